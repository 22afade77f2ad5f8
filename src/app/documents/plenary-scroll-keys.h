/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Keys that scroll what is read and not edited: arrows, Page Up and Down, Space, Home and End.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void plenary_scroll_keys_add (GtkWidgetClass *widget_class);

G_END_DECLS
