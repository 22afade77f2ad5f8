/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * How a session is shown in the views of the agenda, in the language of the person: its title with
 * its label, its times, its roles, and the class of style of its kind.
 */
#pragma once

#include "model/plenary-assignment.h"
#include "model/plenary-model.h"
#include "model/plenary-session.h"
#include "schedule/plenary-conflicts.h"

G_BEGIN_DECLS

const char *plenary_agenda_get_kind_class (PlenarySessionKind kind);
char *plenary_agenda_dup_time (int minutes);
char *plenary_agenda_dup_span (const PlenarySlot *slot);
char *plenary_agenda_dup_length (int minutes);
char *plenary_agenda_dup_title (PlenaryRecord *session, const char *label);
char *plenary_agenda_dup_roles (PlenaryModel *model, PlenaryRecord *session);
int plenary_agenda_get_hours (PlenaryModel *model);
char *plenary_agenda_dup_sum (int minutes, int hours);
char *plenary_agenda_dup_day (PlenaryRecord *day, guint number);
char *plenary_agenda_dup_name (PlenaryModel *model,
                               PlenaryRecord *session,
                               const PlenarySlot *slot,
                               const char *label,
                               guint n_conflicts);

G_END_DECLS
