/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Items of lists: made, shifted, continued and ended.
 */
#include "config.h"

#include "widgets/plenary-text-buffer-private.h"

#include <string.h>

/* The tag of the item whose line starts at @iter. There are few tags of items, while notes each
 * have their own: these few are asked for. */
PlenaryTextTag *
plenary_text_buffer_find_item (PlenaryTextBuffer *self, const GtkTextIter *iter)
{
  for (int level = 1; level <= PLENARY_TEXT_MAX_LEVEL; level++)
    for (int marker = 0; marker < PLENARY_TEXT_N_MARKERS; marker++)
      {
        PlenaryTextTag *tag = self->items[level][marker];

        if (tag != NULL && gtk_text_iter_has_tag (iter, GTK_TEXT_TAG (tag)))
          return tag;
      }

  return NULL;
}

static PlenaryTextTag *
ensure_item_tag (PlenaryTextBuffer *self, int level, PlenaryMarker marker)
{
  PlenaryTextTag **tag = &self->items[level][marker];

  if (*tag == NULL)
    *tag = plenary_text_buffer_adopt (self, plenary_text_tag_new_item (level, marker));

  return *tag;
}

/* Makes the line that starts at @iter an item, or, for level 0, a paragraph. Tidying writes the
 * mark that the item has; @iter is at the start of the line afterwards. */
void
plenary_text_buffer_mark_line (PlenaryTextBuffer *self,
                               GtkTextIter *iter,
                               int level,
                               PlenaryMarker marker)
{
  PlenaryTextTag *former = plenary_text_buffer_find_item (self, iter);
  PlenaryTextTag *wanted = level > 0 ? ensure_item_tag (self, level, marker) : NULL;

  if (former == wanted)
    return;

  int line = gtk_text_iter_get_line (iter);

  self->own_changes++;
  if (former != NULL)
    {
      GtkTextIter end;

      plenary_text_place_find_bounds (former, iter, &end);
      gtk_text_buffer_delete (GTK_TEXT_BUFFER (self), iter, &end);
    }
  if (wanted != NULL)
    plenary_text_buffer_write_protected (self, iter, "\t", wanted, PLENARY_STYLE_NONE);
  self->own_changes--;
  gtk_text_buffer_get_iter_at_line (GTK_TEXT_BUFFER (self), iter, line);
}

static void
get_cursor_line (PlenaryTextBuffer *self, GtkTextIter *line)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);

  gtk_text_buffer_get_iter_at_mark (buffer, line, gtk_text_buffer_get_insert (buffer));
  gtk_text_iter_set_line_offset (line, 0);
}

static void
get_selected_lines (PlenaryTextBuffer *self, int *first, int *last)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_selection_bounds (GTK_TEXT_BUFFER (self), &start, &end);
  *first = gtk_text_iter_get_line (&start);
  *last = gtk_text_iter_get_line (&end);
}

/* The item of a line. */
int
plenary_text_buffer_get_line_item (PlenaryTextBuffer *self, PlenaryMarker *marker)
{
  GtkTextIter line;

  get_cursor_line (self, &line);

  PlenaryTextTag *item = plenary_text_buffer_find_item (self, &line);

  if (marker != NULL)
    *marker = item != NULL ? plenary_text_tag_get_marker (item) : PLENARY_MARKER_NONE;

  return item != NULL ? plenary_text_tag_get_level (item) : 0;
}

/**
 * plenary_text_buffer_get_item:
 * @self: a buffer
 * @marker: (out) (optional): how it is marked
 *
 * Returns: level of the item that the cursor is in; 0 when it is in none
 */
int
plenary_text_buffer_get_item (PlenaryTextBuffer *self, PlenaryMarker *marker)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_BUFFER (self), 0);

  return PLENARY_TEXT_BUFFER_GET_CLASS (self)->get_item (self, marker);
}

/* Makes a line a first item. */
void
plenary_text_buffer_start_line_item (PlenaryTextBuffer *self,
                                     GtkTextIter *line,
                                     PlenaryMarker marker)
{
  plenary_text_buffer_mark_line (self, line, 1, marker);
}

/* Makes lines items. */
void
plenary_text_buffer_set_line_items (PlenaryTextBuffer *self, int level, PlenaryMarker marker)
{
  int first = 0;
  int last = 0;

  get_selected_lines (self, &first, &last);
  plenary_text_buffer_begin (self);
  for (int i = first; i <= last; i++)
    {
      GtkTextIter line;

      gtk_text_buffer_get_iter_at_line (GTK_TEXT_BUFFER (self), &line, i);

      PlenaryTextTag *item = plenary_text_buffer_find_item (self, &line);
      int kept = level > 0 && item != NULL ? plenary_text_tag_get_level (item) : level;

      plenary_text_buffer_mark_line (self, &line, kept, marker);
    }
  plenary_text_buffer_end (self);
}

/**
 * plenary_text_buffer_set_item:
 * @self: a buffer
 * @level: from 1; 0 for paragraphs
 * @marker: how the items are marked
 *
 * Makes the lines of the selection items or paragraphs. Lines that are items keep their level.
 */
void
plenary_text_buffer_set_item (PlenaryTextBuffer *self, int level, PlenaryMarker marker)
{
  g_return_if_fail (PLENARY_IS_TEXT_BUFFER (self));
  g_return_if_fail (level >= 0 && level <= PLENARY_TEXT_MAX_LEVEL);

  if (self->is_multi_line)
    PLENARY_TEXT_BUFFER_GET_CLASS (self)->set_item (self, level, marker);
}

/* Shifts the items of lines. */
gboolean
plenary_text_buffer_shift_line_items (PlenaryTextBuffer *self, int levels)
{
  int first = 0;
  int last = 0;

  if (plenary_text_buffer_get_line_item (self, NULL) == 0)
    return FALSE;

  get_selected_lines (self, &first, &last);
  plenary_text_buffer_begin (self);
  for (int i = first; i <= last; i++)
    {
      GtkTextIter line;

      gtk_text_buffer_get_iter_at_line (GTK_TEXT_BUFFER (self), &line, i);

      PlenaryTextTag *item = plenary_text_buffer_find_item (self, &line);

      if (item == NULL)
        continue;

      int level = CLAMP (plenary_text_tag_get_level (item) + levels, 1, PLENARY_TEXT_MAX_LEVEL);

      plenary_text_buffer_mark_line (self, &line, level, plenary_text_tag_get_marker (item));
    }
  plenary_text_buffer_end (self);

  return TRUE;
}

/**
 * plenary_text_buffer_shift_item:
 * @self: a buffer
 * @levels: 1 for deeper, -1 for less deep
 *
 * Shifts the items of the selection. An item of the first level is not shifted out of its list.
 *
 * Returns: whether there is an item, shifted or as deep as it can be
 */
gboolean
plenary_text_buffer_shift_item (PlenaryTextBuffer *self, int levels)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_BUFFER (self), FALSE);

  return PLENARY_TEXT_BUFFER_GET_CLASS (self)->shift_item (self, levels);
}

static gboolean
is_item_empty (PlenaryTextTag *item, const GtkTextIter *line)
{
  GtkTextIter end = *line;

  gtk_text_iter_forward_to_tag_toggle (&end, GTK_TEXT_TAG (item));

  return gtk_text_iter_ends_line (&end);
}

/* Starts another line of the text. */
void
plenary_text_buffer_break_here (PlenaryTextBuffer *self)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextIter line;

  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_delete_selection (buffer, TRUE, TRUE);
  get_cursor_line (self, &line);

  PlenaryTextTag *item = plenary_text_buffer_find_item (self, &line);
  PlenaryMarker marker = item != NULL ? plenary_text_tag_get_marker (item) : PLENARY_MARKER_NONE;
  int level = item != NULL ? plenary_text_tag_get_level (item) : 0;

  if (item != NULL && is_item_empty (item, &line))
    {
      plenary_text_buffer_mark_line (self, &line, level - 1, marker);
    }
  else
    {
      PlenaryStyle style = plenary_text_buffer_get_style (self);

      self->own_changes++;
      gtk_text_buffer_insert_at_cursor (buffer, "\n", 1);
      self->own_changes--;
      self->action.is_special = TRUE;
      get_cursor_line (self, &line);
      plenary_text_buffer_mark_line (self, &line, level, marker);
      self->pending_style = style;
    }
  gtk_text_buffer_end_user_action (buffer);
}

/**
 * plenary_text_buffer_break_line:
 * @self: a buffer of several lines
 *
 * What Enter does: starts another line, which is an item when this one is; an item without
 * words goes up a level instead, and from the first out of the list.
 */
void
plenary_text_buffer_break_line (PlenaryTextBuffer *self)
{
  g_return_if_fail (PLENARY_IS_TEXT_BUFFER (self));
  g_return_if_fail (self->is_multi_line);

  /* Enter ends a word, as a space does. */
  if (!gtk_text_buffer_get_has_selection (GTK_TEXT_BUFFER (self)))
    {
      plenary_text_buffer_begin (self);
      plenary_text_buffer_link_symbol (self);
      plenary_text_buffer_end (self);
    }
  PLENARY_TEXT_BUFFER_GET_CLASS (self)->break_line (self);
}

/* How an item is marked that starts with @mark: "-", "1.", "a)"; only a first item starts a
 * list. */
static gboolean
find_marker (const char *mark, PlenaryMarker *marker)
{
  static const struct
  {
    const char *mark;
    PlenaryMarker marker;
  } marks[] = {
    { "-", PLENARY_MARKER_BULLET },   { "*", PLENARY_MARKER_BULLET },
    { "•", PLENARY_MARKER_BULLET },   { "1.", PLENARY_MARKER_DECIMAL },
    { "1)", PLENARY_MARKER_DECIMAL }, { "a.", PLENARY_MARKER_LETTER },
    { "a)", PLENARY_MARKER_LETTER },  { "i.", PLENARY_MARKER_ROMAN },
    { "i)", PLENARY_MARKER_ROMAN },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    if (strcmp (mark, marks[i].mark) == 0)
      {
        *marker = marks[i].marker;
        return TRUE;
      }

  return FALSE;
}

/* After a space was typed: when what is before it at the start of a paragraph is the mark of a
 * first item, makes it one. */
gboolean
plenary_text_buffer_start_typed_item (PlenaryTextBuffer *self)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextIter cursor;
  GtkTextIter line;
  PlenaryMarker marker = PLENARY_MARKER_NONE;

  if (!self->is_multi_line || self->action.is_special || self->action.n_inserts != 1
      || self->action.n_deletes > 0 || self->action.is_word || self->own_changes > 0)
    return FALSE;

  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));
  line = cursor;
  gtk_text_iter_set_line_offset (&line, 0);
  if (plenary_text_buffer_find_item (self, &line) != NULL || !gtk_text_iter_backward_char (&cursor)
      || gtk_text_iter_get_char (&cursor) != ' ' || gtk_text_iter_get_line_offset (&cursor) > 3)
    return FALSE;

  g_autofree char *mark = gtk_text_iter_get_text (&line, &cursor);

  if (!find_marker (mark, &marker))
    return FALSE;

  gtk_text_iter_forward_char (&cursor);
  self->own_changes++;
  gtk_text_buffer_delete (buffer, &line, &cursor);
  PLENARY_TEXT_BUFFER_GET_CLASS (self)->start_item (self, &line, marker);
  self->own_changes--;

  return TRUE;
}
