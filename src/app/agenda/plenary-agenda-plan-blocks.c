/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Only sessions in view and near it have blocks; a plan of thousands has some dozens. Blocks stand
 * in the order of the layout, so that what is in a room lies above what takes the whole day, and
 * below the marks.
 */
#include "config.h"

#include "agenda/plenary-agenda-plan-private.h"

#include "model/plenary-day.h"
#include "model/plenary-session.h"

/* What is near: scrolling by a little makes nothing new. */
#define PAGES_AROUND 0.5

static const char *
get_label (PlenaryAgendaPlan *self, const char *id)
{
  const PlenaryNumberingEntry *entry = plenary_numbering_lookup (self->numbering, id);

  return entry != NULL ? entry->label : "";
}

static void
show_cell (PlenaryAgendaPlan *self, PlenarySessionBlock *block, const PlenaryAgendaCell *cell)
{
  const char *id = plenary_record_get_id (cell->session);

  plenary_session_block_show (block, plenary_project_get_model (self->project), cell->session,
                              &cell->slot, get_label (self, id),
                              plenary_conflicts_count (self->conflicts, id));
  plenary_session_block_set_selected (block, cell->session == self->selected);
}

/* Whether an area is in view, or within a part of a page around it. */
static gboolean
is_within (PlenaryAgendaPlan *self, const GtkAllocation *area, double pages_around)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  int across = (int) (width * pages_around);
  int along = (int) (height * pages_around);

  return area->x < width + across && area->x + area->width > -across && area->y < height + along
         && area->y + area->height > -along;
}

static gboolean
is_near (PlenaryAgendaPlan *self, const GtkAllocation *area)
{
  return is_within (self, area, PAGES_AROUND);
}

/* What has the keyboard stays until something else has it. */
static void
remove_others (PlenaryAgendaPlan *self, GHashTable *kept)
{
  GHashTableIter iter;
  gpointer id = NULL;
  gpointer block = NULL;

  g_hash_table_iter_init (&iter, self->blocks);
  while (g_hash_table_iter_next (&iter, &id, &block))
    if (!g_hash_table_contains (kept, id)
        && gtk_widget_get_focus_child (GTK_WIDGET (self)) != block)
      {
        g_hash_table_remove (self->stale, block);
        gtk_widget_unparent (block);
        g_hash_table_iter_remove (&iter);
      }
}

static GtkWidget *
get_first_mark (PlenaryAgendaPlan *self)
{
  if (self->collisions->len > 0)
    return g_array_index (self->collisions, PlenaryAgendaMark, 0).widget;
  if (self->preview->len > 0)
    return g_array_index (self->preview, PlenaryAgendaMark, 0).widget;

  return self->bubble;
}

static GtkWidget *
ensure_block (PlenaryAgendaPlan *self, const char *id)
{
  GtkWidget *block = g_hash_table_lookup (self->blocks, id);

  if (block != NULL)
    return block;
  block = GTK_WIDGET (plenary_session_block_new ());
  g_hash_table_insert (self->blocks, g_strdup (id), block);
  g_hash_table_add (self->stale, block);

  return block;
}

/* Gives each session in view or near it its block. What blocks show that were there before is
 * brought up to date within @pages_around of what is seen. */
static void
update_blocks (PlenaryAgendaPlan *self, double pages_around)
{
  g_autoptr (GHashTable) kept = g_hash_table_new (g_str_hash, g_str_equal);
  GtkWidget *next = get_first_mark (self);
  GtkWidget *focused = gtk_widget_get_focus_child (GTK_WIDGET (self));

  for (guint i = plenary_agenda_layout_get_n_cells (self->layout); i > 0; i--)
    {
      const PlenaryAgendaCell *cell = plenary_agenda_layout_get_cell (self->layout, i - 1);
      const char *id = plenary_record_get_id (cell->session);
      GtkAllocation area = plenary_agenda_plan_map_cell (self, cell);

      if (!is_near (self, &area)
          && (focused == NULL || g_hash_table_lookup (self->blocks, id) != focused))
        continue;

      GtkWidget *block = ensure_block (self, id);
      gboolean is_new = gtk_widget_get_parent (block) == NULL;

      if (is_new || gtk_widget_get_next_sibling (block) != next)
        gtk_widget_insert_before (block, GTK_WIDGET (self), next);
      if ((is_new || block == focused || is_within (self, &area, pages_around))
          && g_hash_table_remove (self->stale, block))
        show_cell (self, PLENARY_SESSION_BLOCK (block), cell);
      g_hash_table_add (kept, (char *) id);
      next = block;
    }
  remove_others (self, kept);
}

/* Gives each session in view or near it its block. */
void
plenary_agenda_plan_update_blocks (PlenaryAgendaPlan *self)
{
  update_blocks (self, 0);
}

static void
idle_cb (gpointer user_data)
{
  PlenaryAgendaPlan *self = user_data;

  self->idle_id = 0;
  if (self->layout != NULL)
    update_blocks (self, PAGES_AROUND);
}

/* Blocks show what was before a change: those in view until plenary_agenda_plan_update_blocks(),
 * the others until nothing else is to do. */
void
plenary_agenda_plan_outdate_blocks (PlenaryAgendaPlan *self)
{
  GHashTableIter iter;
  gpointer block = NULL;

  g_hash_table_iter_init (&iter, self->blocks);
  while (g_hash_table_iter_next (&iter, NULL, &block))
    g_hash_table_add (self->stale, block);
  if (self->idle_id == 0)
    self->idle_id = g_idle_add_once (idle_cb, self);
}

static void
allocate (GtkWidget *widget, const GtkAllocation *area)
{
  gtk_widget_size_allocate (widget, area, -1);
}

static void
allocate_marks (PlenaryAgendaPlan *self, GArray *marks)
{
  for (guint i = 0; i < marks->len; i++)
    {
      const PlenaryAgendaMark *mark = &g_array_index (marks, PlenaryAgendaMark, i);
      GtkAllocation area = plenary_agenda_plan_map_mark (self, mark);
      gboolean is_seen = is_near (self, &area);

      gtk_widget_set_child_visible (mark->widget, is_seen);
      if (is_seen)
        allocate (mark->widget, &area);
    }
}

/* The new times stand over the ghost, which is the first mark, or within it at the upper edge. */
static void
allocate_bubble (PlenaryAgendaPlan *self)
{
  GtkRequisition size = { 0, 0 };
  GtkAllocation area = { 0, 0, 0, 0 };
  gboolean is_shown = self->preview->len > 0 && gtk_widget_get_visible (self->bubble);
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int left = is_rtl ? 0 : self->ruler_width;
  int body = gtk_widget_get_width (GTK_WIDGET (self)) - self->ruler_width;

  gtk_widget_set_child_visible (self->bubble, is_shown);
  if (!is_shown)
    return;
  area = plenary_agenda_plan_map_mark (self, &g_array_index (self->preview, PlenaryAgendaMark, 0));
  gtk_widget_get_preferred_size (self->bubble, &size, NULL);
  area.width = size.width;
  area.x = CLAMP (area.x, left, MAX (left + body - size.width, left));
  area.y = MAX (area.y - size.height - 2, self->header_height);
  area.height = size.height;
  allocate (self->bubble, &area);
}

/* Puts blocks and marks where they belong. */
void
plenary_agenda_plan_allocate_blocks (PlenaryAgendaPlan *self)
{
  for (guint i = 0; i < plenary_agenda_layout_get_n_cells (self->layout); i++)
    {
      const PlenaryAgendaCell *cell = plenary_agenda_layout_get_cell (self->layout, i);
      GtkWidget *block = g_hash_table_lookup (self->blocks, plenary_record_get_id (cell->session));

      if (block != NULL)
        {
          GtkAllocation area = plenary_agenda_plan_map_cell (self, cell);

          allocate (block, &area);
        }
    }
  allocate_marks (self, self->collisions);
  allocate_marks (self, self->preview);
  allocate_bubble (self);
}

static const PlenaryAgendaCell *
find_cell (PlenaryAgendaPlan *self, PlenaryRecord *session)
{
  guint position = 0;

  if (session == NULL
      || !plenary_agenda_layout_find (self->layout, plenary_record_get_id (session), &position))
    return NULL;

  return plenary_agenda_layout_get_cell (self->layout, position);
}

/* Hatches the minutes for which two sessions collide, in the columns that both take. */
static void
add_collision (PlenaryAgendaPlan *self, const PlenaryClash *clash)
{
  const PlenaryAgendaCell *cell = find_cell (self, clash->session);
  const PlenaryAgendaCell *other = find_cell (self, clash->other);

  if (cell == NULL || other == NULL)
    return;

  const PlenaryAgendaCell *narrow = cell->n_columns <= other->n_columns ? cell : other;
  PlenaryAgendaMark mark = {
    .widget = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0),
    .first_column = narrow->first_column,
    .n_columns = narrow->n_columns,
    .starts_at = clash->starts_at,
    .ends_at = clash->starts_at + clash->minutes,
  };

  gtk_widget_add_css_class (mark.widget, "plenary-collision");
  gtk_widget_set_can_target (mark.widget, FALSE);
  gtk_widget_insert_before (mark.widget, GTK_WIDGET (self),
                            self->preview->len > 0
                                ? g_array_index (self->preview, PlenaryAgendaMark, 0).widget
                                : self->bubble);
  g_array_append_val (self->collisions, mark);
}

void
plenary_agenda_plan_update_collisions (PlenaryAgendaPlan *self)
{
  g_array_set_size (self->collisions, 0);
  for (guint i = 0; i < plenary_conflicts_get_n (self->conflicts); i++)
    {
      const PlenaryClash *clash = plenary_conflicts_get (self->conflicts, i);

      if (plenary_clash_is_collision (clash))
        add_collision (self, clash);
    }
}
