/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The roundtables of a preset are the roundtables of the project in the order of its agenda: the
 * first of one is the first of the other.
 */
#include "config.h"

#include "operations/plenary-placement-preset.h"

#include "base/plenary-id.h"
#include "base/plenary-rank.h"
#include "model/plenary-allocation.h"
#include "model/plenary-framework.h"
#include "model/plenary-objective.h"
#include "model/plenary-placement.h"
#include "model/plenary-session.h"
#include "operations/plenary-framework-copy.h"
#include "schedule/plenary-timetable.h"

/* Length of a new roundtable. */
#define ROUNDTABLE_MINUTES 60

static gboolean
is_kind (PlenaryRecord *session, PlenarySessionKind kind)
{
  return plenary_record_get_integer (session, PLENARY_SESSION_KIND) == (int) kind;
}

/* Ids of the roundtables in the order of the agenda; those that are not scheduled come last. */
static GPtrArray *
list_roundtables (PlenaryModel *model, PlenaryTimetable *timetable)
{
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);
  PlenaryRecordList *all = plenary_model_list (model, PLENARY_TYPE_SESSION);

  for (guint i = 0; i < plenary_timetable_get_n_days (timetable); i++)
    {
      GPtrArray *sessions = plenary_timetable_get_day (timetable, i)->sessions;

      for (guint j = 0; j < sessions->len; j++)
        if (is_kind (sessions->pdata[j], PLENARY_SESSION_KIND_ROUNDTABLE))
          g_ptr_array_add (ids, g_strdup (plenary_record_get_id (sessions->pdata[j])));
    }
  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    {
      PlenaryRecord *session = plenary_record_list_get (all, i);

      if (is_kind (session, PLENARY_SESSION_KIND_ROUNDTABLE)
          && !g_ptr_array_find_with_equal_func (ids, plenary_record_get_id (session), g_str_equal,
                                                NULL))
        g_ptr_array_add (ids, g_strdup (plenary_record_get_id (session)));
    }

  return ids;
}

static gboolean
is_end (PlenaryRecord *session)
{
  return is_kind (session, PLENARY_SESSION_KIND_CLOSING)
         || is_kind (session, PLENARY_SESSION_KIND_WRAP_UP);
}

/* Ranks at the end of a day, before what closes it. */
static char **
make_ranks (const PlenaryTimetableDay *day, guint n_ranks)
{
  guint n_before = day != NULL ? day->sessions->len : 0;
  const char *ranks[] = { NULL, NULL };

  while (n_before > 0 && is_end (day->sessions->pdata[n_before - 1]))
    n_before--;
  if (n_before > 0)
    ranks[0] = plenary_record_get_text (day->sessions->pdata[n_before - 1], PLENARY_SESSION_RANK);
  if (day != NULL && n_before < day->sessions->len)
    ranks[1] = plenary_record_get_text (day->sessions->pdata[n_before], PLENARY_SESSION_RANK);

  return plenary_rank_spread (ranks[0], ranks[1], n_ranks);
}

static char *
add_roundtable (PlenaryEdit *edit, const PlenaryTimetableDay *day, const char *rank)
{
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_SESSION);

  plenary_row_set_integer (row, PLENARY_SESSION_KIND, PLENARY_SESSION_KIND_ROUNDTABLE);
  plenary_row_set_boolean (row, PLENARY_SESSION_NUMBERED, TRUE);
  plenary_row_set_text (row, PLENARY_SESSION_RANK, rank);
  if (day != NULL && day->day != NULL)
    plenary_row_set_text (row, PLENARY_SESSION_DAY_ID, plenary_record_get_id (day->day));
  if (day != NULL && day->is_timed)
    plenary_row_set_integer (row, PLENARY_SESSION_DURATION, ROUNDTABLE_MINUTES);
  plenary_edit_insert (edit, row);

  return g_strdup (plenary_row_get_id (row));
}

/**
 * plenary_placement_add_roundtables:
 * @edit: an edit
 * @model: the model of the project
 * @n_roundtables: how many the project is to have at least
 *
 * Adds numbered roundtables until there are enough: on the last day, before what closes it.
 *
 * Returns: (transfer full) (element-type utf8): ids of all roundtables in the order of the agenda
 */
GPtrArray *
plenary_placement_add_roundtables (PlenaryEdit *edit, PlenaryModel *model, guint n_roundtables)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (model);
  GPtrArray *ids = list_roundtables (model, timetable);
  guint n_days = plenary_timetable_get_n_days (timetable);
  const PlenaryTimetableDay *day
      = n_days > 0 ? plenary_timetable_get_day (timetable, n_days - 1) : NULL;

  if (ids->len >= n_roundtables)
    return ids;

  g_auto (GStrv) ranks = make_ranks (day, n_roundtables - ids->len);

  for (guint i = 0; ranks[i] != NULL; i++)
    g_ptr_array_add (ids, add_roundtable (edit, day, ranks[i]));

  return ids;
}

static PlenaryRecordList *
list_objectives (PlenaryModel *model, const char *framework_id)
{
  return plenary_model_list_by (model, PLENARY_TYPE_OBJECTIVE, PLENARY_OBJECTIVE_FRAMEWORK_ID,
                                framework_id);
}

static PlenaryRecord *
find_number (PlenaryRecordList *objectives, int number)
{
  for (guint i = 0; i < plenary_record_list_get_length (objectives); i++)
    if (plenary_record_get_integer (plenary_record_list_get (objectives, i),
                                    PLENARY_OBJECTIVE_NUMBER)
        == number)
      return plenary_record_list_get (objectives, i);

  return NULL;
}

/* Ids of the project for the ids of the preset's framework: a copy, or the framework that is there
 * already, its objectives by their numbers. */
static GHashTable *
find_or_copy_framework (PlenaryEdit *edit,
                        PlenaryModel *model,
                        PlenaryModel *source,
                        PlenaryRecord *framework)
{
  PlenaryRecord *present = plenary_framework_find_like (model, framework);

  if (present == NULL)
    return plenary_framework_copy (edit, source, framework);

  GHashTable *ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  PlenaryRecordList *theirs = list_objectives (source, plenary_record_get_id (framework));
  PlenaryRecordList *ours = list_objectives (model, plenary_record_get_id (present));

  g_hash_table_insert (ids, g_strdup (plenary_record_get_id (framework)),
                       g_strdup (plenary_record_get_id (present)));
  for (guint i = 0; i < plenary_record_list_get_length (theirs); i++)
    {
      PlenaryRecord *objective = plenary_record_list_get (theirs, i);
      PlenaryRecord *same
          = find_number (ours, plenary_record_get_integer (objective, PLENARY_OBJECTIVE_NUMBER));

      if (same != NULL)
        g_hash_table_insert (ids, g_strdup (plenary_record_get_id (objective)),
                             g_strdup (plenary_record_get_id (same)));
    }

  return ids;
}

/* Whether an allocation can take a preset: it has no title yet, or is what the preset once made. */
static gboolean
can_take (PlenaryRecord *allocation, PlenaryRecord *preset)
{
  const char *title = plenary_record_get_text (allocation, PLENARY_ALLOCATION_TITLE);

  return *title == '\0'
         || g_str_equal (title, plenary_record_get_text (preset, PLENARY_ALLOCATION_TITLE));
}

/* The allocation that takes the preset: the one that is given, one that can take it, or a new
 * one. */
static char *
find_or_add_allocation (PlenaryEdit *edit,
                        PlenaryModel *model,
                        PlenaryRecord *allocation,
                        const char *framework_id,
                        PlenaryRecord *preset)
{
  PlenaryRecordList *list = plenary_model_list_by (model, PLENARY_TYPE_ALLOCATION,
                                                   PLENARY_ALLOCATION_FRAMEWORK_ID, framework_id);

  for (guint i = 0; allocation == NULL && i < plenary_record_list_get_length (list); i++)
    if (can_take (plenary_record_list_get (list, i), preset))
      allocation = plenary_record_list_get (list, i);

  char *id = allocation != NULL ? g_strdup (plenary_record_get_id (allocation))
                                : plenary_framework_share_out (edit, framework_id, "");

  if (allocation == NULL || *plenary_record_get_text (allocation, PLENARY_ALLOCATION_TITLE) == '\0')
    plenary_edit_set_text (edit, PLENARY_TYPE_ALLOCATION, id, PLENARY_ALLOCATION_TITLE,
                           plenary_record_get_text (preset, PLENARY_ALLOCATION_TITLE));
  if (allocation == NULL || *plenary_record_get_text (allocation, PLENARY_ALLOCATION_FORUM) == '\0')
    plenary_edit_set_text (edit, PLENARY_TYPE_ALLOCATION, id, PLENARY_ALLOCATION_FORUM,
                           plenary_record_get_text (preset, PLENARY_ALLOCATION_FORUM));

  return id;
}

static void
place (PlenaryEdit *edit,
       PlenaryModel *model,
       const char *allocation_id,
       const char *objective_id,
       const char *session_id)
{
  g_autoptr (PlenaryRow) row
      = plenary_row_new_joined (PLENARY_TYPE_PLACEMENT, allocation_id, objective_id);
  const char *id = plenary_row_get_id (row);

  plenary_row_set_text (row, PLENARY_PLACEMENT_SESSION_ID, session_id);
  if (plenary_model_lookup (model, PLENARY_TYPE_PLACEMENT, id) == NULL)
    plenary_edit_insert (edit, row);
  else
    plenary_edit_set_text (edit, PLENARY_TYPE_PLACEMENT, id, PLENARY_PLACEMENT_SESSION_ID,
                           session_id);
}

/**
 * plenary_placement_apply_preset:
 * @edit: an edit
 * @model: the model of the project
 * @allocation: (nullable): the allocation of the project to fill; %NULL for one that has no title
 *   yet or that of the preset, or else a new one
 * @source: a framework of the library
 * @preset: an allocation of @source
 *
 * Shares a framework out as a preset does, all at once: the framework and roundtables that are
 * missing are added, and objectives that are elsewhere are moved.
 *
 * Returns: (transfer full): id of the allocation
 */
char *
plenary_placement_apply_preset (PlenaryEdit *edit,
                                PlenaryModel *model,
                                PlenaryRecord *allocation,
                                PlenaryModel *source,
                                PlenaryRecord *preset)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (allocation == NULL || PLENARY_IS_RECORD (allocation), NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (source), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (preset), NULL);

  const char *framework_id = plenary_record_get_text (preset, PLENARY_ALLOCATION_FRAMEWORK_ID);
  PlenaryRecordList *placements
      = plenary_model_list_by (source, PLENARY_TYPE_PLACEMENT, PLENARY_PLACEMENT_ALLOCATION_ID,
                               plenary_record_get_id (preset));
  g_autoptr (GHashTable) ids = find_or_copy_framework (
      edit, model, source, plenary_model_lookup (source, PLENARY_TYPE_FRAMEWORK, framework_id));
  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (source);
  g_autoptr (GPtrArray) theirs = list_roundtables (source, timetable);
  g_autoptr (GPtrArray) ours = plenary_placement_add_roundtables (edit, model, theirs->len);
  char *id = find_or_add_allocation (edit, model, allocation,
                                     g_hash_table_lookup (ids, framework_id), preset);

  for (guint i = 0; i < plenary_record_list_get_length (placements); i++)
    {
      PlenaryRecord *placement = plenary_record_list_get (placements, i);
      const char *objective_id = g_hash_table_lookup (
          ids, plenary_record_get_text (placement, PLENARY_PLACEMENT_OBJECTIVE_ID));
      guint position = 0;

      if (objective_id != NULL
          && g_ptr_array_find_with_equal_func (
              theirs, plenary_record_get_text (placement, PLENARY_PLACEMENT_SESSION_ID),
              g_str_equal, &position))
        place (edit, model, id, objective_id, ours->pdata[position]);
    }

  return id;
}
