/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What would end an issue, worked out by the rule that found it: a value of a column, a new record,
 * or one record less. Doing it is one edit, which a person asks for; see plenary_remedy_apply().
 * Does not change, and may be made in any thread.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

/**
 * PlenaryRemedyKind:
 * @PLENARY_REMEDY_SET: a column of a record gets another value
 * @PLENARY_REMEDY_INSERT: a record is added
 * @PLENARY_REMEDY_DELETE: a record is deleted
 */
typedef enum
{
  PLENARY_REMEDY_SET,
  PLENARY_REMEDY_INSERT,
  PLENARY_REMEDY_DELETE,
} PlenaryRemedyKind;

/**
 * PlenaryRemedy:
 * @kind: what is done
 * @label: what that is called, in the language of the person, as in "Add a Chair"
 * @row: the record, as it will be or as it is before it is deleted
 * @column: the column that is set
 * @before: (nullable): what it says now, as plenary_row_dup_string() writes it
 */
typedef struct
{
  PlenaryRemedyKind kind;
  char *label;
  PlenaryRow *row;
  guint column;
  char *before;
} PlenaryRemedy;

PlenaryRemedy *plenary_remedy_new (PlenaryRemedyKind kind, const char *label, PlenaryRow *row);
PlenaryRemedy *plenary_remedy_new_set (const char *label,
                                       PlenaryRecord *record,
                                       guint column,
                                       const PlenaryText *text);
gboolean plenary_remedy_equal (const PlenaryRemedy *a, const PlenaryRemedy *b);
void plenary_remedy_free (PlenaryRemedy *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryRemedy, plenary_remedy_free)

G_END_DECLS
