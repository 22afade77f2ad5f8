/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-rendering-group.h"

#include <glib/gi18n.h>

struct _PlenaryRenderingGroup
{
  AdwPreferencesGroup parent_instance;

  GPtrArray *rows; /* borrowed from the group */
  guint n_shown;
};

G_DEFINE_FINAL_TYPE (PlenaryRenderingGroup, plenary_rendering_group, ADW_TYPE_PREFERENCES_GROUP)

static void
copy_cb (AdwActionRow *row)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (row)),
                          adw_action_row_get_subtitle (row));
  gtk_accessible_announce (GTK_ACCESSIBLE (row), _ ("Copied"),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_LOW);
}

static AdwActionRow *
append_row (PlenaryRenderingGroup *self)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("edit-copy-symbolic");

  gtk_widget_set_tooltip_text (button, _ ("Copy"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (row, "property");
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_action_row_set_subtitle_selectable (ADW_ACTION_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  g_object_set_data (G_OBJECT (row), "copy", button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (copy_cb), row, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (self->rows, row);

  return ADW_ACTION_ROW (row);
}

static void
plenary_rendering_group_finalize (GObject *object)
{
  g_ptr_array_unref (PLENARY_RENDERING_GROUP (object)->rows);

  G_OBJECT_CLASS (plenary_rendering_group_parent_class)->finalize (object);
}

static void
plenary_rendering_group_class_init (PlenaryRenderingGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plenary_rendering_group_finalize;
}

static void
plenary_rendering_group_init (PlenaryRenderingGroup *self)
{
  self->rows = g_ptr_array_new ();
}

/**
 * plenary_rendering_group_begin:
 * @self: a group
 *
 * Begins to show other renderings than before.
 */
void
plenary_rendering_group_begin (PlenaryRenderingGroup *self)
{
  g_return_if_fail (PLENARY_IS_RENDERING_GROUP (self));

  self->n_shown = 0;
}

/**
 * plenary_rendering_group_add:
 * @self: a group
 * @caption: where it is printed like this
 * @words: how; nothing is shown for ""
 *
 * Adds a rendering. Rows are used again, so that what is selected in them stays.
 */
void
plenary_rendering_group_add (PlenaryRenderingGroup *self, const char *caption, const char *words)
{
  g_return_if_fail (PLENARY_IS_RENDERING_GROUP (self));
  g_return_if_fail (caption != NULL);
  g_return_if_fail (words != NULL);

  if (*words == '\0')
    return;

  AdwActionRow *row
      = self->n_shown < self->rows->len ? self->rows->pdata[self->n_shown] : append_row (self);
  /* Translators: a button that copies what is printed in a place, as in “Copy Role Line” */
  g_autofree char *label = g_strdup_printf (_ ("Copy %s"), caption);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), caption);
  if (g_strcmp0 (adw_action_row_get_subtitle (row), words) != 0)
    adw_action_row_set_subtitle (row, words);
  gtk_accessible_update_property (g_object_get_data (G_OBJECT (row), "copy"),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_visible (GTK_WIDGET (row), TRUE);
  self->n_shown++;
}

/**
 * plenary_rendering_group_end:
 * @self: a group
 *
 * Ends: what was shown before and was not added again is gone.
 */
void
plenary_rendering_group_end (PlenaryRenderingGroup *self)
{
  g_return_if_fail (PLENARY_IS_RENDERING_GROUP (self));

  for (guint i = self->n_shown; i < self->rows->len; i++)
    gtk_widget_set_visible (self->rows->pdata[i], FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), self->n_shown > 0);
}
