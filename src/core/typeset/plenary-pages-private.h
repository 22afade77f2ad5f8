/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * How pages are made. Only the paginator does so; afterwards they do not change.
 */
#pragma once

#include "typeset/plenary-galley.h"
#include "typeset/plenary-pages.h"

G_BEGIN_DECLS

/**
 * PlenaryPages:
 * @galley: owns the tree and the lines
 * @texts: (element-type PlenarySetText): lines that only the pages have
 * @addresses: (element-type utf8): addresses that only the pages have
 * @pages: (element-type PlenaryPageContent): at least one
 * @anchors: (element-type PlenaryPageAnchor): in order
 * @ids: (element-type utf8 guint): index of anchors by id, from 1
 */
struct _PlenaryPages
{
  PlenaryGalley *galley;
  double width_pt;
  double height_pt;
  GPtrArray *texts;
  GPtrArray *addresses;
  GPtrArray *pages;
  GArray *anchors;
  GHashTable *ids;
  gatomicrefcount ref_count;
};

PlenaryPages *plenary_pages_new (PlenaryGalley *galley, double width_pt, double height_pt);
PlenaryPageContent *plenary_pages_add_page (PlenaryPages *self);
void plenary_pages_clear (PlenaryPages *self);
void plenary_pages_index (PlenaryPages *self);

G_END_DECLS
