/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-passing-popover.h"

static void
unparent_cb (gpointer user_data)
{
  g_autoptr (GtkWidget) popover = user_data;

  if (gtk_widget_get_parent (popover) != NULL)
    gtk_widget_unparent (popover);
}

/* The action of the item that was chosen comes after the popover is closed, and may take away what
 * the popover hangs on. */
static void
closed_cb (GtkWidget *popover)
{
  g_idle_add_once (unparent_cb, g_object_ref (popover));
}

/**
 * plenary_passing_popover_open:
 * @popover: (transfer floating): a popover without a parent
 * @parent: what it hangs on
 *
 * Opens a popover, which is let go of once it is closed. A parent that goes before must unparent
 * it as it does its other children.
 */
void
plenary_passing_popover_open (GtkWidget *popover, GtkWidget *parent)
{
  g_return_if_fail (GTK_IS_POPOVER (popover));
  g_return_if_fail (gtk_widget_get_parent (popover) == NULL);
  g_return_if_fail (GTK_IS_WIDGET (parent));

  gtk_widget_set_parent (popover, parent);
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
  gtk_popover_popup (GTK_POPOVER (popover));
}
