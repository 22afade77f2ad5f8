/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The session that is selected is an item of the agenda. From there its sub-items can be opened,
 * and a button leads back.
 */
#include "config.h"

#include "agenda/plenary-session-inspector.h"

#include "agenda/plenary-part-list.h"
#include "agenda/plenary-role-list.h"
#include "agenda/plenary-session-times.h"
#include "compose/plenary-composition.h"
#include "model/plenary-assignment.h"
#include "model/plenary-event.h"
#include "model/plenary-session.h"
#include "widgets/plenary-form.h"

#include <glib/gi18n.h>

struct _PlenarySessionInspector
{
  AdwBin parent_instance;

  /* Template widgets */
  AdwViewStack *stack;
  GtkWidget *back_button;
  AdwButtonContent *back_content;
  AdwEntryRow *title_row;
  AdwComboRow *kind_row;
  PlenaryRoleList *roles;
  PlenarySessionTimes *times;
  PlenaryTextEditor *description;
  PlenaryTextEditor *description_held;
  PlenaryPartList *questions;
  PlenaryPartList *items;
  AdwEntryRow *short_title_row;
  AdwSwitchRow *numbered_row;
  AdwEntryRow *label_row;
  AdwComboRow *visibility_row;
  AdwActionRow *agenda_row;
  AdwActionRow *heading_row;
  AdwEntryRow *notes_row;

  /* Owned */
  PlenaryProject *project;
  PlenaryRecord *session; /* the item of the agenda */
  PlenaryRecord *shown;   /* that, or one of its sub-items */
  PlenaryForm *form;
};

G_DEFINE_FINAL_TYPE (PlenarySessionInspector, plenary_session_inspector, ADW_TYPE_BIN)

typedef enum
{
  PROP_PROJECT = 1,
  PROP_SESSION,
} PlenarySessionInspectorProperty;

static GParamSpec *properties[PROP_SESSION + 1];

static PlenaryModel *
get_model (PlenarySessionInspector *self)
{
  return plenary_project_get_model (self->project);
}

static gboolean
is_there (PlenarySessionInspector *self, PlenaryRecord *session)
{
  return session != NULL
         && plenary_model_lookup (get_model (self), PLENARY_TYPE_SESSION,
                                  plenary_record_get_id (session))
                == session;
}

/* What documents will print, with the label and the objectives that are derived. */
static void
show_titles (PlenarySessionInspector *self)
{
  g_autoptr (PlenaryNumbering) numbering = plenary_numbering_new (get_model (self), NULL);
  PlenaryComposition composition = { .model = get_model (self), .numbering = numbering };
  g_autofree char *title = plenary_session_dup_title (&composition, self->shown, TRUE);
  g_autofree char *heading = plenary_session_dup_title (&composition, self->shown, FALSE);
  gboolean is_public = plenary_record_get_integer (self->shown, PLENARY_SESSION_VISIBILITY)
                       == PLENARY_VISIBILITY_PUBLIC;

  adw_action_row_set_subtitle (self->agenda_row, is_public ? title : _ ("Not in the agenda"));
  adw_action_row_set_subtitle (self->heading_row, heading);
}

static void
show_back (PlenarySessionInspector *self)
{
  const char *parent_id = plenary_record_get_text (self->shown, PLENARY_SESSION_PARENT_ID);
  PlenaryRecord *parent = plenary_model_lookup (get_model (self), PLENARY_TYPE_SESSION, parent_id);

  gtk_widget_set_visible (self->back_button, parent != NULL);
  if (parent == NULL)
    return;

  const char *title = plenary_record_get_text (parent, PLENARY_SESSION_TITLE);

  adw_button_content_set_label (self->back_content,
                                *title != '\0' ? title : _ ("Untitled session"));
  adw_button_content_set_can_shrink (self->back_content, TRUE);
}

static void
follow (PlenarySessionInspector *self)
{
  if (is_there (self, self->shown))
    {
      show_titles (self);
      show_back (self);
    }
  else if (self->shown != NULL)
    {
      plenary_session_inspector_set_session (self,
                                             is_there (self, self->session) ? self->session : NULL);
    }
}

static void
show_session (PlenarySessionInspector *self, PlenaryRecord *session)
{
  g_set_object (&self->shown, session);
  adw_view_stack_set_visible_child_name (self->stack, session != NULL ? "session" : "none");
  plenary_form_set_record (self->form, session);
  plenary_role_list_set_session (self->roles, self->project, session);
  plenary_session_times_set_session (self->times, self->project, session);
  plenary_part_list_set_session (self->questions, self->project, session);
  plenary_part_list_set_session (self->items, self->project, session);
  if (session != NULL)
    follow (self);
}

static void
opened_cb (PlenarySessionInspector *self, PlenaryRecord *item)
{
  show_session (self, item);
  gtk_widget_grab_focus (GTK_WIDGET (self->title_row));
}

static void
back_cb (PlenarySessionInspector *self)
{
  PlenaryRecord *parent
      = plenary_model_lookup (get_model (self), PLENARY_TYPE_SESSION,
                              plenary_record_get_text (self->shown, PLENARY_SESSION_PARENT_ID));

  if (parent != NULL)
    opened_cb (self, parent);
}

static void
add_texts (PlenarySessionInspector *self)
{
  const struct
  {
    AdwEntryRow *row;
    guint column;
    const char *label;
  } texts[] = {
    { self->title_row, PLENARY_SESSION_TITLE, _ ("Change Title") },
    { self->short_title_row, PLENARY_SESSION_SHORT_TITLE, _ ("Change Short Title") },
    { self->label_row, PLENARY_SESSION_LABEL, _ ("Change Label") },
    { self->notes_row, PLENARY_SESSION_NOTES, _ ("Change Notes") },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    plenary_form_add_text (self->form, GTK_EDITABLE (texts[i].row), texts[i].column,
                           texts[i].label);
}

static void
add_form (PlenarySessionInspector *self)
{
  PlenaryRecord *event = plenary_model_get_event (get_model (self));
  const char *language = plenary_record_get_text (event, PLENARY_EVENT_LANGUAGE);

  self->form = plenary_form_new (self->project);
  add_texts (self);
  plenary_form_add_choice (self->form, self->kind_row, PLENARY_SESSION_KIND,
                           _ ("Change Kind of Session"));
  plenary_form_add_choice (self->form, self->visibility_row, PLENARY_SESSION_VISIBILITY,
                           _ ("Change Who Sees It"));
  plenary_form_add_switch (self->form, self->numbered_row, PLENARY_SESSION_NUMBERED,
                           _ ("Change Numbering"));
  plenary_form_add_markup (self->form, self->description, PLENARY_SESSION_DESCRIPTION,
                           _ ("Change Description"));
  plenary_form_add_markup (self->form, self->description_held, PLENARY_SESSION_DESCRIPTION_HELD,
                           _ ("Change Description"));
  plenary_text_editor_set_language (self->description, language);
  plenary_text_editor_set_language (self->description_held, language);
}

static void
set_project (PlenarySessionInspector *self, PlenaryProject *project)
{
  if (project == NULL || self->project != NULL)
    return;

  self->project = g_object_ref (project);
  add_form (self);
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (follow), self,
                           G_CONNECT_SWAPPED);
  show_session (self, self->session);
}

static void
plenary_session_inspector_get_property (GObject *object,
                                        guint prop_id,
                                        GValue *value,
                                        GParamSpec *pspec)
{
  PlenarySessionInspector *self = PLENARY_SESSION_INSPECTOR (object);

  switch ((PlenarySessionInspectorProperty) prop_id)
    {
    case PROP_PROJECT:
      g_value_set_object (value, self->project);
      break;
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_session_inspector_set_property (GObject *object,
                                        guint prop_id,
                                        const GValue *value,
                                        GParamSpec *pspec)
{
  PlenarySessionInspector *self = PLENARY_SESSION_INSPECTOR (object);

  switch ((PlenarySessionInspectorProperty) prop_id)
    {
    case PROP_PROJECT:
      set_project (self, g_value_get_object (value));
      break;
    case PROP_SESSION:
      plenary_session_inspector_set_session (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_session_inspector_dispose (GObject *object)
{
  PlenarySessionInspector *self = PLENARY_SESSION_INSPECTOR (object);

  g_clear_object (&self->form);
  /* The bin lets go of the child first: it would unparent it once more after the template has. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_SESSION_INSPECTOR);
  g_clear_object (&self->shown);
  g_clear_object (&self->session);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_session_inspector_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/agenda/plenary-session-inspector.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionInspector, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionInspector, back_button);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionInspector, back_content);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionInspector, title_row);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionInspector, kind_row);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionInspector, roles);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionInspector, times);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionInspector, description);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionInspector, description_held);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionInspector, questions);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionInspector, items);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionInspector, short_title_row);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionInspector, numbered_row);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionInspector, label_row);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionInspector, visibility_row);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionInspector, agenda_row);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionInspector, heading_row);
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionInspector, notes_row);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
}

static void
plenary_session_inspector_class_init (PlenarySessionInspectorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = plenary_session_inspector_get_property;
  object_class->set_property = plenary_session_inspector_set_property;
  object_class->dispose = plenary_session_inspector_dispose;

  /**
   * PlenarySessionInspector:project:
   *
   * The project of the session; set once.
   */
  properties[PROP_PROJECT]
      = g_param_spec_object ("project", NULL, NULL, PLENARY_TYPE_PROJECT, flags);
  /**
   * PlenarySessionInspector:session: (nullable)
   *
   * The item of the agenda whose details are shown.
   */
  properties[PROP_SESSION]
      = g_param_spec_object ("session", NULL, NULL, PLENARY_TYPE_RECORD, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PLENARY_TYPE_PART_LIST);
  g_type_ensure (PLENARY_TYPE_ROLE_LIST);
  g_type_ensure (PLENARY_TYPE_SESSION_TIMES);
  g_type_ensure (PLENARY_TYPE_TEXT_EDITOR);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
plenary_session_inspector_init (PlenarySessionInspector *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->items, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
}

/**
 * plenary_session_inspector_set_session:
 * @self: an inspector
 * @session: (nullable): an item of the agenda
 *
 * Shows the details of a session.
 */
void
plenary_session_inspector_set_session (PlenarySessionInspector *self, PlenaryRecord *session)
{
  g_return_if_fail (PLENARY_IS_SESSION_INSPECTOR (self));
  g_return_if_fail (session == NULL || PLENARY_IS_SESSION (session));

  gboolean is_changed = g_set_object (&self->session, session);

  if (self->project != NULL && self->shown != session)
    show_session (self, session);
  if (is_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

/**
 * plenary_session_inspector_edit_title:
 * @self: an inspector
 *
 * Gives the keyboard to the title.
 */
void
plenary_session_inspector_edit_title (PlenarySessionInspector *self)
{
  g_return_if_fail (PLENARY_IS_SESSION_INSPECTOR (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->title_row));
}

/**
 * plenary_session_inspector_show_record:
 * @self: an inspector
 * @record: a sub-item of the session, or a role of the session or of a sub-item
 *
 * Goes to a part of the session that is selected.
 *
 * Returns: whether it is a part of it
 */
gboolean
plenary_session_inspector_show_record (PlenarySessionInspector *self, PlenaryRecord *record)
{
  g_return_val_if_fail (PLENARY_IS_SESSION_INSPECTOR (self), FALSE);
  g_return_val_if_fail (PLENARY_IS_RECORD (record), FALSE);

  PlenaryRecord *session
      = PLENARY_IS_ASSIGNMENT (record)
            ? plenary_model_lookup (get_model (self), PLENARY_TYPE_SESSION,
                                    plenary_record_get_text (record, PLENARY_ASSIGNMENT_SESSION_ID))
            : record;

  if (session == NULL || !PLENARY_IS_SESSION (session) || !is_there (self, session))
    return FALSE;
  if (session != self->shown)
    show_session (self, session);
  if (PLENARY_IS_ASSIGNMENT (record))
    return plenary_role_list_show_slot (self->roles, record);
  plenary_session_inspector_edit_title (self);

  return TRUE;
}
