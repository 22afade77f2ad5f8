/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The buffer of the text editor: what is put in comes out, and hands change it as expected.
 *
 */
#include "config.h"

#include "widgets/plenary-text-buffer.h"
#include "widgets/plenary-text-place.h"

#define ITEM(level, marker) "<item level=\"" level "\" as=\"" marker "\"/>"
#define BULLET              ITEM ("1", "bullet")
#define NUMBER              ITEM ("1", "decimal")

static void
set (PlenaryTextBuffer *buffer, const char *markup)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryText) text = plenary_text_new_from_markup (markup, &error);

  g_assert_no_error (error);
  plenary_text_buffer_set_text (buffer, text);
}

static PlenaryTextBuffer *
make (const char *markup)
{
  PlenaryTextBuffer *buffer = plenary_text_buffer_new ();

  set (buffer, markup);

  return buffer;
}

/* The text as it is kept, and as it is read from the buffer: both are the same always. */
static void
assert_text (PlenaryTextBuffer *buffer, const char *markup)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (GTK_TEXT_BUFFER (buffer), &start, &end);

  g_autoptr (PlenaryText) read = plenary_text_buffer_dup_range (buffer, &start, &end);

  g_assert_cmpstr (plenary_text_get_markup (plenary_text_buffer_get_text (buffer)), ==, markup);
  g_assert_cmpstr (plenary_text_get_markup (read), ==, markup);
}

static void
assert_words (PlenaryTextBuffer *buffer, const char *words)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (GTK_TEXT_BUFFER (buffer), &start, &end);

  g_autofree char *found = gtk_text_iter_get_text (&start, &end);

  g_assert_cmpstr (found, ==, words);
}

static void
put_cursor (PlenaryTextBuffer *buffer, int offset)
{
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_offset (GTK_TEXT_BUFFER (buffer), &iter, offset);
  gtk_text_buffer_place_cursor (GTK_TEXT_BUFFER (buffer), &iter);
}

static int
get_cursor (PlenaryTextBuffer *buffer)
{
  int offset = 0;

  g_object_get (buffer, "cursor-position", &offset, NULL);

  return offset;
}

static void
choose (PlenaryTextBuffer *buffer, int start, int end)
{
  GtkTextIter from;
  GtkTextIter to;

  gtk_text_buffer_get_iter_at_offset (GTK_TEXT_BUFFER (buffer), &from, start);
  gtk_text_buffer_get_iter_at_offset (GTK_TEXT_BUFFER (buffer), &to, end);
  gtk_text_buffer_select_range (GTK_TEXT_BUFFER (buffer), &to, &from);
}

/* As the view does for each key. */
static void
type (PlenaryTextBuffer *buffer, const char *words)
{
  for (const char *at = words; *at != '\0'; at = g_utf8_next_char (at))
    {
      gtk_text_buffer_begin_user_action (GTK_TEXT_BUFFER (buffer));
      gtk_text_buffer_delete_selection (GTK_TEXT_BUFFER (buffer), TRUE, TRUE);
      gtk_text_buffer_insert_interactive_at_cursor (GTK_TEXT_BUFFER (buffer), at,
                                                    (int) (g_utf8_next_char (at) - at), TRUE);
      gtk_text_buffer_end_user_action (GTK_TEXT_BUFFER (buffer));
    }
}

static void
backspace (PlenaryTextBuffer *buffer)
{
  GtkTextIter iter;

  gtk_text_buffer_begin_user_action (GTK_TEXT_BUFFER (buffer));
  gtk_text_buffer_get_iter_at_offset (GTK_TEXT_BUFFER (buffer), &iter, get_cursor (buffer));
  gtk_text_buffer_backspace (GTK_TEXT_BUFFER (buffer), &iter, TRUE, TRUE);
  gtk_text_buffer_end_user_action (GTK_TEXT_BUFFER (buffer));
}

static void
delete_forward (PlenaryTextBuffer *buffer)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_begin_user_action (GTK_TEXT_BUFFER (buffer));
  gtk_text_buffer_get_iter_at_offset (GTK_TEXT_BUFFER (buffer), &start, get_cursor (buffer));
  end = start;
  gtk_text_iter_forward_cursor_position (&end);
  gtk_text_buffer_delete_interactive (GTK_TEXT_BUFFER (buffer), &start, &end, TRUE);
  gtk_text_buffer_end_user_action (GTK_TEXT_BUFFER (buffer));
}

static void
test_round_trip (void)
{
  static const char *const cases[] = {
    "",
    "a &amp; b &lt;c&gt;",
    "\"'éé",
    "<b>a</b>b",
    "<b><i><u><sup>a</sup></u></i></b><sub>2</sub>",
    "<b>a<i>b</i></b><i>c</i>",
    "<b>one</b>\n<b>two</b>",
    "<a href=\"x?a=1&amp;b=&quot;\">l</a><a href=\"y\">m</a><a href=\"y\"><b>n</b></a>",
    "<a href=\"\">nowhere</a>",
    "See<note>A <i>note</i>.</note> it",
    "<note>only</note>",
    "<note>a</note><note>b</note><b><note>c\nd</note></b>",
    "<note>before</note>word\n<note></note>",
    "<ref to=\"p1\" as=\"number\"/>",
    "<ref to=\"p1\" as=\"title\"/><ref to=\"p1\" as=\"title\"/><i><ref to=\"p2\" as=\"page\"/></i>",
    "x\n" BULLET "a\n" ITEM ("2", "letter") "b\n" ITEM ("6", "none") "c",
    BULLET,
    BULLET "\n" BULLET "\n" BULLET,
    NUMBER "<b>a</b>\n\n" NUMBER "b\n",
    BULLET "<note>n</note>\n" ITEM ("1", "roman") "<ref to=\"p\" as=\"label\"/>",
    "\n\n\n",
    "no\xc2\xa0\xc2\xa0"
    "break\ttab",
    "one\xe2\x80\xa8line\xe2\x80\xa9paragraph\n" BULLET "item\xe2\x80\xa9item\nlast",
    "مرحبا\n" BULLET "بالعالم",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryText) text = plenary_text_new_from_markup (cases[i], NULL);
      g_autoptr (PlenaryTextBuffer) buffer = make (cases[i]);

      assert_text (buffer, plenary_text_get_markup (text));
      /* And from each to each other: only the difference is written. */
      for (gsize j = 0; j < G_N_ELEMENTS (cases); j++)
        {
          g_autoptr (PlenaryText) other = plenary_text_new_from_markup (cases[j], NULL);

          plenary_text_buffer_set_text (buffer, other);
          assert_text (buffer, plenary_text_get_markup (other));
          plenary_text_buffer_set_text (buffer, text);
          assert_text (buffer, plenary_text_get_markup (text));
        }
    }
}

static PlenaryText *
make_random (GRand *random)
{
  static const char *const words[] = { "a", "é", "\n", " ", "\xc2\xa0", "ab", "ab\n", "א" };
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();
  g_autoptr (PlenaryText) note = plenary_text_new ("n");
  int n_pieces = g_rand_int_range (random, 0, 14);

  for (int i = 0; i < n_pieces; i++)
    {
      PlenaryStyle style = (PlenaryStyle) g_rand_int_range (random, 0, 4);

      switch (g_rand_int_range (random, 0, 8))
        {
        case 0:
          plenary_text_builder_add_note (builder, note, style);
          break;
        case 1:
          plenary_text_builder_add_reference (builder, "p", PLENARY_REFERENCE_TITLE, style);
          break;
        case 2:
          plenary_text_builder_start_item (
              builder, g_rand_int_range (random, 1, PLENARY_TEXT_MAX_LEVEL + 1),
              (PlenaryMarker) g_rand_int_range (random, 0, PLENARY_MARKER_ROMAN + 1));
          break;
        case 3:
          plenary_text_builder_add_words (builder, "l", 1, style, "address");
          break;
        default:
          plenary_text_builder_add_words (
              builder, words[g_rand_int_range (random, 0, G_N_ELEMENTS (words))], -1, style, NULL);
        }
    }

  return plenary_text_builder_end (builder);
}

static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (11);
  g_autoptr (PlenaryTextBuffer) buffer = plenary_text_buffer_new ();

  for (int i = 0; i < 4000; i++)
    {
      g_autoptr (PlenaryText) text = make_random (random);

      plenary_text_buffer_set_text (buffer, text);
      assert_text (buffer, plenary_text_get_markup (text));
    }
}

/* Hands that do anything never get the buffer into a state that is no text. */
static void
test_random_hands (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (13);
  g_autoptr (PlenaryTextBuffer) buffer = plenary_text_buffer_new ();

  for (int i = 0; i < 6000; i++)
    {
      g_autoptr (PlenaryText) text = make_random (random);
      int length = gtk_text_buffer_get_char_count (GTK_TEXT_BUFFER (buffer));

      switch (g_rand_int_range (random, 0, 12))
        {
        case 0:
          plenary_text_buffer_set_text (buffer, text);
          break;
        case 1:
          plenary_text_buffer_insert (buffer, text);
          break;
        case 2:
          put_cursor (buffer, g_rand_int_range (random, 0, length + 1));
          break;
        case 3:
          choose (buffer, g_rand_int_range (random, 0, length + 1),
                  g_rand_int_range (random, 0, length + 1));
          break;
        case 4:
          backspace (buffer);
          break;
        case 5:
          delete_forward (buffer);
          break;
        case 6:
          plenary_text_buffer_break_line (buffer);
          break;
        case 7:
          plenary_text_buffer_shift_item (buffer, g_rand_boolean (random) ? 1 : -1);
          break;
        case 8:
          plenary_text_buffer_set_item (buffer, g_rand_int_range (random, 0, 3),
                                        PLENARY_MARKER_DECIMAL);
          break;
        case 9:
          plenary_text_buffer_set_style (buffer, PLENARY_STYLE_BOLD, g_rand_boolean (random));
          break;
        case 10:
          plenary_text_buffer_set_link (buffer, g_rand_boolean (random) ? "address" : NULL);
          break;
        default:
          type (buffer, g_rand_boolean (random) ? "1. " : "x\n");
        }

      g_autofree char *markup
          = g_strdup (plenary_text_get_markup (plenary_text_buffer_get_text (buffer)));
      g_autoptr (PlenaryText) again = plenary_text_new_from_markup (markup, NULL);

      g_assert_nonnull (again);
      assert_text (buffer, markup);
      if (i % 50 == 0)
        set (buffer, "");
    }
}

static void
test_marks (void)
{
  g_autoptr (PlenaryTextBuffer) buffer
      = make (NUMBER "a\n" NUMBER "b\n" ITEM ("2", "letter") "c\n" ITEM (
          "2", "letter") "d\n" NUMBER "e\nplain<note>x</note> and<note>y</note>\n" NUMBER
                         "f\n" BULLET "g");

  assert_words (buffer, "1.\ta\n2.\tb\na.\tc\nb.\td\n3.\te\nplain1 and2\n1.\tf\n•\tg");
  plenary_text_buffer_set_first_note (buffer, 9);
  assert_words (buffer, "1.\ta\n2.\tb\na.\tc\nb.\td\n3.\te\nplain9 and10\n1.\tf\n•\tg");
}

static char *
resolve_cb (const char *target, PlenaryReferenceForm form, gpointer user_data)
{
  return g_strcmp0 (target, "p") == 0 ? g_strdup (user_data) : NULL;
}

static void
test_references (void)
{
  g_autoptr (PlenaryTextBuffer) buffer = make ("see <ref to=\"p\" as=\"title\"/>");

  assert_words (buffer, "see [?]");
  plenary_text_buffer_set_reference_text (buffer, resolve_cb, g_strdup ("Session II"), g_free);
  assert_words (buffer, "see Session II");

  /* The cursor does not stop in it, words do not go into it, and it is deleted as one. */
  put_cursor (buffer, 14);
  put_cursor (buffer, 13);
  g_assert_cmpint (get_cursor (buffer), ==, 4);
  put_cursor (buffer, 5);
  g_assert_cmpint (get_cursor (buffer), ==, 14);
  type (buffer, ".");
  assert_text (buffer, "see <ref to=\"p\" as=\"title\"/>.");
  put_cursor (buffer, 14);
  backspace (buffer);
  assert_text (buffer, "see .");
  plenary_text_buffer_insert_reference (buffer, "p", PLENARY_REFERENCE_NUMBER);
  assert_text (buffer, "see <ref to=\"p\" as=\"number\"/>.");
}

static void
test_cursor_kept (void)
{
  static const struct
  {
    const char *before;
    int cursor;
    const char *after;
    int expected;
  } cases[] = {
    { "one two", 3, "one two three", 3 },
    { "one two", 7, "zero one two", 12 },
    { "one two", 5, "one <b>two</b>", 7 },
    { "one two three", 9, "one 2 three", 7 },
    { "a<note>x</note>b", 3, "zero a<note>x</note>b", 8 },
    { "a<note>x</note>b", 3, "a<note>y</note>b", 3 },
    { BULLET "one", 4, "x\n" BULLET "one", 6 },
    { "one\ntwo", 5, BULLET "one\n" BULLET "two", 9 },
    { BULLET "one\n" BULLET "two", 9, "one\ntwo", 5 },
    { "ééé", 2, "èéé", 2 },
    { "one", 2, "", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryTextBuffer) buffer = make (cases[i].before);

      put_cursor (buffer, cases[i].cursor);
      g_assert_cmpint (get_cursor (buffer), ==, cases[i].cursor);
      set (buffer, cases[i].after);
      assert_text (buffer, cases[i].after);
      g_assert_cmpint (get_cursor (buffer), ==, cases[i].expected);
    }
}

static void
test_typing_style (void)
{
  g_autoptr (PlenaryTextBuffer) buffer = make ("one <b>two</b> three");

  /* After bold goes on bold; before it, as what is before. */
  put_cursor (buffer, 7);
  g_assert_cmpint (plenary_text_buffer_get_style (buffer), ==, PLENARY_STYLE_BOLD);
  type (buffer, "s");
  put_cursor (buffer, 4);
  type (buffer, "x");
  assert_text (buffer, "one x<b>twos</b> three");

  /* What replaces bold words is bold. */
  choose (buffer, 5, 9);
  type (buffer, "2");
  assert_text (buffer, "one x<b>2</b> three");

  /* A style without a selection is that of what is typed next, until the cursor moves. */
  put_cursor (buffer, 0);
  plenary_text_buffer_set_style (buffer, PLENARY_STYLE_ITALIC, TRUE);
  type (buffer, "ab");
  plenary_text_buffer_set_style (buffer, PLENARY_STYLE_ITALIC, FALSE);
  type (buffer, "c");
  assert_text (buffer, "<i>ab</i>cone x<b>2</b> three");
  plenary_text_buffer_set_style (buffer, PLENARY_STYLE_BOLD, TRUE);
  put_cursor (buffer, 4);
  type (buffer, "d");
  assert_text (buffer, "<i>ab</i>codne x<b>2</b> three");
}

static void
test_formatting (void)
{
  g_autoptr (PlenaryTextBuffer) buffer = make (BULLET "one\n" BULLET "two");

  choose (buffer, 0, 11);
  plenary_text_buffer_set_style (buffer, PLENARY_STYLE_BOLD, TRUE);
  assert_text (buffer, BULLET "<b>one</b>\n" BULLET "<b>two</b>");
  g_assert_cmpint (plenary_text_buffer_get_style (buffer), ==, PLENARY_STYLE_BOLD);
  choose (buffer, 2, 4);
  plenary_text_buffer_set_style (buffer, PLENARY_STYLE_SUPERSCRIPT, TRUE);
  plenary_text_buffer_set_style (buffer, PLENARY_STYLE_SUBSCRIPT, TRUE);
  assert_text (buffer, BULLET "<b><sub>on</sub>e</b>\n" BULLET "<b>two</b>");
  choose (buffer, 0, 11);
  plenary_text_buffer_clear_style (buffer);
  assert_text (buffer, BULLET "one\n" BULLET "two");
}

static void
test_links (void)
{
  g_autoptr (PlenaryTextBuffer) buffer = make ("see the site");

  choose (buffer, 4, 12);
  g_assert_null (plenary_text_buffer_select_link (buffer));
  plenary_text_buffer_set_link (buffer, "https://example.org/");
  assert_text (buffer, "see <a href=\"https://example.org/\">the site</a>");

  /* Words at its end are not part of it, words inside are. */
  put_cursor (buffer, 12);
  type (buffer, ".");
  put_cursor (buffer, 7);
  type (buffer, "r");
  assert_text (buffer, "see <a href=\"https://example.org/\">ther site</a>.");
  g_assert_cmpstr (plenary_text_buffer_select_link (buffer), ==, "https://example.org/");
  plenary_text_buffer_set_link (buffer, NULL);
  assert_text (buffer, "see ther site.");

  put_cursor (buffer, 0);
  plenary_text_buffer_set_link (buffer, "u");
  assert_text (buffer, "<a href=\"u\">u</a>see ther site.");
}

/* Symbols of documents become links when the word is ended that ends them. */
static void
test_symbols (void)
{
#define COMPACT "<a href=\"https://undocs.org/A/RES/73/195\">"
  static const struct
  {
    const char *before;
    const char *typed;
    const char *after;
  } cases[] = {
    { "", "A/RES/73/195", "A/RES/73/195" },
    { "", "A/RES/73/195 ", COMPACT "A/RES/73/195</a> " },
    { "", "see (A/RES/73/195), too", "see (" COMPACT "A/RES/73/195</a>), too" },
    { "", "A/RES/73/195, para. 47 says", COMPACT "A/RES/73/195, para. 47</a> says" },
    { "<b>Of</b>", " A/RES/73/195 it", "<b>Of </b>" COMPACT "<b>A/RES/73/195</b></a><b> it</b>" },
    { BULLET "on", " A/RES/73/195 ", BULLET "on " COMPACT "A/RES/73/195</a> " },
    { "Word<note>One</note>", " A/RES/73/195 x",
      "Word<note>One</note> " COMPACT "A/RES/73/195</a> x" },
    { "", "either A/B or\tC ", "either A/B or\tC " },
    /* What is before the last word was left as it is. */
    { "A/RES/73/195 and", " on ", "A/RES/73/195 and on " },
    { "<a href=\"https://example.org\">A/RES/73/195</a>", " x",
      "<a href=\"https://example.org\">A/RES/73/195</a> x" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryTextBuffer) buffer = make (cases[i].before);
      GtkTextIter end;

      gtk_text_buffer_get_end_iter (GTK_TEXT_BUFFER (buffer), &end);
      gtk_text_buffer_place_cursor (GTK_TEXT_BUFFER (buffer), &end);
      type (buffer, cases[i].typed);
      assert_text (buffer, cases[i].after);
    }

  g_autoptr (PlenaryTextBuffer) buffer = make ("");

  type (buffer, "A/RES/73/195.");
  plenary_text_buffer_break_line (buffer);
  assert_text (buffer, COMPACT "A/RES/73/195</a>.\n");
#undef COMPACT
}

static void
test_notes (void)
{
  g_autoptr (PlenaryTextBuffer) buffer = make ("one two<note>second</note>");
  g_autoptr (PlenaryText) first = plenary_text_new ("first");
  g_autoptr (PlenaryText) other = plenary_text_new ("other");

  put_cursor (buffer, 3);

  PlenaryTextTag *tag = plenary_text_buffer_insert_note (buffer, first);

  g_assert_nonnull (tag);
  assert_text (buffer, "one<note>first</note> two<note>second</note>");
  assert_words (buffer, "one1 two2");
  g_assert_cmpint (get_cursor (buffer), ==, 4);
  plenary_text_buffer_set_note (buffer, tag, other);
  assert_text (buffer, "one<note>other</note> two<note>second</note>");
  plenary_text_buffer_remove_note (buffer, tag);
  assert_text (buffer, "one two<note>second</note>");
  assert_words (buffer, "one two1");

  /* A note on what is selected is put after it. */
  choose (buffer, 0, 3);
  plenary_text_buffer_insert_note (buffer, first);
  assert_text (buffer, "one<note>first</note> two<note>second</note>");
  put_cursor (buffer, 4);
  backspace (buffer);
  assert_text (buffer, "one two<note>second</note>");
}

/* GTK copies what is dragged to its new place, with its tags, before it takes it from the old:
 * then there are two notes, and they are no longer one. */
static void
test_dragged_note (void)
{
  g_autoptr (PlenaryTextBuffer) buffer = make ("one<note>first</note> two three");
  g_autoptr (PlenaryText) other = plenary_text_new ("other");
  GtkTextBuffer *text_buffer = GTK_TEXT_BUFFER (buffer);
  GtkTextIter start;
  GtkTextIter end;
  GtkTextIter place;

  gtk_text_buffer_get_iter_at_offset (text_buffer, &start, 1);
  gtk_text_buffer_get_iter_at_offset (text_buffer, &end, 4);
  gtk_text_buffer_get_iter_at_offset (text_buffer, &place, 8);
  gtk_text_buffer_begin_user_action (text_buffer);
  gtk_text_buffer_insert_range (text_buffer, &place, &start, &end);
  gtk_text_buffer_end_user_action (text_buffer);
  assert_text (buffer, "one<note>first</note> twone<note>first</note> three");
  assert_words (buffer, "one1 twone2 three");

  gtk_text_buffer_get_iter_at_offset (text_buffer, &start, 3);
  plenary_text_buffer_set_note (buffer, plenary_text_place_get_tag (&start, PLENARY_TEXT_TAG_NOTE),
                                other);
  assert_text (buffer, "one<note>other</note> twone<note>first</note> three");
}

static void
test_lists (void)
{
  g_autoptr (PlenaryTextBuffer) buffer = make ("");

  /* Typing the mark of a first item makes one. */
  type (buffer, "1. one");
  assert_text (buffer, NUMBER "one");
  plenary_text_buffer_break_line (buffer);
  type (buffer, "two");
  assert_text (buffer, NUMBER "one\n" NUMBER "two");
  assert_words (buffer, "1.\tone\n2.\ttwo");
  g_assert_true (plenary_text_buffer_shift_item (buffer, 1));
  assert_text (buffer, NUMBER "one\n" ITEM ("2", "decimal") "two");

  /* Enter on an empty item goes up a level, and then out of the list. */
  plenary_text_buffer_break_line (buffer);
  plenary_text_buffer_break_line (buffer);
  assert_text (buffer, NUMBER "one\n" ITEM ("2", "decimal") "two\n" NUMBER);
  plenary_text_buffer_break_line (buffer);
  type (buffer, "plain");
  assert_text (buffer, NUMBER "one\n" ITEM ("2", "decimal") "two\nplain");
  g_assert_false (plenary_text_buffer_shift_item (buffer, 1));

  /* Backspace at the start of an item makes it a paragraph, and then joins it. */
  put_cursor (buffer, 10);
  backspace (buffer);
  assert_text (buffer, NUMBER "one\ntwo\nplain");
  backspace (buffer);
  assert_text (buffer, NUMBER "onetwo\nplain");

  /* Delete at the end of a line joins the item after it. */
  set (buffer, "one\n" NUMBER "two");
  put_cursor (buffer, 3);
  delete_forward (buffer);
  assert_text (buffer, "onetwo");

  /* Not everything is the mark of an item. */
  set (buffer, "");
  type (buffer, "2. x");
  assert_text (buffer, "2. x");
  set (buffer, "word");
  put_cursor (buffer, 4);
  type (buffer, " - x");
  assert_text (buffer, "word - x");

  set (buffer, "one\ntwo\nthree");
  choose (buffer, 1, 5);
  plenary_text_buffer_set_item (buffer, 1, PLENARY_MARKER_BULLET);
  assert_text (buffer, BULLET "one\n" BULLET "two\nthree");
  plenary_text_buffer_set_item (buffer, 0, PLENARY_MARKER_NONE);
  assert_text (buffer, "one\ntwo\nthree");
}

/* The cursor is never before the mark of an item, nor in it. */
static void
test_cursor_in_items (void)
{
  g_autoptr (PlenaryTextBuffer) buffer = make ("x\n" BULLET "one");

  put_cursor (buffer, 2);
  g_assert_cmpint (get_cursor (buffer), ==, 4);
  /* A step back from the start of the words goes to the line before. */
  put_cursor (buffer, 3);
  g_assert_cmpint (get_cursor (buffer), ==, 1);
  g_assert_false (gtk_text_buffer_get_has_selection (GTK_TEXT_BUFFER (buffer)));
  choose (buffer, 0, 7);
  type (buffer, "y");
  assert_text (buffer, "y");
}

static void
test_paste (void)
{
  g_autoptr (PlenaryTextBuffer) buffer = make ("one two");
  g_autoptr (PlenaryText) text
      = plenary_text_new_from_markup ("<b>x</b>\n" BULLET "y\n" BULLET "z", NULL);

  choose (buffer, 3, 4);
  plenary_text_buffer_insert (buffer, text);
  assert_text (buffer, "one<b>x</b>\n" BULLET "y\n" BULLET "ztwo");
  set (buffer, "");
  plenary_text_buffer_insert (buffer, text);
  assert_text (buffer, "<b>x</b>\n" BULLET "y\n" BULLET "z");

  set (buffer, "<b>bold</b>");
  put_cursor (buffer, 4);
  plenary_text_buffer_insert_words (buffer, "a\r\nb\x01\xef\xbf\xbc\rc");
  assert_text (buffer, "<b>bolda</b>\n<b>b</b>\n<b>c</b>");

  /* One line stays one line. */
  plenary_text_buffer_set_multi_line (buffer, FALSE);
  set (buffer, "");
  plenary_text_buffer_insert (buffer, text);
  assert_text (buffer, "<b>x</b> y z");
  type (buffer, "\n- ");
  assert_text (buffer, "<b>x</b> y z - ");
}

static void
edited_cb (PlenaryTextBuffer *buffer, gboolean is_continued, GString *log)
{
  g_string_append_c (log, is_continued ? '+' : '|');
}

static void
test_steps (void)
{
  g_autoptr (PlenaryTextBuffer) buffer = make ("");
  g_autoptr (GString) steps = g_string_new (NULL);

  g_signal_connect (buffer, "edited", G_CALLBACK (edited_cb), steps);

  /* A step of undo for each word; the space belongs to the word before it. */
  type (buffer, "ab cd");
  g_assert_cmpstr (steps->str, ==, "|++|+");

  /* Erasing is a step of its own, and so is what follows a move of the cursor. */
  g_string_truncate (steps, 0);
  backspace (buffer);
  backspace (buffer);
  type (buffer, "e");
  put_cursor (buffer, 0);
  type (buffer, "f");
  g_assert_cmpstr (steps->str, ==, "|+||");

  /* The mark of an item that was typed, and the item made of it. */
  set (buffer, "");
  g_string_truncate (steps, 0);
  type (buffer, "- ");
  g_assert_cmpstr (steps->str, ==, "|+|");

  /* What is set is not a person's change; nor is what changes nothing. */
  g_string_truncate (steps, 0);
  set (buffer, "other");
  plenary_text_buffer_set_item (buffer, 0, PLENARY_MARKER_NONE);
  g_assert_cmpstr (steps->str, ==, "");
  g_assert_false (gtk_text_buffer_get_can_undo (GTK_TEXT_BUFFER (buffer)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP there is no display\n");
      return 0;
    }
  g_test_add_func ("/app/text-buffer/round-trip", test_round_trip);
  g_test_add_func ("/app/text-buffer/random", test_random);
  g_test_add_func ("/app/text-buffer/random-hands", test_random_hands);
  g_test_add_func ("/app/text-buffer/marks", test_marks);
  g_test_add_func ("/app/text-buffer/references", test_references);
  g_test_add_func ("/app/text-buffer/cursor-kept", test_cursor_kept);
  g_test_add_func ("/app/text-buffer/typing-style", test_typing_style);
  g_test_add_func ("/app/text-buffer/formatting", test_formatting);
  g_test_add_func ("/app/text-buffer/links", test_links);
  g_test_add_func ("/app/text-buffer/symbols", test_symbols);
  g_test_add_func ("/app/text-buffer/notes", test_notes);
  g_test_add_func ("/app/text-buffer/dragged-note", test_dragged_note);
  g_test_add_func ("/app/text-buffer/lists", test_lists);
  g_test_add_func ("/app/text-buffer/cursor-in-items", test_cursor_in_items);
  g_test_add_func ("/app/text-buffer/paste", test_paste);
  g_test_add_func ("/app/text-buffer/steps", test_steps);

  return g_test_run ();
}
