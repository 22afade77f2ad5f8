/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli show: what is in a project, in words for a person or as JSON with every column of
 * every row for a script.
 */
#include "config.h"

#include "plenary-command.h"

#include "model/plenary-event.h"

#include <glib/gi18n-lib.h>

static void
add_value (JsonBuilder *builder, const PlenaryRow *row, guint i)
{
  const PlenaryColumn *column = &plenary_row_get_info (row)->columns[i];
  g_autofree char *string = plenary_row_dup_string (row, i);

  json_builder_set_member_name (builder, column->name);
  if (column->kind == PLENARY_COLUMN_BOOLEAN)
    json_builder_add_boolean_value (builder, plenary_row_get_boolean (row, i));
  else if (column->kind == PLENARY_COLUMN_INTEGER && *string != '\0')
    json_builder_add_int_value (builder, plenary_row_get_integer (row, i));
  else if (*string == '\0'
           && (column->kind == PLENARY_COLUMN_INTEGER || column->kind == PLENARY_COLUMN_REFERENCE
               || column->kind == PLENARY_COLUMN_BLOB))
    json_builder_add_null_value (builder);
  else
    json_builder_add_string_value (builder, string);
}

static void
add_record (JsonBuilder *builder, PlenaryRecord *record)
{
  PlenaryRow *row = plenary_record_get_row (record);

  json_builder_begin_object (builder);
  for (guint i = 0; i < plenary_row_get_info (row)->n_columns; i++)
    add_value (builder, row, i);
  json_builder_end_object (builder);
}

static void
add_table (JsonBuilder *builder, PlenaryRecordList *list)
{
  json_builder_begin_array (builder);
  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    add_record (builder, plenary_record_list_get (list, i));
  json_builder_end_array (builder);
}

static void
print_record (PlenaryRecord *record)
{
  PlenaryRow *row = plenary_record_get_row (record);
  const PlenaryTableInfo *info = plenary_row_get_info (row);

  g_print ("%s %s\n", info->name, plenary_row_get_id (row));
  for (guint i = 1; i < info->n_columns; i++)
    {
      g_autofree char *value = plenary_row_dup_string (row, i);

      if (!plenary_row_is_initial (row, i) && info->columns[i].kind != PLENARY_COLUMN_BLOB)
        g_print ("  %s: %s\n", info->columns[i].name, value);
    }
}

static void
print_summary (PlenaryModel *model)
{
  PlenaryRecord *event = plenary_model_get_event (model);
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);

  print_record (event);
  for (guint i = 0; i < n_types; i++)
    {
      guint length = plenary_record_list_get_length (plenary_model_list (model, types[i]));

      if (types[i] != PLENARY_TYPE_EVENT && length > 0)
        g_print ("%6u %s\n", length, plenary_table_info_of_type (types[i])->name);
    }
}

static void
show_project (PlenaryModel *model, gboolean is_json)
{
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  if (!is_json)
    {
      print_summary (model);
      return;
    }

  json_builder_begin_object (builder);
  for (guint i = 0; i < n_types; i++)
    {
      json_builder_set_member_name (builder, plenary_table_info_of_type (types[i])->name);
      add_table (builder, plenary_model_list (model, types[i]));
    }
  json_builder_end_object (builder);
  plenary_command_print_json (builder);
}

static void
show_table (PlenaryRecordList *list, gboolean is_json)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  if (is_json)
    {
      add_table (builder, list);
      plenary_command_print_json (builder);
      return;
    }
  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    print_record (plenary_record_list_get (list, i));
}

static void
show_record (PlenaryRecord *record, gboolean is_json)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  if (!is_json)
    {
      print_record (record);
      return;
    }
  add_record (builder, record);
  plenary_command_print_json (builder);
}

static gboolean
show (PlenaryModel *model, char **what, gboolean is_json, GError **error)
{
  if (what[0] == NULL)
    {
      show_project (model, is_json);
      return TRUE;
    }

  GType type = plenary_model_get_type_of_table (what[0]);

  if (type == G_TYPE_INVALID)
    {
      g_set_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_FAILED,
                   _ ("There is no table “%s”"), what[0]);
      return FALSE;
    }
  if (what[1] == NULL)
    {
      show_table (plenary_model_list (model, type), is_json);
      return TRUE;
    }

  PlenaryRecord *record = plenary_model_lookup (model, type, what[1]);

  if (record == NULL)
    {
      g_set_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_FAILED,
                   _ ("There is no “%s” with the id “%s”"), what[0], what[1]);
      return FALSE;
    }
  show_record (record, is_json);

  return TRUE;
}

PlenaryExit
plenary_command_show (const PlenaryCommand *self, int argc, char **argv)
{
  gboolean is_json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &is_json, N_ ("For scripts"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 1, 3);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  PlenaryProject *project = plenary_command_open (arguments[0], &error);

  if (project == NULL)
    return plenary_command_fail (error);

  gboolean is_shown = show (plenary_project_get_model (project), arguments + 1, is_json, &error);
  PlenaryExit status = plenary_command_close (project);

  if (is_shown)
    return status;
  g_prefix_error (&error, "%s: ", arguments[0]);

  return plenary_command_fail (error);
}
