/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * bench-window FILE [PAGE]: from an edit, or a key in the report, to the repainted widget, in the
 * window of the application, for each page that may be on the screen meanwhile. Two figures are
 * printed for each edit, both of the main thread alone and without what it waits for: until the
 * frame that shows the edit is painted, and until it has nothing left to do. A person who types
 * notices both.
 */
#include "config.h"

#include "plenary-window-private.h"

#include "model/plenary-event.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-person.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"
#include "summary/plenary-report-text.h"

#include <time.h>

#define N_REPEATS 5
#define BUDGET_MS 16.0

/* What an edit leads to at once has been done when nothing was done for so long; after the longer
 * time also what threads worked out. In milliseconds. */
#define SHORT_QUIET_MS 60
#define LONG_QUIET_MS  800

typedef struct
{
  const char *name;
  const char *page;
  GType (*get_type) (void); /* NULL for a key in the report */
  guint column;             /* of the record; of a key the kind of block */
  const char *id;
  const char *view; /* of the page; NULL for the only one */
  int values[2];    /* in turns; none for a text */
} Case;

/* Of what is shown, no number, name or count is stored: the last of these change thousands. */
static const Case cases[] = {
  { "title of the event", "overview", plenary_event_get_type, PLENARY_EVENT_TITLE, "event" },
  { "title of a session", "overview", plenary_session_get_type, PLENARY_SESSION_TITLE, "s0" },
  { "title of a session", "agenda", plenary_session_get_type, PLENARY_SESSION_TITLE, "s0",
    "canvas" },
  { "minutes of a session",
    "agenda",
    plenary_session_get_type,
    PLENARY_SESSION_DURATION,
    "s0",
    "canvas",
    { 20, 21 } },
  { "title of a session", "agenda", plenary_session_get_type, PLENARY_SESSION_TITLE, "s0", "list" },
  { "minutes of a session",
    "agenda",
    plenary_session_get_type,
    PLENARY_SESSION_DURATION,
    "s0",
    "list",
    { 20, 21 } },
  { "a key", "summary", NULL, PLENARY_REPORT_BLOCK_WORDS },
  { "a key in a heading", "summary", NULL, PLENARY_REPORT_BLOCK_HEADING },
  { "text of a paragraph", "summary", plenary_paragraph_get_type, PLENARY_PARAGRAPH_TEXT, "p0" },
  { "kind of a paragraph",
    "summary",
    plenary_paragraph_get_type,
    PLENARY_PARAGRAPH_KIND,
    "p0",
    NULL,
    { PLENARY_PARAGRAPH_KIND_PLAIN, PLENARY_PARAGRAPH_KIND_NUMBERED } },
  { "lead-ins of a section",
    "summary",
    plenary_section_get_type,
    PLENARY_SECTION_LEAD_IN,
    "h0",
    NULL,
    { PLENARY_LEAD_IN_COLON, PLENARY_LEAD_IN_NONE } },
  { "name of a speaker", "summary", plenary_person_get_type, PLENARY_PERSON_FAMILY_NAME, "n0" },
};

typedef struct
{
  char *path;
  const char *page; /* NULL for all */
  PlenaryWindow *window;
  gboolean is_painted;
} Bench;

/* Of this thread: what others do, and waiting for the next frame, is not counted. */
static double
get_busy_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

static void
quiet_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
}

/* Works until there has been next to nothing to do for a while: the cursor goes on blinking. */
static void
settle (guint quiet_ms)
{
  double before = 0;

  do
    {
      gboolean is_quiet = FALSE;

      before = get_busy_ms ();
      g_timeout_add_once (quiet_ms, quiet_cb, &is_quiet);
      while (!is_quiet)
        g_main_context_iteration (NULL, TRUE);
    }
  while (get_busy_ms () - before > quiet_ms / 20.0);
}

static void
after_paint_cb (Bench *bench)
{
  bench->is_painted = TRUE;
}

static void
make_edit (PlenaryProject *project, const Case *what, guint round)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = g_strdup_printf ("What is written now, for the %uth time", round);
  PlenaryEdit *edit = plenary_project_begin_edit (project, "Change");
  GType type = what->get_type ();

  if (what->values[0] != what->values[1])
    plenary_edit_set_integer (edit, type, what->id, what->column, what->values[round % 2]);
  else
    plenary_edit_set_text (edit, type, what->id, what->column, text);
  if (!plenary_edit_commit (edit, &error))
    g_error ("%s", error->message);
}

static GtkWidget *
find_report (GtkWidget *widget)
{
  if (PLENARY_IS_REPORT_TEXT (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_report (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* What the text view does for a key that writes. */
static void
press_key (GtkTextBuffer *buffer)
{
  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_insert_interactive_at_cursor (buffer, "k", -1, TRUE);
  gtk_text_buffer_end_user_action (buffer);
}

/* After the middle of the report, as somebody who writes. */
static GtkTextBuffer *
put_cursor (GtkWidget *report, PlenaryReportBlockKind kind)
{
  PlenaryReportBuffer *buffer = plenary_report_text_get_buffer (PLENARY_REPORT_TEXT (report));
  GtkTextBuffer *text_buffer = GTK_TEXT_BUFFER (buffer);
  guint position = plenary_report_buffer_get_n_blocks (buffer) / 2;
  GtkTextIter start;
  GtkTextIter end;

  while (plenary_report_buffer_get_block (buffer, position)->kind != kind)
    position++;
  plenary_report_buffer_get_words (buffer, position, &start, &end);
  gtk_text_buffer_place_cursor (text_buffer, &end);
  gtk_widget_grab_focus (report);
  gtk_text_view_scroll_to_mark (GTK_TEXT_VIEW (report), gtk_text_buffer_get_insert (text_buffer), 0,
                                FALSE, 0, 0);

  return text_buffer;
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return (difference > 0) - (difference < 0);
}

/* Shows a view by its name, wherever it is in the page on the screen. */
static gboolean
show_view (GtkWidget *widget, const char *name)
{
  if (!gtk_widget_get_mapped (widget))
    return FALSE;
  if (ADW_IS_VIEW_STACK (widget)
      && adw_view_stack_get_child_by_name (ADW_VIEW_STACK (widget), name) != NULL)
    {
      adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (widget), name);
      return TRUE;
    }

  GtkWidget *child = gtk_widget_get_first_child (widget);

  while (child != NULL && !show_view (child, name))
    child = gtk_widget_get_next_sibling (child);

  return child != NULL;
}

static void
measure_case (Bench *bench, const Case *what)
{
  double painted[N_REPEATS];
  double idle[N_REPEATS];
  GtkTextBuffer *buffer = NULL;

  gtk_widget_activate_action (GTK_WIDGET (bench->window), "page.show", "s", what->page);
  settle (LONG_QUIET_MS);
  if (what->get_type == NULL)
    buffer = put_cursor (find_report (GTK_WIDGET (bench->window)),
                         (PlenaryReportBlockKind) what->column);
  if (what->view != NULL && !show_view (GTK_WIDGET (bench->window), what->view))
    g_error ("There is no view “%s”", what->view);
  settle (LONG_QUIET_MS);
  for (guint i = 0; i < N_REPEATS; i++)
    {
      double start = get_busy_ms ();

      if (buffer != NULL)
        press_key (buffer);
      else
        make_edit (bench->window->project, what, i);
      bench->is_painted = FALSE;
      while (!bench->is_painted)
        g_main_context_iteration (NULL, TRUE);
      painted[i] = get_busy_ms () - start;
      settle (SHORT_QUIET_MS);
      idle[i] = get_busy_ms () - start;
      settle (LONG_QUIET_MS);
    }
  qsort (painted, N_REPEATS, sizeof *painted, compare_doubles);
  qsort (idle, N_REPEATS, sizeof *idle, compare_doubles);

  g_autofree char *place
      = what->view != NULL ? g_strdup_printf ("%s, %s", what->page, what->view) : NULL;

  g_print ("%-21s on %-15s %8.1f ms %6.2f x 16 ms   %8.1f ms\n", what->name,
           place != NULL ? place : what->page, painted[N_REPEATS / 2],
           painted[N_REPEATS / 2] / BUDGET_MS, idle[N_REPEATS / 2]);
}

static void
activate_cb (GApplication *application, Bench *bench)
{
  g_autoptr (GFile) file = g_file_new_for_path (bench->path);

  bench->window = plenary_window_new (PLENARY_APPLICATION (application));
  gtk_window_set_default_size (GTK_WINDOW (bench->window), 1280, 800);
  gtk_window_present (GTK_WINDOW (bench->window));
  plenary_window_open (bench->window, file);
  while (bench->window->project == NULL && plenary_window_get_file (bench->window) != NULL)
    g_main_context_iteration (NULL, TRUE);
  if (bench->window->project == NULL)
    g_error ("The project could not be opened");
  g_signal_connect_swapped (gtk_widget_get_frame_clock (GTK_WIDGET (bench->window)), "after-paint",
                            G_CALLBACK (after_paint_cb), bench);

  g_print ("%-40s %11s %16s %11s\n", "10,000 paragraphs, 2,000 sessions", "painted", "of budget",
           "idle again");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    if (bench->page == NULL || g_str_equal (bench->page, cases[i].page))
      measure_case (bench, &cases[i]);
  gtk_window_close (GTK_WINDOW (bench->window));
  g_application_quit (application);
}

int
main (int argc, char **argv)
{
  Bench bench = { 0 };

  if (argc < 2 || argc > 3)
    {
      g_printerr ("Usage: %s FILE [PAGE]\n", argv[0]);
      return 2;
    }
  bench.path = argv[1];
  bench.page = argc == 3 ? argv[2] : NULL;

  g_autoptr (PlenaryApplication) application = plenary_application_new ();

  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), &bench);

  return g_application_run (G_APPLICATION (application), 1, argv);
}
