/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * People of the roster as contacts, for files that other programs read.
 */
#pragma once

#include "model/plenary-model.h"
#include "roster/plenary-contact.h"

G_BEGIN_DECLS

GPtrArray *plenary_people_list_contacts (PlenaryModel *model, GPtrArray *people);

G_END_DECLS
