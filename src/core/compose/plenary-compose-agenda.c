/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The agenda: title block, what its sections say before it, and the sessions.
 */
#include "config.h"

#include "compose/plenary-composition.h"

/**
 * plenary_compose_agenda:
 * @self: a composition
 *
 * Composes an agenda.
 */
void
plenary_compose_agenda (PlenaryComposition *self)
{
  plenary_title_block_append_titles (self);
  plenary_title_block_append_conveners (self);
  plenary_title_block_append_place (self, PLENARY_STYLE_NONE);
  plenary_title_block_append_dates (self, PLENARY_STYLE_NONE);
  plenary_composition_append_contents (self);
  plenary_sections_append (self);
  plenary_agenda_append_heading (self, self->status);
  plenary_agenda_append (self);
  plenary_annexes_append (self);
}
