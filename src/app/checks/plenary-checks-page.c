/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The issues are one list, the worst first; what is shown is that list through a filter, with the
 * severities as its sections. A new result replaces only what is different in the list, so that
 * the place on the screen and the focus stay while somebody mends one thing after the other.
 */
#include "config.h"

#include "checks/plenary-checks-page.h"

#include "check/plenary-check.h"
#include "checks/plenary-issue-row.h"
#include "plenary-derivation.h"

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
  GListStore *issues;
  PlenaryDerivation *derivation;

  /* Borrowed from the model of the view */
  GtkFilter *filter;

  /* State */
  guint counts[N_SEVERITIES];
};

G_DEFINE_FINAL_TYPE (PlenaryChecksPage, plenary_checks_page, PLENARY_TYPE_PAGE)

typedef enum
{
  PROP_N_ERRORS = 1,
  PROP_N_ISSUES,
} PlenaryChecksPageProperty;

static GParamSpec *properties[PROP_N_ISSUES + 1];

/* Names of the toggles, by severity. */
static const char *const toggle_names[N_SEVERITIES] = { "errors", "warnings", "advice" };

static gpointer
run (PlenaryModel *snapshot, gpointer input, PlenaryProgress *progress, GError **error)
{
  return plenary_check_run (snapshot, progress, error);
}

/* Replaces what is between the issues that both lists begin and end with. */
static void
replace_issues (GListStore *store, GPtrArray *issues)
{
  GListModel *shown = G_LIST_MODEL (store);
  guint n_shown = g_list_model_get_n_items (shown);
  guint n_common = MIN (n_shown, issues->len);
  guint n_head = 0;
  guint n_tail = 0;

  for (; n_head < n_common; n_head++)
    {
      g_autoptr (PlenaryIssue) issue = g_list_model_get_item (shown, n_head);

      if (!plenary_issue_equal (issue, issues->pdata[n_head]))
        break;
    }
  for (; n_tail < n_common - n_head; n_tail++)
    {
      g_autoptr (PlenaryIssue) issue = g_list_model_get_item (shown, n_shown - 1 - n_tail);

      if (!plenary_issue_equal (issue, issues->pdata[issues->len - 1 - n_tail]))
        break;
    }
  if (n_head + n_tail < n_shown || n_head + n_tail < issues->len)
    g_list_store_splice (store, n_head, n_shown - n_head - n_tail, issues->pdata + n_head,
                         issues->len - n_head - n_tail);
}

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
count_issues (PlenaryChecksPage *self, GPtrArray *issues)
{
  guint counts[N_SEVERITIES] = { 0 };
  guint n_before = plenary_checks_page_get_n_issues (self);
  guint n_errors_before = plenary_checks_page_get_n_errors (self);

  for (guint i = 0; i < issues->len; i++)
    counts[plenary_issue_get_severity (issues->pdata[i])]++;
  for (guint i = 0; i < N_SEVERITIES; i++)
    {
      AdwToggle *toggle = adw_toggle_group_get_toggle_by_name (self->toggles, toggle_names[i]);
      g_autofree char *label = describe_toggle ((PlenarySeverity) i, counts[i]);

      adw_toggle_set_label (toggle, label);
      self->counts[i] = counts[i];
    }
  if (n_errors_before != plenary_checks_page_get_n_errors (self))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ERRORS]);
  if (n_before != plenary_checks_page_get_n_issues (self))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ISSUES]);
}

static void
update_pages (PlenaryChecksPage *self)
{
  guint n_shown = g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (self->view)));

  adw_view_stack_set_visible_child_name (
      self->stack, plenary_checks_page_get_n_issues (self) > 0 ? "issues" : "empty");
  adw_view_stack_set_visible_child_name (self->lists, n_shown > 0 ? "list" : "none");
}

static void
finish (gpointer owner, gpointer result, const GError *error)
{
  PlenaryChecksPage *self = owner;

  /* A project that cannot be read says so itself; what was found before still stands. */
  if (result == NULL)
    return;
  replace_issues (self->issues, result);
  count_issues (self, result);
  update_pages (self);
}

static const PlenaryDerivationInfo derivation_info = {
  .run = run,
  .free_result = (GDestroyNotify) g_ptr_array_unref,
  .finish = finish,
};

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

static void
setup_issue_cb (PlenaryChecksPage *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, GTK_WIDGET (plenary_issue_row_new ()));
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
plenary_checks_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryChecksPage *self = PLENARY_CHECKS_PAGE (object);

  switch ((PlenaryChecksPageProperty) prop_id)
    {
    case PROP_N_ERRORS:
      g_value_set_uint (value, plenary_checks_page_get_n_errors (self));
      break;
    case PROP_N_ISSUES:
      g_value_set_uint (value, plenary_checks_page_get_n_issues (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_checks_page_constructed (GObject *object)
{
  PlenaryChecksPage *self = PLENARY_CHECKS_PAGE (object);

  G_OBJECT_CLASS (plenary_checks_page_parent_class)->constructed (object);

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
  plenary_page_start_at_top (PLENARY_PAGE (self), GTK_SCROLLABLE (self->view));

  self->derivation = plenary_derivation_new (plenary_page_get_project (PLENARY_PAGE (self)),
                                             &derivation_info, self);
  plenary_derivation_set_active (self->derivation, TRUE);
}

static void
plenary_checks_page_dispose (GObject *object)
{
  PlenaryChecksPage *self = PLENARY_CHECKS_PAGE (object);

  if (self->derivation != NULL)
    plenary_derivation_stop (self->derivation);
  self->filter = NULL;

  G_OBJECT_CLASS (plenary_checks_page_parent_class)->dispose (object);
}

static void
plenary_checks_page_finalize (GObject *object)
{
  PlenaryChecksPage *self = PLENARY_CHECKS_PAGE (object);

  g_clear_object (&self->derivation);
  g_object_unref (self->issues);

  G_OBJECT_CLASS (plenary_checks_page_parent_class)->finalize (object);
}

static void
plenary_checks_page_class_init (PlenaryChecksPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = plenary_checks_page_get_property;
  object_class->constructed = plenary_checks_page_constructed;
  object_class->dispose = plenary_checks_page_dispose;
  object_class->finalize = plenary_checks_page_finalize;

  /**
   * PlenaryChecksPage:n-errors:
   *
   * How many errors the project has, as far as it has been checked.
   */
  properties[PROP_N_ERRORS] = g_param_spec_uint ("n-errors", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * PlenaryChecksPage:n-issues:
   *
   * How many errors, warnings and pieces of advice there are together.
   */
  properties[PROP_N_ISSUES] = g_param_spec_uint ("n-issues", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

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
  self->issues = g_list_store_new (PLENARY_TYPE_ISSUE);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_checks_page_get_issues:
 * @self: a page
 *
 * Returns: (transfer none): what was found, as #PlenaryIssue, the worst first and then by place
 */
GListModel *
plenary_checks_page_get_issues (PlenaryChecksPage *self)
{
  g_return_val_if_fail (PLENARY_IS_CHECKS_PAGE (self), NULL);

  return G_LIST_MODEL (self->issues);
}

/**
 * plenary_checks_page_get_n_errors:
 * @self: a page
 *
 * Returns: how many errors the project has, as far as it has been checked
 */
guint
plenary_checks_page_get_n_errors (PlenaryChecksPage *self)
{
  g_return_val_if_fail (PLENARY_IS_CHECKS_PAGE (self), 0);

  return self->counts[PLENARY_SEVERITY_ERROR];
}

/**
 * plenary_checks_page_get_n_issues:
 * @self: a page
 *
 * Returns: how many errors, warnings and pieces of advice there are together
 */
guint
plenary_checks_page_get_n_issues (PlenaryChecksPage *self)
{
  g_return_val_if_fail (PLENARY_IS_CHECKS_PAGE (self), 0);

  guint count = 0;

  for (guint i = 0; i < N_SEVERITIES; i++)
    count += self->counts[i];

  return count;
}
