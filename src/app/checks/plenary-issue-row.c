/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "checks/plenary-issue-row.h"

#include "check/plenary-check.h"

#include <glib/gi18n.h>

struct _PlenaryIssueRow
{
  GtkWidget parent_instance;

  GtkImage *icon;
  GtkLabel *sentence;
  GtkLabel *place;
  GtkLabel *rule;
  GtkWidget *go_button;
  GtkButton *mend_button;

  PlenaryIssue *issue;
  char *summary;
};

G_DEFINE_FINAL_TYPE (PlenaryIssueRow, plenary_issue_row, GTK_TYPE_WIDGET)

typedef enum
{
  SIGNAL_MEND,
} PlenaryIssueRowSignal;

static guint signals[SIGNAL_MEND + 1];

static const char *
get_icon (PlenarySeverity severity)
{
  switch (severity)
    {
    case PLENARY_SEVERITY_ERROR:
      return "dialog-error-symbolic";
    case PLENARY_SEVERITY_WARNING:
      return "dialog-warning-symbolic";
    case PLENARY_SEVERITY_ADVICE:
    default:
      return "dialog-information-symbolic";
    }
}

static const char *
get_style (PlenarySeverity severity)
{
  switch (severity)
    {
    case PLENARY_SEVERITY_ERROR:
      return "error";
    case PLENARY_SEVERITY_WARNING:
      return "warning";
    case PLENARY_SEVERITY_ADVICE:
    default:
      return "dim-label";
    }
}

static void
mend_cb (PlenaryIssueRow *self)
{
  g_signal_emit (self, signals[SIGNAL_MEND], 0, self->issue);
}

static void
plenary_issue_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PLENARY_TYPE_ISSUE_ROW);
  /* The template lets go of what has a name; boxes that only hold others have none. */
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object)); child != NULL;
       child = gtk_widget_get_first_child (GTK_WIDGET (object)))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (plenary_issue_row_parent_class)->dispose (object);
}

static void
plenary_issue_row_finalize (GObject *object)
{
  PlenaryIssueRow *self = PLENARY_ISSUE_ROW (object);

  g_clear_object (&self->issue);
  g_free (self->summary);

  G_OBJECT_CLASS (plenary_issue_row_parent_class)->finalize (object);
}

static void
plenary_issue_row_class_init (PlenaryIssueRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_issue_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = plenary_issue_row_finalize;

  /**
   * PlenaryIssueRow::mend:
   * @self: the row
   * @issue: the issue that it shows
   *
   * A person wants the remedy of the issue.
   */
  signals[SIGNAL_MEND] = g_signal_new ("mend", PLENARY_TYPE_ISSUE_ROW, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 1, PLENARY_TYPE_ISSUE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/checks/plenary-issue-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryIssueRow, icon);
  gtk_widget_class_bind_template_child (widget_class, PlenaryIssueRow, sentence);
  gtk_widget_class_bind_template_child (widget_class, PlenaryIssueRow, place);
  gtk_widget_class_bind_template_child (widget_class, PlenaryIssueRow, rule);
  gtk_widget_class_bind_template_child (widget_class, PlenaryIssueRow, go_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryIssueRow, mend_button);
  gtk_widget_class_bind_template_callback (widget_class, mend_cb);
}

static void
plenary_issue_row_init (PlenaryIssueRow *self)
{
  self->summary = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_issue_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
PlenaryIssueRow *
plenary_issue_row_new (void)
{
  return g_object_new (PLENARY_TYPE_ISSUE_ROW, NULL);
}

/**
 * plenary_issue_row_show:
 * @self: a row
 * @issue: what to show
 *
 * Shows an issue, with its remedy where it has one. Its other button activates `page.go-to` with
 * the table and the id of the record.
 */
void
plenary_issue_row_show (PlenaryIssueRow *self, PlenaryIssue *issue)
{
  g_return_if_fail (PLENARY_IS_ISSUE_ROW (self));
  g_return_if_fail (PLENARY_IS_ISSUE (issue));

  PlenarySeverity severity = plenary_issue_get_severity (issue);
  const char *classes[] = { get_style (severity), NULL };
  const char *rule = plenary_issue_get_rule (issue);
  const char *asked = plenary_check_describe_rule (rule);
  const PlenaryRemedy *remedy = plenary_issue_get_remedy (issue);

  gtk_image_set_from_icon_name (self->icon, get_icon (severity));
  gtk_widget_set_css_classes (GTK_WIDGET (self->icon), classes);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->icon), plenary_severity_get_name (severity));
  gtk_label_set_text (self->sentence, plenary_issue_get_sentence (issue));
  gtk_label_set_text (self->place, plenary_issue_get_place (issue));
  gtk_widget_set_visible (GTK_WIDGET (self->place), *plenary_issue_get_place (issue) != '\0');
  gtk_label_set_text (self->rule, rule);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->rule), asked);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->go_button), "(ss)",
                                    plenary_issue_get_table (issue),
                                    plenary_issue_get_record_id (issue));
  /* An action that wants a target must not be without one for a moment. */
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->go_button), "page.go-to");
  gtk_widget_set_visible (GTK_WIDGET (self->mend_button), remedy != NULL);
  gtk_button_set_label (self->mend_button, remedy != NULL ? remedy->label : "");
  g_set_object (&self->issue, issue);
  g_free (self->summary);
  self->summary
      = g_strjoin (", ", plenary_severity_get_name (severity), plenary_issue_get_sentence (issue),
                   plenary_issue_get_place (issue), NULL);
}

/**
 * plenary_issue_row_get_summary:
 * @self: a row
 *
 * Returns: (transfer none): what a screen reader says of the issue
 */
const char *
plenary_issue_row_get_summary (PlenaryIssueRow *self)
{
  g_return_val_if_fail (PLENARY_IS_ISSUE_ROW (self), NULL);

  return self->summary;
}

/**
 * plenary_severity_get_name:
 * @severity: how bad an issue is
 *
 * Returns: (transfer none): the word for it, in the language of the person
 */
const char *
plenary_severity_get_name (PlenarySeverity severity)
{
  switch (severity)
    {
    case PLENARY_SEVERITY_ERROR:
      return _ ("Error");
    case PLENARY_SEVERITY_WARNING:
      return _ ("Warning");
    case PLENARY_SEVERITY_ADVICE:
    default:
      return _ ("Advice");
    }
}
