/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Blocks are parted by an empty line, items of a list by none; what stands inside another block
 * is indented. Notes are numbered in their order and stand at the end.
 */
#include "config.h"

#include "formats/plain/plenary-plain.h"

/* What each level of a list is indented by. */
#define INDENT 2

typedef struct
{
  GString *out;
  const PlenaryNode *root;
  GPtrArray *notes; /* char * */
  int indent;
  gboolean is_tight; /* no empty line before the next block */
} Writer;

static void write_node (Writer *self, const PlenaryNode *node);

static void
append_words (Writer *self, GString *line, const PlenaryText *text)
{
  const char *plain = plenary_text_get_plain (text);
  gsize n_runs = 0;
  const PlenaryRun *runs = plenary_text_get_runs (text, &n_runs);

  for (gsize i = 0; i < n_runs; i++)
    switch (runs[i].kind)
      {
      case PLENARY_RUN_WORDS:
        g_string_append_len (line, plain + runs[i].start, (gssize) runs[i].length);
        break;
      case PLENARY_RUN_NOTE:
        {
          g_autoptr (GString) note = g_string_new (NULL);
          guint number = self->notes->len + 1;

          g_ptr_array_add (self->notes, NULL);
          append_words (self, note, runs[i].note);
          self->notes->pdata[number - 1] = g_string_free_and_steal (g_steal_pointer (&note));
          g_string_append_printf (line, "[%u]", number);
          break;
        }
      case PLENARY_RUN_REFERENCE:
        /* References by page alone are left, and plain text has no pages. */
        g_string_append (line, "[-]");
        break;
      default:
        g_assert_not_reached ();
      }
}

static void
start_block (Writer *self)
{
  if (self->out->len > 0 && !self->is_tight)
    g_string_append_c (self->out, '\n');
  self->is_tight = FALSE;
}

static void
write_line (Writer *self, const char *label, const char *words)
{
  for (int i = 0; i < self->indent; i++)
    g_string_append_c (self->out, ' ');
  if (label != NULL)
    g_string_append_printf (self->out, "%s%s", label, *words != '\0' ? " " : "");
  g_string_append (self->out, words);
  g_string_append_c (self->out, '\n');
}

static void
write_text (Writer *self, const PlenaryNode *node, const char *label)
{
  g_autoptr (GString) line = g_string_new (NULL);

  if (node->text != NULL)
    append_words (self, line, node->text);
  start_block (self);
  write_line (self, label, line->str);
}

static void
write_children (Writer *self, const PlenaryNode *node)
{
  for (guint i = 0; i < node->children->len; i++)
    write_node (self, node->children->pdata[i]);
}

static void
write_item (Writer *self, const PlenaryNode *item)
{
  const PlenaryNode *first = item->children->len > 0 ? item->children->pdata[0] : NULL;
  gboolean has_words = first != NULL && first->kind == PLENARY_NODE_PARAGRAPH;

  self->is_tight = TRUE;
  if (has_words)
    write_text (self, first, item->label);
  else
    {
      start_block (self);
      write_line (self, item->label, "");
    }
  self->indent += INDENT;
  for (guint i = has_words ? 1 : 0; i < item->children->len; i++)
    {
      self->is_tight = TRUE;
      write_node (self, item->children->pdata[i]);
    }
  self->indent -= INDENT;
}

static gboolean
is_one_line (const PlenaryNode *row)
{
  for (guint i = 0; i < row->children->len; i++)
    {
      const PlenaryNode *cell = row->children->pdata[i];

      if (cell->children->len > 1
          || (cell->children->len == 1
              && ((const PlenaryNode *) cell->children->pdata[0])->kind != PLENARY_NODE_PARAGRAPH))
        return FALSE;
    }

  return TRUE;
}

/* A row of single lines is one line; any other is its cells one after another, indented. */
static void
write_row (Writer *self, const PlenaryNode *row, const char *separator)
{
  g_autoptr (GString) line = g_string_new (NULL);

  if (!is_one_line (row))
    {
      for (guint i = 0; i < row->children->len; i++)
        {
          self->indent += i > 0 ? INDENT : 0;
          write_node (self, row->children->pdata[i]);
          self->indent -= i > 0 ? INDENT : 0;
        }
      self->is_tight = FALSE;
      return;
    }

  for (guint i = 0; i < row->children->len; i++)
    {
      const PlenaryNode *cell = row->children->pdata[i];

      if (i > 0)
        g_string_append (line, separator);
      if (cell->children->len > 0)
        append_words (self, line, ((const PlenaryNode *) cell->children->pdata[0])->text);
    }
  start_block (self);
  write_line (self, NULL, line->str);
  self->is_tight = TRUE;
}

static void
write_table (Writer *self, const PlenaryNode *table)
{
  const char *separator = table->role == PLENARY_NODE_ROLE_OBJECTIVES ? " " : " | ";

  for (guint i = 0; i < table->children->len; i++)
    write_row (self, table->children->pdata[i], separator);
  self->is_tight = FALSE;
}

static void
write_contents (Writer *self, const PlenaryNode *node)
{
  for (guint i = 0; i < node->children->len; i++)
    {
      const PlenaryNode *child = node->children->pdata[i];
      const PlenaryText *text = child->contents_text != NULL ? child->contents_text : child->text;

      if (child->kind != PLENARY_NODE_HEADING || !child->in_contents || text == NULL)
        continue;

      g_autofree char *words = plenary_text_dup_words (text);

      start_block (self);
      self->indent += INDENT * (child->level - 1);
      write_line (self, NULL, words);
      self->indent -= INDENT * (child->level - 1);
      self->is_tight = TRUE;
    }
  self->is_tight = FALSE;
}

static void
write_node (Writer *self, const PlenaryNode *node)
{
  switch (node->kind)
    {
    case PLENARY_NODE_TITLE:
    case PLENARY_NODE_HEADING:
    case PLENARY_NODE_PARAGRAPH:
      write_text (self, node, node->label);
      break;
    case PLENARY_NODE_LIST:
      start_block (self);
      write_children (self, node);
      break;
    case PLENARY_NODE_ITEM:
      write_item (self, node);
      break;
    case PLENARY_NODE_TABLE:
      if (node->role == PLENARY_NODE_ROLE_BIOGRAPHY)
        write_children (self, node);
      else
        write_table (self, node);
      break;
    case PLENARY_NODE_ROOT:
    case PLENARY_NODE_ROW:
    case PLENARY_NODE_CELL:
      write_children (self, node);
      break;
    case PLENARY_NODE_CONTENTS:
      write_contents (self, self->root);
      break;
    case PLENARY_NODE_FIGURE:
    case PLENARY_NODE_PAGE_BREAK:
      break;
    default:
      g_assert_not_reached ();
    }
}

/**
 * plenary_plain_write:
 * @tree: a document
 *
 * Writes a document as plain text. Lines are as long as their paragraphs. Any thread.
 *
 * Returns: (transfer full): the text, in UTF-8
 */
char *
plenary_plain_write (const PlenaryDocumentTree *tree)
{
  g_return_val_if_fail (tree != NULL, NULL);

  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  Writer writer = { .out = g_string_new (NULL), .root = tree->root, .notes = notes };

  write_node (&writer, tree->root);
  for (guint i = 0; i < notes->len; i++)
    {
      g_autofree char *label = g_strdup_printf ("[%u]", i + 1);

      writer.is_tight = i > 0;
      start_block (&writer);
      write_line (&writer, label, notes->pdata[i]);
    }

  return g_string_free_and_steal (writer.out);
}
