/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-room.h"

struct _PlenaryRoom
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryRoom, plenary_room, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_ROOM_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_ROOM_NAME] = { "name", PLENARY_COLUMN_TEXT },
  [PLENARY_ROOM_RANK] = { "rank", PLENARY_COLUMN_RANK },
  [PLENARY_ROOM_CAPACITY]
  = { "capacity", PLENARY_COLUMN_INTEGER, .minimum = 0, .maximum = 1000000 },
  [PLENARY_ROOM_NOTES] = { "notes", PLENARY_COLUMN_TEXT },
};

static void
plenary_room_class_init (PlenaryRoomClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "room",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .order = PLENARY_ROOM_RANK,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_room_init (PlenaryRoom *self)
{
}
