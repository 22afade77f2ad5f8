/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What is derived follows the project: one run at a time, the last change in it, and nothing
 * after the end.
 */
#include "config.h"

#include "model/plenary-event.h"
#include "pages.h"
#include "plenary-derivation.h"

static int n_running;
static int most_running;
static int n_runs;
static GMutex gate; /* held by a test that wants runs to wait */

typedef struct
{
  char *title;
  int n_results;
  char *error;
} Owner;

static gpointer
derive (PlenaryModel *snapshot, gpointer input, PlenaryProgress *progress, GError **error)
{
  PlenaryRecord *event = plenary_model_get_event (snapshot);
  const char *title = plenary_record_get_text (event, PLENARY_EVENT_TITLE);
  int n_now = g_atomic_int_add (&n_running, 1) + 1;

  if (n_now > g_atomic_int_get (&most_running))
    g_atomic_int_set (&most_running, n_now);
  g_atomic_int_inc (&n_runs);
  g_mutex_lock (&gate);
  g_mutex_unlock (&gate);
  g_atomic_int_add (&n_running, -1);
  if (g_str_equal (title, "wrong"))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "it is wrong");
      return NULL;
    }

  return g_strdup (title);
}

static void
finish (gpointer user_data, gpointer result, const GError *error)
{
  Owner *owner = user_data;

  g_free (owner->title);
  g_free (owner->error);
  owner->title = g_strdup (result);
  owner->error = error != NULL ? g_strdup (error->message) : NULL;
  owner->n_results++;
}

static const PlenaryDerivationInfo info
    = { .run = derive, .free_result = g_free, .finish = finish };

typedef struct
{
  Fixture project;
  Owner owner;
  PlenaryDerivation *derivation;
} Case;

static void
set_up (Case *self)
{
  *self = (Case) { 0 };
  n_running = most_running = n_runs = 0;
  open_project (&self->project);
  change (&self->project, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_TITLE, "first");
  self->derivation = plenary_derivation_new (self->project.project, &info, &self->owner);
}

static void
tear_down (Case *self)
{
  plenary_derivation_stop (self->derivation);
  /* A run that was stopped holds on until its thread has ended. */
  wait_until (G_OBJECT (self->derivation)->ref_count == 1);
  g_assert_finalize_object (self->derivation);
  close_project (&self->project);
  g_free (self->owner.title);
  g_free (self->owner.error);
}

static void
set_title (Case *self, const char *title)
{
  change (&self->project, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_TITLE, title);
}

static void
test_follows (void)
{
  Case self;

  set_up (&self);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpint (n_runs, ==, 0);

  plenary_derivation_set_active (self.derivation, TRUE);
  wait_until (self.owner.n_results == 1);
  g_assert_cmpstr (self.owner.title, ==, "first");
  g_assert_null (plenary_derivation_get_progress (self.derivation));

  set_title (&self, "second");
  wait_until (self.owner.n_results == 2);
  g_assert_cmpstr (self.owner.title, ==, "second");

  /* Nobody looks: nothing is done until somebody does. */
  plenary_derivation_set_active (self.derivation, FALSE);
  set_title (&self, "third");
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpint (n_runs, ==, 2);
  plenary_derivation_set_active (self.derivation, TRUE);
  wait_until (self.owner.n_results == 3);
  g_assert_cmpstr (self.owner.title, ==, "third");
  tear_down (&self);
}

static void
test_one_at_a_time (void)
{
  Case self;

  set_up (&self);
  g_mutex_lock (&gate);
  plenary_derivation_set_active (self.derivation, TRUE);
  wait_until (g_atomic_int_get (&n_running) == 1);
  for (int i = 0; i < 20; i++)
    {
      g_autofree char *title = g_strdup_printf ("title %d", i);

      set_title (&self, title);
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
  g_mutex_unlock (&gate);
  wait_until (g_strcmp0 (self.owner.title, "title 19") == 0);
  g_assert_cmpint (most_running, ==, 1);
  g_assert_cmpint (n_runs, ==, 2);
  tear_down (&self);
}

static void
test_restart (void)
{
  Case self;

  set_up (&self);
  g_mutex_lock (&gate);
  plenary_derivation_set_active (self.derivation, TRUE);
  wait_until (g_atomic_int_get (&n_running) == 1);

  g_autoptr (PlenaryProgress) progress
      = g_object_ref (plenary_derivation_get_progress (self.derivation));

  plenary_derivation_restart (self.derivation);
  g_assert_true (g_cancellable_is_cancelled (plenary_progress_get_cancellable (progress)));
  wait_until (g_atomic_int_get (&n_runs) == 2);
  g_mutex_unlock (&gate);
  wait_until (g_atomic_int_get (&n_running) == 0 && self.owner.n_results == 1);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpint (self.owner.n_results, ==, 1);
  tear_down (&self);
}

static void
test_stop (void)
{
  Case self;

  set_up (&self);
  g_mutex_lock (&gate);
  plenary_derivation_set_active (self.derivation, TRUE);
  wait_until (g_atomic_int_get (&n_running) == 1);
  plenary_derivation_stop (self.derivation);
  set_title (&self, "later");
  g_mutex_unlock (&gate);
  tear_down (&self);
  g_assert_cmpint (self.owner.n_results, ==, 0);
  g_assert_cmpint (n_runs, ==, 1);
}

static void
test_error (void)
{
  Case self;

  set_up (&self);
  set_title (&self, "wrong");
  plenary_derivation_set_active (self.derivation, TRUE);
  wait_until (self.owner.n_results == 1);
  g_assert_cmpstr (self.owner.error, ==, "it is wrong");
  g_assert_null (self.owner.title);
  set_title (&self, "right");
  wait_until (self.owner.n_results == 2);
  g_assert_null (self.owner.error);
  tear_down (&self);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/app/derivation/follows", test_follows);
  g_test_add_func ("/app/derivation/one-at-a-time", test_one_at_a_time);
  g_test_add_func ("/app/derivation/restart", test_restart);
  g_test_add_func ("/app/derivation/stop", test_stop);
  g_test_add_func ("/app/derivation/error", test_error);

  return g_test_run ();
}
