/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The line above the capture bar, in words: the time that a session has left, who has a role in
 * it and has not spoken, which of its objectives nobody has spoken to.
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

char *plenary_capture_line_dup (PlenaryModel *model, PlenaryRecord *session, GDateTime *now);

G_END_DECLS
