/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The history of a project in a dialog of its own.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_HISTORY_DIALOG (plenary_history_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryHistoryDialog,
                      plenary_history_dialog,
                      PLENARY,
                      HISTORY_DIALOG,
                      AdwDialog)

PlenaryHistoryDialog *plenary_history_dialog_new (PlenaryProject *project);

G_END_DECLS
