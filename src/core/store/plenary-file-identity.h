/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Tells whether another program has changed a file since it was last looked at.
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

char *plenary_file_identity_read (GFile *file);
gboolean plenary_file_identity_is_changed (GFile *file, const char *identity);

G_END_DECLS
