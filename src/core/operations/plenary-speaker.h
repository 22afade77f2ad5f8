/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Who takes the floor: found by a few letters among the people and bodies of the project, those
 * first who are likely to speak in the session; or added while the meeting goes on.
 */
#pragma once

#include "model/plenary-body.h"
#include "model/plenary-model.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

/**
 * PlenarySpeaker:
 * @person_id: (nullable): who
 * @body_id: (nullable): the delegation
 * @words: (nullable): who, in free words, where neither is known
 * @on_behalf_id: (nullable): the body they speak for
 *
 * A speaker. Borrows all it points to.
 */
typedef struct
{
  const char *person_id;
  const char *body_id;
  const char *words;
  const char *on_behalf_id;
} PlenarySpeaker;

PlenarySpeaker plenary_speaker_of_record (PlenaryRecord *record);
char *plenary_speaker_dup_name (PlenaryRecord *record);
GPtrArray *
plenary_speakers_find (PlenaryModel *model, PlenaryRecord *session, const char *typed, guint limit);
GPtrArray *plenary_speakers_list_silent (PlenaryModel *model, PlenaryRecord *session);
char *plenary_speaker_add_body (PlenaryEdit *edit, const char *name, PlenaryBodyKind kind);
char *plenary_speaker_add_person (PlenaryEdit *edit, const char *name, const char *body_id);

G_END_DECLS
