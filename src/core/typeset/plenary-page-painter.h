/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Draws pages with cairo: for the preview, the printer and the PDF.
 */
#pragma once

#include "typeset/plenary-pages.h"

#include <cairo.h>

G_BEGIN_DECLS

void plenary_page_paint (PlenaryPages *pages, guint page, cairo_t *cr);

G_END_DECLS
