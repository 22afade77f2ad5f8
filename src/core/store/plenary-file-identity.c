/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * An identity is two lines. The first is what the file system says; it is enough to see that
 * nothing has happened. When it differs, the file may only have been touched, moved away and
 * back, or brought again by a program that synchronises folders. The second tells: it is made of
 * the state id of the project in it, and of the header of the database, where SQLite counts the
 * transactions of whoever writes to the file, so that edits by other tools are seen as well.
 */
#include "config.h"

#include "store/plenary-file-identity.h"

#include "store/plenary-database.h"

#include <string.h>

/* SQLite, "The Database Header", https://www.sqlite.org/fileformat2.html */
#define HEADER_BYTES 100

/* Steps of SQLite's machine between two looks at whether to go on, and looks before it must end. */
#define STEPS_BETWEEN_LOOKS 1000
#define MAX_LOOKS           200

/* The time of the last change alone does not tell: two changes can fall into one tick of the file
 * system's clock. */
static char *
read_outside (GFile *file)
{
  g_autoptr (GFileInfo) info
      = g_file_query_info (file,
                           G_FILE_ATTRIBUTE_ETAG_VALUE "," G_FILE_ATTRIBUTE_STANDARD_SIZE
                                                       "," G_FILE_ATTRIBUTE_UNIX_INODE,
                           G_FILE_QUERY_INFO_NONE, NULL, NULL);

  if (info == NULL)
    return NULL;

  const char *etag = g_file_info_has_attribute (info, G_FILE_ATTRIBUTE_ETAG_VALUE)
                         ? g_file_info_get_etag (info)
                         : "";

  return g_strdup_printf ("%s-%" G_GINT64_FORMAT "-%" G_GUINT64_FORMAT, etag,
                          (gint64) g_file_info_get_size (info),
                          g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_UNIX_INODE));
}

/* The file may be anybody's: one row of a table does not take this long. */
static int
stop_cb (gpointer user_data)
{
  int *n_looks = user_data;

  (*n_looks)++;

  return *n_looks > MAX_LOOKS;
}

static char *
read_state (const char *path)
{
  g_autoptr (PlenaryDatabase) database
      = plenary_database_open (path, PLENARY_DATABASE_IMMUTABLE, NULL);
  int n_looks = 0;

  if (database == NULL)
    return NULL;
  sqlite3_progress_handler (plenary_database_get_connection (database), STEPS_BETWEEN_LOOKS,
                            stop_cb, &n_looks);

  return plenary_database_query_text (database, "SELECT value FROM meta WHERE name = 'state'",
                                      NULL);
}

/* NULL when the file cannot be looked into. */
static char *
read_inside (GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (GFileInputStream) input = g_file_read (file, NULL, NULL);
  guchar header[HEADER_BYTES] = { 0 };

  if (path == NULL || input == NULL
      || !g_input_stream_read_all (G_INPUT_STREAM (input), header, sizeof header, NULL, NULL, NULL))
    return NULL;

  g_autofree char *state = read_state (path);
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);

  if (state == NULL)
    return NULL;
  g_checksum_update (checksum, header, sizeof header);
  g_checksum_update (checksum, (const guchar *) state, -1);

  return g_strdup (g_checksum_get_string (checksum));
}

/**
 * plenary_file_identity_read:
 * @file: a file
 *
 * Looks at a file. Any thread.
 *
 * Returns: (transfer full) (nullable): its identity; %NULL when there is no such file
 */
char *
plenary_file_identity_read (GFile *file)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  g_autofree char *outside = read_outside (file);
  g_autofree char *inside = outside != NULL ? read_inside (file) : NULL;

  return outside != NULL && inside != NULL ? g_strconcat (outside, "\n", inside, NULL)
                                           : g_steal_pointer (&outside);
}

/**
 * plenary_file_identity_is_changed:
 * @file: a file
 * @identity: its identity when it was last looked at
 *
 * Looks at a file again, and into it only when the file system says that something has happened.
 * Any thread.
 *
 * Returns: whether there is such a file with another content
 */
gboolean
plenary_file_identity_is_changed (GFile *file, const char *identity)
{
  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (identity != NULL, FALSE);

  g_auto (GStrv) before = g_strsplit (identity, "\n", 2);
  g_autofree char *outside = read_outside (file);

  if (outside == NULL || g_strcmp0 (outside, before[0]) == 0)
    return FALSE;

  g_autofree char *inside = before[0] != NULL && before[1] != NULL ? read_inside (file) : NULL;

  return inside == NULL || strcmp (inside, before[1]) != 0;
}
