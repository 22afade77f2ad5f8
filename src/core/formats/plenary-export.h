/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * From a project to the content of a file: the one way that the command line and the
 * application export by.
 */
#pragma once

#include "formats/plenary-format.h"
#include "model/plenary-document.h"

G_BEGIN_DECLS

GBytes *plenary_export (PlenaryModel *model,
                        const PlenaryFormat *format,
                        PlenaryDocumentKind kind,
                        PlenaryProgress *progress,
                        GError **error);

G_END_DECLS
