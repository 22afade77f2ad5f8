/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The seam between the text of a report and the store: whatever hands do, the project and the
 * buffer say the same, and each paragraph is the one that a person would say it is.
 */
#include "config.h"

#include "report.h"

#define ALL "One|p1:alpha|p2:beta|p3:gamma|p4:delta|Two|p5:epsilon"

static void
test_shown (Report *report, gconstpointer user_data)
{
  g_autofree char *number = plenary_report_buffer_dup_number (report->buffer, find (report, "p5"));
  g_autofree char *speaker
      = plenary_report_buffer_dup_speaker (report->buffer, find (report, "p2"));
  g_autofree char *same = plenary_report_buffer_dup_speaker (report->buffer, find (report, "p3"));

  assert_report (report, ALL);
  g_assert_cmpstr (number, ==, "5.");
  g_assert_cmpstr (speaker, ==, "Egypt");
  g_assert_cmpstr (same, ==, "");

  plenary_report_buffer_show (report->buffer, report->project,
                              plenary_model_find (get_model (report), "d"),
                              plenary_model_find (get_model (report), "h2"));
  g_assert_cmpuint (plenary_report_buffer_get_n_blocks (report->buffer), ==, 2);
  number = (g_free (number), plenary_report_buffer_dup_number (report->buffer, 1));
  g_assert_cmpstr (number, ==, "5.");
}

static void
test_typing (Report *report, gconstpointer user_data)
{
  put_cursor (report, "p2", 2);
  type (report, "two words ");
  assert_report (report, "One|p1:alpha|p2:betwo words ta|p3:gamma|p4:delta|Two|p5:epsilon");
  assert_cursor (report, "p2:12");

  /* A word is a step. */
  undo (report);
  assert_report (report, "One|p1:alpha|p2:betwo ta|p3:gamma|p4:delta|Two|p5:epsilon");
  undo (report);
  assert_report (report, ALL);
  redo (report);
  redo (report);
  assert_report (report, "One|p1:alpha|p2:betwo words ta|p3:gamma|p4:delta|Two|p5:epsilon");

  put_cursor (report, "h1", 3);
  type (report, "!");
  put_cursor (report, "p5", 7);
  type (report, "!");
  put_cursor (report, "p1", 0);
  type (report, "!");
  assert_report (report, "One!|p1:!alpha|p2:betwo words ta|p3:gamma|p4:delta|Two|p5:epsilon!");
}

static void
test_split (Report *report, gconstpointer user_data)
{
  put_cursor (report, "p2", 2);
  press_enter (report);
  assert_report (report, "One|p1:alpha|p2:be|?:ta|p3:gamma|p4:delta|Two|p5:epsilon");
  assert_cursor (report, "?:0");
  type (report, "new");
  assert_report (report, "One|p1:alpha|p2:be|?:newta|p3:gamma|p4:delta|Two|p5:epsilon");
  undo (report);
  undo (report);
  assert_report (report, ALL);

  /* Instead of what is selected. */
  choose (report, "p1", 1, "p1", 4);
  press_enter (report);
  assert_report (report, "One|p1:a|?:a|p2:beta|p3:gamma|p4:delta|Two|p5:epsilon");
}

static void
test_heading (Report *report, gconstpointer user_data)
{
  put_cursor (report, "h2", 3);
  press_enter (report);
  assert_report (report, "One|p1:alpha|p2:beta|p3:gamma|p4:delta|Two|?:|p5:epsilon");
  assert_cursor (report, "?:0");
  press_backspace (report);
  assert_report (report, ALL);
  assert_cursor (report, "h2:3");

  /* A paragraph with words is not joined to a heading. */
  put_cursor (report, "p5", 0);
  press_backspace (report);
  assert_report (report, ALL);
  assert_cursor (report, "p5:0");

  put_cursor (report, "h2", 0);
  press_enter (report);
  assert_report (report, "One|p1:alpha|p2:beta|p3:gamma|p4:delta|?:|Two|p5:epsilon");
}

static void
test_join (Report *report, gconstpointer user_data)
{
  put_cursor (report, "p3", 0);
  press_backspace (report);
  assert_report (report, "One|p1:alpha|p2:betagamma|p4:delta|Two|p5:epsilon");
  assert_cursor (report, "p2:4");
  undo (report);
  assert_report (report, ALL);

  put_cursor (report, "p1", 5);
  press_delete (report);
  assert_report (report, "One|p1:alphabeta|p3:gamma|p4:delta|Two|p5:epsilon");
  assert_cursor (report, "p1:5");
}

static void
test_delete (Report *report, gconstpointer user_data)
{
  static const struct
  {
    const char *first;
    gsize start;
    const char *last;
    gsize end;
    const char *expected;
    const char *cursor;
  } cases[] = {
    { "p1", 2, "p3", 2, "One|p1:almma|p4:delta|Two|p5:epsilon", "p1:2" },
    { "p1", 0, "p3", 0, "One|p3:gamma|p4:delta|Two|p5:epsilon", "p3:0" },
    { "p1", 0, "p2", 4, "One|p1:|p3:gamma|p4:delta|Two|p5:epsilon", "p1:0" },
    /* Headings stay, but of a section that goes whole. */
    { "p4", 2, "p5", 3, "One|p1:alpha|p2:beta|p3:gamma|p4:de|Two|p5:ilon", "p4:2" },
    { "p4", 5, "p5", 7, "One|p1:alpha|p2:beta|p3:gamma|p4:delta", "p4:5" },
    { "h1", 0, "p5", 7, "", NULL },
    { "h1", 1, "p2", 2, "O|p2:ta|p3:gamma|p4:delta|Two|p5:epsilon", "h1:1" },
    { "h1", 0, "p4", 5, "Two|p5:epsilon", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("case %" G_GSIZE_FORMAT, i);
      choose (report, cases[i].first, cases[i].start, cases[i].last, cases[i].end);
      press_delete (report);
      assert_report (report, cases[i].expected);
      if (cases[i].cursor != NULL)
        assert_cursor (report, cases[i].cursor);
      undo (report);
      assert_report (report, ALL);
    }
}

static void
test_replace (Report *report, gconstpointer user_data)
{
  choose (report, "p1", 2, "p3", 2);
  type (report, "X");
  assert_report (report, "One|p1:alXmma|p4:delta|Two|p5:epsilon");
}

static void
test_move (Report *report, gconstpointer user_data)
{
  put_cursor (report, "p3", 2);
  g_assert_true (plenary_report_buffer_step (report->buffer, FALSE));
  assert_report (report, "One|p2:beta|p3:gamma|p1:alpha|p4:delta|Two|p5:epsilon");
  assert_cursor (report, "p3:2");
  undo (report);
  assert_report (report, ALL);
}

/* Words with line breaks that come by any way are paragraphs. */
static void
test_foreign_lines (Report *report, gconstpointer user_data)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (report->buffer);

  put_cursor (report, "p1", 2);
  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_insert_at_cursor (buffer, "one\ntwo", -1);
  gtk_text_buffer_end_user_action (buffer);
  assert_report (report, "One|p1:alone|?:twopha|p2:beta|p3:gamma|p4:delta|Two|p5:epsilon");
  assert_cursor (report, "?:3");
}

static void
test_clipboard (Report *report, gconstpointer user_data)
{
  choose (report, "p2", 0, "p4", 0);

  g_autoptr (PlenaryExcerpt) excerpt = plenary_report_buffer_make_excerpt (report->buffer);

  press_delete (report);
  assert_report (report, "One|p1:alpha|p4:delta|Two|p5:epsilon");
  put_cursor (report, "p5", 7);
  plenary_report_buffer_put_excerpt (report->buffer, excerpt);
  assert_report (report, "One|p1:alpha|p4:delta|Two|p5:epsilon|p2:beta|p3:gamma");
  assert_cursor (report, "p3:5");
  plenary_report_buffer_put_excerpt (report->buffer, excerpt);
  assert_report (report, "One|p1:alpha|p4:delta|Two|p5:epsilon|p2:beta|p3:gamma|?:beta|?:gamma");
}

/* Dragged paragraphs stay the ones that they are. */
static void
test_drag (Report *report, gconstpointer user_data)
{
  static const struct
  {
    const char *first;
    gsize start;
    const char *last;
    gsize end;
    const char *target;
    gsize place;
    const char *expected; /* NULL when nothing is to happen */
    const char *cursor;
  } cases[] = {
    { "p2", 0, "p4", 0, "p5", 7, "One|p1:alpha|p4:delta|Two|p5:epsilon|p2:beta|p3:gamma", "p3:5" },
    { "p3", 0, "p4", 0, "p1", 0, "One|p3:gamma|p1:alpha|p2:beta|p4:delta|Two|p5:epsilon", NULL },
    { "p1", 0, "p1", 2, "p2", 4, "One|p1:pha|p2:betaal|p3:gamma|p4:delta|Two|p5:epsilon", "p2:6" },
    /* Within its own paragraph, before and after. */
    { "p1", 0, "p1", 2, "p1", 5, "One|p1:phaal|p2:beta|p3:gamma|p4:delta|Two|p5:epsilon", "p1:5" },
    { "p1", 3, "p1", 5, "p1", 0, "One|p1:haalp|p2:beta|p3:gamma|p4:delta|Two|p5:epsilon", "p1:2" },
    /* Into what is left of it, which has been joined. */
    { "p2", 2, "p3", 2, "p3", 5, "One|p1:alpha|p2:bemmata|?:ga|p4:delta|Two|p5:epsilon", NULL },
    /* Onto itself, and with a heading. */
    { "p2", 0, "p3", 3, "p3", 1, NULL, NULL },
    { "p2", 0, "p2", 4, "p2", 4, NULL, NULL },
    { "p4", 0, "p5", 2, "p1", 1, NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkTextIter target;

      g_test_message ("case %" G_GSIZE_FORMAT, i);
      choose (report, cases[i].first, cases[i].start, cases[i].last, cases[i].end);
      plenary_report_buffer_get_place (report->buffer, find (report, cases[i].target),
                                       cases[i].place, &target);
      g_assert_cmpint (plenary_report_buffer_move_selection (report->buffer, &target, FALSE), ==,
                       cases[i].expected != NULL);
      assert_report (report, cases[i].expected != NULL ? cases[i].expected : ALL);
      if (cases[i].cursor != NULL)
        assert_cursor (report, cases[i].cursor);
      if (cases[i].expected != NULL)
        undo (report);
      assert_report (report, ALL);
    }
}

/* With Ctrl the words are there twice. */
static void
test_drag_copy (Report *report, gconstpointer user_data)
{
  GtkTextIter target;

  choose (report, "p2", 0, "p3", 0);
  plenary_report_buffer_get_place (report->buffer, find (report, "p5"), 7, &target);
  g_assert_true (plenary_report_buffer_move_selection (report->buffer, &target, TRUE));
  assert_report (report, ALL "|?:beta");
  undo (report);
  assert_report (report, ALL);
}

/* A link that was made while somebody typed is a step of its own. */
static void
test_symbols (Report *report, gconstpointer user_data)
{
  put_cursor (report, "p1", 5);
  type (report, " A/RES/73/195 ");
  assert_report (report,
                 "One|p1:alpha <a href=\"https://undocs.org/A/RES/73/195\">A/RES/73/195</a> "
                 "|p2:beta|p3:gamma|p4:delta|Two|p5:epsilon");
  undo (report);
  assert_report (report, "One|p1:alpha A/RES/73/195 |p2:beta|p3:gamma|p4:delta|Two|p5:epsilon");
  type (report, "has ");
  assert_report (report, "One|p1:alpha A/RES/73/195 has |p2:beta|p3:gamma|p4:delta|Two|p5:epsilon");
  put_cursor (report, "p4", 5);
  type (report, " A/RES/73/195");
  press_enter (report);
  assert_report (report, "One|p1:alpha A/RES/73/195 has |p2:beta|p3:gamma|p4:delta "
                         "<a href=\"https://undocs.org/A/RES/73/195\">A/RES/73/195</a>|?:|Two|"
                         "p5:epsilon");
}

static void
test_lists (Report *report, gconstpointer user_data)
{
  PlenaryTextBuffer *buffer = PLENARY_TEXT_BUFFER (report->buffer);
  PlenaryMarker marker = PLENARY_MARKER_NONE;

  choose (report, "p2", 0, "p3", 1);
  plenary_text_buffer_set_item (buffer, 1, PLENARY_MARKER_LETTER);
  put_cursor (report, "p3", 5);
  g_assert_cmpint (plenary_text_buffer_get_item (buffer, &marker), ==, 1);
  g_assert_cmpint (marker, ==, PLENARY_MARKER_LETTER);

  g_autofree char *number = plenary_report_buffer_dup_number (report->buffer, find (report, "p3"));
  g_autofree char *last = plenary_report_buffer_dup_number (report->buffer, find (report, "p5"));

  g_assert_cmpstr (number, ==, "b.");
  g_assert_cmpstr (last, ==, "3.");

  /* Enter goes on with the list, and twice ends it. */
  press_enter (report);
  assert_report (report, "One|p1:alpha|p2:beta|p3:gamma|?:|p4:delta|Two|p5:epsilon");
  g_assert_cmpint (plenary_text_buffer_get_item (buffer, NULL), ==, 1);
  g_assert_true (plenary_text_buffer_shift_item (buffer, 1));
  g_assert_cmpint (plenary_text_buffer_get_item (buffer, NULL), ==, 2);
  press_enter (report);
  g_assert_cmpint (plenary_text_buffer_get_item (buffer, NULL), ==, 1);
  press_enter (report);
  g_assert_cmpint (plenary_text_buffer_get_item (buffer, NULL), ==, 0);
  g_assert_false (plenary_text_buffer_shift_item (buffer, 1));

  /* Typed as in a letter. */
  type (report, "- ");
  g_assert_cmpint (plenary_text_buffer_get_item (buffer, &marker), ==, 1);
  g_assert_cmpint (marker, ==, PLENARY_MARKER_BULLET);
  assert_report (report, "One|p1:alpha|p2:beta|p3:gamma|?:|p4:delta|Two|p5:epsilon");
  press_backspace (report);
  g_assert_cmpint (plenary_text_buffer_get_item (buffer, NULL), ==, 0);
}

static void
test_inner_lines (Report *report, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (report);

  plenary_edit_set_text (edit, PLENARY_TYPE_PARAGRAPH, "p2", PLENARY_PARAGRAPH_TEXT,
                         "be:\n<item level=\"1\" as=\"bullet\"/>one");
  commit (edit);
  assert_report (report, "One|p1:alpha|p2:be:\n<item level=\"1\" as=\"bullet\"/>one|p3:gamma|"
                         "p4:delta|Two|p5:epsilon");
  put_cursor (report, "p2", 7);
  press_enter (report);
  type (report, "two");
  assert_report (report, "One|p1:alpha|p2:be:\n<item level=\"1\" as=\"bullet\"/>one\n"
                         "<item level=\"1\" as=\"bullet\"/>two|p3:gamma|p4:delta|Two|p5:epsilon");
  put_cursor (report, "p4", 2);
  plenary_report_buffer_break_line_within (report->buffer);
  assert_report (report, "One|p1:alpha|p2:be:\n<item level=\"1\" as=\"bullet\"/>one\n"
                         "<item level=\"1\" as=\"bullet\"/>two|p3:gamma|p4:de\nlta|Two|p5:epsilon");
}

static void
test_styles (Report *report, gconstpointer user_data)
{
  choose (report, "p1", 2, "p3", 2);
  plenary_text_buffer_set_style (PLENARY_TEXT_BUFFER (report->buffer), PLENARY_STYLE_BOLD, TRUE);
  assert_report (report, "One|p1:al<b>pha</b>|p2:<b>beta</b>|p3:<b>ga</b>mma|p4:delta|Two|"
                         "p5:epsilon");
  undo (report);
  assert_report (report, ALL);
}

static char *
dup_words (Report *report, const char *id)
{
  GtkTextIter start;
  GtkTextIter end;

  plenary_report_buffer_get_start (report->buffer, find (report, id), &start);
  end = start;
  gtk_text_iter_forward_to_line_end (&end);

  return gtk_text_iter_get_text (&start, &end);
}

#define assert_words(report, id, expected)                                                         \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autofree char *words_found = dup_words (report, id);                                         \
    g_assert_cmpstr (words_found, ==, expected);                                                   \
  }                                                                                                \
  G_STMT_END

/* Notes are counted over the report, and numbers in references follow. */
static void
test_notes (Report *report, gconstpointer user_data)
{
  PlenaryTextBuffer *buffer = PLENARY_TEXT_BUFFER (report->buffer);
  g_autoptr (PlenaryText) note = plenary_text_new ("A note");
  PlenaryEdit *edit = begin (report);

  plenary_edit_set_text (edit, PLENARY_TYPE_PARAGRAPH, "p5", PLENARY_PARAGRAPH_TEXT,
                         "See <ref to=\"p4\" as=\"label\"/><note>Last</note>");
  commit (edit);
  assert_words (report, "p5", "See paragraph 41");

  put_cursor (report, "p2", 4);
  plenary_text_buffer_insert_note (buffer, note);
  assert_words (report, "p2", "beta1");
  assert_words (report, "p5", "See paragraph 42");
  put_cursor (report, "p1", 5);
  plenary_text_buffer_insert_note (buffer, note);
  assert_words (report, "p2", "beta2");
  assert_words (report, "p5", "See paragraph 43");

  put_cursor (report, "p1", 2);
  press_enter (report);
  assert_words (report, "p5", "See paragraph 53");
  undo (report);
  assert_words (report, "p5", "See paragraph 43");
}

static void
test_lead_in (Report *report, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (report);

  plenary_edit_set_integer (edit, PLENARY_TYPE_SECTION, "h1", PLENARY_SECTION_LEAD_IN,
                            PLENARY_LEAD_IN_COLON);
  commit (edit);
  assert_words (report, "p2", "Egypt: beta");
  assert_report (report, ALL);

  /* Words before it go after it, and it cannot be deleted. */
  put_cursor (report, "p2", 0);
  type (report, "x");
  assert_words (report, "p2", "Egypt: xbeta");
  choose (report, "p2", 0, "p2", 5);
  press_delete (report);
  assert_words (report, "p2", "Egypt: ");
  undo (report);
  undo (report);

  edit = begin (report);
  plenary_edit_set_integer (edit, PLENARY_TYPE_SECTION, "h1", PLENARY_SECTION_LEAD_IN,
                            PLENARY_LEAD_IN_VERB);
  commit (edit);
  assert_words (report, "p2", "Egypt beta");

  /* The second part of what was split does not say it again. */
  put_cursor (report, "p2", 2);
  press_enter (report);
  assert_words (report, "p2", "Egypt be");
  assert_cursor (report, "?:0");
}

static void
test_derived_heading (Report *report, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (report);

  plenary_edit_set_text (edit, PLENARY_TYPE_SECTION, "h2", PLENARY_SECTION_TITLE, "");
  plenary_edit_set_string (edit, PLENARY_TYPE_SECTION, "h2", PLENARY_SECTION_KIND, "discussion");
  commit (edit);
  assert_words (report, "h2", "Discussion");
  put_cursor (report, "h2", 10);
  type (report, "!");
  assert_words (report, "h2", "Discussion!");
  g_assert_cmpstr (plenary_record_get_text (plenary_model_find (get_model (report), "h2"),
                                            PLENARY_SECTION_TITLE),
                   ==, "Discussion!");
  choose (report, "h2", 0, "h2", 11);
  press_delete (report);
  assert_words (report, "h2", "Discussion");
}

/* The cursor stays while others change something, and goes where Undo does. */
static void
test_following (Report *report, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (report);

  put_cursor (report, "p4", 3);
  plenary_edit_set_text (edit, PLENARY_TYPE_PARAGRAPH, "p1", PLENARY_PARAGRAPH_TEXT, "alpha and");
  commit (edit);
  assert_cursor (report, "p4:3");
  edit = begin (report);
  plenary_edit_delete (edit, PLENARY_TYPE_PARAGRAPH, "p1");
  commit (edit);
  assert_cursor (report, "p4:3");

  plenary_report_buffer_set_following (report->buffer, TRUE);
  put_cursor (report, "p5", 2);
  type (report, "x");
  put_cursor (report, "p4", 3);
  undo (report);
  assert_cursor (report, "p5:2");
  redo (report);
  assert_cursor (report, "p5:3");
}

static void
test_read_only (Report *report, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (report);

  put (edit, PLENARY_TYPE_PARAGRAPH, "r", "section-id", "h1", "rank", "z", "kind", "objectives",
       NULL);
  commit (edit);
  put_cursor (report, "r", 0);
  type (report, "x");
  assert_report (report, "One|p1:alpha|p2:beta|p3:gamma|p4:delta|r:|Two|p5:epsilon");
}

static void
test_empty (Report *report, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (report);

  plenary_edit_delete (edit, PLENARY_TYPE_SECTION, "h1");
  plenary_edit_delete (edit, PLENARY_TYPE_SECTION, "h2");
  commit (edit);
  assert_report (report, "");
  type (report, "x");
  press_enter (report);
  press_backspace (report);
  assert_report (report, "");

  edit = begin (report);
  put (edit, PLENARY_TYPE_SECTION, "h3", "document-id", "d", "rank", "c", NULL);
  commit (edit);
  type (report, "New");
  press_enter (report);
  type (report, "Words");
  assert_report (report, "New|?:Words");
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv);

#define add_test(path, test)                                                                       \
  g_test_add ("/report-buffer/" path, Report, NULL, set_up_report, test, tear_down_report)

  add_test ("shown", test_shown);
  add_test ("typing", test_typing);
  add_test ("split", test_split);
  add_test ("heading", test_heading);
  add_test ("join", test_join);
  add_test ("delete", test_delete);
  add_test ("replace", test_replace);
  add_test ("move", test_move);
  add_test ("foreign-lines", test_foreign_lines);
  add_test ("clipboard", test_clipboard);
  add_test ("drag", test_drag);
  add_test ("drag-copy", test_drag_copy);
  add_test ("symbols", test_symbols);
  add_test ("lists", test_lists);
  add_test ("inner-lines", test_inner_lines);
  add_test ("styles", test_styles);
  add_test ("notes", test_notes);
  add_test ("lead-in", test_lead_in);
  add_test ("derived-heading", test_derived_heading);
  add_test ("following", test_following);
  add_test ("read-only", test_read_only);
  add_test ("empty", test_empty);

  return g_test_run ();
}
