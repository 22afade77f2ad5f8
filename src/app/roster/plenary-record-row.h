/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A record that is part of a person or a body, as a row that opens to its fields: a post, a
 * spelling, a membership. It is moved and removed by its menu or by keys.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_RECORD_ROW (plenary_record_row_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRecordRow, plenary_record_row, PLENARY, RECORD_ROW, AdwExpanderRow)

PlenaryRecordRow *plenary_record_row_new (PlenaryProject *project, PlenaryRecord *record);
PlenaryRecord *plenary_record_row_get_record (PlenaryRecordRow *self);

void plenary_record_row_add_text (PlenaryRecordRow *self,
                                  guint column,
                                  const char *title,
                                  const char *label);
void plenary_record_row_add_date (PlenaryRecordRow *self,
                                  guint column,
                                  const char *title,
                                  const char *label);
void plenary_record_row_add_choice (PlenaryRecordRow *self,
                                    guint column,
                                    const char *title,
                                    const char *label,
                                    const char *const *names);
void plenary_record_row_add_switch (PlenaryRecordRow *self,
                                    guint column,
                                    const char *title,
                                    const char *label);
void plenary_record_row_add_body (PlenaryRecordRow *self,
                                  guint column,
                                  const char *title,
                                  const char *label);
void plenary_record_row_show (PlenaryRecordRow *self);
void plenary_record_row_open (PlenaryRecordRow *self);

G_END_DECLS
