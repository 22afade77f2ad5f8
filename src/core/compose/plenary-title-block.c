/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The title block: what is printed above a document of whatever kind, line by line. All of it
 * comes from the event; a line whose data is missing is left out.
 */
#include "config.h"

#include "compose/plenary-body-name.h"
#include "compose/plenary-composition.h"
#include "compose/plenary-date-words.h"
#include "model/plenary-body.h"
#include "model/plenary-convener.h"
#include "model/plenary-event.h"
#include "schedule/plenary-zone.h"

#include <glib/gi18n-lib.h>

/* Levels of the lines of a title block, as PlenaryNode has them. */
enum
{
  LEVEL_TITLE = 1,
  LEVEL_SUBTITLE = 2,
  LEVEL_LINE = 3,
  LEVEL_KIND = 4,
};

static void
append_line (PlenaryComposition *self, int level, const char *words, PlenaryStyle style)
{
  if (*words != '\0')
    plenary_composition_append_words (self->tree->root, PLENARY_NODE_TITLE, level, words, style);
}

/**
 * plenary_title_block_append_kind:
 * @self: a composition
 * @words: the kind of document
 *
 * Adds the line that says what the document is, with its status.
 */
void
plenary_title_block_append_kind (PlenaryComposition *self, const char *words)
{
  g_autofree char *line = plenary_composition_dup_status (self, words);

  append_line (self, LEVEL_KIND, line, PLENARY_STYLE_NONE);
}

/**
 * plenary_title_block_append_titles:
 * @self: a composition
 *
 * Adds the event this one is part of, the title and the subtitle.
 */
void
plenary_title_block_append_titles (PlenaryComposition *self)
{
  append_line (self, LEVEL_SUBTITLE,
               plenary_composition_get_event_text (self, PLENARY_EVENT_PARENT_TITLE),
               PLENARY_STYLE_NONE);
  append_line (self, LEVEL_TITLE, plenary_composition_get_title (self), PLENARY_STYLE_NONE);
  append_line (self, LEVEL_SUBTITLE,
               plenary_composition_get_event_text (self, PLENARY_EVENT_SUBTITLE),
               PLENARY_STYLE_NONE);
}

static char *
dup_hours (PlenaryComposition *self)
{
  int opens = plenary_record_get_integer (self->event, PLENARY_EVENT_OPENS_AT);
  int closes = plenary_record_get_integer (self->event, PLENARY_EVENT_CLOSES_AT);

  /* Agendas and what precedes a meeting space their hours, records of it do not. */
  switch (self->kind)
    {
    case PLENARY_DOCUMENT_KIND_SUMMARY_REPORT:
    case PLENARY_DOCUMENT_KIND_FINAL_REPORT:
      return plenary_hours_dup_words (opens, closes, "-");
    case PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE:
      return plenary_hours_dup_words (opens, closes, " – ");
    case PLENARY_DOCUMENT_KIND_CONCEPT_NOTE:
    case PLENARY_DOCUMENT_KIND_AGENDA:
    default:
      return plenary_hours_dup_words (opens, closes, " - ");
    }
}

static char *
add_zone (PlenaryComposition *self, const char *hours)
{
  int opens = plenary_record_get_integer (self->event, PLENARY_EVENT_OPENS_AT);
  gboolean in_parentheses = self->kind == PLENARY_DOCUMENT_KIND_AGENDA
                            || self->kind == PLENARY_DOCUMENT_KIND_CONCEPT_NOTE;
  g_autofree char *label
      = plenary_zone_dup_label (plenary_composition_get_event_text (self, PLENARY_EVENT_ZONE),
                                plenary_composition_get_event_text (self, PLENARY_EVENT_STARTS_ON),
                                opens != PLENARY_UNSET ? opens : 0);

  if (*hours == '\0' || *label == '\0')
    return g_strdup (hours);

  return g_strdup_printf (in_parentheses ? "%s (%s)" : "%s %s", hours, label);
}

/**
 * plenary_title_block_append_dates:
 * @self: a composition
 * @style: emphasis of the line
 *
 * Adds the days and hours of the event with its zone: in one line; in a note for file the day of
 * the week stands before the date, and the hours in a line of their own.
 */
void
plenary_title_block_append_dates (PlenaryComposition *self, PlenaryStyle style)
{
  const char *first = plenary_composition_get_event_text (self, PLENARY_EVENT_STARTS_ON);
  const char *last = plenary_composition_get_event_text (self, PLENARY_EVENT_ENDS_ON);
  gboolean is_one_day = *last == '\0' || g_strcmp0 (first, last) == 0;
  g_autofree char *days = self->kind == PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE && is_one_day
                              ? plenary_date_dup_words (first, TRUE)
                              : plenary_date_dup_range (first, last);
  g_autofree char *hours = dup_hours (self);
  g_autofree char *with_zone = add_zone (self, hours);

  if (self->kind == PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE || *days == '\0' || *with_zone == '\0')
    {
      append_line (self, LEVEL_LINE, days, style);
      append_line (self, LEVEL_LINE, with_zone, style);
      return;
    }

  g_autofree char *line = g_strdup_printf ("%s, %s", days, with_zone);

  append_line (self, LEVEL_LINE, line, style);
}

static void
append_part (GString *line, const char *separator, const char *words)
{
  if (*words == '\0')
    return;

  if (line->len > 0)
    g_string_append (line, separator);
  g_string_append (line, words);
}

/**
 * plenary_title_block_append_place:
 * @self: a composition
 * @style: emphasis of the line
 *
 * Adds where the event is: the event's own line on how people take part, or its venue, city and
 * country with the platform.
 */
void
plenary_title_block_append_place (PlenaryComposition *self, PlenaryStyle style)
{
  const char *mode_line = plenary_composition_get_event_text (self, PLENARY_EVENT_MODE_LINE);
  const char *country = plenary_composition_get_event_text (self, PLENARY_EVENT_COUNTRY);
  g_autoptr (GString) line = g_string_new (NULL);

  if (*mode_line != '\0')
    {
      append_line (self, LEVEL_LINE, mode_line, style);
      return;
    }

  append_part (line, "", plenary_composition_get_event_text (self, PLENARY_EVENT_VENUE));
  append_part (line, *country != '\0' ? " - " : ", ",
               plenary_composition_get_event_text (self, PLENARY_EVENT_CITY));
  append_part (line, ", ", country);
  append_part (line, "; ", plenary_composition_get_event_text (self, PLENARY_EVENT_PLATFORM));
  append_line (self, LEVEL_LINE, line->str, style);
}

static const char *
get_capacity_format (PlenaryConvenerCapacity capacity, guint n_bodies)
{
  switch (capacity)
    {
    case PLENARY_CONVENER_CAPACITY_CHAIR:
      return _ ("Chaired by %s");
    case PLENARY_CONVENER_CAPACITY_CO_CHAIR:
      return n_bodies > 1 ? _ ("Co-chaired by %s") : _ ("Chaired by %s");
    case PLENARY_CONVENER_CAPACITY_HOST:
      return _ ("Hosted by %s");
    case PLENARY_CONVENER_CAPACITY_CO_CONVENER:
      return n_bodies > 1 ? _ ("Co-convened by %s") : _ ("Convened by %s");
    case PLENARY_CONVENER_CAPACITY_CO_ORGANISER:
      return n_bodies > 1 ? _ ("Co-organised by %s") : _ ("Organised by %s");
    case PLENARY_CONVENER_CAPACITY_SUPPORTER:
      return _ ("With the support of %s");
    case PLENARY_CONVENER_CAPACITY_PLEDGE_HOLDER:
      return _ ("A pledge by %s");
    default:
      return "%s";
    }
}

static void
append_conveners_as (PlenaryComposition *self, PlenaryConvenerCapacity capacity)
{
  PlenaryRecordList *conveners = plenary_model_list (self->model, PLENARY_TYPE_CONVENER);
  gboolean is_pledge = capacity == PLENARY_CONVENER_CAPACITY_PLEDGE_HOLDER;
  g_autoptr (GPtrArray) bodies = g_ptr_array_new ();

  for (guint i = 0; i < plenary_record_list_get_length (conveners); i++)
    {
      PlenaryRecord *convener = plenary_record_list_get (conveners, i);
      PlenaryRecord *body
          = plenary_model_lookup (self->model, PLENARY_TYPE_BODY,
                                  plenary_record_get_text (convener, PLENARY_CONVENER_BODY_ID));

      if (body != NULL
          && plenary_record_get_integer (convener, PLENARY_CONVENER_CAPACITY) == (int) capacity)
        g_ptr_array_add (bodies, body);
    }
  if (bodies->len == 0)
    return;

  g_autofree char *names = plenary_bodies_enumerate (bodies, is_pledge ? PLENARY_BODY_FORM_FORMAL
                                                                       : PLENARY_BODY_FORM_ARTICLE);
  g_auto (GStrv) parts = g_strsplit (get_capacity_format (capacity, bodies->len), "%s", 2);
  g_autofree char *line = g_strjoinv (names, parts);

  append_line (self, LEVEL_LINE, line, PLENARY_STYLE_NONE);
}

/**
 * plenary_title_block_append_conveners:
 * @self: a composition
 *
 * Adds a line for each capacity in which bodies convene the event, in the order of protocol. The
 * event's own line on a pledge stands in place of that of its holders.
 */
void
plenary_title_block_append_conveners (PlenaryComposition *self)
{
  const char *pledge = plenary_composition_get_event_text (self, PLENARY_EVENT_PLEDGE);

  for (int capacity = PLENARY_CONVENER_CAPACITY_CHAIR;
       capacity < PLENARY_CONVENER_CAPACITY_PLEDGE_HOLDER; capacity++)
    append_conveners_as (self, (PlenaryConvenerCapacity) capacity);
  if (*pledge != '\0')
    append_line (self, LEVEL_LINE, pledge, PLENARY_STYLE_NONE);
  else
    append_conveners_as (self, PLENARY_CONVENER_CAPACITY_PLEDGE_HOLDER);
}
