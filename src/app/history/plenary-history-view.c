/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "history/plenary-history-view.h"

#include "history/plenary-history-entry.h"
#include "history/plenary-history-row.h"
#include "history/plenary-version-dialog.h"

#include <glib/gi18n.h>

struct _PlenaryHistoryView
{
  AdwBin parent_instance;

  /* Template widgets */
  AdwToastOverlay *toasts;
  GtkStack *stack;
  GtkListView *list;

  /* Owned */
  PlenaryProject *project;
  GListModel *changes; /* PlenaryHistoryEntry of each change, oldest first */
  GListModel *entries; /* of changes and versions, newest first */
  PlenaryHistoryEntry *current;
};

G_DEFINE_FINAL_TYPE (PlenaryHistoryView, plenary_history_view, ADW_TYPE_BIN)

typedef enum
{
  PROP_PROJECT = 1,
} PlenaryHistoryViewProperty;

static GParamSpec *properties[PROP_PROJECT + 1];

static gpointer
entry_of_change (gpointer item, gpointer user_data)
{
  g_autoptr (PlenaryChange) change = item;

  return plenary_history_entry_new_for_change (user_data, change);
}

static gpointer
entry_of_version (gpointer item, gpointer user_data)
{
  g_autoptr (PlenaryNamedVersion) version = item;

  return plenary_history_entry_new_for_version (user_data, version);
}

static int
compare_entries (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return plenary_history_entry_compare ((PlenaryHistoryEntry *) a, (PlenaryHistoryEntry *) b);
}

static int
compare_days (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return plenary_history_entry_compare_days ((PlenaryHistoryEntry *) a, (PlenaryHistoryEntry *) b);
}

static GListModel *
make_entries (PlenaryHistoryView *self)
{
  GListModel *versions = G_LIST_MODEL (
      gtk_map_list_model_new (g_object_ref (plenary_project_get_versions (self->project)),
                              entry_of_version, g_object_ref (self->project), g_object_unref));
  g_autoptr (GListStore) both = g_list_store_new (G_TYPE_LIST_MODEL);
  g_autoptr (GtkSorter) sections = GTK_SORTER (gtk_custom_sorter_new (compare_days, NULL, NULL));
  GtkSortListModel *sorted = NULL;

  self->changes = G_LIST_MODEL (
      gtk_map_list_model_new (g_object_ref (plenary_project_get_history (self->project)),
                              entry_of_change, g_object_ref (self->project), g_object_unref));
  g_list_store_append (both, self->changes);
  g_list_store_append (both, versions);
  g_object_unref (versions);
  sorted = gtk_sort_list_model_new (
      G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (g_steal_pointer (&both)))),
      GTK_SORTER (gtk_custom_sorter_new (compare_entries, NULL, NULL)));
  gtk_sort_list_model_set_section_sorter (sorted, sections);

  return G_LIST_MODEL (sorted);
}

/* The change after which the project is as it is now: the last that is in force. */
static PlenaryHistoryEntry *
find_current (PlenaryHistoryView *self)
{
  GListModel *history = plenary_project_get_history (self->project);

  for (guint i = g_list_model_get_n_items (history); i > 0; i--)
    {
      g_autoptr (PlenaryChange) change = g_list_model_get_item (history, i - 1);

      if (plenary_change_get_state (change) == PLENARY_CHANGE_DONE)
        return g_list_model_get_item (self->changes, i - 1);
    }

  return NULL;
}

static void
refresh (PlenaryHistoryView *self)
{
  g_autoptr (PlenaryHistoryEntry) current = find_current (self);

  if (self->current != NULL && self->current != current)
    plenary_history_entry_set_is_current (self->current, FALSE);
  g_set_object (&self->current, current);
  if (current != NULL)
    plenary_history_entry_set_is_current (current, TRUE);
  gtk_stack_set_visible_child_name (
      self->stack, g_list_model_get_n_items (self->entries) > 0 ? "entries" : "empty");
}

static void
tell (PlenaryHistoryView *self, const char *sentence, gboolean can_undo)
{
  AdwToast *toast = adw_toast_new (sentence);

  adw_toast_set_use_markup (toast, FALSE);
  if (can_undo)
    {
      adw_toast_set_button_label (toast, _ ("_Undo"));
      adw_toast_set_action_name (toast, "project.undo");
    }
  /* What was said before is no longer so. */
  adw_toast_overlay_dismiss_all (self->toasts);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
restore_cb (PlenaryHistoryView *self, PlenaryHistoryRow *row)
{
  g_autoptr (PlenaryHistoryEntry) entry = g_object_ref (plenary_history_row_get_entry (row));
  g_autoptr (GError) error = NULL;

  if (!plenary_history_entry_restore (entry, &error))
    {
      tell (self, error->message, FALSE);
      return;
    }

  /* Translators: the name of a change or of a version */
  g_autofree char *sentence = g_strdup_printf (_ ("The state after “%s” is back"),
                                               plenary_history_entry_get_label (entry));

  tell (self, sentence, TRUE);
}

static void
rename_cb (PlenaryHistoryView *self, PlenaryHistoryRow *row)
{
  PlenaryNamedVersion *version
      = plenary_history_entry_get_version (plenary_history_row_get_entry (row));

  adw_dialog_present (ADW_DIALOG (plenary_version_dialog_new (self->project, version)),
                      GTK_WIDGET (self));
}

static void
remove_cb (PlenaryHistoryView *self, PlenaryHistoryRow *row)
{
  PlenaryNamedVersion *version
      = plenary_history_entry_get_version (plenary_history_row_get_entry (row));
  g_autoptr (GError) error = NULL;

  if (!plenary_project_remove_version (self->project, version, &error))
    tell (self, error->message, FALSE);
}

static void
name_version_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryHistoryView *self = PLENARY_HISTORY_VIEW (widget);

  adw_dialog_present (ADW_DIALOG (plenary_version_dialog_new (self->project, NULL)), widget);
}

static void
setup_row_cb (PlenaryHistoryView *self, GtkListItem *item)
{
  GtkWidget *row = GTK_WIDGET (plenary_history_row_new ());

  g_signal_connect_object (row, "restore", G_CALLBACK (restore_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "rename", G_CALLBACK (rename_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "remove", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  gtk_list_item_set_activatable (item, FALSE);
  gtk_list_item_set_child (item, row);
}

static void
bind_row_cb (PlenaryHistoryView *self, GtkListItem *item)
{
  PlenaryHistoryEntry *entry = gtk_list_item_get_item (item);
  GBinding *label = g_object_bind_property (entry, "description", item, "accessible-label",
                                            G_BINDING_SYNC_CREATE);

  plenary_history_row_set_entry (PLENARY_HISTORY_ROW (gtk_list_item_get_child (item)), entry);
  g_object_set_data (G_OBJECT (item), "plenary-label", label);
}

static void
unbind_row_cb (PlenaryHistoryView *self, GtkListItem *item)
{
  GBinding *label = g_object_steal_data (G_OBJECT (item), "plenary-label");

  g_binding_unbind (label);
  plenary_history_row_set_entry (PLENARY_HISTORY_ROW (gtk_list_item_get_child (item)), NULL);
}

static void
plenary_history_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((PlenaryHistoryViewProperty) prop_id)
    {
    case PROP_PROJECT:
      g_value_set_object (value, PLENARY_HISTORY_VIEW (object)->project);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_history_view_set_property (GObject *object,
                                   guint prop_id,
                                   const GValue *value,
                                   GParamSpec *pspec)
{
  switch ((PlenaryHistoryViewProperty) prop_id)
    {
    case PROP_PROJECT:
      PLENARY_HISTORY_VIEW (object)->project = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_history_view_constructed (GObject *object)
{
  PlenaryHistoryView *self = PLENARY_HISTORY_VIEW (object);

  G_OBJECT_CLASS (plenary_history_view_parent_class)->constructed (object);

  self->entries = make_entries (self);

  g_autoptr (GtkNoSelection) selection = gtk_no_selection_new (g_object_ref (self->entries));

  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
  g_signal_connect_object (self->entries, "items-changed", G_CALLBACK (refresh), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->project, "notify::undo-label", G_CALLBACK (refresh), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "history.name-version",
                                 plenary_project_get_read_only_reason (self->project) == NULL);
  refresh (self);
}

static void
plenary_history_view_dispose (GObject *object)
{
  PlenaryHistoryView *self = PLENARY_HISTORY_VIEW (object);

  /* The bin would unparent its child once more after the template has. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_HISTORY_VIEW);
  g_clear_object (&self->current);
  g_clear_object (&self->entries);
  g_clear_object (&self->changes);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_history_view_parent_class)->dispose (object);
}

static void
plenary_history_view_class_init (PlenaryHistoryViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_history_view_get_property;
  object_class->set_property = plenary_history_view_set_property;
  object_class->constructed = plenary_history_view_constructed;
  object_class->dispose = plenary_history_view_dispose;

  /**
   * PlenaryHistoryView:project:
   *
   * The project whose history it shows.
   */
  properties[PROP_PROJECT]
      = g_param_spec_object ("project", NULL, NULL, PLENARY_TYPE_PROJECT,
                             G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PLENARY_TYPE_HISTORY_ENTRY);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/history/plenary-history-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryHistoryView, toasts);
  gtk_widget_class_bind_template_child (widget_class, PlenaryHistoryView, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryHistoryView, list);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_row_cb);
  gtk_widget_class_install_action (widget_class, "history.name-version", NULL, name_version_cb);
}

static void
plenary_history_view_init (PlenaryHistoryView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_history_view_new:
 * @project: a project
 *
 * Returns: (transfer floating): a view of its history
 */
PlenaryHistoryView *
plenary_history_view_new (PlenaryProject *project)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);

  return g_object_new (PLENARY_TYPE_HISTORY_VIEW, "project", project, NULL);
}

/**
 * plenary_history_view_get_entries:
 * @self: a view
 *
 * Returns: (transfer none): list of #PlenaryHistoryEntry, newest first
 */
GListModel *
plenary_history_view_get_entries (PlenaryHistoryView *self)
{
  g_return_val_if_fail (PLENARY_IS_HISTORY_VIEW (self), NULL);

  return self->entries;
}
