/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The tables of a project file: making them, bringing old ones up to date, and refusing what
 * only pretends to be a project.
 */
#pragma once

#include "store/plenary-database.h"

G_BEGIN_DECLS

/**
 * PLENARY_SCHEMA_VERSION:
 *
 * Version that this Plenary writes, in user_version.
 */
#define PLENARY_SCHEMA_VERSION 8

gboolean plenary_schema_create (PlenaryDatabase *database, GError **error);
gboolean plenary_schema_read_version (PlenaryDatabase *database, gint64 *version, GError **error);
gboolean plenary_schema_verify (PlenaryDatabase *database, gboolean *is_newer, GError **error);

G_END_DECLS
