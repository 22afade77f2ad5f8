/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a paragraph belongs with: the other paragraphs of the intervention that it reports, and the
 * findings made of it. Part of the inspector of paragraphs, which has the actions of its buttons.
 */
#pragma once

#include "compose/plenary-numbering.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_PARAGRAPH_RELATIONS (plenary_paragraph_relations_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryParagraphRelations,
                      plenary_paragraph_relations,
                      PLENARY,
                      PARAGRAPH_RELATIONS,
                      GtkWidget)

GtkWidget *plenary_paragraph_relations_new (void);
void plenary_paragraph_relations_show (PlenaryParagraphRelations *self,
                                       PlenaryModel *model,
                                       PlenaryRecord *paragraph,
                                       PlenaryNumbering *numbering);
char *plenary_paragraph_dup_label (PlenaryNumbering *numbering, PlenaryRecord *paragraph);

G_END_DECLS
