/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the parser and the builder of inline text share.
 */
#pragma once

#include "base/plenary-text.h"

G_BEGIN_DECLS

struct _PlenaryText
{
  char *markup;
  char *plain;
  GArray *runs;  /* PlenaryRun; owns link, note and target */
  GArray *lines; /* PlenaryLine; never empty */
  gatomicrefcount ref_count;
};

PlenaryText *plenary_text_take (char *markup, char *plain, GArray *runs, GArray *lines);
GArray *plenary_text_new_runs (void);

G_END_DECLS
