/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The matrix of coverage in words: what its columns are called, what its cells say, and all of it
 * as a table of text.
 */
#pragma once

#include "allocate/plenary-coverage.h"

G_BEGIN_DECLS

char *plenary_coverage_dup_party_name (const PlenaryCoverageParty *party);
char *plenary_coverage_dup_row_words (PlenaryCoverage *coverage, guint row);
char *plenary_coverage_dup_cell_words (PlenaryCoverage *coverage, guint row, guint column);
GPtrArray *plenary_coverage_make_table (PlenaryCoverage *coverage);

G_END_DECLS
