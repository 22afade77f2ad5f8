/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Shows how far long work is, and cancels it.
 */
#pragma once

#include "base/plenary-progress.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_PROGRESS_DIALOG (plenary_progress_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryProgressDialog,
                      plenary_progress_dialog,
                      PLENARY,
                      PROGRESS_DIALOG,
                      AdwDialog)

PlenaryProgressDialog *plenary_progress_dialog_new (PlenaryProgress *progress);

G_END_DECLS
