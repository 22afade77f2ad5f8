/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A record of the model: one row of the project, as an object with a property for each column.
 * Records are read-only. They show what the store holds, and notify when a transaction, whoever
 * made it, has changed it. To change something, ask the store for an edit.
 *
 * A class of records is a list of columns: its source file is the place to read what a noun of
 * the field has. Values are read with the functions below and the column's name, as in
 * `plenary_record_get_text (record, PLENARY_SESSION_TITLE)`, or through properties in templates.
 */
#pragma once

#include "model/plenary-row.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_RECORD (plenary_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (PlenaryRecord, plenary_record, PLENARY, RECORD, GObject)

/**
 * PlenaryRecordClass:
 * @info: the table of the class, set by plenary_record_class_set_table()
 */
struct _PlenaryRecordClass
{
  GObjectClass parent_class;

  const PlenaryTableInfo *info;
};

void plenary_record_class_set_table (PlenaryRecordClass *klass, const PlenaryTableInfo *info);

PlenaryRecord *plenary_record_new (PlenaryRow *row);
PlenaryRow *plenary_record_get_row (PlenaryRecord *self);
const char *plenary_record_get_id (PlenaryRecord *self);
const char *plenary_record_get_text (PlenaryRecord *self, guint column);
const PlenaryText *plenary_record_get_markup (PlenaryRecord *self, guint column);
int plenary_record_get_integer (PlenaryRecord *self, guint column);
gboolean plenary_record_get_boolean (PlenaryRecord *self, guint column);
GBytes *plenary_record_get_bytes (PlenaryRecord *self, guint column);

G_END_DECLS
