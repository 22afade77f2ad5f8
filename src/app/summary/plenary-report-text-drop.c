/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Words of the report that are dropped on it. The text view would put in words that look the same,
 * as it does with those of other fields and programs; here paragraphs move.
 */
#include "config.h"

#include "summary/plenary-report-text-private.h"

/* What GTK's text view calls the mark that it shows where something would be dropped. */
#define DROP_MARK "gtk_drag_target"

static GtkTextBuffer *
get_buffer (PlenaryReportText *self)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
}

static void
find_place (PlenaryReportText *self, double x, double y, GtkTextIter *place)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  int buffer_x = 0;
  int buffer_y = 0;

  gtk_text_view_window_to_buffer_coords (view, GTK_TEXT_WINDOW_WIDGET, (int) x, (int) y, &buffer_x,
                                         &buffer_y);
  gtk_text_view_get_iter_at_position (view, place, NULL, buffer_x, buffer_y);
}

static void
hide_place (PlenaryReportText *self)
{
  GtkTextMark *mark = gtk_text_buffer_get_mark (get_buffer (self), DROP_MARK);

  if (mark != NULL)
    gtk_text_mark_set_visible (mark, FALSE);
}

static void
show_place (PlenaryReportText *self, const GtkTextIter *place)
{
  GtkTextMark *mark = gtk_text_buffer_get_mark (get_buffer (self), DROP_MARK);

  if (mark == NULL)
    return;
  gtk_text_buffer_move_mark (get_buffer (self), mark, place);
  gtk_text_mark_set_visible (mark, TRUE);
  gtk_text_view_scroll_mark_onscreen (GTK_TEXT_VIEW (self), mark);
}

/* What is dragged within one program comes as the buffer that it is selected in. */
static gboolean
is_own (PlenaryReportText *self, GdkDrop *drop)
{
  GdkDrag *drag = gdk_drop_get_drag (drop);
  g_auto (GValue) value = G_VALUE_INIT;

  if (drag == NULL || !gtk_text_view_get_editable (GTK_TEXT_VIEW (self)))
    return FALSE;

  g_value_init (&value, GTK_TYPE_TEXT_BUFFER);

  return gdk_content_provider_get_value (gdk_drag_get_content (drag), &value, NULL)
         && g_value_get_object (&value) == get_buffer (self);
}

static gboolean
accept_cb (PlenaryReportText *self, GdkDrop *drop)
{
  return is_own (self, drop);
}

static GdkDragAction
motion_cb (PlenaryReportText *self, double x, double y, GtkDropTarget *target)
{
  GdkDragAction actions = gdk_drop_get_actions (gtk_drop_target_get_current_drop (target));
  GtkTextIter place;

  find_place (self, x, y, &place);
  show_place (self, &place);

  return (actions & GDK_ACTION_MOVE) != 0 ? GDK_ACTION_MOVE : GDK_ACTION_COPY;
}

static void
drag_ended_cb (PlenaryReportText *self)
{
  plenary_report_buffer_set_moved (plenary_report_text_get_buffer (self), FALSE);
}

/* When the drag has ended, the view deletes what it finds where the words were. */
static void
keep_rest (PlenaryReportText *self, GdkDrag *drag)
{
  plenary_report_buffer_set_moved (plenary_report_text_get_buffer (self), TRUE);
  g_signal_connect_object (drag, "dnd-finished", G_CALLBACK (drag_ended_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (drag, "cancel", G_CALLBACK (drag_ended_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static gboolean
drop_cb (PlenaryReportText *self, const GValue *value, double x, double y, GtkDropTarget *target)
{
  GdkDrop *drop = gtk_drop_target_get_current_drop (target);
  gboolean is_copy = (gdk_drop_get_actions (drop) & GDK_ACTION_MOVE) == 0;
  GtkTextIter place;

  find_place (self, x, y, &place);
  hide_place (self);
  plenary_report_buffer_move_selection (plenary_report_text_get_buffer (self), &place, is_copy);
  keep_rest (self, gdk_drop_get_drag (drop));
  gtk_widget_grab_focus (GTK_WIDGET (self));

  return TRUE;
}

void
plenary_report_text_add_drop_target (PlenaryReportText *self)
{
  GtkDropTarget *target
      = gtk_drop_target_new (GTK_TYPE_TEXT_BUFFER, GDK_ACTION_COPY | GDK_ACTION_MOVE);

  /* Before the text view's own. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (target), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (target, "accept", G_CALLBACK (accept_cb), self);
  g_signal_connect_swapped (target, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (target, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (target, "leave", G_CALLBACK (hide_place), self);
  g_signal_connect_swapped (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
