/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A reader of our own, because there is none to lean on: libebook-contacts has one and needs the
 * whole of Evolution's data server with it, camel and a mail store; libical reads vCards only from
 * version 4 on, which stable distributions have not got; libvformat was given up in 2004. What is
 * needed of the format is small.
 */
#include "config.h"

#include "formats/vcard/plenary-vcard-reader.h"

#include "base/plenary-error.h"
#include "base/plenary-picture.h"
#include "formats/vcard/plenary-vcard-line.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_BYTES    (256 * 1024 * 1024)
#define MAX_CONTACTS 100000

/* Cards between two reports. */
#define REPORT_CONTACTS 256

static const char *
part (GStrv parts, guint position)
{
  return position < g_strv_length (parts) ? parts[position] : "";
}

/* N: family name, given name, additional names, honorific prefixes, honorific suffixes. */
static void
take_name (PlenaryContact *contact, const PlenaryVcardLine *line)
{
  g_auto (GStrv) parts = plenary_vcard_line_split (line, ';');
  g_autofree char *given = g_strjoin (" ", part (parts, 1), part (parts, 2), NULL);

  plenary_contact_set (contact, PLENARY_CONTACT_FAMILY_NAME, part (parts, 0));
  plenary_contact_set (contact, PLENARY_CONTACT_GIVEN_NAME, given);
  plenary_contact_set (contact, PLENARY_CONTACT_HONORIFIC, part (parts, 3));
  plenary_contact_set (contact, PLENARY_CONTACT_SUFFIX, part (parts, 4));
}

/* ORG: name and units. The name is the body; a unit alone would say nothing. */
static void
take_body (PlenaryContact *contact, const PlenaryVcardLine *line)
{
  g_auto (GStrv) parts = plenary_vcard_line_split (line, ';');

  if (*plenary_contact_get (contact, PLENARY_CONTACT_BODY) == '\0')
    plenary_contact_set (contact, PLENARY_CONTACT_BODY, part (parts, 0));
}

/* The first of several counts, unless a later one says that it is preferred. */
static void
take_first (PlenaryContact *contact,
            const PlenaryVcardLine *line,
            PlenaryContactField field,
            const char *scheme)
{
  g_autofree char *text = plenary_vcard_line_dup_text (line);
  gsize length = strlen (scheme);
  const char *words = g_ascii_strncasecmp (text, scheme, length) == 0 ? text + length : text;
  gboolean is_preferred = plenary_vcard_line_has (line, "TYPE", "PREF")
                          || g_strcmp0 (plenary_vcard_line_get (line, "PREF"), "1") == 0;

  if (is_preferred || *plenary_contact_get (contact, field) == '\0')
    plenary_contact_set (contact, field, words);
}

/* The seventh part of an address is the country. */
static void
take_country (PlenaryContact *contact, const PlenaryVcardLine *line)
{
  g_auto (GStrv) parts = plenary_vcard_line_split (line, ';');

  if (*plenary_contact_get (contact, PLENARY_CONTACT_COUNTRY) == '\0')
    plenary_contact_set (contact, PLENARY_CONTACT_COUNTRY, part (parts, 6));
}

/* Inline in Base64 (2.1, 3.0) or as a data address (4.0). Nothing is fetched, and a picture of
 * another kind is left out. */
static void
take_photo (PlenaryContact *contact, const PlenaryVcardLine *line)
{
  const char *comma = strchr (line->value, ',');
  gboolean is_data = g_ascii_strncasecmp (line->value, "data:", 5) == 0 && comma != NULL;
  gboolean is_inline = plenary_vcard_line_has (line, "ENCODING", "B")
                       || plenary_vcard_line_has (line, "ENCODING", "BASE64");

  if (!is_data && !is_inline)
    return;

  gsize length = 0;
  g_autofree guchar *bytes = g_base64_decode (is_data ? comma + 1 : line->value, &length);
  g_autoptr (GBytes) photo = g_bytes_new (bytes, length);
  const char *media_type = plenary_picture_find_media_type (photo);

  if (media_type != NULL)
    plenary_contact_set_photo (contact, photo, media_type);
}

static void
take_text (PlenaryContact *contact, const PlenaryVcardLine *line, PlenaryContactField field)
{
  g_autofree char *text = plenary_vcard_line_dup_text (line);

  plenary_contact_add (contact, field, text);
}

static void
take_line (PlenaryContact *contact, const PlenaryVcardLine *line)
{
  if (strcmp (line->name, "N") == 0)
    take_name (contact, line);
  else if (strcmp (line->name, "FN") == 0)
    take_first (contact, line, PLENARY_CONTACT_FULL_NAME, "");
  else if (strcmp (line->name, "ORG") == 0)
    take_body (contact, line);
  else if (strcmp (line->name, "TITLE") == 0)
    take_first (contact, line, PLENARY_CONTACT_POST, "");
  else if (strcmp (line->name, "ROLE") == 0)
    take_first (contact, line, PLENARY_CONTACT_ROLE, "");
  else if (strcmp (line->name, "EMAIL") == 0)
    take_first (contact, line, PLENARY_CONTACT_EMAIL, "mailto:");
  else if (strcmp (line->name, "TEL") == 0)
    take_first (contact, line, PLENARY_CONTACT_PHONE, "tel:");
  else if (strcmp (line->name, "ADR") == 0)
    take_country (contact, line);
  else if (strcmp (line->name, "NOTE") == 0)
    take_text (contact, line, PLENARY_CONTACT_NOTES);
  else if (strcmp (line->name, "LANG") == 0)
    take_text (contact, line, PLENARY_CONTACT_LANGUAGES);
  else if (strcmp (line->name, "PRONOUNS") == 0)
    take_first (contact, line, PLENARY_CONTACT_PRONOUN, "");
  else if (strcmp (line->name, "CATEGORIES") == 0)
    take_first (contact, line, PLENARY_CONTACT_CATEGORY, "");
  else if (strcmp (line->name, "PHOTO") == 0)
    take_photo (contact, line);
}

/* A card of a body alone is one without a name of a person. */
static void
finish (PlenaryContact *contact)
{
  if (g_str_equal (plenary_contact_get (contact, PLENARY_CONTACT_FULL_NAME),
                   plenary_contact_get (contact, PLENARY_CONTACT_BODY)))
    plenary_contact_set (contact, PLENARY_CONTACT_FULL_NAME, "");
}

static GPtrArray *
refuse (GError **error, PlenaryDataError code, guint number, const char *problem)
{
  g_set_error (error, PLENARY_DATA_ERROR, (int) code, _ ("Line %u: %s"), number, problem);

  return NULL;
}

static GPtrArray *
read_cards (GArray *lines, PlenaryProgress *progress, GError **error)
{
  g_autoptr (GPtrArray) contacts
      = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_contact_free);
  g_autoptr (PlenaryContact) contact = NULL;
  guint start = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      const PlenaryVcardLine *line = &g_array_index (lines, PlenaryVcardLine, i);
      gboolean is_begin = strcmp (line->name, "BEGIN") == 0;
      gboolean is_card = g_ascii_strcasecmp (line->value, "VCARD") == 0;

      /* A card in a card, as that of an assistant, is not this person's. */
      if (is_begin && is_card && contact != NULL)
        return refuse (error, PLENARY_DATA_ERROR_SYNTAX, start, _ ("a card does not end"));
      if (is_begin && is_card)
        {
          contact = plenary_contact_new (line->number);
          start = line->number;
        }
      else if (contact != NULL && strcmp (line->name, "END") == 0 && is_card)
        {
          finish (contact);
          g_ptr_array_add (contacts, g_steal_pointer (&contact));
        }
      else if (contact != NULL)
        take_line (contact, line);

      if (contacts->len > MAX_CONTACTS)
        return refuse (error, PLENARY_DATA_ERROR_LIMIT, line->number,
                       _ ("there are more cards than Plenary reads"));
      if (i % REPORT_CONTACTS == 0
          && !plenary_progress_report (progress, (double) i / lines->len, _ ("Reading…"), error))
        return NULL;
    }
  if (contact != NULL)
    return refuse (error, PLENARY_DATA_ERROR_SYNTAX, start, _ ("a card does not end"));

  return g_steal_pointer (&contacts);
}

/**
 * plenary_vcard_is_vcard:
 * @content: a file from outside
 *
 * Returns: whether it begins as a vCard does
 */
gboolean
plenary_vcard_is_vcard (GBytes *content)
{
  g_return_val_if_fail (content != NULL, FALSE);

  gsize length = 0;
  const char *data = g_bytes_get_data (content, &length);
  g_autofree char *start = g_strndup (data, MIN (length, 64));
  const char *at = g_str_has_prefix (start, "\xef\xbb\xbf") ? start + 3 : start;

  while (g_ascii_isspace (*at))
    at++;

  return g_ascii_strncasecmp (at, "BEGIN:VCARD", 11) == 0;
}

/**
 * plenary_vcard_read:
 * @content: a file from outside
 * @progress: (nullable): told how far it is; can cancel
 * @error: place for a %PLENARY_DATA_ERROR that names the line, or %G_IO_ERROR_CANCELLED
 *
 * Reads the cards of a file. Nothing that they point to is fetched. Any thread.
 *
 * Returns: (transfer full) (element-type PlenaryContact) (nullable): what they say
 */
GPtrArray *
plenary_vcard_read (GBytes *content, PlenaryProgress *progress, GError **error)
{
  g_return_val_if_fail (content != NULL, NULL);

  if (g_bytes_get_size (content) > MAX_BYTES)
    {
      g_set_error_literal (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_LIMIT,
                           _ ("The address book is larger than 256 MiB"));
      return NULL;
    }

  g_autoptr (GArray) lines = plenary_vcard_lines_read (content, error);
  g_autoptr (GPtrArray) contacts = lines != NULL ? read_cards (lines, progress, error) : NULL;

  if (contacts == NULL)
    return NULL;
  if (contacts->len == 0)
    {
      g_set_error_literal (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_SYNTAX,
                           _ ("There is no card in it"));
      return NULL;
    }

  return g_steal_pointer (&contacts);
}
