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

/* A number, with or without the letter of an action point. */
#define NUMBER "\\d{1,4}(?:\\s*\\([a-z]\\))?"

/* What stands between the numbers of a list. */
#define BETWEEN "(?:\\s*,\\s*(?:and\\s+|or\\s+)?|\\s+and\\s+|\\s+or\\s+|\\s*[&/]\\s*)"

/* "Objective 5", "objectives 8, 9 and 13", "Obj. 4": the word of the framework, and a list. */
static GRegex *
make_regex (PlenaryRecord *framework)
{
  const char *word = plenary_record_get_text (framework, PLENARY_FRAMEWORK_ITEM_WORD);
  g_autofree char *escaped = g_regex_escape_string (*word != '\0' ? word : "Objective", -1);
  const char *short_form = g_str_equal (escaped, "Objective") ? "|Obj\\.\\s*" : "";
  g_autofree char *pattern = g_strdup_printf (
      "\\b(?:%ss?\\s+%s)(" NUMBER "(?:" BETWEEN NUMBER ")*)", escaped, short_form);

  return g_regex_new (pattern, G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL);
}

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

/* All numbers of one list; the letters of action points are passed over. */
static guint
add_list (PlenaryEdit *edit,
          PlenaryModel *model,
          PlenaryRecord *framework,
          PlenaryRecord *paragraph,
          const char *list,
          GHashTable *added)
{
  guint n_tags = 0;

  for (const char *at = list; *at != '\0';)
    {
      char *end = NULL;

      if (!g_ascii_isdigit (*at))
        {
          at++;
          continue;
        }

      PlenaryRecord *objective
          = find_number (model, framework, (int) g_ascii_strtoll (at, &end, 10));

      if (objective != NULL)
        n_tags += add_tag (edit, model, paragraph, objective, added);
      at = end;
    }

  return n_tags;
}

typedef struct
{
  PlenaryEdit *edit;
  PlenaryModel *model;
  PlenaryRecord *framework;
  GRegex *regex;
  GHashTable *added; /* ids of tags */
  guint n_tags;
} Tagging;

static void
tag_paragraph (Tagging *self, PlenaryRecord *paragraph)
{
  const char *words
      = plenary_text_get_plain (plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT));
  g_autoptr (GMatchInfo) match = NULL;

  for (g_regex_match (self->regex, words, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      g_autofree char *list = g_match_info_fetch (match, 1);

      self->n_tags
          += add_list (self->edit, self->model, self->framework, paragraph, list, self->added);
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

  g_autoptr (GRegex) regex = make_regex (framework);
  g_autoptr (GHashTable) added = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Tagging tagging = { edit, model, framework, regex, added, 0 };
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
