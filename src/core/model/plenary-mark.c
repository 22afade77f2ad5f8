/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-mark.h"

struct _PlenaryMark
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryMark, plenary_mark, PLENARY_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (PlenaryMarkKind,
                    plenary_mark_kind,
                    G_DEFINE_ENUM_VALUE (PLENARY_MARK_KIND_PRACTICE, "practice"),
                    G_DEFINE_ENUM_VALUE (PLENARY_MARK_KIND_CHALLENGE, "challenge"),
                    G_DEFINE_ENUM_VALUE (PLENARY_MARK_KIND_OPPORTUNITY, "opportunity"),
                    G_DEFINE_ENUM_VALUE (PLENARY_MARK_KIND_RECOMMENDATION, "recommendation"),
                    G_DEFINE_ENUM_VALUE (PLENARY_MARK_KIND_PLEDGE, "pledge"),
                    G_DEFINE_ENUM_VALUE (PLENARY_MARK_KIND_QUOTATION, "quotation"),
                    G_DEFINE_ENUM_VALUE (PLENARY_MARK_KIND_FIGURE, "figure"),
                    G_DEFINE_ENUM_VALUE (PLENARY_MARK_KIND_QUESTION, "question"))

static const PlenaryColumn columns[] = {
  [PLENARY_MARK_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_MARK_PARAGRAPH_ID]
  = { "paragraph-id", PLENARY_COLUMN_REFERENCE, .target = "paragraph", .is_required = TRUE },
  [PLENARY_MARK_KIND] = { "kind", PLENARY_COLUMN_ENUM, .get_type = plenary_mark_kind_get_type },
};

static void
plenary_mark_class_init (PlenaryMarkClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "mark",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_MARK_PARAGRAPH_ID,
    .order = PLENARY_MARK_KIND,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_mark_init (PlenaryMark *self)
{
}
