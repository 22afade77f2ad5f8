/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Folding is undone by bytes, before anything is decoded, because some writers fold in the middle
 * of a character. A line in quoted-printable goes on at a "=" at its end (2.1), whatever the next
 * line begins with.
 */
#include "config.h"

#include "formats/vcard/plenary-vcard-line.h"

#include "base/plenary-error.h"
#include "formats/text/plenary-text-source.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_LINES      1000000
#define MAX_LINE_BYTES (16 * 1024 * 1024)

/* Frees what a line holds. */
void
plenary_vcard_line_clear (PlenaryVcardLine *self)
{
  g_free (self->name);
  g_strfreev (self->parameters);
  g_free (self->value);
}

static gboolean
is_quoted_printable (const char *line)
{
  const char *colon = strchr (line, ':');
  g_autofree char *head = g_ascii_strup (line, colon != NULL ? colon - line : 0);

  return strstr (head, "QUOTED-PRINTABLE") != NULL;
}

static int
hex_value (char first, char second)
{
  return g_ascii_isxdigit (first) && g_ascii_isxdigit (second)
             ? g_ascii_xdigit_value (first) * 16 + g_ascii_xdigit_value (second)
             : -1;
}

static char *
decode_quoted_printable (const char *value)
{
  GString *bytes = g_string_new (NULL);

  for (const char *at = value; *at != '\0'; at++)
    {
      int byte = *at == '=' && at[1] != '\0' ? hex_value (at[1], at[2]) : -1;

      if (byte > 0)
        at += 2;
      g_string_append_c (bytes, byte > 0 ? (char) byte : *at);
    }

  return g_string_free_and_steal (bytes);
}

/* The value in UTF-8, whatever CHARSET says that it was. */
static char *
decode_value (const PlenaryVcardLine *line, const char *value)
{
  g_autofree char *bytes = plenary_vcard_line_has (line, "ENCODING", "QUOTED-PRINTABLE")
                               ? decode_quoted_printable (value)
                               : g_strdup (value);
  const char *charset = plenary_vcard_line_get (line, "CHARSET");

  if (g_utf8_validate (bytes, -1, NULL))
    return g_steal_pointer (&bytes);

  g_autofree char *converted = g_convert (
      bytes, -1, "UTF-8", charset != NULL ? charset : "WINDOWS-1252", NULL, NULL, NULL);

  return converted != NULL && g_utf8_validate (converted, -1, NULL) ? g_steal_pointer (&converted)
                                                                    : g_utf8_make_valid (bytes, -1);
}

/* Where the head ends: at the first colon that is not in quotation marks. */
static const char *
find_colon (const char *line)
{
  gboolean is_quoted = FALSE;

  for (; *line != '\0'; line++)
    {
      if (*line == '"')
        is_quoted = !is_quoted;
      if (*line == ':' && !is_quoted)
        return line;
    }

  return NULL;
}

static char *
read_parameter (const char *written)
{
  static const char *const encodings[] = { "QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT" };
  const char *equals = strchr (written, '=');
  g_autofree char *name = g_ascii_strup (written, equals != NULL ? equals - written : -1);
  g_autofree char *value = g_strdup (equals != NULL ? equals + 1 : written);

  g_strdelimit (value, "\"", ' ');
  g_strstrip (value);
  if (equals == NULL)
    {
      gboolean is_encoding = g_strv_contains (
          (const char *const[]) { encodings[0], encodings[1], encodings[2], encodings[3], NULL },
          name);

      return g_strconcat (is_encoding ? "ENCODING" : "TYPE", "=", value, NULL);
    }

  return g_strconcat (name, "=", value, NULL);
}

/* Semicolons in quotation marks separate nothing. */
static GStrv
split_head (const char *head)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_autoptr (GString) part = g_string_new (NULL);
  gboolean is_quoted = FALSE;

  for (; *head != '\0'; head++)
    {
      if (*head == '"')
        is_quoted = !is_quoted;
      if (*head == ';' && !is_quoted)
        {
          g_strv_builder_add (parts, part->str);
          g_string_truncate (part, 0);
        }
      else
        g_string_append_c (part, *head);
    }
  g_strv_builder_add (parts, part->str);

  return g_strv_builder_end (parts);
}

static gboolean
parse_line (const char *written, guint number, PlenaryVcardLine *line)
{
  const char *colon = find_colon (written);

  if (colon == NULL || colon == written)
    return FALSE;

  g_autofree char *head = g_strndup (written, (gsize) (colon - written));
  g_auto (GStrv) parts = split_head (head);
  g_autoptr (GStrvBuilder) parameters = g_strv_builder_new ();
  const char *dot = strrchr (parts[0], '.');

  for (guint i = 1; parts[i] != NULL; i++)
    {
      g_autofree char *parameter = read_parameter (parts[i]);

      g_strv_builder_add (parameters, parameter);
    }
  line->number = number;
  line->name = g_strstrip (g_ascii_strup (dot != NULL ? dot + 1 : parts[0], -1));
  line->parameters = g_strv_builder_end (parameters);
  line->value = decode_value (line, colon + 1);

  return TRUE;
}

/* The lines of a file, as they are written: bytes, for some are folded in a character. */
static char *
get_bytes (GBytes *content, GError **error)
{
  gsize length = 0;
  const char *data = g_bytes_get_data (content, &length);

  /* A mark says that it is UTF-16, and a zero byte otherwise that it is no text. */
  if (length >= 2 && (memcmp (data, "\xff\xfe", 2) == 0 || memcmp (data, "\xfe\xff", 2) == 0))
    return plenary_text_source_decode (content, error);
  if (length > 0 && memchr (data, '\0', length) != NULL)
    {
      g_set_error_literal (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_ENCODING,
                           _ ("It is not text"));
      return NULL;
    }
  if (length >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    {
      data += 3;
      length -= 3;
    }

  return g_strndup (length > 0 ? data : "", length);
}

/**
 * plenary_vcard_lines_read:
 * @content: a file from outside
 * @error: place for a %PLENARY_DATA_ERROR
 *
 * Unfolds the lines of a file. Lines that are none, without a colon, are left out.
 *
 * Returns: (transfer full) (element-type PlenaryVcardLine) (nullable): the lines
 */
GArray *
plenary_vcard_lines_read (GBytes *content, GError **error)
{
  g_return_val_if_fail (content != NULL, NULL);

  g_autofree char *bytes = get_bytes (content, error);

  if (bytes == NULL)
    return NULL;

  g_autoptr (GArray) lines = g_array_new (FALSE, TRUE, sizeof (PlenaryVcardLine));
  g_autoptr (GString) unfolded = g_string_new (NULL);
  guint number = 0;
  const char *at = bytes;

  g_array_set_clear_func (lines, (GDestroyNotify) plenary_vcard_line_clear);
  while (*at != '\0')
    {
      PlenaryVcardLine line = { 0 };
      guint start = ++number;
      gboolean goes_on = TRUE;

      g_string_truncate (unfolded, 0);
      while (goes_on)
        {
          gsize length = strcspn (at, "\r\n");

          g_string_append_len (unfolded, at, (gssize) length);
          at += length;
          if (at[0] == '\r' && at[1] == '\n')
            at++;
          if (*at != '\0')
            at++;
          if (*at == ' ' || *at == '\t')
            at++;
          else if (*at != '\0' && unfolded->len > 0 && unfolded->str[unfolded->len - 1] == '='
                   && is_quoted_printable (unfolded->str))
            g_string_truncate (unfolded, unfolded->len - 1);
          else
            goes_on = FALSE;
          goes_on &= *at != '\0';
          number += goes_on;
          if (unfolded->len > MAX_LINE_BYTES || lines->len == MAX_LINES)
            {
              g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_LIMIT,
                           _ ("Line %u: there is more than Plenary reads"), start);
              return NULL;
            }
        }
      if (parse_line (unfolded->str, start, &line))
        g_array_append_val (lines, line);
    }

  return g_steal_pointer (&lines);
}

/**
 * plenary_vcard_line_get:
 * @self: a line
 * @parameter: name of a parameter, in capitals
 *
 * Returns: (transfer none) (nullable): the value of the first of them
 */
const char *
plenary_vcard_line_get (const PlenaryVcardLine *self, const char *parameter)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (parameter != NULL, NULL);

  gsize length = strlen (parameter);

  for (guint i = 0; self->parameters != NULL && self->parameters[i] != NULL; i++)
    if (strncmp (self->parameters[i], parameter, length) == 0 && self->parameters[i][length] == '=')
      return self->parameters[i] + length + 1;

  return NULL;
}

/**
 * plenary_vcard_line_has:
 * @self: a line
 * @parameter: name of a parameter, in capitals
 * @value: a value; its case does not count
 *
 * Returns: whether any parameter of that name has the value, alone or in a list
 */
gboolean
plenary_vcard_line_has (const PlenaryVcardLine *self, const char *parameter, const char *value)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (parameter != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  gsize length = strlen (parameter);

  for (guint i = 0; self->parameters != NULL && self->parameters[i] != NULL; i++)
    {
      if (strncmp (self->parameters[i], parameter, length) != 0
          || self->parameters[i][length] != '=')
        continue;

      g_auto (GStrv) values = g_strsplit (self->parameters[i] + length + 1, ",", -1);

      for (guint j = 0; values[j] != NULL; j++)
        if (g_ascii_strcasecmp (g_strstrip (values[j]), value) == 0)
          return TRUE;
    }

  return FALSE;
}

static void
append_escaped (GString *text, char letter)
{
  if (letter == 'n' || letter == 'N')
    g_string_append_c (text, '\n');
  else
    g_string_append_c (text, letter);
}

/**
 * plenary_vcard_line_split:
 * @self: a line
 * @separator: what stands between the parts of its value
 *
 * Returns: (transfer full): the parts, unescaped
 */
GStrv
plenary_vcard_line_split (const PlenaryVcardLine *self, char separator)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_autoptr (GString) part = g_string_new (NULL);

  for (const char *at = self->value; *at != '\0'; at++)
    {
      if (*at == '\\' && at[1] != '\0')
        append_escaped (part, *++at);
      else if (*at == separator && separator != '\0')
        {
          g_strv_builder_take (parts, g_strstrip (g_strdup (part->str)));
          g_string_truncate (part, 0);
        }
      else
        g_string_append_c (part, *at);
    }
  g_strv_builder_take (parts, g_strstrip (g_strdup (part->str)));

  return g_strv_builder_end (parts);
}

/**
 * plenary_vcard_line_dup_text:
 * @self: a line
 *
 * Returns: (transfer full): its value as one text, unescaped
 */
char *
plenary_vcard_line_dup_text (const PlenaryVcardLine *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_auto (GStrv) parts = plenary_vcard_line_split (self, '\0');

  return g_strdup (parts[0]);
}
