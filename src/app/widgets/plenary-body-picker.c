/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-body-picker.h"

#include "widgets/plenary-party-list.h"

#include <glib/gi18n.h>

struct _PlenaryBodyPicker
{
  GtkPopover parent_instance;

  GtkSearchEntry *entry;
  PlenaryPartyList *list;
  GtkWidget *hint; /* where the roster has nothing to offer */
};

G_DEFINE_FINAL_TYPE (PlenaryBodyPicker, plenary_body_picker, GTK_TYPE_POPOVER)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
search_cb (PlenaryBodyPicker *self)
{
  guint n_offered
      = plenary_party_list_search (self->list, gtk_editable_get_text (GTK_EDITABLE (self->entry)));

  gtk_widget_set_visible (GTK_WIDGET (self->list), n_offered > 0);
  gtk_widget_set_visible (self->hint, n_offered == 0);
}

static void
chosen_cb (PlenaryBodyPicker *self, PlenaryPartyChoice *choice)
{
  g_autoptr (PlenaryPartyChoice) chosen = g_object_ref (choice);

  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, chosen);
}

static void
plenary_body_picker_show (GtkWidget *widget)
{
  PlenaryBodyPicker *self = PLENARY_BODY_PICKER (widget);

  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  search_cb (self);

  GTK_WIDGET_CLASS (plenary_body_picker_parent_class)->show (widget);

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
plenary_body_picker_class_init (PlenaryBodyPickerClass *klass)
{
  GTK_WIDGET_CLASS (klass)->show = plenary_body_picker_show;

  /**
   * PlenaryBodyPicker::chosen:
   * @self: the picker
   * @choice: the body that was chosen, which may be a new one
   */
  signals[SIGNAL_CHOSEN]
      = g_signal_new ("chosen", PLENARY_TYPE_BODY_PICKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                      G_TYPE_NONE, 1, PLENARY_TYPE_PARTY_CHOICE);
}

static void
plenary_body_picker_init (PlenaryBodyPicker *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->entry = GTK_SEARCH_ENTRY (gtk_search_entry_new ());
  self->list = g_object_new (PLENARY_TYPE_PARTY_LIST, NULL);
  gtk_search_entry_set_placeholder_text (self->entry, _ ("Name or acronym"));
  gtk_search_entry_set_search_delay (self->entry, 0);
  gtk_widget_set_size_request (GTK_WIDGET (self->entry), 260, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Find a Body"), -1);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->entry));
  self->hint = gtk_label_new (_ ("Type the name of a State or of another body"));
  gtk_label_set_wrap (GTK_LABEL (self->hint), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (self->hint), 30);
  gtk_widget_add_css_class (self->hint, "dim-label");
  gtk_widget_set_margin_top (self->hint, 6);
  gtk_widget_set_margin_bottom (self->hint, 6);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (box), self->hint);
  gtk_popover_set_child (GTK_POPOVER (self), box);

  plenary_party_list_attach (self->list, GTK_EDITABLE (self->entry));
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (search_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
}

/**
 * plenary_body_picker_new:
 *
 * Returns: (transfer floating): a picker without a roster
 */
PlenaryBodyPicker *
plenary_body_picker_new (void)
{
  return g_object_new (PLENARY_TYPE_BODY_PICKER, NULL);
}

/**
 * plenary_body_picker_set_model:
 * @self: a picker
 * @model: the model that has the roster
 */
void
plenary_body_picker_set_model (PlenaryBodyPicker *self, PlenaryModel *model)
{
  g_return_if_fail (PLENARY_IS_BODY_PICKER (self));
  g_return_if_fail (PLENARY_IS_MODEL (model));

  plenary_party_list_set_model (self->list, model, PLENARY_PARTY_BODY);
}
