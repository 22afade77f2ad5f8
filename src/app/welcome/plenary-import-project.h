/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Importing a document into a new project: which document, where the project is to be kept, and
 * the work itself, which can be cancelled.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void plenary_import_project_async (GtkWindow *parent,
                                   GFile *input,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
GFile *plenary_import_project_finish (GAsyncResult *result, GError **error);

G_END_DECLS
