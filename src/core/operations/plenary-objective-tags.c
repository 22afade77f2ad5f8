/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-objective-tags.h"

#include "model/plenary-document.h"
#include "model/plenary-framework.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "operations/plenary-report-words.h"

static PlenaryRecord *
find_number (PlenaryModel *model, PlenaryRecord *framework, int number)
{
  PlenaryRecordList *list
      = plenary_model_list_by (model, PLENARY_TYPE_OBJECTIVE, PLENARY_OBJECTIVE_FRAMEWORK_ID,
                               plenary_record_get_id (framework));

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    if (plenary_record_get_integer (plenary_record_list_get (list, i), PLENARY_OBJECTIVE_NUMBER)
        == number)
      return plenary_record_list_get (list, i);

  return NULL;
}

static guint
add_tag (PlenaryEdit *edit,
         PlenaryModel *model,
         PlenaryRecord *paragraph,
         PlenaryRecord *objective,
         GHashTable *added)
{
  g_autoptr (PlenaryRow) row
      = plenary_row_new_joined (PLENARY_TYPE_PARAGRAPH_OBJECTIVE, plenary_record_get_id (paragraph),
                                plenary_record_get_id (objective));
  const char *id = plenary_row_get_id (row);

  if (plenary_model_lookup (model, PLENARY_TYPE_PARAGRAPH_OBJECTIVE, id) != NULL
      || !g_hash_table_add (added, g_strdup (id)))
    return 0;
  plenary_edit_insert (edit, row);

  return 1;
}

typedef struct
{
  PlenaryEdit *edit;
  PlenaryModel *model;
  PlenaryRecord *framework;
  GRegex *pattern;
  GHashTable *added; /* ids of tags */
  guint n_tags;
} Tagging;

static void
tag_paragraph (Tagging *self, PlenaryRecord *paragraph)
{
  const char *words
      = plenary_text_get_plain (plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT));
  g_autoptr (GArray) numbers = plenary_words_find_objectives (self->pattern, words);

  for (guint i = 0; i < numbers->len; i++)
    {
      PlenaryRecord *objective
          = find_number (self->model, self->framework, g_array_index (numbers, int, i));

      if (objective != NULL)
        self->n_tags += add_tag (self->edit, self->model, paragraph, objective, self->added);
    }
}

static PlenaryRecordList *
list_paragraphs (PlenaryModel *model, PlenaryRecord *section)
{
  return plenary_model_list_by (model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID,
                                plenary_record_get_id (section));
}

static gboolean
is_numbered (PlenaryRecord *paragraph)
{
  return plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND)
         == PLENARY_PARAGRAPH_KIND_NUMBERED;
}

static gboolean
has_numbers (PlenaryModel *model, PlenaryRecordList *sections)
{
  for (guint i = 0; i < plenary_record_list_get_length (sections); i++)
    {
      PlenaryRecordList *list = list_paragraphs (model, plenary_record_list_get (sections, i));

      for (guint j = 0; j < plenary_record_list_get_length (list); j++)
        if (is_numbered (plenary_record_list_get (list, j)))
          return TRUE;
    }

  return FALSE;
}

/* In a report of numbered paragraphs what stands before the first of a section is a listing or a
 * box, and nobody said it. */
static void
tag_section (Tagging *self, PlenaryRecord *section, gboolean is_open)
{
  PlenaryRecordList *list = list_paragraphs (self->model, section);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *paragraph = plenary_record_list_get (list, i);

      is_open = is_open || is_numbered (paragraph);
      if (is_open)
        tag_paragraph (self, paragraph);
    }
}

/**
 * plenary_objective_tags_add:
 * @edit: an edit
 * @model: the model of the project
 * @framework: a framework of it
 *
 * Tags the paragraphs of all documents with the objectives that they name by their numbers, notes
 * not included. Tags that are there stay; numbers that the framework does not have are left to
 * the checks.
 *
 * Returns: how many tags were added
 */
guint
plenary_objective_tags_add (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *framework)
{
  g_return_val_if_fail (edit != NULL, 0);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), 0);
  g_return_val_if_fail (PLENARY_IS_RECORD (framework), 0);

  g_autoptr (GRegex) pattern = plenary_words_compile_objectives (
      plenary_record_get_text (framework, PLENARY_FRAMEWORK_ITEM_WORD));
  g_autoptr (GHashTable) added = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Tagging tagging = { edit, model, framework, pattern, added, 0 };
  PlenaryRecordList *documents = plenary_model_list (model, PLENARY_TYPE_DOCUMENT);

  for (guint i = 0; i < plenary_record_list_get_length (documents); i++)
    {
      PlenaryRecordList *sections
          = plenary_model_list_by (model, PLENARY_TYPE_SECTION, PLENARY_SECTION_DOCUMENT_ID,
                                   plenary_record_get_id (plenary_record_list_get (documents, i)));
      gboolean is_open = !has_numbers (model, sections);

      for (guint j = 0; j < plenary_record_list_get_length (sections); j++)
        tag_section (&tagging, plenary_record_list_get (sections, j), is_open);
    }

  return tagging.n_tags;
}
