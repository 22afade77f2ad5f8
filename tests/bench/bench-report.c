/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * How long the editor of a report takes at 10,000 paragraphs: from a
 * key to the frame that shows it, and from a change to a text that shows it. The floor of a key is
 * what GTK needs for the same key in a text view of the same words without a project. It prints;
 * it never fails for being slow.
 */
#include "config.h"

#include "model/plenary-document.h"
#include "model/plenary-paragraph.h"
#include "made-project.h"
#include "model/plenary-section.h"
#include "summary/plenary-report-text.h"

#include <adwaita.h>
#include <glib/gstdio.h>

#define N_KEYS 60

static double
now_ms (void)
{
  return (double) g_get_monotonic_time () / 1000;
}

static void
print_row (const char *what, double ms, double floor_ms, const char *budget)
{
  if (floor_ms > 0)
    g_print ("%-34s %9.2f ms   %6.2f x %-24s %s\n", what, ms, ms / floor_ms, "a bare text view",
             budget);
  else
    g_print ("%-34s %9.2f ms   %-33s %s\n", what, ms, "", budget);
}

static void
fill (PlenaryProject *project)
{
  PlenaryEdit *edit = plenary_project_begin_edit (project, "Fill");
  g_autoptr (GError) error = NULL;

  made_project_fill (edit, &made_large);
  if (!plenary_edit_commit (edit, &error))
    g_error ("%s", error->message);
}

static GtkWidget *
show_in_window (GtkWidget *view)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), view);
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (view), GTK_WRAP_WORD_CHAR);
  gtk_window_set_default_size (GTK_WINDOW (window), 900, 700);
  gtk_window_set_child (GTK_WINDOW (window), scrolled);
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

static void
painted_cb (GdkFrameClock *clock, gboolean *is_painted)
{
  *is_painted = TRUE;
}

/* Until the next frame has been painted. */
static void
wait_for_frame (GtkWidget *view)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (view);
  gboolean is_painted = FALSE;
  gulong id = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &is_painted);

  gtk_widget_queue_draw (view);
  while (!is_painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, id);
}

/* Lets the view find out how high all its lines are, which it does when nothing else is to do. */
static double
wait_for_rest (GtkWidget *view)
{
  double start = now_ms ();

  wait_for_frame (view);
  while (g_main_context_iteration (NULL, FALSE))
    ;

  return now_ms () - start;
}

static void
type (GtkTextBuffer *buffer, const char *letter)
{
  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_insert_interactive_at_cursor (buffer, letter, -1, TRUE);
  gtk_text_buffer_end_user_action (buffer);
}

/* What a key takes until the text, and what depends on it, is what it is to be; and until that is
 * on the screen, without the time that the display lets pass between two frames. */
static double
time_keys (GtkWidget *view, double *handled_ms)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  double total = 0;
  double handled = 0;

  for (int i = 0; i < N_KEYS; i++)
    {
      GdkFrameClock *clock = gtk_widget_get_frame_clock (view);
      gboolean is_painted = FALSE;
      double start = now_ms ();

      type (buffer, i % 6 == 5 ? " " : "k");
      handled += now_ms () - start;

      gulong id = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &is_painted);

      while (!is_painted)
        g_main_context_iteration (NULL, TRUE);
      total += now_ms () - start;
      g_signal_handler_disconnect (clock, id);
    }
  *handled_ms = handled / N_KEYS;

  return total / N_KEYS;
}

static void
put_cursor_in_middle (GtkWidget *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_line (buffer, &iter, gtk_text_buffer_get_line_count (buffer) / 2);
  gtk_text_iter_forward_chars (&iter, 100);
  gtk_text_buffer_place_cursor (buffer, &iter);
  gtk_text_view_scroll_to_mark (GTK_TEXT_VIEW (view), gtk_text_buffer_get_insert (buffer), 0, FALSE,
                                0, 0);
  wait_for_frame (view);
}

/* The floor: the same words in a text view of GTK. */
static double
time_bare (PlenaryProject *project, double *handled_ms)
{
  PlenaryRecordList *paragraphs
      = plenary_model_list (plenary_project_get_model (project), PLENARY_TYPE_PARAGRAPH);
  GtkWidget *view = gtk_text_view_new ();
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; i < plenary_record_list_get_length (paragraphs); i++)
    g_string_append_printf (
        lines, "%s%s", i > 0 ? "\n" : "",
        plenary_record_get_text (plenary_record_list_get (paragraphs, i), PLENARY_PARAGRAPH_TEXT));
  gtk_text_buffer_set_text (buffer, lines->str, -1);

  GtkWidget *window = show_in_window (view);

  wait_for_rest (view);
  put_cursor_in_middle (view);

  double ms = time_keys (view, handled_ms);

  gtk_window_destroy (GTK_WINDOW (window));

  return ms;
}

static void
time_others (PlenaryProject *project, PlenaryReportBuffer *buffer)
{
  g_autoptr (GError) error = NULL;
  double start = now_ms ();

  for (guint i = 0; i < N_KEYS; i++)
    {
      g_autofree char *text = g_strdup_printf ("text %u", i);
      PlenaryEdit *edit = plenary_project_begin_edit (project, "Write");

      plenary_edit_set_text (edit, PLENARY_TYPE_PARAGRAPH, "p200", PLENARY_PARAGRAPH_TEXT, text);
      plenary_edit_commit (edit, &error);
    }
  print_row ("another's change, refreshed", (now_ms () - start) / N_KEYS, 0, "16 ms");

  start = now_ms ();
  for (guint i = 0; i < N_KEYS; i++)
    plenary_project_undo (project, &error);
  print_row ("its undo, refreshed", (now_ms () - start) / N_KEYS, 0, "16 ms");

  start = now_ms ();
  for (guint i = 0; i < N_KEYS; i++)
    {
      PlenaryEdit *edit = plenary_project_begin_edit (project, "Style");

      plenary_edit_set_integer (edit, PLENARY_TYPE_SECTION, "h3", PLENARY_SECTION_LEAD_IN,
                                i % 2 == 0 ? PLENARY_LEAD_IN_COLON : PLENARY_LEAD_IN_NONE);
      plenary_edit_commit (edit, &error);
    }
  print_row ("another section, refreshed", (now_ms () - start) / N_KEYS, 0, "16 ms");
}

static void
time_structure (PlenaryReportBuffer *buffer)
{
  double start = now_ms ();

  for (guint i = 0; i < N_KEYS; i++)
    plenary_text_buffer_break_line (PLENARY_TEXT_BUFFER (buffer));
  print_row ("Enter, refreshed", (now_ms () - start) / N_KEYS, 0, "16 ms");

  start = now_ms ();
  for (guint i = 0; i < N_KEYS; i++)
    plenary_report_buffer_step (buffer, i % 2 == 0);
  print_row ("a move, refreshed", (now_ms () - start) / N_KEYS, 0, "16 ms");

  start = now_ms ();
  for (guint i = 0; i < N_KEYS; i++)
    plenary_report_buffer_join (buffer);
  print_row ("Backspace, refreshed", (now_ms () - start) / N_KEYS, 0, "16 ms");
}

int
main (int argc, char *argv[])
{
  gtk_init ();
  adw_init ();

  g_autofree char *folder = g_dir_make_tmp ("plenary-bench-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "large.plenary", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryProject) project = plenary_project_create (file, &error);
  double bare_handled = 0;
  double handled = 0;

  if (project == NULL)
    g_error ("%s", error->message);
  fill (project);
  g_print ("%-34s %12s   %-33s %s\n", "10,000 paragraphs in the editor", "", "against", "budget");

  double bare = time_bare (project, &bare_handled);
  GtkWidget *view = g_object_new (PLENARY_TYPE_REPORT_TEXT, NULL);
  PlenaryReportBuffer *buffer = plenary_report_text_get_buffer (PLENARY_REPORT_TEXT (view));
  PlenaryRecord *document
      = plenary_model_lookup (plenary_project_get_model (project), PLENARY_TYPE_DOCUMENT, "d0");
  GtkWidget *window = show_in_window (view);
  double start = now_ms ();

  wait_for_frame (view);
  start = now_ms ();
  plenary_report_buffer_show (buffer, project, document, NULL);
  print_row ("a report put into the text", now_ms () - start, 0, "");
  wait_for_frame (view);
  print_row ("to its first frame", now_ms () - start, 0, "");
  print_row ("all lines measured, when idle", wait_for_rest (view), 0, "");
  put_cursor_in_middle (view);

  double shown = time_keys (view, &handled);

  print_row ("a key, committed", handled, bare_handled, "16 ms");
  print_row ("a key, committed and painted", shown, bare, "");
  time_structure (buffer);
  time_others (project, buffer);

  gtk_window_destroy (GTK_WINDOW (window));
  plenary_project_close (project, NULL);
  g_unlink (path);
  g_rmdir (folder);

  return 0;
}
