/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A list of people is taken into the roster. First it is looked at what would become of each: new,
 * known already, or refused with a reason; that is what is shown before anybody agrees. Then all of
 * it is done in one edit.
 */
#pragma once

#include "model/plenary-model.h"
#include "roster/plenary-contact.h"
#include "store/plenary-edit.h"

G_BEGIN_DECLS

/**
 * PlenaryImportFate:
 * @PLENARY_IMPORT_NEW: becomes a person of the roster
 * @PLENARY_IMPORT_KNOWN: is in the roster, or earlier in the list; what is missing there is added
 * @PLENARY_IMPORT_REFUSED: cannot be taken in
 *
 * What becomes of a contact.
 */
typedef enum
{
  PLENARY_IMPORT_NEW,
  PLENARY_IMPORT_KNOWN,
  PLENARY_IMPORT_REFUSED,
} PlenaryImportFate;

#define PLENARY_N_IMPORT_FATES (PLENARY_IMPORT_REFUSED + 1)

/**
 * PlenaryAttendance:
 * @delegates: people
 * @member_states: States that they speak for
 * @mechanisms: mechanisms
 * @organizations: all other bodies
 *
 * Who comes, as counts.
 */
typedef struct
{
  int delegates;
  int member_states;
  int mechanisms;
  int organizations;
} PlenaryAttendance;

typedef struct _PlenaryPeopleImport PlenaryPeopleImport;

PlenaryPeopleImport *plenary_people_import_new (PlenaryModel *model, GPtrArray *contacts);
void plenary_people_import_free (PlenaryPeopleImport *self);
guint plenary_people_import_count (const PlenaryPeopleImport *self, PlenaryImportFate fate);
guint plenary_people_import_get_n_bodies (const PlenaryPeopleImport *self);
PlenaryImportFate plenary_people_import_get_fate (const PlenaryPeopleImport *self,
                                                  guint contact,
                                                  const char **reason);
PlenaryAttendance plenary_people_import_get_attendance (const PlenaryPeopleImport *self);
void plenary_people_import_apply (const PlenaryPeopleImport *self, PlenaryEdit *edit);

void plenary_attendance_set (const PlenaryAttendance *attendance, PlenaryEdit *edit);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryPeopleImport, plenary_people_import_free)

G_END_DECLS
