/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Everything that was typed is found, under what a person takes it for.
 */
#include "config.h"

#include "model/plenary-alias.h"
#include "model/plenary-biography.h"
#include "model/plenary-body.h"
#include "model/plenary-comment.h"
#include "model/plenary-document.h"
#include "model/plenary-event.h"
#include "model/plenary-finding.h"
#include "model/plenary-framework.h"
#include "model/plenary-intervention.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"
#include "store/plenary-search.h"

#include <glib/gstdio.h>

typedef struct
{
  char *folder;
  PlenaryProject *project;
} Fixture;

static void
set_markup (PlenaryRow *row, guint column, const char *markup)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryText) text = plenary_text_new_from_markup (markup, &error);

  g_assert_no_error (error);
  plenary_row_set_markup (row, column, text);
}

static PlenaryRow *
row_new (GType type, const char *id, guint reference, const char *target)
{
  PlenaryRow *row = plenary_row_new_with_id (type, id);

  if (reference != 0)
    plenary_row_set_text (row, reference, target);

  return row;
}

static void
insert (PlenaryEdit *edit, PlenaryRow *row)
{
  plenary_edit_insert (edit, row);
  plenary_row_unref (row);
}

static void
add_people (PlenaryEdit *edit)
{
  PlenaryRow *person = row_new (PLENARY_TYPE_PERSON, "lobo", 0, NULL);
  PlenaryRow *post = row_new (PLENARY_TYPE_POST, "chair", PLENARY_POST_PERSON_ID, "lobo");
  PlenaryRow *body = row_new (PLENARY_TYPE_BODY, "ilo", 0, NULL);
  PlenaryRow *alias = row_new (PLENARY_TYPE_ALIAS, "spelling", PLENARY_ALIAS_PERSON_ID, "lobo");
  PlenaryRow *other = row_new (PLENARY_TYPE_ALIAS, "oit", PLENARY_ALIAS_BODY_ID, "ilo");
  PlenaryRow *biography
      = row_new (PLENARY_TYPE_BIOGRAPHY, "life", PLENARY_BIOGRAPHY_PERSON_ID, "lobo");

  plenary_row_set_text (person, PLENARY_PERSON_GIVEN_NAME, "Tomás");
  plenary_row_set_text (person, PLENARY_PERSON_FAMILY_NAME, "Ferreira Lobo");
  plenary_row_set_text (post, PLENARY_POST_TITLE, "Chair of Migration Policy");
  plenary_row_set_text (body, PLENARY_BODY_NAME, "International Labour Organization");
  plenary_row_set_text (body, PLENARY_BODY_ACRONYM, "ILO");
  plenary_row_set_text (alias, PLENARY_ALIAS_SPELLING, "Thomas Ferreira");
  plenary_row_set_text (other, PLENARY_ALIAS_SPELLING, "Organización Internacional del Trabajo");
  set_markup (biography, PLENARY_BIOGRAPHY_TEXT, "Mr. <b>Ferreira Lobo</b> was born in Porto.");
  /* The biography first: it does not come first in the results. */
  insert (edit, biography);
  insert (edit, alias);
  insert (edit, person);
  insert (edit, post);
  insert (edit, body);
  insert (edit, other);
}

static void
add_agenda (PlenaryEdit *edit)
{
  PlenaryRow *described = row_new (PLENARY_TYPE_SESSION, "s1", 0, NULL);
  PlenaryRow *named = row_new (PLENARY_TYPE_SESSION, "s2", 0, NULL);
  PlenaryRow *framework = row_new (PLENARY_TYPE_FRAMEWORK, "gcm", 0, NULL);
  PlenaryRow *objective
      = row_new (PLENARY_TYPE_OBJECTIVE, "o1", PLENARY_OBJECTIVE_FRAMEWORK_ID, "gcm");
  PlenaryRow *finding = row_new (PLENARY_TYPE_FINDING, "f1", PLENARY_FINDING_SESSION_ID, "s1");

  plenary_row_set_text (described, PLENARY_SESSION_TITLE, "Opening");
  set_markup (described, PLENARY_SESSION_DESCRIPTION, "Begins the dialogue.");
  plenary_row_set_text (named, PLENARY_SESSION_TITLE, "Café dialogue");
  plenary_row_set_integer (objective, PLENARY_OBJECTIVE_NUMBER, 1);
  plenary_row_set_text (objective, PLENARY_OBJECTIVE_TITLE, "Collect and utilize accurate data");
  plenary_row_set_text (finding, PLENARY_FINDING_LEAD, "Shared registers");
  insert (edit, described);
  insert (edit, named);
  insert (edit, framework);
  insert (edit, objective);
  insert (edit, finding);
}

static void
add_report (PlenaryEdit *edit)
{
  PlenaryRow *document = row_new (PLENARY_TYPE_DOCUMENT, "report", 0, NULL);
  PlenaryRow *section = row_new (PLENARY_TYPE_SECTION, "a", PLENARY_SECTION_DOCUMENT_ID, "report");
  PlenaryRow *paragraph = row_new (PLENARY_TYPE_PARAGRAPH, "p1", PLENARY_PARAGRAPH_SECTION_ID, "a");
  PlenaryRow *comment = row_new (PLENARY_TYPE_COMMENT, "c1", PLENARY_COMMENT_PARAGRAPH_ID, "p1");
  PlenaryRow *intervention
      = row_new (PLENARY_TYPE_INTERVENTION, "i1", PLENARY_INTERVENTION_SESSION_ID, "s1");

  set_markup (section, PLENARY_SECTION_TITLE, "Remarks on remittances");
  set_markup (paragraph, PLENARY_PARAGRAPH_TEXT,
              "Remittances fell<note>Source: World Bank, remittances brief.</note> and "
              "rose<note>In euros.</note> again.");
  set_markup (comment, PLENARY_COMMENT_TEXT, "Is this figure right?");
  plenary_row_set_text (intervention, PLENARY_INTERVENTION_SPEAKER, "A delegate of the diaspora");
  insert (edit, document);
  insert (edit, section);
  insert (edit, paragraph);
  insert (edit, comment);
  insert (edit, intervention);
}

static void
set_up (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("plenary-test-XXXXXX", &error);
  g_assert_no_error (error);

  g_autofree char *path = g_build_filename (fixture->folder, "Event.plenary", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  fixture->project = plenary_project_create (file, &error);
  g_assert_no_error (error);

  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Fill");

  plenary_edit_set_text (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_CITY, "Porto");
  add_people (edit);
  add_agenda (edit);
  add_report (edit);
  plenary_edit_commit (edit, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "Event.plenary", NULL);

  plenary_project_close (fixture->project, NULL);
  g_object_unref (fixture->project);
  g_unlink (path);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

/* What was found, as "group:id" or "group:id#note", with spaces between. */
static char *
find (Fixture *fixture, const char *words, guint limit, guint *totals)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits
      = plenary_project_search (fixture->project, words, limit, totals, &error);
  g_autoptr (GEnumClass) groups = g_type_class_ref (PLENARY_TYPE_SEARCH_GROUP);
  GString *found = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < hits->len; i++)
    {
      const PlenarySearchHit *hit = g_ptr_array_index (hits, i);

      g_string_append_printf (found, "%s%s:%s", i > 0 ? " " : "",
                              g_enum_get_value (groups, (int) hit->group)->value_nick, hit->id);
      if (hit->note > 0)
        g_string_append_printf (found, "#%u", hit->note);
      g_assert_cmpuint (hit->ranges->len, >, 0);
      g_assert_true (g_utf8_validate (hit->context, -1, NULL));
    }

  return g_string_free_and_steal (found);
}

static void
test_found (Fixture *fixture, gconstpointer user_data)
{
  static const struct
  {
    const char *words;
    const char *found;
  } cases[] = {
    { "Ferreira", "people:lobo people:spelling people:life" },
    { "FERREIRA", "people:lobo people:spelling people:life" },
    { "ferreira lobo", "people:lobo people:life" },
    { "lob ferr", "people:lobo people:life" },
    { "Tomas", "people:lobo" },
    { "TOMÁS", "people:lobo" },
    { "migration", "people:chair" },
    { "labour", "bodies:ilo" },
    { "organizacion trabajo", "bodies:oit" },
    { "ilo", "bodies:ilo" },
    { "dialogue", "sessions:s2 sessions:s1" },
    { "cafe", "sessions:s2" },
    { "accurate", "objectives:o1" },
    { "porto", "event:event people:life" },
    { "remittances", "sections:a paragraphs:p1 notes:p1#1" },
    { "world bank", "notes:p1#1" },
    { "euros", "notes:p1#2" },
    { "rose", "paragraphs:p1" },
    { "rose euros", "paragraphs:p1" },
    { "figure", "comments:c1" },
    { "diaspora", "interventions:i1" },
    { "register", "findings:f1" },
    { "", "" },
    { "… \" * (", "" },
    { "missing", "" },
    { "erreira", "" },
    { "note", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = find (fixture, cases[i].words, 10, NULL);

      g_assert_cmpstr (found, ==, cases[i].found);
    }
}

static void
test_context (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GPtrArray) hits
      = plenary_project_search (fixture->project, "bank brief", 10, NULL, NULL);

  g_assert_cmpuint (hits->len, ==, 1);

  g_autoptr (PlenarySearchHit) copy = plenary_search_hit_copy (g_ptr_array_index (hits, 0));

  g_assert_cmpstr (copy->context, ==, "Source: World Bank, remittances brief.");
  g_assert_cmpuint (copy->ranges->len, ==, 2);
  g_assert_true (copy->record_type == PLENARY_TYPE_PARAGRAPH);
  g_assert_cmpuint (copy->column, ==, PLENARY_PARAGRAPH_TEXT);
}

static void
test_limit (Fixture *fixture, gconstpointer user_data)
{
  guint totals[PLENARY_SEARCH_N_GROUPS] = { 0 };
  g_autofree char *found = find (fixture, "r", 1, totals);

  g_assert_cmpstr (found, ==, "sections:a paragraphs:p1 notes:p1#1 findings:f1 comments:c1");
  g_assert_cmpuint (totals[PLENARY_SEARCH_PARAGRAPHS], ==, 1);
  g_assert_cmpuint (totals[PLENARY_SEARCH_BODIES], ==, 0);

  g_autofree char *people = find (fixture, "f", 2, totals);

  g_assert_true (g_str_has_prefix (people, "people:spelling people:life"));
  g_assert_cmpuint (totals[PLENARY_SEARCH_PEOPLE], ==, 3);

  g_autofree char *nothing = find (fixture, "f", 0, totals);

  g_assert_cmpstr (nothing, ==, "");
  g_assert_cmpuint (totals[PLENARY_SEARCH_PEOPLE], ==, 3);
}

/* The index follows what is done and taken back. */
static void
test_follows (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Rename");

  plenary_edit_set_text (edit, PLENARY_TYPE_SESSION, "s2", PLENARY_SESSION_TITLE, "Wrap-up");
  plenary_edit_commit (edit, &error);
  g_assert_no_error (error);

  g_autofree char *before = find (fixture, "cafe", 10, NULL);
  g_autofree char *after = find (fixture, "wrap up", 10, NULL);

  g_assert_cmpstr (before, ==, "");
  g_assert_cmpstr (after, ==, "sessions:s2");
  g_assert_true (plenary_project_undo (fixture->project, &error));

  g_autofree char *again = find (fixture, "cafe", 10, NULL);

  g_assert_cmpstr (again, ==, "sessions:s2");
}

#define ADD(path, function)                                                                        \
  g_test_add ("/store/search/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("found", test_found);
  ADD ("context", test_context);
  ADD ("limit", test_limit);
  ADD ("follows", test_follows);

  return g_test_run ();
}
