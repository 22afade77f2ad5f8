/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * An entry that is filled as it is typed in: with a person, a State or another body of the roster,
 * with somebody who is added to the roster, or with free words.
 */
#pragma once

#include "operations/plenary-party-index.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_PARTY_PICKER (plenary_party_picker_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryPartyPicker, plenary_party_picker, PLENARY, PARTY_PICKER, GtkWidget)

GtkWidget *plenary_party_picker_new (void);
void plenary_party_picker_set_model (PlenaryPartyPicker *self, PlenaryModel *model);
PlenaryPartyKinds plenary_party_picker_get_kinds (PlenaryPartyPicker *self);
void plenary_party_picker_set_kinds (PlenaryPartyPicker *self, PlenaryPartyKinds kinds);
PlenaryPartyChoice *plenary_party_picker_get_choice (PlenaryPartyPicker *self);
void plenary_party_picker_set_choice (PlenaryPartyPicker *self, PlenaryPartyChoice *choice);
const char *plenary_party_picker_get_title (PlenaryPartyPicker *self);
void plenary_party_picker_set_title (PlenaryPartyPicker *self, const char *title);
const char *plenary_party_picker_get_placeholder (PlenaryPartyPicker *self);
void plenary_party_picker_set_placeholder (PlenaryPartyPicker *self, const char *placeholder);
gboolean plenary_party_picker_get_editable (PlenaryPartyPicker *self);
void plenary_party_picker_set_editable (PlenaryPartyPicker *self, gboolean is_editable);

G_END_DECLS
