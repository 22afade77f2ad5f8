/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The settings of a document: what it contains, how it looks, and what it shows of who said what.
 * A document that was never touched has the usual settings of its kind; the first change keeps
 * them in the project.
 */
#pragma once

#include "model/plenary-document.h"
#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_DOCUMENT_OPTIONS (plenary_document_options_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryDocumentOptions,
                      plenary_document_options,
                      PLENARY,
                      DOCUMENT_OPTIONS,
                      AdwBin)

void plenary_document_options_show (PlenaryDocumentOptions *self,
                                    PlenaryProject *project,
                                    PlenaryDocumentKind kind);

G_END_DECLS
