/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The days and rooms of an event: the columns of its plan.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

/* Days (plenary-venue-days.c). */
char *plenary_venue_dup_next_date (PlenaryModel *model);
char *plenary_venue_add_day (PlenaryEdit *edit, PlenaryModel *model, const char *date);
gboolean plenary_venue_check_date (PlenaryEdit *edit,
                                   PlenaryModel *model,
                                   const char *day_id,
                                   const char *date);
void plenary_venue_set_date (PlenaryEdit *edit,
                             PlenaryModel *model,
                             const char *day_id,
                             const char *date);
gboolean
plenary_venue_step_day (PlenaryEdit *edit, PlenaryModel *model, const char *day_id, int n_days);
gboolean plenary_venue_remove_day (PlenaryEdit *edit, PlenaryModel *model, const char *day_id);

/* Rooms (plenary-venue-rooms.c). */
char *plenary_venue_add_room (PlenaryEdit *edit, PlenaryModel *model, const char *name);
gboolean plenary_venue_check_room_name (PlenaryEdit *edit,
                                        PlenaryModel *model,
                                        const char *room_id,
                                        const char *name);
void plenary_venue_rename_room (PlenaryEdit *edit,
                                PlenaryModel *model,
                                const char *room_id,
                                const char *name);
gboolean
plenary_venue_step_room (PlenaryEdit *edit, PlenaryModel *model, const char *room_id, int n_places);
gboolean plenary_venue_remove_room (PlenaryEdit *edit, PlenaryModel *model, const char *room_id);

G_END_DECLS
