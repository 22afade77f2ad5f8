/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Verbs of plenary-cli objectives that change something. Each is one step to undo.
 */
#include "config.h"

#include "plenary-command-objectives.h"

#include "allocate/plenary-board.h"
#include "formats/csv/plenary-csv-framework.h"
#include "formats/plenary-framework-library.h"
#include "model/plenary-allocation.h"
#include "model/plenary-framework.h"
#include "model/plenary-objective.h"
#include "operations/plenary-framework-copy.h"
#include "operations/plenary-objective-tags.h"
#include "operations/plenary-placement-move.h"
#include "operations/plenary-placement-preset.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* A change: what was asked for, and the edit it goes into. */
typedef struct
{
  PlenaryProject *project;
  char **arguments; /* the file is the first */
  char *framework;
  char *allocation;
  char *title;
  char *output; /* what is printed when it is done */
} Change;

/* Does it within an edit; FALSE and an error where it cannot be tried at all. */
typedef gboolean (*ChangeFunc) (Change *change, PlenaryEdit *edit, GError **error);

static PlenaryModel *
get_model (Change *change)
{
  return plenary_project_get_model (change->project);
}

static gboolean
make (Change *change, const char *label, ChangeFunc func, GError **error)
{
  PlenaryEdit *edit = plenary_project_begin_edit (change->project, label);

  if (func (change, edit, error))
    return plenary_edit_commit (edit, error);
  plenary_edit_cancel (edit);

  return FALSE;
}

/* What all verbs do: read the arguments, open, change, close. */
static PlenaryExit
run (const PlenaryCommand *self,
     int argc,
     char **argv,
     guint least,
     guint most,
     const char *label,
     ChangeFunc func)
{
  g_autofree char *framework = NULL;
  g_autofree char *allocation = NULL;
  g_autofree char *title = NULL;
  const GOptionEntry entries[] = {
    { "framework", 0, 0, G_OPTION_ARG_STRING, &framework, N_ ("Which, where there are several"),
      N_ ("NAME") },
    { "allocation", 0, 0, G_OPTION_ARG_STRING, &allocation, N_ ("Which, where there are several"),
      N_ ("NAME") },
    { "title", 0, 0, G_OPTION_ARG_STRING, &title, N_ ("Title of a framework that is imported"),
      N_ ("TITLE") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, least, most);
  GError *error = NULL;
  PlenaryProject *project = arguments != NULL ? plenary_command_open (arguments[0], &error) : NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;
  if (project == NULL)
    return plenary_command_fail (error);

  Change change = { project, arguments, framework, allocation, title, NULL };
  gboolean is_made = make (&change, label, func, &error);
  g_autofree char *output = change.output;

  if (!is_made)
    {
      g_prefix_error (&error, "%s: ", arguments[0]);
      plenary_command_close (project);
      return plenary_command_fail (error);
    }
  if (output != NULL)
    g_print ("%s\n", output);

  return plenary_command_close (project);
}

static PlenaryRecord *
get_first (PlenaryModel *model, GType type)
{
  return plenary_record_list_get (plenary_model_list (model, type), 0);
}

static gboolean
add (Change *change, PlenaryEdit *edit, GError **error)
{
  const PlenaryFrameworkLibrary *library = plenary_framework_library_find (change->arguments[1]);

  if (library == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                   _ ("There is no framework “%s” in the library"), change->arguments[1]);
      return FALSE;
    }

  g_autoptr (PlenaryModel) source = plenary_framework_library_load (library, error);

  if (source == NULL)
    return FALSE;

  PlenaryRecord *framework = get_first (source, PLENARY_TYPE_FRAMEWORK);

  if (plenary_framework_find_like (get_model (change), framework) != NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS, _ ("“%s” is there already"),
                   plenary_record_get_text (framework, PLENARY_FRAMEWORK_TITLE));
      return FALSE;
    }

  g_autoptr (GHashTable) ids = plenary_framework_copy (edit, source, framework);

  change->output = g_strdup (g_hash_table_lookup (ids, plenary_record_get_id (framework)));
  if (library->is_shared_out)
    g_free (plenary_framework_share_out (edit, change->output, ""));

  return TRUE;
}

PlenaryExit
plenary_objectives_add (const PlenaryCommand *self, int argc, char **argv)
{
  return run (self, argc, argv, 2, 2, _ ("Add Framework"), add);
}

static gboolean
create (Change *change, PlenaryEdit *edit, GError **error)
{
  change->output = plenary_framework_create (edit, change->arguments[1], NULL,
                                             (const char *const *) change->arguments + 2);

  return TRUE;
}

PlenaryExit
plenary_objectives_new (const PlenaryCommand *self, int argc, char **argv)
{
  return run (self, argc, argv, 2, G_MAXUINT, _ ("Add Framework"), create);
}

static gboolean
import (Change *change, PlenaryEdit *edit, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (change->arguments[1]);
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (GBytes) content = g_file_load_bytes (file, NULL, NULL, error);
  g_autoptr (PlenaryCsvTable) table
      = content != NULL ? plenary_csv_table_read (content, NULL, error) : NULL;
  g_autoptr (GPtrArray) items = table != NULL ? plenary_csv_framework_read (table, error) : NULL;
  char *suffix = strrchr (name, '.');

  if (items == NULL)
    {
      g_prefix_error (error, "%s: ", name);
      return FALSE;
    }
  if (suffix != NULL && suffix > name)
    *suffix = '\0';
  change->output
      = plenary_framework_create (edit, change->title != NULL ? change->title : name, NULL, NULL);
  plenary_framework_add_rows (edit, change->output, items);

  return TRUE;
}

PlenaryExit
plenary_objectives_import (const PlenaryCommand *self, int argc, char **argv)
{
  return run (self, argc, argv, 2, 2, _ ("Import Framework"), import);
}

static gboolean
share_out (Change *change, PlenaryEdit *edit, GError **error)
{
  PlenaryRecord *framework
      = plenary_objectives_find_framework (change->project, change->framework, error);
  const char *title = change->arguments[1] != NULL ? change->arguments[1] : "";

  if (framework == NULL)
    return FALSE;
  change->output = plenary_framework_share_out (edit, plenary_record_get_id (framework), title);

  return TRUE;
}

PlenaryExit
plenary_objectives_share_out (const PlenaryCommand *self, int argc, char **argv)
{
  return run (self, argc, argv, 1, 2, _ ("Share Out Framework"), share_out);
}

/* The preset of that title, of any framework of the library. */
static PlenaryRecord *
find_preset (PlenaryModel *source, const char *title)
{
  PlenaryRecordList *list = plenary_model_list (source, PLENARY_TYPE_ALLOCATION);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    if (g_ascii_strcasecmp (
            plenary_record_get_text (plenary_record_list_get (list, i), PLENARY_ALLOCATION_TITLE),
            title)
        == 0)
      return plenary_record_list_get (list, i);

  return NULL;
}

static gboolean
apply_preset (Change *change, PlenaryEdit *edit, GError **error)
{
  guint n_frameworks = 0;
  const PlenaryFrameworkLibrary *frameworks = plenary_framework_library (&n_frameworks);

  for (guint i = 0; i < n_frameworks; i++)
    {
      g_autoptr (PlenaryModel) source = plenary_framework_library_load (&frameworks[i], error);

      if (source == NULL)
        return FALSE;

      PlenaryRecord *preset = find_preset (source, change->arguments[1]);

      if (preset == NULL)
        continue;
      change->output
          = plenary_placement_apply_preset (edit, get_model (change), NULL, source, preset);
      return TRUE;
    }
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("There is no preset “%s”"),
               change->arguments[1]);

  return FALSE;
}

PlenaryExit
plenary_objectives_preset (const PlenaryCommand *self, int argc, char **argv)
{
  g_autofree char *label = g_strdup_printf (_ ("Share Out as %s"), argc > 2 ? argv[2] : "");

  return run (self, argc, argv, 2, 2, label, apply_preset);
}

/* Rule O03 has the same words. */
static PlenaryRecord *
find_objective (Change *change, PlenaryRecord *framework, const char *number, GError **error)
{
  PlenaryRecordList *list
      = plenary_model_list_by (get_model (change), PLENARY_TYPE_OBJECTIVE,
                               PLENARY_OBJECTIVE_FRAMEWORK_ID, plenary_record_get_id (framework));
  const char *acronym = plenary_record_get_text (framework, PLENARY_FRAMEWORK_ACRONYM);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *objective = plenary_record_list_get (list, i);
      g_autofree char *own = g_strdup_printf (
          "%d", plenary_record_get_integer (objective, PLENARY_OBJECTIVE_NUMBER));

      if (g_str_equal (own, number)
          || g_str_equal (plenary_record_get_text (objective, PLENARY_OBJECTIVE_LABEL), number))
        return objective;
    }
  g_set_error (
      error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("There is no objective %s in the %s."), number,
      *acronym != '\0' ? acronym : plenary_record_get_text (framework, PLENARY_FRAMEWORK_TITLE));

  return NULL;
}

static PlenaryRecord *
get_framework (Change *change, PlenaryRecord *allocation)
{
  return plenary_model_lookup (
      get_model (change), PLENARY_TYPE_FRAMEWORK,
      plenary_record_get_text (allocation, PLENARY_ALLOCATION_FRAMEWORK_ID));
}

/* The column of the board with that number, from 0 for the tray. */
static gboolean
find_session (Change *change,
              PlenaryRecord *allocation,
              const char *word,
              PlenaryRecord **session,
              GError **error)
{
  g_autoptr (PlenaryBoard) board
      = plenary_board_new (get_model (change), get_framework (change, allocation), allocation);
  guint64 number = 0;

  if (g_ascii_string_to_unsigned (word, 10, 0, plenary_board_get_n_columns (board) - 1, &number,
                                  NULL))
    {
      *session = plenary_board_get_column (board, (guint) number)->session;
      return TRUE;
    }
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("There is no roundtable %s"), word);

  return FALSE;
}

static gboolean
change_place (Change *change, PlenaryEdit *edit, gboolean is_move, GError **error)
{
  PlenaryRecord *allocation = plenary_objectives_find_allocation (
      change->project, change->framework, change->allocation, error);
  PlenaryRecord *objective = allocation != NULL
                                 ? find_objective (change, get_framework (change, allocation),
                                                   change->arguments[1], error)
                                 : NULL;
  PlenaryRecord *session = NULL;

  if (objective == NULL
      || !find_session (change, allocation, change->arguments[2], &session, error))
    return FALSE;
  if (is_move || session == NULL)
    plenary_placement_move (edit, get_model (change), allocation, objective, session);
  else
    plenary_placement_add (edit, get_model (change), allocation, objective, session);

  return TRUE;
}

static gboolean
place (Change *change, PlenaryEdit *edit, GError **error)
{
  return change_place (change, edit, FALSE, error);
}

static gboolean
move (Change *change, PlenaryEdit *edit, GError **error)
{
  return change_place (change, edit, TRUE, error);
}

PlenaryExit
plenary_objectives_place (const PlenaryCommand *self, int argc, char **argv)
{
  return run (self, argc, argv, 3, 3, _ ("Place Objective"), place);
}

PlenaryExit
plenary_objectives_move (const PlenaryCommand *self, int argc, char **argv)
{
  return run (self, argc, argv, 3, 3, _ ("Move Objective"), move);
}

static gboolean
focus (Change *change, PlenaryEdit *edit, GError **error)
{
  PlenaryRecord *framework
      = plenary_objectives_find_framework (change->project, change->framework, error);
  g_autoptr (GHashTable) wanted = g_hash_table_new (NULL, NULL);

  for (guint i = 1; framework != NULL && change->arguments[i] != NULL; i++)
    {
      PlenaryRecord *objective = find_objective (change, framework, change->arguments[i], error);

      if (objective == NULL)
        return FALSE;
      g_hash_table_add (wanted, objective);
    }
  if (framework == NULL)
    return FALSE;

  PlenaryRecordList *list
      = plenary_model_list_by (get_model (change), PLENARY_TYPE_OBJECTIVE,
                               PLENARY_OBJECTIVE_FRAMEWORK_ID, plenary_record_get_id (framework));

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *objective = plenary_record_list_get (list, i);

      plenary_edit_set_boolean (edit, PLENARY_TYPE_OBJECTIVE, plenary_record_get_id (objective),
                                PLENARY_OBJECTIVE_ANNOUNCED,
                                g_hash_table_contains (wanted, objective));
    }

  return TRUE;
}

PlenaryExit
plenary_objectives_focus (const PlenaryCommand *self, int argc, char **argv)
{
  return run (self, argc, argv, 1, G_MAXUINT, _ ("Change Focus"), focus);
}

static gboolean
tag (Change *change, PlenaryEdit *edit, GError **error)
{
  PlenaryRecord *framework
      = plenary_objectives_find_framework (change->project, change->framework, error);

  if (framework == NULL)
    return FALSE;

  guint n_tags = plenary_objective_tags_add (edit, get_model (change), framework);

  change->output = g_strdup_printf (ngettext ("%u tag added", "%u tags added", n_tags), n_tags);

  return TRUE;
}

PlenaryExit
plenary_objectives_tag (const PlenaryCommand *self, int argc, char **argv)
{
  return run (self, argc, argv, 1, 1, _ ("Tag Paragraphs"), tag);
}
