/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli search: finds words in a project.
 */
#include "config.h"

#include "plenary-command.h"

#include "store/plenary-search.h"

#include <glib/gi18n-lib.h>

#define DEFAULT_LIMIT 100

static void
add_string (JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

static void
print_hits (GPtrArray *hits, gboolean is_json)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GEnumClass) groups = g_type_class_ref (PLENARY_TYPE_SEARCH_GROUP);

  json_builder_begin_array (builder);
  for (guint i = 0; i < hits->len; i++)
    {
      const PlenarySearchHit *hit = g_ptr_array_index (hits, i);
      const char *table = plenary_table_info_of_type (hit->record_type)->name;

      if (!is_json)
        g_print ("%s %s: %s\n", table, hit->id, hit->context);
      json_builder_begin_object (builder);
      add_string (builder, "group", g_enum_get_value (groups, (int) hit->group)->value_nick);
      add_string (builder, "table", table);
      add_string (builder, "id", hit->id);
      add_string (builder, "context", hit->context);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  if (is_json)
    plenary_command_print_json (builder);
}

PlenaryExit
plenary_command_search (const PlenaryCommand *self, int argc, char **argv)
{
  gboolean is_json = FALSE;
  int limit = DEFAULT_LIMIT;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &is_json, N_ ("For scripts"), NULL },
    { "limit", 'n', 0, G_OPTION_ARG_INT, &limit, N_ ("How many of each group to list at most"),
      N_ ("NUMBER") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 2, G_MAXUINT);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  PlenaryProject *project = plenary_command_open (arguments[0], &error);

  if (project == NULL)
    return plenary_command_fail (error);

  g_autofree char *words = g_strjoinv (" ", arguments + 1);
  g_autoptr (GPtrArray) hits
      = plenary_project_search (project, words, (guint) MAX (limit, 0), NULL, &error);

  if (hits == NULL)
    {
      plenary_command_close (project);
      return plenary_command_fail (error);
    }
  print_hits (hits, is_json);

  return plenary_command_close (project);
}
