/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a table does to its records.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

PlenaryRow *plenary_record_swap_row (PlenaryRecord *self, PlenaryRow *row);
void plenary_record_notify_changes (PlenaryRecord *self, const PlenaryRow *before);

G_END_DECLS
