/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What reading a report and taking it over share.
 */
#pragma once

#include "compose/plenary-numbering.h"
#include "model/plenary-paragraph.h"
#include "operations/plenary-party-index.h"
#include "operations/plenary-recognised.h"
#include "operations/plenary-recognition.h"
#include "operations/plenary-report-words.h"

G_BEGIN_DECLS

struct _PlenaryRecognised
{
  GObject parent_instance;

  PlenaryRecognisedKind kind;
  char *title;
  char *detail;
  gboolean is_wanted;

  PlenaryRecognised *session; /* what it is of; NULL for a session */
  PlenaryRecord *record;      /* of a session: the one that is there already, or NULL */
  PlenaryRecord *section;     /* of a session: its section; of a block: one that goes; or NULL */
  PlenarySessionKind session_kind;
  char *name;                 /* of a session: its title without objectives */
  char *id;                   /* of a session: once it is in the project */
  PlenaryRole role;           /* of a role */
  PlenaryParagraphKind block; /* of a block of a session */
  PlenaryWordsParty *party;   /* of a role, a speaker */
  GArray *numbers;            /* of objectives: int */
  GPtrArray *paragraphs;      /* PlenaryRecord: what it was read in */
};

/* A report that is read. */
typedef struct
{
  PlenaryModel *model;
  PlenaryRecord *document;
  PlenaryNumbering *numbering;
  PlenaryPartyIndex *index;
  GPtrArray *sessions;    /* PlenaryRecognised, those that are there already too */
  GPtrArray *found;       /* PlenaryRecognised */
  GHashTable *parties;    /* folded names and acronyms of those who are known to take part */
  GHashTable *no_parties; /* acronyms of what the meeting is about */
  GHashTable *objectives; /* numbers of the objectives that are known */
  GRegex *pattern;        /* for objectives in a text; NULL where none are known */
} PlenaryRecognition;

PlenaryRecognised *plenary_recognition_add (PlenaryRecognition *self,
                                            PlenaryRecognisedKind kind,
                                            PlenaryRecognised *session,
                                            const char *title,
                                            const char *detail);
PlenaryRecordList *plenary_recognition_list_paragraphs (PlenaryRecognition *self,
                                                        PlenaryRecord *section);
PlenaryRecordList *plenary_recognition_list_parts (PlenaryRecognition *self, const char *parent_id);
char *plenary_recognition_dup_words (PlenaryRecord *record, guint column);
void plenary_recognition_know (PlenaryRecognition *self, const PlenaryWordsParty *party);

char *plenary_recognition_dup_numbers (GArray *numbers);
GArray *plenary_recognition_find_numbers (PlenaryRecognition *self, const char *words);
PlenaryRecord *plenary_recognition_find_framework (PlenaryModel *model);

void plenary_recognition_read_speakers (PlenaryRecognition *self, PlenaryRecognised *session);
void plenary_recognition_read_tags (PlenaryRecognition *self);

G_END_DECLS
