/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the page of the roster does with files and with duplicates, on command.
 */
#pragma once

#include "roster/plenary-roster-page.h"

G_BEGIN_DECLS

void plenary_roster_commands_install (GtkWidgetClass *widget_class);
void plenary_roster_commands_follow (PlenaryRosterPage *page);

G_END_DECLS
