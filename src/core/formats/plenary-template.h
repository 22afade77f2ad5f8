/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Templates: projects to begin with. Each is a file of Plenary XML in data/templates, bundled with
 * the library, with its days counted from 1 January 2001. A new project has its rows with ids of
 * their own, and its days from the day it is to begin.
 */
#pragma once

#include "model/plenary-model.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _PlenaryTemplate PlenaryTemplate;

/**
 * PlenaryTemplate:
 * @id: its name on the command line, and that of its file
 * @title: its title, not yet translated; see plenary_template_get_title()
 * @description: what it has, not yet translated; see plenary_template_get_description()
 *
 * A template. Static and constant.
 */
struct _PlenaryTemplate
{
  const char *id;
  const char *title;
  const char *description;
};

const PlenaryTemplate *plenary_templates (guint *n_templates);
const PlenaryTemplate *plenary_template_find (const char *id);
const char *plenary_template_get_title (const PlenaryTemplate *self);
const char *plenary_template_get_description (const PlenaryTemplate *self);
PlenaryModel *plenary_template_load_model (const PlenaryTemplate *self, GError **error);

gboolean plenary_template_create_project (const PlenaryTemplate *self,
                                          GFile *file,
                                          const char *title,
                                          const GDate *first_day,
                                          GError **error);
void plenary_template_create_project_async (const PlenaryTemplate *self,
                                            GFile *file,
                                            const char *title,
                                            const GDate *first_day,
                                            GAsyncReadyCallback callback,
                                            gpointer user_data);
gboolean plenary_template_create_project_finish (GAsyncResult *result, GError **error);

G_END_DECLS
