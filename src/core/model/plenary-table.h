/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * All records of one class, by id, with the lists that were asked for. Filled by the store.
 */
#pragma once

#include "model/plenary-record-list.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_TABLE (plenary_table_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryTable, plenary_table, PLENARY, TABLE, GObject)

PlenaryTable *plenary_table_new (GType record_type);
GType plenary_table_get_record_type (PlenaryTable *self);
const PlenaryTableInfo *plenary_table_get_info (PlenaryTable *self);
guint64 plenary_table_get_stamp (PlenaryTable *self);
guint64 plenary_table_get_column_stamp (PlenaryTable *self, guint column);
PlenaryRecord *plenary_table_lookup (PlenaryTable *self, const char *id);
PlenaryRecordList *plenary_table_list (PlenaryTable *self);
PlenaryRecordList *plenary_table_list_by (PlenaryTable *self, guint column, const char *value);

void plenary_table_load (PlenaryTable *self, PlenaryRow *row);
void plenary_table_put (PlenaryTable *self, PlenaryRow *row);
void plenary_table_remove (PlenaryTable *self, const char *id);
void plenary_table_publish (PlenaryTable *self);

G_END_DECLS
