/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Popovers that are made when they are asked for, and go when they are closed.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void plenary_passing_popover_open (GtkWidget *popover, GtkWidget *parent);

G_END_DECLS
