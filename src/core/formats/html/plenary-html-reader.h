/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Inline text from HTML that another program put on the clipboard: emphasis, links, lists,
 * footnotes of word processors and paragraphs are taken; fonts, colours, pictures and all else
 * are not.
 */
#pragma once

#include "base/plenary-text.h"

G_BEGIN_DECLS

PlenaryText *plenary_text_new_from_html (const char *html, gssize length);

G_END_DECLS
