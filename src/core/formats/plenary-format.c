/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The table of formats. Content is recognised by the first row that knows it, so those that take
 * nearly anything stand last.
 */
#include "config.h"

#include "formats/plenary-format.h"

#include "base/plenary-error.h"
#include "formats/pdf/plenary-pdf-writer.h"
#include "formats/plain/plenary-plain.h"
#include "formats/text/plenary-text-import.h"
#include "formats/xml/plenary-xml.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static gboolean
is_xml (GBytes *content, const char *file_name)
{
  return plenary_xml_is_xml (content);
}

static GPtrArray *
read_xml (GBytes *content, const char *file_name, PlenaryProgress *progress, GError **error)
{
  return plenary_xml_read (content, progress, error);
}

/* Whatever is not recognised as something else and holds no zero bytes may be text. */
static gboolean
is_text (GBytes *content, const char *file_name)
{
  gsize length = 0;
  const char *data = g_bytes_get_data (content, &length);

  return !(length > 0 && memchr (data, '\0', length) != NULL && data[0] != '\xff'
           && data[0] != '\xfe');
}

static GPtrArray *
read_text (GBytes *content, const char *file_name, PlenaryProgress *progress, GError **error)
{
  return plenary_text_import_read (content, progress, error);
}

static gboolean
write_pdf (PlenaryPages *pages, GOutputStream *stream, PlenaryProgress *progress, GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  return plenary_pdf_write (pages, stream, now, progress, error);
}

static gboolean
write_text (PlenaryDocumentTree *tree,
            GOutputStream *stream,
            PlenaryProgress *progress,
            GError **error)
{
  g_autofree char *text = plenary_plain_write (tree);
  GCancellable *cancellable = progress != NULL ? plenary_progress_get_cancellable (progress) : NULL;

  return g_output_stream_write_all (stream, text, strlen (text), NULL, cancellable, error);
}

static const PlenaryFormat formats[] = {
  {
      .id = "xml",
      .name = N_ ("Plenary XML"),
      .media_type = "application/vnd.plenary+xml",
      .suffixes = { ".xml" },
      .is_content = is_xml,
      .read = read_xml,
      .write_project = plenary_xml_write,
  },
  {
      .id = "pdf",
      .name = N_ ("PDF Document"),
      .media_type = "application/pdf",
      .suffixes = { ".pdf" },
      .write_pages = write_pdf,
  },
  {
      .id = "text",
      .name = N_ ("Plain Text"),
      .media_type = "text/plain",
      .suffixes = { ".txt", ".md" },
      .is_content = is_text,
      .read = read_text,
      .write_tree = write_text,
  },
};

static gboolean
has_suffix (const PlenaryFormat *format, const char *file_name)
{
  g_autofree char *lower = g_ascii_strdown (file_name, -1);

  for (gsize i = 0; format->suffixes[i] != NULL; i++)
    if (g_str_has_suffix (lower, format->suffixes[i]))
      return TRUE;

  return FALSE;
}

/**
 * plenary_formats:
 * @n_formats: (out): how many
 *
 * Returns: (transfer none) (array length=n_formats): all formats
 */
const PlenaryFormat *
plenary_formats (guint *n_formats)
{
  g_return_val_if_fail (n_formats != NULL, NULL);

  *n_formats = G_N_ELEMENTS (formats);

  return formats;
}

/**
 * plenary_format_find:
 * @id: a name from the command line
 *
 * Returns: (transfer none) (nullable): the format of that name
 */
const PlenaryFormat *
plenary_format_find (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    if (strcmp (formats[i].id, id) == 0)
      return &formats[i];

  return NULL;
}

/**
 * plenary_format_find_for_name:
 * @file_name: name of a file to write
 *
 * Returns: (transfer none) (nullable): the format that is written into files named so
 */
const PlenaryFormat *
plenary_format_find_for_name (const char *file_name)
{
  g_return_val_if_fail (file_name != NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    if ((formats[i].write_project != NULL || formats[i].write_tree != NULL
         || formats[i].write_pages != NULL)
        && has_suffix (&formats[i], file_name))
      return &formats[i];

  return NULL;
}

/**
 * plenary_format_detect:
 * @content: a file from outside
 * @file_name: its name
 *
 * Recognises what a file is, by its content before its name.
 *
 * Returns: (transfer none) (nullable): the format that reads it
 */
const PlenaryFormat *
plenary_format_detect (GBytes *content, const char *file_name)
{
  g_return_val_if_fail (content != NULL, NULL);
  g_return_val_if_fail (file_name != NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    if (formats[i].read != NULL && formats[i].is_content (content, file_name))
      return &formats[i];

  return NULL;
}

/**
 * plenary_format_get_name:
 * @self: a format
 *
 * Returns: (transfer none): its name in the language of the user
 */
const char *
plenary_format_get_name (const PlenaryFormat *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return _ (self->name);
}

/**
 * plenary_format_read:
 * @self: a format
 * @content: a file from outside
 * @file_name: its name, from which a title may be taken
 * @progress: (nullable): told how far it is; can cancel
 * @error: place for a %PLENARY_DATA_ERROR, or %G_IO_ERROR_CANCELLED
 *
 * Reads a project. Any thread; nothing is stored: see plenary_import_rows().
 *
 * Returns: (transfer full) (element-type PlenaryRow) (nullable): the rows, or %NULL with @error
 *   set
 */
GPtrArray *
plenary_format_read (const PlenaryFormat *self,
                     GBytes *content,
                     const char *file_name,
                     PlenaryProgress *progress,
                     GError **error)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (content != NULL, NULL);
  g_return_val_if_fail (file_name != NULL, NULL);

  if (self->read == NULL)
    {
      g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_UNSUPPORTED,
                   _ ("Plenary does not read %s"), plenary_format_get_name (self));
      return NULL;
    }

  return self->read (content, file_name, progress, error);
}

/**
 * plenary_format_write_project:
 * @self: a format
 * @model: a project that nobody changes meanwhile, such as a snapshot
 * @stream: where to write; it is not closed
 * @progress: (nullable): told how far it is; can cancel
 * @error: place for an error
 *
 * Writes a project. Any thread that has the model.
 *
 * Returns: whether all was written
 */
gboolean
plenary_format_write_project (const PlenaryFormat *self,
                              PlenaryModel *model,
                              GOutputStream *stream,
                              PlenaryProgress *progress,
                              GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->write_project == NULL)
    {
      g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_UNSUPPORTED,
                   _ ("%s cannot hold a project"), plenary_format_get_name (self));
      return FALSE;
    }

  return self->write_project (model, stream, progress, error);
}

/**
 * plenary_format_write_tree:
 * @self: a format
 * @tree: a document
 * @stream: where to write it
 * @progress: (nullable): to stop it
 * @error: place for an error
 *
 * Writes a document that has no pages.
 *
 * Returns: whether all was written
 */
gboolean
plenary_format_write_tree (const PlenaryFormat *self,
                           PlenaryDocumentTree *tree,
                           GOutputStream *stream,
                           PlenaryProgress *progress,
                           GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->write_tree == NULL)
    {
      g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_UNSUPPORTED,
                   _ ("%s cannot hold a document without pages"), plenary_format_get_name (self));
      return FALSE;
    }

  return self->write_tree (tree, stream, progress, error);
}

/**
 * plenary_format_write_pages:
 * @self: a format
 * @pages: the pages of a document
 * @stream: where to write; it is not closed
 * @progress: (nullable): told how far it is; can cancel
 * @error: place for an error
 *
 * Writes the pages of a document.
 *
 * Returns: whether all was written
 */
gboolean
plenary_format_write_pages (const PlenaryFormat *self,
                            PlenaryPages *pages,
                            GOutputStream *stream,
                            PlenaryProgress *progress,
                            GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->write_pages == NULL)
    {
      g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_UNSUPPORTED,
                   _ ("%s cannot hold pages"), plenary_format_get_name (self));
      return FALSE;
    }

  return self->write_pages (pages, stream, progress, error);
}
