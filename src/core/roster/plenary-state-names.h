/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The names by which States are called in the room and in reports: short names in English of the
 * members and observers of the United Nations, and the abbreviations in use.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean plenary_state_name_is_known (const char *name);

G_END_DECLS
