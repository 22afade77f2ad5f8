/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * People and bodies that are probably in the roster twice. Pure functions of a model: any thread
 * that has one.
 */
#pragma once

#include "model/plenary-model.h"
#include "roster/plenary-duplicate.h"

G_BEGIN_DECLS

GPtrArray *plenary_duplicates_find_people (PlenaryModel *model);
GPtrArray *plenary_duplicates_find_bodies (PlenaryModel *model);

G_END_DECLS
