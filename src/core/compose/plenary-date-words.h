/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Dates, hours and ranges of them in words, as title blocks and agendas print them. Words are in
 * the language that is set for the thread.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *plenary_date_dup_words (const char *date, gboolean weekday);
char *plenary_date_dup_range (const char *first, const char *last);
char *plenary_hours_dup_words (int starts_at, int ends_at, const char *between);

G_END_DECLS
