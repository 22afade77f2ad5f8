/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli roster FILE add-person, add-body, delete and sort-members. What is added is told by
 * its id.
 */
#include "config.h"

#include "plenary-command-roster.h"

#include "base/plenary-error.h"
#include "model/plenary-body.h"
#include "model/plenary-person.h"
#include "operations/plenary-body-edits.h"
#include "operations/plenary-person-edits.h"

#include <glib/gi18n-lib.h>

/* The person or body with an id. */
PlenaryRecord *
plenary_roster_find (PlenaryProject *project, const char *id, GError **error)
{
  PlenaryModel *model = plenary_project_get_model (project);
  PlenaryRecord *record = plenary_model_lookup (model, PLENARY_TYPE_PERSON, id);

  if (record == NULL)
    record = plenary_model_lookup (model, PLENARY_TYPE_BODY, id);
  if (record == NULL)
    g_set_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_FAILED,
                 _ ("There is nobody with the id “%s” in the roster"), id);

  return record;
}

/* Closes what was opened, if it was, and tells of the problem, if there was one. */
PlenaryExit
plenary_roster_end (PlenaryProject *project, gboolean is_done, GError *error)
{
  PlenaryExit status = project != NULL ? plenary_command_close (project) : PLENARY_EXIT_FAILED;

  return is_done ? status : plenary_command_fail (error);
}

PlenaryExit
plenary_roster_add_person (const PlenaryCommand *self, int argc, char **argv)
{
  g_autofree char *post = NULL;
  g_autofree char *body = NULL;
  const GOptionEntry entries[] = {
    { "post", 0, 0, G_OPTION_ARG_STRING, &post, N_ ("Title of a post"), N_ ("TITLE") },
    { "body", 0, 0, G_OPTION_ARG_STRING, &body, N_ ("Body of the post, by its id"), N_ ("ID") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 2, 2);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  PlenaryProject *project = plenary_command_open (arguments[0], &error);
  gboolean is_done = FALSE;

  if (project != NULL)
    {
      PlenaryEdit *edit = plenary_project_begin_edit (project, _ ("Add Person"));
      g_autofree char *id = plenary_person_add (edit, arguments[1]);

      if (post != NULL || body != NULL)
        {
          g_autofree char *post_id = plenary_person_add_post (
              edit, plenary_project_get_model (project), id, post != NULL ? post : "", body);
        }
      is_done = plenary_edit_commit (edit, &error);
      if (is_done)
        g_print ("%s\n", id);
    }

  return plenary_roster_end (project, is_done, error);
}

static gboolean
parse_kind (const char *word, int *kind, GError **error)
{
  g_autoptr (GEnumClass) kinds = g_type_class_ref (PLENARY_TYPE_BODY_KIND);
  GEnumValue *value = g_enum_get_value_by_nick (kinds, word);

  if (value == NULL)
    {
      g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_VALUE,
                   _ ("“%s” is no kind of body"), word);
      return FALSE;
    }
  *kind = value->value;

  return TRUE;
}

PlenaryExit
plenary_roster_add_body (const PlenaryCommand *self, int argc, char **argv)
{
  g_autofree char *kind_word = NULL;
  g_autofree char *article = NULL;
  int kind = PLENARY_BODY_KIND_ORGANISATION;
  const GOptionEntry entries[] = {
    { "kind", 0, 0, G_OPTION_ARG_STRING, &kind_word, N_ ("As in “state”"), N_ ("KIND") },
    { "article", 0, 0, G_OPTION_ARG_STRING, &article, N_ ("As in “the”"), N_ ("WORD") },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 2, 2);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  PlenaryProject *project = plenary_command_open (arguments[0], &error);
  gboolean is_done = FALSE;

  if (project != NULL && (kind_word == NULL || parse_kind (kind_word, &kind, &error)))
    {
      PlenaryEdit *edit = plenary_project_begin_edit (project, _ ("Add Body"));
      g_autofree char *id = plenary_body_add (edit, arguments[1], kind);

      if (article != NULL)
        plenary_edit_set_text (edit, PLENARY_TYPE_BODY, id, PLENARY_BODY_ARTICLE, article);
      is_done = plenary_edit_commit (edit, &error);
      if (is_done)
        g_print ("%s\n", id);
    }

  return plenary_roster_end (project, is_done, error);
}

static gboolean
delete_all (PlenaryProject *project, char **ids, GError **error)
{
  PlenaryModel *model = plenary_project_get_model (project);
  PlenaryEdit *edit = plenary_project_begin_edit (project, _ ("Delete from Roster"));

  for (guint i = 0; ids[i] != NULL; i++)
    {
      GError *unknown = NULL;
      PlenaryRecord *record = plenary_roster_find (project, ids[i], &unknown);

      if (record == NULL)
        plenary_edit_fail (edit, unknown);
      else if (PLENARY_IS_PERSON (record))
        plenary_person_delete (edit, model, record);
      else
        plenary_body_delete (edit, model, record);
    }

  return plenary_edit_commit (edit, error);
}

PlenaryExit
plenary_roster_delete (const PlenaryCommand *self, int argc, char **argv)
{
  g_auto (GStrv) arguments = plenary_command_parse (self, NULL, argc, argv, 2, G_MAXUINT);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  PlenaryProject *project = plenary_command_open (arguments[0], &error);
  gboolean is_done = project != NULL && delete_all (project, arguments + 1, &error);

  return plenary_roster_end (project, is_done, error);
}

PlenaryExit
plenary_roster_sort_members (const PlenaryCommand *self, int argc, char **argv)
{
  gboolean chair_first = FALSE;
  const GOptionEntry entries[] = {
    { "chair-first", 0, 0, G_OPTION_ARG_NONE, &chair_first, N_ ("The chair before the others"),
      NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 2, 2);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  PlenaryProject *project = plenary_command_open (arguments[0], &error);
  PlenaryRecord *body
      = project != NULL ? plenary_roster_find (project, arguments[1], &error) : NULL;
  gboolean is_done = FALSE;

  if (body != NULL && !PLENARY_IS_BODY (body))
    {
      g_set_error (&error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_FAILED,
                   _ ("“%s” is a person and has no members"), arguments[1]);
    }
  else if (body != NULL)
    {
      PlenaryEdit *edit = plenary_project_begin_edit (project, _ ("Sort Members"));

      plenary_body_sort_members (edit, plenary_project_get_model (project), body, chair_first);
      is_done = plenary_edit_commit (edit, &error);
    }

  return plenary_roster_end (project, is_done, error);
}
