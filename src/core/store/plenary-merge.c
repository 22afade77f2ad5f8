/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Merges three states of a project, row by row and column by column: the base, which both copies
 * once were, ours and theirs. Changesets are not rebased on each other for it. A changeset knows
 * rows only, and the rules that people expect are about more: a paragraph written into a section
 * that the other side deleted must survive, two texts of one paragraph must both survive. With
 * all rows of three snapshots at hand these rules are short, nothing acts by itself as foreign
 * keys do, and the result is one edit like any other.
 *
 *   1. What one side changed and the other did not is taken. Columns are taken one by one, but
 *      for those that have a meaning only together.
 *   2. When both have changed a column, the preferred side counts; the caller prefers the same
 *      copy whichever of the two is merged into the other. Inline text is merged by sentences
 *      where that can be done, and never dropped where it cannot: the other text of a paragraph
 *      goes to the section "Recovered", other texts are both kept, one after the other.
 *   3. What one side deleted and the other changed stays. To have been moved among its siblings,
 *      or to have lost what it referred to, is no change.
 *   4. What is still referred to stays, whoever deleted it. Only for a deleted section nothing
 *      comes back: what was written into it goes to "Recovered".
 *
 * No rule but the choice of the preferred side distinguishes the sides, so that both orders of
 * merging two copies lead to the same rows; tests/core/store/test-merge.c tries it at random.
 */
#include "config.h"

#include "store/plenary-merge-private.h"

#include "model/plenary-alias.h"
#include "model/plenary-assignment.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "store/plenary-edit-private.h"
#include "store/plenary-merge-text.h"
#include "store/plenary-record-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

G_DEFINE_FINAL_TYPE (PlenaryMerge, plenary_merge, G_TYPE_OBJECT)

/* Columns that say one thing together, as the three ways to say who has a role. */
static const struct
{
  GType (*get_type) (void);
  guint columns[3];
  guint n_columns;
} units[] = {
  { plenary_alias_get_type, { PLENARY_ALIAS_PERSON_ID, PLENARY_ALIAS_BODY_ID }, 2 },
  { plenary_assignment_get_type,
    { PLENARY_ASSIGNMENT_PERSON_ID, PLENARY_ASSIGNMENT_BODY_ID, PLENARY_ASSIGNMENT_TEXT },
    3 },
};

static void
plenary_merge_dispose (GObject *object)
{
  PlenaryMerge *self = PLENARY_MERGE (object);

  g_clear_object (&self->base);
  g_clear_object (&self->ours);
  g_clear_object (&self->theirs);
  g_clear_object (&self->conflicts);

  G_OBJECT_CLASS (plenary_merge_parent_class)->dispose (object);
}

static void
plenary_merge_finalize (GObject *object)
{
  PlenaryMerge *self = PLENARY_MERGE (object);

  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_ptr_array_unref (self->lost);
  g_ptr_array_unref (self->inserted);
  g_ptr_array_unref (self->changed);
  g_ptr_array_unref (self->deleted);

  G_OBJECT_CLASS (plenary_merge_parent_class)->finalize (object);
}

static void
plenary_merge_class_init (PlenaryMergeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = plenary_merge_dispose;
  object_class->finalize = plenary_merge_finalize;
}

static GPtrArray *
row_array_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);
}

static void
plenary_merge_init (PlenaryMerge *self)
{
  self->rows = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_hash_table_unref);
  self->conflicts = g_list_store_new (PLENARY_TYPE_CONFLICT);
  self->lost = row_array_new ();
  self->inserted = row_array_new ();
  self->changed = row_array_new ();
  self->deleted = row_array_new ();
}

static GHashTable *
rows_of_type (PlenaryMerge *self, GType record_type)
{
  GHashTable *rows = g_hash_table_lookup (self->rows, GSIZE_TO_POINTER (record_type));

  if (rows == NULL)
    {
      rows = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                    (GDestroyNotify) plenary_row_unref);
      g_hash_table_insert (self->rows, GSIZE_TO_POINTER (record_type), rows);
    }

  return rows;
}

/* The row as it comes out of the merge. */
PlenaryRow *
plenary_merge_lookup (PlenaryMerge *self, GType record_type, const char *id)
{
  return g_hash_table_lookup (rows_of_type (self, record_type), id);
}

/* Takes the row. */
void
plenary_merge_put (PlenaryMerge *self, PlenaryRow *row)
{
  g_hash_table_replace (rows_of_type (self, plenary_row_get_record_type (row)),
                        (char *) plenary_row_get_id (row), row);
}

static PlenaryRow *
find_row (PlenaryModel *model, GType record_type, const char *id)
{
  PlenaryRecord *record = plenary_model_lookup (model, record_type, id);

  return record != NULL ? plenary_record_get_row (record) : NULL;
}

static void
report_changed (PlenaryMerge *self,
                const PlenaryRow *ours,
                const PlenaryRow *theirs,
                guint column,
                PlenaryMergeSide kept)
{
  g_autofree char *record = plenary_words_of_row (ours);
  g_autofree char *our_words = plenary_words_of_value (self->ours, ours, column);
  g_autofree char *their_words = plenary_words_of_value (self->theirs, theirs, column);
  g_autoptr (PlenaryConflict) conflict
      = plenary_conflict_new (PLENARY_CONFLICT_CHANGED, plenary_row_get_id (ours), record,
                              plenary_words_of_column (plenary_row_get_record_type (ours), column),
                              our_words, their_words, kept);

  g_list_store_append (self->conflicts, conflict);
}

/* The first column of the unit that a column belongs to: itself for most. */
static guint
unit_of_column (GType record_type, guint column)
{
  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    for (guint j = 0; units[i].get_type () == record_type && j < units[i].n_columns; j++)
      if (units[i].columns[j] == column)
        return units[i].columns[0];

  return column;
}

static gboolean
is_unit_equal (const PlenaryRow *a, const PlenaryRow *b, guint unit)
{
  GType record_type = plenary_row_get_record_type (a);
  guint n_columns = plenary_row_get_info (a)->n_columns;

  for (guint i = 1; i < n_columns; i++)
    if (unit_of_column (record_type, i) == unit && !plenary_row_equal_column (a, b, i))
      return FALSE;

  return TRUE;
}

static void
copy_column (PlenaryRow *to, const PlenaryRow *from, guint column)
{
  switch (plenary_row_get_info (from)->columns[column].kind)
    {
    case PLENARY_COLUMN_INTEGER:
    case PLENARY_COLUMN_BOOLEAN:
    case PLENARY_COLUMN_ENUM:
      plenary_row_set_integer (to, column, plenary_row_get_integer (from, column));
      break;
    case PLENARY_COLUMN_BLOB:
      plenary_row_set_bytes (to, column, plenary_row_get_bytes (from, column));
      break;
    case PLENARY_COLUMN_ID:
    case PLENARY_COLUMN_TEXT:
    case PLENARY_COLUMN_MARKUP:
    case PLENARY_COLUMN_DATE:
    case PLENARY_COLUMN_INSTANT:
    case PLENARY_COLUMN_RANK:
    case PLENARY_COLUMN_REFERENCE:
    default:
      plenary_row_set_text (to, column, plenary_row_get_text (from, column));
      break;
    }
}

/* Headings are one line: there are no two to keep. */
static gboolean
is_running_text (const PlenaryRow *row, guint column)
{
  return plenary_row_get_info (row)->columns[column].kind == PLENARY_COLUMN_MARKUP
         && plenary_row_get_record_type (row) != PLENARY_TYPE_SECTION;
}

/* Both have written: what one of them wrote may be all of what the other wrote, and more. */
static PlenaryMergeSide
keep_text (PlenaryMerge *self,
           PlenaryRow *merged,
           const PlenaryRow *ours,
           const PlenaryRow *theirs,
           guint column)
{
  const char *our_text = plenary_row_get_text (ours, column);
  const char *their_text = plenary_row_get_text (theirs, column);
  gboolean is_ours_first = self->preferred == PLENARY_MERGE_SIDE_OURS;

  if (strstr (our_text, their_text) != NULL || strstr (their_text, our_text) != NULL)
    {
      gboolean is_ours = strlen (our_text) > strlen (their_text);

      plenary_row_set_text (merged, column, is_ours ? our_text : their_text);
      return is_ours ? PLENARY_MERGE_SIDE_OURS : PLENARY_MERGE_SIDE_THEIRS;
    }
  if (plenary_row_get_record_type (merged) == PLENARY_TYPE_PARAGRAPH)
    {
      plenary_row_set_text (merged, column, is_ours_first ? our_text : their_text);
      g_ptr_array_add (self->lost, plenary_row_copy (is_ours_first ? theirs : ours));
      return PLENARY_MERGE_SIDE_BOTH;
    }

  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  plenary_text_builder_add_text (builder,
                                 plenary_row_get_markup (is_ours_first ? ours : theirs, column));
  plenary_text_builder_add_words (builder, "\n", 1, PLENARY_STYLE_NONE, NULL);
  plenary_text_builder_add_text (builder,
                                 plenary_row_get_markup (is_ours_first ? theirs : ours, column));

  g_autoptr (PlenaryText) both = plenary_text_builder_end (builder);

  plenary_row_set_markup (merged, column, both);

  return PLENARY_MERGE_SIDE_BOTH;
}

/* Both have written, in different sentences: that is no conflict. */
static gboolean
merge_sentences (PlenaryRow *merged,
                 const PlenaryRow *base,
                 const PlenaryRow *ours,
                 const PlenaryRow *theirs,
                 guint column)
{
  g_autofree char *text = plenary_merge_texts (plenary_row_get_text (base, column),
                                               plenary_row_get_text (ours, column),
                                               plenary_row_get_text (theirs, column));

  if (text != NULL)
    plenary_row_set_text (merged, column, text);

  return text != NULL;
}

/* Both sides have another value than the base, and than each other. */
static void
decide (PlenaryMerge *self,
        PlenaryRow *merged,
        const PlenaryRow *base,
        const PlenaryRow *ours,
        const PlenaryRow *theirs,
        guint column)
{
  PlenaryMergeSide kept = self->preferred;

  if (base != NULL && is_running_text (ours, column)
      && merge_sentences (merged, base, ours, theirs, column))
    return;
  if (is_running_text (ours, column))
    kept = keep_text (self, merged, ours, theirs, column);
  else
    copy_column (merged, kept == PLENARY_MERGE_SIDE_OURS ? ours : theirs, column);

  if (plenary_row_get_info (ours)->columns[column].kind != PLENARY_COLUMN_RANK
      && !plenary_row_equal_column (ours, theirs, column))
    report_changed (self, ours, theirs, column, kept);
}

static PlenaryRow *
merge_columns (PlenaryMerge *self,
               const PlenaryRow *base,
               const PlenaryRow *ours,
               const PlenaryRow *theirs)
{
  PlenaryRow *merged = plenary_row_copy (ours);
  GType record_type = plenary_row_get_record_type (ours);

  for (guint i = 1; i < plenary_row_get_info (ours)->n_columns; i++)
    {
      guint unit = unit_of_column (record_type, i);

      if (is_unit_equal (ours, theirs, unit)
          || (base != NULL && is_unit_equal (base, theirs, unit)))
        continue;
      if (base != NULL && is_unit_equal (base, ours, unit))
        copy_column (merged, theirs, i);
      else
        decide (self, merged, base, ours, theirs, i);
    }

  return merged;
}

/* Whether somebody has worked on a row: what the deletion of other rows does to it is no work. */
static gboolean
is_edited (const PlenaryRow *base, const PlenaryRow *row)
{
  const PlenaryTableInfo *info = plenary_row_get_info (row);

  for (guint i = 1; i < info->n_columns; i++)
    {
      PlenaryColumnKind kind = info->columns[i].kind;
      gboolean is_lost_reference
          = kind == PLENARY_COLUMN_REFERENCE && plenary_row_get_text (row, i) == NULL;

      if (!plenary_row_equal_column (base, row, i) && kind != PLENARY_COLUMN_RANK
          && !is_lost_reference)
        return TRUE;
    }

  return FALSE;
}

static void
report_deleted (PlenaryMerge *self, const PlenaryRow *row, gboolean is_ours)
{
  g_autofree char *record = plenary_words_of_row (row);
  g_autoptr (PlenaryConflict) conflict = plenary_conflict_new (
      PLENARY_CONFLICT_DELETED, plenary_row_get_id (row), record, "",
      is_ours ? _ ("Changed") : _ ("Deleted"), is_ours ? _ ("Deleted") : _ ("Changed"),
      is_ours ? PLENARY_MERGE_SIDE_OURS : PLENARY_MERGE_SIDE_THEIRS);

  g_list_store_append (self->conflicts, conflict);
}

static void
merge_row (PlenaryMerge *self, GType record_type, const char *id)
{
  PlenaryRow *base = find_row (self->base, record_type, id);
  PlenaryRow *ours = find_row (self->ours, record_type, id);
  PlenaryRow *theirs = find_row (self->theirs, record_type, id);

  if (ours != NULL && theirs != NULL)
    {
      if (plenary_row_equal (ours, theirs) || (base != NULL && plenary_row_equal (base, theirs)))
        plenary_merge_put (self, plenary_row_ref (ours));
      else if (base != NULL && plenary_row_equal (base, ours))
        plenary_merge_put (self, plenary_row_ref (theirs));
      else
        plenary_merge_put (self, merge_columns (self, base, ours, theirs));
      return;
    }

  PlenaryRow *left = ours != NULL ? ours : theirs;

  if (base != NULL && !is_edited (base, left))
    return;
  if (base != NULL)
    report_deleted (self, left, left == ours);
  plenary_merge_put (self, plenary_row_ref (left));
}

static void
merge_table (PlenaryMerge *self, GType record_type)
{
  PlenaryRecordList *ours = plenary_model_list (self->ours, record_type);
  PlenaryRecordList *theirs = plenary_model_list (self->theirs, record_type);

  for (guint i = 0; i < plenary_record_list_get_length (ours); i++)
    merge_row (self, record_type, plenary_record_get_id (plenary_record_list_get (ours, i)));
  for (guint i = 0; i < plenary_record_list_get_length (theirs); i++)
    {
      const char *id = plenary_record_get_id (plenary_record_list_get (theirs, i));

      if (plenary_model_lookup (self->ours, record_type, id) == NULL)
        merge_row (self, record_type, id);
    }
}

static void
compare_table (PlenaryMerge *self, GType record_type)
{
  PlenaryRecordList *ours = plenary_model_list (self->ours, record_type);
  GHashTableIter iter;
  gpointer item = NULL;

  for (guint i = 0; i < plenary_record_list_get_length (ours); i++)
    {
      PlenaryRow *before = plenary_record_get_row (plenary_record_list_get (ours, i));
      PlenaryRow *after = plenary_merge_lookup (self, record_type, plenary_row_get_id (before));

      if (after == NULL)
        {
          g_ptr_array_add (self->deleted, plenary_row_ref (before));
        }
      else if (after != before && !plenary_row_equal (before, after))
        {
          g_ptr_array_add (self->changed, plenary_row_ref (after));
        }
    }

  g_hash_table_iter_init (&iter, rows_of_type (self, record_type));
  while (g_hash_table_iter_next (&iter, NULL, &item))
    if (plenary_model_lookup (self->ours, record_type, plenary_row_get_id (item)) == NULL)
      g_ptr_array_add (self->inserted, plenary_row_ref (item));
}

/**
 * plenary_merge_new:
 * @base: a state that both copies had
 * @ours: the copy to merge into
 * @theirs: the other copy
 * @preferred: whose value counts where both have changed one; never
 * %PLENARY_MERGE_SIDE_BOTH
 *
 * Merges two copies of a project. The models are snapshots of the calling thread; they are read,
 * not changed. Any thread.
 *
 * Returns: (transfer full): the merge
 */
PlenaryMerge *
plenary_merge_new (PlenaryModel *base,
                   PlenaryModel *ours,
                   PlenaryModel *theirs,
                   PlenaryMergeSide preferred)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (base), NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (ours), NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (theirs), NULL);
  g_return_val_if_fail (preferred != PLENARY_MERGE_SIDE_BOTH, NULL);

  PlenaryMerge *self = g_object_new (PLENARY_TYPE_MERGE, NULL);
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);

  self->base = g_object_ref (base);
  self->ours = g_object_ref (ours);
  self->theirs = g_object_ref (theirs);
  self->preferred = preferred;
  for (guint i = 0; i < n_types; i++)
    merge_table (self, types[i]);
  plenary_merge_repair (self);
  for (guint i = 0; i < n_types; i++)
    compare_table (self, types[i]);

  g_clear_object (&self->base);
  g_clear_object (&self->ours);
  g_clear_object (&self->theirs);

  return self;
}

/**
 * plenary_merge_get_conflicts:
 * @self: a merge
 *
 * Returns: (transfer none): list of #PlenaryConflict
 */
GListModel *
plenary_merge_get_conflicts (PlenaryMerge *self)
{
  g_return_val_if_fail (PLENARY_IS_MERGE (self), NULL);

  return G_LIST_MODEL (self->conflicts);
}

/**
 * plenary_merge_get_n_inserted:
 * @self: a merge
 *
 * Returns: how many records come to ours
 */
guint
plenary_merge_get_n_inserted (PlenaryMerge *self)
{
  g_return_val_if_fail (PLENARY_IS_MERGE (self), 0);

  return self->inserted->len;
}

/**
 * plenary_merge_get_n_changed:
 * @self: a merge
 *
 * Returns: how many records of ours change
 */
guint
plenary_merge_get_n_changed (PlenaryMerge *self)
{
  g_return_val_if_fail (PLENARY_IS_MERGE (self), 0);

  return self->changed->len;
}

/**
 * plenary_merge_get_n_deleted:
 * @self: a merge
 *
 * Returns: how many records of ours go
 */
guint
plenary_merge_get_n_deleted (PlenaryMerge *self)
{
  g_return_val_if_fail (PLENARY_IS_MERGE (self), 0);

  return self->deleted->len;
}

/**
 * plenary_merge_dup_model:
 * @self: a merge
 *
 * Returns: (transfer full): a model of what has come out of the merge
 */
PlenaryModel *
plenary_merge_dup_model (PlenaryMerge *self)
{
  g_return_val_if_fail (PLENARY_IS_MERGE (self), NULL);

  PlenaryModel *model = plenary_model_new ();
  GHashTableIter tables;
  gpointer rows = NULL;

  g_hash_table_iter_init (&tables, self->rows);
  while (g_hash_table_iter_next (&tables, NULL, &rows))
    {
      GHashTableIter iter;
      gpointer row = NULL;

      g_hash_table_iter_init (&iter, rows);
      while (g_hash_table_iter_next (&iter, NULL, &row))
        plenary_table_load (plenary_model_get_table (model, plenary_row_get_record_type (row)),
                            row);
    }

  return model;
}

/**
 * plenary_merge_apply:
 * @self: a merge
 * @edit: an edit of the project that ours is the present state of
 *
 * Makes the project what has come out of the merge.
 */
void
plenary_merge_apply (PlenaryMerge *self, PlenaryEdit *edit)
{
  g_return_if_fail (PLENARY_IS_MERGE (self));
  g_return_if_fail (edit != NULL);

  for (guint i = 0; i < self->inserted->len; i++)
    plenary_edit_insert (edit, g_ptr_array_index (self->inserted, i));
  for (guint i = 0; i < self->changed->len; i++)
    plenary_edit_rewrite (edit, g_ptr_array_index (self->changed, i));
  /* Nothing refers to these any more. Some go together with what they are part of. */
  for (guint i = 0; i < self->deleted->len; i++)
    {
      PlenaryRow *row = g_ptr_array_index (self->deleted, i);

      plenary_edit_remove (edit, plenary_row_get_record_type (row), plenary_row_get_id (row));
    }
}
