/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "dialogs/plenary-command-palette.h"

#include "plenary-command.h"
#include "search/plenary-list-keys.h"
#include "widgets/plenary-key-caps.h"

/* The action that shows this dialog: no use in it. */
#define OWN_ACTION "app.commands"

struct _PlenaryCommandPalette
{
  AdwDialog parent_instance;

  /* Template widgets */
  GtkSearchEntry *entry;
  GtkStack *stack;
  GtkListView *list;

  /* Owned */
  GPtrArray *commands; /* those that can be done */
  GListStore *found;
  GWeakRef origin;
  PlenaryCommand *chosen; /* done when the dialog has closed */
};

G_DEFINE_FINAL_TYPE (PlenaryCommandPalette, plenary_command_palette, ADW_TYPE_DIALOG)

/* Better answers first, then the last used; what is equal keeps the order of the table, for
 * the sort is stable. */
static int
compare (gconstpointer a, gconstpointer b, gpointer pattern)
{
  PlenaryCommand *one = *(PlenaryCommand **) a;
  PlenaryCommand *other = *(PlenaryCommand **) b;
  guint rating = plenary_command_rate (one, pattern);
  guint other_rating = plenary_command_rate (other, pattern);
  guint age = plenary_command_get_age (one);
  guint other_age = plenary_command_get_age (other);

  if (rating != other_rating)
    return rating > other_rating ? -1 : 1;

  return (age > other_age) - (age < other_age);
}

static void
search_cb (PlenaryCommandPalette *self)
{
  g_autoptr (PlenaryPattern) pattern
      = plenary_pattern_new (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  for (guint i = 0; i < self->commands->len; i++)
    if (plenary_command_rate (g_ptr_array_index (self->commands, i), pattern) > 0)
      g_ptr_array_add (found, g_ptr_array_index (self->commands, i));
  g_ptr_array_sort_with_data (found, compare, pattern);

  g_list_store_splice (self->found, 0, g_list_model_get_n_items (G_LIST_MODEL (self->found)),
                       found->pdata, found->len);
  gtk_stack_set_visible_child_name (self->stack, found->len > 0 ? "commands" : "none");
  if (found->len > 0)
    gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_SELECT, NULL);
}

static void
activate_cb (PlenaryCommandPalette *self, guint position)
{
  g_set_object (&self->chosen, NULL);
  self->chosen = g_list_model_get_item (G_LIST_MODEL (self->found), position);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
close_cb (PlenaryCommandPalette *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
run_cb (gpointer user_data)
{
  g_autoptr (PlenaryCommandPalette) self = user_data;
  g_autoptr (GtkWidget) origin = g_weak_ref_get (&self->origin);

  if (self->chosen != NULL && origin != NULL)
    plenary_command_run (self->chosen, origin);
  g_clear_object (&self->chosen);
}

/* A closing dialog gives the keyboard back to whatever had it. Only then may a command move it. */
static void
plenary_command_palette_closed (AdwDialog *dialog)
{
  if (PLENARY_COMMAND_PALETTE (dialog)->chosen != NULL)
    g_idle_add_once (run_cb, g_object_ref (dialog));
}

static char *
describe (gpointer item)
{
  return g_strdup (plenary_command_get_description (item));
}

static void
plenary_command_palette_dispose (GObject *object)
{
  PlenaryCommandPalette *self = PLENARY_COMMAND_PALETTE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_COMMAND_PALETTE);
  g_clear_pointer (&self->commands, g_ptr_array_unref);
  g_clear_object (&self->found);
  g_clear_object (&self->chosen);

  G_OBJECT_CLASS (plenary_command_palette_parent_class)->dispose (object);
}

static void
plenary_command_palette_finalize (GObject *object)
{
  g_weak_ref_clear (&PLENARY_COMMAND_PALETTE (object)->origin);

  G_OBJECT_CLASS (plenary_command_palette_parent_class)->finalize (object);
}

static void
plenary_command_palette_class_init (PlenaryCommandPaletteClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = plenary_command_palette_dispose;
  object_class->finalize = plenary_command_palette_finalize;
  ADW_DIALOG_CLASS (klass)->closed = plenary_command_palette_closed;

  g_type_ensure (PLENARY_TYPE_COMMAND);
  g_type_ensure (PLENARY_TYPE_KEY_CAPS);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/dialogs/plenary-command-palette.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryCommandPalette, entry);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCommandPalette, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCommandPalette, list);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
}

static void
plenary_command_palette_init (PlenaryCommandPalette *self)
{
  self->found = g_list_store_new (PLENARY_TYPE_COMMAND);
  self->commands = g_ptr_array_new_with_free_func (g_object_unref);
  g_weak_ref_init (&self->origin, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));

  g_autoptr (GtkSingleSelection) selection
      = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->found)));

  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
  gtk_search_entry_set_key_capture_widget (self->entry, GTK_WIDGET (self));
  plenary_list_keys_attach (GTK_EDITABLE (self->entry), self->list, describe);
}

/**
 * plenary_command_palette_new:
 * @origin: where commands are done: the window, or the widget in it that has the keyboard, so
 *   that its own actions are found too
 *
 * Makes a palette of what can be done at @origin now. Present it on the same window.
 *
 * Returns: (transfer floating): the dialog
 */
PlenaryCommandPalette *
plenary_command_palette_new (GtkWidget *origin)
{
  g_return_val_if_fail (GTK_IS_WIDGET (origin), NULL);

  PlenaryCommandPalette *self = g_object_new (PLENARY_TYPE_COMMAND_PALETTE, NULL);
  g_autoptr (GPtrArray) all = plenary_command_list ();

  g_weak_ref_set (&self->origin, origin);
  for (guint i = 0; i < all->len; i++)
    {
      PlenaryCommand *command = g_ptr_array_index (all, i);

      if (!g_str_equal (plenary_command_get_action (command), OWN_ACTION)
          && plenary_command_is_enabled (command, origin))
        g_ptr_array_add (self->commands, g_object_ref (command));
    }
  search_cb (self);

  return self;
}
