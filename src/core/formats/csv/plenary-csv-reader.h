/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Tables of text as spreadsheets write them: RFC 4180, and its dialects with semicolons or tabs.
 */
#pragma once

#include "base/plenary-progress.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_CSV_TABLE (plenary_csv_table_get_type ())

/**
 * PlenaryCsvTable:
 *
 * A table that has been read. Immutable; any thread.
 */
typedef struct _PlenaryCsvTable PlenaryCsvTable;

GType plenary_csv_table_get_type (void);
PlenaryCsvTable *
plenary_csv_table_read (GBytes *content, PlenaryProgress *progress, GError **error);
PlenaryCsvTable *plenary_csv_table_ref (PlenaryCsvTable *self);
void plenary_csv_table_unref (PlenaryCsvTable *self);

char plenary_csv_table_get_separator (const PlenaryCsvTable *self);
guint plenary_csv_table_get_n_rows (const PlenaryCsvTable *self);
guint plenary_csv_table_get_n_columns (const PlenaryCsvTable *self);
guint plenary_csv_table_get_line (const PlenaryCsvTable *self, guint row);
guint plenary_csv_table_get_n_cells (const PlenaryCsvTable *self, guint row);
const char *plenary_csv_table_get (const PlenaryCsvTable *self, guint row, guint column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryCsvTable, plenary_csv_table_unref)

G_END_DECLS
