/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What was recognised and is wanted becomes records, all in one edit: nothing here looks for what
 * the edit itself has made in the model, which has it only afterwards.
 */
#include "config.h"

#include "operations/plenary-recognition-private.h"

#include "base/plenary-rank.h"
#include "model/plenary-allocation.h"
#include "model/plenary-day.h"
#include "model/plenary-document.h"
#include "model/plenary-event.h"
#include "model/plenary-framework.h"
#include "model/plenary-intervention-objective.h"
#include "model/plenary-intervention.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-placement.h"
#include "model/plenary-section.h"
#include "operations/plenary-framework-copy.h"
#include "operations/plenary-recognition-roster.h"
#include "operations/plenary-venue.h"

typedef struct
{
  PlenaryEdit *edit;
  PlenaryModel *model;
  PlenaryRecord *document;
  PlenaryModel *library; /* or NULL */
  PlenaryRecognitionRoster roster;
  char *day_id;
  GHashTable *ranks;         /* the last rank under an id: of its roles, or of its interventions */
  GHashTable *interventions; /* id of a new intervention by that of its paragraph */
  GHashTable *objectives;    /* id of an objective by its number; NULL before they are asked for */
  GHashTable *joined;        /* ids of joining rows that are there */
  char *allocation_id;       /* or NULL */
  guint n_done;
} Work;

/* The next rank among the records of a class that belong to another. */
static const char *
next_rank (Work *work, GType type, guint column, guint rank_column, const char *parent_id)
{
  g_autofree char *key
      = g_strconcat (g_type_name (type), " ", parent_id != NULL ? parent_id : "", NULL);
  const char *last = g_hash_table_lookup (work->ranks, key);

  if (last == NULL)
    {
      PlenaryRecordList *list = plenary_model_list_by (work->model, type, column, parent_id);
      guint length = plenary_record_list_get_length (list);

      if (length > 0)
        last = plenary_record_get_text (plenary_record_list_get (list, length - 1), rank_column);
    }

  char *rank = plenary_rank_between (last, NULL);

  g_hash_table_insert (work->ranks, g_steal_pointer (&key), rank);

  return rank;
}

/* The first day, which a project with a date gets when it has none. */
static const char *
get_day (Work *work)
{
  PlenaryRecordList *days = plenary_model_list (work->model, PLENARY_TYPE_DAY);
  PlenaryRecord *event = plenary_model_get_event (work->model);

  if (work->day_id != NULL)
    return work->day_id;
  if (plenary_record_list_get_length (days) > 0)
    work->day_id = g_strdup (plenary_record_get_id (plenary_record_list_get (days, 0)));
  else if (event != NULL && *plenary_record_get_text (event, PLENARY_EVENT_STARTS_ON) != '\0')
    work->day_id = plenary_venue_add_day (work->edit, work->model, NULL);

  return work->day_id;
}

static void
add_session (Work *work, PlenaryRecognised *session)
{
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_SESSION);

  plenary_row_set_text (row, PLENARY_SESSION_TITLE, session->name);
  plenary_row_set_integer (row, PLENARY_SESSION_KIND, (int) session->session_kind);
  plenary_row_set_text (row, PLENARY_SESSION_DAY_ID, get_day (work));
  plenary_row_set_text (row, PLENARY_SESSION_RANK,
                        next_rank (work, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID,
                                   PLENARY_SESSION_RANK, NULL));
  plenary_edit_insert (work->edit, row);
  session->id = g_strdup (plenary_row_get_id (row));
}

static void
set_session (Work *work, PlenaryRecord *section, const char *session_id)
{
  plenary_edit_set_text (work->edit, PLENARY_TYPE_SECTION, plenary_record_get_id (section),
                         PLENARY_SECTION_SESSION_ID, session_id);
}

/* The section of a session, with its parts, records the session from now on. Its heading stays as
 * it is typed. */
static void
take_session (Work *work, PlenaryRecognised *session)
{
  if (session->id == NULL)
    add_session (work, session);
  if (session->section == NULL)
    return;

  PlenaryRecordList *parts
      = plenary_model_list_by (work->model, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID,
                               plenary_record_get_id (session->section));

  set_session (work, session->section, session->id);
  plenary_edit_set_integer (work->edit, PLENARY_TYPE_SECTION,
                            plenary_record_get_id (session->section), PLENARY_SECTION_KIND,
                            PLENARY_SECTION_KIND_SESSION);
  for (guint i = 0; i < plenary_record_list_get_length (parts); i++)
    set_session (work, plenary_record_list_get (parts, i), session->id);
}

static void
take_role (Work *work, PlenaryRecognised *role)
{
  static const guint columns[] = { PLENARY_ASSIGNMENT_PERSON_ID, PLENARY_ASSIGNMENT_BODY_ID,
                                   PLENARY_ASSIGNMENT_ON_BEHALF_ID };
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_ASSIGNMENT);

  plenary_row_set_text (row, PLENARY_ASSIGNMENT_SESSION_ID, role->session->id);
  plenary_row_set_integer (row, PLENARY_ASSIGNMENT_ROLE, (int) role->role);
  plenary_row_set_integer (row, PLENARY_ASSIGNMENT_STATE, PLENARY_ASSIGNMENT_STATE_CONFIRMED);
  plenary_row_set_text (row, PLENARY_ASSIGNMENT_RANK,
                        next_rank (work, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_SESSION_ID,
                                   PLENARY_ASSIGNMENT_RANK, role->session->id));
  plenary_recognition_roster_fill (&work->roster, role->party, row, columns);
  plenary_edit_insert (work->edit, row);
}

static void
number_objectives (Work *work, PlenaryModel *model, const char *framework_id, GHashTable *ids)
{
  PlenaryRecordList *list = plenary_model_list_by (model, PLENARY_TYPE_OBJECTIVE,
                                                   PLENARY_OBJECTIVE_FRAMEWORK_ID, framework_id);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *objective = plenary_record_list_get (list, i);
      const char *id = plenary_record_get_id (objective);

      g_hash_table_insert (
          work->objectives,
          GINT_TO_POINTER (plenary_record_get_integer (objective, PLENARY_OBJECTIVE_NUMBER)),
          g_strdup (ids != NULL ? g_hash_table_lookup (ids, id) : id));
    }
}

/* The objectives of the project, or those of the library, which come into it. */
static const char *
get_objective (Work *work, int number)
{
  PlenaryRecord *framework = plenary_recognition_find_framework (work->model);

  if (work->objectives != NULL)
    return g_hash_table_lookup (work->objectives, GINT_TO_POINTER (number));

  work->objectives = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  if (framework != NULL)
    {
      PlenaryRecordList *list = plenary_model_list_by (work->model, PLENARY_TYPE_ALLOCATION,
                                                       PLENARY_ALLOCATION_FRAMEWORK_ID,
                                                       plenary_record_get_id (framework));

      number_objectives (work, work->model, plenary_record_get_id (framework), NULL);
      work->allocation_id
          = plenary_record_list_get_length (list) > 0
                ? g_strdup (plenary_record_get_id (plenary_record_list_get (list, 0)))
                : plenary_framework_share_out (work->edit, plenary_record_get_id (framework), "");
    }
  else if (work->library != NULL)
    {
      PlenaryRecord *source = plenary_recognition_find_framework (work->library);
      const char *id = plenary_record_get_id (source);
      g_autoptr (GHashTable) ids = plenary_framework_copy (work->edit, work->library, source);

      number_objectives (work, work->library, id, ids);
      work->allocation_id
          = plenary_framework_share_out (work->edit, g_hash_table_lookup (ids, id), "");
    }

  return g_hash_table_lookup (work->objectives, GINT_TO_POINTER (number));
}

/* Adds a row that joins two others, once. */
static PlenaryRow *
join (Work *work, GType type, const char *first, const char *second)
{
  g_autoptr (PlenaryRow) row = plenary_row_new_joined (type, first, second);
  const char *id = plenary_row_get_id (row);

  if (plenary_model_lookup (work->model, type, id) != NULL
      || !g_hash_table_add (work->joined, g_strconcat (g_type_name (type), " ", id, NULL)))
    return NULL;

  return g_steal_pointer (&row);
}

/* The heading of a session that has its objectives says which, by itself. */
static void
derive_heading (Work *work, PlenaryRecognised *session)
{
  g_autofree char *heading
      = plenary_recognition_dup_words (session->section, PLENARY_SECTION_TITLE);
  g_autofree char *name = plenary_words_strip_objectives (heading);
  g_autoptr (PlenaryText) nothing = plenary_text_new ("");

  if (g_str_equal (name, session->name))
    plenary_edit_set_markup (work->edit, PLENARY_TYPE_SECTION,
                             plenary_record_get_id (session->section), PLENARY_SECTION_TITLE,
                             nothing);
}

static void
take_placement (Work *work, PlenaryRecognised *placement)
{
  for (guint i = 0; i < placement->numbers->len; i++)
    {
      const char *objective_id = get_objective (work, g_array_index (placement->numbers, int, i));
      g_autoptr (PlenaryRow) row = objective_id != NULL ? join (work, PLENARY_TYPE_PLACEMENT,
                                                                work->allocation_id, objective_id)
                                                        : NULL;

      if (row == NULL)
        continue;
      plenary_row_set_text (row, PLENARY_PLACEMENT_SESSION_ID, placement->session->id);
      plenary_edit_insert (work->edit, row);
    }
  if (placement->session->section != NULL)
    derive_heading (work, placement->session);
}

static void
take_speaker (Work *work, PlenaryRecognised *speaker)
{
  static const guint columns[] = { PLENARY_INTERVENTION_PERSON_ID, PLENARY_INTERVENTION_BODY_ID,
                                   PLENARY_INTERVENTION_ON_BEHALF_ID };
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_INTERVENTION);
  const char *id = plenary_row_get_id (row);

  plenary_row_set_text (row, PLENARY_INTERVENTION_SESSION_ID, speaker->session->id);
  plenary_row_set_text (row, PLENARY_INTERVENTION_RANK,
                        next_rank (work, PLENARY_TYPE_INTERVENTION, PLENARY_INTERVENTION_SESSION_ID,
                                   PLENARY_INTERVENTION_RANK, speaker->session->id));
  plenary_recognition_roster_fill (&work->roster, speaker->party, row, columns);
  plenary_edit_insert (work->edit, row);
  for (guint i = 0; i < speaker->paragraphs->len; i++)
    {
      const char *paragraph_id = plenary_record_get_id (speaker->paragraphs->pdata[i]);

      plenary_edit_set_text (work->edit, PLENARY_TYPE_PARAGRAPH, paragraph_id,
                             PLENARY_PARAGRAPH_INTERVENTION_ID, id);
      g_hash_table_insert (work->interventions, g_strdup (paragraph_id), g_strdup (id));
    }
}

static void
tag (Work *work, GType type, const char *id, const char *objective_id)
{
  g_autoptr (PlenaryRow) row = join (work, type, id, objective_id);

  if (row != NULL)
    plenary_edit_insert (work->edit, row);
}

static void
take_tags (Work *work, PlenaryRecognised *tags)
{
  PlenaryRecord *paragraph = tags->paragraphs->pdata[0];
  const char *paragraph_id = plenary_record_get_id (paragraph);
  const char *intervention_id = g_hash_table_lookup (work->interventions, paragraph_id);

  if (intervention_id == NULL)
    intervention_id = plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID);
  for (guint i = 0; i < tags->numbers->len; i++)
    {
      const char *objective_id = get_objective (work, g_array_index (tags->numbers, int, i));

      if (objective_id == NULL)
        continue;
      tag (work, PLENARY_TYPE_PARAGRAPH_OBJECTIVE, paragraph_id, objective_id);
      if (intervention_id != NULL)
        tag (work, PLENARY_TYPE_INTERVENTION_OBJECTIVE, intervention_id, objective_id);
    }
}

/* A derived block stands where the first of the typed lines stood. */
static void
take_block (Work *work, PlenaryRecognised *block)
{
  if (block->section != NULL)
    {
      plenary_edit_set_boolean (work->edit, PLENARY_TYPE_DOCUMENT,
                                plenary_record_get_id (work->document), PLENARY_DOCUMENT_AGENDA,
                                TRUE);
      plenary_edit_delete (work->edit, PLENARY_TYPE_SECTION,
                           plenary_record_get_id (block->section));
      return;
    }

  PlenaryRecord *first = block->paragraphs->pdata[0];
  g_autoptr (PlenaryRow) row = plenary_row_new (PLENARY_TYPE_PARAGRAPH);

  plenary_row_set_text (row, PLENARY_PARAGRAPH_SECTION_ID,
                        plenary_record_get_text (first, PLENARY_PARAGRAPH_SECTION_ID));
  plenary_row_set_text (row, PLENARY_PARAGRAPH_RANK,
                        plenary_record_get_text (first, PLENARY_PARAGRAPH_RANK));
  plenary_row_set_integer (row, PLENARY_PARAGRAPH_KIND, (int) block->block);
  for (guint i = 0; i < block->paragraphs->len; i++)
    plenary_edit_delete (work->edit, PLENARY_TYPE_PARAGRAPH,
                         plenary_record_get_id (block->paragraphs->pdata[i]));
  plenary_edit_insert (work->edit, row);
}

static void
take (Work *work, PlenaryRecognised *recognised)
{
  static void (*const takes[]) (Work *, PlenaryRecognised *) = {
    [PLENARY_RECOGNISED_SESSION] = take_session,     [PLENARY_RECOGNISED_ROLE] = take_role,
    [PLENARY_RECOGNISED_PLACEMENT] = take_placement, [PLENARY_RECOGNISED_SPEAKER] = take_speaker,
    [PLENARY_RECOGNISED_TAGS] = take_tags,           [PLENARY_RECOGNISED_BLOCK] = take_block,
  };

  /* What is of a session that does not come into the project stays where it was read. */
  if (!recognised->is_wanted || (recognised->session != NULL && recognised->session->id == NULL))
    return;
  takes[recognised->kind](work, recognised);
  work->n_done++;
}

/**
 * plenary_recognition_take_over:
 * @edit: an edit
 * @model: the model of its project
 * @document: the report that was read
 * @found: (element-type PlenaryRecognised): what plenary_recognition_read() has found in the
 *   model as it is now
 * @library: (nullable): what was passed to it
 *
 * Makes records of what was found and is wanted. Words of paragraphs stay as they are.
 *
 * Returns: how many of them were taken over
 */
guint
plenary_recognition_take_over (PlenaryEdit *edit,
                               PlenaryModel *model,
                               PlenaryRecord *document,
                               GPtrArray *found,
                               PlenaryModel *library)
{
  g_return_val_if_fail (edit != NULL, 0);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), 0);
  g_return_val_if_fail (PLENARY_IS_RECORD (document), 0);
  g_return_val_if_fail (found != NULL, 0);

  Work work = {
    .edit = edit,
    .model = model,
    .document = document,
    .library = library,
    .ranks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free),
    .interventions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free),
    .joined = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
  };

  plenary_recognition_roster_init (&work.roster, edit, model);
  for (guint i = 0; i < found->len; i++)
    take (&work, found->pdata[i]);
  plenary_recognition_roster_clear (&work.roster);
  g_hash_table_unref (work.ranks);
  g_hash_table_unref (work.interventions);
  g_hash_table_unref (work.joined);
  g_clear_pointer (&work.objectives, g_hash_table_unref);
  g_free (work.day_id);
  g_free (work.allocation_id);

  return work.n_done;
}
