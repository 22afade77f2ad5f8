/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Three quiet icons in fixed places: biography, photograph, consent. What is missing leaves its
 * place empty. One widget that draws, since a list keeps hundreds of them.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_PERSON_MARKS (plenary_person_marks_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryPersonMarks, plenary_person_marks, PLENARY, PERSON_MARKS, GtkWidget)

void plenary_person_marks_set_gaps (PlenaryPersonMarks *self, guint gaps);
char *plenary_person_marks_dup_words (PlenaryPersonMarks *self);

G_END_DECLS
