/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-placement-move.h"

#include "allocate/plenary-board.h"
#include "allocate/plenary-objective-list.h"
#include "base/plenary-id.h"
#include "compose/plenary-numbering.h"
#include "model/plenary-allocation.h"
#include "model/plenary-focus.h"
#include "model/plenary-objective.h"
#include "model/plenary-placement.h"
#include "model/plenary-session.h"
#include "store/plenary-store-error.h"

#include <glib/gi18n-lib.h>

/* An objective of another framework has no place in an allocation. */
static gboolean
is_of_framework (PlenaryEdit *edit, PlenaryRecord *allocation, PlenaryRecord *objective)
{
  if (g_strcmp0 (plenary_record_get_text (allocation, PLENARY_ALLOCATION_FRAMEWORK_ID),
                 plenary_record_get_text (objective, PLENARY_OBJECTIVE_FRAMEWORK_ID))
      == 0)
    return TRUE;

  plenary_edit_fail (
      edit, g_error_new (PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED,
                         _ ("“%s” is of another framework than the one that is shared out"),
                         plenary_record_get_text (objective, PLENARY_OBJECTIVE_TITLE)));

  return FALSE;
}

static char *
dup_session_name (PlenaryNumbering *numbering, PlenaryRecord *session)
{
  const PlenaryNumberingEntry *entry
      = plenary_numbering_lookup (numbering, plenary_record_get_id (session));

  if (entry != NULL && *entry->label != '\0')
    return g_strdup (entry->label);

  /* Translators: the title of a session */
  return g_strdup_printf (_ ("“%s”"), plenary_record_get_text (session, PLENARY_SESSION_TITLE));
}

/* The words of the rule on two places (O02), before there are two. */
static void
refuse_second_place (PlenaryEdit *edit,
                     PlenaryModel *model,
                     PlenaryRecord *objective,
                     PlenaryRecord *first,
                     PlenaryRecord *second)
{
  g_autoptr (PlenaryNumbering) numbering = plenary_numbering_new (model, NULL);
  g_autofree char *name = plenary_objective_dup_name (model, objective);
  g_autofree char *one = dup_session_name (numbering, first);
  g_autofree char *other = dup_session_name (numbering, second);

  plenary_edit_fail (edit, g_error_new (PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED,
                                        /* Translators: an objective, and two roundtables */
                                        _ ("%s is in %s and %s."), name, one, other));
}

static void
insert (PlenaryEdit *edit,
        PlenaryRecord *allocation,
        PlenaryRecord *objective,
        PlenaryRecord *session)
{
  g_autoptr (PlenaryRow) row
      = plenary_row_new_joined (PLENARY_TYPE_PLACEMENT, plenary_record_get_id (allocation),
                                plenary_record_get_id (objective));

  plenary_row_set_text (row, PLENARY_PLACEMENT_SESSION_ID, plenary_record_get_id (session));
  plenary_edit_insert (edit, row);
}

/* A session that was given the objective as its focus too passes that on. */
static void
move_focus (PlenaryEdit *edit,
            PlenaryModel *model,
            PlenaryRecord *objective,
            PlenaryRecord *from,
            PlenaryRecord *to)
{
  const char *objective_id = plenary_record_get_id (objective);
  g_autofree char *old = plenary_id_join (plenary_record_get_id (from), objective_id);

  if (plenary_model_lookup (model, PLENARY_TYPE_FOCUS, old) == NULL)
    return;
  plenary_edit_delete (edit, PLENARY_TYPE_FOCUS, old);
  if (to == NULL)
    return;

  g_autoptr (PlenaryRow) row
      = plenary_row_new_joined (PLENARY_TYPE_FOCUS, plenary_record_get_id (to), objective_id);

  if (plenary_model_lookup (model, PLENARY_TYPE_FOCUS, plenary_row_get_id (row)) == NULL)
    plenary_edit_insert (edit, row);
}

/**
 * plenary_placement_add:
 * @edit: an edit
 * @model: the model of the project
 * @allocation: an allocation
 * @objective: an objective of its framework
 * @session: a session
 *
 * Gives an objective to a session. One that another session has is refused, as rule O02 has it:
 * whoever means to take it from there moves it.
 */
void
plenary_placement_add (PlenaryEdit *edit,
                       PlenaryModel *model,
                       PlenaryRecord *allocation,
                       PlenaryRecord *objective,
                       PlenaryRecord *session)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_RECORD (allocation));
  g_return_if_fail (PLENARY_IS_RECORD (objective));
  g_return_if_fail (PLENARY_IS_RECORD (session));

  PlenaryRecord *place = plenary_allocation_find_session (model, plenary_record_get_id (allocation),
                                                          plenary_record_get_id (objective));

  if (!is_of_framework (edit, allocation, objective) || place == session)
    return;
  if (place != NULL)
    refuse_second_place (edit, model, objective, place, session);
  else
    insert (edit, allocation, objective, session);
}

/**
 * plenary_placement_move:
 * @edit: an edit
 * @model: the model of the project
 * @allocation: an allocation
 * @objective: an objective of its framework
 * @session: (nullable): a session; %NULL for the tray
 *
 * Moves an objective to a session from wherever it is, or back into the tray.
 */
void
plenary_placement_move (PlenaryEdit *edit,
                        PlenaryModel *model,
                        PlenaryRecord *allocation,
                        PlenaryRecord *objective,
                        PlenaryRecord *session)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_RECORD (allocation));
  g_return_if_fail (PLENARY_IS_RECORD (objective));
  g_return_if_fail (session == NULL || PLENARY_IS_RECORD (session));

  const char *objective_id = plenary_record_get_id (objective);
  PlenaryRecord *place
      = plenary_allocation_find_session (model, plenary_record_get_id (allocation), objective_id);
  g_autofree char *id = plenary_id_join (plenary_record_get_id (allocation), objective_id);

  if (!is_of_framework (edit, allocation, objective) || place == session)
    return;
  if (place == NULL)
    insert (edit, allocation, objective, session);
  else if (session == NULL)
    plenary_edit_delete (edit, PLENARY_TYPE_PLACEMENT, id);
  else
    plenary_edit_set_text (edit, PLENARY_TYPE_PLACEMENT, id, PLENARY_PLACEMENT_SESSION_ID,
                           plenary_record_get_id (session));
  if (place != NULL)
    move_focus (edit, model, objective, place, session);
}
