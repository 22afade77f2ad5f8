/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "documents/plenary-document-options.h"

#include "base/plenary-error.h"
#include "checks/plenary-issue-list.h"
#include "compose/plenary-compose.h"
#include "model/plenary-event.h"
#include "widgets/plenary-form.h"

#include <glib/gi18n.h>

struct _PlenaryDocumentOptions
{
  AdwBin parent_instance;

  /* Template widgets */
  AdwPreferencesPage *page;
  GtkWidget *title_row;
  GtkWidget *contents_row;
  GtkWidget *agenda_row;
  GtkWidget *speakers_row;
  GtkWidget *credit_row;
  GtkWidget *header_row;
  GtkWidget *language_row;
  GtkWidget *paper_row;
  GtkWidget *honorifics_row;
  GtkWidget *status_row;
  GtkWidget *attribution_row;
  AdwPreferencesGroup *policy_group;

  /* Owned */
  PlenaryProject *project;
  PlenaryIssueList *issues;
  PlenaryForm *form;

  PlenaryDocumentKind kind;
};

G_DEFINE_FINAL_TYPE (PlenaryDocumentOptions, plenary_document_options, ADW_TYPE_BIN)

static void
follow (PlenaryDocumentOptions *self)
{
  PlenaryModel *model = plenary_project_get_model (self->project);
  PlenaryRecord *event = plenary_model_get_event (model);
  PlenaryRecord *document = plenary_compose_find_document (model, self->kind);
  gboolean is_ruled = plenary_record_get_integer (event, PLENARY_EVENT_DISCUSSION_RULE)
                      == PLENARY_DISCUSSION_RULE_CHATHAM_HOUSE;

  /* The rule of the event is stronger than what the document would show. */
  gtk_widget_set_sensitive (self->attribution_row,
                            !is_ruled
                                && plenary_project_get_read_only_reason (self->project) == NULL);
  adw_preferences_group_set_description (
      self->policy_group,
      is_ruled ? _ ("The event is held under the Chatham House Rule: nobody is named") : NULL);
  if (document != NULL && document != plenary_form_get_record (self->form))
    {
      plenary_form_set_record (self->form, document);
    }
  else if (document == NULL)
    {
      g_autoptr (PlenaryRow) usual = plenary_compose_create_document (model, self->kind);

      plenary_form_set_draft (self->form, usual);
    }
}

/* What is final has no errors. */
static void
writing_cb (PlenaryDocumentOptions *self, PlenaryEdit *edit, guint column, const char *value)
{
  guint n_errors = plenary_issue_list_count (self->issues, PLENARY_SEVERITY_ERROR);

  if (column != PLENARY_DOCUMENT_STATUS || !g_str_equal (value, "final") || n_errors == 0)
    return;

  g_autofree char *sentence
      = g_strdup_printf (ngettext ("The document can be final once %u error is mended",
                                   "The document can be final once %u errors are mended", n_errors),
                         n_errors);

  plenary_edit_fail (edit,
                     g_error_new_literal (PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_VALUE, sentence));
  gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", sentence);
}

static void
add_fields (PlenaryDocumentOptions *self)
{
  const struct
  {
    GtkWidget *row;
    guint column;
    const char *label;
  } fields[] = {
    { self->title_row, PLENARY_DOCUMENT_TITLE, N_ ("Change Title of Document") },
    { self->credit_row, PLENARY_DOCUMENT_CREDIT, N_ ("Change Closing Line") },
    { self->header_row, PLENARY_DOCUMENT_HEADER, N_ ("Change Running Header") },
    { self->language_row, PLENARY_DOCUMENT_LANGUAGE, N_ ("Change Language of Document") },
    { self->contents_row, PLENARY_DOCUMENT_CONTENTS, N_ ("Change Contents Page") },
    { self->agenda_row, PLENARY_DOCUMENT_AGENDA, N_ ("Change Listing of Agenda") },
    { self->honorifics_row, PLENARY_DOCUMENT_HONORIFICS, N_ ("Change Honorifics") },
    { self->speakers_row, PLENARY_DOCUMENT_SPEAKERS, N_ ("Change List of Speakers") },
    { self->paper_row, PLENARY_DOCUMENT_PAPER, N_ ("Change Paper") },
    { self->status_row, PLENARY_DOCUMENT_STATUS, N_ ("Change Status of Document") },
    { self->attribution_row, PLENARY_DOCUMENT_ATTRIBUTION, N_ ("Change Attribution") },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      GtkWidget *row = fields[i].row;
      const char *label = _ (fields[i].label);

      if (ADW_IS_SWITCH_ROW (row))
        plenary_form_add_switch (self->form, ADW_SWITCH_ROW (row), fields[i].column, label);
      else if (ADW_IS_COMBO_ROW (row))
        plenary_form_add_choice (self->form, ADW_COMBO_ROW (row), fields[i].column, label);
      else
        plenary_form_add_text (self->form, GTK_EDITABLE (row), fields[i].column, label);
    }
}

static void
plenary_document_options_dispose (GObject *object)
{
  PlenaryDocumentOptions *self = PLENARY_DOCUMENT_OPTIONS (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_DOCUMENT_OPTIONS);
  g_clear_object (&self->form);
  g_clear_object (&self->issues);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_document_options_parent_class)->dispose (object);
}

static void
plenary_document_options_class_init (PlenaryDocumentOptionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_document_options_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/documents/plenary-document-options.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentOptions, page);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentOptions, title_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentOptions, contents_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentOptions, agenda_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentOptions, speakers_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentOptions, credit_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentOptions, header_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentOptions, language_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentOptions, paper_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentOptions, honorifics_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentOptions, status_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentOptions, attribution_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentOptions, policy_group);
}

static void
plenary_document_options_init (PlenaryDocumentOptions *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_project (PlenaryDocumentOptions *self, PlenaryProject *project)
{
  self->project = g_object_ref (project);
  self->issues = plenary_issue_list_ref_for_project (project);
  self->form = plenary_form_new (project);
  g_signal_connect_object (self->form, "writing", G_CALLBACK (writing_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (plenary_project_get_model (project), "changed", G_CALLBACK (follow),
                           self, G_CONNECT_SWAPPED);
  add_fields (self);
}

/**
 * plenary_document_options_show:
 * @self: options
 * @project: a project, always the same
 * @kind: a kind of document
 *
 * Shows the settings of a document and follows them.
 */
void
plenary_document_options_show (PlenaryDocumentOptions *self,
                               PlenaryProject *project,
                               PlenaryDocumentKind kind)
{
  g_return_if_fail (PLENARY_IS_DOCUMENT_OPTIONS (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (self->project == NULL || self->project == project);

  if (self->project == NULL)
    set_project (self, project);
  self->kind = kind;
  adw_preferences_page_set_title (self->page, plenary_compose_get_kind_name (kind));
  follow (self);
}
