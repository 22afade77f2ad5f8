/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The time zone that somebody looks at beside that of the event, remembered for each project: it is
 * the zone of who looks, not of the event.
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

char *plenary_second_zone_load (GFile *file);
void plenary_second_zone_save (GFile *file, const char *zone);

G_END_DECLS
