/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The projects that were open not long ago, as the desktop remembers them, the last one first: a
 * #GListModel of #PlenaryRecentProject.
 */
#pragma once

#include "welcome/plenary-recent-project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_RECENT_LIST (plenary_recent_list_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRecentList, plenary_recent_list, PLENARY, RECENT_LIST, GObject)

PlenaryRecentList *plenary_recent_list_new (GtkRecentManager *manager);
void plenary_recent_list_reload (PlenaryRecentList *self);
void plenary_recent_list_add (PlenaryRecentList *self, const char *uri);
void plenary_recent_list_remove (PlenaryRecentList *self, const char *uri);

void plenary_recent_manager_add_project (GtkRecentManager *manager, const char *uri);

G_END_DECLS
