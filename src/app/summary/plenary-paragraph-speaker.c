/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "summary/plenary-paragraph-speaker.h"

#include "model/plenary-body.h"
#include "model/plenary-intervention.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-person.h"
#include "operations/plenary-exchange.h"
#include "operations/plenary-paragraph-tags.h"
#include "widgets/plenary-form.h"
#include "widgets/plenary-party-picker.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _PlenaryParagraphSpeaker
{
  PlenaryProjectWidget parent_instance;

  /* Template widgets */
  GtkWidget *speaker_group;
  GtkWidget *how_group;
  PlenaryPartyPicker *speaker;
  PlenaryPartyPicker *on_behalf;
  AdwEntryRow *capacity_row;
  AdwComboRow *mode_row;
  AdwComboRow *kind_row;

  /* Owned */
  PlenaryRecord *paragraph;
  PlenaryForm *intervention_form;
};

G_DEFINE_FINAL_TYPE (PlenaryParagraphSpeaker,
                     plenary_paragraph_speaker,
                     PLENARY_TYPE_PROJECT_WIDGET)

static PlenaryModel *
get_model (PlenaryParagraphSpeaker *self)
{
  return plenary_project_widget_get_model (PLENARY_PROJECT_WIDGET (self));
}

static PlenaryRecord *
get_intervention (PlenaryParagraphSpeaker *self)
{
  return self->paragraph != NULL
             ? plenary_paragraph_get_intervention (get_model (self), self->paragraph)
             : NULL;
}

static void
commit (PlenaryParagraphSpeaker *self, PlenaryEdit *edit)
{
  plenary_project_widget_commit (PLENARY_PROJECT_WIDGET (self), edit);
}

static PlenaryEdit *
begin (PlenaryParagraphSpeaker *self, const char *label)
{
  return plenary_project_widget_begin (PLENARY_PROJECT_WIDGET (self), label);
}

/* Who speaks, as a choice; NULL for nobody. */
static PlenaryPartyChoice *
dup_speaker (PlenaryParagraphSpeaker *self, PlenaryRecord *intervention)
{
  PlenaryModel *model = get_model (self);
  PlenaryRecord *party = plenary_model_lookup (
      model, PLENARY_TYPE_PERSON,
      plenary_record_get_text (intervention, PLENARY_INTERVENTION_PERSON_ID));
  const char *words = plenary_record_get_text (intervention, PLENARY_INTERVENTION_SPEAKER);

  if (party == NULL)
    party = plenary_model_lookup (
        model, PLENARY_TYPE_BODY,
        plenary_record_get_text (intervention, PLENARY_INTERVENTION_BODY_ID));
  if (party != NULL)
    return plenary_party_choice_new_record (model, party);

  return *words != '\0' ? plenary_party_choice_new_words (words) : NULL;
}

static void
show_speaker (PlenaryParagraphSpeaker *self)
{
  PlenaryRecord *intervention = get_intervention (self);
  g_autoptr (PlenaryPartyChoice) speaker
      = intervention != NULL ? dup_speaker (self, intervention) : NULL;
  PlenaryRecord *body
      = intervention != NULL
            ? plenary_model_lookup (
                  get_model (self), PLENARY_TYPE_BODY,
                  plenary_record_get_text (intervention, PLENARY_INTERVENTION_ON_BEHALF_ID))
            : NULL;
  g_autoptr (PlenaryPartyChoice) on_behalf
      = body != NULL ? plenary_party_choice_new_record (get_model (self), body) : NULL;
  gboolean has_session = plenary_paragraph_find_session (get_model (self), self->paragraph) != NULL;

  plenary_party_picker_set_choice (self->speaker, speaker);
  plenary_party_picker_set_choice (self->on_behalf, on_behalf);
  gtk_widget_set_visible (self->speaker_group, has_session || intervention != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->on_behalf), intervention != NULL);
  gtk_widget_set_visible (self->how_group, intervention != NULL);
  if (intervention != NULL)
    adw_combo_row_set_selected (self->kind_row, (guint) plenary_record_get_integer (
                                                    intervention, PLENARY_INTERVENTION_KIND));
  if (plenary_form_get_record (self->intervention_form) != intervention)
    plenary_form_set_record (self->intervention_form, intervention);
}

static void
speaker_chosen_cb (PlenaryParagraphSpeaker *self, PlenaryPartyChoice *choice)
{
  gboolean is_nobody = plenary_party_choice_get_kind (choice) == PLENARY_PARTY_CHOICE_WORDS
                       && *plenary_party_choice_get_name (choice) == '\0';

  if (self->paragraph == NULL || (is_nobody && get_intervention (self) == NULL))
    return;

  PlenaryEdit *edit = begin (self, _ ("Set Speaker"));

  if (is_nobody)
    plenary_paragraph_set_intervention (edit, self->paragraph, NULL);
  else
    plenary_paragraph_set_speaker (edit, get_model (self), self->paragraph, choice);
  commit (self, edit);
}

static void
on_behalf_chosen_cb (PlenaryParagraphSpeaker *self, PlenaryPartyChoice *choice)
{
  PlenaryRecord *intervention = get_intervention (self);
  PlenaryRecord *body = plenary_party_choice_get_record (choice);

  if (intervention == NULL)
    return;

  PlenaryEdit *edit = begin (self, _ ("Set on Behalf of Whom"));

  plenary_edit_set_text (edit, PLENARY_TYPE_INTERVENTION, plenary_record_get_id (intervention),
                         PLENARY_INTERVENTION_ON_BEHALF_ID,
                         body != NULL ? plenary_record_get_id (body) : NULL);
  commit (self, edit);
}

/* The row has changed because a person has changed it, or because it shows another record. */
static void
kind_selected_cb (PlenaryParagraphSpeaker *self)
{
  PlenaryRecord *intervention = get_intervention (self);
  int kind = (int) adw_combo_row_get_selected (self->kind_row);

  if (intervention == NULL
      || plenary_record_get_integer (intervention, PLENARY_INTERVENTION_KIND) == kind)
    return;

  PlenaryEdit *edit = begin (self, _ ("Set Kind of Intervention"));

  plenary_exchange_set_kind (edit, get_model (self), intervention, (PlenaryInterventionKind) kind);
  commit (self, edit);
}

static void
plenary_paragraph_speaker_project_changed (PlenaryProjectWidget *widget)
{
  PlenaryParagraphSpeaker *self = PLENARY_PARAGRAPH_SPEAKER (widget);
  PlenaryProject *project = plenary_project_widget_get_project (widget);

  g_clear_object (&self->intervention_form);
  plenary_party_picker_set_model (self->speaker, get_model (self));
  plenary_party_picker_set_model (self->on_behalf, get_model (self));
  if (project == NULL)
    return;

  self->intervention_form = plenary_form_new (project);
  plenary_form_add_text (self->intervention_form, GTK_EDITABLE (self->capacity_row),
                         PLENARY_INTERVENTION_CAPACITY, _ ("Set Capacity"));
  plenary_form_add_choice (self->intervention_form, self->mode_row, PLENARY_INTERVENTION_MODE,
                           _ ("Set Mode"));
}

static void
plenary_paragraph_speaker_dispose (GObject *object)
{
  PlenaryParagraphSpeaker *self = PLENARY_PARAGRAPH_SPEAKER (object);

  g_clear_object (&self->intervention_form);
  g_clear_object (&self->paragraph);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_PARAGRAPH_SPEAKER);

  G_OBJECT_CLASS (plenary_paragraph_speaker_parent_class)->dispose (object);
}

static void
plenary_paragraph_speaker_class_init (PlenaryParagraphSpeakerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_paragraph_speaker_dispose;
  PLENARY_PROJECT_WIDGET_CLASS (klass)->project_changed = plenary_paragraph_speaker_project_changed;

  g_type_ensure (PLENARY_TYPE_PARTY_PICKER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/summary/plenary-paragraph-speaker.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryParagraphSpeaker, speaker_group);
  gtk_widget_class_bind_template_child (widget_class, PlenaryParagraphSpeaker, how_group);
  gtk_widget_class_bind_template_child (widget_class, PlenaryParagraphSpeaker, speaker);
  gtk_widget_class_bind_template_child (widget_class, PlenaryParagraphSpeaker, on_behalf);
  gtk_widget_class_bind_template_child (widget_class, PlenaryParagraphSpeaker, capacity_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryParagraphSpeaker, mode_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryParagraphSpeaker, kind_row);
  gtk_widget_class_bind_template_callback (widget_class, speaker_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_behalf_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_selected_cb);
}

static void
plenary_paragraph_speaker_init (PlenaryParagraphSpeaker *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_paragraph_speaker_new:
 *
 * Returns: (transfer floating): the speaker of nothing
 */
GtkWidget *
plenary_paragraph_speaker_new (void)
{
  return g_object_new (PLENARY_TYPE_PARAGRAPH_SPEAKER, NULL);
}

/**
 * plenary_paragraph_speaker_show:
 * @self: a widget with a project
 * @paragraph: (nullable): a paragraph of it; %NULL when the one that is shown is gone
 *
 * Shows who speaks in a paragraph, as it is now.
 */
void
plenary_paragraph_speaker_show (PlenaryParagraphSpeaker *self, PlenaryRecord *paragraph)
{
  g_return_if_fail (PLENARY_IS_PARAGRAPH_SPEAKER (self));
  g_return_if_fail (paragraph == NULL || PLENARY_IS_PARAGRAPH (paragraph));

  g_set_object (&self->paragraph, paragraph);
  if (paragraph != NULL)
    show_speaker (self);
  else if (self->intervention_form != NULL)
    plenary_form_set_record (self->intervention_form, NULL);
}
