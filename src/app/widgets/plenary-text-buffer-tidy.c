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
  int line; /* of the last item */
  int depth;
  int counts[PLENARY_TEXT_MAX_LEVEL];
  PlenaryMarker markers[PLENARY_TEXT_MAX_LEVEL];
} Lists;

/* The protected words on the way through the buffer. */
typedef struct
{
  Lists lists;
  guint next_note;
  GArray *rewritings; /* Rewriting */
} Marks;

/* Protected words that are to be others. */
typedef struct
{
  PlenaryTextTag *tag;
  int offset;
  int length;
  PlenaryStyle style;
  char *words; /* NULL when they are to go */
} Rewriting;

static void
rewriting_clear (Rewriting *rewriting)
{
  g_free (rewriting->words);
}

/* The new words are put in before the former go: a cursor before them stays there, and so does
 * one behind them. */
static void
rewrite (PlenaryTextBuffer *self, const Rewriting *rewriting)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_iter_at_offset (buffer, &end, rewriting->offset + rewriting->length);
  if (rewriting->words != NULL)
    plenary_text_buffer_write_protected (self, &end, rewriting->words, rewriting->tag,
                                         rewriting->style);
  gtk_text_buffer_get_iter_at_offset (buffer, &start, rewriting->offset);
  gtk_text_buffer_get_iter_at_offset (buffer, &end, rewriting->offset + rewriting->length);
  gtk_text_buffer_delete (buffer, &start, &end);
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
is_rtl_line (PlenaryTextTag *item, const GtkTextIter *line)
{
  GtkTextIter iter = *line;

  gtk_text_iter_forward_to_tag_toggle (&iter, GTK_TEXT_TAG (item));
  for (; !gtk_text_iter_ends_line (&iter); gtk_text_iter_forward_char (&iter))
    if (g_unichar_isalpha (gtk_text_iter_get_char (&iter)))
      return is_written_from_the_right (gtk_text_iter_get_char (&iter));

  return gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;
}

static PlenaryTextTag *
ensure_indent_tag (PlenaryTextBuffer *self, PlenaryTextTag *item, const GtkTextIter *line)
{
  gboolean is_rtl = is_rtl_line (item, line);
  int level = plenary_text_tag_get_level (item);
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

static void
indent_lines (PlenaryTextBuffer *self, int first, int last)
{
  for (int i = first; i <= last; i++)
    {
      GtkTextIter line;

      gtk_text_buffer_get_iter_at_line (GTK_TEXT_BUFFER (self), &line, i);

      PlenaryTextTag *item = plenary_text_buffer_find_item (self, &line);

      indent_line (self, &line, item != NULL ? ensure_indent_tag (self, item, &line) : NULL);
    }
}

/* The mark of an item; none for one that is not at the start of its line any more, since its
 * line was joined to the one before. */
static char *
dup_mark (Lists *lists, PlenaryTextTag *item, const GtkTextIter *start)
{
  int line = gtk_text_iter_get_line (start);
  int level = plenary_text_tag_get_level (item);
  PlenaryMarker marker = plenary_text_tag_get_marker (item);

  if (!plenary_text_place_is_line (start))
    return NULL;
  if (line != lists->line + 1)
    lists->depth = 0;
  lists->line = line;

  g_autofree char *mark = plenary_list_dup_mark (marker, level, count_item (lists, level, marker));

  return g_strconcat (mark != NULL ? mark : "", "\t", NULL);
}

/* What the words of a protected tag are to be. */
static char *
dup_words (PlenaryTextBuffer *self, PlenaryTextTag *tag, Marks *marks, const GtkTextIter *start)
{
  if (plenary_text_tag_get_kind (tag) == PLENARY_TEXT_TAG_ITEM)
    return dup_mark (&marks->lists, tag, start);
  if (plenary_text_tag_get_kind (tag) == PLENARY_TEXT_TAG_NOTE)
    return g_strdup_printf ("%u", marks->next_note++);

  return plenary_text_buffer_dup_reference (self, tag);
}

/* Whether the words of a tag that start at @iter are not its first. */
static gboolean
is_elsewhere (PlenaryTextBuffer *self, PlenaryTextTag *tag, const GtkTextIter *iter)
{
  GtkTextIter start;
  GtkTextIter end;

  return plenary_text_place_find_tag (tag, GTK_TEXT_BUFFER (self), &start, &end)
         && !gtk_text_iter_equal (&start, iter);
}

/* Reads the protected words that start with @stretch and goes behind them. Other tags may start
 * and end inside. */
static void
check_mark (PlenaryTextBuffer *self, Marks *marks, PlenaryTextStretch *stretch)
{
  GtkTextIter start = stretch->start;
  GtkTextIter end = stretch->start;
  Rewriting rewriting = { .tag = stretch->guard,
                          .offset = gtk_text_iter_get_offset (&start),
                          .style = stretch->style };

  gtk_text_iter_forward_to_tag_toggle (&end, GTK_TEXT_TAG (stretch->guard));

  g_autofree char *former = gtk_text_iter_get_text (&start, &end);

  rewriting.length = gtk_text_iter_get_offset (&end) - rewriting.offset;
  rewriting.words = dup_words (self, stretch->guard, marks, &start);
  if (plenary_text_tag_get_kind (rewriting.tag) != PLENARY_TEXT_TAG_ITEM
      && is_elsewhere (self, rewriting.tag, &start))
    {
      /* A mark that was dragged to another place has its tag twice until it is gone there. */
      rewriting.tag = plenary_text_buffer_adopt (self, plenary_text_tag_new_copy (rewriting.tag));
      g_hash_table_add (self->marks, rewriting.tag);
    }
  if (rewriting.tag != stretch->guard || g_strcmp0 (former, rewriting.words) != 0)
    g_array_append_val (marks->rewritings, rewriting);
  else
    rewriting_clear (&rewriting);
}

/* Lets go of tags whose words are gone. */
static void
forget_marks (PlenaryTextBuffer *self)
{
  GtkTextTagTable *table = gtk_text_buffer_get_tag_table (GTK_TEXT_BUFFER (self));
  GHashTableIter tags;
  gpointer tag = NULL;
  GtkTextIter start;
  GtkTextIter end;

  g_hash_table_iter_init (&tags, self->loose);
  while (g_hash_table_iter_next (&tags, &tag, NULL))
    if (!plenary_text_place_find_tag (tag, GTK_TEXT_BUFFER (self), &start, &end)
        && g_hash_table_remove (self->marks, tag))
      gtk_text_tag_table_remove (table, tag);
  g_hash_table_remove_all (self->loose);
}

/* Marks items, numbers notes and writes references. What is other than it was is written from
 * the end to the start, so that places stay what they are. */
static void
tidy_marks (PlenaryTextBuffer *self, const GtkTextIter *start, const GtkTextIter *end)
{
  PlenaryTextBufferClass *klass = PLENARY_TEXT_BUFFER_GET_CLASS (self);
  g_autoptr (GArray) rewritings = g_array_new (FALSE, FALSE, sizeof (Rewriting));
  Marks marks = {
    .lists.line = -1,
    .next_note
    = klass->get_first_note != NULL ? klass->get_first_note (self, start) : self->first_note,
    .rewritings = rewritings,
  };
  PlenaryTextTag *former = NULL;
  PlenaryTextStretch stretch;

  g_array_set_clear_func (rewritings, (GDestroyNotify) rewriting_clear);
  plenary_text_stretch_init (&stretch, start);
  while (plenary_text_stretch_next (&stretch, end))
    {
      if (stretch.guard != NULL && stretch.guard != former
          && plenary_text_tag_get_kind (stretch.guard) != PLENARY_TEXT_TAG_LEAD)
        check_mark (self, &marks, &stretch);
      former = stretch.guard;
    }

  for (guint i = rewritings->len; i > 0; i--)
    rewrite (self, &g_array_index (rewritings, Rewriting, i - 1));
  forget_marks (self);
}

static gboolean
is_no_break_space_cb (gunichar character, gpointer user_data)
{
  return character == NO_BREAK_SPACE;
}

/* No word ever takes the tag over from a space: see plenary_text_buffer_apply_manner(). */
static void
tidy_spaces (PlenaryTextBuffer *self, const GtkTextIter *start, const GtkTextIter *end)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextTag *tag = GTK_TEXT_TAG (self->space);
  GtkTextIter iter = *start;

  while (gtk_text_iter_compare (&iter, end) < 0
         && (gtk_text_iter_get_char (&iter) == NO_BREAK_SPACE
             || gtk_text_iter_forward_find_char (&iter, is_no_break_space_cb, NULL, end)))
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
tidy_unchecked (PlenaryTextBuffer *self, const GtkTextIter *start, const GtkTextIter *end)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextTag *tag = GTK_TEXT_TAG (self->unchecked);
  const PlenaryStyle unchecked = PLENARY_STYLE_SUPERSCRIPT | PLENARY_STYLE_SUBSCRIPT;
  PlenaryTextStretch stretch;

  plenary_text_stretch_init (&stretch, start);
  while (plenary_text_stretch_next (&stretch, end))
    {
      gboolean is_unchecked = stretch.guard != NULL || (stretch.style & unchecked) != 0;

      /* Iterators stay valid when tags change. */
      if (is_unchecked == gtk_text_iter_has_tag (&stretch.start, tag))
        continue;
      if (is_unchecked)
        gtk_text_buffer_apply_tag (buffer, tag, &stretch.start, &stretch.end);
      else
        gtk_text_buffer_remove_tag (buffer, tag, &stretch.start, &stretch.end);
    }
}

/* Computes what follows from the texts of a range. Not while GTK has iterators of its own under
 * way. */
void
plenary_text_buffer_tidy_range (PlenaryTextBuffer *self,
                                const GtkTextIter *range_start,
                                const GtkTextIter *range_end)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextMark *end_mark = gtk_text_buffer_create_mark (buffer, NULL, range_end, FALSE);
  int offset = gtk_text_iter_get_offset (range_start);
  GtkTextIter start = *range_start;
  GtkTextIter end = *range_end;

  self->own_changes++;
  tidy_marks (self, &start, &end);
  gtk_text_buffer_get_iter_at_offset (buffer, &start, offset);
  gtk_text_buffer_get_iter_at_mark (buffer, &end, end_mark);
  indent_lines (self, gtk_text_iter_get_line (&start), gtk_text_iter_get_line (&end));
  tidy_spaces (self, &start, &end);
  if (self->unchecked != NULL)
    tidy_unchecked (self, &start, &end);
  self->own_changes--;
  gtk_text_buffer_delete_mark (buffer, end_mark);
}

/* Computes what follows from the texts that were changed. */
void
plenary_text_buffer_tidy (PlenaryTextBuffer *self)
{
  GtkTextIter start;
  GtkTextIter end;

  if (plenary_text_buffer_get_touched (self, &start, &end))
    plenary_text_buffer_tidy_range (self, &start, &end);
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

  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (GTK_TEXT_BUFFER (self), &start, &end);
  self->own_changes++;
  tidy_unchecked (self, &start, &end);
  self->own_changes--;
}
