/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The parts of a person or a body, in order: a row for each, and what adds one more.
 */
#pragma once

#include "roster/plenary-record-row.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_RECORD_GROUP (plenary_record_group_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRecordGroup,
                      plenary_record_group,
                      PLENARY,
                      RECORD_GROUP,
                      AdwPreferencesGroup)

/**
 * PlenaryRecordGroupInfo:
 * @get_type: class of the parts
 * @column: their column that refers to what they are part of
 * @label: what removing one is called; untranslated
 * @fill: adds fields to a row
 * @describe: names a part: its title, and what stands below it
 * @move_label: (nullable): what moving one is called; untranslated; %NULL when they have no order
 *
 * A sort of parts. Static and constant.
 */
typedef struct
{
  GType (*get_type) (void);
  guint column;
  const char *label;
  void (*fill) (PlenaryRecordRow *row);
  char *(*describe) (PlenaryModel *model, PlenaryRecord *record, char **detail);
  const char *move_label;
} PlenaryRecordGroupInfo;

void plenary_record_group_bind (PlenaryRecordGroup *self,
                                PlenaryProject *project,
                                const PlenaryRecordGroupInfo *info);
void plenary_record_group_set_whole (PlenaryRecordGroup *self, PlenaryRecord *whole);
void plenary_record_group_open (PlenaryRecordGroup *self, const char *id);

G_END_DECLS
