/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "welcome/plenary-recent-row.h"

#include "compose/plenary-compose.h"

#include <glib/gi18n.h>

struct _PlenaryRecentRow
{
  AdwActionRow parent_instance;

  PlenaryRecentProject *project;
};

G_DEFINE_FINAL_TYPE (PlenaryRecentRow, plenary_recent_row, ADW_TYPE_ACTION_ROW)

typedef enum
{
  PROP_PROJECT = 1,
} PlenaryRecentRowProperty;

static GParamSpec *properties[PROP_PROJECT + 1];

static gboolean
is_there (PlenaryRecentState state)
{
  return state == PLENARY_RECENT_LOADING || state == PLENARY_RECENT_READY;
}

/* "12-13 May 2027 · Draft · ~/Documents/forum.plenary"; what is wrong stands in place of what the
 * file would say. */
static char *
describe_cb (PlenaryRecentRow *self,
             const char *dates,
             PlenaryEventStatus status,
             const char *place,
             PlenaryRecentState state)
{
  const char *name = plenary_compose_get_status_name (status);

  switch (state)
    {
    case PLENARY_RECENT_READY:
      return *dates != '\0' ? g_strjoin (" · ", dates, name, place, NULL)
                            : g_strjoin (" · ", name, place, NULL);
    case PLENARY_RECENT_MISSING:
      return g_strjoin (" · ", _ ("The file is not there"), place, NULL);
    case PLENARY_RECENT_UNREADABLE:
      return g_strjoin (" · ", _ ("The file cannot be read"), place, NULL);
    case PLENARY_RECENT_LOADING:
    default:
      return g_strdup (place);
    }
}

static char *
dup_when_cb (PlenaryRecentRow *self, GDateTime *opened_at)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return plenary_recent_row_dup_when (opened_at, now);
}

static char *
get_icon_cb (PlenaryRecentRow *self, PlenaryRecentState state)
{
  return g_strdup (is_there (state) ? "org.plenary.Plenary-symbolic" : "dialog-warning-symbolic");
}

static gboolean
is_there_cb (PlenaryRecentRow *self, PlenaryRecentState state)
{
  return is_there (state);
}

static void
plenary_recent_row_set_project (PlenaryRecentRow *self, PlenaryRecentProject *project)
{
  const char *uri = plenary_recent_project_get_uri (project);

  self->project = g_object_ref (project);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", uri);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), plenary_recent_project_get_place (project));
}

static void
remove_cb (PlenaryRecentRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "recent.remove", "s",
                              plenary_recent_project_get_uri (self->project));
}

static void
plenary_recent_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryRecentRow *self = PLENARY_RECENT_ROW (object);

  switch ((PlenaryRecentRowProperty) prop_id)
    {
    case PROP_PROJECT:
      g_value_set_object (value, self->project);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_recent_row_set_property (GObject *object,
                                 guint prop_id,
                                 const GValue *value,
                                 GParamSpec *pspec)
{
  switch ((PlenaryRecentRowProperty) prop_id)
    {
    case PROP_PROJECT:
      plenary_recent_row_set_project (PLENARY_RECENT_ROW (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_recent_row_dispose (GObject *object)
{
  PlenaryRecentRow *self = PLENARY_RECENT_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_RECENT_ROW);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_recent_row_parent_class)->dispose (object);
}

static void
plenary_recent_row_class_init (PlenaryRecentRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_recent_row_get_property;
  object_class->set_property = plenary_recent_row_set_property;
  object_class->dispose = plenary_recent_row_dispose;

  /**
   * PlenaryRecentRow:project:
   *
   * What it shows.
   */
  properties[PROP_PROJECT]
      = g_param_spec_object ("project", NULL, NULL, PLENARY_TYPE_RECENT_PROJECT,
                             G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PLENARY_TYPE_RECENT_PROJECT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/welcome/plenary-recent-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, describe_cb);
  gtk_widget_class_bind_template_callback (widget_class, dup_when_cb);
  gtk_widget_class_bind_template_callback (widget_class, is_there_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_icon_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
plenary_recent_row_init (PlenaryRecentRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_recent_row_new:
 * @project: what it shows
 *
 * Makes a row that activates the actions "project.open-uri" and "recent.remove" with the address
 * of the project.
 *
 * Returns: (transfer floating): the row
 */
PlenaryRecentRow *
plenary_recent_row_new (PlenaryRecentProject *project)
{
  g_return_val_if_fail (PLENARY_IS_RECENT_PROJECT (project), NULL);

  return g_object_new (PLENARY_TYPE_RECENT_ROW, "project", project, NULL);
}

static int
count_days (GDateTime *date)
{
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, (GDateDay) g_date_time_get_day_of_month (date),
                  (GDateMonth) g_date_time_get_month (date),
                  (GDateYear) g_date_time_get_year (date));

  return (int) g_date_get_julian (&day);
}

/**
 * plenary_recent_row_dup_when:
 * @when: a moment
 * @now: the moment to see it from, in the zone of the reader
 *
 * Says when something was, as people do: the hour of today, the day of the last week, the date.
 *
 * Returns: (transfer full): as in "14:05", "Yesterday", "Tuesday", "12 May"
 */
char *
plenary_recent_row_dup_when (GDateTime *when, GDateTime *now)
{
  g_return_val_if_fail (when != NULL, NULL);
  g_return_val_if_fail (now != NULL, NULL);

  g_autoptr (GDateTime) local = g_date_time_to_timezone (when, g_date_time_get_timezone (now));
  int age = count_days (now) - count_days (local);

  if (age == 0)
    return g_date_time_format (local, "%R");
  if (age == 1)
    return g_strdup (_ ("Yesterday"));
  if (age > 1 && age < 7)
    return g_date_time_format (local, "%A");
  if (g_date_time_get_year (local) == g_date_time_get_year (now))
    /* Translators: a date of this year; see g_date_time_format(). */
    return g_date_time_format (local, _ ("%-d %B"));

  /* Translators: a date; see g_date_time_format(). */
  return g_date_time_format (local, _ ("%-d %B %Y"));
}
