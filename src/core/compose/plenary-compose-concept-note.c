/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The concept note: title block, why and how the event is held, and its agenda as it is planned.
 * What the event record says of background, aims, outcomes and format stands where the document
 * has no sections of its own, and after it the objectives that the event is announced to deal with.
 */
#include "config.h"

#include "allocate/plenary-objective-list.h"
#include "compose/plenary-composition.h"
#include "compose/plenary-list-builder.h"
#include "model/plenary-event.h"
#include "model/plenary-session.h"

#include <glib/gi18n-lib.h>

static const struct
{
  PlenaryEventColumn column;
  const char *title;
} parts[] = {
  { PLENARY_EVENT_BACKGROUND, N_ ("Background") },
  { PLENARY_EVENT_AIMS, N_ ("Objectives") },
  { PLENARY_EVENT_OUTCOMES, N_ ("Expected outputs and outcomes") },
  { PLENARY_EVENT_FORMAT, N_ ("Format and participation") },
};

/* What the event is announced to deal with: in one line, and each with its title. */
static void
append_focus (PlenaryComposition *self)
{
  g_autoptr (GPtrArray) objectives = plenary_objectives_announced (self->model);
  g_autofree char *list = plenary_objectives_list_in_words (self->model, objectives);

  if (objectives->len == 0)
    return;

  plenary_composition_append_heading (self, 1, _ ("Focus"), TRUE);
  plenary_composition_append_words (self->tree->root, PLENARY_NODE_PARAGRAPH, 0, list,
                                    PLENARY_STYLE_BOLD);
  plenary_objectives_box_append (self, self->tree->root, NULL);
}

static guint
count_parts (PlenaryComposition *self)
{
  g_autoptr (GPtrArray) objectives = plenary_objectives_announced (self->model);
  guint n_parts = objectives->len > 0;

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    n_parts += !plenary_text_is_empty (plenary_record_get_markup (self->event, parts[i].column));

  return n_parts;
}

/* One text alone is the note, and needs no heading to tell it from others. */
static void
append_event (PlenaryComposition *self)
{
  gboolean has_headings = count_parts (self) > 1;

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      const PlenaryText *text = plenary_record_get_markup (self->event, parts[i].column);

      if (plenary_text_is_empty (text))
        continue;

      if (has_headings)
        plenary_composition_append_heading (self, 1, _ (parts[i].title), TRUE);
      plenary_node_append_lines (self->tree->root, text);
    }
  append_focus (self);
}

/**
 * plenary_compose_concept_note:
 * @self: a composition
 *
 * Composes a concept note.
 */
void
plenary_compose_concept_note (PlenaryComposition *self)
{
  PlenaryRecordList *sessions = plenary_model_list (self->model, PLENARY_TYPE_SESSION);

  plenary_title_block_append_kind (self, _ ("Concept note"));
  plenary_title_block_append_titles (self);
  plenary_title_block_append_conveners (self);
  plenary_title_block_append_place (self, PLENARY_STYLE_NONE);
  plenary_title_block_append_dates (self, PLENARY_STYLE_NONE);
  plenary_composition_append_contents (self);
  if (!plenary_sections_append (self))
    append_event (self);
  if (self->has_agenda && plenary_record_list_get_length (sessions) > 0)
    {
      plenary_agenda_append_heading (
          self, plenary_record_get_integer (self->event, PLENARY_EVENT_STATUS));
      plenary_agenda_append (self);
    }
  plenary_annexes_append (self);
}
