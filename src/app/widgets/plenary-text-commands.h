/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The commands of the text editor. They are actions and keys of its class and work where it has
 * the focus; the table is for the lists of commands and for the keys of the class.
 */
#pragma once

#include "plenary-commands.h"

G_BEGIN_DECLS

const PlenaryCommandInfo *plenary_text_commands_get (guint *n_commands);
void plenary_text_commands_describe (GtkActionable *button);
void plenary_text_commands_bind (GtkWidgetClass *widget_class);

G_END_DECLS
