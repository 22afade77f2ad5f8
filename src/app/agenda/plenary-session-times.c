/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Times of an item of the agenda go through the arrangement, which knows what moves with them. A
 * sub-item has no day and room of its own, and its times move nothing.
 */
#include "config.h"

#include "agenda/plenary-session-times.h"

#include "model/plenary-day.h"
#include "model/plenary-room.h"
#include "model/plenary-session.h"
#include "operations/plenary-arrangement.h"
#include "operations/plenary-session-part.h"
#include "schedule/plenary-timetable.h"
#include "widgets/plenary-date-field.h"

#include <glib/gi18n.h>
#include <stdlib.h>

struct _PlenarySessionTimes
{
  AdwPreferencesGroup parent_instance;

  /* Template widgets */
  AdwComboRow *day_row;
  AdwEntryRow *start_row;
  GtkToggleButton *pin_button;
  AdwEntryRow *length_row;
  AdwComboRow *room_row;
  GtkMenuButton *room_button;
  GtkPopover *room_popover;
  GtkEntry *room_entry;

  PlenaryProject *project;
  PlenaryRecord *session;

  /* What the entries showed before somebody wrote in them. */
  char *shown_start;
  char *shown_length;

  gboolean is_showing; /* what changes in a widget now was not chosen by a person */
};

G_DEFINE_FINAL_TYPE (PlenarySessionTimes, plenary_session_times, ADW_TYPE_PREFERENCES_GROUP)

static PlenaryModel *
get_model (PlenarySessionTimes *self)
{
  return plenary_project_get_model (self->project);
}

static const char *
get_id (PlenarySessionTimes *self)
{
  return plenary_record_get_id (self->session);
}

static gboolean
is_item_of_agenda (PlenarySessionTimes *self)
{
  return plenary_record_get_text (self->session, PLENARY_SESSION_PARENT_ID) == NULL;
}

static void
tell (PlenarySessionTimes *self, const char *sentence)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", sentence);
}

static void
commit (PlenarySessionTimes *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  if (!plenary_edit_commit (edit, &error))
    tell (self, error->message);
}

static void
commit_arrangement (PlenarySessionTimes *self, PlenaryArrangement *arrangement, const char *label)
{
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, label);

  plenary_arrangement_write (arrangement, edit);
  commit (self, edit);
}

/* The position of a record in a list, after an item that stands for none. */
static guint
find_choice (PlenaryRecordList *list, PlenaryRecord *record)
{
  guint position = 0;

  return record != NULL && plenary_record_list_find (list, record, &position) ? position + 1 : 0;
}

/* What it is chosen by; a choice that did not change keeps its list, and with it the keyboard. */
static void
show_choices (AdwComboRow *row, GtkStringList *names, guint selected)
{
  GListModel *before = adw_combo_row_get_model (row);
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (names));
  gboolean is_same = before != NULL && g_list_model_get_n_items (before) == n_items;

  for (guint i = 0; is_same && i < n_items; i++)
    is_same = g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (before), i),
                           gtk_string_list_get_string (names, i));
  if (!is_same)
    adw_combo_row_set_model (row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (row, selected);
}

static void
show_days (PlenarySessionTimes *self)
{
  PlenaryRecordList *days = plenary_model_list (get_model (self), PLENARY_TYPE_DAY);
  PlenaryRecord *day
      = plenary_model_lookup (get_model (self), PLENARY_TYPE_DAY,
                              plenary_record_get_text (self->session, PLENARY_SESSION_DAY_ID));
  const char *const none[] = { _ ("Not scheduled"), NULL };
  g_autoptr (GtkStringList) names = gtk_string_list_new (none);
  guint length = plenary_record_list_get_length (days);

  for (guint i = 0; i < length; i++)
    {
      PlenaryRecord *each = plenary_record_list_get (days, i);
      const char *title = plenary_record_get_text (each, PLENARY_DAY_TITLE);
      g_autofree char *date
          = plenary_date_field_format (plenary_record_get_text (each, PLENARY_DAY_DATE));

      gtk_string_list_append (names, *title != '\0' ? title : date);
    }
  show_choices (self->day_row, names, find_choice (days, day));
  gtk_widget_set_visible (GTK_WIDGET (self->day_row), length > 0 && is_item_of_agenda (self));
}

static void
show_rooms (PlenarySessionTimes *self)
{
  PlenaryRecordList *rooms = plenary_model_list (get_model (self), PLENARY_TYPE_ROOM);
  PlenaryRecord *room
      = plenary_model_lookup (get_model (self), PLENARY_TYPE_ROOM,
                              plenary_record_get_text (self->session, PLENARY_SESSION_ROOM_ID));
  const char *const none[] = { _ ("None"), NULL };
  g_autoptr (GtkStringList) names = gtk_string_list_new (none);

  for (guint i = 0; i < plenary_record_list_get_length (rooms); i++)
    gtk_string_list_append (
        names, plenary_record_get_text (plenary_record_list_get (rooms, i), PLENARY_ROOM_NAME));
  show_choices (self->room_row, names, find_choice (rooms, room));
  gtk_widget_set_visible (GTK_WIDGET (self->room_row), is_item_of_agenda (self));
}

/* What a person is writing stays until it has been entered. */
static void
show_text (AdwEntryRow *row, char **shown, const char *text)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (row));
  gboolean has_keyboard
      = (gtk_widget_get_state_flags (GTK_WIDGET (row)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;

  if (has_keyboard && *shown != NULL && !g_str_equal (*shown, typed))
    return;
  if (!g_str_equal (typed, text))
    gtk_editable_set_text (GTK_EDITABLE (row), text);
  g_set_str (shown, text);
  gtk_widget_remove_css_class (GTK_WIDGET (row), "error");
}

static char *
format_time (int minutes)
{
  if (minutes == PLENARY_UNSET)
    return g_strdup ("");

  g_autofree char *digits = g_strdup_printf ("%d", minutes);

  return plenary_time_field_format (digits);
}

/* "Ends at 17:30, follows the session before". */
static char *
describe (PlenarySessionTimes *self, const PlenarySlot *slot)
{
  if (slot == NULL || slot->ends_at == PLENARY_UNSET)
    return g_strdup ("");

  g_autofree char *end = format_time (slot->ends_at);

  return slot->is_pinned || !is_item_of_agenda (self)
             ? g_strdup_printf (_ ("Ends at %s"), end)
             : g_strdup_printf (_ ("Ends at %s, follows what comes before it"), end);
}

static void
show_times (PlenarySessionTimes *self)
{
  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (get_model (self));
  PlenarySlot of_item = plenary_slot_of_item (self->session);
  const PlenarySlot *slot
      = is_item_of_agenda (self) ? plenary_timetable_lookup (timetable, get_id (self)) : &of_item;
  int minutes = plenary_record_get_integer (self->session, PLENARY_SESSION_DURATION);
  g_autofree char *start = format_time (slot != NULL ? slot->starts_at : PLENARY_UNSET);
  g_autofree char *length
      = minutes != PLENARY_UNSET ? g_strdup_printf ("%d", minutes) : g_strdup ("");
  g_autofree char *description = describe (self, slot);

  show_text (self->start_row, &self->shown_start, start);
  show_text (self->length_row, &self->shown_length, length);
  gtk_toggle_button_set_active (
      self->pin_button,
      plenary_record_get_integer (self->session, PLENARY_SESSION_STARTS_AT) != PLENARY_UNSET);
  gtk_widget_set_visible (GTK_WIDGET (self->pin_button), is_item_of_agenda (self));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self),
                                         *description != '\0' ? description : NULL);
}

static void
show_session (PlenarySessionTimes *self)
{
  if (self->session == NULL
      || plenary_model_lookup (get_model (self), PLENARY_TYPE_SESSION, get_id (self))
             != self->session)
    return;

  self->is_showing = TRUE;
  show_days (self);
  show_rooms (self);
  show_times (self);
  self->is_showing = FALSE;
}

static void
day_selected_cb (PlenarySessionTimes *self)
{
  guint selected = adw_combo_row_get_selected (self->day_row);

  if (self->is_showing || self->session == NULL || selected == GTK_INVALID_LIST_POSITION)
    return;

  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (get_model (self));

  if (selected == 0)
    plenary_arrangement_unschedule (arrangement, get_id (self));
  else
    plenary_arrangement_reorder (
        arrangement, get_id (self),
        plenary_record_get_id (plenary_record_list_get (
            plenary_model_list (get_model (self), PLENARY_TYPE_DAY), selected - 1)),
        G_MAXUINT);
  commit_arrangement (self, arrangement, _ ("Change Day"));
}

static void
room_selected_cb (PlenarySessionTimes *self)
{
  guint selected = adw_combo_row_get_selected (self->room_row);

  if (self->is_showing || self->session == NULL || selected == GTK_INVALID_LIST_POSITION)
    return;

  PlenaryRecordList *rooms = plenary_model_list (get_model (self), PLENARY_TYPE_ROOM);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Change Room"));

  plenary_edit_set_text (
      edit, PLENARY_TYPE_SESSION, get_id (self), PLENARY_SESSION_ROOM_ID,
      selected > 0 ? plenary_record_get_id (plenary_record_list_get (rooms, selected - 1)) : NULL);
  commit (self, edit);
}

static void
room_named_cb (PlenarySessionTimes *self)
{
  g_autofree char *name
      = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->room_entry))));

  gtk_popover_popdown (self->room_popover);
  if (*name == '\0' || self->session == NULL)
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Add Room"));
  g_autofree char *id = plenary_session_add_room (edit, get_model (self), get_id (self), name);

  commit (self, edit);
  gtk_editable_set_text (GTK_EDITABLE (self->room_entry), "");
}

/* A number that has been entered; FALSE when it cannot be understood, which is marked. */
static gboolean
read_number (AdwEntryRow *row, char *(*parse) (const char *), int *number)
{
  g_autofree char *value = parse (gtk_editable_get_text (GTK_EDITABLE (row)));

  if (value == NULL)
    {
      gtk_widget_add_css_class (GTK_WIDGET (row), "error");
      return FALSE;
    }
  *number = *value != '\0' ? atoi (value) : PLENARY_UNSET;

  return TRUE;
}

static char *
parse_length (const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  guint64 minutes = 0;

  if (*stripped == '\0')
    return g_steal_pointer (&stripped);
  if (!g_ascii_string_to_unsigned (stripped, 10, 0, 2880, &minutes, NULL))
    return NULL;

  return g_strdup_printf ("%u", (guint) minutes);
}

static void
set_number_of_item (PlenarySessionTimes *self, guint column, int number, const char *label)
{
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, label);

  plenary_edit_set_integer (edit, PLENARY_TYPE_SESSION, get_id (self), column, number);
  commit (self, edit);
}

static void
move_to (PlenarySessionTimes *self, int starts_at)
{
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (get_model (self));
  const char *id = get_id (self);

  if (starts_at == PLENARY_UNSET)
    plenary_arrangement_set_pinned (arrangement, id, FALSE);
  else if (!plenary_arrangement_place (
               arrangement, id, plenary_arrangement_get_day_id (arrangement, id),
               plenary_arrangement_get_room_id (arrangement, id), starts_at))
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->start_row), "error");
      return;
    }
  commit_arrangement (self, arrangement, _ ("Move Session"));
}

static gboolean
is_entered (AdwEntryRow *row, const char *shown)
{
  return g_strcmp0 (shown, gtk_editable_get_text (GTK_EDITABLE (row))) != 0;
}

static void
start_entered_cb (PlenarySessionTimes *self)
{
  int starts_at = PLENARY_UNSET;

  if (self->session == NULL || !is_entered (self->start_row, self->shown_start)
      || !read_number (self->start_row, plenary_time_field_parse, &starts_at))
    return;

  g_clear_pointer (&self->shown_start, g_free);
  if (is_item_of_agenda (self))
    move_to (self, starts_at);
  else
    set_number_of_item (self, PLENARY_SESSION_STARTS_AT, starts_at, _ ("Move Sub-Item"));
  show_session (self);
}

static void
length_entered_cb (PlenarySessionTimes *self)
{
  int minutes = PLENARY_UNSET;

  if (self->session == NULL || !is_entered (self->length_row, self->shown_length)
      || !read_number (self->length_row, parse_length, &minutes))
    return;

  g_clear_pointer (&self->shown_length, g_free);
  if (is_item_of_agenda (self))
    {
      g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (get_model (self));

      plenary_arrangement_set_duration (arrangement, get_id (self), minutes);
      commit_arrangement (self, arrangement, _ ("Change Length"));
    }
  else
    {
      set_number_of_item (self, PLENARY_SESSION_DURATION, minutes, _ ("Change Length"));
    }
  show_session (self);
}

/* What cannot be understood is forgotten when the row is left. */
static void
start_left_cb (PlenarySessionTimes *self)
{
  start_entered_cb (self);
  g_clear_pointer (&self->shown_start, g_free);
  show_session (self);
}

static void
length_left_cb (PlenarySessionTimes *self)
{
  length_entered_cb (self);
  g_clear_pointer (&self->shown_length, g_free);
  show_session (self);
}

static void
pin_toggled_cb (PlenarySessionTimes *self)
{
  if (self->is_showing || self->session == NULL)
    return;

  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (get_model (self));
  gboolean is_pinned = gtk_toggle_button_get_active (self->pin_button);

  plenary_arrangement_set_pinned (arrangement, get_id (self), is_pinned);
  commit_arrangement (self, arrangement, is_pinned ? _ ("Pin Start") : _ ("Let Session Follow"));
  show_session (self);
}

static void
plenary_session_times_dispose (GObject *object)
{
  PlenarySessionTimes *self = PLENARY_SESSION_TIMES (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_SESSION_TIMES);
  g_clear_object (&self->session);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_session_times_parent_class)->dispose (object);
}

static void
plenary_session_times_finalize (GObject *object)
{
  PlenarySessionTimes *self = PLENARY_SESSION_TIMES (object);

  g_free (self->shown_start);
  g_free (self->shown_length);

  G_OBJECT_CLASS (plenary_session_times_parent_class)->finalize (object);
}

static void
plenary_session_times_class_init (PlenarySessionTimesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_session_times_dispose;
  G_OBJECT_CLASS (klass)->finalize = plenary_session_times_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/agenda/plenary-session-times.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionTimes, day_row);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionTimes, start_row);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionTimes, pin_button);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionTimes, length_row);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionTimes, room_row);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionTimes, room_button);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionTimes, room_popover);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionTimes, room_entry);
  gtk_widget_class_bind_template_callback (widget_class, day_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, length_entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, length_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, pin_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, room_named_cb);
  gtk_widget_class_bind_template_callback (widget_class, room_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, start_entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, start_left_cb);
}

static void
plenary_session_times_init (PlenarySessionTimes *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_project (PlenarySessionTimes *self, PlenaryProject *project)
{
  gboolean can_edit = plenary_project_get_read_only_reason (project) == NULL;

  if (!g_set_object (&self->project, project))
    return;
  gtk_editable_set_editable (GTK_EDITABLE (self->start_row), can_edit);
  gtk_editable_set_editable (GTK_EDITABLE (self->length_row), can_edit);
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->start_row), FALSE);
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->length_row), FALSE);
  gtk_widget_set_sensitive (GTK_WIDGET (self->day_row), can_edit);
  gtk_widget_set_sensitive (GTK_WIDGET (self->room_row), can_edit);
  gtk_widget_set_sensitive (GTK_WIDGET (self->pin_button), can_edit);
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (show_session), self,
                           G_CONNECT_SWAPPED);
}

/**
 * plenary_session_times_set_session:
 * @self: the times
 * @project: the project, always the same
 * @session: (nullable): the session whose times are shown
 */
void
plenary_session_times_set_session (PlenarySessionTimes *self,
                                   PlenaryProject *project,
                                   PlenaryRecord *session)
{
  g_return_if_fail (PLENARY_IS_SESSION_TIMES (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (session == NULL || PLENARY_IS_SESSION (session));

  set_project (self, project);
  g_set_object (&self->session, session);
  g_clear_pointer (&self->shown_start, g_free);
  g_clear_pointer (&self->shown_length, g_free);
  show_session (self);
}
