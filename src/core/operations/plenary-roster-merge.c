/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-roster-merge.h"

#include "compose/plenary-person-name.h"
#include "model/plenary-alias.h"
#include "model/plenary-attachment.h"
#include "model/plenary-body-distinction.h"
#include "model/plenary-body.h"
#include "model/plenary-person-distinction.h"
#include "model/plenary-person.h"
#include "operations/plenary-repoint.h"

#include <string.h>

static gboolean
is_pair (PlenaryRecord *one, PlenaryRecord *other)
{
  return one != other && G_OBJECT_TYPE (one) == G_OBJECT_TYPE (other)
         && (PLENARY_IS_PERSON (one) || PLENARY_IS_BODY (one));
}

/**
 * plenary_roster_merge_list_differences:
 * @kept: a person or a body
 * @other: another
 *
 * Returns: (transfer full) (element-type guint): the columns in which they differ
 */
GArray *
plenary_roster_merge_list_differences (PlenaryRecord *kept, PlenaryRecord *other)
{
  g_return_val_if_fail (is_pair (kept, other), NULL);

  const PlenaryRow *row = plenary_record_get_row (kept);
  GArray *columns = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 1; i < plenary_row_get_info (row)->n_columns; i++)
    if (!plenary_row_equal_column (row, plenary_record_get_row (other), i))
      g_array_append_val (columns, i);

  return columns;
}

/**
 * plenary_roster_merge_list_missing:
 * @kept: a person or a body
 * @other: another
 *
 * What a merge takes from the other if nobody chooses: what the one that is kept has not got.
 *
 * Returns: (transfer full) (element-type guint): columns
 */
GArray *
plenary_roster_merge_list_missing (PlenaryRecord *kept, PlenaryRecord *other)
{
  g_return_val_if_fail (is_pair (kept, other), NULL);

  GArray *columns = plenary_roster_merge_list_differences (kept, other);

  for (guint i = columns->len; i > 0; i--)
    if (!plenary_row_is_initial (plenary_record_get_row (kept),
                                 g_array_index (columns, guint, i - 1)))
      g_array_remove_index (columns, i - 1);

  return columns;
}

static void
copy_value (PlenaryRow *to, const PlenaryRow *from, guint column)
{
  g_autofree char *value = plenary_row_dup_string (from, column);

  plenary_row_set_string (to, column, value, NULL);
}

/**
 * plenary_roster_merge_preview:
 * @kept: a person or a body
 * @other: another
 * @columns: (element-type guint): what is taken from the other
 *
 * Returns: (transfer full): the row that a merge would leave
 */
PlenaryRow *
plenary_roster_merge_preview (PlenaryRecord *kept, PlenaryRecord *other, GArray *columns)
{
  g_return_val_if_fail (is_pair (kept, other), NULL);
  g_return_val_if_fail (columns != NULL, NULL);

  PlenaryRow *row = plenary_row_copy (plenary_record_get_row (kept));

  for (guint i = 0; i < columns->len; i++)
    copy_value (row, plenary_record_get_row (other), g_array_index (columns, guint, i));

  return row;
}

/* All that a record is called, apart from known spellings. */
static GPtrArray *
list_names (PlenaryRecord *record)
{
  static const PlenaryBodyColumn columns[] = { PLENARY_BODY_NAME, PLENARY_BODY_FORMAL_NAME,
                                               PLENARY_BODY_ACRONYM, PLENARY_BODY_OTHER_NAME };
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  if (PLENARY_IS_PERSON (record))
    g_ptr_array_add (names, plenary_person_dup_name (record, FALSE));
  else
    for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
      g_ptr_array_add (names, g_strdup (plenary_record_get_text (record, columns[i])));

  return names;
}

static void
add_spellings (GHashTable *known, PlenaryModel *model, PlenaryRecord *record, guint column)
{
  PlenaryRecordList *aliases
      = plenary_model_list_by (model, PLENARY_TYPE_ALIAS, column, plenary_record_get_id (record));

  for (guint i = 0; i < plenary_record_list_get_length (aliases); i++)
    g_hash_table_add (known, g_strdup (plenary_record_get_text (
                                 plenary_record_list_get (aliases, i), PLENARY_ALIAS_SPELLING)));
}

/* What either was called and is called no longer stays known as a spelling. */
static void
keep_names (PlenaryEdit *edit,
            PlenaryModel *model,
            PlenaryRecord *kept,
            PlenaryRecord *other,
            const PlenaryRow *result)
{
  guint column = PLENARY_IS_PERSON (kept) ? PLENARY_ALIAS_PERSON_ID : PLENARY_ALIAS_BODY_ID;
  g_autoptr (PlenaryRow) row = plenary_row_copy (result);
  g_autoptr (PlenaryRecord) merged = plenary_record_new (row);
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) names = list_names (merged);
  PlenaryRecord *const records[] = { other, kept };

  g_hash_table_add (known, g_strdup (""));
  for (guint i = 0; i < names->len; i++)
    g_hash_table_add (known, g_strdup (names->pdata[i]));
  add_spellings (known, model, kept, column);
  add_spellings (known, model, other, column);

  for (gsize i = 0; i < G_N_ELEMENTS (records); i++)
    {
      g_autoptr (GPtrArray) spellings = list_names (records[i]);

      for (guint j = 0; j < spellings->len; j++)
        {
          g_autoptr (PlenaryRow) alias = plenary_row_new (PLENARY_TYPE_ALIAS);

          if (!g_hash_table_add (known, g_strdup (spellings->pdata[j])))
            continue;
          plenary_row_set_text (alias, column, plenary_record_get_id (kept));
          plenary_row_set_text (alias, PLENARY_ALIAS_SPELLING, spellings->pdata[j]);
          plenary_edit_insert (edit, alias);
        }
    }
}

/* The photograph that is not chosen goes, unless somebody else has it as well. */
static void
drop_photograph (PlenaryEdit *edit,
                 PlenaryModel *model,
                 PlenaryRecord *kept,
                 PlenaryRecord *other,
                 const PlenaryRow *result)
{
  PlenaryRecord *const records[] = { kept, other };

  for (gsize i = 0; i < G_N_ELEMENTS (records); i++)
    {
      const char *id = plenary_record_get_text (records[i], PLENARY_PERSON_PHOTO_ID);

      if (id != NULL && g_strcmp0 (id, plenary_row_get_text (result, PLENARY_PERSON_PHOTO_ID)) != 0
          && plenary_record_list_get_length (
                 plenary_model_list_by (model, PLENARY_TYPE_PERSON, PLENARY_PERSON_PHOTO_ID, id))
                 == 1)
        plenary_edit_delete (edit, PLENARY_TYPE_ATTACHMENT, id);
    }
}

/**
 * plenary_roster_merge:
 * @edit: an edit
 * @model: the model of its project
 * @kept: a person or a body
 * @other: another of the same class, which is the same
 * @columns: (element-type guint): what is taken from the other; all else stays as it is
 *
 * Makes two records one. All that refers to the other refers to the one that is kept, its posts,
 * biographies and spellings become those of the one, and what it was called becomes a spelling.
 */
void
plenary_roster_merge (PlenaryEdit *edit,
                      PlenaryModel *model,
                      PlenaryRecord *kept,
                      PlenaryRecord *other,
                      GArray *columns)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (is_pair (kept, other));
  g_return_if_fail (columns != NULL);

  GType type = G_OBJECT_TYPE (kept);
  g_autoptr (PlenaryRow) result = plenary_roster_merge_preview (kept, other, columns);

  /* A body that is taken to be part of itself is part of nothing. */
  for (guint i = 1; i < plenary_row_get_info (result)->n_columns; i++)
    {
      const char *kept_id = plenary_record_get_id (kept);
      gboolean is_reference
          = plenary_row_get_info (result)->columns[i].kind == PLENARY_COLUMN_REFERENCE;
      const char *target = is_reference ? plenary_row_get_text (result, i) : NULL;

      if (target != NULL
          && (strcmp (target, kept_id) == 0 || strcmp (target, plenary_record_get_id (other)) == 0))
        plenary_row_set_text (result, i, NULL);
    }
  keep_names (edit, model, kept, other, result);
  plenary_repoint (edit, model, other, kept);
  for (guint i = 1; i < plenary_row_get_info (result)->n_columns; i++)
    if (!plenary_row_equal_column (plenary_record_get_row (kept), result, i))
      {
        g_autofree char *value = plenary_row_dup_string (result, i);

        plenary_edit_set_string (edit, type, plenary_record_get_id (kept), i, value);
      }
  plenary_edit_delete (edit, type, plenary_record_get_id (other));
  if (PLENARY_IS_PERSON (kept))
    drop_photograph (edit, model, kept, other, result);
}

/**
 * plenary_roster_tell_apart:
 * @edit: an edit
 * @one: a person or a body
 * @other: another of the same class, which is not the same
 *
 * Notes that two records that look alike are of two people or bodies: they are not shown as
 * duplicates again.
 */
void
plenary_roster_tell_apart (PlenaryEdit *edit, PlenaryRecord *one, PlenaryRecord *other)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (is_pair (one, other));

  GType type
      = PLENARY_IS_PERSON (one) ? PLENARY_TYPE_PERSON_DISTINCTION : PLENARY_TYPE_BODY_DISTINCTION;
  const char *a = plenary_record_get_id (one);
  const char *b = plenary_record_get_id (other);
  /* One order for a pair: two copies of a project that say the same have the same row. */
  g_autoptr (PlenaryRow) row
      = plenary_row_new_joined (type, strcmp (a, b) < 0 ? a : b, strcmp (a, b) < 0 ? b : a);

  plenary_edit_insert (edit, row);
}
