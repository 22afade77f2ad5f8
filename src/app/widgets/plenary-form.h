/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A form: the widgets that show and change the columns of one record. What a person enters is
 * written at once, typing in one field being one step to undo; what changes in the record, by
 * undo or from elsewhere, is shown at once, and the cursor stays where it is.
 */
#pragma once

#include "store/plenary-project.h"
#include "widgets/plenary-text-editor.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_FORM (plenary_form_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryForm, plenary_form, PLENARY, FORM, GObject)

/**
 * PlenaryFieldFormat:
 * @value: a value as plenary_row_dup_string() writes it
 *
 * Returns: (transfer full): the value as a person reads it
 */
typedef char *(*PlenaryFieldFormat) (const char *value);

/**
 * PlenaryFieldParse:
 * @text: what a person has entered
 *
 * Returns: (transfer full) (nullable): the value as plenary_row_set_string() reads it; %NULL when
 *   it cannot be understood
 */
typedef char *(*PlenaryFieldParse) (const char *text);

PlenaryForm *plenary_form_new (PlenaryProject *project);
void plenary_form_set_record (PlenaryForm *self, PlenaryRecord *record);
void plenary_form_set_draft (PlenaryForm *self, PlenaryRow *draft);
PlenaryRecord *plenary_form_get_record (PlenaryForm *self);
void
plenary_form_add_text (PlenaryForm *self, GtkEditable *editable, guint column, const char *label);
void plenary_form_add_parsed (PlenaryForm *self,
                              AdwEntryRow *row,
                              guint column,
                              const char *label,
                              PlenaryFieldFormat format,
                              PlenaryFieldParse parse);
void plenary_form_add_choice (PlenaryForm *self, AdwComboRow *row, guint column, const char *label);
void
plenary_form_add_switch (PlenaryForm *self, AdwSwitchRow *row, guint column, const char *label);
void plenary_form_add_markup (PlenaryForm *self,
                              PlenaryTextEditor *editor,
                              guint column,
                              const char *label);
void plenary_form_add_name (PlenaryForm *self,
                            AdwComboRow *row,
                            guint column,
                            const char *label,
                            const char *const *names);

G_END_DECLS
