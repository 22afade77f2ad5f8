/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The page on the report: its sections and paragraphs, numbered as they print.
 */
#pragma once

#include "plenary-page.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_SUMMARY_PAGE (plenary_summary_page_get_type ())
G_DECLARE_FINAL_TYPE (PlenarySummaryPage, plenary_summary_page, PLENARY, SUMMARY_PAGE, PlenaryPage)

G_END_DECLS
