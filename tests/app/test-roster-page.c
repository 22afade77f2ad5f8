/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The roster: rows that follow the project, thousands of them searched and filtered, details that
 * change the record, photographs made small, and nobody deleted who is named somewhere.
 */
#include "config.h"

#include "base/plenary-error.h"
#include "model/plenary-assignment.h"
#include "model/plenary-body.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "pages.h"
#include "widgets/plenary-photograph.h"
#include "roster/plenary-record-row.h"
#include "roster/plenary-roster-page.h"
#include "roster/plenary-roster-table.h"
#include "widgets/plenary-ordered-list.h"

#include <gdk-pixbuf/gdk-pixbuf.h>

#define N_THOUSANDS 5000

static PlenaryModel *
get_model (Fixture *fixture)
{
  return plenary_project_get_model (fixture->project);
}

static PlenaryRosterTable *
get_table (Fixture *fixture)
{
  g_autoptr (GPtrArray) tables = list_widgets (fixture->page, PLENARY_TYPE_ROSTER_TABLE);

  g_assert_cmpuint (tables->len, ==, 2);

  return tables->pdata[0];
}

static GtkWidget *
get_view (Fixture *fixture)
{
  g_autoptr (GPtrArray) views = list_widgets (get_table (fixture), GTK_TYPE_COLUMN_VIEW);

  return views->pdata[0];
}

static GtkSelectionModel *
get_selection (Fixture *fixture)
{
  return gtk_column_view_get_model (GTK_COLUMN_VIEW (get_view (fixture)));
}

/* All that is found: the view has only the first while nobody turns to it. */
static GListModel *
get_rows (Fixture *fixture)
{
  GListModel *shown = gtk_multi_selection_get_model (GTK_MULTI_SELECTION (get_selection (fixture)));

  return gtk_slice_list_model_get_model (GTK_SLICE_LIST_MODEL (shown));
}

/* The entry below a title among the details. */
static GtkEditable *
find_entry (Fixture *fixture, const char *title)
{
  g_autoptr (GPtrArray) rows = list_widgets (fixture->page, ADW_TYPE_ENTRY_ROW);

  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (adw_preferences_row_get_title (rows->pdata[i]), title))
      return rows->pdata[i];
  g_assert_not_reached ();
}

/* What is printed in a place, as the details say. */
static const char *
find_rendering (Fixture *fixture, const char *caption)
{
  g_autoptr (GPtrArray) rows = list_widgets (fixture->page, ADW_TYPE_ACTION_ROW);

  for (guint i = 0; i < rows->len; i++)
    if (gtk_widget_get_visible (rows->pdata[i])
        && g_str_equal (adw_preferences_row_get_title (rows->pdata[i]), caption))
      return adw_action_row_get_subtitle (rows->pdata[i]);
  g_assert_not_reached ();
}

static PlenaryRecord *
show (Fixture *fixture, const char *id)
{
  PlenaryRecord *record = plenary_model_find (get_model (fixture), id);

  g_assert_true (plenary_page_show_record (fixture->page, record));

  return record;
}

static void
test_details (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_ROSTER_PAGE);
  show (&fixture, "p-laurent");
  g_assert_cmpstr (find_rendering (&fixture, "Short Form"), ==, "Mr. Laurent");

  gtk_editable_set_text (find_entry (&fixture, "Family Name"), "Laurenz");
  g_assert_cmpstr (find_rendering (&fixture, "Short Form"), ==, "Mr. Laurenz");
  g_assert_nonnull (strstr (find_rendering (&fixture, "Role Line"), "Étienne Laurenz"));
  g_assert_cmpstr (plenary_project_get_undo_label (fixture.project), ==, "Change Family Name");
  g_assert_true (plenary_project_undo (fixture.project, NULL));
  g_assert_cmpstr (gtk_editable_get_text (find_entry (&fixture, "Family Name")), ==, "Laurent");
  g_assert_cmpstr (find_rendering (&fixture, "Short Form"), ==, "Mr. Laurent");

  /* The row of the table has followed, and is still selected. */
  g_autoptr (GPtrArray) selected
      = plenary_roster_page_list_selected (PLENARY_ROSTER_PAGE (fixture.page));

  g_assert_cmpuint (selected->len, ==, 1);
  g_assert_cmpstr (plenary_record_get_id (selected->pdata[0]), ==, "p-laurent");
  close_page (&fixture);
}

static void
activate_in_menu (GtkWidget *row, const char *action)
{
  g_autoptr (GPtrArray) buttons = list_widgets (row, GTK_TYPE_MENU_BUTTON);

  g_assert_true (gtk_widget_activate_action (buttons->pdata[0], action, NULL));
}

static const char *
get_title (PlenaryRecordList *posts, guint position)
{
  return plenary_record_get_text (plenary_record_list_get (posts, position), PLENARY_POST_TITLE);
}

static void
test_posts (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_ROSTER_PAGE);

  PlenaryRecord *person = show (&fixture, "p-laurent");
  PlenaryRecordList *posts
      = plenary_model_list_by (get_model (&fixture), PLENARY_TYPE_POST, PLENARY_POST_PERSON_ID,
                               plenary_record_get_id (person));
  g_autoptr (GPtrArray) before = list_widgets (fixture.page, PLENARY_TYPE_RECORD_ROW);

  gtk_widget_activate_action (gtk_widget_get_ancestor (before->pdata[0], ADW_TYPE_BIN),
                              "person.add-post", NULL);
  g_assert_cmpuint (plenary_record_list_get_length (posts), ==, 2);

  g_autoptr (GPtrArray) rows = list_widgets (fixture.page, PLENARY_TYPE_RECORD_ROW);

  g_assert_cmpuint (rows->len, ==, before->len + 1);
  g_assert_true (adw_expander_row_get_expanded (rows->pdata[1]));
  change (&fixture, PLENARY_TYPE_POST, plenary_record_get_id (plenary_record_list_get (posts, 1)),
          PLENARY_POST_TITLE, "Envoy");
  g_assert_cmpstr (adw_preferences_row_get_title (rows->pdata[1]), ==, "Envoy");
  g_assert_nonnull (strstr (find_rendering (&fixture, "Role Line"), "Envoy"));

  /* Up by the menu, down by dragging another here, up again by dragging; the row stays open. */
  GtkWidget *envoy = rows->pdata[1];
  GtkWidget *list = gtk_widget_get_ancestor (envoy, PLENARY_TYPE_ORDERED_LIST);

  activate_in_menu (envoy, "order.move-up");
  g_assert_cmpstr (get_title (posts, 0), ==, "Envoy");
  g_assert_true (
      plenary_ordered_list_get_row (PLENARY_ORDERED_LIST (list), plenary_record_list_get (posts, 0))
      == envoy);
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (envoy)));
  for (guint i = 0; i < 2; i++)
    {
      g_signal_emit_by_name (list, "dropped", plenary_record_list_get (posts, 1),
                             plenary_record_list_get (posts, 0));
      g_assert_cmpstr (get_title (posts, 1 - i), ==, "Envoy");
    }
  g_assert_cmpstr (plenary_project_get_undo_label (fixture.project), ==, "Move Post");
  activate_in_menu (envoy, "order.remove");
  g_assert_cmpuint (plenary_record_list_get_length (posts), ==, 1);
  g_assert_cmpstr (plenary_project_get_undo_label (fixture.project), ==, "Remove Post");
  close_page (&fixture);
}

static void
test_delete (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_ROSTER_PAGE);

  PlenaryRecordList *people = plenary_model_list (get_model (&fixture), PLENARY_TYPE_PERSON);
  guint n_people = plenary_record_list_get_length (people);

  show (&fixture, "p-laurent");
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "roster.delete", NULL);
  g_assert_cmpuint (plenary_record_list_get_length (people), ==, n_people);
  wait_until (find_label (fixture.page, "Show Where") != NULL);

  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "roster.add-person", NULL);
  g_assert_cmpuint (plenary_record_list_get_length (people), ==, n_people + 1);

  g_autoptr (GPtrArray) added
      = plenary_roster_page_list_selected (PLENARY_ROSTER_PAGE (fixture.page));

  g_assert_cmpuint (added->len, ==, 1);
  gtk_editable_set_text (find_entry (&fixture, "Given Names"), "Ada");
  g_assert_cmpstr (plenary_record_get_text (added->pdata[0], PLENARY_PERSON_GIVEN_NAME), ==, "Ada");
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "roster.delete", NULL);
  g_assert_cmpuint (plenary_record_list_get_length (people), ==, n_people);
  g_assert_true (plenary_project_undo (fixture.project, NULL));
  g_assert_cmpuint (plenary_record_list_get_length (people), ==, n_people + 1);
  close_page (&fixture);
}

static void
test_several (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_ROSTER_PAGE);

  GtkSelectionModel *rows = get_selection (&fixture);
  PlenaryRecordList *people = plenary_model_list (get_model (&fixture), PLENARY_TYPE_PERSON);
  guint n_people = plenary_record_list_get_length (people);

  gtk_widget_grab_focus (get_view (&fixture));
  wait_until (g_list_model_get_n_items (G_LIST_MODEL (rows)) == n_people);
  gtk_selection_model_select_all (rows);

  g_autofree char *title = g_strdup_printf ("%u People Selected", n_people);

  g_autoptr (GPtrArray) pages = list_widgets (fixture.page, ADW_TYPE_STATUS_PAGE);
  gboolean is_said = FALSE;

  for (guint i = 0; i < pages->len; i++)
    is_said |= g_strcmp0 (adw_status_page_get_title (pages->pdata[i]), title) == 0;
  g_assert_true (is_said);

  /* Only those go whom nothing names. */
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "roster.delete", NULL);
  g_assert_cmpuint (plenary_record_list_get_length (people), >, 0);
  g_assert_cmpuint (plenary_record_list_get_length (people), <=, n_people);
  close_page (&fixture);
}

static void
add_thousands (Fixture *fixture)
{
  PlenaryEdit *edit = plenary_project_begin_edit (fixture->project, "Add People");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < N_THOUSANDS; i++)
    {
      g_autoptr (PlenaryRow) person = plenary_row_new (PLENARY_TYPE_PERSON);
      g_autoptr (PlenaryRow) post = plenary_row_new (PLENARY_TYPE_POST);
      g_autofree char *given = g_strdup_printf ("Zoë%u", i);

      plenary_row_set_text (person, PLENARY_PERSON_GIVEN_NAME, given);
      plenary_row_set_text (person, PLENARY_PERSON_FAMILY_NAME, i % 2 == 0 ? "Even" : "Odd");
      plenary_row_set_text (post, PLENARY_POST_PERSON_ID, plenary_row_get_id (person));
      plenary_row_set_text (post, PLENARY_POST_BODY_ID, i % 4 == 0 ? "b-iom" : NULL);
      plenary_row_set_text (post, PLENARY_POST_RANK, "i");
      plenary_row_set_text (post, PLENARY_POST_TITLE, "Delegate");
      plenary_edit_insert (edit, person);
      plenary_edit_insert (edit, post);
    }
  g_assert_true (plenary_edit_commit (edit, &error));
  g_assert_no_error (error);
}

static guint
count_selected (Fixture *fixture)
{
  g_autoptr (GPtrArray) selected
      = plenary_roster_page_list_selected (PLENARY_ROSTER_PAGE (fixture->page));

  return selected->len;
}

static void
test_thousands (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_ROSTER_PAGE);

  PlenaryRosterTable *table = get_table (&fixture);
  GListModel *rows = get_rows (&fixture);
  guint n_before = g_list_model_get_n_items (rows);

  add_thousands (&fixture);
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, n_before + N_THOUSANDS);

  static const struct
  {
    const char *words;
    guint n_rows;
  } cases[] = {
    { "zoe", N_THOUSANDS }, { "zoe4999", 1 },     { "zoe499", 11 },
    { "ODD deleg", 2500 },  { "zoe4998 odd", 0 }, { "", N_THOUSANDS },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint n_others = *cases[i].words == '\0' ? n_before : 0;

      plenary_roster_table_set_words (table, cases[i].words);
      g_assert_cmpuint (g_list_model_get_n_items (rows), ==, cases[i].n_rows + n_others);
    }

  /* While somebody types there are as many rows as can be seen; the others come to whoever turns
   * to the list. Who is selected stays so as long as they are found. */
  GListModel *shown = G_LIST_MODEL (get_selection (&fixture));

  g_assert_cmpuint (g_list_model_get_n_items (shown), <, 100);
  show (&fixture, "p-laurent");
  plenary_roster_table_start_search (table);
  plenary_roster_table_set_words (table, "e");
  plenary_roster_table_set_words (table, "et");
  g_assert_cmpuint (count_selected (&fixture), ==, 1);
  plenary_roster_table_set_words (table, "zoe");
  g_assert_cmpuint (count_selected (&fixture), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (shown), <, 100);
  gtk_widget_grab_focus (get_view (&fixture));
  wait_until (g_list_model_get_n_items (shown) == N_THOUSANDS);

  /* Whoever is led to somebody whom the search hides finds them. */
  plenary_roster_table_set_words (table, "zoe4999");
  show (&fixture, "p-laurent");
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, n_before + N_THOUSANDS);

  g_assert_true (plenary_project_undo (fixture.project, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, n_before);
  close_page (&fixture);
}

static void
test_filter (void)
{
  Fixture fixture = { 0 };

  open_page (&fixture, PLENARY_TYPE_ROSTER_PAGE);

  PlenaryRosterTable *table = get_table (&fixture);
  GListModel *rows = get_rows (&fixture);
  g_autoptr (GPtrArray) combos = list_widgets (table, ADW_TYPE_COMBO_ROW);
  g_autoptr (GPtrArray) switches = list_widgets (table, ADW_TYPE_SWITCH_ROW);
  guint n_all = g_list_model_get_n_items (rows);

  g_assert_cmpuint (combos->len, ==, 3);
  adw_combo_row_set_selected (combos->pdata[0], PLENARY_BODY_KIND_CITY + 1);
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, 2);
  wait_until (find_label (table, "City") != NULL);
  adw_combo_row_set_selected (combos->pdata[1], PLENARY_ROLE_PANELLIST + 1);
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, 1);
  gtk_widget_activate_action (GTK_WIDGET (table), "table.clear-filter", "s", "kind");
  g_assert_cmpuint (adw_combo_row_get_selected (combos->pdata[0]), ==, 0);
  gtk_widget_activate_action (GTK_WIDGET (table), "table.clear-filter", "s", "all");
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, n_all);

  adw_switch_row_set_active (switches->pdata[1], TRUE);
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, n_all - 1);
  adw_switch_row_set_active (switches->pdata[1], FALSE);
  adw_combo_row_set_selected (combos->pdata[2], PLENARY_ASSIGNMENT_STATE_ABSENT + 1);
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, 0);
  wait_until (find_label (table, "Nobody Found") != NULL);
  close_page (&fixture);
}

/* Photographs */

typedef struct
{
  GBytes *content;
  GError *error;
  gboolean is_done;
} Prepared;

static void
prepared_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Prepared *prepared = user_data;

  prepared->content = plenary_photograph_prepare_finish (result, &prepared->error);
  prepared->is_done = TRUE;
}

static Prepared
prepare (GBytes *file)
{
  Prepared prepared = { 0 };

  plenary_photograph_prepare_bytes_async (file, prepared_cb, &prepared);
  wait_until (prepared.is_done);

  return prepared;
}

static GBytes *
make_picture (int width, int height, gboolean has_alpha)
{
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, has_alpha, 8, width, height);
  char *buffer = NULL;
  gsize size = 0;

  gdk_pixbuf_fill (pixbuf, 0x336699ff);
  g_assert_true (gdk_pixbuf_save_to_buffer (pixbuf, &buffer, &size, "png", NULL, NULL));

  return g_bytes_new_take (buffer, size);
}

static void
test_photograph (void)
{
  static const struct
  {
    int width;
    int height;
    gboolean has_alpha;
    int kept_width;
    int kept_height;
    const char *start;
  } cases[] = {
    { 1440, 720, FALSE, 720, 360, "\xff\xd8" },
    { 300, 1500, TRUE, 144, 720, "\x89PNG" },
    { 40, 30, FALSE, 40, 30, "\xff\xd8" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) file = make_picture (cases[i].width, cases[i].height, cases[i].has_alpha);
      Prepared prepared = prepare (file);

      g_assert_no_error (prepared.error);

      g_autoptr (GdkTexture) texture = gdk_texture_new_from_bytes (prepared.content, NULL);

      g_assert_cmpint (gdk_texture_get_width (texture), ==, cases[i].kept_width);
      g_assert_cmpint (gdk_texture_get_height (texture), ==, cases[i].kept_height);
      g_assert_cmpmem (g_bytes_get_data (prepared.content, NULL), strlen (cases[i].start),
                       cases[i].start, strlen (cases[i].start));
      g_bytes_unref (prepared.content);
    }
}

/* What is broken, no picture, or would take all memory is refused. */
static void
test_photograph_refused (void)
{
  g_autoptr (GBytes) whole = make_picture (100, 100, FALSE);
  g_autoptr (GBytes) head_only = g_bytes_new_from_bytes (whole, 0, 20);
  g_autoptr (GBytes) words = g_bytes_new_static ("no picture", 10);
  g_autoptr (GBytes) none = g_bytes_new_static ("", 0);
  /* A PNG that says it is 60,000 by 60,000 pixels. */
  static const char head[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xea\x60\0\0\xea\x60\x08\x02\0\0\0"
                             "\x0f\xb0\xe2\x15"
                             "\0\0\0\x04IDAT\x78\x9c\x03\0";
  g_autoptr (GBytes) bomb = g_bytes_new_static (head, sizeof head - 1);
  GBytes *cases[] = { head_only, words, none, bomb };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Prepared prepared = prepare (cases[i]);

      g_assert_null (prepared.content);
      g_assert_error (prepared.error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_UNSUPPORTED);
      g_clear_error (&prepared.error);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP there is no display\n");
      return 0;
    }
  adw_init ();
  g_test_add_func ("/app/roster-page/details", test_details);
  g_test_add_func ("/app/roster-page/posts", test_posts);
  g_test_add_func ("/app/roster-page/delete", test_delete);
  g_test_add_func ("/app/roster-page/several", test_several);
  g_test_add_func ("/app/roster-page/thousands", test_thousands);
  g_test_add_func ("/app/roster-page/filter", test_filter);
  g_test_add_func ("/app/roster-page/photograph", test_photograph);
  g_test_add_func ("/app/roster-page/photograph-refused", test_photograph_refused);

  return g_test_run ();
}
