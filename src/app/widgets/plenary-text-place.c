/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-text-place.h"

/**
 * plenary_text_place_get_tag:
 * @iter: a place in a buffer
 * @kind: what to look for
 *
 * Returns: (transfer none) (nullable): the tag of that kind on the character after @iter
 */
PlenaryTextTag *
plenary_text_place_get_tag (const GtkTextIter *iter, PlenaryTextTagKind kind)
{
  g_autoptr (GSList) tags = gtk_text_iter_get_tags (iter);

  for (GSList *at = tags; at != NULL; at = at->next)
    if (PLENARY_IS_TEXT_TAG (at->data) && plenary_text_tag_get_kind (at->data) == kind)
      return at->data;

  return NULL;
}

/**
 * plenary_text_place_get_protected:
 * @iter: a place in a buffer
 *
 * Returns: (transfer none) (nullable): the protected tag on the character after @iter
 */
PlenaryTextTag *
plenary_text_place_get_protected (const GtkTextIter *iter)
{
  g_autoptr (GSList) tags = gtk_text_iter_get_tags (iter);

  for (GSList *at = tags; at != NULL; at = at->next)
    if (PLENARY_IS_TEXT_TAG (at->data) && plenary_text_tag_is_protected (at->data))
      return at->data;

  return NULL;
}

/**
 * plenary_text_place_find_bounds:
 * @self: a protected tag
 * @start: (inout): a place on its words; moved to their start
 * @end: (out): their end
 *
 * Finds the words that go as one.
 */
void
plenary_text_place_find_bounds (PlenaryTextTag *self, GtkTextIter *start, GtkTextIter *end)
{
  g_return_if_fail (PLENARY_IS_TEXT_TAG (self));
  g_return_if_fail (gtk_text_iter_has_tag (start, GTK_TEXT_TAG (self)));

  *end = *start;
  gtk_text_iter_forward_to_tag_toggle (end, GTK_TEXT_TAG (self));
  if (!gtk_text_iter_starts_tag (start, GTK_TEXT_TAG (self)))
    gtk_text_iter_backward_to_tag_toggle (start, GTK_TEXT_TAG (self));
}

/**
 * plenary_text_place_find_tag:
 * @self: a tag
 * @buffer: a buffer with it in its table
 * @start: (out): the start of its first words
 * @end: (out): their end
 *
 * Finds where a tag is. The buffer knows where its tags are: this takes no longer when it is long.
 *
 * Returns: whether there are words with the tag
 */
gboolean
plenary_text_place_find_tag (PlenaryTextTag *self,
                             GtkTextBuffer *buffer,
                             GtkTextIter *start,
                             GtkTextIter *end)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_TAG (self), FALSE);

  gtk_text_buffer_get_start_iter (buffer, start);

  gboolean is_found = gtk_text_iter_has_tag (start, GTK_TEXT_TAG (self))
                      || gtk_text_iter_forward_to_tag_toggle (start, GTK_TEXT_TAG (self));

  *end = *start;
  if (is_found)
    gtk_text_iter_forward_to_tag_toggle (end, GTK_TEXT_TAG (self));

  return is_found;
}

/**
 * plenary_text_place_get_style:
 * @iter: a place in a buffer
 *
 * Returns: the emphasis of the character after @iter
 */
PlenaryStyle
plenary_text_place_get_style (const GtkTextIter *iter)
{
  g_autoptr (GSList) tags = gtk_text_iter_get_tags (iter);
  PlenaryStyle style = PLENARY_STYLE_NONE;

  for (GSList *at = tags; at != NULL; at = at->next)
    if (PLENARY_IS_TEXT_TAG (at->data))
      style |= plenary_text_tag_get_style (at->data);

  return style;
}

/**
 * plenary_text_place_is_line:
 * @iter: a place in a buffer
 *
 * GTK breaks lines at a paragraph separator, too, which to inline text is a character as others
 * are.
 *
 * Returns: whether a line of inline text starts at @iter
 */
gboolean
plenary_text_place_is_line (const GtkTextIter *iter)
{
  GtkTextIter before = *iter;

  return !gtk_text_iter_backward_char (&before) || gtk_text_iter_get_char (&before) == '\n';
}

static void
enter_tag (PlenaryTextStretch *stretch, PlenaryTextTag *tag)
{
  stretch->style |= plenary_text_tag_get_style (tag);
  if (plenary_text_tag_get_kind (tag) == PLENARY_TEXT_TAG_LINK)
    stretch->link = tag;
  else if (plenary_text_tag_is_protected (tag))
    stretch->guard = tag;
}

static void
leave_tag (PlenaryTextStretch *stretch, PlenaryTextTag *tag)
{
  stretch->style &= ~plenary_text_tag_get_style (tag);
  if (stretch->link == tag)
    stretch->link = NULL;
  if (stretch->guard == tag)
    stretch->guard = NULL;
}

/**
 * plenary_text_stretch_init:
 * @stretch: memory for a stretch
 * @start: a place in a buffer
 *
 * Goes before the stretch that starts at @start, for plenary_text_stretch_next().
 */
void
plenary_text_stretch_init (PlenaryTextStretch *stretch, const GtkTextIter *start)
{
  g_return_if_fail (stretch != NULL);
  g_return_if_fail (start != NULL);

  g_autoptr (GSList) tags = gtk_text_iter_get_tags (start);
  g_autoptr (GSList) begun = gtk_text_iter_get_toggled_tags (start, TRUE);

  *stretch = (PlenaryTextStretch) { .start = *start, .end = *start };
  for (GSList *at = tags; at != NULL; at = at->next)
    if (PLENARY_IS_TEXT_TAG (at->data) && g_slist_find (begun, at->data) == NULL)
      enter_tag (stretch, at->data);
}

/**
 * plenary_text_stretch_next:
 * @stretch: a stretch
 * @limit: where to stop
 *
 * Goes to the next stretch. The buffer is not to be changed meanwhile.
 *
 * Returns: whether there was one before @limit
 */
gboolean
plenary_text_stretch_next (PlenaryTextStretch *stretch, const GtkTextIter *limit)
{
  g_return_val_if_fail (stretch != NULL, FALSE);
  g_return_val_if_fail (limit != NULL, FALSE);

  if (gtk_text_iter_compare (&stretch->end, limit) >= 0)
    return FALSE;

  g_autoptr (GSList) ended = gtk_text_iter_get_toggled_tags (&stretch->end, FALSE);
  g_autoptr (GSList) begun = gtk_text_iter_get_toggled_tags (&stretch->end, TRUE);

  stretch->start = stretch->end;
  for (GSList *at = ended; at != NULL; at = at->next)
    if (PLENARY_IS_TEXT_TAG (at->data))
      leave_tag (stretch, at->data);
  for (GSList *at = begun; at != NULL; at = at->next)
    if (PLENARY_IS_TEXT_TAG (at->data))
      enter_tag (stretch, at->data);
  gtk_text_iter_forward_to_tag_toggle (&stretch->end, NULL);
  if (gtk_text_iter_compare (&stretch->end, limit) > 0)
    stretch->end = *limit;

  return TRUE;
}
