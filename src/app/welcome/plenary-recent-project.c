/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "welcome/plenary-recent-project.h"

#include "compose/plenary-date-words.h"
#include "store/plenary-project-peek.h"

#include <string.h>

#define SUFFIX ".plenary"

struct _PlenaryRecentProject
{
  GObject parent_instance;

  char *uri;
  char *name; /* of the file, for want of a title */
  char *place;
  GDateTime *opened_at;

  GCancellable *cancellable; /* while the file is being read */
  char *title;               /* NULL when the event has none, or it is not known */
  char *dates;
  PlenaryEventStatus status;
  PlenaryRecentState state;
};

G_DEFINE_FINAL_TYPE (PlenaryRecentProject, plenary_recent_project, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (PlenaryRecentState,
                    plenary_recent_state,
                    G_DEFINE_ENUM_VALUE (PLENARY_RECENT_LOADING, "loading"),
                    G_DEFINE_ENUM_VALUE (PLENARY_RECENT_READY, "ready"),
                    G_DEFINE_ENUM_VALUE (PLENARY_RECENT_MISSING, "missing"),
                    G_DEFINE_ENUM_VALUE (PLENARY_RECENT_UNREADABLE, "unreadable"))

typedef enum
{
  PROP_TITLE = 1,
  PROP_DATES,
  PROP_STATUS,
  PROP_PLACE,
  PROP_OPENED_AT,
  PROP_STATE,
} PlenaryRecentProjectProperty;

static GParamSpec *properties[PROP_STATE + 1];

static char *
dup_name (GFile *file)
{
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (base != NULL ? base : "");

  if (g_str_has_suffix (name, SUFFIX))
    name[strlen (name) - strlen (SUFFIX)] = '\0';

  return g_steal_pointer (&name);
}

/* Where the file is, as people write it: what is in one's own folder starts with ~. */
static char *
dup_place (GFile *file)
{
  g_autoptr (GFile) home = g_file_new_for_path (g_get_home_dir ());
  g_autofree char *relative = g_file_get_relative_path (home, file);

  if (relative == NULL)
    return g_file_get_parse_name (file);

  g_autofree char *shown = g_filename_display_name (relative);

  return g_strconcat ("~/", shown, NULL);
}

static void
set_content (PlenaryRecentProject *self, const PlenaryProjectPeek *peek)
{
  g_autofree char *dates = plenary_date_dup_range (peek->starts_on, peek->ends_on);

  if (g_set_str (&self->title, *peek->title != '\0' ? peek->title : NULL))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
  if (g_set_str (&self->dates, dates))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATES]);
  if (self->status != peek->status)
    {
      self->status = peek->status;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATUS]);
    }
}

static void
set_state (PlenaryRecentProject *self, PlenaryRecentState state)
{
  if (self->state == state)
    return;
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static void
peeked_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryRecentProject) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryProjectPeek) peek = plenary_project_peek_finish (result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  g_clear_object (&self->cancellable);
  if (peek != NULL)
    set_content (self, peek);
  set_state (self, peek != NULL ? PLENARY_RECENT_READY
                   : g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND)
                       ? PLENARY_RECENT_MISSING
                       : PLENARY_RECENT_UNREADABLE);
}

static void
plenary_recent_project_get_property (GObject *object,
                                     guint prop_id,
                                     GValue *value,
                                     GParamSpec *pspec)
{
  PlenaryRecentProject *self = PLENARY_RECENT_PROJECT (object);

  switch ((PlenaryRecentProjectProperty) prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, plenary_recent_project_get_title (self));
      break;
    case PROP_DATES:
      g_value_set_string (value, plenary_recent_project_get_dates (self));
      break;
    case PROP_STATUS:
      g_value_set_enum (value, plenary_recent_project_get_status (self));
      break;
    case PROP_PLACE:
      g_value_set_string (value, plenary_recent_project_get_place (self));
      break;
    case PROP_OPENED_AT:
      g_value_set_boxed (value, plenary_recent_project_get_opened_at (self));
      break;
    case PROP_STATE:
      g_value_set_enum (value, plenary_recent_project_get_state (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_recent_project_finalize (GObject *object)
{
  PlenaryRecentProject *self = PLENARY_RECENT_PROJECT (object);

  g_clear_object (&self->cancellable);
  g_date_time_unref (self->opened_at);
  g_free (self->uri);
  g_free (self->name);
  g_free (self->place);
  g_free (self->title);
  g_free (self->dates);

  G_OBJECT_CLASS (plenary_recent_project_parent_class)->finalize (object);
}

static void
plenary_recent_project_class_init (PlenaryRecentProjectClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = plenary_recent_project_get_property;
  object_class->finalize = plenary_recent_project_finalize;

  /**
   * PlenaryRecentProject:title:
   *
   * Title of the event, or the name of the file.
   */
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);

  /**
   * PlenaryRecentProject:dates:
   *
   * When the event is, in words; "" when that is not known.
   */
  properties[PROP_DATES] = g_param_spec_string ("dates", NULL, NULL, "", flags);

  /**
   * PlenaryRecentProject:status:
   *
   * How far its plan is.
   */
  properties[PROP_STATUS] = g_param_spec_enum ("status", NULL, NULL, PLENARY_TYPE_EVENT_STATUS,
                                               PLENARY_EVENT_STATUS_DRAFT, flags);

  /**
   * PlenaryRecentProject:place:
   *
   * Where the file is, for people.
   */
  properties[PROP_PLACE] = g_param_spec_string ("place", NULL, NULL, NULL, flags);

  /**
   * PlenaryRecentProject:opened-at:
   *
   * When it was opened last.
   */
  properties[PROP_OPENED_AT]
      = g_param_spec_boxed ("opened-at", NULL, NULL, G_TYPE_DATE_TIME, flags);

  /**
   * PlenaryRecentProject:state:
   *
   * What is known of the file.
   */
  properties[PROP_STATE] = g_param_spec_enum ("state", NULL, NULL, PLENARY_TYPE_RECENT_STATE,
                                              PLENARY_RECENT_LOADING, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
plenary_recent_project_init (PlenaryRecentProject *self)
{
  self->dates = g_strdup ("");
}

/**
 * plenary_recent_project_new:
 * @uri: address of its file
 * @opened_at: when it was opened last
 *
 * Returns: (transfer full): a project of which nothing is known yet
 */
PlenaryRecentProject *
plenary_recent_project_new (const char *uri, GDateTime *opened_at)
{
  g_return_val_if_fail (uri != NULL, NULL);
  g_return_val_if_fail (opened_at != NULL, NULL);

  PlenaryRecentProject *self = g_object_new (PLENARY_TYPE_RECENT_PROJECT, NULL);
  g_autoptr (GFile) file = g_file_new_for_uri (uri);

  self->uri = g_strdup (uri);
  self->name = dup_name (file);
  self->place = dup_place (file);
  self->opened_at = g_date_time_ref (opened_at);

  return self;
}

/**
 * plenary_recent_project_load:
 * @self: a project
 *
 * Reads its file in a thread, from the start if it is being read already. What is known stays
 * until it is known better.
 */
void
plenary_recent_project_load (PlenaryRecentProject *self)
{
  g_return_if_fail (PLENARY_IS_RECENT_PROJECT (self));

  g_autoptr (GFile) file = g_file_new_for_uri (self->uri);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  plenary_project_peek_async (file, self->cancellable, peeked_cb, g_object_ref (self));
}

/**
 * plenary_recent_project_get_uri:
 * @self: a project
 *
 * Returns: (transfer none): address of its file
 */
const char *
plenary_recent_project_get_uri (PlenaryRecentProject *self)
{
  g_return_val_if_fail (PLENARY_IS_RECENT_PROJECT (self), NULL);

  return self->uri;
}

/**
 * plenary_recent_project_get_title:
 * @self: a project
 *
 * Returns: (transfer none): title of the event, or the name of the file
 */
const char *
plenary_recent_project_get_title (PlenaryRecentProject *self)
{
  g_return_val_if_fail (PLENARY_IS_RECENT_PROJECT (self), NULL);

  return self->title != NULL ? self->title : self->name;
}

/**
 * plenary_recent_project_get_dates:
 * @self: a project
 *
 * Returns: (transfer none): when the event is, in words; "" when that is not known
 */
const char *
plenary_recent_project_get_dates (PlenaryRecentProject *self)
{
  g_return_val_if_fail (PLENARY_IS_RECENT_PROJECT (self), NULL);

  return self->dates;
}

/**
 * plenary_recent_project_get_status:
 * @self: a project
 *
 * Returns: how far its plan is; of use once the file has been read
 */
PlenaryEventStatus
plenary_recent_project_get_status (PlenaryRecentProject *self)
{
  g_return_val_if_fail (PLENARY_IS_RECENT_PROJECT (self), PLENARY_EVENT_STATUS_DRAFT);

  return self->status;
}

/**
 * plenary_recent_project_get_place:
 * @self: a project
 *
 * Returns: (transfer none): where the file is, for people
 */
const char *
plenary_recent_project_get_place (PlenaryRecentProject *self)
{
  g_return_val_if_fail (PLENARY_IS_RECENT_PROJECT (self), NULL);

  return self->place;
}

/**
 * plenary_recent_project_get_opened_at:
 * @self: a project
 *
 * Returns: (transfer none): when it was opened last
 */
GDateTime *
plenary_recent_project_get_opened_at (PlenaryRecentProject *self)
{
  g_return_val_if_fail (PLENARY_IS_RECENT_PROJECT (self), NULL);

  return self->opened_at;
}

/**
 * plenary_recent_project_set_opened_at:
 * @self: a project
 * @opened_at: when it was opened last
 */
void
plenary_recent_project_set_opened_at (PlenaryRecentProject *self, GDateTime *opened_at)
{
  g_return_if_fail (PLENARY_IS_RECENT_PROJECT (self));
  g_return_if_fail (opened_at != NULL);

  if (g_date_time_equal (self->opened_at, opened_at))
    return;
  g_date_time_unref (self->opened_at);
  self->opened_at = g_date_time_ref (opened_at);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPENED_AT]);
}

/**
 * plenary_recent_project_get_state:
 * @self: a project
 *
 * Returns: what is known of its file
 */
PlenaryRecentState
plenary_recent_project_get_state (PlenaryRecentProject *self)
{
  g_return_val_if_fail (PLENARY_IS_RECENT_PROJECT (self), PLENARY_RECENT_UNREADABLE);

  return self->state;
}
