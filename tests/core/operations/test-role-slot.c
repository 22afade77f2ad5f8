/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Roles from the first idea to the one who came instead, and the agenda that is printed of them.
 */
#include "config.h"

#include "../store/fixture.h"
#include "compose/plenary-compose.h"
#include "formats/plain/plenary-plain.h"
#include "model/plenary-event.h"
#include "model/plenary-question.h"
#include "operations/plenary-party-index.h"
#include "operations/plenary-role-slot.h"
#include "operations/plenary-session-part.h"
#include "operations/plenary-sibling-order.h"

#include <string.h>

static PlenaryModel *
get_model (Fixture *fixture)
{
  return plenary_project_get_model (fixture->project);
}

static PlenaryEdit *
begin (Fixture *fixture)
{
  return plenary_project_begin_edit (fixture->project, "Edit");
}

static PlenaryRecord *
find_slot (Fixture *fixture, const char *id)
{
  PlenaryRecord *slot = plenary_model_lookup (get_model (fixture), PLENARY_TYPE_ASSIGNMENT, id);

  g_assert_nonnull (slot);

  return slot;
}

static void
add_event (Fixture *fixture)
{
  PlenaryEdit *edit = begin (fixture);

  plenary_edit_set_text (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_STARTS_ON, "2021-01-26");
  plenary_edit_set_integer (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_OPENS_AT, 960);
  commit (edit);
}

static void
add_item (Fixture *fixture,
          const char *id,
          const char *rank,
          PlenarySessionKind kind,
          int minutes,
          const char *title)
{
  g_autoptr (PlenaryRow) row = plenary_row_new_with_id (PLENARY_TYPE_SESSION, id);
  PlenaryEdit *edit = begin (fixture);

  plenary_row_set_text (row, PLENARY_SESSION_RANK, rank);
  plenary_row_set_integer (row, PLENARY_SESSION_KIND, (int) kind);
  plenary_row_set_integer (row, PLENARY_SESSION_DURATION, minutes);
  plenary_row_set_boolean (row, PLENARY_SESSION_NUMBERED, kind == PLENARY_SESSION_KIND_PLENARY);
  plenary_row_set_text (row, PLENARY_SESSION_TITLE, title);
  plenary_edit_insert (edit, row);
  commit (edit);
}

/* Who is meant by some words, as the command line takes them. */
static PlenaryPartyChoice *
choose (Fixture *fixture, const char *words)
{
  g_autoptr (PlenaryPartyIndex) index = plenary_party_index_new (get_model (fixture));
  PlenaryPartyChoice *choice = plenary_party_index_lookup (index, words, PLENARY_PARTY_ANY);

  return choice != NULL ? choice : plenary_party_choice_new_words (words);
}

static PlenaryRecord *
add_slot (Fixture *fixture,
          const char *session_id,
          PlenaryRecord *under,
          PlenaryRole role,
          const char *words,
          PlenaryAssignmentState state)
{
  g_autoptr (PlenaryPartyChoice) choice = choose (fixture, words);
  PlenaryEdit *edit = begin (fixture);
  g_autofree char *id
      = plenary_role_slot_add (edit, get_model (fixture), session_id,
                               under != NULL ? plenary_record_get_id (under) : NULL, role, choice);

  commit (edit);
  edit = begin (fixture);
  plenary_role_slot_set_state (edit, find_slot (fixture, id), state);
  commit (edit);

  return find_slot (fixture, id);
}

static void
set_topic (Fixture *fixture, PlenaryRecord *slot, const char *topic)
{
  PlenaryEdit *edit = begin (fixture);

  plenary_edit_set_text (edit, PLENARY_TYPE_ASSIGNMENT, plenary_record_get_id (slot),
                         PLENARY_ASSIGNMENT_TOPIC, topic);
  commit (edit);
}

static PlenaryRecord *
gather (Fixture *fixture, PlenaryRecord *slot)
{
  PlenaryEdit *edit = begin (fixture);
  g_autofree char *id = plenary_role_slot_gather (edit, get_model (fixture), slot);

  commit (edit);

  return id != NULL ? find_slot (fixture, id) : NULL;
}

/* The agenda as plain text, without indentation and empty lines. */
static char *
print (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryDocumentTree) tree
      = plenary_compose (get_model (fixture), NULL, PLENARY_DOCUMENT_KIND_AGENDA, &error);

  g_assert_no_error (error);

  g_autofree char *text = plenary_plain_write (tree);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GString *printed = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL; i++)
    if (*g_strchug (lines[i]) != '\0')
      g_string_append_printf (printed, "%s\n", lines[i]);

  return g_string_free_and_steal (printed);
}

static void
assert_printed (Fixture *fixture, const char *expected)
{
  g_autofree char *printed = print (fixture);
  const char *agenda = strstr (printed, "DRAFT Agenda\n");

  g_assert_nonnull (agenda);
  g_assert_cmpstr (agenda + strlen ("DRAFT Agenda\n"), ==, expected);
}

static void
test_offered (void)
{
  static const struct
  {
    PlenarySessionKind kind;
    guint n_roles;
    PlenaryRole roles[4];
  } cases[] = {
    { PLENARY_SESSION_KIND_PANEL, 2, { PLENARY_ROLE_MODERATOR, PLENARY_ROLE_PANELLIST } },
    { PLENARY_SESSION_KIND_CAFE,
      3,
      { PLENARY_ROLE_HOST, PLENARY_ROLE_FACILITATOR, PLENARY_ROLE_NOTE_TAKER } },
    { PLENARY_SESSION_KIND_ROUNDTABLE,
      4,
      { PLENARY_ROLE_CHAIR, PLENARY_ROLE_CO_CHAIR, PLENARY_ROLE_FACILITATOR,
        PLENARY_ROLE_RAPPORTEUR } },
    { PLENARY_SESSION_KIND_BREAK, 0, { 0 } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint n_roles = 0;
      const PlenaryRole *roles = plenary_role_slots_offered (cases[i].kind, &n_roles);

      g_assert_cmpuint (n_roles, ==, cases[i].n_roles);
      for (guint j = 0; j < n_roles; j++)
        g_assert_cmpint (roles[j], ==, cases[i].roles[j]);
    }
}

/* Whatever the order in which they are added, slots stand as the kind of session has them. */
static void
test_order (Fixture *fixture, gconstpointer user_data)
{
  add_item (fixture, "s1", "i", PLENARY_SESSION_KIND_PANEL, 60, "Fog");
  add_slot (fixture, "s1", NULL, PLENARY_ROLE_PANELLIST, "One", PLENARY_ASSIGNMENT_STATE_CONFIRMED);
  add_slot (fixture, "s1", NULL, PLENARY_ROLE_RAPPORTEUR, "Clerk",
            PLENARY_ASSIGNMENT_STATE_CONFIRMED);
  add_slot (fixture, "s1", NULL, PLENARY_ROLE_MODERATOR, "Guild", PLENARY_ASSIGNMENT_STATE_IDEA);

  PlenaryRecord *two = add_slot (fixture, "s1", NULL, PLENARY_ROLE_PANELLIST, "Two",
                                 PLENARY_ASSIGNMENT_STATE_CONFIRMED);

  add_event (fixture);
  assert_printed (fixture, "16:00 - 17:00\nFog\nModerator: Guild (tbc)\nPanellists:\n• One\n"
                           "• Two\nRapporteur: Clerk\n");

  PlenarySiblings slots = plenary_siblings_of (get_model (fixture), two);
  PlenaryEdit *edit = begin (fixture);

  g_assert_true (plenary_siblings_step (&slots, edit, two, -1));
  commit (edit);
  assert_printed (fixture, "16:00 - 17:00\nFog\nModerator: Guild (tbc)\nPanellists:\n• Two\n"
                           "• One\nRapporteur: Clerk\n");
  plenary_project_undo (fixture->project, NULL);
  assert_printed (fixture, "16:00 - 17:00\nFog\nModerator: Guild (tbc)\nPanellists:\n• One\n"
                           "• Two\nRapporteur: Clerk\n");
}

static void
test_fill (Fixture *fixture, gconstpointer user_data)
{
  static const struct
  {
    const char *words;
    PlenaryAssignmentState before;
    PlenaryAssignmentState after;
  } cases[] = {
    /* From words to words is only written better; a body has its own answer. */
    { "Guild", PLENARY_ASSIGNMENT_STATE_CONFIRMED, PLENARY_ASSIGNMENT_STATE_CONFIRMED },
    { "Ports", PLENARY_ASSIGNMENT_STATE_CONFIRMED, PLENARY_ASSIGNMENT_STATE_CONFIRMED },
    { "Ports", PLENARY_ASSIGNMENT_STATE_CONFIRMED, PLENARY_ASSIGNMENT_STATE_CONFIRMED },
    { "Guild", PLENARY_ASSIGNMENT_STATE_CONFIRMED, PLENARY_ASSIGNMENT_STATE_IDEA },
    { "Ports", PLENARY_ASSIGNMENT_STATE_IDEA, PLENARY_ASSIGNMENT_STATE_IDEA },
    { "Guild", PLENARY_ASSIGNMENT_STATE_TBC, PLENARY_ASSIGNMENT_STATE_TBC },
  };
  PlenaryEdit *edit = begin (fixture);

  add (edit, PLENARY_TYPE_BODY, "ports", PLENARY_BODY_NAME, "Ports");
  commit (edit);
  add_item (fixture, "s1", "i", PLENARY_SESSION_KIND_PANEL, 60, "Fog");

  PlenaryRecord *slot
      = add_slot (fixture, "s1", NULL, PLENARY_ROLE_MODERATOR, "", PLENARY_ASSIGNMENT_STATE_IDEA);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryPartyChoice) choice = choose (fixture, cases[i].words);

      edit = begin (fixture);
      plenary_role_slot_set_state (edit, slot, cases[i].before);
      commit (edit);
      edit = begin (fixture);
      plenary_role_slot_fill (edit, slot, choice);
      commit (edit);
      g_assert_cmpint (plenary_record_get_integer (slot, PLENARY_ASSIGNMENT_STATE), ==,
                       cases[i].after);
    }
}

static void
test_replace (Fixture *fixture, gconstpointer user_data)
{
  add_event (fixture);
  add_item (fixture, "s1", "i", PLENARY_SESSION_KIND_KEYNOTE, 60, "Fog");

  PlenaryRecord *director = add_slot (fixture, "s1", NULL, PLENARY_ROLE_KEYNOTE, "the Director",
                                      PLENARY_ASSIGNMENT_STATE_CONFIRMED);

  set_topic (fixture, director, "Ice");

  g_autoptr (PlenaryPartyChoice) deputy = choose (fixture, "the Deputy");
  PlenaryEdit *edit = begin (fixture);
  g_autofree char *id = plenary_role_slot_replace (edit, get_model (fixture), director, deputy);

  commit (edit);
  g_assert_cmpint (plenary_record_get_integer (director, PLENARY_ASSIGNMENT_STATE), ==,
                   PLENARY_ASSIGNMENT_STATE_REPLACED);
  g_assert_cmpstr (plenary_record_get_text (director, PLENARY_ASSIGNMENT_REPLACED_BY_ID), ==, id);
  assert_printed (fixture, "16:00 - 17:00\nFog\n• Keynote by the Deputy: Ice (tbc)\n");

  /* Without the one who came instead the first is asked again. */
  edit = begin (fixture);
  plenary_role_slot_remove (edit, get_model (fixture), find_slot (fixture, id));
  commit (edit);
  g_assert_null (plenary_record_get_text (director, PLENARY_ASSIGNMENT_REPLACED_BY_ID));
  assert_printed (fixture, "16:00 - 17:00\nFog\n• Keynote by the Director: Ice (tbc)\n");
  plenary_project_undo (fixture->project, NULL);
  assert_printed (fixture, "16:00 - 17:00\nFog\n• Keynote by the Deputy: Ice (tbc)\n");
  plenary_project_undo (fixture->project, NULL);
  assert_printed (fixture, "16:00 - 17:00\nFog\n• Keynote by the Director: Ice\n");
}

/* The mark of a whole list is not said again of ideas in it. */
static void
test_gather (Fixture *fixture, gconstpointer user_data)
{
  add_event (fixture);
  add_item (fixture, "s1", "i", PLENARY_SESSION_KIND_DISCUSSION, 60, "Fog");

  PlenaryRecord *one = add_slot (fixture, "s1", NULL, PLENARY_ROLE_DISCUSSANT, "One",
                                 PLENARY_ASSIGNMENT_STATE_IDEA);

  add_slot (fixture, "s1", NULL, PLENARY_ROLE_DISCUSSANT, "Two", PLENARY_ASSIGNMENT_STATE_TBC);
  add_slot (fixture, "s1", NULL, PLENARY_ROLE_DISCUSSANT, "Three",
            PLENARY_ASSIGNMENT_STATE_CONFIRMED);
  assert_printed (fixture, "16:00 - 17:00\nFog\nDiscussants:\n• One (tbc)\n• Two (tbc)\n• Three\n");

  PlenaryRecord *heading = gather (fixture, one);

  g_assert_true (plenary_role_slot_is_heading (get_model (fixture), heading));
  assert_printed (fixture, "16:00 - 17:00\nFog\nDiscussants: (tbc)\n• One\n• Two (tbc)\n• Three\n");
  g_assert_null (gather (fixture, heading));
  g_assert_null (gather (fixture, one));

  /* The heading goes, its list stays. */
  PlenaryEdit *edit = begin (fixture);

  plenary_role_slot_remove (edit, get_model (fixture), heading);
  commit (edit);
  assert_printed (fixture, "16:00 - 17:00\nFog\nDiscussants:\n• One (tbc)\n• Two (tbc)\n• Three\n");
}

static void
test_pair (Fixture *fixture, gconstpointer user_data)
{
  PlenaryEdit *edit = begin (fixture);

  add (edit, PLENARY_TYPE_BODY, "isle", PLENARY_BODY_NAME, "Isle");
  plenary_edit_set_integer (edit, PLENARY_TYPE_BODY, "isle", PLENARY_BODY_KIND,
                            PLENARY_BODY_KIND_STATE);
  commit (edit);
  add_event (fixture);
  add_item (fixture, "s1", "i", PLENARY_SESSION_KIND_DISCUSSION, 60, "Fog");

  PlenaryRecord *chairs = add_slot (fixture, "s1", NULL, PLENARY_ROLE_DISCUSSANT, "Co-Chairs",
                                    PLENARY_ASSIGNMENT_STATE_CONFIRMED);

  gather (fixture, chairs);
  edit = begin (fixture);

  g_autofree char *id = plenary_role_slot_add_pair (edit, get_model (fixture), chairs);

  commit (edit);
  set_topic (fixture, find_slot (fixture, id), "Skills");

  PlenaryRecordList *members = plenary_model_list_by (get_model (fixture), PLENARY_TYPE_ASSIGNMENT,
                                                      PLENARY_ASSIGNMENT_PARENT_ID, id);
  static const char *const names[] = { "Isle", "Coast" };

  g_assert_cmpuint (plenary_record_list_get_length (members), ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (PlenaryPartyChoice) choice = choose (fixture, names[i]);

      edit = begin (fixture);
      plenary_role_slot_fill (edit, plenary_record_list_get (members, i), choice);
      commit (edit);
    }
  g_assert_false (plenary_role_slot_is_heading (get_model (fixture), find_slot (fixture, id)));
  assert_printed (fixture, "16:00 - 17:00\nFog\nDiscussants: (tbc)\n• Co-Chairs\n"
                           "○ Isle/ Coast: Skills (tbc)\n");
}

static void
add_questions_and_items (Fixture *fixture, const char *session_id)
{
  PlenaryEdit *edit = begin (fixture);
  g_autofree char *id = plenary_session_add_item (edit, get_model (fixture), session_id, "");

  plenary_edit_set_integer (edit, PLENARY_TYPE_SESSION, id, PLENARY_SESSION_KIND,
                            PLENARY_SESSION_KIND_QUESTIONS);
  commit (edit);
}

/* A list of those who discuss, to be confirmed as a whole. */
static PlenaryRecord *
add_discussants (Fixture *fixture, const char *session_id, const char *const *names)
{
  PlenaryRecord *first = NULL;

  for (guint i = 0; names[i] != NULL; i++)
    {
      PlenaryRecord *slot = add_slot (fixture, session_id, NULL, PLENARY_ROLE_DISCUSSANT, names[i],
                                      PLENARY_ASSIGNMENT_STATE_IDEA);

      first = first != NULL ? first : slot;
    }

  return gather (fixture, first);
}

/* A real draft agenda, entered as a person does: seven times "(tbc)", each where it belongs. */
static void
test_draft_agenda (Fixture *fixture, gconstpointer user_data)
{
  static const char *const first[]
      = { "UN Network on Migration Secretariat",
          "Member State(s)",
          "Representative of Local Government",
          "Member of National UN Network on Migration/ Resident Coordinator",
          "Regional UN Network on Migration (e.g. MENA)",
          NULL };
  static const char *const second[]
      = { "Member of the GFMD Ad Hoc Working Group on Public Narratives on Migration",
          "Round Table Co-Chairs: El Salvador/ Gambia", "Academia", NULL };
  static const char *const third[] = { "Round Table Co-Chairs", "Business Representative", NULL };
  static const PlenaryAssignmentState tbc = PLENARY_ASSIGNMENT_STATE_TBC;
  static const PlenaryAssignmentState confirmed = PLENARY_ASSIGNMENT_STATE_CONFIRMED;

  add_event (fixture);
  add_item (fixture, "s0", "1", PLENARY_SESSION_KIND_OPENING, 15, "Opening");
  add_item (fixture, "s1", "2", PLENARY_SESSION_KIND_PLENARY, 75, "GCM implementation");
  add_item (fixture, "s2", "3", PLENARY_SESSION_KIND_PLENARY, 40, "Contribution of the GFMD");
  add_item (fixture, "s3", "4", PLENARY_SESSION_KIND_PLENARY, 40, "Emerging Issues");
  add_item (fixture, "s4", "5", PLENARY_SESSION_KIND_CLOSING, 10, "Wrap-up and Closing");
  add_slot (fixture, "s0", NULL, PLENARY_ROLE_MODERATOR, "IOM as Network Coordinator", confirmed);
  add_slot (fixture, "s0", NULL, PLENARY_ROLE_OPENER, "the GFMD Chair", confirmed);
  add_slot (fixture, "s1", NULL, PLENARY_ROLE_MODERATOR, "GFMD Civil Society Mechanism", tbc);
  add_slot (fixture, "s2", NULL, PLENARY_ROLE_MODERATOR, "GFMD Business Mechanism", tbc);
  add_slot (fixture, "s3", NULL, PLENARY_ROLE_MODERATOR, "GFMD Mayors Mechanism", tbc);
  add_slot (fixture, "s4", NULL, PLENARY_ROLE_SPEAKER, "IOM as Network Coordinator", confirmed);
  add_discussants (fixture, "s1", first);

  PlenaryRecord *heading = add_discussants (fixture, "s2", second);
  PlenaryRecordList *list
      = plenary_model_list_by (get_model (fixture), PLENARY_TYPE_ASSIGNMENT,
                               PLENARY_ASSIGNMENT_PARENT_ID, plenary_record_get_id (heading));

  set_topic (fixture, plenary_record_list_get (list, 1),
             "Fostering Partnerships to Realise Migration Related Goals");
  heading = add_discussants (fixture, "s3", third);
  list = plenary_model_list_by (get_model (fixture), PLENARY_TYPE_ASSIGNMENT,
                                PLENARY_ASSIGNMENT_PARENT_ID, plenary_record_get_id (heading));

  PlenaryRecord *pair = add_slot (fixture, "s3", plenary_record_list_get (list, 0),
                                  PLENARY_ROLE_DISCUSSANT, "UK/ Philippines", tbc);

  set_topic (fixture, pair, "Skilling Migrants for Employment");
  add_questions_and_items (fixture, "s1");
  add_questions_and_items (fixture, "s2");
  add_questions_and_items (fixture, "s3");

  assert_printed (
      fixture,
      "16:00 - 16:15\n"
      "Opening\n"
      "• Welcome by the GFMD Chair\n"
      "Moderator: IOM as Network Coordinator\n"
      "16:15 - 17:30\n"
      "Session I: GCM implementation\n"
      "Moderator: GFMD Civil Society Mechanism (tbc)\n"
      "Discussants: (tbc)\n"
      "• UN Network on Migration Secretariat\n"
      "• Member State(s)\n"
      "• Representative of Local Government\n"
      "• Member of National UN Network on Migration/ Resident Coordinator\n"
      "• Regional UN Network on Migration (e.g. MENA)\n"
      "Discussion/ Q&A\n"
      "17:30 - 18:10\n"
      "Session II: Contribution of the GFMD\n"
      "Moderator: GFMD Business Mechanism (tbc)\n"
      "Discussants: (tbc)\n"
      "• Member of the GFMD Ad Hoc Working Group on Public Narratives on Migration\n"
      "• Round Table Co-Chairs: El Salvador/ Gambia: Fostering Partnerships to Realise Migration "
      "Related Goals\n"
      "• Academia\n"
      "Discussion/ Q&A\n"
      "18:10 - 18:50\n"
      "Session III: Emerging Issues\n"
      "Moderator: GFMD Mayors Mechanism (tbc)\n"
      "Discussants: (tbc)\n"
      "• Round Table Co-Chairs\n"
      "○ UK/ Philippines: Skilling Migrants for Employment (tbc)\n"
      "• Business Representative\n"
      "Discussion/ Q&A\n"
      "18:50 - 19:00\n"
      "Wrap-up and Closing\n"
      "• IOM as Network Coordinator\n");
}

static void
test_questions (Fixture *fixture, gconstpointer user_data)
{
  static const char *const texts[] = { "Why?", "How?", "When?" };

  add_event (fixture);
  add_item (fixture, "s1", "i", PLENARY_SESSION_KIND_BREAK, 60, "Fog");
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (PlenaryText) text = plenary_text_new (texts[i]);
      PlenaryEdit *edit = begin (fixture);
      g_autofree char *id = plenary_session_add_question (edit, get_model (fixture), "s1", text);

      commit (edit);
    }

  PlenaryRecordList *list = plenary_model_list_by (get_model (fixture), PLENARY_TYPE_QUESTION,
                                                   PLENARY_QUESTION_SESSION_ID, "s1");
  PlenaryRecord *last = plenary_record_list_get (list, 2);
  PlenarySiblings questions = plenary_siblings_of (get_model (fixture), last);
  PlenaryEdit *edit = begin (fixture);

  g_assert_false (plenary_siblings_step (&questions, edit, last, 1));
  g_assert_true (plenary_siblings_move (&questions, edit, last, 0));
  commit (edit);
  assert_printed (fixture, "16:00 - 17:00\nFog\nGuiding questions:\n• When?\n• Why?\n• How?\n");
  edit = begin (fixture);
  g_assert_true (plenary_siblings_move (&questions, edit, last, 9));
  commit (edit);
  assert_printed (fixture, "16:00 - 17:00\nFog\nGuiding questions:\n• Why?\n• How?\n• When?\n");
}

/* Dropped on a role of another list a role joins it; nothing moves under itself. */
static void
test_move_to (Fixture *fixture, gconstpointer user_data)
{
  add_event (fixture);
  add_item (fixture, "s1", "i", PLENARY_SESSION_KIND_DISCUSSION, 60, "Fog");

  PlenaryRecord *one = add_slot (fixture, "s1", NULL, PLENARY_ROLE_DISCUSSANT, "One",
                                 PLENARY_ASSIGNMENT_STATE_CONFIRMED);
  PlenaryRecord *under = add_slot (fixture, "s1", one, PLENARY_ROLE_DISCUSSANT, "Under",
                                   PLENARY_ASSIGNMENT_STATE_CONFIRMED);
  PlenaryRecord *two = add_slot (fixture, "s1", NULL, PLENARY_ROLE_DISCUSSANT, "Two",
                                 PLENARY_ASSIGNMENT_STATE_CONFIRMED);
  PlenaryEdit *edit = begin (fixture);

  plenary_role_slot_move_to (edit, get_model (fixture), one, two);
  commit (edit);
  assert_printed (fixture, "16:00 - 17:00\nFog\nDiscussants:\n• Two\n• One\n○ Under\n");
  edit = begin (fixture);
  plenary_role_slot_move_to (edit, get_model (fixture), two, under);
  commit (edit);
  assert_printed (fixture, "16:00 - 17:00\nFog\nDiscussant: One\n• Two\n• Under\n");
  edit = begin (fixture);
  plenary_role_slot_move_to (edit, get_model (fixture), one, under);
  commit (edit);
  g_assert_null (plenary_record_get_text (one, PLENARY_ASSIGNMENT_PARENT_ID));
}

/* A room that is there is not added a second time. */
static void
test_room (Fixture *fixture, gconstpointer user_data)
{
  add_item (fixture, "s1", "1", PLENARY_SESSION_KIND_PANEL, 60, "Fog");
  add_item (fixture, "s2", "2", PLENARY_SESSION_KIND_PANEL, 60, "Ice");

  PlenaryEdit *edit = begin (fixture);
  g_autofree char *first = plenary_session_add_room (edit, get_model (fixture), "s1", "Long Room");

  commit (edit);
  edit = begin (fixture);

  g_autofree char *second = plenary_session_add_room (edit, get_model (fixture), "s2", "Long Room");

  commit (edit);
  g_assert_cmpstr (first, ==, second);
  g_assert_cmpstr (plenary_record_get_text (
                       plenary_model_lookup (get_model (fixture), PLENARY_TYPE_SESSION, "s2"),
                       PLENARY_SESSION_ROOM_ID),
                   ==, first);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/operations/role-slot/offered", test_offered);
  g_test_add ("/operations/role-slot/order", Fixture, NULL, set_up, test_order, tear_down);
  g_test_add ("/operations/role-slot/fill", Fixture, NULL, set_up, test_fill, tear_down);
  g_test_add ("/operations/role-slot/replace", Fixture, NULL, set_up, test_replace, tear_down);
  g_test_add ("/operations/role-slot/gather", Fixture, NULL, set_up, test_gather, tear_down);
  g_test_add ("/operations/role-slot/pair", Fixture, NULL, set_up, test_pair, tear_down);
  g_test_add ("/operations/role-slot/draft-agenda", Fixture, NULL, set_up, test_draft_agenda,
              tear_down);
  g_test_add ("/operations/role-slot/move-to", Fixture, NULL, set_up, test_move_to, tear_down);
  g_test_add ("/operations/role-slot/room", Fixture, NULL, set_up, test_room, tear_down);
  g_test_add ("/operations/role-slot/questions", Fixture, NULL, set_up, test_questions, tear_down);

  return g_test_run ();
}
