/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-marked-list.h"

#include "model/plenary-document.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "operations/plenary-outline-order.h"

/* Sections inside one another. */
#define MAX_DEPTH 64

typedef struct
{
  PlenaryModel *model;
  PlenaryRecord *document;
  GHashTable *marked; /* ids of paragraphs, borrowed */
  GPtrArray *found;
} List;

/* Few paragraphs are marked: they are looked up, and not the marks of all paragraphs. */
static GHashTable *
find_marked (PlenaryModel *model, guint marks)
{
  PlenaryRecordList *all = plenary_model_list (model, PLENARY_TYPE_MARK);
  GHashTable *marked = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    {
      PlenaryRecord *mark = plenary_record_list_get (all, i);

      if ((marks & (1u << plenary_record_get_integer (mark, PLENARY_MARK_KIND))) != 0)
        g_hash_table_add (marked,
                          (char *) plenary_record_get_text (mark, PLENARY_MARK_PARAGRAPH_ID));
    }

  return marked;
}

static void
add_paragraphs (List *list, PlenaryRecord *section)
{
  PlenaryRecordList *paragraphs
      = plenary_model_list_by (list->model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID,
                               plenary_record_get_id (section));

  for (guint i = 0; i < plenary_record_list_get_length (paragraphs); i++)
    {
      PlenaryRecord *paragraph = plenary_record_list_get (paragraphs, i);

      if (g_hash_table_contains (list->marked, plenary_record_get_id (paragraph)))
        g_ptr_array_add (list->found, g_object_ref (paragraph));
    }
}

static void
add_sections (List *list, const char *parent_id, int depth)
{
  g_autoptr (GPtrArray) parts
      = plenary_outline_list_parts (list->model, plenary_record_get_id (list->document), parent_id);

  for (guint i = 0; depth < MAX_DEPTH && i < parts->len; i++)
    {
      add_paragraphs (list, parts->pdata[i]);
      add_sections (list, plenary_record_get_id (parts->pdata[i]), depth + 1);
    }
}

/**
 * plenary_marked_list:
 * @model: a model
 * @document: a report
 * @marks: marks, as bits 1 << #PlenaryMarkKind
 *
 * Returns: (transfer full) (element-type PlenaryParagraph): the paragraphs that carry at least one
 *   of the marks, in reading order
 */
GPtrArray *
plenary_marked_list (PlenaryModel *model, PlenaryRecord *document, guint marks)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_DOCUMENT (document), NULL);

  g_autoptr (GHashTable) marked = find_marked (model, marks);
  List list = { .model = model,
                .document = document,
                .marked = marked,
                .found = g_ptr_array_new_with_free_func (g_object_unref) };

  if (g_hash_table_size (marked) > 0)
    add_sections (&list, NULL, 0);

  return list.found;
}
