/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Agendas, as plain text: with times, of several days, without times, as drafts.
 */
#include "config.h"

#include "compose/plenary-compose.h"
#include "formats/plain/plenary-plain.h"
#include "../project.h"

static void
assert_document (PlenaryModel *model, PlenaryDocumentKind kind, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryDocumentTree) tree = plenary_compose (model, NULL, kind, &error);

  g_assert_no_error (error);
  g_autofree char *text = plenary_plain_write (tree);

  g_assert_cmpstr (text, ==, expected);
}

static void
add_dialogue (PlenaryModel *model)
{
  add (model, "event", "event", "parent-title", "Harbour Summit 2030", "title",
       "Dialogue on Seasonal Ferries", "starts-on", "2030-01-15", "opens-at", "960", "closes-at",
       "1080", "zone", "Europe/Zurich", NULL);
  add (model, "body", "ports", "name", "Port Authority", "acronym", "PA", NULL);
  add (model, "session", "s1", "kind", "opening", "duration", "15", NULL);
  add (model, "assignment", "a1", "session-id", "s1", "role", "opener", "text", "the Harbour Chair",
       "state", "confirmed", NULL);
  add (model, "assignment", "a2", "session-id", "s1", "role", "moderator", "body-id", "ports",
       "capacity", "host", "state", "confirmed", NULL);
  add (model, "session", "s2", "numbered", "true", "title", "Ferries in winter", "duration", "75",
       "description", "This session will look at ice.\n<item level=\"1\" as=\"bullet\"/>thin ice",
       NULL);
  add (model, "assignment", "b1", "session-id", "s2", "role", "moderator", "text",
       "Skippers' Guild", "state", "tbc", NULL);
  add (model, "assignment", "b2", "session-id", "s2", "role", "discussant", "state", "tbc", NULL);
  add (model, "assignment", "b3", "session-id", "s2", "role", "discussant", "text", "Pilots",
       "parent-id", "b2", "state", "confirmed", NULL);
  add (model, "assignment", "b4", "session-id", "s2", "role", "discussant", "text", "Co-Chairs",
       "parent-id", "b2", "state", "confirmed", NULL);
  add (model, "assignment", "b5", "session-id", "s2", "role", "discussant", "text", "Isle/ Coast",
       "topic", "Crossing fog", "parent-id", "b4", "state", "tbc", NULL);
  add (model, "assignment", "b6", "session-id", "s2", "role", "discussant", "text", "Nobody",
       "parent-id", "b2", "state", "declined", NULL);
  add (model, "assignment", "b7", "session-id", "s2", "role", "note-taker", "text", "A clerk",
       "state", "confirmed", NULL);
  add (model, "session", "q2", "parent-id", "s2", "kind", "questions", NULL);
  add (model, "session", "h2", "parent-id", "s2", "title", "Signal to the kitchen", "visibility",
       "internal", NULL);
  add (model, "session", "s0", "title", "Briefing of staff", "duration", "0", "visibility",
       "hidden", "numbered", "true", NULL);
  add (model, "session", "s3", "numbered", "true", "title", "Ferries in fog", "duration", "20",
       NULL);
  add (model, "assignment", "c1", "session-id", "s3", "role", "panellist", "text", "One", "state",
       "confirmed", NULL);
  add (model, "assignment", "c2", "session-id", "s3", "role", "panellist", "text", "Two", "state",
       "idea", NULL);
  add (model, "session", "s4", "title", "Wrap-up and Closing", "duration", "10", NULL);
  add (model, "assignment", "d1", "session-id", "s4", "role", "speaker", "body-id", "ports",
       "state", "confirmed", NULL);
}

static void
test_timed (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add_dialogue (model);
  assert_document (model, PLENARY_DOCUMENT_KIND_AGENDA,
                   "Harbour Summit 2030\n"
                   "\n"
                   "Dialogue on Seasonal Ferries\n"
                   "\n"
                   "15 January 2030, 16:00 - 18:00 (CET)\n"
                   "\n"
                   "DRAFT Agenda\n"
                   "\n"
                   "16:00 - 16:15\n"
                   "\n"
                   "  Opening\n"
                   "\n"
                   "  • Welcome by the Harbour Chair\n"
                   "\n"
                   "  Moderator: Port Authority (PA) as host\n"
                   "\n"
                   "16:15 - 17:30\n"
                   "\n"
                   "  Session I: Ferries in winter\n"
                   "\n"
                   "  This session will look at ice.\n"
                   "\n"
                   "  • thin ice\n"
                   "\n"
                   "  Moderator: Skippers' Guild (tbc)\n"
                   "\n"
                   "  Discussants: (tbc)\n"
                   "\n"
                   "  • Pilots\n"
                   "  • Co-Chairs\n"
                   "    ○ Isle/ Coast: Crossing fog (tbc)\n"
                   "\n"
                   "  Discussion/ Q&A\n"
                   "\n"
                   "17:30 - 17:50\n"
                   "\n"
                   "  Session II: Ferries in fog\n"
                   "\n"
                   "  Panellists:\n"
                   "\n"
                   "  • One\n"
                   "  • Two (tbc)\n"
                   "\n"
                   "17:50 - 18:00\n"
                   "\n"
                   "  Wrap-up and Closing\n"
                   "\n"
                   "  • Port Authority (PA)\n");
}

static void
test_tree (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add_dialogue (model);

  g_autoptr (PlenaryDocumentTree) tree
      = plenary_compose (model, NULL, PLENARY_DOCUMENT_KIND_AGENDA, NULL);
  PlenaryNode *table = tree->root->children->pdata[tree->root->children->len - 1];
  PlenaryNode *row = table->children->pdata[0];
  PlenaryNode *cell = row->children->pdata[1];
  PlenaryNode *title = cell->children->pdata[0];

  g_assert_cmpstr (tree->title, ==, "Dialogue on Seasonal Ferries - Agenda");
  g_assert_cmpstr (tree->header, ==, "Dialogue on Seasonal Ferries - Agenda");
  g_assert_cmpint (table->kind, ==, PLENARY_NODE_TABLE);
  g_assert_cmpint (table->role, ==, PLENARY_NODE_ROLE_AGENDA);
  g_assert_cmpuint (table->n_widths, ==, 2);
  g_assert_cmpuint (table->children->len, ==, 4);
  g_assert_cmpstr (title->id, ==, "s1");
  g_assert_cmpstr (plenary_text_get_markup (title->text), ==, "<b>Opening</b>");
}

static void
test_days_and_rooms (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add (model, "event", "event", "title", "Workshop", "status", "provisional", "starts-on",
       "2030-03-30", "ends-on", "2030-04-01", "venue", "Old Mill", "city", "Lakeside", "country",
       "Switzerland", "opens-at", "540", NULL);
  add (model, "room", "r1", "name", "Red Room", NULL);
  add (model, "room", "r2", "name", "Blue Room", NULL);
  add (model, "day", "d1", "date", "2030-03-30", NULL);
  add (model, "day", "d2", "date", "2030-04-01", "title", "The last day", NULL);
  add (model, "session", "c1", "day-id", "d1", "kind", "cafe", "numbered", "true", "title", "Bread",
       "room-id", "r1", "duration", "60", NULL);
  add (model, "session", "c2", "day-id", "d1", "kind", "cafe", "numbered", "true", "title", "Salt",
       "room-id", "r2", "duration", "60", "parallel", "true", NULL);
  add (model, "session", "c3", "day-id", "d1", "title", "Longer", "duration", "90", "parallel",
       "true", NULL);
  add (model, "session", "l", "day-id", "d2", "kind", "break", "starts-at", "720", NULL);
  add (model, "session", "tray", "title", "Not scheduled", "numbered", "true", "kind", "cafe",
       NULL);
  add (model, "question", "g", "session-id", "c1", "text", "What rises?", NULL);
  assert_document (model, PLENARY_DOCUMENT_KIND_AGENDA,
                   "Workshop\n"
                   "\n"
                   "Old Mill - Lakeside, Switzerland\n"
                   "\n"
                   "30 March - 1 April 2030, 09:00\n"
                   "\n"
                   "PROVISIONAL Agenda\n"
                   "\n"
                   "Day 1 – Saturday, 30 March 2030\n"
                   "\n"
                   "09:00 - 10:00\n"
                   "\n"
                   "  Thematic session 1: Bread\n"
                   "\n"
                   "  Red Room\n"
                   "\n"
                   "  Guiding questions:\n"
                   "\n"
                   "  • What rises?\n"
                   "\n"
                   "  Thematic session 2: Salt\n"
                   "\n"
                   "  Blue Room\n"
                   "\n"
                   "09:00 - 10:30 | Longer\n"
                   "\n"
                   "The last day\n"
                   "\n"
                   "12:00 | Break\n");
}

static void
test_listing (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add (model, "event", "event", "title", "Stocktaking", "status", "final", "opens-at", "600",
       "closes-at", "1080", "starts-on", "2030-05-02", "ends-on", "2030-05-02", NULL);
  add (model, "framework", "f", "acronym", "ABC", NULL);
  add (model, "objective", "o2", "framework-id", "f", "number", "2", NULL);
  add (model, "objective", "o5", "framework-id", "f", "number", "5", NULL);
  add (model, "objective", "o12", "framework-id", "f", "number", "12", NULL);
  add (model, "body", "xx", "kind", "state", "name", "Examplia", NULL);
  add (model, "person", "p", "given-name", "Ann", "family-name", "Other", NULL);
  add (model, "post", "pp", "person-id", "p", "body-id", "xx", NULL);
  add (model, "session", "u", "title", "Update on the reform", NULL);
  add (model, "assignment", "ua", "session-id", "u", "person-id", "p", "state", "confirmed", NULL);
  add (model, "session", "pause", "kind", "break", "title", "Lunch", NULL);
  add (model, "session", "r1", "kind", "roundtable", "label", "Stocktaking on Roundtable 1", NULL);
  add (model, "session", "r2", "kind", "roundtable", "numbered", "true", NULL);
  add (model, "session", "r3", "kind", "roundtable", "numbered", "true", "title", "People", NULL);
  add (model, "allocation", "al", "framework-id", "f", NULL);
  add (model, "placement", "p2", "allocation-id", "al", "objective-id", "o2", "session-id", "r1",
       NULL);
  add (model, "placement", "p12", "allocation-id", "al", "objective-id", "o12", "session-id", "r1",
       NULL);
  add (model, "placement", "p5", "allocation-id", "al", "objective-id", "o5", "session-id", "r3",
       NULL);
  add (model, "assignment", "ra", "session-id", "r1", "person-id", "p", "role", "chair", "state",
       "confirmed", NULL);
  add (model, "assignment", "rb", "session-id", "r1", "text", "Youth Forum", "role", "facilitator",
       "state", "confirmed", NULL);
  add (model, "assignment", "rc", "session-id", "r1", "text", "Elders", "role", "facilitator",
       "state", "tbc", NULL);
  add (model, "session", "z", "kind", "closing", NULL);
  assert_document (model, PLENARY_DOCUMENT_KIND_AGENDA,
                   "Stocktaking\n"
                   "\n"
                   "2 May 2030, 10:00 - 18:00\n"
                   "\n"
                   "Agenda\n"
                   "\n"
                   "Update on the reform, Ann Other, Government of Examplia\n"
                   "\n"
                   "• Stocktaking on Roundtable 1: ABC Objectives 2 and 12\n"
                   "  Chaired by Ann Other, Government of Examplia; facilitated by Youth Forum and "
                   "Elders (tbc)\n"
                   "• Roundtable 1\n"
                   "• Roundtable 2: People (ABC Objective 5)\n"
                   "\n"
                   "Closing\n");
}

static void
test_no_event (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (plenary_compose (model, NULL, PLENARY_DOCUMENT_KIND_AGENDA, &error));
  g_assert_error (error, PLENARY_COMPOSE_ERROR, PLENARY_COMPOSE_ERROR_NO_EVENT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compose/agenda/timed", test_timed);
  g_test_add_func ("/compose/agenda/tree", test_tree);
  g_test_add_func ("/compose/agenda/days-and-rooms", test_days_and_rooms);
  g_test_add_func ("/compose/agenda/listing", test_listing);
  g_test_add_func ("/compose/agenda/no-event", test_no_event);

  return g_test_run ();
}
