/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "base/plenary-id.h"

#include <string.h>

#define ID_LENGTH 16

/* Without l, o and 0, 1, which are taken for each other. The first 24 are letters. */
static const char alphabet[] = "abcdefghijkmnpqrstuvwxyz23456789";

/**
 * plenary_id_new:
 *
 * Makes a new id: 16 letters and digits, the first a letter, 79 random bits.
 *
 * Returns: (transfer full): the id
 */
char *
plenary_id_new (void)
{
  g_autofree char *uuid = g_uuid_string_random ();
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize digest_length = sizeof digest;
  char *id = g_malloc (ID_LENGTH + 1);

  g_checksum_update (checksum, (const guchar *) uuid, -1);
  g_checksum_get_digest (checksum, digest, &digest_length);

  id[0] = alphabet[digest[0] % 24];
  for (gsize i = 1; i < ID_LENGTH; i++)
    id[i] = alphabet[digest[i] % 32];
  id[ID_LENGTH] = '\0';

  return id;
}

/**
 * plenary_id_join:
 * @first: an id
 * @second: an id
 *
 * Makes the id of a record that joins two others. It is the same in every copy of a project,
 * so that the database itself refuses to join the two twice.
 *
 * Returns: (transfer full): the id
 */
char *
plenary_id_join (const char *first, const char *second)
{
  g_return_val_if_fail (first != NULL, NULL);
  g_return_val_if_fail (second != NULL, NULL);

  return g_strconcat (first, ".", second, NULL);
}

/**
 * plenary_id_is_valid:
 * @id: a string from outside
 *
 * Whether @id may be the id of a record: ASCII letters, digits, full stops, hyphens and low
 * lines, a letter first (an NCName of XML), at most %PLENARY_ID_MAX_LENGTH bytes.
 *
 * Returns: whether it may
 */
gboolean
plenary_id_is_valid (const char *id)
{
  g_return_val_if_fail (id != NULL, FALSE);

  if (!g_ascii_isalpha (id[0]))
    return FALSE;

  gsize length = strspn (id, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_");

  return id[length] == '\0' && length <= PLENARY_ID_MAX_LENGTH;
}
