/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Finds a body of the roster by a few letters of its name or acronym; a name that is not there can
 * be added. A popover for a button; where a field shows who was chosen, see #PlenaryPartyPicker.
 */
#pragma once

#include "model/plenary-model.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_BODY_PICKER (plenary_body_picker_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryBodyPicker, plenary_body_picker, PLENARY, BODY_PICKER, GtkPopover)

PlenaryBodyPicker *plenary_body_picker_new (void);
void plenary_body_picker_set_model (PlenaryBodyPicker *self, PlenaryModel *model);

G_END_DECLS
