/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Every name of a party counts as a title of its own, so that "uae", "oth" for Ann Other and
 * "ivory" for an alias of Côte d'Ivoire find as well as the first letters of the usual name. A
 * role in the session, and having spoken in it, weigh less than a better match: they only decide
 * between names that the letters do not tell apart.
 */
#include "config.h"

#include "operations/plenary-speaker.h"

#include "base/plenary-pattern.h"
#include "compose/plenary-body-name.h"
#include "compose/plenary-person-name.h"
#include "model/plenary-alias.h"
#include "model/plenary-assignment.h"
#include "model/plenary-intervention.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"

#include <string.h>

/* What is added to how well the letters match. */
#define WEIGHT_OF_ROLE   8
#define WEIGHT_OF_SPEECH 6
#define WEIGHT_OF_BODY   2

typedef struct
{
  PlenaryRecord *record; /* borrowed from the model */
  guint rate;
  char *name;
} Candidate;

typedef struct
{
  PlenaryModel *model;
  PlenaryPattern *pattern;
  GHashTable *roles;  /* ids of those who have a role in the session, borrowed */
  GHashTable *spoken; /* ids of those who spoke in it, borrowed */
} Search;

static void
candidate_clear (gpointer data)
{
  Candidate *candidate = data;

  g_free (candidate->name);
}

/**
 * plenary_speaker_of_record:
 * @record: a person or a body
 *
 * Returns: that speaker; borrows from @record
 */
PlenarySpeaker
plenary_speaker_of_record (PlenaryRecord *record)
{
  PlenarySpeaker speaker = { 0 };

  g_return_val_if_fail (PLENARY_IS_RECORD (record), speaker);

  if (PLENARY_IS_PERSON (record))
    speaker.person_id = plenary_record_get_id (record);
  else
    speaker.body_id = plenary_record_get_id (record);

  return speaker;
}

/**
 * plenary_speaker_dup_name:
 * @record: a person or a body
 *
 * Returns: (transfer full): what it is called where it is chosen
 */
char *
plenary_speaker_dup_name (PlenaryRecord *record)
{
  g_return_val_if_fail (PLENARY_IS_RECORD (record), NULL);

  return PLENARY_IS_PERSON (record) ? plenary_person_dup_name (record, TRUE)
                                    : plenary_body_dup_name (record, PLENARY_BODY_FORM_USUAL);
}

static void
collect (Search *search, PlenaryRecord *session)
{
  const char *id = plenary_record_get_id (session);
  PlenaryRecordList *assignments = plenary_model_list_by (search->model, PLENARY_TYPE_ASSIGNMENT,
                                                          PLENARY_ASSIGNMENT_SESSION_ID, id);
  PlenaryRecordList *interventions = plenary_model_list_by (
      search->model, PLENARY_TYPE_INTERVENTION, PLENARY_INTERVENTION_SESSION_ID, id);

  for (guint i = 0; i < plenary_record_list_get_length (assignments); i++)
    {
      PlenaryRecord *assignment = plenary_record_list_get (assignments, i);
      const char *person = plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_PERSON_ID);
      const char *body = plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_BODY_ID);

      if (person != NULL)
        g_hash_table_add (search->roles, (char *) person);
      else if (body != NULL)
        g_hash_table_add (search->roles, (char *) body);
    }
  for (guint i = 0; i < plenary_record_list_get_length (interventions); i++)
    {
      PlenaryRecord *intervention = plenary_record_list_get (interventions, i);
      const char *person = plenary_record_get_text (intervention, PLENARY_INTERVENTION_PERSON_ID);
      const char *body = plenary_record_get_text (intervention, PLENARY_INTERVENTION_BODY_ID);

      if (person != NULL)
        g_hash_table_add (search->spoken, (char *) person);
      if (body != NULL)
        g_hash_table_add (search->spoken, (char *) body);
    }
}

static guint
rate (Search *search, guint best, const char *name)
{
  return name != NULL && *name != '\0'
             ? MAX (best, plenary_pattern_rate (search->pattern, name, ""))
             : best;
}

static guint
rate_aliases (Search *search, guint best, guint column, const char *id)
{
  PlenaryRecordList *aliases
      = plenary_model_list_by (search->model, PLENARY_TYPE_ALIAS, column, id);

  for (guint i = 0; i < plenary_record_list_get_length (aliases); i++)
    best = rate (
        search, best,
        plenary_record_get_text (plenary_record_list_get (aliases, i), PLENARY_ALIAS_SPELLING));

  return best;
}

static guint
rate_body (Search *search, PlenaryRecord *body)
{
  static const guint names[] = { PLENARY_BODY_NAME, PLENARY_BODY_ACRONYM, PLENARY_BODY_FORMAL_NAME,
                                 PLENARY_BODY_OTHER_NAME };
  guint best = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    best = rate (search, best, plenary_record_get_text (body, names[i]));

  return rate_aliases (search, best, PLENARY_ALIAS_BODY_ID, plenary_record_get_id (body));
}

static guint
rate_person (Search *search, PlenaryRecord *person)
{
  g_autofree char *name = plenary_person_dup_name (person, FALSE);
  guint best = rate (search, 0, name);

  best = rate (search, best, plenary_record_get_text (person, PLENARY_PERSON_FAMILY_NAME));

  return rate_aliases (search, best, PLENARY_ALIAS_PERSON_ID, plenary_record_get_id (person));
}

static void
add_all (Search *search, GArray *found, GType type)
{
  PlenaryRecordList *all = plenary_model_list (search->model, type);

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    {
      PlenaryRecord *record = plenary_record_list_get (all, i);
      gboolean is_body = type == PLENARY_TYPE_BODY;
      guint matched = is_body ? rate_body (search, record) : rate_person (search, record);
      const char *id = plenary_record_get_id (record);

      if (matched == 0)
        continue;

      /* Delegations take the floor more often than people who are known by name. */
      Candidate candidate
          = { .record = record,
              .rate = matched + (is_body ? WEIGHT_OF_BODY : 0)
                      + (g_hash_table_contains (search->roles, id) ? WEIGHT_OF_ROLE : 0)
                      + (g_hash_table_contains (search->spoken, id) ? WEIGHT_OF_SPEECH : 0),
              .name = plenary_speaker_dup_name (record) };

      g_array_append_val (found, candidate);
    }
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const Candidate *first = a;
  const Candidate *second = b;

  if (first->rate != second->rate)
    return first->rate > second->rate ? -1 : 1;

  return g_utf8_collate (first->name, second->name);
}

/**
 * plenary_speakers_find:
 * @model: a model
 * @session: (nullable): the session that is going on
 * @typed: a few letters
 * @limit: how many at most
 *
 * The people and bodies that a person may mean, best first: "swe" finds Sweden, "uae" the United
 * Arab Emirates, "oth" Ms. Ann Other. Without letters, those who have a role in the session or
 * spoke in it.
 *
 * Returns: (transfer full) (element-type PlenaryRecord): people and bodies
 */
GPtrArray *
plenary_speakers_find (PlenaryModel *model, PlenaryRecord *session, const char *typed, guint limit)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (session == NULL || PLENARY_IS_RECORD (session), NULL);
  g_return_val_if_fail (typed != NULL, NULL);

  g_autoptr (PlenaryPattern) pattern = plenary_pattern_new (typed);
  g_autoptr (GHashTable) roles = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) spoken = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (Candidate));
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  Search search = { .model = model, .pattern = pattern, .roles = roles, .spoken = spoken };
  gboolean is_empty = plenary_pattern_is_empty (pattern);

  g_array_set_clear_func (found, candidate_clear);
  if (session != NULL)
    collect (&search, session);
  add_all (&search, found, PLENARY_TYPE_BODY);
  add_all (&search, found, PLENARY_TYPE_PERSON);
  g_array_sort (found, compare);
  for (guint i = 0; i < found->len && records->len < limit; i++)
    {
      PlenaryRecord *record = g_array_index (found, Candidate, i).record;
      const char *id = plenary_record_get_id (record);

      if (!is_empty || g_hash_table_contains (roles, id) || g_hash_table_contains (spoken, id))
        g_ptr_array_add (records, g_object_ref (record));
    }

  return records;
}

static gboolean
has_spoken (PlenaryRecordList *interventions, guint column, const char *id)
{
  for (guint i = 0; i < plenary_record_list_get_length (interventions); i++)
    if (g_strcmp0 (plenary_record_get_text (plenary_record_list_get (interventions, i), column), id)
        == 0)
      return TRUE;

  return FALSE;
}

/* Whether a body spoke that the person has a post with: a delegation speaks with one voice. */
static gboolean
has_body_spoken (PlenaryModel *model, PlenaryRecordList *interventions, const char *person_id)
{
  PlenaryRecordList *posts
      = plenary_model_list_by (model, PLENARY_TYPE_POST, PLENARY_POST_PERSON_ID, person_id);

  for (guint i = 0; i < plenary_record_list_get_length (posts); i++)
    {
      const char *body_id
          = plenary_record_get_text (plenary_record_list_get (posts, i), PLENARY_POST_BODY_ID);

      if (body_id != NULL && has_spoken (interventions, PLENARY_INTERVENTION_BODY_ID, body_id))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_there (PlenaryRecord *assignment)
{
  int role = plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_ROLE);
  int state = plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE);

  return role != PLENARY_ROLE_NOTE_TAKER && role != PLENARY_ROLE_RAPPORTEUR
         && state != PLENARY_ASSIGNMENT_STATE_DECLINED && state != PLENARY_ASSIGNMENT_STATE_REPLACED
         && state != PLENARY_ASSIGNMENT_STATE_ABSENT;
}

/**
 * plenary_speakers_list_silent:
 * @model: a model
 * @session: a session
 *
 * Returns: (transfer full) (element-type PlenaryRecord): people and bodies that have a role in the
 *   session and have not taken the floor in it, in the order of their roles
 */
GPtrArray *
plenary_speakers_list_silent (PlenaryModel *model, PlenaryRecord *session)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (session), NULL);

  const char *session_id = plenary_record_get_id (session);
  GPtrArray *silent = g_ptr_array_new_with_free_func (g_object_unref);
  PlenaryRecordList *assignments = plenary_model_list_by (
      model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_SESSION_ID, session_id);
  PlenaryRecordList *interventions = plenary_model_list_by (
      model, PLENARY_TYPE_INTERVENTION, PLENARY_INTERVENTION_SESSION_ID, session_id);

  for (guint i = 0; i < plenary_record_list_get_length (assignments); i++)
    {
      PlenaryRecord *assignment = plenary_record_list_get (assignments, i);
      const char *person_id = plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_PERSON_ID);
      const char *body_id = plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_BODY_ID);
      PlenaryRecord *party = person_id != NULL
                                 ? plenary_model_lookup (model, PLENARY_TYPE_PERSON, person_id)
                                 : plenary_model_lookup (model, PLENARY_TYPE_BODY, body_id);

      if (party == NULL || !is_there (assignment) || g_ptr_array_find (silent, party, NULL))
        continue;
      if (person_id != NULL ? has_spoken (interventions, PLENARY_INTERVENTION_PERSON_ID, person_id)
                                  || has_body_spoken (model, interventions, person_id)
                            : has_spoken (interventions, PLENARY_INTERVENTION_BODY_ID, body_id))
        continue;
      g_ptr_array_add (silent, g_object_ref (party));
    }

  return silent;
}

/**
 * plenary_speaker_add_body:
 * @edit: an edit
 * @name: its usual name
 * @kind: what it is
 *
 * Adds a body that nobody had thought of, while it is speaking.
 *
 * Returns: (transfer full): its id
 */
char *
plenary_speaker_add_body (PlenaryEdit *edit, const char *name, PlenaryBodyKind kind)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  g_autofree char *stripped = g_strstrip (g_strdup (name));
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_BODY);

  plenary_row_set_text (row, PLENARY_BODY_NAME, stripped);
  plenary_row_set_integer (row, PLENARY_BODY_KIND, (int) kind);
  plenary_edit_insert (edit, row);

  return g_strdup (plenary_row_get_id (row));
}

/* How many words at the start are honorifics: "H.E. Amb." in "H.E. Amb. Ann Other". */
static guint
count_honorifics (char **words)
{
  static const char *const honorifics[]
      = { "mr",         "ms",  "mrs", "miss", "mx", "dr",  "prof", "h.e", "amb",
          "ambassador", "hon", "sir", "dame", "m",  "mme", "sr",   "sra" };
  guint n_words = 0;

  for (; words[n_words] != NULL && words[n_words + 1] != NULL; n_words++)
    {
      g_autofree char *word = g_utf8_casefold (words[n_words], -1);
      gboolean is_known = FALSE;

      if (g_str_has_suffix (word, "."))
        word[strlen (word) - 1] = '\0';
      for (gsize i = 0; i < G_N_ELEMENTS (honorifics); i++)
        is_known = is_known || g_str_equal (word, honorifics[i]);
      if (!is_known)
        break;
    }

  return n_words;
}

static char *
join (char **words, guint start, guint end)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = start; i < end; i++)
    g_string_append_printf (line, "%s%s", line->len > 0 ? " " : "", words[i]);

  return g_string_free_and_steal (g_steal_pointer (&line));
}

/**
 * plenary_speaker_add_person:
 * @edit: an edit
 * @name: the name as typed: "Ms. Ann Other"; the last word is taken for the family name, for
 *   somebody to mend in the roster if it is not
 * @body_id: (nullable): the body the person speaks for
 *
 * Adds a person that nobody had thought of, while they are speaking.
 *
 * Returns: (transfer full): the person's id
 */
char *
plenary_speaker_add_person (PlenaryEdit *edit, const char *name, const char *body_id)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  g_autofree char *stripped = g_strstrip (g_strdup (name));
  g_auto (GStrv) words = g_strsplit_set (stripped, " \t", -1);
  guint n_words = g_strv_length (words);
  guint n_honorifics = count_honorifics (words);
  g_autofree char *honorific = join (words, 0, n_honorifics);
  g_autofree char *given = join (words, n_honorifics, MAX (n_words, 1) - 1);
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_PERSON);

  plenary_row_set_text (row, PLENARY_PERSON_HONORIFIC, honorific);
  plenary_row_set_text (row, PLENARY_PERSON_GIVEN_NAME, given);
  plenary_row_set_text (row, PLENARY_PERSON_FAMILY_NAME, n_words > 0 ? words[n_words - 1] : "");
  plenary_edit_insert (edit, row);
  if (body_id != NULL)
    {
      g_autoptr (PlenaryRow) post = plenary_row_new (PLENARY_TYPE_POST);

      plenary_row_set_text (post, PLENARY_POST_PERSON_ID, plenary_row_get_id (row));
      plenary_row_set_text (post, PLENARY_POST_BODY_ID, body_id);
      plenary_row_set_text (post, PLENARY_POST_RANK, "i");
      plenary_edit_insert (edit, post);
    }

  return g_strdup (plenary_row_get_id (row));
}
