/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli check: opens a project, which looks at the file itself, and then at what only its
 * content can tell: texts that are no mark-up, references to nothing, allocations that mix
 * frameworks, circles of sessions and sections.
 */
#include "config.h"

#include "plenary-command.h"

#include "check/plenary-structure.h"

#include <glib/gi18n-lib.h>

static void
add_string (JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

static void
print_problems (GPtrArray *problems, gboolean is_json)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < problems->len; i++)
    {
      const PlenaryProblem *problem = g_ptr_array_index (problems, i);
      const char *table = plenary_table_info_of_type (problem->record_type)->name;

      if (!is_json)
        g_print ("%s %s: %s\n", table, problem->id, problem->message);
      json_builder_begin_object (builder);
      add_string (builder, "table", table);
      add_string (builder, "id", problem->id);
      add_string (builder, "message", problem->message);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  if (is_json)
    plenary_command_print_json (builder);
}

PlenaryExit
plenary_command_check (const PlenaryCommand *self, int argc, char **argv)
{
  gboolean is_json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &is_json, N_ ("For scripts"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 1, 1);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  PlenaryProject *project = plenary_command_open (arguments[0], &error);

  if (project == NULL)
    return plenary_command_fail (error);

  g_autoptr (GPtrArray) problems = plenary_check_structure (plenary_project_get_model (project));

  print_problems (problems, is_json);
  if (!is_json && problems->len == 0)
    g_print (_ ("%s: nothing is wrong\n"), arguments[0]);

  PlenaryExit status = plenary_command_close (project);

  return problems->len > 0 ? PLENARY_EXIT_FAILED : status;
}
