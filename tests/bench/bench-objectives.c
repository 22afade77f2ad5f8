/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The objectives page with 2,000 sessions and 10,000 paragraphs, each of them tagged: a card that
 * is moved, another edit, and a frame of a drag on the board; a tag and another edit on the matrix.
 * All of the main thread, from the edit to the painted page. The floor of an edit is the same edit
 * with no page on the screen and a page that is painted once; that of a drag is the painting alone.
 */
#include "config.h"

#include "made-project.h"

#include "allocate/plenary-board.h"
#include "formats/plenary-framework-library.h"
#include "model/plenary-allocation.h"
#include "model/plenary-framework.h"
#include "model/plenary-intervention-objective.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-session.h"
#include "objectives/plenary-objectives-page.h"
#include "objectives/plenary-roundtable-column.h"
#include "operations/plenary-placement-move.h"
#include "operations/plenary-placement-preset.h"

#include <time.h>

#define N_REPEATS 11
#define BUDGET_MS 16.0

typedef struct
{
  PlenaryProject *project;
  PlenaryPage *page; /* NULL while no page is on the screen */
  guint round;
} Bench;

typedef void (*Change) (Bench *bench, PlenaryEdit *edit);

static PlenaryModel *
get_model (Bench *bench)
{
  return plenary_project_get_model (bench->project);
}

static PlenaryRecord *
get_record (Bench *bench, GType type, guint position)
{
  return plenary_record_list_get (plenary_model_list (get_model (bench), type), position);
}

/* Of this thread: what others do, and waiting for the next frame, is not counted. */
static double
get_busy_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

static void
commit (PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  if (!plenary_edit_commit (edit, &error))
    g_error ("%s", error->message);
}

static void
share_out (Bench *bench)
{
  g_autoptr (PlenaryModel) library
      = plenary_framework_library_load (plenary_framework_library_find ("gcm"), NULL);
  PlenaryEdit *edit = plenary_project_begin_edit (bench->project, "Share Out");

  g_free (plenary_placement_apply_preset (
      edit, get_model (bench), NULL, library,
      plenary_record_list_get (plenary_model_list (library, PLENARY_TYPE_ALLOCATION), 0)));
  commit (edit);
}

/* Each paragraph speaks to an objective, as does every third taking of the floor by itself. */
static void
tag (Bench *bench)
{
  PlenaryRecordList *objectives = plenary_model_list (get_model (bench), PLENARY_TYPE_OBJECTIVE);
  guint n_objectives = plenary_record_list_get_length (objectives);
  PlenaryEdit *edit = plenary_project_begin_edit (bench->project, "Tag");

  for (guint i = 0; i < made_large.n_paragraphs; i++)
    {
      const char *objective
          = plenary_record_get_id (plenary_record_list_get (objectives, i % n_objectives));
      g_autofree char *paragraph = g_strdup_printf ("p%u", i);
      g_autofree char *intervention = g_strdup_printf ("i%u", i);
      g_autoptr (PlenaryRow) written
          = plenary_row_new_joined (PLENARY_TYPE_PARAGRAPH_OBJECTIVE, paragraph, objective);
      g_autoptr (PlenaryRow) spoken
          = plenary_row_new_joined (PLENARY_TYPE_INTERVENTION_OBJECTIVE, intervention, objective);

      plenary_edit_insert (edit, written);
      if (i % 3 == 0)
        plenary_edit_insert (edit, spoken);
    }
  commit (edit);
}

static void
fill (Bench *bench)
{
  PlenaryEdit *edit = plenary_project_begin_edit (bench->project, "Fill");

  made_project_fill (edit, &made_large);
  commit (edit);
  share_out (bench);
  tag (bench);
}

static void
painted_cb (gboolean *is_painted)
{
  *is_painted = TRUE;
}

static void
paint (Bench *bench)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (bench->page));
  gboolean is_painted = FALSE;
  gulong handler
      = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (painted_cb), &is_painted);

  gtk_widget_queue_draw (GTK_WIDGET (bench->page));
  while (!is_painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
}

static void
move_objective (Bench *bench, PlenaryEdit *edit)
{
  PlenaryRecord *allocation = get_record (bench, PLENARY_TYPE_ALLOCATION, 0);
  PlenaryRecord *framework = get_record (bench, PLENARY_TYPE_FRAMEWORK, 0);
  g_autoptr (PlenaryBoard) board = plenary_board_new (get_model (bench), framework, allocation);

  plenary_placement_move (edit, get_model (bench), allocation,
                          get_record (bench, PLENARY_TYPE_OBJECTIVE, 11),
                          plenary_board_get_column (board, 1 + bench->round % 2)->session);
}

static void
rename_session (Bench *bench, PlenaryEdit *edit)
{
  g_autofree char *title = g_strdup_printf ("As it is called now, %u", bench->round);

  plenary_edit_set_text (edit, PLENARY_TYPE_SESSION, "s0", PLENARY_SESSION_TITLE, title);
}

static void
write_paragraph (Bench *bench, PlenaryEdit *edit)
{
  g_autofree char *text = g_strdup_printf ("What is written now, %u", bench->round);

  plenary_edit_set_text (edit, PLENARY_TYPE_PARAGRAPH, "p0", PLENARY_PARAGRAPH_TEXT, text);
}

/* With an objective that it has not been tagged with. */
static void
tag_paragraph (Bench *bench, PlenaryEdit *edit)
{
  g_autofree char *paragraph = g_strdup_printf ("p%u", bench->round);
  PlenaryRecordList *objectives = plenary_model_list (get_model (bench), PLENARY_TYPE_OBJECTIVE);
  guint position = (bench->round + 1) % plenary_record_list_get_length (objectives);
  g_autoptr (PlenaryRow) row = plenary_row_new_joined (
      PLENARY_TYPE_PARAGRAPH_OBJECTIVE, paragraph,
      plenary_record_get_id (plenary_record_list_get (objectives, position)));

  plenary_edit_insert (edit, row);
}

static double
time_change (Bench *bench, Change change)
{
  double start = get_busy_ms ();
  PlenaryEdit *edit = plenary_project_begin_edit (bench->project, "Change");

  bench->round++;
  change (bench, edit);
  commit (edit);
  if (bench->page != NULL)
    paint (bench);

  return get_busy_ms () - start;
}

static double
time_paint (Bench *bench)
{
  double start = get_busy_ms ();

  paint (bench);

  return get_busy_ms () - start;
}

static GtkWidget *
find_column (GtkWidget *widget)
{
  if (PLENARY_IS_ROUNDTABLE_COLUMN (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *column = find_column (child);

      if (column != NULL)
        return column;
    }

  return NULL;
}

/* The card that is dragged is a surface of its own. The board paints what the pointer has left and
 * what it has come to. */
static double
time_drag (Bench *bench)
{
  GtkWidget *columns[] = { find_column (GTK_WIDGET (bench->page)), NULL };
  guint from = bench->round++ % 2;
  double start = get_busy_ms ();

  columns[1] = gtk_widget_get_next_sibling (columns[0]);
  gtk_widget_unset_state_flags (columns[from], GTK_STATE_FLAG_DROP_ACTIVE);
  gtk_widget_set_state_flags (columns[1 - from], GTK_STATE_FLAG_DROP_ACTIVE, FALSE);
  paint (bench);

  return get_busy_ms () - start;
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return (difference > 0) - (difference < 0);
}

static double
take_median (double *times)
{
  qsort (times, N_REPEATS, sizeof *times, compare_doubles);

  return times[N_REPEATS / 2];
}

static double
measure_change (Bench *bench, Change change)
{
  double times[N_REPEATS];

  for (guint i = 0; i < N_REPEATS; i++)
    times[i] = time_change (bench, change);

  return take_median (times);
}

static double
measure (Bench *bench, double (*time) (Bench *bench))
{
  double times[N_REPEATS];

  for (guint i = 0; i < N_REPEATS; i++)
    times[i] = time (bench);

  return take_median (times);
}

static void
print (const char *what, double ms, double floor_ms)
{
  g_print ("%-36s %8.2f ms %6.2f x 16 ms %6.2f x floor\n", what, ms, ms / BUDGET_MS, ms / floor_ms);
}

static void
measure_page (Bench *bench, const double *bare_ms, const Change *changes)
{
  static const char *const views[] = { "board", "coverage" };
  static const char *const names[] = { "move of an objective", "title of a session",
                                       "text of a paragraph", "tag of a paragraph" };

  for (gsize i = 0; i < G_N_ELEMENTS (views); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (bench->page), "objectives.show", "s", views[i]);
      paint (bench);

      double paint_ms = measure (bench, time_paint);

      g_print ("%-36s %8.2f ms\n", views[i], paint_ms);
      for (gsize j = 0; j < G_N_ELEMENTS (names); j++)
        print (names[j], measure_change (bench, changes[j]), bare_ms[j] + paint_ms);
      if (i == 0)
        print ("frame of a drag", measure (bench, time_drag), paint_ms);
    }
}

int
main (int argc, char **argv)
{
  static const Change changes[]
      = { move_objective, rename_session, write_paragraph, tag_paragraph };
  g_autofree char *folder = g_dir_make_tmp ("plenary-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "a.plenary", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  double bare_ms[G_N_ELEMENTS (changes)];

  if (!gtk_init_check ())
    {
      g_print ("there is no display\n");
      return 0;
    }
  adw_init ();

  g_autoptr (PlenaryProject) project = plenary_project_create (file, NULL);
  Bench bench = { .project = project };

  fill (&bench);
  for (gsize i = 0; i < G_N_ELEMENTS (changes); i++)
    bare_ms[i] = measure_change (&bench, changes[i]);

  GtkWidget *window = gtk_window_new ();

  bench.page = g_object_new (PLENARY_TYPE_OBJECTIVES_PAGE, "project", project, NULL);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (bench.page));
  gtk_window_set_default_size (GTK_WINDOW (window), 1060, 800);
  gtk_window_present (GTK_WINDOW (window));
  while (!gtk_widget_get_mapped (GTK_WIDGET (bench.page)))
    g_main_context_iteration (NULL, TRUE);

  g_print ("objectives, 2,000 sessions and 10,000 tagged paragraphs\n");
  measure_page (&bench, bare_ms, changes);

  gtk_window_destroy (GTK_WINDOW (window));
  plenary_project_close (project, NULL);

  return 0;
}
