/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-text-editor-private.h"

#include "widgets/plenary-text-actions.h"
#include "widgets/plenary-text-commands.h"

typedef enum
{
  PROP_TEXT = 1,
  PROP_TITLE,
  PROP_PLACEHOLDER,
  PROP_EDITABLE,
  PROP_MULTI_LINE,
  PROP_HAS_NOTES,
  PROP_FIRST_NOTE,
  PROP_LANGUAGE,
} PlenaryTextEditorProperty;

enum
{
  CHANGED,
  ACTIVATE,
  N_SIGNALS,
};

static GParamSpec *properties[PROP_LANGUAGE + 1];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PlenaryTextEditor, plenary_text_editor, GTK_TYPE_WIDGET)

static PlenaryTextBuffer *
get_buffer (PlenaryTextEditor *self)
{
  return plenary_text_view_get_buffer (self->view);
}

static void
update_placeholder (PlenaryTextEditor *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->placeholder_label),
                          plenary_text_is_empty (plenary_text_editor_get_text (self)));
}

static void
edited_cb (PlenaryTextEditor *self, gboolean is_continued)
{
  update_placeholder (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
  g_signal_emit (self, signals[CHANGED], 0, is_continued);
}

static void
focus_cb (PlenaryTextEditor *self, GParamSpec *pspec, GtkEventControllerFocus *focus)
{
  gtk_widget_set_visible (self->toolbar, gtk_event_controller_focus_contains_focus (focus)
                                             && plenary_text_editor_get_editable (self));
}

static void
activate_cb (PlenaryTextEditor *self)
{
  g_signal_emit (self, signals[ACTIVATE], 0);
}

static void
plenary_text_editor_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryTextEditor *self = PLENARY_TEXT_EDITOR (object);

  switch ((PlenaryTextEditorProperty) prop_id)
    {
    case PROP_TEXT:
      g_value_set_boxed (value, plenary_text_editor_get_text (self));
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_PLACEHOLDER:
      g_value_set_string (value, self->placeholder);
      break;
    case PROP_EDITABLE:
      g_value_set_boolean (value, plenary_text_editor_get_editable (self));
      break;
    case PROP_MULTI_LINE:
      g_value_set_boolean (value, self->is_multi_line);
      break;
    case PROP_HAS_NOTES:
      g_value_set_boolean (value, self->has_notes);
      break;
    case PROP_FIRST_NOTE:
      g_value_set_uint (value, self->first_note);
      break;
    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_text_editor_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  PlenaryTextEditor *self = PLENARY_TEXT_EDITOR (object);

  switch ((PlenaryTextEditorProperty) prop_id)
    {
    case PROP_TEXT:
      plenary_text_editor_set_text (self, g_value_get_boxed (value));
      break;
    case PROP_TITLE:
      plenary_text_editor_set_title (self, g_value_get_string (value));
      break;
    case PROP_PLACEHOLDER:
      plenary_text_editor_set_placeholder (self, g_value_get_string (value));
      break;
    case PROP_EDITABLE:
      plenary_text_editor_set_editable (self, g_value_get_boolean (value));
      break;
    case PROP_MULTI_LINE:
      plenary_text_editor_set_multi_line (self, g_value_get_boolean (value));
      break;
    case PROP_HAS_NOTES:
      plenary_text_editor_set_has_notes (self, g_value_get_boolean (value));
      break;
    case PROP_FIRST_NOTE:
      plenary_text_editor_set_first_note (self, g_value_get_uint (value));
      break;
    case PROP_LANGUAGE:
      plenary_text_editor_set_language (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
plenary_text_editor_grab_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  /* Who goes back past the first of its widgets is not kept in it; who closes a popover over it
   * comes back to it. */
  if (focus != NULL && gtk_widget_is_ancestor (focus, widget)
      && gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) == NULL)
    return FALSE;

  return gtk_widget_grab_focus (GTK_WIDGET (PLENARY_TEXT_EDITOR (widget)->view));
}

static void
plenary_text_editor_dispose (GObject *object)
{
  PlenaryTextEditor *self = PLENARY_TEXT_EDITOR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_TEXT_EDITOR);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_first_child (GTK_WIDGET (self)))
    gtk_widget_unparent (child);
  g_clear_object (&self->actions);

  G_OBJECT_CLASS (plenary_text_editor_parent_class)->dispose (object);
}

static void
plenary_text_editor_finalize (GObject *object)
{
  PlenaryTextEditor *self = PLENARY_TEXT_EDITOR (object);

  g_free (self->title);
  g_free (self->placeholder);
  g_free (self->language);

  G_OBJECT_CLASS (plenary_text_editor_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  /**
   * PlenaryTextEditor:text:
   *
   * What is written. Setting a text keeps the cursor as well as it can be kept.
   */
  properties[PROP_TEXT] = g_param_spec_boxed ("text", NULL, NULL, PLENARY_TYPE_TEXT, flags);
  /**
   * PlenaryTextEditor:title:
   *
   * What the field is called: its caption and accessible label.
   */
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  /**
   * PlenaryTextEditor:placeholder:
   *
   * What an empty field says.
   */
  properties[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, NULL, flags);
  /**
   * PlenaryTextEditor:editable:
   *
   * Whether a person can change the text.
   */
  properties[PROP_EDITABLE] = g_param_spec_boolean ("editable", NULL, NULL, TRUE, flags);
  /**
   * PlenaryTextEditor:multi-line:
   *
   * Whether the text may have several paragraphs, and items.
   */
  properties[PROP_MULTI_LINE] = g_param_spec_boolean ("multi-line", NULL, NULL, TRUE, flags);
  /**
   * PlenaryTextEditor:has-notes:
   *
   * Whether the text may have notes; a note has none.
   */
  properties[PROP_HAS_NOTES] = g_param_spec_boolean ("has-notes", NULL, NULL, TRUE, flags);
  /**
   * PlenaryTextEditor:first-note:
   *
   * Number of the first note.
   */
  properties[PROP_FIRST_NOTE]
      = g_param_spec_uint ("first-note", NULL, NULL, 1, G_MAXUINT, 1, flags);
  /**
   * PlenaryTextEditor:language:
   *
   * What the text is written in, as "en-GB", for its spelling; %NULL for the person's language.
   */
  properties[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
plenary_text_editor_class_init (PlenaryTextEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_text_editor_get_property;
  object_class->set_property = plenary_text_editor_set_property;
  object_class->dispose = plenary_text_editor_dispose;
  object_class->finalize = plenary_text_editor_finalize;
  widget_class->grab_focus = plenary_text_editor_grab_focus;

  install_properties (object_class);
  plenary_text_commands_bind (widget_class);

  /**
   * PlenaryTextEditor::changed:
   * @self: the editor
   * @is_continued: whether it goes on with the change before, as the next letter of a word
   *   does, so that one step of undo takes both back
   *
   * A person has changed the text.
   */
  signals[CHANGED] = g_signal_new ("changed", PLENARY_TYPE_TEXT_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  /**
   * PlenaryTextEditor::activate:
   * @self: the editor
   *
   * Enter was pressed where there is but one line.
   */
  signals[ACTIVATE] = g_signal_new ("activate", PLENARY_TYPE_TEXT_EDITOR, G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (PLENARY_TYPE_TEXT_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/widgets/plenary-text-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryTextEditor, caption);
  gtk_widget_class_bind_template_child (widget_class, PlenaryTextEditor, placeholder_label);
  gtk_widget_class_bind_template_child (widget_class, PlenaryTextEditor, toolbar);
  gtk_widget_class_bind_template_child (widget_class, PlenaryTextEditor, bullets_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryTextEditor, numbers_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryTextEditor, note_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryTextEditor, view);
}

static void
plenary_text_editor_init (PlenaryTextEditor *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->first_note = 1;
  self->has_notes = TRUE;
  self->is_multi_line = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));

  self->actions = plenary_text_actions_new (self->view, GTK_WIDGET (self));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "text", G_ACTION_GROUP (self->actions));
  for (GtkWidget *button = gtk_widget_get_first_child (self->toolbar); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    if (GTK_IS_ACTIONABLE (button))
      plenary_text_commands_describe (GTK_ACTIONABLE (button));

  g_signal_connect_object (focus, "notify::contains-focus", G_CALLBACK (focus_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  g_signal_connect_object (get_buffer (self), "edited", G_CALLBACK (edited_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "activate", G_CALLBACK (activate_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * plenary_text_editor_new:
 *
 * Returns: (transfer floating): an empty field
 */
GtkWidget *
plenary_text_editor_new (void)
{
  return g_object_new (PLENARY_TYPE_TEXT_EDITOR, NULL);
}

/**
 * plenary_text_editor_get_text:
 * @self: an editor
 *
 * Returns: (transfer none): what is written; never %NULL
 */
PlenaryText *
plenary_text_editor_get_text (PlenaryTextEditor *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_EDITOR (self), NULL);

  return plenary_text_buffer_get_text (get_buffer (self));
}

/**
 * plenary_text_editor_set_text:
 * @self: an editor
 * @text: (nullable): another text; %NULL for none
 *
 * Shows another text, without emitting #PlenaryTextEditor::changed. The cursor stays where the
 * texts are the same; an equal text changes nothing.
 */
void
plenary_text_editor_set_text (PlenaryTextEditor *self, const PlenaryText *text)
{
  g_return_if_fail (PLENARY_IS_TEXT_EDITOR (self));

  g_autoptr (PlenaryText) shown = text != NULL ? plenary_text_ref (text) : plenary_text_new ("");

  if (plenary_text_equal (shown, plenary_text_editor_get_text (self)))
    return;

  plenary_text_buffer_set_text (get_buffer (self), shown);
  update_placeholder (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

/**
 * plenary_text_editor_set_reference_text:
 * @self: an editor
 * @reference_text: (nullable) (scope notified): tells what references show
 * @user_data: for @reference_text
 * @destroy: (nullable): frees @user_data
 *
 * Says how references are resolved. To be called again when what they show has changed.
 */
void
plenary_text_editor_set_reference_text (PlenaryTextEditor *self,
                                        PlenaryReferenceText reference_text,
                                        gpointer user_data,
                                        GDestroyNotify destroy)
{
  g_return_if_fail (PLENARY_IS_TEXT_EDITOR (self));

  plenary_text_buffer_set_reference_text (get_buffer (self), reference_text, user_data, destroy);
}

/**
 * plenary_text_editor_insert_reference:
 * @self: an editor
 * @target: id of the record referred to
 * @form: what the reference shows
 *
 * Puts a cross-reference in at the cursor, as a person's change.
 */
void
plenary_text_editor_insert_reference (PlenaryTextEditor *self,
                                      const char *target,
                                      PlenaryReferenceForm form)
{
  g_return_if_fail (PLENARY_IS_TEXT_EDITOR (self));
  g_return_if_fail (target != NULL);

  plenary_text_buffer_insert_reference (get_buffer (self), target, form);
}
