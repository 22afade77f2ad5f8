/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The flow of a day, by table.
 */
#include "config.h"

#include "model/plenary-row.h"
#include "schedule/plenary-flow.h"

#define U       PLENARY_UNSET
#define N_SLOTS 4

typedef struct
{
  const char *name;
  int opens_at;
  int closes_at;
  gboolean is_timed;
  struct
  {
    int starts_at;
    int duration;
    gboolean is_parallel;
    const char *room;
    int start;
    int end;
    PlenarySlotFlags flags;
  } slots[N_SLOTS];
} Case;

static const Case cases[] = {
  { "flow",
    960,
    1140,
    TRUE,
    { { U, 15, 0, NULL, 960, 975, 0 },
      { U, 75, 0, NULL, 975, 1050, 0 },
      { U, 40, 0, NULL, 1050, 1090, 0 },
      { U, 50, 0, NULL, 1090, 1140, 0 } } },
  { "pin-with-gap",
    600,
    U,
    TRUE,
    { { U, 30, 0, NULL, 600, 630, 0 },
      { 660, 30, 0, NULL, 660, 690, PLENARY_SLOT_GAP },
      { U, 10, 0, NULL, 690, 700, 0 },
      { U, 10, 0, NULL, 700, 710, 0 } } },
  { "pin-with-overlap",
    600,
    U,
    TRUE,
    { { U, 90, 0, NULL, 600, 690, 0 },
      { 660, 30, 0, NULL, 660, 690, PLENARY_SLOT_OVERLAP },
      { U, 10, 0, NULL, 690, 700, 0 },
      { U, 10, 0, NULL, 700, 710, 0 } } },
  { "overrun",
    600,
    660,
    TRUE,
    { { U, 30, 0, NULL, 600, 630, 0 },
      { U, 30, 0, NULL, 630, 660, 0 },
      { U, 1, 0, NULL, 660, 661, PLENARY_SLOT_OVERRUN },
      { U, 0, 0, NULL, 661, 661, PLENARY_SLOT_OVERRUN } } },
  { "parallel",
    540,
    U,
    TRUE,
    { { U, 30, 0, NULL, 540, 570, 0 },
      { U, 60, 0, "a", 570, 630, 0 },
      { U, 90, 1, "b", 570, 660, 0 },
      { U, 10, 0, NULL, 660, 670, 0 } } },
  { "parallel-in-one-room",
    540,
    U,
    TRUE,
    { { U, 60, 0, "a", 540, 600, PLENARY_SLOT_ROOM },
      { U, 90, 1, "a", 540, 630, PLENARY_SLOT_ROOM },
      { U, 30, 0, "a", 630, 660, 0 },
      { U, 30, 0, "a", 660, 690, 0 } } },
  { "midnight",
    1380,
    1560,
    TRUE,
    { { U, 90, 0, NULL, 1380, 1470, 0 },
      { U, 30, 0, NULL, 1470, 1500, 0 },
      { 1530, 30, 0, NULL, 1530, 1560, PLENARY_SLOT_GAP },
      { U, 10, 0, NULL, 1560, 1570, PLENARY_SLOT_OVERRUN } } },
  { "no-times",
    600,
    1080,
    FALSE,
    { { U, U, 0, NULL, U, U, 0 },
      { U, U, 0, NULL, U, U, 0 },
      { U, U, 1, NULL, U, U, 0 },
      { U, U, 0, NULL, U, U, 0 } } },
  { "unknown-until-the-next-pin",
    600,
    U,
    TRUE,
    { { U, U, 0, NULL, 600, U, 0 },
      { U, 30, 0, NULL, U, U, 0 },
      { 700, 30, 0, NULL, 700, 730, 0 },
      { U, 30, 0, NULL, 730, 760, 0 } } },
  { "no-opening",
    U,
    U,
    TRUE,
    { { U, 30, 0, NULL, U, U, 0 },
      { 700, 30, 0, NULL, 700, 730, 0 },
      { U, 30, 0, NULL, 730, 760, 0 },
      { U, 30, 1, NULL, 730, 760, 0 } } },
  { "the-first-is-parallel-to-nothing",
    600,
    U,
    TRUE,
    { { U, 30, 1, NULL, 600, 630, 0 },
      { U, 30, 0, NULL, 630, 660, 0 },
      { 650, 60, 1, NULL, 650, 710, 0 },
      { U, 30, 0, NULL, 710, 740, 0 } } },
};

static void
test_flow (gconstpointer data)
{
  const Case *one = data;
  PlenarySlot slots[N_SLOTS] = { 0 };

  for (gsize i = 0; i < N_SLOTS; i++)
    slots[i] = (PlenarySlot) { .starts_at = one->slots[i].starts_at,
                               .duration = one->slots[i].duration,
                               .is_parallel = one->slots[i].is_parallel,
                               .room = one->slots[i].room };

  g_assert_cmpint (plenary_flow_run (slots, N_SLOTS, one->opens_at, one->closes_at), ==,
                   one->is_timed);
  for (gsize i = 0; i < N_SLOTS; i++)
    {
      g_assert_cmpint (slots[i].starts_at, ==, one->slots[i].start);
      g_assert_cmpint (slots[i].ends_at, ==, one->slots[i].end);
      g_assert_cmpuint (slots[i].flags, ==, one->slots[i].flags);
      g_assert_cmpint (slots[i].is_pinned, ==, one->slots[i].starts_at != U);
    }
}

static void
test_empty (void)
{
  g_assert_false (plenary_flow_run (NULL, 0, 600, 700));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/schedule/flow/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_flow);
    }
  g_test_add_func ("/schedule/flow/empty", test_empty);

  return g_test_run ();
}
