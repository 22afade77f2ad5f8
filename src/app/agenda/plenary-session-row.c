/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "agenda/plenary-session-row.h"

#include "agenda/plenary-agenda-words.h"
#include "model/plenary-room.h"

struct _PlenarySessionRow
{
  GtkWidget parent_instance;

  GtkLabel *time;
  GtkLabel *duration;
  GtkWidget *bar;
  GtkLabel *title;
  GtkLabel *room;
  GtkLabel *roles;

  char *summary;
};

G_DEFINE_FINAL_TYPE (PlenarySessionRow, plenary_session_row, GTK_TYPE_WIDGET)

static void
set_label (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

static void
plenary_session_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PLENARY_TYPE_SESSION_ROW);
  /* The template lets go of what has a name; boxes that only hold others have none. */
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object)); child != NULL;
       child = gtk_widget_get_first_child (GTK_WIDGET (object)))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (plenary_session_row_parent_class)->dispose (object);
}

static void
plenary_session_row_finalize (GObject *object)
{
  g_free (PLENARY_SESSION_ROW (object)->summary);

  G_OBJECT_CLASS (plenary_session_row_parent_class)->finalize (object);
}

static void
plenary_session_row_class_init (PlenarySessionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_session_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = plenary_session_row_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/agenda/plenary-session-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionRow, time);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionRow, duration);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionRow, bar);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionRow, title);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionRow, room);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionRow, roles);
}

static void
plenary_session_row_init (PlenarySessionRow *self)
{
  self->summary = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_session_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
PlenarySessionRow *
plenary_session_row_new (void)
{
  return g_object_new (PLENARY_TYPE_SESSION_ROW, NULL);
}

/**
 * plenary_session_row_show:
 * @self: a row
 * @model: the model of the project
 * @session: what to show
 * @slot: (nullable): when it is
 * @label: its label, as in "Session II", or ""
 *
 * Shows a session as it is now.
 */
void
plenary_session_row_show (PlenarySessionRow *self,
                          PlenaryModel *model,
                          PlenaryRecord *session,
                          const PlenarySlot *slot,
                          const char *label)
{
  g_return_if_fail (PLENARY_IS_SESSION_ROW (self));

  PlenaryRecord *room = plenary_model_lookup (
      model, PLENARY_TYPE_ROOM, plenary_record_get_text (session, PLENARY_SESSION_ROOM_ID));
  int minutes = plenary_record_get_integer (session, PLENARY_SESSION_DURATION);
  g_autofree char *time = plenary_agenda_dup_span (slot);
  g_autofree char *duration
      = minutes != PLENARY_UNSET ? plenary_agenda_dup_length (minutes) : g_strdup ("");
  g_autofree char *title = plenary_agenda_dup_title (session, label);
  g_autofree char *roles = plenary_agenda_dup_roles (model, session);
  const char *kind = plenary_agenda_get_kind_class (
      (PlenarySessionKind) plenary_record_get_integer (session, PLENARY_SESSION_KIND));
  const char *classes[] = { "plenary-kind", kind, NULL };

  gtk_label_set_text (self->time, time);
  set_label (self->duration, duration);
  set_label (self->title, title);
  set_label (self->room, room != NULL ? plenary_record_get_text (room, PLENARY_ROOM_NAME) : "");
  set_label (self->roles, roles);
  gtk_widget_set_css_classes (self->bar, classes);
  g_free (self->summary);
  self->summary = g_strjoin (", ", title, time, NULL);
}

/**
 * plenary_session_row_get_summary:
 * @self: a row
 *
 * Returns: (transfer none): what a screen reader says of the session
 */
const char *
plenary_session_row_get_summary (PlenarySessionRow *self)
{
  g_return_val_if_fail (PLENARY_IS_SESSION_ROW (self), NULL);

  return self->summary;
}
