/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A session on the plan, as large as it is long: its kind as a bar and a tint, its label and title,
 * then its times, then its roles as far as they fit. One that is too low for two lines has its
 * title and its start on one; one that is too low for words has a tooltip.
 */
#pragma once

#include "model/plenary-model.h"
#include "schedule/plenary-flow.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_SESSION_BLOCK (plenary_session_block_get_type ())
G_DECLARE_FINAL_TYPE (PlenarySessionBlock, plenary_session_block, PLENARY, SESSION_BLOCK, GtkWidget)

PlenarySessionBlock *plenary_session_block_new (void);
void plenary_session_block_show (PlenarySessionBlock *self,
                                 PlenaryModel *model,
                                 PlenaryRecord *session,
                                 const PlenarySlot *slot,
                                 const char *label,
                                 guint n_conflicts);
void plenary_session_block_set_selected (PlenarySessionBlock *self, gboolean is_selected);
PlenaryRecord *plenary_session_block_get_session (PlenarySessionBlock *self);
const char *plenary_session_block_get_name (PlenarySessionBlock *self);

G_END_DECLS
