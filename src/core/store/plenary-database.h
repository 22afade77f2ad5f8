/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A connection to an SQLite database: every return code goes through here and comes out as a
 * GError, statements are prepared once and kept. Used by one thread at a time.
 */
#pragma once

/* The changesets of the session extension are declared only when these are defined. */
#define SQLITE_ENABLE_SESSION        1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1

#include "store/plenary-store-error.h"

#include <gio/gio.h>
#include <sqlite3.h>

G_BEGIN_DECLS

typedef struct _PlenaryDatabase PlenaryDatabase;

/**
 * PlenaryDatabaseFlags:
 * @PLENARY_DATABASE_READ_ONLY: for reading
 * @PLENARY_DATABASE_CREATE: the file is made when it is not there
 * @PLENARY_DATABASE_IMMUTABLE: for reading a file as it is: without locks, and without making the
 *   files that SQLite keeps beside a database in WAL mode
 */
typedef enum
{
  PLENARY_DATABASE_NONE = 0,
  PLENARY_DATABASE_READ_ONLY = 1 << 0,
  PLENARY_DATABASE_CREATE = 1 << 1,
  PLENARY_DATABASE_IMMUTABLE = 1 << 2,
} PlenaryDatabaseFlags;

PlenaryDatabase *
plenary_database_open (const char *path, PlenaryDatabaseFlags flags, GError **error);
PlenaryDatabase *plenary_database_copy_to_memory (PlenaryDatabase *self, GError **error);
void plenary_database_free (PlenaryDatabase *self);
sqlite3 *plenary_database_get_connection (PlenaryDatabase *self);

gboolean plenary_database_execute (PlenaryDatabase *self, const char *sql, GError **error);
sqlite3_stmt *plenary_database_prepare (PlenaryDatabase *self, const char *sql, GError **error);
gboolean plenary_database_step (PlenaryDatabase *self,
                                sqlite3_stmt *statement,
                                gboolean *row,
                                GError **error);
const char *plenary_database_column_text (sqlite3_stmt *statement, int column);
gboolean plenary_database_run (PlenaryDatabase *self, sqlite3_stmt *statement, GError **error);
gboolean plenary_database_query_integer (PlenaryDatabase *self,
                                         const char *sql,
                                         gint64 *value,
                                         GError **error);
char *plenary_database_query_text (PlenaryDatabase *self, const char *sql, GError **error);
gboolean plenary_database_check (PlenaryDatabase *self, int code, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryDatabase, plenary_database_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3_stmt, sqlite3_reset)

G_END_DECLS
