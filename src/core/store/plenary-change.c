/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "store/plenary-change-private.h"

struct _PlenaryChange
{
  GObject parent_instance;

  gint64 number;
  char *label;
  char *author;
  GDateTime *time;
  PlenaryChangeState state;
};

G_DEFINE_FINAL_TYPE (PlenaryChange, plenary_change, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (PlenaryChangeState,
                    plenary_change_state,
                    G_DEFINE_ENUM_VALUE (PLENARY_CHANGE_DONE, "done"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CHANGE_UNDONE, "undone"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CHANGE_DISCARDED, "discarded"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CHANGE_ELSEWHERE, "elsewhere"))

typedef enum
{
  PROP_NUMBER = 1,
  PROP_LABEL,
  PROP_AUTHOR,
  PROP_TIME,
  PROP_STATE,
} PlenaryChangeProperty;

static GParamSpec *properties[PROP_STATE + 1];

static void
plenary_change_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryChange *self = PLENARY_CHANGE (object);

  switch ((PlenaryChangeProperty) prop_id)
    {
    case PROP_NUMBER:
      g_value_set_int64 (value, self->number);
      break;
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_AUTHOR:
      g_value_set_string (value, self->author);
      break;
    case PROP_TIME:
      g_value_set_boxed (value, self->time);
      break;
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_change_finalize (GObject *object)
{
  PlenaryChange *self = PLENARY_CHANGE (object);

  g_free (self->label);
  g_free (self->author);
  g_clear_pointer (&self->time, g_date_time_unref);

  G_OBJECT_CLASS (plenary_change_parent_class)->finalize (object);
}

static void
plenary_change_class_init (PlenaryChangeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = plenary_change_get_property;
  object_class->finalize = plenary_change_finalize;

  /**
   * PlenaryChange:number:
   *
   * Place in the history, from 1.
   */
  properties[PROP_NUMBER] = g_param_spec_int64 ("number", NULL, NULL, 0, G_MAXINT64, 0, flags);

  /**
   * PlenaryChange:label:
   *
   * What was done, as in "Undo …".
   */
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);

  /**
   * PlenaryChange:author:
   *
   * Who did it.
   */
  properties[PROP_AUTHOR] = g_param_spec_string ("author", NULL, NULL, NULL, flags);

  /**
   * PlenaryChange:time:
   *
   * When, in UTC; of joined typing, when it ended.
   */
  properties[PROP_TIME] = g_param_spec_boxed ("time", NULL, NULL, G_TYPE_DATE_TIME, flags);

  /**
   * PlenaryChange:state:
   *
   * Whether it is in force.
   */
  properties[PROP_STATE] = g_param_spec_enum ("state", NULL, NULL, PLENARY_TYPE_CHANGE_STATE,
                                              PLENARY_CHANGE_DONE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
plenary_change_init (PlenaryChange *self)
{
}

PlenaryChange *
plenary_change_new (gint64 number,
                    const char *label,
                    const char *author,
                    const char *made_at,
                    PlenaryChangeState state)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  PlenaryChange *self = g_object_new (PLENARY_TYPE_CHANGE, NULL);

  self->number = number;
  self->label = g_strdup (label);
  self->author = g_strdup (author);
  self->time = g_date_time_new_from_iso8601 (made_at, utc);
  if (self->time == NULL)
    self->time = g_date_time_new_from_unix_utc (0);
  self->state = state;

  return self;
}

void
plenary_change_set_state (PlenaryChange *self, PlenaryChangeState state)
{
  if (self->state == state)
    return;

  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

void
plenary_change_set_time (PlenaryChange *self, GDateTime *time)
{
  g_clear_pointer (&self->time, g_date_time_unref);
  self->time = g_date_time_ref (time);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TIME]);
}

/**
 * plenary_change_get_number:
 * @self: a change
 *
 * Returns: its place in the history, from 1
 */
gint64
plenary_change_get_number (PlenaryChange *self)
{
  g_return_val_if_fail (PLENARY_IS_CHANGE (self), 0);

  return self->number;
}

/**
 * plenary_change_get_label:
 * @self: a change
 *
 * Returns: (transfer none): what was done, as in "Undo …"
 */
const char *
plenary_change_get_label (PlenaryChange *self)
{
  g_return_val_if_fail (PLENARY_IS_CHANGE (self), NULL);

  return self->label;
}

/**
 * plenary_change_get_author:
 * @self: a change
 *
 * Returns: (transfer none): who did it
 */
const char *
plenary_change_get_author (PlenaryChange *self)
{
  g_return_val_if_fail (PLENARY_IS_CHANGE (self), NULL);

  return self->author;
}

/**
 * plenary_change_get_time:
 * @self: a change
 *
 * Returns: (transfer none): when, in UTC
 */
GDateTime *
plenary_change_get_time (PlenaryChange *self)
{
  g_return_val_if_fail (PLENARY_IS_CHANGE (self), NULL);

  return self->time;
}

/**
 * plenary_change_get_state:
 * @self: a change
 *
 * Returns: whether it is in force
 */
PlenaryChangeState
plenary_change_get_state (PlenaryChange *self)
{
  g_return_val_if_fail (PLENARY_IS_CHANGE (self), PLENARY_CHANGE_DONE);

  return self->state;
}
