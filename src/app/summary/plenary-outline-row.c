/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "summary/plenary-outline-row.h"

#include "model/plenary-section.h"

#include <glib/gi18n.h>

#define INDENT 12

struct _PlenaryOutlineRow
{
  GtkWidget parent_instance;

  /* Template widgets */
  GtkWidget *box;
  GtkLabel *heading;
  GtkLabel *count;
  GtkWidget *warning;

  /* Owned */
  PlenaryRecord *section;
};

G_DEFINE_FINAL_TYPE (PlenaryOutlineRow, plenary_outline_row, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_DROPPED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Setting a tooltip makes GTK look for the pointer in the window, be it the same. */
static void
set_tooltip (GtkWidget *widget, const char *tooltip)
{
  if (g_strcmp0 (gtk_widget_get_tooltip_text (widget), tooltip) != 0)
    gtk_widget_set_tooltip_text (widget, tooltip);
}

static void
mark_drop (PlenaryOutlineRow *self, gboolean is_over, gboolean is_after)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-before");
  gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-after");
  if (is_over)
    gtk_widget_add_css_class (GTK_WIDGET (self), is_after ? "drop-after" : "drop-before");
}

static gboolean
is_lower_half (PlenaryOutlineRow *self, double y)
{
  return y > gtk_widget_get_height (GTK_WIDGET (self)) / 2.0;
}

static GdkContentProvider *
prepare_cb (PlenaryOutlineRow *self)
{
  if (self->section == NULL)
    return NULL;

  return gdk_content_provider_new_typed (PLENARY_TYPE_SECTION, self->section);
}

static void
drag_begin_cb (PlenaryOutlineRow *self, GdkDrag *drag, GtkDragSource *source)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, picture, 12, 12);
}

static GdkDragAction
motion_cb (PlenaryOutlineRow *self, double x, double y)
{
  mark_drop (self, TRUE, is_lower_half (self, y));

  return GDK_ACTION_MOVE;
}

static void
leave_cb (PlenaryOutlineRow *self)
{
  mark_drop (self, FALSE, FALSE);
}

static gboolean
drop_cb (PlenaryOutlineRow *self, const GValue *value, double x, double y)
{
  PlenaryRecord *dropped = g_value_get_object (value);

  mark_drop (self, FALSE, FALSE);
  if (self->section == NULL || dropped == self->section)
    return FALSE;
  g_signal_emit (self, signals[SIGNAL_DROPPED], 0, dropped, is_lower_half (self, y));

  return TRUE;
}

static void
plenary_outline_row_dispose (GObject *object)
{
  PlenaryOutlineRow *self = PLENARY_OUTLINE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_OUTLINE_ROW);
  g_clear_object (&self->section);

  G_OBJECT_CLASS (plenary_outline_row_parent_class)->dispose (object);
}

static void
plenary_outline_row_class_init (PlenaryOutlineRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_outline_row_dispose;

  /**
   * PlenaryOutlineRow::dropped:
   * @self: the row
   * @section: the section that was dropped on it
   * @is_after: whether it goes after this one
   */
  signals[SIGNAL_DROPPED]
      = g_signal_new ("dropped", PLENARY_TYPE_OUTLINE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                      G_TYPE_NONE, 2, PLENARY_TYPE_RECORD, G_TYPE_BOOLEAN);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/summary/plenary-outline-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryOutlineRow, box);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOutlineRow, heading);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOutlineRow, count);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOutlineRow, warning);
}

static void
plenary_outline_row_init (PlenaryOutlineRow *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (PLENARY_TYPE_SECTION, GDK_ACTION_MOVE);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/**
 * plenary_outline_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
plenary_outline_row_new (void)
{
  return g_object_new (PLENARY_TYPE_OUTLINE_ROW, NULL);
}

/**
 * plenary_outline_row_get_section:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the section it shows
 */
PlenaryRecord *
plenary_outline_row_get_section (PlenaryOutlineRow *self)
{
  g_return_val_if_fail (PLENARY_IS_OUTLINE_ROW (self), NULL);

  return self->section;
}

/**
 * plenary_outline_row_show:
 * @self: a row
 * @section: (nullable): the section it shows from now on
 * @heading: its heading
 * @level: how many sections it is in
 * @n_paragraphs: paragraphs directly under it
 * @warning: (nullable): what it lacks, in a sentence
 *
 * Shows a section.
 */
void
plenary_outline_row_show (PlenaryOutlineRow *self,
                          PlenaryRecord *section,
                          const char *heading,
                          guint level,
                          guint n_paragraphs,
                          const char *warning)
{
  g_return_if_fail (PLENARY_IS_OUTLINE_ROW (self));
  g_return_if_fail (section == NULL || PLENARY_IS_RECORD (section));
  g_return_if_fail (heading != NULL);

  g_autofree char *count = g_strdup_printf ("%u", n_paragraphs);
  g_autofree char *paragraphs
      = g_strdup_printf (ngettext ("%u paragraph", "%u paragraphs", n_paragraphs), n_paragraphs);
  g_autofree char *description
      = warning != NULL ? g_strdup_printf ("%s. %s", paragraphs, warning) : NULL;

  g_set_object (&self->section, section);
  gtk_label_set_text (self->heading, heading);
  set_tooltip (GTK_WIDGET (self->heading), heading);
  gtk_label_set_text (self->count, count);
  gtk_widget_set_visible (GTK_WIDGET (self->count), n_paragraphs > 0);
  gtk_widget_set_margin_start (self->box, (int) level * INDENT);
  gtk_widget_set_visible (self->warning, warning != NULL);
  set_tooltip (self->warning, warning);
  if (level == 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->heading), "plenary-outline-top");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->heading), "plenary-outline-top");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description != NULL ? description : paragraphs, -1);
}
