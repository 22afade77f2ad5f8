/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli roster FILE duplicates, merge and tell-apart: who is in the roster twice, and what
 * is done about it.
 */
#include "config.h"

#include "plenary-command-roster.h"
#include "plenary-verb.h"

#include "base/plenary-error.h"
#include "compose/plenary-places.h"
#include "model/plenary-person.h"
#include "operations/plenary-roster-merge.h"
#include "roster/plenary-duplicates.h"

#include <glib/gi18n-lib.h>

static void
add_string (JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

static void
print_pairs (GPtrArray *pairs, PlenaryPlaces *places, JsonBuilder *builder)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (PLENARY_TYPE_LIKENESS);

  for (guint i = 0; i < pairs->len; i++)
    {
      PlenaryDuplicate *pair = pairs->pdata[i];
      PlenaryRecord *kept = plenary_duplicate_get_kept (pair);
      PlenaryRecord *other = plenary_duplicate_get_other (pair);
      g_autofree char *kept_name = plenary_places_dup_name (places, kept);
      g_autofree char *other_name = plenary_places_dup_name (places, other);

      if (builder == NULL)
        {
          g_print ("%s %s: %s | %s (%s)\n", plenary_record_get_id (kept),
                   plenary_record_get_id (other), kept_name, other_name,
                   plenary_duplicate_get_reason (pair));
          continue;
        }
      json_builder_begin_object (builder);
      add_string (builder, "kept", plenary_record_get_id (kept));
      add_string (builder, "kept-name", kept_name);
      add_string (builder, "other", plenary_record_get_id (other));
      add_string (builder, "other-name", other_name);
      add_string (
          builder, "likeness",
          g_enum_get_value (words, (int) plenary_duplicate_get_likeness (pair))->value_nick);
      json_builder_end_object (builder);
    }
}

static gboolean
list_duplicates (PlenaryProject *project, char **arguments, gpointer user_data, GError **error)
{
  const gboolean *is_json = user_data;
  PlenaryModel *model = plenary_project_get_model (project);
  g_autoptr (PlenaryPlaces) places = plenary_places_new (model);
  g_autoptr (GPtrArray) people = plenary_duplicates_find_people (model);
  g_autoptr (GPtrArray) bodies = plenary_duplicates_find_bodies (model);
  g_autoptr (JsonBuilder) builder = *is_json ? json_builder_new () : NULL;

  if (builder != NULL)
    json_builder_begin_array (builder);
  print_pairs (people, places, builder);
  print_pairs (bodies, places, builder);
  if (builder != NULL)
    {
      json_builder_end_array (builder);
      plenary_command_print_json (builder);
    }

  return TRUE;
}

PlenaryExit
plenary_roster_duplicates (const PlenaryCommand *self, int argc, char **argv)
{
  gboolean is_json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &is_json, N_ ("For scripts"), NULL },
    G_OPTION_ENTRY_NULL,
  };

  return plenary_verb_work (self, entries, argc, argv, 1, 1, list_duplicates, &is_json);
}

/* Two records of one class. */
static gboolean
find_pair (PlenaryProject *project,
           char **ids,
           PlenaryRecord **one,
           PlenaryRecord **other,
           GError **error)
{
  *one = plenary_roster_find (project, ids[0], error);
  *other = *one != NULL ? plenary_roster_find (project, ids[1], error) : NULL;
  if (*other == NULL)
    return FALSE;
  if (*one != *other && G_OBJECT_TYPE (*one) == G_OBJECT_TYPE (*other))
    return TRUE;

  g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_VALUE,
               _ ("“%s” and “%s” are not two people, nor two bodies"), ids[0], ids[1]);

  return FALSE;
}

static gboolean
add_columns (GArray *columns, PlenaryRecord *record, GStrv names, GError **error)
{
  const PlenaryTableInfo *info = plenary_row_get_info (plenary_record_get_row (record));

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      guint column = 0;

      if (!plenary_table_info_find_column (info, names[i], &column) || column == 0)
        {
          g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_VALUE,
                       _ ("There is no column “%s”"), names[i]);
          return FALSE;
        }
      g_array_append_val (columns, column);
    }

  return TRUE;
}

PlenaryExit
plenary_roster_merge_two (const PlenaryCommand *self, int argc, char **argv)
{
  g_auto (GStrv) names = NULL;
  const GOptionEntry entries[] = {
    { "take", 0, 0, G_OPTION_ARG_STRING_ARRAY, &names,
      N_ ("Column to take from the second; may be repeated. What the first has not got is taken "
          "anyhow"),
      N_ ("COLUMN") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 3, 3);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  PlenaryProject *project = plenary_command_open (arguments[0], &error);
  PlenaryRecord *kept = NULL;
  PlenaryRecord *other = NULL;
  gboolean is_done = FALSE;

  if (project != NULL && find_pair (project, arguments + 1, &kept, &other, &error))
    {
      g_autoptr (GArray) columns = plenary_roster_merge_list_missing (kept, other);

      if (add_columns (columns, kept, names, &error))
        {
          PlenaryEdit *edit = plenary_project_begin_edit (
              project, PLENARY_IS_PERSON (kept) ? _ ("Merge People") : _ ("Merge Bodies"));

          plenary_roster_merge (edit, plenary_project_get_model (project), kept, other, columns);
          is_done = plenary_edit_commit (edit, &error);
        }
    }

  return plenary_roster_end (project, is_done, error);
}

PlenaryExit
plenary_roster_tell_two_apart (const PlenaryCommand *self, int argc, char **argv)
{
  g_auto (GStrv) arguments = plenary_command_parse (self, NULL, argc, argv, 3, 3);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  PlenaryProject *project = plenary_command_open (arguments[0], &error);
  PlenaryRecord *one = NULL;
  PlenaryRecord *other = NULL;
  gboolean is_done = FALSE;

  if (project != NULL && find_pair (project, arguments + 1, &one, &other, &error))
    {
      PlenaryEdit *edit = plenary_project_begin_edit (project, _ ("Tell Apart"));

      plenary_roster_tell_apart (edit, one, other);
      is_done = plenary_edit_commit (edit, &error);
    }

  return plenary_roster_end (project, is_done, error);
}
