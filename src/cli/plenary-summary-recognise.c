/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli summary FILE recognise: what the words of a report say of the meeting, listed or
 * taken over.
 */
#include "config.h"

#include "plenary-command-summary.h"

#include "compose/plenary-compose.h"
#include "formats/plenary-framework-library.h"
#include "operations/plenary-recognition.h"

#include <glib/gi18n-lib.h>

/* A line of tab-separated fields for each thing that is found. */
static void
list (GPtrArray *found)
{
  g_autoptr (GEnumClass) kinds = g_type_class_ref (PLENARY_TYPE_RECOGNISED_KIND);

  for (guint i = 0; i < found->len; i++)
    {
      PlenaryRecognised *recognised = found->pdata[i];

      g_print ("%s\t%s\t%s\n",
               g_enum_get_value (kinds, plenary_recognised_get_kind (recognised))->value_nick,
               plenary_recognised_get_title (recognised),
               plenary_recognised_get_detail (recognised));
    }
}

static gboolean
take_over (PlenaryProject *project,
           PlenaryRecord *document,
           GPtrArray *found,
           PlenaryModel *library,
           GError **error)
{
  PlenaryEdit *edit = plenary_project_begin_edit (project, _ ("Take Over From the Report"));
  guint n_done = plenary_recognition_take_over (edit, plenary_project_get_model (project), document,
                                                found, library);

  if (!plenary_edit_commit (edit, error))
    return FALSE;
  g_print (ngettext ("%u thing was taken over\n", "%u things were taken over\n", n_done), n_done);

  return TRUE;
}

static gboolean
recognise (PlenaryProject *project, gboolean only_list, GError **error)
{
  PlenaryModel *model = plenary_project_get_model (project);
  PlenaryRecord *document
      = plenary_compose_find_document (model, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);
  g_autoptr (GError) unused = NULL;

  if (document == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                           _ ("There is no summary report; see plenary-cli summary FILE outline"));
      return FALSE;
    }

  g_autoptr (PlenaryModel) library = plenary_framework_library_load_named (model, &unused);
  g_autoptr (GPtrArray) found = plenary_recognition_read (model, document, library);

  if (!only_list)
    return take_over (project, document, found, library, error);
  list (found);

  return TRUE;
}

PlenaryExit
plenary_summary_recognise (const PlenaryCommand *self, int argc, char **argv)
{
  gboolean only_list = FALSE;
  const GOptionEntry entries[] = {
    { "list", 'l', 0, G_OPTION_ARG_NONE, &only_list, N_ ("List what is recognised, change nothing"),
      NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 1, 1);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  PlenaryProject *project = plenary_command_open (arguments[0], &error);

  if (project == NULL)
    return plenary_command_fail (error);
  if (!recognise (project, only_list, &error))
    {
      g_prefix_error (&error, "%s: ", arguments[0]);
      plenary_command_close (project);
      return plenary_command_fail (error);
    }

  return plenary_command_close (project);
}
