/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Brings a project back to a state it had. No change is taken out of the history for it: the way
 * back is walked inside an edit, whose session records the sum of it as one more change.
 */
#include "config.h"

#include "store/plenary-history-graph.h"
#include "store/plenary-project-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What a change that restored something restored: its name would else grow with each time. */
static char *
strip_restore (const char *label)
{
  g_auto (GStrv) around = g_strsplit (_ ("Restore “%s”"), "%s", 2);
  gsize before = strlen (around[0]);
  gsize after = around[1] != NULL ? strlen (around[1]) : 0;

  if (before == 0 || strlen (label) <= before + after || !g_str_has_prefix (label, around[0])
      || !g_str_has_suffix (label, around[1]))
    return g_strdup (label);

  return g_strndup (label + before, strlen (label) - before - after);
}

gboolean
plenary_project_restore_number (PlenaryProject *self,
                                gint64 number,
                                const char *name,
                                GError **error)
{
  /* Translators: the name of an undoable change; in quotes the name of the change or of the
   * version whose state comes back, as in: Restore “Move Session” */
  g_autofree char *label = g_strdup_printf (_ ("Restore “%s”"), name);
  PlenaryEdit *edit = plenary_project_begin_edit (self, label);
  GError *local_error = NULL;

  if (plenary_edit_can_go_on (edit))
    {
      g_autoptr (PlenaryHistoryGraph) graph
          = plenary_history_graph_read (self->database, &local_error);

      if (graph == NULL
          || !plenary_history_graph_travel (
              graph, self->database, plenary_history_graph_get_head (graph), number, &local_error))
        {
          /* Translators: the name of a change or of a version */
          g_prefix_error (&local_error, _ ("The state after “%s” cannot be restored: "), name);
          plenary_edit_fail (edit, local_error);
        }
    }

  return plenary_edit_commit (edit, error);
}

/**
 * plenary_project_restore:
 * @self: a project that is not being edited
 * @change: (nullable): a change of its history, in whatever state; %NULL for the state before
 * all changes
 * @error: place for a %PLENARY_STORE_ERROR; %PLENARY_STORE_ERROR_NOTHING when the change was
 * discarded by a version of Plenary that did not note after what it was made
 *
 * Brings the project to the state it had right after a change, as one new change with the name
 * "Restore …". The history stays as it is, but for what was undone, which can no longer be done
 * again. Nothing happens when the project is in that state.
 *
 * Returns: whether the project is in that state now; if not, nothing has changed
 */
gboolean
plenary_project_restore (PlenaryProject *self, PlenaryChange *change, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), FALSE);
  g_return_val_if_fail (change == NULL || PLENARY_IS_CHANGE (change), FALSE);
  g_return_val_if_fail (!self->is_editing, FALSE);

  /* Translators: the state of a project before all changes, as in: Restore “Beginning” */
  g_autofree char *name = change != NULL ? strip_restore (plenary_change_get_label (change))
                                         : g_strdup (_ ("Beginning"));

  return plenary_project_restore_number (
      self, change != NULL ? plenary_change_get_number (change) : PLENARY_HISTORY_START, name,
      error);
}
