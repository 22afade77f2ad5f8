/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Emphasis and links of the selection, and what typed words take of the words around them.
 */
#include "config.h"

#include "widgets/plenary-text-buffer-private.h"

/* The first character before @iter on its line that is not of protected words, if any. */
static gboolean
find_character_before (const GtkTextIter *iter, GtkTextIter *before)
{
  *before = *iter;
  while (!gtk_text_iter_starts_line (before) && gtk_text_iter_backward_char (before))
    {
      PlenaryTextTag *tag = plenary_text_place_get_protected (before);
      GtkTextIter end;

      if (tag == NULL)
        return TRUE;
      plenary_text_place_find_bounds (tag, before, &end);
    }

  return FALSE;
}

/* What words take that are put at @iter. They go on with what is before them; at the start of
 * a line they take the emphasis of what is after. A link goes on inside itself only. */
PlenaryTextManner
plenary_text_buffer_manner_at (PlenaryTextBuffer *self, const GtkTextIter *iter)
{
  PlenaryTextManner manner = { PLENARY_STYLE_NONE, NULL };
  GtkTextIter before;
  gboolean has_before = find_character_before (iter, &before);
  PlenaryTextTag *link = plenary_text_place_get_tag (iter, PLENARY_TEXT_TAG_LINK);

  if (has_before && link != NULL && gtk_text_iter_has_tag (&before, GTK_TEXT_TAG (link)))
    manner.link = link;

  if (self->pending_style != PLENARY_STYLE_OF_PLACE)
    manner.style = self->pending_style;
  else if (self->action.deleted_at == gtk_text_iter_get_offset (iter))
    manner.style = self->action.deleted_style;
  else if (has_before)
    manner.style = plenary_text_place_get_style (&before);
  else if (!gtk_text_iter_ends_line (iter))
    manner.style = plenary_text_place_get_style (iter);

  return manner;
}

static void
apply_style (PlenaryTextBuffer *self,
             const GtkTextIter *start,
             const GtkTextIter *end,
             PlenaryStyle style,
             PlenaryStyle mask)
{
  for (gsize i = 0; i < PLENARY_TEXT_N_STYLES; i++)
    {
      GtkTextTag *tag = GTK_TEXT_TAG (self->styles[i]);
      PlenaryStyle bit = plenary_text_tag_get_style (self->styles[i]);

      if ((bit & mask) == 0)
        continue;
      if ((bit & style) != 0)
        gtk_text_buffer_apply_tag (GTK_TEXT_BUFFER (self), tag, start, end);
      else
        gtk_text_buffer_remove_tag (GTK_TEXT_BUFFER (self), tag, start, end);
    }
}

void
plenary_text_buffer_remove_links (PlenaryTextBuffer *self,
                                  const GtkTextIter *start,
                                  const GtkTextIter *end)
{
  GHashTableIter links;
  gpointer tag = NULL;

  g_hash_table_iter_init (&links, self->links);
  while (g_hash_table_iter_next (&links, NULL, &tag))
    gtk_text_buffer_remove_tag (GTK_TEXT_BUFFER (self), tag, start, end);
}

/* Gives words that were just put in exactly the manner wanted: GTK lets them inherit more. */
void
plenary_text_buffer_apply_manner (PlenaryTextBuffer *self,
                                  const GtkTextIter *start,
                                  const GtkTextIter *end,
                                  const PlenaryTextManner *manner)
{
  apply_style (self, start, end, manner->style, (PlenaryStyle) ~0u);
  plenary_text_buffer_remove_links (self, start, end);
  gtk_text_buffer_remove_tag (GTK_TEXT_BUFFER (self), GTK_TEXT_TAG (self->space), start, end);
  if (manner->link != NULL)
    gtk_text_buffer_apply_tag (GTK_TEXT_BUFFER (self), GTK_TEXT_TAG (manner->link), start, end);
}

/* The tag of an address; links to one place share it. */
PlenaryTextTag *
plenary_text_buffer_lookup_link (PlenaryTextBuffer *self, const char *address)
{
  PlenaryTextTag *tag = g_hash_table_lookup (self->links, address);

  if (tag == NULL)
    {
      tag = plenary_text_buffer_adopt (self, plenary_text_tag_new_link (address));
      g_hash_table_insert (self->links, g_strdup (address), tag);
    }

  return tag;
}

/* Tells listeners when the emphasis at the cursor is another than before. */
void
plenary_text_buffer_announce_style (PlenaryTextBuffer *self)
{
  PlenaryStyle style = plenary_text_buffer_get_style (self);

  if (style == self->style)
    return;

  self->style = style;
  g_object_notify (G_OBJECT (self), "style");
}

/**
 * plenary_text_buffer_get_style:
 * @self: a buffer
 *
 * Returns: the emphasis of all that is selected; without a selection, of what is typed next
 */
PlenaryStyle
plenary_text_buffer_get_style (PlenaryTextBuffer *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_BUFFER (self), PLENARY_STYLE_NONE);

  GtkTextIter iter;
  GtkTextIter end;
  PlenaryStyle style = (PlenaryStyle) ~0u;

  if (!gtk_text_buffer_get_selection_bounds (GTK_TEXT_BUFFER (self), &iter, &end))
    return plenary_text_buffer_manner_at (self, &iter).style;

  while (gtk_text_iter_compare (&iter, &end) < 0 && style != PLENARY_STYLE_NONE)
    {
      if (plenary_text_place_get_tag (&iter, PLENARY_TEXT_TAG_ITEM) == NULL
          && !gtk_text_iter_ends_line (&iter))
        style &= plenary_text_place_get_style (&iter);
      /* The end of a line is a step of its own: a line feed has no emphasis of its own. */
      if (gtk_text_iter_ends_line (&iter))
        gtk_text_iter_forward_line (&iter);
      else
        {
          GtkTextIter line_end = iter;

          gtk_text_iter_forward_to_line_end (&line_end);
          gtk_text_iter_forward_to_tag_toggle (&iter, NULL);
          if (gtk_text_iter_compare (&iter, &line_end) > 0)
            iter = line_end;
        }
    }

  return style == (PlenaryStyle) ~0u ? PLENARY_STYLE_NONE : style;
}

/* Marks of items take no emphasis: it would be lost when they are computed anew. */
static void
apply_to_words (PlenaryTextBuffer *self,
                const GtkTextIter *start,
                const GtkTextIter *end,
                PlenaryStyle style,
                PlenaryStyle mask)
{
  apply_style (self, start, end, style, mask);

  for (int i = gtk_text_iter_get_line (start); i <= gtk_text_iter_get_line (end); i++)
    {
      GtkTextIter line;
      GtkTextIter mark_end;

      gtk_text_buffer_get_iter_at_line (GTK_TEXT_BUFFER (self), &line, i);

      PlenaryTextTag *item = plenary_text_buffer_find_item (self, &line);

      if (item == NULL)
        continue;
      plenary_text_place_find_bounds (item, &line, &mark_end);
      apply_style (self, &line, &mark_end, PLENARY_STYLE_NONE, (PlenaryStyle) ~0u);
    }
}

static void
change_style (PlenaryTextBuffer *self, PlenaryStyle style, PlenaryStyle mask)
{
  GtkTextIter start;
  GtkTextIter end;

  if (gtk_text_buffer_get_selection_bounds (GTK_TEXT_BUFFER (self), &start, &end))
    {
      plenary_text_buffer_begin (self);
      apply_to_words (self, &start, &end, style, mask);
      plenary_text_buffer_touch (self, &start, &end);
      plenary_text_buffer_end (self);
    }
  else
    {
      PlenaryStyle former = plenary_text_buffer_manner_at (self, &start).style;

      self->pending_style = (former & ~mask) | (style & mask);
    }
  plenary_text_buffer_announce_style (self);
}

/**
 * plenary_text_buffer_set_style:
 * @self: a buffer
 * @style: one bit of emphasis
 * @is_set: whether to give it or to take it away
 *
 * Changes the emphasis of what is selected; without a selection, of what is typed next.
 */
void
plenary_text_buffer_set_style (PlenaryTextBuffer *self, PlenaryStyle style, gboolean is_set)
{
  g_return_if_fail (PLENARY_IS_TEXT_BUFFER (self));

  PlenaryStyle mask = style;

  /* What is raised cannot be lowered. */
  if ((style & (PLENARY_STYLE_SUPERSCRIPT | PLENARY_STYLE_SUBSCRIPT)) != 0 && is_set)
    mask |= PLENARY_STYLE_SUPERSCRIPT | PLENARY_STYLE_SUBSCRIPT;
  change_style (self, is_set ? style : PLENARY_STYLE_NONE, mask);
}

/**
 * plenary_text_buffer_clear_style:
 * @self: a buffer
 *
 * Takes all emphasis away from what is selected or typed next. Links stay.
 */
void
plenary_text_buffer_clear_style (PlenaryTextBuffer *self)
{
  g_return_if_fail (PLENARY_IS_TEXT_BUFFER (self));

  change_style (self, PLENARY_STYLE_NONE, (PlenaryStyle) ~0u);
}

/**
 * plenary_text_buffer_select_link:
 * @self: a buffer
 *
 * When the cursor is on a link and nothing is selected, selects the link.
 *
 * Returns: (transfer none) (nullable): the address of the link that is selected
 */
const char *
plenary_text_buffer_select_link (PlenaryTextBuffer *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_BUFFER (self), NULL);

  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextIter start;
  GtkTextIter end;
  gboolean has_selection = gtk_text_buffer_get_selection_bounds (buffer, &start, &end);
  PlenaryTextTag *link = plenary_text_place_get_tag (&start, PLENARY_TEXT_TAG_LINK);

  if (link == NULL && !has_selection && gtk_text_iter_backward_char (&start))
    link = plenary_text_place_get_tag (&start, PLENARY_TEXT_TAG_LINK);
  if (link == NULL)
    return NULL;
  if (!has_selection)
    {
      plenary_text_place_find_bounds (link, &start, &end);
      gtk_text_buffer_select_range (buffer, &end, &start);
    }

  return plenary_text_tag_get_address (link);
}

/**
 * plenary_text_buffer_set_link:
 * @self: a buffer
 * @address: (nullable): where to; %NULL to take links away
 *
 * Makes what is selected a link. Without a selection the address itself is put in as one.
 */
void
plenary_text_buffer_set_link (PlenaryTextBuffer *self, const char *address)
{
  g_return_if_fail (PLENARY_IS_TEXT_BUFFER (self));

  GtkTextIter start;
  GtkTextIter end;

  if (!gtk_text_buffer_get_selection_bounds (GTK_TEXT_BUFFER (self), &start, &end))
    {
      if (address == NULL)
        return;

      g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

      plenary_text_builder_add_words (builder, address, -1, plenary_text_buffer_get_style (self),
                                      address);

      g_autoptr (PlenaryText) text = plenary_text_builder_end (builder);

      plenary_text_buffer_insert (self, text);
      return;
    }

  plenary_text_buffer_begin (self);
  plenary_text_buffer_remove_links (self, &start, &end);
  if (address != NULL)
    gtk_text_buffer_apply_tag (GTK_TEXT_BUFFER (self),
                               GTK_TEXT_TAG (plenary_text_buffer_lookup_link (self, address)),
                               &start, &end);
  plenary_text_buffer_touch (self, &start, &end);
  plenary_text_buffer_end (self);
}
