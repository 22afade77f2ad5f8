/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Headings of sections that have no title of their own: derived from the session they record, and
 * from who speaks in them.
 *
 * A section of the kind "session" has the title of its session. "introduction" and "conclusion"
 * say who makes the remarks: whoever its first paragraph with an intervention reports, or else,
 * for the n-th section of its kind under one session, the n-th of those who lead the session.
 * "discussion" is called that. An "annex" has its number before its title. Any other section
 * whose first paragraph reports an intervention has that speaker as its heading in a note for
 * file, and no heading elsewhere.
 */
#include "config.h"

#include "compose/plenary-composition.h"
#include "model/plenary-assignment.h"
#include "model/plenary-intervention.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"

#include <glib/gi18n-lib.h>

/**
 * plenary_section_find_session:
 * @self: a composition
 * @section: a section
 *
 * Returns: (transfer none) (nullable): the session it records, or that of the section it is in
 */
PlenaryRecord *
plenary_section_find_session (PlenaryComposition *self, PlenaryRecord *section)
{
  for (int depth = 0; section != NULL && depth < 64; depth++)
    {
      PlenaryRecord *session
          = plenary_model_lookup (self->model, PLENARY_TYPE_SESSION,
                                  plenary_record_get_text (section, PLENARY_SECTION_SESSION_ID));

      if (session != NULL)
        return session;
      section = plenary_model_lookup (self->model, PLENARY_TYPE_SECTION,
                                      plenary_record_get_text (section, PLENARY_SECTION_PARENT_ID));
    }

  return NULL;
}

static PlenaryRecord *
find_intervention (PlenaryComposition *self, PlenaryRecord *section)
{
  PlenaryRecordList *paragraphs
      = plenary_model_list_by (self->model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID,
                               plenary_record_get_id (section));
  PlenaryRecord *found = NULL;

  for (guint i = 0; found == NULL && i < plenary_record_list_get_length (paragraphs); i++)
    found = plenary_model_lookup (self->model, PLENARY_TYPE_INTERVENTION,
                                  plenary_record_get_text (plenary_record_list_get (paragraphs, i),
                                                           PLENARY_PARAGRAPH_INTERVENTION_ID));

  return found;
}

/* How many sections of the same kind stand before this one under the same parent. */
static guint
count_before (PlenaryComposition *self, PlenaryRecord *section)
{
  PlenaryRecordList *siblings
      = plenary_model_list_by (self->model, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID,
                               plenary_record_get_text (section, PLENARY_SECTION_PARENT_ID));
  guint n_before = 0;

  for (guint i = 0; i < plenary_record_list_get_length (siblings); i++)
    {
      PlenaryRecord *sibling = plenary_record_list_get (siblings, i);

      if (sibling == section)
        break;
      if (plenary_record_get_integer (sibling, PLENARY_SECTION_KIND)
              == plenary_record_get_integer (section, PLENARY_SECTION_KIND)
          && plenary_section_find_session (self, sibling)
                 == plenary_section_find_session (self, section))
        n_before++;
    }

  return n_before;
}

/* The assignment of who makes the remarks of a section, among those who lead its session. */
static PlenaryRecord *
find_leader (PlenaryComposition *self, PlenaryRecord *section, GPtrArray *roles)
{
  PlenaryRecord *intervention = find_intervention (self, section);
  guint position = count_before (self, section);
  PlenaryRecord *nth = NULL;

  for (guint i = 0; i < roles->len; i++)
    {
      PlenaryParty leader = plenary_composition_party_of_assignment (self, roles->pdata[i]);

      if (!plenary_role_leads (
              plenary_record_get_integer (roles->pdata[i], PLENARY_ASSIGNMENT_ROLE)))
        continue;
      if (intervention != NULL)
        {
          PlenaryParty speaker = plenary_composition_party_of_intervention (self, intervention);

          if ((speaker.person != NULL && speaker.person == leader.person)
              || (speaker.person == NULL && speaker.body != NULL && speaker.body == leader.body))
            return roles->pdata[i];
        }
      if (nth == NULL && position-- == 0)
        nth = roles->pdata[i];
    }

  return nth;
}

/* @role has a place for a role, @name for a role and for who has it. */
static char *
dup_remarks (PlenaryComposition *self,
             PlenaryRecord *section,
             const char *bare,
             const char *role,
             const char *name)
{
  PlenaryRecord *session = plenary_section_find_session (self, section);

  if (session == NULL)
    return g_strdup (bare);

  g_autoptr (GPtrArray) roles = plenary_roles_list (self, session);
  PlenaryRecord *leader = find_leader (self, section, roles);

  if (leader == NULL)
    return g_strdup (bare);

  PlenaryParty party = plenary_composition_party_of_assignment (self, leader);
  g_autofree char *signature = plenary_party_dup_signature (&party);
  const char *noun
      = plenary_role_get_noun (plenary_record_get_integer (leader, PLENARY_ASSIGNMENT_ROLE), FALSE);
  gboolean is_named = *signature != '\0';
  g_auto (GStrv) parts = g_strsplit (is_named ? name : role, "%s", 3);

  if (g_strv_length (parts) != (is_named ? 3 : 2))
    return g_strdup (bare);

  return g_strconcat (parts[0], noun, parts[1], signature, parts[2], NULL);
}

/* The heading of a speaker; who moderates is said to. */
static char *
dup_speaker (PlenaryComposition *self, PlenaryRecord *section)
{
  PlenaryRecord *intervention = find_intervention (self, section);

  if (intervention == NULL || self->kind != PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE)
    return g_strdup ("");

  PlenaryParty party = plenary_composition_party_of_intervention (self, intervention);

  if (self->attribution == PLENARY_ATTRIBUTION_CHATHAM_HOUSE)
    return g_strdup ("");
  if (self->attribution == PLENARY_ATTRIBUTION_DELEGATION)
    return plenary_party_dup_delegation (&party);

  return plenary_party_dup_speaker_heading (&party);
}

static char *
dup_derived (PlenaryComposition *self, PlenaryRecord *section)
{
  PlenaryRecord *session = plenary_section_find_session (self, section);

  switch ((PlenarySectionKind) plenary_record_get_integer (section, PLENARY_SECTION_KIND))
    {
    case PLENARY_SECTION_KIND_SESSION:
      return session != NULL ? plenary_session_dup_title (self, session, FALSE) : g_strdup ("");
    case PLENARY_SECTION_KIND_INTRODUCTION:
      return dup_remarks (self, section, _ ("Introductory Remarks"),
                          /* Translators: a role. */
                          _ ("Introductory Remarks by the %s"),
                          /* Translators: a role, and who has it. */
                          _ ("Introductory Remarks by the %s, %s"));
    case PLENARY_SECTION_KIND_DISCUSSION:
      return g_strdup (_ ("Discussion"));
    case PLENARY_SECTION_KIND_CONCLUSION:
      return dup_remarks (self, section, _ ("Concluding Remarks"),
                          /* Translators: a role. */
                          _ ("Concluding Remarks by the %s"),
                          /* Translators: a role, and who has it. */
                          _ ("Concluding Remarks by the %s, %s"));
    case PLENARY_SECTION_KIND_PLAIN:
    case PLENARY_SECTION_KIND_ANNEX:
    default:
      return dup_speaker (self, section);
    }
}

/* "Annex 1 - " before the title of an annex, unless somebody typed it. */
static void
add_annex (PlenaryComposition *self, PlenaryTextBuilder *builder, PlenaryRecord *section)
{
  const PlenaryNumberingEntry *entry
      = plenary_numbering_lookup (self->numbering, plenary_record_get_id (section));
  g_autofree char *title
      = plenary_text_dup_words (plenary_record_get_markup (section, PLENARY_SECTION_TITLE));

  if (entry == NULL || g_str_has_prefix (title, _ ("Annex")))
    return;

  plenary_text_builder_add_words (builder, entry->label, -1, PLENARY_STYLE_NONE, NULL);
  if (*title != '\0')
    plenary_text_builder_add_words (builder, " - ", -1, PLENARY_STYLE_NONE, NULL);
}

/**
 * plenary_section_make_heading:
 * @self: a composition
 * @section: a section
 *
 * The heading of a section: its title, or one that is derived.
 *
 * Returns: (transfer full): the heading; empty when there is none
 */
PlenaryText *
plenary_section_make_heading (PlenaryComposition *self, PlenaryRecord *section)
{
  const PlenaryText *title = plenary_record_get_markup (section, PLENARY_SECTION_TITLE);
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  if (plenary_record_get_integer (section, PLENARY_SECTION_KIND) == PLENARY_SECTION_KIND_ANNEX)
    add_annex (self, builder, section);
  if (!plenary_text_is_empty (title))
    plenary_text_builder_add_text (builder, title);
  else
    {
      g_autofree char *derived = dup_derived (self, section);

      plenary_text_builder_add_words (builder, derived, -1, PLENARY_STYLE_NONE, NULL);
    }

  return plenary_text_builder_end (builder);
}
