/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Records in an order that people give them, a row for each: moved by dragging, by keys and by the
 * menu of the row, and removed. A subclass says which records, and makes the rows.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_ORDERED_GROUP (plenary_ordered_group_get_type ())
G_DECLARE_DERIVABLE_TYPE (PlenaryOrderedGroup,
                          plenary_ordered_group,
                          PLENARY,
                          ORDERED_GROUP,
                          AdwPreferencesGroup)

/**
 * PlenaryOrderedGroupClass:
 * @get_record_type: the class of the records; all of them are shown
 * @rank_column: their column of ranks
 * @move_label: what moving one is called; translated when it is used
 * @remove_label: what removing one is called; likewise
 * @create_row: makes the row of a record: an #AdwActionRow or an #AdwEntryRow
 * @remove: (nullable): deletes a record and what it alone needs; the record alone if %NULL
 */
struct _PlenaryOrderedGroupClass
{
  AdwPreferencesGroupClass parent_class;

  GType (*get_record_type) (void);
  guint rank_column;
  const char *move_label;
  const char *remove_label;
  GtkWidget *(*create_row) (PlenaryOrderedGroup *self, PlenaryRecord *record);
  void (*remove) (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *record);
};

void plenary_ordered_group_set_project (PlenaryOrderedGroup *self, PlenaryProject *project);
PlenaryProject *plenary_ordered_group_get_project (PlenaryOrderedGroup *self);
char *plenary_ordered_group_dup_last_rank (PlenaryOrderedGroup *self);
void plenary_ordered_group_commit (PlenaryOrderedGroup *self, PlenaryEdit *edit);

G_END_DECLS
