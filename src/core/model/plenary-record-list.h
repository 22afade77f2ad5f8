/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A list of records in the order of their table: all of a table, or those with one value in one
 * column, such as the paragraphs of a section. It follows the store: each transaction changes it
 * with at most one #GListModel::items-changed.
 */
#pragma once

#include "model/plenary-record.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_RECORD_LIST (plenary_record_list_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRecordList, plenary_record_list, PLENARY, RECORD_LIST, GObject)

guint plenary_record_list_get_length (PlenaryRecordList *self);
PlenaryRecord *plenary_record_list_get (PlenaryRecordList *self, guint position);
gboolean plenary_record_list_find (PlenaryRecordList *self, PlenaryRecord *record, guint *position);
char *plenary_record_list_dup_rank_at (PlenaryRecordList *self, guint position);

G_END_DECLS
