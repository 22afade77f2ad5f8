/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-session-part.h"

#include "model/plenary-question.h"
#include "model/plenary-room.h"
#include "model/plenary-session.h"
#include "operations/plenary-venue.h"

static char *
dup_last_rank (PlenaryModel *model, GType type, guint column, const char *session_id)
{
  PlenaryRecordList *list = plenary_model_list_by (model, type, column, session_id);

  return plenary_record_list_dup_rank_at (list, plenary_record_list_get_length (list));
}

/**
 * plenary_session_add_question:
 * @edit: an edit
 * @model: the model of its project
 * @session_id: id of a session
 * @text: (nullable): the question
 *
 * Adds a guiding question after those that the session has.
 *
 * Returns: (transfer full): id of the question
 */
char *
plenary_session_add_question (PlenaryEdit *edit,
                              PlenaryModel *model,
                              const char *session_id,
                              const PlenaryText *text)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (session_id != NULL, NULL);

  g_autofree char *rank
      = dup_last_rank (model, PLENARY_TYPE_QUESTION, PLENARY_QUESTION_SESSION_ID, session_id);
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_QUESTION);

  plenary_row_set_text (row, PLENARY_QUESTION_SESSION_ID, session_id);
  plenary_row_set_text (row, PLENARY_QUESTION_RANK, rank);
  if (text != NULL)
    plenary_row_set_markup (row, PLENARY_QUESTION_TEXT, text);
  plenary_edit_insert (edit, row);

  return g_strdup (plenary_row_get_id (row));
}

/**
 * plenary_session_add_item:
 * @edit: an edit
 * @model: the model of its project
 * @session_id: id of a session
 * @title: its title, or ""
 *
 * Adds a sub-item after those that the session has.
 *
 * Returns: (transfer full): id of the sub-item
 */
char *
plenary_session_add_item (PlenaryEdit *edit,
                          PlenaryModel *model,
                          const char *session_id,
                          const char *title)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (session_id != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);

  g_autofree char *rank
      = dup_last_rank (model, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID, session_id);
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_SESSION);

  plenary_row_set_text (row, PLENARY_SESSION_PARENT_ID, session_id);
  plenary_row_set_text (row, PLENARY_SESSION_RANK, rank);
  plenary_row_set_integer (row, PLENARY_SESSION_KIND, PLENARY_SESSION_KIND_ITEM);
  plenary_row_set_text (row, PLENARY_SESSION_TITLE, title);
  plenary_edit_insert (edit, row);

  return g_strdup (plenary_row_get_id (row));
}

/**
 * plenary_session_add_room:
 * @edit: an edit
 * @model: the model of its project
 * @session_id: id of a session
 * @name: name of a room
 *
 * Puts a session into a room of a name, which is added to the rooms of the event unless it is one
 * of them already.
 *
 * Returns: (transfer full): id of the room
 */
char *
plenary_session_add_room (PlenaryEdit *edit,
                          PlenaryModel *model,
                          const char *session_id,
                          const char *name)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (session_id != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  PlenaryRecordList *rooms = plenary_model_list (model, PLENARY_TYPE_ROOM);
  guint length = plenary_record_list_get_length (rooms);
  g_autofree char *id = NULL;

  for (guint i = 0; i < length && id == NULL; i++)
    if (g_str_equal (
            plenary_record_get_text (plenary_record_list_get (rooms, i), PLENARY_ROOM_NAME), name))
      id = g_strdup (plenary_record_get_id (plenary_record_list_get (rooms, i)));
  if (id == NULL)
    id = plenary_venue_add_room (edit, model, name);
  plenary_edit_set_text (edit, PLENARY_TYPE_SESSION, session_id, PLENARY_SESSION_ROOM_ID, id);

  return g_steal_pointer (&id);
}
