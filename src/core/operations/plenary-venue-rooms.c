/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-venue.h"

#include "model/plenary-room.h"
#include "model/plenary-session.h"
#include "operations/plenary-arrangement.h"
#include "operations/plenary-sibling-order.h"
#include "store/plenary-store-error.h"

#include <glib/gi18n-lib.h>

/* Two rooms of one name could not be told apart in print. */
static gboolean
is_name_free (PlenaryModel *model, const char *room_id, const char *name)
{
  PlenaryRecordList *rooms = plenary_model_list (model, PLENARY_TYPE_ROOM);

  for (guint i = 0; i < plenary_record_list_get_length (rooms); i++)
    {
      PlenaryRecord *room = plenary_record_list_get (rooms, i);

      if (g_strcmp0 (plenary_record_get_id (room), room_id) != 0
          && g_utf8_collate (plenary_record_get_text (room, PLENARY_ROOM_NAME), name) == 0)
        return FALSE;
    }

  return TRUE;
}

/**
 * plenary_venue_check_room_name:
 * @edit: an edit
 * @model: the model of the project
 * @room_id: (nullable): id of a room; %NULL for one that is not there yet
 * @name: what it would be called
 *
 * Has the edit fail when a room cannot be called so: without a name, or as another one is.
 *
 * Returns: whether it can
 */
gboolean
plenary_venue_check_room_name (PlenaryEdit *edit,
                               PlenaryModel *model,
                               const char *room_id,
                               const char *name)
{
  g_return_val_if_fail (edit != NULL, FALSE);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  if (*name == '\0')
    plenary_edit_fail (edit, g_error_new_literal (PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED,
                                                  _ ("A room needs a name")));
  else if (!is_name_free (model, room_id, name))
    plenary_edit_fail (edit, g_error_new (PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED,
                                          _ ("There is a room “%s” already"), name));
  else
    return TRUE;

  return FALSE;
}

/**
 * plenary_venue_add_room:
 * @edit: an edit
 * @model: the model of the project
 * @name: its name
 *
 * Adds a room after the others. The edit fails when there is one of that name.
 *
 * Returns: (transfer full): its id
 */
char *
plenary_venue_add_room (PlenaryEdit *edit, PlenaryModel *model, const char *name)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  PlenaryRecordList *rooms = plenary_model_list (model, PLENARY_TYPE_ROOM);
  g_autofree char *rank
      = plenary_record_list_dup_rank_at (rooms, plenary_record_list_get_length (rooms));
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_ROOM);

  plenary_row_set_text (row, PLENARY_ROOM_NAME, name);
  plenary_row_set_text (row, PLENARY_ROOM_RANK, rank);
  if (plenary_venue_check_room_name (edit, model, NULL, name))
    plenary_edit_insert (edit, row);

  return g_strdup (plenary_row_get_id (row));
}

/**
 * plenary_venue_rename_room:
 * @edit: an edit
 * @model: the model of the project
 * @room_id: id of a room
 * @name: its new name
 *
 * Gives a room another name. The edit fails when another one has it.
 */
void
plenary_venue_rename_room (PlenaryEdit *edit,
                           PlenaryModel *model,
                           const char *room_id,
                           const char *name)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (room_id != NULL);
  g_return_if_fail (name != NULL);

  if (plenary_venue_check_room_name (edit, model, room_id, name))
    plenary_edit_set_text (edit, PLENARY_TYPE_ROOM, room_id, PLENARY_ROOM_NAME, name);
}

/**
 * plenary_venue_step_room:
 * @edit: an edit
 * @model: the model of the project
 * @room_id: id of a room
 * @n_places: how many places further; negative for back
 *
 * Moves a room in the order of the rooms.
 *
 * Returns: whether there is room for the move
 */
gboolean
plenary_venue_step_room (PlenaryEdit *edit, PlenaryModel *model, const char *room_id, int n_places)
{
  g_return_val_if_fail (edit != NULL, FALSE);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (room_id != NULL, FALSE);

  PlenarySiblings rooms = { .list = plenary_model_list (model, PLENARY_TYPE_ROOM) };
  PlenaryRecord *room = plenary_model_lookup (model, PLENARY_TYPE_ROOM, room_id);

  return room != NULL && plenary_siblings_step (&rooms, edit, room, n_places);
}

/**
 * plenary_venue_remove_room:
 * @edit: an edit
 * @model: the model of the project
 * @room_id: id of a room
 *
 * Removes a room. What was planned in it is not scheduled any more; what was in the only room stays
 * where it is, and so does everything in a project without days.
 *
 * Returns: whether there is such a room
 */
gboolean
plenary_venue_remove_room (PlenaryEdit *edit, PlenaryModel *model, const char *room_id)
{
  g_return_val_if_fail (edit != NULL, FALSE);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (room_id != NULL, FALSE);

  PlenaryRecordList *sessions
      = plenary_model_list_by (model, PLENARY_TYPE_SESSION, PLENARY_SESSION_ROOM_ID, room_id);
  guint n_rooms = plenary_record_list_get_length (plenary_model_list (model, PLENARY_TYPE_ROOM));
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model);

  if (plenary_model_lookup (model, PLENARY_TYPE_ROOM, room_id) == NULL)
    return FALSE;
  for (guint i = 0; i < plenary_record_list_get_length (sessions); i++)
    {
      const char *id = plenary_record_get_id (plenary_record_list_get (sessions, i));

      plenary_arrangement_set_room (arrangement, id, NULL);
      if (n_rooms > 1)
        plenary_arrangement_unschedule (arrangement, id);
    }
  plenary_arrangement_write (arrangement, edit);
  plenary_edit_delete (edit, PLENARY_TYPE_ROOM, room_id);

  return TRUE;
}
