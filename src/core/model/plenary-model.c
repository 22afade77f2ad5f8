/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-model.h"

#include "model/plenary-action-point.h"
#include "model/plenary-alias.h"
#include "model/plenary-allocation.h"
#include "model/plenary-assignment.h"
#include "model/plenary-attachment.h"
#include "model/plenary-biography.h"
#include "model/plenary-body.h"
#include "model/plenary-body-distinction.h"
#include "model/plenary-clearance.h"
#include "model/plenary-comment.h"
#include "model/plenary-convener.h"
#include "model/plenary-day.h"
#include "model/plenary-document.h"
#include "model/plenary-event.h"
#include "model/plenary-fact.h"
#include "model/plenary-fact-value.h"
#include "model/plenary-finding.h"
#include "model/plenary-focus.h"
#include "model/plenary-framework.h"
#include "model/plenary-holder.h"
#include "model/plenary-intervention.h"
#include "model/plenary-intervention-objective.h"
#include "model/plenary-logo.h"
#include "model/plenary-mark.h"
#include "model/plenary-membership.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-person.h"
#include "model/plenary-person-distinction.h"
#include "model/plenary-placement.h"
#include "model/plenary-post.h"
#include "model/plenary-question.h"
#include "model/plenary-room.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"
#include "model/plenary-table-cell.h"
#include "model/plenary-table-row.h"

#include <string.h>

/* The classes of records, each after those it is part of: the order of files and listings. */
static GType (*const record_type_functions[]) (void) = {
  plenary_event_get_type,
  plenary_attachment_get_type,
  plenary_body_get_type,
  plenary_person_get_type,
  plenary_post_get_type,
  plenary_alias_get_type,
  plenary_biography_get_type,
  plenary_person_distinction_get_type,
  plenary_membership_get_type,
  plenary_body_distinction_get_type,
  plenary_convener_get_type,
  plenary_logo_get_type,
  plenary_room_get_type,
  plenary_day_get_type,
  plenary_framework_get_type,
  plenary_objective_get_type,
  plenary_action_point_get_type,
  plenary_session_get_type,
  plenary_question_get_type,
  plenary_assignment_get_type,
  plenary_allocation_get_type,
  plenary_placement_get_type,
  plenary_focus_get_type,
  plenary_document_get_type,
  plenary_section_get_type,
  plenary_intervention_get_type,
  plenary_paragraph_get_type,
  plenary_table_row_get_type,
  plenary_table_cell_get_type,
  plenary_paragraph_objective_get_type,
  plenary_intervention_objective_get_type,
  plenary_mark_get_type,
  plenary_finding_get_type,
  plenary_holder_get_type,
  plenary_comment_get_type,
  plenary_clearance_get_type,
  plenary_fact_get_type,
  plenary_fact_value_get_type,
};

#define N_TABLES G_N_ELEMENTS (record_type_functions)

struct _PlenaryModel
{
  GObject parent_instance;

  PlenaryTable *tables[N_TABLES];
};

G_DEFINE_FINAL_TYPE (PlenaryModel, plenary_model, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_CHANGED,
} PlenaryModelSignal;

static guint signals[SIGNAL_CHANGED + 1];

static void
plenary_model_dispose (GObject *object)
{
  PlenaryModel *self = PLENARY_MODEL (object);

  for (gsize i = 0; i < N_TABLES; i++)
    g_clear_object (&self->tables[i]);

  G_OBJECT_CLASS (plenary_model_parent_class)->dispose (object);
}

static void
plenary_model_class_init (PlenaryModelClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plenary_model_dispose;

  /**
   * PlenaryModel::changed:
   * @self: the model
   *
   * A transaction has changed the model, and lists and records have told of it. For what is
   * derived from many records and must be made anew.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", PLENARY_TYPE_MODEL, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
plenary_model_init (PlenaryModel *self)
{
  const GType *types = plenary_model_get_record_types (NULL);

  for (gsize i = 0; i < N_TABLES; i++)
    self->tables[i] = plenary_table_new (types[i]);
}

/**
 * plenary_model_get_record_types:
 * @n_types: (out) (optional): how many
 *
 * The classes of records, each after those it is part of. Any thread.
 *
 * Returns: (transfer none) (array length=n_types): their types
 */
const GType *
plenary_model_get_record_types (guint *n_types)
{
  static GType types[N_TABLES];
  static gsize is_ready = 0;

  if (g_once_init_enter (&is_ready))
    {
      for (gsize i = 0; i < N_TABLES; i++)
        types[i] = record_type_functions[i]();
      g_once_init_leave (&is_ready, 1);
    }
  if (n_types != NULL)
    *n_types = N_TABLES;

  return types;
}

/**
 * plenary_model_get_type_of_table:
 * @table_name: name of a table, with hyphens or low lines
 *
 * Returns: the type of its records, or %G_TYPE_INVALID when there is no such table
 */
GType
plenary_model_get_type_of_table (const char *table_name)
{
  g_return_val_if_fail (table_name != NULL, G_TYPE_INVALID);

  const GType *types = plenary_model_get_record_types (NULL);
  g_autofree char *wanted = g_strdelimit (g_strdup (table_name), "-", '_');

  for (gsize i = 0; i < N_TABLES; i++)
    if (strcmp (plenary_table_info_of_type (types[i])->name, wanted) == 0)
      return types[i];

  return G_TYPE_INVALID;
}

/**
 * plenary_model_new:
 *
 * Makes an empty model.
 *
 * Returns: (transfer full): the model
 */
PlenaryModel *
plenary_model_new (void)
{
  return g_object_new (PLENARY_TYPE_MODEL, NULL);
}

/**
 * plenary_model_get_table:
 * @self: a model
 * @record_type: a class of records
 *
 * Returns: (transfer none): the table of that class
 */
PlenaryTable *
plenary_model_get_table (PlenaryModel *self, GType record_type)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (self), NULL);

  const GType *types = plenary_model_get_record_types (NULL);

  for (gsize i = 0; i < N_TABLES; i++)
    if (types[i] == record_type)
      return self->tables[i];

  g_return_val_if_reached (NULL);
}

/**
 * plenary_model_get_event:
 * @self: a model
 *
 * Returns: (transfer none) (nullable): the event; %NULL only in a model without any records
 */
PlenaryRecord *
plenary_model_get_event (PlenaryModel *self)
{
  return plenary_model_lookup (self, PLENARY_TYPE_EVENT, "event");
}

/**
 * plenary_model_lookup:
 * @self: a model
 * @record_type: a class of records
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the record of that class with that id
 */
PlenaryRecord *
plenary_model_lookup (PlenaryModel *self, GType record_type, const char *id)
{
  return plenary_table_lookup (plenary_model_get_table (self, record_type), id);
}

/**
 * plenary_model_find:
 * @self: a model
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the record with that id, of whatever class
 */
PlenaryRecord *
plenary_model_find (PlenaryModel *self, const char *id)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (self), NULL);

  PlenaryRecord *record = NULL;

  for (gsize i = 0; i < N_TABLES && record == NULL; i++)
    record = plenary_table_lookup (self->tables[i], id);

  return record;
}

/**
 * plenary_model_list:
 * @self: a model
 * @record_type: a class of records
 *
 * Returns: (transfer none): the list of all records of that class, in order
 */
PlenaryRecordList *
plenary_model_list (PlenaryModel *self, GType record_type)
{
  return plenary_table_list (plenary_model_get_table (self, record_type));
}

/**
 * plenary_model_list_by:
 * @self: a model
 * @record_type: a class of records
 * @column: a column that holds words or a reference
 * @value: (nullable): a value; %NULL for a reference to nothing
 *
 * Returns: (transfer none): the list of the records with that value, in order
 */
PlenaryRecordList *
plenary_model_list_by (PlenaryModel *self, GType record_type, guint column, const char *value)
{
  return plenary_table_list_by (plenary_model_get_table (self, record_type), column, value);
}

/**
 * plenary_model_get_stamp:
 * @self: a model
 * @record_types: (array length=n_record_types): classes of records
 * @n_record_types: how many
 *
 * For what is derived from these records and kept: while the number is the same, it is good.
 *
 * Returns: a number that grows when any record of these classes changes
 */
guint64
plenary_model_get_stamp (PlenaryModel *self, const GType *record_types, guint n_record_types)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (self), 0);
  g_return_val_if_fail (record_types != NULL, 0);

  guint64 stamp = 0;

  for (guint i = 0; i < n_record_types; i++)
    stamp += plenary_table_get_stamp (plenary_model_get_table (self, record_types[i]));

  return stamp;
}

/**
 * plenary_model_publish:
 * @self: a model
 *
 * Tells of all that was put into the tables and taken out of them since the last time.
 */
void
plenary_model_publish (PlenaryModel *self)
{
  g_return_if_fail (PLENARY_IS_MODEL (self));

  for (gsize i = 0; i < N_TABLES; i++)
    plenary_table_publish (self->tables[i]);

  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}
