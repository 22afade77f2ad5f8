/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A note is in the text from the first letter on; one that is left empty is taken out again
 * when the popover closes.
 */
#include "config.h"

#include "widgets/plenary-text-note-popover.h"

#include "widgets/plenary-text-editor.h"

struct _PlenaryTextNotePopover
{
  GtkPopover parent_instance;

  PlenaryTextEditor *editor; /* template */

  PlenaryTextBuffer *buffer; /* owned; while it is shown */
  PlenaryTextTag *note;      /* owned; while it is shown */
};

G_DEFINE_FINAL_TYPE (PlenaryTextNotePopover, plenary_text_note_popover, GTK_TYPE_POPOVER)

static void
changed_cb (PlenaryTextNotePopover *self)
{
  if (self->buffer != NULL)
    plenary_text_buffer_set_note (self->buffer, self->note,
                                  plenary_text_editor_get_text (self->editor));
}

static void
remove_cb (PlenaryTextNotePopover *self)
{
  if (self->buffer != NULL)
    plenary_text_buffer_remove_note (self->buffer, self->note);
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
plenary_text_note_popover_closed (GtkPopover *popover)
{
  PlenaryTextNotePopover *self = PLENARY_TEXT_NOTE_POPOVER (popover);

  if (self->buffer != NULL && plenary_text_is_empty (plenary_text_tag_get_note (self->note)))
    plenary_text_buffer_remove_note (self->buffer, self->note);
  g_clear_object (&self->buffer);
  g_clear_object (&self->note);
}

static void
plenary_text_note_popover_dispose (GObject *object)
{
  PlenaryTextNotePopover *self = PLENARY_TEXT_NOTE_POPOVER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_TEXT_NOTE_POPOVER);
  g_clear_object (&self->buffer);
  g_clear_object (&self->note);

  G_OBJECT_CLASS (plenary_text_note_popover_parent_class)->dispose (object);
}

static void
plenary_text_note_popover_class_init (PlenaryTextNotePopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_text_note_popover_dispose;
  GTK_POPOVER_CLASS (klass)->closed = plenary_text_note_popover_closed;

  g_type_ensure (PLENARY_TYPE_TEXT_EDITOR);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/widgets/plenary-text-note-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryTextNotePopover, editor);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
plenary_text_note_popover_init (PlenaryTextNotePopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_text_note_popover_new:
 *
 * Returns: (transfer floating): a popover; its parent is to unparent it
 */
PlenaryTextNotePopover *
plenary_text_note_popover_new (void)
{
  return g_object_new (PLENARY_TYPE_TEXT_NOTE_POPOVER, NULL);
}

/**
 * plenary_text_note_popover_show:
 * @self: a popover
 * @buffer: the buffer with the note
 * @note: the tag of the note
 * @area: where the note is, in the coordinates of the parent of @self
 *
 * Shows a note for writing.
 */
void
plenary_text_note_popover_show (PlenaryTextNotePopover *self,
                                PlenaryTextBuffer *buffer,
                                PlenaryTextTag *note,
                                const GdkRectangle *area)
{
  g_return_if_fail (PLENARY_IS_TEXT_NOTE_POPOVER (self));
  g_return_if_fail (PLENARY_IS_TEXT_BUFFER (buffer));
  g_return_if_fail (PLENARY_IS_TEXT_TAG (note));

  g_set_object (&self->buffer, buffer);
  g_set_object (&self->note, note);
  plenary_text_editor_set_text (self->editor, plenary_text_tag_get_note (note));
  gtk_popover_set_pointing_to (GTK_POPOVER (self), area);
  gtk_popover_popup (GTK_POPOVER (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->editor));
}
