/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Writes pages as PDF: embedded fonts, metadata, links, and an outline of the headings.
 */
#pragma once

#include "base/plenary-progress.h"
#include "typeset/plenary-pages.h"

G_BEGIN_DECLS

gboolean plenary_pdf_write (PlenaryPages *pages,
                            GOutputStream *stream,
                            GDateTime *created,
                            PlenaryProgress *progress,
                            GError **error);

G_END_DECLS
