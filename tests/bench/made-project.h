/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Projects of any size that are like real ones: days with parallel sessions in rooms, roles,
 * people with posts, and a report whose paragraphs have speakers. The same every time.
 */
#pragma once

#include "store/plenary-edit.h"

G_BEGIN_DECLS

/* What it has of each. Days, rooms, sections, bodies and roles follow from these. */
typedef struct
{
  guint n_sessions;
  guint n_people;
  guint n_paragraphs;
} MadeSize;

/* The size for which the time of an edit, of opening and of a search is agreed on. */
static const MadeSize made_large = { .n_sessions = 2000, .n_people = 500, .n_paragraphs = 10000 };

/* A meeting of two days and a report of 15,000 words, for which that of the checks is. */
static const MadeSize made_usual = { .n_sessions = 40, .n_people = 120, .n_paragraphs = 200 };

void made_project_fill (PlenaryEdit *edit, const MadeSize *size);

G_END_DECLS
