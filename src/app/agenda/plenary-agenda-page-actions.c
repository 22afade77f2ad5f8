/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What can be done with the selected session without a pointer, in either view. Each action is one
 * edit, named in "Undo …", and what became of the session is said aloud.
 */
#include "config.h"

#include "agenda/plenary-agenda-page-private.h"

#include "agenda/plenary-agenda-words.h"
#include "model/plenary-day.h"
#include "model/plenary-room.h"
#include "operations/plenary-arrangement.h"
#include "operations/plenary-session-tree.h"
#include "operations/plenary-venue.h"
#include "schedule/plenary-timetable.h"

#include <glib/gi18n.h>

static PlenaryModel *
get_model (PlenaryAgendaPage *self)
{
  return plenary_page_get_model (PLENARY_PAGE (self));
}

static PlenaryEdit *
begin (PlenaryAgendaPage *self, const char *label)
{
  return plenary_project_begin_edit (plenary_page_get_project (PLENARY_PAGE (self)), label);
}

static gboolean
commit (PlenaryAgendaPage *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  if (plenary_edit_commit (edit, &error))
    return TRUE;
  gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);

  return FALSE;
}

/* Says when and where a session is now. */
static void
announce (PlenaryAgendaPage *self, PlenaryRecord *session)
{
  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (get_model (self));
  g_autofree char *name = plenary_agenda_dup_name (
      get_model (self), session,
      plenary_timetable_lookup (timetable, plenary_record_get_id (session)), "", 0);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), name,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* Commits what an arrangement changes for the selected session. */
static void
apply (PlenaryAgendaPage *self, PlenaryArrangement *arrangement, const char *label)
{
  if (!plenary_arrangement_is_changed (arrangement))
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }

  /* While lists follow, what is selected may be nothing for a moment. */
  g_autoptr (PlenaryRecord) session = g_object_ref (self->selected);
  PlenaryEdit *edit = begin (self, label);

  plenary_arrangement_write (arrangement, edit);
  if (!commit (self, edit))
    return;
  if (self->selected == NULL)
    plenary_agenda_page_set_selected (self, session);
  announce (self, session);
}

/* Minutes by which a session moves; a step of the grid from a time that is not on it. */
static int
step_time (int minutes, int n_steps)
{
  const int step = PLENARY_SESSION_LEAST_MINUTES;

  if (minutes % step == 0)
    return minutes + n_steps * step;

  return n_steps > 0 ? (minutes / step + 1) * step : minutes / step * step;
}

static void
move_in_time (PlenaryAgendaPage *self, int n_steps)
{
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (get_model (self));
  const char *id = plenary_record_get_id (self->selected);
  const PlenarySlot *slot = plenary_arrangement_lookup (arrangement, id);

  if (slot != NULL && slot->starts_at != PLENARY_UNSET)
    plenary_arrangement_place (arrangement, id, plenary_arrangement_get_day_id (arrangement, id),
                               plenary_arrangement_get_room_id (arrangement, id),
                               step_time (slot->starts_at, n_steps));
  apply (self, arrangement, _ ("Move Session"));
}

static void
resize (PlenaryAgendaPage *self, int n_steps)
{
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (get_model (self));
  int minutes = plenary_record_get_integer (self->selected, PLENARY_SESSION_DURATION);

  if (minutes == PLENARY_UNSET)
    minutes = n_steps > 0 ? PLENARY_SESSION_USUAL_MINUTES : PLENARY_SESSION_LEAST_MINUTES;
  else
    minutes = MAX (step_time (minutes, n_steps), PLENARY_SESSION_LEAST_MINUTES);
  plenary_arrangement_set_duration (arrangement, plenary_record_get_id (self->selected), minutes);
  apply (self, arrangement, _ ("Resize Session"));
}

/* Where a record is in a list; -1 for none. */
static int
find_in (PlenaryRecordList *list, const char *id)
{
  for (guint i = 0; i < plenary_record_list_get_length (list) && id != NULL; i++)
    if (g_str_equal (plenary_record_get_id (plenary_record_list_get (list, i)), id))
      return (int) i;

  return -1;
}

/* Before the first room is none at all. */
static void
change_room (PlenaryAgendaPage *self, int n_rooms)
{
  PlenaryRecordList *rooms = plenary_model_list (get_model (self), PLENARY_TYPE_ROOM);
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (get_model (self));
  const char *id = plenary_record_get_id (self->selected);
  int room = find_in (rooms, plenary_arrangement_get_room_id (arrangement, id)) + n_rooms;
  const char *room_id = room >= 0 && room < (int) plenary_record_list_get_length (rooms)
                            ? plenary_record_get_id (plenary_record_list_get (rooms, (guint) room))
                            : NULL;

  if (room_id != NULL || room == -1)
    plenary_arrangement_set_room (arrangement, id, room_id);
  apply (self, arrangement, _ ("Move Session"));
}

/* At the same time, or at the end of a day that has no times. */
static void
change_day (PlenaryAgendaPage *self, int n_days)
{
  PlenaryRecordList *days = plenary_model_list (get_model (self), PLENARY_TYPE_DAY);
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (get_model (self));
  const char *id = plenary_record_get_id (self->selected);
  const PlenarySlot *slot = plenary_arrangement_lookup (arrangement, id);
  int day = find_in (days, plenary_arrangement_get_day_id (arrangement, id)) + n_days;

  if (day >= 0 && day < (int) plenary_record_list_get_length (days))
    {
      const char *day_id = plenary_record_get_id (plenary_record_list_get (days, (guint) day));

      if (slot != NULL && slot->starts_at != PLENARY_UNSET)
        plenary_arrangement_place (arrangement, id, day_id,
                                   plenary_arrangement_get_room_id (arrangement, id),
                                   slot->starts_at);
      else
        plenary_arrangement_reorder (arrangement, id, day_id, G_MAXUINT);
    }
  apply (self, arrangement, _ ("Move Session"));
}

static void
move_in_order (PlenaryAgendaPage *self, int n_places)
{
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (get_model (self));

  plenary_arrangement_step (arrangement, plenary_record_get_id (self->selected), n_places);
  apply (self, arrangement, _ ("Move Session"));
}

/* The actions that move the selected session by a step, and how. */
static const struct
{
  const char *name;
  void (*move) (PlenaryAgendaPage *self, int n_steps);
  int n_steps;
} moves[] = {
  { "session.earlier", move_in_time, -1 },
  { "session.later", move_in_time, 1 },
  { "session.shorter", resize, -1 },
  { "session.longer", resize, 1 },
  { "session.previous-room", change_room, -1 },
  { "session.next-room", change_room, 1 },
  { "session.previous-day", change_day, -1 },
  { "session.next-day", change_day, 1 },
  { "session.move-up", move_in_order, -1 },
  { "session.move-down", move_in_order, 1 },
};

static void
move_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlenaryAgendaPage *self = PLENARY_AGENDA_PAGE (widget);

  for (gsize i = 0; i < G_N_ELEMENTS (moves); i++)
    if (g_str_equal (moves[i].name, name) && self->selected != NULL)
      moves[i].move (self, moves[i].n_steps);
}

static void
pin_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlenaryAgendaPage *self = PLENARY_AGENDA_PAGE (widget);
  gboolean is_pinned
      = plenary_record_get_integer (self->selected, PLENARY_SESSION_STARTS_AT) != PLENARY_UNSET;
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (get_model (self));

  plenary_arrangement_set_pinned (arrangement, plenary_record_get_id (self->selected), !is_pinned);
  apply (self, arrangement, is_pinned ? _ ("Unpin Start") : _ ("Pin Start"));
}

static void
unschedule_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlenaryAgendaPage *self = PLENARY_AGENDA_PAGE (widget);
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (get_model (self));

  plenary_arrangement_unschedule (arrangement, plenary_record_get_id (self->selected));
  apply (self, arrangement, _ ("Take Session off the Agenda"));
}

/* Opens the details, and the title can be typed. */
static void
open_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  plenary_page_show_details (PLENARY_PAGE (widget));
  plenary_session_inspector_edit_title (PLENARY_AGENDA_PAGE (widget)->inspector);
}

/* After the selected session, or at the end of the last day. */
static void
add_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlenaryAgendaPage *self = PLENARY_AGENDA_PAGE (widget);
  PlenaryRecordList *days = plenary_model_list (get_model (self), PLENARY_TYPE_DAY);
  guint n_days = plenary_record_list_get_length (days);
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (get_model (self));
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_SESSION);
  const char *id = plenary_row_get_id (row);
  const char *day_id
      = n_days > 0 ? plenary_record_get_id (plenary_record_list_get (days, n_days - 1)) : NULL;
  guint position = G_MAXUINT;
  gboolean is_first
      = plenary_record_list_get_length (plenary_model_list (get_model (self), PLENARY_TYPE_SESSION))
        == 0;

  plenary_row_set_integer (row, PLENARY_SESSION_DURATION, PLENARY_SESSION_USUAL_MINUTES);
  if (self->selected != NULL
      && plenary_arrangement_get_position (arrangement, plenary_record_get_id (self->selected),
                                           &position))
    {
      position++;
      day_id = plenary_record_get_text (self->selected, PLENARY_SESSION_DAY_ID);
      plenary_row_set_text (row, PLENARY_SESSION_ROOM_ID,
                            plenary_record_get_text (self->selected, PLENARY_SESSION_ROOM_ID));
    }
  plenary_arrangement_insert (arrangement, row);
  plenary_arrangement_reorder (arrangement, id, day_id, position);

  PlenaryEdit *edit = begin (self, _ ("Add Session"));

  plenary_arrangement_write (arrangement, edit);
  if (!commit (self, edit))
    return;

  PlenaryRecord *session = plenary_model_lookup (get_model (self), PLENARY_TYPE_SESSION, id);

  /* The first one needs no way to it: the view that comes on the screen with it would take the
   * keyboard from the title. */
  if (is_first)
    plenary_agenda_page_set_selected (self, session);
  else
    plenary_page_show_record (PLENARY_PAGE (self), session);
  open_cb (widget, name, NULL);
}

static void
delete_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlenaryAgendaPage *self = PLENARY_AGENDA_PAGE (widget);
  g_autofree char *title = plenary_agenda_dup_title (self->selected, "");
  /* Translators: the title of a session */
  g_autofree char *sentence = g_strdup_printf (_ ("“%s” is deleted"), title);
  PlenaryEdit *edit = begin (self, _ ("Delete Session"));

  plenary_session_delete (edit, get_model (self), plenary_record_get_id (self->selected));
  if (commit (self, edit))
    gtk_widget_activate_action (widget, "window.tell-change", "s", sentence);
}

static void
duplicate_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlenaryAgendaPage *self = PLENARY_AGENDA_PAGE (widget);
  PlenaryEdit *edit = begin (self, _ ("Duplicate Session"));
  g_autofree char *id
      = plenary_session_duplicate (edit, get_model (self), plenary_record_get_id (self->selected));

  if (commit (self, edit) && id != NULL)
    plenary_page_show_record (PLENARY_PAGE (self),
                              plenary_model_lookup (get_model (self), PLENARY_TYPE_SESSION, id));
}

static void
nest_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlenaryAgendaPage *self = PLENARY_AGENDA_PAGE (widget);
  gboolean is_nesting = g_str_equal (name, "session.nest");
  PlenaryEdit *edit
      = begin (self, is_nesting ? _ ("Make Part of a Session") : _ ("Make Session of Its Own"));
  const char *id = plenary_record_get_id (self->selected);

  if (!(is_nesting ? plenary_session_nest (edit, get_model (self), id)
                   : plenary_session_raise (edit, get_model (self), id)))
    gtk_widget_error_bell (widget);
  commit (self, edit);
}

static void
add_day_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlenaryAgendaPage *self = PLENARY_AGENDA_PAGE (widget);
  PlenaryEdit *edit = begin (self, _ ("Add Day"));
  g_autofree char *id = plenary_venue_add_day (edit, get_model (self), NULL);

  commit (self, edit);
}

static void
add_room_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlenaryAgendaPage *self = PLENARY_AGENDA_PAGE (widget);
  guint n_rooms
      = plenary_record_list_get_length (plenary_model_list (get_model (self), PLENARY_TYPE_ROOM));
  /* Translators: the name of a new room, with its number */
  g_autofree char *room_name = g_strdup_printf (_ ("Room %u"), n_rooms + 1);
  PlenaryEdit *edit = begin (self, _ ("Add Room"));
  g_autofree char *id = plenary_venue_add_room (edit, get_model (self), room_name);

  commit (self, edit);
}

/* Headings are on the plan. */
static void
edit_venue_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlenaryAgendaPage *self = PLENARY_AGENDA_PAGE (widget);

  adw_view_stack_set_visible_child_name (self->stack, "sessions");
  adw_view_stack_set_visible_child_name (self->sessions, "canvas");
  plenary_agenda_canvas_open_heading (self->canvas, g_str_equal (name, "agenda.edit-day"));
}

static void
zoom_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlenaryAgendaCanvas *canvas = PLENARY_AGENDA_PAGE (widget)->canvas;

  if (g_str_equal (name, "page.zoom-in"))
    plenary_agenda_canvas_zoom (canvas, 1);
  else if (g_str_equal (name, "page.zoom-out"))
    plenary_agenda_canvas_zoom (canvas, -1);
  else
    plenary_agenda_canvas_fit_day (canvas);
}

/* Actions on the selected session that are no moves. */
static const struct
{
  const char *name;
  GtkWidgetActionActivateFunc callback;
} actions[] = {
  { "session.open", open_cb },
  { "session.delete", delete_cb },
  { "session.duplicate", duplicate_cb },
  { "session.pin", pin_cb },
  { "session.unschedule", unschedule_cb },
  { "session.nest", nest_cb },
  { "session.raise", nest_cb },
};

void
plenary_agenda_page_install_actions (GtkWidgetClass *widget_class)
{
  for (gsize i = 0; i < G_N_ELEMENTS (moves); i++)
    gtk_widget_class_install_action (widget_class, moves[i].name, NULL, move_cb);
  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].callback);
  gtk_widget_class_install_action (widget_class, "session.add", NULL, add_cb);
  gtk_widget_class_install_action (widget_class, "agenda.add-day", NULL, add_day_cb);
  gtk_widget_class_install_action (widget_class, "agenda.add-room", NULL, add_room_cb);
  gtk_widget_class_install_action (widget_class, "agenda.edit-day", NULL, edit_venue_cb);
  gtk_widget_class_install_action (widget_class, "agenda.edit-room", NULL, edit_venue_cb);
  gtk_widget_class_install_action (widget_class, "agenda.fit-day", NULL, zoom_cb);
  gtk_widget_class_install_action (widget_class, "page.zoom-in", NULL, zoom_cb);
  gtk_widget_class_install_action (widget_class, "page.zoom-out", NULL, zoom_cb);
  gtk_widget_class_install_action (widget_class, "page.zoom-reset", NULL, zoom_cb);
}

/* What is done with a session needs one. */
void
plenary_agenda_page_update_actions (PlenaryAgendaPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean has_session = self->selected != NULL;
  gboolean is_part
      = has_session && plenary_record_get_text (self->selected, PLENARY_SESSION_PARENT_ID) != NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (moves); i++)
    gtk_widget_action_set_enabled (widget, moves[i].name, has_session && !is_part);
  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (widget, actions[i].name, has_session);
  gtk_widget_action_set_enabled (widget, "session.raise", is_part);
}
