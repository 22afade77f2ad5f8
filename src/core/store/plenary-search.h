/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Finds words in everything that was typed into a project.
 */
#pragma once

#include "base/plenary-query.h"
#include "store/plenary-project.h"

G_BEGIN_DECLS

/**
 * PlenarySearchGroup:
 * @PLENARY_SEARCH_EVENT: the event itself
 * @PLENARY_SEARCH_SESSIONS: sessions, their questions and roles
 * @PLENARY_SEARCH_PEOPLE: people, their posts, spellings and biographies
 * @PLENARY_SEARCH_BODIES: bodies and their spellings
 * @PLENARY_SEARCH_OBJECTIVES: objectives
 * @PLENARY_SEARCH_SECTIONS: headings
 * @PLENARY_SEARCH_PARAGRAPHS: paragraphs and cells of tables
 * @PLENARY_SEARCH_NOTES: notes of paragraphs
 * @PLENARY_SEARCH_INTERVENTIONS: what was said
 * @PLENARY_SEARCH_FINDINGS: findings
 * @PLENARY_SEARCH_COMMENTS: comments on paragraphs
 * @PLENARY_SEARCH_FACTS: facts and their values
 * @PLENARY_SEARCH_N_GROUPS: how many there are
 *
 * What a person takes for one kind of thing. The nick is the word in the output for scripts.
 */
typedef enum
{
  PLENARY_SEARCH_EVENT,
  PLENARY_SEARCH_SESSIONS,
  PLENARY_SEARCH_PEOPLE,
  PLENARY_SEARCH_BODIES,
  PLENARY_SEARCH_OBJECTIVES,
  PLENARY_SEARCH_SECTIONS,
  PLENARY_SEARCH_PARAGRAPHS,
  PLENARY_SEARCH_NOTES,
  PLENARY_SEARCH_INTERVENTIONS,
  PLENARY_SEARCH_FINDINGS,
  PLENARY_SEARCH_COMMENTS,
  PLENARY_SEARCH_FACTS,
  PLENARY_SEARCH_N_GROUPS,
} PlenarySearchGroup;

#define PLENARY_TYPE_SEARCH_GROUP (plenary_search_group_get_type ())
GType plenary_search_group_get_type (void);

#define PLENARY_TYPE_SEARCH_HIT (plenary_search_hit_get_type ())

typedef struct _PlenarySearchHit PlenarySearchHit;

/**
 * PlenarySearchHit:
 * @group: what it is for a person
 * @record_type: class of the record that has the words
 * @id: its id
 * @note: which of the notes of a paragraph has them, from 1; 0 when it is not a note
 * @column: the column in which they were found
 * @context: words around those that were found, at most about 140 characters, without mark-up
 * @ranges: (element-type PlenaryRange): where in @context they are
 */
struct _PlenarySearchHit
{
  PlenarySearchGroup group;
  GType record_type;
  char *id;
  guint note;
  guint column;
  char *context;
  GArray *ranges;
};

GType plenary_search_hit_get_type (void);
PlenarySearchHit *plenary_search_hit_copy (const PlenarySearchHit *self);
void plenary_search_hit_free (PlenarySearchHit *self);

GPtrArray *plenary_project_search (PlenaryProject *self,
                                   const char *words,
                                   guint limit,
                                   guint *totals,
                                   GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenarySearchHit, plenary_search_hit_free)

G_END_DECLS
