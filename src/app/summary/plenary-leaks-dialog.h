/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Whether a document keeps its policy of attribution: the names that it would tell and where they
 * stand, or how much was looked through and found clean.
 */
#pragma once

#include "model/plenary-document.h"
#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_LEAKS_DIALOG (plenary_leaks_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryLeaksDialog, plenary_leaks_dialog, PLENARY, LEAKS_DIALOG, AdwDialog)

AdwDialog *
plenary_leaks_dialog_new (PlenaryProject *project, PlenaryDocumentKind kind, GtkWidget *origin);

G_END_DECLS
