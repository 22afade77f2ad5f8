/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Find and replace in a report: headings, bylines, paragraphs, cells of tables.
 */
#pragma once

#include "base/plenary-text-search.h"
#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

/**
 * PlenaryReportMatch:
 * @record: the section, paragraph or cell it stands in; borrowed from the model
 * @column: its column
 * @match: where in the plain form of the text
 *
 * A place in a report where words were found.
 */
typedef struct
{
  PlenaryRecord *record;
  guint column;
  PlenaryTextMatch match;
} PlenaryReportMatch;

GArray *
plenary_report_find (PlenaryModel *model, PlenaryRecord *document, const PlenaryTextQuery *query);
gboolean plenary_report_replace (PlenaryEdit *edit,
                                 const PlenaryReportMatch *match,
                                 const PlenaryTextQuery *query,
                                 const char *replacement);
guint plenary_report_replace_all (PlenaryEdit *edit,
                                  PlenaryModel *model,
                                  PlenaryRecord *document,
                                  const PlenaryTextQuery *query,
                                  const char *replacement);
guint plenary_report_link_symbols (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *document);

G_END_DECLS
