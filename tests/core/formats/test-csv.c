/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Tables as spreadsheets write them are read, in all their dialects; broken, hostile and huge ones
 * are refused with a sentence.
 */
#include "config.h"

#include "base/plenary-error.h"
#include "formats/csv/plenary-csv-people.h"

#include <string.h>

static PlenaryCsvTable *
read_bytes (const char *content, gsize length, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (content, length);

  return plenary_csv_table_read (bytes, NULL, error);
}

static PlenaryCsvTable *
read_text (const char *content)
{
  g_autoptr (GError) error = NULL;
  PlenaryCsvTable *table = read_bytes (content, strlen (content), &error);

  g_assert_no_error (error);

  return table;
}

/* Cells with a bar between, rows with a line feed. */
static char *
show (const PlenaryCsvTable *table)
{
  GString *shown = g_string_new (NULL);

  for (guint i = 0; i < plenary_csv_table_get_n_rows (table); i++)
    for (guint j = 0; j < plenary_csv_table_get_n_cells (table, i); j++)
      g_string_append_printf (shown, "%s%s", j > 0 ? "|" : (i > 0 ? "\n" : ""),
                              plenary_csv_table_get (table, i, j));

  return g_string_free_and_steal (shown);
}

static void
test_read (void)
{
  static const struct
  {
    const char *content;
    const char *shown;
    char separator;
  } cases[] = {
    { "a,b\n1,2\n", "a|b\n1|2", ',' },
    { "a,b\r\n1,2", "a|b\n1|2", ',' },
    { "a,b\r1,2\r", "a|b\n1|2", ',' },
    { "a;b\n1,5;2\n", "a|b\n1,5|2", ';' },
    { "a\tb\n1\t2\n", "a|b\n1|2", '\t' },
    { "sep=;\na;b,c\n", "a|b,c", ';' },
    { "\xef\xbb\xbf"
      "a,b\n",
      "a|b", ',' },
    { "\"a,b\",\"say \"\"hi\"\"\"\n", "a,b|say \"hi\"", ',' },
    { "\"one\r\ntwo\",b\n", "one\ntwo|b", ',' },
    { "\"a\" b,c\n", "a b|c", ',' },
    { "a\"b,c\n", "a\"b|c", ',' },
    { " a , b \n\n , \n1,2,3\n4\n", "a|b\n1|2|3\n4", ',' },
    { "name\nAna\n", "name\nAna", ',' },
    { "n\xe9,x\n", "né|x", ',' },
    { "a,\n", "a|", ',' },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryCsvTable) table = read_text (cases[i].content);
      g_autofree char *shown = show (table);

      g_assert_cmpstr (shown, ==, cases[i].shown);
      g_assert_cmpint (plenary_csv_table_get_separator (table), ==, cases[i].separator);
    }
}

static void
test_utf16 (void)
{
  static const char content[] = "\xff\xfe"
                                "a\0\t\0\xe9\0\n\0";
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryCsvTable) table = read_bytes (content, sizeof content - 1, &error);

  g_assert_no_error (error);

  g_autofree char *shown = show (table);

  g_assert_cmpstr (shown, ==, "a|é");
}

/* Rows say where they are, also after cells of several lines. */
static void
test_lines (void)
{
  g_autoptr (PlenaryCsvTable) table = read_text ("a,b\n\"1\n2\",3\n\n4,5\n");

  g_assert_cmpuint (plenary_csv_table_get_n_rows (table), ==, 3);
  g_assert_cmpuint (plenary_csv_table_get_n_columns (table), ==, 2);
  g_assert_cmpuint (plenary_csv_table_get_line (table, 1), ==, 2);
  g_assert_cmpuint (plenary_csv_table_get_line (table, 2), ==, 5);
  g_assert_cmpstr (plenary_csv_table_get (table, 2, 7), ==, "");
}

static void
test_refused (void)
{
  static const struct
  {
    const char *content;
    gsize length;
    PlenaryDataError code;
    const char *message;
  } cases[] = {
    { "", 0, PLENARY_DATA_ERROR_SYNTAX, "There is nothing in it" },
    { "\n ,\n", 4, PLENARY_DATA_ERROR_SYNTAX, "There is nothing in it" },
    { "a,b\n\"c,d\ne\n", 11, PLENARY_DATA_ERROR_SYNTAX, "Line 2: a quotation mark is not closed" },
    { "a\0b", 3, PLENARY_DATA_ERROR_ENCODING, "It is not text" },
    { "\xff\xfe\x00\xd8", 4, PLENARY_DATA_ERROR_ENCODING, NULL },
    { "\xff\xfe"
      "a\0\0\0b\0",
      8, PLENARY_DATA_ERROR_ENCODING, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (read_bytes (cases[i].content, cases[i].length, &error));
      g_assert_error (error, PLENARY_DATA_ERROR, (int) cases[i].code);
      if (cases[i].message != NULL)
        g_assert_cmpstr (error->message, ==, cases[i].message);
    }
}

static void
assert_too_much (const char *unit, guint n_units)
{
  GString *content = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < n_units; i++)
    g_string_append (content, unit);
  g_assert_null (read_bytes (content->str, content->len, &error));
  g_assert_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_LIMIT);
  g_string_free (content, TRUE);
}

static void
test_limits (void)
{
  assert_too_much ("a,b\n", 100001);
  assert_too_much ("a,", 257);
  assert_too_much ("0123456789abcdef", 20000);
  assert_too_much ("0123456789abcdef", 3 * 1024 * 1024);
}

/* Whatever stands in it, and wherever it ends: a table or one sentence. */
static void
test_fuzz (void)
{
  static const char letters[] = "ab,;\t\"\"\n\r|@=\xc3\xa9\xff";

  for (guint i = 0; i < 2000; i++)
    {
      char content[64];
      gsize length = (gsize) g_test_rand_int_range (0, sizeof content);
      g_autoptr (GError) error = NULL;

      for (gsize j = 0; j < length; j++)
        content[j] = letters[g_test_rand_int_range (0, sizeof letters - 1)];

      g_autoptr (PlenaryCsvTable) table = read_bytes (content, length, &error);

      g_assert_true ((table == NULL) == (error != NULL));
      if (error != NULL)
        g_assert_null (strchr (error->message, '\n'));
      else
        {
          g_autoptr (GArray) fields = plenary_csv_people_guess (table);
          g_autoptr (GPtrArray) contacts = plenary_csv_people_read (table, fields, FALSE);

          g_assert_cmpuint (contacts->len, ==, plenary_csv_table_get_n_rows (table));
        }
    }
}

static void
test_headings (void)
{
  static const struct
  {
    const char *heading;
    PlenaryContactField field;
  } cases[] = {
    { "E-mail", PLENARY_CONTACT_EMAIL },
    { "Delegate's email address *", PLENARY_CONTACT_EMAIL },
    { "Correo electrónico", PLENARY_CONTACT_EMAIL },
    { "Adresse électronique", PLENARY_CONTACT_EMAIL },
    { "First_Name", PLENARY_CONTACT_GIVEN_NAME },
    { "PRÉNOM", PLENARY_CONTACT_GIVEN_NAME },
    { "Vorname", PLENARY_CONTACT_GIVEN_NAME },
    { "Surname", PLENARY_CONTACT_FAMILY_NAME },
    { "Apellidos", PLENARY_CONTACT_FAMILY_NAME },
    { "Nachname", PLENARY_CONTACT_FAMILY_NAME },
    { "Full name", PLENARY_CONTACT_FULL_NAME },
    { "Mr/Ms", PLENARY_CONTACT_HONORIFIC },
    { "Civilité", PLENARY_CONTACT_HONORIFIC },
    { "Job Title", PLENARY_CONTACT_POST },
    { "Functional title", PLENARY_CONTACT_POST },
    { "Fonction", PLENARY_CONTACT_POST },
    { "Cargo", PLENARY_CONTACT_POST },
    { "Organisation (full name)", PLENARY_CONTACT_BODY },
    { "Name of organization", PLENARY_CONTACT_BODY },
    { "Ministère", PLENARY_CONTACT_BODY },
    { "Member State", PLENARY_CONTACT_STATE },
    { "Delegation", PLENARY_CONTACT_STATE },
    { "Pays", PLENARY_CONTACT_COUNTRY },
    { "Stakeholder group", PLENARY_CONTACT_CATEGORY },
    { "Mobile phone", PLENARY_CONTACT_PHONE },
    { "Teléfono", PLENARY_CONTACT_PHONE },
    { "Role in the meeting", PLENARY_CONTACT_ROLE },
    { "Badge number", PLENARY_CONTACT_NONE },
    { "", PLENARY_CONTACT_NONE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].heading);
      g_assert_cmpint (plenary_csv_people_guess_field (cases[i].heading), ==, cases[i].field);
    }
}

/* The fields of a table, as the words they have on the command line. */
static char *
guess (const char *content)
{
  g_autoptr (PlenaryCsvTable) table = read_text (content);
  g_autoptr (GArray) fields = plenary_csv_people_guess (table);
  g_autoptr (GEnumClass) names = g_type_class_ref (PLENARY_TYPE_CONTACT_FIELD);
  GString *words = g_string_new (plenary_csv_people_has_headings (table) ? "" : "no headings: ");

  for (guint i = 0; i < fields->len; i++)
    g_string_append_printf (
        words, "%s%s", i > 0 ? " " : "",
        g_enum_get_value (names, (int) g_array_index (fields, PlenaryContactField, i))->value_nick);

  return g_string_free_and_steal (words);
}

static void
test_guess (void)
{
  static const struct
  {
    const char *content;
    const char *fields;
  } cases[] = {
    { "First name,Name,Email\nAna,Sol,a@b.org\n", "given-name family-name email" },
    { "Nom,Fonction\nAna Sol,Directrice\n", "name post" },
    { "Nom,Prénom\nSol,Ana\n", "family-name given-name" },
    { "Nombre,Pais\nAna Sol,Chile\n", "name country" },
    { "Name,Email,Contact\nAna,,a@b.org\n", "name email none" },
    { "Name,Contact\nAna,a@b.org\n", "name email" },
    { "Ana Sol,a@b.org\nBo Li,b@c.org\n", "no headings: none email" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *fields = guess (cases[i].content);

      g_assert_cmpstr (fields, ==, cases[i].fields);
    }
}

/* What is written is read again, whatever stands in the cells; no spreadsheet runs it. */
static void
test_write (void)
{
  g_autoptr (GPtrArray) contacts
      = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_contact_free);
  PlenaryContact *contact = plenary_contact_new (0);

  plenary_contact_set (contact, PLENARY_CONTACT_GIVEN_NAME, "Ana \"Nana\"");
  plenary_contact_set (contact, PLENARY_CONTACT_FAMILY_NAME, "Sol, y Luna");
  plenary_contact_set (contact, PLENARY_CONTACT_POST, "=HYPERLINK(\"http://x\")");
  plenary_contact_set (contact, PLENARY_CONTACT_PHONE, "+41 22 917 12 34");
  plenary_contact_set (contact, PLENARY_CONTACT_NOTES, "Two\nlines");
  g_ptr_array_add (contacts, contact);

  g_autofree char *csv = plenary_csv_people_write (contacts);
  g_autoptr (PlenaryCsvTable) table = read_text (csv);
  g_autoptr (GArray) fields = plenary_csv_people_guess (table);
  g_autoptr (GPtrArray) read = plenary_csv_people_read (table, fields, TRUE);

  g_assert_nonnull (strstr (csv, "\"'=HYPERLINK"));
  g_assert_nonnull (strstr (csv, ",+41 22"));
  g_assert_true (plenary_csv_people_has_headings (table));
  g_assert_cmpuint (read->len, ==, 1);
  for (guint i = 1; i < PLENARY_N_CONTACT_FIELDS; i++)
    g_assert_cmpstr (plenary_contact_get (read->pdata[0], i), ==, plenary_contact_get (contact, i));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/formats/csv/read", test_read);
  g_test_add_func ("/formats/csv/utf16", test_utf16);
  g_test_add_func ("/formats/csv/lines", test_lines);
  g_test_add_func ("/formats/csv/refused", test_refused);
  g_test_add_func ("/formats/csv/limits", test_limits);
  g_test_add_func ("/formats/csv/fuzz", test_fuzz);
  g_test_add_func ("/formats/csv/headings", test_headings);
  g_test_add_func ("/formats/csv/guess", test_guess);
  g_test_add_func ("/formats/csv/write", test_write);

  return g_test_run ();
}
