/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Inline text is written down again as mark-up, with the elements and attributes it may have;
 * PlenaryText keeps the rest of its rules and makes it canonical.
 */
#include "config.h"

#include "formats/xml/plenary-xml-content.h"

#include "base/plenary-error.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_TEXT_BYTES   (4 * 1024 * 1024)
#define MAX_BLOB_BYTES   (64 * 1024 * 1024)
#define SHOWN_CHARACTERS 40

typedef struct
{
  const char *name;
  const char *attributes[2];
  gboolean is_empty;
} Inline;

static const Inline inlines[] = {
  { "a", { "href" } },
  { "b" },
  { "i" },
  { "item", { "level", "as" }, TRUE },
  { "note" },
  { "ref", { "to", "as" }, TRUE },
  { "sub" },
  { "sup" },
  { "u" },
};

struct _PlenaryXmlContent
{
  PlenaryRow *row; /* borrowed */
  guint column;
  GString *text;       /* mark-up, or Base64 without white space */
  gboolean has_inline; /* whether the mark-up has elements */
  const Inline *open;  /* element whose start is being read, or which has no content */
};

static const PlenaryColumn *
get_column (PlenaryXmlContent *self)
{
  return &plenary_row_get_info (self->row)->columns[self->column];
}

static gboolean
fail (GError **error, PlenaryDataError code, const char *format, const char *name)
{
  g_autofree char *shown
      = g_utf8_substring (name, 0, MIN (g_utf8_strlen (name, -1), SHOWN_CHARACTERS));

  g_set_error (error, PLENARY_DATA_ERROR, code, format, shown);

  return FALSE;
}

static gboolean
refuse_if_empty (PlenaryXmlContent *self, GError **error)
{
  if (self->open != NULL)
    fail (error, PLENARY_DATA_ERROR_SYNTAX, _ ("“%s” has no content"), self->open->name);

  return self->open == NULL;
}

static void
append_escaped (GString *text, const char *words, gsize length)
{
  for (gsize at = 0; at < length;)
    {
      gsize start = at;

      while (at < length && words[at] != '&' && words[at] != '<' && words[at] != '>')
        at++;
      g_string_append_len (text, words + start, (gssize) (at - start));
      if (at == length)
        return;
      g_string_append (text, words[at] == '&' ? "&amp;" : words[at] == '<' ? "&lt;" : "&gt;");
      at++;
    }
}

static gboolean
add_base64 (PlenaryXmlContent *self, const char *words, gsize length, GError **error)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isspace (words[i]))
      g_string_append_c (self->text, words[i]);

  if (self->text->len <= MAX_BLOB_BYTES / 3 * 4)
    return TRUE;

  g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_LIMIT,
               _ ("an attachment is larger than %d bytes"), MAX_BLOB_BYTES);

  return FALSE;
}

static gboolean
is_base64 (const char *text, gsize length)
{
  static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  gsize n_digits = strspn (text, digits);

  return length % 4 == 0 && n_digits + 2 >= length
         && strspn (text + n_digits, "=") == length - n_digits;
}

static gboolean
end_bytes (PlenaryXmlContent *self, GError **error)
{
  gsize length = 0;

  if (!is_base64 (self->text->str, self->text->len))
    return fail (error, PLENARY_DATA_ERROR_VALUE, _ ("%s: the content is not Base64"),
                 plenary_row_get_info (self->row)->name);

  if (self->text->len > 0)
    g_base64_decode_inplace (self->text->str, &length);

  g_autoptr (GBytes) bytes = g_bytes_new (self->text->str, length);

  plenary_row_set_bytes (self->row, self->column, bytes);

  return TRUE;
}

static gboolean
end_markup (PlenaryXmlContent *self, GError **error)
{
  const char *markup = self->text->str;

  /* Words without elements are canonical once they are escaped, but for what PlenaryText drops. */
  if (self->has_inline || strpbrk (markup, "\r\x7f") != NULL
      || strstr (markup, PLENARY_TEXT_MARK) != NULL)
    return plenary_row_set_string (self->row, self->column, markup, error);

  plenary_row_set_text (self->row, self->column, markup);

  return TRUE;
}

PlenaryXmlContent *
plenary_xml_content_new (void)
{
  PlenaryXmlContent *self = g_new0 (PlenaryXmlContent, 1);

  self->text = g_string_new (NULL);

  return self;
}

void
plenary_xml_content_free (PlenaryXmlContent *self)
{
  g_string_free (self->text, TRUE);
  g_free (self);
}

/**
 * plenary_xml_content_start:
 * @self: content
 * @row: a row
 * @column: a column of it that holds inline text or bytes
 *
 * Starts with the content of a column.
 */
void
plenary_xml_content_start (PlenaryXmlContent *self, PlenaryRow *row, guint column)
{
  self->row = row;
  self->column = column;
  self->has_inline = FALSE;
  self->open = NULL;
  g_string_truncate (self->text, 0);
}

/**
 * plenary_xml_content_start_element:
 * @self: content
 * @name: name of an element in it
 * @error: place for a %PLENARY_DATA_ERROR
 *
 * Its attributes follow, and then plenary_xml_content_end_tag().
 *
 * Returns: whether the element is known
 */
gboolean
plenary_xml_content_start_element (PlenaryXmlContent *self, const char *name, GError **error)
{
  if (get_column (self)->kind != PLENARY_COLUMN_MARKUP)
    return fail (error, PLENARY_DATA_ERROR_SYNTAX, _ ("unknown element “%s”"), name);
  if (!refuse_if_empty (self, error))
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (inlines); i++)
    if (strcmp (inlines[i].name, name) == 0)
      self->open = &inlines[i];
  if (self->open == NULL)
    return fail (error, PLENARY_DATA_ERROR_SYNTAX, _ ("unknown element “%s” in a text"), name);

  self->has_inline = TRUE;
  g_string_append_printf (self->text, "<%s", name);

  return TRUE;
}

/**
 * plenary_xml_content_add_attribute:
 * @self: content
 * @name: name of an attribute of the element that was started
 * @value: its value
 * @error: place for a %PLENARY_DATA_ERROR
 *
 * Returns: whether the element has such an attribute
 */
gboolean
plenary_xml_content_add_attribute (PlenaryXmlContent *self,
                                   const char *name,
                                   const char *value,
                                   GError **error)
{
  g_autofree char *escaped = g_markup_escape_text (value, -1);

  if (g_strcmp0 (self->open->attributes[0], name) != 0
      && g_strcmp0 (self->open->attributes[1], name) != 0)
    {
      g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_SYNTAX,
                   _ ("%s: unknown attribute “%s”"), self->open->name, name);
      return FALSE;
    }
  g_string_append_printf (self->text, " %s=\"%s\"", name, escaped);

  return TRUE;
}

/**
 * plenary_xml_content_end_tag:
 * @self: content
 *
 * Tells that the element that was started has no more attributes.
 */
void
plenary_xml_content_end_tag (PlenaryXmlContent *self)
{
  g_string_append (self->text, self->open->is_empty ? "/>" : ">");
  if (!self->open->is_empty)
    self->open = NULL;
}

/**
 * plenary_xml_content_add_words:
 * @self: content
 * @words: the next words, valid UTF-8
 * @length: their bytes
 * @error: place for a %PLENARY_DATA_ERROR
 *
 * Returns: whether there is room for them
 */
gboolean
plenary_xml_content_add_words (PlenaryXmlContent *self,
                               const char *words,
                               gsize length,
                               GError **error)
{
  if (get_column (self)->kind != PLENARY_COLUMN_MARKUP)
    return add_base64 (self, words, length, error);
  if (!refuse_if_empty (self, error))
    return FALSE;

  append_escaped (self->text, words, length);
  if (self->text->len <= MAX_TEXT_BYTES)
    return TRUE;

  g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_LIMIT,
               _ ("a text is longer than %d bytes"), MAX_TEXT_BYTES);

  return FALSE;
}

/**
 * plenary_xml_content_end_element:
 * @self: content
 * @name: name of the element that ends
 */
void
plenary_xml_content_end_element (PlenaryXmlContent *self, const char *name)
{
  if (self->open == NULL)
    g_string_append_printf (self->text, "</%s>", name);
  self->open = NULL;
}

/**
 * plenary_xml_content_end:
 * @self: content
 * @error: place for a %PLENARY_DATA_ERROR
 *
 * Gives the row the value that was read.
 *
 * Returns: whether it is one
 */
gboolean
plenary_xml_content_end (PlenaryXmlContent *self, GError **error)
{
  return get_column (self)->kind == PLENARY_COLUMN_MARKUP ? end_markup (self, error)
                                                          : end_bytes (self, error);
}
