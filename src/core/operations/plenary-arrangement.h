/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The agenda while it is being rearranged: a working copy of its sessions on which moves are
 * tried. It says when everything would be, as a drag shows before it is let go, and writes what
 * differs from the project into an edit.
 *
 * Durations come first. A session follows the one before it, and what stands after it moves with
 * it. One that is put at a time that the flow does not give is pinned there, one that is put where
 * the flow would have it anyway is not.
 */
#pragma once

#include "model/plenary-model.h"
#include "schedule/plenary-flow.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

/**
 * PLENARY_SESSION_LEAST_MINUTES:
 *
 * The shortest session that can be made by dragging; times are rounded to as much.
 */
#define PLENARY_SESSION_LEAST_MINUTES 5

/**
 * PLENARY_SESSION_USUAL_MINUTES:
 *
 * How long a session is that did not say how long it is and is given a time.
 */
#define PLENARY_SESSION_USUAL_MINUTES 30

typedef struct _PlenaryArrangement PlenaryArrangement;

PlenaryArrangement *plenary_arrangement_new (PlenaryModel *model);
void plenary_arrangement_free (PlenaryArrangement *self);

const PlenarySlot *plenary_arrangement_lookup (PlenaryArrangement *self, const char *session_id);
const char *plenary_arrangement_get_day_id (PlenaryArrangement *self, const char *session_id);
const char *plenary_arrangement_get_room_id (PlenaryArrangement *self, const char *session_id);

gboolean plenary_arrangement_get_position (PlenaryArrangement *self,
                                           const char *session_id,
                                           guint *position);

gboolean plenary_arrangement_insert (PlenaryArrangement *self, PlenaryRow *session);
gboolean plenary_arrangement_remove (PlenaryArrangement *self, const char *session_id);
gboolean plenary_arrangement_adopt (PlenaryArrangement *self, PlenaryRecord *item);
gboolean plenary_arrangement_release (PlenaryArrangement *self, const char *session_id);
gboolean plenary_arrangement_place (PlenaryArrangement *self,
                                    const char *session_id,
                                    const char *day_id,
                                    const char *room_id,
                                    int starts_at);
gboolean plenary_arrangement_reorder (PlenaryArrangement *self,
                                      const char *session_id,
                                      const char *day_id,
                                      guint position);
gboolean plenary_arrangement_step (PlenaryArrangement *self, const char *session_id, int n_places);
gboolean plenary_arrangement_unschedule (PlenaryArrangement *self, const char *session_id);
gboolean
plenary_arrangement_set_duration (PlenaryArrangement *self, const char *session_id, int minutes);
gboolean plenary_arrangement_set_room (PlenaryArrangement *self,
                                       const char *session_id,
                                       const char *room_id);
gboolean
plenary_arrangement_set_start (PlenaryArrangement *self, const char *session_id, int starts_at);
gboolean plenary_arrangement_set_pinned (PlenaryArrangement *self,
                                         const char *session_id,
                                         gboolean is_pinned);
gboolean plenary_arrangement_is_changed (PlenaryArrangement *self);
void plenary_arrangement_write (PlenaryArrangement *self, PlenaryEdit *edit);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryArrangement, plenary_arrangement_free)

G_END_DECLS
