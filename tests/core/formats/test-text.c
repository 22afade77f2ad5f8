/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Texts become projects, and no word is lost on the way: neither of our own texts nor of the
 * real documents, where those are at hand.
 */
#include "config.h"

#include "base/plenary-error.h"
#include "compose/plenary-compose.h"
#include "formats/plain/plenary-plain.h"
#include "formats/text/plenary-text-import.h"
#include "model/plenary-assignment.h"
#include "model/plenary-event.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"
#include "model/plenary-table-cell.h"
#include "model/plenary-table-row.h"

#include <string.h>

static PlenaryModel *
import_bytes (const char *data, gsize length)
{
  g_autoptr (GBytes) content = g_bytes_new (data, length);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = plenary_text_import_read (content, NULL, &error);
  PlenaryModel *model = plenary_model_new ();

  g_assert_no_error (error);
  for (guint i = 0; i < rows->len; i++)
    {
      PlenaryRow *row = g_ptr_array_index (rows, i);

      plenary_table_load (plenary_model_get_table (model, plenary_row_get_record_type (row)), row);
    }

  return model;
}

static PlenaryModel *
import_fixture (const char *name, char **text)
{
  g_autofree char *path = g_build_filename (g_getenv ("PLENARY_FIXTURES"), "text", name, NULL);
  gsize length = 0;

  g_assert_true (g_file_get_contents (path, text, &length, NULL));

  return import_bytes (*text, length);
}

static guint
count (PlenaryModel *model, PlenaryParagraphKind kind)
{
  PlenaryRecordList *list = plenary_model_list (model, PLENARY_TYPE_PARAGRAPH);
  guint n = 0;

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    n += plenary_record_get_integer (plenary_record_list_get (list, i), PLENARY_PARAGRAPH_KIND)
         == (int) kind;

  return n;
}

static guint
count_notes (PlenaryModel *model)
{
  static const struct
  {
    GType (*get_type) (void);
    guint column;
  } places[] = { { plenary_paragraph_get_type, PLENARY_PARAGRAPH_TEXT },
                 { plenary_section_get_type, PLENARY_SECTION_TITLE } };
  guint n = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      PlenaryRecordList *list = plenary_model_list (model, places[i].get_type ());

      for (guint j = 0; j < plenary_record_list_get_length (list); j++)
        {
          gsize n_runs = 0;
          const PlenaryRun *runs = plenary_text_get_runs (
              plenary_record_get_markup (plenary_record_list_get (list, j), places[i].column),
              &n_runs);

          for (gsize k = 0; k < n_runs; k++)
            n += runs[k].kind == PLENARY_RUN_NOTE;
        }
    }

  return n;
}

static const char *
paragraph_text (PlenaryModel *model, guint position)
{
  return plenary_record_get_text (
      plenary_record_list_get (plenary_model_list (model, PLENARY_TYPE_PARAGRAPH), position),
      PLENARY_PARAGRAPH_TEXT);
}

/* Words and how often each stands in a text, without Markdown and HTML. */
static GHashTable *
count_words (const char *text)
{
  static const char *const left_out[]
      = { "\\]\\([^)]*\\)", "</?[a-zA-Z][^>]*>", "&amp;", "\\\\+_" };
  static const char *const instead[] = { "] ", " ", "&", "_" };
  g_autofree char *words = g_strdup (text);
  GHashTable *counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (left_out); i++)
    {
      g_autoptr (GRegex) regex = g_regex_new (left_out[i], 0, 0, NULL);
      /* An address between pointed brackets is words. */
      g_autofree char *next = g_regex_replace_literal (regex, words, -1, 0, instead[i], 0, NULL);

      g_free (words);
      words = g_steal_pointer (&next);
      if (i == 0)
        g_strdelimit (words, "\n", ' ');
    }

  g_autoptr (GRegex) word = g_regex_new ("\\w+", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  for (g_regex_match (word, words, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      char *found = g_match_info_fetch (match, 0);
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, found));

      g_hash_table_insert (counts, found, GUINT_TO_POINTER (n + 1));
    }

  return counts;
}

/* How many words one text has and the other lacks. */
static guint
count_lost (GHashTable *from, GHashTable *in)
{
  GHashTableIter iter;
  gpointer word = NULL;
  gpointer n = NULL;
  guint lost = 0;

  g_hash_table_iter_init (&iter, from);
  while (g_hash_table_iter_next (&iter, &word, &n))
    {
      guint there = GPOINTER_TO_UINT (g_hash_table_lookup (in, word));

      if (GPOINTER_TO_UINT (n) > there)
        {
          g_test_message ("%s: %u, not %u", (char *) word, there, GPOINTER_TO_UINT (n));
          lost += GPOINTER_TO_UINT (n) - there;
        }
    }

  return lost;
}

static char *
print (PlenaryModel *model, PlenaryDocumentKind kind)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryDocumentTree) tree
      = plenary_compose (model, plenary_compose_find_document (model, kind), kind, &error);

  g_assert_no_error (error);

  return plenary_plain_write (tree);
}

static void
test_report (void)
{
  g_autofree char *text = NULL;
  g_autoptr (PlenaryModel) model = import_fixture ("report.md", &text);
  PlenaryRecord *event = plenary_model_get_event (model);
  PlenaryRecordList *sections = plenary_model_list (model, PLENARY_TYPE_SECTION);
  PlenaryRecordList *cells = plenary_model_list (model, PLENARY_TYPE_TABLE_CELL);

  g_assert_cmpstr (plenary_record_get_text (event, PLENARY_EVENT_TITLE), ==,
                   "Meeting of the Harbour Circle");
  g_assert_cmpstr (plenary_record_get_text (event, PLENARY_EVENT_STARTS_ON), ==, "2026-05-04");
  g_assert_cmpint (plenary_record_get_integer (event, PLENARY_EVENT_OPENS_AT), ==, 570);
  g_assert_cmpstr (plenary_record_get_text (event, PLENARY_EVENT_ZONE), ==, "Europe/Zurich");
  g_assert_cmpstr (plenary_record_get_text (event, PLENARY_EVENT_MODE_LINE), ==,
                   "In person at the Old Pilot House");
  g_assert_cmpint (plenary_record_get_integer (event, PLENARY_EVENT_MODE), ==,
                   PLENARY_MODE_IN_PERSON);
  g_assert_cmpstr (plenary_record_get_text (event, PLENARY_EVENT_VENUE), ==, "Old Pilot House");
  g_assert_cmpuint (count (model, PLENARY_PARAGRAPH_KIND_NUMBERED), ==, 11);
  g_assert_cmpuint (count (model, PLENARY_PARAGRAPH_KIND_ITEM), ==, 4);
  g_assert_cmpuint (count (model, PLENARY_PARAGRAPH_KIND_TABLE), ==, 1);
  g_assert_cmpuint (count_notes (model), ==, 1);
  g_assert_cmpuint (plenary_record_list_get_length (sections), ==, 3);
  g_assert_cmpstr (
      plenary_record_get_text (plenary_record_list_get (sections, 2), PLENARY_SECTION_TITLE), ==,
      "Discussion");
  g_assert_cmpstr (paragraph_text (model, 2), ==,
                   "The Chair opened the meeting and thanked the host for the weather, which had "
                   "been arranged well in advance, and for the coffee.");
  g_assert_nonnull (strstr (paragraph_text (model, 6), "read them in full."));
  g_assert_cmpstr (paragraph_text (model, 4), ==, "the <i>minutes</i> of the last meeting; and");
  g_assert_cmpstr (paragraph_text (model, 14), ==, "<b>Point 1:</b> one bullet");
  g_assert_cmpstr (
      plenary_record_get_text (plenary_record_list_get (cells, 4), PLENARY_TABLE_CELL_TEXT), ==,
      "<item level=\"1\" as=\"bullet\"/>coffee\n<item level=\"1\" as=\"bullet\"/><i>tea</i>");
}

static void
test_agenda (void)
{
  g_autofree char *text = NULL;
  g_autoptr (PlenaryModel) model = import_fixture ("agenda.txt", &text);
  PlenaryRecordList *sessions
      = plenary_model_list_by (model, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID, NULL);
  PlenaryRecordList *roles = plenary_model_list (model, PLENARY_TYPE_ASSIGNMENT);
  PlenaryRecord *wood = plenary_record_list_get (sessions, 1);
  guint n_tbc = 0;

  g_assert_cmpuint (plenary_record_list_get_length (sessions), ==, 3);
  g_assert_cmpstr (plenary_record_get_text (wood, PLENARY_SESSION_TITLE), ==, "Wood");
  g_assert_true (plenary_record_get_boolean (wood, PLENARY_SESSION_NUMBERED));
  g_assert_cmpint (plenary_record_get_integer (wood, PLENARY_SESSION_STARTS_AT), ==, 975);
  g_assert_cmpint (plenary_record_get_integer (wood, PLENARY_SESSION_DURATION), ==, 35);
  for (guint i = 0; i < plenary_record_list_get_length (roles); i++)
    n_tbc
        += plenary_record_get_integer (plenary_record_list_get (roles, i), PLENARY_ASSIGNMENT_STATE)
           == PLENARY_ASSIGNMENT_STATE_TBC;
  g_assert_cmpuint (n_tbc, ==, 3);

  g_autofree char *printed = print (model, PLENARY_DOCUMENT_KIND_AGENDA);
  g_autoptr (GHashTable) before = count_words (text);
  g_autoptr (GHashTable) after = count_words (printed);

  g_assert_cmpuint (count_lost (before, after), ==, 0);
}

/* Place and date in one line, as extraction leaves them. */
static void
test_date_and_place (void)
{
  static const char text[] = "A Walk along the Quay\n\n*21-22 March, 2019 Pilot House, Geneva*\n\n"
                             "Final Report\n\nIt rained.\n";
  g_autoptr (PlenaryModel) model = import_bytes (text, strlen (text));
  PlenaryRecord *event = plenary_model_get_event (model);

  g_assert_cmpstr (plenary_record_get_text (event, PLENARY_EVENT_TITLE), ==,
                   "A Walk along the Quay");
  g_assert_cmpstr (plenary_record_get_text (event, PLENARY_EVENT_ENDS_ON), ==, "2019-03-22");
  g_assert_cmpstr (plenary_record_get_text (event, PLENARY_EVENT_MODE_LINE), ==,
                   "Pilot House, Geneva");
}

/* What the line on the mode says is known to the event besides. */
static void
test_mode (void)
{
  static const struct
  {
    const char *line;
    PlenaryMode mode;
    const char *venue;
    const char *platform;
  } cases[] = {
    { "Hybrid participation modality – in person at the Novotel Geneva Centre and through the Zoom "
      "on-line platform",
      PLENARY_MODE_HYBRID, "Novotel Geneva Centre", "Zoom" },
    { "Virtual meeting via the Webex platform", PLENARY_MODE_VIRTUAL, "", "Webex" },
    { "In-person at Pier 4, Hamburg", PLENARY_MODE_IN_PERSON, "Pier 4", "" },
    { "Pilot House", PLENARY_MODE_UNSET, "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf (
          "# A Walk\n\n21 March 2019\n\n%s\n\n### SUMMARY REPORT\n\nIt rained.\n", cases[i].line);
      g_autoptr (PlenaryModel) model = import_bytes (text, strlen (text));
      PlenaryRecord *event = plenary_model_get_event (model);

      g_assert_cmpint (plenary_record_get_integer (event, PLENARY_EVENT_MODE), ==, cases[i].mode);
      g_assert_cmpstr (plenary_record_get_text (event, PLENARY_EVENT_VENUE), ==, cases[i].venue);
      g_assert_cmpstr (plenary_record_get_text (event, PLENARY_EVENT_PLATFORM), ==,
                       cases[i].platform);
      g_assert_cmpstr (plenary_record_get_text (event, PLENARY_EVENT_MODE_LINE), ==, cases[i].line);
    }
}

static void
test_encodings (void)
{
  static const struct
  {
    const char *data;
    gsize length;
  } cases[] = {
    { "Caf\xc3\xa9", 5 },
    { "\xef\xbb\xbf"
      "Caf\xc3\xa9",
      8 },
    { "Caf\xe9", 4 },
    { "\xff\xfe"
      "C\0a\0f\0\xe9\0",
      10 },
    { "Caf\xc3\xa9\r\n", 7 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryModel) model = import_bytes (cases[i].data, cases[i].length);

      g_assert_cmpstr (paragraph_text (model, 0), ==, "Café");
    }
}

static void
test_refused (void)
{
  g_autoptr (GBytes) binary = g_bytes_new_static ("PK\0\1", 4);
  g_autoptr (GError) error = NULL;

  g_assert_null (plenary_text_import_read (binary, NULL, &error));
  g_assert_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_ENCODING);
}

static void
test_plain (void)
{
  static const char text[] = "A Short Walk\n============\n\nFirst words.\n\n1. one\n2. two\n\n"
                             "* star\n\nLost mark.\n\n<sup>7</sup> kept note\n";
  g_autoptr (PlenaryModel) model = import_bytes (text, strlen (text));

  g_assert_cmpstr (plenary_record_get_text (plenary_model_get_event (model), PLENARY_EVENT_TITLE),
                   ==, "A Short Walk");
  g_assert_cmpuint (count (model, PLENARY_PARAGRAPH_KIND_NUMBERED), ==, 0);
  g_assert_cmpuint (count (model, PLENARY_PARAGRAPH_KIND_ITEM), ==, 3);
  g_assert_cmpstr (paragraph_text (model, 5), ==, "<sup>7</sup> kept note");
}

/* Whatever is read is mark-up, and nothing crashes. */
static void
test_random (void)
{
  static const char *const pieces[] = { "# ",     "**",
                                        "*",      "1. ",
                                        "a. ",    "- ",
                                        "| ",     "|\n",
                                        "\t<p>",  "<sup>1</sup>",
                                        "\n",     "\n\n",
                                        "words ", "10:00 - 11:00",
                                        "[x](y)", "<i>",
                                        "&amp;",  "---\n",
                                        "• ",     "Agenda\n",
                                        "\\" };
  g_autoptr (GRand) random = g_rand_new_with_seed (11);

  for (int i = 0; i < 3000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      for (int j = g_rand_int_range (random, 0, 40); j > 0; j--)
        g_string_append (text, pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);

      g_autoptr (PlenaryModel) model = import_bytes (text->str, text->len);

      g_assert_nonnull (plenary_model_get_event (model));
    }
}

typedef struct
{
  const char *start; /* of the name of the file */
  PlenaryDocumentKind kind;
  guint n_numbered;
  guint n_notes;
  guint lost; /* words that Plenary writes in another way: "1st" */
} Seed;

static char *
find_seed (const char *start)
{
  const char *folder = g_getenv ("PLENARY_SEEDS");
  g_autoptr (GDir) directory = folder != NULL ? g_dir_open (folder, 0, NULL) : NULL;
  const char *name = directory != NULL ? g_dir_read_name (directory) : NULL;

  for (; name != NULL; name = g_dir_read_name (directory))
    if (g_str_has_prefix (name, start))
      return g_build_filename (folder, name, NULL);

  return NULL;
}

static void
test_seed (gconstpointer user_data)
{
  const Seed *seed = user_data;
  g_autofree char *path = find_seed (seed->start);
  g_autofree char *text = NULL;
  gsize length = 0;

  if (path == NULL)
    {
      g_test_skip ("The real documents are not beside the checkout");
      return;
    }

  g_assert_true (g_file_get_contents (path, &text, &length, NULL));

  g_autoptr (PlenaryModel) model = import_bytes (text, length);
  g_autofree char *printed = print (model, seed->kind);
  g_autoptr (GHashTable) before = count_words (text);
  g_autoptr (GHashTable) after = count_words (printed);

  g_assert_cmpuint (count (model, PLENARY_PARAGRAPH_KIND_NUMBERED), ==, seed->n_numbered);
  g_assert_cmpuint (count_notes (model), ==, seed->n_notes);
  g_assert_cmpuint (count_lost (before, after), <=, seed->lost);
}

int
main (int argc, char **argv)
{
  static const Seed seeds[] = {
    { "000", PLENARY_DOCUMENT_KIND_AGENDA, 0, 0, 0 },
    { "001", PLENARY_DOCUMENT_KIND_SUMMARY_REPORT, 104, 5, 0 },
    { "002", PLENARY_DOCUMENT_KIND_CONCEPT_NOTE, 0, 5, 0 },
    { "003", PLENARY_DOCUMENT_KIND_FINAL_REPORT, 0, 0, 0 },
    { "004", PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE, 0, 0, 1 },
  };

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/formats/text/report", test_report);
  g_test_add_func ("/formats/text/agenda", test_agenda);
  g_test_add_func ("/formats/text/date-and-place", test_date_and_place);
  g_test_add_func ("/formats/text/mode", test_mode);
  g_test_add_func ("/formats/text/encodings", test_encodings);
  g_test_add_func ("/formats/text/refused", test_refused);
  g_test_add_func ("/formats/text/plain", test_plain);
  g_test_add_func ("/formats/text/random", test_random);
  for (gsize i = 0; i < G_N_ELEMENTS (seeds); i++)
    {
      g_autofree char *name = g_strconcat ("/formats/text/seed/", seeds[i].start, NULL);

      g_test_add_data_func (name, &seeds[i], test_seed);
    }

  return g_test_run ();
}
