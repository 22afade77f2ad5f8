/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-post.h"

struct _PlenaryPost
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryPost, plenary_post, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_POST_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_POST_PERSON_ID]
  = { "person-id", PLENARY_COLUMN_REFERENCE, .target = "person", .is_required = TRUE },
  [PLENARY_POST_BODY_ID] = { "body-id", PLENARY_COLUMN_REFERENCE, .target = "body" },
  [PLENARY_POST_RANK] = { "rank", PLENARY_COLUMN_RANK },
  [PLENARY_POST_TITLE] = { "title", PLENARY_COLUMN_TEXT },
  [PLENARY_POST_SHORT_TITLE] = { "short-title", PLENARY_COLUMN_TEXT },
  [PLENARY_POST_LINK] = { "link", PLENARY_COLUMN_TEXT, .initial_text = "of" },
  [PLENARY_POST_STARTS_ON] = { "starts-on", PLENARY_COLUMN_DATE },
  [PLENARY_POST_ENDS_ON] = { "ends-on", PLENARY_COLUMN_DATE },
  [PLENARY_POST_PREFERRED] = { "preferred", PLENARY_COLUMN_BOOLEAN },
};

static void
plenary_post_class_init (PlenaryPostClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "post",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_POST_PERSON_ID,
    .order = PLENARY_POST_RANK,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_post_init (PlenaryPost *self)
{
}
