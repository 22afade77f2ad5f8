/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Inline text as HTML, for the clipboard of other programs.
 */
#pragma once

#include "base/plenary-text.h"

G_BEGIN_DECLS

/**
 * PlenaryHtmlReference:
 *
 * What a reference shows; owned by the caller. May be %NULL where references are not known.
 */
typedef char *(*PlenaryHtmlReference) (const char *target,
                                       PlenaryReferenceForm form,
                                       gpointer user_data);

char *plenary_text_to_html (const PlenaryText *text,
                            guint first_note,
                            PlenaryHtmlReference reference,
                            gpointer user_data);

G_END_DECLS
