/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the store itself does in an edit: whole rows at once.
 */
#pragma once

#include "store/plenary-edit.h"

G_BEGIN_DECLS

gboolean plenary_edit_can_go_on (PlenaryEdit *self);
void plenary_edit_set_kept (PlenaryEdit *self);
void plenary_edit_rewrite (PlenaryEdit *self, const PlenaryRow *row);
void plenary_edit_remove (PlenaryEdit *self, GType record_type, const char *id);

G_END_DECLS
