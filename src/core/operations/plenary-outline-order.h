/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Sections of a report: added, named, moved with all that stands under them, deleted.
 */
#pragma once

#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

/**
 * PlenaryOutlineStep:
 * @PLENARY_OUTLINE_STEP_UP: before the section before it
 * @PLENARY_OUTLINE_STEP_DOWN: after the section after it
 * @PLENARY_OUTLINE_STEP_OUT: after the section it is part of
 * @PLENARY_OUTLINE_STEP_IN: to the end of the section before it
 *
 * Where a section goes by one key.
 */
typedef enum
{
  PLENARY_OUTLINE_STEP_UP,
  PLENARY_OUTLINE_STEP_DOWN,
  PLENARY_OUTLINE_STEP_OUT,
  PLENARY_OUTLINE_STEP_IN,
} PlenaryOutlineStep;

GPtrArray *
plenary_outline_list_parts (PlenaryModel *model, const char *document_id, const char *parent_id);
gboolean
plenary_outline_can_step (PlenaryModel *model, PlenaryRecord *section, PlenaryOutlineStep step);
gboolean plenary_outline_step (PlenaryEdit *edit,
                               PlenaryModel *model,
                               PlenaryRecord *section,
                               PlenaryOutlineStep step);
gboolean plenary_outline_move (PlenaryEdit *edit,
                               PlenaryModel *model,
                               PlenaryRecord *section,
                               const char *parent_id,
                               guint position);
char *plenary_outline_add (PlenaryEdit *edit,
                           PlenaryModel *model,
                           PlenaryRecord *document,
                           PlenaryRecord *after,
                           const char *title);
void plenary_outline_rename (PlenaryEdit *edit, PlenaryRecord *section, const char *title);

G_END_DECLS
