/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The roster page with 5,000 people: from a keystroke in its search to the painted rows, from an
 * edit to the painted rows. The floors of a keystroke are to look through all names once, and a
 * page of scrolling, which shows other rows too; that of an edit is the edit with no page on the
 * screen.
 */
#include "config.h"

#include "base/plenary-pattern.h"
#include "model/plenary-assignment.h"
#include "model/plenary-body.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "model/plenary-session.h"
#include "roster/plenary-roster-page.h"
#include "roster/plenary-roster-table.h"

#include <glib/gstdio.h>
#include <string.h>

#define N_PEOPLE  5000
#define N_BODIES  300
#define N_REPEATS 5
#define N_PAGES   10

static const char *const syllables[] = { "mo",  "ra",  "vi", "dal", "ne",  "ko", "tes", "li",
                                         "sar", "ben", "qu", "az",  "fer", "gu", "hol", "ja" };

static double
now_ms (void)
{
  return (double) g_get_monotonic_time () / 1000;
}

static char *
make_word (guint seed)
{
  GString *word = g_string_new (NULL);

  for (guint i = 0; i < 4; i++, seed /= G_N_ELEMENTS (syllables))
    g_string_append (word, syllables[seed % G_N_ELEMENTS (syllables)]);
  word->str[0] = g_ascii_toupper (word->str[0]);

  return g_string_free_and_steal (word);
}

static void
add_person (PlenaryEdit *edit, guint i)
{
  g_autoptr (PlenaryRow) person = plenary_row_new (PLENARY_TYPE_PERSON);
  g_autoptr (PlenaryRow) post = plenary_row_new (PLENARY_TYPE_POST);
  g_autofree char *given = make_word (i * 104729);
  g_autofree char *family = make_word (i * 7919);
  g_autofree char *body_id = g_strdup_printf ("b%u", i % N_BODIES);

  plenary_row_set_text (person, PLENARY_PERSON_HONORIFIC, i % 2 == 0 ? "Ms." : "Mr.");
  plenary_row_set_text (person, PLENARY_PERSON_GIVEN_NAME, given);
  plenary_row_set_text (person, PLENARY_PERSON_FAMILY_NAME, family);
  plenary_row_set_text (post, PLENARY_POST_PERSON_ID, plenary_row_get_id (person));
  plenary_row_set_text (post, PLENARY_POST_BODY_ID, body_id);
  plenary_row_set_text (post, PLENARY_POST_RANK, "i");
  plenary_row_set_text (post, PLENARY_POST_TITLE, "Deputy Director");
  plenary_edit_insert (edit, person);
  plenary_edit_insert (edit, post);
  if (i % 5 == 0)
    {
      g_autoptr (PlenaryRow) role = plenary_row_new (PLENARY_TYPE_ASSIGNMENT);

      plenary_row_set_text (role, PLENARY_ASSIGNMENT_SESSION_ID, "s");
      plenary_row_set_text (role, PLENARY_ASSIGNMENT_PERSON_ID, plenary_row_get_id (person));
      plenary_row_set_text (role, PLENARY_ASSIGNMENT_RANK, "i");
      plenary_edit_insert (edit, role);
    }
}

static PlenaryProject *
make_project (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "a.plenary", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  PlenaryProject *project = plenary_project_create (file, &error);

  g_assert_no_error (error);

  PlenaryEdit *edit = plenary_project_begin_edit (project, "Fill");
  g_autoptr (PlenaryRow) session = plenary_row_new_with_id (PLENARY_TYPE_SESSION, "s");

  plenary_row_set_text (session, PLENARY_SESSION_RANK, "i");
  plenary_edit_insert (edit, session);
  for (guint i = 0; i < N_BODIES; i++)
    {
      g_autofree char *id = g_strdup_printf ("b%u", i);
      g_autofree char *name = make_word (i * 15485863);
      g_autoptr (PlenaryRow) body = plenary_row_new_with_id (PLENARY_TYPE_BODY, id);

      plenary_row_set_text (body, PLENARY_BODY_NAME, name);
      plenary_edit_insert (edit, body);
    }
  for (guint i = 0; i < N_PEOPLE; i++)
    add_person (edit, i);
  g_assert_true (plenary_edit_commit (edit, &error));
  g_assert_no_error (error);

  return project;
}

typedef struct
{
  double start;
  double busy_ms;
  gboolean is_painted;
} Frame;

static void
before_paint_cb (GdkFrameClock *clock, gpointer user_data)
{
  ((Frame *) user_data)->start = now_ms ();
}

static void
after_paint_cb (GdkFrameClock *clock, gpointer user_data)
{
  Frame *frame = user_data;

  frame->busy_ms = now_ms () - frame->start;
  frame->is_painted = TRUE;
}

/* Lets the next frame be painted. Waiting for the display's turn does not count. */
static double
paint (GtkWidget *widget)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  Frame frame = { 0 };
  gulong before = g_signal_connect (clock, "before-paint", G_CALLBACK (before_paint_cb), &frame);
  gulong after = g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), &frame);

  gtk_widget_queue_draw (widget);
  while (!frame.is_painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, before);
  g_signal_handler_disconnect (clock, after);

  return frame.busy_ms;
}

static GtkWidget *
find_widget (GtkWidget *widget, GType type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (widget), type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_widget (child, type);

  return found;
}

/* The longest of some pages of scrolling: the least that it takes to show other rows. */
static double
time_scrolling (PlenaryRosterTable *table, GtkWidget *window)
{
  GtkWidget *view = find_widget (GTK_WIDGET (table), GTK_TYPE_COLUMN_VIEW);
  GtkAdjustment *place = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));
  double longest = 0;

  gtk_widget_grab_focus (view);
  paint (window);
  for (guint i = 0; i < N_PAGES; i++)
    {
      double start = now_ms ();

      gtk_adjustment_set_value (place, gtk_adjustment_get_value (place)
                                           + gtk_adjustment_get_page_size (place));

      double scroll_ms = now_ms () - start;

      longest = MAX (longest, scroll_ms + paint (window));
    }
  plenary_roster_table_start_search (table);

  return longest;
}

/* A name is typed letter by letter and taken back; the longest of the steps counts. */
static double
time_typing (PlenaryRosterTable *table, GtkWidget *window, double *filter_ms)
{
  static const char *const steps[]
      = { "m", "mo", "mor", "mora", "mora d", "mora de", "mora d", "mora", "mor", "mo", "m", "" };
  double longest = 0;

  *filter_ms = 0;
  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      double start = now_ms ();

      plenary_roster_table_set_words (table, steps[i]);

      double key_ms = now_ms () - start;
      double frame_ms = paint (window);

      *filter_ms = MAX (*filter_ms, key_ms);
      longest = MAX (longest, key_ms + frame_ms);
    }

  return longest;
}

static double
time_looking (PlenaryModel *model)
{
  PlenaryRecordList *people = plenary_model_list (model, PLENARY_TYPE_PERSON);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  guint n_found = 0;

  for (guint i = 0; i < N_PEOPLE; i++)
    g_ptr_array_add (names, plenary_fold (plenary_record_get_text (
                                plenary_record_list_get (people, i), PLENARY_PERSON_FAMILY_NAME)));

  double start = now_ms ();

  for (guint i = 0; i < N_PEOPLE; i++)
    n_found += strstr (names->pdata[i], "mora") != NULL;
  g_assert_cmpuint (n_found, <, N_PEOPLE);

  return now_ms () - start;
}

static double
time_edit (PlenaryProject *project, GtkWidget *window)
{
  PlenaryModel *model = plenary_project_get_model (project);
  PlenaryRecordList *people = plenary_model_list (model, PLENARY_TYPE_PERSON);
  PlenaryRecord *person = plenary_record_list_get (people, N_PEOPLE / 2);
  static guint count = 0;
  g_autofree char *email = g_strdup_printf ("%u@example.org", count++);
  double start = now_ms ();
  PlenaryEdit *edit = plenary_project_begin_edit (project, "Change");

  plenary_edit_set_text (edit, PLENARY_TYPE_PERSON, plenary_record_get_id (person),
                         PLENARY_PERSON_EMAIL, email);
  g_assert_true (plenary_edit_commit (edit, NULL));

  double edit_ms = now_ms () - start;

  return edit_ms + (window != NULL ? paint (window) : 0);
}

int
main (int argc, char **argv)
{
  if (!gtk_init_check ())
    {
      g_print ("there is no display\n");
      return 0;
    }
  adw_init ();

  g_autofree char *folder = g_dir_make_tmp ("plenary-XXXXXX", NULL);
  g_autoptr (PlenaryProject) project = make_project (folder);
  PlenaryModel *model = plenary_project_get_model (project);
  double floor_ms = G_MAXDOUBLE;
  double bare_ms = G_MAXDOUBLE;

  for (guint i = 0; i < N_REPEATS; i++)
    {
      floor_ms = MIN (floor_ms, time_looking (model));
      bare_ms = MIN (bare_ms, time_edit (project, NULL));
    }

  double start = now_ms ();
  GtkWidget *window = gtk_window_new ();
  PlenaryPage *page = g_object_new (PLENARY_TYPE_ROSTER_PAGE, "project", project, NULL);

  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (page));
  gtk_window_set_default_size (GTK_WINDOW (window), 1060, 800);
  gtk_window_present (GTK_WINDOW (window));
  while (!gtk_widget_get_mapped (GTK_WIDGET (page)))
    g_main_context_iteration (NULL, TRUE);
  paint (window);

  double open_ms = now_ms () - start;
  PlenaryRosterTable *table
      = PLENARY_ROSTER_TABLE (find_widget (GTK_WIDGET (page), PLENARY_TYPE_ROSTER_TABLE));
  double scrolling_ms = G_MAXDOUBLE;
  double typing_ms = G_MAXDOUBLE;
  double filter_ms = G_MAXDOUBLE;
  double edit_ms = G_MAXDOUBLE;

  for (guint i = 0; i < N_REPEATS; i++)
    {
      double most_ms = 0;

      scrolling_ms = MIN (scrolling_ms, time_scrolling (table, window));

      typing_ms = MIN (typing_ms, time_typing (table, window, &most_ms));
      filter_ms = MIN (filter_ms, most_ms);
      edit_ms = MIN (edit_ms, time_edit (project, window));
    }
  g_print ("roster page, %d people\n", N_PEOPLE);
  g_print ("page made and painted      %9.2f ms\n", open_ms);
  g_print ("look through all names     %9.2f ms\n", floor_ms);
  g_print ("longest filter of a key    %9.2f ms   %6.2f x looking\n", filter_ms,
           filter_ms / floor_ms);
  g_print ("longest page of scrolling  %9.2f ms\n", scrolling_ms);
  g_print ("longest key to painted     %9.2f ms   %6.2f x scrolling\n", typing_ms,
           typing_ms / scrolling_ms);
  g_print ("edit without the page      %9.2f ms\n", bare_ms);
  g_print ("edit to painted            %9.2f ms   %6.2f x without\n", edit_ms, edit_ms / bare_ms);

  gtk_window_destroy (GTK_WINDOW (window));
  plenary_project_close (project, NULL);

  return 0;
}
