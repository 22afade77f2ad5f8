/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What was said on the objectives of a framework, from the tags of paragraphs and interventions:
 * each tag with who had the floor and where it stands. Most of the time goes into finding that
 * out, so it is kept: asked again, it looks at the tags that are new, and at all of them only when
 * speakers, sections or objectives have changed. For the matrix of coverage.
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

typedef struct _PlenaryMentions PlenaryMentions;

/**
 * PlenaryMentionSource:
 * @intervention: (nullable): the taking of the floor; %NULL where it is not known
 * @record: where it stands: a paragraph, or the intervention where no paragraph reports it
 * @speaker: (nullable): the body that spoke or was spoken for, or the person
 * @words: who in free words, where there is no @speaker; "" where it is not said
 * @objectives: (element-type guint): positions of the objectives it is tagged with
 *
 * A paragraph or an intervention that is tagged. Borrowed from its mentions, until they are asked
 * again.
 */
typedef struct
{
  PlenaryRecord *intervention;
  PlenaryRecord *record;
  PlenaryRecord *speaker;
  char *words;
  GArray *objectives;
} PlenaryMentionSource;

PlenaryMentions *plenary_mentions_new (PlenaryModel *model, PlenaryRecord *framework);
PlenaryMentions *plenary_mentions_ref (PlenaryMentions *self);
void plenary_mentions_unref (PlenaryMentions *self);
PlenaryModel *plenary_mentions_get_model (PlenaryMentions *self);
PlenaryRecordList *plenary_mentions_get_objectives (PlenaryMentions *self);
guint64 plenary_mentions_get_context (PlenaryMentions *self);
GPtrArray *plenary_mentions_list (PlenaryMentions *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryMentions, plenary_mentions_unref)

G_END_DECLS
