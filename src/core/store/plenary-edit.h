/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A change of a project: one transaction with a name that a person reads in "Undo …". There is
 * no other way to change a project. Steps do not fail one by one: the first problem is kept, the
 * steps after it do nothing, and plenary_edit_commit() tells of it with nothing changed.
 *
 *   PlenaryEdit *edit = plenary_project_begin_edit (project, _ ("Rename Session"));
 *
 *   plenary_edit_set_text (edit, PLENARY_TYPE_SESSION, id, PLENARY_SESSION_TITLE, "Opening");
 *   if (!plenary_edit_commit (edit, error))
 *     return FALSE;
 */
#pragma once

#include "model/plenary-row.h"

G_BEGIN_DECLS

typedef struct _PlenaryEdit PlenaryEdit;

void plenary_edit_set_group (PlenaryEdit *self, const char *group);
void plenary_edit_insert (PlenaryEdit *self, PlenaryRow *row);
void plenary_edit_set_text (PlenaryEdit *self,
                            GType record_type,
                            const char *id,
                            guint column,
                            const char *value);
void plenary_edit_set_markup (PlenaryEdit *self,
                              GType record_type,
                              const char *id,
                              guint column,
                              const PlenaryText *value);
void plenary_edit_set_integer (PlenaryEdit *self,
                               GType record_type,
                               const char *id,
                               guint column,
                               int value);
void plenary_edit_set_boolean (PlenaryEdit *self,
                               GType record_type,
                               const char *id,
                               guint column,
                               gboolean value);
void plenary_edit_set_bytes (PlenaryEdit *self,
                             GType record_type,
                             const char *id,
                             guint column,
                             GBytes *value);
void plenary_edit_set_string (PlenaryEdit *self,
                              GType record_type,
                              const char *id,
                              guint column,
                              const char *string);
void plenary_edit_delete (PlenaryEdit *self, GType record_type, const char *id);
void plenary_edit_fail (PlenaryEdit *self, GError *error);
gboolean plenary_edit_commit (PlenaryEdit *self, GError **error);
void plenary_edit_cancel (PlenaryEdit *self);

G_END_DECLS
