/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Who has the floor in a paragraph, by the words that it begins with: "Sweden: …", "The Mayors
 * Mechanism echoed …", "On objective 17, Canada highlighted …".
 */
#pragma once

#include "operations/plenary-report-words.h"

G_BEGIN_DECLS

/**
 * PlenaryOpeningForm:
 * @PLENARY_OPENING_NONE: nobody is named
 * @PLENARY_OPENING_NAME: something with a capital, which is somebody if it is known to be
 * @PLENARY_OPENING_SPEAKS: a name of several words or an acronym, and what it does
 * @PLENARY_OPENING_COLON: a name and a colon
 *
 * How a paragraph names who has the floor. Those that come later are more certain.
 */
typedef enum
{
  PLENARY_OPENING_NONE,
  PLENARY_OPENING_NAME,
  PLENARY_OPENING_SPEAKS,
  PLENARY_OPENING_COLON,
} PlenaryOpeningForm;

PlenaryOpeningForm plenary_opening_read (const char *words, PlenaryWordsParty **party);

G_END_DECLS
