/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The pages are drawn on cairo's PDF surface, one after the other. Cairo embeds the fonts and
 * maps glyphs back to words; links and outline are told to it as attributes in a small language
 * of its own. Nothing that changes from one run to the next goes into the file.
 */
#include "config.h"

#include "formats/pdf/plenary-pdf-writer.h"

#include "typeset/plenary-page-painter.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>
#include <string.h>

/* What an address may have beside letters and digits; all else is written as %XX. */
#define ADDRESS_CHARACTERS ":/?#[]@!$&()*+,;=%"

/* Outlines deeper than this are as good as flat. */
#define MAX_OUTLINE_LEVEL 6

typedef struct
{
  GOutputStream *stream;
  GCancellable *cancellable;
  GError *error;
} Sink;

static cairo_status_t
write_cb (void *closure, const unsigned char *bytes, unsigned int length)
{
  Sink *sink = closure;

  if (sink->error != NULL)
    return CAIRO_STATUS_WRITE_ERROR;
  if (!g_output_stream_write_all (sink->stream, bytes, length, NULL, sink->cancellable,
                                  &sink->error))
    return CAIRO_STATUS_WRITE_ERROR;

  return CAIRO_STATUS_SUCCESS;
}

static void
append_number (GString *attributes, double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append (attributes, g_ascii_formatd (buffer, sizeof buffer, "%.2f", number));
  g_string_append_c (attributes, ' ');
}

/* "page=3 pos=[71 120]": a place in the document. */
static void
append_place (GString *attributes, const PlenaryPageAnchor *anchor)
{
  g_string_append_printf (attributes, "page=%u pos=[", anchor->page + 1);
  append_number (attributes, anchor->x_pt);
  append_number (attributes, anchor->y_pt);
  g_string_append_c (attributes, ']');
}

static gboolean
append_target (GString *attributes, PlenaryPages *pages, const char *address)
{
  if (address[0] == '#')
    {
      const PlenaryPageAnchor *anchor = plenary_pages_find (pages, address + 1);

      if (anchor != NULL)
        append_place (attributes, anchor);
      return anchor != NULL;
    }

  /* Escaped, the address has no quotation mark that could end the attribute. */
  g_autofree char *escaped = g_uri_escape_string (address, ADDRESS_CHARACTERS, FALSE);

  g_string_append_printf (attributes, "uri='%s'", escaped);

  return TRUE;
}

static void
write_link (PlenaryPages *pages, const PlenaryPageLink *link, cairo_t *cr)
{
  g_autoptr (GString) attributes = g_string_new ("rect=[");

  append_number (attributes, link->x_pt);
  append_number (attributes, link->y_pt);
  append_number (attributes, link->width_pt);
  append_number (attributes, link->height_pt);
  g_string_append (attributes, "] ");
  if (!append_target (attributes, pages, link->address))
    return;

  cairo_tag_begin (cr, CAIRO_TAG_LINK, attributes->str);
  cairo_tag_end (cr, CAIRO_TAG_LINK);
}

static char *
dup_outline_title (const PlenaryNode *heading)
{
  g_autofree char *words = plenary_text_dup_words (
      heading->contents_text != NULL ? heading->contents_text : heading->text);

  if (heading->label != NULL)
    return g_strconcat (heading->label, " ", words, NULL);

  return g_steal_pointer (&words);
}

static void
write_outline (PlenaryPages *pages, cairo_surface_t *surface)
{
  int parents[MAX_OUTLINE_LEVEL + 1] = { CAIRO_PDF_OUTLINE_ROOT };
  guint n_anchors = 0;
  const PlenaryPageAnchor *anchors = plenary_pages_get_anchors (pages, &n_anchors);

  for (guint i = 0; i < n_anchors; i++)
    {
      const PlenaryNode *node = anchors[i].node;

      if (node->kind != PLENARY_NODE_HEADING)
        continue;

      int level = CLAMP (node->level, 1, MAX_OUTLINE_LEVEL);
      g_autofree char *title = dup_outline_title (node);
      g_autoptr (GString) place = g_string_new (NULL);

      append_place (place, &anchors[i]);

      int entry = cairo_pdf_surface_add_outline (surface, parents[level - 1], title, place->str,
                                                 CAIRO_PDF_OUTLINE_FLAG_OPEN);

      /* A level that is left out hangs its headings from the one above it. */
      for (int below = level; below <= MAX_OUTLINE_LEVEL; below++)
        parents[below] = entry;
    }
}

static void
write_metadata (PlenaryPages *pages, GDateTime *created, cairo_surface_t *surface)
{
  PlenaryDocumentTree *tree = plenary_pages_get_tree (pages);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, tree->title);
  if (tree->author != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, tree->author);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Plenary " PLENARY_VERSION);

  g_autoptr (GDateTime) utc = g_date_time_to_utc (created);
  g_autofree char *date = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, date);
}

static gboolean
write_pages (PlenaryPages *pages,
             cairo_surface_t *surface,
             PlenaryProgress *progress,
             GError **error)
{
  cairo_t *cr = cairo_create (surface);
  guint n_pages = plenary_pages_get_n_pages (pages);
  gboolean goes_on = TRUE;

  for (guint i = 0; goes_on && i < n_pages; i++)
    {
      const PlenaryPageContent *page = plenary_pages_get_page (pages, i);

      goes_on
          = plenary_progress_report (progress, (double) i / n_pages, _ ("Writing pages"), error);
      if (!goes_on)
        break;
      plenary_page_paint (pages, i, cr);
      for (guint l = 0; l < page->links->len; l++)
        write_link (pages, &g_array_index (page->links, PlenaryPageLink, l), cr);
      cairo_show_page (cr);
    }
  cairo_destroy (cr);

  return goes_on;
}

/**
 * plenary_pdf_write:
 * @pages: pages
 * @stream: where to write; stays open
 * @created: the date that the file names as that of its making
 * @progress: (nullable): watches the work
 * @error: place for %G_IO_ERROR_CANCELLED, an error of @stream, or %G_IO_ERROR_FAILED when
 *   memory ran out
 *
 * Writes pages as PDF 1.7. The same pages and the same date give the same bytes.
 *
 * Returns: whether all was written
 */
gboolean
plenary_pdf_write (PlenaryPages *pages,
                   GOutputStream *stream,
                   GDateTime *created,
                   PlenaryProgress *progress,
                   GError **error)
{
  g_return_val_if_fail (pages != NULL, FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);
  g_return_val_if_fail (created != NULL, FALSE);
  g_return_val_if_fail (progress == NULL || PLENARY_IS_PROGRESS (progress), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  Sink sink = {
    .stream = stream,
    .cancellable = progress != NULL ? plenary_progress_get_cancellable (progress) : NULL,
  };
  double width_pt = 0;
  double height_pt = 0;

  plenary_pages_get_size (pages, &width_pt, &height_pt);

  cairo_surface_t *surface
      = cairo_pdf_surface_create_for_stream (write_cb, &sink, width_pt, height_pt);

  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_7);
  write_metadata (pages, created, surface);

  gboolean is_written = write_pages (pages, surface, progress, error);

  if (is_written)
    write_outline (pages, surface);
  cairo_surface_finish (surface);

  cairo_status_t status = cairo_surface_status (surface);

  cairo_surface_destroy (surface);
  if (is_written && sink.error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&sink.error));
      is_written = FALSE;
    }
  else if (is_written && status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("The PDF could not be made: %s"),
                   cairo_status_to_string (status));
      is_written = FALSE;
    }
  g_clear_error (&sink.error);

  return is_written;
}
