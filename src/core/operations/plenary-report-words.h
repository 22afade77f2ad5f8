/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the words of a report say of the meeting: who has which role, who begins a paragraph, which
 * objectives are named. Pure functions on words in English, the language in which these phrases are
 * fixed; whoever uses them asks a person before anything is made of it.
 */
#pragma once

#include "model/plenary-assignment.h"
#include "model/plenary-body.h"
#include "model/plenary-session.h"

G_BEGIN_DECLS

/**
 * PlenaryWordsParty:
 * @person: name of a person, or ""
 * @post: their post, or ""
 * @body: name of a body without its article, or ""
 * @acronym: acronym given after the name of the body, or ""
 * @on_behalf: whom they speak for, without its article, or ""
 * @has_article: whether "the" stands before the name of the body
 * @is_post_of: whether "of" stands between the post and the body, and not a comma
 *
 * Somebody named in a text. All words are owned.
 */
typedef struct
{
  char *person;
  char *post;
  char *body;
  char *acronym;
  char *on_behalf;
  gboolean has_article;
  gboolean is_post_of;
} PlenaryWordsParty;

/**
 * PlenaryWordsRole:
 * @role: a role
 * @party: who has it
 *
 * A role named in a text.
 */
typedef struct
{
  PlenaryRole role;
  PlenaryWordsParty *party;
} PlenaryWordsRole;

PlenaryWordsParty *plenary_words_party_new (const char *body);
PlenaryWordsParty *plenary_words_party_read (const char *words);
char *plenary_words_party_dup_words (const PlenaryWordsParty *self);
void plenary_words_party_free (PlenaryWordsParty *self);
PlenarySessionKind plenary_words_guess_session_kind (const char *title);

GPtrArray *plenary_words_read_role_line (const char *words);
char *plenary_words_split_presenter (const char *line, PlenaryWordsParty **presenter);

GRegex *plenary_words_compile_objectives (const char *item_word);
GArray *plenary_words_find_objectives (GRegex *pattern, const char *words);
char *plenary_words_strip_objectives (const char *title);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryWordsParty, plenary_words_party_free)

G_END_DECLS
