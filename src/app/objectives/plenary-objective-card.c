/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "objectives/plenary-objective-card.h"

#include "allocate/plenary-board.h"
#include "allocate/plenary-objective-list.h"
#include "model/plenary-intervention-objective.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph-objective.h"
#include "objectives/plenary-objectives-commands.h"

#include <glib/gi18n.h>

struct _PlenaryObjectiveCard
{
  GtkListBoxRow parent_instance;

  GtkLabel *number;
  GtkLabel *title;
  GtkLabel *uptake;

  PlenaryRecord *objective;
};

G_DEFINE_FINAL_TYPE (PlenaryObjectiveCard, plenary_objective_card, GTK_TYPE_LIST_BOX_ROW)

static void
append_count (GString *text, const char *count)
{
  g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", count);
}

static char *
describe_sessions (guint n_sessions, gboolean is_allocated)
{
  guint n_others = n_sessions - 1;

  return is_allocated
             ? g_strdup_printf (ngettext ("%u other session", "%u other sessions", n_others),
                                n_others)
             : g_strdup_printf (ngettext ("%u session", "%u sessions", n_sessions), n_sessions);
}

/* Before anything is tagged nobody has recorded who spoke to what. */
static gboolean
is_tagged (PlenaryModel *model)
{
  return plenary_record_list_get_length (
             plenary_model_list (model, PLENARY_TYPE_PARAGRAPH_OBJECTIVE))
             > 0
         || plenary_record_list_get_length (
                plenary_model_list (model, PLENARY_TYPE_INTERVENTION_OBJECTIVE))
                > 0;
}

/* "2 sessions · 3 paragraphs"; what nobody spoke to is said once somebody spoke. The session in
 * whose column the card stands goes without saying. */
static char *
describe_uptake (PlenaryModel *model, const PlenaryUptake *uptake, gboolean is_allocated)
{
  GString *text = g_string_new (NULL);

  if (uptake->n_sessions > (is_allocated ? 1 : 0))
    {
      g_autofree char *count = describe_sessions (uptake->n_sessions, is_allocated);

      append_count (text, count);
    }
  if (uptake->n_interventions > 0)
    {
      g_autofree char *count = g_strdup_printf (
          ngettext ("%u intervention", "%u interventions", uptake->n_interventions),
          uptake->n_interventions);

      append_count (text, count);
    }
  if (uptake->n_paragraphs > 0)
    {
      g_autofree char *count = g_strdup_printf (
          ngettext ("%u paragraph", "%u paragraphs", uptake->n_paragraphs), uptake->n_paragraphs);

      append_count (text, count);
    }
  if (text->len == 0 && is_tagged (model))
    g_string_append (text, _ ("Nobody yet"));

  return g_string_free_and_steal (text);
}

static GdkContentProvider *
prepare_cb (PlenaryObjectiveCard *self, double x, double y, GtkDragSource *source)
{
  if (self->objective == NULL)
    return NULL;

  return gdk_content_provider_new_typed (PLENARY_TYPE_OBJECTIVE, self->objective);
}

static void
drag_begin_cb (PlenaryObjectiveCard *self, GdkDrag *drag, GtkDragSource *source)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, picture, 24, 24);
  gtk_widget_add_css_class (GTK_WIDGET (self), "dragged");
}

static void
drag_end_cb (PlenaryObjectiveCard *self, GdkDrag *drag, gboolean is_deleted, GtkDragSource *source)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "dragged");
}

static void
menu_cb (PlenaryObjectiveCard *self, int n_presses, double x, double y, GtkGesture *gesture)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "card.menu", NULL);
}

static void
add_controllers (PlenaryObjectiveCard *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-end", G_CALLBACK (drag_end_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (click, "pressed", G_CALLBACK (menu_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
plenary_objective_card_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  g_clear_object (&PLENARY_OBJECTIVE_CARD (object)->objective);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (object), NULL);
  /* A menu that was opened, and what was chosen in it took the card away. */
  for (child = gtk_widget_get_first_child (GTK_WIDGET (object)); child != NULL;
       child = gtk_widget_get_first_child (GTK_WIDGET (object)))
    gtk_widget_unparent (child);
  gtk_widget_dispose_template (GTK_WIDGET (object), PLENARY_TYPE_OBJECTIVE_CARD);

  G_OBJECT_CLASS (plenary_objective_card_parent_class)->dispose (object);
}

static void
plenary_objective_card_class_init (PlenaryObjectiveCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_objective_card_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/objectives/plenary-objective-card.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectiveCard, number);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectiveCard, title);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectiveCard, uptake);
  plenary_objectives_commands_bind (widget_class);
}

static void
plenary_objective_card_init (PlenaryObjectiveCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_controllers (self);
}

/**
 * plenary_objective_card_new:
 *
 * Returns: (transfer floating): a card that shows nothing yet
 */
PlenaryObjectiveCard *
plenary_objective_card_new (void)
{
  return g_object_new (PLENARY_TYPE_OBJECTIVE_CARD, NULL);
}

/**
 * plenary_objective_card_get_objective:
 * @self: a card
 *
 * Returns: (transfer none) (nullable): what it shows
 */
PlenaryRecord *
plenary_objective_card_get_objective (PlenaryObjectiveCard *self)
{
  g_return_val_if_fail (PLENARY_IS_OBJECTIVE_CARD (self), NULL);

  return self->objective;
}

/**
 * plenary_objective_card_show:
 * @self: a card
 * @model: the model of the project
 * @objective: what to show
 * @is_allocated: whether the card stands in the column of a roundtable
 *
 * Shows an objective as it is now.
 */
void
plenary_objective_card_show (PlenaryObjectiveCard *self,
                             PlenaryModel *model,
                             PlenaryRecord *objective,
                             gboolean is_allocated)
{
  g_return_if_fail (PLENARY_IS_OBJECTIVE_CARD (self));
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_RECORD (objective));

  PlenaryUptake uptake = plenary_uptake_of_objective (model, plenary_record_get_id (objective));
  const char *title = plenary_record_get_text (objective, PLENARY_OBJECTIVE_TITLE);
  gboolean is_numbered = plenary_objective_is_numbered (model, objective);
  g_autofree char *number = plenary_objective_dup_number (objective);
  g_autofree char *name = plenary_objective_dup_name (model, objective);
  g_autofree char *counts = describe_uptake (model, &uptake, is_allocated);
  g_autofree char *full_name
      /* Translators: "Objective 5", and its title */
      = is_numbered ? g_strdup_printf (_ ("%s: %s"), name, title) : g_strdup (name);
  g_autofree char *summary = *counts != '\0'
                                 /* Translators: what a screen reader says of an objective: its
                                  * number and title, and where it is taken up */
                                 ? g_strdup_printf (_ ("%s, %s"), full_name, counts)
                                 : g_strdup (full_name);

  g_set_object (&self->objective, objective);
  gtk_label_set_text (self->number, number);
  gtk_widget_set_visible (GTK_WIDGET (self->number), is_numbered);
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->uptake, counts);
  gtk_widget_set_visible (GTK_WIDGET (self->uptake), *counts != '\0');
  /* Setting it looks for what is under the pointer, for each card of the board. */
  if (g_strcmp0 (gtk_widget_get_tooltip_text (GTK_WIDGET (self)), title) != 0)
    gtk_widget_set_tooltip_text (GTK_WIDGET (self), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, summary,
                                  -1);
}
