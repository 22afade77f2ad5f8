/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Logos are added at the end and removed with their pictures, unless something else shows these.
 */
#include "config.h"

#include "../picture.h"
#include "../store/fixture.h"
#include "base/plenary-error.h"
#include "model/plenary-attachment.h"
#include "model/plenary-logo.h"
#include "operations/plenary-logo-edits.h"

static PlenaryModel *
get_model (Fixture *fixture)
{
  return plenary_project_get_model (fixture->project);
}

static guint
count (Fixture *fixture, GType type)
{
  return plenary_record_list_get_length (plenary_model_list (get_model (fixture), type));
}

static char *
add_logo (Fixture *fixture, const char *format)
{
  g_autoptr (GBytes) content = make_picture_file (format, 30, 10, 0x112233ff);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add Logo");
  char *id = plenary_logo_add (edit, get_model (fixture), "logo", content);

  commit (edit);

  return id;
}

static void
remove_logo (Fixture *fixture, const char *id)
{
  PlenaryRecord *logo = plenary_model_lookup (get_model (fixture), PLENARY_TYPE_LOGO, id);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Remove Logo");

  plenary_logo_remove (edit, get_model (fixture), logo);
  commit (edit);
}

static void
test_add_remove (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *first = add_logo (fixture, "png");
  g_autofree char *second = add_logo (fixture, "jpeg");
  PlenaryRecordList *logos = plenary_model_list (get_model (fixture), PLENARY_TYPE_LOGO);
  PlenaryRecordList *pictures = plenary_model_list (get_model (fixture), PLENARY_TYPE_ATTACHMENT);

  g_assert_cmpstr (plenary_record_get_id (plenary_record_list_get (logos, 0)), ==, first);
  g_assert_cmpstr (plenary_record_get_id (plenary_record_list_get (logos, 1)), ==, second);
  g_assert_cmpuint (plenary_record_list_get_length (pictures), ==, 2);

  remove_logo (fixture, first);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_LOGO), ==, 1);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_ATTACHMENT), ==, 1);
  g_assert_cmpstr (plenary_record_get_text (plenary_record_list_get (pictures, 0),
                                            PLENARY_ATTACHMENT_MEDIA_TYPE),
                   ==, "image/jpeg");
}

static void
test_shared (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *first = add_logo (fixture, "png");
  PlenaryRecord *logo = plenary_model_lookup (get_model (fixture), PLENARY_TYPE_LOGO, first);
  g_autoptr (PlenaryRow) second = plenary_row_new (PLENARY_TYPE_LOGO);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Share");

  plenary_row_set_text (second, PLENARY_LOGO_ATTACHMENT_ID,
                        plenary_record_get_text (logo, PLENARY_LOGO_ATTACHMENT_ID));
  plenary_row_set_text (second, PLENARY_LOGO_RANK, "9");
  plenary_edit_insert (edit, second);
  commit (edit);

  remove_logo (fixture, first);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_LOGO), ==, 1);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_ATTACHMENT), ==, 1);
}

static void
test_refused (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GBytes) words = g_bytes_new_static ("no picture", 10);
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add Logo");
  g_autofree char *id = plenary_logo_add (edit, get_model (fixture), "words", words);
  g_autoptr (GError) error = NULL;

  g_assert_null (id);
  g_assert_false (plenary_edit_commit (edit, &error));
  g_assert_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_UNSUPPORTED);
  g_assert_cmpuint (count (fixture, PLENARY_TYPE_ATTACHMENT), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/operations/logo-edits/add-remove", Fixture, NULL, set_up, test_add_remove,
              tear_down);
  g_test_add ("/operations/logo-edits/shared", Fixture, NULL, set_up, test_shared, tear_down);
  g_test_add ("/operations/logo-edits/refused", Fixture, NULL, set_up, test_refused, tear_down);

  return g_test_run ();
}
