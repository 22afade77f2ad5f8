/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli agenda FILE list, add, move, resize, unschedule and delete: when sessions are. What
 * follows a session moves with it, as on the plan.
 */
#include "config.h"

#include "plenary-command-agenda.h"
#include "plenary-verb.h"

#include "model/plenary-day.h"
#include "model/plenary-room.h"
#include "model/plenary-session.h"
#include "operations/plenary-arrangement.h"
#include "operations/plenary-session-tree.h"
#include "schedule/plenary-timetable.h"
#include "store/plenary-store-error.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

/* Where a session is put, in the words of the command line. */
typedef struct
{
  char *day;
  char *at;
  char *room;
  int position; /* from 1; 0 for none */
  int minutes;  /* 0 for none */
} Place;

static void
place_clear (Place *place)
{
  g_free (place->day);
  g_free (place->at);
  g_free (place->room);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Place, place_clear)

static gboolean
refuse (GError **error, const char *format, const char *word)
{
  g_set_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_FAILED, format, word);

  return FALSE;
}

char *
plenary_agenda_format_time (int minutes)
{
  if (minutes == PLENARY_UNSET)
    return g_strdup ("-");

  return g_strdup_printf ("%02d:%02d", minutes / 60, minutes % 60);
}

/* Hours past 24 are those of the next day. */
static gboolean
parse_time (const char *word, int *minutes, GError **error)
{
  int hour = 0;
  int minute = 0;
  int length = 0;

  if (sscanf (word, "%2d:%2d%n", &hour, &minute, &length) != 2 || word[length] != '\0' || hour < 0
      || hour > 47 || minute < 0 || minute > 59)
    return refuse (error, _ ("“%s” is no time of the form HH:MM"), word);
  *minutes = hour * 60 + minute;

  return TRUE;
}

static gboolean
find_by_text (PlenaryModel *model,
              GType type,
              guint column,
              const char *text,
              const char *format,
              const char **id,
              GError **error)
{
  PlenaryRecordList *list = plenary_model_list (model, type);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *record = plenary_record_list_get (list, i);

      if (g_strcmp0 (plenary_record_get_text (record, column), text) == 0)
        {
          *id = plenary_record_get_id (record);
          return TRUE;
        }
    }

  return refuse (error, format, text);
}

static PlenaryRecord *
find_session (PlenaryModel *model, const char *id, GError **error)
{
  PlenaryRecord *session = plenary_model_lookup (model, PLENARY_TYPE_SESSION, id);

  if (session == NULL)
    refuse (error, _ ("There is no session with the id “%s”"), id);

  return session;
}

/* The room and the day that are named; those that it has where none is. */
static gboolean
read_place (PlenaryArrangement *arrangement,
            PlenaryModel *model,
            const char *id,
            const Place *place,
            const char **day_id,
            const char **room_id,
            GError **error)
{
  PlenaryRecordList *days = plenary_model_list (model, PLENARY_TYPE_DAY);

  *day_id = plenary_arrangement_get_day_id (arrangement, id);
  *room_id = plenary_arrangement_get_room_id (arrangement, id);
  if (*day_id == NULL && plenary_record_list_get_length (days) > 0)
    *day_id = plenary_record_get_id (plenary_record_list_get (days, 0));
  if (place->day != NULL
      && !find_by_text (model, PLENARY_TYPE_DAY, PLENARY_DAY_DATE, place->day,
                        _ ("The event has no day “%s”"), day_id, error))
    return FALSE;
  if (place->room != NULL && *place->room == '\0')
    *room_id = NULL;
  else if (place->room != NULL)
    return find_by_text (model, PLENARY_TYPE_ROOM, PLENARY_ROOM_NAME, place->room,
                         _ ("There is no room “%s”"), room_id, error);

  return TRUE;
}

/* Puts a session at a time, at a place in the order, or into a room. */
static gboolean
put (PlenaryArrangement *arrangement,
     PlenaryModel *model,
     const char *id,
     const Place *place,
     GError **error)
{
  const char *day_id = NULL;
  const char *room_id = NULL;
  int starts_at = 0;

  if (!read_place (arrangement, model, id, place, &day_id, &room_id, error)
      || (place->at != NULL && !parse_time (place->at, &starts_at, error)))
    return FALSE;
  if (place->minutes > 0 && !plenary_arrangement_set_duration (arrangement, id, place->minutes))
    return refuse (error, "%s", _ ("A session lasts two days at most"));
  if (place->at != NULL)
    return plenary_arrangement_place (arrangement, id, day_id, room_id, starts_at)
           || refuse (error, _ ("“%s” is not an item of the agenda"), id);
  if (place->position > 0 || place->day != NULL)
    plenary_arrangement_reorder (arrangement, id, day_id,
                                 place->position > 0 ? (guint) place->position - 1 : G_MAXUINT);

  return plenary_arrangement_set_room (arrangement, id, room_id)
         || refuse (error, _ ("“%s” is not an item of the agenda"), id);
}

static gboolean
write_arrangement (PlenaryProject *project,
                   PlenaryArrangement *arrangement,
                   const char *label,
                   GError **error)
{
  PlenaryEdit *edit = plenary_project_begin_edit (project, label);

  plenary_arrangement_write (arrangement, edit);

  return plenary_edit_commit (edit, error);
}

static void
print_session (PlenaryModel *model, PlenaryRecord *day, PlenaryRecord *session, PlenarySlot slot)
{
  PlenaryRecord *room = plenary_model_lookup (
      model, PLENARY_TYPE_ROOM, plenary_record_get_text (session, PLENARY_SESSION_ROOM_ID));
  g_autofree char *start = plenary_agenda_format_time (slot.starts_at);
  g_autofree char *last = plenary_agenda_format_time (slot.ends_at);

  g_print ("%s\t%s\t%s\t%s\t%s\t%s\n", plenary_record_get_id (session),
           day != NULL ? plenary_record_get_text (day, PLENARY_DAY_DATE) : "-", start, last,
           room != NULL ? plenary_record_get_text (room, PLENARY_ROOM_NAME) : "-",
           plenary_record_get_text (session, PLENARY_SESSION_TITLE));
}

static void
print_sessions (PlenaryModel *model)
{
  const PlenarySlot unknown = { .starts_at = PLENARY_UNSET, .ends_at = PLENARY_UNSET };
  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (model);
  PlenaryRecordList *list
      = plenary_model_list_by (model, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID, NULL);

  for (guint i = 0; i < plenary_timetable_get_n_days (timetable); i++)
    {
      const PlenaryTimetableDay *day = plenary_timetable_get_day (timetable, i);

      for (guint j = 0; j < day->sessions->len; j++)
        print_session (model, day->day, day->sessions->pdata[j], day->slots[j]);
    }
  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *session = plenary_record_list_get (list, i);

      if (plenary_timetable_lookup (timetable, plenary_record_get_id (session)) == NULL)
        print_session (model, NULL, session, unknown);
    }
}

static gboolean
list (PlenaryProject *project, char **arguments, gpointer user_data, GError **error)
{
  print_sessions (plenary_project_get_model (project));

  return TRUE;
}

PlenaryExit
plenary_agenda_list (const PlenaryCommand *self, int argc, char **argv)
{
  return plenary_verb_work (self, NULL, argc, argv, 1, 1, list, NULL);
}

static gboolean
add (PlenaryProject *project, char **arguments, gpointer user_data, GError **error)
{
  Place *place = user_data;
  PlenaryModel *model = plenary_project_get_model (project);
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model);
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_SESSION);

  plenary_row_set_text (row, PLENARY_SESSION_TITLE, arguments[0]);
  plenary_arrangement_insert (arrangement, row);
  /* Without a place it comes last on the first day. */
  if (place->position == 0 && place->at == NULL)
    place->position = G_MAXINT;
  if (!put (arrangement, model, plenary_row_get_id (row), place, error)
      || !write_arrangement (project, arrangement, _ ("Add Session"), error))
    return FALSE;
  g_print ("%s\n", plenary_row_get_id (row));

  return TRUE;
}

static gboolean
move (PlenaryProject *project, char **arguments, gpointer user_data, GError **error)
{
  PlenaryModel *model = plenary_project_get_model (project);
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model);

  return find_session (model, arguments[0], error) != NULL
         && put (arrangement, model, arguments[0], user_data, error)
         && write_arrangement (project, arrangement, _ ("Move Session"), error);
}

/* What add and move share: where a session goes. */
static PlenaryExit
run_put (const PlenaryCommand *self, int argc, char **argv, PlenaryVerbWork work)
{
  g_auto (Place) place = { NULL };
  const GOptionEntry entries[] = {
    { "day", 0, 0, G_OPTION_ARG_STRING, &place.day, N_ ("Its day"), N_ ("YYYY-MM-DD") },
    { "at", 0, 0, G_OPTION_ARG_STRING, &place.at, N_ ("When it starts"), N_ ("HH:MM") },
    { "room", 0, 0, G_OPTION_ARG_STRING, &place.room, N_ ("Its room"), N_ ("NAME") },
    { "position", 0, 0, G_OPTION_ARG_INT, &place.position, N_ ("Its place in the order of the day"),
      N_ ("NUMBER") },
    { "minutes", 0, 0, G_OPTION_ARG_INT, &place.minutes, N_ ("How long it lasts"), N_ ("NUMBER") },
    G_OPTION_ENTRY_NULL,
  };

  return plenary_verb_work (self, entries, argc, argv, 2, 2, work, &place);
}

PlenaryExit
plenary_agenda_add (const PlenaryCommand *self, int argc, char **argv)
{
  return run_put (self, argc, argv, add);
}

PlenaryExit
plenary_agenda_move (const PlenaryCommand *self, int argc, char **argv)
{
  return run_put (self, argc, argv, move);
}

static gboolean
parse_minutes (const char *word, int *minutes, GError **error)
{
  guint64 number = 0;

  if (!g_ascii_string_to_unsigned (word, 10, 0, 2880, &number, NULL))
    return refuse (error, _ ("“%s” is no number of minutes up to 2880"), word);
  *minutes = (int) number;

  return TRUE;
}

static gboolean
resize (PlenaryProject *project, char **arguments, gpointer user_data, GError **error)
{
  PlenaryModel *model = plenary_project_get_model (project);
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model);
  int minutes = 0;

  return find_session (model, arguments[0], error) != NULL
         && parse_minutes (arguments[1], &minutes, error)
         && (plenary_arrangement_set_duration (arrangement, arguments[0], minutes)
             || refuse (error, _ ("“%s” is not an item of the agenda"), arguments[0]))
         && write_arrangement (project, arrangement, _ ("Resize Session"), error);
}

PlenaryExit
plenary_agenda_resize (const PlenaryCommand *self, int argc, char **argv)
{
  return plenary_verb_work (self, NULL, argc, argv, 3, 3, resize, NULL);
}

static gboolean
unschedule (PlenaryProject *project, char **arguments, gpointer user_data, GError **error)
{
  PlenaryModel *model = plenary_project_get_model (project);
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model);

  return find_session (model, arguments[0], error) != NULL
         && (plenary_arrangement_unschedule (arrangement, arguments[0])
             || refuse (error, _ ("“%s” cannot be taken off an agenda without days"), arguments[0]))
         && write_arrangement (project, arrangement, _ ("Take Session off the Agenda"), error);
}

PlenaryExit
plenary_agenda_unschedule (const PlenaryCommand *self, int argc, char **argv)
{
  return plenary_verb_work (self, NULL, argc, argv, 2, 2, unschedule, NULL);
}

static gboolean delete (PlenaryProject *project,
                        char **arguments,
                        gpointer user_data,
                        GError **error)
{
  PlenaryModel *model = plenary_project_get_model (project);

  if (find_session (model, arguments[0], error) == NULL)
    return FALSE;

  PlenaryEdit *edit = plenary_project_begin_edit (project, _ ("Delete Session"));

  plenary_session_delete (edit, model, arguments[0]);

  return plenary_edit_commit (edit, error);
}

PlenaryExit
plenary_agenda_delete (const PlenaryCommand *self, int argc, char **argv)
{
  return plenary_verb_work (self, NULL, argc, argv, 2, 2, delete, NULL);
}
