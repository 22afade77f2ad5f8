/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "agenda/plenary-agenda-words.h"

#include "compose/plenary-party.h"
#include "model/plenary-day.h"
#include "model/plenary-event.h"
#include "model/plenary-room.h"
#include "operations/plenary-role-slot.h"
#include "widgets/plenary-role-words.h"

#include <glib/gi18n.h>

/* Assignments stand under others at most this deep. */
#define MAX_DEPTH 4

/**
 * plenary_agenda_get_kind_class:
 * @kind: kind of a session
 *
 * Returns: the class of style that has its colour
 */
const char *
plenary_agenda_get_kind_class (PlenarySessionKind kind)
{
  switch (kind)
    {
    case PLENARY_SESSION_KIND_ROUNDTABLE:
      return "roundtable";
    case PLENARY_SESSION_KIND_PANEL:
    case PLENARY_SESSION_KIND_DISCUSSION:
    case PLENARY_SESSION_KIND_QUESTIONS:
      return "panel";
    case PLENARY_SESSION_KIND_CAFE:
      return "cafe";
    case PLENARY_SESSION_KIND_BREAK:
      return "break";
    case PLENARY_SESSION_KIND_OPENING:
    case PLENARY_SESSION_KIND_CLOSING:
      return "opening";
    case PLENARY_SESSION_KIND_PLENARY:
    case PLENARY_SESSION_KIND_KEYNOTE:
    case PLENARY_SESSION_KIND_UPDATE:
    case PLENARY_SESSION_KIND_FRAMING:
    case PLENARY_SESSION_KIND_WRAP_UP:
    case PLENARY_SESSION_KIND_ITEM:
    default:
      return "plenary";
    }
}

static gboolean
is_shown (PlenaryAssignmentState state)
{
  return state != PLENARY_ASSIGNMENT_STATE_DECLINED && state != PLENARY_ASSIGNMENT_STATE_REPLACED
         && state != PLENARY_ASSIGNMENT_STATE_ABSENT;
}

static PlenaryAssignmentState
get_state (PlenaryRecord *assignment)
{
  return (PlenaryAssignmentState) plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE);
}

/* Whether "(tbc)" is said of it; where a list is to be confirmed as a whole, its heading says so.
 */
static gboolean
is_marked (PlenaryModel *model, PlenaryRecord *assignment, PlenaryRecord *parent)
{
  PlenaryAssignmentState state = get_state (assignment);

  if (state == PLENARY_ASSIGNMENT_STATE_CONFIRMED || state == PLENARY_ASSIGNMENT_STATE_TBC
      || parent == NULL)
    return state != PLENARY_ASSIGNMENT_STATE_CONFIRMED;

  return get_state (parent) == PLENARY_ASSIGNMENT_STATE_CONFIRMED
         || !plenary_role_slot_is_heading (model, parent);
}

/* A line for each assignment under another, and further in those that stand under it. */
static void
append_roles (GString *text,
              PlenaryModel *model,
              PlenaryRecordList *list,
              PlenaryRecord *above,
              int depth)
{
  const char *above_id = above != NULL ? plenary_record_get_id (above) : NULL;

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *assignment = plenary_record_list_get (list, i);
      const char *parent_id = plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_PARENT_ID);

      if (!is_shown (get_state (assignment)) || g_strcmp0 (parent_id, above_id) != 0)
        continue;

      PlenaryParty party = plenary_party_of_assignment (model, assignment);
      g_autofree char *slot = plenary_party_dup_slot (&party, is_marked (model, assignment, above));
      const char *role = plenary_role_words_get_noun (
          plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_ROLE));

      g_string_append_printf (text, "%s%*s%s%s%s", text->len > 0 ? "\n" : "", 4 * depth, "",
                              depth > 0 ? "" : role, depth > 0 ? "" : ": ", slot);
      if (depth < MAX_DEPTH)
        append_roles (text, model, list, assignment, depth + 1);
    }
}

/**
 * plenary_agenda_dup_roles:
 * @model: the model
 * @session: a session
 *
 * Returns: (transfer full): a line for each of its roles; "" when it has none
 */
char *
plenary_agenda_dup_roles (PlenaryModel *model, PlenaryRecord *session)
{
  PlenaryRecordList *list
      = plenary_model_list_by (model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_SESSION_ID,
                               plenary_record_get_id (session));
  GString *text = g_string_new (NULL);

  append_roles (text, model, list, NULL, 0);

  return g_string_free_and_steal (text);
}

/**
 * plenary_agenda_dup_title:
 * @session: a session
 * @label: its label, as in "Session II", or ""
 *
 * Returns: (transfer full): its label and its title
 */
char *
plenary_agenda_dup_title (PlenaryRecord *session, const char *label)
{
  const char *title = plenary_record_get_text (session, PLENARY_SESSION_TITLE);

  if (*title == '\0')
    return g_strdup (_ ("Untitled session"));
  /* Titles are often written with their label already. */
  if (*label == '\0' || g_str_has_prefix (title, label))
    return g_strdup (title);

  return g_strdup_printf ("%s: %s", label, title);
}

/**
 * plenary_agenda_dup_time:
 * @minutes: minutes after midnight; past 1440 on the next day
 *
 * Returns: (transfer full): as clocks show it
 */
char *
plenary_agenda_dup_time (int minutes)
{
  return g_strdup_printf ("%02d:%02d", minutes / 60 % 24, minutes % 60);
}

/**
 * plenary_agenda_dup_span:
 * @slot: (nullable): when a session is
 *
 * Returns: (transfer full): from when to when; "" while that is not known
 */
char *
plenary_agenda_dup_span (const PlenarySlot *slot)
{
  if (slot == NULL || slot->starts_at == PLENARY_UNSET)
    return g_strdup ("");

  g_autofree char *start = plenary_agenda_dup_time (slot->starts_at);

  if (slot->ends_at == PLENARY_UNSET)
    return g_steal_pointer (&start);

  g_autofree char *end = plenary_agenda_dup_time (slot->ends_at);

  return g_strconcat (start, "–", end, NULL);
}

/**
 * plenary_agenda_dup_length:
 * @minutes: how long something is
 *
 * Returns: (transfer full): in words
 */
char *
plenary_agenda_dup_length (int minutes)
{
  /* Translators: a duration in minutes */
  return g_strdup_printf (ngettext ("%d min", "%d min", (gulong) minutes), minutes);
}

/**
 * plenary_agenda_get_hours:
 * @model: a model
 *
 * Returns: how many minutes a day of the event has; %PLENARY_UNSET when that is not known
 */
int
plenary_agenda_get_hours (PlenaryModel *model)
{
  PlenaryRecord *event = plenary_model_get_event (model);
  int opens_at = plenary_record_get_integer (event, PLENARY_EVENT_OPENS_AT);
  int closes_at = plenary_record_get_integer (event, PLENARY_EVENT_CLOSES_AT);

  return opens_at != PLENARY_UNSET && closes_at != PLENARY_UNSET ? closes_at - opens_at
                                                                 : PLENARY_UNSET;
}

/**
 * plenary_agenda_dup_sum:
 * @minutes: how many are planned
 * @hours: how many there are, or %PLENARY_UNSET
 *
 * Returns: (transfer full): both in words
 */
char *
plenary_agenda_dup_sum (int minutes, int hours)
{
  return hours != PLENARY_UNSET
             /* Translators: minutes that are planned, of those that there are */
             ? g_strdup_printf (_ ("%d of %d minutes"), minutes, hours)
             : g_strdup_printf (ngettext ("%d minute", "%d minutes", (gulong) minutes), minutes);
}

/**
 * plenary_agenda_dup_day:
 * @day: (nullable): a day
 * @number: which, from 1
 *
 * Returns: (transfer full): its title, or its number, and its date
 */
char *
plenary_agenda_dup_day (PlenaryRecord *day, guint number)
{
  if (day == NULL)
    return g_strdup (_ ("No Date Yet"));

  g_autofree char *iso
      = g_strconcat (plenary_record_get_text (day, PLENARY_DAY_DATE), "T00:00:00Z", NULL);
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (iso, NULL);
  /* Translators: a date */
  g_autofree char *date = time != NULL ? g_date_time_format (time, _ ("%A, %-e %B %Y")) : NULL;
  const char *title = plenary_record_get_text (day, PLENARY_DAY_TITLE);

  if (*title != '\0')
    return g_strdup_printf ("%s · %s", title, date != NULL ? date : "");

  /* Translators: the number of a day and its date */
  return g_strdup_printf (_ ("Day %u · %s"), number, date != NULL ? date : "");
}

/**
 * plenary_agenda_dup_name:
 * @model: the model
 * @session: a session
 * @slot: (nullable): when it is
 * @label: its label, as in "Session II", or ""
 * @n_conflicts: in how many conflicts it is
 *
 * Returns: (transfer full): what a screen reader says of it, as in "Session II, 17:30 to 18:10,
 *   Room A, 2 conflicts"
 */
char *
plenary_agenda_dup_name (PlenaryModel *model,
                         PlenaryRecord *session,
                         const PlenarySlot *slot,
                         const char *label,
                         guint n_conflicts)
{
  PlenaryRecord *room = plenary_model_lookup (
      model, PLENARY_TYPE_ROOM, plenary_record_get_text (session, PLENARY_SESSION_ROOM_ID));
  g_autofree char *title = plenary_agenda_dup_title (session, label);
  GString *name = g_string_new (title);

  if (slot == NULL || slot->starts_at == PLENARY_UNSET)
    {
      g_string_append_printf (name, ", %s", slot == NULL ? _ ("not scheduled") : _ ("no time yet"));
    }
  else
    {
      g_autofree char *start = plenary_agenda_dup_time (slot->starts_at);
      g_autofree char *end = plenary_agenda_dup_time (MAX (slot->ends_at, slot->starts_at));

      if (slot->ends_at == PLENARY_UNSET)
        g_string_append_printf (name, ", %s", start);
      else
        /* Translators: when a session begins and ends, after its title */
        g_string_append_printf (name, _ (", %s to %s"), start, end);
    }
  if (room != NULL)
    g_string_append_printf (name, ", %s", plenary_record_get_text (room, PLENARY_ROOM_NAME));
  if (n_conflicts > 0)
    g_string_append_printf (name, ngettext (", %u conflict", ", %u conflicts", n_conflicts),
                            n_conflicts);

  return g_string_free_and_steal (name);
}
