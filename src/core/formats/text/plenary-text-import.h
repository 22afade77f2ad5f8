/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * An agenda, a report or a concept note that exists as text or Markdown becomes a project. What
 * is understood becomes title, sessions, sections, numbered paragraphs, lists, tables and notes;
 * what is not stays a paragraph. No word is left out, but for those that Plenary computes:
 * numbers of paragraphs and of sessions, marks of items, and a running header.
 */
#pragma once

#include "base/plenary-progress.h"

G_BEGIN_DECLS

GPtrArray *plenary_text_import_read (GBytes *content, PlenaryProgress *progress, GError **error);

G_END_DECLS
