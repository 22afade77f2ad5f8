/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The details of a paragraph of a report: who speaks in it and how, what it is marked with, the
 * intervention it reports with all its paragraphs, the findings made of it.
 */
#pragma once

#include "widgets/plenary-project-widget.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_PARAGRAPH_INSPECTOR (plenary_paragraph_inspector_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryParagraphInspector,
                      plenary_paragraph_inspector,
                      PLENARY,
                      PARAGRAPH_INSPECTOR,
                      PlenaryProjectWidget)

GtkWidget *plenary_paragraph_inspector_new (void);
PlenaryRecord *plenary_paragraph_inspector_get_paragraph (PlenaryParagraphInspector *self);
void plenary_paragraph_inspector_set_paragraph (PlenaryParagraphInspector *self,
                                                PlenaryRecord *paragraph);

G_END_DECLS
