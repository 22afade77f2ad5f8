/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A picture that has been decoded: a logo or a photograph, for pages. It does not change, and may
 * be drawn by one thread at a time.
 */
#pragma once

#include <cairo.h>
#include <glib-object.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_PICTURE (plenary_picture_get_type ())

typedef struct _PlenaryPicture PlenaryPicture;

const char *plenary_picture_find_media_type (GBytes *file);
GType plenary_picture_get_type (void);
PlenaryPicture *plenary_picture_new (GBytes *file, GError **error);
PlenaryPicture *plenary_picture_ref (PlenaryPicture *self);
void plenary_picture_unref (PlenaryPicture *self);
double plenary_picture_get_aspect (const PlenaryPicture *self);
void plenary_picture_paint (const PlenaryPicture *self,
                            cairo_t *cr,
                            double x,
                            double y,
                            double width,
                            double height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryPicture, plenary_picture_unref)

G_END_DECLS
