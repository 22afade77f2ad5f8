/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli roster FILE unnamed and name: who has a part in the event and no name yet.
 */
#include "config.h"

#include "plenary-command-roster.h"
#include "plenary-verb.h"

#include "base/plenary-error.h"
#include "compose/plenary-places.h"
#include "model/plenary-assignment.h"
#include "model/plenary-intervention.h"
#include "model/plenary-person.h"
#include "operations/plenary-party-index.h"
#include "operations/plenary-unnamed.h"

#include <glib/gi18n-lib.h>

static void
print_unnamed (PlenaryModel *model,
               PlenaryPlaces *places,
               PlenaryRecord *unnamed,
               JsonBuilder *builder)
{
  g_autofree char *words = plenary_unnamed_dup_words (model, unnamed);
  g_autofree char *place
      = plenary_places_dup_name (places, plenary_unnamed_get_session (model, unnamed));
  const struct
  {
    const char *name;
    const char *value;
  } members[] = {
    { "table", plenary_row_get_info (plenary_record_get_row (unnamed))->name },
    { "id", plenary_record_get_id (unnamed) },
    { "words", words },
    { "place", place },
  };

  if (builder == NULL)
    {
      g_print ("%s %s, %s\n", plenary_record_get_id (unnamed), words, place);
      return;
    }
  json_builder_begin_object (builder);
  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    {
      json_builder_set_member_name (builder, members[i].name);
      json_builder_add_string_value (builder, members[i].value);
    }
  json_builder_end_object (builder);
}

static gboolean
list_unnamed (PlenaryProject *project, char **arguments, gpointer user_data, GError **error)
{
  const gboolean *is_json = user_data;
  PlenaryModel *model = plenary_project_get_model (project);
  g_autoptr (PlenaryPlaces) places = plenary_places_new (model);
  g_autoptr (GPtrArray) unnamed = plenary_unnamed_list (model);
  g_autoptr (JsonBuilder) builder = *is_json ? json_builder_new () : NULL;

  if (builder != NULL)
    json_builder_begin_array (builder);
  for (guint i = 0; i < unnamed->len; i++)
    print_unnamed (model, places, unnamed->pdata[i], builder);
  if (builder != NULL)
    {
      json_builder_end_array (builder);
      plenary_command_print_json (builder);
    }

  return TRUE;
}

PlenaryExit
plenary_roster_unnamed (const PlenaryCommand *self, int argc, char **argv)
{
  gboolean is_json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &is_json, N_ ("For scripts"), NULL },
    G_OPTION_ENTRY_NULL,
  };

  return plenary_verb_work (self, entries, argc, argv, 1, 1, list_unnamed, &is_json);
}

static PlenaryRecord *
find_unnamed (PlenaryModel *model, const char *id, GError **error)
{
  PlenaryRecord *record = plenary_model_lookup (model, PLENARY_TYPE_ASSIGNMENT, id);

  if (record == NULL)
    record = plenary_model_lookup (model, PLENARY_TYPE_INTERVENTION, id);
  if (record == NULL)
    g_set_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_FAILED,
                 _ ("There is no role and no speaker with the id “%s”"), id);

  return record;
}

/* Whoever is called so, by id, name or spelling; somebody new otherwise. */
static PlenaryPartyChoice *
find_person (PlenaryModel *model, const char *words)
{
  g_autoptr (PlenaryPartyIndex) index = plenary_party_index_new (model);
  PlenaryRecord *person = plenary_model_lookup (model, PLENARY_TYPE_PERSON, words);
  PlenaryPartyChoice *choice
      = person != NULL ? plenary_party_choice_new_record (model, person)
                       : plenary_party_index_lookup (index, words, PLENARY_PARTY_PERSON);

  return choice != NULL ? choice : plenary_party_choice_new_person (words);
}

PlenaryExit
plenary_roster_name (const PlenaryCommand *self, int argc, char **argv)
{
  g_auto (GStrv) arguments = plenary_command_parse (self, NULL, argc, argv, 3, 3);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  PlenaryProject *project = plenary_command_open (arguments[0], &error);
  PlenaryModel *model = project != NULL ? plenary_project_get_model (project) : NULL;
  PlenaryRecord *unnamed = model != NULL ? find_unnamed (model, arguments[1], &error) : NULL;
  gboolean is_done = FALSE;

  if (unnamed != NULL)
    {
      g_autoptr (PlenaryPartyChoice) choice = find_person (model, arguments[2]);
      PlenaryEdit *edit = plenary_project_begin_edit (project, _ ("Name Speaker"));
      g_autofree char *id = plenary_unnamed_name (edit, model, unnamed, choice);

      is_done = plenary_edit_commit (edit, &error);
      if (is_done)
        g_print ("%s\n", id);
    }

  return plenary_roster_end (project, is_done, error);
}
