/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-body-picker.h"

#include "model/plenary-body.h"

#include <glib/gi18n.h>

/* Nobody reads on; whoever does not find it types another letter. */
#define N_SHOWN 8

struct _PlenaryBodyPicker
{
  GtkPopover parent_instance;

  GtkSearchEntry *entry;
  GtkListBox *list;

  PlenaryModel *model;
};

G_DEFINE_FINAL_TYPE (PlenaryBodyPicker, plenary_body_picker, GTK_TYPE_POPOVER)

enum
{
  SIGNAL_PICKED,
  SIGNAL_NAMED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static char *
dup_needle (PlenaryBodyPicker *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
}

static gboolean
matches (PlenaryRecord *body, const char *needle)
{
  static const guint columns[] = { PLENARY_BODY_NAME, PLENARY_BODY_FORMAL_NAME,
                                   PLENARY_BODY_ACRONYM, PLENARY_BODY_OTHER_NAME };

  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    if (g_str_match_string (needle, plenary_record_get_text (body, columns[i]), TRUE))
      return TRUE;

  return FALSE;
}

static void
append_row (PlenaryBodyPicker *self, const char *text, PlenaryRecord *body)
{
  GtkWidget *label = gtk_label_new (text);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 36);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  g_object_set_data_full (G_OBJECT (row), "body", body != NULL ? g_object_ref (body) : NULL,
                          g_object_unref);
  gtk_list_box_append (self->list, row);
}

static void
search_cb (PlenaryBodyPicker *self)
{
  PlenaryRecordList *bodies
      = self->model != NULL ? plenary_model_list (self->model, PLENARY_TYPE_BODY) : NULL;
  guint length = bodies != NULL ? plenary_record_list_get_length (bodies) : 0;
  g_autofree char *needle = dup_needle (self);
  gboolean is_known = *needle == '\0';
  guint n_shown = 0;

  gtk_list_box_remove_all (self->list);
  for (guint i = 0; i < length; i++)
    {
      PlenaryRecord *body = plenary_record_list_get (bodies, i);
      const char *name = plenary_record_get_text (body, PLENARY_BODY_NAME);

      is_known |= g_str_equal (name, needle);
      if (n_shown < N_SHOWN && (*needle == '\0' || matches (body, needle)))
        {
          append_row (self, name, body);
          n_shown++;
        }
    }
  if (!is_known)
    {
      /* Translators: a name that is to be added to the roster */
      g_autofree char *text = g_strdup_printf (_ ("Add “%s”"), needle);

      append_row (self, text, NULL);
    }
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));
}

static void
row_activated_cb (PlenaryBodyPicker *self, GtkListBoxRow *row)
{
  PlenaryRecord *body = g_object_get_data (G_OBJECT (row), "body");
  g_autofree char *name = dup_needle (self);

  gtk_popover_popdown (GTK_POPOVER (self));
  if (body != NULL)
    g_signal_emit (self, signals[SIGNAL_PICKED], 0, body);
  else
    g_signal_emit (self, signals[SIGNAL_NAMED], 0, name);
}

static void
activate_cb (PlenaryBodyPicker *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  if (row != NULL)
    row_activated_cb (self, row);
}

/* Arrow keys choose while the keyboard stays in the entry. */
static gboolean
key_cb (PlenaryBodyPicker *self, guint key, guint code, GdkModifierType state)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);
  int step = key == GDK_KEY_Down ? 1 : key == GDK_KEY_Up ? -1 : 0;

  if (step == 0 || row == NULL)
    return GDK_EVENT_PROPAGATE;

  GtkListBoxRow *next
      = gtk_list_box_get_row_at_index (self->list, gtk_list_box_row_get_index (row) + step);

  if (next != NULL)
    gtk_list_box_select_row (self->list, next);

  return GDK_EVENT_STOP;
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
plenary_body_picker_dispose (GObject *object)
{
  PlenaryBodyPicker *self = PLENARY_BODY_PICKER (object);

  g_clear_object (&self->model);

  G_OBJECT_CLASS (plenary_body_picker_parent_class)->dispose (object);
}

static void
plenary_body_picker_class_init (PlenaryBodyPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_body_picker_dispose;
  widget_class->show = plenary_body_picker_show;

  /**
   * PlenaryBodyPicker::picked:
   * @self: the picker
   * @body: the body that was chosen
   */
  signals[SIGNAL_PICKED] = g_signal_new ("picked", PLENARY_TYPE_BODY_PICKER, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, PLENARY_TYPE_RECORD);

  /**
   * PlenaryBodyPicker::named:
   * @self: the picker
   * @name: the name of a body that is not in the roster
   */
  signals[SIGNAL_NAMED] = g_signal_new ("named", PLENARY_TYPE_BODY_PICKER, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
plenary_body_picker_init (PlenaryBodyPicker *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->entry = GTK_SEARCH_ENTRY (gtk_search_entry_new ());
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_search_entry_set_placeholder_text (self->entry, _ ("Name or acronym"));
  gtk_widget_set_size_request (GTK_WIDGET (self->entry), 260, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Find a Body"), -1);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "navigation-sidebar");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->entry));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  gtk_popover_set_child (GTK_POPOVER (self), box);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (search_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (activate_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
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

  g_set_object (&self->model, model);
}
