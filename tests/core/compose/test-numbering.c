/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What records are called by number, at first and after each kind of change.
 */
#include "config.h"

#include "compose/plenary-numbering.h"
#include "../project.h"

static PlenaryModel *
make_model (void)
{
  PlenaryModel *model = plenary_model_new ();

  add (model, "event", "event", NULL);
  add (model, "day", "day", "date", "2027-05-12", NULL);
  add (model, "session", "s1", "day-id", "day", "rank", "2", "title", "Data", "numbered", "true",
       NULL);
  add (model, "session", "rt", "day-id", "day", "rank", "3", "kind", "roundtable", "numbered",
       "true", NULL);
  add (model, "document", "doc", "kind", "summary-report", NULL);
  add (model, "section", "a", "document-id", "doc", "rank", "1", "session-id", "s1", NULL);
  add (model, "section", "b", "document-id", "doc", "rank", "2", "kind", "annex", "title", "Lists",
       NULL);
  add (model, "intervention", "i1", "session-id", "s1", NULL);
  add (model, "paragraph", "p1", "section-id", "a", "rank", "1", "intervention-id", "i1", NULL);
  add (model, "paragraph", "p2", "section-id", "a", "rank", "2", NULL);
  add (model, "paragraph", "p3", "section-id", "a", "rank", "3", "kind", "item", "level", "1",
       "marker", "letter", NULL);
  plenary_model_publish (model);

  return model;
}

static void
assert_entry (PlenaryNumbering *numbering,
              const char *id,
              const char *number,
              const char *label,
              const char *title)
{
  const PlenaryNumberingEntry *entry = plenary_numbering_lookup (numbering, id);

  g_assert_nonnull (entry);
  g_assert_cmpstr (entry->number, ==, number);
  g_assert_cmpstr (entry->label, ==, label);
  g_assert_cmpstr (entry->title, ==, title);
}

static void
test_entries (void)
{
  g_autoptr (PlenaryModel) model = make_model ();
  g_autoptr (PlenaryNumbering) numbering
      = plenary_numbering_new (model, plenary_model_find (model, "doc"));
  static const struct
  {
    const char *id;
    const char *number;
    const char *label;
    const char *title;
  } cases[] = {
    { "s1", "I", "Session I", "Data" },     { "rt", "1", "Roundtable 1", "" },
    { "a", "I", "Session I", "Data" },      { "b", "1", "Annex 1", "Lists" },
    { "p1", "1", "paragraph 1", "" },       { "p2", "2", "paragraph 2", "" },
    { "p3", "2(a)", "paragraph 2(a)", "" }, { "i1", "1", "paragraph 1", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_entry (numbering, cases[i].id, cases[i].number, cases[i].label, cases[i].title);
  g_assert_null (plenary_numbering_lookup (numbering, "nobody"));
  g_assert_null (plenary_numbering_lookup (numbering, NULL));
  g_assert_cmpint (plenary_numbering_get_n_annexes (numbering), ==, 1);
}

static void
test_agenda_alone (void)
{
  g_autoptr (PlenaryModel) model = make_model ();
  g_autoptr (PlenaryNumbering) numbering = plenary_numbering_new (model, NULL);

  assert_entry (numbering, "s1", "I", "Session I", "Data");
  g_assert_null (plenary_numbering_lookup (numbering, "a"));
  g_assert_null (plenary_numbering_lookup (numbering, "p1"));
}

static void
test_follow (void)
{
  g_autoptr (PlenaryModel) model = make_model ();
  g_autoptr (PlenaryNumbering) numbering
      = plenary_numbering_new (model, plenary_model_find (model, "doc"));

  assert_entry (numbering, "p2", "2", "paragraph 2", "");

  /* A paragraph of another kind. */
  add (model, "paragraph", "p1", "section-id", "a", "rank", "1", "kind", "plain", NULL);
  plenary_model_publish (model);
  plenary_numbering_follow (numbering);
  assert_entry (numbering, "p1", "", "", "");
  assert_entry (numbering, "p2", "1", "paragraph 1", "");
  assert_entry (numbering, "p3", "1(a)", "paragraph 1(a)", "");
  g_assert_null (plenary_numbering_lookup (numbering, "i1"));

  /* Words alone. */
  add (model, "paragraph", "p2", "section-id", "a", "rank", "2", "text", "Words", NULL);
  plenary_model_publish (model);
  plenary_numbering_follow (numbering);
  assert_entry (numbering, "p2", "1", "paragraph 1", "");

  /* A heading. */
  add (model, "section", "b", "document-id", "doc", "rank", "2", "kind", "annex", "title", "Names",
       NULL);
  plenary_model_publish (model);
  plenary_numbering_follow (numbering);
  assert_entry (numbering, "b", "1", "Annex 1", "Names");
  g_assert_cmpint (plenary_numbering_get_n_annexes (numbering), ==, 1);

  /* A session before: the section that records the next one is called by its number. */
  add (model, "session", "s0", "day-id", "day", "rank", "1", "numbered", "true", NULL);
  plenary_model_publish (model);
  plenary_numbering_follow (numbering);
  assert_entry (numbering, "s1", "II", "Session II", "Data");
  assert_entry (numbering, "a", "II", "Session II", "Data");

  /* What is gone has no number. */
  plenary_table_remove (
      plenary_model_get_table (model, plenary_model_get_type_of_table ("session")), "rt");
  plenary_table_remove (
      plenary_model_get_table (model, plenary_model_get_type_of_table ("paragraph")), "p2");
  plenary_model_publish (model);
  plenary_numbering_follow (numbering);
  g_assert_null (plenary_numbering_lookup (numbering, "rt"));
  g_assert_null (plenary_numbering_lookup (numbering, "p2"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compose/numbering/entries", test_entries);
  g_test_add_func ("/compose/numbering/agenda-alone", test_agenda_alone);
  g_test_add_func ("/compose/numbering/follow", test_follow);

  return g_test_run ();
}
