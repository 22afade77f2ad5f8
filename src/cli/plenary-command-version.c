/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli version: lists, gives, changes and removes names of states.
 */
#include "config.h"

#include "plenary-command.h"

#include <glib/gi18n-lib.h>

static void
add_string (JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

static void
add_version (JsonBuilder *builder, PlenaryNamedVersion *version)
{
  g_autofree char *time = g_date_time_format_iso8601 (plenary_named_version_get_time (version));

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "number");
  json_builder_add_int_value (builder, plenary_named_version_get_number (version));
  json_builder_set_member_name (builder, "change");
  json_builder_add_int_value (builder, plenary_named_version_get_change (version));
  add_string (builder, "name", plenary_named_version_get_name (version));
  add_string (builder, "author", plenary_named_version_get_author (version));
  add_string (builder, "time", time);
  json_builder_end_object (builder);
}

static void
print_version (PlenaryNamedVersion *version)
{
  g_autoptr (GDateTime) local = g_date_time_to_local (plenary_named_version_get_time (version));
  g_autofree char *time = g_date_time_format (local, "%Y-%m-%d %H:%M:%S");

  g_print ("%4" G_GINT64_FORMAT "  %s  %-20s  %s\n", plenary_named_version_get_number (version),
           time, plenary_named_version_get_author (version),
           plenary_named_version_get_name (version));
}

static void
list_versions (PlenaryProject *project, gboolean is_json)
{
  GListModel *versions = plenary_project_get_versions (project);
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (versions); i++)
    {
      g_autoptr (PlenaryNamedVersion) version = g_list_model_get_item (versions, i);

      if (is_json)
        add_version (builder, version);
      else
        print_version (version);
    }
  json_builder_end_array (builder);
  if (is_json)
    plenary_command_print_json (builder);
}

PlenaryNamedVersion *
plenary_command_find_version (PlenaryProject *project, gint64 number, GError **error)
{
  GListModel *versions = plenary_project_get_versions (project);

  for (guint i = 0; i < g_list_model_get_n_items (versions); i++)
    {
      g_autoptr (PlenaryNamedVersion) version = g_list_model_get_item (versions, i);

      /* The list holds it. */
      if (plenary_named_version_get_number (version) == number)
        return version;
    }
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("There is no version %" G_GINT64_FORMAT),
               number);

  return NULL;
}

static gboolean
change_version (PlenaryProject *project,
                gint64 number,
                const char *name,
                gboolean is_removed,
                GError **error)
{
  if (number == 0)
    return plenary_project_name_version (project, name, error) != NULL;

  PlenaryNamedVersion *version = plenary_command_find_version (project, number, error);

  if (version == NULL)
    return FALSE;

  return is_removed ? plenary_project_remove_version (project, version, error)
                    : plenary_project_rename_version (project, version, name, error);
}

PlenaryExit
plenary_command_version (const PlenaryCommand *self, int argc, char **argv)
{
  g_autofree char *name = NULL;
  gboolean is_list = FALSE;
  gboolean is_json = FALSE;
  gboolean is_removed = FALSE;
  gint64 number = 0;
  const GOptionEntry entries[] = {
    { "list", 'l', 0, G_OPTION_ARG_NONE, &is_list, N_ ("List the versions, as without an option"),
      NULL },
    { "name", 'n', 0, G_OPTION_ARG_STRING, &name, N_ ("Name of the present state"), N_ ("NAME") },
    { "number", 0, 0, G_OPTION_ARG_INT64, &number, N_ ("The version to rename or to remove"),
      N_ ("NUMBER") },
    { "remove", 0, 0, G_OPTION_ARG_NONE, &is_removed, N_ ("Remove the name"), NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &is_json, N_ ("For scripts"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 1, 1);
  GError *error = NULL;
  gboolean is_change = name != NULL || is_removed;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;
  if ((name != NULL && is_removed) || (is_removed && number == 0) || (!is_change && number != 0)
      || (is_change && (is_list || is_json)))
    {
      g_printerr (_ ("plenary-cli version: These options do not go together; see --help\n"));
      return PLENARY_EXIT_USAGE;
    }

  PlenaryProject *project = plenary_command_open (arguments[0], &error);

  if (project == NULL)
    return plenary_command_fail (error);
  if (is_change && !change_version (project, number, name, is_removed, &error))
    {
      g_prefix_error (&error, "%s: ", arguments[0]);
      plenary_command_close (project);
      return plenary_command_fail (error);
    }
  if (!is_change)
    list_versions (project, is_json);

  return plenary_command_close (project);
}
