/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * People as an address book takes them: vCard 4.0 (RFC 6350).
 */
#pragma once

#include "roster/plenary-contact.h"

G_BEGIN_DECLS

char *plenary_vcard_write (const GPtrArray *contacts);

G_END_DECLS
