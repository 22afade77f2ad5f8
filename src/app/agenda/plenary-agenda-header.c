/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "agenda/plenary-agenda-header.h"

#include "agenda/plenary-agenda-words.h"
#include "model/plenary-room.h"

/* Space at the sides of a heading. */
#define PADDING 6

/* A heading stays in sight at least so far. */
#define LEAST_WIDTH 60

typedef struct
{
  GtkWidget *label;
  guint first_column;
  guint n_columns;
  gboolean is_day;
} Heading;

struct _PlenaryAgendaHeader
{
  GtkWidget parent_instance;

  GArray *headings;
  double column_width;
  double offset; /* from the left edge, in either direction of text */
  guint n_columns;
};

G_DEFINE_FINAL_TYPE (PlenaryAgendaHeader, plenary_agenda_header, GTK_TYPE_WIDGET)

static void
heading_clear (gpointer user_data)
{
  g_clear_pointer (&((Heading *) user_data)->label, gtk_widget_unparent);
}

static void
plenary_agenda_header_measure (GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  PlenaryAgendaHeader *self = PLENARY_AGENDA_HEADER (widget);
  int heights[2] = { 0, 0 };

  for (guint i = 0; i < self->headings->len && orientation == GTK_ORIENTATION_VERTICAL; i++)
    {
      const Heading *heading = &g_array_index (self->headings, Heading, i);
      int height = 0;

      gtk_widget_measure (heading->label, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
      heights[heading->is_day ? 0 : 1] = MAX (heights[heading->is_day ? 0 : 1], height);
    }
  *minimum = heights[0] + heights[1];
  *natural = *minimum;
}

/* A heading of columns that are partly out of sight stands over the part that is seen. */
static void
allocate_heading (PlenaryAgendaHeader *self, const Heading *heading, int width, int day_height)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  double full = heading->n_columns * self->column_width;
  double x = heading->first_column * self->column_width;
  int height = 0;

  if (is_rtl)
    x = self->n_columns * self->column_width - x - full;
  x -= self->offset;

  double left = CLAMP (x, 0, MAX (x + full - LEAST_WIDTH, x));
  double right = CLAMP (x + full, MIN (left + LEAST_WIDTH, x + full), MAX (width, left + 1));

  gtk_widget_measure (heading->label, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
  gtk_widget_set_child_visible (heading->label, x < width && x + full > 0);
  gtk_widget_size_allocate (heading->label,
                            &(GtkAllocation) {
                                (int) left + PADDING,
                                heading->is_day ? 0 : day_height,
                                MAX ((int) (right - left) - 2 * PADDING, 1),
                                height,
                            },
                            -1);
}

static void
plenary_agenda_header_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PlenaryAgendaHeader *self = PLENARY_AGENDA_HEADER (widget);
  int day_height = 0;

  for (guint i = 0; i < self->headings->len; i++)
    {
      const Heading *heading = &g_array_index (self->headings, Heading, i);
      int needed = 0;

      gtk_widget_measure (heading->label, GTK_ORIENTATION_VERTICAL, -1, NULL, &needed, NULL, NULL);
      if (heading->is_day)
        day_height = MAX (day_height, needed);
    }
  for (guint i = 0; i < self->headings->len; i++)
    allocate_heading (self, &g_array_index (self->headings, Heading, i), width, day_height);
}

static void
plenary_agenda_header_dispose (GObject *object)
{
  g_clear_pointer (&PLENARY_AGENDA_HEADER (object)->headings, g_array_unref);

  G_OBJECT_CLASS (plenary_agenda_header_parent_class)->dispose (object);
}

static void
plenary_agenda_header_class_init (PlenaryAgendaHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_agenda_header_dispose;
  widget_class->measure = plenary_agenda_header_measure;
  widget_class->size_allocate = plenary_agenda_header_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "planheader");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plenary_agenda_header_init (PlenaryAgendaHeader *self)
{
  self->headings = g_array_new (FALSE, TRUE, sizeof (Heading));
  g_array_set_clear_func (self->headings, heading_clear);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * plenary_agenda_header_new:
 *
 * Returns: (transfer floating): a header without columns
 */
PlenaryAgendaHeader *
plenary_agenda_header_new (void)
{
  return g_object_new (PLENARY_TYPE_AGENDA_HEADER, NULL);
}

static gboolean
is_same (const Heading *heading,
         const char *text,
         guint first_column,
         guint n_columns,
         gboolean is_day)
{
  return heading->first_column == first_column && heading->n_columns == n_columns
         && heading->is_day == is_day
         && g_str_equal (gtk_label_get_text (GTK_LABEL (heading->label)), text);
}

/* Shows a heading after those that have been shown; what already stands there stays. */
static void
show_heading (PlenaryAgendaHeader *self,
              guint *n_shown,
              const char *text,
              guint first_column,
              guint n_columns,
              gboolean is_day)
{
  guint position = (*n_shown)++;

  if (position < self->headings->len
      && is_same (&g_array_index (self->headings, Heading, position), text, first_column, n_columns,
                  is_day))
    return;
  if (position < self->headings->len)
    g_array_set_size (self->headings, position);

  Heading heading = { gtk_label_new (text), first_column, n_columns, is_day };

  gtk_label_set_xalign (GTK_LABEL (heading.label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (heading.label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_tooltip_text (heading.label, text);
  gtk_widget_add_css_class (heading.label, is_day ? "heading" : "caption");
  gtk_widget_set_parent (heading.label, GTK_WIDGET (self));
  g_array_append_val (self->headings, heading);
}

/**
 * plenary_agenda_header_show:
 * @self: a header
 * @layout: the layout of the plan
 *
 * Shows the days and rooms of a layout. The rooms are named where there is more than one.
 */
void
plenary_agenda_header_show (PlenaryAgendaHeader *self, PlenaryAgendaLayout *layout)
{
  g_return_if_fail (PLENARY_IS_AGENDA_HEADER (self));
  g_return_if_fail (layout != NULL);

  guint n_shown = 0;

  self->n_columns = plenary_agenda_layout_get_n_columns (layout);
  for (guint i = 0; i < self->n_columns; i++)
    {
      const PlenaryAgendaColumn *column = plenary_agenda_layout_get_column (layout, i);

      if (column->is_first)
        {
          g_autofree char *text = plenary_agenda_dup_day (column->day, column->number);
          guint n_columns = 1;

          while (i + n_columns < self->n_columns
                 && !plenary_agenda_layout_get_column (layout, i + n_columns)->is_first)
            n_columns++;
          show_heading (self, &n_shown, text, i, n_columns, TRUE);
        }
      if (column->room != NULL)
        show_heading (self, &n_shown, plenary_record_get_text (column->room, PLENARY_ROOM_NAME), i,
                      1, FALSE);
    }
  g_array_set_size (self->headings, n_shown);
}

/**
 * plenary_agenda_header_set_scale:
 * @self: a header
 * @column_width: width of a column
 * @offset: how far the plan is scrolled from its left edge
 *
 * Follows the plan.
 */
void
plenary_agenda_header_set_scale (PlenaryAgendaHeader *self, double column_width, double offset)
{
  g_return_if_fail (PLENARY_IS_AGENDA_HEADER (self));

  self->column_width = column_width;
  self->offset = offset;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
