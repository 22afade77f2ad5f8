/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * make-project FILE: writes the large project, for measurements from outside.
 */
#include "config.h"

#include "made-project.h"

#include "store/plenary-project.h"

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  if (argc != 2)
    {
      g_printerr ("Usage: %s FILE\n", argv[0]);
      return 2;
    }

  g_autoptr (GFile) file = g_file_new_for_commandline_arg (argv[1]);
  g_autoptr (PlenaryProject) project = plenary_project_create (file, &error);
  PlenaryEdit *edit = project != NULL ? plenary_project_begin_edit (project, "Fill") : NULL;

  if (edit != NULL)
    made_project_fill (edit, &made_large);
  if (edit == NULL || !plenary_edit_commit (edit, &error)
      || !plenary_project_close (project, &error))
    {
      g_printerr ("%s: %s\n", argv[1], error->message);
      return 1;
    }

  return 0;
}
