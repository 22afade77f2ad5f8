/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "overview/plenary-overview-page.h"

#include "model/plenary-day.h"
#include "model/plenary-event.h"
#include "overview/plenary-convener-group.h"
#include "overview/plenary-logo-group.h"
#include "overview/plenary-dashboard.h"
#include "schedule/plenary-zone.h"
#include "widgets/plenary-date-field.h"
#include "widgets/plenary-form.h"

#include <glib/gi18n.h>

struct _PlenaryOverviewPage
{
  PlenaryPage parent_instance;

  AdwEntryRow *title_row;
  AdwEntryRow *subtitle_row;
  AdwEntryRow *short_title_row;
  AdwEntryRow *series_row;
  AdwEntryRow *parent_row;
  AdwComboRow *kind_row;
  AdwEntryRow *tagline_row;
  AdwEntryRow *hashtag_row;
  AdwEntryRow *website_row;
  AdwEntryRow *pledge_row;
  AdwEntryRow *starts_row;
  AdwEntryRow *ends_row;
  AdwEntryRow *opens_row;
  AdwEntryRow *closes_row;
  AdwComboRow *zone_row;
  AdwComboRow *mode_row;
  AdwEntryRow *venue_row;
  AdwEntryRow *city_row;
  AdwEntryRow *country_row;
  AdwEntryRow *platform_row;
  AdwEntryRow *mode_line_row;
  AdwComboRow *status_row;
  AdwComboRow *rule_row;
  PlenaryTextEditor *background;
  PlenaryTextEditor *aims;
  PlenaryTextEditor *outcomes;
  PlenaryTextEditor *format;
  PlenaryConvenerGroup *conveners;
  PlenaryLogoGroup *logos;
  PlenaryDashboard *dashboard;

  PlenaryForm *form;
};

G_DEFINE_FINAL_TYPE (PlenaryOverviewPage, plenary_overview_page, PLENARY_TYPE_PAGE)

static void
add_texts (PlenaryOverviewPage *self)
{
  const struct
  {
    AdwEntryRow *row;
    guint column;
    const char *label;
  } texts[] = {
    { self->title_row, PLENARY_EVENT_TITLE, _ ("Change Title") },
    { self->subtitle_row, PLENARY_EVENT_SUBTITLE, _ ("Change Subtitle") },
    { self->short_title_row, PLENARY_EVENT_SHORT_TITLE, _ ("Change Short Title") },
    { self->series_row, PLENARY_EVENT_SERIES, _ ("Change Series") },
    { self->parent_row, PLENARY_EVENT_PARENT_TITLE, _ ("Change Parent Event") },
    { self->tagline_row, PLENARY_EVENT_TAGLINE, _ ("Change Tagline") },
    { self->hashtag_row, PLENARY_EVENT_HASHTAG, _ ("Change Hashtag") },
    { self->website_row, PLENARY_EVENT_WEBSITE, _ ("Change Website") },
    { self->pledge_row, PLENARY_EVENT_PLEDGE, _ ("Change Pledge Line") },
    { self->venue_row, PLENARY_EVENT_VENUE, _ ("Change Venue") },
    { self->city_row, PLENARY_EVENT_CITY, _ ("Change City") },
    { self->country_row, PLENARY_EVENT_COUNTRY, _ ("Change Country") },
    { self->platform_row, PLENARY_EVENT_PLATFORM, _ ("Change Platform") },
    { self->mode_line_row, PLENARY_EVENT_MODE_LINE, _ ("Change How to Take Part") },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    plenary_form_add_text (self->form, GTK_EDITABLE (texts[i].row), texts[i].column,
                           texts[i].label);
}

static void
add_dates_and_times (PlenaryOverviewPage *self)
{
  plenary_date_field_add_calendar (self->starts_row);
  plenary_date_field_add_calendar (self->ends_row);
  plenary_form_add_parsed (self->form, self->starts_row, PLENARY_EVENT_STARTS_ON, _ ("Move Event"),
                           plenary_date_field_format, plenary_date_field_parse);
  plenary_form_add_parsed (self->form, self->ends_row, PLENARY_EVENT_ENDS_ON, _ ("Change Last Day"),
                           plenary_date_field_format, plenary_date_field_parse);
  plenary_form_add_parsed (self->form, self->opens_row, PLENARY_EVENT_OPENS_AT,
                           _ ("Change Opening Time"), plenary_time_field_format,
                           plenary_time_field_parse);
  plenary_form_add_parsed (self->form, self->closes_row, PLENARY_EVENT_CLOSES_AT,
                           _ ("Change Closing Time"), plenary_time_field_format,
                           plenary_time_field_parse);
}

static void
add_choices (PlenaryOverviewPage *self)
{
  g_auto (GStrv) zones = plenary_zone_list ();

  plenary_form_add_choice (self->form, self->kind_row, PLENARY_EVENT_KIND,
                           _ ("Change Kind of Event"));
  plenary_form_add_choice (self->form, self->mode_row, PLENARY_EVENT_MODE,
                           _ ("Change Participation"));
  plenary_form_add_choice (self->form, self->status_row, PLENARY_EVENT_STATUS, _ ("Change Status"));
  plenary_form_add_choice (self->form, self->rule_row, PLENARY_EVENT_DISCUSSION_RULE,
                           _ ("Change Rule of Discussion"));
  plenary_form_add_name (self->form, self->zone_row, PLENARY_EVENT_ZONE, _ ("Change Time Zone"),
                         (const char *const *) zones);
}

static void
add_purpose (PlenaryOverviewPage *self)
{
  plenary_form_add_markup (self->form, self->background, PLENARY_EVENT_BACKGROUND,
                           _ ("Change Background"));
  plenary_form_add_markup (self->form, self->aims, PLENARY_EVENT_AIMS, _ ("Change Aims"));
  plenary_form_add_markup (self->form, self->outcomes, PLENARY_EVENT_OUTCOMES,
                           _ ("Change Expected Outcomes"));
  plenary_form_add_markup (self->form, self->format, PLENARY_EVENT_FORMAT, _ ("Change Format"));
}

/* Words are spelled in the language of the event. */
static void
set_language (PlenaryOverviewPage *self)
{
  PlenaryTextEditor *editors[] = { self->background, self->aims, self->outcomes, self->format };
  PlenaryRecord *event = plenary_model_get_event (plenary_page_get_model (PLENARY_PAGE (self)));

  for (gsize i = 0; i < G_N_ELEMENTS (editors); i++)
    plenary_text_editor_set_language (editors[i],
                                      plenary_record_get_text (event, PLENARY_EVENT_LANGUAGE));
}

/* The calendar day that lies as many days after one as another does after a third. */
static char *
shift_date (const char *date, const char *from, const char *to)
{
  GDate calendar;
  GDate before;
  GDate after;

  g_date_clear (&calendar, 1);
  g_date_clear (&before, 1);
  g_date_clear (&after, 1);
  g_date_set_parse (&calendar, date);
  g_date_set_parse (&before, from);
  g_date_set_parse (&after, to);
  if (!g_date_valid (&calendar) || !g_date_valid (&before) || !g_date_valid (&after))
    return g_strdup (date);

  g_autoptr (GDateTime) time
      = g_date_time_new_utc (g_date_get_year (&calendar), (int) g_date_get_month (&calendar),
                             g_date_get_day (&calendar), 0, 0, 0);
  g_autoptr (GDateTime) shifted
      = g_date_time_add_days (time, g_date_days_between (&before, &after));

  return g_date_time_format (shifted, "%Y-%m-%d");
}

/* The event is moved as a whole: its days go with the first. */
static void
writing_cb (PlenaryOverviewPage *self, PlenaryEdit *edit, guint column, const char *value)
{
  PlenaryModel *model = plenary_page_get_model (PLENARY_PAGE (self));
  PlenaryRecord *event = plenary_model_get_event (model);
  const char *before = plenary_record_get_text (event, PLENARY_EVENT_STARTS_ON);
  const char *last = plenary_record_get_text (event, PLENARY_EVENT_ENDS_ON);
  PlenaryRecordList *days = plenary_model_list (model, PLENARY_TYPE_DAY);

  if (column != PLENARY_EVENT_STARTS_ON || *before == '\0' || *value == '\0')
    return;

  if (*last != '\0')
    {
      g_autofree char *shifted = shift_date (last, before, value);

      plenary_edit_set_text (edit, PLENARY_TYPE_EVENT, plenary_record_get_id (event),
                             PLENARY_EVENT_ENDS_ON, shifted);
    }
  for (guint i = 0; i < plenary_record_list_get_length (days); i++)
    {
      PlenaryRecord *day = plenary_record_list_get (days, i);
      g_autofree char *shifted
          = shift_date (plenary_record_get_text (day, PLENARY_DAY_DATE), before, value);

      plenary_edit_set_text (edit, PLENARY_TYPE_DAY, plenary_record_get_id (day), PLENARY_DAY_DATE,
                             shifted);
    }
}

static gboolean
plenary_overview_page_show_record (PlenaryPage *page, PlenaryRecord *record)
{
  PlenaryOverviewPage *self = PLENARY_OVERVIEW_PAGE (page);

  if (G_OBJECT_TYPE (record) != PLENARY_TYPE_EVENT)
    return FALSE;
  gtk_widget_grab_focus (GTK_WIDGET (self->title_row));

  return TRUE;
}

static void
plenary_overview_page_constructed (GObject *object)
{
  PlenaryOverviewPage *self = PLENARY_OVERVIEW_PAGE (object);
  PlenaryProject *project = plenary_page_get_project (PLENARY_PAGE (self));

  G_OBJECT_CLASS (plenary_overview_page_parent_class)->constructed (object);

  self->form = plenary_form_new (project);
  add_texts (self);
  add_dates_and_times (self);
  add_choices (self);
  add_purpose (self);
  set_language (self);
  g_signal_connect_object (self->form, "writing", G_CALLBACK (writing_cb), self, G_CONNECT_SWAPPED);
  plenary_form_set_record (self->form,
                           plenary_model_get_event (plenary_project_get_model (project)));
  plenary_convener_group_set_project (self->conveners, project);
  plenary_logo_group_set_project (self->logos, project);
  plenary_dashboard_set_project (self->dashboard, project);
}

static void
plenary_overview_page_dispose (GObject *object)
{
  g_clear_object (&PLENARY_OVERVIEW_PAGE (object)->form);

  G_OBJECT_CLASS (plenary_overview_page_parent_class)->dispose (object);
}

static void
plenary_overview_page_class_init (PlenaryOverviewPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = plenary_overview_page_constructed;
  object_class->dispose = plenary_overview_page_dispose;
  PLENARY_PAGE_CLASS (klass)->show_record = plenary_overview_page_show_record;

  g_type_ensure (PLENARY_TYPE_CONVENER_GROUP);
  g_type_ensure (PLENARY_TYPE_DASHBOARD);
  g_type_ensure (PLENARY_TYPE_LOGO_GROUP);
  g_type_ensure (PLENARY_TYPE_TEXT_EDITOR);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/overview/plenary-overview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, title_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, subtitle_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, short_title_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, series_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, parent_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, kind_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, tagline_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, hashtag_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, website_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, pledge_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, starts_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, ends_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, opens_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, closes_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, zone_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, mode_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, venue_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, city_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, country_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, platform_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, mode_line_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, status_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, rule_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, background);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, aims);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, outcomes);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, format);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, conveners);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, logos);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, dashboard);
}

static void
plenary_overview_page_init (PlenaryOverviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
