/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-party-choice.h"

#include "compose/plenary-body-name.h"
#include "compose/plenary-party.h"
#include "compose/plenary-person-name.h"
#include "model/plenary-assignment.h"
#include "model/plenary-convener.h"
#include "model/plenary-holder.h"
#include "model/plenary-intervention.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "operations/plenary-body-edits.h"
#include "roster/plenary-name.h"

#include <glib/gi18n-lib.h>

struct _PlenaryPartyChoice
{
  GObject parent_instance;

  PlenaryPartyChoiceKind kind;
  PlenaryRecord *record; /* NULL unless the kind is RECORD */
  PlenaryBodyKind body_kind;
  char *name;
  char *title;
  char *detail;
};

G_DEFINE_FINAL_TYPE (PlenaryPartyChoice, plenary_party_choice, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (PlenaryPartyChoiceKind,
                    plenary_party_choice_kind,
                    G_DEFINE_ENUM_VALUE (PLENARY_PARTY_CHOICE_RECORD, "record"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PARTY_CHOICE_WORDS, "words"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PARTY_CHOICE_NEW_PERSON, "new-person"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PARTY_CHOICE_NEW_BODY, "new-body"))

typedef enum
{
  PROP_KIND = 1,
  PROP_NAME,
  PROP_TITLE,
  PROP_DETAIL,
} PlenaryPartyChoiceProperty;

static GParamSpec *properties[PROP_DETAIL + 1];

/* The columns that say who, in the classes that have a party; 0 where there is none. */
typedef struct
{
  guint person;
  guint body;
  guint words;
} PartyColumns;

static PartyColumns
get_columns (GType record_type)
{
  if (record_type == PLENARY_TYPE_ASSIGNMENT)
    return (PartyColumns) { PLENARY_ASSIGNMENT_PERSON_ID, PLENARY_ASSIGNMENT_BODY_ID,
                            PLENARY_ASSIGNMENT_TEXT };
  if (record_type == PLENARY_TYPE_INTERVENTION)
    return (PartyColumns) { PLENARY_INTERVENTION_PERSON_ID, PLENARY_INTERVENTION_BODY_ID,
                            PLENARY_INTERVENTION_SPEAKER };
  if (record_type == PLENARY_TYPE_HOLDER)
    return (PartyColumns) { 0, PLENARY_HOLDER_BODY_ID, PLENARY_HOLDER_TEXT };
  if (record_type == PLENARY_TYPE_CONVENER)
    return (PartyColumns) { 0, PLENARY_CONVENER_BODY_ID, 0 };

  g_assert_not_reached ();
}

static const char *
get_word_for_kind (int kind)
{
  switch ((PlenaryBodyKind) kind)
    {
    case PLENARY_BODY_KIND_STATE:
      return _ ("State");
    case PLENARY_BODY_KIND_UN_ENTITY:
      return _ ("UN entity");
    case PLENARY_BODY_KIND_REGIONAL_ORGANISATION:
      return _ ("Regional organisation");
    case PLENARY_BODY_KIND_MECHANISM:
      return _ ("Mechanism");
    case PLENARY_BODY_KIND_NETWORK:
      return _ ("Network");
    case PLENARY_BODY_KIND_GROUP:
      return _ ("Group");
    case PLENARY_BODY_KIND_COMPANY:
      return _ ("Company");
    case PLENARY_BODY_KIND_CITY:
      return _ ("City");
    case PLENARY_BODY_KIND_ACADEMIC:
      return _ ("Academic institution");
    case PLENARY_BODY_KIND_CATEGORY:
      return _ ("Category");
    case PLENARY_BODY_KIND_ORGANISATION:
    default:
      return _ ("Organisation");
    }
}

static char *
describe_body (PlenaryRecord *body)
{
  const char *word = get_word_for_kind (plenary_record_get_integer (body, PLENARY_BODY_KIND));
  const char *acronym = plenary_record_get_text (body, PLENARY_BODY_ACRONYM);

  if (*acronym == '\0' || g_str_equal (acronym, plenary_record_get_text (body, PLENARY_BODY_NAME)))
    return g_strdup (word);

  return g_strdup_printf ("%s, %s", acronym, word);
}

/* The first post of a person, short. */
static char *
describe_person (PlenaryModel *model, PlenaryRecord *person)
{
  PlenaryParty party = plenary_party_of_person (model, person);
  g_autoptr (GPtrArray) posts = plenary_person_list_posts (model, person, party.date);

  if (posts->len == 0)
    return g_strdup (_ ("Person"));

  const char *title = plenary_record_get_text (posts->pdata[0], PLENARY_POST_TITLE);
  PlenaryRecord *body = plenary_model_lookup (
      model, PLENARY_TYPE_BODY, plenary_record_get_text (posts->pdata[0], PLENARY_POST_BODY_ID));
  g_autofree char *name
      = body != NULL ? plenary_body_dup_name (body, PLENARY_BODY_FORM_ACRONYM) : g_strdup ("");

  if (*title == '\0' && *name == '\0')
    return g_strdup (_ ("Person"));

  return g_strdup_printf ("%s%s%s", title, *title != '\0' && *name != '\0' ? ", " : "", name);
}

static char *
dup_title_for_new_body (const char *name, PlenaryBodyKind kind)
{
  switch (kind)
    {
    case PLENARY_BODY_KIND_STATE:
      return g_strdup_printf (_ ("Add “%s” as a State"), name);
    case PLENARY_BODY_KIND_MECHANISM:
      return g_strdup_printf (_ ("Add “%s” as a mechanism"), name);
    case PLENARY_BODY_KIND_CATEGORY:
      return g_strdup_printf (_ ("Add “%s” as a category"), name);
    case PLENARY_BODY_KIND_UN_ENTITY:
      return g_strdup_printf (_ ("Add “%s” as a UN entity"), name);
    case PLENARY_BODY_KIND_REGIONAL_ORGANISATION:
      return g_strdup_printf (_ ("Add “%s” as a regional organisation"), name);
    case PLENARY_BODY_KIND_NETWORK:
      return g_strdup_printf (_ ("Add “%s” as a network"), name);
    case PLENARY_BODY_KIND_GROUP:
      return g_strdup_printf (_ ("Add “%s” as a group"), name);
    case PLENARY_BODY_KIND_COMPANY:
      return g_strdup_printf (_ ("Add “%s” as a company"), name);
    case PLENARY_BODY_KIND_CITY:
      return g_strdup_printf (_ ("Add “%s” as a city"), name);
    case PLENARY_BODY_KIND_ACADEMIC:
      return g_strdup_printf (_ ("Add “%s” as an academic institution"), name);
    case PLENARY_BODY_KIND_ORGANISATION:
    default:
      return g_strdup_printf (_ ("Add “%s” as an organisation"), name);
    }
}

static void
plenary_party_choice_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryPartyChoice *self = PLENARY_PARTY_CHOICE (object);

  switch ((PlenaryPartyChoiceProperty) prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, self->kind);
      break;
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_DETAIL:
      g_value_set_string (value, self->detail);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_party_choice_finalize (GObject *object)
{
  PlenaryPartyChoice *self = PLENARY_PARTY_CHOICE (object);

  g_clear_object (&self->record);
  g_free (self->name);
  g_free (self->title);
  g_free (self->detail);

  G_OBJECT_CLASS (plenary_party_choice_parent_class)->finalize (object);
}

static void
plenary_party_choice_class_init (PlenaryPartyChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = plenary_party_choice_get_property;
  object_class->finalize = plenary_party_choice_finalize;

  /**
   * PlenaryPartyChoice:kind:
   *
   * What it is.
   */
  properties[PROP_KIND]
      = g_param_spec_enum ("kind", NULL, NULL, PLENARY_TYPE_PARTY_CHOICE_KIND,
                           PLENARY_PARTY_CHOICE_RECORD, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /**
   * PlenaryPartyChoice:name:
   *
   * Who, in words.
   */
  properties[PROP_NAME]
      = g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /**
   * PlenaryPartyChoice:title:
   *
   * How a list offers it.
   */
  properties[PROP_TITLE]
      = g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /**
   * PlenaryPartyChoice:detail:
   *
   * What tells it from others of the same name.
   */
  properties[PROP_DETAIL]
      = g_param_spec_string ("detail", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
plenary_party_choice_init (PlenaryPartyChoice *self)
{
}

/* Takes @name, @title and @detail. */
static PlenaryPartyChoice *
make (PlenaryPartyChoiceKind kind, char *name, char *title, char *detail)
{
  PlenaryPartyChoice *self = g_object_new (PLENARY_TYPE_PARTY_CHOICE, NULL);

  self->kind = kind;
  self->name = name;
  self->title = title;
  self->detail = detail;

  return self;
}

/**
 * plenary_party_choice_new_record:
 * @model: a model
 * @record: a person or a body of it
 *
 * Returns: (transfer full): the choice of somebody of the roster
 */
PlenaryPartyChoice *
plenary_party_choice_new_record (PlenaryModel *model, PlenaryRecord *record)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_PERSON (record) || PLENARY_IS_BODY (record), NULL);

  char *name = PLENARY_IS_PERSON (record) ? plenary_person_dup_name (record, FALSE)
                                          : plenary_body_dup_name (record, PLENARY_BODY_FORM_USUAL);
  PlenaryPartyChoice *self = make (PLENARY_PARTY_CHOICE_RECORD, name, g_strdup (name),
                                   PLENARY_IS_PERSON (record) ? describe_person (model, record)
                                                              : describe_body (record));

  self->record = g_object_ref (record);

  return self;
}

/**
 * plenary_party_choice_new_words:
 * @words: who, in free words; "" for nobody
 *
 * Returns: (transfer full): the choice of free words
 */
PlenaryPartyChoice *
plenary_party_choice_new_words (const char *words)
{
  g_return_val_if_fail (words != NULL, NULL);

  return make (PLENARY_PARTY_CHOICE_WORDS, g_strdup (words), g_strdup_printf (_ ("“%s”"), words),
               g_strdup (_ ("As written, not in the roster")));
}

/**
 * plenary_party_choice_new_person:
 * @name: a name as typed
 *
 * Returns: (transfer full): the choice of a person who comes into the roster
 */
PlenaryPartyChoice *
plenary_party_choice_new_person (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  return make (PLENARY_PARTY_CHOICE_NEW_PERSON, g_strdup (name),
               g_strdup_printf (_ ("Add “%s” as a person"), name), g_strdup (""));
}

/**
 * plenary_party_choice_new_body:
 * @name: a name as typed
 * @kind: what kind of body it is
 *
 * Returns: (transfer full): the choice of a body that comes into the roster
 */
PlenaryPartyChoice *
plenary_party_choice_new_body (const char *name, PlenaryBodyKind kind)
{
  g_return_val_if_fail (name != NULL, NULL);

  PlenaryPartyChoice *self = make (PLENARY_PARTY_CHOICE_NEW_BODY, g_strdup (name),
                                   dup_title_for_new_body (name, kind), g_strdup (""));

  self->body_kind = kind;

  return self;
}

/**
 * plenary_party_choice_new_party:
 * @model: a model
 * @record: an assignment, intervention or holder of it
 *
 * Returns: (transfer full) (nullable): who is its party; %NULL for nobody
 */
PlenaryPartyChoice *
plenary_party_choice_new_party (PlenaryModel *model, PlenaryRecord *record)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (record), NULL);

  PartyColumns columns = get_columns (G_OBJECT_TYPE (record));
  PlenaryRecord *who = NULL;

  if (columns.person != 0)
    who = plenary_model_lookup (model, PLENARY_TYPE_PERSON,
                                plenary_record_get_text (record, columns.person));
  if (who == NULL)
    who = plenary_model_lookup (model, PLENARY_TYPE_BODY,
                                plenary_record_get_text (record, columns.body));
  if (who != NULL)
    return plenary_party_choice_new_record (model, who);
  if (columns.words == 0 || *plenary_record_get_text (record, columns.words) == '\0')
    return NULL;

  return plenary_party_choice_new_words (plenary_record_get_text (record, columns.words));
}

/**
 * plenary_party_choice_get_kind:
 * @self: a choice
 *
 * Returns: what it is
 */
PlenaryPartyChoiceKind
plenary_party_choice_get_kind (PlenaryPartyChoice *self)
{
  g_return_val_if_fail (PLENARY_IS_PARTY_CHOICE (self), PLENARY_PARTY_CHOICE_WORDS);

  return self->kind;
}

/**
 * plenary_party_choice_get_record:
 * @self: a choice
 *
 * Returns: (transfer none) (nullable): the person or body, when it is one of the roster
 */
PlenaryRecord *
plenary_party_choice_get_record (PlenaryPartyChoice *self)
{
  g_return_val_if_fail (PLENARY_IS_PARTY_CHOICE (self), NULL);

  return self->record;
}

/**
 * plenary_party_choice_get_name:
 * @self: a choice
 *
 * Returns: (transfer none): who, in words
 */
const char *
plenary_party_choice_get_name (PlenaryPartyChoice *self)
{
  g_return_val_if_fail (PLENARY_IS_PARTY_CHOICE (self), NULL);

  return self->name;
}

/**
 * plenary_party_choice_get_title:
 * @self: a choice
 *
 * Returns: (transfer none): how a list offers it, as in "Add “Mali” as a State"
 */
const char *
plenary_party_choice_get_title (PlenaryPartyChoice *self)
{
  g_return_val_if_fail (PLENARY_IS_PARTY_CHOICE (self), NULL);

  return self->title;
}

/**
 * plenary_party_choice_get_detail:
 * @self: a choice
 *
 * Returns: (transfer none): post, kind of body or what else tells it from others of the same name
 */
const char *
plenary_party_choice_get_detail (PlenaryPartyChoice *self)
{
  g_return_val_if_fail (PLENARY_IS_PARTY_CHOICE (self), NULL);

  return self->detail;
}

static void
insert_person (PlenaryPartyChoice *self, PlenaryEdit *edit, char **id)
{
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_PERSON);

  plenary_name_fill (self->name, row);
  plenary_edit_insert (edit, row);
  *id = g_strdup (plenary_row_get_id (row));
}

/* Who it is, as columns say it; who is new comes into the roster. */
static void
resolve (PlenaryPartyChoice *self, PlenaryEdit *edit, char **person_id, char **body_id)
{
  switch (self->kind)
    {
    case PLENARY_PARTY_CHOICE_RECORD:
      *(PLENARY_IS_PERSON (self->record) ? person_id : body_id)
          = g_strdup (plenary_record_get_id (self->record));
      break;
    case PLENARY_PARTY_CHOICE_NEW_PERSON:
      insert_person (self, edit, person_id);
      break;
    case PLENARY_PARTY_CHOICE_NEW_BODY:
      *body_id = plenary_body_add (edit, self->name, (int) self->body_kind);
      break;
    case PLENARY_PARTY_CHOICE_WORDS:
    default:
      break;
    }
}

static const char *
get_words (PlenaryPartyChoice *self)
{
  return self->kind == PLENARY_PARTY_CHOICE_WORDS ? self->name : "";
}

/**
 * plenary_party_choice_add_to_roster:
 * @self: a choice
 * @edit: an edit
 *
 * Makes sure that the choice is in the roster, for a column that refers to one class only.
 *
 * Returns: (transfer full) (nullable): id of the person or body; %NULL for free words
 */
char *
plenary_party_choice_add_to_roster (PlenaryPartyChoice *self, PlenaryEdit *edit)
{
  g_return_val_if_fail (PLENARY_IS_PARTY_CHOICE (self), NULL);
  g_return_val_if_fail (edit != NULL, NULL);

  char *person_id = NULL;
  char *body_id = NULL;

  resolve (self, edit, &person_id, &body_id);

  return person_id != NULL ? person_id : body_id;
}

/**
 * plenary_party_choice_fill:
 * @self: a choice
 * @edit: an edit
 * @record_type: a class with a party: assignment, intervention, holder, convener
 * @id: id of such a record
 *
 * Makes the choice the party of a record, instead of any that it had. Who is not in the roster
 * yet and is to be comes into it with the same edit. Holders of findings and conveners are never
 * people; a convener always is a body.
 */
void
plenary_party_choice_fill (PlenaryPartyChoice *self,
                           PlenaryEdit *edit,
                           GType record_type,
                           const char *id)
{
  g_return_if_fail (PLENARY_IS_PARTY_CHOICE (self));
  g_return_if_fail (edit != NULL);
  g_return_if_fail (id != NULL);

  PartyColumns columns = get_columns (record_type);
  g_autofree char *person_id = NULL;
  g_autofree char *body_id = NULL;
  const char *words = get_words (self);

  resolve (self, edit, &person_id, &body_id);
  g_return_if_fail (person_id == NULL || columns.person != 0);

  /* The database lets a role have one party only: the one before goes first. */
  if (columns.person != 0 && person_id == NULL)
    plenary_edit_set_text (edit, record_type, id, columns.person, NULL);
  if (body_id == NULL)
    plenary_edit_set_text (edit, record_type, id, columns.body, NULL);
  if (columns.words != 0)
    plenary_edit_set_text (edit, record_type, id, columns.words, words);
  if (person_id != NULL)
    plenary_edit_set_text (edit, record_type, id, columns.person, person_id);
  if (body_id != NULL)
    plenary_edit_set_text (edit, record_type, id, columns.body, body_id);
}

/**
 * plenary_party_choice_fill_row:
 * @self: a choice
 * @edit: an edit
 * @row: a new row of a class with a party, not inserted yet
 *
 * Makes the choice the party of a new row.
 */
void
plenary_party_choice_fill_row (PlenaryPartyChoice *self, PlenaryEdit *edit, PlenaryRow *row)
{
  g_return_if_fail (PLENARY_IS_PARTY_CHOICE (self));
  g_return_if_fail (edit != NULL);
  g_return_if_fail (row != NULL);

  PartyColumns columns = get_columns (plenary_row_get_record_type (row));
  g_autofree char *person_id = NULL;
  g_autofree char *body_id = NULL;

  resolve (self, edit, &person_id, &body_id);
  g_return_if_fail (person_id == NULL || columns.person != 0);

  if (columns.person != 0)
    plenary_row_set_text (row, columns.person, person_id);
  plenary_row_set_text (row, columns.body, body_id);
  if (columns.words != 0)
    plenary_row_set_text (row, columns.words, get_words (self));
}
