/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "allocate/plenary-coverage.h"

#include "model/plenary-body.h"
#include "model/plenary-event.h"
#include "model/plenary-intervention-objective.h"
#include "model/plenary-intervention.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "model/plenary-section.h"

/* Sections of sections of sections: deeper is a circle. */
#define MAX_DEPTH 64

struct _PlenaryCoverage
{
  PlenaryModel *model;
  GPtrArray *objectives; /* PlenaryObjective */
  GPtrArray *parties;    /* PlenaryCoverageParty */
  GPtrArray *cells;      /* PlenaryCoverageCell, row by row */
};

/* A mention while the matrix is made: what one taking of the floor, or one paragraph that no
 * intervention is known of, says on one objective. */
typedef struct
{
  guint row;
  PlenaryRecord *intervention; /* NULL when it is not known */
  PlenaryRecord *record;       /* where it stands */
  gboolean is_passing;
} Mention;

typedef struct
{
  PlenaryCoverage *coverage;
  GHashTable *rows;     /* id of an objective: row + 1 */
  GHashTable *mentions; /* "intervention or paragraph.objective": Mention */
  GPtrArray *order;     /* Mention, borrowed */
} Making;

static void
party_free (PlenaryCoverageParty *party)
{
  g_clear_object (&party->record);
  g_free (party->words);
  g_free (party);
}

static void
cell_free (PlenaryCoverageCell *cell)
{
  g_clear_pointer (&cell->records, g_ptr_array_unref);
  g_free (cell);
}

/* Whether a paragraph stands in the remarks of who leads a session. */
static gboolean
is_remark (PlenaryModel *model, PlenaryRecord *paragraph)
{
  PlenaryRecord *section
      = plenary_model_lookup (model, PLENARY_TYPE_SECTION,
                              plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_SECTION_ID));

  for (int depth = 0; section != NULL && depth < MAX_DEPTH; depth++)
    {
      int kind = plenary_record_get_integer (section, PLENARY_SECTION_KIND);

      if (kind == PLENARY_SECTION_KIND_INTRODUCTION || kind == PLENARY_SECTION_KIND_CONCLUSION)
        return TRUE;
      section = plenary_model_lookup (model, PLENARY_TYPE_SECTION,
                                      plenary_record_get_text (section, PLENARY_SECTION_PARENT_ID));
    }

  return FALSE;
}

/* Whether more is tagged here than one speaks to. */
static gboolean
is_list (Making *making, PlenaryRecordList *tags, guint objective_column)
{
  guint n_tags = 0;

  for (guint i = 0; i < plenary_record_list_get_length (tags); i++)
    n_tags += g_hash_table_contains (
        making->rows,
        plenary_record_get_text (plenary_record_list_get (tags, i), objective_column));

  return n_tags > PLENARY_COVERAGE_FEW;
}

static void
add_mention (Making *making,
             const char *objective_id,
             PlenaryRecord *intervention,
             PlenaryRecord *record,
             gboolean is_passing)
{
  guint row = GPOINTER_TO_UINT (g_hash_table_lookup (making->rows, objective_id));
  g_autofree char *key = g_strdup_printf (
      "%s.%s", plenary_record_get_id (intervention != NULL ? intervention : record), objective_id);
  Mention *mention = row > 0 ? g_hash_table_lookup (making->mentions, key) : NULL;

  if (row == 0)
    return;
  /* Speaking to it in one paragraph is not made passing by a list in another. */
  if (mention != NULL)
    {
      mention->is_passing = mention->is_passing && is_passing;
      return;
    }

  mention = g_new0 (Mention, 1);
  mention->row = row - 1;
  mention->intervention = intervention;
  mention->record = record;
  mention->is_passing = is_passing;
  g_hash_table_insert (making->mentions, g_steal_pointer (&key), mention);
  g_ptr_array_add (making->order, mention);
}

static void
add_paragraph (Making *making, PlenaryRecord *paragraph)
{
  PlenaryModel *model = making->coverage->model;
  PlenaryRecordList *tags = plenary_model_list_by (model, PLENARY_TYPE_PARAGRAPH_OBJECTIVE,
                                                   PLENARY_PARAGRAPH_OBJECTIVE_PARAGRAPH_ID,
                                                   plenary_record_get_id (paragraph));
  guint n_tags = plenary_record_list_get_length (tags);

  if (n_tags == 0 || is_remark (model, paragraph))
    return;

  PlenaryRecord *intervention = plenary_model_lookup (
      model, PLENARY_TYPE_INTERVENTION,
      plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID));
  gboolean is_passing = is_list (making, tags, PLENARY_PARAGRAPH_OBJECTIVE_OBJECTIVE_ID);

  for (guint i = 0; i < n_tags; i++)
    add_mention (making,
                 plenary_record_get_text (plenary_record_list_get (tags, i),
                                          PLENARY_PARAGRAPH_OBJECTIVE_OBJECTIVE_ID),
                 intervention, paragraph, is_passing);
}

static PlenaryRecordList *
list_reports (PlenaryModel *model, PlenaryRecord *intervention)
{
  return plenary_model_list_by (model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_INTERVENTION_ID,
                                plenary_record_get_id (intervention));
}

/* What an intervention itself is tagged with; it stands where its first paragraph is. */
static void
add_intervention (Making *making, PlenaryRecord *intervention)
{
  PlenaryModel *model = making->coverage->model;
  PlenaryRecordList *tags = plenary_model_list_by (model, PLENARY_TYPE_INTERVENTION_OBJECTIVE,
                                                   PLENARY_INTERVENTION_OBJECTIVE_INTERVENTION_ID,
                                                   plenary_record_get_id (intervention));
  PlenaryRecordList *reports = list_reports (model, intervention);
  PlenaryRecord *report
      = plenary_record_list_get_length (reports) > 0 ? plenary_record_list_get (reports, 0) : NULL;
  gboolean is_passing = is_list (making, tags, PLENARY_INTERVENTION_OBJECTIVE_OBJECTIVE_ID);

  if (report != NULL && is_remark (model, report))
    return;
  for (guint i = 0; i < plenary_record_list_get_length (tags); i++)
    add_mention (making,
                 plenary_record_get_text (plenary_record_list_get (tags, i),
                                          PLENARY_INTERVENTION_OBJECTIVE_OBJECTIVE_ID),
                 intervention, report != NULL ? report : intervention, is_passing);
}

static gboolean
is_held (PlenaryRecord *post, const char *date)
{
  const char *starts_on = plenary_record_get_text (post, PLENARY_POST_STARTS_ON);
  const char *ends_on = plenary_record_get_text (post, PLENARY_POST_ENDS_ON);

  return (*date == '\0' || *starts_on == '\0' || g_strcmp0 (starts_on, date) <= 0)
         && (*ends_on == '\0' || (*date != '\0' && g_strcmp0 (ends_on, date) >= 0));
}

/* The body that a person comes from on the first day of the event. */
static PlenaryRecord *
find_employer (PlenaryModel *model, PlenaryRecord *person)
{
  PlenaryRecord *event = plenary_model_get_event (model);
  const char *date = event != NULL ? plenary_record_get_text (event, PLENARY_EVENT_STARTS_ON) : "";
  PlenaryRecordList *posts = plenary_model_list_by (
      model, PLENARY_TYPE_POST, PLENARY_POST_PERSON_ID, plenary_record_get_id (person));

  for (guint i = 0; i < plenary_record_list_get_length (posts); i++)
    {
      PlenaryRecord *post = plenary_record_list_get (posts, i);
      PlenaryRecord *body = plenary_model_lookup (
          model, PLENARY_TYPE_BODY, plenary_record_get_text (post, PLENARY_POST_BODY_ID));

      if (body != NULL && is_held (post, date))
        return body;
    }

  return NULL;
}

static PlenaryRecord *
find_speaker (PlenaryModel *model, PlenaryRecord *intervention)
{
  static const PlenaryInterventionColumn columns[]
      = { PLENARY_INTERVENTION_BODY_ID, PLENARY_INTERVENTION_ON_BEHALF_ID };
  PlenaryRecord *body = NULL;
  PlenaryRecord *person = plenary_model_lookup (
      model, PLENARY_TYPE_PERSON,
      plenary_record_get_text (intervention, PLENARY_INTERVENTION_PERSON_ID));

  for (gsize i = 0; body == NULL && i < G_N_ELEMENTS (columns); i++)
    body = plenary_model_lookup (model, PLENARY_TYPE_BODY,
                                 plenary_record_get_text (intervention, columns[i]));
  if (body == NULL && person != NULL)
    body = find_employer (model, person);

  return body != NULL ? body : person;
}

static PlenaryCoverageParty *
find_party (PlenaryCoverage *self, PlenaryRecord *intervention)
{
  PlenaryRecord *record = intervention != NULL ? find_speaker (self->model, intervention) : NULL;
  const char *words = intervention != NULL && record == NULL
                          ? plenary_record_get_text (intervention, PLENARY_INTERVENTION_SPEAKER)
                          : "";

  for (guint i = 0; i < self->parties->len; i++)
    {
      PlenaryCoverageParty *party = self->parties->pdata[i];

      if (party->record == record && g_str_equal (party->words, words))
        return party;
    }

  PlenaryCoverageParty *party = g_new0 (PlenaryCoverageParty, 1);

  party->record = record != NULL ? g_object_ref (record) : NULL;
  party->words = g_strdup (words);
  g_ptr_array_add (self->parties, party);

  return party;
}

static const char *
get_name (const PlenaryCoverageParty *party)
{
  if (PLENARY_IS_BODY (party->record))
    return plenary_record_get_text (party->record, PLENARY_BODY_NAME);
  if (PLENARY_IS_PERSON (party->record))
    return plenary_record_get_text (party->record, PLENARY_PERSON_FAMILY_NAME);

  return party->words;
}

/* Who is named comes first, and then who spoke to most; otherwise by name. */
static int
compare_parties (gconstpointer a, gconstpointer b)
{
  const PlenaryCoverageParty *first = *(PlenaryCoverageParty *const *) a;
  const PlenaryCoverageParty *second = *(PlenaryCoverageParty *const *) b;
  gboolean is_first_named = first->record != NULL || *first->words != '\0';
  gboolean is_second_named = second->record != NULL || *second->words != '\0';

  if (is_first_named != is_second_named)
    return is_second_named - is_first_named;
  if (first->n_mentions != second->n_mentions)
    return first->n_mentions < second->n_mentions ? 1 : -1;

  return g_utf8_collate (get_name (first), get_name (second));
}

static void
fill_cells (Making *making)
{
  PlenaryCoverage *self = making->coverage;
  g_autoptr (GPtrArray) speakers = g_ptr_array_new ();

  for (guint i = 0; i < making->order->len; i++)
    {
      Mention *mention = making->order->pdata[i];
      PlenaryCoverageParty *party = find_party (self, mention->intervention);

      party->n_mentions++;
      g_ptr_array_add (speakers, party);
    }
  g_ptr_array_sort (self->parties, compare_parties);
  for (guint i = 0; i < self->objectives->len * self->parties->len; i++)
    g_ptr_array_add (self->cells, g_new0 (PlenaryCoverageCell, 1));

  for (guint i = 0; i < making->order->len; i++)
    {
      Mention *mention = making->order->pdata[i];
      guint column = 0;

      g_ptr_array_find (self->parties, speakers->pdata[i], &column);

      PlenaryCoverageCell *cell = self->cells->pdata[mention->row * self->parties->len + column];

      cell->n_mentions++;
      cell->n_passing += mention->is_passing ? 1 : 0;
      if (cell->records == NULL)
        cell->records = g_ptr_array_new_with_free_func (g_object_unref);
      g_ptr_array_add (cell->records, g_object_ref (mention->record));
    }
}

/* Does something with each record that a table of tags names, once. */
static void
for_each_tagged (Making *making,
                 GType tag_type,
                 guint column,
                 GType type,
                 void (*add) (Making *, PlenaryRecord *))
{
  PlenaryModel *model = making->coverage->model;
  PlenaryRecordList *tags = plenary_model_list (model, tag_type);
  g_autoptr (GHashTable) done = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < plenary_record_list_get_length (tags); i++)
    {
      PlenaryRecord *record = plenary_model_lookup (
          model, type, plenary_record_get_text (plenary_record_list_get (tags, i), column));

      if (record != NULL && g_hash_table_add (done, record))
        add (making, record);
    }
}

/**
 * plenary_coverage_new:
 * @model: a model
 * @framework: a framework of it
 *
 * Makes the matrix of a framework. Rows are its objectives by number; columns are those who spoke
 * to any of them, the most frequent first.
 *
 * Returns: (transfer full): the matrix
 */
PlenaryCoverage *
plenary_coverage_new (PlenaryModel *model, PlenaryRecord *framework)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (framework), NULL);

  PlenaryCoverage *self = g_new0 (PlenaryCoverage, 1);
  PlenaryRecordList *objectives
      = plenary_model_list_by (model, PLENARY_TYPE_OBJECTIVE, PLENARY_OBJECTIVE_FRAMEWORK_ID,
                               plenary_record_get_id (framework));
  g_autoptr (GHashTable) rows = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) mentions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GPtrArray) order = g_ptr_array_new ();
  Making making = { self, rows, mentions, order };

  self->model = g_object_ref (model);
  self->objectives = g_ptr_array_new_with_free_func (g_object_unref);
  self->parties = g_ptr_array_new_with_free_func ((GDestroyNotify) party_free);
  self->cells = g_ptr_array_new_with_free_func ((GDestroyNotify) cell_free);
  for (guint i = 0; i < plenary_record_list_get_length (objectives); i++)
    {
      PlenaryRecord *objective = plenary_record_list_get (objectives, i);

      g_ptr_array_add (self->objectives, g_object_ref (objective));
      g_hash_table_insert (rows, (char *) plenary_record_get_id (objective),
                           GUINT_TO_POINTER (i + 1));
    }
  for_each_tagged (&making, PLENARY_TYPE_PARAGRAPH_OBJECTIVE,
                   PLENARY_PARAGRAPH_OBJECTIVE_PARAGRAPH_ID, PLENARY_TYPE_PARAGRAPH, add_paragraph);
  for_each_tagged (&making, PLENARY_TYPE_INTERVENTION_OBJECTIVE,
                   PLENARY_INTERVENTION_OBJECTIVE_INTERVENTION_ID, PLENARY_TYPE_INTERVENTION,
                   add_intervention);
  fill_cells (&making);

  return self;
}

/**
 * plenary_coverage_free:
 * @self: (transfer full): a matrix
 *
 * Lets go of a matrix and of the records it holds.
 */
void
plenary_coverage_free (PlenaryCoverage *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->cells);
  g_ptr_array_unref (self->parties);
  g_ptr_array_unref (self->objectives);
  g_object_unref (self->model);
  g_free (self);
}

/**
 * plenary_coverage_get_n_objectives:
 * @self: a matrix
 *
 * Returns: how many rows it has
 */
guint
plenary_coverage_get_n_objectives (PlenaryCoverage *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->objectives->len;
}

/**
 * plenary_coverage_get_objective:
 * @self: a matrix
 * @row: which row, from 0
 *
 * Returns: (transfer none): its objective
 */
PlenaryRecord *
plenary_coverage_get_objective (PlenaryCoverage *self, guint row)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (row < self->objectives->len, NULL);

  return self->objectives->pdata[row];
}

/**
 * plenary_coverage_get_n_parties:
 * @self: a matrix
 *
 * Returns: how many columns it has
 */
guint
plenary_coverage_get_n_parties (PlenaryCoverage *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->parties->len;
}

/**
 * plenary_coverage_get_party:
 * @self: a matrix
 * @column: which column, from 0
 *
 * Returns: (transfer none): its party
 */
const PlenaryCoverageParty *
plenary_coverage_get_party (PlenaryCoverage *self, guint column)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (column < self->parties->len, NULL);

  return self->parties->pdata[column];
}

/**
 * plenary_coverage_get_cell:
 * @self: a matrix
 * @row: which row, from 0
 * @column: which column, from 0
 *
 * Returns: (transfer none): the cell
 */
const PlenaryCoverageCell *
plenary_coverage_get_cell (PlenaryCoverage *self, guint row, guint column)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (row < self->objectives->len, NULL);
  g_return_val_if_fail (column < self->parties->len, NULL);

  return self->cells->pdata[row * self->parties->len + column];
}

/**
 * plenary_coverage_sum_row:
 * @self: a matrix
 * @row: which row, from 0
 *
 * Returns: all mentions of an objective; no records
 */
PlenaryCoverageCell
plenary_coverage_sum_row (PlenaryCoverage *self, guint row)
{
  PlenaryCoverageCell sum = { 0 };

  g_return_val_if_fail (self != NULL, sum);
  g_return_val_if_fail (row < self->objectives->len, sum);

  for (guint i = 0; i < self->parties->len; i++)
    {
      const PlenaryCoverageCell *cell = plenary_coverage_get_cell (self, row, i);

      sum.n_mentions += cell->n_mentions;
      sum.n_passing += cell->n_passing;
    }

  return sum;
}
