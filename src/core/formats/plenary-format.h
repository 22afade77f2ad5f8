/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The formats that projects come in and go out. The command line and the application list them,
 * and know nothing else of any one format: a new format is a folder beside this file and a row
 * in the table of its source.
 */
#pragma once

#include "base/plenary-progress.h"
#include "model/plenary-model.h"
#include "typeset/plenary-pages.h"

G_BEGIN_DECLS

typedef struct _PlenaryFormat PlenaryFormat;

/**
 * PlenaryFormat:
 * @id: its name on the command line
 * @name: its name for people, not yet translated; see plenary_format_get_name()
 * @media_type: its MIME type
 * @suffixes: (array zero-terminated=1): ends of file names, the usual one first
 * @is_content: (nullable): whether the first bytes of a file, or else its name, are of the format
 * @read: (nullable): reads a project
 * @write_project: (nullable): writes a project
 * @write_tree: (nullable): writes a document that has no pages
 * @write_pages: (nullable): writes the pages of a document
 *
 * A format, and what can be done with it. Static and constant.
 */
struct _PlenaryFormat
{
  const char *id;
  const char *name;
  const char *media_type;
  const char *suffixes[4];
  gboolean (*is_content) (GBytes *content, const char *file_name);
  GPtrArray *(*read) (GBytes *content,
                      const char *file_name,
                      PlenaryProgress *progress,
                      GError **error);
  gboolean (*write_project) (PlenaryModel *model,
                             GOutputStream *stream,
                             PlenaryProgress *progress,
                             GError **error);
  gboolean (*write_tree) (PlenaryDocumentTree *tree,
                          GOutputStream *stream,
                          PlenaryProgress *progress,
                          GError **error);
  gboolean (*write_pages) (PlenaryPages *pages,
                           GOutputStream *stream,
                           PlenaryProgress *progress,
                           GError **error);
};

const PlenaryFormat *plenary_formats (guint *n_formats);
const PlenaryFormat *plenary_format_find (const char *id);
const PlenaryFormat *plenary_format_find_for_name (const char *file_name);
const PlenaryFormat *plenary_format_detect (GBytes *content, const char *file_name);
const char *plenary_format_get_name (const PlenaryFormat *self);

GPtrArray *plenary_format_read (const PlenaryFormat *self,
                                GBytes *content,
                                const char *file_name,
                                PlenaryProgress *progress,
                                GError **error);
gboolean plenary_format_write_project (const PlenaryFormat *self,
                                       PlenaryModel *model,
                                       GOutputStream *stream,
                                       PlenaryProgress *progress,
                                       GError **error);
gboolean plenary_format_write_tree (const PlenaryFormat *self,
                                    PlenaryDocumentTree *tree,
                                    GOutputStream *stream,
                                    PlenaryProgress *progress,
                                    GError **error);
gboolean plenary_format_write_pages (const PlenaryFormat *self,
                                     PlenaryPages *pages,
                                     GOutputStream *stream,
                                     PlenaryProgress *progress,
                                     GError **error);

G_END_DECLS
