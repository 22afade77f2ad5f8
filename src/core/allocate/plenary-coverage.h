/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Who spoke to what: a matrix of the objectives of a framework and the parties that took the
 * floor, from the tags of paragraphs and interventions. Made from a model in one go, and not
 * changed afterwards; holds its records.
 *
 * One taking of the floor is one mention of an objective, however many paragraphs report it. The
 * introductory and concluding remarks of those who lead a session are not the floor: they go
 * through all its objectives. A mention is a passing one when what it is tagged on is tagged with
 * more than %PLENARY_COVERAGE_FEW objectives of the framework, as a sentence that lists them is.
 *
 * A party is the delegation: the body that spoke, the body it was spoken for, the body of the
 * speaker's first post, the speaker, or words. What is reported without saying who spoke has a
 * party of its own without a record and without words, the last one.
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

/**
 * PLENARY_COVERAGE_FEW:
 *
 * To how many objectives one can speak; more are a list.
 */
#define PLENARY_COVERAGE_FEW 3

typedef struct _PlenaryCoverage PlenaryCoverage;

/**
 * PlenaryCoverageParty:
 * @record: (nullable): a body or a person
 * @words: who in free words, where there is no record; "" where it is not said
 * @n_mentions: mentions of any objective
 *
 * A column. Borrowed from its matrix.
 */
typedef struct
{
  PlenaryRecord *record;
  char *words;
  guint n_mentions;
} PlenaryCoverageParty;

/**
 * PlenaryCoverageCell:
 * @n_mentions: how often the party spoke to the objective
 * @n_passing: how many of these are in lists
 * @records: (element-type PlenaryRecord) (nullable): where: the first paragraph of each mention,
 *   or the intervention where none reports it; %NULL for an empty cell
 *
 * A cell. Borrowed from its matrix.
 */
typedef struct
{
  guint n_mentions;
  guint n_passing;
  GPtrArray *records;
} PlenaryCoverageCell;

PlenaryCoverage *plenary_coverage_new (PlenaryModel *model, PlenaryRecord *framework);
PlenaryCoverage *plenary_coverage_new_after (PlenaryCoverage *before);
void plenary_coverage_free (PlenaryCoverage *self);
gboolean plenary_coverage_is_current (PlenaryCoverage *self);
guint plenary_coverage_get_n_objectives (PlenaryCoverage *self);
PlenaryRecord *plenary_coverage_get_objective (PlenaryCoverage *self, guint row);
guint plenary_coverage_get_n_parties (PlenaryCoverage *self);
const PlenaryCoverageParty *plenary_coverage_get_party (PlenaryCoverage *self, guint column);
const PlenaryCoverageCell *
plenary_coverage_get_cell (PlenaryCoverage *self, guint row, guint column);
PlenaryCoverageCell plenary_coverage_sum_row (PlenaryCoverage *self, guint row);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryCoverage, plenary_coverage_free)

G_END_DECLS
