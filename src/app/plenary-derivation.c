/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A change marks the result as stale. Whatever is stale, wanted and not being worked on is begun
 * when the main loop has nothing more urgent to do, so that typing is painted first. A run is not
 * stopped because of a change: somebody who never stops typing would never see a result.
 */
#include "config.h"

#include "plenary-derivation.h"

struct _PlenaryDerivation
{
  GObject parent_instance;

  const PlenaryDerivationInfo *info;
  PlenaryProject *project;
  gpointer owner; /* borrowed; NULL once it has stopped */

  gboolean is_active;
  gboolean is_stale;
  guint source;
  PlenaryProgress *progress; /* of the run; NULL when there is none */
};

G_DEFINE_FINAL_TYPE (PlenaryDerivation, plenary_derivation, G_TYPE_OBJECT)

typedef enum
{
  PROP_PROGRESS = 1,
} PlenaryDerivationProperty;

static GParamSpec *properties[PROP_PROGRESS + 1];

/* A run, with all that its thread may touch. */
typedef struct
{
  const PlenaryDerivationInfo *info;
  PlenaryProject *project;
  PlenaryProgress *progress;
  gpointer input;
} Run;

static void schedule (PlenaryDerivation *self);

static void
run_free (Run *run)
{
  if (run->input != NULL && run->info->free_input != NULL)
    run->info->free_input (run->input);
  g_object_unref (run->project);
  g_object_unref (run->progress);
  g_free (run);
}

static void
set_progress (PlenaryDerivation *self, PlenaryProgress *progress)
{
  if (g_set_object (&self->progress, progress))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROGRESS]);
}

static void
run_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Run *run = task_data;
  GError *error = NULL;
  g_autoptr (PlenaryModel) snapshot
      = plenary_project_load_snapshot (run->project, cancellable, &error);
  gpointer result
      = snapshot != NULL ? run->info->run (snapshot, run->input, run->progress, &error) : NULL;

  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, result, run->info->free_result);
}

static void
ran_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  PlenaryDerivation *self = PLENARY_DERIVATION (source);
  Run *run = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  gpointer derived = g_task_propagate_pointer (G_TASK (result), &error);
  gboolean is_current = run->progress == self->progress;

  /* What was stopped has no one to tell. */
  if (is_current)
    set_progress (self, NULL);
  if (is_current && self->owner != NULL)
    self->info->finish (self->owner, derived, error);
  if (derived != NULL)
    self->info->free_result (derived);
  schedule (self);
}

static void
begin (PlenaryDerivation *self)
{
  Run *run = g_new0 (Run, 1);

  run->info = self->info;
  run->project = g_object_ref (self->project);
  run->progress = plenary_progress_new ();
  run->input = self->info->prepare != NULL ? self->info->prepare (self->owner) : NULL;
  self->is_stale = FALSE;
  set_progress (self, run->progress);

  g_autoptr (GTask) task
      = g_task_new (self, plenary_progress_get_cancellable (run->progress), ran_cb, NULL);

  g_task_set_source_tag (task, begin);
  g_task_set_task_data (task, run, (GDestroyNotify) run_free);
  /* A result that came before the order to stop is told apart in the main thread. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_run_in_thread (task, run_in_thread);
}

static void
begin_cb (gpointer user_data)
{
  PlenaryDerivation *self = user_data;

  self->source = 0;
  begin (self);
}

static void
schedule (PlenaryDerivation *self)
{
  if (self->owner != NULL && self->is_active && self->is_stale && self->progress == NULL
      && self->source == 0)
    self->source = g_idle_add_once (begin_cb, self);
}

static void
model_changed_cb (PlenaryDerivation *self)
{
  self->is_stale = TRUE;
  schedule (self);
}

static void
plenary_derivation_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((PlenaryDerivationProperty) prop_id)
    {
    case PROP_PROGRESS:
      g_value_set_object (value, plenary_derivation_get_progress (PLENARY_DERIVATION (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_derivation_dispose (GObject *object)
{
  PlenaryDerivation *self = PLENARY_DERIVATION (object);

  plenary_derivation_stop (self);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_derivation_parent_class)->dispose (object);
}

static void
plenary_derivation_class_init (PlenaryDerivationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = plenary_derivation_get_property;
  object_class->dispose = plenary_derivation_dispose;

  /**
   * PlenaryDerivation:progress:
   *
   * How far the run is; %NULL while there is none.
   */
  properties[PROP_PROGRESS]
      = g_param_spec_object ("progress", NULL, NULL, PLENARY_TYPE_PROGRESS,
                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
plenary_derivation_init (PlenaryDerivation *self)
{
  self->is_stale = TRUE;
}

/**
 * plenary_derivation_new:
 * @project: a project
 * @info: how to derive
 * @owner: passed to the functions of @info; not referenced, it stops the derivation before it
 *   goes away
 *
 * Makes a derivation that does nothing until it is active.
 *
 * Returns: (transfer full): the derivation
 */
PlenaryDerivation *
plenary_derivation_new (PlenaryProject *project, const PlenaryDerivationInfo *info, gpointer owner)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);
  g_return_val_if_fail (info != NULL, NULL);
  g_return_val_if_fail (owner != NULL, NULL);

  PlenaryDerivation *self = g_object_new (PLENARY_TYPE_DERIVATION, NULL);

  self->info = info;
  self->owner = owner;
  self->project = g_object_ref (project);
  g_signal_connect_object (plenary_project_get_model (project), "changed",
                           G_CALLBACK (model_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * plenary_derivation_set_active:
 * @self: a derivation
 * @is_active: whether somebody looks at the result
 *
 * Derives now, if something has changed, and after each change; or leaves it be until somebody
 * looks again.
 */
void
plenary_derivation_set_active (PlenaryDerivation *self, gboolean is_active)
{
  g_return_if_fail (PLENARY_IS_DERIVATION (self));

  self->is_active = is_active;
  schedule (self);
}

/**
 * plenary_derivation_restart:
 * @self: a derivation
 *
 * Derives from the beginning, because something else is wanted than before. A run that is under
 * way is stopped, and what it may still come to is not told.
 */
void
plenary_derivation_restart (PlenaryDerivation *self)
{
  g_return_if_fail (PLENARY_IS_DERIVATION (self));

  if (self->progress != NULL)
    plenary_progress_cancel (self->progress);
  set_progress (self, NULL);
  self->is_stale = TRUE;
  schedule (self);
}

/**
 * plenary_derivation_stop:
 * @self: a derivation
 *
 * Stops for good. The owner is not called any more. May be called again.
 */
void
plenary_derivation_stop (PlenaryDerivation *self)
{
  g_return_if_fail (PLENARY_IS_DERIVATION (self));

  self->owner = NULL;
  g_clear_handle_id (&self->source, g_source_remove);
  if (self->progress != NULL)
    plenary_progress_cancel (self->progress);
  set_progress (self, NULL);
}

/**
 * plenary_derivation_get_progress:
 * @self: a derivation
 *
 * Returns: (transfer none) (nullable): how far the run is; %NULL while there is none
 */
PlenaryProgress *
plenary_derivation_get_progress (PlenaryDerivation *self)
{
  g_return_val_if_fail (PLENARY_IS_DERIVATION (self), NULL);

  return self->progress;
}
