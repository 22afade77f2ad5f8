/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Tables of text for spreadsheets: RFC 4180, in UTF-8.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *plenary_csv_write (GPtrArray *rows);

G_END_DECLS
