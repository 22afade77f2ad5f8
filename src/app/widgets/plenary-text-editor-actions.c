/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The actions of the text editor. Emphasis and lists are on or off: they are properties, so that
 * buttons and menu items show how it is at the cursor.
 */
#include "config.h"

#include "widgets/plenary-text-editor-private.h"

#include "widgets/plenary-text-commands.h"

#define NO_BREAK_SPACE "\xc2\xa0"

static const struct
{
  const char *property;
  const char *action;
  PlenaryStyle style;   /* none for a list */
  PlenaryMarker marker; /* of a list */
} toggles[PLENARY_TEXT_N_TOGGLES] = {
  [PLENARY_TEXT_TOGGLE_BOLD] = { "bold", "text.bold", PLENARY_STYLE_BOLD },
  [PLENARY_TEXT_TOGGLE_ITALIC] = { "italic", "text.italic", PLENARY_STYLE_ITALIC },
  [PLENARY_TEXT_TOGGLE_UNDERLINE] = { "underline", "text.underline", PLENARY_STYLE_UNDERLINE },
  [PLENARY_TEXT_TOGGLE_SUPERSCRIPT]
  = { "superscript", "text.superscript", PLENARY_STYLE_SUPERSCRIPT },
  [PLENARY_TEXT_TOGGLE_SUBSCRIPT] = { "subscript", "text.subscript", PLENARY_STYLE_SUBSCRIPT },
  [PLENARY_TEXT_TOGGLE_BULLETS]
  = { "bullets", "text.bullets", PLENARY_STYLE_NONE, PLENARY_MARKER_BULLET },
  [PLENARY_TEXT_TOGGLE_NUMBERS]
  = { "numbers", "text.numbers", PLENARY_STYLE_NONE, PLENARY_MARKER_DECIMAL },
  [PLENARY_TEXT_TOGGLE_LETTERS]
  = { "letters", "text.letters", PLENARY_STYLE_NONE, PLENARY_MARKER_LETTER },
};

/* Where the cursor is, in the coordinates of the editor. */
static GdkRectangle
find_cursor (PlenaryTextEditor *self)
{
  GdkRectangle area;
  graphene_point_t origin = GRAPHENE_POINT_INIT_ZERO;

  plenary_text_view_get_cursor_area (self->view, &area);
  if (gtk_widget_compute_point (GTK_WIDGET (self->view), GTK_WIDGET (self), &origin, &origin))
    {
      area.x += (int) origin.x;
      area.y += (int) origin.y;
    }

  return area;
}

static void
clear_formatting (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryTextEditor *self = PLENARY_TEXT_EDITOR (widget);

  plenary_text_buffer_clear_style (plenary_text_view_get_buffer (self->view));
}

static void
indent (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryTextEditor *self = PLENARY_TEXT_EDITOR (widget);

  plenary_text_buffer_shift_item (plenary_text_view_get_buffer (self->view), 1);
}

static void
outdent (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryTextEditor *self = PLENARY_TEXT_EDITOR (widget);

  plenary_text_buffer_shift_item (plenary_text_view_get_buffer (self->view), -1);
}

static void
insert_no_break_space (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryTextEditor *self = PLENARY_TEXT_EDITOR (widget);

  plenary_text_buffer_insert_words (plenary_text_view_get_buffer (self->view), NO_BREAK_SPACE);
}

static void
paste_plain (GtkWidget *widget, const char *action, GVariant *parameter)
{
  plenary_text_view_paste_plain (PLENARY_TEXT_EDITOR (widget)->view);
}

static void
edit_link (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryTextEditor *self = PLENARY_TEXT_EDITOR (widget);
  GdkRectangle area = find_cursor (self);

  if (self->link_popover == NULL)
    {
      self->link_popover = GTK_WIDGET (plenary_text_link_popover_new ());
      gtk_widget_set_parent (self->link_popover, GTK_WIDGET (self));
    }
  plenary_text_link_popover_show (PLENARY_TEXT_LINK_POPOVER (self->link_popover),
                                  plenary_text_view_get_buffer (self->view), &area);
}

static void
edit_note (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryTextEditor *self = PLENARY_TEXT_EDITOR (widget);
  PlenaryTextTag *note = plenary_text_view_get_note (self->view);

  if (note == NULL)
    {
      g_autoptr (PlenaryText) empty = plenary_text_new ("");

      note = plenary_text_buffer_insert_note (plenary_text_view_get_buffer (self->view), empty);
    }
  plenary_text_editor_show_note (self, note);
}

/* Shows a note for writing, beside the cursor. */
void
plenary_text_editor_show_note (PlenaryTextEditor *self, PlenaryTextTag *note)
{
  GdkRectangle area = find_cursor (self);

  if (!self->has_notes)
    return;

  if (self->note_popover == NULL)
    {
      self->note_popover = GTK_WIDGET (plenary_text_note_popover_new ());
      gtk_widget_set_parent (self->note_popover, GTK_WIDGET (self));
    }
  plenary_text_note_popover_show (PLENARY_TEXT_NOTE_POPOVER (self->note_popover),
                                  plenary_text_view_get_buffer (self->view), note, &area);
}

gboolean
plenary_text_editor_get_toggle (PlenaryTextEditor *self, PlenaryTextToggle toggle)
{
  /* The buttons ask while the template is made and when it is gone. */
  if (self->view == NULL)
    return FALSE;

  PlenaryTextBuffer *buffer = plenary_text_view_get_buffer (self->view);
  PlenaryMarker marker = PLENARY_MARKER_NONE;

  if (toggles[toggle].style != PLENARY_STYLE_NONE)
    return (plenary_text_buffer_get_style (buffer) & toggles[toggle].style) != 0;

  return plenary_text_buffer_get_item (buffer, &marker) > 0 && marker == toggles[toggle].marker;
}

void
plenary_text_editor_set_toggle (PlenaryTextEditor *self, PlenaryTextToggle toggle, gboolean is_on)
{
  PlenaryTextBuffer *buffer = plenary_text_view_get_buffer (self->view);

  if (toggles[toggle].style != PLENARY_STYLE_NONE)
    plenary_text_buffer_set_style (buffer, toggles[toggle].style, is_on);
  else
    plenary_text_buffer_set_item (buffer, is_on ? 1 : 0, toggles[toggle].marker);
  plenary_text_editor_notify_toggles (self);
}

/* The cursor may be on words of another kind now. */
void
plenary_text_editor_notify_toggles (PlenaryTextEditor *self)
{
  for (gsize i = 0; i < PLENARY_TEXT_N_TOGGLES; i++)
    g_object_notify (G_OBJECT (self), toggles[i].property);
}

/* Text that is only read has no commands, and one line has no lists. */
void
plenary_text_editor_update_actions (PlenaryTextEditor *self)
{
  static const char *const list_actions[]
      = { "text.bullets", "text.numbers", "text.letters", "text.indent", "text.outdent" };
  gboolean is_editable = gtk_text_view_get_editable (GTK_TEXT_VIEW (self->view));
  guint n_commands = 0;
  const PlenaryCommandInfo *commands = plenary_text_commands_get (&n_commands);

  for (guint i = 0; i < n_commands; i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), commands[i].action, is_editable);
  for (gsize i = 0; i < G_N_ELEMENTS (list_actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), list_actions[i],
                                   is_editable && self->is_multi_line);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "text.note", is_editable && self->has_notes);
  gtk_widget_action_set_enabled (GTK_WIDGET (self->view), "text.undo", is_editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self->view), "text.redo", is_editable);
  gtk_widget_set_visible (self->bullets_button, self->is_multi_line);
  gtk_widget_set_visible (self->numbers_button, self->is_multi_line);
  gtk_widget_set_visible (self->note_button, self->has_notes);
}

void
plenary_text_editor_install_toggles (GObjectClass *object_class, guint first_property)
{
  for (guint i = 0; i < PLENARY_TEXT_N_TOGGLES; i++)
    g_object_class_install_property (object_class, first_property + i,
                                     g_param_spec_boolean (toggles[i].property, NULL, NULL, FALSE,
                                                           G_PARAM_READWRITE
                                                               | G_PARAM_STATIC_STRINGS
                                                               | G_PARAM_EXPLICIT_NOTIFY));
}

void
plenary_text_editor_install_actions (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < PLENARY_TEXT_N_TOGGLES; i++)
    gtk_widget_class_install_property_action (widget_class, toggles[i].action, toggles[i].property);
  gtk_widget_class_install_action (widget_class, "text.clear-formatting", NULL, clear_formatting);
  gtk_widget_class_install_action (widget_class, "text.indent", NULL, indent);
  gtk_widget_class_install_action (widget_class, "text.outdent", NULL, outdent);
  gtk_widget_class_install_action (widget_class, "text.link", NULL, edit_link);
  gtk_widget_class_install_action (widget_class, "text.note", NULL, edit_note);
  gtk_widget_class_install_action (widget_class, "text.no-break-space", NULL,
                                   insert_no_break_space);
  gtk_widget_class_install_action (widget_class, "text.paste-plain", NULL, paste_plain);
  plenary_text_commands_bind (widget_class);
}
