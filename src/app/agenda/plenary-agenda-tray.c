/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "agenda/plenary-agenda-tray.h"

#include "agenda/plenary-session-block.h"
#include "model/plenary-session.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define BLOCK_WIDTH  190
#define BLOCK_HEIGHT 42

struct _PlenaryAgendaTray
{
  GtkWidget parent_instance;

  GtkWidget *title;
  GtkWidget *scroller;
  GtkWidget *box;

  guint n_sessions;
  gboolean is_target;
};

G_DEFINE_FINAL_TYPE (PlenaryAgendaTray, plenary_agenda_tray, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Blocks follow the size of text. */
static int
scale (PlenaryAgendaTray *self, int length)
{
  return (int) adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, length,
                                      gtk_widget_get_settings (GTK_WIDGET (self)));
}

static void
focused_cb (PlenaryAgendaTray *self, GtkEventController *controller)
{
  GtkWidget *block = gtk_event_controller_get_widget (controller);

  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0,
                 plenary_session_block_get_session (PLENARY_SESSION_BLOCK (block)));
}

static void
plenary_agenda_tray_dispose (GObject *object)
{
  PlenaryAgendaTray *self = PLENARY_AGENDA_TRAY (object);

  g_clear_pointer (&self->title, gtk_widget_unparent);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (plenary_agenda_tray_parent_class)->dispose (object);
}

static void
plenary_agenda_tray_class_init (PlenaryAgendaTrayClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_agenda_tray_dispose;

  /**
   * PlenaryAgendaTray::chosen:
   * @self: a tray
   * @session: a session
   *
   * Emitted when a session gets the keyboard.
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, PLENARY_TYPE_RECORD);

  gtk_widget_class_set_css_name (widget_class, "tray");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plenary_agenda_tray_init (PlenaryAgendaTray *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  self->title = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->title), 0);
  gtk_widget_add_css_class (self->title, "caption-heading");
  gtk_widget_set_parent (self->title, GTK_WIDGET (self));

  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_widget_set_size_request (self->box, -1, scale (self, BLOCK_HEIGHT));
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_AUTOMATIC,
                                  GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), self->box);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Not Scheduled"), -1);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static void
add_session (PlenaryAgendaTray *self,
             PlenaryModel *model,
             PlenaryRecord *session,
             const PlenarySlot *slot)
{
  GtkWidget *block = GTK_WIDGET (plenary_session_block_new ());
  GtkEventController *controller = gtk_event_controller_focus_new ();

  plenary_session_block_show (PLENARY_SESSION_BLOCK (block), model, session, slot, "", 0);
  gtk_widget_set_size_request (block, scale (self, BLOCK_WIDTH), scale (self, BLOCK_HEIGHT));
  g_signal_connect_object (controller, "enter", G_CALLBACK (focused_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (block, controller);
  gtk_box_append (GTK_BOX (self->box), block);
  self->n_sessions++;
}

/* The sessions of a project with days that are on none of them. */
static void
add_unscheduled (PlenaryAgendaTray *self, PlenaryModel *model, PlenaryTimetable *timetable)
{
  PlenaryRecordList *list
      = plenary_model_list_by (model, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID, NULL);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *session = plenary_record_list_get (list, i);
      const PlenarySlot *slot
          = plenary_timetable_lookup (timetable, plenary_record_get_id (session));

      if (slot == NULL || slot->starts_at == PLENARY_UNSET)
        add_session (self, model, session, slot);
    }
}

static void
update_visible (PlenaryAgendaTray *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), self->n_sessions > 0 || self->is_target);
}

/**
 * plenary_agenda_tray_show:
 * @self: a tray
 * @model: the model of the project
 * @timetable: when its sessions are
 *
 * Shows the sessions that have no time.
 */
void
plenary_agenda_tray_show (PlenaryAgendaTray *self, PlenaryModel *model, PlenaryTimetable *timetable)
{
  g_return_if_fail (PLENARY_IS_AGENDA_TRAY (self));
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (timetable != NULL);

  g_autofree char *title = NULL;

  for (GtkWidget *block = gtk_widget_get_first_child (self->box); block != NULL;
       block = gtk_widget_get_first_child (self->box))
    gtk_box_remove (GTK_BOX (self->box), block);
  self->n_sessions = 0;
  add_unscheduled (self, model, timetable);
  /* Translators: how many sessions are not on the plan */
  title = g_strdup_printf (_ ("Not Scheduled · %u"), self->n_sessions);
  gtk_label_set_text (GTK_LABEL (self->title), title);
  update_visible (self);
}

static GtkWidget *
find_block (PlenaryAgendaTray *self, PlenaryRecord *session)
{
  for (GtkWidget *block = gtk_widget_get_first_child (self->box); block != NULL;
       block = gtk_widget_get_next_sibling (block))
    if (plenary_session_block_get_session (PLENARY_SESSION_BLOCK (block)) == session)
      return block;

  return NULL;
}

/**
 * plenary_agenda_tray_set_selected:
 * @self: a tray
 * @session: (nullable): a session, or nothing
 *
 * Shows which session is selected.
 */
void
plenary_agenda_tray_set_selected (PlenaryAgendaTray *self, PlenaryRecord *session)
{
  g_return_if_fail (PLENARY_IS_AGENDA_TRAY (self));

  GtkWidget *selected = find_block (self, session);

  for (GtkWidget *block = gtk_widget_get_first_child (self->box); block != NULL;
       block = gtk_widget_get_next_sibling (block))
    plenary_session_block_set_selected (PLENARY_SESSION_BLOCK (block), block == selected);
}

/**
 * plenary_agenda_tray_set_is_target:
 * @self: a tray
 * @is_open: whether something can be put into it
 * @is_over: whether it is over the tray
 *
 * Shows itself while a session is dragged.
 */
void
plenary_agenda_tray_set_is_target (PlenaryAgendaTray *self, gboolean is_open, gboolean is_over)
{
  g_return_if_fail (PLENARY_IS_AGENDA_TRAY (self));

  self->is_target = is_open;
  if (is_over)
    gtk_widget_add_css_class (GTK_WIDGET (self), "over");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "over");
  update_visible (self);
}

/**
 * plenary_agenda_tray_find_session:
 * @self: a tray
 * @x: a place of the widget
 * @y: a place of the widget
 *
 * Returns: (transfer none) (nullable): the session that is there
 */
PlenaryRecord *
plenary_agenda_tray_find_session (PlenaryAgendaTray *self, double x, double y)
{
  g_return_val_if_fail (PLENARY_IS_AGENDA_TRAY (self), NULL);

  GtkWidget *found = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  GtkWidget *block = found != NULL && !PLENARY_IS_SESSION_BLOCK (found)
                         ? gtk_widget_get_ancestor (found, PLENARY_TYPE_SESSION_BLOCK)
                         : found;

  return block != NULL ? plenary_session_block_get_session (PLENARY_SESSION_BLOCK (block)) : NULL;
}

/**
 * plenary_agenda_tray_focus_session:
 * @self: a tray
 * @session: a session
 *
 * Gives a session the keyboard.
 *
 * Returns: whether it is in the tray
 */
gboolean
plenary_agenda_tray_focus_session (PlenaryAgendaTray *self, PlenaryRecord *session)
{
  g_return_val_if_fail (PLENARY_IS_AGENDA_TRAY (self), FALSE);

  GtkWidget *block = find_block (self, session);

  return block != NULL && gtk_widget_grab_focus (block);
}
