/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Items of a framework from a table. With headings, the columns are known by them: number, title,
 * gerund, short title, label, paragraph, in any order; others are passed over. Without, they are
 * title and short title, or number, title and short title where the first column has numbers.
 * Items without a number are numbered on.
 */
#pragma once

#include "formats/csv/plenary-csv-reader.h"

G_BEGIN_DECLS

GPtrArray *plenary_csv_framework_read (const PlenaryCsvTable *table, GError **error);

G_END_DECLS
