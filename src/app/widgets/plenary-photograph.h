/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Photographs as files bring them, made small enough to be kept in a project, and shown. A picture
 * from outside is hostile: what is too large is refused before anything of it is decoded.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PLENARY_PHOTOGRAPH_SIDE:
 *
 * Pixels of the longer side of a photograph that is kept: 6 cm in print at 300 dots per inch.
 */
#define PLENARY_PHOTOGRAPH_SIDE 720

void plenary_photograph_load_async (GBytes *file,
                                    int side,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data);
GdkTexture *plenary_photograph_load_finish (GAsyncResult *result, GError **error);

void
plenary_photograph_prepare_async (GFile *file, GAsyncReadyCallback callback, gpointer user_data);
void plenary_photograph_prepare_bytes_async (GBytes *file,
                                             GAsyncReadyCallback callback,
                                             gpointer user_data);
GBytes *plenary_photograph_prepare_finish (GAsyncResult *result, GError **error);

G_END_DECLS
