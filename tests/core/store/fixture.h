/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A project in a folder of its own, and short words for what tests do with it.
 */
#pragma once

#include "model/plenary-session.h"
#include "store/plenary-project.h"

#include <glib/gstdio.h>

typedef struct
{
  char *folder;
  GFile *file;
  PlenaryProject *project;
} Fixture;

static inline GFile *
file_in_folder (Fixture *fixture, const char *name)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  return g_file_new_for_path (path);
}

static inline void
set_up (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("plenary-test-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->file = file_in_folder (fixture, "Event.plenary");
  fixture->project = plenary_project_create (fixture->file, &error);
  g_assert_no_error (error);
}

static inline void
tear_down (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);

  if (fixture->project != NULL)
    plenary_project_close (fixture->project, NULL);
  g_clear_object (&fixture->project);
  for (const char *name = g_dir_read_name (folder); name != NULL; name = g_dir_read_name (folder))
    {
      g_autoptr (GFile) file = file_in_folder (fixture, name);

      g_file_delete (file, NULL, NULL);
    }
  g_clear_object (&fixture->file);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static inline PlenaryProject *
open_project (GFile *file)
{
  g_autoptr (GError) error = NULL;
  PlenaryProject *project = plenary_project_open (file, NULL, &error);

  g_assert_no_error (error);

  return project;
}

static inline void
close_project (PlenaryProject *project)
{
  g_autoptr (GError) error = NULL;

  plenary_project_close (project, &error);
  g_assert_no_error (error);
  g_object_unref (project);
}

static inline void
reopen (Fixture *fixture)
{
  close_project (fixture->project);
  fixture->project = open_project (fixture->file);
}

static inline void
commit (PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  plenary_edit_commit (edit, &error);
  g_assert_no_error (error);
}

static inline void
add (PlenaryEdit *edit, GType type, const char *id, guint column, const char *value)
{
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (type, id);

  plenary_row_set_text (row, column, value);
  plenary_edit_insert (edit, row);
}

static inline void
add_session (PlenaryProject *project, const char *id, const char *title)
{
  PlenaryEdit *edit = plenary_project_begin_edit (project, "Add Session");

  add (edit, PLENARY_TYPE_SESSION, id, PLENARY_SESSION_TITLE, title);
  commit (edit);
}

static inline void
rename_session (PlenaryProject *project, const char *id, const char *title, const char *group)
{
  PlenaryEdit *edit = plenary_project_begin_edit (project, "Rename Session");

  plenary_edit_set_group (edit, group);
  plenary_edit_set_text (edit, PLENARY_TYPE_SESSION, id, PLENARY_SESSION_TITLE, title);
  commit (edit);
}

static inline void
delete_session (PlenaryProject *project, const char *id)
{
  PlenaryEdit *edit = plenary_project_begin_edit (project, "Delete Session");

  plenary_edit_delete (edit, PLENARY_TYPE_SESSION, id);
  commit (edit);
}

static inline const char *
title_of (PlenaryProject *project, const char *id)
{
  PlenaryRecord *record
      = plenary_model_lookup (plenary_project_get_model (project), PLENARY_TYPE_SESSION, id);

  return record != NULL ? plenary_record_get_text (record, PLENARY_SESSION_TITLE) : NULL;
}

static inline void
undo (PlenaryProject *project)
{
  g_autoptr (GError) error = NULL;

  plenary_project_undo (project, &error);
  g_assert_no_error (error);
}

static inline void
redo (PlenaryProject *project)
{
  g_autoptr (GError) error = NULL;

  plenary_project_redo (project, &error);
  g_assert_no_error (error);
}

static inline guint
n_changes (PlenaryProject *project)
{
  return g_list_model_get_n_items (plenary_project_get_history (project));
}

/* The change with a number, counted from 1. */
static inline PlenaryChange *
change_at (PlenaryProject *project, guint number)
{
  g_autoptr (PlenaryChange) change
      = g_list_model_get_item (plenary_project_get_history (project), number - 1);

  return change;
}
