/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "overview/plenary-convener-group.h"

#include "model/plenary-convener.h"
#include "operations/plenary-party-choice.h"
#include "overview/plenary-convener-row.h"
#include "widgets/plenary-body-picker.h"

#include <glib/gi18n.h>

struct _PlenaryConvenerGroup
{
  AdwPreferencesGroup parent_instance;

  GtkMenuButton *add_button;
  PlenaryBodyPicker *picker;

  PlenaryProject *project;
  GPtrArray *rows; /* borrowed from the group, in the order of the list */
};

G_DEFINE_FINAL_TYPE (PlenaryConvenerGroup, plenary_convener_group, ADW_TYPE_PREFERENCES_GROUP)

static PlenaryRecordList *
get_list (PlenaryConvenerGroup *self)
{
  return plenary_model_list (plenary_project_get_model (self->project), PLENARY_TYPE_CONVENER);
}

static void
commit (PlenaryConvenerGroup *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  if (!plenary_edit_commit (edit, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);
}

/* A rank with which a convener stands before the one that is at a position now. */
static char *
dup_rank_before (PlenaryConvenerGroup *self, guint position)
{
  return plenary_record_list_dup_rank_at (get_list (self), position);
}

static void
chosen_cb (PlenaryConvenerGroup *self, PlenaryPartyChoice *choice)
{
  PlenaryRecordList *list = get_list (self);
  g_autofree char *rank = dup_rank_before (self, plenary_record_list_get_length (list));
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_CONVENER);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Add Convener"));

  plenary_party_choice_fill_row (choice, edit, row);
  plenary_row_set_text (row, PLENARY_CONVENER_RANK, rank);
  plenary_edit_insert (edit, row);
  commit (self, edit);
}

static void
move (PlenaryConvenerGroup *self, PlenaryRecord *convener, guint position)
{
  g_autofree char *rank = dup_rank_before (self, position);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Move Convener"));

  plenary_edit_set_text (edit, PLENARY_TYPE_CONVENER, plenary_record_get_id (convener),
                         PLENARY_CONVENER_RANK, rank);
  commit (self, edit);
}

static void
step_cb (PlenaryConvenerGroup *self, int step, PlenaryConvenerRow *row)
{
  PlenaryRecord *convener = plenary_convener_row_get_convener (row);
  guint length = plenary_record_list_get_length (get_list (self));
  guint position = 0;

  if (!plenary_record_list_find (get_list (self), convener, &position))
    return;
  if (step < 0 && position > 0)
    move (self, convener, position - 1);
  else if (step > 0 && position + 1 < length)
    move (self, convener, position + 2);
}

static void
dropped_cb (PlenaryConvenerGroup *self, PlenaryRecord *dropped, PlenaryConvenerRow *row)
{
  PlenaryRecord *convener = plenary_convener_row_get_convener (row);
  guint from = 0;
  guint to = 0;

  if (dropped == convener || !plenary_record_list_find (get_list (self), dropped, &from)
      || !plenary_record_list_find (get_list (self), convener, &to))
    return;
  /* Dropped on one further down it comes after that one. */
  move (self, dropped, from < to ? to + 1 : to);
}

static void
removed_cb (PlenaryConvenerGroup *self, PlenaryConvenerRow *row)
{
  PlenaryRecord *convener = plenary_convener_row_get_convener (row);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Remove Convener"));

  plenary_edit_delete (edit, PLENARY_TYPE_CONVENER, plenary_record_get_id (convener));
  commit (self, edit);
}

static void
add_row (PlenaryConvenerGroup *self, PlenaryRecord *convener)
{
  PlenaryConvenerRow *row = plenary_convener_row_new (self->project, convener);

  g_signal_connect_object (row, "step", G_CALLBACK (step_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "dropped", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (row));
  g_ptr_array_add (self->rows, row);
}

/* Rows whose conveners stay are kept, and with them the keyboard. A group appends only: those from
 * the first difference on are taken out and put in again. */
static void
follow (PlenaryConvenerGroup *self)
{
  PlenaryRecordList *list = get_list (self);
  guint length = plenary_record_list_get_length (list);
  guint n_same = 0;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  PlenaryRecord *focused = NULL;

  while (n_same < length && n_same < self->rows->len
         && plenary_convener_row_get_convener (g_ptr_array_index (self->rows, n_same))
                == plenary_record_list_get (list, n_same))
    n_same++;

  for (guint i = n_same; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);

      if (focus != NULL && (focus == row || gtk_widget_is_ancestor (focus, row)))
        focused = plenary_convener_row_get_convener (PLENARY_CONVENER_ROW (row));
      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), row);
    }
  g_ptr_array_set_size (self->rows, n_same);

  for (guint i = n_same; i < length; i++)
    {
      add_row (self, plenary_record_list_get (list, i));
      if (plenary_record_list_get (list, i) == focused)
        gtk_widget_grab_focus (g_ptr_array_index (self->rows, i));
    }
}

static void
plenary_convener_group_dispose (GObject *object)
{
  PlenaryConvenerGroup *self = PLENARY_CONVENER_GROUP (object);

  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_convener_group_parent_class)->dispose (object);
}

static void
plenary_convener_group_finalize (GObject *object)
{
  g_ptr_array_unref (PLENARY_CONVENER_GROUP (object)->rows);

  G_OBJECT_CLASS (plenary_convener_group_parent_class)->finalize (object);
}

static void
plenary_convener_group_class_init (PlenaryConvenerGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plenary_convener_group_dispose;
  G_OBJECT_CLASS (klass)->finalize = plenary_convener_group_finalize;
}

static void
plenary_convener_group_init (PlenaryConvenerGroup *self)
{
  self->rows = g_ptr_array_new ();
  self->add_button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  self->picker = plenary_body_picker_new ();
  gtk_menu_button_set_popover (self->add_button, GTK_WIDGET (self->picker));
  gtk_menu_button_set_icon_name (self->add_button, "list-add-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->add_button), _ ("Add Convener"));
  gtk_widget_add_css_class (GTK_WIDGET (self->add_button), "flat");
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self),
                                           GTK_WIDGET (self->add_button));
  g_signal_connect_object (self->picker, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
}

/**
 * plenary_convener_group_set_project:
 * @self: a group that has no project yet
 * @project: the project whose conveners it shows
 */
void
plenary_convener_group_set_project (PlenaryConvenerGroup *self, PlenaryProject *project)
{
  g_return_if_fail (PLENARY_IS_CONVENER_GROUP (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (self->project == NULL);

  self->project = g_object_ref (project);
  plenary_body_picker_set_model (self->picker, plenary_project_get_model (project));
  gtk_widget_set_visible (GTK_WIDGET (self->add_button),
                          plenary_project_get_read_only_reason (project) == NULL);
  g_signal_connect_object (get_list (self), "items-changed", G_CALLBACK (follow), self,
                           G_CONNECT_SWAPPED);
  follow (self);
}
