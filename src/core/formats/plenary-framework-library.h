/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The library of frameworks: official lists of objectives by the words of their resolutions, and
 * known ways to share them out. Each is a file of Plenary XML in data/frameworks, bundled with the
 * library, and read as a model of its own; plenary_framework_copy() and
 * plenary_placement_apply_preset() bring what is in it into a project.
 */
#pragma once

#include "model/plenary-model.h"

G_BEGIN_DECLS

typedef struct _PlenaryFrameworkLibrary PlenaryFrameworkLibrary;

/**
 * PlenaryFrameworkLibrary:
 * @id: its name on the command line, and that of its file
 * @title: its title, not yet translated; see plenary_framework_library_get_title()
 * @description: what it has, not yet translated; see
 *   plenary_framework_library_get_description()
 * @is_shared_out: whether its items are meant to be shared out among roundtables, each in one
 *
 * A framework of the library. Static and constant.
 */
struct _PlenaryFrameworkLibrary
{
  const char *id;
  const char *title;
  const char *description;
  gboolean is_shared_out;
};

const PlenaryFrameworkLibrary *plenary_framework_library (guint *n_frameworks);
const PlenaryFrameworkLibrary *plenary_framework_library_find (const char *id);
const char *plenary_framework_library_get_title (const PlenaryFrameworkLibrary *self);
const char *plenary_framework_library_get_description (const PlenaryFrameworkLibrary *self);
PlenaryModel *plenary_framework_library_load (const PlenaryFrameworkLibrary *self, GError **error);
PlenaryModel *plenary_framework_library_load_named (PlenaryModel *model, GError **error);

G_END_DECLS
