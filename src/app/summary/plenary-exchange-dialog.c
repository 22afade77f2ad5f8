/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The exchange is added before anything is typed, so that each letter is kept as everywhere else;
 * what stays empty is taken out again. Who answered last is expected to answer next.
 */
#include "config.h"

#include "summary/plenary-exchange-dialog.h"

#include "model/plenary-intervention.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-person.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"
#include "operations/plenary-exchange.h"
#include "operations/plenary-paragraph-tags.h"
#include "widgets/plenary-form.h"
#include "widgets/plenary-party-picker.h"

#include <glib/gi18n.h>

struct _PlenaryExchangeDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  PlenaryPartyPicker *asker;
  PlenaryTextEditor *question;
  PlenaryPartyPicker *respondent;
  PlenaryTextEditor *answer;

  /* Owned */
  PlenaryProject *project;
  PlenaryRecord *session;
  char *section_id;
  char *question_id; /* of the paragraphs */
  char *answer_id;
  PlenaryForm *question_form;
  PlenaryForm *answer_form;
};

G_DEFINE_FINAL_TYPE (PlenaryExchangeDialog, plenary_exchange_dialog, ADW_TYPE_DIALOG)

static PlenaryModel *
get_model (PlenaryExchangeDialog *self)
{
  return plenary_project_get_model (self->project);
}

static PlenaryRecord *
get_paragraph (PlenaryExchangeDialog *self, const char *id)
{
  return plenary_model_lookup (get_model (self), PLENARY_TYPE_PARAGRAPH, id);
}

static gboolean
commit (PlenaryExchangeDialog *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;
  gboolean is_done = plenary_edit_commit (edit, &error);

  if (!is_done)
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);

  return is_done;
}

/* The paragraph that reports an intervention. */
static char *
dup_paragraph_of (PlenaryExchangeDialog *self, const char *intervention_id)
{
  PlenaryRecordList *all = plenary_model_list_by (
      get_model (self), PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_INTERVENTION_ID, intervention_id);

  return plenary_record_list_get_length (all) > 0
             ? g_strdup (plenary_record_get_id (plenary_record_list_get (all, 0)))
             : NULL;
}

static void
find_paragraphs (PlenaryExchangeDialog *self, const char *intervention_id)
{
  PlenaryRecordList *answers
      = plenary_model_list_by (get_model (self), PLENARY_TYPE_INTERVENTION,
                               PLENARY_INTERVENTION_ANSWERS_ID, intervention_id);

  g_free (self->question_id);
  g_free (self->answer_id);
  self->question_id = dup_paragraph_of (self, intervention_id);
  self->answer_id
      = plenary_record_list_get_length (answers) > 0
            ? dup_paragraph_of (self, plenary_record_get_id (plenary_record_list_get (answers, 0)))
            : NULL;
  plenary_form_set_record (self->question_form, get_paragraph (self, self->question_id));
  plenary_form_set_record (self->answer_form, get_paragraph (self, self->answer_id));
}

static void
add_exchange (PlenaryExchangeDialog *self)
{
  PlenaryPartyChoice *known = plenary_party_picker_get_choice (self->respondent);
  g_autoptr (PlenaryPartyChoice) respondent
      = known != NULL ? g_object_ref (known) : plenary_party_choice_new_words ("");
  g_autoptr (PlenaryText) nothing = plenary_text_new ("");
  PlenaryExchange exchange = { .section_id = self->section_id,
                               .session = self->session,
                               .question = nothing,
                               .respondent = respondent,
                               .answer = nothing };
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Add Question and Answer"));
  g_autofree char *id = plenary_exchange_add (edit, get_model (self), &exchange);

  if (!commit (self, edit))
    return;
  find_paragraphs (self, id);
  plenary_party_picker_set_choice (self->asker, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->asker));
}

static gboolean
is_empty (PlenaryExchangeDialog *self, const char *paragraph_id)
{
  PlenaryRecord *paragraph = get_paragraph (self, paragraph_id);

  return paragraph != NULL
         && plenary_text_is_empty (plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT));
}

static void
delete_paragraph (PlenaryExchangeDialog *self, PlenaryEdit *edit, const char *paragraph_id)
{
  const char *intervention_id = plenary_record_get_text (get_paragraph (self, paragraph_id),
                                                         PLENARY_PARAGRAPH_INTERVENTION_ID);

  plenary_edit_delete (edit, PLENARY_TYPE_PARAGRAPH, paragraph_id);
  if (intervention_id != NULL)
    plenary_edit_delete (edit, PLENARY_TYPE_INTERVENTION, intervention_id);
}

/* A question without words is none, nor is an answer; returns whether there is a question. */
static gboolean
remove_empty (PlenaryExchangeDialog *self)
{
  gboolean has_answer = self->answer_id != NULL && !is_empty (self, self->answer_id);
  gboolean has_question
      = self->question_id != NULL && (!is_empty (self, self->question_id) || has_answer);

  if (has_question && has_answer)
    return TRUE;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Remove Empty Answer"));

  if (get_paragraph (self, self->answer_id) != NULL)
    delete_paragraph (self, edit, self->answer_id);
  if (!has_question && get_paragraph (self, self->question_id) != NULL)
    delete_paragraph (self, edit, self->question_id);
  plenary_form_set_record (self->question_form, NULL);
  plenary_form_set_record (self->answer_form, NULL);
  g_clear_pointer (&self->question_id, g_free);
  g_clear_pointer (&self->answer_id, g_free);
  commit (self, edit);

  return has_question;
}

static void
next_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryExchangeDialog *self = PLENARY_EXCHANGE_DIALOG (widget);

  if (is_empty (self, self->question_id) && is_empty (self, self->answer_id))
    {
      gtk_widget_error_bell (widget);
      return;
    }
  remove_empty (self);
  add_exchange (self);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _ ("Next question"),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
set_speaker (PlenaryExchangeDialog *self,
             const char *paragraph_id,
             PlenaryPartyChoice *choice,
             GtkWidget *next)
{
  PlenaryRecord *paragraph = get_paragraph (self, paragraph_id);

  if (paragraph == NULL)
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Change Speaker"));

  plenary_paragraph_set_speaker (edit, get_model (self), paragraph, choice);
  commit (self, edit);
  gtk_widget_grab_focus (next);
}

static void
asker_cb (PlenaryExchangeDialog *self, PlenaryPartyChoice *choice)
{
  set_speaker (self, self->question_id, choice, GTK_WIDGET (self->question));
}

static void
respondent_cb (PlenaryExchangeDialog *self, PlenaryPartyChoice *choice)
{
  set_speaker (self, self->answer_id, choice, GTK_WIDGET (self->answer));
}

/* Undo may take the question back while the form is open. */
static void
model_changed_cb (PlenaryExchangeDialog *self)
{
  if (self->question_id != NULL && get_paragraph (self, self->question_id) == NULL)
    {
      g_clear_pointer (&self->question_id, g_free);
      g_clear_pointer (&self->answer_id, g_free);
      plenary_form_set_record (self->question_form, NULL);
      plenary_form_set_record (self->answer_form, NULL);
      adw_dialog_close (ADW_DIALOG (self));
    }
}

static void
plenary_exchange_dialog_closed (AdwDialog *dialog)
{
  PlenaryExchangeDialog *self = PLENARY_EXCHANGE_DIALOG (dialog);

  if (self->question_id != NULL)
    remove_empty (self);
}

static void
plenary_exchange_dialog_dispose (GObject *object)
{
  PlenaryExchangeDialog *self = PLENARY_EXCHANGE_DIALOG (object);

  g_clear_object (&self->question_form);
  g_clear_object (&self->answer_form);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_EXCHANGE_DIALOG);
  g_clear_object (&self->project);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (plenary_exchange_dialog_parent_class)->dispose (object);
}

static void
plenary_exchange_dialog_finalize (GObject *object)
{
  PlenaryExchangeDialog *self = PLENARY_EXCHANGE_DIALOG (object);

  g_free (self->section_id);
  g_free (self->question_id);
  g_free (self->answer_id);

  G_OBJECT_CLASS (plenary_exchange_dialog_parent_class)->finalize (object);
}

static void
plenary_exchange_dialog_class_init (PlenaryExchangeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_exchange_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = plenary_exchange_dialog_finalize;
  ADW_DIALOG_CLASS (klass)->closed = plenary_exchange_dialog_closed;

  gtk_widget_class_install_action (widget_class, "exchange.next", NULL, next_cb);

  g_type_ensure (PLENARY_TYPE_PARTY_PICKER);
  g_type_ensure (PLENARY_TYPE_TEXT_EDITOR);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/summary/plenary-exchange-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryExchangeDialog, asker);
  gtk_widget_class_bind_template_child (widget_class, PlenaryExchangeDialog, question);
  gtk_widget_class_bind_template_child (widget_class, PlenaryExchangeDialog, respondent);
  gtk_widget_class_bind_template_child (widget_class, PlenaryExchangeDialog, answer);
  gtk_widget_class_bind_template_callback (widget_class, asker_cb);
  gtk_widget_class_bind_template_callback (widget_class, respondent_cb);
}

static void
plenary_exchange_dialog_init (PlenaryExchangeDialog *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  /* Before the fields see it, to which it is a line. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (keys),
      gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("<Control>Return|<Control>KP_Enter"),
                        gtk_named_action_new ("exchange.next")));
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * plenary_exchange_dialog_new:
 * @project: an open project
 * @session: the session in which is asked
 * @section: the section of the report that it goes to
 *
 * Returns: (transfer floating): a form, with an exchange begun
 */
AdwDialog *
plenary_exchange_dialog_new (PlenaryProject *project,
                             PlenaryRecord *session,
                             PlenaryRecord *section)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);
  g_return_val_if_fail (PLENARY_IS_SESSION (session), NULL);
  g_return_val_if_fail (PLENARY_IS_SECTION (section), NULL);

  PlenaryExchangeDialog *self = g_object_new (PLENARY_TYPE_EXCHANGE_DIALOG, NULL);

  self->project = g_object_ref (project);
  self->session = g_object_ref (session);
  self->section_id = g_strdup (plenary_record_get_id (section));
  self->question_form = plenary_form_new (project);
  self->answer_form = plenary_form_new (project);
  plenary_form_add_markup (self->question_form, self->question, PLENARY_PARAGRAPH_TEXT,
                           _ ("Write Question"));
  plenary_form_add_markup (self->answer_form, self->answer, PLENARY_PARAGRAPH_TEXT,
                           _ ("Write Answer"));
  plenary_party_picker_set_model (self->asker, get_model (self));
  plenary_party_picker_set_model (self->respondent, get_model (self));
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED);
  add_exchange (self);

  return ADW_DIALOG (self);
}
