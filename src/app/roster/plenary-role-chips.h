/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Words in a row, each in a chip: the roles of a person. What does not fit is counted.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_ROLE_CHIPS (plenary_role_chips_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRoleChips, plenary_role_chips, PLENARY, ROLE_CHIPS, GtkBox)

void plenary_role_chips_set_words (PlenaryRoleChips *self, const char *const *words);
const char *plenary_role_chips_get_words (PlenaryRoleChips *self);

G_END_DECLS
