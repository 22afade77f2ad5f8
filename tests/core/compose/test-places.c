/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Records have a name and a place, and lead to where they are shown.
 */
#include "config.h"

#include "compose/plenary-places.h"
#include "../project.h"

static PlenaryModel *
make_model (void)
{
  PlenaryModel *model = plenary_model_new ();

  add (model, "event", "event", "title", "Harbour Forum", "starts-on", "2027-05-12", NULL);
  add (model, "body", "eims", "name", "Estuary Institute", "acronym", "EI", NULL);
  add (model, "person", "lobo", "honorific", "Professor", "given-name", "Tomás", "family-name",
       "Ferreira Lobo", NULL);
  add (model, "person", "nobody", NULL);
  add (model, "post", "chair", "person-id", "lobo", "body-id", "eims", "title", "Chair", NULL);
  add (model, "alias", "thomas", "person-id", "lobo", "spelling", "Thomas", NULL);
  add (model, "alias", "instituto", "body-id", "eims", "spelling", "Instituto", NULL);
  add (model, "biography", "life", "person-id", "lobo", "text", "Born in Porto.", NULL);
  add (model, "day", "wednesday", "date", "2027-05-12", NULL);
  add (model, "session", "s1", "day-id", "wednesday", "title", "Data", "numbered", "true",
       "starts-at", "540", "duration", "45", NULL);
  add (model, "session", "tray", "title", "An idea", NULL);
  add (model, "session", "empty", "day-id", "wednesday", NULL);
  add (model, "question", "q1", "session-id", "s1", "text", "Why?", NULL);
  add (model, "assignment", "a1", "session-id", "s1", "role", "moderator", "person-id", "lobo",
       NULL);
  add (model, "framework", "gcm", "title", "Global Compact", NULL);
  add (model, "objective", "o1", "framework-id", "gcm", "number", "1", "title", "Collect data",
       NULL);
  add (model, "document", "report", "kind", "summary-report", NULL);
  add (model, "section", "a", "document-id", "report", "kind", "session", "session-id", "s1", NULL);
  add (model, "section", "b", "document-id", "report", "parent-id", "a", "kind", "discussion",
       NULL);
  add (model, "section", "c", "document-id", "report", "title", "Next <b>steps</b>", NULL);
  add (model, "intervention", "i1", "session-id", "s1", "person-id", "lobo", "body-id", "eims",
       NULL);
  add (model, "intervention", "i2", "session-id", "s1", NULL);
  add (model, "paragraph", "p1", "section-id", "a", "text", "One", NULL);
  add (model, "paragraph", "p2", "section-id", "b", "text", "Two", NULL);
  add (model, "paragraph", "p3", "section-id", "c", "kind", "table", NULL);
  add (model, "table_row", "r1", "paragraph-id", "p3", NULL);
  add (model, "table_cell", "t1", "row-id", "r1", "text", "Cell", NULL);
  add (model, "comment", "c1", "paragraph-id", "p2", "text", "Hm", NULL);
  add (model, "finding", "f1", "session-id", "s1", "kind", "challenge", NULL);
  add (model, "fact", "states", "label", "States", NULL);
  add (model, "fact_value", "v1", "fact-id", "states", "value", "12", NULL);
  plenary_model_publish (model);

  return model;
}

static void
test_all (void)
{
  static const struct
  {
    const char *id;
    const char *shown;
    const char *name;
    const char *place;
  } cases[] = {
    { "event", "event", "Harbour Forum", "" },
    { "lobo", "lobo", "Professor Tomás Ferreira Lobo", "Chair, Estuary Institute" },
    { "nobody", "nobody", "Untitled", "" },
    { "chair", "lobo", "Professor Tomás Ferreira Lobo", "Post" },
    { "thomas", "lobo", "Professor Tomás Ferreira Lobo", "Other spelling" },
    { "life", "lobo", "Professor Tomás Ferreira Lobo", "Biography" },
    { "eims", "eims", "Estuary Institute", "EI" },
    { "instituto", "eims", "Estuary Institute", "Other spelling" },
    { "s1", "s1", "Session I: Data", "Wednesday, 12 May 2027, 09:00–09:45" },
    { "tray", "tray", "An idea", "" },
    { "empty", "empty", "Untitled session", "Wednesday, 12 May 2027, 09:45" },
    { "q1", "s1", "Session I: Data", "Guiding question" },
    { "a1", "s1", "Session I: Data", "Moderator" },
    { "o1", "o1", "Objective 1: Collect data", "" },
    { "a", "a", "Session I: Data", "Summary Report" },
    { "b", "b", "Discussion", "Summary Report" },
    { "c", "c", "Next steps", "Summary Report" },
    { "p1", "p1", "Paragraph 1", "Session I" },
    { "p2", "p2", "Paragraph 2", "Session I" },
    { "p3", "p3", "Paragraph", "Next steps" },
    { "t1", "p3", "Paragraph", "Table" },
    { "c1", "p2", "Paragraph 2", "Comment" },
    { "i1", "i1", "Professor Tomás Ferreira Lobo, Estuary Institute (EI)", "Session I: Data" },
    { "i2", "i2", "Unknown speaker", "Session I: Data" },
    { "f1", "f1", "Challenge", "Session I: Data" },
    { "states", "event", "Harbour Forum", "Fact" },
    { "v1", "event", "Harbour Forum", "Fact" },
  };
  g_autoptr (PlenaryModel) model = make_model ();
  g_autoptr (PlenaryPlaces) places = plenary_places_new (model);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlenaryRecord *record = get (model, cases[i].id);
      PlenaryRecord *shown = plenary_places_find_shown (places, record);
      g_autofree char *name = plenary_places_dup_name (places, record);
      g_autofree char *place = plenary_places_dup_place (places, record);

      g_assert_cmpstr (plenary_record_get_id (shown), ==, cases[i].shown);
      g_assert_cmpstr (name, ==, cases[i].name);
      g_assert_cmpstr (place, ==, cases[i].place);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compose/places/all", test_all);

  return g_test_run ();
}
