/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a table does to its lists.
 */
#pragma once

#include "model/plenary-record-list.h"

G_BEGIN_DECLS

PlenaryRecordList *plenary_record_list_new (GType record_type);
void plenary_record_list_load (PlenaryRecordList *self, PlenaryRecord *record);
void plenary_record_list_sort (PlenaryRecordList *self);
void plenary_record_list_insert (PlenaryRecordList *self, PlenaryRecord *record);
void
plenary_record_list_remove (PlenaryRecordList *self, PlenaryRecord *record, const PlenaryRow *row);
void plenary_record_list_publish (PlenaryRecordList *self);

G_END_DECLS
