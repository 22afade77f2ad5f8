/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What is offered of roles, and their states, as a person reads them in the application.
 */
#pragma once

#include "model/plenary-assignment.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

const char *plenary_role_words_get_noun (PlenaryRole role);
const char *plenary_role_words_get_invitation (PlenaryRole role);
const char *plenary_role_words_get_state (PlenaryAssignmentState state);
const char *plenary_role_words_get_icon_name (PlenaryAssignmentState state);
GtkStringList *plenary_role_words_list_roles (void);
GtkStringList *plenary_role_words_list_states (void);

G_END_DECLS
