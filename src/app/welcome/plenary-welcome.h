/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a window shows that has no project: the recent ones, templates for a new one, and the other
 * ways to come to one. A file can be dropped on it.
 *
 * It does nothing itself. It activates actions of whatever it is in:
 *
 *   project.new (s)          the id of a template
 *   project.open             asks for a project
 *   project.open-uri (s)     the address of a project
 *   project.import           asks for a document
 *   project.import-uri (s)   the address of a document
 *   project.open-example
 */
#pragma once

#include "welcome/plenary-recent-list.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_WELCOME (plenary_welcome_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryWelcome, plenary_welcome, PLENARY, WELCOME, AdwBin)

PlenaryWelcome *plenary_welcome_new (GtkRecentManager *manager);

G_END_DECLS
