/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Finds words in everything that was typed into a project.
 */
#pragma once

#include "store/plenary-project.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_SEARCH_HIT (plenary_search_hit_get_type ())

typedef struct _PlenarySearchHit PlenarySearchHit;

/**
 * PlenarySearchHit:
 * @record_type: class of the record
 * @id: its id
 * @context: words around the first found, at most about 120 characters, without mark-up
 * @start: first byte in @context of what was found
 * @length: its bytes
 */
struct _PlenarySearchHit
{
  GType record_type;
  char *id;
  char *context;
  gsize start;
  gsize length;
};

GType plenary_search_hit_get_type (void);
PlenarySearchHit *plenary_search_hit_copy (const PlenarySearchHit *self);
void plenary_search_hit_free (PlenarySearchHit *self);

GPtrArray *
plenary_project_search (PlenaryProject *self, const char *words, guint limit, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenarySearchHit, plenary_search_hit_free)

G_END_DECLS
