/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What stands around the text of a report, at 10,000 paragraphs and 5,000 people: how long an edit
 * takes while a part is on the screen, and a key where a speaker is set. The floor of an edit is
 * the same edit with no part on the screen. It prints; it never fails for being slow.
 */
#include "config.h"

#include "made-project.h"
#include "model/plenary-document.h"
#include "model/plenary-mark.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-session.h"
#include "store/plenary-project.h"
#include "summary/plenary-capture-bar.h"
#include "summary/plenary-findings-view.h"
#include "summary/plenary-marks-view.h"
#include "summary/plenary-outline.h"
#include "widgets/plenary-party-picker.h"

#include <adwaita.h>
#include <glib/gstdio.h>

#define N_EDITS 21
#define N_MARKS 1000

static const MadeSize size = { .n_sessions = 2000, .n_people = 5000, .n_paragraphs = 10000 };

static double
now_ms (void)
{
  return (double) g_get_monotonic_time () / 1000;
}

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
fill (PlenaryProject *project)
{
  PlenaryEdit *edit = plenary_project_begin_edit (project, "Fill");
  g_autoptr (GError) error = NULL;

  made_project_fill (edit, &size);
  g_assert_true (plenary_edit_commit (edit, &error));
  g_assert_no_error (error);

  PlenaryRecordList *paragraphs
      = plenary_model_list (plenary_project_get_model (project), PLENARY_TYPE_PARAGRAPH);

  edit = plenary_project_begin_edit (project, "Mark");
  for (guint i = 0; i < N_MARKS; i++)
    {
      g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_MARK);

      plenary_row_set_text (row, PLENARY_MARK_PARAGRAPH_ID,
                            plenary_record_get_id (plenary_record_list_get (paragraphs, i * 7)));
      plenary_row_set_integer (row, PLENARY_MARK_KIND, (int) i % 8);
      plenary_edit_insert (edit, row);
    }
  g_assert_true (plenary_edit_commit (edit, &error));
  g_assert_no_error (error);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

/* The median of some letters typed into a paragraph: what the parts do is done by then. */
static double
time_edits (PlenaryProject *project)
{
  PlenaryRecord *paragraph = plenary_record_list_get (
      plenary_model_list (plenary_project_get_model (project), PLENARY_TYPE_PARAGRAPH), 5000);
  double times[N_EDITS];

  for (guint i = 0; i < N_EDITS; i++)
    {
      g_autofree char *words = g_strdup_printf ("Words %u", i);
      g_autoptr (GError) error = NULL;
      double start = now_ms ();
      PlenaryEdit *edit = plenary_project_begin_edit (project, "Type");

      plenary_edit_set_string (edit, PLENARY_TYPE_PARAGRAPH, plenary_record_get_id (paragraph),
                               PLENARY_PARAGRAPH_TEXT, words);
      g_assert_true (plenary_edit_commit (edit, &error));
      times[i] = now_ms () - start;
      settle ();
    }
  qsort (times, N_EDITS, sizeof (double), compare);

  return times[N_EDITS / 2];
}

static GtkWidget *
show (GtkWidget *part, PlenaryProject *project)
{
  GtkWidget *window = gtk_window_new ();

  plenary_project_widget_set_project (PLENARY_PROJECT_WIDGET (part), project);
  gtk_window_set_default_size (GTK_WINDOW (window), 900, 700);
  gtk_window_set_child (GTK_WINDOW (window), part);
  gtk_window_present (GTK_WINDOW (window));
  while (!gtk_widget_get_mapped (part))
    g_main_context_iteration (NULL, TRUE);
  settle ();

  return window;
}

static void
time_part (const char *what, GtkWidget *part, PlenaryProject *project, double floor_ms)
{
  GtkWidget *window = show (part, project);
  double ms = time_edits (project);

  g_print ("%-34s %9.2f ms   %6.2f x the edit alone        under 16 ms\n", what, ms, ms / floor_ms);
  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
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

/* The longest of the keys of a name, the first of which makes the index. */
static void
time_speaker (PlenaryCaptureBar *bar)
{
  static const char *const steps[] = { "m", "mo", "mor", "mora", "mor", "mo", "m", "a", "an" };
  GtkWidget *picker = find_widget (GTK_WIDGET (bar), PLENARY_TYPE_PARTY_PICKER);
  GtkEditable *entry = GTK_EDITABLE (find_widget (picker, GTK_TYPE_ENTRY));
  double first = 0;
  double longest = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      double start = now_ms ();

      gtk_editable_set_text (entry, steps[i]);
      if (i == 0)
        first = now_ms () - start;
      else
        longest = MAX (longest, now_ms () - start);
      settle ();
    }
  gtk_editable_set_text (entry, "");
  g_print ("%-34s %9.2f ms   %-33s under 16 ms\n", "first key of a speaker", first, "");
  g_print ("%-34s %9.2f ms   %-33s under 16 ms\n", "other keys of a speaker", longest, "");
}

static void
time_parts (PlenaryProject *project)
{
  PlenaryModel *model = plenary_project_get_model (project);
  PlenaryRecord *document
      = plenary_record_list_get (plenary_model_list (model, PLENARY_TYPE_DOCUMENT), 0);
  GtkWidget *outline = plenary_outline_new ();
  GtkWidget *marks = plenary_marks_view_new ();
  GtkWidget *bar = plenary_capture_bar_new ();
  double alone = time_edits (project);

  g_print ("%-34s %9.2f ms\n", "an edit alone", alone);
  plenary_outline_set_document (PLENARY_OUTLINE (outline), document);
  time_part ("an edit beside the outline", outline, project, alone);
  time_part ("an edit beside findings", plenary_findings_view_new (), project, alone);
  plenary_marks_view_set_document (PLENARY_MARKS_VIEW (marks), document);
  time_part ("an edit beside 1,000 marks", marks, project, alone);

  GtkWidget *window = show (bar, project);

  plenary_capture_bar_start (PLENARY_CAPTURE_BAR (bar));
  g_print ("%-34s %9.2f ms\n", "an edit while capturing", time_edits (project));
  time_speaker (PLENARY_CAPTURE_BAR (bar));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("plenary-XXXXXX", &error);

  g_assert_no_error (error);
  g_setenv ("XDG_STATE_HOME", folder, TRUE);
  g_setenv ("G_DEBUG", "", TRUE);
  if (!gtk_init_check ())
    {
      g_print ("There is no display\n");
      return 0;
    }
  adw_init ();

  g_autofree char *path = g_build_filename (folder, "a.plenary", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PlenaryProject) project = plenary_project_create (file, &error);

  g_assert_no_error (error);
  fill (project);
  time_parts (project);
  g_assert_true (plenary_project_close (project, &error));

  return 0;
}
