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
