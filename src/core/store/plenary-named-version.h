/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A name that a person gave to a state of a project, as in "Sent to the troika".
 */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_NAMED_VERSION (plenary_named_version_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryNamedVersion, plenary_named_version, PLENARY, NAMED_VERSION, GObject)

gint64 plenary_named_version_get_number (PlenaryNamedVersion *self);
gint64 plenary_named_version_get_change (PlenaryNamedVersion *self);
const char *plenary_named_version_get_name (PlenaryNamedVersion *self);
const char *plenary_named_version_get_author (PlenaryNamedVersion *self);
GDateTime *plenary_named_version_get_time (PlenaryNamedVersion *self);

G_END_DECLS
