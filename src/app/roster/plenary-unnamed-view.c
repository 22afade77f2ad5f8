/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Only what is different is replaced in the list, so that the keyboard stays where somebody names
 * one after the other.
 */
#include "config.h"

#include "roster/plenary-unnamed-view.h"

#include "operations/plenary-unnamed.h"
#include "roster/plenary-unnamed-row.h"

struct _PlenaryUnnamedView
{
  AdwBin parent_instance;

  /* Template widgets */
  AdwViewStack *stack;
  GtkListView *list;
  GtkWidget *people_button;

  /* Owned */
  PlenaryProject *project;
  GListStore *unnamed; /* records */
  GHashTable *rows;    /* list items that show something, borrowed */
  PlenaryPlaces *places;
  guint position; /* where the list changed last */
};

G_DEFINE_FINAL_TYPE (PlenaryUnnamedView, plenary_unnamed_view, ADW_TYPE_BIN)

enum
{
  SIGNAL_FINISHED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
setup_cb (PlenaryUnnamedView *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, GTK_WIDGET (plenary_unnamed_row_new (self->project)));
}

static void
show_row (PlenaryUnnamedView *self, GtkListItem *item)
{
  PlenaryUnnamedRow *row = PLENARY_UNNAMED_ROW (gtk_list_item_get_child (item));

  plenary_unnamed_row_show (row, gtk_list_item_get_item (item), self->places);
  gtk_list_item_set_accessible_label (item, plenary_unnamed_row_get_words (row));
}

static void
bind_cb (PlenaryUnnamedView *self, GtkListItem *item)
{
  g_hash_table_add (self->rows, item);
  show_row (self, item);
}

static void
unbind_cb (PlenaryUnnamedView *self, GtkListItem *item)
{
  g_hash_table_remove (self->rows, item);
}

static void
activate_cb (PlenaryUnnamedView *self, guint position)
{
  g_autoptr (PlenaryRecord) unnamed
      = g_list_model_get_item (G_LIST_MODEL (self->unnamed), position);
  PlenaryRecord *shown = plenary_places_find_shown (self->places, unnamed);

  gtk_widget_activate_action (GTK_WIDGET (self), "page.go-to", "(ss)",
                              plenary_row_get_info (plenary_record_get_row (shown))->name,
                              plenary_record_get_id (shown));
}

/* Replaces what is between the records that both lists begin and end with; gives the place. */
static guint
replace (GListStore *store, GPtrArray *records)
{
  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (store));
  guint n_least = MIN (n_before, records->len);
  guint n_head = 0;
  guint n_tail = 0;

  for (; n_head < n_least; n_head++)
    {
      g_autoptr (PlenaryRecord) record = g_list_model_get_item (G_LIST_MODEL (store), n_head);

      if (record != records->pdata[n_head])
        break;
    }
  for (; n_tail < n_least - n_head; n_tail++)
    {
      g_autoptr (PlenaryRecord) record
          = g_list_model_get_item (G_LIST_MODEL (store), n_before - n_tail - 1);

      if (record != records->pdata[records->len - n_tail - 1])
        break;
    }
  if (n_head + n_tail < MAX (n_before, records->len))
    g_list_store_splice (store, n_head, n_before - n_head - n_tail, records->pdata + n_head,
                         records->len - n_head - n_tail);

  return n_head;
}

/* Whoever has named one goes on with the next, and after the last with what can be done then. */
static gboolean
keep_keyboard_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  PlenaryUnnamedView *self = PLENARY_UNNAMED_VIEW (widget);
  guint n_unnamed = g_list_model_get_n_items (G_LIST_MODEL (self->unnamed));

  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (!gtk_widget_get_mapped (widget) || (focus != NULL && gtk_widget_get_mapped (focus)))
    return G_SOURCE_REMOVE;
  gtk_root_set_focus (gtk_widget_get_root (widget), NULL);
  if (n_unnamed > 0)
    {
      gtk_list_view_scroll_to (self->list, MIN (self->position, n_unnamed - 1),
                               GTK_LIST_SCROLL_FOCUS, NULL);
      gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
    }
  else
    gtk_widget_grab_focus (self->people_button);

  return G_SOURCE_REMOVE;
}

static void
people_cb (PlenaryUnnamedView *self)
{
  g_signal_emit (self, signals[SIGNAL_FINISHED], 0);
}

static void
plenary_unnamed_view_dispose (GObject *object)
{
  PlenaryUnnamedView *self = PLENARY_UNNAMED_VIEW (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_UNNAMED_VIEW);
  g_clear_object (&self->unnamed);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_unnamed_view_parent_class)->dispose (object);
}

static void
plenary_unnamed_view_finalize (GObject *object)
{
  PlenaryUnnamedView *self = PLENARY_UNNAMED_VIEW (object);

  g_hash_table_unref (self->rows);
  g_clear_pointer (&self->places, plenary_places_free);

  G_OBJECT_CLASS (plenary_unnamed_view_parent_class)->finalize (object);
}

static void
plenary_unnamed_view_class_init (PlenaryUnnamedViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_unnamed_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = plenary_unnamed_view_finalize;

  /**
   * PlenaryUnnamedView::finished:
   * @self: the view
   *
   * Everybody has a name, and somebody wants to see them.
   */
  signals[SIGNAL_FINISHED] = g_signal_new ("finished", PLENARY_TYPE_UNNAMED_VIEW, G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/roster/plenary-unnamed-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryUnnamedView, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryUnnamedView, list);
  gtk_widget_class_bind_template_child (widget_class, PlenaryUnnamedView, people_button);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, people_cb);
}

static void
plenary_unnamed_view_init (PlenaryUnnamedView *self)
{
  self->rows = g_hash_table_new (NULL, NULL);
  self->unnamed = g_list_store_new (PLENARY_TYPE_RECORD);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_unnamed_view_set_project:
 * @self: a view that shows nothing yet
 * @project: a project
 */
void
plenary_unnamed_view_set_project (PlenaryUnnamedView *self, PlenaryProject *project)
{
  g_return_if_fail (PLENARY_IS_UNNAMED_VIEW (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (self->project == NULL);

  g_autoptr (GtkNoSelection) items
      = gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->unnamed)));

  self->project = g_object_ref (project);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (items));
}

/**
 * plenary_unnamed_view_refresh:
 * @self: a view
 *
 * Shows who has no name now.
 *
 * Returns: how many
 */
guint
plenary_unnamed_view_refresh (PlenaryUnnamedView *self)
{
  g_return_val_if_fail (PLENARY_IS_UNNAMED_VIEW (self), 0);

  PlenaryModel *model = plenary_project_get_model (self->project);
  g_autoptr (GPtrArray) records = plenary_unnamed_list (model);
  GHashTableIter iter;
  gpointer item = NULL;

  g_clear_pointer (&self->places, plenary_places_free);
  self->places = plenary_places_new (model);

  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (self->unnamed));

  self->position = replace (self->unnamed, records);
  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    show_row (self, item);
  adw_view_stack_set_visible_child_name (self->stack, records->len > 0 ? "list" : "empty");
  /* The keyboard leaves a row that goes, and the choices below it, only later. */
  if (records->len < n_before)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), keep_keyboard_cb, NULL, NULL);

  return records->len;
}
