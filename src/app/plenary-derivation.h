/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Something that is derived from a whole project and takes too long for the main thread: pages of
 * a document, findings of the checks. It is derived from a snapshot in a thread, and again after
 * each change of the project; one run at a time, so that many changes in a row cost one run more
 * and not one run each.
 */
#pragma once

#include "store/plenary-project.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_DERIVATION (plenary_derivation_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryDerivation, plenary_derivation, PLENARY, DERIVATION, GObject)

/**
 * PlenaryDerivationInfo:
 * @prepare: (nullable): makes what a run needs to know besides the project; the main thread
 * @free_input: (nullable): frees what @prepare made
 * @run: derives: owns what it returns until @finish, or sets the error; any thread
 * @free_result: frees what @run returned
 * @finish: takes note of a result, which is freed afterwards, or of an error; the main thread
 *
 * How something is derived. Static and constant.
 */
typedef struct
{
  gpointer (*prepare) (gpointer owner);
  GDestroyNotify free_input;
  gpointer (*run) (PlenaryModel *snapshot,
                   gpointer input,
                   PlenaryProgress *progress,
                   GError **error);
  GDestroyNotify free_result;
  void (*finish) (gpointer owner, gpointer result, const GError *error);
} PlenaryDerivationInfo;

PlenaryDerivation *
plenary_derivation_new (PlenaryProject *project, const PlenaryDerivationInfo *info, gpointer owner);
void plenary_derivation_set_active (PlenaryDerivation *self, gboolean is_active);
void plenary_derivation_restart (PlenaryDerivation *self);
void plenary_derivation_stop (PlenaryDerivation *self);
PlenaryProgress *plenary_derivation_get_progress (PlenaryDerivation *self);

G_END_DECLS
