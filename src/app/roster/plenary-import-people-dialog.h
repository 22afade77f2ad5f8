/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A list of delegates or an address book before it is taken in: its first rows under the fields
 * that were guessed, each to be said otherwise; how many are new, known and refused, and why.
 */
#pragma once

#include "formats/csv/plenary-csv-reader.h"
#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_IMPORT_PEOPLE_DIALOG (plenary_import_people_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryImportPeopleDialog,
                      plenary_import_people_dialog,
                      PLENARY,
                      IMPORT_PEOPLE_DIALOG,
                      AdwDialog)

PlenaryImportPeopleDialog *plenary_import_people_dialog_new_for_table (PlenaryProject *project,
                                                                       PlenaryCsvTable *table);
PlenaryImportPeopleDialog *plenary_import_people_dialog_new_for_contacts (PlenaryProject *project,
                                                                          GPtrArray *contacts);

G_END_DECLS
