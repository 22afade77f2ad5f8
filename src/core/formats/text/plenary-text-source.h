/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A text from outside, whatever its encoding, as lines of UTF-8.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *plenary_text_source_decode (GBytes *content, GError **error);
char **plenary_text_source_read (GBytes *content, GError **error);

G_END_DECLS
