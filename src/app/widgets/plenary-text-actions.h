/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The commands of inline text as a group of actions, for a widget that shows a text view among
 * other things. What is on or off follows the cursor.
 */
#pragma once

#include "widgets/plenary-text-view.h"

G_BEGIN_DECLS

GSimpleActionGroup *plenary_text_actions_new (PlenaryTextView *view, GtkWidget *host);
void plenary_text_actions_set_enabled (GSimpleActionGroup *actions,
                                       gboolean is_editable,
                                       gboolean has_lists,
                                       gboolean has_notes);

G_END_DECLS
