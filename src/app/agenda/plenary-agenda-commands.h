/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What can be done with the selected session. The page has the actions; their keys work in its
 * views, not in fields and not in its inspector, where Delete and the arrows are for words.
 */
#pragma once

#include "plenary-commands.h"

G_BEGIN_DECLS

const PlenaryCommandInfo *plenary_agenda_commands_get (guint *n_commands);
void plenary_agenda_commands_bind (GtkWidgetClass *widget_class);

G_END_DECLS
