/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The parser of libxml2 makes a tree of whatever it is given, without network or entities of
 * others; the tree is walked once. Nothing here fails: what is no HTML is words.
 */
#include "config.h"

#include "formats/html/plenary-html-reader.h"

#include "formats/html/plenary-html-notes.h"
#include "formats/html/plenary-html-style.h"

#include <libxml/HTMLparser.h>
#include <string.h>

/* Limits of what is taken: a clipboard is anybody's. */
#define MAX_BYTES   (8 * 1024 * 1024)
#define MAX_WORDS   (1024 * 1024)
#define MAX_DEPTH   200
#define MAX_ADDRESS 2048
#define MAX_NOTES   1000

typedef struct
{
  PlenaryStyle style;
  char *link; /* borrowed */
  gboolean is_preformatted;
} Manner;

typedef struct
{
  PlenaryTextBuilder *builder;
  GHashTable *notes; /* id -> xmlNode; NULL within a note */
  gsize n_words;     /* bytes taken */
  guint n_notes;
  int depth;
  /* Where we are */
  int list_level;
  PlenaryMarker list_marker;
  int item_level; /* of the item that the next words start or go on with; 0 for none */
  PlenaryMarker item_marker;
  gboolean is_item_begun;
  gboolean has_line; /* there are words on the line */
  gboolean wants_line;
  gboolean wants_space;
  Manner last; /* of the last words; its link is owned */
} Reader;

static void read_children (Reader *reader, const xmlNode *node, const Manner *manner);

static void
end_line (Reader *reader)
{
  /* An item is one line: what follows its first paragraph is joined to it. */
  if (reader->item_level > 0 && reader->is_item_begun)
    reader->wants_space = TRUE;
  else
    reader->wants_line |= reader->has_line;
}

static void
end_item (Reader *reader)
{
  reader->item_level = 0;
  reader->is_item_begun = FALSE;
  reader->wants_line |= reader->has_line;
}

static void
start_item (Reader *reader, int level, PlenaryMarker marker)
{
  end_item (reader);
  reader->item_level = MIN (level, PLENARY_TEXT_MAX_LEVEL);
  reader->item_marker = marker;
}

/* What is due before the next words: a line, the mark of an item, a space. */
static void
prepare (Reader *reader, const Manner *manner)
{
  if (reader->wants_line)
    {
      plenary_text_builder_add_words (reader->builder, "\n", 1, PLENARY_STYLE_NONE, NULL);
      reader->has_line = FALSE;
    }
  else if (reader->wants_space && reader->has_line)
    {
      gboolean is_same_link = g_strcmp0 (reader->last.link, manner->link) == 0;

      plenary_text_builder_add_words (reader->builder, " ", 1, reader->last.style & manner->style,
                                      is_same_link ? manner->link : NULL);
    }
  if (reader->item_level > 0 && !reader->is_item_begun)
    {
      plenary_text_builder_start_item (reader->builder, reader->item_level, reader->item_marker);
      reader->is_item_begun = TRUE;
    }
  reader->wants_line = FALSE;
  reader->wants_space = FALSE;
  reader->has_line = TRUE;
  reader->last.style = manner->style;
  g_set_str (&reader->last.link, manner->link);
}

static void
add_words (Reader *reader, const char *words, gsize length, const Manner *manner)
{
  PlenaryStyle style = manner->style;

  /* A link is underlined by being one. */
  if (manner->link != NULL)
    style &= ~PLENARY_STYLE_UNDERLINE;
  if (reader->n_words + length > MAX_WORDS)
    return;
  reader->n_words += length;
  prepare (reader, manner);
  plenary_text_builder_add_words (reader->builder, words, (gssize) length, style, manner->link);
}

static gboolean
is_no_break_space (const char *at)
{
  return strncmp (at, "\xc2\xa0", 2) == 0;
}

/* Spaces are collapsed as a browser does, and none starts or ends a line. A no-break space at
 * the start of a line is somebody's idea of a margin. */
static void
read_words (Reader *reader, const char *words, const Manner *manner)
{
  const char *at = words;

  while (*at != '\0')
    {
      gsize n_spaces = strspn (at, " \t\n\r\f");

      if (n_spaces > 0)
        {
          if (manner->is_preformatted && memchr (at, '\n', n_spaces) != NULL)
            end_line (reader);
          else
            reader->wants_space = TRUE;
          at += n_spaces;
          continue;
        }
      if (is_no_break_space (at) && (!reader->has_line || reader->wants_line))
        {
          at += 2;
          continue;
        }

      gsize length = strcspn (at, " \t\n\r\f");

      add_words (reader, at, length, manner);
      at += length;
    }
}

/* Addresses that a document may have: not those that run something, and not places in a page
 * that is left behind. */
static char *
dup_link (const xmlNode *node)
{
  static const char *const schemes[] = { "http", "https", "mailto", "tel", "ftp", NULL };
  g_autofree char *address = plenary_html_dup_attribute (node, "href");

  if (address == NULL || strlen (g_strstrip (address)) > MAX_ADDRESS)
    return NULL;

  g_autofree char *scheme = g_uri_parse_scheme (address);

  if (scheme == NULL || !g_strv_contains (schemes, scheme))
    return NULL;

  return g_steal_pointer (&address);
}

static PlenaryText *
read_note (Reader *outer, const xmlNode *node)
{
  Reader reader = { .builder = plenary_text_builder_new (), .n_words = outer->n_words };
  const Manner manner = { PLENARY_STYLE_NONE, NULL, FALSE };

  read_children (&reader, node, &manner);
  outer->n_words = reader.n_words;
  g_free (reader.last.link);

  PlenaryText *note = plenary_text_builder_end (reader.builder);

  plenary_text_builder_free (reader.builder);

  return note;
}

/* Word and LibreOffice write the mark of a note as a link to it, and in the note one back.
 * Returns whether @node was one. */
static gboolean
read_note_mark (Reader *reader, const xmlNode *node, const Manner *manner)
{
  g_autofree char *address = plenary_html_dup_attribute (node, "href");
  g_autofree char *id = plenary_html_dup_note_id (address);

  if (plenary_html_is_note_return (address))
    return TRUE;
  if (id == NULL || reader->notes == NULL)
    return FALSE;

  const xmlNode *target = g_hash_table_lookup (reader->notes, id);

  if (target == NULL || reader->n_notes == MAX_NOTES)
    return FALSE;

  Manner plain = *manner;

  plain.style &= ~(PLENARY_STYLE_SUPERSCRIPT | PLENARY_STYLE_SUBSCRIPT);
  reader->n_notes++;

  g_autoptr (PlenaryText) note = read_note (reader, target);

  prepare (reader, &plain);
  plenary_text_builder_add_note (reader->builder, note, plain.style);

  return TRUE;
}

static void
read_link (Reader *reader, const xmlNode *node, const Manner *manner)
{
  g_autofree char *link = dup_link (node);
  Manner inner = *manner;

  if (read_note_mark (reader, node, manner))
    return;
  if (link != NULL)
    inner.link = link;
  read_children (reader, node, &inner);
}

static void
read_list (Reader *reader, const xmlNode *node, const Manner *manner)
{
  PlenaryMarker outer = reader->list_marker;

  end_item (reader);
  reader->list_level++;
  reader->list_marker = plenary_html_marker_of_list (node);
  read_children (reader, node, manner);
  reader->list_level--;
  reader->list_marker = outer;
  end_item (reader);
}

static void
read_item (Reader *reader, const xmlNode *node, const Manner *manner, int level)
{
  gboolean is_in_list = reader->list_level > 0;

  start_item (reader, level, is_in_list ? reader->list_marker : PLENARY_MARKER_BULLET);
  read_children (reader, node, manner);
  end_item (reader);
}

/* Word writes the mark of an item as words, for readers that do not know its lists. */
static gboolean
read_mark (Reader *reader, const xmlNode *node)
{
  g_autofree char *list = plenary_html_dup_declaration (node, "mso-list");

  if (g_strcmp0 (list, "ignore") != 0)
    return FALSE;

  xmlChar *words = xmlNodeGetContent (node);

  if (words != NULL)
    reader->item_marker = plenary_html_marker_of_words ((const char *) words);
  xmlFree (words);

  return TRUE;
}

static gboolean
is_named (const xmlNode *node, const char *name)
{
  return strcmp ((const char *) node->name, name) == 0;
}

static void
read_element (Reader *reader, const xmlNode *node, const Manner *outer)
{
  Manner manner = *outer;
  gboolean is_block = plenary_html_is_block (node);
  int level = plenary_html_level_of_paragraph (node);

  if (plenary_html_is_hidden (node) || read_mark (reader, node)
      || (reader->notes != NULL && plenary_html_is_note (node)))
    return;

  manner.style = plenary_html_style_of (node, outer->style);
  manner.is_preformatted |= is_named (node, "pre");
  if (is_block)
    end_line (reader);
  if (is_named (node, "a"))
    read_link (reader, node, &manner);
  else if (is_named (node, "ul") || is_named (node, "ol"))
    read_list (reader, node, &manner);
  else if (is_named (node, "li"))
    read_item (reader, node, &manner, MAX (reader->list_level, 1));
  else if (level > 0)
    read_item (reader, node, &manner, level);
  else
    read_children (reader, node, &manner);
  if (is_block)
    end_line (reader);
  if (is_named (node, "td") || is_named (node, "th"))
    reader->wants_space = TRUE;
}

static void
read_children (Reader *reader, const xmlNode *node, const Manner *manner)
{
  if (reader->depth == MAX_DEPTH)
    return;

  reader->depth++;
  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    if (child->type == XML_ELEMENT_NODE)
      read_element (reader, child, manner);
    else if (child->type == XML_TEXT_NODE && child->content != NULL)
      read_words (reader, (const char *) child->content, manner);
  reader->depth--;
}

/* "<![if !supportLists]>" and the like are Word's, and no HTML: the parser would take them for
 * words. "<![endif]-->" is the end of a comment and stays. */
static char *
dup_without_conditions (const char *html)
{
  GString *clean = g_string_sized_new (strlen (html));
  const char *at = html;

  for (const char *found = strstr (at, "<!["); found != NULL; found = strstr (at, "<!["))
    {
      const char *end = strchr (found, '>');

      if (end == NULL)
        break;
      g_string_append_len (clean, at, found - at);
      if (end[-1] != ']')
        g_string_append_len (clean, found, end + 1 - found);
      at = end + 1;
    }
  g_string_append (clean, at);

  return g_string_free_and_steal (clean);
}

/* The clipboard of one system puts a header before the HTML, and some programs write UTF-16. */
static char *
dup_source (const char *html, gsize length)
{
  g_autofree char *converted = NULL;
  gsize n_bytes = MIN (length, MAX_BYTES);

  if (n_bytes >= 2 && (memcmp (html, "\xff\xfe", 2) == 0 || (html[0] != '\0' && html[1] == '\0')))
    converted
        = g_convert (html, (gssize) (n_bytes & ~(gsize) 1), "UTF-8", "UTF-16LE", NULL, NULL, NULL);

  g_autofree char *valid = g_utf8_make_valid (converted != NULL ? converted : html,
                                              converted != NULL ? -1 : (gssize) n_bytes);
  const char *start = valid;

  if (g_str_has_prefix (start, "\xef\xbb\xbf"))
    start += strlen ("\xef\xbb\xbf");
  if (g_str_has_prefix (start, "Version:"))
    {
      const char *tag = strchr (start, '<');

      start = tag != NULL ? tag : start;
    }

  return dup_without_conditions (start);
}

/**
 * plenary_text_new_from_html:
 * @html: HTML of anybody, in UTF-8 or UTF-16; need not be well-formed
 * @length: its bytes, or -1 when it ends with a zero byte
 *
 * Reads what can be inline text of HTML. Of more than 8 MiB the end is left out, and of more
 * than 1 MiB of words. Never fails; any thread.
 *
 * Returns: (transfer full): the text, which is empty when there are no words
 */
PlenaryText *
plenary_text_new_from_html (const char *html, gssize length)
{
  g_return_val_if_fail (html != NULL, NULL);

  g_autofree char *source = dup_source (html, length >= 0 ? (gsize) length : strlen (html));
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();
  xmlDoc *document = htmlReadMemory (source, (int) strlen (source), NULL, "UTF-8",
                                     HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                                         | HTML_PARSE_NONET | HTML_PARSE_NODEFDTD);
  const xmlNode *root = document != NULL ? xmlDocGetRootElement (document) : NULL;

  if (root != NULL)
    {
      g_autoptr (GHashTable) notes = plenary_html_find_notes (root);
      Reader reader = { .builder = builder, .notes = notes };
      const Manner manner = { PLENARY_STYLE_NONE, NULL, FALSE };

      read_element (&reader, root, &manner);
      g_free (reader.last.link);
    }
  if (document != NULL)
    xmlFreeDoc (document);

  return plenary_text_builder_end (builder);
}
