/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The summary report: title block, the agenda in short, sections with paragraphs numbered
 * throughout, who came and who wrote it.
 */
#include "config.h"

#include "compose/plenary-composition.h"
#include "model/plenary-event.h"
#include "model/plenary-session.h"

#include <glib/gi18n-lib.h>

static void
append_agenda (PlenaryComposition *self)
{
  PlenaryRecordList *sessions = plenary_model_list (self->model, PLENARY_TYPE_SESSION);

  if (!self->has_agenda || plenary_record_list_get_length (sessions) == 0)
    return;

  plenary_agenda_append_heading (self, PLENARY_EVENT_STATUS_AS_HELD);
  plenary_agenda_append_listing (self);
}

static const char *
get_credit (PlenaryComposition *self)
{
  const char *own = self->document != NULL
                        ? plenary_record_get_text (self->document, PLENARY_DOCUMENT_CREDIT)
                        : "";

  return *own != '\0' ? own : plenary_composition_get_event_text (self, PLENARY_EVENT_CREDIT);
}

/**
 * plenary_compose_summary_report:
 * @self: a composition
 *
 * Composes a summary report.
 */
void
plenary_compose_summary_report (PlenaryComposition *self)
{
  g_autofree char *attendance = plenary_attendance_dup_sentence (self);

  plenary_title_block_append_titles (self);
  plenary_title_block_append_conveners (self);
  plenary_title_block_append_dates (self, PLENARY_STYLE_NONE);
  plenary_title_block_append_place (self, PLENARY_STYLE_NONE);
  plenary_title_block_append_kind (self, _ ("SUMMARY REPORT"));
  plenary_composition_append_contents (self);
  append_agenda (self);
  plenary_sections_append (self);
  plenary_annexes_append (self);
  plenary_composition_append_credit (self, attendance);
  plenary_composition_append_credit (self, get_credit (self));
}

/**
 * plenary_compose_final_report:
 * @self: a composition
 *
 * Composes a final report: a narrative in sections, with tables of findings. Its introduction
 * says who came.
 */
void
plenary_compose_final_report (PlenaryComposition *self)
{
  plenary_title_block_append_titles (self);
  plenary_title_block_append_conveners (self);
  plenary_title_block_append_dates (self, PLENARY_STYLE_ITALIC);
  plenary_title_block_append_place (self, PLENARY_STYLE_ITALIC);
  plenary_title_block_append_kind (self, _ ("Final Report"));
  plenary_composition_append_contents (self);
  append_agenda (self);
  plenary_sections_append (self);
  plenary_annexes_append (self);
  plenary_composition_append_credit (self, get_credit (self));
}
