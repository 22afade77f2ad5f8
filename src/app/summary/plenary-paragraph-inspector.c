/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Rows bound to columns are a form's; what touches several records is an operation of the core.
 */
#include "config.h"

#include "summary/plenary-paragraph-inspector.h"

#include "allocate/plenary-objective-list.h"
#include "compose/plenary-numbering.h"
#include "model/plenary-document.h"
#include "model/plenary-finding.h"
#include "model/plenary-intervention.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "operations/plenary-findings-list.h"
#include "operations/plenary-paragraph-tags.h"
#include "summary/plenary-capture-tags.h"
#include "summary/plenary-paragraph-relations.h"
#include "summary/plenary-paragraph-speaker.h"
#include "widgets/plenary-form.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _PlenaryParagraphInspector
{
  PlenaryProjectWidget parent_instance;

  /* Template widgets */
  AdwViewStack *stack;
  GtkLabel *heading;
  PlenaryParagraphSpeaker *speaker;
  AdwComboRow *lead_in_row;
  AdwComboRow *state_row;
  AdwEntryRow *notes_row;
  PlenaryCaptureTags *tags;
  PlenaryParagraphRelations *relations;

  /* Owned */
  PlenaryRecord *paragraph;
  PlenaryForm *paragraph_form;
  PlenaryNumbering *numbering; /* of the document of the paragraph; NULL until it is needed */
  PlenaryRecord *document;     /* that numbering is of */
};

G_DEFINE_FINAL_TYPE (PlenaryParagraphInspector,
                     plenary_paragraph_inspector,
                     PLENARY_TYPE_PROJECT_WIDGET)

typedef enum
{
  PROP_PARAGRAPH = 1,
} PlenaryParagraphInspectorProperty;

static GParamSpec *properties[PROP_PARAGRAPH + 1];

enum
{
  SIGNAL_GO_TO,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static PlenaryModel *
get_model (PlenaryParagraphInspector *self)
{
  return plenary_project_widget_get_model (PLENARY_PROJECT_WIDGET (self));
}

static PlenaryRecord *
get_intervention (PlenaryParagraphInspector *self)
{
  return self->paragraph != NULL
             ? plenary_paragraph_get_intervention (get_model (self), self->paragraph)
             : NULL;
}

static void
commit (PlenaryParagraphInspector *self, PlenaryEdit *edit)
{
  plenary_project_widget_commit (PLENARY_PROJECT_WIDGET (self), edit);
}

static PlenaryEdit *
begin (PlenaryParagraphInspector *self, const char *label)
{
  return plenary_project_widget_begin (PLENARY_PROJECT_WIDGET (self), label);
}

static void
show_tags (PlenaryParagraphInspector *self)
{
  PlenaryModel *model = get_model (self);
  const char *id = plenary_record_get_id (self->paragraph);
  g_autoptr (GPtrArray) objectives = plenary_objectives_of_paragraph (model, id);
  guint marks = 0;

  for (int kind = 0; kind <= PLENARY_MARK_KIND_QUESTION; kind++)
    if (plenary_paragraph_has_mark (model, id, (PlenaryMarkKind) kind))
      marks |= 1u << kind;
  plenary_capture_tags_set_scope (self->tags, model,
                                  plenary_paragraph_find_session (model, self->paragraph));
  plenary_capture_tags_show (self->tags, marks, objectives);
}

static PlenaryRecord *
find_paragraph_before (PlenaryParagraphInspector *self)
{
  PlenaryRecordList *siblings = plenary_model_list_by (
      get_model (self), PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID,
      plenary_record_get_text (self->paragraph, PLENARY_PARAGRAPH_SECTION_ID));
  guint position = 0;

  if (!plenary_record_list_find (siblings, self->paragraph, &position) || position == 0)
    return NULL;

  return plenary_record_list_get (siblings, position - 1);
}

static PlenaryRecord *
find_intervention_before (PlenaryParagraphInspector *self)
{
  PlenaryRecord *before = find_paragraph_before (self);

  return before != NULL ? plenary_paragraph_get_intervention (get_model (self), before) : NULL;
}

static gboolean
is_there (PlenaryParagraphInspector *self)
{
  return get_model (self) != NULL && self->paragraph != NULL
         && plenary_model_lookup (get_model (self), PLENARY_TYPE_PARAGRAPH,
                                  plenary_record_get_id (self->paragraph))
                == self->paragraph;
}

static PlenaryRecord *
find_document (PlenaryParagraphInspector *self)
{
  PlenaryRecord *section = plenary_model_lookup (
      get_model (self), PLENARY_TYPE_SECTION,
      plenary_record_get_text (self->paragraph, PLENARY_PARAGRAPH_SECTION_ID));

  return section != NULL
             ? plenary_model_lookup (get_model (self), PLENARY_TYPE_DOCUMENT,
                                     plenary_record_get_text (section, PLENARY_SECTION_DOCUMENT_ID))
             : NULL;
}

/* Numbers are kept from one paragraph to the next. */
static void
follow_numbering (PlenaryParagraphInspector *self)
{
  if (g_set_object (&self->document, find_document (self)))
    g_clear_pointer (&self->numbering, plenary_numbering_free);
  if (self->numbering == NULL)
    self->numbering = plenary_numbering_new (get_model (self), self->document);
  else
    plenary_numbering_follow (self->numbering);
}

static void
refresh (PlenaryParagraphInspector *self)
{
  adw_view_stack_set_visible_child_name (self->stack, is_there (self) ? "paragraph" : "none");
  if (!is_there (self))
    return;

  follow_numbering (self);

  g_autofree char *label = plenary_paragraph_dup_label (self->numbering, self->paragraph);
  PlenaryRecord *before = find_intervention_before (self);

  gtk_label_set_text (self->heading, label);
  plenary_paragraph_speaker_show (self->speaker, self->paragraph);
  show_tags (self);
  plenary_paragraph_relations_show (self->relations, get_model (self), self->paragraph,
                                    self->numbering);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "paragraph.join",
                                 before != NULL && before != get_intervention (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "paragraph.leave",
                                 get_intervention (self) != NULL);
}

/* Nobody who writes waits for what is not seen. */
static void
refresh_if_seen (PlenaryParagraphInspector *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);
}

static void
plenary_paragraph_inspector_model_changed (PlenaryProjectWidget *widget)
{
  PlenaryParagraphInspector *self = PLENARY_PARAGRAPH_INSPECTOR (widget);

  if (self->paragraph != NULL && !is_there (self))
    plenary_paragraph_inspector_set_paragraph (self, NULL);
  else
    refresh_if_seen (self);
}

static void
go_to_cb (PlenaryParagraphInspector *self, PlenaryRecord *record)
{
  g_signal_emit (self, signals[SIGNAL_GO_TO], 0, record);
}

static void
marked_cb (PlenaryParagraphInspector *self, int kind, gboolean is_marked)
{
  PlenaryEdit *edit = begin (self, _ ("Mark Paragraph"));

  plenary_paragraph_set_mark (edit, get_model (self), plenary_record_get_id (self->paragraph),
                              (PlenaryMarkKind) kind, is_marked);
  commit (self, edit);
}

static void
tagged_cb (PlenaryParagraphInspector *self, PlenaryRecord *objective, gboolean is_tagged)
{
  PlenaryEdit *edit = begin (self, _ ("Tag Paragraph"));

  plenary_paragraph_set_objective (
      edit, get_model (self), plenary_record_get_id (self->paragraph),
      plenary_record_get_text (self->paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID),
      plenary_record_get_id (objective), is_tagged);
  commit (self, edit);
}

static gboolean
key_cb (PlenaryParagraphInspector *self, guint key, guint code, GdkModifierType state)
{
  return is_there (self) && plenary_capture_tags_press (self->tags, key, state);
}

static void
join_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryParagraphInspector *self = PLENARY_PARAGRAPH_INSPECTOR (widget);
  PlenaryRecord *before = is_there (self) ? find_intervention_before (self) : NULL;

  if (before == NULL)
    return;

  PlenaryEdit *edit = begin (self, _ ("Join Intervention"));

  plenary_paragraph_set_intervention (edit, self->paragraph, before);
  commit (self, edit);
}

static void
leave_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryParagraphInspector *self = PLENARY_PARAGRAPH_INSPECTOR (widget);

  if (!is_there (self))
    return;

  PlenaryEdit *edit = begin (self, _ ("Leave Intervention"));

  plenary_paragraph_set_intervention (edit, self->paragraph, NULL);
  commit (self, edit);
}

static void
add_finding_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryParagraphInspector *self = PLENARY_PARAGRAPH_INSPECTOR (widget);
  g_autoptr (GEnumClass) klass = g_type_class_ref (PLENARY_TYPE_FINDING_KIND);
  const GEnumValue *kind = g_enum_get_value_by_nick (klass, g_variant_get_string (parameter, NULL));

  if (!is_there (self) || kind == NULL)
    return;

  PlenaryEdit *edit = begin (self, _ ("Add Finding"));

  g_free (plenary_finding_add_from_paragraph (edit, get_model (self), self->paragraph,
                                              (PlenaryFindingKind) kind->value));
  commit (self, edit);
}

static void
create_forms (PlenaryParagraphInspector *self, PlenaryProject *project)
{
  self->paragraph_form = plenary_form_new (project);
  plenary_form_add_choice (self->paragraph_form, self->lead_in_row, PLENARY_PARAGRAPH_LEAD_IN,
                           _ ("Change Lead-In"));
  plenary_form_add_choice (self->paragraph_form, self->state_row, PLENARY_PARAGRAPH_STATE,
                           _ ("Change State of Paragraph"));
  plenary_form_add_text (self->paragraph_form, GTK_EDITABLE (self->notes_row),
                         PLENARY_PARAGRAPH_NOTES, _ ("Note on Paragraph"));
}

static void
plenary_paragraph_inspector_project_changed (PlenaryProjectWidget *widget)
{
  PlenaryParagraphInspector *self = PLENARY_PARAGRAPH_INSPECTOR (widget);
  PlenaryProject *project = plenary_project_widget_get_project (widget);

  g_clear_object (&self->paragraph_form);
  g_clear_pointer (&self->numbering, plenary_numbering_free);
  plenary_project_widget_set_project (PLENARY_PROJECT_WIDGET (self->speaker), project);
  if (project != NULL)
    create_forms (self, project);
}

static void
plenary_paragraph_inspector_map (GtkWidget *widget)
{
  PlenaryParagraphInspector *self = PLENARY_PARAGRAPH_INSPECTOR (widget);

  if (get_model (self) != NULL)
    refresh (self);

  GTK_WIDGET_CLASS (plenary_paragraph_inspector_parent_class)->map (widget);
}

static void
plenary_paragraph_inspector_get_property (GObject *object,
                                          guint prop_id,
                                          GValue *value,
                                          GParamSpec *pspec)
{
  PlenaryParagraphInspector *self = PLENARY_PARAGRAPH_INSPECTOR (object);

  switch ((PlenaryParagraphInspectorProperty) prop_id)
    {
    case PROP_PARAGRAPH:
      g_value_set_object (value, plenary_paragraph_inspector_get_paragraph (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_paragraph_inspector_set_property (GObject *object,
                                          guint prop_id,
                                          const GValue *value,
                                          GParamSpec *pspec)
{
  PlenaryParagraphInspector *self = PLENARY_PARAGRAPH_INSPECTOR (object);

  switch ((PlenaryParagraphInspectorProperty) prop_id)
    {
    case PROP_PARAGRAPH:
      plenary_paragraph_inspector_set_paragraph (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_paragraph_inspector_dispose (GObject *object)
{
  PlenaryParagraphInspector *self = PLENARY_PARAGRAPH_INSPECTOR (object);

  g_clear_object (&self->paragraph_form);
  g_clear_pointer (&self->numbering, plenary_numbering_free);
  g_clear_object (&self->document);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_PARAGRAPH_INSPECTOR);
  g_clear_object (&self->paragraph);

  G_OBJECT_CLASS (plenary_paragraph_inspector_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (PLENARY_TYPE_PARAGRAPH_SPEAKER);
  g_type_ensure (PLENARY_TYPE_CAPTURE_TAGS);
  g_type_ensure (PLENARY_TYPE_PARAGRAPH_RELATIONS);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/summary/plenary-paragraph-inspector.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryParagraphInspector, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryParagraphInspector, heading);
  gtk_widget_class_bind_template_child (widget_class, PlenaryParagraphInspector, speaker);
  gtk_widget_class_bind_template_child (widget_class, PlenaryParagraphInspector, lead_in_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryParagraphInspector, state_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryParagraphInspector, notes_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryParagraphInspector, tags);
  gtk_widget_class_bind_template_child (widget_class, PlenaryParagraphInspector, relations);
  gtk_widget_class_bind_template_callback (widget_class, marked_cb);
  gtk_widget_class_bind_template_callback (widget_class, tagged_cb);
  gtk_widget_class_bind_template_callback (widget_class, go_to_cb);
}

static void
plenary_paragraph_inspector_class_init (PlenaryParagraphInspectorClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  PlenaryProjectWidgetClass *project_class = PLENARY_PROJECT_WIDGET_CLASS (klass);

  object_class->get_property = plenary_paragraph_inspector_get_property;
  object_class->set_property = plenary_paragraph_inspector_set_property;
  object_class->dispose = plenary_paragraph_inspector_dispose;
  project_class->project_changed = plenary_paragraph_inspector_project_changed;
  project_class->model_changed = plenary_paragraph_inspector_model_changed;
  widget_class->map = plenary_paragraph_inspector_map;

  /**
   * PlenaryParagraphInspector:paragraph: (nullable)
   *
   * The paragraph that is selected.
   */
  properties[PROP_PARAGRAPH]
      = g_param_spec_object ("paragraph", NULL, NULL, PLENARY_TYPE_RECORD, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * PlenaryParagraphInspector::go-to:
   * @self: the inspector
   * @record: a paragraph or a finding that a person wants to see
   */
  signals[SIGNAL_GO_TO]
      = g_signal_new ("go-to", PLENARY_TYPE_PARAGRAPH_INSPECTOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                      NULL, G_TYPE_NONE, 1, PLENARY_TYPE_RECORD);

  gtk_widget_class_install_action (widget_class, "paragraph.join", NULL, join_cb);
  gtk_widget_class_install_action (widget_class, "paragraph.leave", NULL, leave_cb);
  gtk_widget_class_install_action (widget_class, "paragraph.add-finding", "s", add_finding_cb);
  bind_template (widget_class);
}

static void
plenary_paragraph_inspector_init (PlenaryParagraphInspector *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * plenary_paragraph_inspector_new:
 *
 * Returns: (transfer floating): an inspector of nothing
 */
GtkWidget *
plenary_paragraph_inspector_new (void)
{
  return g_object_new (PLENARY_TYPE_PARAGRAPH_INSPECTOR, NULL);
}

/**
 * plenary_paragraph_inspector_get_paragraph:
 * @self: an inspector
 *
 * Returns: (transfer none) (nullable): the paragraph that is shown
 */
PlenaryRecord *
plenary_paragraph_inspector_get_paragraph (PlenaryParagraphInspector *self)
{
  g_return_val_if_fail (PLENARY_IS_PARAGRAPH_INSPECTOR (self), NULL);

  return self->paragraph;
}

/**
 * plenary_paragraph_inspector_set_paragraph:
 * @self: an inspector
 * @paragraph: (nullable): a paragraph, or nothing
 *
 * Shows the details of a paragraph.
 */
void
plenary_paragraph_inspector_set_paragraph (PlenaryParagraphInspector *self,
                                           PlenaryRecord *paragraph)
{
  g_return_if_fail (PLENARY_IS_PARAGRAPH_INSPECTOR (self));
  g_return_if_fail (paragraph == NULL || PLENARY_IS_PARAGRAPH (paragraph));

  if (!g_set_object (&self->paragraph, paragraph))
    return;
  if (get_model (self) != NULL)
    {
      plenary_form_set_record (self->paragraph_form, paragraph);
      if (paragraph == NULL)
        plenary_paragraph_speaker_show (self->speaker, NULL);
      refresh_if_seen (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PARAGRAPH]);
}
