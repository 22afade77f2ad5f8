/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Who is probably in the roster twice: pairs with the reason, each to be merged or told apart.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_DUPLICATES_DIALOG (plenary_duplicates_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryDuplicatesDialog,
                      plenary_duplicates_dialog,
                      PLENARY,
                      DUPLICATES_DIALOG,
                      AdwDialog)

PlenaryDuplicatesDialog *plenary_duplicates_dialog_new (PlenaryProject *project);
PlenaryDuplicatesDialog *plenary_duplicates_dialog_new_for_pair (PlenaryProject *project,
                                                                 PlenaryRecord *kept,
                                                                 PlenaryRecord *other);

G_END_DECLS
