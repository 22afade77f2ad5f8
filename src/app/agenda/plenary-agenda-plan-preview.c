/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a drag would do, before it is let go: a ghost of the session with its new times in a bubble,
 * outlines of what else would move, and the minutes of collisions hatched.
 */
#include "config.h"

#include "agenda/plenary-agenda-plan-private.h"

#include "agenda/plenary-agenda-words.h"
#include "model/plenary-session.h"

/* More outlines than anybody sees are none. */
#define MAX_OUTLINES 200

static void
add_mark (PlenaryAgendaPlan *self, const char *css_class, PlenaryAgendaMark mark)
{
  mark.widget = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (mark.widget, css_class);
  gtk_widget_set_can_target (mark.widget, FALSE);
  gtk_widget_insert_before (mark.widget, GTK_WIDGET (self), self->bubble);
  g_array_append_val (self->preview, mark);
}

/* Where a session would be. */
static gboolean
read_mark (PlenaryAgendaPlan *self,
           PlenaryArrangement *arrangement,
           const char *id,
           PlenaryAgendaMark *mark)
{
  const PlenarySlot *slot = plenary_arrangement_lookup (arrangement, id);

  if (slot == NULL || slot->starts_at == PLENARY_UNSET || slot->ends_at == PLENARY_UNSET
      || !plenary_agenda_layout_find_columns (
          self->layout, plenary_arrangement_get_day_id (arrangement, id),
          plenary_arrangement_get_room_id (arrangement, id), &mark->first_column, &mark->n_columns))
    return FALSE;
  mark->starts_at = slot->starts_at;
  mark->ends_at = slot->ends_at;

  return TRUE;
}

static gboolean
is_in_sight (PlenaryAgendaPlan *self, const PlenaryAgendaMark *mark)
{
  GtkAllocation area = plenary_agenda_plan_map_mark (self, mark);

  return area.x < gtk_widget_get_width (GTK_WIDGET (self)) && area.x + area.width > 0
         && area.y < gtk_widget_get_height (GTK_WIDGET (self)) && area.y + area.height > 0;
}

/* Two that have no room each and are in parallel stand side by side. */
static gboolean
do_collide (PlenaryArrangement *arrangement,
            const PlenaryAgendaMark *a,
            const char *a_id,
            const PlenaryAgendaMark *b,
            const char *b_id)
{
  gboolean is_apart = a->starts_at >= b->ends_at || b->starts_at >= a->ends_at
                      || a->first_column >= b->first_column + b->n_columns
                      || b->first_column >= a->first_column + a->n_columns;
  gboolean has_room = plenary_arrangement_get_room_id (arrangement, a_id) != NULL
                      || plenary_arrangement_get_room_id (arrangement, b_id) != NULL;
  gboolean is_parallel = plenary_arrangement_lookup (arrangement, a_id)->is_parallel
                         || plenary_arrangement_lookup (arrangement, b_id)->is_parallel;

  return !is_apart && (has_room || !is_parallel);
}

static void
compare_cell (PlenaryAgendaPlan *self,
              PlenaryArrangement *arrangement,
              const PlenaryAgendaCell *cell,
              const char *ghost_id,
              const PlenaryAgendaMark *ghost)
{
  const char *id = plenary_record_get_id (cell->session);
  PlenaryAgendaMark mark = { 0 };

  if (g_str_equal (id, ghost_id) || self->preview->len >= MAX_OUTLINES
      || !read_mark (self, arrangement, id, &mark) || !is_in_sight (self, &mark))
    return;
  if (mark.starts_at != cell->slot.starts_at || mark.ends_at != cell->ends_at
      || mark.first_column != cell->first_column)
    add_mark (self, "plenary-outline", mark);
  if (ghost != NULL && do_collide (arrangement, ghost, ghost_id, &mark, id))
    add_mark (self, "plenary-collision",
              (PlenaryAgendaMark) {
                  .first_column = MAX (mark.first_column, ghost->first_column),
                  .n_columns = MIN (mark.n_columns, ghost->n_columns),
                  .starts_at = MAX (mark.starts_at, ghost->starts_at),
                  .ends_at = MIN (mark.ends_at, ghost->ends_at),
              });
}

static void
show_bubble (PlenaryAgendaPlan *self, const PlenarySlot *slot)
{
  g_autofree char *span = plenary_agenda_dup_span (slot);
  g_autofree char *length = plenary_agenda_dup_length (slot->duration);
  g_autofree char *text = g_strconcat (span, " · ", length, NULL);

  gtk_label_set_text (GTK_LABEL (self->bubble), text);
}

/**
 * plenary_agenda_plan_show_preview:
 * @self: a plan
 * @arrangement: how sessions would be
 * @session_id: id of the one that is dragged
 *
 * Shows what would become of the plan.
 */
void
plenary_agenda_plan_show_preview (PlenaryAgendaPlan *self,
                                  PlenaryArrangement *arrangement,
                                  const char *session_id)
{
  g_return_if_fail (PLENARY_IS_AGENDA_PLAN (self));
  g_return_if_fail (arrangement != NULL);
  g_return_if_fail (session_id != NULL);

  PlenaryAgendaMark ghost = { 0 };
  gboolean has_ghost = FALSE;
  GtkWidget *block = g_hash_table_lookup (self->blocks, session_id);

  plenary_agenda_plan_clear_preview (self);
  if (self->layout == NULL)
    return;
  if (block != NULL)
    gtk_widget_add_css_class (block, "dragged");
  has_ghost = read_mark (self, arrangement, session_id, &ghost);
  gtk_widget_set_visible (self->bubble, has_ghost);
  if (has_ghost)
    {
      add_mark (self, "plenary-ghost", ghost);
      show_bubble (self, plenary_arrangement_lookup (arrangement, session_id));
    }
  for (guint i = 0; i < plenary_agenda_layout_get_n_cells (self->layout); i++)
    compare_cell (self, arrangement, plenary_agenda_layout_get_cell (self->layout, i), session_id,
                  has_ghost ? &ghost : NULL);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * plenary_agenda_plan_clear_preview:
 * @self: a plan
 *
 * Shows the plan as it is.
 */
void
plenary_agenda_plan_clear_preview (PlenaryAgendaPlan *self)
{
  g_return_if_fail (PLENARY_IS_AGENDA_PLAN (self));

  GHashTableIter iter;
  gpointer block = NULL;

  g_array_set_size (self->preview, 0);
  gtk_widget_set_visible (self->bubble, FALSE);
  g_hash_table_iter_init (&iter, self->blocks);
  while (g_hash_table_iter_next (&iter, NULL, &block))
    gtk_widget_remove_css_class (block, "dragged");
}
