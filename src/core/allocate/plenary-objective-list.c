/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "allocate/plenary-objective-list.h"

#include "base/plenary-enumeration.h"
#include "model/plenary-focus.h"
#include "model/plenary-framework.h"
#include "model/plenary-objective.h"
#include "model/plenary-placement.h"

#include <glib/gi18n-lib.h>
#include <string.h>

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

static char *
name_items (PlenaryModel *model, const char *framework_id, const char *numbers, guint n_items)
{
  PlenaryRecord *framework = plenary_model_lookup (model, PLENARY_TYPE_FRAMEWORK, framework_id);
  const char *acronym
      = framework != NULL ? plenary_record_get_text (framework, PLENARY_FRAMEWORK_ACRONYM) : "";
  const char *word
      = framework != NULL ? plenary_record_get_text (framework, PLENARY_FRAMEWORK_ITEM_WORD) : "";
  g_autofree char *items = NULL;

  if (*word == '\0' || strcmp (word, "Objective") == 0)
    items = g_strdup_printf (ngettext ("Objective %s", "Objectives %s", n_items), numbers);
  else
    items = g_strdup_printf (n_items == 1 ? "%s %s" : "%ss %s", word, numbers);

  return *acronym != '\0' ? g_strdup_printf ("%s %s", acronym, items) : g_steal_pointer (&items);
}

/**
 * plenary_objectives_list_in_words:
 * @model: a model
 * @objectives: (element-type PlenaryObjective): objectives by number
 *
 * Lists objectives as on agendas and in headings: "GCM Objectives 2, 5, 6, 12 and 18". Those of
 * several frameworks are listed one framework after the other.
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
      g_autoptr (GPtrArray) numbers = g_ptr_array_new_with_free_func (g_free);
      const char *framework
          = plenary_record_get_text (objectives->pdata[from], PLENARY_OBJECTIVE_FRAMEWORK_ID);
      guint at = from;

      for (; at < objectives->len
             && g_strcmp0 (framework, plenary_record_get_text (objectives->pdata[at],
                                                               PLENARY_OBJECTIVE_FRAMEWORK_ID))
                    == 0;
           at++)
        g_ptr_array_add (
            numbers, g_strdup_printf ("%d", plenary_record_get_integer (objectives->pdata[at],
                                                                        PLENARY_OBJECTIVE_NUMBER)));

      g_autofree char *words = plenary_enumerate_array (numbers);

      g_ptr_array_add (lists, name_items (model, framework, words, numbers->len));
      from = at;
    }

  return plenary_enumerate_array (lists);
}
