/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Dates and times as a person reads and enters them: "4 March 2027", "4/3/2027" or "2027-03-04";
 * "9:30", "0930" or "9". For the fields of a #PlenaryForm.
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

char *plenary_date_field_format (const char *date);
char *plenary_date_field_format_span (const char *from, const char *until);
char *plenary_date_field_parse (const char *text);
void plenary_date_field_add_calendar (AdwEntryRow *row);

char *plenary_time_field_format (const char *minutes);
char *plenary_time_field_parse (const char *text);

G_END_DECLS
