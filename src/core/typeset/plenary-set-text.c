/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "typeset/plenary-set-text.h"

G_DEFINE_BOXED_TYPE (PlenarySetText, plenary_set_text, plenary_set_text_ref, plenary_set_text_unref)

/**
 * plenary_set_text_ref:
 * @self: a set text
 *
 * Returns: (transfer full): @self
 */
PlenarySetText *
plenary_set_text_ref (PlenarySetText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * plenary_set_text_unref:
 * @self: (transfer full): a set text
 */
void
plenary_set_text_unref (PlenarySetText *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  for (guint i = 0; i < self->lines->len; i++)
    pango_layout_line_unref (g_array_index (self->lines, PlenarySetLine, i).layout_line);
  g_array_unref (self->lines);
  g_array_unref (self->runs);
  g_clear_pointer (&self->links, g_ptr_array_unref);
  g_clear_pointer (&self->notes, g_array_unref);
  g_free (self->text);
  g_object_unref (self->font_map);
  g_free (self);
}

/**
 * plenary_set_text_get_n_lines:
 * @self: a set text
 *
 * Returns: how many lines it has, at least 1
 */
guint
plenary_set_text_get_n_lines (const PlenarySetText *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->lines->len;
}

/**
 * plenary_set_text_get_line:
 * @self: a set text
 * @line: index of a line
 *
 * Returns: (transfer none): the line
 */
const PlenarySetLine *
plenary_set_text_get_line (const PlenarySetText *self, guint line)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (line < self->lines->len, NULL);

  return &g_array_index (self->lines, PlenarySetLine, line);
}

/**
 * plenary_set_text_get_run:
 * @self: a set text
 * @run: index of a run
 *
 * Returns: (transfer none): the run
 */
const PlenarySetRun *
plenary_set_text_get_run (const PlenarySetText *self, guint run)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (run < self->runs->len, NULL);

  return &g_array_index (self->runs, PlenarySetRun, run);
}
