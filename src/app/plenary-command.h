/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A command of the table as an object, for lists: what it is called in the language of the
 * person, whether it can be done where they are, and how it is done.
 */
#pragma once

#include "base/plenary-pattern.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_COMMAND (plenary_command_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryCommand, plenary_command, PLENARY, COMMAND, GObject)

GPtrArray *plenary_command_list (void);

const char *plenary_command_get_action (PlenaryCommand *self);
const char *plenary_command_get_title (PlenaryCommand *self);
const char *plenary_command_get_group (PlenaryCommand *self);
const char *plenary_command_get_keys (PlenaryCommand *self);
const char *plenary_command_get_description (PlenaryCommand *self);
guint plenary_command_rate (PlenaryCommand *self, const PlenaryPattern *pattern);
guint plenary_command_get_age (PlenaryCommand *self);
gboolean plenary_command_is_enabled (PlenaryCommand *self, GtkWidget *origin);
gboolean plenary_command_run (PlenaryCommand *self, GtkWidget *origin);

G_END_DECLS
