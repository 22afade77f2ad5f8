/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Two people, or two bodies, become one: nothing refers to the other afterwards, whatever the
 * table, nothing is said twice, what they were called is still known, and one undo brings back
 * the same bytes.
 */
#include "config.h"

#include "../store/fixture.h"
#include "formats/plenary-import.h"
#include "formats/xml/plenary-xml.h"
#include "model/plenary-body.h"
#include "model/plenary-person.h"
#include "operations/plenary-roster-merge.h"
#include "roster/plenary-duplicates.h"

#include <string.h>

static PlenaryModel *
get_model (Fixture *fixture)
{
  return plenary_project_get_model (fixture->project);
}

static PlenaryRecord *
get (Fixture *fixture, const char *id)
{
  PlenaryRecord *record = plenary_model_find (get_model (fixture), id);

  g_assert_nonnull (record);

  return record;
}

static void
load (Fixture *fixture, const char *content)
{
  g_autofree char *xml = g_strdup_printf (
      "<project xmlns='urn:plenary:project:1' version='1'><event/>%s</project>", content);
  g_autoptr (GBytes) bytes = g_bytes_new (xml, strlen (xml));
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = plenary_xml_read (bytes, NULL, &error);

  g_assert_no_error (error);
  plenary_import_rows (fixture->project, rows, "Import", &error);
  g_assert_no_error (error);
}

static char *
write_xml (Fixture *fixture)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();

  plenary_xml_write (get_model (fixture), stream, NULL, NULL);
  g_assert_true (g_output_stream_write_all (stream, "", 1, NULL, NULL, NULL));
  g_output_stream_close (stream, NULL, NULL);

  return g_memory_output_stream_steal_data (G_MEMORY_OUTPUT_STREAM (stream));
}

/* Merges, taking what is missing and the columns that are named; undoes and redoes it. */
static void
merge (Fixture *fixture, const char *kept, const char *other, const char *column_name)
{
  PlenaryRecord *record = get (fixture, kept);
  g_autoptr (GArray) columns = plenary_roster_merge_list_missing (record, get (fixture, other));
  g_autofree char *before = write_xml (fixture);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Merge");
  guint column = 0;

  if (column_name != NULL)
    {
      g_assert_true (plenary_table_info_find_column (
          plenary_row_get_info (plenary_record_get_row (record)), column_name, &column));
      g_array_append_val (columns, column);
    }
  plenary_roster_merge (edit, get_model (fixture), record, get (fixture, other), columns);
  commit (edit);

  g_autofree char *after = write_xml (fixture);

  undo (fixture->project);

  g_autofree char *undone = write_xml (fixture);

  g_assert_cmpstr (undone, ==, before);
  redo (fixture->project);

  g_autofree char *redone = write_xml (fixture);

  g_assert_cmpstr (redone, ==, after);
  g_assert_null (plenary_model_find (get_model (fixture), other));
}

static void
assert_has (Fixture *fixture, const char *words)
{
  g_autofree char *xml = write_xml (fixture);

  if (strstr (xml, words) == NULL)
    g_error ("no “%s” in\n%s", words, xml);
}

static void
assert_has_not (Fixture *fixture, const char *words)
{
  g_autofree char *xml = write_xml (fixture);

  if (strstr (xml, words) != NULL)
    g_error ("“%s” in\n%s", words, xml);
}

/* Row 37: “Stéphanie Jaquemet” into “Stéphane Jaquemet”. */
static void
test_person (Fixture *fixture, gconstpointer user_data)
{
  load (fixture,
        "<attachment id='photo' name='s.png' media-type='image/png'/>"
        "<body id='icmc' name='ICMC'/>"
        "<person id='kept' honorific='Mr.' given-name='Stéphane' family-name='Jaquemet'>"
        "<post id='o1' rank='i' body-id='icmc' title='Director'/></person>"
        "<person id='other' given-name='Stéphanie' family-name='Jaquemet' email='s@example.org' "
        "photo-id='photo'>"
        "<post id='o2' rank='i' body-id='icmc' title='Director'/>"
        "<post id='o3' rank='j' title='Facilitator'/>"
        "<alias id='l1' spelling='S. Jaquemet'/>"
        "<biography id='b1' rank='i'><text>Life.</text></biography></person>"
        "<session id='s1' rank='i' title='Roundtable 3'>"
        "<assignment id='a1' rank='i' role='facilitator' person-id='other'/>"
        "<intervention id='i1' rank='i' person-id='other'/></session>"
        "<document id='d' rank='i'><section id='h' rank='i'><paragraph id='g' rank='i'>"
        "<text>See <ref to=\"other\" as=\"title\"/> and <a href=\"#other\">him</a>, "
        "not the other.</text></paragraph></section></document>");
  merge (fixture, "kept", "other", NULL);

  assert_has_not (fixture, "other\"");
  assert_has (fixture, "honorific=\"Mr.\" given-name=\"Stéphane\" family-name=\"Jaquemet\" "
                       "email=\"s@example.org\" photo-id=\"photo\"");
  assert_has (fixture, "spelling=\"Stéphanie Jaquemet\"");
  assert_has (fixture, "spelling=\"S. Jaquemet\"");
  assert_has (fixture, "<ref to=\"kept\" as=\"title\"/> and <a href=\"#kept\">him</a>, not the "
                       "other.");
  assert_has (fixture, "role=\"facilitator\" person-id=\"kept\"");
  assert_has (fixture, "<intervention id=\"i1\" rank=\"i\" person-id=\"kept\"/>");
  /* The same post is held once, and the others come after it. */
  assert_has_not (fixture, "\"o2\"");
  g_assert_cmpstr (plenary_record_get_text (get (fixture, "o3"), PLENARY_COLUMN_RANK), !=, "j");
  assert_has (fixture, "<biography id=\"b1\"");
}

/* What is chosen is taken, and what it replaces is still known. */
static void
test_choice (Fixture *fixture, gconstpointer user_data)
{
  load (fixture, "<attachment id='one' name='1.png'/><attachment id='two' name='2.png'/>"
                 "<person id='kept' given-name='Antonio' family-name='Vitorino' photo-id='one'>"
                 "<alias id='l1' spelling='A. Vitorino'/></person>"
                 "<person id='other' given-name='António' family-name='Vitorino' photo-id='two'>"
                 "<alias id='l2' spelling='A. Vitorino' source='Agenda'/></person>");
  merge (fixture, "kept", "other", "given-name");

  assert_has (fixture, "<person id=\"kept\" given-name=\"António\"");
  assert_has (fixture, "spelling=\"Antonio Vitorino\"");
  assert_has (fixture, "photo-id=\"one\"");
  assert_has_not (fixture, "spelling=\"António Vitorino\"");
  assert_has_not (fixture, "\"l2\"");
  assert_has_not (fixture, "2.png");
}

static void
test_body (Fixture *fixture, gconstpointer user_data)
{
  load (fixture,
        "<body id='kept' name='International Organisation of Employers' parent-id='other'>"
        "<alias id='l' spelling='IOE Secretariat'/></body>"
        "<body id='other' kind='organisation' name='International Organization for Employers' "
        "acronym='IOE' mechanism-id='kept'/>"
        "<body id='troika' name='Troika'>"
        "<membership id='m1' rank='i' member-id='kept'/>"
        "<membership id='m2' rank='j' member-id='other'/>"
        "<membership id='m3' rank='k' member-id='other' role='chair'/>"
        "<body-distinction other-id='other'/></body>"
        "<body id='third' name='Third' parent-id='other'><body-distinction other-id='kept'/>"
        "<body-distinction other-id='other'/></body>"
        "<convener id='c1' rank='i' body-id='kept' capacity='host'/>"
        "<convener id='c2' rank='j' body-id='other' capacity='host'/>"
        "<person id='p'><post id='o' rank='i' body-id='other'/></person>"
        "<session id='s1' rank='i' title='Roundtable 3'>"
        "<assignment id='a1' rank='i' body-id='kept' on-behalf-id='other'/></session>");
  merge (fixture, "kept", "other", NULL);

  assert_has_not (fixture, "\"other\"");
  assert_has (fixture, "acronym=\"IOE\"");
  assert_has (fixture, "spelling=\"International Organization for Employers\"");
  assert_has (fixture, "<body id=\"third\" name=\"Third\" parent-id=\"kept\"");
  g_assert_null (plenary_record_get_text (get (fixture, "kept"), PLENARY_BODY_PARENT_ID));
  g_assert_null (plenary_record_get_text (get (fixture, "kept"), PLENARY_BODY_MECHANISM_ID));
  /* A member once; another place of it in the body stays. */
  assert_has_not (fixture, "\"m2\"");
  assert_has (fixture, "\"m3\"");
  assert_has_not (fixture, "\"c2\"");
  assert_has_not (fixture, "on-behalf-id");
  g_assert_nonnull (plenary_model_find (get_model (fixture), "troika.kept"));
  g_assert_nonnull (plenary_model_find (get_model (fixture), "third.kept"));
}

/* A body that is a member of itself is none. */
static void
test_itself (Fixture *fixture, gconstpointer user_data)
{
  load (fixture, "<body id='kept' name='A'><membership id='m' rank='i' member-id='other'/>"
                 "<body-distinction other-id='other'/></body><body id='other' name='A'/>");
  merge (fixture, "kept", "other", NULL);
  assert_has_not (fixture, "membership");
  assert_has_not (fixture, "distinction");
}

/* A row of a class that refers, as far as it has to, to rows of the same sort. */
static PlenaryRow *
make_row (GType type, const char *id)
{
  const PlenaryTableInfo *info = plenary_table_info_of_type (type);
  PlenaryRow *row = plenary_row_new_with_id (type, id);

  for (guint i = 1; i < info->n_columns; i++)
    {
      g_autofree char *target = g_strconcat ("base-", info->columns[i].target, NULL);

      if (info->columns[i].kind == PLENARY_COLUMN_REFERENCE && info->columns[i].is_required)
        plenary_row_set_text (row, i, target);
      if (info->columns[i].kind == PLENARY_COLUMN_DATE && info->columns[i].is_required)
        plenary_row_set_text (row, i, "2026-05-04");
    }

  return row;
}

static void
insert (PlenaryEdit *edit, PlenaryRow *row)
{
  const PlenaryTableInfo *info = plenary_row_get_info (row);

  if (info->joins[0] != 0)
    {
      g_autofree char *id = g_strconcat (plenary_row_get_text (row, info->joins[0]), ".",
                                         plenary_row_get_text (row, info->joins[1]), NULL);

      plenary_row_set_text (row, 0, id);
    }
  plenary_edit_insert (edit, row);
}

/* Every column of every table that can refer to one of the class does, in a row of its own. */
static void
fill_all (PlenaryEdit *edit, GType class)
{
  const char *table = plenary_table_info_of_type (class)->name;
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    {
      const PlenaryTableInfo *info = plenary_table_info_of_type (types[i]);
      g_autofree char *base = g_strconcat ("base-", info->name, NULL);

      if (strcmp (info->name, "event") == 0)
        continue;

      g_autoptr (PlenaryRow) row = make_row (types[i], base);

      if (strcmp (info->name, "alias") == 0)
        plenary_row_set_text (row, 1, "base-person");
      if (strstr (info->name, "_distinction") == NULL)
        insert (edit, row);
      for (guint j = 1; j < info->n_columns; j++)
        {
          g_autofree char *id = g_strdup_printf ("%s-%u", info->name, j);
          g_autoptr (PlenaryRow) referring = make_row (types[i], id);

          if (g_strcmp0 (info->columns[j].target, table) != 0)
            continue;
          plenary_row_set_text (referring, j, "other");
          insert (edit, referring);
        }
    }
}

/* What still has the id of the record that is gone, anywhere. */
static guint
count_mentions (Fixture *fixture, const char *id)
{
  guint n_types = 0;
  guint n_mentions = 0;
  const GType *types = plenary_model_get_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    {
      PlenaryRecordList *list = plenary_model_list (get_model (fixture), types[i]);

      for (guint j = 0; j < plenary_record_list_get_length (list); j++)
        {
          const PlenaryRow *row = plenary_record_get_row (plenary_record_list_get (list, j));

          for (guint k = 0; k < plenary_row_get_info (row)->n_columns; k++)
            {
              g_autofree char *value = plenary_row_dup_string (row, k);

              n_mentions += value != NULL && strstr (value, id) != NULL;
            }
        }
    }

  return n_mentions;
}

static void
test_all_tables (Fixture *fixture, gconstpointer user_data)
{
  GType class = strcmp (user_data, "person") == 0 ? PLENARY_TYPE_PERSON : PLENARY_TYPE_BODY;
  guint name = class == PLENARY_TYPE_PERSON ? (guint) PLENARY_PERSON_GIVEN_NAME
                                            : (guint) PLENARY_BODY_NAME;
  static const char *const ids[] = { "kept", "other" };
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Fill");

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    add (edit, class, ids[i], name, "Somebody");
  fill_all (edit, class);
  commit (edit);

  g_assert_cmpuint (count_mentions (fixture, "other"), >, 5);
  merge (fixture, "kept", "other", NULL);
  g_assert_cmpuint (count_mentions (fixture, "other"), ==, 0);
}

static void
test_tell_apart (Fixture *fixture, gconstpointer user_data)
{
  load (fixture, "<person id='p2' given-name='Ana' family-name='Moreau'/>"
                 "<person id='p1' given-name='Ana' family-name='Moreau'/>");

  g_autoptr (GPtrArray) before = plenary_duplicates_find_people (get_model (fixture));
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Tell Apart");

  g_assert_cmpuint (before->len, ==, 1);
  plenary_roster_tell_apart (edit, get (fixture, "p2"), get (fixture, "p1"));
  commit (edit);

  g_autoptr (GPtrArray) after = plenary_duplicates_find_people (get_model (fixture));

  g_assert_cmpuint (after->len, ==, 0);
  g_assert_nonnull (plenary_model_find (get_model (fixture), "p1.p2"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, data, function)                                                                  \
  g_test_add ("/operations/roster-merge/" name, Fixture, data, set_up, function, tear_down)
  ADD ("person", NULL, test_person);
  ADD ("choice", NULL, test_choice);
  ADD ("body", NULL, test_body);
  ADD ("itself", NULL, test_itself);
  ADD ("all-tables/person", "person", test_all_tables);
  ADD ("all-tables/body", "body", test_all_tables);
  ADD ("tell-apart", NULL, test_tell_apart);

  return g_test_run ();
}
