/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "compose/plenary-references.h"

/* What one pass over the tree knows. */
typedef struct
{
  PlenaryDocumentTree *tree;
  PlenaryNumbering *numbering;
  GHashTable *aliases; /* id: id of the node that stands for it */
  GHashTable *ids;     /* set of ids of nodes, borrowed */
} Pass;

static void
collect_ids (GHashTable *ids, const PlenaryNode *node)
{
  if (node->id != NULL)
    g_hash_table_add (ids, node->id);
  for (guint i = 0; i < node->children->len; i++)
    collect_ids (ids, node->children->pdata[i]);
}

/* The node to go to: what is written about the target, or else the target's own node. */
static const char *
find_place (const Pass *pass, const char *target)
{
  const char *alias = g_hash_table_lookup (pass->aliases, target);

  if (alias != NULL && g_hash_table_contains (pass->ids, alias))
    return alias;

  return g_hash_table_contains (pass->ids, target) ? target : NULL;
}

static const char *
choose_words (const PlenaryNumberingEntry *entry, PlenaryReferenceForm form)
{
  const char *label = *entry->label != '\0' ? entry->label : entry->title;

  switch (form)
    {
    case PLENARY_REFERENCE_NUMBER:
      return *entry->number != '\0' ? entry->number : label;
    case PLENARY_REFERENCE_TITLE:
      return *entry->title != '\0' ? entry->title : label;
    case PLENARY_REFERENCE_LABEL:
    case PLENARY_REFERENCE_PAGE:
    default:
      return label;
    }
}

static void
add_reference (const Pass *pass, PlenaryTextBuilder *builder, const PlenaryRun *run)
{
  const PlenaryNumberingEntry *entry = plenary_numbering_lookup (pass->numbering, run->target);
  const char *place = find_place (pass, run->target);
  const char *words = entry != NULL ? choose_words (entry, run->form) : "";

  if (run->form == PLENARY_REFERENCE_PAGE && place != NULL)
    {
      plenary_text_builder_add_reference (builder, place, run->form, run->style);
      return;
    }
  if (*words == '\0' || run->form == PLENARY_REFERENCE_PAGE)
    {
      pass->tree->n_broken_references++;
      plenary_text_builder_add_words (builder, PLENARY_BROKEN_REFERENCE, -1, run->style, NULL);
      return;
    }

  g_autofree char *link = place != NULL ? g_strconcat ("#", place, NULL) : NULL;

  plenary_text_builder_add_words (builder, words, -1, run->style, link);
}

static gboolean
needs_resolving (const PlenaryText *text)
{
  gsize n_runs = 0;
  const PlenaryRun *runs = plenary_text_get_runs (text, &n_runs);

  for (gsize i = 0; i < n_runs; i++)
    if (runs[i].kind == PLENARY_RUN_REFERENCE
        || (runs[i].kind == PLENARY_RUN_NOTE && needs_resolving (runs[i].note)))
      return TRUE;

  return FALSE;
}

/* Texts of the tree are of one line, notes may have several; neither loses its line feeds. */
static PlenaryText *
resolve_text (const Pass *pass, const PlenaryText *text)
{
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();
  const char *plain = plenary_text_get_plain (text);
  gsize n_runs = 0;
  const PlenaryRun *runs = plenary_text_get_runs (text, &n_runs);

  for (gsize i = 0; i < n_runs; i++)
    switch (runs[i].kind)
      {
      case PLENARY_RUN_WORDS:
        plenary_text_builder_add_words (builder, plain + runs[i].start, (gssize) runs[i].length,
                                        runs[i].style, runs[i].link);
        break;
      case PLENARY_RUN_NOTE:
        {
          g_autoptr (PlenaryText) note = resolve_text (pass, runs[i].note);

          plenary_text_builder_add_note (builder, note, runs[i].style);
          break;
        }
      case PLENARY_RUN_REFERENCE:
        add_reference (pass, builder, &runs[i]);
        break;
      default:
        g_assert_not_reached ();
      }

  return plenary_text_builder_end (builder);
}

static void
resolve_in (const Pass *pass, PlenaryText **text)
{
  if (*text == NULL || !needs_resolving (*text))
    return;

  PlenaryText *resolved = resolve_text (pass, *text);

  plenary_text_unref (*text);
  *text = resolved;
}

static void
resolve_node (const Pass *pass, PlenaryNode *node)
{
  resolve_in (pass, &node->text);
  resolve_in (pass, &node->contents_text);
  for (guint i = 0; i < node->children->len; i++)
    resolve_node (pass, node->children->pdata[i]);
}

/**
 * plenary_references_resolve:
 * @tree: a tree that is complete but for its references
 * @numbering: numbers and labels of its document
 * @aliases: ids of records that have no node of their own, and of the node that stands for each
 *
 * Puts words in the place of all references, but for references by page, of which only the place
 * is made certain. A reference to something that the document does not have becomes
 * %PLENARY_BROKEN_REFERENCE and is counted in the tree.
 */
void
plenary_references_resolve (PlenaryDocumentTree *tree,
                            PlenaryNumbering *numbering,
                            GHashTable *aliases)
{
  g_return_if_fail (tree != NULL);
  g_return_if_fail (numbering != NULL);
  g_return_if_fail (aliases != NULL);

  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  Pass pass = { tree, numbering, aliases, ids };

  collect_ids (ids, tree->root);
  resolve_node (&pass, tree->root);
}
