/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The annexes. Any document may end with a list of its speakers; a note for file has biographies
 * of those who have one, with photographs, and the full texts of statements.
 *
 * A photograph is printed only with consent. A full text is printed only with permission, never
 * when its intervention is private, and not in a document under the Chatham House Rule; a document
 * that names delegations only has the delegation above the text. Who had a role and spoke without
 * a text is listed as well, so that nobody looks for it in vain. The note of an intervention is
 * never printed.
 */
#include "config.h"

#include "compose/plenary-composition.h"
#include "compose/plenary-list-builder.h"
#include "model/plenary-assignment.h"
#include "model/plenary-biography.h"
#include "model/plenary-intervention.h"
#include "model/plenary-person.h"
#include "model/plenary-session.h"

#include <glib/gi18n-lib.h>

/* What an intervention has to show in the annex of full texts. */
typedef enum
{
  TEXT_NONE,     /* it has no place there */
  TEXT_MISSING,  /* a speaker with a role gave none */
  TEXT_WITHHELD, /* there is one that may not be published */
  TEXT_PRINTED,
} TextState;

static PlenaryRecord *
find_biography (PlenaryComposition *self, PlenaryRecord *person)
{
  PlenaryRecordList *biographies
      = plenary_model_list_by (self->model, PLENARY_TYPE_BIOGRAPHY, PLENARY_BIOGRAPHY_PERSON_ID,
                               plenary_record_get_id (person));

  return plenary_record_list_get_length (biographies) > 0 ? plenary_record_list_get (biographies, 0)
                                                          : NULL;
}

/**
 * plenary_annex_append_heading:
 * @self: a composition
 * @number: the number of the annex
 * @title: what it has
 *
 * Begins an annex on a page of its own.
 */
void
plenary_annex_append_heading (PlenaryComposition *self, int number, const char *title)
{
  g_autofree char *words = g_strdup_printf (_ ("Annex %d - %s"), number, title);

  plenary_node_append_new (self->tree->root, PLENARY_NODE_PAGE_BREAK, 0, NULL);
  plenary_composition_append_heading (self, 1, words, TRUE);
}

/* With a photograph the words stand beside it. */
static void
append_life (PlenaryComposition *self, PlenaryRecord *person, PlenaryRecord *biography)
{
  const PlenaryText *text = plenary_record_get_markup (biography, PLENARY_BIOGRAPHY_TEXT);
  g_autoptr (PlenaryNode) table = plenary_node_new (PLENARY_NODE_TABLE);
  PlenaryNode *row = plenary_node_append_new (table, PLENARY_NODE_ROW, 0, NULL);
  PlenaryNode *cell = plenary_node_append_new (row, PLENARY_NODE_CELL, 0, NULL);

  if (!plenary_figures_append_photograph (self, cell, person))
    {
      plenary_node_append_lines (self->tree->root, text);
      return;
    }
  table->role = PLENARY_NODE_ROLE_BIOGRAPHY;
  plenary_node_append_lines (plenary_node_append_new (row, PLENARY_NODE_CELL, 0, NULL), text);
  plenary_node_append (self->tree->root, g_steal_pointer (&table));
}

static gboolean
append_biographies (PlenaryComposition *self, int number)
{
  g_autoptr (GPtrArray) people = plenary_speakers_list (self);
  gboolean has_heading = FALSE;

  for (guint i = 0; i < people->len; i++)
    {
      PlenaryParty party = plenary_party_of_person (self->model, people->pdata[i]);
      PlenaryRecord *biography = find_biography (self, people->pdata[i]);

      if (biography == NULL)
        continue;
      if (!has_heading)
        plenary_annex_append_heading (self, number, _ ("Biographies of speakers"));
      has_heading = TRUE;
      party.honorifics = self->honorifics;

      g_autofree char *heading = plenary_party_dup_biography_heading (&party);

      plenary_composition_append_heading (self, 2, heading, FALSE)->id
          = g_strdup (plenary_record_get_id (people->pdata[i]));
      append_life (self, people->pdata[i], biography);
    }

  return has_heading;
}

/* Whether the person who speaks has a role in the session. */
static gboolean
has_role (PlenaryComposition *self, PlenaryRecord *intervention)
{
  const char *person_id = plenary_record_get_text (intervention, PLENARY_INTERVENTION_PERSON_ID);
  PlenaryRecord *session = plenary_model_lookup (
      self->model, PLENARY_TYPE_SESSION,
      plenary_record_get_text (intervention, PLENARY_INTERVENTION_SESSION_ID));
  g_autoptr (GPtrArray) roles = plenary_roles_list (self, session);

  for (guint i = 0; person_id != NULL && i < roles->len; i++)
    if (g_strcmp0 (plenary_record_get_text (roles->pdata[i], PLENARY_ASSIGNMENT_PERSON_ID),
                   person_id)
        == 0)
      return TRUE;

  return FALSE;
}

static TextState
find_state (PlenaryComposition *self, PlenaryRecord *intervention)
{
  gboolean has_text = !plenary_text_is_empty (
      plenary_record_get_markup (intervention, PLENARY_INTERVENTION_STATEMENT));

  if (plenary_record_get_boolean (intervention, PLENARY_INTERVENTION_PRIVATE))
    return TEXT_NONE;
  if (has_text && plenary_record_get_boolean (intervention, PLENARY_INTERVENTION_PERMISSION))
    return TEXT_PRINTED;
  if (plenary_record_get_integer (intervention, PLENARY_INTERVENTION_KIND)
          != PLENARY_INTERVENTION_KIND_STATEMENT
      || !has_role (self, intervention))
    return TEXT_NONE;

  return has_text ? TEXT_WITHHELD : TEXT_MISSING;
}

static void
append_statement (PlenaryComposition *self, PlenaryRecord *intervention, TextState state)
{
  PlenaryParty party = plenary_composition_party_of_intervention (self, intervention);
  g_autofree char *heading = self->attribution == PLENARY_ATTRIBUTION_DELEGATION
                                 ? plenary_party_dup_delegation (&party)
                                 : plenary_party_dup_speaker_heading (&party);

  plenary_composition_append_heading (self, 2, heading, FALSE);
  if (state == TEXT_PRINTED)
    plenary_node_append_lines (
        self->tree->root, plenary_record_get_markup (intervention, PLENARY_INTERVENTION_STATEMENT));
  else
    plenary_composition_append_words (self->tree->root, PLENARY_NODE_PARAGRAPH, 0,
                                      state == TEXT_MISSING ? _ ("No text supplied.")
                                                            : _ ("The text is not published."),
                                      PLENARY_STYLE_ITALIC);
}

static GPtrArray *
list_interventions (PlenaryComposition *self)
{
  g_autoptr (GPtrArray) sessions = plenary_sessions_list_printed (self);
  GPtrArray *all = g_ptr_array_new ();

  for (guint i = 0; i < sessions->len; i++)
    {
      PlenaryRecordList *interventions = plenary_model_list_by (
          self->model, PLENARY_TYPE_INTERVENTION, PLENARY_INTERVENTION_SESSION_ID,
          plenary_record_get_id (sessions->pdata[i]));

      for (guint j = 0; j < plenary_record_list_get_length (interventions); j++)
        g_ptr_array_add (all, plenary_record_list_get (interventions, j));
    }

  return all;
}

/* An annex of full texts without one is none. */
static void
append_statements (PlenaryComposition *self, int number)
{
  g_autoptr (GPtrArray) interventions = list_interventions (self);
  gboolean has_text = FALSE;

  for (guint i = 0; i < interventions->len; i++)
    has_text |= find_state (self, interventions->pdata[i]) == TEXT_PRINTED;
  if (!has_text)
    return;

  plenary_annex_append_heading (self, number, _ ("Full text of spoken interventions"));
  for (guint i = 0; i < interventions->len; i++)
    {
      TextState state = find_state (self, interventions->pdata[i]);

      if (state != TEXT_NONE)
        append_statement (self, interventions->pdata[i], state);
    }
}

/**
 * plenary_annexes_append:
 * @self: a composition
 *
 * Adds the annexes of the document that have anything in them, numbered after those among its
 * sections.
 */
void
plenary_annexes_append (PlenaryComposition *self)
{
  int number = plenary_numbering_get_n_annexes (self->numbering) + 1;

  number += plenary_speakers_append (self, number);
  if (self->kind != PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE)
    return;
  number += append_biographies (self, number);
  if (self->attribution != PLENARY_ATTRIBUTION_CHATHAM_HOUSE)
    append_statements (self, number);
}
