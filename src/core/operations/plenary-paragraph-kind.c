/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-paragraph-kind.h"

/**
 * plenary_paragraph_is_derived:
 * @kind: what a block is
 *
 * Returns: whether it shows what is held elsewhere, and is not written as words
 */
gboolean
plenary_paragraph_is_derived (PlenaryParagraphKind kind)
{
  switch (kind)
    {
    case PLENARY_PARAGRAPH_KIND_TABLE:
    case PLENARY_PARAGRAPH_KIND_FINDINGS:
    case PLENARY_PARAGRAPH_KIND_OBJECTIVES:
    case PLENARY_PARAGRAPH_KIND_ROLES:
      return TRUE;
    case PLENARY_PARAGRAPH_KIND_NUMBERED:
    case PLENARY_PARAGRAPH_KIND_PLAIN:
    case PLENARY_PARAGRAPH_KIND_ITEM:
    case PLENARY_PARAGRAPH_KIND_QUOTE:
    default:
      return FALSE;
    }
}

static void
set_level (PlenaryEdit *edit, PlenaryRecord *paragraph, int level)
{
  plenary_edit_set_integer (edit, PLENARY_TYPE_PARAGRAPH, plenary_record_get_id (paragraph),
                            PLENARY_PARAGRAPH_LEVEL, level);
}

/**
 * plenary_paragraph_set_kind:
 * @edit: an edit
 * @paragraph: a paragraph
 * @kind: what it is to be
 * @marker: how it is marked, for an item
 *
 * Makes a paragraph another kind of block. Its words stay, and an item keeps its level.
 */
void
plenary_paragraph_set_kind (PlenaryEdit *edit,
                            PlenaryRecord *paragraph,
                            PlenaryParagraphKind kind,
                            PlenaryMarker marker)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_PARAGRAPH (paragraph));

  const char *id = plenary_record_get_id (paragraph);
  gboolean is_item = kind == PLENARY_PARAGRAPH_KIND_ITEM;
  int level = plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_LEVEL);

  plenary_edit_set_integer (edit, PLENARY_TYPE_PARAGRAPH, id, PLENARY_PARAGRAPH_KIND, kind);
  plenary_edit_set_integer (edit, PLENARY_TYPE_PARAGRAPH, id, PLENARY_PARAGRAPH_MARKER,
                            is_item ? marker : PLENARY_MARKER_NONE);
  set_level (edit, paragraph, is_item ? MAX (level, 1) : 0);
}

/* The item that an item goes on after when it is at a level: the last one there before it in its
 * list. */
static PlenaryRecord *
find_item_before (PlenaryModel *model, PlenaryRecord *paragraph, int level)
{
  PlenaryRecordList *siblings
      = plenary_model_list_by (model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID,
                               plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_SECTION_ID));
  guint position = 0;

  if (!plenary_record_list_find (siblings, paragraph, &position))
    return NULL;

  for (guint i = position; i > 0; i--)
    {
      PlenaryRecord *before = plenary_record_list_get (siblings, i - 1);
      int level_before = plenary_record_get_integer (before, PLENARY_PARAGRAPH_LEVEL);

      if (plenary_record_get_integer (before, PLENARY_PARAGRAPH_KIND) != PLENARY_PARAGRAPH_KIND_ITEM
          || level_before < level)
        return NULL;
      if (level_before == level)
        return before;
    }

  return NULL;
}

/**
 * plenary_paragraph_shift:
 * @edit: an edit
 * @model: the model of the project
 * @paragraph: a paragraph
 * @levels: 1 for deeper, -1 for less deep
 *
 * Shifts an item in its list. One that comes to others of its new level is marked as they are. An
 * item of the first level is not shifted out of its list.
 *
 * Returns: whether it is an item, shifted or as deep as it can be
 */
gboolean
plenary_paragraph_shift (PlenaryEdit *edit,
                         PlenaryModel *model,
                         PlenaryRecord *paragraph,
                         int levels)
{
  g_return_val_if_fail (edit != NULL, FALSE);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (PLENARY_IS_PARAGRAPH (paragraph), FALSE);

  if (plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND) != PLENARY_PARAGRAPH_KIND_ITEM)
    return FALSE;

  int former = plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_LEVEL);
  int level = CLAMP (former + levels, 1, PLENARY_TEXT_MAX_LEVEL);
  PlenaryRecord *before = level != former ? find_item_before (model, paragraph, level) : NULL;

  set_level (edit, paragraph, level);
  if (before != NULL)
    plenary_edit_set_integer (edit, PLENARY_TYPE_PARAGRAPH, plenary_record_get_id (paragraph),
                              PLENARY_PARAGRAPH_MARKER,
                              plenary_record_get_integer (before, PLENARY_PARAGRAPH_MARKER));

  return TRUE;
}
