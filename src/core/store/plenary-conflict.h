/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Something that a merge of two copies of a project has decided, and that a person may want to
 * decide otherwise. All of it is words to show, but for the id of the record, which leads there.
 */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PlenaryMergeSide:
 * @PLENARY_MERGE_SIDE_OURS: the copy that is merged into
 * @PLENARY_MERGE_SIDE_THEIRS: the other copy
 * @PLENARY_MERGE_SIDE_BOTH: both of them
 *
 * Whose value a merge has taken.
 */
typedef enum
{
  PLENARY_MERGE_SIDE_OURS,
  PLENARY_MERGE_SIDE_THEIRS,
  PLENARY_MERGE_SIDE_BOTH,
} PlenaryMergeSide;

#define PLENARY_TYPE_MERGE_SIDE (plenary_merge_side_get_type ())
GType plenary_merge_side_get_type (void);

/**
 * PlenaryConflictKind:
 * @PLENARY_CONFLICT_CHANGED: both have changed the same thing, in different ways
 * @PLENARY_CONFLICT_DELETED: one has deleted what the other has changed or still needs; it stays
 * @PLENARY_CONFLICT_RECOVERED: one has deleted the section in which the other has written; the
 * text stands in the section "Recovered"
 */
typedef enum
{
  PLENARY_CONFLICT_CHANGED,
  PLENARY_CONFLICT_DELETED,
  PLENARY_CONFLICT_RECOVERED,
} PlenaryConflictKind;

#define PLENARY_TYPE_CONFLICT_KIND (plenary_conflict_kind_get_type ())
GType plenary_conflict_kind_get_type (void);

#define PLENARY_TYPE_CONFLICT (plenary_conflict_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryConflict, plenary_conflict, PLENARY, CONFLICT, GObject)

PlenaryConflict *plenary_conflict_new (PlenaryConflictKind kind,
                                       const char *record_id,
                                       const char *record,
                                       const char *column,
                                       const char *ours,
                                       const char *theirs,
                                       PlenaryMergeSide kept);
PlenaryConflictKind plenary_conflict_get_kind (PlenaryConflict *self);
const char *plenary_conflict_get_record_id (PlenaryConflict *self);
const char *plenary_conflict_get_record (PlenaryConflict *self);
const char *plenary_conflict_get_column (PlenaryConflict *self);
const char *plenary_conflict_get_ours (PlenaryConflict *self);
const char *plenary_conflict_get_theirs (PlenaryConflict *self);
PlenaryMergeSide plenary_conflict_get_kept (PlenaryConflict *self);

G_END_DECLS
