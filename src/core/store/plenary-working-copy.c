/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "store/plenary-working-copy.h"

#include "store/plenary-database.h"
#include "store/plenary-file-identity.h"
#include "store/plenary-replace.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <unistd.h>

/* A project with photographs and statements stays far below this. */
#define MAX_FILE_BYTES (G_GOFFSET_CONSTANT (2) * 1024 * 1024 * 1024)

#define ORIGIN_GROUP "Origin"

struct _PlenaryWorkingCopy
{
  GFile *file;
  char *folder;
  char *path;
  int lock; /* file descriptor, -1 when the copy is only for reading */
  char *read_only_reason;
  gboolean is_recovered;

  /* Saving may happen in a thread; this guards what it changes. */
  GMutex mutex;
  char *identity;    /* of the file as last read or written; NULL when there was none */
  char *saved_state; /* of the project in that file */
};

static PlenaryWorkingCopy *
working_copy_new (GFile *file)
{
  PlenaryWorkingCopy *self = g_new0 (PlenaryWorkingCopy, 1);

  self->file = g_object_ref (file);
  self->lock = -1;
  g_mutex_init (&self->mutex);

  return self;
}

static char *
in_folder (PlenaryWorkingCopy *self, const char *name)
{
  return g_build_filename (self->folder, name, NULL);
}

/* The same folder for every way to name the file. */
static char *
folder_for_file (GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *real_path = path != NULL ? realpath (path, NULL) : NULL;
  g_autofree char *uri
      = real_path != NULL ? g_filename_to_uri (real_path, NULL, NULL) : g_file_get_uri (file);
  g_autofree char *name = g_compute_checksum_for_string (G_CHECKSUM_SHA256, uri, -1);

  name[32] = '\0';

  return g_build_filename (g_get_user_state_dir (), "plenary", "projects", name, NULL);
}

static gboolean
fail_in_folder (PlenaryWorkingCopy *self, GError **error)
{
  int code = errno;

  g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (code),
               _ ("Preparing the folder “%s”: %s"), self->folder, g_strerror (code));

  return FALSE;
}

/* Takes the lock; FALSE without an error when somebody else has it. */
static gboolean
take_lock (PlenaryWorkingCopy *self, GError **error)
{
  g_autofree char *path = in_folder (self, "lock");

  for (;;)
    {
      if (g_mkdir_with_parents (self->folder, 0700) != 0)
        return fail_in_folder (self, error);

      int lock = open (path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
      struct stat held;
      struct stat named;

      if (lock < 0 && errno != ENOENT)
        return fail_in_folder (self, error);
      if (lock < 0)
        continue;
      if (flock (lock, LOCK_EX | LOCK_NB) != 0)
        {
          close (lock);
          return FALSE;
        }
      /* The one who had it before may have removed the folder: then the lock locks nothing. */
      if (fstat (lock, &held) == 0 && stat (path, &named) == 0 && held.st_ino == named.st_ino)
        {
          self->lock = lock;
          return TRUE;
        }
      close (lock);
    }
}

static void
remove_folder (PlenaryWorkingCopy *self)
{
  static const char *const names[] = { "project.db", "project.db-wal",     "project.db-shm",
                                       "publish.db", "publish.db-journal", "origin",
                                       "lock" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = in_folder (self, names[i]);

      g_unlink (path);
    }
  g_rmdir (self->folder);
}

static char *
state_of_database (const char *path, PlenaryDatabaseFlags flags)
{
  g_autoptr (PlenaryDatabase) database = plenary_database_open (path, flags, NULL);

  return database != NULL ? plenary_database_query_text (
                                database, "SELECT value FROM meta WHERE name = 'state'", NULL)
                          : NULL;
}

static gboolean
write_origin (PlenaryWorkingCopy *self, GError **error)
{
  g_autoptr (GKeyFile) origin = g_key_file_new ();
  g_autofree char *path = in_folder (self, "origin");
  g_autofree char *uri = g_file_get_uri (self->file);

  g_key_file_set_string (origin, ORIGIN_GROUP, "Uri", uri);
  g_key_file_set_string (origin, ORIGIN_GROUP, "Identity",
                         self->identity != NULL ? self->identity : "");
  g_key_file_set_string (origin, ORIGIN_GROUP, "State",
                         self->saved_state != NULL ? self->saved_state : "");

  return g_key_file_save_to_file (origin, path, error);
}

/* Whether a copy lies there that has edits its file does not have. Reads the origin. */
static gboolean
find_unsaved (PlenaryWorkingCopy *self)
{
  g_autoptr (GKeyFile) origin = g_key_file_new ();
  g_autofree char *origin_path = in_folder (self, "origin");

  if (!g_key_file_load_from_file (origin, origin_path, G_KEY_FILE_NONE, NULL))
    return FALSE;

  g_autofree char *state = state_of_database (self->path, PLENARY_DATABASE_NONE);
  g_autofree char *saved = g_key_file_get_string (origin, ORIGIN_GROUP, "State", NULL);

  if (state == NULL || *state == '\0' || g_strcmp0 (state, saved) == 0)
    return FALSE;

  self->identity = g_key_file_get_string (origin, ORIGIN_GROUP, "Identity", NULL);
  self->saved_state = g_steal_pointer (&saved);

  return TRUE;
}

/* A crash between replacing the file and noting it leaves a file that has everything. */
static gboolean
is_in_file (PlenaryWorkingCopy *self)
{
  g_autofree char *path = g_file_get_path (self->file);
  g_autofree char *in_file
      = path != NULL ? state_of_database (path, PLENARY_DATABASE_IMMUTABLE) : NULL;
  g_autofree char *in_copy = state_of_database (self->path, PLENARY_DATABASE_NONE);

  return in_file != NULL && *in_file != '\0' && g_strcmp0 (in_file, in_copy) == 0;
}

static gboolean
verify_file (GFile *file, gboolean *is_writable, char **identity, GError **error)
{
  g_autoptr (GFileInfo) info
      = g_file_query_info (file,
                           G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE
                                                          "," G_FILE_ATTRIBUTE_ACCESS_CAN_WRITE,
                           G_FILE_QUERY_INFO_NONE, NULL, error);

  if (info == NULL && error != NULL && g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      g_clear_error (error);
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("There is no such file"));
    }
  if (info == NULL)
    return FALSE;
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    {
      g_set_error_literal (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_NOT_A_PROJECT,
                           _ ("It is not a file"));
      return FALSE;
    }
  if (g_file_info_get_size (info) > MAX_FILE_BYTES)
    {
      g_set_error_literal (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_NOT_A_PROJECT,
                           _ ("It is larger than 2 GiB"));
      return FALSE;
    }

  *is_writable = !g_file_info_has_attribute (info, G_FILE_ATTRIBUTE_ACCESS_CAN_WRITE)
                 || g_file_info_get_attribute_boolean (info, G_FILE_ATTRIBUTE_ACCESS_CAN_WRITE);
  *identity = plenary_file_identity_read (file);

  return TRUE;
}

/* SQLite would take its own log and journal beside a database for part of it. */
static gboolean
copy_file (PlenaryWorkingCopy *self, PlenaryProgress *progress, GError **error)
{
  g_autoptr (GFile) copy = g_file_new_for_path (self->path);
  g_autofree char *log = g_strconcat (self->path, "-wal", NULL);
  g_autofree char *index = g_strconcat (self->path, "-shm", NULL);
  GCancellable *cancellable = progress != NULL ? plenary_progress_get_cancellable (progress) : NULL;

  g_unlink (log);
  g_unlink (index);

  return g_file_copy (self->file, copy, G_FILE_COPY_OVERWRITE | G_FILE_COPY_TARGET_DEFAULT_PERMS,
                      cancellable, NULL, NULL, error);
}

/* A copy of its own for one who may not write, thrown away afterwards. */
static gboolean
use_reading_copy (PlenaryWorkingCopy *self, const char *reason, GError **error)
{
  g_free (self->folder);
  g_free (self->path);
  self->path = NULL;
  self->folder = g_dir_make_tmp ("plenary-XXXXXX", error);
  if (self->folder == NULL)
    return FALSE;
  self->path = in_folder (self, "project.db");
  self->read_only_reason = g_strdup (reason);

  return TRUE;
}

static gboolean
prepare (PlenaryWorkingCopy *self, gboolean is_writable, GError **error)
{
  g_autoptr (GError) local_error = NULL;

  self->folder = folder_for_file (self->file);
  self->path = in_folder (self, "project.db");
  if (!is_writable)
    return use_reading_copy (self, _ ("The file may only be read"), error);
  if (take_lock (self, &local_error))
    return TRUE;
  if (local_error == NULL)
    return use_reading_copy (self, _ ("The project is open elsewhere"), error);

  g_propagate_error (error, g_steal_pointer (&local_error));

  return FALSE;
}

/**
 * plenary_working_copy_open:
 * @file: a file from anywhere
 * @progress: (nullable): to stop it
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Finds or makes the working copy of a file. What is in it has not been looked at: the one who
 * opens the database does that. Any thread.
 *
 * Returns: (transfer full) (nullable): the copy
 */
PlenaryWorkingCopy *
plenary_working_copy_open (GFile *file, PlenaryProgress *progress, GError **error)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  g_autoptr (PlenaryWorkingCopy) self = working_copy_new (file);
  g_autofree char *identity = NULL;
  gboolean is_writable = FALSE;

  if (!verify_file (file, &is_writable, &identity, error) || !prepare (self, is_writable, error))
    return NULL;

  self->is_recovered = self->lock >= 0 && find_unsaved (self);
  if (self->is_recovered && !is_in_file (self))
    return g_steal_pointer (&self);

  self->is_recovered = FALSE;
  g_set_str (&self->identity, identity);
  if (self->lock >= 0)
    plenary_replace_clean_up (file);
  if (!copy_file (self, progress, error))
    {
      plenary_working_copy_discard (self);
      return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * plenary_working_copy_open_other:
 * @file: a file from anywhere
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Copies a file for reading only, to look at what somebody else has made of it. The copy is
 * removed when it is let go of. Any thread.
 *
 * Returns: (transfer full) (nullable): the copy
 */
PlenaryWorkingCopy *
plenary_working_copy_open_other (GFile *file, GError **error)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  g_autoptr (PlenaryWorkingCopy) self = working_copy_new (file);
  gboolean is_writable = FALSE;

  if (!verify_file (file, &is_writable, &self->identity, error)
      || !use_reading_copy (self, _ ("The file is open for a merge"), error)
      || !copy_file (self, NULL, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * plenary_working_copy_create:
 * @file: a file that does not exist
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Makes the working copy of a file that is going to be made; the copy has no content yet.
 *
 * Returns: (transfer full) (nullable): the copy
 */
PlenaryWorkingCopy *
plenary_working_copy_create (GFile *file, GError **error)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  g_autoptr (PlenaryWorkingCopy) self = working_copy_new (file);

  if (g_file_query_exists (file, NULL))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_EXISTS, _ ("The file exists already"));
      return NULL;
    }

  self->folder = folder_for_file (file);
  self->path = in_folder (self, "project.db");
  if (!take_lock (self, error))
    {
      if (error != NULL && *error == NULL)
        g_set_error_literal (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_LOCKED,
                             _ ("The project is open elsewhere"));
      return NULL;
    }
  /* What is left of a project that had this name, and was removed, is not this one. */
  g_unlink (self->path);

  return g_steal_pointer (&self);
}

/**
 * plenary_working_copy_free:
 * @self: (transfer full): a copy
 *
 * Lets go of a copy. The copy itself stays where it is, unless it was for reading only.
 */
void
plenary_working_copy_free (PlenaryWorkingCopy *self)
{
  g_return_if_fail (self != NULL);

  if (self->lock >= 0)
    close (self->lock);
  else if (self->read_only_reason != NULL && self->folder != NULL)
    remove_folder (self);
  g_object_unref (self->file);
  g_free (self->folder);
  g_free (self->path);
  g_free (self->read_only_reason);
  g_free (self->identity);
  g_free (self->saved_state);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

/**
 * plenary_working_copy_get_path:
 * @self: a copy
 *
 * Returns: (transfer none): path of the database
 */
const char *
plenary_working_copy_get_path (PlenaryWorkingCopy *self)
{
  return self->path;
}

/**
 * plenary_working_copy_get_read_only_reason:
 * @self: a copy
 *
 * Returns: (transfer none) (nullable): why it is only for reading, for a person
 */
const char *
plenary_working_copy_get_read_only_reason (PlenaryWorkingCopy *self)
{
  return self->read_only_reason;
}

/**
 * plenary_working_copy_is_recovered:
 * @self: a copy
 *
 * Returns: whether it has edits that its file does not have
 */
gboolean
plenary_working_copy_is_recovered (PlenaryWorkingCopy *self)
{
  return self->is_recovered;
}

/**
 * plenary_working_copy_dup_saved_state:
 * @self: a copy
 *
 * Returns: (transfer full) (nullable): state of the project in the named file
 */
char *
plenary_working_copy_dup_saved_state (PlenaryWorkingCopy *self)
{
  g_mutex_lock (&self->mutex);

  char *state = g_strdup (self->saved_state);

  g_mutex_unlock (&self->mutex);

  return state;
}

/* A file that is not there was not changed: it is made again. */
static gboolean
is_changed_locked (PlenaryWorkingCopy *self)
{
  return self->identity != NULL && *self->identity != '\0'
         && plenary_file_identity_is_changed (self->file, self->identity);
}

/**
 * plenary_working_copy_is_changed:
 * @self: a copy
 *
 * Looks at the named file. While it is being written by this copy nothing can be said of it.
 *
 * Returns: whether another program has changed it since it was read or written
 */
gboolean
plenary_working_copy_is_changed (PlenaryWorkingCopy *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->read_only_reason != NULL || !g_mutex_trylock (&self->mutex))
    return FALSE;

  gboolean is_changed = is_changed_locked (self);

  g_mutex_unlock (&self->mutex);

  return is_changed;
}

/**
 * plenary_working_copy_accept_file:
 * @self: a copy
 * @other: a copy of the same file, made with plenary_working_copy_open_other()
 * @state: state of the project in @other
 * @error: place for a %G_IO_ERROR
 *
 * Notes that what another program wrote was seen, so that the file may be replaced. When it has
 * been changed once more since @other was made, it still counts as changed.
 *
 * Returns: whether it was noted
 */
gboolean
plenary_working_copy_accept_file (PlenaryWorkingCopy *self,
                                  PlenaryWorkingCopy *other,
                                  const char *state,
                                  GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  g_mutex_lock (&self->mutex);
  g_set_str (&self->identity, other->identity);
  g_set_str (&self->saved_state, state);

  gboolean is_noted = write_origin (self, error);

  g_mutex_unlock (&self->mutex);

  return is_noted;
}

/**
 * plenary_working_copy_make_read_only:
 * @self: a copy
 * @reason: why, for a person
 *
 * Makes the copy one for reading, which is thrown away afterwards.
 */
void
plenary_working_copy_make_read_only (PlenaryWorkingCopy *self, const char *reason)
{
  g_set_str (&self->read_only_reason, reason);
}

/* A compact database of one snapshot, in rollback mode: what the named file is to hold. */
static char *
write_snapshot (PlenaryWorkingCopy *self, GError **error)
{
  g_autofree char *path = in_folder (self, "publish.db");
  g_autoptr (PlenaryDatabase) database
      = plenary_database_open (self->path, PLENARY_DATABASE_NONE, error);

  g_unlink (path);
  if (database == NULL)
    return NULL;

  /* The snapshot is made durable when it is copied; before that it may be lost. */
  g_autoptr (sqlite3_stmt) statement
      = plenary_database_execute (database, "PRAGMA synchronous = OFF", error)
            ? plenary_database_prepare (database, "VACUUM INTO ?", error)
            : NULL;

  if (statement == NULL
      || !plenary_database_check (database,
                                  sqlite3_bind_text (statement, 1, path, -1, SQLITE_STATIC), error)
      || !plenary_database_run (database, statement, error))
    return NULL;

  return g_steal_pointer (&path);
}

static gboolean
publish_locked (PlenaryWorkingCopy *self, GError **error)
{
  if (is_changed_locked (self))
    {
      g_set_error_literal (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_CHANGED,
                           _ ("The file was changed by another program"));
      return FALSE;
    }

  g_autofree char *snapshot = write_snapshot (self, error);

  if (snapshot == NULL)
    return FALSE;

  g_autofree char *state = state_of_database (snapshot, PLENARY_DATABASE_READ_ONLY);
  gboolean is_replaced = plenary_replace_file (self->file, snapshot, error);

  g_unlink (snapshot);
  if (!is_replaced)
    return FALSE;

  g_free (self->identity);
  self->identity = plenary_file_identity_read (self->file);
  g_set_str (&self->saved_state, state);

  return write_origin (self, error);
}

/**
 * plenary_working_copy_publish:
 * @self: a copy
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Replaces the named file by what the copy holds now, unless another program has changed the
 * file. Edits can go on meanwhile. Any thread.
 *
 * Returns: whether the file was replaced; if not, it stands as it was
 */
gboolean
plenary_working_copy_publish (PlenaryWorkingCopy *self, GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->read_only_reason != NULL)
    {
      g_set_error_literal (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_READ_ONLY,
                           self->read_only_reason);
      return FALSE;
    }

  g_mutex_lock (&self->mutex);

  gboolean is_published = publish_locked (self, error);

  g_mutex_unlock (&self->mutex);

  return is_published;
}

/**
 * plenary_working_copy_write_to:
 * @self: a copy
 * @file: another file
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Writes what the copy holds now to another file. Any thread.
 *
 * Returns: whether it was written
 */
gboolean
plenary_working_copy_write_to (PlenaryWorkingCopy *self, GFile *file, GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  g_mutex_lock (&self->mutex);

  g_autofree char *snapshot = write_snapshot (self, error);
  gboolean is_written = snapshot != NULL && plenary_replace_file (file, snapshot, error);

  if (snapshot != NULL)
    g_unlink (snapshot);
  g_mutex_unlock (&self->mutex);

  return is_written;
}

/**
 * plenary_working_copy_note_origin:
 * @self: a copy that has just been read or made
 * @state: state of the project in it
 * @error: place for a %G_IO_ERROR
 *
 * Notes that the copy holds what the file holds, so that edits made from now on are found
 * after a crash.
 *
 * Returns: whether it was noted
 */
gboolean
plenary_working_copy_note_origin (PlenaryWorkingCopy *self, const char *state, GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  g_set_str (&self->saved_state, state);

  return self->lock < 0 || write_origin (self, error);
}

/**
 * plenary_working_copy_set_aside:
 * @self: a copy that a crash left, and that cannot be used
 *
 * Moves the copy to another name in its folder, where a person who knows SQLite can look at it,
 * so that the next one is made from the named file.
 */
void
plenary_working_copy_set_aside (PlenaryWorkingCopy *self)
{
  g_return_if_fail (self != NULL);

  g_autofree char *aside = in_folder (self, "unreadable.db");
  g_autofree char *origin = in_folder (self, "origin");

  g_rename (self->path, aside);
  g_unlink (origin);
}

/**
 * plenary_working_copy_discard:
 * @self: a copy
 *
 * Removes the copy from the disk: everything in it is in the named file, or not wanted.
 */
void
plenary_working_copy_discard (PlenaryWorkingCopy *self)
{
  g_return_if_fail (self != NULL);

  if (self->folder != NULL)
    remove_folder (self);
}
