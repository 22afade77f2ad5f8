/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Setting the galley: every text in it becomes a job, the jobs are shared out among threads that
 * have a setter each, and then the heights of tables are added up. Which thread sets a text makes
 * no difference to its lines.
 */
#include "config.h"

#include "typeset/plenary-galley-private.h"

#include <glib/gi18n-lib.h>

/* A thread is worth its font map from about this many texts. */
#define TEXTS_PER_THREAD 100
#define MAX_THREADS      4

/* Texts set between two looks at whether the work was cancelled. */
#define TEXTS_PER_STEP 16

/* Texts that serve again keep the fonts of the layout they were made for; after so many layouts
 * all is made anew, so that these do not add up. */
#define MAX_AGE 24

/* A text to set: of a block, a label or a note. */
typedef struct
{
  PlenarySetText **set;
  const PlenaryText *text;
  const char *words;
  PlenaryTextStyleName style;
  double width_pt;
  guint first_note;
} Job;

typedef struct
{
  PlenaryGalley *galley;
  GArray *jobs;
  PlenaryProgress *progress;
  int next;
  int is_stopped;
} Work;

typedef struct
{
  Work *work;
  PlenaryTextSetter *setter;
  GThread *thread;
  GError *error;
} Worker;

static void
cell_clear (PlenaryTableCell *cell)
{
  g_clear_pointer (&cell->flow, g_ptr_array_unref);
}

static void
row_clear (PlenaryTableRow *row)
{
  g_clear_pointer (&row->cells, g_array_unref);
}

static void
note_clear (PlenaryGalleyNote *note)
{
  g_clear_pointer (&note->set, plenary_set_text_unref);
}

GPtrArray *
plenary_galley_new_flow (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_block_free);
}

GArray *
plenary_galley_new_rows (void)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (PlenaryTableRow));

  g_array_set_clear_func (rows, (GDestroyNotify) row_clear);

  return rows;
}

GArray *
plenary_galley_new_cells (void)
{
  GArray *cells = g_array_new (FALSE, FALSE, sizeof (PlenaryTableCell));

  g_array_set_clear_func (cells, (GDestroyNotify) cell_clear);

  return cells;
}

PlenaryBlock *
plenary_block_new (PlenaryBlockKind kind, const PlenaryNode *node)
{
  PlenaryBlock *self = g_new0 (PlenaryBlock, 1);

  self->kind = kind;
  self->node = node;

  return self;
}

void
plenary_block_free (PlenaryBlock *self)
{
  g_clear_pointer (&self->anchors, g_ptr_array_unref);
  g_clear_pointer (&self->set, plenary_set_text_unref);
  g_clear_pointer (&self->set_label, plenary_set_text_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->column_edges, g_array_unref);
  g_free (self);
}

static void
add_job (GArray *jobs, Job job)
{
  if (job.text != NULL || job.words != NULL)
    g_array_append_val (jobs, job);
}

static void
collect_jobs (GArray *jobs, GPtrArray *flow)
{
  for (guint i = 0; i < flow->len; i++)
    {
      PlenaryBlock *block = g_ptr_array_index (flow, i);

      add_job (jobs, (Job) {
                         .set = &block->set,
                         .text = block->text,
                         .style = block->style,
                         .width_pt = block->width_pt,
                         .first_note = block->first_note,
                     });
      add_job (jobs, (Job) {
                         .set = &block->set_label,
                         .words = block->label,
                         .style = block->style,
                         .width_pt = block->label_width_pt,
                     });
      for (guint r = 0; block->rows != NULL && r < block->rows->len; r++)
        {
          const PlenaryTableRow *row = &g_array_index (block->rows, PlenaryTableRow, r);

          for (guint c = 0; c < row->cells->len; c++)
            collect_jobs (jobs, g_array_index (row->cells, PlenaryTableCell, c).flow);
        }
    }
}

static void
collect_note_jobs (GArray *jobs, PlenaryGalley *self)
{
  double label_pt = self->sheet->note_label_pt;

  for (guint i = 0; i < self->notes->len; i++)
    {
      PlenaryGalleyNote *note = &g_array_index (self->notes, PlenaryGalleyNote, i);

      /* A note has no notes, so that any number but 0 keeps its links. */
      add_job (jobs, (Job) {
                         .set = &note->set,
                         .text = note->text,
                         .style = PLENARY_TEXT_STYLE_NOTE,
                         .width_pt = self->width_pt - label_pt,
                         .first_note = 1,
                     });
    }
}

static GArray *
collect_all_jobs (PlenaryGalley *self)
{
  GArray *jobs = g_array_new (FALSE, FALSE, sizeof (Job));

  collect_jobs (jobs, self->flow);
  collect_note_jobs (jobs, self);

  return jobs;
}

static void
do_job (const Job *job, PlenaryTextSetter *setter, GHashTable *page_numbers)
{
  g_clear_pointer (job->set, plenary_set_text_unref);
  if (job->text != NULL)
    *job->set = plenary_text_setter_set (setter, job->text, job->style, job->width_pt,
                                         job->first_note, page_numbers);
  else
    *job->set = plenary_text_setter_set_words (setter, job->words, job->style,
                                               PLENARY_TEXT_ALIGNMENT_START, job->width_pt);
}

static gpointer
work_thread (gpointer user_data)
{
  Worker *worker = user_data;
  Work *work = worker->work;
  guint n_jobs = work->jobs->len;

  while (!g_atomic_int_get (&work->is_stopped))
    {
      guint first = (guint) g_atomic_int_add (&work->next, TEXTS_PER_STEP);

      if (first >= n_jobs)
        break;
      if (!plenary_progress_report (work->progress, (double) first / n_jobs, _ ("Setting the text"),
                                    &worker->error))
        {
          g_atomic_int_set (&work->is_stopped, TRUE);
          break;
        }
      for (guint i = first; i < MIN (first + TEXTS_PER_STEP, n_jobs); i++)
        do_job (&g_array_index (work->jobs, Job, i), worker->setter, NULL);
    }

  return NULL;
}

/* The calling thread works with the setter it has; each other thread has one of its own. */
static gboolean
do_jobs (PlenaryGalley *self,
         GArray *jobs,
         PlenaryTextSetter *setter,
         PlenaryProgress *progress,
         GError **error)
{
  Work work = { .galley = self, .jobs = jobs, .progress = progress };
  Worker workers[MAX_THREADS] = { { .work = &work, .setter = setter } };
  guint n_processors = MIN (g_get_num_processors (), MAX_THREADS);
  guint n_workers = CLAMP (jobs->len / TEXTS_PER_THREAD, 1, n_processors);
  gboolean is_done = TRUE;

  for (guint i = 1; i < n_workers; i++)
    {
      workers[i].work = &work;
      workers[i].setter
          = plenary_text_setter_new (self->sheet, self->tree->language, self->tree->right_to_left);
      workers[i].thread = g_thread_new ("typeset", work_thread, &workers[i]);
    }
  work_thread (&workers[0]);

  for (guint i = 0; i < n_workers; i++)
    {
      if (workers[i].thread != NULL)
        {
          g_thread_join (workers[i].thread);
          plenary_text_setter_free (workers[i].setter);
        }
      if (workers[i].error == NULL)
        continue;
      if (is_done)
        g_propagate_error (error, workers[i].error);
      else
        g_error_free (workers[i].error);
      is_done = FALSE;
    }

  return is_done;
}

/* Texts are the same if they say and look the same; the measure is compared as it is, for it
 * comes from the same sums. */
static guint
job_hash (gconstpointer key)
{
  const Job *job = key;

  return g_str_hash (job->text != NULL ? plenary_text_get_markup (job->text) : job->words)
         ^ (guint) job->style;
}

static gboolean
job_equal (gconstpointer a, gconstpointer b)
{
  const Job *one = a;
  const Job *other = b;

  if (one->style != other->style || one->width_pt != other->width_pt
      || (one->text == NULL) != (other->text == NULL))
    return FALSE;

  return one->text != NULL ? plenary_text_equal (one->text, other->text)
                           : g_str_equal (one->words, other->words);
}

/* Lines with marks of notes serve again only where the notes have the same numbers. */
static gboolean
serves_again (const Job *old, const Job *job)
{
  const PlenarySetText *set = *old->set;

  if (set == NULL)
    return FALSE;
  if (set->notes != NULL)
    return old->first_note == job->first_note;

  return (old->first_note > 0) == (job->first_note > 0);
}

static void measure_flow (GPtrArray *flow, double *height_pt);

static double
measure_table (PlenaryBlock *block)
{
  block->height_pt = 0;
  for (guint r = 0; r < block->rows->len; r++)
    {
      PlenaryTableRow *row = &g_array_index (block->rows, PlenaryTableRow, r);

      row->height_pt = 0;
      for (guint c = 0; c < row->cells->len; c++)
        {
          PlenaryTableCell *cell = &g_array_index (row->cells, PlenaryTableCell, c);

          measure_flow (cell->flow, &cell->height_pt);
          row->height_pt = MAX (row->height_pt, cell->height_pt);
        }
      row->height_pt += 2 * block->table_style->pad_y_pt;
      block->height_pt += row->height_pt;
    }

  return block->height_pt;
}

static void
measure_flow (GPtrArray *flow, double *height_pt)
{
  const PlenaryBlock *above = NULL;

  *height_pt = 0;
  for (guint i = 0; i < flow->len; i++)
    {
      PlenaryBlock *block = g_ptr_array_index (flow, i);

      *height_pt += plenary_block_get_gap (above, block);
      if (block->set != NULL)
        *height_pt += block->set->height_pt;
      else if (block->rows != NULL)
        *height_pt += measure_table (block);
      else if (block->kind == PLENARY_BLOCK_FIGURE)
        *height_pt += block->height_pt;
      above = block;
    }
}

/**
 * plenary_galley_new:
 * @tree: a document
 * @sheet: its look
 * @width_pt: the measure
 *
 * Flattens a document into blocks that are still to be set.
 *
 * Returns: (transfer full): the galley
 */
PlenaryGalley *
plenary_galley_new (PlenaryDocumentTree *tree, const PlenaryStyleSheet *sheet, double width_pt)
{
  g_return_val_if_fail (tree != NULL, NULL);
  g_return_val_if_fail (sheet != NULL, NULL);
  g_return_val_if_fail (width_pt > 0, NULL);

  PlenaryGalley *self = g_new0 (PlenaryGalley, 1);

  self->tree = plenary_document_tree_ref (tree);
  self->sheet = sheet;
  self->width_pt = width_pt;
  self->flow = plenary_galley_new_flow ();
  self->notes = g_array_new (FALSE, FALSE, sizeof (PlenaryGalleyNote));
  g_array_set_clear_func (self->notes, (GDestroyNotify) note_clear);
  self->page_references = g_ptr_array_new ();
  self->note_references = g_array_new (FALSE, FALSE, sizeof (guint));
  plenary_galley_build (self);

  return self;
}

/**
 * plenary_galley_free:
 * @self: (transfer full): a galley
 */
void
plenary_galley_free (PlenaryGalley *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->flow);
  g_array_unref (self->notes);
  g_ptr_array_unref (self->page_references);
  g_array_unref (self->note_references);
  plenary_document_tree_unref (self->tree);
  g_free (self);
}

/**
 * plenary_galley_reuse:
 * @self: a galley that has not been set
 * @last: a galley that has been set, of an earlier state of the document
 *
 * Takes over what @last has set of texts that did not change.
 */
void
plenary_galley_reuse (PlenaryGalley *self, PlenaryGalley *last)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (last != NULL);

  g_autoptr (GArray) old_jobs = collect_all_jobs (last);
  g_autoptr (GArray) jobs = collect_all_jobs (self);
  g_autoptr (GHashTable) old = g_hash_table_new (job_hash, job_equal);

  if (last->age >= MAX_AGE || last->sheet != self->sheet
      || last->tree->right_to_left != self->tree->right_to_left
      || !g_str_equal (last->tree->language, self->tree->language))
    return;

  for (guint i = 0; i < old_jobs->len; i++)
    g_hash_table_add (old, &g_array_index (old_jobs, Job, i));
  for (guint i = 0; i < jobs->len; i++)
    {
      const Job *job = &g_array_index (jobs, Job, i);
      const Job *found = g_hash_table_lookup (old, job);

      if (found != NULL && serves_again (found, job))
        *job->set = plenary_set_text_ref (*found->set);
    }
  self->age = last->age + 1;
}

/**
 * plenary_galley_set:
 * @self: a galley
 * @setter: sets texts in the calling thread
 * @progress: (nullable): watches the work
 * @error: place for %G_IO_ERROR_CANCELLED
 *
 * Sets all its texts that are not set; a page that is not known yet is shown as “[?]”. Starts
 * threads of its own for a long document and has joined them when it returns.
 *
 * Returns: whether it was done
 */
gboolean
plenary_galley_set (PlenaryGalley *self,
                    PlenaryTextSetter *setter,
                    PlenaryProgress *progress,
                    GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (setter != NULL, FALSE);

  g_autoptr (GArray) jobs = collect_all_jobs (self);
  guint n_jobs = 0;
  double height_pt = 0;

  for (guint i = 0; i < jobs->len; i++)
    if (*g_array_index (jobs, Job, i).set == NULL)
      g_array_index (jobs, Job, n_jobs++) = g_array_index (jobs, Job, i);
  g_array_set_size (jobs, n_jobs);
  if (!do_jobs (self, jobs, setter, progress, error))
    return FALSE;

  measure_flow (self->flow, &height_pt);

  return TRUE;
}

/**
 * plenary_galley_set_page_numbers:
 * @self: a galley that has been set
 * @setter: sets the texts anew
 * @page_numbers: (element-type utf8 guint): pages by id
 *
 * Sets the texts that name pages once more, now that the pages are known.
 */
void
plenary_galley_set_page_numbers (PlenaryGalley *self,
                                 PlenaryTextSetter *setter,
                                 GHashTable *page_numbers)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (setter != NULL);
  g_return_if_fail (page_numbers != NULL);

  double height_pt = 0;

  for (guint i = 0; i < self->page_references->len; i++)
    {
      PlenaryBlock *block = g_ptr_array_index (self->page_references, i);

      g_clear_pointer (&block->set, plenary_set_text_unref);
      block->set = plenary_text_setter_set (setter, block->text, block->style, block->width_pt,
                                            block->first_note, page_numbers);
    }
  for (guint i = 0; i < self->note_references->len; i++)
    {
      guint index = g_array_index (self->note_references, guint, i);
      PlenaryGalleyNote *note = &g_array_index (self->notes, PlenaryGalleyNote, index);

      g_clear_pointer (&note->set, plenary_set_text_unref);
      note->set
          = plenary_text_setter_set (setter, note->text, PLENARY_TEXT_STYLE_NOTE,
                                     self->width_pt - self->sheet->note_label_pt, 1, page_numbers);
    }
  measure_flow (self->flow, &height_pt);
}

/**
 * plenary_block_get_gap:
 * @above: (nullable): a block
 * @below: the block after it
 *
 * Returns: the space between them: the larger of what each wants; none at the head of a page
 */
double
plenary_block_get_gap (const PlenaryBlock *above, const PlenaryBlock *below)
{
  g_return_val_if_fail (below != NULL, 0);

  if (above == NULL)
    return 0;

  return MAX (above->space_after_pt, below->space_before_pt);
}
