/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What is shown is the list of issues of the project through a filter, with the severities as its
 * sections.
 */
#include "config.h"

#include "checks/plenary-checks-page.h"

#include "checks/plenary-issue-list.h"
#include "checks/plenary-issue-row.h"
#include "operations/plenary-remedy-apply.h"

#include <glib/gi18n.h>

#define N_SEVERITIES (PLENARY_SEVERITY_ADVICE + 1)

struct _PlenaryChecksPage
{
  PlenaryPage parent_instance;

  /* Template widgets */
  AdwViewStack *stack;
  AdwToggleGroup *toggles;
  AdwViewStack *lists;
  GtkListView *view;

  /* Owned */
  PlenaryIssueList *issues;

  /* Borrowed from the model of the view */
  GtkFilter *filter;
};

G_DEFINE_FINAL_TYPE (PlenaryChecksPage, plenary_checks_page, PLENARY_TYPE_PAGE)

/* Names of the toggles, by severity. */
static const char *const toggle_names[N_SEVERITIES] = { "errors", "warnings", "advice" };

/* What a toggle is called: "Errors 3". */
static char *
describe_toggle (PlenarySeverity severity, guint count)
{
  switch (severity)
    {
    case PLENARY_SEVERITY_ERROR:
      /* Translators: how many errors there are */
      return g_strdup_printf (_ ("Errors %u"), count);
    case PLENARY_SEVERITY_WARNING:
      /* Translators: how many warnings there are */
      return g_strdup_printf (_ ("Warnings %u"), count);
    case PLENARY_SEVERITY_ADVICE:
    default:
      /* Translators: how many pieces of advice there are */
      return g_strdup_printf (_ ("Advice %u"), count);
    }
}

static void
update_pages (PlenaryChecksPage *self)
{
  guint n_shown = g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (self->view)));
  guint n_issues = g_list_model_get_n_items (G_LIST_MODEL (self->issues));

  if (!plenary_issue_list_is_ready (self->issues))
    return;
  adw_view_stack_set_visible_child_name (self->stack, n_issues > 0 ? "issues" : "empty");
  adw_view_stack_set_visible_child_name (self->lists, n_shown > 0 ? "list" : "none");
}

static void
checked_cb (PlenaryChecksPage *self)
{
  for (guint i = 0; i < N_SEVERITIES; i++)
    {
      AdwToggle *toggle = adw_toggle_group_get_toggle_by_name (self->toggles, toggle_names[i]);
      g_autofree char *label = describe_toggle (
          (PlenarySeverity) i, plenary_issue_list_count (self->issues, (PlenarySeverity) i));

      adw_toggle_set_label (toggle, label);
    }
  update_pages (self);
}

static gboolean
is_chosen (gpointer item, gpointer user_data)
{
  PlenaryChecksPage *self = user_data;
  const char *chosen = adw_toggle_group_get_active_name (self->toggles);

  return g_strcmp0 (chosen, "all") == 0
         || g_strcmp0 (chosen, toggle_names[plenary_issue_get_severity (item)]) == 0;
}

static void
toggled_cb (PlenaryChecksPage *self)
{
  if (self->filter == NULL)
    return;
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  update_pages (self);
}

/* The remedy is one change, named as its button is. */
static void
mend_cb (PlenaryChecksPage *self, PlenaryIssue *issue)
{
  PlenaryProject *project = plenary_page_get_project (PLENARY_PAGE (self));
  const PlenaryRemedy *remedy = plenary_issue_get_remedy (issue);
  g_autoptr (GError) error = NULL;

  if (remedy == NULL)
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (project, remedy->label);

  plenary_remedy_apply (edit, plenary_project_get_model (project), remedy);
  if (!plenary_edit_commit (edit, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);
  else if (remedy->kind == PLENARY_REMEDY_INSERT)
    gtk_widget_activate_action (GTK_WIDGET (self), "page.go-to", "(ss)",
                                plenary_row_get_info (remedy->row)->name,
                                plenary_row_get_id (remedy->row));
}

static void
setup_issue_cb (PlenaryChecksPage *self, GtkListItem *item)
{
  PlenaryIssueRow *row = plenary_issue_row_new ();

  g_signal_connect_object (row, "mend", G_CALLBACK (mend_cb), self, G_CONNECT_SWAPPED);
  gtk_list_item_set_child (item, GTK_WIDGET (row));
}

static void
bind_issue_cb (PlenaryChecksPage *self, GtkListItem *item)
{
  PlenaryIssueRow *row = PLENARY_ISSUE_ROW (gtk_list_item_get_child (item));

  plenary_issue_row_show (row, gtk_list_item_get_item (item));
  gtk_list_item_set_accessible_label (item, plenary_issue_row_get_summary (row));
}

static void
setup_severity_cb (PlenaryChecksPage *self, GtkListHeader *header)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "title-4");
  gtk_widget_add_css_class (label, "plenary-day");
  gtk_list_header_set_child (header, label);
}

static const char *
describe_severity (PlenarySeverity severity)
{
  switch (severity)
    {
    case PLENARY_SEVERITY_ERROR:
      return _ ("Errors");
    case PLENARY_SEVERITY_WARNING:
      return _ ("Warnings");
    case PLENARY_SEVERITY_ADVICE:
    default:
      return _ ("Advice");
    }
}

static void
bind_severity_cb (PlenaryChecksPage *self, GtkListHeader *header)
{
  PlenaryIssue *issue = gtk_list_header_get_item (header);

  gtk_label_set_text (GTK_LABEL (gtk_list_header_get_child (header)),
                      describe_severity (plenary_issue_get_severity (issue)));
}

static void
activate_cb (PlenaryChecksPage *self, guint position)
{
  g_autoptr (PlenaryIssue) issue
      = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (self->view)), position);

  gtk_widget_activate_action (GTK_WIDGET (self), "page.go-to", "(ss)",
                              plenary_issue_get_table (issue), plenary_issue_get_record_id (issue));
}

static int
compare_severities (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return (int) plenary_issue_get_severity ((PlenaryIssue *) a)
         - (int) plenary_issue_get_severity ((PlenaryIssue *) b);
}

static void
plenary_checks_page_constructed (GObject *object)
{
  PlenaryChecksPage *self = PLENARY_CHECKS_PAGE (object);

  G_OBJECT_CLASS (plenary_checks_page_parent_class)->constructed (object);

  self->issues
      = plenary_issue_list_ref_for_project (plenary_page_get_project (PLENARY_PAGE (self)));
  self->filter = GTK_FILTER (gtk_custom_filter_new (is_chosen, self, NULL));

  GtkFilterListModel *chosen
      = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->issues)), self->filter);
  GtkSortListModel *sorted = gtk_sort_list_model_new (G_LIST_MODEL (chosen), NULL);
  g_autoptr (GtkSorter) sections
      = GTK_SORTER (gtk_custom_sorter_new (compare_severities, NULL, NULL));
  g_autoptr (GtkNoSelection) selection = NULL;

  gtk_sort_list_model_set_section_sorter (sorted, sections);
  selection = gtk_no_selection_new (G_LIST_MODEL (sorted));
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (selection));
  plenary_page_start_at_top (GTK_SCROLLABLE (self->view));

  g_signal_connect_object (self->issues, "checked", G_CALLBACK (checked_cb), self,
                           G_CONNECT_SWAPPED);
  checked_cb (self);
}

static void
plenary_checks_page_dispose (GObject *object)
{
  PlenaryChecksPage *self = PLENARY_CHECKS_PAGE (object);

  self->filter = NULL;
  g_clear_object (&self->issues);

  G_OBJECT_CLASS (plenary_checks_page_parent_class)->dispose (object);
}

static void
plenary_checks_page_class_init (PlenaryChecksPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = plenary_checks_page_constructed;
  object_class->dispose = plenary_checks_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/checks/plenary-checks-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryChecksPage, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryChecksPage, toggles);
  gtk_widget_class_bind_template_child (widget_class, PlenaryChecksPage, lists);
  gtk_widget_class_bind_template_child (widget_class, PlenaryChecksPage, view);
  gtk_widget_class_bind_template_callback (widget_class, setup_issue_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_issue_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_severity_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_severity_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
plenary_checks_page_init (PlenaryChecksPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
