/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The rows that the import would insert, and the rows of known people as they would be, are made
 * when it is planned: what is counted and what is done cannot differ. Of people who are known
 * nothing is overwritten. A person who names a State and a body besides speaks for the State, and
 * the body is part of it: a ministry, a mission.
 */
#include "config.h"

#include "operations/plenary-people-import.h"

#include "base/plenary-pattern.h"
#include "base/plenary-rank.h"
#include "model/plenary-attachment.h"
#include "model/plenary-biography.h"
#include "model/plenary-body.h"
#include "model/plenary-event.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "operations/plenary-person-edits.h"
#include "roster/plenary-people-index.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* In bytes, of any one field but texts; more is a file that is not what it seems. */
#define MAX_FIELD_BYTES 1000
#define MAX_TEXT_BYTES  20000

typedef struct
{
  PlenaryImportFate fate;
  char *reason;
} Entry;

/* A person of the roster after the import, and what is with that person. */
typedef struct
{
  PlenaryRow *person;
  gboolean is_new;
  gboolean has_biography;
  gboolean has_photo;
  GPtrArray *posts; /* PlenaryRow: those there are, then those that are added */
  guint n_old_posts;
} Person;

struct _PlenaryPeopleImport
{
  PlenaryModel *model;
  PlenaryPeopleIndex *index;
  GArray *entries;       /* Entry, one for each contact */
  GPtrArray *order;      /* Person, as they are first named */
  GHashTable *people;    /* id, of the row -> Person */
  GHashTable *bodies;    /* id, of the row -> new PlenaryRow */
  GPtrArray *new_bodies; /* the same in order */
  GPtrArray *others;     /* PlenaryRow: photographs and biographies */
  GHashTable *states;    /* ids of States that somebody speaks for */
  GHashTable *mechanisms;
  GHashTable *organizations;
};

/* Words of a category, folded, and the kind of body that they speak of. What is longer stands
 * before what is part of it. */
static const struct
{
  const char *words;
  PlenaryBodyKind kind;
} categories[] = {
  { "non-state", PLENARY_BODY_KIND_ORGANISATION },
  { "non-government", PLENARY_BODY_KIND_ORGANISATION },
  { "nongovernment", PLENARY_BODY_KIND_ORGANISATION },
  { "regional organi", PLENARY_BODY_KIND_REGIONAL_ORGANISATION },
  { "regional inter", PLENARY_BODY_KIND_REGIONAL_ORGANISATION },
  { "intergovernmental", PLENARY_BODY_KIND_ORGANISATION },
  { "local gov", PLENARY_BODY_KIND_CITY },
  { "local auth", PLENARY_BODY_KIND_CITY },
  { "mechanism", PLENARY_BODY_KIND_MECHANISM },
  { "mecanism", PLENARY_BODY_KIND_MECHANISM },
  { "state", PLENARY_BODY_KIND_STATE },
  { "government", PLENARY_BODY_KIND_STATE },
  { "etat", PLENARY_BODY_KIND_STATE },
  { "gouvernement", PLENARY_BODY_KIND_STATE },
  { "estado", PLENARY_BODY_KIND_STATE },
  { "gobierno", PLENARY_BODY_KIND_STATE },
  { "united nations", PLENARY_BODY_KIND_UN_ENTITY },
  { "nations unies", PLENARY_BODY_KIND_UN_ENTITY },
  { "naciones unidas", PLENARY_BODY_KIND_UN_ENTITY },
  { "un entit", PLENARY_BODY_KIND_UN_ENTITY },
  { "un agenc", PLENARY_BODY_KIND_UN_ENTITY },
  { "un system", PLENARY_BODY_KIND_UN_ENTITY },
  { "un-entity", PLENARY_BODY_KIND_UN_ENTITY },
  { "ngo", PLENARY_BODY_KIND_ORGANISATION },
  { "civil", PLENARY_BODY_KIND_ORGANISATION },
  { "business", PLENARY_BODY_KIND_COMPANY },
  { "private", PLENARY_BODY_KIND_COMPANY },
  { "compan", PLENARY_BODY_KIND_COMPANY },
  { "entreprise", PLENARY_BODY_KIND_COMPANY },
  { "empresa", PLENARY_BODY_KIND_COMPANY },
  { "city", PLENARY_BODY_KIND_CITY },
  { "cities", PLENARY_BODY_KIND_CITY },
  { "mayor", PLENARY_BODY_KIND_CITY },
  { "municip", PLENARY_BODY_KIND_CITY },
  { "academ", PLENARY_BODY_KIND_ACADEMIC },
  { "universit", PLENARY_BODY_KIND_ACADEMIC },
  { "research", PLENARY_BODY_KIND_ACADEMIC },
  { "network", PLENARY_BODY_KIND_NETWORK },
  { "group", PLENARY_BODY_KIND_GROUP },
};

static void
entry_clear (Entry *entry)
{
  g_free (entry->reason);
}

static void
person_free (Person *person)
{
  plenary_row_unref (person->person);
  g_ptr_array_unref (person->posts);
  g_free (person);
}

static GPtrArray *
row_array_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);
}

/* The kind that a category speaks of; @otherwise when it says nothing. */
static PlenaryBodyKind
find_kind (const char *category, PlenaryBodyKind otherwise)
{
  g_autofree char *folded = plenary_fold (category);

  for (gsize i = 0; i < G_N_ELEMENTS (categories); i++)
    if (strstr (folded, categories[i].words) != NULL)
      return categories[i].kind;

  return otherwise;
}

static const PlenaryRow *
find_body (const PlenaryPeopleImport *self, const char *id)
{
  PlenaryRecord *record = plenary_model_lookup (self->model, PLENARY_TYPE_BODY, id);

  return record != NULL ? plenary_record_get_row (record) : g_hash_table_lookup (self->bodies, id);
}

/* The body of a name or an acronym: one of the roster, one that is named earlier, or a new one. */
static const PlenaryRow *
ensure_body (PlenaryPeopleImport *self,
             const char *name,
             const char *acronym,
             PlenaryBodyKind kind,
             const PlenaryRow *parent)
{
  const char *id = plenary_people_index_find_body (self->index, *name != '\0' ? name : acronym);

  if (id == NULL && *acronym != '\0')
    id = plenary_people_index_find_body (self->index, acronym);
  if (id != NULL)
    return find_body (self, id);

  PlenaryRow *body = plenary_row_new (PLENARY_TYPE_BODY);

  plenary_row_set_text (body, PLENARY_BODY_NAME, *name != '\0' ? name : acronym);
  if (*name != '\0')
    plenary_row_set_text (body, PLENARY_BODY_ACRONYM, acronym);
  plenary_row_set_integer (body, PLENARY_BODY_KIND, (int) kind);
  if (parent != NULL)
    plenary_row_set_text (body, PLENARY_BODY_PARENT_ID, plenary_row_get_id (parent));
  id = plenary_row_get_id (body);
  g_hash_table_insert (self->bodies, (char *) id, body);
  g_ptr_array_add (self->new_bodies, plenary_row_ref (body));
  plenary_people_index_add_body (self->index, id, name);
  plenary_people_index_add_body (self->index, id, acronym);

  return body;
}

/* The body that a contact speaks for, or NULL; @whole is what it is counted as. */
static const PlenaryRow *
take_body (PlenaryPeopleImport *self, const PlenaryContact *contact, const PlenaryRow **whole)
{
  const char *category = plenary_contact_get (contact, PLENARY_CONTACT_CATEGORY);
  const char *name = plenary_contact_get (contact, PLENARY_CONTACT_BODY);
  const char *acronym = plenary_contact_get (contact, PLENARY_CONTACT_ACRONYM);
  const char *country = plenary_contact_get (contact, PLENARY_CONTACT_COUNTRY);
  const char *state = plenary_contact_get (contact, PLENARY_CONTACT_STATE);
  gboolean has_body = *name != '\0' || *acronym != '\0';
  PlenaryBodyKind kind = find_kind (category, PLENARY_BODY_KIND_ORGANISATION);

  /* A country is that of the person, unless nobody else is spoken for. */
  if (*state == '\0' && (kind == PLENARY_BODY_KIND_STATE || (!has_body && *category == '\0')))
    state = country;
  if (*state != '\0')
    {
      *whole = ensure_body (self, state, "", PLENARY_BODY_KIND_STATE, NULL);
      return has_body ? ensure_body (self, name, acronym, PLENARY_BODY_KIND_ORGANISATION, *whole)
                      : *whole;
    }
  /* A category that is all there is stands for the body: "Youth". */
  *whole = has_body            ? ensure_body (self, name, acronym, kind, NULL)
           : *category != '\0' ? ensure_body (self, category, "", PLENARY_BODY_KIND_CATEGORY, NULL)
                               : NULL;

  return *whole;
}

static void
count_body (PlenaryPeopleImport *self, const PlenaryRow *body)
{
  if (body == NULL)
    return;

  char *id = g_strdup (plenary_row_get_id (body));

  switch ((PlenaryBodyKind) plenary_row_get_integer (body, PLENARY_BODY_KIND))
    {
    case PLENARY_BODY_KIND_STATE:
      g_hash_table_add (self->states, id);
      break;
    case PLENARY_BODY_KIND_MECHANISM:
      g_hash_table_add (self->mechanisms, id);
      break;
    case PLENARY_BODY_KIND_CATEGORY:
      g_free (id);
      break;
    case PLENARY_BODY_KIND_UN_ENTITY:
    case PLENARY_BODY_KIND_REGIONAL_ORGANISATION:
    case PLENARY_BODY_KIND_ORGANISATION:
    case PLENARY_BODY_KIND_NETWORK:
    case PLENARY_BODY_KIND_GROUP:
    case PLENARY_BODY_KIND_COMPANY:
    case PLENARY_BODY_KIND_CITY:
    case PLENARY_BODY_KIND_ACADEMIC:
    default:
      g_hash_table_add (self->organizations, id);
      break;
    }
}

static Person *
add_new_person (PlenaryPeopleImport *self)
{
  Person *person = g_new0 (Person, 1);

  person->person = plenary_row_new (PLENARY_TYPE_PERSON);
  person->is_new = TRUE;
  person->posts = row_array_new ();
  g_hash_table_insert (self->people, (char *) plenary_row_get_id (person->person), person);
  g_ptr_array_add (self->order, person);

  return person;
}

static Person *
find_person (PlenaryPeopleImport *self, const char *id)
{
  Person *person = g_hash_table_lookup (self->people, id);

  if (person != NULL)
    return person;

  PlenaryRecord *record = plenary_model_lookup (self->model, PLENARY_TYPE_PERSON, id);
  PlenaryRecordList *posts
      = plenary_model_list_by (self->model, PLENARY_TYPE_POST, PLENARY_POST_PERSON_ID, id);

  person = g_new0 (Person, 1);
  person->person = plenary_row_copy (plenary_record_get_row (record));
  person->posts = row_array_new ();
  for (guint i = 0; i < plenary_record_list_get_length (posts); i++)
    g_ptr_array_add (person->posts,
                     plenary_row_ref (plenary_record_get_row (plenary_record_list_get (posts, i))));
  person->n_old_posts = person->posts->len;
  person->has_photo = plenary_row_get_text (person->person, PLENARY_PERSON_PHOTO_ID) != NULL;
  person->has_biography = plenary_record_list_get_length (plenary_model_list_by (
                              self->model, PLENARY_TYPE_BIOGRAPHY, PLENARY_BIOGRAPHY_PERSON_ID, id))
                          > 0;
  g_hash_table_insert (self->people, (char *) plenary_row_get_id (person->person), person);
  g_ptr_array_add (self->order, person);

  return person;
}

static void
fill (PlenaryRow *row, guint column, const char *words)
{
  if (*words != '\0' && *plenary_row_get_text (row, column) == '\0')
    plenary_row_set_text (row, column, words);
}

/* The role that a list gives somebody belongs to no session yet: it is kept where organisers
 * read it. */
static void
fill_notes (PlenaryRow *row, const PlenaryContact *contact)
{
  const char *role = plenary_contact_get (contact, PLENARY_CONTACT_ROLE);
  const char *notes = plenary_contact_get (contact, PLENARY_CONTACT_NOTES);
  /* Translators: what a person does at the event, as a list of delegates says it */
  g_autofree char *line = *role != '\0' ? g_strdup_printf (_ ("Role: %s"), role) : g_strdup ("");
  g_autofree char *both
      = g_strjoin (*line != '\0' && *notes != '\0' ? "\n" : "", line, notes, NULL);

  fill (row, PLENARY_PERSON_NOTES, both);
}

static void
fill_person (PlenaryRow *row, const PlenaryContact *contact, gboolean is_new)
{
  static const struct
  {
    PlenaryContactField field;
    guint column;
  } values[] = {
    { PLENARY_CONTACT_HONORIFIC, PLENARY_PERSON_HONORIFIC },
    { PLENARY_CONTACT_EMAIL, PLENARY_PERSON_EMAIL },
    { PLENARY_CONTACT_PHONE, PLENARY_PERSON_PHONE },
    { PLENARY_CONTACT_PRONOUN, PLENARY_PERSON_PRONOUN },
    { PLENARY_CONTACT_LANGUAGES, PLENARY_PERSON_LANGUAGES },
    { PLENARY_CONTACT_COUNTRY, PLENARY_PERSON_NATIONALITY },
  };

  /* The parts of a name belong together: a known name is not mixed with another writing of it. */
  if (is_new)
    {
      plenary_row_set_text (row, PLENARY_PERSON_GIVEN_NAME,
                            plenary_contact_get (contact, PLENARY_CONTACT_GIVEN_NAME));
      plenary_row_set_text (row, PLENARY_PERSON_PARTICLE,
                            plenary_contact_get (contact, PLENARY_CONTACT_PARTICLE));
      plenary_row_set_text (row, PLENARY_PERSON_FAMILY_NAME,
                            plenary_contact_get (contact, PLENARY_CONTACT_FAMILY_NAME));
      plenary_row_set_text (row, PLENARY_PERSON_SUFFIX,
                            plenary_contact_get (contact, PLENARY_CONTACT_SUFFIX));
      plenary_row_set_boolean (row, PLENARY_PERSON_FAMILY_FIRST,
                               plenary_contact_is_family_first (contact));
    }
  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    fill (row, values[i].column, plenary_contact_get (contact, values[i].field));
  fill_notes (row, contact);
}

/* A post that the person has is not added again; an untitled one of the body gets the title. */
static void
add_post (Person *person, const char *title, const PlenaryRow *body)
{
  const char *body_id = body != NULL ? plenary_row_get_id (body) : NULL;
  const char *last = NULL;

  if (body_id == NULL && *title == '\0')
    return;
  for (guint i = 0; i < person->posts->len; i++)
    {
      PlenaryRow *post = person->posts->pdata[i];

      last = plenary_row_get_text (post, PLENARY_POST_RANK);
      if (g_strcmp0 (plenary_row_get_text (post, PLENARY_POST_BODY_ID), body_id) == 0
          && (*title == '\0'
              || strcmp (plenary_row_get_text (post, PLENARY_POST_TITLE), title) == 0))
        return;
    }

  PlenaryRow *post = plenary_row_new (PLENARY_TYPE_POST);
  g_autofree char *rank = plenary_rank_between (last, NULL);

  plenary_row_set_text (post, PLENARY_POST_PERSON_ID, plenary_row_get_id (person->person));
  plenary_row_set_text (post, PLENARY_POST_RANK, rank);
  plenary_row_set_text (post, PLENARY_POST_TITLE, title);
  plenary_row_set_text (post, PLENARY_POST_BODY_ID, body_id);
  g_ptr_array_add (person->posts, post);
}

static void
add_biography (PlenaryPeopleImport *self, Person *person, const char *words)
{
  if (*words == '\0' || person->has_biography)
    return;

  g_autoptr (PlenaryText) text = plenary_text_new (words);
  g_autofree char *rank = plenary_rank_between (NULL, NULL);
  PlenaryRow *biography = plenary_row_new (PLENARY_TYPE_BIOGRAPHY);

  plenary_row_set_text (biography, PLENARY_BIOGRAPHY_PERSON_ID,
                        plenary_row_get_id (person->person));
  plenary_row_set_text (biography, PLENARY_BIOGRAPHY_RANK, rank);
  plenary_row_set_markup (biography, PLENARY_BIOGRAPHY_TEXT, text);
  g_ptr_array_add (self->others, biography);
  person->has_biography = TRUE;
}

/* Whether somebody agreed to its publication no address book says. */
static void
add_photo (PlenaryPeopleImport *self, Person *person, const PlenaryContact *contact)
{
  const char *media_type = NULL;
  GBytes *photo = plenary_contact_get_photo (contact, &media_type);

  if (photo == NULL || person->has_photo || g_bytes_get_size (photo) > PLENARY_PHOTOGRAPH_MAX_BYTES)
    return;

  PlenaryRow *attachment = plenary_row_new (PLENARY_TYPE_ATTACHMENT);
  g_autofree char *name
      = g_strconcat (plenary_contact_get (contact, PLENARY_CONTACT_FAMILY_NAME),
                     strcmp (media_type, "image/png") == 0 ? ".png" : ".jpg", NULL);

  plenary_row_set_text (attachment, PLENARY_ATTACHMENT_NAME, name);
  plenary_row_set_text (attachment, PLENARY_ATTACHMENT_MEDIA_TYPE, media_type);
  plenary_row_set_bytes (attachment, PLENARY_ATTACHMENT_CONTENT, photo);
  plenary_row_set_text (person->person, PLENARY_PERSON_PHOTO_ID, plenary_row_get_id (attachment));
  g_ptr_array_add (self->others, attachment);
  person->has_photo = TRUE;
}

static char *
find_problem (const PlenaryContact *contact)
{
  const char *email = plenary_contact_get (contact, PLENARY_CONTACT_EMAIL);
  const char *at = strchr (email, '@');

  for (guint i = 0; i < PLENARY_N_CONTACT_FIELDS; i++)
    {
      gboolean is_text = i == PLENARY_CONTACT_NOTES || i == PLENARY_CONTACT_BIOGRAPHY;
      gsize length = strlen (plenary_contact_get (contact, i));

      if (length > (is_text ? MAX_TEXT_BYTES : MAX_FIELD_BYTES))
        /* Translators: the name of a field, as in “Family Name” */
        return g_strdup_printf (_ ("“%s” is too long"), plenary_contact_field_get_words (i));
    }
  if (*plenary_contact_get (contact, PLENARY_CONTACT_GIVEN_NAME) == '\0'
      && *plenary_contact_get (contact, PLENARY_CONTACT_FAMILY_NAME) == '\0')
    return g_strdup (_ ("There is no name"));
  if (*email != '\0'
      && (at == NULL || at == email || at[1] == '\0' || strpbrk (email, " \t\n,;<>") != NULL
          || strchr (at + 1, '@') != NULL))
    return g_strdup_printf (_ ("“%s” is no email address"), email);

  return NULL;
}

static char *
dup_name (const PlenaryContact *contact)
{
  return g_strjoin (" ", plenary_contact_get (contact, PLENARY_CONTACT_GIVEN_NAME),
                    plenary_contact_get (contact, PLENARY_CONTACT_PARTICLE),
                    plenary_contact_get (contact, PLENARY_CONTACT_FAMILY_NAME), NULL);
}

static void
take_contact (PlenaryPeopleImport *self, PlenaryContact *contact)
{
  Entry entry = { 0 };

  plenary_contact_split_name (contact);
  entry.reason = find_problem (contact);
  if (entry.reason != NULL)
    {
      entry.fate = PLENARY_IMPORT_REFUSED;
      g_array_append_val (self->entries, entry);
      return;
    }

  g_autofree char *name = dup_name (contact);
  const char *email = plenary_contact_get (contact, PLENARY_CONTACT_EMAIL);
  const char *id = plenary_people_index_find_person (self->index, name, email);
  Person *person = id != NULL ? find_person (self, id) : add_new_person (self);
  const PlenaryRow *whole = NULL;
  const PlenaryRow *body = take_body (self, contact, &whole);

  fill_person (person->person, contact, id == NULL);
  add_post (person, plenary_contact_get (contact, PLENARY_CONTACT_POST), body);
  add_biography (self, person, plenary_contact_get (contact, PLENARY_CONTACT_BIOGRAPHY));
  add_photo (self, person, contact);
  count_body (self, whole);
  if (id == NULL)
    plenary_people_index_add_person (self->index, plenary_row_get_id (person->person), name, email);
  entry.fate = id != NULL ? PLENARY_IMPORT_KNOWN : PLENARY_IMPORT_NEW;
  g_array_append_val (self->entries, entry);
}

/**
 * plenary_people_import_new:
 * @model: the model of a project, which is not changed before the import has been applied
 * @contacts: (element-type PlenaryContact): what a list says of people; their names are split
 *
 * Plans an import.
 *
 * Returns: (transfer full): the plan
 */
PlenaryPeopleImport *
plenary_people_import_new (PlenaryModel *model, GPtrArray *contacts)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (contacts != NULL, NULL);

  PlenaryPeopleImport *self = g_new0 (PlenaryPeopleImport, 1);

  self->model = g_object_ref (model);
  self->index = plenary_people_index_new (model);
  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (self->entries, (GDestroyNotify) entry_clear);
  self->order = g_ptr_array_new_with_free_func ((GDestroyNotify) person_free);
  self->people = g_hash_table_new (g_str_hash, g_str_equal);
  self->bodies
      = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) plenary_row_unref);
  self->new_bodies = row_array_new ();
  self->others = row_array_new ();
  self->states = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->mechanisms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->organizations = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < contacts->len; i++)
    take_contact (self, contacts->pdata[i]);

  return self;
}

/**
 * plenary_people_import_free:
 * @self: a plan
 *
 * Frees it.
 */
void
plenary_people_import_free (PlenaryPeopleImport *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->people);
  g_hash_table_unref (self->bodies);
  g_hash_table_unref (self->states);
  g_hash_table_unref (self->mechanisms);
  g_hash_table_unref (self->organizations);
  g_ptr_array_unref (self->order);
  g_ptr_array_unref (self->new_bodies);
  g_ptr_array_unref (self->others);
  g_array_unref (self->entries);
  plenary_people_index_free (self->index);
  g_object_unref (self->model);
  g_free (self);
}

/**
 * plenary_people_import_count:
 * @self: a plan
 * @fate: what may become of a contact
 *
 * Returns: of how many contacts that becomes
 */
guint
plenary_people_import_count (const PlenaryPeopleImport *self, PlenaryImportFate fate)
{
  g_return_val_if_fail (self != NULL, 0);

  guint count = 0;

  for (guint i = 0; i < self->entries->len; i++)
    count += g_array_index (self->entries, Entry, i).fate == fate;

  return count;
}

/**
 * plenary_people_import_get_n_bodies:
 * @self: a plan
 *
 * Returns: how many bodies are new
 */
guint
plenary_people_import_get_n_bodies (const PlenaryPeopleImport *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->new_bodies->len;
}

/**
 * plenary_people_import_get_fate:
 * @self: a plan
 * @contact: which contact, from 0
 * @reason: (out) (optional) (transfer none) (nullable): why it is refused
 *
 * Returns: what becomes of it
 */
PlenaryImportFate
plenary_people_import_get_fate (const PlenaryPeopleImport *self, guint contact, const char **reason)
{
  g_return_val_if_fail (self != NULL, PLENARY_IMPORT_REFUSED);
  g_return_val_if_fail (contact < self->entries->len, PLENARY_IMPORT_REFUSED);

  const Entry *entry = &g_array_index (self->entries, Entry, contact);

  if (reason != NULL)
    *reason = entry->reason;

  return entry->fate;
}

/**
 * plenary_people_import_get_attendance:
 * @self: a plan
 *
 * Returns: who is on the list, as counts; what is refused does not count, and nobody twice
 */
PlenaryAttendance
plenary_people_import_get_attendance (const PlenaryPeopleImport *self)
{
  PlenaryAttendance attendance = { 0 };

  g_return_val_if_fail (self != NULL, attendance);

  attendance.delegates = (int) self->order->len;
  attendance.member_states = (int) g_hash_table_size (self->states);
  attendance.mechanisms = (int) g_hash_table_size (self->mechanisms);
  attendance.organizations = (int) g_hash_table_size (self->organizations);

  return attendance;
}

static void
write_person (const PlenaryPeopleImport *self, const Person *person, PlenaryEdit *edit)
{
  const char *id = plenary_row_get_id (person->person);

  if (person->is_new)
    plenary_edit_insert (edit, person->person);
  else
    {
      PlenaryRecord *record = plenary_model_lookup (self->model, PLENARY_TYPE_PERSON, id);
      const PlenaryRow *before = plenary_record_get_row (record);

      for (guint i = 1; i < plenary_row_get_info (before)->n_columns; i++)
        if (!plenary_row_equal_column (before, person->person, i))
          plenary_edit_set_text (edit, PLENARY_TYPE_PERSON, id, i,
                                 plenary_row_get_text (person->person, i));
    }
  for (guint i = person->n_old_posts; i < person->posts->len; i++)
    plenary_edit_insert (edit, person->posts->pdata[i]);
}

/**
 * plenary_people_import_apply:
 * @self: a plan
 * @edit: an edit of the project it was made for
 *
 * Does what was planned.
 */
void
plenary_people_import_apply (const PlenaryPeopleImport *self, PlenaryEdit *edit)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (edit != NULL);

  for (guint i = 0; i < self->new_bodies->len; i++)
    plenary_edit_insert (edit, self->new_bodies->pdata[i]);
  for (guint i = 0; i < self->order->len; i++)
    write_person (self, self->order->pdata[i], edit);
  for (guint i = 0; i < self->others->len; i++)
    plenary_edit_insert (edit, self->others->pdata[i]);
}

/**
 * plenary_attendance_set:
 * @attendance: counts
 * @edit: an edit
 *
 * Makes counts those of the event, from which documents derive the sentence on who came.
 */
void
plenary_attendance_set (const PlenaryAttendance *attendance, PlenaryEdit *edit)
{
  g_return_if_fail (attendance != NULL);
  g_return_if_fail (edit != NULL);

  const struct
  {
    guint column;
    int count;
  } counts[] = {
    { PLENARY_EVENT_DELEGATES, attendance->delegates },
    { PLENARY_EVENT_MEMBER_STATES, attendance->member_states },
    { PLENARY_EVENT_MECHANISMS, attendance->mechanisms },
    { PLENARY_EVENT_ORGANIZATIONS, attendance->organizations },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    plenary_edit_set_integer (edit, PLENARY_TYPE_EVENT, "event", counts[i].column, counts[i].count);
}
