/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the name of a body in English says of it: the kind of body, and whether a sentence puts an
 * article before it. These are guesses for a record that is just being made, and a person can
 * change what came of them.
 */
#pragma once

#include "model/plenary-body.h"

G_BEGIN_DECLS

PlenaryBodyKind plenary_body_guess_kind (const char *name);
const char *plenary_body_guess_article (const char *name, PlenaryBodyKind kind);

G_END_DECLS
