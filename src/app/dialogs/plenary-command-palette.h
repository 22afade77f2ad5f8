/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Finds a command by a few letters and does it. Shows those of the table that can be done where
 * the person is, the last used first.
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_COMMAND_PALETTE (plenary_command_palette_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryCommandPalette,
                      plenary_command_palette,
                      PLENARY,
                      COMMAND_PALETTE,
                      AdwDialog)

PlenaryCommandPalette *plenary_command_palette_new (GtkWidget *origin);

G_END_DECLS
