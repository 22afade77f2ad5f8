/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "base/plenary-progress.h"

struct _PlenaryProgress
{
  GObject parent_instance;

  GMainContext *context;
  GCancellable *cancellable;
  double fraction;
  char *message;

  /* What the worker said last and the owner has not yet seen. */
  GMutex mutex;
  double pending_fraction;
  char *pending_message;
  gboolean is_pending;
};

G_DEFINE_FINAL_TYPE (PlenaryProgress, plenary_progress, G_TYPE_OBJECT)

typedef enum
{
  PROP_FRACTION = 1,
  PROP_MESSAGE,
} PlenaryProgressProperty;

static GParamSpec *properties[PROP_MESSAGE + 1];

static gboolean
show_pending_cb (gpointer user_data)
{
  PlenaryProgress *self = user_data;
  g_autofree char *message = NULL;
  double fraction = 0;

  g_mutex_lock (&self->mutex);
  fraction = self->pending_fraction;
  message = g_steal_pointer (&self->pending_message);
  self->is_pending = FALSE;
  g_mutex_unlock (&self->mutex);

  if (fraction != self->fraction)
    {
      self->fraction = fraction;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FRACTION]);
    }
  if (message != NULL && g_set_str (&self->message, message))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MESSAGE]);

  return G_SOURCE_REMOVE;
}

static void
plenary_progress_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryProgress *self = PLENARY_PROGRESS (object);

  switch ((PlenaryProgressProperty) prop_id)
    {
    case PROP_FRACTION:
      g_value_set_double (value, self->fraction);
      break;
    case PROP_MESSAGE:
      g_value_set_string (value, self->message);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_progress_finalize (GObject *object)
{
  PlenaryProgress *self = PLENARY_PROGRESS (object);

  g_main_context_unref (self->context);
  g_object_unref (self->cancellable);
  g_free (self->message);
  g_free (self->pending_message);
  g_mutex_clear (&self->mutex);

  G_OBJECT_CLASS (plenary_progress_parent_class)->finalize (object);
}

static void
plenary_progress_class_init (PlenaryProgressClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = plenary_progress_get_property;
  object_class->finalize = plenary_progress_finalize;

  /**
   * PlenaryProgress:fraction:
   *
   * How much is done, from 0 to 1.
   */
  properties[PROP_FRACTION]
      = g_param_spec_double ("fraction", NULL, NULL, 0, 1, 0,
                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PlenaryProgress:message:
   *
   * What is being done, for a person; %NULL before the first report.
   */
  properties[PROP_MESSAGE]
      = g_param_spec_string ("message", NULL, NULL, NULL,
                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
plenary_progress_init (PlenaryProgress *self)
{
  self->context = g_main_context_ref_thread_default ();
  self->cancellable = g_cancellable_new ();
  g_mutex_init (&self->mutex);
}

/**
 * plenary_progress_new:
 *
 * Makes a progress whose properties change in the main context of the calling thread.
 *
 * Returns: (transfer full): the progress
 */
PlenaryProgress *
plenary_progress_new (void)
{
  return g_object_new (PLENARY_TYPE_PROGRESS, NULL);
}

/**
 * plenary_progress_get_fraction:
 * @self: a progress
 *
 * Returns: how much is done, from 0 to 1, as last shown
 */
double
plenary_progress_get_fraction (PlenaryProgress *self)
{
  g_return_val_if_fail (PLENARY_IS_PROGRESS (self), 0);

  return self->fraction;
}

/**
 * plenary_progress_get_message:
 * @self: a progress
 *
 * Returns: (transfer none) (nullable): what is being done, as last shown
 */
const char *
plenary_progress_get_message (PlenaryProgress *self)
{
  g_return_val_if_fail (PLENARY_IS_PROGRESS (self), NULL);

  return self->message;
}

/**
 * plenary_progress_get_cancellable:
 * @self: a progress
 *
 * Returns: (transfer none): what the work is to watch
 */
GCancellable *
plenary_progress_get_cancellable (PlenaryProgress *self)
{
  g_return_val_if_fail (PLENARY_IS_PROGRESS (self), NULL);

  return self->cancellable;
}

/**
 * plenary_progress_cancel:
 * @self: a progress
 *
 * Asks the work to stop; any thread.
 */
void
plenary_progress_cancel (PlenaryProgress *self)
{
  g_return_if_fail (PLENARY_IS_PROGRESS (self));

  g_cancellable_cancel (self->cancellable);
}

/**
 * plenary_progress_report:
 * @self: (nullable): a progress; without one nothing is reported and nothing cancelled
 * @fraction: how much is done, from 0 to 1
 * @message: (nullable): what is being done, for a person; %NULL for no change
 * @error: place for %G_IO_ERROR_CANCELLED
 *
 * Says how far the work is; any thread, as often as the work likes.
 *
 * Returns: whether to go on; %FALSE with @error set when the work was cancelled
 */
gboolean
plenary_progress_report (PlenaryProgress *self,
                         double fraction,
                         const char *message,
                         GError **error)
{
  if (self == NULL)
    return TRUE;

  g_return_val_if_fail (PLENARY_IS_PROGRESS (self), FALSE);

  gboolean is_first = FALSE;

  g_mutex_lock (&self->mutex);
  self->pending_fraction = CLAMP (fraction, 0, 1);
  if (message != NULL)
    g_set_str (&self->pending_message, message);
  is_first = !self->is_pending;
  self->is_pending = TRUE;
  g_mutex_unlock (&self->mutex);

  if (is_first)
    {
      GSource *source = g_idle_source_new ();

      g_source_set_priority (source, G_PRIORITY_DEFAULT);
      g_source_set_callback (source, show_pending_cb, g_object_ref (self), g_object_unref);
      g_source_attach (source, self->context);
      g_source_unref (source);
    }

  return !g_cancellable_set_error_if_cancelled (self->cancellable, error);
}
