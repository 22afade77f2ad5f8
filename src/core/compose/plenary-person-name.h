/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * How a person is named: one record, with or without honorific, in full or in short; and the
 * posts a person holds on a day.
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

char *plenary_person_dup_name (PlenaryRecord *person, gboolean honorific);
char *plenary_person_dup_short_name (PlenaryRecord *person, gboolean honorific);
GPtrArray *plenary_person_list_posts (PlenaryModel *model, PlenaryRecord *person, const char *date);

G_END_DECLS
