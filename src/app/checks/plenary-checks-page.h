/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The checks page: what is wrong with a project, where, and a way there. It checks after each
 * change whether somebody looks or not, for the sidebar shows how many errors there are.
 */
#pragma once

#include "plenary-page.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_CHECKS_PAGE (plenary_checks_page_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryChecksPage, plenary_checks_page, PLENARY, CHECKS_PAGE, PlenaryPage)

G_END_DECLS
