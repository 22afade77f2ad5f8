/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Live capture: who takes the floor and when, what they say as paragraphs of the report, and when
 * they end. What is noted in the room stays with the intervention, whatever becomes of the
 * paragraphs.
 */
#pragma once

#include "model/plenary-document.h"
#include "model/plenary-intervention.h"
#include "model/plenary-mark.h"
#include "model/plenary-model.h"
#include "operations/plenary-party-choice.h"
#include "store/plenary-project.h"

G_BEGIN_DECLS

/**
 * PlenaryCapturePlace:
 * @PLENARY_CAPTURE_PLACE_FLOOR: where who speaks now is expected: leaders introduce, others discuss
 * @PLENARY_CAPTURE_PLACE_CONCLUSION: concluding remarks
 *
 * Where in the report of a session something is noted.
 */
typedef enum
{
  PLENARY_CAPTURE_PLACE_FLOOR,
  PLENARY_CAPTURE_PLACE_CONCLUSION,
} PlenaryCapturePlace;

/**
 * PlenaryCaptureNote:
 * @section_id: section of the report it goes to
 * @intervention_id: (nullable): the intervention it is of
 * @text: what was said
 * @marks: marks, as bits 1 << #PlenaryMarkKind
 * @objectives: (nullable) (element-type PlenaryObjective): objectives it speaks to
 *
 * Something noted. Borrows all it points to.
 */
typedef struct
{
  const char *section_id;
  const char *intervention_id;
  const PlenaryText *text;
  guint marks;
  GPtrArray *objectives;
} PlenaryCaptureNote;

char *plenary_capture_begin (PlenaryEdit *edit,
                             PlenaryModel *model,
                             PlenaryRecord *session,
                             PlenaryPartyChoice *speaker,
                             PlenaryInterventionKind kind,
                             GDateTime *now);
char *plenary_capture_add (PlenaryEdit *edit, PlenaryModel *model, const PlenaryCaptureNote *note);
void plenary_capture_end (PlenaryEdit *edit, PlenaryRecord *intervention, GDateTime *now);
PlenaryRecord *plenary_capture_choose_section (PlenaryModel *model,
                                               PlenaryRecord *document,
                                               PlenaryRecord *session,
                                               PlenaryPartyChoice *speaker,
                                               PlenaryCapturePlace place);
PlenaryRecord *plenary_capture_ensure_section (PlenaryProject *project,
                                               PlenaryRecord *session,
                                               PlenaryPartyChoice *speaker,
                                               PlenaryCapturePlace place,
                                               GError **error);

G_END_DECLS
