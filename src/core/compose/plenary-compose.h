/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * compose turns a project into a document: what it says, in order, with all that is derived
 * worked out. Nothing is read or written, and no widget or file is known here.
 */
#pragma once

#include "compose/plenary-node.h"
#include "model/plenary-document.h"
#include "model/plenary-event.h"
#include "model/plenary-model.h"

G_BEGIN_DECLS

/**
 * PLENARY_COMPOSE_ERROR:
 *
 * Error domain for documents that cannot be composed.
 */
#define PLENARY_COMPOSE_ERROR (plenary_compose_error_quark ())

/**
 * PlenaryComposeError:
 * @PLENARY_COMPOSE_ERROR_NO_EVENT: the project has no event, and with it nothing to print
 * @PLENARY_COMPOSE_ERROR_LEAK: the document would name who its attribution hides
 * @PLENARY_COMPOSE_ERROR_CONSENT: a photograph that belongs into the document lacks consent
 */
typedef enum
{
  PLENARY_COMPOSE_ERROR_NO_EVENT,
  PLENARY_COMPOSE_ERROR_LEAK,
  PLENARY_COMPOSE_ERROR_CONSENT,
} PlenaryComposeError;

GQuark plenary_compose_error_quark (void);

PlenaryRecord *plenary_compose_find_document (PlenaryModel *model, PlenaryDocumentKind kind);
PlenaryRow *plenary_compose_create_document (PlenaryModel *model, PlenaryDocumentKind kind);
const char *plenary_compose_get_kind_name (PlenaryDocumentKind kind);
const char *plenary_compose_get_status_name (PlenaryEventStatus status);
PlenaryAttribution plenary_compose_get_attribution (PlenaryModel *model, PlenaryRecord *document);
PlenaryDocumentTree *plenary_compose (PlenaryModel *model,
                                      PlenaryRecord *document,
                                      PlenaryDocumentKind kind,
                                      GError **error);

G_END_DECLS
