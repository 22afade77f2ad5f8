/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Footnotes in the HTML of word processors: the mark is a link to the note, and the note, at
 * the end, begins with a link back.
 */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

G_BEGIN_DECLS

GHashTable *plenary_html_find_notes (const xmlNode *root);
gboolean plenary_html_is_note (const xmlNode *node);
char *plenary_html_dup_note_id (const char *address);
gboolean plenary_html_is_note_return (const char *address);

G_END_DECLS
