/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A new result replaces only what is different in the list, so that the place on the screen and
 * the focus stay while somebody mends one thing after the other. The project only knows of the
 * list; it lives as long as somebody shows it.
 */
#include "config.h"

#include "checks/plenary-issue-list.h"

#include "check/plenary-check.h"
#include "plenary-derivation.h"

#define N_SEVERITIES (PLENARY_SEVERITY_ADVICE + 1)

#define LIST_OF_PROJECT "plenary-issue-list"

struct _PlenaryIssueList
{
  GObject parent_instance;

  GListStore *issues;
  PlenaryDerivation *derivation;
  PlenaryProject *project;
  guint counts[N_SEVERITIES];
  gboolean is_ready;
};

static void plenary_issue_list_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PlenaryIssueList,
                               plenary_issue_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      plenary_issue_list_list_model_init))

typedef enum
{
  SIGNAL_CHECKED,
} PlenaryIssueListSignal;

static guint signals[SIGNAL_CHECKED + 1];

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

static void
finish (gpointer owner, gpointer result, const GError *error)
{
  PlenaryIssueList *self = owner;
  GPtrArray *issues = result;

  /* A project that cannot be read says so itself; what was found before still stands. */
  if (issues == NULL)
    return;
  memset (self->counts, 0, sizeof self->counts);
  for (guint i = 0; i < issues->len; i++)
    self->counts[plenary_issue_get_severity (issues->pdata[i])]++;
  self->is_ready = TRUE;
  replace_issues (self->issues, issues);
  g_signal_emit (self, signals[SIGNAL_CHECKED], 0);
}

static const PlenaryDerivationInfo derivation_info = {
  .run = run,
  .free_result = (GDestroyNotify) g_ptr_array_unref,
  .finish = finish,
};

static GType
plenary_issue_list_get_item_type (GListModel *model)
{
  return PLENARY_TYPE_ISSUE;
}

static guint
plenary_issue_list_get_n_items (GListModel *model)
{
  return g_list_model_get_n_items (G_LIST_MODEL (PLENARY_ISSUE_LIST (model)->issues));
}

static gpointer
plenary_issue_list_get_item (GListModel *model, guint position)
{
  return g_list_model_get_item (G_LIST_MODEL (PLENARY_ISSUE_LIST (model)->issues), position);
}

static void
plenary_issue_list_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = plenary_issue_list_get_item_type;
  iface->get_n_items = plenary_issue_list_get_n_items;
  iface->get_item = plenary_issue_list_get_item;
}

static void
plenary_issue_list_dispose (GObject *object)
{
  PlenaryIssueList *self = PLENARY_ISSUE_LIST (object);

  if (self->derivation != NULL)
    plenary_derivation_stop (self->derivation);
  if (self->project != NULL)
    g_object_set_data (G_OBJECT (self->project), LIST_OF_PROJECT, NULL);
  g_clear_object (&self->derivation);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_issue_list_parent_class)->dispose (object);
}

static void
plenary_issue_list_finalize (GObject *object)
{
  g_object_unref (PLENARY_ISSUE_LIST (object)->issues);

  G_OBJECT_CLASS (plenary_issue_list_parent_class)->finalize (object);
}

static void
plenary_issue_list_class_init (PlenaryIssueListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = plenary_issue_list_dispose;
  object_class->finalize = plenary_issue_list_finalize;

  /**
   * PlenaryIssueList::checked:
   *
   * The project has been checked; the list and its counts are of its present state.
   */
  signals[SIGNAL_CHECKED] = g_signal_new ("checked", PLENARY_TYPE_ISSUE_LIST, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
plenary_issue_list_init (PlenaryIssueList *self)
{
  self->issues = g_list_store_new (PLENARY_TYPE_ISSUE);
  g_signal_connect_object (self->issues, "items-changed", G_CALLBACK (g_list_model_items_changed),
                           self, G_CONNECT_SWAPPED);
}

/**
 * plenary_issue_list_ref_for_project:
 * @project: a project
 *
 * The list of a project is made when it is first asked for, and begins to check it then.
 *
 * Returns: (transfer full): the list of the project
 */
PlenaryIssueList *
plenary_issue_list_ref_for_project (PlenaryProject *project)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);

  PlenaryIssueList *self = g_object_get_data (G_OBJECT (project), LIST_OF_PROJECT);

  if (self != NULL)
    return g_object_ref (self);

  self = g_object_new (PLENARY_TYPE_ISSUE_LIST, NULL);
  self->project = g_object_ref (project);
  self->derivation = plenary_derivation_new (project, &derivation_info, self);
  g_object_set_data (G_OBJECT (project), LIST_OF_PROJECT, self);
  plenary_derivation_set_active (self->derivation, TRUE);

  return self;
}

/**
 * plenary_issue_list_is_ready:
 * @self: a list
 *
 * Returns: whether the project has been checked at all
 */
gboolean
plenary_issue_list_is_ready (PlenaryIssueList *self)
{
  g_return_val_if_fail (PLENARY_IS_ISSUE_LIST (self), FALSE);

  return self->is_ready;
}

/**
 * plenary_issue_list_count:
 * @self: a list
 * @severity: a severity
 *
 * Returns: how many issues of a severity there are
 */
guint
plenary_issue_list_count (PlenaryIssueList *self, PlenarySeverity severity)
{
  g_return_val_if_fail (PLENARY_IS_ISSUE_LIST (self), 0);
  g_return_val_if_fail (severity < N_SEVERITIES, 0);

  return self->counts[severity];
}
