/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "compose/plenary-list-builder.h"

/* Beyond this Roman numerals have no agreed form; such numbers stay in digits. */
#define MAX_ROMAN 3999

static const char *const bullets[] = { "•", "○", "▪" };

/**
 * plenary_number_dup_roman:
 * @number: a number
 *
 * Returns: (transfer full): it in capital Roman numerals, or in digits when it has none
 */
char *
plenary_number_dup_roman (int number)
{
  static const struct
  {
    int value;
    const char *numeral;
  } numerals[] = {
    { 1000, "M" }, { 900, "CM" }, { 500, "D" }, { 400, "CD" }, { 100, "C" },
    { 90, "XC" },  { 50, "L" },   { 40, "XL" }, { 10, "X" },   { 9, "IX" },
    { 5, "V" },    { 4, "IV" },   { 1, "I" },
  };

  if (number < 1 || number > MAX_ROMAN)
    return g_strdup_printf ("%d", number);

  GString *roman = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (numerals); i++)
    for (; number >= numerals[i].value; number -= numerals[i].value)
      g_string_append (roman, numerals[i].numeral);

  return g_string_free_and_steal (roman);
}

/* a to z, then aa to zz: the order in which lists go on after z. */
static char *
dup_letters (int position)
{
  char letters[8] = { 0 };
  gsize at = G_N_ELEMENTS (letters) - 1;

  for (; position > 0 && at > 0; position = (position - 1) / 26)
    letters[--at] = (char) ('a' + (position - 1) % 26);

  return g_strdup (letters + at);
}

/**
 * plenary_list_dup_mark:
 * @marker: how items are marked
 * @level: depth of the list, from 1
 * @position: which item, from 1
 *
 * Returns: (transfer full) (nullable): the mark: "•", "2.", "b.", "ii."; %NULL for none
 */
char *
plenary_list_dup_mark (PlenaryMarker marker, int level, int position)
{
  g_return_val_if_fail (level >= 1, NULL);
  g_return_val_if_fail (position >= 1, NULL);

  g_autofree char *word = NULL;

  switch (marker)
    {
    case PLENARY_MARKER_NONE:
      return NULL;
    case PLENARY_MARKER_BULLET:
      return g_strdup (bullets[MIN ((gsize) level, G_N_ELEMENTS (bullets)) - 1]);
    case PLENARY_MARKER_DECIMAL:
      return g_strdup_printf ("%d.", position);
    case PLENARY_MARKER_LETTER:
      word = dup_letters (position);
      return g_strdup_printf ("%s.", word);
    case PLENARY_MARKER_ROMAN:
      {
        g_autofree char *capital = plenary_number_dup_roman (position);

        word = g_ascii_strdown (capital, -1);
        return g_strdup_printf ("%s.", word);
      }
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
open_list (PlenaryListBuilder *self, PlenaryMarker marker)
{
  PlenaryNode *parent = self->parent;

  if (self->depth > 0)
    {
      GPtrArray *items = self->lists[self->depth - 1]->children;

      parent = items->pdata[items->len - 1];
    }
  self->lists[self->depth]
      = plenary_node_append_new (parent, PLENARY_NODE_LIST, self->depth + 1, NULL);
  self->markers[self->depth] = marker;
  self->counts[self->depth] = 0;
  self->depth++;
}

/**
 * plenary_list_builder_add:
 * @self: a builder
 * @level: depth of the item, from 1
 * @marker: how it is marked
 * @text: (nullable): its words, of one line
 *
 * Adds an item. It goes into the open list of its level; a deeper level opens a list inside the
 * item before it, one step at most; another way of marking starts another list.
 *
 * Returns: (transfer none): the item, whose first child is a paragraph of its words
 */
PlenaryNode *
plenary_list_builder_add (PlenaryListBuilder *self,
                          int level,
                          PlenaryMarker marker,
                          const PlenaryText *text)
{
  g_return_val_if_fail (self != NULL, NULL);

  int depth = CLAMP (level, 1, MIN (self->depth + 1, PLENARY_TEXT_MAX_LEVEL));

  self->depth = MIN (self->depth, depth);
  if (self->depth == depth && self->markers[depth - 1] != marker)
    self->depth--;
  if (self->depth < depth)
    open_list (self, marker);

  PlenaryNode *item
      = plenary_node_append_new (self->lists[depth - 1], PLENARY_NODE_ITEM, depth, NULL);

  self->counts[depth - 1]++;
  item->label = plenary_list_dup_mark (marker, depth, self->counts[depth - 1]);
  if (text != NULL)
    plenary_node_append_new (item, PLENARY_NODE_PARAGRAPH, 0, text);

  return item;
}

/**
 * plenary_list_builder_end:
 * @self: a builder
 *
 * Closes all lists: the next item starts a new one.
 */
void
plenary_list_builder_end (PlenaryListBuilder *self)
{
  g_return_if_fail (self != NULL);

  self->depth = 0;
}

/**
 * plenary_node_append_lines:
 * @parent: a block that holds others
 * @text: a text of any number of lines
 *
 * Adds the lines of a text to @parent: paragraphs, and lists of any depth. Empty lines are left
 * out.
 */
void
plenary_node_append_lines (PlenaryNode *parent, const PlenaryText *text)
{
  g_return_if_fail (parent != NULL);
  g_return_if_fail (text != NULL);

  PlenaryListBuilder list = { .parent = parent };
  gsize n_lines = 0;
  const PlenaryLine *lines = plenary_text_get_lines (text, &n_lines);

  for (gsize i = 0; i < n_lines; i++)
    {
      if (lines[i].length == 0 && lines[i].level == 0)
        continue;

      g_autoptr (PlenaryText) words = plenary_text_slice (text, lines[i].start, lines[i].length);

      if (lines[i].level > 0)
        plenary_list_builder_add (&list, lines[i].level, lines[i].marker, words);
      else
        {
          plenary_list_builder_end (&list);
          plenary_node_append_new (parent, PLENARY_NODE_PARAGRAPH, 0, words);
        }
    }
}
