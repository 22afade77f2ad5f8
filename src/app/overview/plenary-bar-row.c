/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "overview/plenary-bar-row.h"

struct _PlenaryBarRow
{
  AdwPreferencesRow parent_instance;

  GtkLabel *title;
  GtkLabel *count;
  GtkLevelBar *bar;
  GtkLabel *next;
};

G_DEFINE_FINAL_TYPE (PlenaryBarRow, plenary_bar_row, ADW_TYPE_PREFERENCES_ROW)

static void
plenary_bar_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PLENARY_TYPE_BAR_ROW);

  G_OBJECT_CLASS (plenary_bar_row_parent_class)->dispose (object);
}

static void
plenary_bar_row_class_init (PlenaryBarRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_bar_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/overview/plenary-bar-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryBarRow, title);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBarRow, count);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBarRow, bar);
  gtk_widget_class_bind_template_child (widget_class, PlenaryBarRow, next);
}

static void
plenary_bar_row_init (PlenaryBarRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_bar_row_new:
 * @title: what is counted
 *
 * Returns: (transfer floating): an empty row
 */
PlenaryBarRow *
plenary_bar_row_new (const char *title)
{
  g_return_val_if_fail (title != NULL, NULL);

  PlenaryBarRow *self = g_object_new (PLENARY_TYPE_BAR_ROW, "title", title, NULL);

  gtk_label_set_text (self->title, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  return self;
}

/**
 * plenary_bar_row_show:
 * @self: a row
 * @fraction: how much of the bar is filled, from 0 to 1
 * @count: how many, in words
 * @next: (nullable): what is to be done next
 *
 * Shows a count; the row can be activated when there is something to be done.
 */
void
plenary_bar_row_show (PlenaryBarRow *self, double fraction, const char *count, const char *next)
{
  g_return_if_fail (PLENARY_IS_BAR_ROW (self));
  g_return_if_fail (fraction >= 0 && fraction <= 1);
  g_return_if_fail (count != NULL);

  gtk_level_bar_set_value (self->bar, fraction);
  gtk_label_set_text (self->count, count);
  gtk_label_set_text (self->next, next != NULL ? next : "");
  gtk_widget_set_visible (GTK_WIDGET (self->next), next != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, count,
                                  -1);
}
