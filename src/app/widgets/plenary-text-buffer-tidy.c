/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What follows from the text and is computed after each change: marks of items and their
 * margins, numbers of notes, words of references, and where no-break spaces are shown.
 */
#include "config.h"

#include "compose/plenary-list-builder.h"
#include "widgets/plenary-text-buffer-private.h"

#define NO_BREAK_SPACE 0xA0

/* The lists that are open at a line; counted as plenary_list_builder_add() does. */
typedef struct
{
  int depth;
  int counts[PLENARY_TEXT_MAX_LEVEL];
  PlenaryMarker markers[PLENARY_TEXT_MAX_LEVEL];
} Lists;

/* Replaces protected words by others, unless they are those already; @start is then at the end
 * of the words. */
static void
rewrite (PlenaryTextBuffer *self, PlenaryTextTag *tag, GtkTextIter *start, const char *words)
{
  GtkTextIter end = *start;

  gtk_text_iter_forward_to_tag_toggle (&end, GTK_TEXT_TAG (tag));

  g_autofree char *former = gtk_text_iter_get_text (start, &end);
  int offset = gtk_text_iter_get_offset (start);

  if (!g_str_equal (former, words))
    {
      GtkTextIter former_end;

      /* The new words are put in before the former go: a cursor before them stays there, and so
       * does one behind them. */
      plenary_text_buffer_write_protected (self, &end, words, tag,
                                           plenary_text_place_get_style (start));
      gtk_text_buffer_get_iter_at_offset (GTK_TEXT_BUFFER (self), start, offset);
      former_end = *start;
      gtk_text_iter_forward_chars (&former_end, (int) g_utf8_strlen (former, -1));
      gtk_text_buffer_delete (GTK_TEXT_BUFFER (self), start, &former_end);
      end = *start;
      gtk_text_iter_forward_chars (&end, (int) g_utf8_strlen (words, -1));
    }
  *start = end;
}

static int
count_item (Lists *lists, int level, PlenaryMarker marker)
{
  int depth = CLAMP (level, 1, MIN (lists->depth + 1, PLENARY_TEXT_MAX_LEVEL));

  lists->depth = MIN (lists->depth, depth);
  if (lists->depth == depth && lists->markers[depth - 1] != marker)
    lists->depth--;
  if (lists->depth < depth)
    {
      lists->counts[depth - 1] = 0;
      lists->markers[depth - 1] = marker;
      lists->depth = depth;
    }

  return ++lists->counts[depth - 1];
}

static gboolean
is_written_from_the_right (gunichar letter)
{
  static const GUnicodeScript scripts[]
      = { G_UNICODE_SCRIPT_ARABIC, G_UNICODE_SCRIPT_HEBREW, G_UNICODE_SCRIPT_SYRIAC,
          G_UNICODE_SCRIPT_THAANA, G_UNICODE_SCRIPT_NKO,    G_UNICODE_SCRIPT_ADLAM };
  GUnicodeScript script = g_unichar_get_script (letter);

  for (gsize i = 0; i < G_N_ELEMENTS (scripts); i++)
    if (script == scripts[i])
      return TRUE;

  return FALSE;
}

/* A line runs as its first letter does; without letters, as the language of the interface. The
 * mark of the item is no letter of it. */
static gboolean
is_rtl_line (const GtkTextIter *line)
{
  GtkTextIter iter = *line;
  PlenaryTextTag *item = plenary_text_place_get_tag (line, PLENARY_TEXT_TAG_ITEM);

  if (item != NULL)
    gtk_text_iter_forward_to_tag_toggle (&iter, GTK_TEXT_TAG (item));
  for (; !gtk_text_iter_ends_line (&iter); gtk_text_iter_forward_char (&iter))
    if (g_unichar_isalpha (gtk_text_iter_get_char (&iter)))
      return is_written_from_the_right (gtk_text_iter_get_char (&iter));

  return gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;
}

static PlenaryTextTag *
ensure_indent_tag (PlenaryTextBuffer *self, int level, const GtkTextIter *line)
{
  gboolean is_rtl = is_rtl_line (line);
  PlenaryTextTag **tag = &self->indents[level][is_rtl];

  if (*tag == NULL)
    *tag = plenary_text_buffer_adopt (
        self, plenary_text_tag_new_indent (level, is_rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR));

  return *tag;
}

/* Tags are changed where they have to be only: GTK lays out anew all that they are put on. */
static gboolean
is_tagged_throughout (const GtkTextIter *start, const GtkTextIter *end, GtkTextTag *tag)
{
  GtkTextIter toggle = *start;

  gtk_text_iter_forward_to_tag_toggle (&toggle, tag);

  return gtk_text_iter_has_tag (start, tag) && gtk_text_iter_compare (&toggle, end) >= 0;
}

static gboolean
is_tagged_somewhere (const GtkTextIter *start, const GtkTextIter *end, GtkTextTag *tag)
{
  GtkTextIter toggle = *start;

  return gtk_text_iter_has_tag (start, tag)
         || (gtk_text_iter_forward_to_tag_toggle (&toggle, tag)
             && gtk_text_iter_compare (&toggle, end) < 0);
}

static void
indent_line (PlenaryTextBuffer *self, const GtkTextIter *line, PlenaryTextTag *wanted)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextIter end = *line;

  gtk_text_iter_forward_line (&end);
  for (int i = 0; i < PLENARY_TEXT_MAX_LEVEL * 2; i++)
    {
      PlenaryTextTag *tag = self->indents[i / 2 + 1][i % 2];

      if (tag != NULL && tag != wanted && is_tagged_somewhere (line, &end, GTK_TEXT_TAG (tag)))
        gtk_text_buffer_remove_tag (buffer, GTK_TEXT_TAG (tag), line, &end);
    }
  if (wanted != NULL && !is_tagged_throughout (line, &end, GTK_TEXT_TAG (wanted)))
    gtk_text_buffer_apply_tag (buffer, GTK_TEXT_TAG (wanted), line, &end);
}

/* A mark that is not at the start of its line any more: its line was joined to the one before. */
static void
remove_stray_marks (PlenaryTextBuffer *self, GtkTextIter *line)
{
  GtkTextIter iter = *line;
  int number = gtk_text_iter_get_line (line);

  while (gtk_text_iter_forward_to_tag_toggle (&iter, NULL)
         && gtk_text_iter_get_line (&iter) == number)
    {
      PlenaryTextTag *item = plenary_text_place_get_tag (&iter, PLENARY_TEXT_TAG_ITEM);

      if (item == NULL || !gtk_text_iter_starts_tag (&iter, GTK_TEXT_TAG (item)))
        continue;

      GtkTextIter end = iter;

      gtk_text_iter_forward_to_tag_toggle (&end, GTK_TEXT_TAG (item));
      gtk_text_buffer_delete (GTK_TEXT_BUFFER (self), &iter, &end);
    }
  gtk_text_buffer_get_iter_at_line (GTK_TEXT_BUFFER (self), line, number);
}

static void
tidy_lines (PlenaryTextBuffer *self)
{
  int n_lines = gtk_text_buffer_get_line_count (GTK_TEXT_BUFFER (self));
  Lists lists = { 0 };

  for (int i = 0; i < n_lines; i++)
    {
      GtkTextIter line;

      gtk_text_buffer_get_iter_at_line (GTK_TEXT_BUFFER (self), &line, i);
      remove_stray_marks (self, &line);

      PlenaryTextTag *item = plenary_text_place_get_tag (&line, PLENARY_TEXT_TAG_ITEM);

      if (item == NULL)
        {
          lists.depth = 0;
          indent_line (self, &line, NULL);
          continue;
        }

      int level = plenary_text_tag_get_level (item);
      PlenaryMarker marker = plenary_text_tag_get_marker (item);
      g_autofree char *mark
          = plenary_list_dup_mark (marker, level, count_item (&lists, level, marker));
      g_autofree char *words = g_strconcat (mark != NULL ? mark : "", "\t", NULL);

      rewrite (self, item, &line, words);
      gtk_text_buffer_get_iter_at_line (GTK_TEXT_BUFFER (self), &line, i);
      indent_line (self, &line, ensure_indent_tag (self, level, &line));
    }
}

/* Numbers the notes, writes the references, and lets go of tags whose words are gone. */
static void
tidy_marks (PlenaryTextBuffer *self)
{
  GtkTextTagTable *table = gtk_text_buffer_get_tag_table (GTK_TEXT_BUFFER (self));
  g_autoptr (GHashTable) gone = g_steal_pointer (&self->marks);
  guint number = self->first_note;
  GtkTextIter iter;
  GHashTableIter former;
  gpointer tag = NULL;

  self->marks = g_hash_table_new (NULL, NULL);
  gtk_text_buffer_get_start_iter (GTK_TEXT_BUFFER (self), &iter);
  do
    {
      PlenaryTextTag *found = plenary_text_place_get_protected (&iter);

      while (found != NULL && plenary_text_tag_get_kind (found) != PLENARY_TEXT_TAG_ITEM)
        {
          gboolean is_note = plenary_text_tag_get_kind (found) == PLENARY_TEXT_TAG_NOTE;
          g_autofree char *words = is_note ? g_strdup_printf ("%u", number++)
                                           : plenary_text_buffer_dup_reference (self, found);

          rewrite (self, found, &iter, words);
          g_hash_table_add (self->marks, found);
          g_hash_table_remove (gone, found);
          found = plenary_text_place_get_protected (&iter);
        }
    }
  while (gtk_text_iter_forward_to_tag_toggle (&iter, NULL));

  g_hash_table_iter_init (&former, gone);
  while (g_hash_table_iter_next (&former, &tag, NULL))
    gtk_text_tag_table_remove (table, tag);
}

static gboolean
is_no_break_space_cb (gunichar character, gpointer user_data)
{
  return character == NO_BREAK_SPACE;
}

/* No word ever takes the tag over from a space: see plenary_text_buffer_apply_manner(). */
static void
tidy_spaces (PlenaryTextBuffer *self)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextTag *tag = GTK_TEXT_TAG (self->space);
  GtkTextIter iter;

  gtk_text_buffer_get_start_iter (buffer, &iter);
  while (gtk_text_iter_get_char (&iter) == NO_BREAK_SPACE
         || gtk_text_iter_forward_find_char (&iter, is_no_break_space_cb, NULL, NULL))
    {
      GtkTextIter next = iter;

      gtk_text_iter_forward_char (&next);
      if (!gtk_text_iter_has_tag (&iter, tag))
        gtk_text_buffer_apply_tag (buffer, tag, &iter, &next);
      iter = next;
    }
}

/* Numbers at the end of a word, of notes or raised, make it no wrong word. */
static void
tidy_unchecked (PlenaryTextBuffer *self)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextTag *tag = GTK_TEXT_TAG (self->unchecked);
  GtkTextIter iter;

  gtk_text_buffer_get_start_iter (buffer, &iter);
  while (!gtk_text_iter_is_end (&iter))
    {
      PlenaryStyle style = plenary_text_place_get_style (&iter);
      gboolean is_unchecked = (style & (PLENARY_STYLE_SUPERSCRIPT | PLENARY_STYLE_SUBSCRIPT)) != 0
                              || plenary_text_place_get_protected (&iter) != NULL;
      GtkTextIter next = iter;

      gtk_text_iter_forward_to_tag_toggle (&next, NULL);
      if (is_unchecked && !gtk_text_iter_has_tag (&iter, tag))
        gtk_text_buffer_apply_tag (buffer, tag, &iter, &next);
      else if (!is_unchecked && gtk_text_iter_has_tag (&iter, tag))
        gtk_text_buffer_remove_tag (buffer, tag, &iter, &next);
      iter = next;
    }
}

/* Computes what follows from the text. Not while GTK has iterators of its own under way. */
void
plenary_text_buffer_tidy (PlenaryTextBuffer *self)
{
  self->own_changes++;
  tidy_lines (self);
  tidy_marks (self);
  tidy_spaces (self);
  if (self->unchecked != NULL)
    tidy_unchecked (self);
  self->own_changes--;
}

/**
 * plenary_text_buffer_mark_unchecked:
 * @self: a buffer
 *
 * From now on tells libspelling which words not to check. It notices the tag for that only when
 * the tag is new to the buffer, so this is called after the buffer is given to libspelling.
 */
void
plenary_text_buffer_mark_unchecked (PlenaryTextBuffer *self)
{
  g_return_if_fail (PLENARY_IS_TEXT_BUFFER (self));

  if (self->unchecked == NULL)
    self->unchecked = plenary_text_buffer_adopt (self, plenary_text_tag_new_unchecked ());
  plenary_text_buffer_tidy (self);
}
