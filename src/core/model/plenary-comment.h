/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A remark on a paragraph, for the writers.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_COMMENT (plenary_comment_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryComment, plenary_comment, PLENARY, COMMENT, PlenaryRecord)

/**
 * PlenaryCommentColumn:
 * @PLENARY_COMMENT_ID: its id
 * @PLENARY_COMMENT_PARAGRAPH_ID: which
 * @PLENARY_COMMENT_AUTHOR: who
 * @PLENARY_COMMENT_TEXT: what
 * @PLENARY_COMMENT_MADE_AT: when
 * @PLENARY_COMMENT_RESOLVED: whether it is dealt with
 * @PLENARY_COMMENT_REPLY_TO_ID: remark it answers
 *
 * Columns of the table "comment", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_COMMENT_ID,
  PLENARY_COMMENT_PARAGRAPH_ID,
  PLENARY_COMMENT_AUTHOR,
  PLENARY_COMMENT_TEXT,
  PLENARY_COMMENT_MADE_AT,
  PLENARY_COMMENT_RESOLVED,
  PLENARY_COMMENT_REPLY_TO_ID,
} PlenaryCommentColumn;

G_END_DECLS
