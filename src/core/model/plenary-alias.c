/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-alias.h"

struct _PlenaryAlias
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryAlias, plenary_alias, PLENARY_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (PlenaryAliasState,
                    plenary_alias_state,
                    G_DEFINE_ENUM_VALUE (PLENARY_ALIAS_STATE_PREFERRED, "preferred"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ALIAS_STATE_ACCEPTED, "accepted"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ALIAS_STATE_ERROR, "error"))

static const PlenaryColumn columns[] = {
  [PLENARY_ALIAS_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_ALIAS_PERSON_ID] = { "person-id", PLENARY_COLUMN_REFERENCE, .target = "person" },
  [PLENARY_ALIAS_BODY_ID] = { "body-id", PLENARY_COLUMN_REFERENCE, .target = "body" },
  [PLENARY_ALIAS_SPELLING] = { "spelling", PLENARY_COLUMN_TEXT },
  [PLENARY_ALIAS_STATE] = { "state", PLENARY_COLUMN_ENUM, .get_type = plenary_alias_state_get_type,
                            .initial = PLENARY_ALIAS_STATE_ACCEPTED },
  [PLENARY_ALIAS_SOURCE] = { "source", PLENARY_COLUMN_TEXT },
};

static void
plenary_alias_class_init (PlenaryAliasClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "alias",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_ALIAS_PERSON_ID,
    .order = PLENARY_ALIAS_SPELLING,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_alias_init (PlenaryAlias *self)
{
}
