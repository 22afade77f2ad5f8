/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Asking for files: they begin where the project is kept, and suggest names that every file system
 * takes and a person can read at a glance.
 */
#pragma once

#include "store/plenary-project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

char *plenary_file_dialog_dup_name (const char *title, const char *suffix);
GtkFileDialog *plenary_file_dialog_new (const char *title, PlenaryProject *project);
GtkFileDialog *plenary_file_dialog_new_for_project (const char *title, GFile *folder);

G_END_DECLS
