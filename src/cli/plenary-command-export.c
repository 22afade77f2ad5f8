/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli export: writes a project, or one of its documents, into another format.
 */
#include "config.h"

#include "plenary-command.h"

#include "formats/plenary-export.h"
#include "model/plenary-document.h"

#include <gio/gunixoutputstream.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

typedef struct
{
  PlenaryProject *project;
  const PlenaryFormat *format;
  PlenaryDocumentKind kind;
  GBytes *content;
} Writing;

static gboolean
write_job (PlenaryProgress *progress, gpointer user_data, GError **error)
{
  Writing *writing = user_data;
  g_autoptr (PlenaryModel) snapshot = plenary_project_load_snapshot (
      writing->project, plenary_progress_get_cancellable (progress), error);

  if (snapshot == NULL)
    return FALSE;
  writing->content = plenary_export (snapshot, writing->format, writing->kind, progress, error);

  return writing->content != NULL;
}

static gboolean
find_kind (const char *name, PlenaryDocumentKind *kind)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (PLENARY_TYPE_DOCUMENT_KIND);
  const GEnumValue *value
      = g_enum_get_value_by_nick (klass, g_str_equal (name, "report") ? "summary-report" : name);

  if (value != NULL)
    *kind = (PlenaryDocumentKind) value->value;

  return value != NULL;
}

static gboolean
write_output (const char *output, GBytes *content, GError **error)
{
  gsize length = 0;
  const void *bytes = g_bytes_get_data (content, &length);

  if (g_str_equal (output, "-"))
    {
      g_autoptr (GOutputStream) stream = g_unix_output_stream_new (STDOUT_FILENO, FALSE);

      return g_output_stream_write_all (stream, bytes, length, NULL, NULL, error);
    }

  g_autoptr (GFile) file = g_file_new_for_commandline_arg (output);

  return g_file_replace_contents (file, bytes, length, NULL, FALSE,
                                  G_FILE_CREATE_REPLACE_DESTINATION, NULL, NULL, error);
}

static PlenaryExit export (const char *path,
                           const char *output,
                           const PlenaryFormat *format,
                           PlenaryDocumentKind kind)
{
  GError *error = NULL;
  PlenaryProject *project = plenary_command_open (path, &error);

  if (project == NULL)
    return plenary_command_fail (error);

  Writing writing = { .project = project, .format = format, .kind = kind };
  gboolean is_written = plenary_command_work (write_job, &writing, &error);
  g_autoptr (GBytes) content = writing.content;
  PlenaryExit status = plenary_command_close (project);

  if (!is_written)
    g_prefix_error (&error, "%s: ", path);
  else if (!write_output (output, content, &error))
    g_prefix_error (&error, "%s: ", output);

  return error != NULL ? plenary_command_fail (error) : status;
}

PlenaryExit
plenary_command_export (const PlenaryCommand *self, int argc, char **argv)
{
  g_autofree char *format_id = NULL;
  g_autofree char *document = NULL;
  const GOptionEntry entries[] = {
    { "format", 'f', 0, G_OPTION_ARG_STRING, &format_id,
      N_ ("What to write: xml, pdf or text; else the suffix of the output says it"),
      N_ ("FORMAT") },
    { "document", 'd', 0, G_OPTION_ARG_STRING, &document,
      N_ ("Which document: agenda, concept-note, report, final-report or note-for-file"),
      N_ ("KIND") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 2, 2);

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  const PlenaryFormat *format = format_id != NULL ? plenary_format_find (format_id)
                                                  : plenary_format_find_for_name (arguments[1]);
  PlenaryDocumentKind kind = PLENARY_DOCUMENT_KIND_SUMMARY_REPORT;

  if (format == NULL)
    {
      g_printerr (_ ("plenary-cli: “%s” does not name a format that can be written\n"),
                  format_id != NULL ? format_id : arguments[1]);
      return PLENARY_EXIT_USAGE;
    }
  if (document != NULL && !find_kind (document, &kind))
    {
      g_printerr (_ ("plenary-cli: “%s” is not a kind of document\n"), document);
      return PLENARY_EXIT_USAGE;
    }

  return export (arguments[0], arguments[1], format, kind);
}
