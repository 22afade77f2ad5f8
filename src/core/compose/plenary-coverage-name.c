/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "compose/plenary-coverage-name.h"

#include "allocate/plenary-objective-list.h"
#include "compose/plenary-body-name.h"
#include "compose/plenary-person-name.h"
#include "model/plenary-body.h"
#include "model/plenary-objective.h"

#include <glib/gi18n-lib.h>

/**
 * plenary_coverage_dup_party_name:
 * @party: a party of a matrix
 *
 * Returns: (transfer full): its name in short, as over a narrow column
 */
char *
plenary_coverage_dup_party_name (const PlenaryCoverageParty *party)
{
  g_return_val_if_fail (party != NULL, NULL);

  if (PLENARY_IS_BODY (party->record))
    return plenary_body_dup_name (party->record, plenary_body_is_state (party->record)
                                                     ? PLENARY_BODY_FORM_USUAL
                                                     : PLENARY_BODY_FORM_ACRONYM);
  if (party->record != NULL)
    return plenary_person_dup_name (party->record, FALSE);

  return g_strdup (*party->words != '\0' ? party->words : _ ("Not attributed"));
}

static void
append_cell (GString *text, PlenaryCoverage *coverage, guint row, guint column)
{
  const PlenaryCoverageCell *cell = plenary_coverage_get_cell (coverage, row, column);
  g_autofree char *name
      = plenary_coverage_dup_party_name (plenary_coverage_get_party (coverage, column));

  if (cell->n_mentions > 0)
    g_string_append_printf (text, "%s%s %u", text->len > 0 ? ", " : "", name, cell->n_mentions);
}

/**
 * plenary_coverage_dup_row_words:
 * @coverage: a matrix
 * @row: which row, from 0
 *
 * Returns: (transfer full): who spoke to an objective and how often: "Sweden 2, Egypt 1", or
 *   "nobody yet"
 */
char *
plenary_coverage_dup_row_words (PlenaryCoverage *coverage, guint row)
{
  g_return_val_if_fail (coverage != NULL, NULL);
  g_return_val_if_fail (row < plenary_coverage_get_n_objectives (coverage), NULL);

  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plenary_coverage_get_n_parties (coverage); i++)
    append_cell (text, coverage, row, i);
  if (text->len == 0)
    g_string_append (text, _ ("nobody yet"));

  return g_string_free_and_steal (text);
}

/**
 * plenary_coverage_dup_cell_words:
 * @coverage: a matrix
 * @row: which row, from 0
 * @column: which column, from 0
 *
 * Returns: (transfer full): what a cell says: "Sweden: 2 mentions", "Egypt: 1 mention in a list"
 */
char *
plenary_coverage_dup_cell_words (PlenaryCoverage *coverage, guint row, guint column)
{
  g_return_val_if_fail (coverage != NULL, NULL);

  const PlenaryCoverageCell *cell = plenary_coverage_get_cell (coverage, row, column);

  g_return_val_if_fail (cell != NULL, NULL);

  g_autofree char *name
      = plenary_coverage_dup_party_name (plenary_coverage_get_party (coverage, column));
  g_autofree char *count = g_strdup_printf (
      ngettext ("%u mention", "%u mentions", cell->n_mentions), cell->n_mentions);

  if (cell->n_mentions == 0)
    /* Translators: a delegation */
    return g_strdup_printf (_ ("%s: nothing yet"), name);
  if (cell->n_passing == cell->n_mentions)
    /* Translators: a delegation, and "2 mentions" */
    return g_strdup_printf (_ ("%s: %s, only in a list"), name, count);

  /* Translators: a delegation, and "2 mentions" */
  return g_strdup_printf (_ ("%s: %s"), name, count);
}

static char **
make_heading (PlenaryCoverage *coverage)
{
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();

  g_strv_builder_add_many (cells, _ ("Number"), _ ("Title"), _ ("Mentions"), NULL);
  for (guint i = 0; i < plenary_coverage_get_n_parties (coverage); i++)
    g_strv_builder_take (
        cells, plenary_coverage_dup_party_name (plenary_coverage_get_party (coverage, i)));

  return g_strv_builder_end (cells);
}

static char **
make_row (PlenaryCoverage *coverage, guint row)
{
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();
  PlenaryRecord *objective = plenary_coverage_get_objective (coverage, row);

  g_strv_builder_take (cells, plenary_objective_dup_number (objective));
  g_strv_builder_add (cells, plenary_record_get_text (objective, PLENARY_OBJECTIVE_TITLE));
  g_strv_builder_take (cells,
                       g_strdup_printf ("%u", plenary_coverage_sum_row (coverage, row).n_mentions));
  for (guint i = 0; i < plenary_coverage_get_n_parties (coverage); i++)
    g_strv_builder_take (
        cells, g_strdup_printf ("%u", plenary_coverage_get_cell (coverage, row, i)->n_mentions));

  return g_strv_builder_end (cells);
}

/**
 * plenary_coverage_make_table:
 * @coverage: a matrix
 *
 * The matrix for a spreadsheet: a row of headings, and one for each objective with its number, its
 * title, all its mentions, and those of each party.
 *
 * Returns: (transfer full) (element-type GStrv): the rows
 */
GPtrArray *
plenary_coverage_make_table (PlenaryCoverage *coverage)
{
  g_return_val_if_fail (coverage != NULL, NULL);

  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  g_ptr_array_add (rows, make_heading (coverage));
  for (guint i = 0; i < plenary_coverage_get_n_objectives (coverage); i++)
    g_ptr_array_add (rows, make_row (coverage, i));

  return rows;
}
