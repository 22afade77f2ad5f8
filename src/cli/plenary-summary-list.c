/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The verbs of plenary-cli summary that only look: list and leaks.
 */
#include "config.h"

#include "plenary-command-summary.h"

#include "compose/plenary-compose.h"
#include "compose/plenary-draft.h"
#include "compose/plenary-leaks.h"
#include "compose/plenary-numbering.h"
#include "model/plenary-mark.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "operations/plenary-marked-list.h"
#include "operations/plenary-outline-order.h"

#include <glib/gi18n-lib.h>

/* Sections inside one another. */
#define MAX_DEPTH 64

typedef struct
{
  PlenaryModel *model;
  PlenaryRecord *document;
  PlenaryNumbering *numbering;
  PlenaryDraft *draft;
} List;

static void
print_paragraph (PlenaryNumbering *numbering, PlenaryRecord *paragraph, int depth)
{
  const char *id = plenary_record_get_id (paragraph);
  const PlenaryNumberingEntry *entry = plenary_numbering_lookup (numbering, id);
  g_autofree char *words
      = plenary_text_dup_words (plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT));

  g_strdelimit (words, "\n", ' ');
  g_print ("%*s%s %s %s\n", 2 * depth, "", id, entry != NULL ? entry->number : "", words);
}

static void
print_sections (List *list, const char *parent_id, int depth)
{
  g_autoptr (GPtrArray) parts
      = plenary_outline_list_parts (list->model, plenary_record_get_id (list->document), parent_id);

  for (guint i = 0; depth < MAX_DEPTH && i < parts->len; i++)
    {
      const char *id = plenary_record_get_id (parts->pdata[i]);
      g_autoptr (PlenaryText) heading = plenary_draft_make_heading (list->draft, parts->pdata[i]);
      PlenaryRecordList *paragraphs = plenary_model_list_by (list->model, PLENARY_TYPE_PARAGRAPH,
                                                             PLENARY_PARAGRAPH_SECTION_ID, id);

      g_print ("%*s%s = %s\n", 2 * depth, "", id, plenary_text_get_plain (heading));
      for (guint j = 0; j < plenary_record_list_get_length (paragraphs); j++)
        print_paragraph (list->numbering, plenary_record_list_get (paragraphs, j), depth + 1);
      print_sections (list, id, depth + 1);
    }
}

static gboolean
find_mark (const char *name, const GEnumValue **mark)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (PLENARY_TYPE_MARK_KIND);

  *mark = name != NULL ? g_enum_get_value_by_nick (klass, name) : NULL;

  return name == NULL || *mark != NULL;
}

static void
print_report (PlenaryModel *model, const GEnumValue *mark)
{
  PlenaryRecord *document
      = plenary_compose_find_document (model, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);

  if (document == NULL)
    return;

  g_autoptr (PlenaryNumbering) numbering = plenary_numbering_new (model, document);

  if (mark != NULL)
    {
      g_autoptr (GPtrArray) marked = plenary_marked_list (model, document, 1u << mark->value);

      for (guint i = 0; i < marked->len; i++)
        print_paragraph (numbering, marked->pdata[i], 0);
      return;
    }

  g_autoptr (PlenaryDraft) draft = plenary_draft_new (model, document);
  List list = { .model = model, .document = document, .numbering = numbering, .draft = draft };

  print_sections (&list, NULL, 0);
}

PlenaryExit
plenary_summary_list (const PlenaryCommand *self, int argc, char **argv)
{
  g_autofree char *mark_name = NULL;
  const GOptionEntry entries[] = {
    { "mark", 'm', 0, G_OPTION_ARG_STRING, &mark_name, N_ ("Only paragraphs with a mark"),
      N_ ("KIND") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 1, 1);
  const GEnumValue *mark = NULL;
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;
  if (!find_mark (mark_name, &mark))
    {
      g_printerr (_ ("plenary-cli summary list: “%s” is no mark\n"), mark_name);
      return PLENARY_EXIT_USAGE;
    }

  PlenaryProject *project = plenary_command_open (arguments[0], &error);

  if (project == NULL)
    return plenary_command_fail (error);
  print_report (plenary_project_get_model (project), mark);

  return plenary_command_close (project);
}

static gboolean
print_leaks (PlenaryModel *model, PlenaryDocumentKind kind, guint *n_leaks, GError **error)
{
  PlenaryRecord *document = plenary_compose_find_document (model, kind);
  g_autoptr (PlenaryDocumentTree) tree = plenary_compose (model, document, kind, error);

  if (tree == NULL)
    return FALSE;

  g_autoptr (PlenaryLeakReport) report = plenary_leaks_search (model, document, tree);

  *n_leaks = report->leaks->len;
  for (guint i = 0; i < report->leaks->len; i++)
    {
      const PlenaryLeak *leak = report->leaks->pdata[i];

      g_print ("%s %s: %s: %s\n", leak->record_id, leak->name, leak->place, leak->excerpt);
    }
  if (report->attribution == PLENARY_ATTRIBUTION_NAMED)
    g_print ("%s\n", _ ("The document names everybody"));
  else if (report->leaks->len == 0)
    g_print (_ ("Nothing is left: %u names were looked for in %u paragraphs\n"), report->n_names,
             report->n_paragraphs);

  return TRUE;
}

PlenaryExit
plenary_summary_leaks (const PlenaryCommand *self, int argc, char **argv)
{
  g_autofree char *kind_name = NULL;
  const GOptionEntry entries[] = {
    { "document", 'd', 0, G_OPTION_ARG_STRING, &kind_name, N_ ("Which document"), N_ ("KIND") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 1, 1);
  g_autoptr (GEnumClass) klass = g_type_class_ref (PLENARY_TYPE_DOCUMENT_KIND);
  GError *error = NULL;
  guint n_leaks = 0;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  const GEnumValue *kind
      = g_enum_get_value_by_nick (klass, kind_name != NULL ? kind_name : "summary-report");

  if (kind == NULL)
    {
      g_printerr (_ ("plenary-cli summary leaks: “%s” is no kind of document\n"), kind_name);
      return PLENARY_EXIT_USAGE;
    }

  PlenaryProject *project = plenary_command_open (arguments[0], &error);

  if (project == NULL)
    return plenary_command_fail (error);
  if (!print_leaks (plenary_project_get_model (project), (PlenaryDocumentKind) kind->value,
                    &n_leaks, &error))
    {
      plenary_command_close (project);
      return plenary_command_fail (error);
    }

  PlenaryExit closed = plenary_command_close (project);

  return n_leaks > 0 ? PLENARY_EXIT_FAILED : closed;
}
