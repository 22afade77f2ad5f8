/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What can be set of a text editor besides its text.
 */
#include "config.h"

#include "widgets/plenary-text-actions.h"
#include "widgets/plenary-text-editor-private.h"

/* Text that is only read has no commands, one line has no lists, and a note no notes. */
void
plenary_text_editor_update_actions (PlenaryTextEditor *self)
{
  gboolean is_editable = gtk_text_view_get_editable (GTK_TEXT_VIEW (self->view));

  plenary_text_actions_set_enabled (self->actions, is_editable, self->is_multi_line,
                                    self->has_notes);
  gtk_widget_action_set_enabled (GTK_WIDGET (self->view), "text.undo", is_editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self->view), "text.redo", is_editable);
  gtk_widget_set_visible (self->bullets_button, self->is_multi_line);
  gtk_widget_set_visible (self->numbers_button, self->is_multi_line);
  gtk_widget_set_visible (self->note_button, self->has_notes);
}

/**
 * plenary_text_editor_get_title:
 * @self: an editor
 *
 * Returns: (nullable): what the field is called
 */
const char *
plenary_text_editor_get_title (PlenaryTextEditor *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_EDITOR (self), NULL);

  return self->title;
}

/**
 * plenary_text_editor_set_title:
 * @self: an editor
 * @title: (nullable): what the field is called
 */
void
plenary_text_editor_set_title (PlenaryTextEditor *self, const char *title)
{
  g_return_if_fail (PLENARY_IS_TEXT_EDITOR (self));

  if (!g_set_str (&self->title, title))
    return;

  gtk_label_set_label (self->caption, title != NULL ? title : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title != NULL ? title : "", -1);
  g_object_notify (G_OBJECT (self), "title");
}

/**
 * plenary_text_editor_get_placeholder:
 * @self: an editor
 *
 * Returns: (nullable): what it says when it is empty
 */
const char *
plenary_text_editor_get_placeholder (PlenaryTextEditor *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_EDITOR (self), NULL);

  return self->placeholder;
}

/**
 * plenary_text_editor_set_placeholder:
 * @self: an editor
 * @placeholder: (nullable): what it says when it is empty
 */
void
plenary_text_editor_set_placeholder (PlenaryTextEditor *self, const char *placeholder)
{
  g_return_if_fail (PLENARY_IS_TEXT_EDITOR (self));

  if (!g_set_str (&self->placeholder, placeholder))
    return;

  gtk_label_set_label (self->placeholder_label, placeholder != NULL ? placeholder : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER,
                                  placeholder != NULL ? placeholder : "", -1);
  g_object_notify (G_OBJECT (self), "placeholder");
}

/**
 * plenary_text_editor_get_editable:
 * @self: an editor
 *
 * Returns: whether a person can change the text
 */
gboolean
plenary_text_editor_get_editable (PlenaryTextEditor *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_EDITOR (self), FALSE);

  return gtk_text_view_get_editable (GTK_TEXT_VIEW (self->view));
}

/**
 * plenary_text_editor_set_editable:
 * @self: an editor
 * @is_editable: whether a person can change the text
 */
void
plenary_text_editor_set_editable (PlenaryTextEditor *self, gboolean is_editable)
{
  g_return_if_fail (PLENARY_IS_TEXT_EDITOR (self));

  if (plenary_text_editor_get_editable (self) == !!is_editable)
    return;

  gtk_text_view_set_editable (GTK_TEXT_VIEW (self->view), is_editable);
  gtk_text_view_set_cursor_visible (GTK_TEXT_VIEW (self->view), is_editable);
  plenary_text_editor_update_actions (self);
  if (!is_editable)
    gtk_widget_set_visible (self->toolbar, FALSE);
  g_object_notify (G_OBJECT (self), "editable");
}

/**
 * plenary_text_editor_get_multi_line:
 * @self: an editor
 *
 * Returns: whether the text may have several paragraphs
 */
gboolean
plenary_text_editor_get_multi_line (PlenaryTextEditor *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_EDITOR (self), FALSE);

  return self->is_multi_line;
}

/**
 * plenary_text_editor_set_multi_line:
 * @self: an editor
 * @is_multi_line: whether the text may have several paragraphs
 */
void
plenary_text_editor_set_multi_line (PlenaryTextEditor *self, gboolean is_multi_line)
{
  g_return_if_fail (PLENARY_IS_TEXT_EDITOR (self));

  if (self->is_multi_line == !!is_multi_line)
    return;

  self->is_multi_line = is_multi_line;
  plenary_text_view_set_multi_line (self->view, is_multi_line);
  plenary_text_editor_update_actions (self);
  g_object_notify (G_OBJECT (self), "multi-line");
}

/**
 * plenary_text_editor_get_has_notes:
 * @self: an editor
 *
 * Returns: whether the text may have notes
 */
gboolean
plenary_text_editor_get_has_notes (PlenaryTextEditor *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_EDITOR (self), FALSE);

  return self->has_notes;
}

/**
 * plenary_text_editor_set_has_notes:
 * @self: an editor
 * @has_notes: whether the text may have notes
 */
void
plenary_text_editor_set_has_notes (PlenaryTextEditor *self, gboolean has_notes)
{
  g_return_if_fail (PLENARY_IS_TEXT_EDITOR (self));

  if (self->has_notes == !!has_notes)
    return;

  self->has_notes = has_notes;
  plenary_text_editor_update_actions (self);
  g_object_notify (G_OBJECT (self), "has-notes");
}

/**
 * plenary_text_editor_get_first_note:
 * @self: an editor
 *
 * Returns: number of the first note
 */
guint
plenary_text_editor_get_first_note (PlenaryTextEditor *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_EDITOR (self), 1);

  return self->first_note;
}

/**
 * plenary_text_editor_set_first_note:
 * @self: an editor
 * @first_note: number of the first note
 */
void
plenary_text_editor_set_first_note (PlenaryTextEditor *self, guint first_note)
{
  g_return_if_fail (PLENARY_IS_TEXT_EDITOR (self));

  if (self->first_note == first_note)
    return;

  self->first_note = first_note;
  plenary_text_buffer_set_first_note (plenary_text_view_get_buffer (self->view), first_note);
  g_object_notify (G_OBJECT (self), "first-note");
}

/**
 * plenary_text_editor_get_language:
 * @self: an editor
 *
 * Returns: (nullable): what the text is written in
 */
const char *
plenary_text_editor_get_language (PlenaryTextEditor *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_EDITOR (self), NULL);

  return self->language;
}

/**
 * plenary_text_editor_set_language:
 * @self: an editor
 * @language: (nullable): what the text is written in, as "en-GB"
 */
void
plenary_text_editor_set_language (PlenaryTextEditor *self, const char *language)
{
  g_return_if_fail (PLENARY_IS_TEXT_EDITOR (self));

  if (!g_set_str (&self->language, language))
    return;

  plenary_text_view_set_language (self->view, language);
  g_object_notify (G_OBJECT (self), "language");
}
