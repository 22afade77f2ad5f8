/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The private copy of a project that edits go to, and its relation to the file that a person
 * named. It lies in the user's state directory, in a folder named for the file, beside a lock
 * and a note of where it came from ("origin"). Whoever holds the lock owns the copy. A copy that
 * is found with edits the file does not have is what a crash has left: it is used as it is.
 */
#pragma once

#include "base/plenary-progress.h"

G_BEGIN_DECLS

typedef struct _PlenaryWorkingCopy PlenaryWorkingCopy;

PlenaryWorkingCopy *
plenary_working_copy_open (GFile *file, PlenaryProgress *progress, GError **error);
PlenaryWorkingCopy *plenary_working_copy_open_other (GFile *file, GError **error);
PlenaryWorkingCopy *plenary_working_copy_create (GFile *file, GError **error);
void plenary_working_copy_free (PlenaryWorkingCopy *self);

const char *plenary_working_copy_get_path (PlenaryWorkingCopy *self);
const char *plenary_working_copy_get_read_only_reason (PlenaryWorkingCopy *self);
gboolean plenary_working_copy_is_recovered (PlenaryWorkingCopy *self);
char *plenary_working_copy_dup_saved_state (PlenaryWorkingCopy *self);
gboolean plenary_working_copy_is_changed (PlenaryWorkingCopy *self);
gboolean plenary_working_copy_accept_file (PlenaryWorkingCopy *self,
                                           PlenaryWorkingCopy *other,
                                           const char *state,
                                           GError **error);
gboolean
plenary_working_copy_note_origin (PlenaryWorkingCopy *self, const char *state, GError **error);
void plenary_working_copy_make_read_only (PlenaryWorkingCopy *self, const char *reason);

gboolean plenary_working_copy_publish (PlenaryWorkingCopy *self, GError **error);
gboolean plenary_working_copy_write_to (PlenaryWorkingCopy *self, GFile *file, GError **error);
void plenary_working_copy_set_aside (PlenaryWorkingCopy *self);
void plenary_working_copy_discard (PlenaryWorkingCopy *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryWorkingCopy, plenary_working_copy_free)

G_END_DECLS
