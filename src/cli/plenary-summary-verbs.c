/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The verbs of plenary-cli summary that change the report. Each is one edit.
 */
#include "config.h"

#include "plenary-command-summary.h"

#include "compose/plenary-compose.h"
#include "model/plenary-session.h"
#include "operations/plenary-capture.h"
#include "operations/plenary-findings-list.h"
#include "operations/plenary-outline-plan.h"
#include "operations/plenary-party-index.h"
#include "operations/plenary-replace-text.h"

#include <glib/gi18n-lib.h>

/* What a verb does: to a project, with its arguments after the file. */
typedef gboolean (*Change) (PlenaryProject *project, char **arguments, GError **error);

static PlenaryRecord *
find_document (PlenaryProject *project, GError **error)
{
  PlenaryRecord *document = plenary_compose_find_document (plenary_project_get_model (project),
                                                           PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);

  if (document == NULL)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                         _ ("There is no summary report; see plenary-cli summary FILE outline"));

  return document;
}

static PlenaryExit
run (const PlenaryCommand *self, int argc, char **argv, guint least, guint most, Change change)
{
  const GOptionEntry entries[] = { G_OPTION_ENTRY_NULL };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, least, most);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  PlenaryProject *project = plenary_command_open (arguments[0], &error);

  if (project == NULL)
    return plenary_command_fail (error);
  if (!change (project, arguments + 1, &error))
    {
      g_prefix_error (&error, "%s: ", arguments[0]);
      plenary_command_close (project);
      return plenary_command_fail (error);
    }

  return plenary_command_close (project);
}

static gboolean
outline (PlenaryProject *project, char **arguments, GError **error)
{
  PlenaryEdit *edit = plenary_project_begin_edit (project, _ ("Add Sections From the Agenda"));
  guint n_added = plenary_outline_plan_add (edit, plenary_project_get_model (project),
                                            PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);

  if (!plenary_edit_commit (edit, error))
    return FALSE;
  g_print (ngettext ("%u section was added\n", "%u sections were added\n", n_added), n_added);

  return TRUE;
}

PlenaryExit
plenary_summary_outline (const PlenaryCommand *self, int argc, char **argv)
{
  return run (self, argc, argv, 1, 1, outline);
}

static gboolean
gather (PlenaryProject *project, char **arguments, GError **error)
{
  PlenaryModel *model = plenary_project_get_model (project);
  PlenaryRecordList *sessions = plenary_model_list (model, PLENARY_TYPE_SESSION);
  PlenaryEdit *edit = plenary_project_begin_edit (project, _ ("Gather Findings"));
  guint n_added = 0;

  for (guint i = 0; i < plenary_record_list_get_length (sessions); i++)
    n_added += plenary_findings_gather (edit, model, plenary_record_list_get (sessions, i));
  if (!plenary_edit_commit (edit, error))
    return FALSE;
  g_print (ngettext ("%u finding was gathered\n", "%u findings were gathered\n", n_added), n_added);

  return TRUE;
}

PlenaryExit
plenary_summary_gather (const PlenaryCommand *self, int argc, char **argv)
{
  return run (self, argc, argv, 1, 1, gather);
}

static gboolean
replace (PlenaryProject *project, char **arguments, GError **error)
{
  PlenaryRecord *document = find_document (project, error);
  PlenaryTextQuery query = { .words = arguments[0], .match_case = TRUE };

  if (document == NULL)
    return FALSE;

  PlenaryEdit *edit = plenary_project_begin_edit (project, _ ("Replace All"));
  guint n_replaced = plenary_report_replace_all (edit, plenary_project_get_model (project),
                                                 document, &query, arguments[1]);

  if (!plenary_edit_commit (edit, error))
    return FALSE;
  g_print (ngettext ("Replaced at %u place\n", "Replaced at %u places\n", n_replaced), n_replaced);

  return TRUE;
}

PlenaryExit
plenary_summary_replace (const PlenaryCommand *self, int argc, char **argv)
{
  return run (self, argc, argv, 3, 3, replace);
}

static gboolean
link_symbols (PlenaryProject *project, char **arguments, GError **error)
{
  PlenaryRecord *document = find_document (project, error);

  if (document == NULL)
    return FALSE;

  PlenaryEdit *edit = plenary_project_begin_edit (project, _ ("Link Document Symbols"));
  guint n_links = plenary_report_link_symbols (edit, plenary_project_get_model (project), document);

  if (!plenary_edit_commit (edit, error))
    return FALSE;
  g_print (
      ngettext ("%u document symbol was linked\n", "%u document symbols were linked\n", n_links),
      n_links);

  return TRUE;
}

PlenaryExit
plenary_summary_link (const PlenaryCommand *self, int argc, char **argv)
{
  return run (self, argc, argv, 1, 1, link_symbols);
}

static PlenaryRecord *
find_session (PlenaryModel *model, const char *name, GError **error)
{
  PlenaryRecordList *sessions = plenary_model_list (model, PLENARY_TYPE_SESSION);
  g_autofree char *wanted = g_utf8_casefold (name, -1);

  for (guint i = 0; i < plenary_record_list_get_length (sessions); i++)
    {
      PlenaryRecord *session = plenary_record_list_get (sessions, i);
      g_autofree char *title
          = g_utf8_casefold (plenary_record_get_text (session, PLENARY_SESSION_TITLE), -1);

      if (g_str_equal (plenary_record_get_id (session), name) || g_str_equal (title, wanted))
        return session;
    }
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("There is no session “%s”"), name);

  return NULL;
}

/* Who the letters find best, or else the words themselves. */
static PlenaryPartyChoice *
choose_speaker (PlenaryModel *model, const char *name)
{
  g_autoptr (PlenaryPartyIndex) index = plenary_party_index_new (model);
  g_autoptr (GPtrArray) found = plenary_party_index_find (index, name, PLENARY_PARTY_ANY, 1);

  return found->len > 0 ? g_object_ref (found->pdata[0]) : plenary_party_choice_new_words (name);
}

static gboolean
capture (PlenaryProject *project, char **arguments, PlenaryCapturePlace place, GError **error)
{
  PlenaryModel *model = plenary_project_get_model (project);
  PlenaryRecord *session = find_session (model, arguments[0], error);
  g_autofree char *words = g_strjoinv (" ", arguments + 2);

  if (session == NULL)
    return FALSE;

  g_autoptr (PlenaryPartyChoice) speaker = choose_speaker (model, arguments[1]);
  PlenaryRecord *section = plenary_capture_ensure_section (project, session, speaker, place, error);

  if (section == NULL)
    return FALSE;

  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (PlenaryText) text = plenary_text_new (words);
  PlenaryEdit *edit = plenary_project_begin_edit (project, _ ("Note Intervention"));
  g_autofree char *intervention_id = plenary_capture_begin (
      edit, model, session, speaker, PLENARY_INTERVENTION_KIND_STATEMENT, now);
  PlenaryCaptureNote note = { .section_id = plenary_record_get_id (section),
                              .intervention_id = intervention_id,
                              .text = text };
  g_autofree char *id = plenary_capture_add (edit, model, &note);

  if (!plenary_edit_commit (edit, error))
    return FALSE;
  g_print ("%s\n", id);

  return TRUE;
}

static gboolean
capture_floor (PlenaryProject *project, char **arguments, GError **error)
{
  return capture (project, arguments, PLENARY_CAPTURE_PLACE_FLOOR, error);
}

PlenaryExit
plenary_summary_capture (const PlenaryCommand *self, int argc, char **argv)
{
  return run (self, argc, argv, 4, G_MAXUINT, capture_floor);
}

static gboolean
conclude (PlenaryProject *project, char **arguments, GError **error)
{
  return capture (project, arguments, PLENARY_CAPTURE_PLACE_CONCLUSION, error);
}

PlenaryExit
plenary_summary_conclude (const PlenaryCommand *self, int argc, char **argv)
{
  return run (self, argc, argv, 4, G_MAXUINT, conclude);
}
