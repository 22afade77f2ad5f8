/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The board of a framework: its objectives in columns, one column for each roundtable of an
 * allocation and a tray before them for what is not allocated. A framework that is not shared out
 * has a board of one column with all of its objectives. Made from a model in one go, and not
 * changed afterwards; holds its records.
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

typedef struct _PlenaryBoard PlenaryBoard;

/**
 * PlenaryBoardColumn:
 * @session: (nullable): the roundtable; %NULL for the tray, and for the only column of a
 *   framework without an allocation
 * @objectives: (element-type PlenaryObjective): its objectives by number
 *
 * A column. Borrowed from its board.
 */
typedef struct
{
  PlenaryRecord *session;
  GPtrArray *objectives;
} PlenaryBoardColumn;

/**
 * PlenaryUptake:
 * @n_sessions: sessions that take the objective up, by allocation or as their focus
 * @n_paragraphs: paragraphs of reports that are tagged with it
 * @n_interventions: interventions that are tagged with it
 *
 * Where an objective is taken up.
 */
typedef struct
{
  guint n_sessions;
  guint n_paragraphs;
  guint n_interventions;
} PlenaryUptake;

/**
 * PlenaryBalance:
 * @n_objectives: objectives of the column
 * @minutes: length of its session; %PLENARY_UNSET where it has none
 * @n_speakers: who is to speak in it, or is asked to, the chair among them; not who keeps the
 * record
 *
 * What a column asks of a session, to compare columns by.
 */
typedef struct
{
  guint n_objectives;
  int minutes;
  guint n_speakers;
} PlenaryBalance;

PlenaryBoard *
plenary_board_new (PlenaryModel *model, PlenaryRecord *framework, PlenaryRecord *allocation);
void plenary_board_free (PlenaryBoard *self);
guint plenary_board_get_n_columns (PlenaryBoard *self);
const PlenaryBoardColumn *plenary_board_get_column (PlenaryBoard *self, guint position);
PlenaryBalance plenary_board_column_weigh (const PlenaryBoardColumn *column, PlenaryModel *model);

PlenaryRecord *plenary_allocation_find_session (PlenaryModel *model,
                                                const char *allocation_id,
                                                const char *objective_id);
PlenaryUptake plenary_uptake_of_objective (PlenaryModel *model, const char *objective_id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryBoard, plenary_board_free)

G_END_DECLS
