/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Roles of a session in words: the role line ("Chaired by …; facilitated by …"), and those who
 * speak. An assignment prints while it is idea, enquired or tbc with the mark "(tbc)", when it is
 * confirmed without, and not at all when it was declined or replaced: then the one who came
 * instead stands at a place of its own. In a list that is to be confirmed as a whole, an idea has
 * no mark of its own. Somebody who did not appear is not in a record of the
 * meeting. Note-takers are never printed.
 */
#include "config.h"

#include "base/plenary-enumeration.h"
#include "compose/plenary-body-name.h"
#include "compose/plenary-composition.h"
#include "model/plenary-assignment.h"

#include <glib/gi18n-lib.h>

/* How a role is said. Those without a verb are not in role lines. */
static const struct
{
  const char *singular;
  const char *plural;
  const char *first;
  const char *next;
} words[] = {
  [PLENARY_ROLE_CHAIR]
  = { N_ ("Chair"), N_ ("Chairs"), N_ ("Chaired by %s"), N_ ("chaired by %s") },
  [PLENARY_ROLE_CO_CHAIR]
  = { N_ ("Co-Chair"), N_ ("Co-Chairs"), N_ ("Co-chaired by %s"), N_ ("co-chaired by %s") },
  [PLENARY_ROLE_MODERATOR]
  = { N_ ("Moderator"), N_ ("Moderators"), N_ ("Moderated by %s"), N_ ("moderated by %s") },
  [PLENARY_ROLE_FACILITATOR]
  = { N_ ("Facilitator"), N_ ("Facilitators"), N_ ("Facilitated by %s"), N_ ("facilitated by %s") },
  [PLENARY_ROLE_HOST] = { N_ ("Host"), N_ ("Hosts"), N_ ("Hosted by %s"), N_ ("hosted by %s") },
  [PLENARY_ROLE_CO_HOST]
  = { N_ ("Co-Host"), N_ ("Co-Hosts"), N_ ("Co-hosted by %s"), N_ ("co-hosted by %s") },
  [PLENARY_ROLE_KEYNOTE] = { N_ ("Keynote"), N_ ("Keynotes"), NULL, NULL },
  [PLENARY_ROLE_DISCUSSANT] = { N_ ("Discussant"), N_ ("Discussants"), NULL, NULL },
  [PLENARY_ROLE_PANELLIST] = { N_ ("Panellist"), N_ ("Panellists"), NULL, NULL },
  [PLENARY_ROLE_PRESENTER] = { N_ ("Presenter"), N_ ("Presenters"), NULL, NULL },
  [PLENARY_ROLE_FRAMER] = { N_ ("Framed by"), N_ ("Framed by"), NULL, NULL },
  [PLENARY_ROLE_RESPONDENT] = { N_ ("Respondent"), N_ ("Respondents"), NULL, NULL },
  [PLENARY_ROLE_OPENER] = { N_ ("Welcome"), N_ ("Welcome"), NULL, NULL },
  [PLENARY_ROLE_CONCLUDER] = { N_ ("Concluding remarks"), N_ ("Concluding remarks"), NULL, NULL },
  [PLENARY_ROLE_NOTE_TAKER] = { N_ ("Note-taker"), N_ ("Note-takers"), NULL, NULL },
  [PLENARY_ROLE_RAPPORTEUR] = { N_ ("Rapporteur"), N_ ("Rapporteurs"), NULL, NULL },
  [PLENARY_ROLE_GUEST] = { N_ ("Guest"), N_ ("Guests"), NULL, NULL },
  [PLENARY_ROLE_SPEAKER] = { N_ ("Speaker"), N_ ("Speakers"), NULL, NULL },
};

/**
 * plenary_role_get_noun:
 * @role: a role
 * @plural: whether several have it
 *
 * Returns: (transfer none): what who has it is called
 */
const char *
plenary_role_get_noun (int role, gboolean plural)
{
  g_return_val_if_fail (role >= 0 && role < (int) G_N_ELEMENTS (words), "");

  return _ (plural ? words[role].plural : words[role].singular);
}

/**
 * plenary_role_leads:
 * @role: a role
 *
 * Returns: whether who has it leads the session, and is in its role line
 */
gboolean
plenary_role_leads (int role)
{
  g_return_val_if_fail (role >= 0 && role < (int) G_N_ELEMENTS (words), FALSE);

  return words[role].first != NULL;
}

static gboolean
is_printed (PlenaryComposition *self, PlenaryRecord *assignment)
{
  gboolean is_plan = self->kind == PLENARY_DOCUMENT_KIND_AGENDA
                     || self->kind == PLENARY_DOCUMENT_KIND_CONCEPT_NOTE;

  if (plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_ROLE) == PLENARY_ROLE_NOTE_TAKER)
    return FALSE;

  switch (
      (PlenaryAssignmentState) plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE))
    {
    case PLENARY_ASSIGNMENT_STATE_DECLINED:
    case PLENARY_ASSIGNMENT_STATE_REPLACED:
      return FALSE;
    case PLENARY_ASSIGNMENT_STATE_ABSENT:
      return is_plan;
    case PLENARY_ASSIGNMENT_STATE_IDEA:
    case PLENARY_ASSIGNMENT_STATE_ENQUIRED:
    case PLENARY_ASSIGNMENT_STATE_TBC:
    case PLENARY_ASSIGNMENT_STATE_CONFIRMED:
    default:
      return TRUE;
    }
}

/**
 * plenary_roles_list:
 * @self: a composition
 * @session: a session
 *
 * The assignments of a session that this document prints, those under others included.
 *
 * Returns: (transfer full) (element-type PlenaryAssignment): the assignments, in order
 */
GPtrArray *
plenary_roles_list (PlenaryComposition *self, PlenaryRecord *session)
{
  GPtrArray *roles = g_ptr_array_new_with_free_func (g_object_unref);
  PlenaryRecordList *all
      = plenary_model_list_by (self->model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_SESSION_ID,
                               plenary_record_get_id (session));

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    if (is_printed (self, plenary_record_list_get (all, i)))
      g_ptr_array_add (roles, g_object_ref (plenary_record_list_get (all, i)));

  return roles;
}

static PlenaryRecord *
get_parent (PlenaryComposition *self, PlenaryRecord *assignment)
{
  return plenary_model_lookup (self->model, PLENARY_TYPE_ASSIGNMENT,
                               plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_PARENT_ID));
}

static gboolean
is_open (PlenaryRecord *assignment)
{
  return plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE)
         <= PLENARY_ASSIGNMENT_STATE_TBC;
}

/* The mark of a whole list is that of its members too; one of them has its own besides when that
 * was asked for. */
static gboolean
is_marked (PlenaryComposition *self, PlenaryRecord *assignment)
{
  PlenaryRecord *parent = get_parent (self, assignment);

  if (!is_open (assignment) || parent == NULL
      || plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE)
             == PLENARY_ASSIGNMENT_STATE_TBC)
    return is_open (assignment);

  return !is_open (parent) || !plenary_role_is_heading (self, parent);
}

/* "El Salvador/ Gambia": States as the agenda names them, without their Governments. */
static char *
join_pair (PlenaryComposition *self, GPtrArray *pair)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < pair->len; i++)
    {
      PlenaryParty party = plenary_composition_party_of_assignment (self, pair->pdata[i]);
      g_autofree char *name = party.person == NULL && party.body != NULL
                                  ? plenary_body_dup_name (party.body, PLENARY_BODY_FORM_USUAL)
                                  : plenary_party_dup_role_line (&party);

      if (*name != '\0' && is_printed (self, pair->pdata[i]))
        g_string_append_printf (names, "%s%s", names->len > 0 ? "/ " : "", name);
    }

  return g_string_free_and_steal (g_steal_pointer (&names));
}

/* Whether it is one of the co-chairs of a pair, which is named as one. */
static gboolean
is_in_pair (PlenaryComposition *self, PlenaryRecord *assignment)
{
  PlenaryRecord *parent = get_parent (self, assignment);

  return parent != NULL
         && plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_ROLE)
                == PLENARY_ROLE_CO_CHAIR
         && plenary_role_is_pair (self, parent);
}

/**
 * plenary_role_is_pair:
 * @self: a composition
 * @assignment: an assignment
 *
 * Returns: whether it stands for a pair of co-chairs that are under it
 */
gboolean
plenary_role_is_pair (PlenaryComposition *self, PlenaryRecord *assignment)
{
  g_autoptr (GPtrArray) pair = plenary_party_list_pair (self->model, assignment);

  return pair->len > 0;
}

/**
 * plenary_role_is_heading:
 * @self: a composition
 * @assignment: an assignment
 *
 * Returns: whether it names nobody and nothing: the heading of a list, or a slot that is open
 */
gboolean
plenary_role_is_heading (PlenaryComposition *self, PlenaryRecord *assignment)
{
  PlenaryParty party = plenary_composition_party_of_assignment (self, assignment);

  return plenary_party_is_empty (&party)
         && *plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_TOPIC) == '\0'
         && !plenary_role_is_pair (self, assignment);
}

/* Who fills a slot, without anything about it. */
static char *
dup_who (PlenaryComposition *self, PlenaryRecord *assignment)
{
  PlenaryParty party = plenary_composition_party_of_assignment (self, assignment);
  g_autoptr (GPtrArray) pair = plenary_party_list_pair (self->model, assignment);

  return pair->len > 0 ? join_pair (self, pair) : plenary_party_dup_slot (&party, FALSE);
}

/* With "(tbc)" where that is to be said. */
static char *
mark (PlenaryComposition *self, PlenaryRecord *assignment, const char *line)
{
  if (!is_marked (self, assignment))
    return g_strdup (line);

  return g_strdup_printf ("%s%s(%s)", line, *line != '\0' ? " " : "", _ ("tbc"));
}

/**
 * plenary_role_dup_party:
 * @self: a composition
 * @assignment: an assignment
 *
 * Who fills a slot, on what, and whether that is to be confirmed: "El Salvador/ Gambia: Fostering
 * Partnerships (tbc)". The mark alone for nobody.
 *
 * Returns: (transfer full): the words
 */
char *
plenary_role_dup_party (PlenaryComposition *self, PlenaryRecord *assignment)
{
  const char *topic = plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_TOPIC);
  g_autofree char *who = dup_who (self, assignment);
  g_autofree char *line = *topic != '\0'
                              ? g_strdup_printf ("%s%s%s", who, *who != '\0' ? ": " : "", topic)
                              : g_strdup (who);

  return mark (self, assignment, line);
}

/* The parties of one role, joined; more than two of them have commas of their own. */
static char *
join_parties (PlenaryComposition *self, GPtrArray *roles, int role)
{
  g_autoptr (GPtrArray) parties = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < roles->len; i++)
    if (plenary_record_get_integer (roles->pdata[i], PLENARY_ASSIGNMENT_ROLE) == role
        && !is_in_pair (self, roles->pdata[i]))
      g_ptr_array_add (parties, plenary_role_dup_party (self, roles->pdata[i]));

  return plenary_enumerate_array (parties);
}

/**
 * plenary_roles_dup_line:
 * @self: a composition
 * @session: a session
 *
 * The role line: those who lead the session, roles in the order of their first assignment.
 *
 * Returns: (transfer full): "Chaired by Filipa Sousa, Government of Portugal; facilitated by
 *   Stéphane Jaquemet, ICMC"; empty when nobody leads it
 */
char *
plenary_roles_dup_line (PlenaryComposition *self, PlenaryRecord *session)
{
  g_autoptr (GPtrArray) roles = plenary_roles_list (self, session);
  g_autoptr (GString) line = g_string_new (NULL);
  gboolean said[G_N_ELEMENTS (words)] = { FALSE };

  for (guint i = 0; i < roles->len; i++)
    {
      int role = plenary_record_get_integer (roles->pdata[i], PLENARY_ASSIGNMENT_ROLE);

      if (!plenary_role_leads (role) || said[role] || is_in_pair (self, roles->pdata[i]))
        continue;

      g_autofree char *parties = join_parties (self, roles, role);
      g_auto (GStrv) parts
          = g_strsplit (_ (line->len == 0 ? words[role].first : words[role].next), "%s", 2);
      g_autofree char *phrase = g_strjoinv (parties, parts);

      said[role] = TRUE;
      g_string_append_printf (line, "%s%s", line->len > 0 ? "; " : "", phrase);
    }

  return g_string_free_and_steal (g_steal_pointer (&line));
}

static gboolean
presents (int role)
{
  return role == PLENARY_ROLE_SPEAKER || role == PLENARY_ROLE_PRESENTER
         || role == PLENARY_ROLE_KEYNOTE || role == PLENARY_ROLE_OPENER
         || role == PLENARY_ROLE_CONCLUDER;
}

/* Whether it names somebody, and is no detail of another that does. */
static gboolean
is_named (PlenaryComposition *self, PlenaryRecord *assignment)
{
  g_autofree char *who = dup_who (self, assignment);
  PlenaryRecord *parent = get_parent (self, assignment);

  if (*who == '\0' || parent == NULL)
    return *who != '\0';

  g_autofree char *over = dup_who (self, parent);

  return *over == '\0';
}

/* A listing says who, but not on what. */
static char *
dup_name (PlenaryComposition *self, PlenaryRecord *assignment)
{
  g_autofree char *who = dup_who (self, assignment);

  return mark (self, assignment, who);
}

/**
 * plenary_roles_dup_presenters:
 * @self: a composition
 * @session: a session
 *
 * Those who present something in a session, as they follow its title in a listing.
 *
 * Returns: (transfer full): the names; empty when nobody is known to
 */
char *
plenary_roles_dup_presenters (PlenaryComposition *self, PlenaryRecord *session)
{
  g_autoptr (GPtrArray) roles = plenary_roles_list (self, session);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < roles->len; i++)
    if (presents (plenary_record_get_integer (roles->pdata[i], PLENARY_ASSIGNMENT_ROLE))
        && is_named (self, roles->pdata[i]))
      g_ptr_array_add (names, dup_name (self, roles->pdata[i]));

  return plenary_enumerate_array (names);
}

/**
 * plenary_roles_dup_others:
 * @self: a composition
 * @session: a session
 *
 * Those who neither lead a session nor present in it, by role.
 *
 * Returns: (transfer full): "Panellists: Ms. Newland and the City of Athens; Rapporteur: …"; empty
 *   when there are none
 */
char *
plenary_roles_dup_others (PlenaryComposition *self, PlenaryRecord *session)
{
  g_autoptr (GPtrArray) roles = plenary_roles_list (self, session);
  g_autoptr (GString) line = g_string_new (NULL);

  for (int role = 0; role < (int) G_N_ELEMENTS (words); role++)
    {
      g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

      if (plenary_role_leads (role) || presents (role))
        continue;
      for (guint i = 0; i < roles->len; i++)
        if (plenary_record_get_integer (roles->pdata[i], PLENARY_ASSIGNMENT_ROLE) == role
            && is_named (self, roles->pdata[i]))
          g_ptr_array_add (names, dup_name (self, roles->pdata[i]));
      if (names->len == 0)
        continue;

      g_autofree char *list = plenary_enumerate_array (names);

      g_string_append_printf (line, "%s%s: %s", line->len > 0 ? "; " : "",
                              plenary_role_get_noun (role, names->len > 1), list);
    }

  return g_string_free_and_steal (g_steal_pointer (&line));
}
