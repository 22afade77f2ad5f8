/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "formats/text/plenary-text-source.h"

#include "base/plenary-error.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_BYTES (32 * 1024 * 1024)

static const struct
{
  const char *mark;
  gsize length;
  const char *encoding;
} byte_order_marks[] = {
  { "\xef\xbb\xbf", 3, "UTF-8" },
  { "\xff\xfe", 2, "UTF-16LE" },
  { "\xfe\xff", 2, "UTF-16BE" },
};

static gboolean
refuse (GError **error, PlenaryDataError code, const char *message)
{
  g_set_error_literal (error, PLENARY_DATA_ERROR, code, message);

  return FALSE;
}

/* Text without a mark is UTF-8 when it can be; what cannot be comes from an older Windows. */
static char *
decode (const char *data, gsize length, GError **error)
{
  const char *encoding = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (byte_order_marks); i++)
    if (encoding == NULL && length >= byte_order_marks[i].length
        && memcmp (data, byte_order_marks[i].mark, byte_order_marks[i].length) == 0)
      {
        encoding = byte_order_marks[i].encoding;
        data += byte_order_marks[i].length;
        length -= byte_order_marks[i].length;
      }

  if (encoding == NULL)
    encoding = g_utf8_validate_len (data, length, NULL) ? "UTF-8" : "WINDOWS-1252";

  gsize n_written = 0;
  g_autofree char *text
      = g_convert (data, (gssize) length, "UTF-8", encoding, NULL, &n_written, NULL);

  /* In UTF-16 a zero character is no zero byte; it has no place in a text either. */
  if (text == NULL || !g_utf8_validate_len (text, n_written, NULL))
    {
      refuse (error, PLENARY_DATA_ERROR_ENCODING, _ ("The text is in no encoding that is known"));
      return NULL;
    }

  return g_steal_pointer (&text);
}

static gboolean
has_byte_order_mark (const char *data, gsize length)
{
  return length >= 2
         && (memcmp (data, byte_order_marks[1].mark, 2) == 0
             || memcmp (data, byte_order_marks[2].mark, 2) == 0);
}

/**
 * plenary_text_source_decode:
 * @content: a file from outside
 * @error: place for a %PLENARY_DATA_ERROR
 *
 * Reads UTF-8, UTF-16 with its mark, or else Windows-1252. Lines end as they did.
 *
 * Returns: (transfer full) (nullable): the text as UTF-8, without a byte order mark
 */
char *
plenary_text_source_decode (GBytes *content, GError **error)
{
  g_return_val_if_fail (content != NULL, NULL);

  gsize length = 0;
  const char *data = g_bytes_get_data (content, &length);

  if (length > MAX_BYTES)
    {
      refuse (error, PLENARY_DATA_ERROR_LIMIT, _ ("The text is larger than 32 MiB"));
      return NULL;
    }
  if (length == 0)
    return g_strdup ("");
  if (!has_byte_order_mark (data, length) && memchr (data, '\0', length) != NULL)
    {
      refuse (error, PLENARY_DATA_ERROR_ENCODING, _ ("It is not text"));
      return NULL;
    }

  return decode (data, length, error);
}

/**
 * plenary_text_source_read:
 * @content: a file from outside
 * @error: place for a %PLENARY_DATA_ERROR
 *
 * Reads UTF-8, UTF-16 with its mark, or else Windows-1252. Lines end in any of the usual ways.
 *
 * Returns: (transfer full) (array zero-terminated=1) (nullable): the lines
 */
char **
plenary_text_source_read (GBytes *content, GError **error)
{
  g_return_val_if_fail (content != NULL, NULL);

  g_autofree char *text = plenary_text_source_decode (content, error);

  if (text == NULL)
    return NULL;

  g_autoptr (GString) unified = g_string_new (text);

  g_string_replace (unified, "\r\n", "\n", 0);
  g_string_replace (unified, "\r", "\n", 0);

  return unified->len > 0 ? g_strsplit (unified->str, "\n", -1) : g_new0 (char *, 1);
}
