/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A table of a report, cell by cell. Each key is committed, as in the text; Undo is the project's.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_TABLE_DIALOG (plenary_table_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryTableDialog, plenary_table_dialog, PLENARY, TABLE_DIALOG, AdwDialog)

AdwDialog *plenary_table_dialog_new (PlenaryProject *project, PlenaryRecord *paragraph);

G_END_DECLS
