/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Where a link leads: typed, taken away, or gone to.
 */
#pragma once

#include "widgets/plenary-text-buffer.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_TEXT_LINK_POPOVER (plenary_text_link_popover_get_type ())

G_DECLARE_FINAL_TYPE (PlenaryTextLinkPopover,
                      plenary_text_link_popover,
                      PLENARY,
                      TEXT_LINK_POPOVER,
                      GtkPopover)

PlenaryTextLinkPopover *plenary_text_link_popover_new (void);
void plenary_text_link_popover_show (PlenaryTextLinkPopover *self,
                                     PlenaryTextBuffer *buffer,
                                     const GdkRectangle *area);

char *plenary_text_link_popover_dup_address (const char *typed);

G_END_DECLS
