/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "allocate/plenary-board.h"

#include "model/plenary-assignment.h"
#include "model/plenary-day.h"
#include "model/plenary-focus.h"
#include "model/plenary-intervention-objective.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-placement.h"
#include "model/plenary-session.h"

struct _PlenaryBoard
{
  GPtrArray *columns; /* PlenaryBoardColumn */
};

static void
column_free (PlenaryBoardColumn *column)
{
  g_clear_object (&column->session);
  g_ptr_array_unref (column->objectives);
  g_free (column);
}

static PlenaryBoardColumn *
column_new (PlenaryRecord *session)
{
  PlenaryBoardColumn *column = g_new0 (PlenaryBoardColumn, 1);

  column->session = session != NULL ? g_object_ref (session) : NULL;
  column->objectives = g_ptr_array_new_with_free_func (g_object_unref);

  return column;
}

/**
 * plenary_allocation_find_session:
 * @model: a model
 * @allocation_id: id of an allocation
 * @objective_id: id of an objective
 *
 * Returns: (transfer none) (nullable): the session that the allocation puts the objective into;
 *   %NULL while it is in the tray
 */
PlenaryRecord *
plenary_allocation_find_session (PlenaryModel *model,
                                 const char *allocation_id,
                                 const char *objective_id)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (allocation_id != NULL, NULL);
  g_return_val_if_fail (objective_id != NULL, NULL);

  PlenaryRecordList *placements = plenary_model_list_by (
      model, PLENARY_TYPE_PLACEMENT, PLENARY_PLACEMENT_OBJECTIVE_ID, objective_id);

  for (guint i = 0; i < plenary_record_list_get_length (placements); i++)
    {
      PlenaryRecord *placement = plenary_record_list_get (placements, i);

      if (g_strcmp0 (plenary_record_get_text (placement, PLENARY_PLACEMENT_ALLOCATION_ID),
                     allocation_id)
          == 0)
        return plenary_model_lookup (
            model, PLENARY_TYPE_SESSION,
            plenary_record_get_text (placement, PLENARY_PLACEMENT_SESSION_ID));
    }

  return NULL;
}

static gboolean
has_placement (PlenaryModel *model, PlenaryRecord *session, const char *allocation_id)
{
  PlenaryRecordList *placements = plenary_model_list_by (
      model, PLENARY_TYPE_PLACEMENT, PLENARY_PLACEMENT_SESSION_ID, plenary_record_get_id (session));

  for (guint i = 0; i < plenary_record_list_get_length (placements); i++)
    if (g_strcmp0 (plenary_record_get_text (plenary_record_list_get (placements, i),
                                            PLENARY_PLACEMENT_ALLOCATION_ID),
                   allocation_id)
        == 0)
      return TRUE;

  return FALSE;
}

/* Roundtables have a column while they are still empty, other sessions when they have something
 * allocated. */
static void
add_columns (PlenaryBoard *self,
             PlenaryModel *model,
             const char *allocation_id,
             GHashTable *columns_by_session)
{
  PlenaryRecordList *sessions = plenary_model_list (model, PLENARY_TYPE_SESSION);

  for (guint i = 0; i < plenary_record_list_get_length (sessions); i++)
    {
      PlenaryRecord *session = plenary_record_list_get (sessions, i);

      if (plenary_record_get_integer (session, PLENARY_SESSION_KIND)
              != PLENARY_SESSION_KIND_ROUNDTABLE
          && !has_placement (model, session, allocation_id))
        continue;

      PlenaryBoardColumn *column = column_new (session);

      g_ptr_array_add (self->columns, column);
      g_hash_table_insert (columns_by_session, session, column);
    }
}

/* Days in order, and after them what is not scheduled; those of a day stay as they are. */
static int
compare_days (gconstpointer a, gconstpointer b, gpointer user_data)
{
  PlenaryModel *model = user_data;
  const PlenaryBoardColumn *columns[]
      = { *(PlenaryBoardColumn *const *) a, *(PlenaryBoardColumn *const *) b };
  guint positions[] = { G_MAXUINT, G_MAXUINT };

  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      PlenaryRecord *day = plenary_model_lookup (
          model, PLENARY_TYPE_DAY,
          plenary_record_get_text (columns[i]->session, PLENARY_SESSION_DAY_ID));

      if (day != NULL)
        plenary_record_list_find (plenary_model_list (model, PLENARY_TYPE_DAY), day, &positions[i]);
    }

  return (positions[0] > positions[1]) - (positions[0] < positions[1]);
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  PlenaryRecord *first = *(PlenaryRecord *const *) a;
  PlenaryRecord *second = *(PlenaryRecord *const *) b;

  return plenary_record_get_integer (first, PLENARY_OBJECTIVE_NUMBER)
         - plenary_record_get_integer (second, PLENARY_OBJECTIVE_NUMBER);
}

/**
 * plenary_board_new:
 * @model: a model
 * @framework: a framework
 * @allocation: (nullable): an allocation of it; %NULL for a framework that is not shared out
 *
 * Makes the board of a framework. The tray comes first, also when nothing is in it; roundtables
 * stand in the order of the agenda, empty ones too.
 *
 * Returns: (transfer full): the board
 */
PlenaryBoard *
plenary_board_new (PlenaryModel *model, PlenaryRecord *framework, PlenaryRecord *allocation)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (framework), NULL);
  g_return_val_if_fail (allocation == NULL || PLENARY_IS_RECORD (allocation), NULL);

  PlenaryBoard *self = g_new0 (PlenaryBoard, 1);
  PlenaryBoardColumn *rest = column_new (NULL);
  const char *allocation_id = allocation != NULL ? plenary_record_get_id (allocation) : NULL;
  PlenaryRecordList *objectives
      = plenary_model_list_by (model, PLENARY_TYPE_OBJECTIVE, PLENARY_OBJECTIVE_FRAMEWORK_ID,
                               plenary_record_get_id (framework));
  g_autoptr (GHashTable) columns = g_hash_table_new (NULL, NULL);

  self->columns = g_ptr_array_new_with_free_func ((GDestroyNotify) column_free);
  if (allocation != NULL)
    add_columns (self, model, allocation_id, columns);
  g_ptr_array_sort_with_data (self->columns, compare_days, model);

  for (guint i = 0; i < plenary_record_list_get_length (objectives); i++)
    {
      PlenaryRecord *objective = plenary_record_list_get (objectives, i);
      PlenaryRecord *place
          = allocation != NULL ? plenary_allocation_find_session (model, allocation_id,
                                                                  plenary_record_get_id (objective))
                               : NULL;
      PlenaryBoardColumn *column = place != NULL ? g_hash_table_lookup (columns, place) : NULL;

      g_ptr_array_add (column != NULL ? column->objectives : rest->objectives,
                       g_object_ref (objective));
    }

  g_ptr_array_insert (self->columns, 0, rest);
  for (guint i = 0; i < self->columns->len; i++)
    g_ptr_array_sort (plenary_board_get_column (self, i)->objectives, compare_numbers);

  return self;
}

/**
 * plenary_board_free:
 * @self: (transfer full): a board
 *
 * Lets go of a board and of the records it holds.
 */
void
plenary_board_free (PlenaryBoard *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->columns);
  g_free (self);
}

/**
 * plenary_board_get_n_columns:
 * @self: a board
 *
 * Returns: how many columns it has, the tray among them
 */
guint
plenary_board_get_n_columns (PlenaryBoard *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->columns->len;
}

/**
 * plenary_board_get_column:
 * @self: a board
 * @position: which column, from 0
 *
 * Returns: (transfer none): the column
 */
const PlenaryBoardColumn *
plenary_board_get_column (PlenaryBoard *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->columns->len, NULL);

  return self->columns->pdata[position];
}

/* Whether somebody is to speak: not who declined, nor who writes down what others say. */
static gboolean
is_speaker (PlenaryRecord *assignment)
{
  int role = plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_ROLE);
  int state = plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE);

  return role != PLENARY_ROLE_NOTE_TAKER && role != PLENARY_ROLE_RAPPORTEUR
         && state != PLENARY_ASSIGNMENT_STATE_DECLINED && state != PLENARY_ASSIGNMENT_STATE_REPLACED
         && state != PLENARY_ASSIGNMENT_STATE_ABSENT;
}

/* The heading of a group of assignments is nobody. */
static gboolean
is_heading (PlenaryModel *model, PlenaryRecord *assignment)
{
  return plenary_record_list_get_length (plenary_model_list_by (model, PLENARY_TYPE_ASSIGNMENT,
                                                                PLENARY_ASSIGNMENT_PARENT_ID,
                                                                plenary_record_get_id (assignment)))
         > 0;
}

/**
 * plenary_board_column_weigh:
 * @column: a column
 * @model: the model its board was made from
 *
 * Returns: what the column asks of its session; of the tray only how many objectives it has
 */
PlenaryBalance
plenary_board_column_weigh (const PlenaryBoardColumn *column, PlenaryModel *model)
{
  PlenaryBalance balance = { 0, PLENARY_UNSET, 0 };

  g_return_val_if_fail (column != NULL, balance);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), balance);

  balance.n_objectives = column->objectives->len;
  if (column->session == NULL)
    return balance;

  PlenaryRecordList *roles
      = plenary_model_list_by (model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_SESSION_ID,
                               plenary_record_get_id (column->session));

  balance.minutes = plenary_record_get_integer (column->session, PLENARY_SESSION_DURATION);
  for (guint i = 0; i < plenary_record_list_get_length (roles); i++)
    {
      PlenaryRecord *assignment = plenary_record_list_get (roles, i);

      balance.n_speakers += is_speaker (assignment) && !is_heading (model, assignment);
    }

  return balance;
}

static void
collect_sessions (GHashTable *sessions, PlenaryRecordList *list, guint column)
{
  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    g_hash_table_add (sessions,
                      (char *) plenary_record_get_text (plenary_record_list_get (list, i), column));
}

/**
 * plenary_uptake_of_objective:
 * @model: a model
 * @objective_id: id of an objective
 *
 * Counts where an objective is taken up. A session that has it by allocation and as its focus
 * counts once.
 *
 * Returns: the counts
 */
PlenaryUptake
plenary_uptake_of_objective (PlenaryModel *model, const char *objective_id)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), (PlenaryUptake) { 0 });
  g_return_val_if_fail (objective_id != NULL, (PlenaryUptake) { 0 });

  g_autoptr (GHashTable) sessions = g_hash_table_new (g_str_hash, g_str_equal);

  collect_sessions (sessions,
                    plenary_model_list_by (model, PLENARY_TYPE_PLACEMENT,
                                           PLENARY_PLACEMENT_OBJECTIVE_ID, objective_id),
                    PLENARY_PLACEMENT_SESSION_ID);
  collect_sessions (
      sessions,
      plenary_model_list_by (model, PLENARY_TYPE_FOCUS, PLENARY_FOCUS_OBJECTIVE_ID, objective_id),
      PLENARY_FOCUS_SESSION_ID);

  return (PlenaryUptake) {
    .n_sessions = g_hash_table_size (sessions),
    .n_paragraphs = plenary_record_list_get_length (
        plenary_model_list_by (model, PLENARY_TYPE_PARAGRAPH_OBJECTIVE,
                               PLENARY_PARAGRAPH_OBJECTIVE_OBJECTIVE_ID, objective_id)),
    .n_interventions = plenary_record_list_get_length (
        plenary_model_list_by (model, PLENARY_TYPE_INTERVENTION_OBJECTIVE,
                               PLENARY_INTERVENTION_OBJECTIVE_OBJECTIVE_ID, objective_id)),
  };
}
