/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The form for questions and answers: who asks, what, who answers, what; then the next. Each is in
 * the report from its first letter.
 */
#pragma once

#include "store/plenary-project.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_EXCHANGE_DIALOG (plenary_exchange_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryExchangeDialog,
                      plenary_exchange_dialog,
                      PLENARY,
                      EXCHANGE_DIALOG,
                      AdwDialog)

AdwDialog *plenary_exchange_dialog_new (PlenaryProject *project,
                                        PlenaryRecord *session,
                                        PlenaryRecord *section);

G_END_DECLS
