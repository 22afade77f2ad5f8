/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The document tree: what a document says, in order, with nothing said of pages or files.
 * compose makes it from the model; typeset and the writers of formats read it. Everything
 * derived (numbers, labels, titles, listed names, what references show) has been resolved:
 * a writer computes no words of its own, except page numbers and the numbers of notes, which
 * count from 1 in the order of the tree.
 *
 * Emphasis is in the texts: a role adds none of its own. A byline is italic because its text is,
 * so that every writer shows the same. Only titles and headings look as their kind and level say.
 *
 * A tree is built by one owner and not changed afterwards; it may then be read by any thread.
 */
#pragma once

#include "base/plenary-picture.h"
#include "base/plenary-text.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_NODE          (plenary_node_get_type ())
#define PLENARY_TYPE_DOCUMENT_TREE (plenary_document_tree_get_type ())

/**
 * PlenaryNodeKind:
 * @PLENARY_NODE_ROOT: the whole; children are blocks
 * @PLENARY_NODE_TITLE: a line of the title block; @level 1 is the title, 2 the subtitle, 3 a
 *   line of date, place or conveners, 4 the kind of document
 * @PLENARY_NODE_HEADING: a heading; @level 1 to 6
 * @PLENARY_NODE_PARAGRAPH: a paragraph; @label is its number, if it has one
 * @PLENARY_NODE_LIST: children are items; @level 1 is the outermost
 * @PLENARY_NODE_ITEM: an item; @label is its mark, %NULL for none; children are blocks, the first
 *   its words, the last perhaps a list of the next level
 * @PLENARY_NODE_TABLE: children are rows; @widths says how the columns share the measure
 * @PLENARY_NODE_ROW: children are cells
 * @PLENARY_NODE_CELL: children are blocks
 * @PLENARY_NODE_FIGURE: pictures, beside each other; @text says what they show to those who do not
 *   see them, and is not among the words of the document
 * @PLENARY_NODE_CONTENTS: the place of the contents list, made of all headings in contents
 * @PLENARY_NODE_PAGE_BREAK: the next block starts a page
 */
typedef enum
{
  PLENARY_NODE_ROOT,
  PLENARY_NODE_TITLE,
  PLENARY_NODE_HEADING,
  PLENARY_NODE_PARAGRAPH,
  PLENARY_NODE_LIST,
  PLENARY_NODE_ITEM,
  PLENARY_NODE_TABLE,
  PLENARY_NODE_ROW,
  PLENARY_NODE_CELL,
  PLENARY_NODE_FIGURE,
  PLENARY_NODE_CONTENTS,
  PLENARY_NODE_PAGE_BREAK,
} PlenaryNodeKind;

/**
 * PlenaryNodeRole:
 * @PLENARY_NODE_ROLE_NONE: ordinary
 * @PLENARY_NODE_ROLE_BYLINE: who speaks or chairs, set apart under a heading
 * @PLENARY_NODE_ROLE_QUOTE: a quotation set as a block
 * @PLENARY_NODE_ROLE_CREDIT: who prepared the document, attendance, end mark
 * @PLENARY_NODE_ROLE_AGENDA: the timed table of an agenda: first column times, second what happens;
 *   a row that goes over a page has its time repeated
 * @PLENARY_NODE_ROLE_OBJECTIVES: a box of objectives: first column label, second title
 * @PLENARY_NODE_ROLE_FINDINGS: a table of findings: one row of lists, which break between items
 * @PLENARY_NODE_ROLE_LOGOS: a figure above the title block
 * @PLENARY_NODE_ROLE_PHOTOGRAPH: a figure of a person
 * @PLENARY_NODE_ROLE_BIOGRAPHY: a table without rules: a photograph, and beside it the words
 */
typedef enum
{
  PLENARY_NODE_ROLE_NONE,
  PLENARY_NODE_ROLE_BYLINE,
  PLENARY_NODE_ROLE_QUOTE,
  PLENARY_NODE_ROLE_CREDIT,
  PLENARY_NODE_ROLE_AGENDA,
  PLENARY_NODE_ROLE_OBJECTIVES,
  PLENARY_NODE_ROLE_FINDINGS,
  PLENARY_NODE_ROLE_LOGOS,
  PLENARY_NODE_ROLE_PHOTOGRAPH,
  PLENARY_NODE_ROLE_BIOGRAPHY,
} PlenaryNodeRole;

typedef struct _PlenaryNode PlenaryNode;

/**
 * PlenaryNode:
 * @kind: what it is
 * @role: a variation of it
 * @id: (nullable): id of the record it comes from; the target of links to "#id"
 * @text: (nullable): its words, for titles, headings and paragraphs. Holds no references: they
 *   are words with a link to "#id". A reference by page stays a reference, for the pages alone
 *   know it
 * @label: (nullable): computed number or mark, "12." or "a." or "•"
 * @level: of a title line, heading or list
 * @in_contents: for headings: whether the contents list has it
 * @contents_text: (nullable): for headings: what the contents list says instead of @text
 * @header: for rows: repeated at the head of each page
 * @keep_with_next: not parted from the following block by a page
 * @widths: (nullable): for tables: parts of the measure, one for each column
 * @n_widths: columns of a table
 * @pictures: (nullable) (element-type PlenaryPicture): for a figure
 * @children: (element-type PlenaryNode): what it holds
 */
struct _PlenaryNode
{
  PlenaryNodeKind kind;
  PlenaryNodeRole role;
  char *id;
  PlenaryText *text;
  char *label;
  int level;
  gboolean in_contents;
  PlenaryText *contents_text;
  gboolean header;
  gboolean keep_with_next;
  double *widths;
  gsize n_widths;
  GPtrArray *pictures;
  GPtrArray *children;

  /*< private >*/
  gatomicrefcount ref_count;
};

/**
 * PlenaryPaper:
 *
 * Size of the paper. The nick is the word in files.
 */
typedef enum
{
  PLENARY_PAPER_A4,
  PLENARY_PAPER_LETTER,
} PlenaryPaper;

/**
 * PlenaryDocumentTree:
 * @title: for the file's metadata and the window that shows it
 * @header: (nullable): words at the head of each page after the first
 * @author: (nullable): for the file's metadata
 * @language: BCP 47 tag of the document's language
 * @right_to_left: whether the language is written from right to left
 * @paper: size of the paper
 * @without_consent: (nullable): a person whose photograph was left out for want of consent
 * @n_broken_references: references to what the document does not have; each shows as "[?]"
 * @root: the tree
 *
 * A document as it will be written.
 */
typedef struct
{
  char *title;
  char *header;
  char *author;
  char *language;
  gboolean right_to_left;
  PlenaryPaper paper;
  char *without_consent;
  guint n_broken_references;
  PlenaryNode *root;

  /*< private >*/
  gatomicrefcount ref_count;
} PlenaryDocumentTree;

GType plenary_node_get_type (void);
PlenaryNode *plenary_node_new (PlenaryNodeKind kind);
PlenaryNode *plenary_node_ref (PlenaryNode *self);
void plenary_node_unref (PlenaryNode *self);
PlenaryNode *plenary_node_append (PlenaryNode *self, PlenaryNode *child);
PlenaryNode *plenary_node_append_new (PlenaryNode *self,
                                      PlenaryNodeKind kind,
                                      int level,
                                      const PlenaryText *text);
void plenary_node_add_picture (PlenaryNode *self, PlenaryPicture *picture);
void plenary_node_set_widths (PlenaryNode *self, const double *widths, gsize n_widths);

GType plenary_document_tree_get_type (void);
PlenaryDocumentTree *plenary_document_tree_new (void);
PlenaryDocumentTree *plenary_document_tree_ref (PlenaryDocumentTree *self);
void plenary_document_tree_unref (PlenaryDocumentTree *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryNode, plenary_node_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryDocumentTree, plenary_document_tree_unref)

G_END_DECLS
