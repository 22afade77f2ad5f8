/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Address books: vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), with what Outlook and telephones
 * make of them.
 */
#pragma once

#include "base/plenary-progress.h"
#include "roster/plenary-contact.h"

G_BEGIN_DECLS

gboolean plenary_vcard_is_vcard (GBytes *content);
GPtrArray *plenary_vcard_read (GBytes *content, PlenaryProgress *progress, GError **error);

G_END_DECLS
