/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The box of objectives of a session: a row for each, its number in bold beside its title.
 */
#include "config.h"

#include "allocate/plenary-objective-list.h"
#include "compose/plenary-composition.h"
#include "model/plenary-framework.h"
#include "model/plenary-objective.h"

#include <glib/gi18n-lib.h>

static const double widths[] = { 0.2, 0.8 };

static char *
dup_label (PlenaryComposition *self, PlenaryRecord *objective)
{
  PlenaryRecord *framework
      = plenary_model_lookup (self->model, PLENARY_TYPE_FRAMEWORK,
                              plenary_record_get_text (objective, PLENARY_OBJECTIVE_FRAMEWORK_ID));
  const char *word
      = framework != NULL ? plenary_record_get_text (framework, PLENARY_FRAMEWORK_ITEM_WORD) : "";
  int number = plenary_record_get_integer (objective, PLENARY_OBJECTIVE_NUMBER);

  if (*word == '\0' || g_strcmp0 (word, "Objective") == 0)
    return g_strdup_printf (_ ("Objective %d:"), number);

  return g_strdup_printf ("%s %d:", word, number);
}

static void
append_cell (PlenaryNode *row, const char *words, PlenaryStyle style)
{
  PlenaryNode *cell = plenary_node_append_new (row, PLENARY_NODE_CELL, 0, NULL);

  plenary_composition_append_words (cell, PLENARY_NODE_PARAGRAPH, 0, words, style);
}

/**
 * plenary_objectives_box_append:
 * @self: a composition
 * @parent: where it goes
 * @session: a session
 *
 * Adds the box of objectives of a session.
 *
 * Returns: whether it has any
 */
gboolean
plenary_objectives_box_append (PlenaryComposition *self,
                               PlenaryNode *parent,
                               PlenaryRecord *session)
{
  g_autoptr (GPtrArray) objectives
      = plenary_objectives_of_session (self->model, plenary_record_get_id (session));

  if (objectives->len == 0)
    return FALSE;

  PlenaryNode *table = plenary_node_append_new (parent, PLENARY_NODE_TABLE, 0, NULL);

  table->role = PLENARY_NODE_ROLE_OBJECTIVES;
  plenary_node_set_widths (table, widths, G_N_ELEMENTS (widths));
  for (guint i = 0; i < objectives->len; i++)
    {
      PlenaryNode *row = plenary_node_append_new (table, PLENARY_NODE_ROW, 0, NULL);
      g_autofree char *label = dup_label (self, objectives->pdata[i]);

      append_cell (row, label, PLENARY_STYLE_BOLD);
      append_cell (row, plenary_record_get_text (objectives->pdata[i], PLENARY_OBJECTIVE_TITLE),
                   PLENARY_STYLE_NONE);
    }

  return TRUE;
}
