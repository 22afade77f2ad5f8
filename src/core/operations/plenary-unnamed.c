/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-unnamed.h"

#include "compose/plenary-party.h"
#include "model/plenary-assignment.h"
#include "model/plenary-intervention.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "operations/plenary-person-edits.h"
#include "operations/plenary-role-slot.h"

/* Who declined, was replaced or stayed away is not looked for any more. */
static gboolean
is_open (PlenaryModel *model, PlenaryRecord *role)
{
  int state = plenary_record_get_integer (role, PLENARY_ASSIGNMENT_STATE);

  return plenary_record_get_text (role, PLENARY_ASSIGNMENT_PERSON_ID) == NULL
         && state != PLENARY_ASSIGNMENT_STATE_DECLINED && state != PLENARY_ASSIGNMENT_STATE_REPLACED
         && state != PLENARY_ASSIGNMENT_STATE_ABSENT && !plenary_role_slot_is_heading (model, role);
}

/* A State or a body takes the floor as such; only words wait for a name. */
static gboolean
is_described (PlenaryRecord *intervention)
{
  return plenary_record_get_text (intervention, PLENARY_INTERVENTION_PERSON_ID) == NULL
         && plenary_record_get_text (intervention, PLENARY_INTERVENTION_BODY_ID) == NULL
         && *plenary_record_get_text (intervention, PLENARY_INTERVENTION_SPEAKER) != '\0';
}

static void
add_of_session (GPtrArray *unnamed, PlenaryModel *model, const char *session_id)
{
  PlenaryRecordList *roles = plenary_model_list_by (model, PLENARY_TYPE_ASSIGNMENT,
                                                    PLENARY_ASSIGNMENT_SESSION_ID, session_id);
  PlenaryRecordList *floor = plenary_model_list_by (model, PLENARY_TYPE_INTERVENTION,
                                                    PLENARY_INTERVENTION_SESSION_ID, session_id);

  for (guint i = 0; i < plenary_record_list_get_length (roles); i++)
    if (is_open (model, plenary_record_list_get (roles, i)))
      g_ptr_array_add (unnamed, g_object_ref (plenary_record_list_get (roles, i)));
  for (guint i = 0; i < plenary_record_list_get_length (floor); i++)
    if (is_described (plenary_record_list_get (floor, i)))
      g_ptr_array_add (unnamed, g_object_ref (plenary_record_list_get (floor, i)));
}

/**
 * plenary_unnamed_list:
 * @model: a model
 *
 * Returns: (transfer full) (element-type PlenaryRecord): roles and interventions that no person of
 *   the roster stands behind, session after session
 */
GPtrArray *
plenary_unnamed_list (PlenaryModel *model)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  GPtrArray *unnamed = g_ptr_array_new_with_free_func (g_object_unref);
  PlenaryRecordList *sessions = plenary_model_list (model, PLENARY_TYPE_SESSION);

  for (guint i = 0; i < plenary_record_list_get_length (sessions); i++)
    add_of_session (unnamed, model, plenary_record_get_id (plenary_record_list_get (sessions, i)));

  return unnamed;
}

static gboolean
is_to_be_confirmed (PlenaryRecord *unnamed)
{
  return PLENARY_IS_ASSIGNMENT (unnamed)
         && plenary_record_get_integer (unnamed, PLENARY_ASSIGNMENT_STATE)
                == PLENARY_ASSIGNMENT_STATE_TBC;
}

/**
 * plenary_unnamed_dup_words:
 * @model: a model
 * @unnamed: a role or an intervention of it
 *
 * Returns: (transfer full): who it is as far as it is known, as the agenda prints it; "" for nobody
 */
char *
plenary_unnamed_dup_words (PlenaryModel *model, PlenaryRecord *unnamed)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_ASSIGNMENT (unnamed) || PLENARY_IS_INTERVENTION (unnamed), NULL);

  PlenaryParty party = PLENARY_IS_ASSIGNMENT (unnamed)
                           ? plenary_party_of_assignment (model, unnamed)
                           : plenary_party_of_intervention (model, unnamed);

  return plenary_party_dup_slot (&party, is_to_be_confirmed (unnamed));
}

/**
 * plenary_unnamed_get_session:
 * @model: a model
 * @unnamed: a role or an intervention of it
 *
 * Returns: (transfer none): the session it is in
 */
PlenaryRecord *
plenary_unnamed_get_session (PlenaryModel *model, PlenaryRecord *unnamed)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_ASSIGNMENT (unnamed) || PLENARY_IS_INTERVENTION (unnamed), NULL);

  guint column = PLENARY_IS_ASSIGNMENT (unnamed) ? PLENARY_ASSIGNMENT_SESSION_ID
                                                 : PLENARY_INTERVENTION_SESSION_ID;

  return plenary_model_lookup (model, PLENARY_TYPE_SESSION,
                               plenary_record_get_text (unnamed, column));
}

static gboolean
has_post (PlenaryModel *model, const char *person_id, const char *body_id)
{
  PlenaryRecordList *posts
      = plenary_model_list_by (model, PLENARY_TYPE_POST, PLENARY_POST_PERSON_ID, person_id);

  for (guint i = 0; i < plenary_record_list_get_length (posts); i++)
    if (body_id == NULL
        || g_strcmp0 (
               plenary_record_get_text (plenary_record_list_get (posts, i), PLENARY_POST_BODY_ID),
               body_id)
               == 0)
      return TRUE;

  return FALSE;
}

/* What is known of who it is becomes a post, unless the roster knows that already. */
static void
keep_as_post (PlenaryEdit *edit,
              PlenaryModel *model,
              const char *person_id,
              const char *words,
              const char *body_id)
{
  if ((*words != '\0' || body_id != NULL) && !has_post (model, person_id, body_id))
    g_free (plenary_person_add_post (edit, model, person_id, words, body_id));
}

/**
 * plenary_unnamed_name:
 * @edit: an edit
 * @model: the model of its project
 * @unnamed: a role or an intervention of it
 * @person: who it is: a person of the roster, or one to be added
 *
 * Gives it the person. The body that was there is that of a post of theirs from now on; words are
 * the title of their post, when nobody has entered one.
 *
 * Returns: (transfer full) (nullable): the id of the person; %NULL when @person is none, and
 * nothing is changed
 */
char *
plenary_unnamed_name (PlenaryEdit *edit,
                      PlenaryModel *model,
                      PlenaryRecord *unnamed,
                      PlenaryPartyChoice *person)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_ASSIGNMENT (unnamed) || PLENARY_IS_INTERVENTION (unnamed), NULL);
  g_return_val_if_fail (PLENARY_IS_PARTY_CHOICE (person), NULL);

  gboolean is_role = PLENARY_IS_ASSIGNMENT (unnamed);
  GType type = G_OBJECT_TYPE (unnamed);
  const char *id = plenary_record_get_id (unnamed);
  PlenaryRecord *record = plenary_party_choice_get_record (person);
  guint words_column = is_role ? PLENARY_ASSIGNMENT_TEXT : PLENARY_INTERVENTION_SPEAKER;
  guint body_column = is_role ? PLENARY_ASSIGNMENT_BODY_ID : PLENARY_INTERVENTION_BODY_ID;
  g_autofree char *words = g_strdup (plenary_record_get_text (unnamed, words_column));
  g_autofree char *body_id = g_strdup (plenary_record_get_text (unnamed, body_column));
  g_autofree char *person_id = NULL;

  if (PLENARY_IS_PERSON (record))
    person_id = g_strdup (plenary_record_get_id (record));
  else if (plenary_party_choice_get_kind (person) == PLENARY_PARTY_CHOICE_NEW_PERSON
           || plenary_party_choice_get_kind (person) == PLENARY_PARTY_CHOICE_WORDS)
    person_id = plenary_person_add (edit, plenary_party_choice_get_name (person));
  if (person_id == NULL)
    return NULL;

  keep_as_post (edit, model, person_id, words, body_id);
  plenary_edit_set_text (edit, type, id, words_column, "");
  plenary_edit_set_text (edit, type, id, body_column, NULL);
  plenary_edit_set_text (edit, type, id,
                         is_role ? PLENARY_ASSIGNMENT_PERSON_ID : PLENARY_INTERVENTION_PERSON_ID,
                         person_id);

  return g_steal_pointer (&person_id);
}
