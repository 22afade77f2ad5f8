/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The line of a title block that says when: "18 November 2021, 10:00-18:00 CET".
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PlenaryTextDate:
 * @first: first day as YYYY-MM-DD, or ""
 * @last: last day, or ""
 * @starts_at: minutes after midnight, or %PLENARY_UNSET
 * @ends_at: minutes after midnight, or %PLENARY_UNSET
 * @zone: (nullable): IANA name of a zone that is called as the line says
 */
typedef struct
{
  char first[11];
  char last[11];
  int starts_at;
  int ends_at;
  const char *zone;
} PlenaryTextDate;

gboolean plenary_text_date_read (const char *line, PlenaryTextDate *date);
gboolean plenary_text_hours_read (const char *words, int *starts_at, int *ends_at);

G_END_DECLS
