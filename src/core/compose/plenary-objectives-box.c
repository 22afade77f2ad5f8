/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The box of objectives, of a session or of the whole event: a row for each, its number in bold
 * beside its title in the imperative.
 */
#include "config.h"

#include "allocate/plenary-objective-list.h"
#include "compose/plenary-composition.h"
#include "model/plenary-objective.h"

#include <string.h>

static const double widths[] = { 0.2, 0.8 };

static void
append_cell (PlenaryNode *row, const char *words, PlenaryStyle style)
{
  PlenaryNode *cell = plenary_node_append_new (row, PLENARY_NODE_CELL, 0, NULL);

  plenary_composition_append_words (cell, PLENARY_NODE_PARAGRAPH, 0, words, style);
}

/* "Objective 5:"; items without numbers have "Theme:". */
static char *
dup_label (PlenaryComposition *self, PlenaryRecord *objective)
{
  g_autofree char *name = plenary_objective_dup_name (self->model, objective);
  const char *colon
      = plenary_objective_is_numbered (self->model, objective) ? NULL : strchr (name, ':');

  return colon != NULL ? g_strndup (name, (gsize) (colon - name) + 1)
                       : g_strconcat (name, ":", NULL);
}

/**
 * plenary_objectives_box_append:
 * @self: a composition
 * @parent: where it goes
 * @session: (nullable): a session; %NULL for what the event is announced to deal with
 *
 * Adds the box of objectives of a session.
 *
 * Returns: whether there are any
 */
gboolean
plenary_objectives_box_append (PlenaryComposition *self,
                               PlenaryNode *parent,
                               PlenaryRecord *session)
{
  g_autoptr (GPtrArray) objectives
      = session != NULL
            ? plenary_objectives_of_session (self->model, plenary_record_get_id (session))
            : plenary_objectives_announced (self->model);

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
