/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The record that is in a report: its headings are sessions, its agenda and role lines name people
 * and roles, its paragraphs begin with who speaks and name objectives. A report that was imported
 * or pasted becomes the record of a meeting once a person has confirmed what was read.
 */
#pragma once

#include "model/plenary-model.h"
#include "operations/plenary-recognised.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

GPtrArray *
plenary_recognition_read (PlenaryModel *model, PlenaryRecord *document, PlenaryModel *library);
guint plenary_recognition_take_over (PlenaryEdit *edit,
                                     PlenaryModel *model,
                                     PlenaryRecord *document,
                                     GPtrArray *found,
                                     PlenaryModel *library);

G_END_DECLS
