/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Notes and references: put in, changed, taken out, and what references show.
 */
#include "config.h"

#include "widgets/plenary-text-buffer-private.h"

#include <string.h>

/* A reference that nobody can resolve is still something to see and to delete. */
#define UNKNOWN_REFERENCE "[?]"

/* What a reference shows: at least a character, and no line break. */
char *
plenary_text_buffer_dup_reference (PlenaryTextBuffer *self, PlenaryTextTag *tag)
{
  char *words = self->reference_text != NULL
                    ? self->reference_text (plenary_text_tag_get_address (tag),
                                            plenary_text_tag_get_form (tag), self->reference_data)
                    : NULL;

  if (words == NULL || words[0] == '\0')
    {
      g_free (words);
      return g_strdup (UNKNOWN_REFERENCE);
    }
  for (char *at = words; *at != '\0'; at++)
    if (*at == '\n' || *at == '\r')
      *at = ' ';

  return words;
}

/**
 * plenary_text_buffer_set_first_note:
 * @self: a buffer
 * @first_note: number of the first note
 */
void
plenary_text_buffer_set_first_note (PlenaryTextBuffer *self, guint first_note)
{
  g_return_if_fail (PLENARY_IS_TEXT_BUFFER (self));

  self->first_note = first_note;
  plenary_text_buffer_tidy (self);
}

/**
 * plenary_text_buffer_set_reference_text:
 * @self: a buffer
 * @reference_text: (nullable) (scope notified): tells what references show
 * @user_data: for @reference_text
 * @destroy: (nullable): frees @user_data
 *
 * Says how references are resolved, and writes them anew. To be called again when what they
 * show has changed.
 */
void
plenary_text_buffer_set_reference_text (PlenaryTextBuffer *self,
                                        PlenaryReferenceText reference_text,
                                        gpointer user_data,
                                        GDestroyNotify destroy)
{
  g_return_if_fail (PLENARY_IS_TEXT_BUFFER (self));

  gpointer former_data = self->reference_data;
  GDestroyNotify former_destroy = self->reference_destroy;

  self->reference_text = reference_text;
  self->reference_data = user_data;
  self->reference_destroy = destroy;
  if (former_destroy != NULL)
    former_destroy (former_data);
  plenary_text_buffer_tidy (self);
}

/* Puts one mark in at the cursor, after what is selected: a note is on words, not instead. */
static void
insert_at_cursor (PlenaryTextBuffer *self, PlenaryTextBuilder *builder)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  g_autoptr (PlenaryText) text = plenary_text_builder_end (builder);
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_selection_bounds (buffer, &start, &end);
  gtk_text_buffer_place_cursor (buffer, &end);
  plenary_text_buffer_insert (self, text);
}

/**
 * plenary_text_buffer_insert_note:
 * @self: a buffer
 * @note: its text
 *
 * Puts a note in after what is selected.
 *
 * Returns: (transfer none): the tag of its number
 */
PlenaryTextTag *
plenary_text_buffer_insert_note (PlenaryTextBuffer *self, const PlenaryText *note)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_BUFFER (self), NULL);
  g_return_val_if_fail (note != NULL, NULL);

  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();
  GtkTextIter iter;

  plenary_text_builder_add_note (builder, note, PLENARY_STYLE_NONE);
  insert_at_cursor (self, builder);
  gtk_text_buffer_get_iter_at_mark (buffer, &iter, gtk_text_buffer_get_insert (buffer));
  gtk_text_iter_backward_char (&iter);

  return plenary_text_place_get_tag (&iter, PLENARY_TEXT_TAG_NOTE);
}

/**
 * plenary_text_buffer_set_note:
 * @self: a buffer
 * @tag: the tag of a note in it
 * @note: another text for it
 */
void
plenary_text_buffer_set_note (PlenaryTextBuffer *self, PlenaryTextTag *tag, const PlenaryText *note)
{
  g_return_if_fail (PLENARY_IS_TEXT_BUFFER (self));
  g_return_if_fail (note != NULL);

  if (!g_hash_table_contains (self->marks, tag))
    return;

  GtkTextIter start;
  GtkTextIter end;

  plenary_text_place_find_tag (tag, GTK_TEXT_BUFFER (self), &start, &end);
  plenary_text_buffer_begin (self);
  plenary_text_tag_set_note (tag, note);
  plenary_text_buffer_touch (self, &start, &end);
  plenary_text_buffer_end (self);
}

/**
 * plenary_text_buffer_remove_note:
 * @self: a buffer
 * @tag: the tag of a note in it
 *
 * Takes a note out.
 */
void
plenary_text_buffer_remove_note (PlenaryTextBuffer *self, PlenaryTextTag *tag)
{
  g_return_if_fail (PLENARY_IS_TEXT_BUFFER (self));

  if (!g_hash_table_contains (self->marks, tag))
    return;

  GtkTextIter start;
  GtkTextIter end;

  plenary_text_place_find_tag (tag, GTK_TEXT_BUFFER (self), &start, &end);
  plenary_text_buffer_begin (self);
  gtk_text_buffer_delete (GTK_TEXT_BUFFER (self), &start, &end);
  plenary_text_buffer_end (self);
}

/**
 * plenary_text_buffer_insert_reference:
 * @self: a buffer
 * @target: id of the record referred to
 * @form: what the reference shows
 *
 * Puts a cross-reference in after what is selected.
 */
void
plenary_text_buffer_insert_reference (PlenaryTextBuffer *self,
                                      const char *target,
                                      PlenaryReferenceForm form)
{
  g_return_if_fail (PLENARY_IS_TEXT_BUFFER (self));
  g_return_if_fail (target != NULL);

  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  plenary_text_builder_add_reference (builder, target, form, plenary_text_buffer_get_style (self));
  insert_at_cursor (self, builder);
}
