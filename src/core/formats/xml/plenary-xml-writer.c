/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Writes Plenary XML; plenary-xml.h shows what it looks like. Elements are indented, and nothing
 * is added inside inline text, where white space counts. The words of inline text are canonical
 * mark-up already: they are copied, not made from a tree of nodes, which is why this writes
 * bytes itself.
 */
#include "config.h"

#include "formats/xml/plenary-xml.h"

#include "base/plenary-error.h"
#include "formats/xml/plenary-xml-tree.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define BUFFER_BYTES    (64 * 1024)
#define REPORT_INTERVAL 256
#define BASE64_LINE     76

typedef struct
{
  GOutputStream *stream;
  PlenaryProgress *progress;
  GCancellable *cancellable;
  GString *buffer;
  guint n_records;
  guint n_written;
} Writer;

static gboolean
flush (Writer *self, GError **error)
{
  gboolean is_written = g_output_stream_write_all (
      self->stream, self->buffer->str, self->buffer->len, NULL, self->cancellable, error);

  g_string_truncate (self->buffer, 0);

  return is_written;
}

/* How an attribute writes a character that cannot stand for itself; NULL when it can. XML has no
 * way to write most control characters: they become the replacement character. */
static const char *
escape_of (const char *at)
{
  switch ((unsigned char) *at)
    {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\t':
      return "&#9;";
    case '\n':
      return "&#10;";
    case '\r':
      return "&#13;";
    case 0xEF:
      return memcmp (at, "\xEF\xBF\xBE", 3) == 0 || memcmp (at, "\xEF\xBF\xBF", 3) == 0
                 ? "\xEF\xBF\xBD"
                 : NULL;
    default:
      return (unsigned char) *at < 0x20 ? "\xEF\xBF\xBD" : NULL;
    }
}

static void
append_escaped (GString *buffer, const char *words)
{
  g_autofree char *valid = g_utf8_validate (words, -1, NULL) ? NULL : g_utf8_make_valid (words, -1);
  const char *at = valid != NULL ? valid : words;
  const char *start = at;

  while (*at != '\0')
    {
      const char *escape = escape_of (at);
      gsize length = *at == '\xEF' && escape != NULL ? 3 : 1;

      if (escape != NULL)
        {
          g_string_append_len (buffer, start, at - start);
          g_string_append (buffer, escape);
          start = at + length;
        }
      at += length;
    }
  g_string_append_len (buffer, start, at - start);
}

static void
append_indent (Writer *self, int depth)
{
  for (int i = 0; i < depth; i++)
    g_string_append_len (self->buffer, "  ", 2);
}

/* Whether words are canonical mark-up as they stand: without elements and without a character
 * that needs an escape or that no text has. */
static gboolean
is_plain (const char *words)
{
  for (const char *at = words; *at != '\0'; at++)
    {
      unsigned char byte = (unsigned char) *at;

      if (byte == '<' || byte == '>' || byte == '&' || byte == 0x7F || byte == 0xEF
          || (byte < 0x20 && byte != '\n' && byte != '\t'))
        return FALSE;
    }

  return g_utf8_validate (words, -1, NULL);
}

static void
append_markup (Writer *self, const char *markup)
{
  if (is_plain (markup))
    {
      g_string_append (self->buffer, markup);
      return;
    }

  g_autoptr (PlenaryText) text = plenary_text_new_from_markup (markup, NULL);

  /* A row written by another program may hold what is no mark-up: the file stays well formed. */
  if (text == NULL)
    {
      g_autofree char *valid = g_utf8_make_valid (markup, -1);

      text = plenary_text_new (valid);
    }
  g_string_append (self->buffer, plenary_text_get_markup (text));
}

static void
append_bytes (Writer *self, GBytes *bytes)
{
  gsize length = 0;
  const guchar *content = g_bytes_get_data (bytes, &length);
  g_autofree char *base64 = g_base64_encode (content, length);

  for (gsize at = 0, left = strlen (base64); left > 0;)
    {
      gsize line = MIN (left, BASE64_LINE);

      g_string_append_c (self->buffer, '\n');
      g_string_append_len (self->buffer, base64 + at, (gssize) line);
      at += line;
      left -= line;
    }
}

static gboolean
is_written (const PlenaryXmlNode *node, guint column)
{
  const PlenaryXmlElement *element = node->element;

  if (column == 0)
    return plenary_xml_element_has_own_id (element);
  if (plenary_xml_place_says (node->place, column))
    return FALSE;

  return plenary_xml_element_needs (element, column)
         || element->info->columns[column].kind == PLENARY_COLUMN_RANK
         || !plenary_row_equal_column (node->row, element->initial, column);
}

static void
append_attribute (Writer *self, const PlenaryXmlNode *node, guint column)
{
  g_autofree char *value = plenary_row_dup_string (node->row, column);

  g_string_append_c (self->buffer, ' ');
  g_string_append (self->buffer, node->element->info->columns[column].name);
  g_string_append (self->buffer, "=\"");
  append_escaped (self->buffer, value);
  g_string_append_c (self->buffer, '"');
}

static void
append_child (Writer *self, const PlenaryXmlNode *node, guint column, int depth)
{
  const PlenaryColumn *info = &node->element->info->columns[column];

  append_indent (self, depth);
  g_string_append_printf (self->buffer, "<%s>", info->name);
  if (info->kind == PLENARY_COLUMN_MARKUP)
    append_markup (self, plenary_row_get_text (node->row, column));
  else
    append_bytes (self, plenary_row_get_bytes (node->row, column));
  g_string_append_printf (self->buffer, "</%s>\n", info->name);
}

static gboolean
report (Writer *self, GError **error)
{
  if (self->progress == NULL || self->n_written % REPORT_INTERVAL != 0)
    return TRUE;

  return plenary_progress_report (self->progress, (double) self->n_written / self->n_records, NULL,
                                  error);
}

static gboolean
write_node (Writer *self, const PlenaryXmlNode *node, int depth, GError **error)
{
  const PlenaryXmlElement *element = node->element;
  gboolean is_empty = TRUE;

  append_indent (self, depth);
  g_string_append_printf (self->buffer, "<%s", element->name);
  for (guint i = 0; i < element->info->n_columns; i++)
    if (is_written (node, i) && !plenary_xml_element_has_child (element, i))
      append_attribute (self, node, i);

  for (guint i = 0; i < element->info->n_columns; i++)
    if (is_written (node, i) && plenary_xml_element_has_child (element, i))
      {
        g_string_append (self->buffer, is_empty ? ">\n" : "");
        is_empty = FALSE;
        append_child (self, node, i, depth + 1);
      }
  if (is_empty && node->first != NULL)
    g_string_append (self->buffer, ">\n");

  if ((self->buffer->len >= BUFFER_BYTES && !flush (self, error)) || !report (self, error))
    return FALSE;
  self->n_written++;

  for (const PlenaryXmlNode *inner = node->first; inner != NULL; inner = inner->next)
    if (!write_node (self, inner, depth + 1, error))
      return FALSE;

  if (is_empty && node->first == NULL)
    {
      g_string_append (self->buffer, "/>\n");
      return TRUE;
    }
  append_indent (self, depth);
  g_string_append_printf (self->buffer, "</%s>\n", element->name);

  return TRUE;
}

/**
 * plenary_xml_write:
 * @model: a project that nobody changes meanwhile, such as a snapshot
 * @stream: where to write; it is not closed
 * @progress: (nullable): told how far it is; can cancel
 * @error: place for an error
 *
 * Writes a whole project. The same rows give the same bytes. Any thread that has the model.
 *
 * Returns: whether all was written; if not, @stream may have a part of it
 */
gboolean
plenary_xml_write (PlenaryModel *model,
                   GOutputStream *stream,
                   PlenaryProgress *progress,
                   GError **error)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);
  g_return_val_if_fail (progress == NULL || PLENARY_IS_PROGRESS (progress), FALSE);

  g_autoptr (PlenaryXmlTree) tree = plenary_xml_tree_new (model, error);

  if (tree == NULL)
    return FALSE;

  g_autoptr (GString) buffer = g_string_sized_new (2 * BUFFER_BYTES);
  Writer writer = {
    .stream = stream,
    .progress = progress,
    .cancellable = progress != NULL ? plenary_progress_get_cancellable (progress) : NULL,
    .buffer = buffer,
    .n_records = plenary_xml_tree_get_size (tree),
  };
  const PlenaryXmlNode *project = plenary_xml_tree_get_project (tree);

  g_string_append_printf (buffer,
                          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<project xmlns=\"%s\" version=\"%d\">\n",
                          PLENARY_XML_NAMESPACE, PLENARY_XML_VERSION);
  for (const PlenaryXmlNode *node = project->first; node != NULL; node = node->next)
    if (!write_node (&writer, node, 1, error))
      return FALSE;
  g_string_append (buffer, "</project>\n");

  return flush (&writer, error);
}
