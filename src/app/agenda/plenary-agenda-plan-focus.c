/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The plan is one stop of Tab. Within it the arrows go from session to session: up and down in
 * time, to the sides in rooms and days. What has the keyboard is selected. Above the first session
 * of a room are the headings of the room and of its day.
 */
#include "config.h"

#include "agenda/plenary-agenda-plan-private.h"

static const PlenaryAgendaCell *
get_cell (PlenaryAgendaPlan *self, guint position)
{
  return plenary_agenda_layout_get_cell (self->layout, position);
}

/* Columns that lie between two cells; 0 when they meet. */
static int
get_distance (const PlenaryAgendaCell *a, const PlenaryAgendaCell *b)
{
  int after = (int) b->first_column - (int) (a->first_column + a->n_columns) + 1;
  int before = (int) a->first_column - (int) (b->first_column + b->n_columns) + 1;

  return MAX (MAX (after, before), 0);
}

/* How far a cell is in a direction: minutes count most up and down, columns to the sides. -1 for
 * one that is not there. */
static int
rate (const PlenaryAgendaCell *from,
      const PlenaryAgendaCell *to,
      gboolean is_later,
      GtkDirectionType direction)
{
  int minutes = to->slot.starts_at - from->slot.starts_at;
  int columns = get_distance (from, to);
  gboolean is_after = to->first_column >= from->first_column + from->n_columns;
  gboolean is_before = to->first_column + to->n_columns <= from->first_column;

  switch (direction)
    {
    case GTK_DIR_DOWN:
      return columns == 0 && (minutes > 0 || (minutes == 0 && is_later)) ? minutes : -1;
    case GTK_DIR_UP:
      return columns == 0 && (minutes < 0 || (minutes == 0 && !is_later)) ? -minutes : -1;
    case GTK_DIR_RIGHT:
      return is_after ? columns * 10000 + ABS (minutes) : -1;
    case GTK_DIR_LEFT:
      return is_before ? columns * 10000 + ABS (minutes) : -1;
    case GTK_DIR_TAB_FORWARD:
    case GTK_DIR_TAB_BACKWARD:
    default:
      return -1;
    }
}

static const PlenaryAgendaCell *
find_next (PlenaryAgendaPlan *self, guint position, GtkDirectionType direction)
{
  const PlenaryAgendaCell *from = get_cell (self, position);
  const PlenaryAgendaCell *best = NULL;
  int least = G_MAXINT;

  for (guint i = 0; i < plenary_agenda_layout_get_n_cells (self->layout); i++)
    {
      int rating = i != position ? rate (from, get_cell (self, i), i > position, direction) : -1;

      if (rating < 0 || rating >= least)
        continue;
      least = rating;
      best = get_cell (self, i);
    }

  return best;
}

/* Left and right are where one looks, not where time goes. */
static GtkDirectionType
mirror (GtkWidget *widget, GtkDirectionType direction)
{
  if (gtk_widget_get_direction (widget) != GTK_TEXT_DIR_RTL)
    return direction;
  if (direction == GTK_DIR_LEFT)
    return GTK_DIR_RIGHT;
  if (direction == GTK_DIR_RIGHT)
    return GTK_DIR_LEFT;

  return direction;
}

/* The first session of the first day that has any. */
static const PlenaryAgendaCell *
find_first (PlenaryAgendaPlan *self)
{
  const PlenaryAgendaCell *first = NULL;
  guint number = G_MAXUINT;

  for (guint i = 0; i < plenary_agenda_layout_get_n_cells (self->layout); i++)
    {
      const PlenaryAgendaCell *cell = get_cell (self, i);
      guint day = plenary_agenda_layout_get_column (self->layout, cell->first_column)->number;

      if (day > number
          || (day == number && first != NULL && cell->slot.starts_at >= first->slot.starts_at))
        continue;
      number = day;
      first = cell;
    }

  return first;
}

static gboolean
enter (PlenaryAgendaPlan *self)
{
  const PlenaryAgendaCell *first = find_first (self);
  guint position = 0;

  if (self->selected != NULL
      && plenary_agenda_layout_find (self->layout, plenary_record_get_id (self->selected),
                                     &position))
    return plenary_agenda_plan_focus_session (self, self->selected);
  if (first != NULL)
    return plenary_agenda_plan_focus_session (self, first->session);

  return gtk_widget_grab_focus (GTK_WIDGET (self));
}

/* From the headings down to the first session of their columns, or to any. */
static gboolean
leave_header (PlenaryAgendaPlan *self)
{
  const PlenaryAgendaCell *first = NULL;
  guint column = 0;

  plenary_agenda_header_get_focused (self->header, &column);
  for (guint i = 0; i < plenary_agenda_layout_get_n_cells (self->layout); i++)
    {
      const PlenaryAgendaCell *cell = get_cell (self, i);

      if (column >= cell->first_column && column < cell->first_column + cell->n_columns
          && (first == NULL || cell->slot.starts_at < first->slot.starts_at))
        first = cell;
    }

  return first != NULL ? plenary_agenda_plan_focus_session (self, first->session) : enter (self);
}

static gboolean
move_focus (PlenaryAgendaPlan *self, guint position, GtkDirectionType direction)
{
  const PlenaryAgendaCell *next = find_next (self, position, mirror (GTK_WIDGET (self), direction));
  guint column = get_cell (self, position)->first_column;

  if (next != NULL)
    return plenary_agenda_plan_focus_session (self, next->session);
  if (direction == GTK_DIR_UP
      && (plenary_agenda_header_focus_column (self->header, FALSE, column)
          || plenary_agenda_header_focus_column (self->header, TRUE, column)))
    return TRUE;
  gtk_widget_error_bell (GTK_WIDGET (self));

  return TRUE;
}

gboolean
plenary_agenda_plan_focus (GtkWidget *widget, GtkDirectionType direction)
{
  PlenaryAgendaPlan *self = PLENARY_AGENDA_PLAN (widget);
  GtkWidget *child = gtk_widget_get_focus_child (widget);
  guint position = 0;

  if (self->layout == NULL)
    return FALSE;
  if (child == NULL && !gtk_widget_is_focus (widget))
    return enter (self);
  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    return FALSE;
  if (child != NULL && child == GTK_WIDGET (self->header))
    return gtk_widget_child_focus (child, direction) || leave_header (self);
  if (child == NULL && direction == GTK_DIR_UP)
    return plenary_agenda_header_focus_column (self->header, TRUE, 0);
  if (!PLENARY_IS_SESSION_BLOCK (child))
    return enter (self);

  PlenaryRecord *session = plenary_session_block_get_session (PLENARY_SESSION_BLOCK (child));

  if (plenary_agenda_layout_find (self->layout, plenary_record_get_id (session), &position))
    return move_focus (self, position, direction);

  return TRUE;
}

/* Once the plan knows how wide its columns are. */
static gboolean
focus_later_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  PlenaryAgendaPlan *self = PLENARY_AGENDA_PLAN (widget);

  if (self->column_width <= 0)
    return G_SOURCE_CONTINUE;
  plenary_agenda_plan_focus_session (self, user_data);

  return G_SOURCE_REMOVE;
}

/**
 * plenary_agenda_plan_focus_session:
 * @self: a plan
 * @session: a session
 *
 * Scrolls to a session and gives it the keyboard. A plan that has not been on the screen yet does
 * so when it is.
 *
 * Returns: whether it is on the plan
 */
gboolean
plenary_agenda_plan_focus_session (PlenaryAgendaPlan *self, PlenaryRecord *session)
{
  g_return_val_if_fail (PLENARY_IS_AGENDA_PLAN (self), FALSE);
  g_return_val_if_fail (PLENARY_IS_RECORD (session), FALSE);

  const char *id = plenary_record_get_id (session);
  guint position = 0;

  if (self->layout == NULL || !plenary_agenda_layout_find (self->layout, id, &position))
    return FALSE;
  plenary_agenda_plan_set_selected (self, session);
  if (self->column_width <= 0)
    {
      gtk_widget_add_tick_callback (GTK_WIDGET (self), focus_later_cb, g_object_ref (session),
                                    g_object_unref);
      return TRUE;
    }
  plenary_agenda_plan_scroll_to_cell (self, get_cell (self, position));
  plenary_agenda_plan_update_blocks (self);

  GtkWidget *block = g_hash_table_lookup (self->blocks, id);

  return block == NULL || gtk_widget_grab_focus (block);
}

static gboolean
open_later_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  PlenaryAgendaPlan *self = PLENARY_AGENDA_PLAN (widget);

  if (self->column_width <= 0)
    return G_SOURCE_CONTINUE;
  plenary_agenda_plan_open_heading (self, GPOINTER_TO_INT (user_data));

  return G_SOURCE_REMOVE;
}

/**
 * plenary_agenda_plan_open_heading:
 * @self: a plan
 * @is_day: whether a day is meant, or a room
 *
 * Asks for what is done with the day or the room of the selected session, or with the first one. A
 * plan that has not been on the screen yet does so when it is.
 */
void
plenary_agenda_plan_open_heading (PlenaryAgendaPlan *self, gboolean is_day)
{
  g_return_if_fail (PLENARY_IS_AGENDA_PLAN (self));

  guint position = 0;
  guint column = 0;

  if (self->column_width <= 0)
    {
      gtk_widget_add_tick_callback (GTK_WIDGET (self), open_later_cb, GINT_TO_POINTER (is_day),
                                    NULL);
      return;
    }
  if (self->selected != NULL
      && plenary_agenda_layout_find (self->layout, plenary_record_get_id (self->selected),
                                     &position))
    column = get_cell (self, position)->first_column;
  if (plenary_agenda_header_focus_column (self->header, is_day, column))
    plenary_agenda_header_activate (self->header);
  else
    gtk_widget_error_bell (GTK_WIDGET (self));
}
