/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * From a document tree to pages.
 */
#pragma once

#include "base/plenary-progress.h"
#include "typeset/plenary-pages.h"
#include "typeset/plenary-style-sheet.h"

G_BEGIN_DECLS

PlenaryPages *plenary_typeset (PlenaryDocumentTree *tree,
                               const PlenaryStyleSheet *sheet,
                               PlenaryProgress *progress,
                               GError **error);
PlenaryPages *plenary_typeset_again (PlenaryDocumentTree *tree,
                                     PlenaryPages *last,
                                     PlenaryProgress *progress,
                                     GError **error);

G_END_DECLS
