/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A room.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_ROOM (plenary_room_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRoom, plenary_room, PLENARY, ROOM, PlenaryRecord)

/**
 * PlenaryRoomColumn:
 * @PLENARY_ROOM_ID: its id
 * @PLENARY_ROOM_NAME: name
 * @PLENARY_ROOM_RANK: order among its siblings
 * @PLENARY_ROOM_CAPACITY: seats
 * @PLENARY_ROOM_NOTES: equipment, floor, access
 *
 * Columns of the table "room", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_ROOM_ID,
  PLENARY_ROOM_NAME,
  PLENARY_ROOM_RANK,
  PLENARY_ROOM_CAPACITY,
  PLENARY_ROOM_NOTES,
} PlenaryRoomColumn;

G_END_DECLS
