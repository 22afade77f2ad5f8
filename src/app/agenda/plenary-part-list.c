/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "agenda/plenary-part-list.h"

#include "model/plenary-event.h"
#include "model/plenary-question.h"
#include "model/plenary-session.h"
#include "operations/plenary-session-part.h"
#include "operations/plenary-sibling-order.h"
#include "widgets/plenary-form.h"
#include "widgets/plenary-ordered-list.h"

#include <glib/gi18n.h>

/* The form of a row, kept at the row. */
#define ROW_FORM "plenary-form"

struct _PlenaryPartList
{
  AdwPreferencesGroup parent_instance;

  GtkWidget *add_button;
  PlenaryOrderedList *list;

  PlenaryPart part;
  PlenaryProject *project;
  PlenaryRecord *session;
};

G_DEFINE_FINAL_TYPE (PlenaryPartList, plenary_part_list, ADW_TYPE_PREFERENCES_GROUP)

G_DEFINE_ENUM_TYPE (PlenaryPart,
                    plenary_part,
                    G_DEFINE_ENUM_VALUE (PLENARY_PART_QUESTION, "question"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PART_ITEM, "item"))

typedef enum
{
  PROP_PART = 1,
} PlenaryPartListProperty;

static GParamSpec *properties[PROP_PART + 1];

enum
{
  SIGNAL_OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static PlenaryModel *
get_model (PlenaryPartList *self)
{
  return plenary_project_get_model (self->project);
}

static void
commit (PlenaryPartList *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  if (!plenary_edit_commit (edit, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);
}

static PlenaryRecordList *
list_parts (PlenaryPartList *self)
{
  const char *id = plenary_record_get_id (self->session);

  return self->part == PLENARY_PART_QUESTION
             ? plenary_model_list_by (get_model (self), PLENARY_TYPE_QUESTION,
                                      PLENARY_QUESTION_SESSION_ID, id)
             : plenary_model_list_by (get_model (self), PLENARY_TYPE_SESSION,
                                      PLENARY_SESSION_PARENT_ID, id);
}

static GType
get_record_type (PlenaryPartList *self)
{
  return self->part == PLENARY_PART_QUESTION ? PLENARY_TYPE_QUESTION : PLENARY_TYPE_SESSION;
}

static void
add_cb (PlenaryPartList *self)
{
  const char *session_id = plenary_record_get_id (self->session);
  PlenaryEdit *edit = plenary_project_begin_edit (
      self->project, self->part == PLENARY_PART_QUESTION ? _ ("Add Question") : _ ("Add Sub-Item"));
  g_autofree char *id
      = self->part == PLENARY_PART_QUESTION
            ? plenary_session_add_question (edit, get_model (self), session_id, NULL)
            : plenary_session_add_item (edit, get_model (self), session_id, "");

  commit (self, edit);

  PlenaryRecord *added = plenary_model_lookup (get_model (self), get_record_type (self), id);

  if (added != NULL)
    plenary_ordered_list_focus (self->list, added);
}

static const char *
get_move_label (PlenaryPartList *self)
{
  return self->part == PLENARY_PART_QUESTION ? _ ("Move Question") : _ ("Move Sub-Item");
}

static void
step_cb (PlenaryPartList *self, PlenaryRecord *record, int n_places)
{
  PlenarySiblings siblings = plenary_siblings_of (get_model (self), record);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, get_move_label (self));

  plenary_siblings_step (&siblings, edit, record, n_places);
  commit (self, edit);
}

static void
dropped_cb (PlenaryPartList *self, PlenaryRecord *record, PlenaryRecord *target)
{
  PlenarySiblings siblings = plenary_siblings_of (get_model (self), record);
  guint position = 0;

  if (!plenary_siblings_find (&siblings, target, &position))
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, get_move_label (self));

  plenary_siblings_move (&siblings, edit, record, position);
  commit (self, edit);
}

static void
removed_cb (PlenaryPartList *self, PlenaryRecord *record)
{
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, self->part == PLENARY_PART_QUESTION
                                                                     ? _ ("Remove Question")
                                                                     : _ ("Remove Sub-Item"));

  plenary_edit_delete (edit, get_record_type (self), plenary_record_get_id (record));
  commit (self, edit);
}

static void
open_cb (PlenaryPartList *self, GtkWidget *button)
{
  g_signal_emit (self, signals[SIGNAL_OPENED], 0,
                 g_object_get_data (G_OBJECT (button), "plenary-record"));
}

static void
forget_form_cb (GtkWidget *row)
{
  g_object_set_data (G_OBJECT (row), ROW_FORM, NULL);
}

/* The form goes before the widgets that it fills. */
static PlenaryForm *
add_form (PlenaryPartList *self, GtkWidget *row)
{
  PlenaryForm *form = plenary_form_new (self->project);

  g_object_set_data_full (G_OBJECT (row), ROW_FORM, form, g_object_unref);
  g_signal_connect (row, "destroy", G_CALLBACK (forget_form_cb), NULL);

  return form;
}

static GtkWidget *
create_menu (PlenaryPartList *self, PlenaryRecord *record)
{
  GtkWidget *menu = plenary_ordered_list_create_menu (self->list, record, NULL);

  gtk_widget_set_visible (menu, plenary_project_get_read_only_reason (self->project) == NULL);

  return menu;
}

static GtkWidget *
create_question_row (PlenaryPartList *self, PlenaryRecord *question)
{
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *editor = plenary_text_editor_new ();
  GtkWidget *menu = create_menu (self, question);
  PlenaryRecord *event = plenary_model_get_event (get_model (self));
  PlenaryForm *form = add_form (self, row);

  plenary_text_editor_set_title (PLENARY_TEXT_EDITOR (editor), _ ("Question"));
  plenary_text_editor_set_multi_line (PLENARY_TEXT_EDITOR (editor), FALSE);
  plenary_text_editor_set_language (PLENARY_TEXT_EDITOR (editor),
                                    plenary_record_get_text (event, PLENARY_EVENT_LANGUAGE));
  gtk_widget_set_hexpand (editor, TRUE);
  gtk_widget_set_margin_end (menu, 6);
  gtk_box_append (GTK_BOX (box), editor);
  gtk_box_append (GTK_BOX (box), menu);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  plenary_ordered_row_set_entry (row, editor);
  plenary_form_add_markup (form, PLENARY_TEXT_EDITOR (editor), PLENARY_QUESTION_TEXT,
                           _ ("Change Question"));
  plenary_form_set_record (form, question);

  return row;
}

static GtkWidget *
create_item_row (PlenaryPartList *self, PlenaryRecord *item)
{
  GtkWidget *row = adw_entry_row_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("go-next-symbolic");
  PlenaryForm *form = add_form (self, row);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Title"));
  g_object_set_data_full (G_OBJECT (button), "plenary-record", g_object_ref (item), g_object_unref);
  gtk_widget_set_tooltip_text (button, _ ("Details"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", G_CALLBACK (open_cb), self, G_CONNECT_SWAPPED);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (row), create_menu (self, item));
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (row), button);
  plenary_form_add_text (form, GTK_EDITABLE (row), PLENARY_SESSION_TITLE, _ ("Change Title"));
  plenary_form_set_record (form, item);

  return row;
}

static GtkWidget *
create_row (PlenaryRecord *record, gpointer user_data)
{
  PlenaryPartList *self = user_data;

  return self->part == PLENARY_PART_QUESTION ? create_question_row (self, record)
                                             : create_item_row (self, record);
}

static void
plenary_part_list_constructed (GObject *object)
{
  PlenaryPartList *self = PLENARY_PART_LIST (object);
  gboolean is_question = self->part == PLENARY_PART_QUESTION;
  const char *title = is_question ? _ ("Guiding Questions") : _ ("Sub-Items");

  G_OBJECT_CLASS (plenary_part_list_parent_class)->constructed (object);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), title);
  plenary_ordered_list_set_title (self->list, title);
  gtk_widget_set_tooltip_text (self->add_button,
                               is_question ? _ ("Add Question") : _ ("Add Sub-Item"));
}

static void
plenary_part_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((PlenaryPartListProperty) prop_id)
    {
    case PROP_PART:
      g_value_set_enum (value, (int) PLENARY_PART_LIST (object)->part);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_part_list_set_property (GObject *object,
                                guint prop_id,
                                const GValue *value,
                                GParamSpec *pspec)
{
  switch ((PlenaryPartListProperty) prop_id)
    {
    case PROP_PART:
      PLENARY_PART_LIST (object)->part = (PlenaryPart) g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_part_list_dispose (GObject *object)
{
  PlenaryPartList *self = PLENARY_PART_LIST (object);

  g_clear_object (&self->session);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_part_list_parent_class)->dispose (object);
}

static void
plenary_part_list_class_init (PlenaryPartListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = plenary_part_list_constructed;
  object_class->get_property = plenary_part_list_get_property;
  object_class->set_property = plenary_part_list_set_property;
  object_class->dispose = plenary_part_list_dispose;

  /**
   * PlenaryPartList:part:
   *
   * What the list shows of a session.
   */
  properties[PROP_PART]
      = g_param_spec_enum ("part", NULL, NULL, PLENARY_TYPE_PART, PLENARY_PART_QUESTION,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * PlenaryPartList::opened:
   * @self: the list
   * @item: a sub-item whose details are asked for
   */
  signals[SIGNAL_OPENED] = g_signal_new ("opened", PLENARY_TYPE_PART_LIST, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, PLENARY_TYPE_RECORD);
}

static void
plenary_part_list_init (PlenaryPartList *self)
{
  self->list = plenary_ordered_list_new ();
  self->add_button = gtk_button_new_from_icon_name ("list-add-symbolic");
  gtk_widget_add_css_class (self->add_button, "flat");
  g_signal_connect_object (self->add_button, "clicked", G_CALLBACK (add_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "step", G_CALLBACK (step_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "dropped", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), self->add_button);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->list));
}

/**
 * plenary_part_list_set_session:
 * @self: a list
 * @project: the project, always the same
 * @session: (nullable): the session whose parts are shown
 */
void
plenary_part_list_set_session (PlenaryPartList *self,
                               PlenaryProject *project,
                               PlenaryRecord *session)
{
  g_return_if_fail (PLENARY_IS_PART_LIST (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (session == NULL || PLENARY_IS_SESSION (session));

  gboolean can_edit = plenary_project_get_read_only_reason (project) == NULL;

  g_set_object (&self->session, session);
  plenary_ordered_list_bind (self->list, NULL, create_row, self);
  if (g_set_object (&self->project, project))
    plenary_ordered_list_set_movable (self->list, can_edit);
  gtk_widget_set_visible (self->add_button, can_edit);
  if (session != NULL)
    plenary_ordered_list_bind (self->list, G_LIST_MODEL (list_parts (self)), create_row, self);
}
