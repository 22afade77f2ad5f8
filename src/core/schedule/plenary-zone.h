/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Time zones by name: from a date and minutes on the wall clock to an instant, and the letters
 * that are printed after a time.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GDateTime *plenary_zone_get_instant (const char *zone, const char *date, int minutes);
char *plenary_zone_dup_label (const char *zone, const char *date, int minutes);
char **plenary_zone_list (void);

G_END_DECLS
