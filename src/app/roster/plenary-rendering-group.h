/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * How somebody is printed, in the places where documents name them; each can be copied.
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_RENDERING_GROUP (plenary_rendering_group_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRenderingGroup,
                      plenary_rendering_group,
                      PLENARY,
                      RENDERING_GROUP,
                      AdwPreferencesGroup)

void plenary_rendering_group_begin (PlenaryRenderingGroup *self);
void
plenary_rendering_group_add (PlenaryRenderingGroup *self, const char *caption, const char *words);
void plenary_rendering_group_end (PlenaryRenderingGroup *self);

G_END_DECLS
