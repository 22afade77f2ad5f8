/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The proof that a document keeps its policy of attribution: what was composed is searched for
 * every name that the policy hides.
 *
 * By delegation, what is said from the floor names no person. Under the Chatham House Rule it
 * names no State either, nor the organization that speaks, and conclusions name no State and no
 * person that took the floor. Those who have a role in a session may be named in it, as on the
 * agenda; so may the holders of practices, which are in tables of their own.
 */
#pragma once

#include "compose/plenary-node.h"
#include "model/plenary-document.h"
#include "model/plenary-model.h"

G_BEGIN_DECLS

/**
 * PlenaryLeak:
 * @record_id: id of the paragraph or section it stands in
 * @is_paragraph: whether that is a paragraph
 * @name: the name as it stands there
 * @place: where that is, in words: "paragraph 34"
 * @excerpt: the words around it
 *
 * A name that would be told.
 */
typedef struct
{
  char *record_id;
  gboolean is_paragraph;
  char *name;
  char *place;
  char *excerpt;
} PlenaryLeak;

/**
 * PlenaryLeakReport:
 * @attribution: the policy of the document
 * @n_names: how many names were looked for
 * @n_paragraphs: in how many paragraphs
 * @leaks: (element-type PlenaryLeak): what was found, in the order of the document
 *
 * What a search has found. Free of the model, for any thread.
 */
typedef struct
{
  PlenaryAttribution attribution;
  guint n_names;
  guint n_paragraphs;
  GPtrArray *leaks;
} PlenaryLeakReport;

PlenaryLeakReport *
plenary_leaks_search (PlenaryModel *model, PlenaryRecord *document, PlenaryDocumentTree *tree);
void plenary_leak_report_free (PlenaryLeakReport *self);
gboolean plenary_leak_report_is_clean (const PlenaryLeakReport *self, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryLeakReport, plenary_leak_report_free)

G_END_DECLS
