/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The commands of the text of a report. They are actions of its view; the table is for the lists
 * of commands and for the keys.
 */
#pragma once

#include "plenary-commands.h"

G_BEGIN_DECLS

const PlenaryCommandInfo *plenary_report_commands_get (guint *n_commands);
void plenary_report_commands_bind (GtkWidgetClass *widget_class);

G_END_DECLS
