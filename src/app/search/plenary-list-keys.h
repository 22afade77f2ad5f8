/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * An entry that drives a list: the keyboard stays in the entry, arrow keys move in the
 * list, Enter activates what is selected there. A screen reader says what is selected.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PlenaryDescribeFunc:
 * @item: an item of the list
 *
 * Returns: (transfer full): what a screen reader says of it
 */
typedef char *(*PlenaryDescribeFunc) (gpointer item);

void plenary_list_keys_attach (GtkEditable *entry, GtkListView *list, PlenaryDescribeFunc describe);

G_END_DECLS
