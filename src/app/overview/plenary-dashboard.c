/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "overview/plenary-dashboard.h"

#include "check/plenary-readiness.h"
#include "checks/plenary-issue-list.h"
#include "compose/plenary-places.h"
#include "model/plenary-assignment.h"
#include "model/plenary-body.h"
#include "model/plenary-event.h"
#include "model/plenary-objective.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"
#include "overview/plenary-bar-row.h"

#include <glib/gi18n.h>

#define N_SEVERITIES (PLENARY_SEVERITY_ADVICE + 1)
#define DAYS_OF_YEAR 365
#define N_CATEGORIES (PLENARY_BODY_KIND_CATEGORY + 1)

struct _PlenaryDashboard
{
  AdwBin parent_instance;

  GtkLabel *countdown;
  AdwPreferencesGroup *readiness;
  AdwPreferencesGroup *checks;
  AdwPreferencesGroup *categories;

  PlenaryBarRow *part_rows[PLENARY_READINESS_N_PARTS];
  PlenaryBarRow *severity_rows[N_SEVERITIES];
  PlenaryBarRow *category_rows[N_CATEGORIES];

  PlenaryProject *project;
  PlenaryIssueList *issues;
  guint update_id;
};

G_DEFINE_FINAL_TYPE (PlenaryDashboard, plenary_dashboard, ADW_TYPE_BIN)

/* The page that mends a part of the work. */
static const struct
{
  const char *title;
  const char *page;
} parts[PLENARY_READINESS_N_PARTS] = {
  [PLENARY_READINESS_AGENDA] = { N_ ("Agenda"), "agenda" },
  [PLENARY_READINESS_ROLES] = { N_ ("Roles"), "agenda" },
  [PLENARY_READINESS_OBJECTIVES] = { N_ ("Objectives"), "objectives" },
  [PLENARY_READINESS_DRAFT] = { N_ ("Draft"), "summary" },
  [PLENARY_READINESS_CLEARANCE] = { N_ ("Clearance"), "summary" },
};

static const char *const severities[N_SEVERITIES] = {
  [PLENARY_SEVERITY_ERROR] = N_ ("Errors"),
  [PLENARY_SEVERITY_WARNING] = N_ ("Warnings"),
  [PLENARY_SEVERITY_ADVICE] = N_ ("Advice"),
};

static const char *const categories[N_CATEGORIES] = {
  [PLENARY_BODY_KIND_STATE] = N_ ("States"),
  [PLENARY_BODY_KIND_UN_ENTITY] = N_ ("United Nations entities"),
  [PLENARY_BODY_KIND_REGIONAL_ORGANISATION] = N_ ("Regional organisations"),
  [PLENARY_BODY_KIND_ORGANISATION] = N_ ("Organisations"),
  [PLENARY_BODY_KIND_MECHANISM] = N_ ("Mechanisms"),
  [PLENARY_BODY_KIND_NETWORK] = N_ ("Networks"),
  [PLENARY_BODY_KIND_GROUP] = N_ ("Groups"),
  [PLENARY_BODY_KIND_COMPANY] = N_ ("Companies"),
  [PLENARY_BODY_KIND_CITY] = N_ ("Cities"),
  [PLENARY_BODY_KIND_ACADEMIC] = N_ ("Academic institutions"),
  [PLENARY_BODY_KIND_CATEGORY] = N_ ("Categories"),
};

static PlenaryModel *
get_model (PlenaryDashboard *self)
{
  return plenary_project_get_model (self->project);
}

static char *
describe_count (PlenaryReadinessPart part, const PlenaryReadiness *readiness)
{
  guint n_done = readiness->n_done;
  guint n_total = readiness->n_total;

  switch (part)
    {
    case PLENARY_READINESS_AGENDA:
      return g_strdup_printf (ngettext ("%u of %u item timed", "%u of %u items timed", n_total),
                              n_done, n_total);
    case PLENARY_READINESS_ROLES:
      return g_strdup_printf (
          ngettext ("%u of %u role confirmed", "%u of %u roles confirmed", n_total), n_done,
          n_total);
    case PLENARY_READINESS_OBJECTIVES:
      return g_strdup_printf (
          ngettext ("%u of %u objective placed", "%u of %u objectives placed", n_total), n_done,
          n_total);
    case PLENARY_READINESS_DRAFT:
      return g_strdup_printf (
          ngettext ("%u of %u section drafted", "%u of %u sections drafted", n_total), n_done,
          n_total);
    case PLENARY_READINESS_CLEARANCE:
    default:
      return g_strdup_printf (
          ngettext ("%u of %u paragraph cleared", "%u of %u paragraphs cleared", n_total), n_done,
          n_total);
    }
}

static char *
dup_title_of_session (PlenaryDashboard *self, const char *id)
{
  PlenaryRecord *session = plenary_model_lookup (get_model (self), PLENARY_TYPE_SESSION, id);

  return g_strdup (session != NULL ? plenary_record_get_text (session, PLENARY_SESSION_TITLE) : "");
}

/* A section without a title is called as the session that it records, or as what it is. */
static char *
dup_title_of_section (PlenaryDashboard *self, PlenaryRecord *section)
{
  const char *title
      = plenary_text_get_plain (plenary_record_get_markup (section, PLENARY_SECTION_TITLE));
  g_autofree char *session
      = dup_title_of_session (self, plenary_record_get_text (section, PLENARY_SECTION_SESSION_ID));

  if (*title != '\0')
    return g_strdup (title);

  return g_strdup (*session != '\0' ? session : plenary_section_get_kind_name (section));
}

/* What the record to go on with is called. */
static char *
describe_next (PlenaryDashboard *self, PlenaryReadinessPart part, PlenaryRecord *next)
{
  g_autofree char *title = NULL;

  switch (part)
    {
    case PLENARY_READINESS_AGENDA:
      title = g_strdup (plenary_record_get_text (next, PLENARY_SESSION_TITLE));
      break;
    case PLENARY_READINESS_ROLES:
      title = dup_title_of_session (self,
                                    plenary_record_get_text (next, PLENARY_ASSIGNMENT_SESSION_ID));
      break;
    case PLENARY_READINESS_OBJECTIVES:
      title = g_strdup (plenary_record_get_text (next, PLENARY_OBJECTIVE_TITLE));
      break;
    case PLENARY_READINESS_DRAFT:
      title = dup_title_of_section (self, next);
      break;
    case PLENARY_READINESS_CLEARANCE:
    default:
      return g_strdup (_ ("Go to the next paragraph"));
    }

  /* Translators: the name of what is to be done next */
  return g_strdup_printf (_ ("Next: %s"), *title != '\0' ? title : _ ("Untitled"));
}

/* An action and its target are of one type at every moment. */
static void
lead_to (GtkWidget *row, const char *action, GVariant *target)
{
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), NULL);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (row), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
}

static void
show_part (PlenaryDashboard *self, PlenaryReadinessPart part)
{
  PlenaryReadiness readiness = plenary_readiness_measure (get_model (self), part);
  GtkWidget *row = GTK_WIDGET (self->part_rows[part]);
  g_autofree char *count = describe_count (part, &readiness);
  g_autofree char *next
      = readiness.next != NULL ? describe_next (self, part, readiness.next) : NULL;

  gtk_widget_set_visible (row, readiness.n_total > 0);
  if (readiness.n_total == 0)
    return;
  plenary_bar_row_show (self->part_rows[part], (double) readiness.n_done / readiness.n_total, count,
                        next);
  if (readiness.next != NULL)
    {
      PlenaryRow *record = plenary_record_get_row (readiness.next);

      lead_to (
          row, "page.go-to",
          g_variant_new ("(ss)", plenary_row_get_info (record)->name, plenary_row_get_id (record)));
    }
  else
    {
      lead_to (row, "page.show", g_variant_new_string (parts[part].page));
    }
}

static void
show_checks (PlenaryDashboard *self)
{
  guint n_issues = g_list_model_get_n_items (G_LIST_MODEL (self->issues));

  for (guint i = 0; i < N_SEVERITIES; i++)
    {
      guint n_such = plenary_issue_list_count (self->issues, (PlenarySeverity) i);
      g_autofree char *count = g_strdup_printf ("%u", n_such);

      plenary_bar_row_show (self->severity_rows[i], (double) n_such / MAX (n_issues, 1), count,
                            NULL);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->checks), plenary_issue_list_is_ready (self->issues));
}

static void
show_categories (PlenaryDashboard *self)
{
  PlenaryRecordList *bodies = plenary_model_list (get_model (self), PLENARY_TYPE_BODY);
  guint length = plenary_record_list_get_length (bodies);
  guint counts[N_CATEGORIES] = { 0 };
  guint largest = 1;

  for (guint i = 0; i < length; i++)
    {
      int kind
          = plenary_record_get_integer (plenary_record_list_get (bodies, i), PLENARY_BODY_KIND);

      counts[kind]++;
      largest = MAX (largest, counts[kind]);
    }
  for (guint i = 0; i < N_CATEGORIES; i++)
    {
      g_autofree char *count = g_strdup_printf ("%u", counts[i]);

      plenary_bar_row_show (self->category_rows[i], (double) counts[i] / largest, count, NULL);
      gtk_widget_set_visible (GTK_WIDGET (self->category_rows[i]), counts[i] > 0);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->categories), length > 0);
}

static gboolean
read_day (const char *text, GDate *date)
{
  g_date_clear (date, 1);
  if (*text != '\0')
    g_date_set_parse (date, text);

  return g_date_valid (date);
}

static char *
describe_countdown (PlenaryRecord *event)
{
  const char *zone_name = plenary_record_get_text (event, PLENARY_EVENT_ZONE);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (*zone_name != '\0' ? zone_name : NULL);
  g_autoptr (GDateTime) now
      = zone != NULL ? g_date_time_new_now (zone) : g_date_time_new_now_local ();
  GDate first;
  GDate last;
  GDate today;

  if (!read_day (plenary_record_get_text (event, PLENARY_EVENT_STARTS_ON), &first))
    return g_strdup (_ ("Set the dates of the event"));
  if (!read_day (plenary_record_get_text (event, PLENARY_EVENT_ENDS_ON), &last))
    last = first;
  g_date_clear (&today, 1);
  g_date_set_dmy (&today, (GDateDay) g_date_time_get_day_of_month (now),
                  (GDateMonth) g_date_time_get_month (now), (GDateYear) g_date_time_get_year (now));

  int before = g_date_days_between (&today, &first);
  int after = g_date_days_between (&last, &today);

  if (before > 0)
    return g_strdup_printf (ngettext ("%d day to go", "%d days to go", (gulong) before), before);
  if (after >= DAYS_OF_YEAR)
    return g_strdup_printf (
        ngettext ("Ended %d year ago", "Ended %d years ago", (gulong) (after / DAYS_OF_YEAR)),
        after / DAYS_OF_YEAR);
  if (after > 0)
    return g_strdup_printf (ngettext ("Ended %d day ago", "Ended %d days ago", (gulong) after),
                            after);

  /* Translators: the number of the present day of the event */
  return g_strdup_printf (_ ("Day %d, today"), 1 - before);
}

static gboolean
update_cb (gpointer user_data)
{
  PlenaryDashboard *self = PLENARY_DASHBOARD (user_data);
  g_autofree char *countdown = describe_countdown (plenary_model_get_event (get_model (self)));

  self->update_id = 0;
  gtk_label_set_text (self->countdown, countdown);
  for (guint i = 0; i < PLENARY_READINESS_N_PARTS; i++)
    show_part (self, i);
  show_checks (self);
  show_categories (self);

  return G_SOURCE_REMOVE;
}

/* Counting everything waits until nothing is to be drawn or typed, and is not done unseen. */
static void
update (PlenaryDashboard *self)
{
  if (self->update_id == 0 && self->project != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_id = g_idle_add (update_cb, self);
}

static void
plenary_dashboard_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (plenary_dashboard_parent_class)->map (widget);

  update (PLENARY_DASHBOARD (widget));
}

static void
plenary_dashboard_dispose (GObject *object)
{
  PlenaryDashboard *self = PLENARY_DASHBOARD (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_DASHBOARD);
  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_object (&self->issues);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_dashboard_parent_class)->dispose (object);
}

static void
plenary_dashboard_class_init (PlenaryDashboardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_dashboard_dispose;
  widget_class->map = plenary_dashboard_map;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/overview/plenary-dashboard.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryDashboard, countdown);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDashboard, readiness);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDashboard, checks);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDashboard, categories);
}

static void
plenary_dashboard_init (PlenaryDashboard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < PLENARY_READINESS_N_PARTS; i++)
    {
      self->part_rows[i] = plenary_bar_row_new (_ (parts[i].title));
      adw_preferences_group_add (self->readiness, GTK_WIDGET (self->part_rows[i]));
    }
  for (guint i = 0; i < N_SEVERITIES; i++)
    {
      self->severity_rows[i] = plenary_bar_row_new (_ (severities[i]));
      lead_to (GTK_WIDGET (self->severity_rows[i]), "page.show", g_variant_new_string ("checks"));
      adw_preferences_group_add (self->checks, GTK_WIDGET (self->severity_rows[i]));
    }
  for (guint i = 0; i < N_CATEGORIES; i++)
    {
      self->category_rows[i] = plenary_bar_row_new (_ (categories[i]));
      lead_to (GTK_WIDGET (self->category_rows[i]), "page.show", g_variant_new_string ("roster"));
      adw_preferences_group_add (self->categories, GTK_WIDGET (self->category_rows[i]));
    }
}

/**
 * plenary_dashboard_set_project:
 * @self: a dashboard that has no project yet
 * @project: the project that it is about
 */
void
plenary_dashboard_set_project (PlenaryDashboard *self, PlenaryProject *project)
{
  g_return_if_fail (PLENARY_IS_DASHBOARD (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (self->project == NULL);

  self->project = g_object_ref (project);
  self->issues = plenary_issue_list_ref_for_project (project);
  g_signal_connect_object (self->issues, "checked", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}
