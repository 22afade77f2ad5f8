/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * People and bodies that are named in a report, as the roster has them or comes to have them: each
 * once, however often and by whichever of its names it is called.
 */
#pragma once

#include "operations/plenary-party-index.h"
#include "operations/plenary-report-words.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

/**
 * PlenaryRecognitionRoster:
 * @edit: the edit that adds them
 * @index: who is in the roster
 * @bodies: (element-type utf8 utf8): ids of bodies by their folded names
 * @people: (element-type utf8 utf8): ids of people by their folded names
 */
typedef struct
{
  PlenaryEdit *edit;
  PlenaryPartyIndex *index;
  GHashTable *bodies;
  GHashTable *people;
} PlenaryRecognitionRoster;

void plenary_recognition_roster_init (PlenaryRecognitionRoster *self,
                                      PlenaryEdit *edit,
                                      PlenaryModel *model);
void plenary_recognition_roster_clear (PlenaryRecognitionRoster *self);
void plenary_recognition_roster_fill (PlenaryRecognitionRoster *self,
                                      const PlenaryWordsParty *party,
                                      PlenaryRow *row,
                                      const guint columns[3]);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlenaryRecognitionRoster, plenary_recognition_roster_clear)

G_END_DECLS
