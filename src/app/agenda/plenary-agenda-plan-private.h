/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The plan, for the sources that its work is divided into.
 */
#pragma once

#include "agenda/plenary-agenda-header.h"
#include "agenda/plenary-agenda-layout.h"
#include "agenda/plenary-agenda-plan.h"
#include "agenda/plenary-agenda-ruler.h"
#include "agenda/plenary-session-block.h"
#include "compose/plenary-numbering.h"

G_BEGIN_DECLS

/**
 * PlenaryAgendaMark:
 * @widget: what shows it
 * @first_column: its first column
 * @n_columns: how many it covers
 * @starts_at: from when
 * @ends_at: until when
 *
 * Something over the blocks that is no session: the minutes of a collision, what a drag would do.
 */
typedef struct
{
  GtkWidget *widget;
  guint first_column;
  guint n_columns;
  int starts_at;
  int ends_at;
} PlenaryAgendaMark;

struct _PlenaryAgendaPlan
{
  GtkWidget parent_instance;

  /* Children */
  PlenaryAgendaHeader *header;
  PlenaryAgendaRuler *ruler;
  GtkWidget *corner;
  GHashTable *blocks; /* id of a session: its block, while it is in view */
  GHashTable *stale;  /* those of the blocks that show what was before a change */
  GArray *collisions; /* PlenaryAgendaMark */
  GArray *preview;    /* PlenaryAgendaMark */
  GtkWidget *bubble;  /* the new times, in a preview */

  /* Owned */
  PlenaryProject *project;
  PlenaryRecord *selected;
  PlenaryTimetable *timetable;
  PlenaryNumbering *numbering;
  PlenaryConflicts *conflicts;
  PlenaryAgendaLayout *layout;
  GtkAdjustment *hadjustment;
  GtkAdjustment *vadjustment;
  char *second_zone;

  /* State */
  guint hscroll_policy : 1;
  guint vscroll_policy : 1;
  gboolean is_stale;    /* the project has changed since all that was derived */
  gboolean is_placed;   /* scrolled to where it begins */
  double minute_height; /* 0 until it is known how much room there is */
  double column_width;
  guint idle_id; /* brings blocks up to date that are not in view */
  int header_height;
  int ruler_width;
};

/* The plan itself (plenary-agenda-plan.c). */
void plenary_agenda_plan_tell_derived (PlenaryAgendaPlan *self);

/* What is derived from the project (plenary-agenda-plan-derive.c). */
void plenary_agenda_plan_derive (PlenaryAgendaPlan *self);
void plenary_agenda_plan_clear_derived (PlenaryAgendaPlan *self);
int plenary_agenda_plan_get_difference (PlenaryAgendaPlan *self);

/* Places and sizes (plenary-agenda-plan-geometry.c). */
double plenary_agenda_plan_get_content_width (PlenaryAgendaPlan *self);
double plenary_agenda_plan_get_content_height (PlenaryAgendaPlan *self);
GtkAllocation plenary_agenda_plan_map_cell (PlenaryAgendaPlan *self, const PlenaryAgendaCell *cell);
GtkAllocation plenary_agenda_plan_map_mark (PlenaryAgendaPlan *self, const PlenaryAgendaMark *mark);
void plenary_agenda_plan_configure (PlenaryAgendaPlan *self, int width, int height);
void plenary_agenda_plan_scroll_to_cell (PlenaryAgendaPlan *self, const PlenaryAgendaCell *cell);
void plenary_agenda_plan_scroll_to_columns (PlenaryAgendaPlan *self, guint first, guint n_columns);

/* Drawing (plenary-agenda-plan-draw.c). */
void plenary_agenda_plan_snapshot (GtkWidget *widget, GtkSnapshot *snapshot);

/* Blocks and marks (plenary-agenda-plan-blocks.c). */
void plenary_agenda_plan_update_blocks (PlenaryAgendaPlan *self);
void plenary_agenda_plan_outdate_blocks (PlenaryAgendaPlan *self);
void plenary_agenda_plan_update_collisions (PlenaryAgendaPlan *self);
void plenary_agenda_plan_allocate_blocks (PlenaryAgendaPlan *self);

/* The keyboard (plenary-agenda-plan-focus.c). */
gboolean plenary_agenda_plan_focus (GtkWidget *widget, GtkDirectionType direction);

G_END_DECLS
