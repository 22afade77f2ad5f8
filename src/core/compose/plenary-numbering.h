/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Numbers and labels, all computed and none stored: sessions of the agenda, paragraphs and
 * annexes of a document. What an agenda, a heading, a margin and a cross-reference show is the
 * same number.
 *
 * Sessions. Those marked as numbered are counted over the whole agenda in its order, public ones
 * only: roundtables, cafés and panels in a series of their own each, in digits ("Roundtable 2",
 * "Thematic session 1", "Panel discussion 1"), all others in Roman numerals ("Session II"). A
 * label in the record replaces the number of a numbered session, which then counts for nothing;
 * in a session that is not numbered it is the whole label.
 *
 * Paragraphs. Those of the kind "numbered" are counted over the whole document, across all
 * headings. An item of a lettered or numbered list under one of them is "8(b)"; any other block
 * has the number of the numbered paragraph it stands under.
 *
 * Annexes. Sections of the kind "annex" are counted; lists of biographies and of full texts go on
 * where they end.
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

typedef struct _PlenaryNumbering PlenaryNumbering;

/**
 * PlenaryNumberingEntry:
 * @number: "12", "II", "8(b)"; "" for what has none
 * @label: "paragraph 12", "Session II", "Annex 1"; "" for what has none
 * @title: its title; "" for what has none
 *
 * How a record is referred to. Borrowed from its numbering.
 */
typedef struct
{
  char *number;
  char *label;
  char *title;
} PlenaryNumberingEntry;

PlenaryNumbering *plenary_numbering_new (PlenaryModel *model, PlenaryRecord *document);
void plenary_numbering_free (PlenaryNumbering *self);
void plenary_numbering_follow (PlenaryNumbering *self);
const PlenaryNumberingEntry *plenary_numbering_lookup (PlenaryNumbering *self, const char *id);
int plenary_numbering_get_n_annexes (PlenaryNumbering *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryNumbering, plenary_numbering_free)

G_END_DECLS
