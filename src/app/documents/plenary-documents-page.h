/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The documents page: the kinds of document that a project makes, and the real pages of the one
 * that is chosen.
 */
#pragma once

#include "model/plenary-document.h"
#include "plenary-page.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_DOCUMENTS_PAGE (plenary_documents_page_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryDocumentsPage,
                      plenary_documents_page,
                      PLENARY,
                      DOCUMENTS_PAGE,
                      PlenaryPage)

PlenaryDocumentKind plenary_documents_page_get_kind (PlenaryDocumentsPage *self);
void plenary_documents_page_set_kind (PlenaryDocumentsPage *self, PlenaryDocumentKind kind);

G_END_DECLS
