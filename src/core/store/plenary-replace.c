/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "store/plenary-replace.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <unistd.h>

#define BUFFER_BYTES (256 * 1024)
#define DEFAULT_MODE 0644

static gboolean
fail (GError **error, const char *path)
{
  int code = errno;

  g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (code), _ ("Writing “%s”: %s"), path,
               g_strerror (code));

  return FALSE;
}

/* Where the file really is: a symbolic link is followed, so that what it points to is replaced. */
static char *
resolve (GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  char *real_path = path != NULL ? realpath (path, NULL) : NULL;

  return real_path != NULL ? real_path : g_steal_pointer (&path);
}

/* The name is fixed: what a crash leaves behind is found and replaced by the next save. */
static char *
temporary_path (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *temporary_name = g_strconcat (".", name, ".saving", NULL);

  return g_build_filename (folder, temporary_name, NULL);
}

static gboolean
copy_content (int to, int from)
{
  g_autofree char *buffer = g_malloc (BUFFER_BYTES);
  ssize_t n_read = read (from, buffer, BUFFER_BYTES);

  while (n_read > 0)
    {
      ssize_t n_written = 0;

      while (n_written < n_read)
        {
          ssize_t n = write (to, buffer + n_written, (size_t) (n_read - n_written));

          if (n < 0 && errno != EINTR)
            return FALSE;
          n_written += MAX (n, 0);
        }
      n_read = read (from, buffer, BUFFER_BYTES);
    }

  return n_read == 0;
}

static mode_t
mode_of (const char *path)
{
  struct stat status;

  return stat (path, &status) == 0 ? status.st_mode & 07777 : DEFAULT_MODE;
}

static gboolean
write_beside (const char *temporary, const char *path, const char *content_path, GError **error)
{
  int from = open (content_path, O_RDONLY | O_CLOEXEC);

  if (from < 0)
    return fail (error, content_path);

  g_unlink (temporary);

  int to = open (temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  gboolean is_written
      = to >= 0 && copy_content (to, from) && fchmod (to, mode_of (path)) == 0 && fsync (to) == 0;

  if (!is_written)
    fail (error, path);
  if (to >= 0)
    close (to);
  close (from);

  return is_written;
}

static void
sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int descriptor = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (descriptor < 0)
    return;
  /* A file system that cannot do this has already done what it can. */
  fsync (descriptor);
  close (descriptor);
}

static gboolean
replace_native (const char *path, const char *content_path, GError **error)
{
  g_autofree char *temporary = temporary_path (path);

  if (!write_beside (temporary, path, content_path, error))
    {
      g_unlink (temporary);
      return FALSE;
    }
  if (g_rename (temporary, path) != 0)
    {
      fail (error, path);
      g_unlink (temporary);
      return FALSE;
    }
  sync_folder (path);

  return TRUE;
}

/**
 * plenary_replace_file:
 * @file: the file to replace, or to make
 * @content_path: a private file with the new content
 * @error: place for a %G_IO_ERROR
 *
 * Replaces a file: the content is written beside it and made durable, then takes its name. At
 * every moment the name shows the old or the new content. The mode of the file is kept.
 *
 * Returns: whether it was replaced; if not, the old content stands
 */
gboolean
plenary_replace_file (GFile *file, const char *content_path, GError **error)
{
  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (content_path != NULL, FALSE);

  g_autofree char *path = resolve (file);

  if (path != NULL)
    return replace_native (path, content_path, error);

  g_autoptr (GFile) content = g_file_new_for_path (content_path);

  return g_file_copy (content, file, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, error);
}

/**
 * plenary_replace_clean_up:
 * @file: a file
 *
 * Removes what a crash in plenary_replace_file() may have left beside a file.
 */
void
plenary_replace_clean_up (GFile *file)
{
  g_return_if_fail (G_IS_FILE (file));

  g_autofree char *path = resolve (file);
  g_autofree char *temporary = path != NULL ? temporary_path (path) : NULL;

  if (temporary != NULL)
    g_unlink (temporary);
}
