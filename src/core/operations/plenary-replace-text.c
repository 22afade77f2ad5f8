/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What changes all texts of a report goes through them in reading order, and changes only those
 * that come out different: one edit, one step to undo.
 */
#include "config.h"

#include "operations/plenary-replace-text.h"

#include "base/plenary-symbol.h"
#include "model/plenary-document.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "model/plenary-table-cell.h"
#include "model/plenary-table-row.h"

/* Sections inside one another. */
#define MAX_DEPTH 64

typedef void (*Visit) (PlenaryRecord *record, guint column, gpointer user_data);

typedef struct
{
  PlenaryModel *model;
  const char *document_id;
  Visit visit;
  gpointer user_data;
} Walk;

static void
walk_table (Walk *walk, PlenaryRecord *paragraph)
{
  PlenaryRecordList *rows
      = plenary_model_list_by (walk->model, PLENARY_TYPE_TABLE_ROW, PLENARY_TABLE_ROW_PARAGRAPH_ID,
                               plenary_record_get_id (paragraph));

  for (guint i = 0; i < plenary_record_list_get_length (rows); i++)
    {
      PlenaryRecordList *cells
          = plenary_model_list_by (walk->model, PLENARY_TYPE_TABLE_CELL, PLENARY_TABLE_CELL_ROW_ID,
                                   plenary_record_get_id (plenary_record_list_get (rows, i)));

      for (guint j = 0; j < plenary_record_list_get_length (cells); j++)
        walk->visit (plenary_record_list_get (cells, j), PLENARY_TABLE_CELL_TEXT, walk->user_data);
    }
}

static void
walk_sections (Walk *walk, const char *parent_id, int depth)
{
  PlenaryRecordList *sections = plenary_model_list_by (walk->model, PLENARY_TYPE_SECTION,
                                                       PLENARY_SECTION_PARENT_ID, parent_id);

  for (guint i = 0; depth < MAX_DEPTH && i < plenary_record_list_get_length (sections); i++)
    {
      PlenaryRecord *section = plenary_record_list_get (sections, i);
      const char *id = plenary_record_get_id (section);
      PlenaryRecordList *paragraphs = plenary_model_list_by (walk->model, PLENARY_TYPE_PARAGRAPH,
                                                             PLENARY_PARAGRAPH_SECTION_ID, id);

      if (g_strcmp0 (plenary_record_get_text (section, PLENARY_SECTION_DOCUMENT_ID),
                     walk->document_id)
          != 0)
        continue;
      walk->visit (section, PLENARY_SECTION_TITLE, walk->user_data);
      walk->visit (section, PLENARY_SECTION_BYLINE, walk->user_data);
      for (guint j = 0; j < plenary_record_list_get_length (paragraphs); j++)
        {
          PlenaryRecord *paragraph = plenary_record_list_get (paragraphs, j);

          walk->visit (paragraph, PLENARY_PARAGRAPH_TEXT, walk->user_data);
          walk_table (walk, paragraph);
        }
      walk_sections (walk, id, depth + 1);
    }
}

static void
walk_report (PlenaryModel *model, PlenaryRecord *document, Visit visit, gpointer user_data)
{
  Walk walk = { .model = model,
                .document_id = plenary_record_get_id (document),
                .visit = visit,
                .user_data = user_data };

  walk_sections (&walk, NULL, 0);
}

typedef struct
{
  const PlenaryTextQuery *query;
  GArray *matches;
} Find;

static void
find_in (PlenaryRecord *record, guint column, gpointer user_data)
{
  Find *find = user_data;
  g_autoptr (GArray) matches
      = plenary_text_find (plenary_record_get_markup (record, column), find->query);

  for (guint i = 0; i < matches->len; i++)
    {
      PlenaryReportMatch match = { .record = record,
                                   .column = column,
                                   .match = g_array_index (matches, PlenaryTextMatch, i) };

      g_array_append_val (find->matches, match);
    }
}

/**
 * plenary_report_find:
 * @model: a model
 * @document: a report
 * @query: what is looked for
 *
 * Finds words in a report, in reading order. Notes are searched when all is replaced.
 *
 * Returns: (transfer full) (element-type PlenaryReportMatch): the places
 */
GArray *
plenary_report_find (PlenaryModel *model, PlenaryRecord *document, const PlenaryTextQuery *query)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (query != NULL && query->words != NULL, NULL);

  Find find
      = { .query = query, .matches = g_array_new (FALSE, FALSE, sizeof (PlenaryReportMatch)) };

  walk_report (model, document, find_in, &find);

  return find.matches;
}

static void
set_text (PlenaryEdit *edit, PlenaryRecord *record, guint column, const PlenaryText *text)
{
  plenary_edit_set_markup (edit, G_OBJECT_TYPE (record), plenary_record_get_id (record), column,
                           text);
}

/**
 * plenary_report_replace:
 * @edit: an edit
 * @match: a place where words were found
 * @query: what was looked for
 * @replacement: plain words
 *
 * Puts other words at one place.
 *
 * Returns: whether the words are still there; the text may have changed since they were found
 */
gboolean
plenary_report_replace (PlenaryEdit *edit,
                        const PlenaryReportMatch *match,
                        const PlenaryTextQuery *query,
                        const char *replacement)
{
  g_return_val_if_fail (edit != NULL, FALSE);
  g_return_val_if_fail (match != NULL, FALSE);
  g_return_val_if_fail (query != NULL && query->words != NULL, FALSE);
  g_return_val_if_fail (replacement != NULL, FALSE);

  const PlenaryText *text = plenary_record_get_markup (match->record, match->column);
  g_autoptr (GArray) matches = plenary_text_find (text, query);

  for (guint i = 0; i < matches->len; i++)
    {
      const PlenaryTextMatch *found = &g_array_index (matches, PlenaryTextMatch, i);

      if (found->start != match->match.start || found->length != match->match.length)
        continue;

      g_autoptr (PlenaryText) replaced = plenary_text_replace (text, found, 1, replacement);

      set_text (edit, match->record, match->column, replaced);
      return TRUE;
    }

  return FALSE;
}

typedef struct
{
  PlenaryEdit *edit;
  const PlenaryTextQuery *query;
  const char *replacement;
  guint n_changed;
} Change;

static void
replace_in (PlenaryRecord *record, guint column, gpointer user_data)
{
  Change *change = user_data;
  guint n_replaced = 0;
  const PlenaryText *text = plenary_record_get_markup (record, column);
  g_autoptr (PlenaryText) replaced
      = plenary_text_replace_all (text, change->query, change->replacement, &n_replaced);

  if (n_replaced > 0 && !plenary_text_equal (text, replaced))
    set_text (change->edit, record, column, replaced);
  change->n_changed += n_replaced;
}

/**
 * plenary_report_replace_all:
 * @edit: an edit
 * @model: the model it changes
 * @document: a report
 * @query: what is looked for
 * @replacement: plain words
 *
 * Puts other words wherever some are found in a report, in notes too.
 *
 * Returns: at how many places
 */
guint
plenary_report_replace_all (PlenaryEdit *edit,
                            PlenaryModel *model,
                            PlenaryRecord *document,
                            const PlenaryTextQuery *query,
                            const char *replacement)
{
  g_return_val_if_fail (edit != NULL, 0);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), 0);
  g_return_val_if_fail (PLENARY_IS_DOCUMENT (document), 0);
  g_return_val_if_fail (query != NULL && query->words != NULL, 0);
  g_return_val_if_fail (replacement != NULL, 0);

  Change change = { .edit = edit, .query = query, .replacement = replacement };

  walk_report (model, document, replace_in, &change);

  return change.n_changed;
}

static void
link_in (PlenaryRecord *record, guint column, gpointer user_data)
{
  Change *change = user_data;
  guint n_links = 0;
  g_autoptr (PlenaryText) linked
      = plenary_symbols_link (plenary_record_get_markup (record, column), &n_links);

  if (n_links > 0)
    set_text (change->edit, record, column, linked);
  change->n_changed += n_links;
}

/**
 * plenary_report_link_symbols:
 * @edit: an edit
 * @model: the model it changes
 * @document: a report
 *
 * Makes links of the symbols of documents in a report: "A/RES/73/195, para. 47".
 *
 * Returns: how many links were made
 */
guint
plenary_report_link_symbols (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *document)
{
  g_return_val_if_fail (edit != NULL, 0);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), 0);
  g_return_val_if_fail (PLENARY_IS_DOCUMENT (document), 0);

  Change change = { .edit = edit };

  walk_report (model, document, link_in, &change);

  return change.n_changed;
}
