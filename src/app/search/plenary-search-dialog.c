/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A search is so short that it needs no thread. It runs when no key is waiting: a letter that is
 * typed meanwhile takes the place of the search for those before it.
 */
#include "config.h"

#include "search/plenary-search-dialog.h"

#include "search/plenary-list-keys.h"
#include "search/plenary-search-result.h"

#include <glib/gi18n.h>

/* Results of each group that are shown; whoever has more types another letter. */
#define MAX_PER_GROUP 30

struct _PlenarySearchDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  GtkSearchEntry *entry;
  GtkStack *stack;
  GtkListView *list;
  AdwStatusPage *nothing;

  /* Owned */
  PlenaryProject *project;
  PlenaryPlaces *places; /* NULL until it is needed after a change */
  GListStore *results;
  PlenarySearchResult *chosen; /* gone to when the dialog has closed */
  GtkWidget *window;           /* the one to go there, once something is chosen */
  guint search_source;
};

G_DEFINE_FINAL_TYPE (PlenarySearchDialog, plenary_search_dialog, ADW_TYPE_DIALOG)

static PlenaryPlaces *
get_places (PlenarySearchDialog *self)
{
  if (self->places == NULL)
    self->places = plenary_places_new (plenary_project_get_model (self->project));

  return self->places;
}

static GPtrArray *
list_results (PlenarySearchDialog *self,
              GPtrArray *hits,
              const guint *totals,
              const PlenaryQuery *query)
{
  GPtrArray *results = g_ptr_array_new_with_free_func (g_object_unref);
  PlenaryModel *model = plenary_project_get_model (self->project);

  for (guint i = 0; i < hits->len; i++)
    {
      const PlenarySearchHit *hit = g_ptr_array_index (hits, i);
      guint total = totals[hit->group];
      PlenarySearchResult *result = plenary_search_result_new (
          hit, MIN (total, MAX_PER_GROUP), total, model, get_places (self), query);

      if (result != NULL)
        g_ptr_array_add (results, result);
    }

  return results;
}

static void
show_nothing (PlenarySearchDialog *self, const char *words, const GError *error)
{
  /* Translators: what was looked for */
  g_autofree char *title = g_strdup_printf (_ ("No Results for “%s”"), words);
  g_autofree char *escaped = g_markup_escape_text (error != NULL ? error->message : title, -1);

  adw_status_page_set_title (self->nothing, error != NULL ? _ ("The Search Failed") : escaped);
  adw_status_page_set_description (self->nothing, error != NULL ? escaped : _ ("Try other words"));
  gtk_stack_set_visible_child_name (self->stack, "nothing");
}

static void
announce (PlenarySearchDialog *self, guint n_results)
{
  g_autofree char *words
      = n_results > 0 ? g_strdup_printf (ngettext ("%u result", "%u results", n_results), n_results)
                      : g_strdup (_ ("No results"));

  gtk_accessible_announce (GTK_ACCESSIBLE (self), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_LOW);
}

static void
show_results (PlenarySearchDialog *self, GPtrArray *results)
{
  g_list_store_splice (self->results, 0, g_list_model_get_n_items (G_LIST_MODEL (self->results)),
                       results->pdata, results->len);
  if (results->len == 0)
    return;

  gtk_stack_set_visible_child_name (self->stack, "results");
  gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_SELECT, NULL);
}

static void
search (PlenarySearchDialog *self)
{
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autoptr (PlenaryQuery) query = plenary_query_new (words);
  g_autoptr (GError) error = NULL;
  guint totals[PLENARY_SEARCH_N_GROUPS] = { 0 };
  g_autoptr (GPtrArray) hits
      = plenary_project_search (self->project, words, MAX_PER_GROUP, totals, &error);
  g_autoptr (GPtrArray) results
      = hits != NULL ? list_results (self, hits, totals, query) : g_ptr_array_new ();
  guint n_results = 0;

  for (guint i = 0; i < PLENARY_SEARCH_N_GROUPS; i++)
    n_results += totals[i];

  show_results (self, results);
  if (plenary_query_is_empty (query))
    gtk_stack_set_visible_child_name (self->stack, "begin");
  else if (results->len == 0)
    show_nothing (self, words, error);
  if (!plenary_query_is_empty (query))
    announce (self, n_results);
}

static gboolean
search_idle_cb (gpointer user_data)
{
  PlenarySearchDialog *self = user_data;

  self->search_source = 0;
  search (self);

  return G_SOURCE_REMOVE;
}

static void
search_cb (PlenarySearchDialog *self)
{
  if (self->search_source == 0)
    self->search_source = g_idle_add (search_idle_cb, self);
}

static void
finish_search (PlenarySearchDialog *self)
{
  if (self->search_source == 0)
    return;

  g_clear_handle_id (&self->search_source, g_source_remove);
  search (self);
}

/* Someone merges, or another window of the project changes it: nothing here must be stale. */
static void
model_changed_cb (PlenarySearchDialog *self)
{
  g_clear_pointer (&self->places, plenary_places_free);
  search_cb (self);
}

static void
activate_cb (PlenarySearchDialog *self, guint position)
{
  g_clear_object (&self->chosen);
  self->chosen
      = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (self->list)), position);
  g_set_object (&self->window, GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))));
  adw_dialog_close (ADW_DIALOG (self));
}

/* Enter goes to what was typed, not to what was found for the letters before the last. */
static void
entry_activate_cb (PlenarySearchDialog *self)
{
  finish_search (self);
}

static void
close_cb (PlenarySearchDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
go_cb (gpointer user_data)
{
  g_autoptr (PlenarySearchDialog) self = user_data;

  if (self->chosen != NULL && self->window != NULL)
    gtk_widget_activate_action (self->window, "page.go-to", "(ss)",
                                plenary_search_result_get_table (self->chosen),
                                plenary_search_result_get_id (self->chosen));
  g_clear_object (&self->chosen);
  g_clear_object (&self->window);
}

/* A closing dialog gives the keyboard back to whatever had it. Only then may a page take it for
 * what was chosen. */
static void
plenary_search_dialog_closed (AdwDialog *dialog)
{
  if (PLENARY_SEARCH_DIALOG (dialog)->chosen != NULL)
    g_idle_add_once (go_cb, g_object_ref (dialog));
}

static char *
describe (gpointer item)
{
  return g_strdup (plenary_search_result_get_description (item));
}

static void
plenary_search_dialog_dispose (GObject *object)
{
  PlenarySearchDialog *self = PLENARY_SEARCH_DIALOG (object);

  g_clear_handle_id (&self->search_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_SEARCH_DIALOG);
  g_clear_pointer (&self->places, plenary_places_free);
  g_clear_object (&self->project);
  g_clear_object (&self->results);
  g_clear_object (&self->chosen);
  g_clear_object (&self->window);

  G_OBJECT_CLASS (plenary_search_dialog_parent_class)->dispose (object);
}

static void
plenary_search_dialog_class_init (PlenarySearchDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_search_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = plenary_search_dialog_closed;

  g_type_ensure (PLENARY_TYPE_SEARCH_RESULT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/search/plenary-search-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenarySearchDialog, entry);
  gtk_widget_class_bind_template_child (widget_class, PlenarySearchDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenarySearchDialog, list);
  gtk_widget_class_bind_template_child (widget_class, PlenarySearchDialog, nothing);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
}

static void
plenary_search_dialog_init (PlenarySearchDialog *self)
{
  GtkExpression *group = gtk_property_expression_new (PLENARY_TYPE_SEARCH_RESULT, NULL, "group");
  g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_numeric_sorter_new (group));

  self->results = g_list_store_new (PLENARY_TYPE_SEARCH_RESULT);
  gtk_widget_init_template (GTK_WIDGET (self));

  /* They are in order; the sorter says where sections begin. */
  GtkSortListModel *sections
      = gtk_sort_list_model_new (g_object_ref (G_LIST_MODEL (self->results)), NULL);
  g_autoptr (GtkSingleSelection) selection = NULL;

  gtk_sort_list_model_set_section_sorter (sections, sorter);
  selection = gtk_single_selection_new (G_LIST_MODEL (sections));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
  gtk_search_entry_set_key_capture_widget (self->entry, GTK_WIDGET (self));
  plenary_list_keys_attach (GTK_EDITABLE (self->entry), self->list, describe);
}

/**
 * plenary_search_dialog_new:
 * @project: the project to search
 *
 * Makes a dialog for the window of the project. When something was chosen and the dialog has
 * closed, it activates “page.go-to” there with (table, id), a tuple of two strings.
 *
 * Returns: (transfer floating): the dialog
 */
PlenarySearchDialog *
plenary_search_dialog_new (PlenaryProject *project)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);

  PlenarySearchDialog *self = g_object_new (PLENARY_TYPE_SEARCH_DIALOG, NULL);

  self->project = g_object_ref (project);
  g_signal_connect_object (plenary_project_get_model (project), "changed",
                           G_CALLBACK (model_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * plenary_search_dialog_search:
 * @self: a dialog
 * @words: what to look for
 *
 * Searches at once, as if @words were typed.
 */
void
plenary_search_dialog_search (PlenarySearchDialog *self, const char *words)
{
  g_return_if_fail (PLENARY_IS_SEARCH_DIALOG (self));
  g_return_if_fail (words != NULL);

  gtk_editable_set_text (GTK_EDITABLE (self->entry), words);
  g_clear_handle_id (&self->search_source, g_source_remove);
  search (self);
}

/**
 * plenary_search_dialog_get_results:
 * @self: a dialog
 *
 * Returns: (transfer none): list of #PlenarySearchResult, those of a group together
 */
GListModel *
plenary_search_dialog_get_results (PlenarySearchDialog *self)
{
  g_return_val_if_fail (PLENARY_IS_SEARCH_DIALOG (self), NULL);

  return G_LIST_MODEL (self->results);
}
