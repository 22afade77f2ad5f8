/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Puts a file in the place of another, whole or not at all.
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean plenary_replace_file (GFile *file, const char *content_path, GError **error);
void plenary_replace_clean_up (GFile *file);

G_END_DECLS
