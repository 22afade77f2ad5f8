/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-framework.h"

struct _PlenaryFramework
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryFramework, plenary_framework, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_FRAMEWORK_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_FRAMEWORK_TITLE] = { "title", PLENARY_COLUMN_TEXT },
  [PLENARY_FRAMEWORK_ACRONYM] = { "acronym", PLENARY_COLUMN_TEXT },
  [PLENARY_FRAMEWORK_SYMBOL] = { "symbol", PLENARY_COLUMN_TEXT },
  [PLENARY_FRAMEWORK_ADOPTED_ON] = { "adopted-on", PLENARY_COLUMN_DATE },
  [PLENARY_FRAMEWORK_ITEM_WORD] = { "item-word", PLENARY_COLUMN_TEXT, .initial_text = "Objective" },
  [PLENARY_FRAMEWORK_NUMBERED] = { "numbered", PLENARY_COLUMN_BOOLEAN, .initial = TRUE },
};

static void
plenary_framework_class_init (PlenaryFrameworkClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "framework",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .order = PLENARY_FRAMEWORK_TITLE,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_framework_init (PlenaryFramework *self)
{
}
