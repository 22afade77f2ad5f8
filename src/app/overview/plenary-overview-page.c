/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "overview/plenary-overview-page.h"

#include "model/plenary-body.h"
#include "model/plenary-convener.h"
#include "model/plenary-event.h"
#include "widgets/plenary-text-label.h"

#include <glib/gi18n.h>

struct _PlenaryOverviewPage
{
  PlenaryPage parent_instance;

  AdwActionRow *title_row;
  AdwActionRow *subtitle_row;
  AdwActionRow *series_row;
  AdwActionRow *status_row;
  AdwActionRow *dates_row;
  AdwActionRow *hours_row;
  AdwActionRow *venue_row;
  AdwActionRow *mode_row;
  AdwPreferencesGroup *conveners;
  AdwPreferencesGroup *texts;

  GPtrArray *convener_rows; /* borrowed from the group */
  GtkLabel *text_labels[4];
};

G_DEFINE_FINAL_TYPE (PlenaryOverviewPage, plenary_overview_page, PLENARY_TYPE_PAGE)

static const struct
{
  guint column;
  const char *title;
} texts[] = {
  { PLENARY_EVENT_BACKGROUND, N_ ("Background") },
  { PLENARY_EVENT_AIMS, N_ ("Aims") },
  { PLENARY_EVENT_OUTCOMES, N_ ("Expected Outcomes") },
  { PLENARY_EVENT_FORMAT, N_ ("Format") },
};

static const char *
describe_status (PlenaryEventStatus status)
{
  switch (status)
    {
    case PLENARY_EVENT_STATUS_PROVISIONAL:
      return _ ("Provisional");
    case PLENARY_EVENT_STATUS_FINAL:
      return _ ("Final");
    case PLENARY_EVENT_STATUS_AS_HELD:
      return _ ("As held");
    case PLENARY_EVENT_STATUS_DRAFT:
    default:
      return _ ("Draft");
    }
}

static const char *
describe_mode (PlenaryMode mode)
{
  switch (mode)
    {
    case PLENARY_MODE_IN_PERSON:
      return _ ("In person");
    case PLENARY_MODE_VIRTUAL:
      return _ ("Virtual");
    case PLENARY_MODE_HYBRID:
      return _ ("Hybrid");
    case PLENARY_MODE_UNSET:
    default:
      return "";
    }
}

static const char *
describe_capacity (PlenaryConvenerCapacity capacity)
{
  switch (capacity)
    {
    case PLENARY_CONVENER_CAPACITY_CHAIR:
      return _ ("Chair");
    case PLENARY_CONVENER_CAPACITY_CO_CHAIR:
      return _ ("Co-chair");
    case PLENARY_CONVENER_CAPACITY_HOST:
      return _ ("Host");
    case PLENARY_CONVENER_CAPACITY_CO_ORGANISER:
      return _ ("Co-organiser");
    case PLENARY_CONVENER_CAPACITY_SUPPORTER:
      return _ ("Supporter");
    case PLENARY_CONVENER_CAPACITY_PLEDGE_HOLDER:
      return _ ("Pledge holder");
    case PLENARY_CONVENER_CAPACITY_CO_CONVENER:
    default:
      return _ ("Co-convener");
    }
}

static void
set_row (AdwActionRow *row, const char *text)
{
  /* Translators: stands where something is not known */
  adw_action_row_set_subtitle (row, *text != '\0' ? text : _ ("Not yet set"));
}

static char *
format_date (const char *date)
{
  g_autofree char *iso = g_strconcat (date, "T00:00:00Z", NULL);
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (iso, NULL);

  return time != NULL ? g_date_time_format (time, "%A, %-e %B %Y") : g_strdup ("");
}

static char *
format_dates (PlenaryRecord *event)
{
  const char *start = plenary_record_get_text (event, PLENARY_EVENT_STARTS_ON);
  const char *end = plenary_record_get_text (event, PLENARY_EVENT_ENDS_ON);
  g_autofree char *first = format_date (start);
  g_autofree char *last = format_date (end);

  if (*last == '\0' || g_str_equal (first, last))
    return g_steal_pointer (&first);

  /* Translators: two dates */
  return g_strdup_printf (_ ("%s to %s"), first, last);
}

static char *
format_hours (PlenaryRecord *event)
{
  int opens = plenary_record_get_integer (event, PLENARY_EVENT_OPENS_AT);
  int closes = plenary_record_get_integer (event, PLENARY_EVENT_CLOSES_AT);

  if (opens == PLENARY_UNSET || closes == PLENARY_UNSET)
    return g_strdup ("");

  return g_strdup_printf ("%02d:%02d – %02d:%02d, %s", opens / 60, opens % 60, closes / 60 % 24,
                          closes % 60, plenary_record_get_text (event, PLENARY_EVENT_ZONE));
}

static char *
join_place (PlenaryRecord *event)
{
  static const guint columns[] = { PLENARY_EVENT_VENUE, PLENARY_EVENT_CITY, PLENARY_EVENT_COUNTRY };
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    if (*plenary_record_get_text (event, columns[i]) != '\0')
      g_strv_builder_add (parts, plenary_record_get_text (event, columns[i]));

  g_auto (GStrv) strings = g_strv_builder_end (parts);

  return g_strjoinv (", ", strings);
}

static void
show_conveners (PlenaryOverviewPage *self)
{
  PlenaryModel *model = plenary_page_get_model (PLENARY_PAGE (self));
  PlenaryRecordList *list = plenary_model_list (model, PLENARY_TYPE_CONVENER);
  guint length = plenary_record_list_get_length (list);

  for (guint i = 0; i < self->convener_rows->len; i++)
    adw_preferences_group_remove (self->conveners, g_ptr_array_index (self->convener_rows, i));
  g_ptr_array_set_size (self->convener_rows, 0);

  for (guint i = 0; i < length; i++)
    {
      PlenaryRecord *convener = plenary_record_list_get (list, i);
      PlenaryRecord *body = plenary_model_lookup (
          model, PLENARY_TYPE_BODY, plenary_record_get_text (convener, PLENARY_CONVENER_BODY_ID));
      GtkWidget *row = adw_action_row_new ();

      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                     plenary_record_get_text (body, PLENARY_BODY_NAME));
      adw_action_row_set_subtitle (
          ADW_ACTION_ROW (row),
          describe_capacity (plenary_record_get_integer (convener, PLENARY_CONVENER_CAPACITY)));
      adw_preferences_group_add (self->conveners, row);
      g_ptr_array_add (self->convener_rows, row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->conveners), length > 0);
}

static void
show_event (PlenaryOverviewPage *self)
{
  PlenaryRecord *event = plenary_model_get_event (plenary_page_get_model (PLENARY_PAGE (self)));
  g_autofree char *dates = format_dates (event);
  g_autofree char *hours = format_hours (event);
  g_autofree char *place = join_place (event);
  gboolean has_texts = FALSE;

  set_row (self->title_row, plenary_record_get_text (event, PLENARY_EVENT_TITLE));
  set_row (self->subtitle_row, plenary_record_get_text (event, PLENARY_EVENT_SUBTITLE));
  set_row (self->series_row, plenary_record_get_text (event, PLENARY_EVENT_SERIES));
  set_row (self->status_row,
           describe_status (plenary_record_get_integer (event, PLENARY_EVENT_STATUS)));
  set_row (self->dates_row, dates);
  set_row (self->hours_row, hours);
  set_row (self->venue_row, place);
  set_row (self->mode_row, describe_mode (plenary_record_get_integer (event, PLENARY_EVENT_MODE)));

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const PlenaryText *text = plenary_record_get_markup (event, texts[i].column);
      gboolean is_shown = !plenary_text_is_empty (text);

      plenary_text_label_set (self->text_labels[i], text, NULL);
      gtk_widget_set_visible (
          gtk_widget_get_ancestor (GTK_WIDGET (self->text_labels[i]), ADW_TYPE_PREFERENCES_ROW),
          is_shown);
      has_texts |= is_shown;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->texts), has_texts);
}

static void
add_text_row (PlenaryOverviewPage *self, gsize i)
{
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *title = gtk_label_new (_ (texts[i].title));
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_add_css_class (title, "caption");
  gtk_widget_add_css_class (title, "dim-label");
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_set_focusable (label, FALSE);
  gtk_widget_add_css_class (box, "plenary-text-row");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ (texts[i].title));
  adw_preferences_group_add (self->texts, row);
  self->text_labels[i] = GTK_LABEL (label);
}

static void
plenary_overview_page_constructed (GObject *object)
{
  PlenaryOverviewPage *self = PLENARY_OVERVIEW_PAGE (object);
  PlenaryModel *model = plenary_page_get_model (PLENARY_PAGE (self));

  G_OBJECT_CLASS (plenary_overview_page_parent_class)->constructed (object);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    add_text_row (self, i);
  g_signal_connect_object (plenary_model_get_event (model), "notify", G_CALLBACK (show_event), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (plenary_model_list (model, PLENARY_TYPE_CONVENER), "items-changed",
                           G_CALLBACK (show_conveners), self, G_CONNECT_SWAPPED);
  show_event (self);
  show_conveners (self);
}

static void
plenary_overview_page_finalize (GObject *object)
{
  g_ptr_array_unref (PLENARY_OVERVIEW_PAGE (object)->convener_rows);

  G_OBJECT_CLASS (plenary_overview_page_parent_class)->finalize (object);
}

static void
plenary_overview_page_class_init (PlenaryOverviewPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = plenary_overview_page_constructed;
  object_class->finalize = plenary_overview_page_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/overview/plenary-overview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, title_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, subtitle_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, series_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, status_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, dates_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, hours_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, venue_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, mode_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, conveners);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOverviewPage, texts);
}

static void
plenary_overview_page_init (PlenaryOverviewPage *self)
{
  self->convener_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}
