/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-biography.h"

struct _PlenaryBiography
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryBiography, plenary_biography, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_BIOGRAPHY_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_BIOGRAPHY_PERSON_ID]
  = { "person-id", PLENARY_COLUMN_REFERENCE, .target = "person", .is_required = TRUE },
  [PLENARY_BIOGRAPHY_RANK] = { "rank", PLENARY_COLUMN_RANK },
  [PLENARY_BIOGRAPHY_TEXT] = { "text", PLENARY_COLUMN_MARKUP },
  [PLENARY_BIOGRAPHY_DATED_ON] = { "dated-on", PLENARY_COLUMN_DATE },
  [PLENARY_BIOGRAPHY_APPROVED] = { "approved", PLENARY_COLUMN_BOOLEAN },
  [PLENARY_BIOGRAPHY_SOURCE] = { "source", PLENARY_COLUMN_TEXT },
};

static void
plenary_biography_class_init (PlenaryBiographyClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "biography",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_BIOGRAPHY_PERSON_ID,
    .order = PLENARY_BIOGRAPHY_RANK,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_biography_init (PlenaryBiography *self)
{
}
