/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-session-tree.h"

#include "model/plenary-session.h"
#include "operations/plenary-arrangement.h"
#include "schedule/plenary-timetable.h"

static PlenaryRecord *
find_session (PlenaryModel *model, const char *id)
{
  return plenary_model_lookup (model, PLENARY_TYPE_SESSION, id);
}

/* The sub-items of a session, or all items of the agenda. */
static PlenaryRecordList *
list_parts (PlenaryModel *model, const char *parent_id)
{
  return plenary_model_list_by (model, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID, parent_id);
}

/* What stands before a session under the same parent and on the same day. */
static PlenaryRecord *
find_before (PlenaryModel *model, PlenaryRecord *session)
{
  PlenaryRecordList *list
      = list_parts (model, plenary_record_get_text (session, PLENARY_SESSION_PARENT_ID));
  const char *day_id = plenary_record_get_text (session, PLENARY_SESSION_DAY_ID);
  PlenaryRecord *before = NULL;

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *found = plenary_record_list_get (list, i);

      if (found == session)
        break;
      if (g_strcmp0 (plenary_record_get_text (found, PLENARY_SESSION_DAY_ID), day_id) == 0)
        before = found;
    }

  return before;
}

static void
set_parent (PlenaryEdit *edit, PlenaryModel *model, const char *id, const char *parent_id)
{
  PlenaryRecordList *list = list_parts (model, parent_id);
  g_autofree char *rank
      = plenary_record_list_dup_rank_at (list, plenary_record_list_get_length (list));

  plenary_edit_set_text (edit, PLENARY_TYPE_SESSION, id, PLENARY_SESSION_PARENT_ID, parent_id);
  plenary_edit_set_text (edit, PLENARY_TYPE_SESSION, id, PLENARY_SESSION_RANK, rank);
}

/**
 * plenary_session_nest:
 * @edit: an edit
 * @model: the model of the project
 * @session_id: id of a session
 *
 * Makes a session the last part of the one before it on the same day. It has no day, room and start
 * of its own then; its length stays.
 *
 * Returns: whether there is such a session, and one before it
 */
gboolean
plenary_session_nest (PlenaryEdit *edit, PlenaryModel *model, const char *session_id)
{
  g_return_val_if_fail (edit != NULL, FALSE);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (session_id != NULL, FALSE);

  PlenaryRecord *session = find_session (model, session_id);
  PlenaryRecord *before = session != NULL ? find_before (model, session) : NULL;

  if (before == NULL)
    return FALSE;

  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model);

  if (plenary_arrangement_release (arrangement, session_id))
    plenary_arrangement_write (arrangement, edit);
  set_parent (edit, model, session_id, plenary_record_get_id (before));
  plenary_edit_set_text (edit, PLENARY_TYPE_SESSION, session_id, PLENARY_SESSION_DAY_ID, NULL);
  plenary_edit_set_text (edit, PLENARY_TYPE_SESSION, session_id, PLENARY_SESSION_ROOM_ID, NULL);
  plenary_edit_set_integer (edit, PLENARY_TYPE_SESSION, session_id, PLENARY_SESSION_STARTS_AT,
                            PLENARY_UNSET);
  plenary_edit_set_boolean (edit, PLENARY_TYPE_SESSION, session_id, PLENARY_SESSION_PARALLEL,
                            FALSE);

  return TRUE;
}

/* A session among others that have times needs a length, or all after it have none. */
static void
give_length (PlenaryArrangement *arrangement, PlenaryModel *model, PlenaryRecord *session)
{
  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (model);

  if (plenary_record_get_integer (session, PLENARY_SESSION_DURATION) == PLENARY_UNSET
      && plenary_timetable_is_timed (timetable))
    plenary_arrangement_set_duration (arrangement, plenary_record_get_id (session),
                                      PLENARY_SESSION_USUAL_MINUTES);
}

/* Puts a former part of a session after that session and those in parallel with it. */
static void
stand_after (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *session, PlenaryRecord *parent)
{
  const char *id = plenary_record_get_id (session);
  const char *parent_id = plenary_record_get_id (parent);
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model);
  guint position = 0;

  plenary_arrangement_adopt (arrangement, session);
  if (plenary_arrangement_get_position (arrangement, parent_id, &position))
    {
      plenary_arrangement_reorder (
          arrangement, id, plenary_arrangement_get_day_id (arrangement, parent_id), position + 1);
      give_length (arrangement, model, session);
    }
  plenary_arrangement_write (arrangement, edit);
  plenary_edit_set_text (edit, PLENARY_TYPE_SESSION, id, PLENARY_SESSION_PARENT_ID, NULL);
}

/**
 * plenary_session_raise:
 * @edit: an edit
 * @model: the model of the project
 * @session_id: id of a sub-item
 *
 * Makes a part of a session the session after it, or a part of what that is part of.
 *
 * Returns: whether there is such a sub-item
 */
gboolean
plenary_session_raise (PlenaryEdit *edit, PlenaryModel *model, const char *session_id)
{
  g_return_val_if_fail (edit != NULL, FALSE);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (session_id != NULL, FALSE);

  PlenaryRecord *session = find_session (model, session_id);
  PlenaryRecord *parent
      = session != NULL
            ? find_session (model, plenary_record_get_text (session, PLENARY_SESSION_PARENT_ID))
            : NULL;

  if (parent == NULL)
    return FALSE;

  const char *above_id = plenary_record_get_text (parent, PLENARY_SESSION_PARENT_ID);

  if (above_id != NULL)
    set_parent (edit, model, session_id, above_id);
  else
    stand_after (edit, model, session, parent);

  return TRUE;
}

/**
 * plenary_session_delete:
 * @edit: an edit
 * @model: the model of the project
 * @session_id: id of a session or of a sub-item
 *
 * Deletes a session and all that is part of it. What followed it closes up.
 *
 * Returns: whether there is such a session
 */
gboolean
plenary_session_delete (PlenaryEdit *edit, PlenaryModel *model, const char *session_id)
{
  g_return_val_if_fail (edit != NULL, FALSE);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (session_id != NULL, FALSE);

  if (find_session (model, session_id) == NULL)
    return FALSE;

  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model);

  if (plenary_arrangement_remove (arrangement, session_id))
    plenary_arrangement_write (arrangement, edit);
  else
    plenary_edit_delete (edit, PLENARY_TYPE_SESSION, session_id);

  return TRUE;
}
