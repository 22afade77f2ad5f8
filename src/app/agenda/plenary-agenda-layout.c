/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "agenda/plenary-agenda-layout.h"

#include "model/plenary-event.h"
#include "model/plenary-room.h"
#include "model/plenary-session.h"

#define LAST_MINUTE 2880

/* What is shown before and after what is planned, to drag to. */
#define MARGIN_MINUTES 60

/* The hours of a plan on which nothing has a time. */
#define USUAL_OPENING (9 * 60)
#define USUAL_CLOSING (18 * 60)

/* How long a session is drawn that does not say how long it is. */
#define NOMINAL_MINUTES 15

/* Bytes that ids are kept in together: those of some hundred sessions. */
#define SIZE_OF_IDS 4096

struct _PlenaryAgendaLayout
{
  GArray *columns;       /* PlenaryAgendaColumn */
  GArray *cells;         /* PlenaryAgendaCell */
  GStringChunk *ids;     /* of days, rooms and sessions: records may get other rows meanwhile */
  GHashTable *days;      /* id of a day: its first column, plus 1 */
  GHashTable *rooms;     /* id of a room: its position, plus 1 */
  GHashTable *positions; /* id of a session: its position, plus 1 */
  guint n_rooms;         /* columns of a day */
  int first_minute;
  int last_minute;
};

static void
column_clear (gpointer user_data)
{
  PlenaryAgendaColumn *column = user_data;

  g_clear_object (&column->day);
  g_clear_object (&column->room);
}

static void
cell_clear (gpointer user_data)
{
  g_clear_object (&((PlenaryAgendaCell *) user_data)->session);
}

/* Notes where a record is found. */
static void
note (PlenaryAgendaLayout *self, GHashTable *places, PlenaryRecord *record, guint place)
{
  g_hash_table_insert (places, g_string_chunk_insert (self->ids, plenary_record_get_id (record)),
                       GUINT_TO_POINTER (place + 1));
}

static gboolean
look_up (GHashTable *places, const char *id, guint *place)
{
  guint found = GPOINTER_TO_UINT (g_hash_table_lookup (places, id));

  if (found > 0)
    *place = found - 1;

  return found > 0;
}

static void
add_columns (PlenaryAgendaLayout *self, PlenaryRecordList *rooms, PlenaryRecord *day, guint number)
{
  if (day != NULL)
    note (self, self->days, day, self->columns->len);
  for (guint i = 0; i < self->n_rooms; i++)
    {
      PlenaryRecord *room
          = plenary_record_list_get_length (rooms) > 0 ? plenary_record_list_get (rooms, i) : NULL;
      PlenaryAgendaColumn column = {
        .day = day != NULL ? g_object_ref (day) : NULL,
        .room = room != NULL ? g_object_ref (room) : NULL,
        .number = number,
        .is_first = i == 0,
      };

      g_array_append_val (self->columns, column);
    }
}

static void
add_cells (PlenaryAgendaLayout *self, const PlenaryTimetableDay *day)
{
  const char *day_id = day->day != NULL ? plenary_record_get_id (day->day) : NULL;

  for (guint i = 0; i < day->sessions->len; i++)
    {
      PlenaryRecord *session = day->sessions->pdata[i];
      const PlenarySlot *slot = &day->slots[i];
      PlenaryAgendaCell cell = { .slot = *slot, .n_lanes = 1 };

      if (slot->starts_at == PLENARY_UNSET)
        continue;
      cell.session = g_object_ref (session);
      cell.ends_at = MAX (slot->ends_at, slot->starts_at);
      if (slot->ends_at == PLENARY_UNSET)
        cell.ends_at = slot->starts_at + NOMINAL_MINUTES;
      plenary_agenda_layout_find_columns (
          self, day_id, plenary_record_get_text (session, PLENARY_SESSION_ROOM_ID),
          &cell.first_column, &cell.n_columns);
      g_array_append_val (self->cells, cell);
    }
}

/* By column, those of a whole day first, so that what is in a room lies on top of them. */
static int
compare_cells (gconstpointer a, gconstpointer b)
{
  const PlenaryAgendaCell *first = a;
  const PlenaryAgendaCell *second = b;

  if (first->first_column != second->first_column)
    return first->first_column < second->first_column ? -1 : 1;
  if (first->n_columns != second->n_columns)
    return first->n_columns > second->n_columns ? -1 : 1;
  if (first->slot.starts_at != second->slot.starts_at)
    return first->slot.starts_at < second->slot.starts_at ? -1 : 1;

  return 0;
}

/* The first lane that is free at a time. */
static guint
find_lane (GArray *lanes, int starts_at)
{
  for (guint i = 0; i < lanes->len; i++)
    if (g_array_index (lanes, int, i) <= starts_at)
      return i;
  g_array_set_size (lanes, lanes->len + 1);

  return lanes->len - 1;
}

/* Cells of the same columns that meet, directly or through others, share their width. */
static void
share_width (PlenaryAgendaLayout *self)
{
  g_autoptr (GArray) lanes = g_array_new (FALSE, FALSE, sizeof (int));
  guint first = 0;
  int reached = PLENARY_UNSET;

  for (guint i = 0; i <= self->cells->len; i++)
    {
      PlenaryAgendaCell *cell = &g_array_index (self->cells, PlenaryAgendaCell, i);
      const PlenaryAgendaCell *last = i > 0 ? cell - 1 : NULL;
      gboolean is_end = i == self->cells->len;

      if (is_end || last == NULL || cell->first_column != last->first_column
          || cell->n_columns != last->n_columns || cell->slot.starts_at >= reached)
        {
          for (guint j = first; j < i; j++)
            g_array_index (self->cells, PlenaryAgendaCell, j).n_lanes = lanes->len;
          g_array_set_size (lanes, 0);
          first = i;
          reached = PLENARY_UNSET;
        }
      if (is_end)
        break;
      cell->lane = find_lane (lanes, cell->slot.starts_at);
      g_array_index (lanes, int, cell->lane) = cell->ends_at;
      reached = MAX (reached, cell->ends_at);
    }
}

/* Whole hours around the hours of the event and all that has a time. */
static void
read_hours (PlenaryAgendaLayout *self, PlenaryRecord *event)
{
  int opens_at
      = event != NULL ? plenary_record_get_integer (event, PLENARY_EVENT_OPENS_AT) : PLENARY_UNSET;
  int closes_at
      = event != NULL ? plenary_record_get_integer (event, PLENARY_EVENT_CLOSES_AT) : PLENARY_UNSET;
  int first = opens_at != PLENARY_UNSET ? opens_at : G_MAXINT;
  int last = closes_at;

  for (guint i = 0; i < self->cells->len; i++)
    {
      const PlenaryAgendaCell *cell = &g_array_index (self->cells, PlenaryAgendaCell, i);

      first = MIN (first, cell->slot.starts_at);
      last = MAX (last, cell->ends_at);
    }
  if (first == G_MAXINT)
    first = USUAL_OPENING;
  if (last == PLENARY_UNSET || last <= first)
    last = MAX (USUAL_CLOSING, first + MARGIN_MINUTES);
  self->first_minute = MAX (first - MARGIN_MINUTES, 0) / 60 * 60;
  self->last_minute = MIN ((last + MARGIN_MINUTES + 59) / 60 * 60, LAST_MINUTE);
}

/**
 * plenary_agenda_layout_new:
 * @model: a model
 * @timetable: when its sessions are
 *
 * Works out where each session that has a time is.
 *
 * Returns: (transfer full): the layout
 */
PlenaryAgendaLayout *
plenary_agenda_layout_new (PlenaryModel *model, PlenaryTimetable *timetable)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (timetable != NULL, NULL);

  PlenaryAgendaLayout *self = g_new0 (PlenaryAgendaLayout, 1);
  PlenaryRecordList *rooms = plenary_model_list (model, PLENARY_TYPE_ROOM);

  self->columns = g_array_new (FALSE, FALSE, sizeof (PlenaryAgendaColumn));
  g_array_set_clear_func (self->columns, column_clear);
  self->cells = g_array_new (FALSE, FALSE, sizeof (PlenaryAgendaCell));
  g_array_set_clear_func (self->cells, cell_clear);
  self->ids = g_string_chunk_new (SIZE_OF_IDS);
  self->days = g_hash_table_new (g_str_hash, g_str_equal);
  self->rooms = g_hash_table_new (g_str_hash, g_str_equal);
  self->positions = g_hash_table_new (g_str_hash, g_str_equal);
  self->n_rooms = MAX (plenary_record_list_get_length (rooms), 1);

  for (guint i = 0; i < plenary_record_list_get_length (rooms); i++)
    note (self, self->rooms, plenary_record_list_get (rooms, i), i);
  for (guint i = 0; i < plenary_timetable_get_n_days (timetable); i++)
    {
      const PlenaryTimetableDay *day = plenary_timetable_get_day (timetable, i);

      add_columns (self, rooms, day->day, i + 1);
      add_cells (self, day);
    }
  g_array_sort (self->cells, compare_cells);
  share_width (self);
  for (guint i = 0; i < self->cells->len; i++)
    note (self, self->positions, g_array_index (self->cells, PlenaryAgendaCell, i).session, i);
  read_hours (self, plenary_model_get_event (model));

  return self;
}

/**
 * plenary_agenda_layout_free:
 * @self: (transfer full): a layout
 *
 * Lets go of a layout and of the records it holds.
 */
void
plenary_agenda_layout_free (PlenaryAgendaLayout *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->positions);
  g_hash_table_unref (self->rooms);
  g_hash_table_unref (self->days);
  g_string_chunk_free (self->ids);
  g_array_unref (self->cells);
  g_array_unref (self->columns);
  g_free (self);
}

/**
 * plenary_agenda_layout_get_n_columns:
 * @self: a layout
 *
 * Returns: how many columns there are; at least 1
 */
guint
plenary_agenda_layout_get_n_columns (PlenaryAgendaLayout *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->columns->len;
}

/**
 * plenary_agenda_layout_get_column:
 * @self: a layout
 * @position: which, from 0
 *
 * Returns: (transfer none): the column
 */
const PlenaryAgendaColumn *
plenary_agenda_layout_get_column (PlenaryAgendaLayout *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->columns->len, NULL);

  return &g_array_index (self->columns, PlenaryAgendaColumn, position);
}

/**
 * plenary_agenda_layout_find_columns:
 * @self: a layout
 * @day_id: (nullable): id of a day
 * @room_id: (nullable): id of a room
 * @first: (out): its column, or the first of the day
 * @n_columns: (out): 1, or how many the day has
 *
 * Returns: whether there is such a day
 */
gboolean
plenary_agenda_layout_find_columns (PlenaryAgendaLayout *self,
                                    const char *day_id,
                                    const char *room_id,
                                    guint *first,
                                    guint *n_columns)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (first != NULL, FALSE);
  g_return_val_if_fail (n_columns != NULL, FALSE);

  guint room = 0;

  *first = 0;
  if (day_id != NULL ? !look_up (self->days, day_id, first) : g_hash_table_size (self->days) > 0)
    return FALSE;
  *n_columns = self->n_rooms;
  if (room_id != NULL && look_up (self->rooms, room_id, &room))
    {
      *first += room;
      *n_columns = 1;
    }

  return TRUE;
}

/**
 * plenary_agenda_layout_get_n_cells:
 * @self: a layout
 *
 * Returns: how many sessions are on the plan
 */
guint
plenary_agenda_layout_get_n_cells (PlenaryAgendaLayout *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->cells->len;
}

/**
 * plenary_agenda_layout_get_cell:
 * @self: a layout
 * @position: which, from 0; what comes later lies above
 *
 * Returns: (transfer none): the cell
 */
const PlenaryAgendaCell *
plenary_agenda_layout_get_cell (PlenaryAgendaLayout *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->cells->len, NULL);

  return &g_array_index (self->cells, PlenaryAgendaCell, position);
}

/**
 * plenary_agenda_layout_find:
 * @self: a layout
 * @session_id: id of a session
 * @position: (out): the position of its cell
 *
 * Returns: whether it is on the plan
 */
gboolean
plenary_agenda_layout_find (PlenaryAgendaLayout *self, const char *session_id, guint *position)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (session_id != NULL, FALSE);
  g_return_val_if_fail (position != NULL, FALSE);

  return look_up (self->positions, session_id, position);
}

/**
 * plenary_agenda_layout_get_first_minute:
 * @self: a layout
 *
 * Returns: where the plan begins, in minutes after midnight; a full hour
 */
int
plenary_agenda_layout_get_first_minute (PlenaryAgendaLayout *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->first_minute;
}

/**
 * plenary_agenda_layout_get_last_minute:
 * @self: a layout
 *
 * Returns: where the plan ends, in minutes after midnight; a full hour
 */
int
plenary_agenda_layout_get_last_minute (PlenaryAgendaLayout *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->last_minute;
}
