/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The tables in SQL and the classes of the model say the same, and a file that only pretends to
 * be a project is refused.
 */
#include "config.h"

#include "model/plenary-model.h"
#include "store/plenary-database.h"
#include "store/plenary-rows.h"
#include "store/plenary-schema.h"

#include <string.h>

static PlenaryDatabase *
make_project (void)
{
  g_autoptr (GError) error = NULL;
  PlenaryDatabase *database = plenary_database_open (":memory:", PLENARY_DATABASE_CREATE, &error);

  g_assert_no_error (error);
  plenary_schema_create (database, &error);
  g_assert_no_error (error);

  return database;
}

static void
test_columns_agree (void)
{
  g_autoptr (PlenaryDatabase) database = make_project ();
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    {
      const PlenaryTableInfo *info = plenary_table_info_of_type (types[i]);
      g_autofree char *sql = g_strdup_printf (
          "SELECT group_concat (replace (name, '_', '-'), ' ') FROM pragma_table_info ('%s')",
          info->name);
      g_autofree char *in_sql = plenary_database_query_text (database, sql, NULL);
      GString *in_model = g_string_new (NULL);

      for (guint j = 0; j < info->n_columns; j++)
        g_string_append_printf (in_model, "%s%s", j > 0 ? " " : "", info->columns[j].name);
      g_assert_cmpstr (in_sql, ==, in_model->str);
      g_string_free (in_model, TRUE);
    }
}

/* Whatever the model allows the database allows: every word of every enumeration, the least and
 * the greatest number; and what a new row holds is what the database would put there. */
static void
test_values_agree (void)
{
  g_autoptr (PlenaryDatabase) database = make_project ();
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);

  plenary_database_execute (database, "BEGIN", NULL);
  for (guint i = 0; i < n_types; i++)
    {
      const PlenaryTableInfo *info = plenary_table_info_of_type (types[i]);

      if (strcmp (info->name, "event") == 0)
        continue;

      g_autoptr (PlenaryRow) row = info->joins[0] != 0
                                       ? plenary_row_new_joined (types[i], "a", "b")
                                       : plenary_row_new_with_id (types[i], info->name);
      g_autoptr (GError) error = NULL;

      for (guint j = 1; j < info->n_columns; j++)
        {
          if (info->columns[j].kind == PLENARY_COLUMN_REFERENCE && info->columns[j].is_required
              && plenary_row_get_text (row, j) == NULL)
            plenary_row_set_text (row, j, "x");
          if (info->columns[j].kind == PLENARY_COLUMN_DATE && info->columns[j].is_required)
            plenary_row_set_text (row, j, "2026-05-04");
        }
      if (strcmp (info->name, "alias") == 0)
        plenary_row_set_text (row, 1, "x");
      plenary_rows_insert (database, row, &error);
      g_assert_no_error (error);

      for (guint j = 1; j < info->n_columns; j++)
        {
          const PlenaryColumn *column = &info->columns[j];
          gboolean is_enum = column->kind == PLENARY_COLUMN_ENUM;
          g_autoptr (GEnumClass) klass = is_enum ? g_type_class_ref (column->get_type ()) : NULL;

          for (guint k = 0; klass != NULL && k < klass->n_values; k++)
            {
              plenary_row_set_integer (row, j, klass->values[k].value);
              plenary_rows_update (database, row, j, &error);
              g_assert_no_error (error);
            }
          if (column->kind != PLENARY_COLUMN_INTEGER)
            continue;
          plenary_row_set_integer (row, j, column->minimum);
          plenary_rows_update (database, row, j, &error);
          g_assert_no_error (error);
          plenary_row_set_integer (row, j, column->maximum);
          plenary_rows_update (database, row, j, &error);
          g_assert_no_error (error);
          plenary_row_set_integer (row, j, column->maximum + 1);
          g_assert_false (plenary_rows_update (database, row, j, NULL));
        }
    }
}

static void
test_hostile (void)
{
  static const struct
  {
    const char *sql;
    PlenaryStoreError code;
  } cases[] = {
    { "PRAGMA application_id = 1", PLENARY_STORE_ERROR_NOT_A_PROJECT },
    { "PRAGMA user_version = 0", PLENARY_STORE_ERROR_NOT_A_PROJECT },
    { "CREATE TRIGGER t AFTER INSERT ON session BEGIN DELETE FROM person; END",
      PLENARY_STORE_ERROR_FOREIGN },
    { "CREATE VIEW v AS SELECT 1", PLENARY_STORE_ERROR_FOREIGN },
    { "CREATE TABLE t (a)", PLENARY_STORE_ERROR_FOREIGN },
    { "DROP TABLE comment", PLENARY_STORE_ERROR_FOREIGN },
    { "DROP TRIGGER event_stays", PLENARY_STORE_ERROR_FOREIGN },
    { "ALTER TABLE room ADD COLUMN more TEXT", PLENARY_STORE_ERROR_FOREIGN },
    { "PRAGMA foreign_keys = OFF; INSERT INTO question (id, session_id, rank) VALUES ('q','s','1')",
      PLENARY_STORE_ERROR_DAMAGED },
    { "PRAGMA ignore_check_constraints = ON; UPDATE event SET kind = 'ball';"
      "PRAGMA ignore_check_constraints = OFF",
      PLENARY_STORE_ERROR_DAMAGED },
    { "PRAGMA user_version = 99; DROP TABLE room", PLENARY_STORE_ERROR_NEWER },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryDatabase) database = make_project ();
      g_autoptr (GError) error = NULL;
      gboolean is_newer = FALSE;

      plenary_database_execute (database, cases[i].sql, &error);
      g_assert_no_error (error);
      g_assert_false (plenary_schema_verify (database, &is_newer, &error));
      g_assert_error (error, PLENARY_STORE_ERROR, (int) cases[i].code);
    }
}

static void
test_newer (void)
{
  g_autoptr (PlenaryDatabase) database = make_project ();
  g_autoptr (GError) error = NULL;
  gboolean is_newer = FALSE;

  g_assert_true (plenary_schema_verify (database, &is_newer, &error));
  g_assert_no_error (error);
  g_assert_false (is_newer);

  plenary_database_execute (database, "PRAGMA user_version = 99; CREATE TABLE later (a)", NULL);
  g_assert_true (plenary_schema_verify (database, &is_newer, &error));
  g_assert_no_error (error);
  g_assert_true (is_newer);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/schema/columns-agree", test_columns_agree);
  g_test_add_func ("/store/schema/values-agree", test_values_agree);
  g_test_add_func ("/store/schema/hostile", test_hostile);
  g_test_add_func ("/store/schema/newer", test_newer);

  return g_test_run ();
}
