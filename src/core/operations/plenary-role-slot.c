/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Slots of one role stand together, in the order in which the kind of session offers roles, so
 * that documents list them together. A slot that names nobody and has others under it is their
 * heading: what is said of it, "(tbc)" for one, is said of the whole list.
 */
#include "config.h"

#include "operations/plenary-role-slot.h"

#include "compose/plenary-party.h"
#include "operations/plenary-sibling-order.h"

/* Roles that a session can need; the first ones lead it. */
#define MAX_ROLES 6

static const struct
{
  guint n_roles;
  PlenaryRole roles[MAX_ROLES];
} offered[] = {
  [PLENARY_SESSION_KIND_PLENARY]
  = { 6,
      { PLENARY_ROLE_CHAIR, PLENARY_ROLE_MODERATOR, PLENARY_ROLE_KEYNOTE, PLENARY_ROLE_SPEAKER,
        PLENARY_ROLE_DISCUSSANT, PLENARY_ROLE_RAPPORTEUR } },
  [PLENARY_SESSION_KIND_OPENING]
  = { 4,
      { PLENARY_ROLE_OPENER, PLENARY_ROLE_KEYNOTE, PLENARY_ROLE_MODERATOR, PLENARY_ROLE_CHAIR } },
  [PLENARY_SESSION_KIND_KEYNOTE] = { 2, { PLENARY_ROLE_KEYNOTE, PLENARY_ROLE_MODERATOR } },
  [PLENARY_SESSION_KIND_UPDATE] = { 2, { PLENARY_ROLE_PRESENTER, PLENARY_ROLE_MODERATOR } },
  [PLENARY_SESSION_KIND_FRAMING] = { 2, { PLENARY_ROLE_FRAMER, PLENARY_ROLE_MODERATOR } },
  [PLENARY_SESSION_KIND_CAFE]
  = { 3, { PLENARY_ROLE_HOST, PLENARY_ROLE_FACILITATOR, PLENARY_ROLE_NOTE_TAKER } },
  [PLENARY_SESSION_KIND_WRAP_UP]
  = { 3, { PLENARY_ROLE_MODERATOR, PLENARY_ROLE_PRESENTER, PLENARY_ROLE_RAPPORTEUR } },
  [PLENARY_SESSION_KIND_PANEL] = { 2, { PLENARY_ROLE_MODERATOR, PLENARY_ROLE_PANELLIST } },
  [PLENARY_SESSION_KIND_ROUNDTABLE] = { 4,
                                        { PLENARY_ROLE_CHAIR, PLENARY_ROLE_CO_CHAIR,
                                          PLENARY_ROLE_FACILITATOR, PLENARY_ROLE_RAPPORTEUR } },
  [PLENARY_SESSION_KIND_DISCUSSION]
  = { 3, { PLENARY_ROLE_MODERATOR, PLENARY_ROLE_DISCUSSANT, PLENARY_ROLE_RESPONDENT } },
  [PLENARY_SESSION_KIND_QUESTIONS] = { 2, { PLENARY_ROLE_MODERATOR, PLENARY_ROLE_RESPONDENT } },
  [PLENARY_SESSION_KIND_BREAK] = { 0, { PLENARY_ROLE_SPEAKER } },
  [PLENARY_SESSION_KIND_CLOSING]
  = { 3, { PLENARY_ROLE_CHAIR, PLENARY_ROLE_CONCLUDER, PLENARY_ROLE_SPEAKER } },
  [PLENARY_SESSION_KIND_ITEM] = { 2, { PLENARY_ROLE_PRESENTER, PLENARY_ROLE_SPEAKER } },
};

/**
 * plenary_role_slots_offered:
 * @kind: a kind of session
 * @n_roles: (out): how many there are
 *
 * Returns: (array length=n_roles) (transfer none): the roles that a session of this kind has as a
 *   rule, in the order in which they are listed
 */
const PlenaryRole *
plenary_role_slots_offered (PlenarySessionKind kind, guint *n_roles)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (offered), NULL);
  g_return_val_if_fail (n_roles != NULL, NULL);

  *n_roles = offered[kind].n_roles;

  return offered[kind].roles;
}

static PlenaryRecordList *
list_slots (PlenaryModel *model, const char *session_id)
{
  return plenary_model_list_by (model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_SESSION_ID,
                                session_id);
}

static PlenaryRole
get_role (PlenaryRecord *slot)
{
  return (PlenaryRole) plenary_record_get_integer (slot, PLENARY_ASSIGNMENT_ROLE);
}

static PlenaryAssignmentState
get_state (PlenaryRecord *slot)
{
  return (PlenaryAssignmentState) plenary_record_get_integer (slot, PLENARY_ASSIGNMENT_STATE);
}

static gboolean
is_empty (PlenaryRecord *slot)
{
  return plenary_record_get_text (slot, PLENARY_ASSIGNMENT_PERSON_ID) == NULL
         && plenary_record_get_text (slot, PLENARY_ASSIGNMENT_BODY_ID) == NULL
         && *plenary_record_get_text (slot, PLENARY_ASSIGNMENT_TEXT) == '\0';
}

/* Where a role comes in what the kind of session offers; others come last. */
static guint
get_place (PlenaryRecord *session, PlenaryRole role)
{
  guint n_roles = 0;
  const PlenaryRole *roles = plenary_role_slots_offered (
      (PlenarySessionKind) plenary_record_get_integer (session, PLENARY_SESSION_KIND), &n_roles);

  for (guint i = 0; i < n_roles; i++)
    if (roles[i] == role)
      return i;

  return n_roles;
}

/* After the last of its role; without one, before those that come after it. */
static guint
find_position (const PlenarySiblings *slots, PlenaryRecord *session, PlenaryRole role)
{
  guint length = plenary_siblings_get_length (slots);
  guint place = get_place (session, role);

  for (guint i = length; i > 0; i--)
    if (get_role (plenary_siblings_get (slots, i - 1)) == role)
      return i;
  for (guint i = 0; i < length; i++)
    if (get_place (session, get_role (plenary_siblings_get (slots, i))) > place)
      return i;

  return length;
}

static PlenaryRow *
make_slot (const char *session_id, const char *parent_id, PlenaryRole role, const char *rank)
{
  PlenaryRow *row = plenary_row_new (PLENARY_TYPE_ASSIGNMENT);

  plenary_row_set_text (row, PLENARY_ASSIGNMENT_SESSION_ID, session_id);
  plenary_row_set_text (row, PLENARY_ASSIGNMENT_PARENT_ID, parent_id);
  plenary_row_set_text (row, PLENARY_ASSIGNMENT_RANK, rank);
  plenary_row_set_integer (row, PLENARY_ASSIGNMENT_ROLE, (int) role);

  return row;
}

/**
 * plenary_role_slot_add:
 * @edit: an edit
 * @model: the model of its project
 * @session_id: id of a session
 * @parent_id: (nullable): id of a slot of that session to stand under
 * @role: what is to be done
 * @choice: (nullable): who is to do it, or nobody yet
 *
 * Adds a slot, as an idea: after those of the same role, or where the kind of session has it.
 *
 * Returns: (transfer full): id of the slot
 */
char *
plenary_role_slot_add (PlenaryEdit *edit,
                       PlenaryModel *model,
                       const char *session_id,
                       const char *parent_id,
                       PlenaryRole role,
                       PlenaryPartyChoice *choice)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (session_id != NULL, NULL);

  PlenaryRecord *session = plenary_model_lookup (model, PLENARY_TYPE_SESSION, session_id);

  g_return_val_if_fail (session != NULL, NULL);

  const PlenarySiblings slots
      = { list_slots (model, session_id), PLENARY_ASSIGNMENT_PARENT_ID, parent_id };
  g_autofree char *rank
      = plenary_siblings_dup_rank_at (&slots, find_position (&slots, session, role));
  g_autoptr (PlenaryRow) row = make_slot (session_id, parent_id, role, rank);

  if (choice != NULL)
    plenary_party_choice_fill_row (choice, edit, row);
  plenary_edit_insert (edit, row);

  return g_strdup (plenary_row_get_id (row));
}

/**
 * plenary_role_slot_add_pair:
 * @edit: an edit
 * @model: the model of its project
 * @under: a slot, as "Round Table Co-Chairs" among the discussants
 *
 * Adds a pair of co-chairs under a slot: two slots of co-chairs, to be filled, under one that has
 * their theme. Documents print them as "El Salvador/ Gambia: Fostering Partnerships".
 *
 * Returns: (transfer full): id of the slot that has the theme
 */
char *
plenary_role_slot_add_pair (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *under)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_ASSIGNMENT (under), NULL);

  const char *session_id = plenary_record_get_text (under, PLENARY_ASSIGNMENT_SESSION_ID);
  g_autofree char *pair_id = plenary_role_slot_add (
      edit, model, session_id, plenary_record_get_id (under), get_role (under), NULL);
  const PlenarySiblings nobody
      = { list_slots (model, session_id), PLENARY_ASSIGNMENT_PARENT_ID, pair_id };
  guint length = plenary_record_list_get_length (nobody.list);
  g_autofree char *first_rank = plenary_record_list_dup_rank_at (nobody.list, length);
  g_autofree char *second_rank = g_strconcat (first_rank, "i", NULL);
  g_autoptr (PlenaryRow) first = make_slot (session_id, pair_id, PLENARY_ROLE_CO_CHAIR, first_rank);
  g_autoptr (PlenaryRow) second
      = make_slot (session_id, pair_id, PLENARY_ROLE_CO_CHAIR, second_rank);

  plenary_edit_insert (edit, first);
  plenary_edit_insert (edit, second);

  return g_steal_pointer (&pair_id);
}

/**
 * plenary_role_slot_gather:
 * @edit: an edit
 * @model: the model of its project
 * @slot: a slot that stands under no other
 *
 * Makes the slots of one role of a session a list with a heading, which is to be confirmed as a
 * whole: "Discussants: (tbc)".
 *
 * Returns: (transfer full) (nullable): id of the heading; %NULL when there is one already
 */
char *
plenary_role_slot_gather (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *slot)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_ASSIGNMENT (slot), NULL);

  PlenarySiblings slots = plenary_siblings_of (model, slot);
  guint length = plenary_siblings_get_length (&slots);
  guint first = 0;

  while (first < length && get_role (plenary_siblings_get (&slots, first)) != get_role (slot))
    first++;
  if (slots.parent_id != NULL
      || plenary_role_slot_is_heading (model, plenary_siblings_get (&slots, first)))
    return NULL;

  g_autofree char *rank = plenary_siblings_dup_rank_at (&slots, first);
  g_autoptr (PlenaryRow) heading = make_slot (
      plenary_record_get_text (slot, PLENARY_ASSIGNMENT_SESSION_ID), NULL, get_role (slot), rank);

  plenary_row_set_integer (heading, PLENARY_ASSIGNMENT_STATE, PLENARY_ASSIGNMENT_STATE_TBC);
  plenary_edit_insert (edit, heading);
  for (guint i = first; i < length; i++)
    {
      PlenaryRecord *member = plenary_siblings_get (&slots, i);

      if (get_role (member) == get_role (slot))
        plenary_edit_set_text (edit, PLENARY_TYPE_ASSIGNMENT, plenary_record_get_id (member),
                               PLENARY_ASSIGNMENT_PARENT_ID, plenary_row_get_id (heading));
    }

  return g_strdup (plenary_row_get_id (heading));
}

/* Whether a slot is another one or stands under it. */
static gboolean
is_within (PlenaryModel *model, PlenaryRecord *slot, PlenaryRecord *other)
{
  while (slot != NULL && slot != other)
    slot = plenary_model_lookup (model, PLENARY_TYPE_ASSIGNMENT,
                                 plenary_record_get_text (slot, PLENARY_ASSIGNMENT_PARENT_ID));

  return slot != NULL;
}

/**
 * plenary_role_slot_move_to:
 * @edit: an edit
 * @model: the model of its project
 * @slot: a slot
 * @target: another slot of the same session
 *
 * Gives a slot the place of another, which makes room: from above it comes after it, from below
 * before it, from elsewhere it joins the list that the other is in. Nothing moves under itself.
 */
void
plenary_role_slot_move_to (PlenaryEdit *edit,
                           PlenaryModel *model,
                           PlenaryRecord *slot,
                           PlenaryRecord *target)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_ASSIGNMENT (slot));
  g_return_if_fail (PLENARY_IS_ASSIGNMENT (target));

  PlenarySiblings siblings = plenary_siblings_of (model, target);
  guint position = 0;
  guint before = 0;

  if (is_within (model, target, slot) || !plenary_siblings_find (&siblings, target, &position))
    return;
  if (plenary_siblings_find (&siblings, slot, &before))
    {
      plenary_siblings_move (&siblings, edit, slot, position);
      return;
    }

  g_autofree char *rank = plenary_siblings_dup_rank_at (&siblings, position);

  plenary_edit_set_text (edit, PLENARY_TYPE_ASSIGNMENT, plenary_record_get_id (slot),
                         PLENARY_ASSIGNMENT_PARENT_ID, siblings.parent_id);
  plenary_edit_set_text (edit, PLENARY_TYPE_ASSIGNMENT, plenary_record_get_id (slot),
                         PLENARY_ASSIGNMENT_RANK, rank);
}

/* Whether filling a slot puts somebody else into it, and does not only write words better. */
static gboolean
is_somebody_else (PlenaryRecord *slot, PlenaryPartyChoice *choice)
{
  const char *person_id = plenary_record_get_text (slot, PLENARY_ASSIGNMENT_PERSON_ID);
  const char *body_id = plenary_record_get_text (slot, PLENARY_ASSIGNMENT_BODY_ID);
  const char *id = person_id != NULL ? person_id : body_id;
  PlenaryRecord *record = plenary_party_choice_get_record (choice);

  if (id == NULL)
    return FALSE;

  return record == NULL || !g_str_equal (plenary_record_get_id (record), id);
}

/**
 * plenary_role_slot_fill:
 * @edit: an edit
 * @slot: a slot
 * @choice: who is to do it
 *
 * Fills a slot. What one party has answered does not hold for another: a slot that somebody else
 * had confirmed or declined is an idea again.
 */
void
plenary_role_slot_fill (PlenaryEdit *edit, PlenaryRecord *slot, PlenaryPartyChoice *choice)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_ASSIGNMENT (slot));
  g_return_if_fail (PLENARY_IS_PARTY_CHOICE (choice));

  PlenaryAssignmentState state = get_state (slot);

  plenary_party_choice_fill (choice, edit, PLENARY_TYPE_ASSIGNMENT, plenary_record_get_id (slot));
  if (is_somebody_else (slot, choice) && state != PLENARY_ASSIGNMENT_STATE_TBC)
    plenary_role_slot_set_state (edit, slot, PLENARY_ASSIGNMENT_STATE_IDEA);
}

/**
 * plenary_role_slot_set_state:
 * @edit: an edit
 * @slot: a slot
 * @state: how far it is
 *
 * Sets the state of a slot. One that is no longer replaced has no successor.
 */
void
plenary_role_slot_set_state (PlenaryEdit *edit, PlenaryRecord *slot, PlenaryAssignmentState state)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_ASSIGNMENT (slot));

  const char *id = plenary_record_get_id (slot);

  plenary_edit_set_integer (edit, PLENARY_TYPE_ASSIGNMENT, id, PLENARY_ASSIGNMENT_STATE,
                            (int) state);
  if (state != PLENARY_ASSIGNMENT_STATE_REPLACED
      && plenary_record_get_text (slot, PLENARY_ASSIGNMENT_REPLACED_BY_ID) != NULL)
    plenary_edit_set_text (edit, PLENARY_TYPE_ASSIGNMENT, id, PLENARY_ASSIGNMENT_REPLACED_BY_ID,
                           NULL);
}

static void
move_under (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *from, const char *to_id)
{
  PlenaryRecordList *slots = plenary_model_list_by (
      model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_PARENT_ID, plenary_record_get_id (from));

  for (guint i = 0; i < plenary_record_list_get_length (slots); i++)
    plenary_edit_set_text (edit, PLENARY_TYPE_ASSIGNMENT,
                           plenary_record_get_id (plenary_record_list_get (slots, i)),
                           PLENARY_ASSIGNMENT_PARENT_ID, to_id);
}

/**
 * plenary_role_slot_replace:
 * @edit: an edit
 * @model: the model of its project
 * @slot: a slot that is filled
 * @choice: who comes instead
 *
 * Puts somebody into the place of another. Both are kept: who had the slot stands as replaced,
 * who comes instead has a slot of the same role and theme after it.
 *
 * Returns: (transfer full): id of the slot of the one who comes instead
 */
char *
plenary_role_slot_replace (PlenaryEdit *edit,
                           PlenaryModel *model,
                           PlenaryRecord *slot,
                           PlenaryPartyChoice *choice)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_ASSIGNMENT (slot), NULL);
  g_return_val_if_fail (PLENARY_IS_PARTY_CHOICE (choice), NULL);

  const char *id = plenary_record_get_id (slot);
  PlenarySiblings slots = plenary_siblings_of (model, slot);
  guint position = 0;

  plenary_siblings_find (&slots, slot, &position);

  g_autofree char *rank = plenary_siblings_dup_rank_at (&slots, position + 1);
  g_autoptr (PlenaryRow) successor
      = make_slot (plenary_record_get_text (slot, PLENARY_ASSIGNMENT_SESSION_ID), slots.parent_id,
                   get_role (slot), rank);

  plenary_row_set_text (successor, PLENARY_ASSIGNMENT_TOPIC,
                        plenary_record_get_text (slot, PLENARY_ASSIGNMENT_TOPIC));
  plenary_row_set_text (successor, PLENARY_ASSIGNMENT_OWNER,
                        plenary_record_get_text (slot, PLENARY_ASSIGNMENT_OWNER));
  plenary_party_choice_fill_row (choice, edit, successor);
  plenary_edit_insert (edit, successor);
  plenary_edit_set_integer (edit, PLENARY_TYPE_ASSIGNMENT, id, PLENARY_ASSIGNMENT_STATE,
                            PLENARY_ASSIGNMENT_STATE_REPLACED);
  plenary_edit_set_text (edit, PLENARY_TYPE_ASSIGNMENT, id, PLENARY_ASSIGNMENT_REPLACED_BY_ID,
                         plenary_row_get_id (successor));
  move_under (edit, model, slot, plenary_row_get_id (successor));

  return g_strdup (plenary_row_get_id (successor));
}

/**
 * plenary_role_slot_remove:
 * @edit: an edit
 * @model: the model of its project
 * @slot: a slot
 *
 * Removes a slot. Slots under a heading stay, without it; those under one that is filled go with
 * it. Whom it replaced is an idea again, so that the role is not forgotten.
 */
void
plenary_role_slot_remove (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *slot)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_ASSIGNMENT (slot));

  PlenaryRecordList *replaced
      = plenary_model_list_by (model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_REPLACED_BY_ID,
                               plenary_record_get_id (slot));

  for (guint i = 0; i < plenary_record_list_get_length (replaced); i++)
    plenary_role_slot_set_state (edit, plenary_record_list_get (replaced, i),
                                 PLENARY_ASSIGNMENT_STATE_IDEA);
  if (plenary_role_slot_is_heading (model, slot))
    move_under (edit, model, slot, plenary_record_get_text (slot, PLENARY_ASSIGNMENT_PARENT_ID));
  plenary_edit_delete (edit, PLENARY_TYPE_ASSIGNMENT, plenary_record_get_id (slot));
}

/**
 * plenary_role_slot_is_heading:
 * @model: a model
 * @slot: a slot of it
 *
 * Returns: whether it names nobody and nothing, and is the heading of those under it
 */
gboolean
plenary_role_slot_is_heading (PlenaryModel *model, PlenaryRecord *slot)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), FALSE);
  g_return_val_if_fail (PLENARY_IS_ASSIGNMENT (slot), FALSE);

  PlenaryRecordList *under = plenary_model_list_by (
      model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_PARENT_ID, plenary_record_get_id (slot));
  g_autoptr (GPtrArray) pair = plenary_party_list_pair (model, slot);

  return is_empty (slot) && *plenary_record_get_text (slot, PLENARY_ASSIGNMENT_TOPIC) == '\0'
         && plenary_record_list_get_length (under) > 0 && pair->len == 0;
}
