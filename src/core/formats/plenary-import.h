/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Puts what a reader of a format found into a project.
 */
#pragma once

#include "store/plenary-project.h"

G_BEGIN_DECLS

gboolean
plenary_import_rows (PlenaryProject *project, GPtrArray *rows, const char *label, GError **error);
gboolean plenary_import_file (GFile *input, GFile *file, PlenaryProgress *progress, GError **error);

G_END_DECLS
