/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What stands in order within a session: its guiding questions, or its sub-items.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * PlenaryPart:
 * @PLENARY_PART_QUESTION: guiding questions
 * @PLENARY_PART_ITEM: sub-items
 *
 * What a list shows of a session.
 */
typedef enum
{
  PLENARY_PART_QUESTION,
  PLENARY_PART_ITEM,
} PlenaryPart;

#define PLENARY_TYPE_PART (plenary_part_get_type ())
GType plenary_part_get_type (void);

#define PLENARY_TYPE_PART_LIST (plenary_part_list_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryPartList, plenary_part_list, PLENARY, PART_LIST, AdwPreferencesGroup)

void plenary_part_list_set_session (PlenaryPartList *self,
                                    PlenaryProject *project,
                                    PlenaryRecord *session);

G_END_DECLS
