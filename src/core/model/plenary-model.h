/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A whole project as objects: one table for each class of records. The live model of an open
 * project follows its store; a snapshot, loaded by a thread for itself, stays as it is. Both are
 * read in the same way, so that compose, checks and exports take either.
 */
#pragma once

#include "model/plenary-table.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_MODEL (plenary_model_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryModel, plenary_model, PLENARY, MODEL, GObject)

const GType *plenary_model_get_record_types (guint *n_types);
GType plenary_model_get_type_of_table (const char *table_name);

PlenaryModel *plenary_model_new (void);
PlenaryTable *plenary_model_get_table (PlenaryModel *self, GType record_type);
PlenaryRecord *plenary_model_get_event (PlenaryModel *self);
PlenaryRecord *plenary_model_lookup (PlenaryModel *self, GType record_type, const char *id);
PlenaryRecord *plenary_model_find (PlenaryModel *self, const char *id);
PlenaryRecordList *plenary_model_list (PlenaryModel *self, GType record_type);
PlenaryRecordList *
plenary_model_list_by (PlenaryModel *self, GType record_type, guint column, const char *value);
guint64
plenary_model_get_stamp (PlenaryModel *self, const GType *record_types, guint n_record_types);
void plenary_model_publish (PlenaryModel *self);

G_END_DECLS
