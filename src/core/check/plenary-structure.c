/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "check/plenary-structure.h"

#include "model/plenary-allocation.h"
#include "model/plenary-assignment.h"
#include "model/plenary-body.h"
#include "model/plenary-objective.h"
#include "model/plenary-placement.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"

#include <glib/gi18n-lib.h>

G_DEFINE_BOXED_TYPE (PlenaryProblem, plenary_problem, plenary_problem_copy, plenary_problem_free)

/* A chain of parents longer than this is a circle. */
#define MAX_PARENTS 64

static void
report (GPtrArray *problems, PlenaryRecord *record, char *message)
{
  PlenaryProblem *problem = g_new0 (PlenaryProblem, 1);

  problem->record_type = G_OBJECT_TYPE (record);
  problem->id = g_strdup (plenary_record_get_id (record));
  problem->message = message;
  g_ptr_array_add (problems, problem);
}

/* References of a text, those in its notes included, must have a target (rule X01). */
static void
check_references (GPtrArray *problems,
                  PlenaryModel *model,
                  PlenaryRecord *record,
                  const PlenaryText *text)
{
  gsize n_runs = 0;
  const PlenaryRun *runs = plenary_text_get_runs (text, &n_runs);

  for (gsize i = 0; i < n_runs; i++)
    {
      if (runs[i].note != NULL)
        check_references (problems, model, record, runs[i].note);
      if (runs[i].note != NULL && plenary_text_is_empty (runs[i].note))
        report (problems, record, g_strdup (_ ("A note has no text")));
      if (runs[i].target != NULL && plenary_model_find (model, runs[i].target) == NULL)
        report (problems, record,
                g_strdup_printf (_ ("A reference goes to “%s”, which no longer exists"),
                                 runs[i].target));
    }
}

static void
check_texts (GPtrArray *problems, PlenaryModel *model, PlenaryRecord *record)
{
  const PlenaryTableInfo *info = plenary_row_get_info (plenary_record_get_row (record));

  for (guint column = 1; column < info->n_columns; column++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PlenaryText) text = NULL;

      if (info->columns[column].kind != PLENARY_COLUMN_MARKUP)
        continue;
      text = plenary_text_new_from_markup (plenary_record_get_text (record, column), &error);
      if (text == NULL)
        report (problems, record,
                g_strdup_printf ("%s: %s", info->columns[column].name, error->message));
      else
        check_references (problems, model, record, text);
    }
}

static void
check_parents (GPtrArray *problems, PlenaryModel *model, GType type, guint parent_column)
{
  PlenaryRecordList *list = plenary_model_list (model, type);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *record = plenary_record_list_get (list, i);
      PlenaryRecord *parent = record;
      guint n_parents = 0;

      while (parent != NULL && n_parents <= MAX_PARENTS)
        {
          parent
              = plenary_model_lookup (model, type, plenary_record_get_text (parent, parent_column));
          n_parents++;
        }
      if (n_parents > MAX_PARENTS)
        report (problems, record, g_strdup (_ ("It is part of itself")));
    }
}

/* An allocation shares out one framework (rule O03). */
static void
check_placements (GPtrArray *problems, PlenaryModel *model)
{
  PlenaryRecordList *list = plenary_model_list (model, PLENARY_TYPE_PLACEMENT);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *placement = plenary_record_list_get (list, i);
      PlenaryRecord *allocation = plenary_model_lookup (
          model, PLENARY_TYPE_ALLOCATION,
          plenary_record_get_text (placement, PLENARY_PLACEMENT_ALLOCATION_ID));
      PlenaryRecord *objective = plenary_model_lookup (
          model, PLENARY_TYPE_OBJECTIVE,
          plenary_record_get_text (placement, PLENARY_PLACEMENT_OBJECTIVE_ID));

      if (allocation != NULL && objective != NULL
          && g_strcmp0 (plenary_record_get_text (allocation, PLENARY_ALLOCATION_FRAMEWORK_ID),
                        plenary_record_get_text (objective, PLENARY_OBJECTIVE_FRAMEWORK_ID))
                 != 0)
        report (problems, placement,
                g_strdup (_ ("The objective is of another framework than the allocation")));
    }
}

/**
 * plenary_problem_copy:
 * @self: a problem
 *
 * Returns: (transfer full): a copy
 */
PlenaryProblem *
plenary_problem_copy (const PlenaryProblem *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  PlenaryProblem *copy = g_memdup2 (self, sizeof *self);

  copy->id = g_strdup (self->id);
  copy->message = g_strdup (self->message);

  return copy;
}

/**
 * plenary_problem_free:
 * @self: (transfer full): a problem
 */
void
plenary_problem_free (PlenaryProblem *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->id);
  g_free (self->message);
  g_free (self);
}

/**
 * plenary_check_structure:
 * @model: a project, live or a snapshot
 *
 * Looks for texts that are no mark-up, empty notes, references to nothing, circles of parents
 * and allocations that mix frameworks. The thread that owns the model.
 *
 * Returns: (transfer full) (element-type PlenaryProblem): what is wrong
 */
GPtrArray *
plenary_check_structure (PlenaryModel *model)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  GPtrArray *problems = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_problem_free);
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    {
      PlenaryRecordList *list = plenary_model_list (model, types[i]);

      for (guint j = 0; j < plenary_record_list_get_length (list); j++)
        check_texts (problems, model, plenary_record_list_get (list, j));
    }
  check_parents (problems, model, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID);
  check_parents (problems, model, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID);
  check_parents (problems, model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_PARENT_ID);
  check_parents (problems, model, PLENARY_TYPE_BODY, PLENARY_BODY_PARENT_ID);
  check_placements (problems, model);

  return problems;
}
