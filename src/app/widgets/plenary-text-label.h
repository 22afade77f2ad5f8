/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Inline text in a label: emphasis as attributes, items with their marks, notes as raised
 * numbers whose texts are in the tooltip.
 */
#pragma once

#include "base/plenary-text.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PlenaryReferenceText:
 *
 * What a reference shows; owned by the caller. May be %NULL where references are not known.
 */
typedef char *(*PlenaryReferenceText) (const char *target,
                                       PlenaryReferenceForm form,
                                       gpointer user_data);

/**
 * PlenaryTextLabelContext:
 * @reference_text: (nullable): what references show
 * @user_data: for @reference_text
 * @first_note: number of the first note of the text
 */
typedef struct
{
  PlenaryReferenceText reference_text;
  gpointer user_data;
  guint first_note;
} PlenaryTextLabelContext;

void plenary_text_label_set (GtkLabel *label,
                             const PlenaryText *text,
                             const PlenaryTextLabelContext *context);

G_END_DECLS
