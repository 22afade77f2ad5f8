/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The note for file: cover, contents, what was said under a heading for each speaker, and the
 * annexes with biographies and full texts.
 */
#include "config.h"

#include "compose/plenary-composition.h"
#include "model/plenary-event.h"

#include <glib/gi18n-lib.h>

static void
append_cover (PlenaryComposition *self)
{
  static const PlenaryEventColumn lines[] = { PLENARY_EVENT_TAGLINE, PLENARY_EVENT_HASHTAG };

  plenary_title_block_append_titles (self);
  plenary_title_block_append_dates (self, PLENARY_STYLE_NONE);
  plenary_title_block_append_place (self, PLENARY_STYLE_NONE);
  plenary_title_block_append_kind (self, _ ("SUMMARY"));
  plenary_title_block_append_conveners (self);
  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      const char *words = plenary_composition_get_event_text (self, lines[i]);

      if (*words != '\0')
        plenary_composition_append_words (self->tree->root, PLENARY_NODE_TITLE, 3, words,
                                          PLENARY_STYLE_NONE);
    }
  plenary_node_append_new (self->tree->root, PLENARY_NODE_PAGE_BREAK, 0, NULL);
}

/**
 * plenary_compose_note_for_file:
 * @self: a composition
 *
 * Composes a note for file.
 */
void
plenary_compose_note_for_file (PlenaryComposition *self)
{
  append_cover (self);
  if (self->has_contents)
    {
      plenary_composition_append_contents (self);
      plenary_node_append_new (self->tree->root, PLENARY_NODE_PAGE_BREAK, 0, NULL);
    }
  if (self->has_agenda)
    {
      plenary_agenda_append_heading (self, PLENARY_EVENT_STATUS_AS_HELD);
      plenary_agenda_append_listing (self);
    }
  plenary_sections_append (self);
  plenary_annexes_append (self);
  plenary_composition_append_credit (self, _ ("END"));
}
