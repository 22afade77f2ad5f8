/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-convener.h"

struct _PlenaryConvener
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryConvener, plenary_convener, PLENARY_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (PlenaryConvenerCapacity,
                    plenary_convener_capacity,
                    G_DEFINE_ENUM_VALUE (PLENARY_CONVENER_CAPACITY_CHAIR, "chair"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONVENER_CAPACITY_CO_CHAIR, "co-chair"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONVENER_CAPACITY_HOST, "host"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONVENER_CAPACITY_CO_CONVENER, "co-convener"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONVENER_CAPACITY_CO_ORGANISER, "co-organiser"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONVENER_CAPACITY_SUPPORTER, "supporter"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONVENER_CAPACITY_PLEDGE_HOLDER, "pledge-holder"))

static const PlenaryColumn columns[] = {
  [PLENARY_CONVENER_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_CONVENER_BODY_ID]
  = { "body-id", PLENARY_COLUMN_REFERENCE, .target = "body", .is_required = TRUE },
  [PLENARY_CONVENER_RANK] = { "rank", PLENARY_COLUMN_RANK },
  [PLENARY_CONVENER_CAPACITY]
  = { "capacity", PLENARY_COLUMN_ENUM, .get_type = plenary_convener_capacity_get_type,
      .initial = PLENARY_CONVENER_CAPACITY_CO_CONVENER },
};

static void
plenary_convener_class_init (PlenaryConvenerClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "convener",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .order = PLENARY_CONVENER_RANK,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_convener_init (PlenaryConvener *self)
{
}
