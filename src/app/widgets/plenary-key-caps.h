/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The keys of a command, drawn as on a keyboard. GtkShortcutLabel is deprecated and
 * AdwShortcutLabel younger than what Plenary is built with.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_KEY_CAPS (plenary_key_caps_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryKeyCaps, plenary_key_caps, PLENARY, KEY_CAPS, GtkWidget)

PlenaryKeyCaps *plenary_key_caps_new (const char *keys);
const char *plenary_key_caps_get_keys (PlenaryKeyCaps *self);
void plenary_key_caps_set_keys (PlenaryKeyCaps *self, const char *keys);

char *plenary_keys_dup_label (const char *keys);

G_END_DECLS
