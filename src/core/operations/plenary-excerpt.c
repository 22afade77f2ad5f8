/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-excerpt.h"

#include "model/plenary-clearance.h"
#include "model/plenary-comment.h"
#include "model/plenary-intervention.h"
#include "model/plenary-paragraph.h"
#include "operations/plenary-paragraph-insert.h"
#include "operations/plenary-paragraph-kind.h"
#include "operations/plenary-paragraph-split.h"
#include "operations/plenary-paragraph-text.h"

#include <string.h>

/* A paragraph, or the part of one that was selected. */
typedef struct
{
  PlenaryText *text;
  PlenaryRow *row;  /* NULL for words from elsewhere */
  GPtrArray *parts; /* PlenaryRow: what is part of it, each before its own parts */
  gboolean is_whole;
} Fragment;

struct _PlenaryExcerpt
{
  GArray *fragments;
};

G_DEFINE_BOXED_TYPE (PlenaryExcerpt, plenary_excerpt, plenary_excerpt_ref, plenary_excerpt_unref)

static void
fragment_clear (Fragment *fragment)
{
  plenary_text_unref (fragment->text);
  g_clear_pointer (&fragment->row, plenary_row_unref);
  g_ptr_array_unref (fragment->parts);
}

static PlenaryExcerpt *
excerpt_new (void)
{
  PlenaryExcerpt *self = g_atomic_rc_box_new0 (PlenaryExcerpt);

  self->fragments = g_array_new (FALSE, FALSE, sizeof (Fragment));
  g_array_set_clear_func (self->fragments, (GDestroyNotify) fragment_clear);

  return self;
}

static Fragment *
get_fragment (const PlenaryExcerpt *self, guint position)
{
  return &g_array_index (self->fragments, Fragment, position);
}

/* Rows that are part of a row, and those that are part of them. */
static void
gather_parts (PlenaryModel *model, const char *table, const char *id, GPtrArray *parts)
{
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    {
      const PlenaryTableInfo *info = plenary_table_info_of_type (types[i]);

      if (info->parent == 0 || g_strcmp0 (info->columns[info->parent].target, table) != 0)
        continue;

      PlenaryRecordList *list = plenary_model_list_by (model, types[i], info->parent, id);

      for (guint j = 0; j < plenary_record_list_get_length (list); j++)
        {
          PlenaryRecord *part = plenary_record_list_get (list, j);

          g_ptr_array_add (parts, plenary_row_ref (plenary_record_get_row (part)));
          gather_parts (model, info->name, plenary_record_get_id (part), parts);
        }
    }
}

static void
add_fragment (PlenaryExcerpt *self,
              PlenaryModel *model,
              PlenaryRecord *paragraph,
              PlenaryText *text,
              gboolean is_whole)
{
  Fragment fragment = {
    .text = text,
    .row = plenary_row_ref (plenary_record_get_row (paragraph)),
    .parts = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref),
    .is_whole = is_whole,
  };

  if (is_whole)
    gather_parts (model, "paragraph", plenary_record_get_id (paragraph), fragment.parts);
  g_array_append_val (self->fragments, fragment);
}

/**
 * plenary_excerpt_new:
 * @model: a model
 * @paragraphs: (element-type PlenaryRecord): paragraphs, in the order of the document
 * @start: a byte of the plain form of the first one's text
 * @end: a byte of the plain form of the last one's text
 *
 * Takes what stands between a place in the first paragraph and one in the last. A last paragraph of
 * which nothing is selected but the line break before it is not part of it.
 *
 * Returns: (transfer full): the excerpt
 */
PlenaryExcerpt *
plenary_excerpt_new (PlenaryModel *model, GPtrArray *paragraphs, gsize start, gsize end)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (paragraphs != NULL && paragraphs->len > 0, NULL);

  PlenaryExcerpt *self = excerpt_new ();

  for (guint i = 0; i < paragraphs->len; i++)
    {
      PlenaryRecord *paragraph = g_ptr_array_index (paragraphs, i);
      const PlenaryText *text = plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT);
      gsize length = strlen (plenary_text_get_plain (text));
      gboolean is_last = i + 1 == paragraphs->len;
      gsize from = i == 0 ? start : 0;
      gsize to = is_last ? MIN (end, length) : length;

      if (is_last && i > 0 && to == 0 && length > 0)
        break;

      g_autoptr (PlenaryText) head = plenary_paragraph_text_head (text, to);

      add_fragment (self, model, paragraph, plenary_paragraph_text_tail (head, from),
                    paragraphs->len > 1 && from == 0 && to == length);
    }

  return self;
}

/**
 * plenary_excerpt_new_from_text:
 * @text: words from elsewhere
 *
 * Makes paragraphs of the lines of a text; an item of a list is one, too. Empty lines between them
 * are left out.
 *
 * Returns: (transfer full): the excerpt
 */
PlenaryExcerpt *
plenary_excerpt_new_from_text (const PlenaryText *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  PlenaryExcerpt *self = excerpt_new ();
  gsize n_lines = 0;
  const PlenaryLine *lines = plenary_text_get_lines (text, &n_lines);

  for (gsize i = 0; i < n_lines; i++)
    {
      Fragment fragment = {
        .text = plenary_text_slice (text, lines[i].start, lines[i].length),
        .parts = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref),
      };

      if (lines[i].level > 0)
        {
          fragment.is_whole = TRUE;
          fragment.row = plenary_paragraph_row_new (PLENARY_PARAGRAPH_KIND_ITEM, fragment.text);
          plenary_row_set_integer (fragment.row, PLENARY_PARAGRAPH_LEVEL, lines[i].level);
          plenary_row_set_integer (fragment.row, PLENARY_PARAGRAPH_MARKER, lines[i].marker);
        }
      if (n_lines > 1 && lines[i].length == 0)
        fragment_clear (&fragment);
      else
        g_array_append_val (self->fragments, fragment);
    }

  return self;
}

/**
 * plenary_excerpt_ref:
 * @self: an excerpt
 *
 * Returns: (transfer full): @self
 */
PlenaryExcerpt *
plenary_excerpt_ref (PlenaryExcerpt *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
excerpt_finalize (PlenaryExcerpt *self)
{
  g_array_unref (self->fragments);
}

/**
 * plenary_excerpt_unref:
 * @self: (transfer full): an excerpt
 *
 * Lets go of an excerpt.
 */
void
plenary_excerpt_unref (PlenaryExcerpt *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, (GDestroyNotify) excerpt_finalize);
}

/**
 * plenary_excerpt_get_length:
 * @self: an excerpt
 *
 * Returns: of how many paragraphs it has a part
 */
guint
plenary_excerpt_get_length (const PlenaryExcerpt *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->fragments->len;
}

/**
 * plenary_excerpt_is_inline:
 * @self: an excerpt
 *
 * Returns: whether it is words that go into a paragraph, and no paragraph of its own
 */
gboolean
plenary_excerpt_is_inline (const PlenaryExcerpt *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->fragments->len == 0
         || (self->fragments->len == 1 && !get_fragment (self, 0)->is_whole);
}

/* A paragraph that is an item of a list is an item of the text. */
static void
start_line (PlenaryTextBuilder *builder, const Fragment *fragment, gboolean is_first)
{
  gboolean is_item = fragment->is_whole && fragment->row != NULL
                     && plenary_row_get_integer (fragment->row, PLENARY_PARAGRAPH_KIND)
                            == PLENARY_PARAGRAPH_KIND_ITEM;

  if (!is_first)
    plenary_text_builder_add_words (builder, "\n", 1, PLENARY_STYLE_NONE, NULL);
  if (is_item)
    plenary_text_builder_start_item (
        builder, MAX (plenary_row_get_integer (fragment->row, PLENARY_PARAGRAPH_LEVEL), 1),
        (PlenaryMarker) plenary_row_get_integer (fragment->row, PLENARY_PARAGRAPH_MARKER));
}

/**
 * plenary_excerpt_make_text:
 * @self: an excerpt
 *
 * Returns: (transfer full): its words as one text, a line for each paragraph, for other fields and
 *   other programs
 */
PlenaryText *
plenary_excerpt_make_text (const PlenaryExcerpt *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  for (guint i = 0; i < self->fragments->len; i++)
    {
      start_line (builder, get_fragment (self, i), i == 0);
      plenary_text_builder_add_text (builder, get_fragment (self, i)->text);
    }

  return plenary_text_builder_end (builder);
}

/* Comments and clearances were about the paragraph that was copied, not about its copy. */
static gboolean
is_copied (const PlenaryRow *part)
{
  GType type = plenary_row_get_record_type (part);

  return type != PLENARY_TYPE_COMMENT && type != PLENARY_TYPE_CLEARANCE;
}

static gboolean
are_references_there (PlenaryModel *model, const PlenaryRow *row, GHashTable *ids)
{
  const PlenaryTableInfo *info = plenary_row_get_info (row);

  for (guint column = 1; column < info->n_columns; column++)
    {
      const char *target = info->columns[column].kind == PLENARY_COLUMN_REFERENCE
                               ? plenary_row_get_text (row, column)
                               : NULL;

      if (target != NULL && !g_hash_table_contains (ids, target)
          && plenary_model_find (model, target) == NULL)
        return FALSE;
    }

  return TRUE;
}

/* A row with another id, and with the ids of what it is part of. */
static PlenaryRow *
renew (const PlenaryRow *row, GHashTable *ids)
{
  const PlenaryTableInfo *info = plenary_row_get_info (row);
  GType type = plenary_row_get_record_type (row);
  const char *parent = plenary_row_get_text (row, info->parent);
  const char *new_parent = g_hash_table_lookup (ids, parent);

  if (info->joins[0] != 0)
    {
      const char *first = plenary_row_get_text (row, info->joins[0]);
      const char *second = plenary_row_get_text (row, info->joins[1]);

      return plenary_row_new_joined (type, info->joins[0] == info->parent ? new_parent : first,
                                     info->joins[1] == info->parent ? new_parent : second);
    }

  PlenaryRow *renewed = plenary_row_new (type);

  for (guint column = 1; column < info->n_columns; column++)
    {
      g_autofree char *value = plenary_row_dup_string (row, column);

      if (column == info->parent)
        plenary_row_set_text (renewed, column, new_parent);
      else
        plenary_row_set_string (renewed, column, value, NULL);
    }

  return renewed;
}

/* Puts back what belongs to a paragraph: the rows themselves when it is the same one. */
static void
insert_parts (PlenaryEdit *edit, PlenaryModel *model, const Fragment *fragment, const char *id)
{
  const char *former = plenary_row_get_id (fragment->row);
  gboolean is_same = strcmp (former, id) == 0;
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  g_hash_table_insert (ids, g_strdup (former), g_strdup (id));
  for (guint i = 0; i < fragment->parts->len; i++)
    {
      PlenaryRow *part = g_ptr_array_index (fragment->parts, i);

      if ((!is_same && !is_copied (part)) || !are_references_there (model, part, ids))
        continue;

      g_autoptr (PlenaryRow) row = is_same ? plenary_row_ref (part) : renew (part, ids);

      plenary_edit_insert (edit, row);
      g_hash_table_insert (ids, g_strdup (plenary_row_get_id (part)),
                           g_strdup (plenary_row_get_id (row)));
    }
}

/* The paragraph itself when it is nowhere else, or one like it. */
static PlenaryRow *
make_row (PlenaryModel *model, const Fragment *fragment, PlenaryRecord *place)
{
  if (fragment->row == NULL)
    {
      PlenaryParagraphKind kind = plenary_record_get_integer (place, PLENARY_PARAGRAPH_KIND);

      return plenary_paragraph_row_new (kind == PLENARY_PARAGRAPH_KIND_PLAIN
                                            ? PLENARY_PARAGRAPH_KIND_PLAIN
                                            : PLENARY_PARAGRAPH_KIND_NUMBERED,
                                        fragment->text);
    }

  const char *id = plenary_row_get_id (fragment->row);
  const char *intervention
      = plenary_row_get_text (fragment->row, PLENARY_PARAGRAPH_INTERVENTION_ID);
  gboolean is_other
      = !fragment->is_whole || plenary_model_lookup (model, PLENARY_TYPE_PARAGRAPH, id) != NULL;
  PlenaryRow *row
      = is_other ? plenary_row_new (PLENARY_TYPE_PARAGRAPH) : plenary_row_copy (fragment->row);

  for (guint column = PLENARY_PARAGRAPH_KIND; is_other && column <= PLENARY_PARAGRAPH_STATE;
       column++)
    {
      g_autofree char *value = plenary_row_dup_string (fragment->row, column);

      plenary_row_set_string (row, column, value, NULL);
    }
  plenary_row_set_markup (row, PLENARY_PARAGRAPH_TEXT, fragment->text);
  if (plenary_model_lookup (model, PLENARY_TYPE_INTERVENTION, intervention) == NULL)
    plenary_row_set_text (row, PLENARY_PARAGRAPH_INTERVENTION_ID, NULL);

  return row;
}

static gsize
get_end (const PlenaryText *text)
{
  return strlen (plenary_text_get_plain (text));
}

static void
set_words (PlenaryEdit *edit, PlenaryRecord *paragraph, const PlenaryText *text)
{
  plenary_edit_set_markup (edit, PLENARY_TYPE_PARAGRAPH, plenary_record_get_id (paragraph),
                           PLENARY_PARAGRAPH_TEXT, text);
}

/* Words that go into a paragraph. */
static char *
insert_inline (PlenaryEdit *edit,
               PlenaryRecord *paragraph,
               const PlenaryText *head,
               const PlenaryText *words,
               const PlenaryText *tail,
               gsize *end)
{
  g_autoptr (PlenaryText) start = plenary_paragraph_text_join (head, words);
  g_autoptr (PlenaryText) text = plenary_paragraph_text_join (start, tail);

  *end = get_end (start);
  set_words (edit, paragraph, text);

  return g_strdup (plenary_record_get_id (paragraph));
}

/* The rows that come after @paragraph, or in its place. */
static GPtrArray *
make_rows (const PlenaryExcerpt *self, PlenaryModel *model, PlenaryRecord *paragraph, guint first)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);

  for (guint i = first; i < self->fragments->len; i++)
    g_ptr_array_add (rows, make_row (model, get_fragment (self, i), paragraph));

  return rows;
}

/* What stood after the cursor goes on after what was put in: in its last paragraph when only the
 * start of that was taken, else in one of its own. */
static void
place_tail (const PlenaryExcerpt *self,
            PlenaryRecord *paragraph,
            const PlenaryText *tail,
            GPtrArray *rows)
{
  const Fragment *last = get_fragment (self, self->fragments->len - 1);

  if (plenary_text_is_empty (tail))
    return;
  if (last->is_whole)
    {
      g_ptr_array_add (rows, plenary_paragraph_row_like (paragraph, tail));
      return;
    }

  g_autoptr (PlenaryText) text = plenary_paragraph_text_join (last->text, tail);

  plenary_row_set_markup (g_ptr_array_index (rows, rows->len - 1), PLENARY_PARAGRAPH_TEXT, text);
}

static void
insert_rows (const PlenaryExcerpt *self,
             PlenaryEdit *edit,
             PlenaryModel *model,
             PlenaryRecord *paragraph,
             PlenaryRecord *after,
             guint first,
             GPtrArray *rows)
{
  plenary_paragraphs_insert (
      edit, model, plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_SECTION_ID), after, rows);
  for (guint i = 0; i < rows->len; i++)
    {
      const char *id = plenary_row_get_id (g_ptr_array_index (rows, i));

      if (first + i >= self->fragments->len)
        plenary_paragraph_copy_tags (edit, model, plenary_record_get_id (paragraph), id);
      else if (get_fragment (self, first + i)->row != NULL)
        insert_parts (edit, model, get_fragment (self, first + i), id);
    }
}

/**
 * plenary_excerpt_insert:
 * @edit: an edit
 * @model: the model of its project
 * @paragraph: where to put it
 * @offset: a byte of the plain form of its text, at the start of a character
 * @excerpt: what to put in
 * @end: (out): where it ends: a byte of the plain form of the paragraph that is returned
 *
 * Puts an excerpt into the text, as pasting does. A paragraph in it that is nowhere in the project,
 * because it was cut, is put back as the same one.
 *
 * Returns: (transfer full): id of the paragraph in which the excerpt ends
 */
char *
plenary_excerpt_insert (PlenaryEdit *edit,
                        PlenaryModel *model,
                        PlenaryRecord *paragraph,
                        gsize offset,
                        const PlenaryExcerpt *excerpt,
                        gsize *end)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_PARAGRAPH (paragraph), NULL);
  g_return_val_if_fail (excerpt != NULL && excerpt->fragments->len > 0, NULL);
  g_return_val_if_fail (end != NULL, NULL);

  const PlenaryText *text = plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT);
  g_autoptr (PlenaryText) head = plenary_paragraph_text_head (text, offset);
  g_autoptr (PlenaryText) tail = plenary_paragraph_text_tail (text, offset);
  const Fragment *opening = get_fragment (excerpt, 0);

  if (plenary_excerpt_is_inline (excerpt))
    return insert_inline (edit, paragraph, head, opening->text, tail, end);

  gboolean is_derived = plenary_paragraph_is_derived (
      plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND));
  gboolean is_before = opening->is_whole && plenary_text_is_empty (head) && !is_derived;
  gboolean is_replaced = is_before && plenary_text_is_empty (tail);
  guint first = opening->is_whole || is_derived ? 0 : 1;
  g_autoptr (GPtrArray) rows = make_rows (excerpt, model, paragraph, first);
  PlenaryRecord *after = is_before ? plenary_paragraph_get_previous (model, paragraph) : paragraph;
  const PlenaryRow *last = g_ptr_array_index (rows, rows->len - 1);
  char *last_id = g_strdup (plenary_row_get_id (last));

  *end = get_end (plenary_row_get_markup (last, PLENARY_PARAGRAPH_TEXT));
  if (!is_before && !is_derived)
    {
      g_autoptr (PlenaryText) start = first == 1 ? plenary_paragraph_text_join (head, opening->text)
                                                 : plenary_text_ref (head);

      set_words (edit, paragraph, start);
      place_tail (excerpt, paragraph, tail, rows);
    }
  insert_rows (excerpt, edit, model, paragraph, after, first, rows);
  if (is_replaced)
    plenary_edit_delete (edit, PLENARY_TYPE_PARAGRAPH, plenary_record_get_id (paragraph));

  return last_id;
}
