/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-comment.h"

struct _PlenaryComment
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryComment, plenary_comment, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_COMMENT_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_COMMENT_PARAGRAPH_ID]
  = { "paragraph-id", PLENARY_COLUMN_REFERENCE, .target = "paragraph", .is_required = TRUE },
  [PLENARY_COMMENT_AUTHOR] = { "author", PLENARY_COLUMN_TEXT },
  [PLENARY_COMMENT_TEXT] = { "text", PLENARY_COLUMN_MARKUP },
  [PLENARY_COMMENT_MADE_AT] = { "made-at", PLENARY_COLUMN_INSTANT },
  [PLENARY_COMMENT_RESOLVED] = { "resolved", PLENARY_COLUMN_BOOLEAN },
  [PLENARY_COMMENT_REPLY_TO_ID] = { "reply-to-id", PLENARY_COLUMN_REFERENCE, .target = "comment" },
};

static void
plenary_comment_class_init (PlenaryCommentClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "comment",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_COMMENT_PARAGRAPH_ID,
    .order = PLENARY_COMMENT_MADE_AT,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_comment_init (PlenaryComment *self)
{
}
