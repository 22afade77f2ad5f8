/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Objectives find their roundtables, each has one, and what is printed follows.
 */
#include "config.h"

#include "allocate/plenary-board.h"
#include "allocate/plenary-objective-list.h"
#include "compose/plenary-compose.h"
#include "formats/plain/plenary-plain.h"
#include "formats/plenary-framework-library.h"
#include "model/plenary-allocation.h"
#include "model/plenary-document.h"
#include "model/plenary-focus.h"
#include "model/plenary-framework.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-placement.h"
#include "model/plenary-section.h"
#include "operations/plenary-framework-copy.h"
#include "operations/plenary-placement-move.h"
#include "operations/plenary-placement-preset.h"

#include "../store/fixture.h"

#include <string.h>

static PlenaryModel *
model_of (Fixture *fixture)
{
  return plenary_project_get_model (fixture->project);
}

static PlenaryRecord *
first (PlenaryModel *model, GType type)
{
  return plenary_record_list_get (plenary_model_list (model, type), 0);
}

static PlenaryRecord *
objective (Fixture *fixture, int number)
{
  PlenaryRecordList *list = plenary_model_list (model_of (fixture), PLENARY_TYPE_OBJECTIVE);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    if (plenary_record_get_integer (plenary_record_list_get (list, i), PLENARY_OBJECTIVE_NUMBER)
        == number)
      return plenary_record_list_get (list, i);

  return NULL;
}

static PlenaryRecord *
roundtable (Fixture *fixture, guint number)
{
  g_autoptr (PlenaryBoard) board
      = plenary_board_new (model_of (fixture), first (model_of (fixture), PLENARY_TYPE_FRAMEWORK),
                           first (model_of (fixture), PLENARY_TYPE_ALLOCATION));

  return plenary_board_get_column (board, number)->session;
}

/* Counts of the tray and of each roundtable. */
static char *
describe (Fixture *fixture)
{
  g_autoptr (PlenaryBoard) board
      = plenary_board_new (model_of (fixture), first (model_of (fixture), PLENARY_TYPE_FRAMEWORK),
                           first (model_of (fixture), PLENARY_TYPE_ALLOCATION));
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plenary_board_get_n_columns (board); i++)
    g_string_append_printf (text, "%s%u", i > 0 ? " " : "",
                            plenary_board_get_column (board, i)->objectives->len);

  return g_string_free_and_steal (text);
}

#define assert_columns(fixture, expected)                                                          \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autofree char *columns_found = describe (fixture);                                           \
                                                                                                   \
    g_assert_cmpstr (columns_found, ==, expected);                                                 \
  }                                                                                                \
  G_STMT_END

static char *
print (Fixture *fixture, PlenaryDocumentKind kind)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryDocumentTree) tree = plenary_compose (model_of (fixture), NULL, kind, &error);

  g_assert_no_error (error);

  return plenary_plain_write (tree);
}

#define assert_printed(fixture, kind, words)                                                       \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autofree char *text_found = print (fixture, kind);                                           \
                                                                                                   \
    if (strstr (text_found, words) == NULL)                                                        \
      g_error ("“%s” is not in:\n%s", words, text_found);                                          \
  }                                                                                                \
  G_STMT_END

static void
apply_preset (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryModel) library
      = plenary_framework_library_load (plenary_framework_library_find ("gcm"), &error);

  g_assert_no_error (error);

  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Share Out as IMRF 2022");
  g_autofree char *id = plenary_placement_apply_preset (edit, model_of (fixture), NULL, library,
                                                        first (library, PLENARY_TYPE_ALLOCATION));

  commit (edit);
  g_assert_cmpstr (id, ==,
                   plenary_record_get_id (first (model_of (fixture), PLENARY_TYPE_ALLOCATION)));
}

static void
move (Fixture *fixture, int number, PlenaryRecord *session)
{
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Move Objective");

  plenary_placement_move (edit, model_of (fixture),
                          first (model_of (fixture), PLENARY_TYPE_ALLOCATION),
                          objective (fixture, number), session);
  commit (edit);
}

/* One action in an empty project, one step to take back. */
static void
test_preset (Fixture *fixture, gconstpointer user_data)
{
  static const char *const lines[] = {
    "Roundtable 1: GCM Objectives 2, 5, 6, 12 and 18\n",
    "Roundtable 2: GCM Objectives 4, 8, 9, 10, 11, 13 and 21\n",
    "Roundtable 3: GCM Objectives 14, 15, 16, 19, 20 and 22\n",
    "Roundtable 4: GCM Objectives 1, 3, 7, 17 and 23\n",
  };

  apply_preset (fixture);
  assert_columns (fixture, "0 5 7 6 5");
  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    assert_printed (fixture, PLENARY_DOCUMENT_KIND_AGENDA, lines[i]);

  g_assert_true (plenary_project_undo (fixture->project, NULL));
  g_assert_cmpuint (plenary_record_list_get_length (
                        plenary_model_list (model_of (fixture), PLENARY_TYPE_SESSION)),
                    ==, 0);
  g_assert_cmpuint (plenary_record_list_get_length (
                        plenary_model_list (model_of (fixture), PLENARY_TYPE_OBJECTIVE)),
                    ==, 0);
}

/* Applied again it puts everything back, and adds nothing. */
static void
test_preset_again (Fixture *fixture, gconstpointer user_data)
{
  apply_preset (fixture);
  move (fixture, 12, roundtable (fixture, 4));
  move (fixture, 1, NULL);
  assert_columns (fixture, "1 4 7 6 5");
  apply_preset (fixture);
  g_assert_cmpuint (plenary_record_list_get_length (
                        plenary_model_list (model_of (fixture), PLENARY_TYPE_FRAMEWORK)),
                    ==, 1);
  g_assert_cmpuint (plenary_record_list_get_length (
                        plenary_model_list (model_of (fixture), PLENARY_TYPE_SESSION)),
                    ==, 4);
}

/* New roundtables stand before what closes the day; those that are there are used. */
static void
test_preset_on_agenda (Fixture *fixture, gconstpointer user_data)
{
  static const PlenarySessionKind kinds[]
      = { PLENARY_SESSION_KIND_OPENING, PLENARY_SESSION_KIND_ROUNDTABLE,
          PLENARY_SESSION_KIND_CLOSING };
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Plan");
  GString *found = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *rank = g_strdup_printf ("%u", i + 1);
      g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_SESSION);

      plenary_row_set_integer (row, PLENARY_SESSION_KIND, kinds[i]);
      plenary_row_set_boolean (row, PLENARY_SESSION_NUMBERED, i == 1);
      plenary_row_set_text (row, PLENARY_SESSION_RANK, rank);
      plenary_edit_insert (edit, row);
    }
  commit (edit);
  apply_preset (fixture);
  assert_columns (fixture, "0 5 7 6 5");

  PlenaryRecordList *sessions = plenary_model_list (model_of (fixture), PLENARY_TYPE_SESSION);

  for (guint i = 0; i < plenary_record_list_get_length (sessions); i++)
    g_string_append_printf (
        found, "%d ",
        plenary_record_get_integer (plenary_record_list_get (sessions, i), PLENARY_SESSION_KIND));

  g_autofree char *kinds_found = g_string_free_and_steal (found);
  g_autofree char *expected = g_strdup_printf (
      "%d %d %d %d %d %d ", PLENARY_SESSION_KIND_OPENING, PLENARY_SESSION_KIND_ROUNDTABLE,
      PLENARY_SESSION_KIND_ROUNDTABLE, PLENARY_SESSION_KIND_ROUNDTABLE,
      PLENARY_SESSION_KIND_ROUNDTABLE, PLENARY_SESSION_KIND_CLOSING);

  g_assert_cmpstr (kinds_found, ==, expected);
}

static void
add_report (Fixture *fixture)
{
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add Report");
  g_autoptr (PlenaryRow) document = plenary_row_new (PLENARY_TYPE_DOCUMENT);

  plenary_edit_insert (edit, document);
  for (guint i = 1; i <= 2; i++)
    {
      g_autofree char *rank = g_strdup_printf ("%u", i);
      g_autoptr (PlenaryRow) section = plenary_row_new (PLENARY_TYPE_SECTION);
      g_autoptr (PlenaryRow) box = plenary_row_new (PLENARY_TYPE_PARAGRAPH);

      plenary_row_set_text (section, PLENARY_SECTION_DOCUMENT_ID, plenary_row_get_id (document));
      plenary_row_set_text (section, PLENARY_SECTION_RANK, rank);
      plenary_row_set_integer (section, PLENARY_SECTION_KIND, PLENARY_SECTION_KIND_SESSION);
      plenary_row_set_text (section, PLENARY_SECTION_SESSION_ID,
                            plenary_record_get_id (roundtable (fixture, i)));
      plenary_row_set_text (box, PLENARY_PARAGRAPH_SECTION_ID, plenary_row_get_id (section));
      plenary_row_set_integer (box, PLENARY_PARAGRAPH_KIND, PLENARY_PARAGRAPH_KIND_OBJECTIVES);
      plenary_edit_insert (edit, section);
      plenary_edit_insert (edit, box);
    }
  commit (edit);
}

/* Agenda, heading, box and tags of the sessions follow one move. */
static void
test_move (Fixture *fixture, gconstpointer user_data)
{
  apply_preset (fixture);
  add_report (fixture);

  PlenaryRecord *sessions[] = { roundtable (fixture, 1), roundtable (fixture, 2) };
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Tag");
  g_autoptr (PlenaryRow) focus
      = plenary_row_new_joined (PLENARY_TYPE_FOCUS, plenary_record_get_id (sessions[0]),
                                plenary_record_get_id (objective (fixture, 12)));

  plenary_edit_insert (edit, focus);
  commit (edit);
  assert_printed (fixture, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT,
                  "Roundtable 1: GCM Objectives 2, 5, 6, 12 and 18\n");

  move (fixture, 12, sessions[1]);
  assert_columns (fixture, "0 4 8 6 5");
  assert_printed (fixture, PLENARY_DOCUMENT_KIND_AGENDA,
                  "Roundtable 1: GCM Objectives 2, 5, 6 and 18\n");
  assert_printed (fixture, PLENARY_DOCUMENT_KIND_AGENDA,
                  "Roundtable 2: GCM Objectives 4, 8, 9, 10, 11, 12, 13 and 21\n");
  assert_printed (fixture, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT,
                  "Roundtable 2: GCM Objectives 4, 8, 9, 10, 11, 12, 13 and 21\n");
  assert_printed (fixture, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT,
                  "Objective 11: Manage borders in an integrated, secure and coordinated manner\n"
                  "Objective 12: Strengthen certainty and predictability in migration procedures "
                  "for appropriate screening, assessment and referral\n"
                  "Objective 13: ");

  PlenaryRecord *tag = first (model_of (fixture), PLENARY_TYPE_FOCUS);

  g_assert_cmpstr (plenary_record_get_text (tag, PLENARY_FOCUS_SESSION_ID), ==,
                   plenary_record_get_id (sessions[1]));
  g_assert_true (plenary_project_undo (fixture->project, NULL));
  assert_columns (fixture, "0 5 7 6 5");
  g_assert_cmpstr (plenary_record_get_text (first (model_of (fixture), PLENARY_TYPE_FOCUS),
                                            PLENARY_FOCUS_SESSION_ID),
                   ==, plenary_record_get_id (sessions[0]));
}

static void
test_tray (Fixture *fixture, gconstpointer user_data)
{
  apply_preset (fixture);
  move (fixture, 12, NULL);
  assert_columns (fixture, "1 4 7 6 5");
  move (fixture, 12, NULL);
  assert_columns (fixture, "1 4 7 6 5");
  move (fixture, 12, roundtable (fixture, 3));
  assert_columns (fixture, "0 4 7 7 5");
}

/* The partition is kept: by the operation with a sentence, and by the database in any case. */
static void
test_second_place (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  apply_preset (fixture);

  PlenaryRecord *allocation = first (model_of (fixture), PLENARY_TYPE_ALLOCATION);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Place Objective");

  plenary_placement_add (edit, model_of (fixture), allocation, objective (fixture, 12),
                         roundtable (fixture, 2));
  g_assert_false (plenary_edit_commit (edit, &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED);
  g_assert_cmpstr (error->message, ==, "Objective 12 is in Roundtable 1 and Roundtable 2.");
  assert_columns (fixture, "0 5 7 6 5");
  g_clear_error (&error);

  g_autoptr (PlenaryRow) row
      = plenary_row_new_joined (PLENARY_TYPE_PLACEMENT, plenary_record_get_id (allocation),
                                plenary_record_get_id (objective (fixture, 12)));

  plenary_row_set_text (row, PLENARY_PLACEMENT_SESSION_ID,
                        plenary_record_get_id (roundtable (fixture, 2)));
  edit = plenary_project_begin_edit (fixture->project, "Place Objective");
  plenary_edit_insert (edit, row);
  g_assert_false (plenary_edit_commit (edit, &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED);
  assert_columns (fixture, "0 5 7 6 5");

  /* Where it is already it may be said again. */
  edit = plenary_project_begin_edit (fixture->project, "Place Objective");
  plenary_placement_add (edit, model_of (fixture), allocation, objective (fixture, 12),
                         roundtable (fixture, 1));
  commit (edit);
}

/* A framework of the user's own, with boards and boxes. */
static void
test_own_framework (Fixture *fixture, gconstpointer user_data)
{
  static const char *const items[] = { "Tides",   "Fog",   "Ice",  "Lamps", "Ropes", "Tar", "Nets",
                                       "Anchors", "Sails", "Oars", "Maps",  "Bells", NULL };
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add Framework");
  g_autofree char *id = plenary_framework_create (edit, "Harbour Charter", "Article", items);
  g_autofree char *allocation = plenary_framework_share_out (edit, id, "");

  commit (edit);
  edit = plenary_project_begin_edit (fixture->project, "Add Roundtables");
  g_ptr_array_unref (plenary_placement_add_roundtables (edit, model_of (fixture), 2));
  commit (edit);
  assert_columns (fixture, "12 0 0");
  for (int i = 1; i <= 12; i++)
    move (fixture, i, roundtable (fixture, i % 2 == 0 ? 1 : 2));
  assert_columns (fixture, "0 6 6");
  add_report (fixture);
  assert_printed (fixture, PLENARY_DOCUMENT_KIND_AGENDA,
                  "Roundtable 1: Articles 2, 4, 6, 8, 10 and 12\n");
  assert_printed (fixture, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT,
                  "Article 2: Fog\nArticle 4: Lamps\nArticle 6: Tar\nArticle 8: Anchors\n"
                  "Article 10: Oars\nArticle 12: Bells\n");
}

/* An objective of another framework is not taken. */
static void
test_foreign (Fixture *fixture, gconstpointer user_data)
{
  static const char *const items[] = { "Tides", NULL };
  g_autoptr (GError) error = NULL;

  apply_preset (fixture);

  PlenaryRecord *allocation = first (model_of (fixture), PLENARY_TYPE_ALLOCATION);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add Framework");
  g_autofree char *id = plenary_framework_create (edit, "Harbour Charter", NULL, items);

  commit (edit);

  PlenaryRecord *item
      = plenary_record_list_get (plenary_model_list_by (model_of (fixture), PLENARY_TYPE_OBJECTIVE,
                                                        PLENARY_OBJECTIVE_FRAMEWORK_ID, id),
                                 0);

  edit = plenary_project_begin_edit (fixture->project, "Move Objective");
  plenary_placement_move (edit, model_of (fixture), allocation, item, roundtable (fixture, 1));
  g_assert_false (plenary_edit_commit (edit, &error));
  g_assert_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED);
  g_assert_nonnull (strstr (error->message, "Tides"));
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *, gconstpointer);
  } cases[] = {
    { "/operations/placement/preset", test_preset },
    { "/operations/placement/preset-again", test_preset_again },
    { "/operations/placement/preset-on-agenda", test_preset_on_agenda },
    { "/operations/placement/move", test_move },
    { "/operations/placement/tray", test_tray },
    { "/operations/placement/second-place", test_second_place },
    { "/operations/placement/own-framework", test_own_framework },
    { "/operations/placement/foreign", test_foreign },
  };

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add (cases[i].path, Fixture, NULL, set_up, cases[i].run, tear_down);

  return g_test_run ();
}
