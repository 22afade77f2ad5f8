/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * How the window of a project was left: its size, its page and its panes. Remembered for each
 * project, the last fifty, in the settings of the application.
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PlenaryWindowState:
 * @width: in pixels, as it was before the window was maximized
 * @height: likewise
 * @is_maximized: whether it was maximized
 * @page: (nullable): name of the page
 * @has_history: whether the history was shown
 * @has_details: whether the details of what is selected were shown
 */
typedef struct
{
  int width;
  int height;
  gboolean is_maximized;
  char *page;
  gboolean has_history;
  gboolean has_details;
} PlenaryWindowState;

PlenaryWindowState *plenary_window_state_load (GFile *file);
void plenary_window_state_save (const PlenaryWindowState *self, GFile *file);
void plenary_window_state_free (PlenaryWindowState *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryWindowState, plenary_window_state_free)

G_END_DECLS
