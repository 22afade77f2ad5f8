/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a change did is read when a row asks for it: only rows on the screen do.
 */
#include "config.h"

#include "history/plenary-history-entry.h"

#include "compose/plenary-date-words.h"
#include "store/plenary-change-summary.h"

#include <glib/gi18n.h>
#include <string.h>

struct _PlenaryHistoryEntry
{
  GObject parent_instance;

  PlenaryProject *project;
  PlenaryChange *change;        /* one of the two */
  PlenaryNamedVersion *version; /* is NULL */
  GDateTime *time;              /* local */
  char *day;                    /* YYYY-MM-DD */
  char *summary;                /* NULL until somebody asks */
  gboolean is_current;
};

G_DEFINE_FINAL_TYPE (PlenaryHistoryEntry, plenary_history_entry, G_TYPE_OBJECT)

typedef enum
{
  PROP_LABEL = 1,
  PROP_DETAILS,
  PROP_SUMMARY,
  PROP_HAS_SUMMARY,
  PROP_STATE,
  PROP_DAY_HEADING,
  PROP_IS_VERSION,
  PROP_IS_UNDONE,
  PROP_IS_CURRENT,
  PROP_CAN_RESTORE,
  PROP_RESTORE_LABEL,
  PROP_DESCRIPTION,
} PlenaryHistoryEntryProperty;

static GParamSpec *properties[PROP_DESCRIPTION + 1];

static const char *
get_summary (PlenaryHistoryEntry *self)
{
  g_autoptr (GError) error = NULL;

  if (self->summary != NULL || self->change == NULL)
    return self->summary != NULL ? self->summary : "";

  self->summary = plenary_project_describe_change (self->project, self->change, &error);
  if (self->summary == NULL)
    self->summary = g_strdup (error->message);

  return self->summary;
}

/* State is never told by colour alone. */
static const char *
get_state (PlenaryHistoryEntry *self)
{
  if (self->version != NULL)
    return _ ("Named version");
  if (self->is_current)
    return _ ("Now");

  switch (plenary_change_get_state (self->change))
    {
    case PLENARY_CHANGE_UNDONE:
    case PLENARY_CHANGE_DISCARDED:
      return _ ("Undone");
    case PLENARY_CHANGE_ELSEWHERE:
      return _ ("In another copy");
    case PLENARY_CHANGE_DONE:
    default:
      return "";
    }
}

static const char *
get_author (PlenaryHistoryEntry *self)
{
  return self->change != NULL ? plenary_change_get_author (self->change)
                              : plenary_named_version_get_author (self->version);
}

/* "14:05 · Ana · Undone" */
static char *
dup_details (PlenaryHistoryEntry *self)
{
  g_autofree char *time = g_date_time_format (self->time, "%H:%M");
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();

  g_strv_builder_add (parts, time);
  if (*get_author (self) != '\0')
    g_strv_builder_add (parts, get_author (self));
  if (*get_state (self) != '\0')
    g_strv_builder_add (parts, get_state (self));

  g_auto (GStrv) all = g_strv_builder_end (parts);

  return g_strjoinv (" · ", all);
}

static char *
dup_day_heading (PlenaryHistoryEntry *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) before = g_date_time_add_days (now, -1);
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  g_autofree char *yesterday = g_date_time_format (before, "%Y-%m-%d");

  if (g_str_equal (self->day, today))
    return g_strdup (_ ("Today"));
  if (g_str_equal (self->day, yesterday))
    return g_strdup (_ ("Yesterday"));

  return plenary_date_dup_words (self->day, TRUE);
}

static char *
dup_description (PlenaryHistoryEntry *self)
{
  g_autofree char *details = dup_details (self);
  const char *summary = get_summary (self);

  return g_strjoin (", ", plenary_history_entry_get_label (self), details,
                    *summary != '\0' ? summary : NULL, NULL);
}

static void
plenary_history_entry_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  PlenaryHistoryEntry *self = PLENARY_HISTORY_ENTRY (object);

  switch ((PlenaryHistoryEntryProperty) prop_id)
    {
    case PROP_LABEL:
      g_value_set_string (value, plenary_history_entry_get_label (self));
      break;
    case PROP_DETAILS:
      g_value_take_string (value, dup_details (self));
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, get_summary (self));
      break;
    case PROP_HAS_SUMMARY:
      g_value_set_boolean (value, *get_summary (self) != '\0');
      break;
    case PROP_STATE:
      g_value_set_string (value, get_state (self));
      break;
    case PROP_DAY_HEADING:
      g_value_take_string (value, dup_day_heading (self));
      break;
    case PROP_IS_VERSION:
      g_value_set_boolean (value, self->version != NULL);
      break;
    case PROP_IS_UNDONE:
      g_value_set_boolean (value, plenary_history_entry_is_undone (self));
      break;
    case PROP_IS_CURRENT:
      g_value_set_boolean (value, self->is_current);
      break;
    case PROP_CAN_RESTORE:
      g_value_set_boolean (
          value, !self->is_current && plenary_project_get_read_only_reason (self->project) == NULL);
      break;
    case PROP_RESTORE_LABEL:
      /* Translators: the name of a change or of a version */
      g_value_take_string (value, g_strdup_printf (_ ("Restore the State After “%s”"),
                                                   plenary_history_entry_get_label (self)));
      break;
    case PROP_DESCRIPTION:
      g_value_take_string (value, dup_description (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_history_entry_finalize (GObject *object)
{
  PlenaryHistoryEntry *self = PLENARY_HISTORY_ENTRY (object);

  g_clear_object (&self->project);
  g_clear_object (&self->change);
  g_clear_object (&self->version);
  g_clear_pointer (&self->time, g_date_time_unref);
  g_free (self->day);
  g_free (self->summary);

  G_OBJECT_CLASS (plenary_history_entry_parent_class)->finalize (object);
}

static void
plenary_history_entry_class_init (PlenaryHistoryEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = plenary_history_entry_get_property;
  object_class->finalize = plenary_history_entry_finalize;

  /**
   * PlenaryHistoryEntry:label:
   *
   * What was done, or the name of the version.
   */
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);

  /**
   * PlenaryHistoryEntry:details:
   *
   * When, by whom, and the state in words.
   */
  properties[PROP_DETAILS] = g_param_spec_string ("details", NULL, NULL, NULL, flags);

  /**
   * PlenaryHistoryEntry:summary:
   *
   * What was changed; "" for a version.
   */
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);

  /**
   * PlenaryHistoryEntry:has-summary:
   *
   * Whether there is a summary.
   */
  properties[PROP_HAS_SUMMARY] = g_param_spec_boolean ("has-summary", NULL, NULL, FALSE, flags);

  /**
   * PlenaryHistoryEntry:state:
   *
   * The state in words, "" for what is in force.
   */
  properties[PROP_STATE] = g_param_spec_string ("state", NULL, NULL, NULL, flags);

  /**
   * PlenaryHistoryEntry:day-heading:
   *
   * The day, as the heading of those of one day.
   */
  properties[PROP_DAY_HEADING] = g_param_spec_string ("day-heading", NULL, NULL, NULL, flags);

  /**
   * PlenaryHistoryEntry:is-version:
   *
   * Whether it is a version that a person named.
   */
  properties[PROP_IS_VERSION] = g_param_spec_boolean ("is-version", NULL, NULL, FALSE, flags);

  /**
   * PlenaryHistoryEntry:is-undone:
   *
   * Whether it was taken back.
   */
  properties[PROP_IS_UNDONE] = g_param_spec_boolean ("is-undone", NULL, NULL, FALSE, flags);

  /**
   * PlenaryHistoryEntry:is-current:
   *
   * Whether the project is as this change left it.
   */
  properties[PROP_IS_CURRENT] = g_param_spec_boolean ("is-current", NULL, NULL, FALSE, flags);

  /**
   * PlenaryHistoryEntry:can-restore:
   *
   * Whether the project can be brought back to this.
   */
  properties[PROP_CAN_RESTORE] = g_param_spec_boolean ("can-restore", NULL, NULL, FALSE, flags);

  /**
   * PlenaryHistoryEntry:restore-label:
   *
   * What the button to restore it says.
   */
  properties[PROP_RESTORE_LABEL] = g_param_spec_string ("restore-label", NULL, NULL, NULL, flags);

  /**
   * PlenaryHistoryEntry:description:
   *
   * All of it as a screen reader says it.
   */
  properties[PROP_DESCRIPTION] = g_param_spec_string ("description", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
plenary_history_entry_init (PlenaryHistoryEntry *self)
{
}

static void
notify_all (PlenaryHistoryEntry *self)
{
  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = 1; i < G_N_ELEMENTS (properties); i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  g_object_thaw_notify (G_OBJECT (self));
}

/* Joined typing goes on in the same change, and undo gives it another state. */
static void
changed_cb (PlenaryHistoryEntry *self)
{
  g_clear_pointer (&self->summary, g_free);
  g_clear_pointer (&self->time, g_date_time_unref);
  self->time = g_date_time_to_local (plenary_change_get_time (self->change));
  notify_all (self);
}

static PlenaryHistoryEntry *
entry_new (PlenaryProject *project, GDateTime *time)
{
  PlenaryHistoryEntry *self = g_object_new (PLENARY_TYPE_HISTORY_ENTRY, NULL);

  self->project = g_object_ref (project);
  self->time = g_date_time_to_local (time);
  self->day = g_date_time_format (self->time, "%Y-%m-%d");

  return self;
}

/**
 * plenary_history_entry_new_for_change:
 * @project: a project
 * @change: a change of its history
 *
 * Returns: (transfer full): an entry that follows the change
 */
PlenaryHistoryEntry *
plenary_history_entry_new_for_change (PlenaryProject *project, PlenaryChange *change)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);
  g_return_val_if_fail (PLENARY_IS_CHANGE (change), NULL);

  PlenaryHistoryEntry *self = entry_new (project, plenary_change_get_time (change));

  self->change = g_object_ref (change);
  g_signal_connect_object (change, "notify", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * plenary_history_entry_new_for_version:
 * @project: a project
 * @version: one of its versions
 *
 * Returns: (transfer full): an entry that follows the version
 */
PlenaryHistoryEntry *
plenary_history_entry_new_for_version (PlenaryProject *project, PlenaryNamedVersion *version)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);
  g_return_val_if_fail (PLENARY_IS_NAMED_VERSION (version), NULL);

  PlenaryHistoryEntry *self = entry_new (project, plenary_named_version_get_time (version));

  self->version = g_object_ref (version);
  g_signal_connect_object (version, "notify", G_CALLBACK (notify_all), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * plenary_history_entry_get_version:
 * @self: an entry
 *
 * Returns: (transfer none) (nullable): the version it shows; %NULL for a change
 */
PlenaryNamedVersion *
plenary_history_entry_get_version (PlenaryHistoryEntry *self)
{
  g_return_val_if_fail (PLENARY_IS_HISTORY_ENTRY (self), NULL);

  return self->version;
}

/**
 * plenary_history_entry_get_label:
 * @self: an entry
 *
 * Returns: (transfer none): what was done, or the name of the version
 */
const char *
plenary_history_entry_get_label (PlenaryHistoryEntry *self)
{
  g_return_val_if_fail (PLENARY_IS_HISTORY_ENTRY (self), NULL);

  return self->change != NULL ? plenary_change_get_label (self->change)
                              : plenary_named_version_get_name (self->version);
}

/**
 * plenary_history_entry_is_undone:
 * @self: an entry
 *
 * Returns: whether it was taken back
 */
gboolean
plenary_history_entry_is_undone (PlenaryHistoryEntry *self)
{
  g_return_val_if_fail (PLENARY_IS_HISTORY_ENTRY (self), FALSE);

  if (self->change == NULL)
    return FALSE;

  PlenaryChangeState state = plenary_change_get_state (self->change);

  return state == PLENARY_CHANGE_UNDONE || state == PLENARY_CHANGE_DISCARDED;
}

/**
 * plenary_history_entry_set_is_current:
 * @self: an entry
 * @is_current: whether the project is as this change left it
 *
 * Marks the present state.
 */
void
plenary_history_entry_set_is_current (PlenaryHistoryEntry *self, gboolean is_current)
{
  g_return_if_fail (PLENARY_IS_HISTORY_ENTRY (self));

  if (self->is_current == !!is_current)
    return;

  self->is_current = !!is_current;
  notify_all (self);
}

/**
 * plenary_history_entry_restore:
 * @self: an entry
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Brings the project back to the state after the change, or of the version.
 *
 * Returns: whether it is in that state now
 */
gboolean
plenary_history_entry_restore (PlenaryHistoryEntry *self, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_HISTORY_ENTRY (self), FALSE);

  return self->change != NULL
             ? plenary_project_restore (self->project, self->change, error)
             : plenary_project_restore_version (self->project, self->version, error);
}

static gint64
get_number (PlenaryHistoryEntry *self)
{
  return self->change != NULL ? plenary_change_get_number (self->change)
                              : plenary_named_version_get_change (self->version);
}

/**
 * plenary_history_entry_compare:
 * @a: an entry
 * @b: another
 *
 * Newer ones come first; a version stands above the change that led to it.
 *
 * Returns: less than, equal to or greater than 0
 */
int
plenary_history_entry_compare (PlenaryHistoryEntry *a, PlenaryHistoryEntry *b)
{
  g_return_val_if_fail (PLENARY_IS_HISTORY_ENTRY (a), 0);
  g_return_val_if_fail (PLENARY_IS_HISTORY_ENTRY (b), 0);

  if (get_number (a) != get_number (b))
    return get_number (a) > get_number (b) ? -1 : 1;

  return (a->version == NULL) - (b->version == NULL);
}

/**
 * plenary_history_entry_compare_days:
 * @a: an entry
 * @b: another
 *
 * Later days come first.
 *
 * Returns: less than, equal to or greater than 0
 */
int
plenary_history_entry_compare_days (PlenaryHistoryEntry *a, PlenaryHistoryEntry *b)
{
  g_return_val_if_fail (PLENARY_IS_HISTORY_ENTRY (a), 0);
  g_return_val_if_fail (PLENARY_IS_HISTORY_ENTRY (b), 0);

  return strcmp (b->day, a->day);
}
