/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The plan itself: ruler, days and rooms that stay in sight, lines of hours, and a block for each
 * session in view. It scrolls and zooms, leads the keyboard from session to session, and shows what
 * a drag would do. What is done to sessions is done by others.
 */
#pragma once

#include "operations/plenary-arrangement.h"
#include "schedule/plenary-conflicts.h"
#include "store/plenary-project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PlenaryAgendaPart:
 * @PLENARY_AGENDA_PART_NONE: neither time nor session
 * @PLENARY_AGENDA_PART_EMPTY: a time at which there is no session
 * @PLENARY_AGENDA_PART_BODY: a session
 * @PLENARY_AGENDA_PART_START: its upper edge
 * @PLENARY_AGENDA_PART_END: its lower edge
 *
 * What is at a place of the plan.
 */
typedef enum
{
  PLENARY_AGENDA_PART_NONE,
  PLENARY_AGENDA_PART_EMPTY,
  PLENARY_AGENDA_PART_BODY,
  PLENARY_AGENDA_PART_START,
  PLENARY_AGENDA_PART_END,
} PlenaryAgendaPart;

/**
 * PlenaryAgendaPlace:
 * @part: what is there
 * @session: (nullable): which session
 * @column: which column
 * @day_id: (nullable): its day
 * @room_id: (nullable): its room
 * @minutes: which time, in minutes after midnight; not rounded
 *
 * A place of the plan. Borrowed until the plan changes.
 */
typedef struct
{
  PlenaryAgendaPart part;
  PlenaryRecord *session;
  guint column;
  const char *day_id;
  const char *room_id;
  double minutes;
} PlenaryAgendaPlace;

#define PLENARY_TYPE_AGENDA_PLAN (plenary_agenda_plan_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryAgendaPlan, plenary_agenda_plan, PLENARY, AGENDA_PLAN, GtkWidget)

void plenary_agenda_plan_set_project (PlenaryAgendaPlan *self, PlenaryProject *project);
PlenaryTimetable *plenary_agenda_plan_get_timetable (PlenaryAgendaPlan *self);
const char *plenary_agenda_plan_get_label (PlenaryAgendaPlan *self, const char *session_id);
char *plenary_agenda_plan_dup_name (PlenaryAgendaPlan *self, PlenaryRecord *session);

PlenaryRecord *plenary_agenda_plan_get_selected (PlenaryAgendaPlan *self);
void plenary_agenda_plan_set_selected (PlenaryAgendaPlan *self, PlenaryRecord *session);
gboolean plenary_agenda_plan_focus_session (PlenaryAgendaPlan *self, PlenaryRecord *session);
void plenary_agenda_plan_open_heading (PlenaryAgendaPlan *self, gboolean is_day);

double plenary_agenda_plan_get_minute_height (PlenaryAgendaPlan *self);
void plenary_agenda_plan_zoom (PlenaryAgendaPlan *self, double factor);
void plenary_agenda_plan_fit_day (PlenaryAgendaPlan *self);
void plenary_agenda_plan_scroll_by (PlenaryAgendaPlan *self, double x, double y);
void plenary_agenda_plan_set_second_zone (PlenaryAgendaPlan *self, const char *zone);

PlenaryAgendaPlace plenary_agenda_plan_find_place (PlenaryAgendaPlan *self, double x, double y);
void plenary_agenda_plan_show_preview (PlenaryAgendaPlan *self,
                                       PlenaryArrangement *arrangement,
                                       const char *session_id);
void plenary_agenda_plan_clear_preview (PlenaryAgendaPlan *self);

G_END_DECLS
