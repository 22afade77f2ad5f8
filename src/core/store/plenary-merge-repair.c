/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Rows that came out of a merge one by one need not fit each other: one may refer to a row that
 * is gone, two may be part of each other. This makes them whole, the same way whichever side is
 * ours, and finds a place for texts that would else be lost.
 */
#include "config.h"

#include "store/plenary-merge-private.h"

#include "base/plenary-rank.h"
#include "model/plenary-document.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "store/plenary-record-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Part of the document and not of the application: translated, it would differ between copies. */
#define RECOVERED_TITLE "Recovered"

/* In hexadecimal digits of a hash. */
#define RECOVERED_ID_LENGTH 24

static PlenaryRow *
find_anywhere (PlenaryMerge *self, GType record_type, const char *id)
{
  PlenaryModel *const models[] = { self->ours, self->theirs, self->base };

  for (gsize i = 0; i < G_N_ELEMENTS (models); i++)
    {
      PlenaryRecord *record = plenary_model_lookup (models[i], record_type, id);

      if (record != NULL)
        return plenary_record_get_row (record);
    }

  return NULL;
}

/* A rank behind all sections that a document has in any of the copies. */
static char *
last_rank (PlenaryMerge *self, const char *document_id)
{
  PlenaryModel *const models[] = { self->ours, self->theirs, self->base };
  const char *last = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (models); i++)
    {
      PlenaryRecordList *sections = plenary_model_list_by (
          models[i], PLENARY_TYPE_SECTION, PLENARY_SECTION_DOCUMENT_ID, document_id);
      guint length = plenary_record_list_get_length (sections);
      const char *rank
          = length > 0 ? plenary_record_get_text (plenary_record_list_get (sections, length - 1),
                                                  PLENARY_SECTION_RANK)
                       : NULL;

      if (rank != NULL && (last == NULL || strcmp (rank, last) > 0))
        last = rank;
    }

  return plenary_rank_between (last, NULL);
}

/* The section "Recovered" of a document. Its id is the same in all copies. */
static PlenaryRow *
ensure_recovered (PlenaryMerge *self, const char *document_id, GPtrArray *queue)
{
  g_autofree char *id = g_strconcat ("recovered-", document_id, NULL);
  PlenaryRow *section = plenary_merge_lookup (self, PLENARY_TYPE_SECTION, id);

  if (section != NULL)
    return section;

  g_autofree char *rank = last_rank (self, document_id);

  section = plenary_row_new_with_id (PLENARY_TYPE_SECTION, id);
  plenary_row_set_text (section, PLENARY_SECTION_DOCUMENT_ID, document_id);
  plenary_row_set_text (section, PLENARY_SECTION_RANK, rank);
  plenary_row_set_text (section, PLENARY_SECTION_TITLE, RECOVERED_TITLE);
  plenary_merge_put (self, section);
  g_ptr_array_add (queue, plenary_row_ref (section));

  return section;
}

static void
report (PlenaryMerge *self, PlenaryConflictKind kind, const PlenaryRow *row, guint text_column)
{
  GType record_type = plenary_row_get_record_type (row);
  const char *id = plenary_row_get_id (row);
  gboolean is_ours = plenary_model_lookup (self->ours, record_type, id) != NULL;
  g_autofree char *record = plenary_words_of_row (row);
  g_autofree char *words = text_column != 0 ? plenary_words_of_value (self->ours, row, text_column)
                                            : g_strdup (_ ("Still used"));
  g_autoptr (PlenaryConflict) conflict = plenary_conflict_new (
      kind, id, record, text_column != 0 ? plenary_words_of_column (record_type, text_column) : "",
      is_ours ? words : _ ("Deleted"), is_ours ? _ ("Deleted") : words,
      is_ours ? PLENARY_MERGE_SIDE_OURS : PLENARY_MERGE_SIDE_THEIRS);

  g_list_store_append (self->conflicts, conflict);
}

/* Puts a row of a deleted section into "Recovered". */
static gboolean
recover (PlenaryMerge *self, const PlenaryRow *row, guint column, GPtrArray *queue)
{
  GType record_type = plenary_row_get_record_type (row);
  gboolean is_paragraph
      = record_type == PLENARY_TYPE_PARAGRAPH && column == PLENARY_PARAGRAPH_SECTION_ID;
  gboolean is_section = record_type == PLENARY_TYPE_SECTION && column == PLENARY_SECTION_PARENT_ID;
  const PlenaryRow *section = is_paragraph ? find_anywhere (self, PLENARY_TYPE_SECTION,
                                                            plenary_row_get_text (row, column))
                              : is_section ? row
                                           : NULL;

  if (section == NULL)
    return FALSE;

  PlenaryRow *recovered
      = ensure_recovered (self, plenary_row_get_text (section, PLENARY_SECTION_DOCUMENT_ID), queue);
  PlenaryRow *moved = plenary_row_copy (row);

  plenary_row_set_text (moved, column, plenary_row_get_id (recovered));
  report (self, PLENARY_CONFLICT_RECOVERED, moved,
          is_paragraph ? PLENARY_PARAGRAPH_TEXT : PLENARY_SECTION_TITLE);
  plenary_merge_put (self, moved);

  return TRUE;
}

static void
clear_reference (PlenaryMerge *self, const PlenaryRow *row, guint column)
{
  PlenaryRow *cleared = plenary_row_copy (row);

  plenary_row_set_text (cleared, column, NULL);
  plenary_merge_put (self, cleared);
}

static void
repair_reference (PlenaryMerge *self, const PlenaryRow *row, guint column, GPtrArray *queue)
{
  const PlenaryColumn *info = &plenary_row_get_info (row)->columns[column];
  GType target_type = plenary_model_get_type_of_table (info->target);
  const char *target_id = plenary_row_get_text (row, column);

  if (target_id == NULL || plenary_merge_lookup (self, target_type, target_id) != NULL
      || recover (self, row, column, queue))
    return;

  PlenaryRow *target = find_anywhere (self, target_type, target_id);

  if (target == NULL)
    {
      clear_reference (self, row, column);
      return;
    }
  report (self, PLENARY_CONFLICT_DELETED, target, 0);
  plenary_merge_put (self, plenary_row_ref (target));
  g_ptr_array_add (queue, plenary_row_ref (target));
}

static void
repair_row (PlenaryMerge *self, const PlenaryRow *queued, GPtrArray *queue)
{
  GType record_type = plenary_row_get_record_type (queued);
  const PlenaryTableInfo *info = plenary_row_get_info (queued);

  for (guint i = 1; i < info->n_columns; i++)
    if (info->columns[i].kind == PLENARY_COLUMN_REFERENCE)
      {
        /* The one before may have replaced the row. */
        g_autoptr (PlenaryRow) row = plenary_row_ref (
            plenary_merge_lookup (self, record_type, plenary_row_get_id (queued)));

        repair_reference (self, row, i, queue);
      }
}

static int
compare_rows (gconstpointer a, gconstpointer b)
{
  return plenary_row_compare (*(PlenaryRow *const *) a, *(PlenaryRow *const *) b);
}

/* In their order, so that people are told of them in it. */
static void
append_rows (PlenaryMerge *self, GType record_type, GPtrArray *array)
{
  GHashTable *rows = g_hash_table_lookup (self->rows, GSIZE_TO_POINTER (record_type));
  g_autoptr (GPtrArray) sorted
      = rows != NULL ? g_hash_table_get_values_as_ptr_array (rows) : g_ptr_array_new ();

  g_ptr_array_sort (sorted, compare_rows);
  for (guint i = 0; i < sorted->len; i++)
    g_ptr_array_add (array, plenary_row_ref (g_ptr_array_index (sorted, i)));
}

/* What is part of itself, in the end, is taken out at the row with the least id. */
static void
cut_loop (PlenaryMerge *self, const PlenaryRow *start, guint column)
{
  GType record_type = plenary_row_get_record_type (start);
  const PlenaryRow *least = start;
  const PlenaryRow *row = start;

  do
    {
      if (strcmp (plenary_row_get_id (row), plenary_row_get_id (least)) < 0)
        least = row;
      row = plenary_merge_lookup (self, record_type, plenary_row_get_text (row, column));
    }
  while (row != start);
  clear_reference (self, least, column);
}

/* Follows a column that refers to its own table from each row: an end, or a loop. */
static void
cut_loops (PlenaryMerge *self, GType record_type, guint column)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);
  g_autoptr (GHashTable) passes = g_hash_table_new (g_str_hash, g_str_equal);

  append_rows (self, record_type, rows);
  for (guint pass = 1; pass <= rows->len; pass++)
    {
      const PlenaryRow *row = g_ptr_array_index (rows, pass - 1);
      const char *id = plenary_row_get_id (row);

      /* A row that was passed in this pass closes a loop; one of another leads to an end. */
      while (id != NULL && !g_hash_table_contains (passes, id))
        {
          row = plenary_merge_lookup (self, record_type, id);
          g_hash_table_insert (passes, (char *) plenary_row_get_id (row), GUINT_TO_POINTER (pass));
          id = plenary_row_get_text (row, column);
        }
      if (id != NULL && GPOINTER_TO_UINT (g_hash_table_lookup (passes, id)) == pass)
        cut_loop (self, plenary_merge_lookup (self, record_type, id), column);
    }
}

/* The text of a paragraph that is not the one that is kept becomes a paragraph of "Recovered". */
static void
keep_lost (PlenaryMerge *self, const PlenaryRow *lost, GPtrArray *queue)
{
  const char *text = plenary_row_get_text (lost, PLENARY_PARAGRAPH_TEXT);
  PlenaryRow *kept = plenary_merge_lookup (self, PLENARY_TYPE_PARAGRAPH, plenary_row_get_id (lost));
  PlenaryRow *section = plenary_merge_lookup (
      self, PLENARY_TYPE_SECTION, plenary_row_get_text (kept, PLENARY_PARAGRAPH_SECTION_ID));
  PlenaryRow *recovered
      = ensure_recovered (self, plenary_row_get_text (section, PLENARY_SECTION_DOCUMENT_ID), queue);
  g_autofree char *content = g_strconcat (plenary_row_get_id (lost), "\n", text, NULL);
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, content, -1);
  g_autofree char *id = g_strdup_printf ("recovered-%.*s", RECOVERED_ID_LENGTH, hash);
  PlenaryRow *paragraph = plenary_row_new_with_id (PLENARY_TYPE_PARAGRAPH, id);

  plenary_row_set_text (paragraph, PLENARY_PARAGRAPH_SECTION_ID, plenary_row_get_id (recovered));
  plenary_row_set_text (paragraph, PLENARY_PARAGRAPH_RANK,
                        plenary_row_get_text (kept, PLENARY_PARAGRAPH_RANK));
  plenary_row_set_integer (paragraph, PLENARY_PARAGRAPH_KIND, PLENARY_PARAGRAPH_KIND_PLAIN);
  plenary_row_set_text (paragraph, PLENARY_PARAGRAPH_TEXT, text);
  plenary_merge_put (self, paragraph);
}

/* Whether a column makes a tree of its table: other references to it may go round in circles. */
static gboolean
is_parent (const PlenaryTableInfo *info, guint column)
{
  const PlenaryColumn *column_info = &info->columns[column];

  return column_info->kind == PLENARY_COLUMN_REFERENCE
         && strcmp (column_info->target, info->name) == 0
         && (strcmp (column_info->name, "parent-id") == 0
             || strcmp (column_info->name, "reply-to-id") == 0);
}

/* Makes the rows whole. */
void
plenary_merge_repair (PlenaryMerge *self)
{
  g_autoptr (GPtrArray) queue = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    append_rows (self, types[i], queue);
  for (guint i = 0; i < queue->len; i++)
    repair_row (self, g_ptr_array_index (queue, i), queue);
  for (guint i = 0; i < self->lost->len; i++)
    keep_lost (self, g_ptr_array_index (self->lost, i), queue);

  for (guint i = 0; i < n_types; i++)
    {
      const PlenaryTableInfo *info = plenary_table_info_of_type (types[i]);

      for (guint j = 1; j < info->n_columns; j++)
        if (is_parent (info, j))
          cut_loops (self, types[i], j);
    }
}
