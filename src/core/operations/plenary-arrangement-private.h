/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the two halves of an arrangement share: its days and items, and how an item is taken out
 * of a day and put into one.
 */
#pragma once

#include "operations/plenary-arrangement.h"

G_BEGIN_DECLS

typedef struct _PlenaryArrangementDay PlenaryArrangementDay;

/**
 * PlenaryArrangementItem:
 * @id: id of the session
 * @session: (nullable): its record; %NULL for a new one
 * @row: (nullable): what a new one holds
 * @day: (nullable): where it stands; %NULL while it is not scheduled
 * @rank: its rank
 * @room_id: (nullable): its room
 * @starts_at: its pinned start, or %PLENARY_UNSET
 * @duration: in minutes, or %PLENARY_UNSET
 * @is_parallel: whether it starts with the one before
 * @slot: when it is, while the flow of its day is known
 *
 * A session as it would be.
 */
typedef struct
{
  char *id;
  PlenaryRecord *session;
  PlenaryRow *row;
  PlenaryArrangementDay *day;
  char *rank;
  char *room_id;
  int starts_at;
  int duration;
  gboolean is_parallel;
  PlenarySlot slot;
} PlenaryArrangementItem;

/**
 * PlenaryArrangementDay:
 * @id: (nullable): id of the day; %NULL in a project without days
 * @items: (element-type PlenaryArrangementItem): its sessions in order, borrowed
 * @is_flowed: whether the slots of its items are right
 */
struct _PlenaryArrangementDay
{
  const char *id;
  GPtrArray *items;
  gboolean is_flowed;
};

struct _PlenaryArrangement
{
  PlenaryModel *model;
  GPtrArray *days;              /* PlenaryArrangementDay */
  GHashTable *items;            /* id: PlenaryArrangementItem */
  GPtrArray *removed;           /* ids */
  PlenaryArrangementItem *heir; /* who took the start of the one taken out last, borrowed */
  int opens_at;
  int closes_at;
};

PlenaryArrangementItem *plenary_arrangement_item_new (PlenaryRecord *session);
PlenaryArrangementItem *plenary_arrangement_find (PlenaryArrangement *self, const char *id);
PlenaryArrangementDay *plenary_arrangement_find_day (PlenaryArrangement *self, const char *id);
void plenary_arrangement_flow (PlenaryArrangement *self, PlenaryArrangementDay *day);
guint plenary_arrangement_take_out (PlenaryArrangement *self, PlenaryArrangementItem *item);
void plenary_arrangement_put_in (PlenaryArrangement *self,
                                 PlenaryArrangementItem *item,
                                 PlenaryArrangementDay *day,
                                 guint position);

G_END_DECLS
