/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "agenda/plenary-role-words.h"

#include <glib/gi18n.h>

/* What a role is called, and how somebody is asked to add one. */
static const struct
{
  const char *noun;
  const char *invitation;
} roles[] = {
  [PLENARY_ROLE_CHAIR] = { N_ ("Chair"), N_ ("Add a Chair") },
  [PLENARY_ROLE_CO_CHAIR] = { N_ ("Co-Chair"), N_ ("Add a Co-Chair") },
  [PLENARY_ROLE_MODERATOR] = { N_ ("Moderator"), N_ ("Add a Moderator") },
  [PLENARY_ROLE_FACILITATOR] = { N_ ("Facilitator"), N_ ("Add a Facilitator") },
  [PLENARY_ROLE_HOST] = { N_ ("Host"), N_ ("Add a Host") },
  [PLENARY_ROLE_CO_HOST] = { N_ ("Co-Host"), N_ ("Add a Co-Host") },
  [PLENARY_ROLE_KEYNOTE] = { N_ ("Keynote Speaker"), N_ ("Add a Keynote Speaker") },
  [PLENARY_ROLE_DISCUSSANT] = { N_ ("Discussant"), N_ ("Add a Discussant") },
  [PLENARY_ROLE_PANELLIST] = { N_ ("Panellist"), N_ ("Add a Panellist") },
  [PLENARY_ROLE_PRESENTER] = { N_ ("Presenter"), N_ ("Add a Presenter") },
  [PLENARY_ROLE_FRAMER] = { N_ ("Framer"), N_ ("Add a Framer") },
  [PLENARY_ROLE_RESPONDENT] = { N_ ("Respondent"), N_ ("Add a Respondent") },
  [PLENARY_ROLE_OPENER] = { N_ ("Welcome"), N_ ("Add a Welcome") },
  [PLENARY_ROLE_CONCLUDER] = { N_ ("Concluding Remarks"), N_ ("Add Concluding Remarks") },
  [PLENARY_ROLE_NOTE_TAKER] = { N_ ("Note-Taker"), N_ ("Add a Note-Taker") },
  [PLENARY_ROLE_RAPPORTEUR] = { N_ ("Rapporteur"), N_ ("Add a Rapporteur") },
  [PLENARY_ROLE_GUEST] = { N_ ("Guest"), N_ ("Add a Guest") },
  [PLENARY_ROLE_SPEAKER] = { N_ ("Speaker"), N_ ("Add a Speaker") },
};

static const struct
{
  const char *words;
  const char *icon_name;
} states[] = {
  [PLENARY_ASSIGNMENT_STATE_IDEA] = { N_ ("Idea"), "dialog-question-symbolic" },
  [PLENARY_ASSIGNMENT_STATE_ENQUIRED] = { N_ ("Enquired"), "mail-send-symbolic" },
  [PLENARY_ASSIGNMENT_STATE_TBC] = { N_ ("To be confirmed"), "content-loading-symbolic" },
  [PLENARY_ASSIGNMENT_STATE_CONFIRMED] = { N_ ("Confirmed"), "object-select-symbolic" },
  [PLENARY_ASSIGNMENT_STATE_DECLINED] = { N_ ("Declined"), "window-close-symbolic" },
  [PLENARY_ASSIGNMENT_STATE_REPLACED] = { N_ ("Replaced"), "object-rotate-right-symbolic" },
  [PLENARY_ASSIGNMENT_STATE_ABSENT] = { N_ ("Did not appear"), "action-unavailable-symbolic" },
};

/**
 * plenary_role_words_get_noun:
 * @role: a role
 *
 * Returns: (transfer none): what who has it is called, in header case
 */
const char *
plenary_role_words_get_noun (PlenaryRole role)
{
  g_return_val_if_fail ((guint) role < G_N_ELEMENTS (roles), "");

  return _ (roles[role].noun);
}

/**
 * plenary_role_words_get_invitation:
 * @role: a role
 *
 * Returns: (transfer none): what a button says that adds one, as in "Add a Moderator"
 */
const char *
plenary_role_words_get_invitation (PlenaryRole role)
{
  g_return_val_if_fail ((guint) role < G_N_ELEMENTS (roles), "");

  return _ (roles[role].invitation);
}

/**
 * plenary_role_words_get_state:
 * @state: the state of a role
 *
 * Returns: (transfer none): the state in words
 */
const char *
plenary_role_words_get_state (PlenaryAssignmentState state)
{
  g_return_val_if_fail ((guint) state < G_N_ELEMENTS (states), "");

  return _ (states[state].words);
}

/**
 * plenary_role_words_get_icon_name:
 * @state: the state of a role
 *
 * Returns: (transfer none): name of the icon that stands beside the words
 */
const char *
plenary_role_words_get_icon_name (PlenaryAssignmentState state)
{
  g_return_val_if_fail ((guint) state < G_N_ELEMENTS (states), "");

  return states[state].icon_name;
}

/**
 * plenary_role_words_list_roles:
 *
 * Returns: (transfer full): the nouns of all roles, in the order of #PlenaryRole
 */
GtkStringList *
plenary_role_words_list_roles (void)
{
  GtkStringList *list = gtk_string_list_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (roles); i++)
    gtk_string_list_append (list, _ (roles[i].noun));

  return list;
}

/**
 * plenary_role_words_list_states:
 *
 * Returns: (transfer full): all states in words, in the order of #PlenaryAssignmentState
 */
GtkStringList *
plenary_role_words_list_states (void)
{
  GtkStringList *list = gtk_string_list_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (states); i++)
    gtk_string_list_append (list, _ (states[i].words));

  return list;
}
