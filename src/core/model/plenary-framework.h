/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A list of objectives that events work on.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_FRAMEWORK (plenary_framework_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryFramework, plenary_framework, PLENARY, FRAMEWORK, PlenaryRecord)

/**
 * PlenaryFrameworkColumn:
 * @PLENARY_FRAMEWORK_ID: its id
 * @PLENARY_FRAMEWORK_TITLE: official title
 * @PLENARY_FRAMEWORK_ACRONYM: short form
 * @PLENARY_FRAMEWORK_SYMBOL: document symbol
 * @PLENARY_FRAMEWORK_ADOPTED_ON: date
 * @PLENARY_FRAMEWORK_ITEM_WORD: what one item is called
 * @PLENARY_FRAMEWORK_NUMBERED: whether its items are called by their number, not by their title
 *
 * Columns of the table "framework", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_FRAMEWORK_ID,
  PLENARY_FRAMEWORK_TITLE,
  PLENARY_FRAMEWORK_ACRONYM,
  PLENARY_FRAMEWORK_SYMBOL,
  PLENARY_FRAMEWORK_ADOPTED_ON,
  PLENARY_FRAMEWORK_ITEM_WORD,
  PLENARY_FRAMEWORK_NUMBERED,
} PlenaryFrameworkColumn;

G_END_DECLS
