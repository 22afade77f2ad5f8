/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * An open project: a file that a person named, the private working copy that edits go to, the
 * model that shows it, and the history that takes edits back. Belongs to the main thread;
 * threads read through snapshots.
 *
 * Edits are in the working copy when plenary_edit_commit() returns. The named file is replaced,
 * whole or not at all, when the project is saved: a few seconds after the last edit when a main
 * loop runs, and when the project is closed.
 */
#pragma once

#include "base/plenary-progress.h"
#include "model/plenary-model.h"
#include "store/plenary-change.h"
#include "store/plenary-edit.h"
#include "store/plenary-merge.h"
#include "store/plenary-named-version.h"
#include "store/plenary-store-error.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_PROJECT (plenary_project_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryProject, plenary_project, PLENARY, PROJECT, GObject)

/**
 * PlenaryProjectState:
 * @PLENARY_PROJECT_SAVED: the named file holds everything
 * @PLENARY_PROJECT_UNSAVED: edits are safe in the working copy and not yet in the named file
 * @PLENARY_PROJECT_SAVING: the named file is being replaced
 * @PLENARY_PROJECT_READ_ONLY: the project cannot be edited
 */
typedef enum
{
  PLENARY_PROJECT_SAVED,
  PLENARY_PROJECT_UNSAVED,
  PLENARY_PROJECT_SAVING,
  PLENARY_PROJECT_READ_ONLY,
} PlenaryProjectState;

#define PLENARY_TYPE_PROJECT_STATE (plenary_project_state_get_type ())
GType plenary_project_state_get_type (void);

PlenaryProject *plenary_project_create (GFile *file, GError **error);
PlenaryProject *plenary_project_create_with_rows (GFile *file, GPtrArray *rows, GError **error);
PlenaryProject *plenary_project_create_next_edition (PlenaryProject *source,
                                                     GFile *file,
                                                     const GDate *first_day,
                                                     GError **error);
PlenaryProject *plenary_project_open (GFile *file, PlenaryProgress *progress, GError **error);
void plenary_project_open_async (GFile *file,
                                 PlenaryProgress *progress,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
PlenaryProject *plenary_project_open_finish (GAsyncResult *result, GError **error);

GFile *plenary_project_get_file (PlenaryProject *self);
PlenaryModel *plenary_project_get_model (PlenaryProject *self);
PlenaryProjectState plenary_project_get_state (PlenaryProject *self);
const char *plenary_project_get_read_only_reason (PlenaryProject *self);
gboolean plenary_project_is_recovered (PlenaryProject *self);
PlenaryModel *
plenary_project_load_snapshot (PlenaryProject *self, GCancellable *cancellable, GError **error);

PlenaryEdit *plenary_project_begin_edit (PlenaryProject *self, const char *label);
const char *plenary_project_get_undo_label (PlenaryProject *self);
const char *plenary_project_get_redo_label (PlenaryProject *self);
gboolean plenary_project_undo (PlenaryProject *self, GError **error);
gboolean plenary_project_redo (PlenaryProject *self, GError **error);
GListModel *plenary_project_get_history (PlenaryProject *self);
gboolean plenary_project_restore (PlenaryProject *self, PlenaryChange *change, GError **error);

GListModel *plenary_project_get_versions (PlenaryProject *self);
PlenaryNamedVersion *
plenary_project_name_version (PlenaryProject *self, const char *name, GError **error);
gboolean plenary_project_rename_version (PlenaryProject *self,
                                         PlenaryNamedVersion *version,
                                         const char *name,
                                         GError **error);
gboolean
plenary_project_remove_version (PlenaryProject *self, PlenaryNamedVersion *version, GError **error);
gboolean plenary_project_restore_version (PlenaryProject *self,
                                          PlenaryNamedVersion *version,
                                          GError **error);

gboolean plenary_project_save (PlenaryProject *self, GError **error);
void plenary_project_save_async (PlenaryProject *self,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
gboolean plenary_project_save_finish (PlenaryProject *self, GAsyncResult *result, GError **error);
gboolean plenary_project_save_copy (PlenaryProject *self, GFile *file, GError **error);
gboolean plenary_project_is_changed_on_disk (PlenaryProject *self);
PlenaryMerge *plenary_project_merge_with_disk (PlenaryProject *self, GError **error);
void plenary_project_merge_with_disk_async (PlenaryProject *self,
                                            GCancellable *cancellable,
                                            GAsyncReadyCallback callback,
                                            gpointer user_data);
PlenaryMerge *
plenary_project_merge_with_disk_finish (PlenaryProject *self, GAsyncResult *result, GError **error);
gboolean plenary_project_take_disk (PlenaryProject *self, GError **error);
void plenary_project_take_disk_async (PlenaryProject *self,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data);
gboolean
plenary_project_take_disk_finish (PlenaryProject *self, GAsyncResult *result, GError **error);
gboolean plenary_project_keep_both (PlenaryProject *self, GFile *file, GError **error);
PlenaryMerge *plenary_project_merge_file (PlenaryProject *self, GFile *file, GError **error);
void plenary_project_merge_file_async (PlenaryProject *self,
                                       GFile *file,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data);
PlenaryMerge *
plenary_project_merge_file_finish (PlenaryProject *self, GAsyncResult *result, GError **error);

gboolean plenary_project_close (PlenaryProject *self, GError **error);

G_END_DECLS
