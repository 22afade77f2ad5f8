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
 * knows no body; under the Chatham House Rule no more than what kind of participant it was. A
 * paragraph that is marked to open in no way, or reports no intervention, stands as it is.
 */
#include "config.h"

#include "compose/plenary-body-name.h"
#include "compose/plenary-composition.h"
#include "model/plenary-body.h"
#include "model/plenary-intervention.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"

#include <glib/gi18n-lib.h>

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
  g_autofree char *words = g_strdup_printf ("%s - %s:", entry->label, title);

  plenary_text_builder_add_words (builder, words, -1, PLENARY_STYLE_ITALIC, NULL);
  plenary_text_builder_add_words (builder, " ", -1, PLENARY_STYLE_NONE, NULL);
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
  PlenaryRecord *intervention = plenary_model_lookup (
      self->model, PLENARY_TYPE_INTERVENTION,
      plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID));
  int style = plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_LEAD_IN);
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  if (style == PLENARY_LEAD_IN_INHERIT)
    style = plenary_record_get_integer (section, PLENARY_SECTION_LEAD_IN);
  if (style == PLENARY_LEAD_IN_OBJECTIVE)
    add_objective (self, builder, paragraph);
  else if (intervention != NULL
           && (style == PLENARY_LEAD_IN_COLON || style == PLENARY_LEAD_IN_VERB))
    {
      g_autofree char *speaker = dup_speaker (self, intervention);
      g_autofree char *words = capitalise (speaker);

      if (*words != '\0')
        {
          plenary_text_builder_add_words (builder, words, -1, PLENARY_STYLE_NONE, NULL);
          plenary_text_builder_add_words (builder, style == PLENARY_LEAD_IN_COLON ? ": " : " ", -1,
                                          PLENARY_STYLE_NONE, NULL);
        }
    }
  plenary_text_builder_add_text (builder, text);

  return plenary_text_builder_end (builder);
}
