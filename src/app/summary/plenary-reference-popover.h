/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Where a cross-reference goes: a paragraph by its number, or a heading or a paragraph by words of
 * it; and what it shows of that.
 */
#pragma once

#include "base/plenary-text.h"
#include "model/plenary-model.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_REFERENCE_POPOVER (plenary_reference_popover_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryReferencePopover,
                      plenary_reference_popover,
                      PLENARY,
                      REFERENCE_POPOVER,
                      GtkPopover)

PlenaryReferencePopover *plenary_reference_popover_new (void);
void plenary_reference_popover_show (PlenaryReferencePopover *self,
                                     PlenaryModel *model,
                                     PlenaryRecord *document,
                                     const GdkRectangle *area);

G_END_DECLS
