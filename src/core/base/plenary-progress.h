/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * How far a long piece of work is. The worker reports from its thread; a progress bar and the
 * line of a terminal watch the properties, which change in the main context of the owner.
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_PROGRESS (plenary_progress_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryProgress, plenary_progress, PLENARY, PROGRESS, GObject)

PlenaryProgress *plenary_progress_new (void);
double plenary_progress_get_fraction (PlenaryProgress *self);
const char *plenary_progress_get_message (PlenaryProgress *self);
GCancellable *plenary_progress_get_cancellable (PlenaryProgress *self);
void plenary_progress_cancel (PlenaryProgress *self);
gboolean plenary_progress_report (PlenaryProgress *self,
                                  double fraction,
                                  const char *message,
                                  GError **error);

G_END_DECLS
