/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A post that a person holds or held.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_POST (plenary_post_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryPost, plenary_post, PLENARY, POST, PlenaryRecord)

/**
 * PlenaryPostColumn:
 * @PLENARY_POST_ID: its id
 * @PLENARY_POST_PERSON_ID: who
 * @PLENARY_POST_BODY_ID: where
 * @PLENARY_POST_RANK: order among its siblings
 * @PLENARY_POST_TITLE: in full
 * @PLENARY_POST_SHORT_TITLE: for narrow places
 * @PLENARY_POST_LINK: word between post and body
 * @PLENARY_POST_STARTS_ON: from
 * @PLENARY_POST_ENDS_ON: until
 * @PLENARY_POST_PREFERRED: whether it is printed in place of those that are not
 *
 * Columns of the table "post", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_POST_ID,
  PLENARY_POST_PERSON_ID,
  PLENARY_POST_BODY_ID,
  PLENARY_POST_RANK,
  PLENARY_POST_TITLE,
  PLENARY_POST_SHORT_TITLE,
  PLENARY_POST_LINK,
  PLENARY_POST_STARTS_ON,
  PLENARY_POST_ENDS_ON,
  PLENARY_POST_PREFERRED,
} PlenaryPostColumn;

G_END_DECLS
