/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The marks and objectives that are being given to a paragraph, as buttons with a letter each:
 * what they are called, which letter with Alt stands for them, which are on.
 */
#pragma once

#include "model/plenary-mark.h"
#include "model/plenary-model.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_CAPTURE_TAGS (plenary_capture_tags_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryCaptureTags, plenary_capture_tags, PLENARY, CAPTURE_TAGS, GtkWidget)

const char *plenary_mark_get_title (PlenaryMarkKind kind);
char plenary_mark_get_letter (PlenaryMarkKind kind);

GtkWidget *plenary_capture_tags_new (void);
void plenary_capture_tags_set_scope (PlenaryCaptureTags *self,
                                     PlenaryModel *model,
                                     PlenaryRecord *session);
guint plenary_capture_tags_get_marks (PlenaryCaptureTags *self);
GPtrArray *plenary_capture_tags_get_objectives (PlenaryCaptureTags *self);
void plenary_capture_tags_show (PlenaryCaptureTags *self, guint marks, GPtrArray *objectives);
gboolean plenary_capture_tags_press (PlenaryCaptureTags *self, guint key, GdkModifierType state);

G_END_DECLS
