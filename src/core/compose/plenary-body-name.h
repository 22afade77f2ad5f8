/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * How a body is named: one record, the form that a place asks for.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

/**
 * PlenaryBodyForm:
 * @PLENARY_BODY_FORM_USUAL: the usual name, as in "Philippines"
 * @PLENARY_BODY_FORM_ARTICLE: with its article, as inside a sentence: "the Philippines"
 * @PLENARY_BODY_FORM_FORMAL: the name of covers with its article: "the Grand Duchy of Luxembourg"
 * @PLENARY_BODY_FORM_ACRONYM: the acronym where there is one: "OHCHR"
 * @PLENARY_BODY_FORM_FULL: the name with the acronym after it, a State as its Government:
 *   "International Organization for Migration (IOM)", "Government of the Philippines"
 *
 * A form of a body's name.
 */
typedef enum
{
  PLENARY_BODY_FORM_USUAL,
  PLENARY_BODY_FORM_ARTICLE,
  PLENARY_BODY_FORM_FORMAL,
  PLENARY_BODY_FORM_ACRONYM,
  PLENARY_BODY_FORM_FULL,
} PlenaryBodyForm;

gboolean plenary_body_is_state (PlenaryRecord *body);
char *plenary_body_dup_name (PlenaryRecord *body, PlenaryBodyForm form);
char *plenary_bodies_enumerate (GPtrArray *bodies, PlenaryBodyForm form);

G_END_DECLS
