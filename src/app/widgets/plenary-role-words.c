/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-role-words.h"

#include <glib/gi18n.h>

/* What who has a role is called. */
static const char *const nouns[] = {
  [PLENARY_ROLE_CHAIR] = N_ ("Chair"),
  [PLENARY_ROLE_CO_CHAIR] = N_ ("Co-chair"),
  [PLENARY_ROLE_MODERATOR] = N_ ("Moderator"),
  [PLENARY_ROLE_FACILITATOR] = N_ ("Facilitator"),
  [PLENARY_ROLE_HOST] = N_ ("Host"),
  [PLENARY_ROLE_CO_HOST] = N_ ("Co-host"),
  [PLENARY_ROLE_KEYNOTE] = N_ ("Keynote"),
  [PLENARY_ROLE_DISCUSSANT] = N_ ("Discussant"),
  [PLENARY_ROLE_PANELLIST] = N_ ("Panellist"),
  [PLENARY_ROLE_PRESENTER] = N_ ("Presenter"),
  [PLENARY_ROLE_FRAMER] = N_ ("Framer"),
  [PLENARY_ROLE_RESPONDENT] = N_ ("Respondent"),
  [PLENARY_ROLE_OPENER] = N_ ("Opening"),
  [PLENARY_ROLE_CONCLUDER] = N_ ("Conclusion"),
  [PLENARY_ROLE_NOTE_TAKER] = N_ ("Note-taker"),
  [PLENARY_ROLE_RAPPORTEUR] = N_ ("Rapporteur"),
  [PLENARY_ROLE_GUEST] = N_ ("Guest"),
  [PLENARY_ROLE_SPEAKER] = N_ ("Speaker"),
};

/* How somebody is asked to add a role. */
static const char *const invitations[] = {
  [PLENARY_ROLE_CHAIR] = N_ ("Add a Chair"),
  [PLENARY_ROLE_CO_CHAIR] = N_ ("Add a Co-Chair"),
  [PLENARY_ROLE_MODERATOR] = N_ ("Add a Moderator"),
  [PLENARY_ROLE_FACILITATOR] = N_ ("Add a Facilitator"),
  [PLENARY_ROLE_HOST] = N_ ("Add a Host"),
  [PLENARY_ROLE_CO_HOST] = N_ ("Add a Co-Host"),
  [PLENARY_ROLE_KEYNOTE] = N_ ("Add a Keynote Speaker"),
  [PLENARY_ROLE_DISCUSSANT] = N_ ("Add a Discussant"),
  [PLENARY_ROLE_PANELLIST] = N_ ("Add a Panellist"),
  [PLENARY_ROLE_PRESENTER] = N_ ("Add a Presenter"),
  [PLENARY_ROLE_FRAMER] = N_ ("Add a Framer"),
  [PLENARY_ROLE_RESPONDENT] = N_ ("Add a Respondent"),
  [PLENARY_ROLE_OPENER] = N_ ("Add a Welcome"),
  [PLENARY_ROLE_CONCLUDER] = N_ ("Add Concluding Remarks"),
  [PLENARY_ROLE_NOTE_TAKER] = N_ ("Add a Note-Taker"),
  [PLENARY_ROLE_RAPPORTEUR] = N_ ("Add a Rapporteur"),
  [PLENARY_ROLE_GUEST] = N_ ("Add a Guest"),
  [PLENARY_ROLE_SPEAKER] = N_ ("Add a Speaker"),
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
 * Returns: (transfer none): what who has it is called, in every list of the application
 */
const char *
plenary_role_words_get_noun (PlenaryRole role)
{
  g_return_val_if_fail ((guint) role < G_N_ELEMENTS (nouns), "");

  return _ (nouns[role]);
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
  g_return_val_if_fail ((guint) role < G_N_ELEMENTS (invitations), "");

  return _ (invitations[role]);
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

  for (gsize i = 0; i < G_N_ELEMENTS (invitations); i++)
    gtk_string_list_append (list, plenary_role_words_get_noun ((PlenaryRole) i));

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
