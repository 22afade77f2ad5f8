/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A session captured: floors taken and given back, paragraphs that stand together, what is still
 * silent.
 */
#include "config.h"

#include "operations/plenary-capture.h"
#include "operations/plenary-capture-status.h"
#include "operations/plenary-outline-plan.h"
#include "operations/plenary-party-index.h"
#include "report.h"

#include "formats/plenary-import.h"
#include "formats/xml/plenary-xml.h"
#include "model/plenary-event.h"

static GDateTime *
at (int minute, int second)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (7200);

  return g_date_time_new (zone, 2030, 5, 2, 12, minute, second);
}

static void
set_up_report (Fixture *fixture, gconstpointer user_data)
{
  set_up_event (fixture, user_data);

  PlenaryEdit *edit = begin (fixture);

  plenary_outline_plan_add (edit, model_of (fixture), PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);
  commit (edit);
}

static char *
take_floor (Fixture *fixture, const char *body_id, int minute)
{
  g_autoptr (PlenaryPartyChoice) speaker
      = plenary_party_choice_new_record (model_of (fixture), get (fixture, body_id));
  g_autoptr (GDateTime) now = at (minute, 0);
  PlenaryEdit *edit = begin (fixture);
  char *id = plenary_capture_begin (edit, model_of (fixture), get (fixture, "s-rt"), speaker,
                                    PLENARY_INTERVENTION_KIND_STATEMENT, now);

  commit (edit);

  return id;
}

static PlenaryRecord *
choose (Fixture *fixture, const char *party_id)
{
  g_autoptr (PlenaryPartyChoice) speaker
      = plenary_party_choice_new_record (model_of (fixture), get (fixture, party_id));

  return plenary_capture_choose_section (
      model_of (fixture), last_of (fixture, PLENARY_TYPE_DOCUMENT), get (fixture, "s-rt"), speaker,
      PLENARY_CAPTURE_PLACE_FLOOR);
}

static char *
note (Fixture *fixture, const char *intervention_id, const char *words, guint marks)
{
  const char *body_id
      = plenary_record_get_text (get (fixture, intervention_id), PLENARY_INTERVENTION_BODY_ID);
  g_autoptr (PlenaryText) text = plenary_text_new (words);
  g_autoptr (GPtrArray) objectives = g_ptr_array_new ();
  PlenaryCaptureNote noted = {
    .section_id = plenary_record_get_id (choose (fixture, body_id)),
    .intervention_id = intervention_id,
    .text = text,
    .marks = marks,
    .objectives = objectives,
  };

  if (marks != 0)
    g_ptr_array_add (objectives, get (fixture, "o-2"));

  PlenaryEdit *edit = begin (fixture);
  char *id = plenary_capture_add (edit, model_of (fixture), &noted);

  commit (edit);

  return id;
}

static void
give_back (Fixture *fixture, const char *id, int minute, int second)
{
  g_autoptr (GDateTime) now = at (minute, second);
  PlenaryEdit *edit = begin (fixture);

  plenary_capture_end (edit, get (fixture, id), now);
  commit (edit);
}

static void
test_floor (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *first = take_floor (fixture, "yy", 30);

  give_back (fixture, first, 33, 7);

  g_autofree char *second = take_floor (fixture, "zz", 34);
  PlenaryRecordList *all = all_of (fixture, PLENARY_TYPE_INTERVENTION);

  g_assert_true (plenary_record_list_get (all, 0) == get (fixture, first));
  g_assert_true (plenary_record_list_get (all, 1) == get (fixture, second));
  g_assert_cmpstr (plenary_record_get_text (get (fixture, first), PLENARY_INTERVENTION_STARTED_AT),
                   ==, "2030-05-02T10:30:00Z");
  g_assert_cmpint (plenary_record_get_integer (get (fixture, first), PLENARY_INTERVENTION_SECONDS),
                   ==, 187);

  /* A clock that was set back says nothing. */
  give_back (fixture, second, 20, 0);
  g_assert_cmpint (plenary_record_get_integer (get (fixture, second), PLENARY_INTERVENTION_SECONDS),
                   ==, PLENARY_UNSET);
}

static void
test_paragraphs (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *isles = take_floor (fixture, "yy", 30);
  g_autofree char *one = note (fixture, isles, "first", 0);
  g_autofree char *zembla = take_floor (fixture, "zz", 35);
  g_autofree char *two = note (fixture, zembla, "other", 0);
  g_autofree char *three = note (fixture, isles, "second & last", 0);
  PlenaryRecordList *paragraphs = plenary_model_list_by (
      model_of (fixture), PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID,
      plenary_record_get_text (get (fixture, one), PLENARY_PARAGRAPH_SECTION_ID));

  g_assert_cmpuint (plenary_record_list_get_length (paragraphs), ==, 3);
  g_assert_true (plenary_record_list_get (paragraphs, 1) == get (fixture, three));
  g_assert_true (plenary_record_list_get (paragraphs, 2) == get (fixture, two));
  g_assert_cmpstr (plenary_record_get_text (get (fixture, isles), PLENARY_INTERVENTION_NOTE), ==,
                   "first\nsecond &amp; last");

  /* One line of capture is one step. */
  undo (fixture->project);
  g_assert_null (plenary_model_find (model_of (fixture), three));
  g_assert_cmpstr (plenary_record_get_text (get (fixture, isles), PLENARY_INTERVENTION_NOTE), ==,
                   "first");
}

static void
test_tags (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *isles = take_floor (fixture, "yy", 30);
  g_autofree char *id = note (fixture, isles, "a pledge of nets",
                              1u << PLENARY_MARK_KIND_PLEDGE | 1u << PLENARY_MARK_KIND_QUESTION);
  g_autoptr (GPtrArray) silent
      = plenary_capture_list_silent_objectives (model_of (fixture), get (fixture, "s-rt"));

  g_assert_cmpuint (count (fixture, PLENARY_TYPE_MARK), ==, 2);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_PARAGRAPH_OBJECTIVE), ==, 1);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_INTERVENTION_OBJECTIVE), ==, 1);
  g_assert_cmpuint (silent->len, ==, 1);
  g_assert_true (silent->pdata[0] == get (fixture, "o-1"));
}

static void
test_section (Fixture *fixture, gconstpointer user_data)
{
  PlenaryRecord *first = choose (fixture, "ann");
  PlenaryRecord *second = choose (fixture, "bob");

  g_assert_cmpint (plenary_record_get_integer (first, PLENARY_SECTION_KIND), ==,
                   PLENARY_SECTION_KIND_INTRODUCTION);
  g_assert_cmpint (plenary_record_get_integer (second, PLENARY_SECTION_KIND), ==,
                   PLENARY_SECTION_KIND_INTRODUCTION);
  g_assert_true (first != second);
  g_assert_cmpint (plenary_record_get_integer (choose (fixture, "yy"), PLENARY_SECTION_KIND), ==,
                   PLENARY_SECTION_KIND_DISCUSSION);

  /* After somebody spoke from the floor, the chair takes part in the discussion. */
  g_autofree char *isles = take_floor (fixture, "yy", 30);
  g_autofree char *id = note (fixture, isles, "words", 0);

  g_assert_true (choose (fixture, "ann") == choose (fixture, "yy"));
}

static void
test_sections_of_other_kinds (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (PlenaryPartyChoice) floor = plenary_party_choice_new_words ("A sailor");
  PlenaryRecord *document = last_of (fixture, PLENARY_TYPE_DOCUMENT);
  PlenaryRecord *section = plenary_capture_choose_section (
      model_of (fixture), document, get (fixture, "s-open"), floor, PLENARY_CAPTURE_PLACE_FLOOR);

  g_assert_cmpint (plenary_record_get_integer (section, PLENARY_SECTION_KIND), ==,
                   PLENARY_SECTION_KIND_SESSION);
  g_assert_null (plenary_capture_choose_section (
      model_of (fixture), document, get (fixture, "s-tray"), floor, PLENARY_CAPTURE_PLACE_FLOOR));
}

static PlenaryRecord *
ensure (Fixture *fixture, const char *session_id, const char *party_id, PlenaryCapturePlace place)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryPartyChoice) speaker
      = plenary_party_choice_new_record (model_of (fixture), get (fixture, party_id));
  PlenaryRecord *section = plenary_capture_ensure_section (
      fixture->project, get (fixture, session_id), speaker, place, &error);

  g_assert_no_error (error);
  g_assert_nonnull (section);

  return section;
}

/* Concluding remarks are where they were planned, and are added where they were not. */
static void
test_conclusion (Fixture *fixture, gconstpointer user_data)
{
  PlenaryRecord *chair = ensure (fixture, "s-rt", "ann", PLENARY_CAPTURE_PLACE_CONCLUSION);
  guint n_sections = count (fixture, PLENARY_TYPE_SECTION);

  g_assert_cmpint (plenary_record_get_integer (chair, PLENARY_SECTION_KIND), ==,
                   PLENARY_SECTION_KIND_CONCLUSION);
  g_assert_true (ensure (fixture, "s-rt", "yy", PLENARY_CAPTURE_PLACE_CONCLUSION) == chair);

  PlenaryRecord *opening = ensure (fixture, "s-open", "ann", PLENARY_CAPTURE_PLACE_CONCLUSION);

  g_assert_true (opening != chair);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_SECTION), ==, n_sections + 1);

  /* A session that nobody has thought of gets its section, and what is concluded in it. */
  PlenaryRecord *tray = ensure (fixture, "s-tray", "ann", PLENARY_CAPTURE_PLACE_CONCLUSION);

  g_assert_cmpint (plenary_record_get_integer (tray, PLENARY_SECTION_KIND), ==,
                   PLENARY_SECTION_KIND_CONCLUSION);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_SECTION), ==, n_sections + 3);
}

static void
test_silent_speakers (Fixture *fixture, gconstpointer user_data)
{
  PlenaryRecord *session = get (fixture, "s-rt");
  g_autoptr (GPtrArray) before = plenary_capture_list_silent_speakers (model_of (fixture), session);

  g_assert_cmpuint (before->len, ==, 2);
  g_assert_true (before->pdata[0] == get (fixture, "ann"));

  PlenaryEdit *edit = begin (fixture);

  put (edit, "intervention", "i", "session-id", "s-rt", "body-id", "xx", NULL);
  commit (edit);

  g_autoptr (GPtrArray) after = plenary_capture_list_silent_speakers (model_of (fixture), session);

  g_assert_cmpuint (after->len, ==, 1);
  g_assert_true (after->pdata[0] == get (fixture, "bob"));
}

static void
test_session_by_clock (Fixture *fixture, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (fixture);
  g_autoptr (GDateTime) during = g_date_time_new_utc (2030, 5, 2, 8, 30, 0);
  g_autoptr (GDateTime) before = g_date_time_new_utc (2030, 5, 2, 7, 59, 59);

  plenary_edit_set_text (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_ZONE, "Europe/Zurich");
  commit (edit);
  g_assert_true (plenary_capture_find_session (model_of (fixture), during)
                 == get (fixture, "s-rt"));
  g_assert_true (plenary_capture_find_session (model_of (fixture), before)
                 == get (fixture, "s-open"));
}

/* The bar for the example: a speaker is set in three keys and Enter. */
static gboolean
is_found (PlenaryPartyIndex *index, PlenaryRecord *record, const char *name)
{
  g_autofree char *typed = g_utf8_substring (name, 0, MIN (3, g_utf8_strlen (name, -1)));

  g_autoptr (GPtrArray) found = plenary_party_index_find (index, typed, PLENARY_PARTY_ANY, 1);

  return found->len > 0 && plenary_party_choice_get_record (found->pdata[0]) == record;
}

/* The first letters of the parts of a name: "rvi" for Rongvudhi Virabutr. */
static char *
dup_initials (const char *name)
{
  g_auto (GStrv) words = g_strsplit_set (name, " -'’", -1);
  g_autoptr (GString) initials = g_string_new (NULL);
  guint n_words = 0;

  for (guint i = 0; words[i] != NULL; i++)
    n_words += *words[i] != '\0';
  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *start
          = g_utf8_substring (words[i], 0, MIN (n_words < 3 ? 2 : 1, g_utf8_strlen (words[i], -1)));

      g_string_append (initials, start);
    }

  return g_string_free_and_steal (g_steal_pointer (&initials));
}

static gboolean
is_found_by_three (PlenaryPartyIndex *index, PlenaryModel *model, PlenaryRecord *record)
{
  g_autoptr (PlenaryPartyChoice) choice = plenary_party_choice_new_record (model, record);
  const char *name = plenary_party_choice_get_name (choice);
  g_autofree char *initials = dup_initials (name);
  g_auto (GStrv) words = g_strsplit (name, " ", -1);
  gboolean is_any = is_found (index, record, initials);

  if (PLENARY_IS_BODY (record))
    is_any = is_any
             || is_found (index, record, plenary_record_get_text (record, PLENARY_BODY_ACRONYM));
  for (guint i = 0; words[i] != NULL; i++)
    is_any = is_any || is_found (index, record, words[i]);

  return is_any;
}

static void
import_example (Fixture *fixture)
{
  g_autofree char *path
      = g_build_filename (g_getenv ("PLENARY_SOURCE"), "data", "examples", "tidewater.xml", NULL);
  g_autoptr (GFile) source = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) content = g_file_load_bytes (source, NULL, NULL, &error);

  g_assert_no_error (error);

  g_autoptr (GPtrArray) rows = plenary_xml_read (content, NULL, &error);

  g_assert_no_error (error);
  plenary_import_rows (fixture->project, rows, "Import", &error);
  g_assert_no_error (error);
}

static void
test_three_keys (Fixture *fixture, gconstpointer user_data)
{
  static GType (*const types[]) (void) = { plenary_body_get_type, plenary_person_get_type };
  PlenaryModel *model = model_of (fixture);
  guint n_missed = 0;

  import_example (fixture);

  g_autoptr (PlenaryPartyIndex) index = plenary_party_index_new (model);

  for (gsize t = 0; t < G_N_ELEMENTS (types); t++)
    {
      PlenaryRecordList *all = plenary_model_list (model, types[t]());

      g_assert_cmpuint (plenary_record_list_get_length (all), >, 15);
      for (guint i = 0; i < plenary_record_list_get_length (all); i++)
        if (!is_found_by_three (index, model, plenary_record_list_get (all, i)))
          {
            g_test_message ("not found by three letters: %s",
                            plenary_record_get_id (plenary_record_list_get (all, i)));
            n_missed++;
          }
    }
  g_assert_cmpuint (n_missed, ==, 0);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/operations/capture/" path, Fixture, NULL, set_up_report, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("floor", test_floor);
  ADD ("paragraphs", test_paragraphs);
  ADD ("tags", test_tags);
  ADD ("section", test_section);
  ADD ("conclusion", test_conclusion);
  ADD ("sections-of-other-kinds", test_sections_of_other_kinds);
  ADD ("silent-speakers", test_silent_speakers);
  ADD ("session-by-clock", test_session_by_clock);
  g_test_add ("/operations/capture/three-keys", Fixture, NULL, set_up, test_three_keys, tear_down);

  return g_test_run ();
}
