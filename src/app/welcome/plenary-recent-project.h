/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A project that was open not long ago: its file, and what the file says of its event as far as
 * it has been read.
 */
#pragma once

#include "model/plenary-event.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PlenaryRecentState:
 * @PLENARY_RECENT_LOADING: the file has not been read yet
 * @PLENARY_RECENT_READY: it has
 * @PLENARY_RECENT_MISSING: there is no such file
 * @PLENARY_RECENT_UNREADABLE: there is, but it cannot be read
 *
 * What is known of the file.
 */
typedef enum
{
  PLENARY_RECENT_LOADING,
  PLENARY_RECENT_READY,
  PLENARY_RECENT_MISSING,
  PLENARY_RECENT_UNREADABLE,
} PlenaryRecentState;

#define PLENARY_TYPE_RECENT_STATE (plenary_recent_state_get_type ())
GType plenary_recent_state_get_type (void);

#define PLENARY_TYPE_RECENT_PROJECT (plenary_recent_project_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRecentProject,
                      plenary_recent_project,
                      PLENARY,
                      RECENT_PROJECT,
                      GObject)

PlenaryRecentProject *plenary_recent_project_new (const char *uri, GDateTime *opened_at);
void plenary_recent_project_load (PlenaryRecentProject *self);

const char *plenary_recent_project_get_uri (PlenaryRecentProject *self);
const char *plenary_recent_project_get_title (PlenaryRecentProject *self);
const char *plenary_recent_project_get_dates (PlenaryRecentProject *self);
PlenaryEventStatus plenary_recent_project_get_status (PlenaryRecentProject *self);
const char *plenary_recent_project_get_place (PlenaryRecentProject *self);
GDateTime *plenary_recent_project_get_opened_at (PlenaryRecentProject *self);
void plenary_recent_project_set_opened_at (PlenaryRecentProject *self, GDateTime *opened_at);
PlenaryRecentState plenary_recent_project_get_state (PlenaryRecentProject *self);

G_END_DECLS
