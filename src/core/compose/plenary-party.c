/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "compose/plenary-party.h"

#include "base/plenary-enumeration.h"
#include "compose/plenary-body-name.h"
#include "compose/plenary-person-name.h"
#include "model/plenary-assignment.h"
#include "model/plenary-body.h"
#include "model/plenary-event.h"
#include "model/plenary-intervention.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static PlenaryParty
make_party (PlenaryModel *model)
{
  PlenaryRecord *event = plenary_model_get_event (model);

  return (PlenaryParty) {
    .model = model,
    .date = event != NULL ? plenary_record_get_text (event, PLENARY_EVENT_STARTS_ON) : "",
    .honorifics = TRUE,
    .words = "",
    .capacity = "",
  };
}

static PlenaryRecord *
look_up (PlenaryModel *model, GType type, PlenaryRecord *record, guint column)
{
  return plenary_model_lookup (model, type, plenary_record_get_text (record, column));
}

/**
 * plenary_party_of_assignment:
 * @model: a model
 * @assignment: an assignment of it
 *
 * Returns: who fills a role, with posts as on the first day of the event
 */
PlenaryParty
plenary_party_of_assignment (PlenaryModel *model, PlenaryRecord *assignment)
{
  PlenaryParty party = make_party (model);

  party.person = look_up (model, PLENARY_TYPE_PERSON, assignment, PLENARY_ASSIGNMENT_PERSON_ID);
  party.body = look_up (model, PLENARY_TYPE_BODY, assignment, PLENARY_ASSIGNMENT_BODY_ID);
  party.words = plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_TEXT);
  party.on_behalf = look_up (model, PLENARY_TYPE_BODY, assignment, PLENARY_ASSIGNMENT_ON_BEHALF_ID);
  party.capacity = plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_CAPACITY);

  return party;
}

/**
 * plenary_party_of_intervention:
 * @model: a model
 * @intervention: an intervention of it
 *
 * Returns: who takes the floor, with posts as on the first day of the event
 */
PlenaryParty
plenary_party_of_intervention (PlenaryModel *model, PlenaryRecord *intervention)
{
  PlenaryParty party = make_party (model);

  party.person = look_up (model, PLENARY_TYPE_PERSON, intervention, PLENARY_INTERVENTION_PERSON_ID);
  party.body = look_up (model, PLENARY_TYPE_BODY, intervention, PLENARY_INTERVENTION_BODY_ID);
  party.words = plenary_record_get_text (intervention, PLENARY_INTERVENTION_SPEAKER);
  party.on_behalf
      = look_up (model, PLENARY_TYPE_BODY, intervention, PLENARY_INTERVENTION_ON_BEHALF_ID);
  party.capacity = plenary_record_get_text (intervention, PLENARY_INTERVENTION_CAPACITY);

  return party;
}

/**
 * plenary_party_of_person:
 * @model: a model
 * @person: a person of it
 *
 * Returns: the person, with posts as on the first day of the event
 */
PlenaryParty
plenary_party_of_person (PlenaryModel *model, PlenaryRecord *person)
{
  PlenaryParty party = make_party (model);

  party.person = person;

  return party;
}

/**
 * plenary_party_is_empty:
 * @party: a party
 *
 * Returns: whether it names nobody; an assignment like this is the heading of those under it
 */
gboolean
plenary_party_is_empty (const PlenaryParty *party)
{
  g_return_val_if_fail (party != NULL, TRUE);

  return party->person == NULL && party->body == NULL && *party->words == '\0';
}

/**
 * plenary_party_list_pair:
 * @model: a model
 * @assignment: an assignment of it
 *
 * The co-chairs that stand under an assignment that names nobody and is not their heading, because
 * it is of another role: a pair of co-chairs, which is one party with one theme.
 *
 * Returns: (transfer full) (element-type PlenaryAssignment): the co-chairs; empty when it is no
 * pair
 */
GPtrArray *
plenary_party_list_pair (PlenaryModel *model, PlenaryRecord *assignment)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_ASSIGNMENT (assignment), NULL);

  GPtrArray *pair = g_ptr_array_new_with_free_func (g_object_unref);
  PlenaryParty party = plenary_party_of_assignment (model, assignment);

  if (!plenary_party_is_empty (&party)
      || plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_ROLE) == PLENARY_ROLE_CO_CHAIR)
    return pair;

  PlenaryRecordList *under
      = plenary_model_list_by (model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_PARENT_ID,
                               plenary_record_get_id (assignment));

  for (guint i = 0; i < plenary_record_list_get_length (under); i++)
    {
      PlenaryRecord *member = plenary_record_list_get (under, i);

      if (plenary_record_get_integer (member, PLENARY_ASSIGNMENT_ROLE) == PLENARY_ROLE_CO_CHAIR)
        g_ptr_array_add (pair, g_object_ref (member));
    }

  return pair;
}

static PlenaryRecord *
get_body_of_post (const PlenaryParty *party, PlenaryRecord *post)
{
  return look_up (party->model, PLENARY_TYPE_BODY, post, PLENARY_POST_BODY_ID);
}

/* Where some posts are preferred, the others are not printed. */
static void
keep_preferred (GPtrArray *posts)
{
  for (guint i = 1; i < posts->len; i++)
    if (plenary_record_get_boolean (posts->pdata[0], PLENARY_POST_PREFERRED)
        && !plenary_record_get_boolean (posts->pdata[i], PLENARY_POST_PREFERRED))
      {
        g_ptr_array_set_size (posts, (int) i);
        return;
      }
}

/* The posts that count: all that the person holds, or those that are preferred of them, or the
 * one with the party's own body. */
static GPtrArray *
list_posts (const PlenaryParty *party)
{
  GPtrArray *posts = plenary_person_list_posts (party->model, party->person, party->date);

  if (party->body == NULL)
    {
      keep_preferred (posts);
      return posts;
    }

  for (guint i = posts->len; i > 0; i--)
    if (get_body_of_post (party, posts->pdata[i - 1]) != party->body)
      g_ptr_array_remove_index (posts, i - 1);
  if (posts->len > 1)
    g_ptr_array_set_size (posts, 1);

  return posts;
}

/* "of" in "Head of the Secretariat": whatever the record says, or a comma. */
static char *
link_post (const char *title, const char *link, const char *body)
{
  if (*title == '\0' || *body == '\0')
    return g_strdup (*title != '\0' ? title : body);
  if (*link == '\0' || strcmp (link, ",") == 0)
    return g_strdup_printf ("%s, %s", title, body);

  return g_strdup_printf ("%s %s %s", title, link, body);
}

/* A post inside a sentence or a heading: "Advisor on Human Rights at OHCHR". */
static char *
describe_post (const PlenaryParty *party, PlenaryRecord *post, PlenaryBodyForm form)
{
  const char *title = plenary_record_get_text (post, PLENARY_POST_TITLE);
  const char *link = plenary_record_get_text (post, PLENARY_POST_LINK);
  PlenaryRecord *body = get_body_of_post (party, post);

  if (body == NULL)
    return g_strdup (title);

  g_autofree char *name = NULL;

  /* In a role line a State stands as its Government, after a comma. */
  if (form == PLENARY_BODY_FORM_USUAL && plenary_body_is_state (body))
    {
      link = ",";
      name = plenary_body_dup_name (body, party->on_behalf != NULL ? PLENARY_BODY_FORM_ARTICLE
                                                                   : PLENARY_BODY_FORM_FULL);
    }
  else if (form == PLENARY_BODY_FORM_ACRONYM && !plenary_body_is_state (body)
           && *plenary_record_get_text (body, PLENARY_BODY_ACRONYM) != '\0')
    name = plenary_body_dup_name (body, PLENARY_BODY_FORM_ACRONYM);
  else
    {
      g_autofree char *full = plenary_body_is_state (body)
                                  ? NULL
                                  : plenary_body_dup_name (body, PLENARY_BODY_FORM_FULL);
      const char *article = plenary_record_get_text (body, PLENARY_BODY_ARTICLE);

      if (full == NULL || form == PLENARY_BODY_FORM_ACRONYM)
        name = plenary_body_dup_name (body, PLENARY_BODY_FORM_ARTICLE);
      else if (*title != '\0' && *article != '\0')
        name = g_strdup_printf ("%s %s", article, full);
      else
        name = g_steal_pointer (&full);
    }

  return link_post (title, link, name);
}

static char *
describe_body (const PlenaryParty *party)
{
  if (party->on_behalf != NULL && plenary_body_is_state (party->body))
    return plenary_body_dup_name (party->body, PLENARY_BODY_FORM_ARTICLE);

  return plenary_body_dup_name (party->body, PLENARY_BODY_FORM_FULL);
}

/* All posts that count, joined; the body alone where the person has no post with it. */
static char *
describe_posts (const PlenaryParty *party, PlenaryBodyForm form)
{
  g_autoptr (GPtrArray) posts = list_posts (party);
  g_autoptr (GPtrArray) described = g_ptr_array_new_with_free_func (g_free);

  if (posts->len == 0)
    return party->body != NULL ? describe_body (party) : g_strdup ("");

  for (guint i = 0; i < posts->len; i++)
    {
      char *words = describe_post (party, posts->pdata[i], form);

      if (*words != '\0')
        g_ptr_array_add (described, words);
      else
        g_free (words);
    }

  return plenary_enumerate_array (described);
}

static void
append_capacity (GString *line, const PlenaryParty *party)
{
  const char *capacity = party->capacity;

  /* A capacity that brings its own preposition keeps it. */
  if (g_str_has_prefix (capacity, _ ("as ")) || g_str_has_prefix (capacity, _ ("on behalf of ")))
    g_string_append_printf (line, " %s", capacity);
  else if (*capacity != '\0')
    g_string_append_printf (line, _ (" as %s"), capacity);
  if (party->on_behalf != NULL)
    {
      g_autofree char *name = plenary_body_dup_name (party->on_behalf, PLENARY_BODY_FORM_ARTICLE);

      g_string_append_printf (line, _ (" on behalf of %s"), name);
    }
}

static char *
join_named (const PlenaryParty *party, const char *affiliation)
{
  g_autoptr (GString) line = g_string_new (NULL);

  if (party->person != NULL)
    {
      g_autofree char *name = plenary_person_dup_name (party->person, party->honorifics);

      g_string_append (line, name);
    }
  else if (*party->words != '\0')
    g_string_append (line, party->words);
  if (*affiliation != '\0')
    g_string_append_printf (line, "%s%s", line->len > 0 ? ", " : "", affiliation);
  append_capacity (line, party);

  return g_string_free_and_steal (g_steal_pointer (&line));
}

/**
 * plenary_party_dup_role_line:
 * @party: a party
 *
 * As in role lines and agendas: "H.E. Rongvudhi Virabutr, Ambassador, Government of Thailand";
 * "Jonathan Prentice, Head of the Secretariat"; "Abdulla Ali Alnuaimi, the UAE on behalf of the
 * Troika"; "IOM as Network Coordinator". Free words stand unchanged, before a body if both are
 * given.
 *
 * Returns: (transfer full): the rendering
 */
char *
plenary_party_dup_role_line (const PlenaryParty *party)
{
  g_return_val_if_fail (party != NULL, NULL);

  g_autofree char *affiliation = NULL;

  if (party->person != NULL)
    affiliation = describe_posts (party, PLENARY_BODY_FORM_USUAL);
  else if (party->body != NULL && (*party->words != '\0' || plenary_body_is_state (party->body)))
    affiliation = describe_body (party);
  else if (party->body != NULL)
    affiliation = plenary_body_dup_name (party->body, PLENARY_BODY_FORM_FULL);

  return join_named (party, affiliation != NULL ? affiliation : "");
}

/**
 * plenary_party_dup_signature:
 * @party: a party
 *
 * Name and affiliation without the post, as in the headings of remarks: "Filipa Sousa, Government
 * of Portugal".
 *
 * Returns: (transfer full): the rendering
 */
char *
plenary_party_dup_signature (const PlenaryParty *party)
{
  g_return_val_if_fail (party != NULL, NULL);

  g_autofree char *affiliation = NULL;

  if (party->body != NULL)
    affiliation = describe_body (party);
  else if (party->person != NULL)
    {
      g_autoptr (GPtrArray) posts = list_posts (party);
      PlenaryRecord *body = posts->len > 0 ? get_body_of_post (party, posts->pdata[0]) : NULL;

      if (body != NULL)
        affiliation = plenary_body_dup_name (body, PLENARY_BODY_FORM_FULL);
      else if (posts->len > 0)
        affiliation = g_strdup (plenary_record_get_text (posts->pdata[0], PLENARY_POST_TITLE));
    }

  PlenaryParty plain = *party;

  plain.on_behalf = NULL;
  plain.capacity = "";

  return join_named (&plain, affiliation != NULL ? affiliation : "");
}

/**
 * plenary_party_make_first_mention:
 * @party: a party
 *
 * As at the first mention in a narrative: honorific and name in bold, then post and body: "<b>Ms.
 * Pia Oberoi</b>, Advisor on Migration and Human Rights at OHCHR".
 *
 * Returns: (transfer full): the rendering
 */
PlenaryText *
plenary_party_make_first_mention (const PlenaryParty *party)
{
  g_return_val_if_fail (party != NULL, NULL);

  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  if (party->person == NULL)
    {
      g_autofree char *line = plenary_party_dup_role_line (party);

      plenary_text_builder_add_words (builder, line, -1, PLENARY_STYLE_NONE, NULL);
      return plenary_text_builder_end (builder);
    }

  g_autofree char *name = plenary_person_dup_name (party->person, party->honorifics);
  g_autofree char *posts = describe_posts (party, PLENARY_BODY_FORM_ACRONYM);

  plenary_text_builder_add_words (builder, name, -1, PLENARY_STYLE_BOLD, NULL);
  if (*posts != '\0')
    {
      plenary_text_builder_add_words (builder, ", ", -1, PLENARY_STYLE_NONE, NULL);
      plenary_text_builder_add_words (builder, posts, -1, PLENARY_STYLE_NONE, NULL);
    }

  return plenary_text_builder_end (builder);
}

/**
 * plenary_party_dup_short_form:
 * @party: a party
 *
 * As after the first mention: "Ms. Newland".
 *
 * Returns: (transfer full): the rendering
 */
char *
plenary_party_dup_short_form (const PlenaryParty *party)
{
  g_return_val_if_fail (party != NULL, NULL);

  if (party->person != NULL)
    return plenary_person_dup_short_name (party->person, party->honorifics);

  return plenary_party_dup_delegation (party);
}

/**
 * plenary_party_dup_speaker_heading:
 * @party: a party
 *
 * As over what a speaker said: body, post, name: "International Organisation of Employers (IOE),
 * Head of Stakeholder Engagement, Ms. Stéphanie Winet".
 *
 * Returns: (transfer full): the rendering
 */
char *
plenary_party_dup_speaker_heading (const PlenaryParty *party)
{
  g_return_val_if_fail (party != NULL, NULL);

  if (party->person == NULL)
    return plenary_party_dup_role_line (party);

  g_autoptr (GPtrArray) posts = list_posts (party);
  PlenaryRecord *post = posts->len > 0 ? posts->pdata[0] : NULL;
  PlenaryRecord *body
      = party->body != NULL || post == NULL ? party->body : get_body_of_post (party, post);
  g_autofree char *name = plenary_person_dup_name (party->person, party->honorifics);
  g_autoptr (GString) heading = g_string_new (NULL);

  if (body != NULL)
    {
      g_autofree char *full = plenary_body_dup_name (body, PLENARY_BODY_FORM_FULL);

      g_string_append_printf (heading, "%s, ", full);
    }
  if (post != NULL && *plenary_record_get_text (post, PLENARY_POST_TITLE) != '\0')
    g_string_append_printf (heading, "%s, ", plenary_record_get_text (post, PLENARY_POST_TITLE));
  if (party->on_behalf != NULL)
    {
      g_autofree char *other = plenary_body_dup_name (party->on_behalf, PLENARY_BODY_FORM_ARTICLE);

      if (heading->len > 2)
        g_string_truncate (heading, heading->len - 2);
      g_string_append_printf (heading, _ (" and on behalf of %s, "), other);
    }
  g_string_append (heading, name);

  return g_string_free_and_steal (g_steal_pointer (&heading));
}

/**
 * plenary_party_dup_biography_heading:
 * @party: a party
 *
 * As over a biography: name, post, body: "Stéphanie Winet, Head of Stakeholder Engagement at the
 * International Organisation of Employers (IOE)".
 *
 * Returns: (transfer full): the rendering
 */
char *
plenary_party_dup_biography_heading (const PlenaryParty *party)
{
  g_return_val_if_fail (party != NULL, NULL);

  if (party->person == NULL)
    return plenary_party_dup_role_line (party);

  g_autofree char *name = plenary_person_dup_name (party->person, party->honorifics);
  g_autofree char *posts = describe_posts (party, PLENARY_BODY_FORM_FULL);

  return *posts != '\0' ? g_strdup_printf ("%s, %s", name, posts) : g_steal_pointer (&name);
}

/**
 * plenary_party_dup_slot:
 * @party: a party
 * @to_be_confirmed: whether the mark "(tbc)" follows
 *
 * As in a slot of the agenda: the role line, and the mark; the mark alone for nobody.
 *
 * Returns: (transfer full): the rendering
 */
char *
plenary_party_dup_slot (const PlenaryParty *party, gboolean to_be_confirmed)
{
  g_return_val_if_fail (party != NULL, NULL);

  g_autofree char *line = plenary_party_dup_role_line (party);

  if (!to_be_confirmed)
    return g_steal_pointer (&line);

  /* Translators: to be confirmed. */
  return g_strdup_printf ("%s%s(%s)", line, *line != '\0' ? " " : "", _ ("tbc"));
}

/**
 * plenary_party_dup_open_slot:
 * @party: a party
 *
 * As in a slot that is kept for the party's body and that nobody of it has taken yet: "GFMD Mayors
 * Mechanism (tbc)"; the person where there is no body.
 *
 * Returns: (transfer full): the rendering
 */
char *
plenary_party_dup_open_slot (const PlenaryParty *party)
{
  g_return_val_if_fail (party != NULL, NULL);

  PlenaryParty slot = *party;
  g_autoptr (GPtrArray) posts = party->person != NULL ? list_posts (party) : NULL;

  if (slot.body == NULL && posts != NULL && posts->len > 0)
    slot.body = get_body_of_post (party, posts->pdata[0]);
  if (slot.body != NULL)
    slot.person = NULL;

  return plenary_party_dup_slot (&slot, TRUE);
}

/**
 * plenary_party_dup_delegation:
 * @party: a party
 *
 * The body that speaks, without naming anybody: "the Philippines"; free words where no body is
 * known, and nothing for a person without a body.
 *
 * Returns: (transfer full): the rendering
 */
char *
plenary_party_dup_delegation (const PlenaryParty *party)
{
  g_return_val_if_fail (party != NULL, NULL);

  if (party->body != NULL)
    return plenary_body_dup_name (party->body, PLENARY_BODY_FORM_ARTICLE);
  if (party->person == NULL)
    return g_strdup (party->words);

  g_autoptr (GPtrArray) posts = list_posts (party);
  PlenaryRecord *body = posts->len > 0 ? get_body_of_post (party, posts->pdata[0]) : NULL;

  return body != NULL ? plenary_body_dup_name (body, PLENARY_BODY_FORM_ARTICLE) : g_strdup ("");
}
