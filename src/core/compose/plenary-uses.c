/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "compose/plenary-uses.h"

#include "model/plenary-assignment.h"
#include "model/plenary-body.h"
#include "model/plenary-clearance.h"
#include "model/plenary-convener.h"
#include "model/plenary-finding.h"
#include "model/plenary-holder.h"
#include "model/plenary-intervention.h"
#include "model/plenary-membership.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"

/* A column that refers to a party. */
typedef struct
{
  GType (*get_type) (void);
  guint column;
} Reference;

/* The store refuses to delete what these refer to; the order is that of the listing. */
static const Reference person_references[] = {
  { plenary_assignment_get_type, PLENARY_ASSIGNMENT_PERSON_ID },
  { plenary_intervention_get_type, PLENARY_INTERVENTION_PERSON_ID },
};

static const Reference body_references[] = {
  { plenary_convener_get_type, PLENARY_CONVENER_BODY_ID },
  { plenary_assignment_get_type, PLENARY_ASSIGNMENT_BODY_ID },
  { plenary_assignment_get_type, PLENARY_ASSIGNMENT_ON_BEHALF_ID },
  { plenary_intervention_get_type, PLENARY_INTERVENTION_BODY_ID },
  { plenary_intervention_get_type, PLENARY_INTERVENTION_ON_BEHALF_ID },
  { plenary_holder_get_type, PLENARY_HOLDER_BODY_ID },
  { plenary_clearance_get_type, PLENARY_CLEARANCE_BODY_ID },
  { plenary_post_get_type, PLENARY_POST_BODY_ID },
};

static const Reference *
get_references (PlenaryRecord *party, gsize *n_references)
{
  if (PLENARY_IS_PERSON (party))
    {
      *n_references = G_N_ELEMENTS (person_references);
      return person_references;
    }
  *n_references = G_N_ELEMENTS (body_references);

  return body_references;
}

static void
add_once (GPtrArray *uses, PlenaryRecord *record)
{
  if (record != NULL && !g_ptr_array_find (uses, record, NULL))
    g_ptr_array_add (uses, g_object_ref (record));
}

static void
add_list (GPtrArray *uses, PlenaryModel *model, GType type, guint column, const char *id)
{
  PlenaryRecordList *list = plenary_model_list_by (model, type, column, id);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    add_once (uses, plenary_record_list_get (list, i));
}

/* What reports on an intervention, and what was found in it. */
static void
add_reports (GPtrArray *uses, PlenaryModel *model, PlenaryRecord *intervention)
{
  const char *id = plenary_record_get_id (intervention);

  add_list (uses, model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_INTERVENTION_ID, id);
  add_list (uses, model, PLENARY_TYPE_FINDING, PLENARY_FINDING_INTERVENTION_ID, id);
}

/**
 * plenary_uses_list_citing:
 * @model: a model
 * @party: a person or a body of it
 *
 * Lists the records that refer to a party and that the store does not let go of it: roles and
 * interventions; of a body also posts, conveners, holders of findings and clearances.
 *
 * Returns: (transfer full) (element-type PlenaryRecord): the records
 */
GPtrArray *
plenary_uses_list_citing (PlenaryModel *model, PlenaryRecord *party)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_PERSON (party) || PLENARY_IS_BODY (party), NULL);

  GPtrArray *uses = g_ptr_array_new_with_free_func (g_object_unref);
  gsize n_references = 0;
  const Reference *references = get_references (party, &n_references);

  for (gsize i = 0; i < n_references; i++)
    add_list (uses, model, references[i].get_type (), references[i].column,
              plenary_record_get_id (party));

  return uses;
}

/**
 * plenary_uses_is_cited:
 * @model: a model
 * @party: a person or a body of it
 *
 * Returns: whether something cites the party, so that it cannot be deleted
 */
gboolean
plenary_uses_is_cited (PlenaryModel *model, PlenaryRecord *party)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (PLENARY_IS_PERSON (party) || PLENARY_IS_BODY (party), FALSE);

  gsize n_references = 0;
  const Reference *references = get_references (party, &n_references);

  for (gsize i = 0; i < n_references; i++)
    if (plenary_record_list_get_length (plenary_model_list_by (
            model, references[i].get_type (), references[i].column, plenary_record_get_id (party)))
        > 0)
      return TRUE;

  return FALSE;
}

/**
 * plenary_uses_list:
 * @model: a model
 * @party: a person or a body of it
 *
 * Lists where a party appears: what cites it, each intervention followed by the paragraphs that
 * report on it and the findings in it; of a body also the bodies it is a member of. A finding
 * stands for its holder.
 *
 * Returns: (transfer full) (element-type PlenaryRecord): the records, each once
 */
GPtrArray *
plenary_uses_list (PlenaryModel *model, PlenaryRecord *party)
{
  g_autoptr (GPtrArray) citing = plenary_uses_list_citing (model, party);

  g_return_val_if_fail (citing != NULL, NULL);

  GPtrArray *uses = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < citing->len; i++)
    {
      PlenaryRecord *record = g_ptr_array_index (citing, i);

      if (PLENARY_IS_HOLDER (record))
        add_once (uses, plenary_model_lookup (
                            model, PLENARY_TYPE_FINDING,
                            plenary_record_get_text (record, PLENARY_HOLDER_FINDING_ID)));
      else
        add_once (uses, record);
      if (PLENARY_IS_INTERVENTION (record))
        add_reports (uses, model, record);
    }
  if (PLENARY_IS_BODY (party))
    add_list (uses, model, PLENARY_TYPE_MEMBERSHIP, PLENARY_MEMBERSHIP_MEMBER_ID,
              plenary_record_get_id (party));

  return uses;
}
