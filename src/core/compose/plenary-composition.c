/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "compose/plenary-composition.h"

#include "model/plenary-event.h"

#include <glib/gi18n-lib.h>

/**
 * plenary_composition_append_words:
 * @parent: a node
 * @kind: what the new node is
 * @level: its level, or 0
 * @words: plain words; of one line
 * @style: their emphasis
 *
 * Adds a block of plain words.
 *
 * Returns: (transfer none): the block
 */
PlenaryNode *
plenary_composition_append_words (PlenaryNode *parent,
                                  PlenaryNodeKind kind,
                                  int level,
                                  const char *words,
                                  PlenaryStyle style)
{
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  plenary_text_builder_add_words (builder, words, -1, style, NULL);

  g_autoptr (PlenaryText) text = plenary_text_builder_end (builder);

  return plenary_node_append_new (parent, kind, level, text);
}

/**
 * plenary_composition_append_heading:
 * @self: a composition
 * @level: 1 to 6
 * @words: the heading
 * @in_contents: whether the contents list it
 *
 * Adds a heading to the document.
 *
 * Returns: (transfer none): the heading
 */
PlenaryNode *
plenary_composition_append_heading (PlenaryComposition *self,
                                    int level,
                                    const char *words,
                                    gboolean in_contents)
{
  PlenaryNode *heading = plenary_composition_append_words (self->tree->root, PLENARY_NODE_HEADING,
                                                           level, words, PLENARY_STYLE_NONE);

  heading->in_contents = in_contents;
  heading->keep_with_next = TRUE;

  return heading;
}

/**
 * plenary_composition_append_contents:
 * @self: a composition
 *
 * Adds the contents list with its heading, if the document has one.
 */
void
plenary_composition_append_contents (PlenaryComposition *self)
{
  if (!self->has_contents)
    return;

  plenary_composition_append_heading (self, 1, _ ("Contents"), FALSE);
  plenary_node_append_new (self->tree->root, PLENARY_NODE_CONTENTS, 0, NULL);
}

/**
 * plenary_composition_append_credit:
 * @self: a composition
 * @words: the line; nothing is added for an empty one
 *
 * Adds a closing line in italics.
 */
void
plenary_composition_append_credit (PlenaryComposition *self, const char *words)
{
  if (*words == '\0')
    return;

  PlenaryNode *line = plenary_composition_append_words (self->tree->root, PLENARY_NODE_PARAGRAPH, 0,
                                                        words, PLENARY_STYLE_ITALIC);

  line->role = PLENARY_NODE_ROLE_CREDIT;
}

/**
 * plenary_composition_get_event_text:
 * @self: a composition
 * @column: a column of the event that holds words
 *
 * Returns: (transfer none): the words
 */
const char *
plenary_composition_get_event_text (PlenaryComposition *self, guint column)
{
  return plenary_record_get_text (self->event, column);
}

/**
 * plenary_composition_get_title:
 * @self: a composition
 *
 * Returns: (transfer none): the title of the document, or of the event where it has none
 */
const char *
plenary_composition_get_title (PlenaryComposition *self)
{
  const char *title = self->document != NULL
                          ? plenary_record_get_text (self->document, PLENARY_DOCUMENT_TITLE)
                          : "";

  return *title != '\0' ? title : plenary_composition_get_event_text (self, PLENARY_EVENT_TITLE);
}

/**
 * plenary_composition_dup_status:
 * @self: a composition
 * @words: the kind of document, as it is printed
 *
 * Puts the status of the document before its kind, while it is not final.
 *
 * Returns: (transfer full): "DRAFT SUMMARY REPORT"
 */
char *
plenary_composition_dup_status (PlenaryComposition *self, const char *words)
{
  switch ((PlenaryEventStatus) self->status)
    {
    case PLENARY_EVENT_STATUS_DRAFT:
      /* Translators: before the kind of a document, as in "DRAFT Agenda". */
      return g_strdup_printf (_ ("DRAFT %s"), words);
    case PLENARY_EVENT_STATUS_PROVISIONAL:
      return g_strdup_printf (_ ("PROVISIONAL %s"), words);
    case PLENARY_EVENT_STATUS_FINAL:
    case PLENARY_EVENT_STATUS_AS_HELD:
    default:
      return g_strdup (words);
    }
}

static PlenaryParty
apply_settings (PlenaryComposition *self, PlenaryParty party)
{
  party.honorifics = self->honorifics;

  return party;
}

/**
 * plenary_composition_party_of_assignment:
 * @self: a composition
 * @assignment: an assignment
 *
 * Returns: who fills it, named as the document names people
 */
PlenaryParty
plenary_composition_party_of_assignment (PlenaryComposition *self, PlenaryRecord *assignment)
{
  return apply_settings (self, plenary_party_of_assignment (self->model, assignment));
}

/**
 * plenary_composition_party_of_intervention:
 * @self: a composition
 * @intervention: an intervention
 *
 * Returns: who took the floor, named as the document names people
 */
PlenaryParty
plenary_composition_party_of_intervention (PlenaryComposition *self, PlenaryRecord *intervention)
{
  return apply_settings (self, plenary_party_of_intervention (self->model, intervention));
}
