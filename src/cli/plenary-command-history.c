/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli history, undo and redo: what was done, and back and forth in it.
 */
#include "config.h"

#include "plenary-command.h"

#include "store/plenary-change.h"

#include <glib/gi18n-lib.h>

static const char *
nick_of_state (PlenaryChangeState state)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (PLENARY_TYPE_CHANGE_STATE);

  return g_enum_get_value (klass, (int) state)->value_nick;
}

static void
add_string (JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

static void
add_change (JsonBuilder *builder, PlenaryChange *change)
{
  g_autofree char *time = g_date_time_format_iso8601 (plenary_change_get_time (change));

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "number");
  json_builder_add_int_value (builder, plenary_change_get_number (change));
  add_string (builder, "label", plenary_change_get_label (change));
  add_string (builder, "author", plenary_change_get_author (change));
  add_string (builder, "time", time);
  add_string (builder, "state", nick_of_state (plenary_change_get_state (change)));
  json_builder_end_object (builder);
}

static const char *
describe_state (PlenaryChangeState state)
{
  switch (state)
    {
    case PLENARY_CHANGE_UNDONE:
      return _ ("undone");
    case PLENARY_CHANGE_DISCARDED:
      return _ ("discarded");
    case PLENARY_CHANGE_ELSEWHERE:
      return _ ("in another copy");
    case PLENARY_CHANGE_DONE:
    default:
      return "";
    }
}

static void
print_change (PlenaryChange *change)
{
  g_autoptr (GDateTime) local = g_date_time_to_local (plenary_change_get_time (change));
  g_autofree char *time = g_date_time_format (local, "%Y-%m-%d %H:%M:%S");

  g_print ("%4" G_GINT64_FORMAT "  %s  %-20s  %s  %s\n", plenary_change_get_number (change), time,
           plenary_change_get_author (change), plenary_change_get_label (change),
           describe_state (plenary_change_get_state (change)));
}

PlenaryExit
plenary_command_history (const PlenaryCommand *self, int argc, char **argv)
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

  GListModel *history = plenary_project_get_history (project);
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (history); i++)
    {
      g_autoptr (PlenaryChange) change = g_list_model_get_item (history, i);

      if (is_json)
        add_change (builder, change);
      else
        print_change (change);
    }
  json_builder_end_array (builder);
  if (is_json)
    plenary_command_print_json (builder);

  return plenary_command_close (project);
}

static PlenaryExit
travel (const PlenaryCommand *self,
        int argc,
        char **argv,
        const char *(*get_label) (PlenaryProject *),
        gboolean (*go) (PlenaryProject *, GError **),
        const char *message)
{
  g_auto (GStrv) arguments = plenary_command_parse (self, NULL, argc, argv, 1, 1);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  PlenaryProject *project = plenary_command_open (arguments[0], &error);

  if (project == NULL)
    return plenary_command_fail (error);

  g_autofree char *label = g_strdup (get_label (project));

  if (!go (project, &error))
    {
      g_prefix_error (&error, "%s: ", arguments[0]);
      plenary_command_close (project);
      return plenary_command_fail (error);
    }
  g_print (message, label);

  return plenary_command_close (project);
}

PlenaryExit
plenary_command_undo (const PlenaryCommand *self, int argc, char **argv)
{
  /* Translators: the name of a change */
  return travel (self, argc, argv, plenary_project_get_undo_label, plenary_project_undo,
                 _ ("Undone: %s\n"));
}

PlenaryExit
plenary_command_redo (const PlenaryCommand *self, int argc, char **argv)
{
  /* Translators: the name of a change */
  return travel (self, argc, argv, plenary_project_get_redo_label, plenary_project_redo,
                 _ ("Done again: %s\n"));
}
