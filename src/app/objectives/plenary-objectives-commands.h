/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What can be done on the objectives page. The keys are those of cards: elsewhere on the page
 * arrows and digits are for words.
 */
#pragma once

#include "plenary-commands.h"

G_BEGIN_DECLS

const PlenaryCommandInfo *plenary_objectives_commands_get (guint *n_commands);
void plenary_objectives_commands_bind (GtkWidgetClass *widget_class);

G_END_DECLS
