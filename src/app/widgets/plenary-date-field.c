/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-date-field.h"

#include <glib/gi18n.h>
#include <stdio.h>

#define MINUTES_OF_DAY 1440

static gboolean
read_iso_date (const char *text, GDate *date)
{
  int year = 0;
  int month = 0;
  int day = 0;

  if (sscanf (text, "%4d-%2d-%2d", &year, &month, &day) != 3
      || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;
  g_date_clear (date, 1);
  g_date_set_dmy (date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return TRUE;
}

/**
 * plenary_date_field_format:
 * @date: a day as YYYY-MM-DD, or ""
 *
 * Returns: (transfer full): the day as it is read in the locale; "" for none
 */
char *
plenary_date_field_format (const char *date)
{
  GDate calendar;

  g_return_val_if_fail (date != NULL, NULL);

  if (!read_iso_date (date, &calendar))
    return g_strdup ("");

  g_autoptr (GDateTime) time
      = g_date_time_new_utc (g_date_get_year (&calendar), (int) g_date_get_month (&calendar),
                             g_date_get_day (&calendar), 0, 0, 0);

  /* Translators: a date as it is entered */
  return g_date_time_format (time, _ ("%-e %B %Y"));
}

/**
 * plenary_date_field_format_span:
 * @from: a day as YYYY-MM-DD, or ""
 * @until: likewise
 *
 * Returns: (transfer full) (nullable): since when something is so, and until when; %NULL when
 * neither is known
 */
char *
plenary_date_field_format_span (const char *from, const char *until)
{
  g_autofree char *first = plenary_date_field_format (from);
  g_autofree char *last = plenary_date_field_format (until);

  if (*first == '\0' && *last == '\0')
    return NULL;
  if (*last == '\0')
    /* Translators: a date from which something is so */
    return g_strdup_printf (_ ("From %s"), first);
  if (*first == '\0')
    /* Translators: a date until which something is so */
    return g_strdup_printf (_ ("Until %s"), last);

  return g_strdup_printf ("%s – %s", first, last);
}

/**
 * plenary_date_field_parse:
 * @text: a date as it was entered
 *
 * Returns: (transfer full) (nullable): the day as YYYY-MM-DD, "" for nothing, %NULL when it cannot
 *   be understood
 */
char *
plenary_date_field_parse (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  g_autofree char *stripped = g_strstrip (g_strdup (text));
  GDate date;

  if (*stripped == '\0')
    return g_steal_pointer (&stripped);
  if (!read_iso_date (stripped, &date))
    {
      g_date_clear (&date, 1);
      g_date_set_parse (&date, stripped);
    }
  if (!g_date_valid (&date))
    return NULL;

  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (&date), g_date_get_month (&date),
                          g_date_get_day (&date));
}

static void
shown_cb (GtkWidget *popover, AdwEntryRow *row)
{
  g_autofree char *date = plenary_date_field_parse (gtk_editable_get_text (GTK_EDITABLE (row)));
  GDate calendar;

  if (date == NULL || !read_iso_date (date, &calendar))
    return;

  g_autoptr (GDateTime) time
      = g_date_time_new_utc (g_date_get_year (&calendar), (int) g_date_get_month (&calendar),
                             g_date_get_day (&calendar), 0, 0, 0);

  gtk_calendar_select_day (GTK_CALENDAR (gtk_popover_get_child (GTK_POPOVER (popover))), time);
}

static void
selected_cb (AdwEntryRow *row, GtkCalendar *calendar)
{
  g_autoptr (GDateTime) time = gtk_calendar_get_date (calendar);
  g_autofree char *date = g_date_time_format (time, "%Y-%m-%d");
  g_autofree char *text = plenary_date_field_format (date);

  gtk_editable_set_text (GTK_EDITABLE (row), text);
  g_signal_emit_by_name (row, "entry-activated");
}

/**
 * plenary_date_field_add_calendar:
 * @row: a row whose text is a date
 *
 * Adds a button that shows a calendar; choosing a day enters it.
 */
void
plenary_date_field_add_calendar (AdwEntryRow *row)
{
  g_return_if_fail (ADW_IS_ENTRY_ROW (row));

  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *calendar = gtk_calendar_new ();

  gtk_popover_set_child (GTK_POPOVER (popover), calendar);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "x-office-calendar-symbolic");
  gtk_widget_set_tooltip_text (button, _ ("Choose a Date"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (popover, "show", G_CALLBACK (shown_cb), row, 0);
  g_signal_connect_object (calendar, "day-selected", G_CALLBACK (selected_cb), row,
                           G_CONNECT_SWAPPED);
  adw_entry_row_add_suffix (row, button);
}

/**
 * plenary_time_field_format:
 * @minutes: minutes after midnight, in digits, or ""
 *
 * Returns: (transfer full): the time as clocks show it, with the days after midnight added, as in
 *   "01:00 +1"; "" for none
 */
char *
plenary_time_field_format (const char *minutes)
{
  g_return_val_if_fail (minutes != NULL, NULL);

  int value = atoi (minutes);
  int days = value / MINUTES_OF_DAY;

  if (*minutes == '\0')
    return g_strdup ("");
  if (days > 0)
    return g_strdup_printf ("%02d:%02d +%d", value % MINUTES_OF_DAY / 60, value % 60, days);

  return g_strdup_printf ("%02d:%02d", value / 60, value % 60);
}

/**
 * plenary_time_field_parse:
 * @text: a time as it was entered
 *
 * Returns: (transfer full) (nullable): minutes after midnight, "" for nothing, %NULL when it cannot
 *   be understood
 */
char *
plenary_time_field_parse (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  g_autofree char *stripped = g_strstrip (g_strdup (text));
  g_autoptr (GRegex) regex = g_regex_new (
      "^(\\d{1,2})(?:[:.h]?(\\d{2}))?\\s*([ap]m)?\\s*(?:\\+([01]))?$", G_REGEX_CASELESS, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  if (*stripped == '\0')
    return g_steal_pointer (&stripped);
  if (!g_regex_match (regex, stripped, 0, &match))
    return NULL;

  g_autofree char *hours = g_match_info_fetch (match, 1);
  g_autofree char *minutes = g_match_info_fetch (match, 2);
  g_autofree char *half = g_match_info_fetch (match, 3);
  g_autofree char *days = g_match_info_fetch (match, 4);
  gboolean is_half = half != NULL && *half != '\0';
  int hour = atoi (hours);
  int minute = minutes != NULL ? atoi (minutes) : 0;

  if (minute > 59 || hour > (is_half ? 12 : 24) || (is_half && hour == 0))
    return NULL;
  if (is_half)
    hour = hour % 12 + (g_ascii_tolower (*half) == 'p' ? 12 : 0);

  return g_strdup_printf ("%d",
                          hour * 60 + minute + (days != NULL ? atoi (days) * MINUTES_OF_DAY : 0));
}
