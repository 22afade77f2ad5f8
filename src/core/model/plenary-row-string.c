/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The values of a row as files and the command line write them, and what is refused of them.
 */
#include "config.h"

#include "model/plenary-row.h"

#include "base/plenary-error.h"
#include "base/plenary-id.h"
#include "base/plenary-rank.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const PlenaryColumn *
get_column (const PlenaryRow *self, guint column)
{
  return &plenary_row_get_info (self)->columns[column];
}

static gboolean
matches (const char *text, const char *pattern)
{
  for (; *pattern != '\0'; pattern++, text++)
    if (*pattern == '0' ? !g_ascii_isdigit (*text) : *text != *pattern)
      return FALSE;

  return *text == '\0';
}

static gboolean
is_date (const char *text)
{
  if (!matches (text, "0000-00-00"))
    return FALSE;

  return g_date_valid_dmy ((GDateDay) atoi (text + 8), (GDateMonth) atoi (text + 5),
                           (GDateYear) atoi (text));
}

static gboolean
is_instant (const char *text)
{
  g_autofree char *date = g_strndup (text, 10);

  return matches (text, "0000-00-00T00:00:00Z") && is_date (date) && atoi (text + 11) < 24
         && atoi (text + 14) < 60 && atoi (text + 17) < 61;
}

static gboolean
refuse (GError **error, const PlenaryRow *self, guint column, const char *value)
{
  g_autofree char *shown = g_utf8_substring (value, 0, MIN (g_utf8_strlen (value, -1), 60));

  /* Translators: table, column and value, as in: session, kind: “lunch” is not allowed */
  g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_VALUE,
               _ ("%s, %s: “%s” is not allowed"), plenary_row_get_info (self)->name,
               get_column (self, column)->name, shown);

  return FALSE;
}

static gboolean
set_number_string (PlenaryRow *self, guint column, const char *string, GError **error)
{
  const PlenaryColumn *info = get_column (self, column);
  gint64 number = 0;

  if (*string == '\0' && !info->is_required)
    plenary_row_set_integer (self, column, PLENARY_UNSET);
  else if (g_ascii_string_to_signed (string, 10, info->minimum, info->maximum, &number, NULL))
    plenary_row_set_integer (self, column, (int) number);
  else
    return refuse (error, self, column, string);

  return TRUE;
}

static gboolean
set_enum_string (PlenaryRow *self, guint column, const char *string, GError **error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (get_column (self, column)->get_type ());
  const GEnumValue *value = g_enum_get_value_by_nick (klass, string);

  if (value == NULL)
    return refuse (error, self, column, string);
  plenary_row_set_integer (self, column, value->value);

  return TRUE;
}

static gboolean
set_boolean_string (PlenaryRow *self, guint column, const char *string, GError **error)
{
  gboolean is_true = strcmp (string, "true") == 0 || strcmp (string, "1") == 0;

  if (!is_true && strcmp (string, "false") != 0 && strcmp (string, "0") != 0)
    return refuse (error, self, column, string);
  plenary_row_set_boolean (self, column, is_true);

  return TRUE;
}

static gboolean
set_markup_string (PlenaryRow *self, guint column, const char *string, GError **error)
{
  g_autoptr (PlenaryText) text = plenary_text_new_from_markup (string, error);

  if (text == NULL)
    {
      g_prefix_error (error, "%s, %s: ", plenary_row_get_info (self)->name,
                      get_column (self, column)->name);
      return FALSE;
    }
  plenary_row_set_markup (self, column, text);

  return TRUE;
}

static gboolean
set_bytes_string (PlenaryRow *self, guint column, const char *string)
{
  gsize length = 0;
  guchar *content = g_base64_decode (string, &length);
  g_autoptr (GBytes) bytes = g_bytes_new_take (content, length);

  plenary_row_set_bytes (self, column, length > 0 ? bytes : NULL);

  return TRUE;
}

/* White space apart, XML cannot carry them, and no person has typed them. */
static gboolean
has_control_character (const char *text)
{
  for (; *text != '\0'; text++)
    if (g_ascii_iscntrl (*text) && strchr ("\t\n\r", *text) == NULL)
      return TRUE;

  return FALSE;
}

static gboolean
is_text_allowed (const PlenaryColumn *column, const char *text)
{
  switch (column->kind)
    {
    case PLENARY_COLUMN_ID:
      return plenary_id_is_valid (text);
    case PLENARY_COLUMN_REFERENCE:
      return (*text == '\0' && !column->is_required) || plenary_id_is_valid (text);
    case PLENARY_COLUMN_DATE:
      return (*text == '\0' && !column->is_required) || is_date (text);
    case PLENARY_COLUMN_INSTANT:
      return *text == '\0' || is_instant (text);
    case PLENARY_COLUMN_RANK:
      return plenary_rank_is_valid (text);
    case PLENARY_COLUMN_TEXT:
      return g_utf8_validate (text, -1, NULL) && !has_control_character (text);
    case PLENARY_COLUMN_MARKUP:
    case PLENARY_COLUMN_INTEGER:
    case PLENARY_COLUMN_BOOLEAN:
    case PLENARY_COLUMN_ENUM:
    case PLENARY_COLUMN_BLOB:
    default:
      return FALSE;
    }
}

/**
 * plenary_row_dup_string:
 * @self: a row
 * @column: any column
 *
 * The value as files and the command line write it: numbers in digits, "true" and "false", the
 * nick of an enumeration, mark-up, bytes in Base64.
 *
 * Returns: (transfer full): the value; "" when it is not known
 */
char *
plenary_row_dup_string (const PlenaryRow *self, guint column)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (column < plenary_row_get_info (self)->n_columns, NULL);

  const PlenaryColumn *info = get_column (self, column);

  switch (info->kind)
    {
    case PLENARY_COLUMN_INTEGER:
      {
        int number = plenary_row_get_integer (self, column);

        return number == PLENARY_UNSET ? g_strdup ("") : g_strdup_printf ("%d", number);
      }
    case PLENARY_COLUMN_BOOLEAN:
      return g_strdup (plenary_row_get_boolean (self, column) ? "true" : "false");
    case PLENARY_COLUMN_ENUM:
      {
        g_autoptr (GEnumClass) klass = g_type_class_ref (info->get_type ());

        return g_strdup (
            g_enum_get_value (klass, plenary_row_get_integer (self, column))->value_nick);
      }
    case PLENARY_COLUMN_BLOB:
      {
        GBytes *bytes = plenary_row_get_bytes (self, column);
        gsize length = 0;
        const guchar *content = bytes != NULL ? g_bytes_get_data (bytes, &length) : NULL;

        return length > 0 ? g_base64_encode (content, length) : g_strdup ("");
      }
    case PLENARY_COLUMN_ID:
    case PLENARY_COLUMN_TEXT:
    case PLENARY_COLUMN_MARKUP:
    case PLENARY_COLUMN_DATE:
    case PLENARY_COLUMN_INSTANT:
    case PLENARY_COLUMN_RANK:
    case PLENARY_COLUMN_REFERENCE:
      {
        const char *text = plenary_row_get_text (self, column);

        return g_strdup (text != NULL ? text : "");
      }
    default:
      g_assert_not_reached ();
    }
}

/**
 * plenary_row_set_string:
 * @self: a row that nobody else holds
 * @column: any column
 * @string: a value from outside, as plenary_row_dup_string() writes it
 * @error: place for a %PLENARY_DATA_ERROR that names table, column and value
 *
 * Sets a value that has not been checked.
 *
 * Returns: whether it was allowed; if not, nothing has changed
 */
gboolean
plenary_row_set_string (PlenaryRow *self, guint column, const char *string, GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (column < plenary_row_get_info (self)->n_columns, FALSE);
  g_return_val_if_fail (string != NULL, FALSE);

  const PlenaryColumn *info = get_column (self, column);

  switch (info->kind)
    {
    case PLENARY_COLUMN_INTEGER:
      return set_number_string (self, column, string, error);
    case PLENARY_COLUMN_BOOLEAN:
      return set_boolean_string (self, column, string, error);
    case PLENARY_COLUMN_ENUM:
      return set_enum_string (self, column, string, error);
    case PLENARY_COLUMN_MARKUP:
      return set_markup_string (self, column, string, error);
    case PLENARY_COLUMN_BLOB:
      return set_bytes_string (self, column, string);
    case PLENARY_COLUMN_ID:
    case PLENARY_COLUMN_TEXT:
    case PLENARY_COLUMN_DATE:
    case PLENARY_COLUMN_INSTANT:
    case PLENARY_COLUMN_RANK:
    case PLENARY_COLUMN_REFERENCE:
    default:
      if (!is_text_allowed (info, string))
        return refuse (error, self, column, string);
      plenary_row_set_text (
          self, column, *string == '\0' && info->kind == PLENARY_COLUMN_REFERENCE ? NULL : string);
      return TRUE;
    }
}
