/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What an agenda of 2,000 sessions and 8,000 roles derives after each change: times, numbers and
 * conflicts. The floor is to read, of all that they are derived from, what they read: of each
 * session and each role as many values as are compared, once.
 */
#include "config.h"

#include "made-project.h"

#include "compose/plenary-numbering.h"
#include "model/plenary-assignment.h"
#include "model/plenary-session.h"
#include "schedule/plenary-conflicts.h"
#include "store/plenary-project.h"

#include <glib/gstdio.h>

#define N_REPEATS 50

typedef struct
{
  PlenaryModel *model;
  PlenaryTimetable *timetable;
  PlenaryConflicts *conflicts;
} Bench;

static double
now_ms (void)
{
  return (double) g_get_monotonic_time () / 1000;
}

static void
read_values (Bench *bench)
{
  PlenaryRecordList *sessions = plenary_model_list (bench->model, PLENARY_TYPE_SESSION);
  PlenaryRecordList *roles = plenary_model_list (bench->model, PLENARY_TYPE_ASSIGNMENT);

  for (guint i = 0; i < plenary_record_list_get_length (sessions); i++)
    {
      PlenaryRecord *session = plenary_record_list_get (sessions, i);

      plenary_record_get_integer (session, PLENARY_SESSION_STARTS_AT);
      plenary_record_get_integer (session, PLENARY_SESSION_DURATION);
      plenary_record_get_integer (session, PLENARY_SESSION_VISIBILITY);
      plenary_record_get_text (session, PLENARY_SESSION_ROOM_ID);
    }
  for (guint i = 0; i < plenary_record_list_get_length (roles); i++)
    {
      PlenaryRecord *role = plenary_record_list_get (roles, i);

      plenary_record_get_integer (role, PLENARY_ASSIGNMENT_STATE);
      plenary_record_get_integer (role, PLENARY_ASSIGNMENT_MODE);
      plenary_record_get_text (role, PLENARY_ASSIGNMENT_PERSON_ID);
      plenary_record_get_text (role, PLENARY_ASSIGNMENT_BODY_ID);
    }
}

static void
derive_times (Bench *bench)
{
  g_clear_pointer (&bench->timetable, plenary_timetable_free);
  bench->timetable = plenary_timetable_new (bench->model);
}

static void
derive_numbers (Bench *bench)
{
  g_autoptr (PlenaryNumbering) numbering = plenary_numbering_new (bench->model, NULL);
}

static void
derive_conflicts (Bench *bench)
{
  g_clear_pointer (&bench->conflicts, plenary_conflicts_free);
  bench->conflicts = plenary_conflicts_new (bench->model, bench->timetable);
}

/* The least of many times: what the processor needs when nobody else has it. */
static double
time_work (Bench *bench, void (*work) (Bench *bench))
{
  double least_ms = G_MAXDOUBLE;

  for (int i = 0; i < N_REPEATS; i++)
    {
      double start = now_ms ();

      work (bench);
      least_ms = MIN (least_ms, now_ms () - start);
    }

  return least_ms;
}

static PlenaryProject *
make_project (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "a.plenary", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  PlenaryProject *project = plenary_project_create (file, NULL);
  PlenaryEdit *edit = plenary_project_begin_edit (project, "Fill");

  made_project_fill (edit, &made_large);
  if (!plenary_edit_commit (edit, NULL))
    g_error ("The project cannot be filled");

  return project;
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *name;
    void (*work) (Bench *bench);
  } works[] = {
    { "times", derive_times },
    { "numbers", derive_numbers },
    { "conflicts", derive_conflicts },
  };
  g_autofree char *folder = g_dir_make_tmp ("plenary-bench-XXXXXX", NULL);
  g_autoptr (PlenaryProject) project = make_project (folder);
  Bench bench = { .model = plenary_project_get_model (project) };
  double floor_ms = time_work (&bench, read_values);

  g_print ("agenda, 2,000 sessions, 8,000 roles\n");
  g_print ("%-10s %6.2f ms\n", "read once", floor_ms);
  for (gsize i = 0; i < G_N_ELEMENTS (works); i++)
    {
      double ms = time_work (&bench, works[i].work);

      g_print ("%-10s %6.2f ms   %5.2f x read once\n", works[i].name, ms, ms / floor_ms);
    }
  g_print ("%u conflicts\n", plenary_conflicts_get_n (bench.conflicts));

  plenary_conflicts_free (bench.conflicts);
  plenary_timetable_free (bench.timetable);
  plenary_project_close (project, NULL);

  g_autofree char *path = g_build_filename (folder, "a.plenary", NULL);

  g_unlink (path);
  g_rmdir (folder);

  return 0;
}
