/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The sessions in running order, with their times as they flow: the list view of the agenda.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_RUNNING_ORDER (plenary_running_order_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRunningOrder, plenary_running_order, PLENARY, RUNNING_ORDER, AdwBin)

void plenary_running_order_set_selected (PlenaryRunningOrder *self, PlenaryRecord *session);
gboolean plenary_running_order_show_session (PlenaryRunningOrder *self, PlenaryRecord *session);

G_END_DECLS
