/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "formats/html/plenary-html-notes.h"

#include "formats/html/plenary-html-style.h"

#include <string.h>

/* Word: the mark leads to "#_ftn1", the note is the element "ftn1" and leads back to
 * "#_ftnref1"; endnotes likewise. LibreOffice: "#sdfootnote1sym", "sdfootnote1" and
 * "#sdfootnote1anc". */
#define WORD_MARK        "#_"
#define WORD_RETURN      "ref"
#define LIBREOFFICE_MARK "sym"
#define LIBREOFFICE_BACK "anc"

static gboolean
is_note_id (const char *id)
{
  static const char *const starts[] = { "ftn", "edn", "sdfootnote", "sdendnote" };

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    if (g_str_has_prefix (id, starts[i]) && g_ascii_isdigit (id[strlen (starts[i])]))
      return TRUE;

  return FALSE;
}

static const xmlNode *
next_in_tree (const xmlNode *node, const xmlNode *root)
{
  if (node->children != NULL)
    return node->children;
  while (node != root && node->next == NULL)
    node = node->parent;

  return node != root ? node->next : NULL;
}

/**
 * plenary_html_find_notes:
 * @root: root of a document
 *
 * Returns: (transfer full) (element-type utf8 xmlNode): the notes of the document by their ids
 */
GHashTable *
plenary_html_find_notes (const xmlNode *root)
{
  GHashTable *notes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (const xmlNode *node = root; node != NULL; node = next_in_tree (node, root))
    if (node->type == XML_ELEMENT_NODE && plenary_html_is_note (node))
      g_hash_table_insert (notes, plenary_html_dup_attribute (node, "id"), (gpointer) node);

  return notes;
}

/**
 * plenary_html_is_note:
 * @node: an element
 *
 * Returns: whether it is a note, with its text
 */
gboolean
plenary_html_is_note (const xmlNode *node)
{
  g_return_val_if_fail (node != NULL, FALSE);

  if (node->properties == NULL || strcmp ((const char *) node->name, "div") != 0)
    return FALSE;

  g_autofree char *id = plenary_html_dup_attribute (node, "id");

  return id != NULL && is_note_id (id);
}

/**
 * plenary_html_dup_note_id:
 * @address: (nullable): where a link leads
 *
 * Returns: (transfer full) (nullable): id of the note that the link is the mark of
 */
char *
plenary_html_dup_note_id (const char *address)
{
  if (address == NULL || address[0] != '#')
    return NULL;
  if (g_str_has_prefix (address, WORD_MARK) && is_note_id (address + strlen (WORD_MARK)))
    return g_strdup (address + strlen (WORD_MARK));
  if (g_str_has_suffix (address, LIBREOFFICE_MARK) && is_note_id (address + 1))
    return g_strndup (address + 1, strlen (address) - 1 - strlen (LIBREOFFICE_MARK));

  return NULL;
}

/**
 * plenary_html_is_note_return:
 * @address: (nullable): where a link leads
 *
 * Returns: whether it leads from a note back to its mark
 */
gboolean
plenary_html_is_note_return (const char *address)
{
  static const char *const starts[] = { "#_ftn" WORD_RETURN, "#_edn" WORD_RETURN };

  if (address == NULL || address[0] != '#')
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    if (g_str_has_prefix (address, starts[i]))
      return TRUE;

  return g_str_has_suffix (address, LIBREOFFICE_BACK) && is_note_id (address + 1);
}
