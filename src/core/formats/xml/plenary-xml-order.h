/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The rows that a file has, as they are read, and what can only be settled when all are there:
 * that references go somewhere, and where a row belongs that has no rank.
 */
#pragma once

#include "model/plenary-row.h"

G_BEGIN_DECLS

typedef struct _PlenaryXmlOrder PlenaryXmlOrder;

PlenaryXmlOrder *plenary_xml_order_new (void);
void plenary_xml_order_free (PlenaryXmlOrder *self);
void plenary_xml_order_take_row (PlenaryXmlOrder *self, PlenaryRow *row, PlenaryRow *outer);
gboolean plenary_xml_order_add_id (PlenaryXmlOrder *self, PlenaryRow *row);
void
plenary_xml_order_add_reference (PlenaryXmlOrder *self, PlenaryRow *row, guint column, int line);
void plenary_xml_order_add_unranked (PlenaryXmlOrder *self, PlenaryRow *row);
guint plenary_xml_order_get_length (PlenaryXmlOrder *self);
GPtrArray *plenary_xml_order_end (PlenaryXmlOrder *self, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryXmlOrder, plenary_xml_order_free)

G_END_DECLS
