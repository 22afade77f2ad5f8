/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What can go wrong with a project file and its changes.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define PLENARY_STORE_ERROR (plenary_store_error_quark ())

/**
 * PlenaryStoreError:
 * @PLENARY_STORE_ERROR_FAILED: the database could not do what it should; full disk and the like
 * @PLENARY_STORE_ERROR_NOT_A_PROJECT: the file is something else
 * @PLENARY_STORE_ERROR_DAMAGED: the file was a project, but is truncated or corrupt
 * @PLENARY_STORE_ERROR_FOREIGN: the file claims to be a project, but its tables are others
 * @PLENARY_STORE_ERROR_NEWER: a newer version of Plenary wrote the file
 * @PLENARY_STORE_ERROR_REFUSED: a rule of the project does not allow the change
 * @PLENARY_STORE_ERROR_READ_ONLY: the project is open for reading only
 * @PLENARY_STORE_ERROR_LOCKED: the project is open elsewhere
 * @PLENARY_STORE_ERROR_CHANGED: the file was changed by another program since it was read
 * @PLENARY_STORE_ERROR_NOTHING: there is nothing to undo, to redo, or to restore
 */
typedef enum
{
  PLENARY_STORE_ERROR_FAILED,
  PLENARY_STORE_ERROR_NOT_A_PROJECT,
  PLENARY_STORE_ERROR_DAMAGED,
  PLENARY_STORE_ERROR_FOREIGN,
  PLENARY_STORE_ERROR_NEWER,
  PLENARY_STORE_ERROR_REFUSED,
  PLENARY_STORE_ERROR_READ_ONLY,
  PLENARY_STORE_ERROR_LOCKED,
  PLENARY_STORE_ERROR_CHANGED,
  PLENARY_STORE_ERROR_NOTHING,
} PlenaryStoreError;

GQuark plenary_store_error_quark (void);

G_END_DECLS
