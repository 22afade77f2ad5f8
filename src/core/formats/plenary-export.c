/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "formats/plenary-export.h"

#include "compose/plenary-compose.h"
#include "compose/plenary-leaks.h"
#include "typeset/plenary-typeset.h"

#include <glib/gi18n-lib.h>

static gboolean
write_document (PlenaryModel *model,
                const PlenaryFormat *format,
                PlenaryDocumentKind kind,
                GOutputStream *stream,
                PlenaryProgress *progress,
                GError **error)
{
  g_autoptr (PlenaryDocumentTree) tree = plenary_compose (model, NULL, kind, error);

  if (tree == NULL)
    return FALSE;

  g_autoptr (PlenaryLeakReport) leaks
      = plenary_leaks_search (model, plenary_compose_find_document (model, kind), tree);

  if (!plenary_leak_report_is_clean (leaks, error))
    return FALSE;
  if (tree->without_consent != NULL)
    {
      g_set_error (error, PLENARY_COMPOSE_ERROR, PLENARY_COMPOSE_ERROR_CONSENT,
                   _ ("There is no consent for the photograph of %s; note it, or remove the "
                      "photograph"),
                   tree->without_consent);
      return FALSE;
    }
  if (format->write_tree != NULL)
    return plenary_format_write_tree (format, tree, stream, progress, error);

  g_autoptr (PlenaryPages) pages = plenary_typeset (tree, NULL, progress, error);

  return pages != NULL && plenary_format_write_pages (format, pages, stream, progress, error);
}

/**
 * plenary_export:
 * @model: a project; a snapshot when not in the main thread
 * @format: what to write
 * @kind: which document; does not count for formats that hold the whole project
 * @progress: (nullable): to show and to stop it
 * @error: place for an error
 *
 * Makes the content of a file. The thread that owns the model. A document that would tell what
 * its policy of attribution hides is refused.
 *
 * Returns: (transfer full) (nullable): the content
 */
GBytes *
plenary_export (PlenaryModel *model,
                const PlenaryFormat *format,
                PlenaryDocumentKind kind,
                PlenaryProgress *progress,
                GError **error)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (format != NULL, NULL);

  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  gboolean is_document = format->write_tree != NULL || format->write_pages != NULL;
  gboolean is_written = is_document
                            ? write_document (model, format, kind, stream, progress, error)
                            : plenary_format_write_project (format, model, stream, progress, error);

  if (!is_written || !g_output_stream_close (stream, NULL, error))
    return NULL;

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}
