/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The outline of a report: its sections, each before those it contains. A section is gone to,
 * named, moved with all that stands under it, by pointer or by keys, added and deleted.
 */
#pragma once

#include "widgets/plenary-project-widget.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_OUTLINE (plenary_outline_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryOutline, plenary_outline, PLENARY, OUTLINE, PlenaryProjectWidget)

GtkWidget *plenary_outline_new (void);
PlenaryRecord *plenary_outline_get_document (PlenaryOutline *self);
void plenary_outline_set_document (PlenaryOutline *self, PlenaryRecord *document);
PlenaryRecord *plenary_outline_get_selected (PlenaryOutline *self);
void plenary_outline_set_selected (PlenaryOutline *self, PlenaryRecord *section);

G_END_DECLS
