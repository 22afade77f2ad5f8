/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "documents/plenary-scroll-keys.h"

/* Steps that a page of the screen and the way to the end stand for. */
#define PAGE 10
#define END  1000

static gboolean
scroll_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  GtkScrollable *scrollable = GTK_SCROLLABLE (widget);
  int orientation = GTK_ORIENTATION_VERTICAL;
  int steps = 0;

  g_variant_get (arguments, "(ii)", &orientation, &steps);

  GtkAdjustment *adjustment = orientation == GTK_ORIENTATION_VERTICAL
                                  ? gtk_scrollable_get_vadjustment (scrollable)
                                  : gtk_scrollable_get_hadjustment (scrollable);

  if (adjustment == NULL)
    return GDK_EVENT_PROPAGATE;

  double value = gtk_adjustment_get_value (adjustment);

  if (ABS (steps) >= END)
    value = steps < 0 ? 0 : gtk_adjustment_get_upper (adjustment);
  else if (ABS (steps) >= PAGE)
    value += (double) steps / PAGE * gtk_adjustment_get_page_increment (adjustment);
  else
    value += steps * gtk_adjustment_get_step_increment (adjustment);
  gtk_adjustment_set_value (adjustment, value);

  return GDK_EVENT_STOP;
}

/**
 * plenary_scroll_keys_add:
 * @widget_class: a class of scrollable widgets that take the keyboard
 *
 * Lets the keys scroll widgets of the class.
 */
void
plenary_scroll_keys_add (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    GtkOrientation orientation;
    int steps;
  } keys[] = {
    { GDK_KEY_Up, GTK_ORIENTATION_VERTICAL, -1 },
    { GDK_KEY_Down, GTK_ORIENTATION_VERTICAL, 1 },
    { GDK_KEY_Left, GTK_ORIENTATION_HORIZONTAL, -1 },
    { GDK_KEY_Right, GTK_ORIENTATION_HORIZONTAL, 1 },
    { GDK_KEY_Page_Up, GTK_ORIENTATION_VERTICAL, -PAGE },
    { GDK_KEY_Page_Down, GTK_ORIENTATION_VERTICAL, PAGE },
    { GDK_KEY_space, GTK_ORIENTATION_VERTICAL, PAGE },
    { GDK_KEY_Home, GTK_ORIENTATION_VERTICAL, -END },
    { GDK_KEY_End, GTK_ORIENTATION_VERTICAL, END },
  };

  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class));

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i].key, 0, scroll_cb, "(ii)",
                                  keys[i].orientation, keys[i].steps);
}
