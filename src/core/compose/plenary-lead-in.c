/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * How a paragraph about an intervention opens. The words are generated, so that another style for
 * a section changes all its paragraphs:
 *
 *   colon       "Sweden: "
 *   verb        "Sweden ", before a text that begins with a verb
 *   objective   "Objective 6 - facilitate fair recruitment: ", in italics
 *
 * Who is named is the policy of the document: the delegation, or the person where a named record
 * knows no body; under the Chatham House Rule no more than what kind of participant it was. A name
 * that the text was typed with at its start is taken for the lead-in, and replaced. A paragraph
 * that is marked to open in no way, or reports no intervention, stands as it is.
 */
#include "config.h"

#include "allocate/plenary-objective-list.h"
#include "compose/plenary-body-name.h"
#include "compose/plenary-composition.h"
#include "compose/plenary-person-name.h"
#include "model/plenary-body.h"
#include "model/plenary-intervention.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static char *
dup_category (const PlenaryParty *party)
{
  if (party->body != NULL && plenary_body_is_state (party->body))
    return g_strdup (_ ("one State"));
  if (party->body != NULL)
    return g_strdup (_ ("one organization"));

  return g_strdup (_ ("one participant"));
}

static char *
dup_speaker (PlenaryComposition *self, PlenaryRecord *intervention)
{
  PlenaryParty party = plenary_composition_party_of_intervention (self, intervention);

  if (self->attribution == PLENARY_ATTRIBUTION_CHATHAM_HOUSE)
    return dup_category (&party);

  g_autofree char *delegation = plenary_party_dup_delegation (&party);

  if (*delegation != '\0')
    return g_steal_pointer (&delegation);
  if (self->attribution == PLENARY_ATTRIBUTION_DELEGATION)
    return dup_category (&party);

  return plenary_party_dup_short_form (&party);
}

static char *
capitalise (const char *words)
{
  g_autofree char *first = g_utf8_substring (words, 0, *words != '\0' ? 1 : 0);
  g_autofree char *capital = g_utf8_strup (first, -1);

  return g_strconcat (capital, words + strlen (first), NULL);
}

static PlenaryRecord *
find_objective (PlenaryComposition *self, PlenaryRecord *paragraph)
{
  PlenaryRecordList *links = plenary_model_list_by (self->model, PLENARY_TYPE_PARAGRAPH_OBJECTIVE,
                                                    PLENARY_PARAGRAPH_OBJECTIVE_PARAGRAPH_ID,
                                                    plenary_record_get_id (paragraph));

  if (plenary_record_list_get_length (links) == 0)
    return NULL;

  return plenary_model_lookup (self->model, PLENARY_TYPE_OBJECTIVE,
                               plenary_record_get_text (plenary_record_list_get (links, 0),
                                                        PLENARY_PARAGRAPH_OBJECTIVE_OBJECTIVE_ID));
}

/* After a dash a title goes on in small letters; an abbreviation stays as it is. */
static char *
continue_with (const char *title)
{
  const char *rest = *title != '\0' ? g_utf8_next_char (title) : title;
  gunichar first = g_unichar_tolower (g_utf8_get_char (title));
  g_autoptr (GString) words = g_string_new (NULL);

  if (!g_unichar_islower (g_utf8_get_char (rest)))
    return g_strdup (title);
  g_string_append_unichar (words, first);
  g_string_append (words, rest);

  return g_string_free_and_steal (g_steal_pointer (&words));
}

/* "Objective 2 - minimizing the adverse drivers:", in the gerund where the framework has one. */
static void
add_objective (PlenaryComposition *self, PlenaryTextBuilder *builder, PlenaryRecord *paragraph)
{
  PlenaryRecord *objective = find_objective (self, paragraph);

  if (objective == NULL)
    return;

  const PlenaryNumberingEntry *entry
      = plenary_numbering_lookup (self->numbering, plenary_record_get_id (objective));
  const char *gerund = plenary_record_get_text (objective, PLENARY_OBJECTIVE_GERUND);
  const char *title = *gerund != '\0' ? gerund : entry->title;
  g_autofree char *small = continue_with (title);
  g_autofree char *words = plenary_objective_is_numbered (self->model, objective)
                               ? g_strdup_printf ("%s - %s:", entry->label, small)
                               : g_strdup_printf ("%s:", title);

  plenary_text_builder_add_words (builder, words, -1, PLENARY_STYLE_ITALIC, NULL);
  plenary_text_builder_add_words (builder, " ", -1, PLENARY_STYLE_NONE, NULL);
}

/* How many bytes of @words are @name, whatever the case of its letters, as a word of its own. */
static gsize
match (const char *words, const char *name)
{
  gsize length = strlen (name);
  g_autofree char *start = g_strndup (words, length);

  if (length == 0 || strlen (start) < length
      || g_unichar_isalnum (g_utf8_get_char_validated (words + length, -1)))
    return 0;

  /* A cut in the middle of a character is no match. */
  if (!g_utf8_validate (start, -1, NULL))
    return 0;

  g_autofree char *a = g_utf8_casefold (start, -1);
  g_autofree char *b = g_utf8_casefold (name, -1);

  return strcmp (a, b) == 0 ? length : 0;
}

/* How many bytes at the start of @words are a name of the delegation, in any of its forms. */
static gsize
match_body (PlenaryRecord *body, const char *words)
{
  const char *article = plenary_record_get_text (body, PLENARY_BODY_ARTICLE);
  g_autofree char *acronym = plenary_body_dup_name (body, PLENARY_BODY_FORM_ACRONYM);
  g_autofree char *with_article = g_strdup_printf ("%s %s", article, acronym);
  gsize length = match (words, with_article);

  for (int form = PLENARY_BODY_FORM_USUAL; form <= PLENARY_BODY_FORM_FULL; form++)
    {
      g_autofree char *name = plenary_body_dup_name (body, (PlenaryBodyForm) form);

      length = MAX (length, match (words, name));
    }

  return length;
}

static gsize
match_person (const PlenaryParty *party, const char *words)
{
  g_autofree char *name = plenary_person_dup_name (party->person, TRUE);
  g_autofree char *short_name = plenary_person_dup_short_name (party->person, TRUE);
  g_autofree char *delegation = plenary_party_dup_delegation (party);
  gsize length = MAX (match (words, name), match (words, short_name));

  return MAX (length, match (words, delegation));
}

/* Adds @text without its first @length bytes; lines that are items stay what they are. */
static void
add_rest (PlenaryTextBuilder *builder, const PlenaryText *text, gsize length)
{
  gsize n_lines = 0;
  const PlenaryLine *lines = plenary_text_get_lines (text, &n_lines);

  for (gsize i = 0; i < n_lines; i++)
    {
      gsize skipped = i == 0 ? length : 0;
      g_autoptr (PlenaryText) line
          = plenary_text_slice (text, lines[i].start + skipped, lines[i].length - skipped);

      if (i > 0 && lines[i].level == 0)
        plenary_text_builder_add_words (builder, "\n", 1, PLENARY_STYLE_NONE, NULL);
      if (lines[i].level > 0)
        plenary_text_builder_start_item (builder, lines[i].level, lines[i].marker);
      plenary_text_builder_add_text (builder, line);
    }
}

/* Adds who speaks. Returns how many bytes of the text say it themselves. */
static gsize
add_speaker (PlenaryComposition *self,
             PlenaryTextBuilder *builder,
             PlenaryRecord *intervention,
             const PlenaryText *text,
             const char *separator)
{
  PlenaryParty party = plenary_composition_party_of_intervention (self, intervention);
  g_autofree char *speaker = dup_speaker (self, intervention);
  g_autofree char *words = capitalise (speaker);
  const char *plain = plenary_text_get_plain (text);
  gsize length = party.body != NULL ? match_body (party.body, plain) : match (plain, party.words);

  /* A form of the delegation's name that somebody chose to type is as good as ours. */
  if (length > 0 && self->attribution != PLENARY_ATTRIBUTION_CHATHAM_HOUSE)
    {
      g_autofree char *typed = g_strndup (plain, length);

      g_free (words);
      words = capitalise (typed);
    }
  else if (length == 0 && party.person != NULL)
    length = match_person (&party, plain);
  if (*words != '\0')
    plenary_text_builder_add_words (builder, words, -1, PLENARY_STYLE_NONE, NULL);
  if (length > 0 && g_str_has_prefix (plain + length, ": "))
    length += 2;
  else if (length > 0 && plain[length] == ' ')
    length++;
  else if (length > 0)
    separator = "";
  if (*words != '\0')
    plenary_text_builder_add_words (builder, separator, -1, PLENARY_STYLE_NONE, NULL);

  return length;
}

/**
 * plenary_lead_in_get_style:
 * @section: a section
 * @paragraph: a paragraph of it
 *
 * Returns: the #PlenaryLeadIn of the paragraph: its own, or that of its section
 */
int
plenary_lead_in_get_style (PlenaryRecord *section, PlenaryRecord *paragraph)
{
  int style = plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_LEAD_IN);

  return style == PLENARY_LEAD_IN_INHERIT
             ? plenary_record_get_integer (section, PLENARY_SECTION_LEAD_IN)
             : style;
}

/**
 * plenary_lead_in_make:
 * @self: a composition
 * @section: a section
 * @paragraph: a paragraph of it
 * @n_typed: (out): bytes at the start of its text that the lead-in stands for
 *
 * Returns: (transfer full): the words that the paragraph opens with; empty for none
 */
PlenaryText *
plenary_lead_in_make (PlenaryComposition *self,
                      PlenaryRecord *section,
                      PlenaryRecord *paragraph,
                      gsize *n_typed)
{
  const PlenaryText *text = plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT);
  PlenaryRecord *intervention = plenary_model_lookup (
      self->model, PLENARY_TYPE_INTERVENTION,
      plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID));
  int style = plenary_lead_in_get_style (section, paragraph);
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  *n_typed = 0;
  if (intervention != NULL && (style == PLENARY_LEAD_IN_COLON || style == PLENARY_LEAD_IN_VERB))
    *n_typed = add_speaker (self, builder, intervention, text,
                            style == PLENARY_LEAD_IN_COLON ? ": " : " ");
  else if (style == PLENARY_LEAD_IN_OBJECTIVE)
    add_objective (self, builder, paragraph);

  return plenary_text_builder_end (builder);
}

/**
 * plenary_lead_in_add:
 * @self: a composition
 * @section: a section
 * @paragraph: a paragraph of it
 *
 * Returns: (transfer full): the text of the paragraph with its lead-in
 */
PlenaryText *
plenary_lead_in_add (PlenaryComposition *self, PlenaryRecord *section, PlenaryRecord *paragraph)
{
  const PlenaryText *text = plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT);
  gsize n_typed = 0;
  g_autoptr (PlenaryText) lead_in = plenary_lead_in_make (self, section, paragraph, &n_typed);
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  plenary_text_builder_add_text (builder, lead_in);
  if (n_typed > 0)
    add_rest (builder, text, n_typed);
  else
    plenary_text_builder_add_text (builder, text);

  return plenary_text_builder_end (builder);
}
