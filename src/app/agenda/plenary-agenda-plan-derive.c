/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Times, labels, conflicts and places are derived anew after each change, and not before the plan
 * is on the screen.
 */
#include "config.h"

#include "agenda/plenary-agenda-plan-private.h"

#include "agenda/plenary-agenda-words.h"
#include "model/plenary-day.h"
#include "model/plenary-event.h"
#include "schedule/plenary-zone.h"

static PlenaryModel *
get_model (PlenaryAgendaPlan *self)
{
  return plenary_project_get_model (self->project);
}

/* The zones may be hours apart on one day of the event and others on the next: the first counts. */
int
plenary_agenda_plan_get_difference (PlenaryAgendaPlan *self)
{
  PlenaryRecordList *days = plenary_model_list (get_model (self), PLENARY_TYPE_DAY);
  PlenaryRecord *event = plenary_model_get_event (get_model (self));

  if (self->second_zone == NULL || event == NULL || plenary_record_list_get_length (days) == 0)
    return PLENARY_UNSET;

  g_autoptr (GDateTime) noon = plenary_zone_get_instant (
      plenary_record_get_text (event, PLENARY_EVENT_ZONE),
      plenary_record_get_text (plenary_record_list_get (days, 0), PLENARY_DAY_DATE), 12 * 60);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (self->second_zone);
  g_autoptr (GDateTime) other
      = noon != NULL && zone != NULL ? g_date_time_to_timezone (noon, zone) : NULL;

  return other != NULL
             ? (int) ((g_date_time_get_utc_offset (other) - g_date_time_get_utc_offset (noon))
                      / G_TIME_SPAN_MINUTE)
             : PLENARY_UNSET;
}

/* Lets go of all that is derived. */
void
plenary_agenda_plan_clear_derived (PlenaryAgendaPlan *self)
{
  g_clear_pointer (&self->timetable, plenary_timetable_free);
  g_clear_pointer (&self->numbering, plenary_numbering_free);
  g_clear_pointer (&self->conflicts, plenary_conflicts_free);
  g_clear_pointer (&self->layout, plenary_agenda_layout_free);
}

/* The session that has the keyboard may be gone: the next one gets it. */
static void
pass_focus (PlenaryAgendaPlan *self, const char *id, guint position)
{
  guint n_cells = plenary_agenda_layout_get_n_cells (self->layout);
  guint found = 0;

  if (plenary_agenda_layout_find (self->layout, id, &found))
    return;
  if (n_cells == 0)
    gtk_widget_grab_focus (GTK_WIDGET (self));
  else
    plenary_agenda_plan_focus_session (
        self, plenary_agenda_layout_get_cell (self->layout, MIN (position, n_cells - 1))->session);
  plenary_agenda_plan_update_blocks (self);
}

/* The id of the session that has the keyboard, and where it is. */
static char *
dup_focused (PlenaryAgendaPlan *self, guint *position)
{
  GtkWidget *block = gtk_widget_get_focus_child (GTK_WIDGET (self));

  if (!PLENARY_IS_SESSION_BLOCK (block) || self->layout == NULL)
    return NULL;

  const char *id
      = plenary_record_get_id (plenary_session_block_get_session (PLENARY_SESSION_BLOCK (block)));

  return plenary_agenda_layout_find (self->layout, id, position) ? g_strdup (id) : NULL;
}

/* Derives all from the project as it is now. */
void
plenary_agenda_plan_derive (PlenaryAgendaPlan *self)
{
  guint position = 0;
  g_autofree char *focused = dup_focused (self, &position);

  self->is_stale = FALSE;
  plenary_agenda_plan_clear_derived (self);
  self->timetable = plenary_timetable_new (get_model (self));
  self->numbering = plenary_numbering_new (get_model (self), NULL);
  self->conflicts = plenary_conflicts_new (get_model (self), self->timetable);
  self->layout = plenary_agenda_layout_new (get_model (self), self->timetable);
  plenary_agenda_header_show (self->header, self->layout, self->timetable,
                              plenary_agenda_get_hours (get_model (self)));
  plenary_agenda_ruler_set_difference (self->ruler, plenary_agenda_plan_get_difference (self));
  plenary_agenda_plan_update_collisions (self);
  if (self->column_width > 0)
    {
      plenary_agenda_plan_configure (self, gtk_widget_get_width (GTK_WIDGET (self)),
                                     gtk_widget_get_height (GTK_WIDGET (self)));
      plenary_agenda_plan_outdate_blocks (self);
      plenary_agenda_plan_update_blocks (self);
      if (focused != NULL)
        pass_focus (self, focused, position);
    }
  gtk_widget_queue_resize (GTK_WIDGET (self));
  plenary_agenda_plan_tell_derived (self);
}
