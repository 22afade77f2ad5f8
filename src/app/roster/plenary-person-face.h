/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A small round photograph, or initials where there is none. It looks like #AdwAvatar, and is one
 * widget that draws in place of five: a list keeps hundreds of them and makes them anew with each
 * letter of a search. It says nothing to screen readers, since the name stands beside it.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_PERSON_FACE (plenary_person_face_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryPersonFace, plenary_person_face, PLENARY, PERSON_FACE, GtkWidget)

GtkWidget *plenary_person_face_new (void);
void plenary_person_face_set_name (PlenaryPersonFace *self, const char *name);
void plenary_person_face_set_picture (PlenaryPersonFace *self, GdkPaintable *picture);

G_END_DECLS
