/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the files of the text editor share: the widget (-editor.c), what can be set of it
 * (-properties.c) and its actions (-actions.c).
 */
#pragma once

#include "widgets/plenary-text-editor.h"
#include "widgets/plenary-text-link-popover.h"
#include "widgets/plenary-text-note-popover.h"
#include "widgets/plenary-text-view.h"

G_BEGIN_DECLS

struct _PlenaryTextEditor
{
  GtkWidget parent_instance;

  /* Template */
  GtkLabel *caption;
  GtkLabel *placeholder_label;
  GtkWidget *toolbar;
  GtkWidget *bullets_button;
  GtkWidget *numbers_button;
  GtkWidget *note_button;
  PlenaryTextView *view;

  /* Owned */
  char *title;
  char *placeholder;
  char *language;

  /* Children, made when first needed */
  GtkWidget *link_popover; /* PlenaryTextLinkPopover */
  GtkWidget *note_popover; /* PlenaryTextNotePopover */

  guint first_note;
  gboolean has_notes;
  gboolean is_multi_line;
};

/* Actions that are on or off: properties of the editor, in the order of their numbers. */
typedef enum
{
  PLENARY_TEXT_TOGGLE_BOLD,
  PLENARY_TEXT_TOGGLE_ITALIC,
  PLENARY_TEXT_TOGGLE_UNDERLINE,
  PLENARY_TEXT_TOGGLE_SUPERSCRIPT,
  PLENARY_TEXT_TOGGLE_SUBSCRIPT,
  PLENARY_TEXT_TOGGLE_BULLETS,
  PLENARY_TEXT_TOGGLE_NUMBERS,
  PLENARY_TEXT_TOGGLE_LETTERS,
  PLENARY_TEXT_N_TOGGLES,
} PlenaryTextToggle;

void plenary_text_editor_install_actions (GtkWidgetClass *widget_class);
void plenary_text_editor_install_toggles (GObjectClass *object_class, guint first_property);
gboolean plenary_text_editor_get_toggle (PlenaryTextEditor *self, PlenaryTextToggle toggle);
void
plenary_text_editor_set_toggle (PlenaryTextEditor *self, PlenaryTextToggle toggle, gboolean is_on);
void plenary_text_editor_notify_toggles (PlenaryTextEditor *self);
void plenary_text_editor_update_actions (PlenaryTextEditor *self);
void plenary_text_editor_show_note (PlenaryTextEditor *self, PlenaryTextTag *note);

G_END_DECLS
