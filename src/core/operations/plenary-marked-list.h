/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What was marked in a report while it was noted: the list of marks, which filters the notes.
 */
#pragma once

#include "model/plenary-mark.h"
#include "model/plenary-model.h"

G_BEGIN_DECLS

/**
 * PLENARY_MARKS_ALL:
 *
 * All marks, as bits 1 << #PlenaryMarkKind.
 */
#define PLENARY_MARKS_ALL ((1u << (PLENARY_MARK_KIND_QUESTION + 1)) - 1)

GPtrArray *plenary_marked_list (PlenaryModel *model, PlenaryRecord *document, guint marks);

G_END_DECLS
