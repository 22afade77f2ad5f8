/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Speakers by a few letters; the bar for the example: everybody in three keys.
 */
#include "config.h"

#include "operations/plenary-speaker.h"
#include "report.h"

#include "formats/plenary-import.h"
#include "formats/xml/plenary-xml.h"
#include "model/plenary-alias.h"

static const char *
find_first (PlenaryModel *model, PlenaryRecord *session, const char *typed)
{
  g_autoptr (GPtrArray) found = plenary_speakers_find (model, session, typed, 5);

  /* The model holds it. */
  return found->len > 0 ? plenary_record_get_id (found->pdata[0]) : NULL;
}

static void
test_find (Fixture *fixture, gconstpointer user_data)
{
  static const struct
  {
    const char *typed;
    const char *id;
  } cases[] = {
    { "exa", "xx" },  { "isl", "yy" },   { "iis", "yy" },    { "oth", "ann" },
    { "ann", "ann" }, { "sg", "guild" }, { "ski", "guild" }, { "zem", "zz" },
    { "nova", "zz" }, { "dec", "bob" },  { "xyz", NULL },
  };
  PlenaryEdit *edit = begin (fixture);

  put (edit, "alias", "al-1", "body-id", "zz", "spelling", "Nova Zembla", NULL);
  commit (edit);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (find_first (model_of (fixture), NULL, cases[i].typed), ==, cases[i].id);
}

/* Who has a role in the session comes before a namesake who has none. */
static void
test_session_first (Fixture *fixture, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (fixture);

  put (edit, "person", "abe", "given-name", "Abe", "family-name", "Decker", NULL);
  commit (edit);
  g_assert_cmpstr (find_first (model_of (fixture), get (fixture, "s-open"), "dec"), ==, "abe");
  g_assert_cmpstr (find_first (model_of (fixture), get (fixture, "s-rt"), "dec"), ==, "bob");

  edit = begin (fixture);
  put (edit, "intervention", "i", "session-id", "s-open", "person-id", "bob", NULL);
  commit (edit);
  g_assert_cmpstr (find_first (model_of (fixture), get (fixture, "s-open"), "dec"), ==, "bob");
}

static void
test_nothing_typed (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GPtrArray) found
      = plenary_speakers_find (model_of (fixture), get (fixture, "s-rt"), " ", 9);
  g_autoptr (GPtrArray) none = plenary_speakers_find (model_of (fixture), NULL, "", 9);

  g_assert_cmpuint (found->len, ==, 3);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_silent (Fixture *fixture, gconstpointer user_data)
{
  PlenaryRecord *session = get (fixture, "s-rt");
  g_autoptr (GPtrArray) before = plenary_speakers_list_silent (model_of (fixture), session);

  g_assert_cmpuint (before->len, ==, 2);
  g_assert_true (before->pdata[0] == get (fixture, "ann"));

  PlenaryEdit *edit = begin (fixture);

  put (edit, "intervention", "i", "session-id", "s-rt", "body-id", "xx", NULL);
  commit (edit);

  g_autoptr (GPtrArray) after = plenary_speakers_list_silent (model_of (fixture), session);

  g_assert_cmpuint (after->len, ==, 1);
  g_assert_true (after->pdata[0] == get (fixture, "bob"));
}

static void
test_add (Fixture *fixture, gconstpointer user_data)
{
  static const struct
  {
    const char *typed;
    const char *honorific;
    const char *given;
    const char *family;
  } cases[] = {
    { "Ms. Pia Oberoi", "Ms.", "Pia", "Oberoi" },
    { " H.E. Amb. Laura  Ann Thompson ", "H.E. Amb.", "Laura  Ann", "Thompson" },
    { "Madonna", "", "", "Madonna" },
    { "Dr. Who", "Dr.", "", "Who" },
    { "Mr", "", "", "Mr" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlenaryEdit *edit = begin (fixture);
      g_autofree char *id = plenary_speaker_add_person (edit, cases[i].typed, "yy");

      commit (edit);

      PlenaryRecord *person = get (fixture, id);

      g_assert_cmpstr (plenary_record_get_text (person, PLENARY_PERSON_HONORIFIC), ==,
                       cases[i].honorific);
      g_assert_cmpstr (plenary_record_get_text (person, PLENARY_PERSON_GIVEN_NAME), ==,
                       cases[i].given);
      g_assert_cmpstr (plenary_record_get_text (person, PLENARY_PERSON_FAMILY_NAME), ==,
                       cases[i].family);
      g_assert_cmpstr (
          plenary_record_get_text (last_of (fixture, PLENARY_TYPE_POST), PLENARY_POST_BODY_ID), !=,
          NULL);
    }

  PlenaryEdit *edit = begin (fixture);
  g_autofree char *id = plenary_speaker_add_body (edit, " Ruritania ", PLENARY_BODY_KIND_STATE);

  commit (edit);
  g_assert_cmpstr (find_first (model_of (fixture), NULL, "rur"), ==, id);
}

static gboolean
is_found (PlenaryModel *model, PlenaryRecord *record, const char *name)
{
  g_autofree char *typed = g_utf8_substring (name, 0, MIN (3, g_utf8_strlen (name, -1)));

  return g_strcmp0 (find_first (model, NULL, typed), plenary_record_get_id (record)) == 0;
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
is_found_by_three (PlenaryModel *model, PlenaryRecord *record)
{
  g_autofree char *name = plenary_speaker_dup_name (record);
  g_autofree char *initials = dup_initials (name);
  g_auto (GStrv) words = g_strsplit (name, " ", -1);
  gboolean is_any = is_found (model, record, initials);

  if (PLENARY_IS_BODY (record))
    is_any = is_any
             || is_found (model, record, plenary_record_get_text (record, PLENARY_BODY_ACRONYM));
  for (guint i = 0; words[i] != NULL; i++)
    is_any = is_any || is_found (model, record, words[i]);

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
test_example (Fixture *fixture, gconstpointer user_data)
{
  static GType (*const types[]) (void) = { plenary_body_get_type, plenary_person_get_type };
  PlenaryModel *model = model_of (fixture);
  guint n_missed = 0;

  import_example (fixture);
  for (gsize t = 0; t < G_N_ELEMENTS (types); t++)
    {
      PlenaryRecordList *all = plenary_model_list (model, types[t]());

      g_assert_cmpuint (plenary_record_list_get_length (all), >, 15);
      for (guint i = 0; i < plenary_record_list_get_length (all); i++)
        if (!is_found_by_three (model, plenary_record_list_get (all, i)))
          {
            g_autofree char *name = plenary_speaker_dup_name (plenary_record_list_get (all, i));

            g_test_message ("not found by three letters: %s", name);
            n_missed++;
          }
    }
  g_assert_cmpuint (n_missed, ==, 0);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/operations/speaker/" path, Fixture, NULL, set_up_event, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("find", test_find);
  ADD ("session-first", test_session_first);
  ADD ("nothing-typed", test_nothing_typed);
  ADD ("silent", test_silent);
  ADD ("add", test_add);
  g_test_add ("/operations/speaker/example", Fixture, NULL, set_up, test_example, tear_down);

  return g_test_run ();
}
