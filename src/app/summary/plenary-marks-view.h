/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What was marked in a report: all of it, or what has some of the marks, chosen by buttons or by
 * the chords that marks are made with. A paragraph of the list is gone to.
 */
#pragma once

#include "widgets/plenary-project-widget.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_MARKS_VIEW (plenary_marks_view_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryMarksView,
                      plenary_marks_view,
                      PLENARY,
                      MARKS_VIEW,
                      PlenaryProjectWidget)

GtkWidget *plenary_marks_view_new (void);
void plenary_marks_view_set_document (PlenaryMarksView *self, PlenaryRecord *document);
guint plenary_marks_view_get_marks (PlenaryMarksView *self);
void plenary_marks_view_set_marks (PlenaryMarksView *self, guint marks);

G_END_DECLS
