/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The plan with 2,000 sessions on five days in ten rooms: a frame of a drag, from a motion of the
 * pointer to the painted plan, and an edit. The floor of a drag is to paint the plan scrolled by
 * one pixel; that of an edit is the edit with no plan on the screen.
 */
#include "config.h"

#include "agenda/plenary-agenda-plan.h"
#include "model/plenary-day.h"
#include "model/plenary-event.h"
#include "model/plenary-room.h"
#include "model/plenary-session.h"
#include "operations/plenary-arrangement.h"

#include <adwaita.h>

#define N_DAYS    5
#define N_ROOMS   10
#define N_SLOTS   40
#define N_REPEATS 20

static double
now_ms (void)
{
  return (double) g_get_monotonic_time () / 1000;
}

static void
add_places (PlenaryEdit *edit)
{
  for (int i = 0; i < N_DAYS; i++)
    {
      g_autofree char *id = g_strdup_printf ("d%d", i);
      g_autofree char *date = g_strdup_printf ("2030-05-%02d", i + 1);
      g_autoptr (PlenaryRow) day = plenary_row_new_with_id (PLENARY_TYPE_DAY, id);

      plenary_row_set_text (day, PLENARY_DAY_DATE, date);
      plenary_edit_insert (edit, day);
    }
  for (int i = 0; i < N_ROOMS; i++)
    {
      g_autofree char *id = g_strdup_printf ("r%d", i);
      g_autofree char *rank = g_strdup_printf ("%02di", i);
      g_autoptr (PlenaryRow) room = plenary_row_new_with_id (PLENARY_TYPE_ROOM, id);

      plenary_row_set_text (room, PLENARY_ROOM_NAME, id);
      plenary_row_set_text (room, PLENARY_ROOM_RANK, rank);
      plenary_edit_insert (edit, room);
    }
}

/* In each slot of a quarter of an hour one session in each room. */
static void
add_session (PlenaryEdit *edit, int day, int slot, int room)
{
  g_autofree char *id = g_strdup_printf ("s%d-%d-%d", day, slot, room);
  g_autofree char *day_id = g_strdup_printf ("d%d", day);
  g_autofree char *room_id = g_strdup_printf ("r%d", room);
  g_autofree char *rank = g_strdup_printf ("%d%02d%di", day, slot, room);
  g_autoptr (PlenaryRow) session = plenary_row_new_with_id (PLENARY_TYPE_SESSION, id);

  plenary_row_set_text (session, PLENARY_SESSION_DAY_ID, day_id);
  plenary_row_set_text (session, PLENARY_SESSION_ROOM_ID, room_id);
  plenary_row_set_text (session, PLENARY_SESSION_RANK, rank);
  plenary_row_set_text (session, PLENARY_SESSION_TITLE, "Recruitment without fees in practice");
  plenary_row_set_integer (session, PLENARY_SESSION_DURATION, 15);
  plenary_row_set_boolean (session, PLENARY_SESSION_PARALLEL, room > 0);
  plenary_edit_insert (edit, session);
}

static PlenaryProject *
make_project (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "a.plenary", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  PlenaryProject *project = plenary_project_create (file, NULL);
  PlenaryEdit *edit = plenary_project_begin_edit (project, "Fill");

  plenary_edit_set_integer (
      edit, PLENARY_TYPE_EVENT,
      plenary_record_get_id (plenary_model_get_event (plenary_project_get_model (project))),
      PLENARY_EVENT_OPENS_AT, 9 * 60);
  add_places (edit);
  for (int i = 0; i < N_DAYS; i++)
    for (int j = 0; j < N_SLOTS; j++)
      for (int k = 0; k < N_ROOMS; k++)
        add_session (edit, i, j, k);
  g_assert_true (plenary_edit_commit (edit, NULL));

  return project;
}

static void
painted_cb (gboolean *is_painted)
{
  *is_painted = TRUE;
}

/* Until the next frame is painted: the longest turn of the main loop, which is that frame. The wait
 * for it is not counted. */
static double
time_paint (GtkWidget *widget)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  gboolean is_painted = FALSE;
  gulong id = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (painted_cb), &is_painted);
  double most_ms = 0;

  while (!is_painted)
    {
      double start = now_ms ();

      g_main_context_iteration (NULL, FALSE);
      most_ms = MAX (most_ms, now_ms () - start);
    }
  g_signal_handler_disconnect (clock, id);

  return most_ms;
}

static double
time_drag (PlenaryProject *project, PlenaryAgendaPlan *plan, int minutes, double *paint_ms)
{
  double start = now_ms ();
  g_autoptr (PlenaryArrangement) arrangement
      = plenary_arrangement_new (plenary_project_get_model (project));
  double done_ms = 0;

  plenary_arrangement_place (arrangement, "s0-4-2", "d0", "r3", 9 * 60 + minutes);
  plenary_agenda_plan_show_preview (plan, arrangement, "s0-4-2");
  done_ms = now_ms () - start;
  *paint_ms = time_paint (GTK_WIDGET (plan));

  return done_ms;
}

static double
time_edit (PlenaryProject *project, int minutes)
{
  double start = now_ms ();
  g_autoptr (PlenaryArrangement) arrangement
      = plenary_arrangement_new (plenary_project_get_model (project));
  PlenaryEdit *edit = plenary_project_begin_edit (project, "Resize Session");

  plenary_arrangement_set_duration (arrangement, "s0-4-2", minutes);
  plenary_arrangement_write (arrangement, edit);
  g_assert_true (plenary_edit_commit (edit, NULL));

  return now_ms () - start;
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
  double bare_ms = G_MAXDOUBLE;

  for (int i = 0; i < N_REPEATS; i++)
    bare_ms = MIN (bare_ms, time_edit (project, 15 + i % 2 * 5));

  GtkWidget *window = gtk_window_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  PlenaryAgendaPlan *plan = g_object_new (PLENARY_TYPE_AGENDA_PLAN, "project", project, NULL);

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (plan));
  gtk_window_set_child (GTK_WINDOW (window), scroller);
  gtk_window_set_default_size (GTK_WINDOW (window), 1060, 740);
  gtk_window_present (GTK_WINDOW (window));
  while (!gtk_widget_get_mapped (GTK_WIDGET (plan)))
    g_main_context_iteration (NULL, TRUE);
  time_paint (GTK_WIDGET (plan));

  double floor_ms = G_MAXDOUBLE;
  double drag_ms = G_MAXDOUBLE;
  double frame_ms = G_MAXDOUBLE;
  double edit_ms = G_MAXDOUBLE;

  for (int i = 0; i < N_REPEATS; i++)
    {
      double paint_ms = 0;

      plenary_agenda_plan_scroll_by (plan, 0, i % 2 == 0 ? 1 : -1);
      floor_ms = MIN (floor_ms, time_paint (GTK_WIDGET (plan)));

      double try_ms = time_drag (project, plan, 5 * (i % 7), &paint_ms);

      drag_ms = MIN (drag_ms, try_ms);
      frame_ms = MIN (frame_ms, try_ms + paint_ms);
    }
  plenary_agenda_plan_clear_preview (plan);
  for (int i = 0; i < N_REPEATS; i++)
    {
      double commit_ms = time_edit (project, 15 + i % 2 * 5);

      edit_ms = MIN (edit_ms, commit_ms + time_paint (GTK_WIDGET (plan)));
    }
  g_print ("plan, %d sessions\n", N_DAYS * N_ROOMS * N_SLOTS);
  g_print ("frame scrolled by a pixel  %9.2f ms\n", floor_ms);
  g_print ("what a drag would do       %9.2f ms\n", drag_ms);
  g_print ("frame of a drag            %9.2f ms   %6.2f x scrolled\n", frame_ms,
           frame_ms / floor_ms);
  g_print ("edit without the plan      %9.2f ms\n", bare_ms);
  g_print ("edit to painted plan       %9.2f ms   %6.2f x without\n", edit_ms, edit_ms / bare_ms);

  gtk_window_destroy (GTK_WINDOW (window));
  plenary_project_close (project, NULL);

  return 0;
}
