/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What is done to the logos of the event.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

char *plenary_logo_add (PlenaryEdit *edit, PlenaryModel *model, const char *name, GBytes *content);
void plenary_logo_remove (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *logo);

G_END_DECLS
