/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli agenda FILE role: who does what in a session. Whoever is named as the roster names
 * them is that person or body, by name, acronym, alias or id; anybody else stands in free words.
 */
#include "config.h"

#include "plenary-command-agenda.h"
#include "plenary-verb.h"

#include "base/plenary-error.h"
#include "model/plenary-person.h"
#include "operations/plenary-party-index.h"
#include "operations/plenary-role-slot.h"
#include "operations/plenary-sibling-order.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What is done to a project, and with what. */
typedef struct
{
  PlenaryModel *model;
  PlenaryEdit *edit;
  char **words; /* what follows the name of the deed */
  char *under;
  char *topic;
  char *state;
  char *id; /* of what was added */
} Deed;

typedef struct
{
  const char *name;
  guint least; /* words that must follow */
  guint most;
  const char *label; /* of the edit */
  gboolean (*run) (Deed *deed, GError **error);
} DeedClass;

static gboolean
refuse (GError **error, const char *format, const char *word)
{
  g_set_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_FAILED, format, word);

  return FALSE;
}

/* A value of an enumeration by the word that files have for it. */
static gboolean
find_value (GType type, const char *word, const char *format, int *value, GError **error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  const GEnumValue *found = g_enum_get_value_by_nick (klass, word);

  if (found == NULL)
    return refuse (error, format, word);
  *value = found->value;

  return TRUE;
}

static PlenaryRecord *
find_slot (Deed *deed, const char *id, GError **error)
{
  PlenaryRecord *slot = plenary_model_lookup (deed->model, PLENARY_TYPE_ASSIGNMENT, id);

  if (slot == NULL)
    refuse (error, _ ("There is no role with the id “%s”"), id);

  return slot;
}

static PlenaryPartyChoice *
find_party (Deed *deed, const char *words)
{
  g_autoptr (PlenaryPartyIndex) index = plenary_party_index_new (deed->model);
  PlenaryRecord *record = plenary_model_lookup (deed->model, PLENARY_TYPE_BODY, words);

  if (record == NULL)
    record = plenary_model_lookup (deed->model, PLENARY_TYPE_PERSON, words);
  if (record != NULL)
    return plenary_party_choice_new_record (deed->model, record);

  PlenaryPartyChoice *choice = plenary_party_index_lookup (index, words, PLENARY_PARTY_ANY);

  return choice != NULL ? choice : plenary_party_choice_new_words (words);
}

static gboolean
set_details (Deed *deed, const char *id, GError **error)
{
  int state = 0;

  if (deed->topic != NULL)
    plenary_edit_set_text (deed->edit, PLENARY_TYPE_ASSIGNMENT, id, PLENARY_ASSIGNMENT_TOPIC,
                           deed->topic);
  if (deed->state == NULL)
    return TRUE;
  if (!find_value (PLENARY_TYPE_ASSIGNMENT_STATE, deed->state, _ ("A role has no state “%s”"),
                   &state, error))
    return FALSE;
  plenary_edit_set_integer (deed->edit, PLENARY_TYPE_ASSIGNMENT, id, PLENARY_ASSIGNMENT_STATE,
                            state);

  return TRUE;
}

static gboolean
add (Deed *deed, GError **error)
{
  g_autoptr (PlenaryPartyChoice) party
      = deed->words[1] != NULL && deed->words[2] != NULL ? find_party (deed, deed->words[2]) : NULL;
  int role = 0;

  if (plenary_model_lookup (deed->model, PLENARY_TYPE_SESSION, deed->words[0]) == NULL)
    return refuse (error, _ ("There is no session with the id “%s”"), deed->words[0]);
  if (!find_value (PLENARY_TYPE_ROLE, deed->words[1], _ ("There is no role “%s”"), &role, error)
      || (deed->under != NULL && find_slot (deed, deed->under, error) == NULL))
    return FALSE;
  deed->id = plenary_role_slot_add (deed->edit, deed->model, deed->words[0], deed->under,
                                    (PlenaryRole) role, party);

  return set_details (deed, deed->id, error);
}

static gboolean
fill (Deed *deed, GError **error)
{
  PlenaryRecord *slot = find_slot (deed, deed->words[0], error);
  g_autoptr (PlenaryPartyChoice) party = find_party (deed, deed->words[1]);

  if (slot == NULL)
    return FALSE;
  plenary_role_slot_fill (deed->edit, slot, party);

  return set_details (deed, deed->words[0], error);
}

static gboolean
set (Deed *deed, GError **error)
{
  PlenaryRecord *slot = find_slot (deed, deed->words[0], error);
  int state = 0;

  if (slot == NULL
      || !find_value (PLENARY_TYPE_ASSIGNMENT_STATE, deed->words[1], _ ("A role has no state “%s”"),
                      &state, error))
    return FALSE;
  plenary_role_slot_set_state (deed->edit, slot, (PlenaryAssignmentState) state);

  return TRUE;
}

static gboolean
move (Deed *deed, GError **error)
{
  PlenaryRecord *slot = find_slot (deed, deed->words[0], error);
  gboolean is_up = g_str_equal (deed->words[1], "up");

  if (slot == NULL)
    return FALSE;
  if (!is_up && !g_str_equal (deed->words[1], "down"))
    return refuse (error, _ ("“%s” is neither “up” nor “down”"), deed->words[1]);

  PlenarySiblings siblings = plenary_siblings_of (deed->model, slot);

  plenary_siblings_step (&siblings, deed->edit, slot, is_up ? -1 : 1);

  return TRUE;
}

static gboolean
replace (Deed *deed, GError **error)
{
  PlenaryRecord *slot = find_slot (deed, deed->words[0], error);
  g_autoptr (PlenaryPartyChoice) party = find_party (deed, deed->words[1]);

  if (slot == NULL)
    return FALSE;
  deed->id = plenary_role_slot_replace (deed->edit, deed->model, slot, party);

  return set_details (deed, deed->id, error);
}

static gboolean
gather (Deed *deed, GError **error)
{
  PlenaryRecord *slot = find_slot (deed, deed->words[0], error);

  if (slot == NULL)
    return FALSE;
  deed->id = plenary_role_slot_gather (deed->edit, deed->model, slot);
  if (deed->id == NULL)
    return refuse (error, _ ("The role “%s” is in a list with a heading"), deed->words[0]);

  return TRUE;
}

static gboolean
add_pair (Deed *deed, GError **error)
{
  PlenaryRecord *slot = find_slot (deed, deed->words[0], error);

  if (slot == NULL)
    return FALSE;
  deed->id = plenary_role_slot_add_pair (deed->edit, deed->model, slot);

  return set_details (deed, deed->id, error);
}

static gboolean
take_away (Deed *deed, GError **error)
{
  PlenaryRecord *slot = find_slot (deed, deed->words[0], error);

  if (slot == NULL)
    return FALSE;
  plenary_role_slot_remove (deed->edit, deed->model, slot);

  return TRUE;
}

/* A line for each role: id, role, state, who. */
static gboolean
list (Deed *deed, GError **error)
{
  g_autoptr (GEnumClass) roles = g_type_class_ref (PLENARY_TYPE_ROLE);
  g_autoptr (GEnumClass) states = g_type_class_ref (PLENARY_TYPE_ASSIGNMENT_STATE);
  PlenaryRecordList *slots = plenary_model_list_by (deed->model, PLENARY_TYPE_ASSIGNMENT,
                                                    PLENARY_ASSIGNMENT_SESSION_ID, deed->words[0]);

  if (plenary_model_lookup (deed->model, PLENARY_TYPE_SESSION, deed->words[0]) == NULL)
    return refuse (error, _ ("There is no session with the id “%s”"), deed->words[0]);

  for (guint i = 0; i < plenary_record_list_get_length (slots); i++)
    {
      PlenaryRecord *slot = plenary_record_list_get (slots, i);
      g_autoptr (PlenaryPartyChoice) party = plenary_party_choice_new_party (deed->model, slot);
      int role = plenary_record_get_integer (slot, PLENARY_ASSIGNMENT_ROLE);
      int state = plenary_record_get_integer (slot, PLENARY_ASSIGNMENT_STATE);

      g_print ("%s\t%s\t%s\t%s\n", plenary_record_get_id (slot),
               g_enum_get_value (roles, role)->value_nick,
               g_enum_get_value (states, state)->value_nick,
               party != NULL ? plenary_party_choice_get_name (party) : "");
    }

  return TRUE;
}

static const DeedClass deeds[] = {
  { "list", 1, 1, NULL, list },
  { "add", 2, 3, N_ ("Add Role"), add },
  { "fill", 2, 2, N_ ("Fill Role"), fill },
  { "state", 2, 2, N_ ("Change State of Role"), set },
  { "move", 2, 2, N_ ("Move Role"), move },
  { "replace", 2, 2, N_ ("Replace"), replace },
  { "gather", 1, 1, N_ ("Confirm List as a Whole"), gather },
  { "pair", 1, 1, N_ ("Add Pair of Co-Chairs"), add_pair },
  { "remove", 1, 1, N_ ("Remove Role"), take_away },
};

static const DeedClass *
find_deed (const char *name, guint n_words, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (deeds); i++)
    if (g_str_equal (deeds[i].name, name))
      {
        if (n_words >= deeds[i].least && n_words <= deeds[i].most)
          return &deeds[i];
        refuse (error, _ ("“%s” has too few or too many words after it"), name);
        return NULL;
      }
  refuse (error, _ ("“%s” is nothing that is done with a role"), name);

  return NULL;
}

static gboolean
work (PlenaryProject *project, char **arguments, gpointer user_data, GError **error)
{
  Deed *deed = user_data;
  const DeedClass *klass = find_deed (arguments[0], g_strv_length (arguments) - 1, error);

  if (klass == NULL)
    return FALSE;
  deed->model = plenary_project_get_model (project);
  deed->words = arguments + 1;
  if (klass->label == NULL)
    return klass->run (deed, error);

  deed->edit = plenary_project_begin_edit (project, _ (klass->label));
  if (!klass->run (deed, error))
    {
      plenary_edit_cancel (deed->edit);
      return FALSE;
    }
  if (!plenary_edit_commit (deed->edit, error))
    return FALSE;
  if (deed->id != NULL)
    g_print ("%s\n", deed->id);

  return TRUE;
}

PlenaryExit
plenary_agenda_role (const PlenaryCommand *self, int argc, char **argv)
{
  Deed deed = { NULL };
  const GOptionEntry entries[] = {
    { "under", 0, 0, G_OPTION_ARG_STRING, &deed.under, N_ ("Role to stand under"), N_ ("ID") },
    { "topic", 0, 0, G_OPTION_ARG_STRING, &deed.topic, N_ ("Theme"), N_ ("WORDS") },
    { "state", 0, 0, G_OPTION_ARG_STRING, &deed.state, N_ ("How far it is"), N_ ("STATE") },
    G_OPTION_ENTRY_NULL,
  };
  PlenaryExit status = plenary_verb_work (self, entries, argc, argv, 3, 5, work, &deed);

  g_free (deed.under);
  g_free (deed.topic);
  g_free (deed.state);
  g_free (deed.id);

  return status;
}
