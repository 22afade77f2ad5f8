/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What an element of HTML says of emphasis and lists, by its name and by its style attribute:
 * word processors and browsers use both.
 */
#pragma once

#include "base/plenary-text.h"

#include <libxml/tree.h>

G_BEGIN_DECLS

char *plenary_html_dup_attribute (const xmlNode *node, const char *name);
char *plenary_html_dup_declaration (const xmlNode *node, const char *property);

PlenaryStyle plenary_html_style_of (const xmlNode *node, PlenaryStyle outer);
gboolean plenary_html_is_hidden (const xmlNode *node);
gboolean plenary_html_is_block (const xmlNode *node);

PlenaryMarker plenary_html_marker_of_list (const xmlNode *list);
PlenaryMarker plenary_html_marker_of_words (const char *words);
int plenary_html_level_of_paragraph (const xmlNode *node);

G_END_DECLS
