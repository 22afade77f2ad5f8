/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The agenda with its times: a table of two columns for each day, the time beside what happens.
 * Sessions that are parallel from the same start to the same end share a row, each as a block
 * with its room; sub-items and roles stand under their session.
 */
#include "config.h"

#include "allocate/plenary-objective-list.h"
#include "compose/plenary-composition.h"
#include "compose/plenary-date-words.h"
#include "compose/plenary-list-builder.h"
#include "model/plenary-day.h"
#include "model/plenary-question.h"
#include "model/plenary-room.h"
#include "model/plenary-session.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Parts of the measure for times and for what happens. */
static const double widths[] = { 0.18, 0.82 };

/* How deep sub-items of sub-items are followed. */
#define MAX_DEPTH 4

/**
 * plenary_session_is_printed:
 * @session: a session
 *
 * Returns: whether documents show it; sessions of the organisers are left out
 */
gboolean
plenary_session_is_printed (PlenaryRecord *session)
{
  return plenary_record_get_integer (session, PLENARY_SESSION_VISIBILITY)
         == PLENARY_VISIBILITY_PUBLIC;
}

static const char *
get_default_title (PlenaryRecord *session)
{
  switch ((PlenarySessionKind) plenary_record_get_integer (session, PLENARY_SESSION_KIND))
    {
    case PLENARY_SESSION_KIND_OPENING:
      return _ ("Opening");
    case PLENARY_SESSION_KIND_BREAK:
      return _ ("Break");
    case PLENARY_SESSION_KIND_CLOSING:
      return _ ("Closing");
    case PLENARY_SESSION_KIND_DISCUSSION:
      return _ ("Discussion");
    case PLENARY_SESSION_KIND_QUESTIONS:
      return _ ("Discussion/ Q&A");
    case PLENARY_SESSION_KIND_WRAP_UP:
      return _ ("Wrap-up");
    case PLENARY_SESSION_KIND_PLENARY:
    case PLENARY_SESSION_KIND_KEYNOTE:
    case PLENARY_SESSION_KIND_UPDATE:
    case PLENARY_SESSION_KIND_FRAMING:
    case PLENARY_SESSION_KIND_CAFE:
    case PLENARY_SESSION_KIND_PANEL:
    case PLENARY_SESSION_KIND_ROUNDTABLE:
    case PLENARY_SESSION_KIND_ITEM:
    default:
      return "";
    }
}

/* Objectives of a roundtable; not said again where the title has them already. */
static char *
dup_objectives (PlenaryComposition *self, PlenaryRecord *session, const char *title)
{
  g_autoptr (GPtrArray) objectives
      = plenary_objectives_of_session (self->model, plenary_record_get_id (session));
  g_autofree char *list = plenary_objectives_list_in_words (self->model, objectives);

  if (plenary_record_get_integer (session, PLENARY_SESSION_KIND) != PLENARY_SESSION_KIND_ROUNDTABLE
      || strstr (title, list) != NULL)
    return g_strdup ("");

  return g_steal_pointer (&list);
}

/**
 * plenary_session_dup_title:
 * @self: a composition
 * @session: a session
 * @full: whether the title of the agenda is wanted; otherwise the short one, if there is one
 *
 * The title of a session with its label and, for a roundtable, its objectives: "Session II:
 * Contribution to implementation", "Roundtable 1: GCM Objectives 2, 5 and 6", "Roundtable 1: Data
 * and drivers (GCM Objectives 2, 5 and 6)".
 *
 * Returns: (transfer full): the title
 */
char *
plenary_session_dup_title (PlenaryComposition *self, PlenaryRecord *session, gboolean full)
{
  const PlenaryNumberingEntry *entry
      = plenary_numbering_lookup (self->numbering, plenary_record_get_id (session));
  const char *label = entry != NULL ? entry->label : "";
  const char *title = plenary_record_get_text (session, PLENARY_SESSION_TITLE);
  const char *short_title = plenary_record_get_text (session, PLENARY_SESSION_SHORT_TITLE);

  if ((!full || *title == '\0') && *short_title != '\0')
    title = short_title;
  if (*title == '\0' && *label == '\0')
    title = get_default_title (session);

  g_autofree char *objectives = dup_objectives (self, session, title);
  g_autoptr (GString) line = g_string_new (label);

  if (*title != '\0')
    g_string_append_printf (line, "%s%s", line->len > 0 ? ": " : "", title);
  if (*objectives != '\0' && *label != '\0' && *title != '\0')
    g_string_append_printf (line, " (%s)", objectives);
  else if (*objectives != '\0')
    g_string_append_printf (line, "%s%s", line->len > 0 ? ": " : "", objectives);

  return g_string_free_and_steal (g_steal_pointer (&line));
}

static void
append_room (PlenaryComposition *self, PlenaryNode *cell, PlenaryRecord *session)
{
  PlenaryRecord *room = plenary_model_lookup (
      self->model, PLENARY_TYPE_ROOM, plenary_record_get_text (session, PLENARY_SESSION_ROOM_ID));

  if (room != NULL && *plenary_record_get_text (room, PLENARY_ROOM_NAME) != '\0')
    plenary_composition_append_words (cell, PLENARY_NODE_PARAGRAPH, 0,
                                      plenary_record_get_text (room, PLENARY_ROOM_NAME),
                                      PLENARY_STYLE_ITALIC);
}

static void
append_questions (PlenaryComposition *self, PlenaryNode *cell, PlenaryRecord *session)
{
  PlenaryRecordList *questions
      = plenary_model_list_by (self->model, PLENARY_TYPE_QUESTION, PLENARY_QUESTION_SESSION_ID,
                               plenary_record_get_id (session));
  PlenaryListBuilder list = { .parent = cell };

  if (plenary_record_list_get_length (questions) == 0)
    return;

  plenary_composition_append_words (cell, PLENARY_NODE_PARAGRAPH, 0, _ ("Guiding questions:"),
                                    PLENARY_STYLE_NONE);
  for (guint i = 0; i < plenary_record_list_get_length (questions); i++)
    plenary_list_builder_add (
        &list, 1, PLENARY_MARKER_BULLET,
        plenary_record_get_markup (plenary_record_list_get (questions, i), PLENARY_QUESTION_TEXT));
}

static void
append_title (PlenaryComposition *self, PlenaryNode *cell, PlenaryRecord *session, int depth)
{
  g_autofree char *title = plenary_session_dup_title (self, session, TRUE);
  PlenarySlot slot = plenary_slot_of_item (session);
  g_autofree char *hours
      = depth > 0 ? plenary_hours_dup_words (slot.starts_at, slot.ends_at, " - ") : g_strdup ("");
  g_autofree char *line
      = *hours != '\0' ? g_strdup_printf ("%s %s", hours, title) : g_strdup (title);

  if (*line == '\0')
    return;

  PlenaryNode *node = plenary_composition_append_words (
      cell, PLENARY_NODE_PARAGRAPH, 0, line, depth == 0 ? PLENARY_STYLE_BOLD : PLENARY_STYLE_NONE);

  node->id = g_strdup (plenary_record_get_id (session));
  node->keep_with_next = depth == 0;
}

static void
append_session (PlenaryComposition *self, PlenaryNode *cell, PlenaryRecord *session, int depth)
{
  PlenaryRecordList *items
      = plenary_model_list_by (self->model, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID,
                               plenary_record_get_id (session));

  append_title (self, cell, session, depth);
  append_room (self, cell, session);
  plenary_node_append_lines (cell,
                             plenary_record_get_markup (session, PLENARY_SESSION_DESCRIPTION));
  append_questions (self, cell, session);
  plenary_agenda_roles_append (self, cell, session);
  for (guint i = 0; depth < MAX_DEPTH && i < plenary_record_list_get_length (items); i++)
    if (plenary_session_is_printed (plenary_record_list_get (items, i)))
      append_session (self, cell, plenary_record_list_get (items, i), depth + 1);
}

static PlenaryNode *
append_row (PlenaryNode *table, const PlenarySlot *slot)
{
  PlenaryNode *row = plenary_node_append_new (table, PLENARY_NODE_ROW, 0, NULL);
  PlenaryNode *time = plenary_node_append_new (row, PLENARY_NODE_CELL, 0, NULL);
  g_autofree char *hours = plenary_hours_dup_words (slot->starts_at, slot->ends_at, " - ");

  if (*hours != '\0')
    plenary_composition_append_words (time, PLENARY_NODE_PARAGRAPH, 0, hours, PLENARY_STYLE_NONE);

  return plenary_node_append_new (row, PLENARY_NODE_CELL, 0, NULL);
}

static void
append_table (PlenaryComposition *self, const PlenaryTimetableDay *day)
{
  PlenaryNode *table = plenary_node_append_new (self->tree->root, PLENARY_NODE_TABLE, 0, NULL);
  PlenaryNode *cell = NULL;
  const PlenarySlot *before = NULL;

  table->role = PLENARY_NODE_ROLE_AGENDA;
  plenary_node_set_widths (table, widths, G_N_ELEMENTS (widths));
  for (guint i = 0; i < day->sessions->len; i++)
    {
      const PlenarySlot *slot = &day->slots[i];

      if (!plenary_session_is_printed (day->sessions->pdata[i]))
        continue;
      if (before == NULL || !slot->is_parallel || slot->starts_at != before->starts_at
          || slot->ends_at != before->ends_at)
        cell = append_row (table, slot);
      append_session (self, cell, day->sessions->pdata[i], 0);
      before = slot;
    }
}

static gboolean
is_day_printed (const PlenaryTimetableDay *day)
{
  for (guint i = 0; i < day->sessions->len; i++)
    if (plenary_session_is_printed (day->sessions->pdata[i]))
      return TRUE;

  return FALSE;
}

/**
 * plenary_composition_dup_day:
 * @self: a composition
 * @position: which day of the timetable, from 0
 *
 * What stands above the sessions of a day of an event that has several.
 *
 * Returns: (transfer full): "Day 1 – Thursday, 21 March 2019", or the title of the day; empty for
 *   an event of one day, and for a day on which nothing is printed
 */
char *
plenary_composition_dup_day (PlenaryComposition *self, guint position)
{
  guint n_days = plenary_timetable_get_n_days (self->timetable);
  const PlenaryTimetableDay *day = plenary_timetable_get_day (self->timetable, position);

  if (n_days < 2 || day->day == NULL || !is_day_printed (day))
    return g_strdup ("");

  const char *title = plenary_record_get_text (day->day, PLENARY_DAY_TITLE);

  if (*title != '\0')
    return g_strdup (title);

  g_autofree char *date
      = plenary_date_dup_words (plenary_record_get_text (day->day, PLENARY_DAY_DATE), TRUE);

  return g_strdup_printf (_ ("Day %u – %s"), position + 1, date);
}

/**
 * plenary_agenda_append_heading:
 * @self: a composition
 * @status: how far the plan is, a #PlenaryEventStatus
 *
 * Adds the heading of the agenda, with its status while it is not final.
 */
void
plenary_agenda_append_heading (PlenaryComposition *self, int status)
{
  int own = self->status;

  self->status = status;

  g_autofree char *words = plenary_composition_dup_status (self, _ ("Agenda"));

  self->status = own;
  plenary_composition_append_heading (self, 1, words, TRUE);
}

/**
 * plenary_agenda_append:
 * @self: a composition
 *
 * Adds the sessions: days with times as tables, an agenda without any times as a listing.
 */
void
plenary_agenda_append (PlenaryComposition *self)
{
  if (!plenary_timetable_is_timed (self->timetable))
    {
      plenary_agenda_append_listing (self);
      return;
    }

  for (guint i = 0; i < plenary_timetable_get_n_days (self->timetable); i++)
    {
      const PlenaryTimetableDay *day = plenary_timetable_get_day (self->timetable, i);
      g_autofree char *title = plenary_composition_dup_day (self, i);

      if (!is_day_printed (day))
        continue;
      if (*title != '\0')
        plenary_composition_append_heading (self, 2, title, TRUE);
      append_table (self, day);
    }
}
