/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "allocate/plenary-coverage.h"

#include "allocate/plenary-mentions.h"
#include "model/plenary-body.h"
#include "model/plenary-framework.h"
#include "model/plenary-intervention-objective.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-person.h"

struct _PlenaryCoverage
{
  PlenaryMentions *mentions;
  GPtrArray *objectives; /* PlenaryObjective */
  GPtrArray *parties;    /* PlenaryCoverageParty */
  GPtrArray *cells;      /* PlenaryCoverageCell, row by row */
  guint64 stamp;         /* of what it shows */
};

/* A mention while the matrix is made: what one taking of the floor, or one paragraph that no
 * intervention is known of, says on one objective. */
typedef struct
{
  PlenaryRecord *floor; /* the intervention, or the paragraph */
  guint row;
  PlenaryRecord *record; /* where it stands */
  PlenaryCoverageParty *party;
  gboolean is_passing;
} Mention;

typedef struct
{
  PlenaryCoverage *coverage;
  GHashTable *mentions; /* Mention by what has the floor and its row: itself */
  GPtrArray *order;     /* Mention, borrowed */
  GHashTable *speakers; /* record: PlenaryCoverageParty, borrowed */
  GHashTable *names;    /* words: PlenaryCoverageParty, borrowed */
} Making;

static guint
mention_hash (gconstpointer key)
{
  const Mention *mention = key;

  return g_direct_hash (mention->floor) * 31 + mention->row;
}

static gboolean
mention_equal (gconstpointer a, gconstpointer b)
{
  const Mention *first = a;
  const Mention *second = b;

  return first->floor == second->floor && first->row == second->row;
}

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

static PlenaryCoverageParty *
party_new (PlenaryRecord *record, const char *words)
{
  PlenaryCoverageParty *party = g_new0 (PlenaryCoverageParty, 1);

  party->record = record != NULL ? g_object_ref (record) : NULL;
  party->words = g_strdup (words);

  return party;
}

/* Who took the floor; one without a name stands for all of whom it is not known. */
static PlenaryCoverageParty *
get_party (Making *making, const PlenaryMentionSource *source)
{
  PlenaryCoverageParty *party = source->speaker != NULL
                                    ? g_hash_table_lookup (making->speakers, source->speaker)
                                    : g_hash_table_lookup (making->names, source->words);

  if (party != NULL)
    return party;

  party = party_new (source->speaker, source->words);
  g_ptr_array_add (making->coverage->parties, party);
  if (source->speaker != NULL)
    g_hash_table_insert (making->speakers, source->speaker, party);
  else
    g_hash_table_insert (making->names, party->words, party);

  return party;
}

static void
add_mention (Making *making, const PlenaryMentionSource *source, guint row)
{
  gboolean is_passing = source->objectives->len > PLENARY_COVERAGE_FEW;
  Mention sought = {
    .floor = source->intervention != NULL ? source->intervention : source->record,
    .row = row,
    .record = source->record,
    .is_passing = is_passing,
  };
  Mention *mention = g_hash_table_lookup (making->mentions, &sought);

  /* Speaking to it in one paragraph is not made passing by a list in another. */
  if (mention != NULL)
    {
      mention->is_passing = mention->is_passing && is_passing;
      return;
    }

  sought.party = get_party (making, source);
  sought.party->n_mentions++;
  mention = g_memdup2 (&sought, sizeof sought);
  g_hash_table_add (making->mentions, mention);
  g_ptr_array_add (making->order, mention);
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
add_to_cell (PlenaryCoverageCell *cell, const Mention *mention)
{
  cell->n_mentions++;
  cell->n_passing += mention->is_passing ? 1 : 0;
  if (cell->records == NULL)
    cell->records = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (cell->records, g_object_ref (mention->record));
}

static void
fill_cells (Making *making)
{
  PlenaryCoverage *self = making->coverage;
  g_autoptr (GHashTable) columns = g_hash_table_new (NULL, NULL);

  g_ptr_array_sort (self->parties, compare_parties);
  for (guint i = 0; i < self->parties->len; i++)
    g_hash_table_insert (columns, self->parties->pdata[i], GUINT_TO_POINTER (i));
  for (guint i = 0; i < self->objectives->len * self->parties->len; i++)
    g_ptr_array_add (self->cells, g_new0 (PlenaryCoverageCell, 1));

  for (guint i = 0; i < making->order->len; i++)
    {
      const Mention *mention = making->order->pdata[i];
      guint column = GPOINTER_TO_UINT (g_hash_table_lookup (columns, mention->party));

      add_to_cell (self->cells->pdata[mention->row * self->parties->len + column], mention);
    }
}

static void
fill (PlenaryCoverage *self)
{
  GPtrArray *sources = plenary_mentions_list (self->mentions);
  g_autoptr (GHashTable) mentions
      = g_hash_table_new_full (mention_hash, mention_equal, g_free, NULL);
  g_autoptr (GPtrArray) order = g_ptr_array_new ();
  g_autoptr (GHashTable) speakers = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  Making making = { self, mentions, order, speakers, names };

  for (guint i = 0; i < sources->len; i++)
    {
      const PlenaryMentionSource *source = sources->pdata[i];

      for (guint j = 0; j < source->objectives->len; j++)
        add_mention (&making, source, g_array_index (source->objectives, guint, j));
    }
  fill_cells (&making);
}

/* Of all that the matrix is made from, and of the names it is shown with. */
static guint64
get_stamp (PlenaryMentions *mentions)
{
  const GType types[] = {
    PLENARY_TYPE_PARAGRAPH_OBJECTIVE,
    PLENARY_TYPE_INTERVENTION_OBJECTIVE,
    PLENARY_TYPE_FRAMEWORK,
    PLENARY_TYPE_BODY,
    PLENARY_TYPE_PERSON,
  };
  PlenaryModel *model = plenary_mentions_get_model (mentions);
  guint64 stamp = plenary_mentions_get_context (mentions);

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    stamp += plenary_table_get_stamp (plenary_model_get_table (model, types[i]));

  return stamp;
}

static PlenaryCoverage *
coverage_new (PlenaryMentions *mentions)
{
  PlenaryCoverage *self = g_new0 (PlenaryCoverage, 1);
  PlenaryRecordList *objectives = plenary_mentions_get_objectives (mentions);

  self->mentions = mentions;
  self->objectives = g_ptr_array_new_with_free_func (g_object_unref);
  self->parties = g_ptr_array_new_with_free_func ((GDestroyNotify) party_free);
  self->cells = g_ptr_array_new_with_free_func ((GDestroyNotify) cell_free);
  for (guint i = 0; i < plenary_record_list_get_length (objectives); i++)
    g_ptr_array_add (self->objectives, g_object_ref (plenary_record_list_get (objectives, i)));
  self->stamp = get_stamp (mentions);
  fill (self);

  return self;
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

  return coverage_new (plenary_mentions_new (model, framework));
}

/**
 * plenary_coverage_new_after:
 * @before: a matrix
 *
 * Makes the matrix of the same framework anew, of the model as it is now. What is known from
 * before, who had the floor above all, is not asked again: with 10,000 tags it takes a tenth of
 * the time. The old matrix stays as it is.
 *
 * Returns: (transfer full): the matrix
 */
PlenaryCoverage *
plenary_coverage_new_after (PlenaryCoverage *before)
{
  g_return_val_if_fail (before != NULL, NULL);

  return coverage_new (plenary_mentions_ref (before->mentions));
}

/**
 * plenary_coverage_is_current:
 * @self: a matrix
 *
 * Returns: whether nothing that it is made of, and no name in it, has changed since it was made
 */
gboolean
plenary_coverage_is_current (PlenaryCoverage *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->stamp == get_stamp (self->mentions);
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
  plenary_mentions_unref (self->mentions);
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
