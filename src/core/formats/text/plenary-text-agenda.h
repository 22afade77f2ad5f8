/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A timed agenda: rows of a table with a range of hours and what happens in it.
 */
#pragma once

#include "formats/text/plenary-text-block.h"
#include "formats/text/plenary-text-rows.h"

G_BEGIN_DECLS

/**
 * PlenaryTextAgenda:
 * @rows: where sessions go
 * @day_id: (nullable): the day they are of
 * @session: (nullable): the session that goes on in the next row
 */
typedef struct
{
  PlenaryTextRows *rows;
  const char *day_id;
  PlenaryRow *session;

  /*< private >*/
  PlenaryRow *list;     /* the assignment that following bullets stand under */
  PlenaryRow *last;     /* the last bullet */
  GString *description; /* of the session */
} PlenaryTextAgenda;

gboolean plenary_text_agenda_is_row (const PlenaryTextBlock *block);
void plenary_text_agenda_read_row (PlenaryTextAgenda *self, const PlenaryTextBlock *block);
void plenary_text_agenda_end (PlenaryTextAgenda *self);

G_END_DECLS
