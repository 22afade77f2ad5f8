/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the database cannot see to by itself (family S): texts that another program wrote and that
 * are no mark-up, and records that are part of themselves.
 */
#include "config.h"

#include "check/plenary-check-private.h"

#include "model/plenary-assignment.h"
#include "model/plenary-body.h"
#include "model/plenary-comment.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"

#include <glib/gi18n-lib.h>

/* A chain of parents longer than this is a circle. */
#define MAX_PARENTS 64

static void
check_texts (PlenaryCheck *check, PlenaryRecord *record)
{
  const PlenaryTableInfo *info = plenary_row_get_info (plenary_record_get_row (record));

  for (guint column = 1; column < info->n_columns; column++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PlenaryText) text = NULL;

      if (info->columns[column].kind != PLENARY_COLUMN_MARKUP)
        continue;
      text = plenary_text_new_from_markup (plenary_record_get_text (record, column), &error);
      if (text == NULL)
        plenary_check_report (check, record, "%s: %s", info->columns[column].name, error->message);
    }
}

void
plenary_rule_s01 (PlenaryCheck *check)
{
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    {
      PlenaryRecordList *list = plenary_model_list (check->model, types[i]);

      for (guint j = 0; j < plenary_record_list_get_length (list); j++)
        check_texts (check, plenary_record_list_get (list, j));
    }
}

static void
check_parents (PlenaryCheck *check, GType type, guint parent_column)
{
  PlenaryRecordList *list = plenary_model_list (check->model, type);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *record = plenary_record_list_get (list, i);
      PlenaryRecord *parent = record;
      guint n_parents = 0;

      while (parent != NULL && n_parents <= MAX_PARENTS)
        {
          parent = plenary_model_lookup (check->model, type,
                                         plenary_record_get_text (parent, parent_column));
          n_parents++;
        }
      if (n_parents > MAX_PARENTS)
        plenary_check_report (check, record, _ ("It is part of itself."));
    }
}

void
plenary_rule_s02 (PlenaryCheck *check)
{
  check_parents (check, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID);
  check_parents (check, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID);
  check_parents (check, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_PARENT_ID);
  check_parents (check, PLENARY_TYPE_BODY, PLENARY_BODY_PARENT_ID);
  check_parents (check, PLENARY_TYPE_COMMENT, PLENARY_COMMENT_REPLY_TO_ID);
}
