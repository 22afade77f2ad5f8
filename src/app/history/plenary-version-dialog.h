/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Asks what the present state of a project is to be called, or another name for a version.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_VERSION_DIALOG (plenary_version_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryVersionDialog,
                      plenary_version_dialog,
                      PLENARY,
                      VERSION_DIALOG,
                      AdwAlertDialog)

PlenaryVersionDialog *plenary_version_dialog_new (PlenaryProject *project,
                                                  PlenaryNamedVersion *version);

G_END_DECLS
