/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Records in an order that a person makes: rows are moved by dragging, by Alt+Up and Alt+Down or
 * from their menus, and taken away. The list asks; whoever owns it makes the edit.
 */
#pragma once

#include "model/plenary-record.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_ORDERED_LIST (plenary_ordered_list_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryOrderedList, plenary_ordered_list, PLENARY, ORDERED_LIST, AdwBin)

/**
 * PlenaryOrderedRowFunc:
 * @record: what the row shows
 * @user_data: what was given with the function
 *
 * Returns: (transfer floating): a row
 */
typedef GtkWidget *(*PlenaryOrderedRowFunc) (PlenaryRecord *record, gpointer user_data);

PlenaryOrderedList *plenary_ordered_list_new (void);
void plenary_ordered_list_set_title (PlenaryOrderedList *self, const char *title);
void plenary_ordered_list_set_movable (PlenaryOrderedList *self, gboolean is_movable);
void plenary_ordered_list_bind (PlenaryOrderedList *self,
                                GListModel *records,
                                PlenaryOrderedRowFunc create_row,
                                gpointer user_data);
GtkWidget *plenary_ordered_list_get_row (PlenaryOrderedList *self, PlenaryRecord *record);
void plenary_ordered_row_set_entry (GtkWidget *row, GtkWidget *entry);
void plenary_ordered_list_focus (PlenaryOrderedList *self, PlenaryRecord *record);
GtkWidget *plenary_ordered_list_create_menu (PlenaryOrderedList *self,
                                             PlenaryRecord *record,
                                             GMenuModel *more);

G_END_DECLS
