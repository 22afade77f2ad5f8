/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a project file is about, without opening it: for lists of recent projects. Nothing is
 * locked, copied, brought up to date or written.
 */
#pragma once

#include "model/plenary-event.h"
#include "store/plenary-store-error.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PlenaryProjectPeek:
 * @title: title of the event; "" when it has none yet
 * @starts_on: first day as YYYY-MM-DD, or ""
 * @ends_on: last day as YYYY-MM-DD, or ""
 * @status: how far the plan is
 *
 * What a project file says of its event.
 */
typedef struct
{
  char *title;
  char *starts_on;
  char *ends_on;
  PlenaryEventStatus status;
} PlenaryProjectPeek;

#define PLENARY_TYPE_PROJECT_PEEK (plenary_project_peek_get_type ())
GType plenary_project_peek_get_type (void);

PlenaryProjectPeek *plenary_project_peek_copy (const PlenaryProjectPeek *self);
void plenary_project_peek_free (PlenaryProjectPeek *self);

PlenaryProjectPeek *plenary_project_peek (GFile *file, GCancellable *cancellable, GError **error);
void plenary_project_peek_async (GFile *file,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
PlenaryProjectPeek *plenary_project_peek_finish (GAsyncResult *result, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryProjectPeek, plenary_project_peek_free)

G_END_DECLS
