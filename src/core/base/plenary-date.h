/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Days as projects keep them, YYYY-MM-DD, and as one calculates with them.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean plenary_date_parse (const char *text, GDate *date);
char *plenary_date_format (const GDate *date);

G_END_DECLS
