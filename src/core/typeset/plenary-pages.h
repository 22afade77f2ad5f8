/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Laid-out pages as data: what stands where, and where it comes from. The preview, the printer
 * and the PDF draw the same pages. Coordinates are points from the top left corner of the paper.
 */
#pragma once

#include "compose/plenary-node.h"
#include "typeset/plenary-set-text.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_PAGES (plenary_pages_get_type ())

typedef struct _PlenaryPages PlenaryPages;

/**
 * PlenaryPageItemKind:
 * @PLENARY_PAGE_ITEM_LINE: a line of glyphs
 * @PLENARY_PAGE_ITEM_FILL: a filled rectangle: a rule or a tint
 * @PLENARY_PAGE_ITEM_LEADER: a row of dots
 * @PLENARY_PAGE_ITEM_PICTURE: a picture
 */
typedef enum
{
  PLENARY_PAGE_ITEM_LINE,
  PLENARY_PAGE_ITEM_FILL,
  PLENARY_PAGE_ITEM_LEADER,
  PLENARY_PAGE_ITEM_PICTURE,
} PlenaryPageItemKind;

/**
 * PlenaryPagePart:
 * @PLENARY_PAGE_PART_TEXT: words of the document
 * @PLENARY_PAGE_PART_LABEL: number or mark of a paragraph, item or heading
 * @PLENARY_PAGE_PART_NOTE: a footnote
 * @PLENARY_PAGE_PART_NOTE_LABEL: the number of a footnote, at the foot
 * @PLENARY_PAGE_PART_PAGE_NUMBER: a page number in the contents list
 * @PLENARY_PAGE_PART_REPEATED: words shown again, as the head of a table that goes over a page
 * @PLENARY_PAGE_PART_HEAD: the running head
 * @PLENARY_PAGE_PART_FOLIO: the number of the page
 * @PLENARY_PAGE_PART_ORNAMENT: rules and tints
 * @PLENARY_PAGE_PART_FIGURE: a picture of the document
 *
 * What an item is to a reader; the last five are not part of the document's words.
 */
typedef enum
{
  PLENARY_PAGE_PART_TEXT,
  PLENARY_PAGE_PART_LABEL,
  PLENARY_PAGE_PART_NOTE,
  PLENARY_PAGE_PART_NOTE_LABEL,
  PLENARY_PAGE_PART_PAGE_NUMBER,
  PLENARY_PAGE_PART_REPEATED,
  PLENARY_PAGE_PART_HEAD,
  PLENARY_PAGE_PART_FOLIO,
  PLENARY_PAGE_PART_ORNAMENT,
  PLENARY_PAGE_PART_FIGURE,
} PlenaryPagePart;

/**
 * PlenaryPageItem:
 * @kind: what it is
 * @part: what it is to a reader
 * @node: (nullable): the node it comes from
 * @note: for a footnote: its number
 * @x_pt: left edge
 * @y_pt: top edge
 * @width_pt: for a line: the measure
 * @height_pt: for a line: to the next
 * @text: (nullable): for a line: what it is a line of
 * @line: for a line: which
 * @step_pt: for dots: from one to the next
 * @picture: (nullable): for a picture
 * @color: for a rectangle or dots: 0xRRGGBB
 *
 * Something on a page. Borrowed from its pages.
 */
typedef struct
{
  PlenaryPageItemKind kind;
  PlenaryPagePart part;
  const PlenaryNode *node;
  guint note;
  double x_pt;
  double y_pt;
  double width_pt;
  double height_pt;
  const PlenarySetText *text;
  guint line;
  double step_pt;
  const PlenaryPicture *picture;
  guint32 color;
} PlenaryPageItem;

/**
 * PlenaryPageLink:
 * @address: where it leads; "#id" for a place in the document
 * @node: the node it stands in
 * @item: index of the item it stands on
 * @x_pt: left edge
 * @y_pt: top edge
 * @width_pt: of the rectangle
 * @height_pt: of the rectangle
 *
 * A rectangle of a page that leads somewhere. A link over several lines has one for each.
 */
typedef struct
{
  const char *address;
  const PlenaryNode *node;
  guint item;
  double x_pt;
  double y_pt;
  double width_pt;
  double height_pt;
} PlenaryPageLink;

/**
 * PlenaryPageAnchor:
 * @node: the node
 * @page: index of the page
 * @x_pt: left edge
 * @y_pt: top edge
 *
 * Where a node begins.
 */
typedef struct
{
  const PlenaryNode *node;
  guint page;
  double x_pt;
  double y_pt;
} PlenaryPageAnchor;

/**
 * PlenaryPageContent:
 * @items: (element-type PlenaryPageItem): in reading order; what lies below comes first
 * @links: (element-type PlenaryPageLink): in reading order
 *
 * What stands on a page.
 */
typedef struct
{
  GArray *items;
  GArray *links;
} PlenaryPageContent;

GType plenary_pages_get_type (void);
PlenaryPages *plenary_pages_ref (PlenaryPages *self);
void plenary_pages_unref (PlenaryPages *self);
PlenaryDocumentTree *plenary_pages_get_tree (PlenaryPages *self);
void plenary_pages_get_size (PlenaryPages *self, double *width_pt, double *height_pt);
guint plenary_pages_get_n_pages (PlenaryPages *self);
const PlenaryPageContent *plenary_pages_get_page (PlenaryPages *self, guint page);
const PlenaryPageAnchor *plenary_pages_get_anchors (PlenaryPages *self, guint *n_anchors);
const PlenaryPageAnchor *plenary_pages_find (PlenaryPages *self, const char *id);
const PlenaryPageItem *
plenary_pages_pick (PlenaryPages *self, guint page, double x_pt, double y_pt);
const PlenaryPageLink *
plenary_pages_pick_link (PlenaryPages *self, guint page, double x_pt, double y_pt);
guint plenary_pages_get_n_unknown_glyphs (PlenaryPages *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryPages, plenary_pages_unref)

G_END_DECLS
