/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "allocate/plenary-objective-list.h"

#include "base/plenary-enumeration.h"
#include "model/plenary-focus.h"
#include "model/plenary-framework.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-placement.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static PlenaryRecord *
get_framework (PlenaryModel *model, PlenaryRecord *objective)
{
  return plenary_model_lookup (model, PLENARY_TYPE_FRAMEWORK,
                               plenary_record_get_text (objective, PLENARY_OBJECTIVE_FRAMEWORK_ID));
}

/**
 * plenary_objective_dup_number:
 * @objective: an objective
 *
 * Returns: (transfer full): its number, or what stands for it: "5", "10.7"
 */
char *
plenary_objective_dup_number (PlenaryRecord *objective)
{
  g_return_val_if_fail (PLENARY_IS_RECORD (objective), NULL);

  const char *label = plenary_record_get_text (objective, PLENARY_OBJECTIVE_LABEL);

  if (*label != '\0')
    return g_strdup (label);

  return g_strdup_printf ("%d", plenary_record_get_integer (objective, PLENARY_OBJECTIVE_NUMBER));
}

/**
 * plenary_objective_is_numbered:
 * @model: a model
 * @objective: an objective of it
 *
 * Returns: whether it is called by its number; themes and principles are called by their titles
 */
gboolean
plenary_objective_is_numbered (PlenaryModel *model, PlenaryRecord *objective)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), TRUE);
  g_return_val_if_fail (PLENARY_IS_RECORD (objective), TRUE);

  PlenaryRecord *framework = get_framework (model, objective);

  return framework == NULL || plenary_record_get_boolean (framework, PLENARY_FRAMEWORK_NUMBERED);
}

/**
 * plenary_objective_dup_name:
 * @model: a model
 * @objective: an objective of it
 *
 * What an objective is called in a text and by a screen reader: "Objective 5", "Target 10.7"; of
 * a framework whose items have no numbers "Theme: Human rights".
 *
 * Returns: (transfer full): the name
 */
char *
plenary_objective_dup_name (PlenaryModel *model, PlenaryRecord *objective)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (objective), NULL);

  PlenaryRecord *framework = get_framework (model, objective);
  const char *word
      = framework != NULL ? plenary_record_get_text (framework, PLENARY_FRAMEWORK_ITEM_WORD) : "";
  g_autofree char *number = plenary_objective_dup_number (objective);

  if (*word == '\0' || g_str_equal (word, "Objective"))
    word = _ ("Objective");
  if (plenary_objective_is_numbered (model, objective))
    return g_strdup_printf ("%s %s", word, number);

  /* Translators: what an item is, and its title, as in "Theme: Human rights" */
  return g_strdup_printf (_ ("%s: %s"), word,
                          plenary_record_get_text (objective, PLENARY_OBJECTIVE_TITLE));
}

static int
compare (gconstpointer a, gconstpointer b)
{
  PlenaryRecord *first = *(PlenaryRecord *const *) a;
  PlenaryRecord *second = *(PlenaryRecord *const *) b;
  int order = g_strcmp0 (plenary_record_get_text (first, PLENARY_OBJECTIVE_FRAMEWORK_ID),
                         plenary_record_get_text (second, PLENARY_OBJECTIVE_FRAMEWORK_ID));

  if (order != 0)
    return order;

  return plenary_record_get_integer (first, PLENARY_OBJECTIVE_NUMBER)
         - plenary_record_get_integer (second, PLENARY_OBJECTIVE_NUMBER);
}

static void
collect (GPtrArray *objectives, PlenaryModel *model, PlenaryRecordList *list, guint column)
{
  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      const char *id = plenary_record_get_text (plenary_record_list_get (list, i), column);
      PlenaryRecord *objective = plenary_model_lookup (model, PLENARY_TYPE_OBJECTIVE, id);

      if (objective != NULL && !g_ptr_array_find (objectives, objective, NULL))
        g_ptr_array_add (objectives, g_object_ref (objective));
    }
}

/**
 * plenary_objectives_of_session:
 * @model: a model
 * @session_id: id of a session
 *
 * The objectives allocated to a session; where none are, those it was given as its focus.
 *
 * Returns: (transfer full) (element-type PlenaryObjective): the objectives, each once, by number
 */
GPtrArray *
plenary_objectives_of_session (PlenaryModel *model, const char *session_id)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (session_id != NULL, NULL);

  GPtrArray *objectives = g_ptr_array_new_with_free_func (g_object_unref);

  collect (objectives, model,
           plenary_model_list_by (model, PLENARY_TYPE_PLACEMENT, PLENARY_PLACEMENT_SESSION_ID,
                                  session_id),
           PLENARY_PLACEMENT_OBJECTIVE_ID);
  if (objectives->len == 0)
    collect (
        objectives, model,
        plenary_model_list_by (model, PLENARY_TYPE_FOCUS, PLENARY_FOCUS_SESSION_ID, session_id),
        PLENARY_FOCUS_OBJECTIVE_ID);
  g_ptr_array_sort (objectives, compare);

  return objectives;
}

/**
 * plenary_objectives_of_paragraph:
 * @model: a model
 * @paragraph_id: id of a paragraph
 *
 * Returns: (transfer full) (element-type PlenaryObjective): the objectives that a paragraph is
 *   tagged with, by number
 */
GPtrArray *
plenary_objectives_of_paragraph (PlenaryModel *model, const char *paragraph_id)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (paragraph_id != NULL, NULL);

  GPtrArray *objectives = g_ptr_array_new_with_free_func (g_object_unref);

  collect (objectives, model,
           plenary_model_list_by (model, PLENARY_TYPE_PARAGRAPH_OBJECTIVE,
                                  PLENARY_PARAGRAPH_OBJECTIVE_PARAGRAPH_ID, paragraph_id),
           PLENARY_PARAGRAPH_OBJECTIVE_OBJECTIVE_ID);
  g_ptr_array_sort (objectives, compare);

  return objectives;
}

/**
 * plenary_objectives_announced:
 * @model: a model
 *
 * What the event is announced to deal with, whether or not a session takes it up.
 *
 * Returns: (transfer full) (element-type PlenaryObjective): the objectives; numbered ones first
 */
GPtrArray *
plenary_objectives_announced (PlenaryModel *model)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  GPtrArray *objectives = g_ptr_array_new_with_free_func (g_object_unref);
  PlenaryRecordList *list = plenary_model_list (model, PLENARY_TYPE_OBJECTIVE);
  guint n_numbered = 0;

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *objective = plenary_record_list_get (list, i);

      if (plenary_record_get_boolean (objective, PLENARY_OBJECTIVE_ANNOUNCED))
        g_ptr_array_add (objectives, g_object_ref (objective));
    }
  g_ptr_array_sort (objectives, compare);
  /* Themes go after what has a number; within each the order stays. */
  for (guint i = 0; i < objectives->len; i++)
    if (plenary_objective_is_numbered (model, objectives->pdata[i]))
      g_ptr_array_insert (objectives, (int) n_numbered++, g_ptr_array_steal_index (objectives, i));

  return objectives;
}

/* "GCM Objectives 4 and 5", or titles where there are no numbers. */
static char *
name_items (PlenaryModel *model, GPtrArray *items, guint from, guint n_items)
{
  PlenaryRecord *framework = get_framework (model, items->pdata[from]);
  gboolean is_numbered = plenary_objective_is_numbered (model, items->pdata[from]);
  const char *acronym
      = framework != NULL ? plenary_record_get_text (framework, PLENARY_FRAMEWORK_ACRONYM) : "";
  const char *word
      = framework != NULL ? plenary_record_get_text (framework, PLENARY_FRAMEWORK_ITEM_WORD) : "";
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *counted = NULL;

  for (guint i = from; i < from + n_items; i++)
    g_ptr_array_add (names, is_numbered ? plenary_objective_dup_number (items->pdata[i])
                                        : g_strdup (plenary_record_get_text (
                                              items->pdata[i], PLENARY_OBJECTIVE_TITLE)));

  g_autofree char *words = plenary_enumerate_array (names);

  if (!is_numbered)
    return g_steal_pointer (&words);
  if (*word == '\0' || strcmp (word, "Objective") == 0)
    counted = g_strdup_printf (ngettext ("Objective %s", "Objectives %s", n_items), words);
  else
    counted = g_strdup_printf (n_items == 1 ? "%s %s" : "%ss %s", word, words);

  return *acronym != '\0' ? g_strdup_printf ("%s %s", acronym, counted)
                          : g_steal_pointer (&counted);
}

/**
 * plenary_objectives_list_in_words:
 * @model: a model
 * @objectives: (element-type PlenaryObjective): objectives by number
 *
 * Lists objectives as on agendas and in headings: "GCM Objectives 2, 5, 6, 12 and 18". Those of
 * several frameworks are listed one framework after the other; items without numbers are listed
 * by their titles.
 *
 * Returns: (transfer full): the list; empty when there are none
 */
char *
plenary_objectives_list_in_words (PlenaryModel *model, GPtrArray *objectives)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (objectives != NULL, NULL);

  g_autoptr (GPtrArray) lists = g_ptr_array_new_with_free_func (g_free);
  guint from = 0;

  while (from < objectives->len)
    {
      PlenaryRecord *framework = get_framework (model, objectives->pdata[from]);
      guint end = from + 1;

      while (end < objectives->len && get_framework (model, objectives->pdata[end]) == framework)
        end++;
      g_ptr_array_add (lists, name_items (model, objectives, from, end - from));
      from = end;
    }

  return plenary_enumerate_array (lists);
}
