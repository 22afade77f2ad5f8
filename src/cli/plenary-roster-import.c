/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli roster FILE import and export: lists of delegates and address books, in and out.
 */
#include "config.h"

#include "plenary-command-roster.h"

#include "base/plenary-error.h"
#include "formats/csv/plenary-csv-people.h"
#include "formats/vcard/plenary-vcard-reader.h"
#include "formats/vcard/plenary-vcard-writer.h"
#include "operations/plenary-people-contacts.h"
#include "operations/plenary-people-import.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct
{
  GFile *input;
  GStrv map;
  GPtrArray *contacts;
} Reading;

/* "Heading=field", or the number of a column in place of its heading. */
static gboolean
map_column (const PlenaryCsvTable *table, GArray *fields, const char *entry, GError **error)
{
  g_autoptr (GEnumClass) names = g_type_class_ref (PLENARY_TYPE_CONTACT_FIELD);
  const char *equals = strrchr (entry, '=');
  GEnumValue *field = equals != NULL ? g_enum_get_value_by_nick (names, equals + 1) : NULL;
  g_autofree char *column = g_strndup (entry, equals != NULL ? (gsize) (equals - entry) : 0);
  guint64 number = 0;

  if (field == NULL)
    {
      g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_VALUE,
                   _ ("“%s” is not COLUMN=FIELD with a field that there is"), entry);
      return FALSE;
    }
  if (!g_ascii_string_to_unsigned (column, 10, 1, fields->len, &number, NULL))
    for (guint i = 0; i < fields->len && number == 0; i++)
      if (strcmp (plenary_csv_table_get (table, 0, i), column) == 0)
        number = i + 1;
  if (number == 0)
    {
      g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_VALUE,
                   _ ("There is no column “%s”"), column);
      return FALSE;
    }
  g_array_index (fields, PlenaryContactField, number - 1) = (PlenaryContactField) field->value;

  return TRUE;
}

static GPtrArray *
read_table (GBytes *content, GStrv map, PlenaryProgress *progress, GError **error)
{
  g_autoptr (PlenaryCsvTable) table = plenary_csv_table_read (content, progress, error);
  g_autoptr (GArray) fields = table != NULL ? plenary_csv_people_guess (table) : NULL;

  if (table == NULL)
    return NULL;
  for (guint i = 0; map != NULL && map[i] != NULL; i++)
    if (!map_column (table, fields, map[i], error))
      return NULL;

  return plenary_csv_people_read (table, fields, plenary_csv_people_has_headings (table));
}

static gboolean
read_job (PlenaryProgress *progress, gpointer user_data, GError **error)
{
  Reading *reading = user_data;
  g_autoptr (GBytes) content = g_file_load_bytes (
      reading->input, plenary_progress_get_cancellable (progress), NULL, error);

  if (content != NULL)
    reading->contacts = plenary_vcard_is_vcard (content)
                            ? plenary_vcard_read (content, progress, error)
                            : read_table (content, reading->map, progress, error);

  return reading->contacts != NULL;
}

static void
add_number (JsonBuilder *builder, const char *name, gint64 number)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, number);
}

static void
print_json (const PlenaryPeopleImport *plan, GPtrArray *contacts)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  PlenaryAttendance attendance = plenary_people_import_get_attendance (plan);

  json_builder_begin_object (builder);
  add_number (builder, "new", plenary_people_import_count (plan, PLENARY_IMPORT_NEW));
  add_number (builder, "known", plenary_people_import_count (plan, PLENARY_IMPORT_KNOWN));
  add_number (builder, "bodies", plenary_people_import_get_n_bodies (plan));
  add_number (builder, "delegates", attendance.delegates);
  add_number (builder, "member-states", attendance.member_states);
  add_number (builder, "mechanisms", attendance.mechanisms);
  add_number (builder, "organizations", attendance.organizations);
  json_builder_set_member_name (builder, "refused");
  json_builder_begin_array (builder);
  for (guint i = 0; i < contacts->len; i++)
    {
      const char *reason = NULL;

      if (plenary_people_import_get_fate (plan, i, &reason) != PLENARY_IMPORT_REFUSED)
        continue;
      json_builder_begin_object (builder);
      add_number (builder, "line", plenary_contact_get_line (contacts->pdata[i]));
      json_builder_set_member_name (builder, "reason");
      json_builder_add_string_value (builder, reason);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  plenary_command_print_json (builder);
}

static void
print_plan (const PlenaryPeopleImport *plan, GPtrArray *contacts)
{
  for (guint i = 0; i < contacts->len; i++)
    {
      const char *reason = NULL;

      if (plenary_people_import_get_fate (plan, i, &reason) == PLENARY_IMPORT_REFUSED)
        g_printerr (_ ("Line %u: %s\n"), plenary_contact_get_line (contacts->pdata[i]), reason);
    }
  g_print (_ ("%u new, %u known, %u refused; %u new bodies\n"),
           plenary_people_import_count (plan, PLENARY_IMPORT_NEW),
           plenary_people_import_count (plan, PLENARY_IMPORT_KNOWN),
           plenary_people_import_count (plan, PLENARY_IMPORT_REFUSED),
           plenary_people_import_get_n_bodies (plan));
}

static gboolean
apply (PlenaryProject *project, PlenaryPeopleImport *plan, gboolean counts, GError **error)
{
  PlenaryEdit *edit = plenary_project_begin_edit (project, _ ("Import People"));
  PlenaryAttendance attendance = plenary_people_import_get_attendance (plan);

  plenary_people_import_apply (plan, edit);
  if (counts)
    plenary_attendance_set (&attendance, edit);

  return plenary_edit_commit (edit, error);
}

PlenaryExit
plenary_roster_import (const PlenaryCommand *self, int argc, char **argv)
{
  g_auto (GStrv) map = NULL;
  gboolean is_dry = FALSE;
  gboolean is_json = FALSE;
  gboolean counts = FALSE;
  const GOptionEntry entries[] = {
    { "map", 0, 0, G_OPTION_ARG_STRING_ARRAY, &map,
      N_ ("What a column holds, by its heading or its number; may be repeated"),
      N_ ("COLUMN=FIELD") },
    { "attendance", 0, 0, G_OPTION_ARG_NONE, &counts,
      N_ ("Count who is on the list as those who came"), NULL },
    { "dry-run", 0, 0, G_OPTION_ARG_NONE, &is_dry, N_ ("Say what would be done"), NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &is_json, N_ ("For scripts"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 2, 2);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  g_autoptr (GFile) input = g_file_new_for_commandline_arg (arguments[1]);
  Reading reading = { .input = input, .map = map };

  if (!plenary_command_work (read_job, &reading, &error))
    {
      g_prefix_error (&error, "%s: ", arguments[1]);
      return plenary_command_fail (error);
    }

  g_autoptr (GPtrArray) contacts = reading.contacts;
  PlenaryProject *project = plenary_command_open (arguments[0], &error);

  if (project == NULL)
    return plenary_command_fail (error);

  g_autoptr (PlenaryPeopleImport) plan
      = plenary_people_import_new (plenary_project_get_model (project), contacts);
  gboolean is_done = is_dry || apply (project, plan, counts, &error);

  if (is_done && is_json)
    print_json (plan, contacts);
  else if (is_done)
    print_plan (plan, contacts);

  return plenary_roster_end (project, is_done, error);
}

PlenaryExit
plenary_roster_export (const PlenaryCommand *self, int argc, char **argv)
{
  g_autofree char *format = NULL;
  const GOptionEntry entries[] = {
    { "format", 'f', 0, G_OPTION_ARG_STRING, &format,
      N_ ("csv or vcard; else the suffix of the output says it"), N_ ("FORMAT") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 2, 2);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  gboolean is_vcard
      = format != NULL ? strcmp (format, "vcard") == 0 : g_str_has_suffix (arguments[1], ".vcf");
  gboolean is_csv
      = format != NULL ? strcmp (format, "csv") == 0 : g_str_has_suffix (arguments[1], ".csv");

  if (!is_vcard && !is_csv)
    {
      g_printerr (_ ("plenary-cli: people are written as CSV (.csv) or vCard (.vcf)\n"));
      return PLENARY_EXIT_USAGE;
    }

  PlenaryProject *project = plenary_command_open (arguments[0], &error);

  if (project == NULL)
    return plenary_command_fail (error);

  g_autoptr (GPtrArray) contacts
      = plenary_people_list_contacts (plenary_project_get_model (project), NULL);
  g_autofree char *content
      = is_vcard ? plenary_vcard_write (contacts) : plenary_csv_people_write (contacts);
  g_autoptr (GFile) output = g_file_new_for_commandline_arg (arguments[1]);
  gboolean is_done = TRUE;

  if (strcmp (arguments[1], "-") == 0)
    g_print ("%s", content);
  else
    is_done = g_file_replace_contents (output, content, strlen (content), NULL, FALSE,
                                       G_FILE_CREATE_NONE, NULL, NULL, &error);
  if (!is_done)
    g_prefix_error (&error, "%s: ", arguments[1]);

  return plenary_roster_end (project, is_done, error);
}
