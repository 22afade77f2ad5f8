/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Divides a galley into pages. Only heights are added up, so that doing it again costs little.
 */
#pragma once

#include "typeset/plenary-pages-private.h"

G_BEGIN_DECLS

gboolean plenary_paginate (PlenaryPages *pages,
                           PlenaryTextSetter *setter,
                           GHashTable *pages_of,
                           PlenaryProgress *progress,
                           GError **error);

G_END_DECLS
