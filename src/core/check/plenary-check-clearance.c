/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Rules on clearance (family G).
 */
#include "config.h"

#include "check/plenary-check-private.h"

#include "compose/plenary-body-name.h"
#include "compose/plenary-compose.h"
#include "compose/plenary-date-words.h"
#include "compose/plenary-leaks.h"
#include "model/plenary-body.h"
#include "model/plenary-clearance.h"
#include "model/plenary-document.h"
#include "model/plenary-paragraph.h"

#include <glib/gi18n-lib.h>

static PlenaryRecordList *
list_clearances (PlenaryCheck *check, PlenaryRecord *body)
{
  return plenary_model_list_by (check->model, PLENARY_TYPE_CLEARANCE, PLENARY_CLEARANCE_BODY_ID,
                                plenary_record_get_id (body));
}

/* The paragraph that is to be cleared: it is what a person looks at. */
static PlenaryRecord *
find_paragraph (PlenaryCheck *check, PlenaryRecord *clearance)
{
  return plenary_model_lookup (check->model, PLENARY_TYPE_PARAGRAPH,
                               plenary_record_get_text (clearance, PLENARY_CLEARANCE_PARAGRAPH_ID));
}

static gboolean
is_waiting (PlenaryRecord *clearance)
{
  int state = plenary_record_get_integer (clearance, PLENARY_CLEARANCE_STATE);

  return state == PLENARY_CLEARANCE_STATE_TO_SEND || state == PLENARY_CLEARANCE_STATE_SENT;
}

static void
report_leaks (PlenaryCheck *check, PlenaryRecord *document)
{
  int kind = plenary_record_get_integer (document, PLENARY_DOCUMENT_KIND);
  g_autoptr (PlenaryDocumentTree) tree
      = plenary_compose (check->model, document, (PlenaryDocumentKind) kind, NULL);

  if (tree == NULL)
    return;

  g_autoptr (PlenaryLeakReport) report = plenary_leaks_search (check->model, document, tree);

  for (guint i = 0; i < report->leaks->len; i++)
    {
      const PlenaryLeak *leak = report->leaks->pdata[i];
      PlenaryRecord *record = plenary_model_find (check->model, leak->record_id);

      if (report->attribution == PLENARY_ATTRIBUTION_CHATHAM_HOUSE)
        plenary_check_report (check, record,
                              _ ("“%s” is named; the floor is under the Chatham House Rule."),
                              leak->name);
      else
        plenary_check_report (
            check, record, _ ("“%s” is named; the document names delegations only."), leak->name);
    }
}

/* Most documents name everybody, and are not composed to find that out. */
void
plenary_rule_g01 (PlenaryCheck *check)
{
  PlenaryRecordList *documents = plenary_model_list (check->model, PLENARY_TYPE_DOCUMENT);

  for (guint i = 0; i < plenary_record_list_get_length (documents); i++)
    {
      PlenaryRecord *document = plenary_record_list_get (documents, i);

      if (plenary_compose_get_attribution (check->model, document) != PLENARY_ATTRIBUTION_NAMED)
        report_leaks (check, document);
    }
}

void
plenary_rule_g03 (PlenaryCheck *check)
{
  PlenaryRecordList *bodies = plenary_model_list (check->model, PLENARY_TYPE_BODY);

  for (guint i = 0; i < plenary_record_list_get_length (bodies); i++)
    {
      PlenaryRecord *body = plenary_record_list_get (bodies, i);
      PlenaryRecordList *clearances = list_clearances (check, body);
      PlenaryRecord *first = NULL;
      guint n_waiting = 0;

      for (guint j = 0; j < plenary_record_list_get_length (clearances); j++)
        {
          PlenaryRecord *clearance = plenary_record_list_get (clearances, j);

          if (!is_waiting (clearance) || find_paragraph (check, clearance) == NULL)
            continue;
          n_waiting++;
          if (first == NULL)
            first = find_paragraph (check, clearance);
        }
      if (first == NULL)
        continue;

      g_autofree char *name = plenary_body_dup_name (body, PLENARY_BODY_FORM_ARTICLE);

      plenary_check_report (
          check, first,
          ngettext ("%u paragraph waits for %s.", "%u paragraphs wait for %s.", n_waiting),
          n_waiting, name);
    }
}

void
plenary_rule_g04 (PlenaryCheck *check)
{
  PlenaryRecordList *clearances = plenary_model_list (check->model, PLENARY_TYPE_CLEARANCE);

  for (guint i = 0; i < plenary_record_list_get_length (clearances); i++)
    {
      PlenaryRecord *clearance = plenary_record_list_get (clearances, i);
      PlenaryRecord *body
          = plenary_model_lookup (check->model, PLENARY_TYPE_BODY,
                                  plenary_record_get_text (clearance, PLENARY_CLEARANCE_BODY_ID));
      const char *due_on = plenary_record_get_text (clearance, PLENARY_CLEARANCE_DUE_ON);

      if (body == NULL || find_paragraph (check, clearance) == NULL || !is_waiting (clearance)
          || !plenary_check_is_past (check, due_on))
        continue;

      g_autofree char *name = plenary_body_dup_name (body, PLENARY_BODY_FORM_USUAL);
      g_autofree char *date = plenary_date_dup_words (due_on, FALSE);

      plenary_check_report (check, find_paragraph (check, clearance), _ ("%s: due %s."), name,
                            date);
    }
}
