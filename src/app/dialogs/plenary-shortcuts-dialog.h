/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Lists the keys of all commands that have some, by group, as the table has them.
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_SHORTCUTS_DIALOG (plenary_shortcuts_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryShortcutsDialog,
                      plenary_shortcuts_dialog,
                      PLENARY,
                      SHORTCUTS_DIALOG,
                      AdwDialog)

PlenaryShortcutsDialog *plenary_shortcuts_dialog_new (void);

G_END_DECLS
