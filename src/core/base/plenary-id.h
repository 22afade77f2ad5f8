/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Ids of records: unique in the world, so that rows made in two copies of a project never
 * collide; a valid xml:id, and short enough to read out.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PLENARY_ID_MAX_LENGTH:
 *
 * Bytes of the longest id, two ids joined by a full stop.
 */
#define PLENARY_ID_MAX_LENGTH 128

char *plenary_id_new (void);
char *plenary_id_join (const char *first, const char *second);
gboolean plenary_id_is_valid (const char *id);

G_END_DECLS
