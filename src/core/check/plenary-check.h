/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Checks a project by all rules there are. The table of rules is in plenary-rules.c; each family
 * of rules has a file of its own.
 */
#pragma once

#include "base/plenary-progress.h"
#include "check/plenary-issue.h"
#include "model/plenary-model.h"

G_BEGIN_DECLS

GPtrArray *plenary_check_run (PlenaryModel *model, PlenaryProgress *progress, GError **error);
const char *plenary_check_describe_rule (const char *rule);

G_END_DECLS
