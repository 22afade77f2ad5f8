/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "formats/vcard/plenary-vcard-writer.h"

#include <string.h>

/* RFC 6350, 3.2: bytes of a line, without its end. */
#define MAX_LINE_BYTES 75

/* Folded between characters; what follows a fold begins with a space. */
static void
append_line (GString *card, const char *line)
{
  gsize used = 0;

  for (const char *at = line; *at != '\0';)
    {
      const char *next = g_utf8_next_char (at);
      gsize length = (gsize) (next - at);

      if (used + length > MAX_LINE_BYTES)
        {
          g_string_append (card, "\r\n ");
          used = 1;
        }
      g_string_append_len (card, at, (gssize) length);
      used += length;
      at = next;
    }
  g_string_append (card, "\r\n");
}

static char *
escape (const char *words)
{
  GString *escaped = g_string_new (NULL);

  for (const char *at = words; *at != '\0'; at++)
    {
      if (*at == '\r')
        continue;
      if (strchr ("\\,;", *at) != NULL)
        g_string_append_c (escaped, '\\');
      if (*at == '\n')
        g_string_append (escaped, "\\n");
      else
        g_string_append_c (escaped, *at);
    }

  return g_string_free_and_steal (escaped);
}

static char *
dup_field (const PlenaryContact *contact, PlenaryContactField field)
{
  return escape (plenary_contact_get (contact, field));
}

static void
append_field (GString *card,
              const PlenaryContact *contact,
              PlenaryContactField field,
              const char *before)
{
  g_autofree char *value = dup_field (contact, field);
  g_autofree char *line = g_strconcat (before, value, NULL);

  if (*value != '\0')
    append_line (card, line);
}

/* A particle belongs to the family name; a card has no place of its own for it. */
static void
append_name (GString *card, const PlenaryContact *contact)
{
  g_autofree char *particle = dup_field (contact, PLENARY_CONTACT_PARTICLE);
  g_autofree char *family = dup_field (contact, PLENARY_CONTACT_FAMILY_NAME);
  g_autofree char *given = dup_field (contact, PLENARY_CONTACT_GIVEN_NAME);
  g_autofree char *honorific = dup_field (contact, PLENARY_CONTACT_HONORIFIC);
  g_autofree char *suffix = dup_field (contact, PLENARY_CONTACT_SUFFIX);
  g_autofree char *line = g_strconcat ("N:", particle, *particle != '\0' ? " " : "", family, ";",
                                       given, ";;", honorific, ";", suffix, NULL);

  append_line (card, line);
}

static void
append_photo (GString *card, const PlenaryContact *contact)
{
  const char *media_type = NULL;
  GBytes *photo = plenary_contact_get_photo (contact, &media_type);

  if (photo == NULL)
    return;

  gsize length = 0;
  const guchar *bytes = g_bytes_get_data (photo, &length);
  g_autofree char *base64 = g_base64_encode (bytes, length);
  g_autofree char *line = g_strconcat ("PHOTO:data:", media_type, ";base64,", base64, NULL);

  append_line (card, line);
}

static void
append_card (GString *card, const PlenaryContact *contact)
{
  g_autofree char *country = dup_field (contact, PLENARY_CONTACT_COUNTRY);
  gboolean has_body = *plenary_contact_get (contact, PLENARY_CONTACT_BODY) != '\0';

  append_line (card, "BEGIN:VCARD");
  append_line (card, "VERSION:4.0");
  append_line (card, "KIND:individual");
  append_field (card, contact, PLENARY_CONTACT_FULL_NAME, "FN:");
  append_name (card, contact);
  append_field (card, contact, has_body ? PLENARY_CONTACT_BODY : PLENARY_CONTACT_STATE, "ORG:");
  append_field (card, contact, PLENARY_CONTACT_POST, "TITLE:");
  append_field (card, contact, PLENARY_CONTACT_EMAIL, "EMAIL:");
  append_field (card, contact, PLENARY_CONTACT_PHONE, "TEL:");
  if (*country != '\0')
    {
      g_autofree char *address = g_strconcat ("ADR:;;;;;;", country, NULL);

      append_line (card, address);
    }
  append_photo (card, contact);
  append_field (card, contact, PLENARY_CONTACT_NOTES, "NOTE:");
  append_line (card, "END:VCARD");
}

/**
 * plenary_vcard_write:
 * @contacts: (element-type PlenaryContact): people
 *
 * Writes an address book. Each person must have a full name.
 *
 * Returns: (transfer full): the file
 */
char *
plenary_vcard_write (const GPtrArray *contacts)
{
  g_return_val_if_fail (contacts != NULL, NULL);

  GString *cards = g_string_new (NULL);

  for (guint i = 0; i < contacts->len; i++)
    append_card (cards, contacts->pdata[i]);

  return g_string_free_and_steal (cards);
}
