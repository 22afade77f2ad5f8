/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the files of the text editor share: the widget (-editor.c), what can be set of it
 * (-properties.c). Its commands are those of every inline text (plenary-text-actions.h).
 */
#pragma once

#include "widgets/plenary-text-editor.h"
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
  GSimpleActionGroup *actions;

  guint first_note;
  gboolean has_notes;
  gboolean is_multi_line;
};

void plenary_text_editor_update_actions (PlenaryTextEditor *self);

G_END_DECLS
