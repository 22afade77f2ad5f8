/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Lists of delegates as tables: which column is what, and what each row says of a person.
 */
#pragma once

#include "formats/csv/plenary-csv-reader.h"
#include "roster/plenary-contact.h"

G_BEGIN_DECLS

PlenaryContactField plenary_csv_people_guess_field (const char *heading);
gboolean plenary_csv_people_has_headings (const PlenaryCsvTable *table);
GArray *plenary_csv_people_guess (const PlenaryCsvTable *table);
GPtrArray *
plenary_csv_people_read (const PlenaryCsvTable *table, const GArray *fields, gboolean has_headings);
char *plenary_csv_people_write (const GPtrArray *contacts);

G_END_DECLS
