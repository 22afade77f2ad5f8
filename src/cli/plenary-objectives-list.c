/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Verbs of plenary-cli objectives that show something.
 */
#include "config.h"

#include "plenary-command-objectives.h"

#include "allocate/plenary-board.h"
#include "allocate/plenary-objective-list.h"
#include "compose/plenary-coverage-name.h"
#include "compose/plenary-numbering.h"
#include "formats/csv/plenary-csv-writer.h"
#include "formats/plenary-framework-library.h"
#include "model/plenary-allocation.h"
#include "model/plenary-framework.h"
#include "model/plenary-objective.h"
#include "model/plenary-session.h"

#include <glib/gi18n-lib.h>

static void
add_string (JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

static void
add_numbers (JsonBuilder *builder, GPtrArray *objectives)
{
  json_builder_set_member_name (builder, "objectives");
  json_builder_begin_array (builder);
  for (guint i = 0; i < objectives->len; i++)
    json_builder_add_int_value (
        builder, plenary_record_get_integer (objectives->pdata[i], PLENARY_OBJECTIVE_NUMBER));
  json_builder_end_array (builder);
}

static char *
dup_place (PlenaryNumbering *numbering, PlenaryRecord *session)
{
  const PlenaryNumberingEntry *entry
      = session != NULL ? plenary_numbering_lookup (numbering, plenary_record_get_id (session))
                        : NULL;

  if (session == NULL)
    return g_strdup (_ ("Not allocated"));

  return g_strdup (entry != NULL && *entry->label != '\0'
                       ? entry->label
                       : plenary_record_get_text (session, PLENARY_SESSION_TITLE));
}

static void
show_column (PlenaryModel *model,
             PlenaryNumbering *numbering,
             const PlenaryBoardColumn *column,
             JsonBuilder *builder)
{
  g_autofree char *place = dup_place (numbering, column->session);
  g_autofree char *list = plenary_objectives_list_in_words (model, column->objectives);

  if (builder == NULL)
    {
      g_print ("  %s: %s\n", place, *list != '\0' ? list : "-");
      return;
    }
  json_builder_begin_object (builder);
  add_string (builder, "place", place);
  add_string (builder, "session",
              column->session != NULL ? plenary_record_get_id (column->session) : "");
  add_numbers (builder, column->objectives);
  json_builder_end_object (builder);
}

/* One allocation, or the framework without one. */
static void
show_board (PlenaryModel *model,
            PlenaryRecord *framework,
            PlenaryRecord *allocation,
            JsonBuilder *builder)
{
  g_autoptr (PlenaryBoard) board = plenary_board_new (model, framework, allocation);
  g_autoptr (PlenaryNumbering) numbering = plenary_numbering_new (model, NULL);
  const char *title = plenary_record_get_text (framework, PLENARY_FRAMEWORK_TITLE);
  const char *name
      = allocation != NULL ? plenary_record_get_text (allocation, PLENARY_ALLOCATION_TITLE) : "";

  if (builder == NULL)
    g_print (*name != '\0' ? "%s: %s\n" : "%s%s\n", title, name);
  else
    {
      json_builder_begin_object (builder);
      add_string (builder, "framework", title);
      add_string (builder, "allocation", name);
      json_builder_set_member_name (builder, "columns");
      json_builder_begin_array (builder);
    }
  for (guint i = 0; i < plenary_board_get_n_columns (board); i++)
    show_column (model, numbering, plenary_board_get_column (board, i), builder);
  if (builder != NULL)
    {
      json_builder_end_array (builder);
      json_builder_end_object (builder);
    }
}

static void
show_framework (PlenaryModel *model, PlenaryRecord *framework, JsonBuilder *builder)
{
  PlenaryRecordList *allocations
      = plenary_model_list_by (model, PLENARY_TYPE_ALLOCATION, PLENARY_ALLOCATION_FRAMEWORK_ID,
                               plenary_record_get_id (framework));
  guint n_allocations = plenary_record_list_get_length (allocations);

  if (n_allocations == 0)
    show_board (model, framework, NULL, builder);
  for (guint i = 0; i < n_allocations; i++)
    show_board (model, framework, plenary_record_list_get (allocations, i), builder);
}

PlenaryExit
plenary_objectives_list (const PlenaryCommand *self, int argc, char **argv)
{
  gboolean is_json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &is_json, N_ ("For scripts"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 1, 1);
  GError *error = NULL;
  PlenaryProject *project = arguments != NULL ? plenary_command_open (arguments[0], &error) : NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;
  if (project == NULL)
    return plenary_command_fail (error);

  g_autoptr (JsonBuilder) builder = is_json ? json_builder_new () : NULL;
  PlenaryModel *model = plenary_project_get_model (project);
  PlenaryRecordList *frameworks = plenary_model_list (model, PLENARY_TYPE_FRAMEWORK);

  if (is_json)
    json_builder_begin_array (builder);
  for (guint i = 0; i < plenary_record_list_get_length (frameworks); i++)
    show_framework (model, plenary_record_list_get (frameworks, i), builder);
  if (is_json)
    {
      json_builder_end_array (builder);
      plenary_command_print_json (builder);
    }

  return plenary_command_close (project);
}

/* The presets of a framework of the library follow its title. */
static void
print_presets (const PlenaryFrameworkLibrary *framework)
{
  g_autoptr (PlenaryModel) model = plenary_framework_library_load (framework, NULL);
  PlenaryRecordList *presets = plenary_model_list (model, PLENARY_TYPE_ALLOCATION);

  for (guint i = 0; i < plenary_record_list_get_length (presets); i++)
    g_print (_ ("  preset: %s\n"), plenary_record_get_text (plenary_record_list_get (presets, i),
                                                            PLENARY_ALLOCATION_TITLE));
}

PlenaryExit
plenary_objectives_library (const PlenaryCommand *self, int argc, char **argv)
{
  g_auto (GStrv) arguments = plenary_command_parse (self, NULL, argc, argv, 1, 1);
  guint n_frameworks = 0;
  const PlenaryFrameworkLibrary *frameworks = plenary_framework_library (&n_frameworks);

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;
  for (guint i = 0; i < n_frameworks; i++)
    {
      g_print ("%-16s %s: %s\n", frameworks[i].id,
               plenary_framework_library_get_title (&frameworks[i]),
               plenary_framework_library_get_description (&frameworks[i]));
      print_presets (&frameworks[i]);
    }

  return PLENARY_EXIT_DONE;
}

PlenaryExit
plenary_objectives_coverage (const PlenaryCommand *self, int argc, char **argv)
{
  g_autofree char *name = NULL;
  const GOptionEntry entries[] = {
    { "framework", 0, 0, G_OPTION_ARG_STRING, &name, N_ ("Which, where there are several"),
      N_ ("NAME") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 1, 1);
  GError *error = NULL;
  PlenaryProject *project = arguments != NULL ? plenary_command_open (arguments[0], &error) : NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;
  if (project == NULL)
    return plenary_command_fail (error);

  PlenaryRecord *framework = plenary_objectives_find_framework (project, name, &error);

  if (framework == NULL)
    {
      g_prefix_error (&error, "%s: ", arguments[0]);
      plenary_command_close (project);
      return plenary_command_fail (error);
    }

  g_autoptr (PlenaryCoverage) coverage
      = plenary_coverage_new (plenary_project_get_model (project), framework);
  g_autoptr (GPtrArray) table = plenary_coverage_make_table (coverage);
  g_autofree char *text = plenary_csv_write (table);

  g_print ("%s", text);

  return plenary_command_close (project);
}
