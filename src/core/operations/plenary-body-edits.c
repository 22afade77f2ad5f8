/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-body-edits.h"

#include "base/plenary-rank.h"
#include "compose/plenary-body-name.h"
#include "compose/plenary-members.h"
#include "compose/plenary-places.h"
#include "compose/plenary-uses.h"
#include "model/plenary-body.h"
#include "model/plenary-membership.h"
#include "roster/plenary-body-guess.h"
#include "store/plenary-store-error.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The article that a name may be typed with. */
#define ARTICLE "the"

/**
 * plenary_body_add:
 * @edit: an edit
 * @name: the name as it is typed; an acronym may follow in brackets
 * @kind: a #PlenaryBodyKind
 *
 * Adds a body: "the International Organization for Migration (IOM)" has article, name and acronym.
 * An article that is not typed is guessed from the name.
 *
 * Returns: (transfer full): id of the new body
 */
char *
plenary_body_add (PlenaryEdit *edit, const char *name, int kind)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  g_autoptr (PlenaryRow) body = plenary_row_new (PLENARY_TYPE_BODY);
  g_autofree char *usual = g_strstrip (g_strdup (name));
  char *bracket = strrchr (usual, '(');
  gboolean has_article = g_ascii_strncasecmp (usual, ARTICLE " ", strlen (ARTICLE " ")) == 0;

  if (bracket != NULL && bracket > usual && g_str_has_suffix (usual, ")"))
    {
      usual[strlen (usual) - 1] = '\0';
      plenary_row_set_text (body, PLENARY_BODY_ACRONYM, bracket + 1);
      *bracket = '\0';
      g_strchomp (usual);
    }
  if (has_article)
    memmove (usual, usual + strlen (ARTICLE " "), strlen (usual) + 1 - strlen (ARTICLE " "));
  plenary_row_set_text (body, PLENARY_BODY_NAME, usual);
  plenary_row_set_text (body, PLENARY_BODY_ARTICLE,
                        has_article ? ARTICLE : plenary_body_guess_article (usual, kind));
  plenary_row_set_integer (body, PLENARY_BODY_KIND, kind);
  plenary_edit_insert (edit, body);

  return g_strdup (plenary_row_get_id (body));
}

static PlenaryRecordList *
list_memberships (PlenaryModel *model, const char *body_id)
{
  return plenary_model_list_by (model, PLENARY_TYPE_MEMBERSHIP, PLENARY_MEMBERSHIP_BODY_ID,
                                body_id);
}

/**
 * plenary_body_add_member:
 * @edit: an edit
 * @model: the model of its project
 * @body_id: id of a body
 * @member_id: id of another
 *
 * Makes a body a member of another, after the members that it has. A body that is to be its own
 * member makes the edit fail.
 *
 * Returns: (transfer full): id of the new membership
 */
char *
plenary_body_add_member (PlenaryEdit *edit,
                         PlenaryModel *model,
                         const char *body_id,
                         const char *member_id)
{
  g_return_val_if_fail (edit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (body_id != NULL, NULL);
  g_return_val_if_fail (member_id != NULL, NULL);

  PlenaryRecordList *list = list_memberships (model, body_id);
  g_autoptr (PlenaryRow) membership = plenary_row_new (PLENARY_TYPE_MEMBERSHIP);
  g_autofree char *rank
      = plenary_record_list_dup_rank_at (list, plenary_record_list_get_length (list));

  if (g_str_equal (body_id, member_id))
    plenary_edit_fail (edit, g_error_new_literal (PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED,
                                                  _ ("A body cannot be a member of itself")));
  plenary_row_set_text (membership, PLENARY_MEMBERSHIP_BODY_ID, body_id);
  plenary_row_set_text (membership, PLENARY_MEMBERSHIP_MEMBER_ID, member_id);
  plenary_row_set_text (membership, PLENARY_MEMBERSHIP_RANK, rank);
  plenary_edit_insert (edit, membership);

  return g_strdup (plenary_row_get_id (membership));
}

static PlenaryRecord *
get_member (PlenaryModel *model, PlenaryRecord *membership)
{
  return plenary_model_lookup (model, PLENARY_TYPE_BODY,
                               plenary_record_get_text (membership, PLENARY_MEMBERSHIP_MEMBER_ID));
}

static PlenaryRecord *
find_chair (PlenaryModel *model, PlenaryRecordList *list)
{
  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *membership = plenary_record_list_get (list, i);

      if (plenary_record_get_integer (membership, PLENARY_MEMBERSHIP_ROLE)
          == PLENARY_MEMBERSHIP_ROLE_CHAIR)
        return get_member (model, membership);
    }

  return NULL;
}

/**
 * plenary_body_sort_members:
 * @edit: an edit
 * @model: the model of its project
 * @body: a body
 * @chair_first: whether the chair stands before the others
 *
 * Puts the members of a body in the order of protocol, see plenary_bodies_sort().
 */
void
plenary_body_sort_members (PlenaryEdit *edit,
                           PlenaryModel *model,
                           PlenaryRecord *body,
                           gboolean chair_first)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_BODY (body));

  PlenaryRecordList *list = list_memberships (model, plenary_record_get_id (body));
  guint length = plenary_record_list_get_length (list);
  g_autoptr (GPtrArray) members = g_ptr_array_new ();
  g_auto (GStrv) ranks = plenary_rank_spread (NULL, NULL, length);

  for (guint i = 0; i < length; i++)
    {
      PlenaryRecord *member = get_member (model, plenary_record_list_get (list, i));

      if (!g_ptr_array_find (members, member, NULL))
        g_ptr_array_add (members, member);
    }
  plenary_bodies_sort (members, chair_first ? find_chair (model, list) : NULL);

  /* A body that left and came back has two memberships, which stay in their order. */
  for (guint i = 0, n_done = 0; i < members->len; i++)
    for (guint j = 0; j < length; j++)
      {
        PlenaryRecord *membership = plenary_record_list_get (list, j);

        if (get_member (model, membership) == g_ptr_array_index (members, i))
          plenary_edit_set_text (edit, PLENARY_TYPE_MEMBERSHIP, plenary_record_get_id (membership),
                                 PLENARY_MEMBERSHIP_RANK, ranks[n_done++]);
      }
}

static GError *
make_refusal (PlenaryModel *model, PlenaryRecord *body, GPtrArray *citing)
{
  g_autoptr (PlenaryPlaces) places = plenary_places_new (model);
  g_autofree char *name = plenary_body_dup_name (body, PLENARY_BODY_FORM_USUAL);
  g_autofree char *place = plenary_places_dup_name (places, g_ptr_array_index (citing, 0));

  /* Translators: a body, the number of places that name it, and the first of these */
  return g_error_new (PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_REFUSED,
                      ngettext ("%s is named in %u place, “%s”, and stays in the roster",
                                "%s is named in %u places, first in “%s”, and stays in the roster",
                                citing->len),
                      name, citing->len, place);
}

/**
 * plenary_body_delete:
 * @edit: an edit
 * @model: the model of its project
 * @body: a body
 *
 * Deletes a body with its spellings and memberships. One that has a role, convenes, took the
 * floor, or has people in its posts is not deleted: the edit fails with
 * %PLENARY_STORE_ERROR_REFUSED.
 */
void
plenary_body_delete (PlenaryEdit *edit, PlenaryModel *model, PlenaryRecord *body)
{
  g_return_if_fail (edit != NULL);
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_BODY (body));

  g_autoptr (GPtrArray) citing = plenary_uses_list_citing (model, body);

  if (citing->len > 0)
    plenary_edit_fail (edit, make_refusal (model, body, citing));
  else
    plenary_edit_delete (edit, PLENARY_TYPE_BODY, plenary_record_get_id (body));
}

/**
 * plenary_bodies_delete_unused:
 * @edit: an edit
 * @model: the model of its project
 * @bodies: (element-type PlenaryBody): bodies
 *
 * Deletes those of some bodies that nothing cites.
 *
 * Returns: how many stay
 */
guint
plenary_bodies_delete_unused (PlenaryEdit *edit, PlenaryModel *model, GPtrArray *bodies)
{
  g_return_val_if_fail (edit != NULL, 0);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), 0);
  g_return_val_if_fail (bodies != NULL, 0);

  guint n_kept = 0;

  for (guint i = 0; i < bodies->len; i++)
    if (plenary_uses_is_cited (model, g_ptr_array_index (bodies, i)))
      n_kept++;
    else
      plenary_edit_delete (edit, PLENARY_TYPE_BODY,
                           plenary_record_get_id (g_ptr_array_index (bodies, i)));

  return n_kept;
}
