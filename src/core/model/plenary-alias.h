/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Another spelling of a name.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_ALIAS (plenary_alias_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryAlias, plenary_alias, PLENARY, ALIAS, PlenaryRecord)

/**
 * PlenaryAliasState:
 *
 * What a spelling is. The nick is the word in files.
 */
typedef enum
{
  PLENARY_ALIAS_STATE_PREFERRED,
  PLENARY_ALIAS_STATE_ACCEPTED,
  PLENARY_ALIAS_STATE_ERROR,
} PlenaryAliasState;

#define PLENARY_TYPE_ALIAS_STATE (plenary_alias_state_get_type ())
GType plenary_alias_state_get_type (void);

/**
 * PlenaryAliasColumn:
 * @PLENARY_ALIAS_ID: its id
 * @PLENARY_ALIAS_PERSON_ID: whose
 * @PLENARY_ALIAS_BODY_ID: whose
 * @PLENARY_ALIAS_SPELLING: as written
 * @PLENARY_ALIAS_STATE: what the spelling is
 * @PLENARY_ALIAS_SOURCE: where it was found
 *
 * Columns of the table "alias", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_ALIAS_ID,
  PLENARY_ALIAS_PERSON_ID,
  PLENARY_ALIAS_BODY_ID,
  PLENARY_ALIAS_SPELLING,
  PLENARY_ALIAS_STATE,
  PLENARY_ALIAS_SOURCE,
} PlenaryAliasColumn;

G_END_DECLS
