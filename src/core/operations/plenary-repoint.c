/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Three things keep the result sound. What is part of the record goes behind what the other has
 * of the kind. A row that would say what another says already, such as the same post twice, goes
 * away. And a row that would join the record with itself, such as a body that is its own member,
 * goes away as well, or loses that reference where it can be without.
 */
#include "config.h"

#include "operations/plenary-repoint.h"

#include "base/plenary-rank.h"
#include "model/plenary-alias.h"
#include "model/plenary-assignment.h"
#include "model/plenary-biography.h"
#include "model/plenary-convener.h"
#include "model/plenary-holder.h"
#include "model/plenary-intervention.h"
#include "model/plenary-membership.h"
#include "model/plenary-post.h"

#include <string.h>

typedef struct
{
  PlenaryEdit *edit;
  PlenaryModel *model;
  PlenaryRecord *from;
  PlenaryRecord *to;
  const char *from_id;
  const char *to_id;
  GHashTable *ranks; /* record type -> the last rank given among the parts of @to */
  GHashTable *ids;   /* ids of joins that have been made */
} Repoint;

/* Where to say a thing twice is to say it once. Two interventions are two. */
static gboolean
is_said_once (GType type)
{
  return type == PLENARY_TYPE_ALIAS || type == PLENARY_TYPE_ASSIGNMENT
         || type == PLENARY_TYPE_BIOGRAPHY || type == PLENARY_TYPE_CONVENER
         || type == PLENARY_TYPE_HOLDER || type == PLENARY_TYPE_MEMBERSHIP
         || type == PLENARY_TYPE_POST;
}

static gboolean
refers_to (const PlenaryRow *row, guint column, PlenaryRecord *record)
{
  const PlenaryColumn *info = &plenary_row_get_info (row)->columns[column];
  const char *table = plenary_row_get_info (plenary_record_get_row (record))->name;

  return info->kind == PLENARY_COLUMN_REFERENCE && strcmp (info->target, table) == 0
         && g_strcmp0 (plenary_row_get_text (row, column), plenary_record_get_id (record)) == 0;
}

static gboolean
is_referred_to (Repoint *self, PlenaryRecord *record)
{
  const char *table = plenary_row_get_info (plenary_record_get_row (record))->name;
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    {
      const PlenaryTableInfo *info = plenary_table_info_of_type (types[i]);

      for (guint j = 1; j < info->n_columns; j++)
        if (info->columns[j].kind == PLENARY_COLUMN_REFERENCE
            && strcmp (info->columns[j].target, table) == 0
            && plenary_record_list_get_length (
                   plenary_model_list_by (self->model, types[i], j, plenary_record_get_id (record)))
                   > 0)
          return TRUE;
    }

  return FALSE;
}

/* Whether all but the id and the place of two rows is the same. A spelling is known once, wherever
 * it was found. */
static gboolean
says_the_same (const PlenaryRow *a, const PlenaryRow *b)
{
  const PlenaryTableInfo *info = plenary_row_get_info (a);

  if (plenary_row_get_record_type (a) == PLENARY_TYPE_ALIAS)
    return plenary_row_equal_column (a, b, PLENARY_ALIAS_SPELLING);
  for (guint i = 1; i < info->n_columns; i++)
    if (info->columns[i].kind != PLENARY_COLUMN_RANK && !plenary_row_equal_column (a, b, i))
      return FALSE;

  return TRUE;
}

static gboolean
is_said_already (Repoint *self, PlenaryRecord *record, const PlenaryRow *row, guint column)
{
  GType type = G_OBJECT_TYPE (record);
  PlenaryRecordList *others = plenary_model_list_by (self->model, type, column, self->to_id);

  if (!is_said_once (type) || is_referred_to (self, record))
    return FALSE;
  for (guint i = 0; i < plenary_record_list_get_length (others); i++)
    if (says_the_same (row, plenary_record_get_row (plenary_record_list_get (others, i))))
      return TRUE;

  return FALSE;
}

/* The columns of a class that refer to the table of the records, in the row of one record. */
static guint
count_references (const PlenaryRow *row, PlenaryRecord *record)
{
  guint count = 0;

  for (guint i = 1; i < plenary_row_get_info (row)->n_columns; i++)
    count += refers_to (row, i, record);

  return count;
}

/* Whether two columns of a row name the two ends of one thing. */
static gboolean
joins_itself (Repoint *self, const PlenaryRow *row)
{
  const PlenaryTableInfo *info = plenary_row_get_info (row);

  return (info->joins[0] != 0 || plenary_row_get_record_type (row) == PLENARY_TYPE_MEMBERSHIP)
         && count_references (row, self->to) > 1;
}

/* Nobody speaks on behalf of himself, and nothing is part of itself. */
static void
clear_self (Repoint *self, PlenaryRow *row)
{
  GType type = plenary_row_get_record_type (row);
  guint behalf = type == PLENARY_TYPE_ASSIGNMENT     ? PLENARY_ASSIGNMENT_ON_BEHALF_ID
                 : type == PLENARY_TYPE_INTERVENTION ? PLENARY_INTERVENTION_ON_BEHALF_ID
                                                     : 0;

  if (behalf != 0 && refers_to (row, behalf, self->to) && count_references (row, self->to) > 1)
    plenary_row_set_text (row, behalf, NULL);
  if (g_strcmp0 (plenary_row_get_id (row), self->to_id) != 0 || type != G_OBJECT_TYPE (self->to))
    return;
  for (guint i = 1; i < plenary_row_get_info (row)->n_columns; i++)
    if (refers_to (row, i, self->to))
      plenary_row_set_text (row, i, NULL);
}

static char *
dup_next_rank (Repoint *self, GType type, guint parent)
{
  const char *given = g_hash_table_lookup (self->ranks, GSIZE_TO_POINTER (type));
  PlenaryRecordList *parts = plenary_model_list_by (self->model, type, parent, self->to_id);
  char *rank
      = given != NULL
            ? plenary_rank_between (given, NULL)
            : plenary_record_list_dup_rank_at (parts, plenary_record_list_get_length (parts));

  g_hash_table_insert (self->ranks, GSIZE_TO_POINTER (type), g_strdup (rank));

  return rank;
}

static void
write_row (Repoint *self, PlenaryRecord *record, const PlenaryRow *row)
{
  GType type = G_OBJECT_TYPE (record);
  const PlenaryTableInfo *info = plenary_row_get_info (row);

  for (guint i = 1; i < info->n_columns; i++)
    if (!plenary_row_equal_column (plenary_record_get_row (record), row, i))
      plenary_edit_set_text (self->edit, type, plenary_record_get_id (record), i,
                             plenary_row_get_text (row, i));
}

/* The id of a row that joins two others is made of theirs: it becomes another row. */
static void
replace_join (Repoint *self, PlenaryRecord *record, const PlenaryRow *row)
{
  GType type = G_OBJECT_TYPE (record);
  const PlenaryTableInfo *info = plenary_row_get_info (row);
  g_autoptr (PlenaryRow) joined = plenary_row_new_joined (
      type, plenary_row_get_text (row, info->joins[0]), plenary_row_get_text (row, info->joins[1]));
  const char *id = plenary_row_get_id (joined);

  plenary_edit_delete (self->edit, type, plenary_record_get_id (record));
  if (plenary_model_lookup (self->model, type, id) != NULL
      || !g_hash_table_add (self->ids, g_strdup (id)))
    return;
  for (guint i = 1; i < info->n_columns; i++)
    if (i != info->joins[0] && i != info->joins[1])
      {
        g_autofree char *value = plenary_row_dup_string (row, i);

        plenary_row_set_string (joined, i, value, NULL);
      }
  plenary_edit_insert (self->edit, joined);
}

static void
repoint_record (Repoint *self, PlenaryRecord *record, guint column)
{
  const PlenaryRow *before = plenary_record_get_row (record);
  const PlenaryTableInfo *info = plenary_row_get_info (before);
  GType type = G_OBJECT_TYPE (record);
  g_autoptr (PlenaryRow) row = plenary_row_copy (before);

  for (guint i = 1; i < info->n_columns; i++)
    if (refers_to (before, i, self->from))
      plenary_row_set_text (row, i, self->to_id);
  clear_self (self, row);

  if (joins_itself (self, row) || is_said_already (self, record, row, column))
    plenary_edit_delete (self->edit, type, plenary_record_get_id (record));
  else if (info->joins[0] != 0)
    replace_join (self, record, row);
  else
    {
      if (info->parent == column && info->order != 0
          && info->columns[info->order].kind == PLENARY_COLUMN_RANK)
        {
          g_autofree char *rank = dup_next_rank (self, type, column);

          plenary_row_set_text (row, info->order, rank);
        }
      write_row (self, record, row);
    }
}

/* Records are taken up once, at the first of their columns that refers to the old one. */
static void
repoint_table (Repoint *self, GType type, GHashTable *seen)
{
  const PlenaryTableInfo *info = plenary_table_info_of_type (type);
  const char *table = plenary_row_get_info (plenary_record_get_row (self->from))->name;

  for (guint i = 1; i < info->n_columns; i++)
    {
      if (info->columns[i].kind != PLENARY_COLUMN_REFERENCE
          || strcmp (info->columns[i].target, table) != 0)
        continue;

      PlenaryRecordList *list = plenary_model_list_by (self->model, type, i, self->from_id);

      for (guint j = 0; j < plenary_record_list_get_length (list); j++)
        {
          PlenaryRecord *record = plenary_record_list_get (list, j);

          if (record != self->from && g_hash_table_add (seen, record))
            repoint_record (self, record, i);
        }
    }
}

/* Cross-references and links in inline text: mark-up is canonical, and words have no "<". */
static void
repoint_texts (Repoint *self, GType type)
{
  static const char *const openings[] = { "<ref to=\"", "<a href=\"#" };
  const PlenaryTableInfo *info = plenary_table_info_of_type (type);
  PlenaryRecordList *list = plenary_model_list (self->model, type);

  for (guint i = 1; i < info->n_columns; i++)
    for (guint j = 0; info->columns[i].kind == PLENARY_COLUMN_MARKUP
                      && j < plenary_record_list_get_length (list);
         j++)
      {
        PlenaryRecord *record = plenary_record_list_get (list, j);
        const char *markup = plenary_record_get_text (record, i);

        if (strstr (markup, self->from_id) == NULL)
          continue;

        g_autoptr (GString) text = g_string_new (markup);

        for (gsize k = 0; k < G_N_ELEMENTS (openings); k++)
          {
            g_autofree char *old_form = g_strconcat (openings[k], self->from_id, "\"", NULL);
            g_autofree char *new_form = g_strconcat (openings[k], self->to_id, "\"", NULL);

            g_string_replace (text, old_form, new_form, 0);
          }
        if (strcmp (text->str, markup) != 0)
          plenary_edit_set_text (self->edit, type, plenary_record_get_id (record), i, text->str);
      }
}

/**
 * plenary_repoint:
 * @edit: an edit
 * @model: the model of its project
 * @from: a record
 * @to: another of the same class
 *
 * Makes all that refers to the one refer to the other: columns of any table, and cross-references
 * and links in texts. Nothing refers to the first afterwards, but for its own row.
 */
void
plenary_repoint (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *from, PlenaryRecord *to)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_RECORD (from));
  g_return_if_fail (PLENARY_IS_RECORD (to) && G_OBJECT_TYPE (from) == G_OBJECT_TYPE (to));
  g_return_if_fail (from != to);

  g_autoptr (GHashTable) ranks = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  Repoint self = {
    .edit = edit,
    .model = model,
    .from = from,
    .to = to,
    .from_id = plenary_record_get_id (from),
    .to_id = plenary_record_get_id (to),
    .ranks = ranks,
    .ids = ids,
  };
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    {
      repoint_table (&self, types[i], seen);
      repoint_texts (&self, types[i]);
    }
}
