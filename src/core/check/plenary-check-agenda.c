/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Rules on sessions, times and rooms (family A).
 */
#include "config.h"

#include "check/plenary-check-private.h"

#include "model/plenary-document.h"
#include "model/plenary-event.h"
#include "model/plenary-framework.h"
#include "model/plenary-room.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

/* A meeting of three hours without a break is too long, one of two and a half is usual. */
#define MAX_MINUTES_WITHOUT_BREAK 150
#define MINUTES_OF_BREAK          10

/* Higher numbers in titles are years and the like. */
#define MAX_LABEL 99

static int
get_kind (const PlenaryCheckSession *session)
{
  return plenary_record_get_integer (session->record, PLENARY_SESSION_KIND);
}

static int
get_hour (PlenaryCheck *check, guint column)
{
  return check->event != NULL ? plenary_record_get_integer (check->event, column) : PLENARY_UNSET;
}

void
plenary_rule_a01 (PlenaryCheck *check)
{
  for (guint i = 0; i < plenary_check_get_n_sessions (check); i++)
    {
      const PlenaryCheckSession *session = plenary_check_get_session (check, i);

      if (*plenary_record_get_text (session->record, PLENARY_SESSION_TITLE) != '\0')
        continue;
      if (session->starts_at != PLENARY_UNSET)
        {
          g_autofree char *time = plenary_check_dup_time (session->starts_at);

          plenary_check_report (check, session->record, _ ("The session at %s has no title."),
                                time);
        }
      else
        {
          plenary_check_report (check, session->record, _ ("A session has no title."));
        }
    }
}

static void
report_hours (PlenaryCheck *check,
              const PlenaryCheckSession *session,
              const char *format,
              int time,
              int limit)
{
  g_autofree char *name = plenary_check_dup_session_name (check, session->record);
  g_autofree char *time_words = plenary_check_dup_time (time);
  g_autofree char *limit_words = plenary_check_dup_time (limit);
  g_autofree char *sentence = g_strdup_printf (format, name, time_words, limit_words);

  plenary_check_report (check, session->record, "%s", sentence);
}

/* Briefings and the like, which are not on the printed agenda, are at any time. */
void
plenary_rule_a02 (PlenaryCheck *check)
{
  int opens_at = get_hour (check, PLENARY_EVENT_OPENS_AT);
  int closes_at = get_hour (check, PLENARY_EVENT_CLOSES_AT);

  for (guint i = 0; i < plenary_check_get_n_sessions (check); i++)
    {
      const PlenaryCheckSession *session = plenary_check_get_session (check, i);
      const PlenarySlot *slot = &session->slot;

      if (!session->is_public || session->is_item)
        continue;
      if (opens_at != PLENARY_UNSET && slot->starts_at != PLENARY_UNSET
          && slot->starts_at < opens_at)
        report_hours (check, session, _ ("“%s” begins at %s, before the meeting opens at %s."),
                      slot->starts_at, opens_at);
      if (closes_at != PLENARY_UNSET && slot->ends_at != PLENARY_UNSET && slot->ends_at > closes_at)
        report_hours (check, session, _ ("“%s” ends at %s, after the meeting closes at %s."),
                      slot->ends_at, closes_at);
    }
}

void
plenary_rule_a03 (PlenaryCheck *check)
{
  for (guint i = 0; i < plenary_check_get_n_sessions (check); i++)
    for (guint j = i + 1; j < plenary_check_get_n_sessions (check); j++)
      {
        const PlenaryCheckSession *a = plenary_check_get_session (check, i);
        const PlenaryCheckSession *b = plenary_check_get_session (check, j);

        if (a->is_item || b->is_item || !plenary_check_sessions_overlap (a, b))
          continue;

        const char *room_id = plenary_record_get_text (b->record, PLENARY_SESSION_ROOM_ID);
        PlenaryRecord *room = plenary_model_lookup (check->model, PLENARY_TYPE_ROOM, room_id);

        if (room == NULL
            || g_strcmp0 (plenary_record_get_text (a->record, PLENARY_SESSION_ROOM_ID), room_id)
                   != 0)
          continue;

        g_autofree char *first = plenary_check_dup_session_name (check, a->record);
        g_autofree char *second = plenary_check_dup_session_name (check, b->record);
        g_autofree char *from = plenary_check_dup_time (MAX (a->starts_at, b->starts_at));
        g_autofree char *to = plenary_check_dup_time (MIN (a->ends_at, b->ends_at));

        plenary_check_report (check, b->record, _ ("“%s” and “%s” overlap from %s to %s in %s."),
                              first, second, from, to,
                              plenary_record_get_text (room, PLENARY_ROOM_NAME));
      }
}

/* What lies before the meeting opens, after it closes and between its days is no gap. */
void
plenary_rule_a04 (PlenaryCheck *check)
{
  int opens_at = get_hour (check, PLENARY_EVENT_OPENS_AT);
  int closes_at = get_hour (check, PLENARY_EVENT_CLOSES_AT);

  for (guint i = 0; i < plenary_timetable_get_n_days (check->timetable); i++)
    {
      const PlenaryTimetableDay *day = plenary_timetable_get_day (check->timetable, i);
      int ends_at = PLENARY_UNSET;

      for (guint j = 0; j < day->sessions->len; j++)
        {
          const PlenarySlot *slot = &day->slots[j];

          if ((slot->flags & PLENARY_SLOT_GAP) != 0 && ends_at != PLENARY_UNSET
              && slot->starts_at > ends_at && (opens_at == PLENARY_UNSET || ends_at >= opens_at)
              && (closes_at == PLENARY_UNSET || slot->starts_at <= closes_at))
            {
              g_autofree char *from = plenary_check_dup_time (ends_at);
              g_autofree char *to = plenary_check_dup_time (slot->starts_at);

              plenary_check_report (check, day->sessions->pdata[j],
                                    _ ("Nothing is planned between %s and %s."), from, to);
            }
          if (slot->ends_at != PLENARY_UNSET)
            ends_at = MAX (ends_at, slot->ends_at);
        }
    }
}

/* Minutes of a day on which something public goes on within the hours; PLENARY_UNSET when a
 * session does not say when it is. */
static int
count_minutes (const PlenaryTimetableDay *day, int opens_at, int closes_at)
{
  int reached = opens_at;
  int minutes = 0;

  for (guint i = 0; i < day->sessions->len; i++)
    {
      const PlenarySlot *slot = &day->slots[i];

      if (plenary_record_get_integer (day->sessions->pdata[i], PLENARY_SESSION_VISIBILITY)
          != PLENARY_VISIBILITY_PUBLIC)
        continue;
      if (slot->starts_at == PLENARY_UNSET || slot->ends_at == PLENARY_UNSET)
        return PLENARY_UNSET;

      int from = MAX (slot->starts_at, reached);
      int to = MIN (slot->ends_at, closes_at);

      minutes += MAX (to - from, 0);
      reached = MAX (reached, to);
    }

  return minutes;
}

void
plenary_rule_a05 (PlenaryCheck *check)
{
  int opens_at = get_hour (check, PLENARY_EVENT_OPENS_AT);
  int closes_at = get_hour (check, PLENARY_EVENT_CLOSES_AT);

  if (opens_at == PLENARY_UNSET || closes_at == PLENARY_UNSET)
    return;
  for (guint i = 0; i < plenary_timetable_get_n_days (check->timetable); i++)
    {
      const PlenaryTimetableDay *day = plenary_timetable_get_day (check->timetable, i);
      int minutes
          = day->sessions->len > 0 ? count_minutes (day, opens_at, closes_at) : PLENARY_UNSET;

      if (minutes != PLENARY_UNSET && minutes != closes_at - opens_at)
        plenary_check_report (check, day->day != NULL ? day->day : check->event,
                              _ ("The sessions add up to %d minutes; the meeting lasts %d."),
                              minutes, closes_at - opens_at);
    }
}

static gboolean
needs_room (const PlenaryCheckSession *session)
{
  return !session->is_item && session->is_public
         && get_kind (session) != PLENARY_SESSION_KIND_BREAK;
}

void
plenary_rule_a13 (PlenaryCheck *check)
{
  for (guint i = 0; i < plenary_check_get_n_sessions (check); i++)
    for (guint j = i + 1; j < plenary_check_get_n_sessions (check); j++)
      {
        const PlenaryCheckSession *a = plenary_check_get_session (check, i);
        const PlenaryCheckSession *b = plenary_check_get_session (check, j);

        if (!plenary_check_sessions_overlap (a, b) || !needs_room (a) || !needs_room (b))
          continue;

        gboolean has_first = plenary_record_get_text (a->record, PLENARY_SESSION_ROOM_ID) != NULL;
        gboolean has_second = plenary_record_get_text (b->record, PLENARY_SESSION_ROOM_ID) != NULL;

        if (has_first && has_second)
          continue;

        g_autofree char *first = plenary_check_dup_session_name (check, a->record);
        g_autofree char *second = plenary_check_dup_session_name (check, b->record);

        plenary_check_report (check, has_first ? b->record : a->record,
                              _ ("“%s” and “%s” run in parallel; give each a room."), first,
                              second);
      }
}

/* A café is framed when any framing session stands before it. */
void
plenary_rule_a17 (PlenaryCheck *check)
{
  const PlenaryCheckSession *unframed = NULL;

  for (guint i = 0; i < plenary_check_get_n_sessions (check); i++)
    {
      const PlenaryCheckSession *session = plenary_check_get_session (check, i);

      if (session->is_item)
        continue;
      if (get_kind (session) == PLENARY_SESSION_KIND_CAFE && unframed == NULL)
        unframed = session;
      if (get_kind (session) != PLENARY_SESSION_KIND_FRAMING)
        continue;
      if (unframed != NULL)
        {
          g_autofree char *framing = plenary_check_dup_session_name (check, session->record);
          g_autofree char *cafe = plenary_check_dup_session_name (check, unframed->record);

          plenary_check_report (check, session->record,
                                _ ("“%s” comes after “%s”, which it should introduce."), framing,
                                cafe);
        }
      return;
    }
}

static void
report_no_break (PlenaryCheck *check, PlenaryRecord *last, int minutes)
{
  if (last != NULL && minutes > MAX_MINUTES_WITHOUT_BREAK)
    plenary_check_report (
        check, last,
        ngettext ("%d minute without a break.", "%d minutes without a break.", (gulong) minutes),
        minutes);
}

/* What is parallel to other sessions does not make a stretch longer; a gap is a break. */
void
plenary_rule_a18 (PlenaryCheck *check)
{
  PlenaryRecord *last = NULL;
  int starts_at = PLENARY_UNSET;
  int ends_at = PLENARY_UNSET;

  for (guint i = 0; i < plenary_check_get_n_sessions (check); i++)
    {
      const PlenaryCheckSession *session = plenary_check_get_session (check, i);
      gboolean is_break = get_kind (session) == PLENARY_SESSION_KIND_BREAK;

      if (session->is_item || !session->is_public || session->starts_at == PLENARY_UNSET
          || session->ends_at == PLENARY_UNSET)
        continue;
      if (is_break || last == NULL || session->starts_at >= ends_at + MINUTES_OF_BREAK)
        {
          report_no_break (check, last, ends_at - starts_at);
          last = is_break ? NULL : session->record;
          starts_at = session->starts_at;
          ends_at = session->ends_at;
          continue;
        }
      last = session->record;
      ends_at = MAX (ends_at, session->ends_at);
    }
  report_no_break (check, last, ends_at - starts_at);
}

/* A label as words and a number: "Roundtable" and "2". */
typedef struct
{
  char *words;
  char *number;
  PlenaryRecord *session;
} Label;

static void
label_clear (Label *label)
{
  g_free (label->words);
  g_free (label->number);
}

/* The label of a session, or what its title has before the colon. */
static gboolean
read_label (PlenaryCheck *check, PlenaryRecord *session, Label *label)
{
  static const char *const ends[] = { ":", " – ", " - " };
  const PlenaryNumberingEntry *entry
      = plenary_numbering_lookup (check->numbering, plenary_record_get_id (session));
  g_autofree char *text = g_strdup (entry != NULL && *entry->label != '\0'
                                        ? entry->label
                                        : plenary_record_get_text (session, PLENARY_SESSION_TITLE));

  for (gsize i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      char *end = strstr (text, ends[i]);

      if (end != NULL)
        *end = '\0';
    }

  char *space = strrchr (g_strstrip (text), ' ');

  if (space == NULL || strlen (space + 1) > 6
      || strspn (space + 1, "0123456789") + strspn (space + 1, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
             != strlen (space + 1))
    return FALSE;

  *space = '\0';
  *label = (Label) { g_strdup (text), g_strdup (space + 1), session };

  return TRUE;
}

static int
read_roman (const char *number)
{
  static const struct
  {
    char digit;
    int value;
  } digits[] = { { 'I', 1 }, { 'V', 5 }, { 'X', 10 }, { 'L', 50 }, { 'C', 100 } };
  int value = 0;
  int last = 0;

  for (gsize at = strlen (number); at > 0; at--)
    {
      int here = 0;

      for (gsize i = 0; i < G_N_ELEMENTS (digits); i++)
        if (digits[i].digit == number[at - 1])
          here = digits[i].value;
      if (here == 0)
        return 0;
      value += here < last ? -here : here;
      last = MAX (last, here);
    }

  return value;
}

/* "2", "II" or "B" as a number; 0 for what is none. A series that has one "B" counts in letters,
 * and its "C" is no hundred. */
static int
read_number (const char *number, gboolean is_lettered)
{
  if (g_ascii_isdigit (*number))
    return atoi (number);
  if (is_lettered)
    return number[1] == '\0' ? *number - 'A' + 1 : 0;

  return read_roman (number);
}

static gboolean
is_of_series (const Label *label, const Label *series)
{
  return g_ascii_isdigit (*label->number) == g_ascii_isdigit (*series->number)
         && g_strcmp0 (label->words, series->words) == 0;
}

static gboolean
is_lettered (GArray *labels, const Label *series)
{
  for (guint i = 0; i < labels->len; i++)
    {
      const Label *label = &g_array_index (labels, Label, i);

      if (is_of_series (label, series) && !g_ascii_isdigit (*label->number)
          && read_roman (label->number) == 0)
        return TRUE;
    }

  return FALSE;
}

/* The words of frameworks are no labels: sessions on objectives 5, 6 and 23 skip nothing. */
static gboolean
is_item_word (PlenaryCheck *check, const char *words)
{
  PlenaryRecordList *frameworks = plenary_model_list (check->model, PLENARY_TYPE_FRAMEWORK);

  for (guint i = 0; i < plenary_record_list_get_length (frameworks); i++)
    {
      const char *word = plenary_record_get_text (plenary_record_list_get (frameworks, i),
                                                  PLENARY_FRAMEWORK_ITEM_WORD);

      if (*word != '\0' && strstr (words, word) != NULL)
        return TRUE;
    }

  return FALSE;
}

static void
check_next_label (PlenaryCheck *check, GArray *labels, guint position)
{
  const Label *label = &g_array_index (labels, Label, position);
  gboolean has_letters = is_lettered (labels, label);
  int number = read_number (label->number, has_letters);

  for (guint i = position; i > 0; i--)
    {
      const Label *last = &g_array_index (labels, Label, i - 1);

      if (!is_of_series (label, last))
        continue;

      int last_number = read_number (last->number, has_letters);

      if (number > 0 && last_number > 0 && MAX (number, last_number) <= MAX_LABEL
          && number != last_number + 1)
        plenary_check_report (check, label->session, _ ("Session labels go from %s %s to %s %s."),
                              last->words, last->number, label->words, label->number);
      return;
    }
}

void
plenary_rule_a20 (PlenaryCheck *check)
{
  g_autoptr (GArray) labels = g_array_new (FALSE, FALSE, sizeof (Label));

  g_array_set_clear_func (labels, (GDestroyNotify) label_clear);
  for (guint i = 0; i < plenary_check_get_n_sessions (check); i++)
    {
      const PlenaryCheckSession *session = plenary_check_get_session (check, i);
      Label label = { NULL, NULL, NULL };

      if (!session->is_item && session->is_public && read_label (check, session->record, &label))
        {
          if (is_item_word (check, label.words))
            label_clear (&label);
          else
            g_array_append_val (labels, label);
        }
    }
  for (guint i = 1; i < labels->len; i++)
    check_next_label (check, labels, i);
}

/* The sessions that a document reports, with those they are part of. */
static GHashTable *
list_reported (PlenaryCheck *check, PlenaryRecordList *sections)
{
  GHashTable *reported = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < plenary_record_list_get_length (sections); i++)
    {
      PlenaryRecord *session
          = plenary_model_lookup (check->model, PLENARY_TYPE_SESSION,
                                  plenary_record_get_text (plenary_record_list_get (sections, i),
                                                           PLENARY_SECTION_SESSION_ID));

      /* What is there already has brought what it is part of; so has a circle. */
      while (session != NULL && g_hash_table_add (reported, session))
        session
            = plenary_model_lookup (check->model, PLENARY_TYPE_SESSION,
                                    plenary_record_get_text (session, PLENARY_SESSION_PARENT_ID));
    }

  return reported;
}

static void
check_report (PlenaryCheck *check, PlenaryRecord *document)
{
  PlenaryRecordList *sections
      = plenary_model_list_by (check->model, PLENARY_TYPE_SECTION, PLENARY_SECTION_DOCUMENT_ID,
                               plenary_record_get_id (document));
  g_autoptr (GHashTable) reported = list_reported (check, sections);

  if (g_hash_table_size (reported) == 0)
    return;
  for (guint i = 0; i < plenary_check_get_n_sessions (check); i++)
    {
      const PlenaryCheckSession *session = plenary_check_get_session (check, i);
      int kind = get_kind (session);

      if (session->is_item || !session->is_public || kind == PLENARY_SESSION_KIND_BREAK
          || kind == PLENARY_SESSION_KIND_ITEM || g_hash_table_contains (reported, session->record))
        continue;

      g_autofree char *name = plenary_check_dup_session_name (check, session->record);

      plenary_check_report (check, session->record,
                            _ ("“%s” was on the agenda; the report does not mention it."), name);
    }
}

/* A report that is written along the agenda leaves no session out. */
void
plenary_rule_a25 (PlenaryCheck *check)
{
  PlenaryRecordList *documents = plenary_model_list (check->model, PLENARY_TYPE_DOCUMENT);

  for (guint i = 0; i < plenary_record_list_get_length (documents); i++)
    {
      PlenaryRecord *document = plenary_record_list_get (documents, i);

      if (plenary_record_get_integer (document, PLENARY_DOCUMENT_KIND)
          == PLENARY_DOCUMENT_KIND_SUMMARY_REPORT)
        check_report (check, document);
    }
}
