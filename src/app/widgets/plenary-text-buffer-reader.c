/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * From the buffer to inline text.
 */
#include "config.h"

#include "formats/html/plenary-html-writer.h"
#include "widgets/plenary-text-buffer-private.h"

static void
read_protected (PlenaryTextBuilder *builder, const PlenaryTextStretch *stretch)
{
  PlenaryTextTag *tag = stretch->guard;

  switch (plenary_text_tag_get_kind (tag))
    {
    case PLENARY_TEXT_TAG_NOTE:
      plenary_text_builder_add_note (builder, plenary_text_tag_get_note (tag), stretch->style);
      break;
    case PLENARY_TEXT_TAG_REFERENCE:
      plenary_text_builder_add_reference (builder, plenary_text_tag_get_address (tag),
                                          plenary_text_tag_get_form (tag), stretch->style);
      break;
    case PLENARY_TEXT_TAG_ITEM:
      if (plenary_text_place_is_line (&stretch->start))
        plenary_text_builder_start_item (builder, plenary_text_tag_get_level (tag),
                                         plenary_text_tag_get_marker (tag));
      break;
    case PLENARY_TEXT_TAG_LEAD:
      break;
    case PLENARY_TEXT_TAG_STYLE:
    case PLENARY_TEXT_TAG_LINK:
    case PLENARY_TEXT_TAG_INDENT:
    case PLENARY_TEXT_TAG_SPACE:
    case PLENARY_TEXT_TAG_UNCHECKED:
    default:
      g_assert_not_reached ();
    }
}

static void
read_words (PlenaryTextBuilder *builder, const PlenaryTextStretch *stretch)
{
  g_autofree char *words = gtk_text_iter_get_text (&stretch->start, &stretch->end);

  plenary_text_builder_add_words (
      builder, words, -1, stretch->style,
      stretch->link != NULL ? plenary_text_tag_get_address (stretch->link) : NULL);
}

/* Reads a range of the buffer, which starts and ends outside protected words. */
PlenaryText *
plenary_text_buffer_read (PlenaryTextBuffer *self, const GtkTextIter *start, const GtkTextIter *end)
{
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();
  PlenaryTextTag *former = NULL;
  PlenaryTextStretch stretch;

  plenary_text_stretch_init (&stretch, start);
  while (plenary_text_stretch_next (&stretch, end))
    {
      /* Other tags may start and end inside protected words; they are one all the same. */
      if (stretch.guard == NULL)
        read_words (builder, &stretch);
      else if (stretch.guard != former)
        read_protected (builder, &stretch);
      former = stretch.guard;
    }

  return plenary_text_builder_end (builder);
}

/**
 * plenary_text_buffer_dup_range:
 * @self: a buffer
 * @start: start of the range
 * @end: its end
 *
 * A part of the text, as for the clipboard. When it goes over several lines and starts with the
 * words of an item, the first line is an item, too.
 *
 * Returns: (transfer full): the text of the range
 */
PlenaryText *
plenary_text_buffer_dup_range (PlenaryTextBuffer *self,
                               const GtkTextIter *start,
                               const GtkTextIter *end)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_BUFFER (self), NULL);
  g_return_val_if_fail (start != NULL && end != NULL, NULL);

  GtkTextIter from = *start;
  GtkTextIter line = *start;

  gtk_text_iter_set_line_offset (&line, 0);

  PlenaryTextTag *item = plenary_text_buffer_find_item (self, &line);

  if (item != NULL && gtk_text_iter_get_line (start) != gtk_text_iter_get_line (end))
    {
      GtkTextIter mark_end = line;

      gtk_text_iter_forward_to_tag_toggle (&mark_end, GTK_TEXT_TAG (item));
      if (gtk_text_iter_compare (start, &mark_end) <= 0)
        from = line;
    }

  return plenary_text_buffer_read (self, &from, end);
}

/**
 * plenary_text_buffer_dup_html:
 * @self: a buffer
 * @text: a part of its text
 *
 * Returns: (transfer full): @text as HTML, its references as they are shown here
 */
char *
plenary_text_buffer_dup_html (PlenaryTextBuffer *self, const PlenaryText *text)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_BUFFER (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  return plenary_text_to_html (text, self->first_note, self->reference_text, self->reference_data);
}
