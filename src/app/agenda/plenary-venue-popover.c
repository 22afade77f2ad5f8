/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "agenda/plenary-venue-popover.h"

#include "model/plenary-day.h"
#include "model/plenary-room.h"
#include "model/plenary-session.h"
#include "operations/plenary-venue.h"
#include "widgets/plenary-date-field.h"
#include "widgets/plenary-form.h"

#include <glib/gi18n.h>

/* A heading of a wide day is pointed at where its words are. */
#define WIDTH_OF_PLACE 110

struct _PlenaryVenuePopover
{
  GtkPopover parent_instance;

  /* Template widgets */
  GtkWidget *fields;
  GtkWidget *buttons;
  AdwEntryRow *name_row;
  AdwEntryRow *title_row;
  AdwEntryRow *date_row;
  AdwPreferencesRow *before_row;
  AdwPreferencesRow *after_row;
  GtkWidget *add_day_row;
  GtkWidget *add_room_row;
  AdwPreferencesRow *remove_row;

  /* Owned */
  PlenaryProject *project;
  PlenaryRecord *record; /* NULL for the day of a project without days */
  PlenaryForm *room_form;
  PlenaryForm *day_form;

  GtkWidget *heading; /* weak */
};

G_DEFINE_FINAL_TYPE (PlenaryVenuePopover, plenary_venue_popover, GTK_TYPE_POPOVER)

static PlenaryModel *
get_model (PlenaryVenuePopover *self)
{
  return plenary_project_get_model (self->project);
}

static gboolean
is_room (PlenaryVenuePopover *self)
{
  return self->record != NULL && PLENARY_IS_ROOM (self->record);
}

static PlenaryRecordList *
get_siblings (PlenaryVenuePopover *self)
{
  return plenary_model_list (get_model (self),
                             is_room (self) ? PLENARY_TYPE_ROOM : PLENARY_TYPE_DAY);
}

static gboolean
commit (PlenaryVenuePopover *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  if (plenary_edit_commit (edit, &error))
    return TRUE;
  gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);

  return FALSE;
}

static void
close_cb (PlenaryVenuePopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
closed_cb (PlenaryVenuePopover *self)
{
  if (self->heading != NULL && gtk_widget_get_mapped (self->heading))
    gtk_widget_grab_focus (self->heading);
}

static void
writing_name_cb (PlenaryVenuePopover *self, PlenaryEdit *edit, guint column, const char *name)
{
  plenary_venue_check_room_name (edit, get_model (self), plenary_record_get_id (self->record),
                                 name);
}

static void
writing_day_cb (PlenaryVenuePopover *self, PlenaryEdit *edit, guint column, const char *value)
{
  if (column == PLENARY_DAY_DATE)
    plenary_venue_check_date (edit, get_model (self), plenary_record_get_id (self->record), value);
}

/* Says where what was moved is now. */
static void
announce_place (PlenaryVenuePopover *self)
{
  PlenaryRecordList *siblings = get_siblings (self);
  guint position = 0;

  if (!plenary_record_list_find (siblings, self->record, &position))
    return;

  /* Translators: where a day or a room is now, as in “2 of 4” */
  g_autofree char *text
      = g_strdup_printf (_ ("%u of %u"), position + 1, plenary_record_list_get_length (siblings));

  gtk_accessible_announce (GTK_ACCESSIBLE (self), text,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
move_cb (PlenaryVenuePopover *self, AdwButtonRow *row)
{
  int step = ADW_PREFERENCES_ROW (row) == self->before_row ? -1 : 1;
  PlenaryModel *model = get_model (self);
  const char *id = plenary_record_get_id (self->record);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, is_room (self) ? _ ("Move Room")
                                                                                : _ ("Move Day"));

  if (is_room (self))
    plenary_venue_step_room (edit, model, id, step);
  else
    plenary_venue_step_day (edit, model, id, step);
  if (commit (self, edit))
    announce_place (self);
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
add_cb (PlenaryVenuePopover *self, AdwButtonRow *row)
{
  gboolean is_day = GTK_WIDGET (row) == self->add_day_row;

  gtk_popover_popdown (GTK_POPOVER (self));
  gtk_widget_activate_action (GTK_WIDGET (self), is_day ? "agenda.add-day" : "agenda.add-room",
                              NULL);
}

/* Those of the day or room that have a place on the agenda now. */
static guint
count_scheduled (PlenaryVenuePopover *self)
{
  PlenaryRecordList *sessions
      = plenary_model_list_by (get_model (self), PLENARY_TYPE_SESSION,
                               is_room (self) ? PLENARY_SESSION_ROOM_ID : PLENARY_SESSION_DAY_ID,
                               plenary_record_get_id (self->record));
  guint n_scheduled = 0;

  for (guint i = 0; i < plenary_record_list_get_length (sessions); i++)
    n_scheduled
        += plenary_record_get_text (plenary_record_list_get (sessions, i), PLENARY_SESSION_DAY_ID)
           != NULL;

  return n_scheduled;
}

static void
tell_removed (PlenaryVenuePopover *self, guint n_sessions)
{
  g_autofree char *rest
      = g_strdup_printf (ngettext ("%u session is not scheduled any more",
                                   "%u sessions are not scheduled any more", n_sessions),
                         n_sessions);

  if (n_sessions > 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell-change", "s", rest);
}

/* What was planned there waits in the tray. */
static void
remove_cb (PlenaryVenuePopover *self)
{
  PlenaryModel *model = get_model (self);
  const char *id = plenary_record_get_id (self->record);
  gboolean is_only = plenary_record_list_get_length (get_siblings (self)) == 1;
  guint n_sessions = is_only ? 0 : count_scheduled (self);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, is_room (self) ? _ ("Remove Room")
                                                                                : _ ("Remove Day"));

  if (is_room (self))
    plenary_venue_remove_room (edit, model, id);
  else
    plenary_venue_remove_day (edit, model, id);
  gtk_popover_popdown (GTK_POPOVER (self));
  plenary_form_set_record (is_room (self) ? self->room_form : self->day_form, NULL);
  if (commit (self, edit))
    tell_removed (self, n_sessions);
}

static void
make_forms (PlenaryVenuePopover *self)
{
  self->room_form = plenary_form_new (self->project);
  plenary_form_add_text (self->room_form, GTK_EDITABLE (self->name_row), PLENARY_ROOM_NAME,
                         _ ("Rename Room"));
  g_signal_connect_object (self->room_form, "writing", G_CALLBACK (writing_name_cb), self,
                           G_CONNECT_SWAPPED);
  self->day_form = plenary_form_new (self->project);
  plenary_form_add_text (self->day_form, GTK_EDITABLE (self->title_row), PLENARY_DAY_TITLE,
                         _ ("Rename Day"));
  plenary_date_field_add_calendar (self->date_row);
  plenary_form_add_parsed (self->day_form, self->date_row, PLENARY_DAY_DATE, _ ("Move Day"),
                           plenary_date_field_format, plenary_date_field_parse);
  g_signal_connect_object (self->day_form, "writing", G_CALLBACK (writing_day_cb), self,
                           G_CONNECT_SWAPPED);
}

/* Days have their order from their dates, rooms are told by their names. */
static char *
dup_move (PlenaryVenuePopover *self, int step)
{
  PlenaryRecordList *siblings = get_siblings (self);
  guint position = 0;

  if (!is_room (self))
    return g_strdup (step < 0 ? _ ("Move Earlier") : _ ("Move Later"));
  plenary_record_list_find (siblings, self->record, &position);

  const char *name = plenary_record_get_text (
      plenary_record_list_get (siblings, (guint) ((int) position + step)), PLENARY_ROOM_NAME);

  return step < 0
             /* Translators: the name of a room */
             ? g_strdup_printf (_ ("Move Before “%s”"), name)
             /* Translators: the name of a room */
             : g_strdup_printf (_ ("Move After “%s”"), name);
}

/* A way to move it, where there is one. */
static void
show_move (PlenaryVenuePopover *self, AdwPreferencesRow *row, int step, gboolean is_possible)
{
  g_autofree char *title = is_possible ? dup_move (self, step) : NULL;

  gtk_widget_set_visible (GTK_WIDGET (row), is_possible);
  if (is_possible)
    adw_preferences_row_set_title (row, title);
}

static void
show_rows (PlenaryVenuePopover *self)
{
  gboolean is_there = self->record != NULL;
  PlenaryRecordList *siblings = get_siblings (self);
  guint length = plenary_record_list_get_length (siblings);
  guint position = 0;

  if (is_there)
    plenary_record_list_find (siblings, self->record, &position);
  gtk_widget_set_visible (self->fields, is_there);
  gtk_widget_set_visible (GTK_WIDGET (self->name_row), is_room (self));
  gtk_widget_set_visible (GTK_WIDGET (self->title_row), !is_room (self));
  gtk_widget_set_visible (GTK_WIDGET (self->date_row), !is_room (self));
  show_move (self, self->before_row, -1, is_there && position > 0);
  show_move (self, self->after_row, 1, is_there && position + 1 < length);
  gtk_widget_set_visible (self->add_day_row, !is_room (self));
  gtk_widget_set_visible (self->add_room_row, !is_there || is_room (self));
  gtk_widget_set_visible (GTK_WIDGET (self->remove_row), is_there);
  adw_preferences_row_set_title (self->remove_row,
                                 is_room (self) ? _ ("Remove the Room") : _ ("Remove the Day"));
  gtk_widget_set_sensitive (self->buttons,
                            plenary_project_get_read_only_reason (self->project) == NULL);
}

static void
plenary_venue_popover_dispose (GObject *object)
{
  PlenaryVenuePopover *self = PLENARY_VENUE_POPOVER (object);

  g_clear_weak_pointer (&self->heading);
  g_clear_object (&self->room_form);
  g_clear_object (&self->day_form);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_VENUE_POPOVER);
  g_clear_object (&self->record);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_venue_popover_parent_class)->dispose (object);
}

static void
plenary_venue_popover_class_init (PlenaryVenuePopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_venue_popover_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/agenda/plenary-venue-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryVenuePopover, fields);
  gtk_widget_class_bind_template_child (widget_class, PlenaryVenuePopover, buttons);
  gtk_widget_class_bind_template_child (widget_class, PlenaryVenuePopover, name_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryVenuePopover, title_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryVenuePopover, date_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryVenuePopover, before_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryVenuePopover, after_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryVenuePopover, add_day_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryVenuePopover, add_room_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryVenuePopover, remove_row);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
  gtk_widget_class_bind_template_callback (widget_class, closed_cb);
  gtk_widget_class_bind_template_callback (widget_class, move_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
plenary_venue_popover_init (PlenaryVenuePopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_venue_popover_show:
 * @self: a popover, in the widget that shows the plan
 * @project: the project; the same each time
 * @record: (nullable): a day or a room; %NULL for the day of a project without days
 * @heading: what shows it in that widget; it gets the keyboard back
 *
 * Shows what can be done with a day or a room. Its name is ready to be typed over.
 */
void
plenary_venue_popover_show (PlenaryVenuePopover *self,
                            PlenaryProject *project,
                            PlenaryRecord *record,
                            GtkWidget *heading)
{
  g_return_if_fail (PLENARY_IS_VENUE_POPOVER (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (record == NULL || PLENARY_IS_DAY (record) || PLENARY_IS_ROOM (record));
  g_return_if_fail (GTK_IS_WIDGET (heading));

  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  if (!gtk_widget_compute_bounds (heading, gtk_widget_get_parent (GTK_WIDGET (self)), &bounds))
    return;
  g_set_weak_pointer (&self->heading, heading);

  if (g_set_object (&self->project, project))
    make_forms (self);
  g_set_object (&self->record, record);
  plenary_form_set_record (self->room_form, is_room (self) ? record : NULL);
  plenary_form_set_record (self->day_form, record != NULL && !is_room (self) ? record : NULL);
  show_rows (self);
  gtk_popover_set_pointing_to (GTK_POPOVER (self),
                               &(GdkRectangle) { (int) bounds.origin.x, (int) bounds.origin.y,
                                                 (int) MIN (bounds.size.width, WIDTH_OF_PLACE),
                                                 (int) bounds.size.height });
  gtk_popover_popup (GTK_POPOVER (self));
  if (record != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (is_room (self) ? self->name_row : self->title_row));
}
