/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Two records that are probably of the same person, or of the same body, and what speaks for it.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

/**
 * PlenaryLikeness:
 * @PLENARY_LIKENESS_NONE: nothing
 * @PLENARY_LIKENESS_NAME: the same name, but for accents, case, titles and marks
 * @PLENARY_LIKENESS_ORDER: the same names in another order
 * @PLENARY_LIKENESS_SPELLING: a known spelling of the one is the name of the other
 * @PLENARY_LIKENESS_EMAIL: the same address
 * @PLENARY_LIKENESS_ACRONYM: the same acronym
 * @PLENARY_LIKENESS_SLIP: names that differ by a letter
 * @PLENARY_LIKENESS_INITIALS: the one has initials where the other has names
 * @PLENARY_LIKENESS_PART: all names of the one are among those of the other
 *
 * Why two records look like one; what speaks for it most comes first.
 */
typedef enum
{
  PLENARY_LIKENESS_NONE,
  PLENARY_LIKENESS_NAME,
  PLENARY_LIKENESS_ORDER,
  PLENARY_LIKENESS_SPELLING,
  PLENARY_LIKENESS_EMAIL,
  PLENARY_LIKENESS_ACRONYM,
  PLENARY_LIKENESS_SLIP,
  PLENARY_LIKENESS_INITIALS,
  PLENARY_LIKENESS_PART,
} PlenaryLikeness;

#define PLENARY_TYPE_LIKENESS (plenary_likeness_get_type ())
GType plenary_likeness_get_type (void);

#define PLENARY_TYPE_DUPLICATE (plenary_duplicate_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryDuplicate, plenary_duplicate, PLENARY, DUPLICATE, GObject)

PlenaryDuplicate *
plenary_duplicate_new (PlenaryRecord *kept, PlenaryRecord *other, PlenaryLikeness likeness);
PlenaryRecord *plenary_duplicate_get_kept (PlenaryDuplicate *self);
PlenaryRecord *plenary_duplicate_get_other (PlenaryDuplicate *self);
PlenaryLikeness plenary_duplicate_get_likeness (PlenaryDuplicate *self);
const char *plenary_duplicate_get_reason (PlenaryDuplicate *self);

G_END_DECLS
