/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli agenda FILE conflicts: what does not fit in the timetable.
 */
#include "config.h"

#include "plenary-command-agenda.h"
#include "plenary-verb.h"

#include "compose/plenary-places.h"
#include "model/plenary-day.h"
#include "model/plenary-room.h"
#include "model/plenary-session.h"
#include "schedule/plenary-conflicts.h"

static const char *const kinds[] = {
  [PLENARY_CLASH_ROOM] = "room",     [PLENARY_CLASH_OVERLAP] = "overlap",
  [PLENARY_CLASH_PERSON] = "person", [PLENARY_CLASH_BODY] = "body",
  [PLENARY_CLASH_EARLY] = "early",   [PLENARY_CLASH_OVERRUN] = "overrun",
  [PLENARY_CLASH_GAP] = "gap",
};

static char *
dup_name (PlenaryPlaces *places, PlenaryRecord *record)
{
  if (PLENARY_IS_ROOM (record))
    return g_strdup (plenary_record_get_text (record, PLENARY_ROOM_NAME));

  return record != NULL ? plenary_places_dup_name (places, record) : g_strdup ("-");
}

static void
print_clash (PlenaryModel *model, PlenaryPlaces *places, const PlenaryClash *clash)
{
  PlenaryRecord *day = plenary_model_lookup (
      model, PLENARY_TYPE_DAY, plenary_record_get_text (clash->session, PLENARY_SESSION_DAY_ID));
  g_autofree char *time = plenary_agenda_format_time (clash->starts_at);
  g_autofree char *session = dup_name (places, clash->session);
  g_autofree char *other = dup_name (places, clash->other);
  g_autofree char *subject = dup_name (places, clash->subject);

  g_print ("%s\t%s\t%s\t%d\t%s\t%s\t%s\n", kinds[clash->kind],
           day != NULL ? plenary_record_get_text (day, PLENARY_DAY_DATE) : "-", time,
           clash->minutes, session, other, subject);
}

static gboolean
list (PlenaryProject *project, char **arguments, gpointer user_data, GError **error)
{
  PlenaryModel *model = plenary_project_get_model (project);
  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (model);
  g_autoptr (PlenaryConflicts) conflicts = plenary_conflicts_new (model, timetable);
  g_autoptr (PlenaryPlaces) places = plenary_places_new (model);

  for (guint i = 0; i < plenary_conflicts_get_n (conflicts); i++)
    print_clash (model, places, plenary_conflicts_get (conflicts, i));

  return TRUE;
}

PlenaryExit
plenary_agenda_conflicts (const PlenaryCommand *self, int argc, char **argv)
{
  return plenary_verb_work (self, NULL, argc, argv, 1, 1, list, NULL);
}
