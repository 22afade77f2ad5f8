/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The roles of a session as an agenda lists them: a line for who leads ("Moderator: …"), a line
 * with bullets for lists ("Discussants:"), bullets alone for those who simply speak, and deeper
 * bullets for assignments under others. An assignment that names nobody is the heading of a list:
 * its mark "(tbc)" is that of the whole list.
 */
#include "config.h"

#include "compose/plenary-composition.h"
#include "compose/plenary-list-builder.h"
#include "model/plenary-assignment.h"

#include <glib/gi18n-lib.h>

/* What one listing of roles knows. */
typedef struct
{
  PlenaryComposition *composition;
  PlenaryNode *cell;
  GPtrArray *roles;
  PlenaryListBuilder list;
} Listing;

static int
get_role (Listing *self, guint position)
{
  return plenary_record_get_integer (self->roles->pdata[position], PLENARY_ASSIGNMENT_ROLE);
}

static const char *
get_parent (Listing *self, guint position)
{
  const char *id
      = plenary_record_get_text (self->roles->pdata[position], PLENARY_ASSIGNMENT_PARENT_ID);

  for (guint i = 0; id != NULL && i < self->roles->len; i++)
    if (g_strcmp0 (id, plenary_record_get_id (self->roles->pdata[i])) == 0)
      return id;

  return NULL;
}

static gboolean
is_empty (Listing *self, guint position)
{
  return plenary_role_is_heading (self->composition, self->roles->pdata[position]);
}

/* Roles that are a phrase with a name in it rather than a name after a colon. */
static char *
dup_item (Listing *self, guint position)
{
  g_autofree char *party = plenary_role_dup_party (self->composition, self->roles->pdata[position]);

  switch ((PlenaryRole) get_role (self, position))
    {
    case PLENARY_ROLE_OPENER:
      return g_strdup_printf (_ ("Welcome by %s"), party);
    case PLENARY_ROLE_CONCLUDER:
      return g_strdup_printf (_ ("Concluding remarks by %s"), party);
    case PLENARY_ROLE_KEYNOTE:
      return g_strdup_printf (_ ("Keynote by %s"), party);
    case PLENARY_ROLE_CHAIR:
    case PLENARY_ROLE_CO_CHAIR:
    case PLENARY_ROLE_MODERATOR:
    case PLENARY_ROLE_FACILITATOR:
    case PLENARY_ROLE_HOST:
    case PLENARY_ROLE_CO_HOST:
    case PLENARY_ROLE_DISCUSSANT:
    case PLENARY_ROLE_PANELLIST:
    case PLENARY_ROLE_PRESENTER:
    case PLENARY_ROLE_FRAMER:
    case PLENARY_ROLE_RESPONDENT:
    case PLENARY_ROLE_NOTE_TAKER:
    case PLENARY_ROLE_RAPPORTEUR:
    case PLENARY_ROLE_GUEST:
    case PLENARY_ROLE_SPEAKER:
    default:
      return g_steal_pointer (&party);
    }
}

static gboolean
is_phrase (int role)
{
  return role == PLENARY_ROLE_OPENER || role == PLENARY_ROLE_CONCLUDER
         || role == PLENARY_ROLE_KEYNOTE || role == PLENARY_ROLE_SPEAKER;
}

static void
append_item (Listing *self, int level, const char *words)
{
  g_autoptr (PlenaryText) text = plenary_text_new (words);

  plenary_list_builder_add (&self->list, level, PLENARY_MARKER_BULLET, text);
}

static void
append_under (Listing *self, guint position, int level)
{
  const char *id = plenary_record_get_id (self->roles->pdata[position]);

  if (level > PLENARY_TEXT_MAX_LEVEL
      || plenary_role_is_pair (self->composition, self->roles->pdata[position]))
    return;

  for (guint i = 0; i < self->roles->len; i++)
    if (i != position && g_strcmp0 (id, get_parent (self, i)) == 0)
      {
        g_autofree char *words = plenary_role_dup_party (self->composition, self->roles->pdata[i]);

        append_item (self, level, words);
        append_under (self, i, level + 1);
      }
}

static void
append_line (Listing *self, const char *noun, const char *words)
{
  g_autofree char *line
      = *words != '\0' ? g_strdup_printf ("%s: %s", noun, words) : g_strdup_printf ("%s:", noun);

  plenary_list_builder_end (&self->list);
  plenary_composition_append_words (self->cell, PLENARY_NODE_PARAGRAPH, 0, line,
                                    PLENARY_STYLE_NONE);
}

/* Assignments of one role in a row, from @from up to @to, those under others left out. */
static void
append_group (Listing *self, guint from, guint to, guint n_members)
{
  int role = get_role (self, from);
  gboolean has_heading = is_empty (self, from);
  gboolean is_list = has_heading || n_members > 1;
  g_autofree char *first = plenary_role_dup_party (self->composition, self->roles->pdata[from]);

  if (has_heading)
    append_line (self, plenary_role_get_noun (role, !plenary_role_leads (role)), first);
  else if (is_list && !is_phrase (role))
    append_line (self, plenary_role_get_noun (role, TRUE), "");
  else if (!is_phrase (role))
    append_line (self, plenary_role_get_noun (role, FALSE), first);

  for (guint i = from; i < to; i++)
    {
      gboolean is_item = is_phrase (role) || is_list;

      if (get_parent (self, i) != NULL)
        continue;
      if (is_item && !is_empty (self, i))
        {
          g_autofree char *words = dup_item (self, i);

          append_item (self, 1, words);
          append_under (self, i, 2);
        }
      else
        append_under (self, i, 1);
    }
}

/**
 * plenary_agenda_roles_append:
 * @self: a composition
 * @cell: where they go
 * @session: a session
 *
 * Adds the roles of a session, in the order of their ranks.
 */
void
plenary_agenda_roles_append (PlenaryComposition *self, PlenaryNode *cell, PlenaryRecord *session)
{
  g_autoptr (GPtrArray) roles = plenary_roles_list (self, session);
  Listing listing = { self, cell, roles, { .parent = cell } };
  guint from = 0;

  while (from < roles->len)
    {
      guint n_members = 0;
      guint to = from;

      if (get_parent (&listing, from) != NULL)
        {
          from++;
          continue;
        }
      for (; to < roles->len
             && (get_parent (&listing, to) != NULL
                 || get_role (&listing, to) == get_role (&listing, from));
           to++)
        if (get_parent (&listing, to) == NULL)
          n_members++;
      append_group (&listing, from, to, n_members);
      from = to;
    }
}
