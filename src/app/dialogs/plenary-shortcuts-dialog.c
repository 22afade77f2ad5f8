/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "dialogs/plenary-shortcuts-dialog.h"

#include "plenary-command.h"
#include "widgets/plenary-key-caps.h"

/* What the heading of a group and the space around it take, in rows. */
#define ROWS_PER_HEADING 2

struct _PlenaryShortcutsDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  GtkSearchEntry *entry;
  GtkStack *stack;
  GtkBox *first_column;
  GtkBox *second_column;

  /* Owned */
  GPtrArray *commands; /* those with keys */
  GPtrArray *groups;   /* GtkWidget, borrowed from the columns */
  GPtrArray *rows;     /* of each command, borrowed from the groups */
};

G_DEFINE_FINAL_TYPE (PlenaryShortcutsDialog, plenary_shortcuts_dialog, ADW_TYPE_DIALOG)

/* Shows the rows that are asked for, and the groups and columns that have some of them. */
static void
search_cb (PlenaryShortcutsDialog *self)
{
  g_autoptr (PlenaryPattern) pattern
      = plenary_pattern_new (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  gboolean is_found = FALSE;

  gtk_widget_set_visible (GTK_WIDGET (self->first_column), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->second_column), FALSE);
  for (guint i = 0; i < self->groups->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->groups, i), FALSE);
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);
      GtkWidget *group = gtk_widget_get_ancestor (row, ADW_TYPE_PREFERENCES_GROUP);
      gboolean is_shown = plenary_command_rate (g_ptr_array_index (self->commands, i), pattern) > 0;

      gtk_widget_set_visible (row, is_shown);
      if (!is_shown)
        continue;
      gtk_widget_set_visible (group, TRUE);
      gtk_widget_set_visible (gtk_widget_get_parent (group), TRUE);
      is_found = TRUE;
    }
  gtk_stack_set_visible_child_name (self->stack, is_found ? "keys" : "none");
}

static void
close_cb (PlenaryShortcutsDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static GtkWidget *
row_new (PlenaryCommand *command)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *keys = plenary_keys_dup_label (plenary_command_get_keys (command));
  PlenaryKeyCaps *caps = plenary_key_caps_new (plenary_command_get_keys (command));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), plenary_command_get_title (command));
  gtk_widget_set_valign (GTK_WIDGET (caps), GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), GTK_WIDGET (caps));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, keys,
                                  -1);

  return row;
}

static gboolean
is_first_of_group (PlenaryShortcutsDialog *self, guint at)
{
  return at == 0
         || !g_str_equal (plenary_command_get_group (g_ptr_array_index (self->commands, at)),
                          plenary_command_get_group (g_ptr_array_index (self->commands, at - 1)));
}

/* The height of the group that begins at a command, in rows. */
static guint
measure_group (PlenaryShortcutsDialog *self, guint at)
{
  guint end = at + 1;

  while (end < self->commands->len && !is_first_of_group (self, end))
    end++;

  return end - at + ROWS_PER_HEADING;
}

static guint
measure_all (PlenaryShortcutsDialog *self)
{
  guint height = 0;

  for (guint i = 0; i < self->commands->len; i++)
    if (is_first_of_group (self, i))
      height += measure_group (self, i);

  return height;
}

/* Groups fill the first column to about the half; a narrow dialog has the second below it, so
 * that the order stays. */
static void
add_rows (PlenaryShortcutsDialog *self)
{
  guint half = measure_all (self) / 2;
  guint height = 0;
  AdwPreferencesGroup *group = NULL;

  for (guint i = 0; i < self->commands->len; i++)
    {
      PlenaryCommand *command = g_ptr_array_index (self->commands, i);
      GtkWidget *row = row_new (command);

      if (is_first_of_group (self, i))
        {
          guint of_group = measure_group (self, i);
          gboolean is_in_first = height + of_group / 2 < half;

          group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
          adw_preferences_group_set_title (group, plenary_command_get_group (command));
          gtk_box_append (is_in_first ? self->first_column : self->second_column,
                          GTK_WIDGET (group));
          g_ptr_array_add (self->groups, group);
          height += of_group;
        }
      adw_preferences_group_add (group, row);
      g_ptr_array_add (self->rows, row);
    }
}

static void
plenary_shortcuts_dialog_dispose (GObject *object)
{
  PlenaryShortcutsDialog *self = PLENARY_SHORTCUTS_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_SHORTCUTS_DIALOG);
  g_clear_pointer (&self->commands, g_ptr_array_unref);
  g_clear_pointer (&self->groups, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (plenary_shortcuts_dialog_parent_class)->dispose (object);
}

static void
plenary_shortcuts_dialog_class_init (PlenaryShortcutsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_shortcuts_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/dialogs/plenary-shortcuts-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryShortcutsDialog, entry);
  gtk_widget_class_bind_template_child (widget_class, PlenaryShortcutsDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryShortcutsDialog, first_column);
  gtk_widget_class_bind_template_child (widget_class, PlenaryShortcutsDialog, second_column);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
}

static void
plenary_shortcuts_dialog_init (PlenaryShortcutsDialog *self)
{
  g_autoptr (GPtrArray) all = plenary_command_list ();

  self->commands = g_ptr_array_new_with_free_func (g_object_unref);
  self->groups = g_ptr_array_new ();
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (self->entry, GTK_WIDGET (self));

  for (guint i = 0; i < all->len; i++)
    if (plenary_command_get_keys (g_ptr_array_index (all, i)) != NULL)
      g_ptr_array_add (self->commands, g_object_ref (g_ptr_array_index (all, i)));
  add_rows (self);
}

/**
 * plenary_shortcuts_dialog_new:
 *
 * Returns: (transfer floating): the dialog
 */
PlenaryShortcutsDialog *
plenary_shortcuts_dialog_new (void)
{
  return g_object_new (PLENARY_TYPE_SHORTCUTS_DIALOG, NULL);
}
