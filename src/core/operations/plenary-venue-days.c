/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-venue.h"

#include "base/plenary-date.h"
#include "model/plenary-day.h"
#include "model/plenary-event.h"
#include "model/plenary-session.h"
#include "operations/plenary-arrangement.h"
#include "store/plenary-store-error.h"

#include <glib/gi18n-lib.h>

/**
 * plenary_venue_dup_next_date:
 * @model: a model
 *
 * Returns: (transfer full): the date that a further day has unless another one is asked for: the
 *   day after the last one, the day on which the event starts, or today
 */
char *
plenary_venue_dup_next_date (PlenaryModel *model)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  PlenaryRecordList *days = plenary_model_list (model, PLENARY_TYPE_DAY);
  guint n_days = plenary_record_list_get_length (days);
  PlenaryRecord *event = plenary_model_get_event (model);
  GDate date;

  g_date_clear (&date, 1);
  if (n_days > 0
      && plenary_date_parse (
          plenary_record_get_text (plenary_record_list_get (days, n_days - 1), PLENARY_DAY_DATE),
          &date))
    g_date_add_days (&date, 1);
  else if (event == NULL
           || !plenary_date_parse (plenary_record_get_text (event, PLENARY_EVENT_STARTS_ON), &date))
    g_date_set_time_t (&date, g_get_real_time () / G_USEC_PER_SEC);

  return plenary_date_format (&date);
}

/* What stands on the agenda of a project without days is on its first one. */
static void
take_sessions (PlenaryEdit *edit, PlenaryModel *model, const char *day_id)
{
  PlenaryRecordList *sessions
      = plenary_model_list_by (model, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID, NULL);

  for (guint i = 0; i < plenary_record_list_get_length (sessions); i++)
    plenary_edit_set_text (edit, PLENARY_TYPE_SESSION,
                           plenary_record_get_id (plenary_record_list_get (sessions, i)),
                           PLENARY_SESSION_DAY_ID, day_id);
}

/**
 * plenary_venue_add_day:
 * @edit: an edit
 * @model: the model of the project
 * @date: (nullable): its date, as YYYY-MM-DD; %NULL for that of plenary_venue_dup_next_date()
 *
 * Adds a day. The first one takes all sessions that there are.
 *
 * Returns: (transfer full): its id
 */
char *
plenary_venue_add_day (PlenaryEdit *edit, PlenaryModel *model, const char *date)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  g_autofree char *next = plenary_venue_dup_next_date (model);
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_DAY);
  GError *error = NULL;

  if (plenary_row_set_string (row, PLENARY_DAY_DATE, date != NULL ? date : next, &error))
    plenary_edit_insert (edit, row);
  else
    plenary_edit_fail (edit, error);
  if (plenary_record_list_get_length (plenary_model_list (model, PLENARY_TYPE_DAY)) == 0)
    take_sessions (edit, model, plenary_row_get_id (row));

  return g_strdup (plenary_row_get_id (row));
}

/**
 * plenary_venue_remove_day:
 * @edit: an edit
 * @model: the model of the project
 * @day_id: id of a day
 *
 * Removes a day. Its sessions are not scheduled any more; those of the only day stay on the agenda,
 * which has no days then.
 *
 * Returns: whether there is such a day
 */
gboolean
plenary_venue_remove_day (PlenaryEdit *edit, PlenaryModel *model, const char *day_id)
{
  g_return_val_if_fail (edit != NULL, FALSE);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (day_id != NULL, FALSE);

  PlenaryRecordList *sessions
      = plenary_model_list_by (model, PLENARY_TYPE_SESSION, PLENARY_SESSION_DAY_ID, day_id);
  guint n_days = plenary_record_list_get_length (plenary_model_list (model, PLENARY_TYPE_DAY));
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (model);

  if (plenary_model_lookup (model, PLENARY_TYPE_DAY, day_id) == NULL)
    return FALSE;
  for (guint i = 0; i < plenary_record_list_get_length (sessions) && n_days > 1; i++)
    plenary_arrangement_unschedule (arrangement,
                                    plenary_record_get_id (plenary_record_list_get (sessions, i)));
  plenary_arrangement_write (arrangement, edit);
  plenary_edit_delete (edit, PLENARY_TYPE_DAY, day_id);

  return TRUE;
}

/**
 * plenary_venue_check_date:
 * @edit: an edit
 * @model: the model of the project
 * @day_id: id of a day
 * @date: the date that it would have, as YYYY-MM-DD
 *
 * Has the edit fail when another day has the date: they could not be told apart.
 *
 * Returns: whether no other one has it
 */
gboolean
plenary_venue_check_date (PlenaryEdit *edit,
                          PlenaryModel *model,
                          const char *day_id,
                          const char *date)
{
  g_return_val_if_fail (edit != NULL, FALSE);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (day_id != NULL, FALSE);
  g_return_val_if_fail (date != NULL, FALSE);

  PlenaryRecordList *days = plenary_model_list (model, PLENARY_TYPE_DAY);

  for (guint i = 0; i < plenary_record_list_get_length (days); i++)
    {
      PlenaryRecord *day = plenary_record_list_get (days, i);

      if (g_str_equal (plenary_record_get_id (day), day_id)
          || g_strcmp0 (plenary_record_get_text (day, PLENARY_DAY_DATE), date) != 0)
        continue;
      plenary_edit_fail (edit, g_error_new (PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED,
                                            _ ("The event has a day “%s” already"), date));
      return FALSE;
    }

  return TRUE;
}

/**
 * plenary_venue_set_date:
 * @edit: an edit
 * @model: the model of the project
 * @day_id: id of a day
 * @date: its date, as YYYY-MM-DD
 *
 * Moves a day, with all that is on it, to another date. The edit fails when another day has it.
 */
void
plenary_venue_set_date (PlenaryEdit *edit,
                        PlenaryModel *model,
                        const char *day_id,
                        const char *date)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (day_id != NULL);
  g_return_if_fail (date != NULL);

  if (plenary_venue_check_date (edit, model, day_id, date))
    plenary_edit_set_string (edit, PLENARY_TYPE_DAY, day_id, PLENARY_DAY_DATE, date);
}

/**
 * plenary_venue_step_day:
 * @edit: an edit
 * @model: the model of the project
 * @day_id: id of a day
 * @n_days: how many days later; negative for earlier
 *
 * Moves a day, with all that is on it, past others, which close up. The dates on which the event
 * takes place stay the same.
 *
 * Returns: whether there is room for the move
 */
gboolean
plenary_venue_step_day (PlenaryEdit *edit, PlenaryModel *model, const char *day_id, int n_days)
{
  g_return_val_if_fail (edit != NULL, FALSE);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (day_id != NULL, FALSE);

  PlenaryRecordList *days = plenary_model_list (model, PLENARY_TYPE_DAY);
  PlenaryRecord *day = plenary_model_lookup (model, PLENARY_TYPE_DAY, day_id);
  guint position = 0;
  int step = n_days < 0 ? -1 : 1;

  if (day == NULL || !plenary_record_list_find (days, day, &position))
    return FALSE;

  int last = (int) position + n_days;

  if (last < 0 || last >= (int) plenary_record_list_get_length (days) || n_days == 0)
    return FALSE;
  for (int i = (int) position; i != last; i += step)
    plenary_edit_set_text (
        edit, PLENARY_TYPE_DAY,
        plenary_record_get_id (plenary_record_list_get (days, (guint) (i + step))),
        PLENARY_DAY_DATE,
        plenary_record_get_text (plenary_record_list_get (days, (guint) i), PLENARY_DAY_DATE));
  plenary_edit_set_text (
      edit, PLENARY_TYPE_DAY, day_id, PLENARY_DAY_DATE,
      plenary_record_get_text (plenary_record_list_get (days, (guint) last), PLENARY_DAY_DATE));

  return TRUE;
}
