/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Asking where a new project is to be kept.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

char *plenary_project_file_dup_name (const char *title);
GtkFileDialog *plenary_project_file_dialog_new (const char *title, GFile *folder);

G_END_DECLS
