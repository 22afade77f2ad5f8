/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the sources of a project share with each other, with edits and with the search.
 */
#pragma once

#include "store/plenary-database.h"
#include "store/plenary-edit-private.h"
#include "store/plenary-history.h"
#include "store/plenary-project.h"
#include "store/plenary-working-copy.h"

G_BEGIN_DECLS

struct _PlenaryProject
{
  GObject parent_instance;

  GFile *file;
  PlenaryWorkingCopy *copy;
  PlenaryDatabase *database;
  PlenaryModel *model;
  PlenaryHistory *history;
  GListStore *versions;
  gboolean is_editing;

  PlenaryProjectState state;
  char *current; /* state id of the working copy */
  guint save_source;
  gboolean is_saving;
  gboolean is_changed_on_disk; /* nothing is saved until a person has decided */
  GFileMonitor *monitor;       /* NULL when it is read-only or cannot be watched */
};

PlenaryEdit *plenary_edit_new (PlenaryProject *project, const char *label);

PlenaryDatabase *plenary_project_get_database (PlenaryProject *self);
gboolean plenary_project_record (PlenaryProject *self,
                                 const char *label,
                                 const char *group,
                                 GBytes *changeset,
                                 GError **error);
void plenary_project_end_edit (PlenaryProject *self);
gboolean plenary_project_load_versions (PlenaryProject *self, GError **error);
gboolean plenary_project_restore_number (PlenaryProject *self,
                                         gint64 number,
                                         const char *name,
                                         GError **error);
gboolean plenary_project_commit (PlenaryProject *self, GError **error);
void plenary_project_update_state (PlenaryProject *self);
void plenary_project_schedule_save (PlenaryProject *self);
PlenaryDatabase *plenary_project_open_database (PlenaryWorkingCopy *copy, GError **error);
void plenary_project_watch_file (PlenaryProject *self);
void plenary_project_check_file (PlenaryProject *self);
void plenary_project_note_save (PlenaryProject *self, const GError *error);
void
plenary_project_accept_file (PlenaryProject *self, PlenaryWorkingCopy *other, const char *state);
void plenary_project_name_in_error (GError **error, GFile *file);

G_END_DECLS
