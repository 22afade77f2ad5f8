/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Documents as plain text: what they say, without emphasis and pages. For terminals, e-mail, and
 * tests that look for words.
 */
#pragma once

#include "compose/plenary-node.h"

G_BEGIN_DECLS

char *plenary_plain_write (const PlenaryDocumentTree *tree);

G_END_DECLS
