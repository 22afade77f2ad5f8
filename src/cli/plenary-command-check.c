/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli check: opens a project, which looks at the file itself, and applies the rules to
 * its content: all of them, or those that are named by id or by the letter of their family.
 */
#include "config.h"

#include "plenary-command.h"

#include "check/plenary-check.h"

#include <glib/gi18n-lib.h>

static void
add_string (JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

static const char *
get_severity_word (PlenaryIssue *issue)
{
  g_autoptr (GEnumClass) severities = g_type_class_ref (PLENARY_TYPE_SEVERITY);

  return g_enum_get_value (severities, (int) plenary_issue_get_severity (issue))->value_nick;
}

static void
print_json (GPtrArray *issues)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < issues->len; i++)
    {
      PlenaryIssue *issue = g_ptr_array_index (issues, i);

      json_builder_begin_object (builder);
      add_string (builder, "rule", plenary_issue_get_rule (issue));
      add_string (builder, "severity", get_severity_word (issue));
      add_string (builder, "table", plenary_issue_get_table (issue));
      add_string (builder, "id", plenary_issue_get_record_id (issue));
      add_string (builder, "place", plenary_issue_get_place (issue));
      add_string (builder, "message", plenary_issue_get_sentence (issue));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  plenary_command_print_json (builder);
}

static void
print_lines (GPtrArray *issues)
{
  for (guint i = 0; i < issues->len; i++)
    {
      PlenaryIssue *issue = g_ptr_array_index (issues, i);

      g_print ("%s %s %s %s: %s\n", get_severity_word (issue), plenary_issue_get_rule (issue),
               plenary_issue_get_table (issue), plenary_issue_get_record_id (issue),
               plenary_issue_get_sentence (issue));
    }
}

/* Whether a rule was asked for: "A" asks for all of a family, "A01" for one. */
static gboolean
is_wanted (const char *rule, char **wanted)
{
  if (wanted == NULL)
    return TRUE;
  for (guint i = 0; wanted[i] != NULL; i++)
    if (*wanted[i] != '\0' && g_str_has_prefix (rule, wanted[i]))
      return TRUE;

  return FALSE;
}

static void
keep_wanted (GPtrArray *issues, const char *rules)
{
  g_auto (GStrv) wanted = rules != NULL ? g_strsplit (rules, ",", -1) : NULL;

  for (guint i = issues->len; i > 0; i--)
    if (!is_wanted (plenary_issue_get_rule (issues->pdata[i - 1]), wanted))
      g_ptr_array_remove_index (issues, i - 1);
}

PlenaryExit
plenary_command_check (const PlenaryCommand *self, int argc, char **argv)
{
  gboolean is_json = FALSE;
  g_autofree char *rules = NULL;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &is_json, N_ ("For scripts"), NULL },
    { "rules", 0, 0, G_OPTION_ARG_STRING, &rules, N_ ("Only these, as in A01,X"), N_ ("RULES") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 1, 1);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  PlenaryProject *project = plenary_command_open (arguments[0], &error);

  if (project == NULL)
    return plenary_command_fail (error);

  g_autoptr (GPtrArray) issues
      = plenary_check_run (plenary_project_get_model (project), NULL, &error);

  if (issues == NULL)
    return plenary_command_fail (error);

  keep_wanted (issues, rules);
  if (is_json)
    print_json (issues);
  else
    print_lines (issues);
  if (!is_json && issues->len == 0)
    g_print (_ ("%s: nothing is wrong\n"), arguments[0]);

  PlenaryExit status = plenary_command_close (project);

  return issues->len > 0 ? PLENARY_EXIT_FAILED : status;
}
