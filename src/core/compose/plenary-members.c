/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "compose/plenary-members.h"

#include "compose/plenary-body-name.h"
#include "model/plenary-body.h"
#include "model/plenary-membership.h"

#include <string.h>

static gboolean
is_member_on (PlenaryRecord *membership, const char *date)
{
  const char *from = plenary_record_get_text (membership, PLENARY_MEMBERSHIP_STARTS_ON);
  const char *until = plenary_record_get_text (membership, PLENARY_MEMBERSHIP_ENDS_ON);

  if (plenary_record_get_integer (membership, PLENARY_MEMBERSHIP_ROLE)
      == PLENARY_MEMBERSHIP_ROLE_OBSERVER)
    return FALSE;
  if (*date == '\0')
    return *until == '\0';

  return (*from == '\0' || strcmp (from, date) <= 0)
         && (*until == '\0' || strcmp (date, until) <= 0);
}

/**
 * plenary_members_list:
 * @model: a model
 * @body: a body of it
 * @date: a day as YYYY-MM-DD; "" for members without an end
 *
 * The bodies that are members of another on a day, the first and the last day included. Observers
 * are not.
 *
 * Returns: (transfer full) (element-type PlenaryBody): the members, in order
 */
GPtrArray *
plenary_members_list (PlenaryModel *model, PlenaryRecord *body, const char *date)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_BODY (body), NULL);
  g_return_val_if_fail (date != NULL, NULL);

  GPtrArray *members = g_ptr_array_new_with_free_func (g_object_unref);
  PlenaryRecordList *all = plenary_model_list_by (
      model, PLENARY_TYPE_MEMBERSHIP, PLENARY_MEMBERSHIP_BODY_ID, plenary_record_get_id (body));

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    {
      PlenaryRecord *membership = plenary_record_list_get (all, i);
      PlenaryRecord *member = plenary_model_lookup (
          model, PLENARY_TYPE_BODY,
          plenary_record_get_text (membership, PLENARY_MEMBERSHIP_MEMBER_ID));

      if (member != NULL && is_member_on (membership, date)
          && !g_ptr_array_find (members, member, NULL))
        g_ptr_array_add (members, g_object_ref (member));
    }

  return members;
}

/**
 * plenary_members_dup_names:
 * @model: a model
 * @body: a body of it
 * @date: a day as YYYY-MM-DD; "" for members without an end
 *
 * Names the members of a body on a day, as after a colon: "the UAE, France, Senegal".
 *
 * Returns: (transfer full): the names, or ""
 */
char *
plenary_members_dup_names (PlenaryModel *model, PlenaryRecord *body, const char *date)
{
  g_autoptr (GPtrArray) members = plenary_members_list (model, body, date);
  g_autoptr (GString) names = g_string_new (NULL);

  g_return_val_if_fail (members != NULL, NULL);

  for (guint i = 0; i < members->len; i++)
    {
      g_autofree char *name
          = plenary_body_dup_name (g_ptr_array_index (members, i), PLENARY_BODY_FORM_ARTICLE);

      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", name);
    }

  return g_string_free_and_steal (g_steal_pointer (&names));
}

static int
compare_names (gconstpointer a, gconstpointer b, gpointer user_data)
{
  PlenaryRecord *const *one = a;
  PlenaryRecord *const *other = b;
  PlenaryRecord *lead = user_data;

  if (*one == lead || *other == lead)
    return (*other == lead) - (*one == lead);

  g_autofree char *name = plenary_body_dup_name (*one, PLENARY_BODY_FORM_USUAL);
  g_autofree char *other_name = plenary_body_dup_name (*other, PLENARY_BODY_FORM_USUAL);

  return g_utf8_collate (name, other_name);
}

/**
 * plenary_bodies_sort:
 * @bodies: (element-type PlenaryBody): bodies
 * @lead: (nullable): the one that comes first, as the chair does; %NULL for none
 *
 * Sorts bodies by protocol: by their usual names, without the article, or the lead first and the
 * others by their names.
 */
void
plenary_bodies_sort (GPtrArray *bodies, PlenaryRecord *lead)
{
  g_return_if_fail (bodies != NULL);
  g_return_if_fail (lead == NULL || PLENARY_IS_BODY (lead));

  g_ptr_array_sort_with_data (bodies, compare_names, lead);
}
