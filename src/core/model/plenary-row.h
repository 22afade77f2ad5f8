/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A row of a table, and the description of the table. The store reads and writes rows, importers
 * make them, files carry them; a record of the model shows one. The description is the one place
 * that says what a table holds: properties, SQL statements, XML and the command line follow it.
 */
#pragma once

#include "base/plenary-text.h"

G_BEGIN_DECLS

/**
 * PLENARY_UNSET:
 *
 * A number that is not known; NULL in the database, absent in files.
 */
#define PLENARY_UNSET G_MININT

/**
 * PlenaryColumnKind:
 * @PLENARY_COLUMN_ID: the id of the row, unique in the world
 * @PLENARY_COLUMN_TEXT: plain words
 * @PLENARY_COLUMN_MARKUP: inline text
 * @PLENARY_COLUMN_INTEGER: a number, or %PLENARY_UNSET
 * @PLENARY_COLUMN_BOOLEAN: true or false
 * @PLENARY_COLUMN_ENUM: one of a list of words
 * @PLENARY_COLUMN_DATE: a date as YYYY-MM-DD, or ""
 * @PLENARY_COLUMN_INSTANT: an instant as YYYY-MM-DDThh:mm:ssZ, or ""
 * @PLENARY_COLUMN_RANK: the rank that orders the row
 * @PLENARY_COLUMN_REFERENCE: the id of another row, or %NULL
 * @PLENARY_COLUMN_BLOB: bytes, or %NULL
 */
typedef enum
{
  PLENARY_COLUMN_ID,
  PLENARY_COLUMN_TEXT,
  PLENARY_COLUMN_MARKUP,
  PLENARY_COLUMN_INTEGER,
  PLENARY_COLUMN_BOOLEAN,
  PLENARY_COLUMN_ENUM,
  PLENARY_COLUMN_DATE,
  PLENARY_COLUMN_INSTANT,
  PLENARY_COLUMN_RANK,
  PLENARY_COLUMN_REFERENCE,
  PLENARY_COLUMN_BLOB,
} PlenaryColumnKind;

/**
 * PlenaryColumn:
 * @name: name of the property, with hyphens; the SQL column has low lines instead
 * @kind: what it holds
 * @get_type: (nullable): type of an enumeration
 * @target: (nullable): name of the table that a reference goes to
 * @is_required: whether a row must have it
 * @initial: value of a new row, for numbers, booleans and enumerations
 * @initial_text: (nullable): value of a new row, for words
 * @minimum: least number
 * @maximum: greatest number
 */
typedef struct
{
  const char *name;
  PlenaryColumnKind kind;
  GType (*get_type) (void);
  const char *target;
  gboolean is_required;
  int initial;
  const char *initial_text;
  int minimum;
  int maximum;
} PlenaryColumn;

/**
 * PlenaryTableInfo:
 * @name: name of the table
 * @columns: (array length=n_columns): its columns; the first is the id
 * @n_columns: how many
 * @parent: column that names the row this one is part of, 0 for none
 * @order: column that orders rows; ties, and tables without one, are ordered by id
 * @joins: for rows that only join two others, the two columns whose ids make its id
 */
typedef struct
{
  const char *name;
  const PlenaryColumn *columns;
  guint n_columns;
  guint parent;
  guint order;
  guint joins[2];
} PlenaryTableInfo;

#define PLENARY_TYPE_ROW (plenary_row_get_type ())

typedef struct _PlenaryRow PlenaryRow;

const PlenaryTableInfo *plenary_table_info_of_type (GType record_type);
gboolean
plenary_table_info_find_column (const PlenaryTableInfo *info, const char *name, guint *column);

GType plenary_row_get_type (void);
PlenaryRow *plenary_row_new (GType record_type);
PlenaryRow *plenary_row_new_with_id (GType record_type, const char *id);
PlenaryRow *plenary_row_new_joined (GType record_type, const char *first, const char *second);
PlenaryRow *plenary_row_copy (const PlenaryRow *self);
PlenaryRow *plenary_row_ref (PlenaryRow *self);
void plenary_row_unref (PlenaryRow *self);

GType plenary_row_get_record_type (const PlenaryRow *self);
const PlenaryTableInfo *plenary_row_get_info (const PlenaryRow *self);
const char *plenary_row_get_id (const PlenaryRow *self);

const char *plenary_row_get_text (const PlenaryRow *self, guint column);
const PlenaryText *plenary_row_get_markup (const PlenaryRow *self, guint column);
int plenary_row_get_integer (const PlenaryRow *self, guint column);
gboolean plenary_row_get_boolean (const PlenaryRow *self, guint column);
GBytes *plenary_row_get_bytes (const PlenaryRow *self, guint column);

void plenary_row_set_text (PlenaryRow *self, guint column, const char *value);
void plenary_row_set_markup (PlenaryRow *self, guint column, const PlenaryText *value);
void plenary_row_set_integer (PlenaryRow *self, guint column, int value);
void plenary_row_set_boolean (PlenaryRow *self, guint column, gboolean value);
void plenary_row_set_bytes (PlenaryRow *self, guint column, GBytes *value);

char *plenary_row_dup_string (const PlenaryRow *self, guint column);
gboolean
plenary_row_set_string (PlenaryRow *self, guint column, const char *string, GError **error);

gboolean plenary_row_is_initial (const PlenaryRow *self, guint column);
gboolean plenary_row_equal_column (const PlenaryRow *a, const PlenaryRow *b, guint column);
gboolean plenary_row_equal (const PlenaryRow *a, const PlenaryRow *b);
int plenary_row_compare (const PlenaryRow *a, const PlenaryRow *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryRow, plenary_row_unref)

G_END_DECLS
