/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli merge: brings the changes of another copy into a project.
 */
#include "config.h"

#include "plenary-command.h"

#include <glib/gi18n-lib.h>

static const char *
nick_of_kind (PlenaryConflictKind kind)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (PLENARY_TYPE_CONFLICT_KIND);

  return g_enum_get_value (klass, (int) kind)->value_nick;
}

static const char *
nick_of_side (PlenaryMergeSide side)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (PLENARY_TYPE_MERGE_SIDE);

  return g_enum_get_value (klass, (int) side)->value_nick;
}

static void
add_string (JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

static void
add_number (JsonBuilder *builder, const char *name, guint value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}

static void
add_conflict (JsonBuilder *builder, PlenaryConflict *conflict)
{
  json_builder_begin_object (builder);
  add_string (builder, "kind", nick_of_kind (plenary_conflict_get_kind (conflict)));
  add_string (builder, "id", plenary_conflict_get_record_id (conflict));
  add_string (builder, "record", plenary_conflict_get_record (conflict));
  add_string (builder, "column", plenary_conflict_get_column (conflict));
  add_string (builder, "ours", plenary_conflict_get_ours (conflict));
  add_string (builder, "theirs", plenary_conflict_get_theirs (conflict));
  add_string (builder, "kept", nick_of_side (plenary_conflict_get_kept (conflict)));
  json_builder_end_object (builder);
}

static void
print_json (PlenaryMerge *merge)
{
  GListModel *conflicts = plenary_merge_get_conflicts (merge);
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  add_number (builder, "inserted", plenary_merge_get_n_inserted (merge));
  add_number (builder, "changed", plenary_merge_get_n_changed (merge));
  add_number (builder, "deleted", plenary_merge_get_n_deleted (merge));
  json_builder_set_member_name (builder, "conflicts");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (conflicts); i++)
    {
      g_autoptr (PlenaryConflict) conflict = g_list_model_get_item (conflicts, i);

      add_conflict (builder, conflict);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  plenary_command_print_json (builder);
}

static const char *
describe_kept (PlenaryConflict *conflict)
{
  switch (plenary_conflict_get_kept (conflict))
    {
    case PLENARY_MERGE_SIDE_OURS:
      return _ ("ours is kept");
    case PLENARY_MERGE_SIDE_THEIRS:
      return _ ("theirs is kept");
    case PLENARY_MERGE_SIDE_BOTH:
    default:
      return _ ("both are kept");
    }
}

static void
print_conflict (PlenaryConflict *conflict)
{
  const char *column = plenary_conflict_get_column (conflict);

  g_print ("\n%s%s%s: %s\n", plenary_conflict_get_record (conflict), *column != '\0' ? ", " : "",
           column, describe_kept (conflict));
  /* Translators: what the copy that is merged into has, and what the other one has */
  g_print (_ ("  ours:   %s\n  theirs: %s\n"), plenary_conflict_get_ours (conflict),
           plenary_conflict_get_theirs (conflict));
}

static void
print_words (PlenaryMerge *merge)
{
  GListModel *conflicts = plenary_merge_get_conflicts (merge);

  g_print (_ ("Records: %u inserted, %u changed, %u deleted; conflicts: %u\n"),
           plenary_merge_get_n_inserted (merge), plenary_merge_get_n_changed (merge),
           plenary_merge_get_n_deleted (merge), g_list_model_get_n_items (conflicts));
  for (guint i = 0; i < g_list_model_get_n_items (conflicts); i++)
    {
      g_autoptr (PlenaryConflict) conflict = g_list_model_get_item (conflicts, i);

      print_conflict (conflict);
    }
}

PlenaryExit
plenary_command_merge (const PlenaryCommand *self, int argc, char **argv)
{
  gboolean is_json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &is_json, N_ ("For scripts"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 2, 2);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  PlenaryProject *project = plenary_command_open (arguments[0], &error);

  if (project == NULL)
    return plenary_command_fail (error);

  g_autoptr (GFile) other = g_file_new_for_commandline_arg (arguments[1]);
  g_autoptr (PlenaryMerge) merge = plenary_project_merge_file (project, other, &error);

  if (merge == NULL)
    {
      plenary_command_close (project);
      return plenary_command_fail (error);
    }
  if (is_json)
    print_json (merge);
  else
    print_words (merge);

  return plenary_command_close (project);
}
