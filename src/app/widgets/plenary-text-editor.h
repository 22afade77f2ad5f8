/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A field of inline text: a caption, the words, and while they are written a row of buttons.
 * It holds no history: each change is announced by #PlenaryTextEditor::changed, whoever owns
 * the text records it, and undo comes back as another text.
 */
#pragma once

#include "base/plenary-text.h"
#include "widgets/plenary-text-label.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_TEXT_EDITOR (plenary_text_editor_get_type ())

G_DECLARE_FINAL_TYPE (PlenaryTextEditor, plenary_text_editor, PLENARY, TEXT_EDITOR, GtkWidget)

GtkWidget *plenary_text_editor_new (void);

PlenaryText *plenary_text_editor_get_text (PlenaryTextEditor *self);
void plenary_text_editor_set_text (PlenaryTextEditor *self, const PlenaryText *text);
const char *plenary_text_editor_get_title (PlenaryTextEditor *self);
void plenary_text_editor_set_title (PlenaryTextEditor *self, const char *title);
const char *plenary_text_editor_get_placeholder (PlenaryTextEditor *self);
void plenary_text_editor_set_placeholder (PlenaryTextEditor *self, const char *placeholder);
gboolean plenary_text_editor_get_editable (PlenaryTextEditor *self);
void plenary_text_editor_set_editable (PlenaryTextEditor *self, gboolean is_editable);
gboolean plenary_text_editor_get_multi_line (PlenaryTextEditor *self);
void plenary_text_editor_set_multi_line (PlenaryTextEditor *self, gboolean is_multi_line);
gboolean plenary_text_editor_get_has_notes (PlenaryTextEditor *self);
void plenary_text_editor_set_has_notes (PlenaryTextEditor *self, gboolean has_notes);
guint plenary_text_editor_get_first_note (PlenaryTextEditor *self);
void plenary_text_editor_set_first_note (PlenaryTextEditor *self, guint first_note);
const char *plenary_text_editor_get_language (PlenaryTextEditor *self);
void plenary_text_editor_set_language (PlenaryTextEditor *self, const char *language);
void plenary_text_editor_set_reference_text (PlenaryTextEditor *self,
                                             PlenaryReferenceText reference_text,
                                             gpointer user_data,
                                             GDestroyNotify destroy);
void plenary_text_editor_insert_reference (PlenaryTextEditor *self,
                                           const char *target,
                                           PlenaryReferenceForm form);

G_END_DECLS
