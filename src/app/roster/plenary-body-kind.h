/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What bodies of each kind are called.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

const char *plenary_body_kind_get_noun (int kind);
GtkStringList *plenary_body_kind_list_nouns (void);

G_END_DECLS
