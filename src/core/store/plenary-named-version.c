/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "store/plenary-named-version-private.h"

struct _PlenaryNamedVersion
{
  GObject parent_instance;

  gint64 number;
  gint64 change;
  char *name;
  char *author;
  GDateTime *time;
};

G_DEFINE_FINAL_TYPE (PlenaryNamedVersion, plenary_named_version, G_TYPE_OBJECT)

typedef enum
{
  PROP_NUMBER = 1,
  PROP_CHANGE,
  PROP_NAME,
  PROP_AUTHOR,
  PROP_TIME,
} PlenaryNamedVersionProperty;

static GParamSpec *properties[PROP_TIME + 1];

static void
plenary_named_version_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  PlenaryNamedVersion *self = PLENARY_NAMED_VERSION (object);

  switch ((PlenaryNamedVersionProperty) prop_id)
    {
    case PROP_NUMBER:
      g_value_set_int64 (value, self->number);
      break;
    case PROP_CHANGE:
      g_value_set_int64 (value, self->change);
      break;
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_AUTHOR:
      g_value_set_string (value, self->author);
      break;
    case PROP_TIME:
      g_value_set_boxed (value, self->time);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_named_version_finalize (GObject *object)
{
  PlenaryNamedVersion *self = PLENARY_NAMED_VERSION (object);

  g_free (self->name);
  g_free (self->author);
  g_clear_pointer (&self->time, g_date_time_unref);

  G_OBJECT_CLASS (plenary_named_version_parent_class)->finalize (object);
}

static void
plenary_named_version_class_init (PlenaryNamedVersionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = plenary_named_version_get_property;
  object_class->finalize = plenary_named_version_finalize;

  /**
   * PlenaryNamedVersion:number:
   *
   * Which version of its project it is, from 1.
   */
  properties[PROP_NUMBER] = g_param_spec_int64 ("number", NULL, NULL, 0, G_MAXINT64, 0, flags);

  /**
   * PlenaryNamedVersion:change:
   *
   * Number of the change that led to the state; 0 for the state before all changes.
   */
  properties[PROP_CHANGE] = g_param_spec_int64 ("change", NULL, NULL, 0, G_MAXINT64, 0, flags);

  /**
   * PlenaryNamedVersion:name:
   *
   * What a person called it.
   */
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);

  /**
   * PlenaryNamedVersion:author:
   *
   * Who named it.
   */
  properties[PROP_AUTHOR] = g_param_spec_string ("author", NULL, NULL, NULL, flags);

  /**
   * PlenaryNamedVersion:time:
   *
   * When it was named, in UTC.
   */
  properties[PROP_TIME] = g_param_spec_boxed ("time", NULL, NULL, G_TYPE_DATE_TIME, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
plenary_named_version_init (PlenaryNamedVersion *self)
{
}

PlenaryNamedVersion *
plenary_named_version_new (gint64 number,
                           gint64 change,
                           const char *name,
                           const char *author,
                           const char *made_at)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  PlenaryNamedVersion *self = g_object_new (PLENARY_TYPE_NAMED_VERSION, NULL);

  self->number = number;
  self->change = change;
  self->name = g_strdup (name);
  self->author = g_strdup (author);
  self->time = g_date_time_new_from_iso8601 (made_at, utc);
  if (self->time == NULL)
    self->time = g_date_time_new_from_unix_utc (0);

  return self;
}

void
plenary_named_version_set_name (PlenaryNamedVersion *self, const char *name)
{
  if (g_set_str (&self->name, name))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAME]);
}

/**
 * plenary_named_version_get_number:
 * @self: a version
 *
 * Returns: which version of its project it is, from 1
 */
gint64
plenary_named_version_get_number (PlenaryNamedVersion *self)
{
  g_return_val_if_fail (PLENARY_IS_NAMED_VERSION (self), 0);

  return self->number;
}

/**
 * plenary_named_version_get_change:
 * @self: a version
 *
 * Returns: number of the change that led to the state; 0 for the state before all changes
 */
gint64
plenary_named_version_get_change (PlenaryNamedVersion *self)
{
  g_return_val_if_fail (PLENARY_IS_NAMED_VERSION (self), 0);

  return self->change;
}

/**
 * plenary_named_version_get_name:
 * @self: a version
 *
 * Returns: (transfer none): what a person called it
 */
const char *
plenary_named_version_get_name (PlenaryNamedVersion *self)
{
  g_return_val_if_fail (PLENARY_IS_NAMED_VERSION (self), NULL);

  return self->name;
}

/**
 * plenary_named_version_get_author:
 * @self: a version
 *
 * Returns: (transfer none): who named it
 */
const char *
plenary_named_version_get_author (PlenaryNamedVersion *self)
{
  g_return_val_if_fail (PLENARY_IS_NAMED_VERSION (self), NULL);

  return self->author;
}

/**
 * plenary_named_version_get_time:
 * @self: a version
 *
 * Returns: (transfer none): when it was named, in UTC
 */
GDateTime *
plenary_named_version_get_time (PlenaryNamedVersion *self)
{
  g_return_val_if_fail (PLENARY_IS_NAMED_VERSION (self), NULL);

  return self->time;
}
