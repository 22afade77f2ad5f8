/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Scripted edits: a language of one statement a line, applied to a project as named edits.
 *
 *   # a comment
 *   label Name of the Edit
 *   insert TABLE [ID] COLUMN=VALUE…
 *   set TABLE ID COLUMN VALUE
 *   delete TABLE ID
 *
 * Words are quoted as in a shell. In values \n stands for a line feed, \t for a tab and \\ for
 * a backslash. The statements from one label to the next are one edit: all of them or none.
 */
#pragma once

#include "store/plenary-project.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_EDIT_SCRIPT (plenary_edit_script_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryEditScript, plenary_edit_script, PLENARY, EDIT_SCRIPT, GObject)

PlenaryEditScript *plenary_edit_script_new (PlenaryProject *project, gboolean is_acknowledging);
gboolean plenary_edit_script_run_line (PlenaryEditScript *self, const char *line, GError **error);
gboolean plenary_edit_script_end (PlenaryEditScript *self, GError **error);

G_END_DECLS
