/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli objectives: the frameworks of a project, and who takes up what.
 */
#include "config.h"

#include "plenary-command-objectives.h"

#include "model/plenary-allocation.h"
#include "model/plenary-framework.h"
#include "plenary-verb.h"

#include <glib/gi18n-lib.h>

static const PlenaryCommand verbs[] = {
  { "list", N_ ("FILE"), N_ ("List frameworks, and where their objectives are"),
    plenary_objectives_list },
  { "library", N_ ("FILE"), N_ ("List what can be added"), plenary_objectives_library },
  { "add", N_ ("FILE NAME"), N_ ("Add a framework of the library"), plenary_objectives_add },
  { "new", N_ ("FILE TITLE [ITEM…]"), N_ ("Add a framework of one's own"), plenary_objectives_new },
  { "import", N_ ("FILE TABLE"), N_ ("Add a framework from a table"), plenary_objectives_import },
  { "share-out", N_ ("FILE [TITLE]"), N_ ("Begin to share a framework out"),
    plenary_objectives_share_out },
  { "preset", N_ ("FILE TITLE"), N_ ("Share a framework out in a known way"),
    plenary_objectives_preset },
  { "place", N_ ("FILE NUMBER ROUNDTABLE"), N_ ("Place an objective that has no place"),
    plenary_objectives_place },
  { "move", N_ ("FILE NUMBER ROUNDTABLE"), N_ ("Move an objective; to 0, back into the tray"),
    plenary_objectives_move },
  { "focus", N_ ("FILE NUMBER…"), N_ ("Say which objectives the event announces"),
    plenary_objectives_focus },
  { "tag", N_ ("FILE"), N_ ("Tag paragraphs with the objectives they name"),
    plenary_objectives_tag },
  { "coverage", N_ ("FILE"), N_ ("Print who spoke to what, as a table"),
    plenary_objectives_coverage },
};

PlenaryExit
plenary_command_objectives (const PlenaryCommand *self, int argc, char **argv)
{
  return plenary_verb_run (self, verbs, G_N_ELEMENTS (verbs), argc, argv);
}

/* Whether a record is meant: by its id, its title, or another of its words. */
static gboolean
is_meant (PlenaryRecord *record, guint title, guint other, const char *name)
{
  g_autofree char *wanted = g_utf8_casefold (name, -1);
  g_autofree char *words = g_utf8_casefold (plenary_record_get_text (record, title), -1);
  g_autofree char *others = g_utf8_casefold (plenary_record_get_text (record, other), -1);

  return g_str_equal (plenary_record_get_id (record), name) || g_str_equal (words, wanted)
         || g_str_equal (others, wanted);
}

/* The framework that is named; without a name the only one, or the only one that is shared out. */
PlenaryRecord *
plenary_objectives_find_framework (PlenaryProject *project, const char *name, GError **error)
{
  PlenaryModel *model = plenary_project_get_model (project);
  PlenaryRecordList *list = plenary_model_list (model, PLENARY_TYPE_FRAMEWORK);
  PlenaryRecord *found = NULL;
  guint n_shared = 0;

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *framework = plenary_record_list_get (list, i);
      PlenaryRecordList *allocations
          = plenary_model_list_by (model, PLENARY_TYPE_ALLOCATION, PLENARY_ALLOCATION_FRAMEWORK_ID,
                                   plenary_record_get_id (framework));

      if (name != NULL
          && is_meant (framework, PLENARY_FRAMEWORK_TITLE, PLENARY_FRAMEWORK_ACRONYM, name))
        return framework;
      if (name == NULL && plenary_record_list_get_length (allocations) > 0 && n_shared++ == 0)
        found = framework;
    }
  if (name == NULL && plenary_record_list_get_length (list) == 1)
    return plenary_record_list_get (list, 0);
  if (name == NULL && n_shared == 1)
    return found;

  if (name != NULL)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("There is no framework “%s”"), name);
  else if (plenary_record_list_get_length (list) == 0)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("There is no framework"));
  else
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                         _ ("There are several frameworks; name one with --framework"));

  return NULL;
}

/* The allocation that is named; without a name the only one of its framework. */
PlenaryRecord *
plenary_objectives_find_allocation (PlenaryProject *project,
                                    const char *framework,
                                    const char *name,
                                    GError **error)
{
  PlenaryRecord *shared = plenary_objectives_find_framework (project, framework, error);

  if (shared == NULL)
    return NULL;

  PlenaryRecordList *list
      = plenary_model_list_by (plenary_project_get_model (project), PLENARY_TYPE_ALLOCATION,
                               PLENARY_ALLOCATION_FRAMEWORK_ID, plenary_record_get_id (shared));
  guint length = plenary_record_list_get_length (list);

  for (guint i = 0; name != NULL && i < length; i++)
    if (is_meant (plenary_record_list_get (list, i), PLENARY_ALLOCATION_TITLE,
                  PLENARY_ALLOCATION_FORUM, name))
      return plenary_record_list_get (list, i);
  if (name == NULL && length == 1)
    return plenary_record_list_get (list, 0);

  if (name != NULL)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("There is no allocation “%s”"), name);
  else if (length == 0)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                         _ ("The framework is not shared out"));
  else
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                         _ ("There are several allocations; name one with --allocation"));

  return NULL;
}
