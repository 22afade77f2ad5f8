/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "objectives/plenary-coverage-row.h"

#include "allocate/plenary-objective-list.h"
#include "compose/plenary-coverage-name.h"
#include "model/plenary-objective.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* How high every row is with text of the usual size. */
#define ROW_HEIGHT 36

/* Radius of the dot of one mention, of two, and so on: the area grows with the number. */
static const float radii[] = { 4.5f, 6.4f, 7.8f, 9.0f, 10.1f, 11.0f, 11.9f, 12.7f, 13.5f, 14.2f };

/* A cell: nothing to look at but the ring of the focus. */
#define PLENARY_TYPE_COVERAGE_CELL (plenary_coverage_cell_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryCoverageCellWidget,
                      plenary_coverage_cell,
                      PLENARY,
                      COVERAGE_CELL,
                      GtkWidget)

struct _PlenaryCoverageCellWidget
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryCoverageCellWidget, plenary_coverage_cell, GTK_TYPE_WIDGET)

static void
plenary_coverage_cell_class_init (PlenaryCoverageCellWidgetClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GRID_CELL);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "cell");
}

static void
plenary_coverage_cell_init (PlenaryCoverageCellWidget *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

struct _PlenaryCoverageRow
{
  GtkWidget parent_instance;

  PlenaryCoverage *coverage; /* borrowed from the view, which shows another before freeing one */
  guint row;
  int column_width;
  int overhang;
  guint marked; /* column under the pointer or the keyboard; G_MAXUINT for none */

  GtkWidget *nobody;
  GPtrArray *cells; /* borrowed: they are children */
};

G_DEFINE_FINAL_TYPE (PlenaryCoverageRow, plenary_coverage_row, GTK_TYPE_WIDGET)

static guint
get_n_columns (PlenaryCoverageRow *self)
{
  return self->coverage != NULL ? plenary_coverage_get_n_parties (self->coverage) : 0;
}

/* The left edge of a column; columns begin at the right where one reads from there. */
static int
get_x (PlenaryCoverageRow *self, guint column)
{
  int offset = (int) column * self->column_width;

  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL
             ? gtk_widget_get_width (GTK_WIDGET (self)) - offset - self->column_width
             : offset;
}

static GtkWidget *
create_cell (PlenaryCoverageRow *self, guint column)
{
  GtkWidget *cell = g_object_new (PLENARY_TYPE_COVERAGE_CELL, NULL);
  g_autofree char *words = plenary_coverage_dup_cell_words (self->coverage, self->row, column);

  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_RELATION_COL_INDEX,
                                  (int) column + 1, GTK_ACCESSIBLE_RELATION_ROW_INDEX,
                                  (int) self->row + 1, -1);
  gtk_widget_set_parent (cell, GTK_WIDGET (self));

  return cell;
}

static void
drop_cells (PlenaryCoverageRow *self)
{
  for (guint i = 0; i < self->cells->len; i++)
    gtk_widget_unparent (self->cells->pdata[i]);
  g_ptr_array_set_size (self->cells, 0);
}

static void
ensure_cells (PlenaryCoverageRow *self)
{
  if (self->cells->len == get_n_columns (self))
    return;
  drop_cells (self);
  for (guint i = 0; i < get_n_columns (self); i++)
    g_ptr_array_add (self->cells, create_cell (self, i));
}

/* A disc; a ring where the objective was only named in lists. The area is the number. */
static void
draw_dot (PlenaryCoverageRow *self,
          GtkSnapshot *snapshot,
          const PlenaryCoverageCell *cell,
          float x,
          const GdkRGBA *color)
{
  float radius = radii[MIN (cell->n_mentions, G_N_ELEMENTS (radii)) - 1];
  float y = (float) gtk_widget_get_height (GTK_WIDGET (self)) / 2;
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (x - radius, y - radius, 2 * radius, 2 * radius);
  GskRoundedRect circle;

  gsk_rounded_rect_init_from_rect (&circle, &bounds, radius);
  if (cell->n_passing == cell->n_mentions)
    {
      const float widths[4] = { 1.5f, 1.5f, 1.5f, 1.5f };
      const GdkRGBA colors[4] = { *color, *color, *color, *color };

      gtk_snapshot_append_border (snapshot, &circle, widths, colors);
      return;
    }
  gtk_snapshot_push_rounded_clip (snapshot, &circle);
  gtk_snapshot_append_color (snapshot, color, &bounds);
  gtk_snapshot_pop (snapshot);
}

static void
draw_band (PlenaryCoverageRow *self, GtkSnapshot *snapshot)
{
  GdkRGBA band;
  graphene_rect_t bounds
      = GRAPHENE_RECT_INIT ((float) get_x (self, self->marked), 0, (float) self->column_width,
                            (float) gtk_widget_get_height (GTK_WIDGET (self)));

  gtk_widget_get_color (GTK_WIDGET (self), &band);
  band.alpha *= 0.06f;
  gtk_snapshot_append_color (snapshot, &band, &bounds);
}

static void
plenary_coverage_row_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PlenaryCoverageRow *self = PLENARY_COVERAGE_ROW (widget);
  g_autoptr (GdkRGBA) color
      = adw_style_manager_get_accent_color_rgba (adw_style_manager_get_default ());

  if (self->marked < get_n_columns (self))
    draw_band (self, snapshot);
  for (guint i = 0; i < get_n_columns (self); i++)
    {
      const PlenaryCoverageCell *cell = plenary_coverage_get_cell (self->coverage, self->row, i);

      if (cell->n_mentions > 0)
        draw_dot (self, snapshot, cell, (float) get_x (self, i) + (float) self->column_width / 2,
                  color);
    }

  GTK_WIDGET_CLASS (plenary_coverage_row_parent_class)->snapshot (widget, snapshot);
}

static void
plenary_coverage_row_measure (GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  PlenaryCoverageRow *self = PLENARY_COVERAGE_ROW (widget);
  int size = orientation == GTK_ORIENTATION_VERTICAL
                 ? plenary_coverage_get_row_height (widget)
                 : (int) get_n_columns (self) * self->column_width + self->overhang;

  *minimum = size;
  *natural = size;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_measure (child, orientation, -1, NULL, NULL, NULL, NULL);
}

static void
plenary_coverage_row_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PlenaryCoverageRow *self = PLENARY_COVERAGE_ROW (widget);

  for (guint i = 0; i < self->cells->len; i++)
    gtk_widget_size_allocate (self->cells->pdata[i],
                              &(GtkAllocation) { get_x (self, i), 0, self->column_width, height },
                              -1);
  gtk_widget_size_allocate (self->nobody, &(GtkAllocation) { 0, 0, width, height }, -1);
}

static gboolean
query_tooltip_cb (GtkWidget *widget, int x, int y, gboolean is_keyboard, GtkTooltip *tooltip)
{
  PlenaryCoverageRow *self = PLENARY_COVERAGE_ROW (widget);

  if (self->marked >= get_n_columns (self))
    return FALSE;

  g_autofree char *words
      = plenary_coverage_dup_cell_words (self->coverage, self->row, self->marked);

  gtk_tooltip_set_text (tooltip, words);

  return TRUE;
}

static void
plenary_coverage_row_dispose (GObject *object)
{
  PlenaryCoverageRow *self = PLENARY_COVERAGE_ROW (object);

  drop_cells (self);
  g_clear_pointer (&self->nobody, gtk_widget_unparent);

  G_OBJECT_CLASS (plenary_coverage_row_parent_class)->dispose (object);
}

static void
plenary_coverage_row_finalize (GObject *object)
{
  g_ptr_array_unref (PLENARY_COVERAGE_ROW (object)->cells);

  G_OBJECT_CLASS (plenary_coverage_row_parent_class)->finalize (object);
}

static void
plenary_coverage_row_class_init (PlenaryCoverageRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_coverage_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = plenary_coverage_row_finalize;
  widget_class->snapshot = plenary_coverage_row_snapshot;
  widget_class->measure = plenary_coverage_row_measure;
  widget_class->size_allocate = plenary_coverage_row_size_allocate;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
  gtk_widget_class_set_css_name (widget_class, "row");
}

static void
plenary_coverage_row_init (PlenaryCoverageRow *self)
{
  self->cells = g_ptr_array_new ();
  self->marked = G_MAXUINT;
  self->nobody = gtk_label_new (_ ("nobody yet"));
  gtk_label_set_xalign (GTK_LABEL (self->nobody), 0);
  gtk_widget_set_can_target (self->nobody, FALSE);
  gtk_widget_add_css_class (self->nobody, "caption");
  gtk_widget_add_css_class (self->nobody, "dim-label");
  gtk_widget_set_parent (self->nobody, GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "plenary-coverage-row");
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
}

/**
 * plenary_coverage_scale:
 * @widget: a part of the matrix
 * @length: a length in pixels with text of the usual size
 *
 * Returns: the same with text of the size that a person has chosen
 */
int
plenary_coverage_scale (GtkWidget *widget, int length)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), length);

  return (int) adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, length, gtk_widget_get_settings (widget));
}

/**
 * plenary_coverage_get_row_height:
 * @widget: a part of the matrix
 *
 * Returns: how high every row is, in pixels
 */
int
plenary_coverage_get_row_height (GtkWidget *widget)
{
  return plenary_coverage_scale (widget, ROW_HEIGHT);
}

/**
 * plenary_coverage_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
PlenaryCoverageRow *
plenary_coverage_row_new (void)
{
  return g_object_new (PLENARY_TYPE_COVERAGE_ROW, NULL);
}

/**
 * plenary_coverage_row_show:
 * @self: a row
 * @coverage: the matrix; must live until another one is shown
 * @row: which row, from 0
 * @column_width: width of a column, in pixels
 * @overhang: width that the headings need past the last column, in pixels
 *
 * Shows a row of a matrix.
 */
void
plenary_coverage_row_show (PlenaryCoverageRow *self,
                           PlenaryCoverage *coverage,
                           guint row,
                           int column_width,
                           int overhang)
{
  g_return_if_fail (PLENARY_IS_COVERAGE_ROW (self));
  g_return_if_fail (coverage != NULL);
  g_return_if_fail (row < plenary_coverage_get_n_objectives (coverage));

  gboolean is_silent = plenary_coverage_sum_row (coverage, row).n_mentions == 0;
  PlenaryRecord *objective = plenary_coverage_get_objective (coverage, row);
  g_autofree char *number = plenary_objective_dup_number (objective);
  g_autofree char *words = plenary_coverage_dup_row_words (coverage, row);
  g_autofree char *label
      /* Translators: the number and the title of an objective, and who spoke to it */
      = g_strdup_printf (_ ("%s %s: %s"), number,
                         plenary_record_get_text (objective, PLENARY_OBJECTIVE_TITLE), words);

  self->coverage = coverage;
  self->row = row;
  self->column_width = column_width;
  self->overhang = overhang;
  drop_cells (self);
  gtk_widget_set_visible (self->nobody, is_silent);
  if (is_silent)
    gtk_widget_add_css_class (GTK_WIDGET (self), "silent");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "silent");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * plenary_coverage_row_mark:
 * @self: a row
 * @column: the column of the cross-hair, from 0; %G_MAXUINT for none
 * @is_current: whether the cross-hair is in this row
 *
 * Shows where the pointer or the keyboard is.
 */
void
plenary_coverage_row_mark (PlenaryCoverageRow *self, guint column, gboolean is_current)
{
  g_return_if_fail (PLENARY_IS_COVERAGE_ROW (self));

  self->marked = column;
  if (is_current)
    gtk_widget_add_css_class (GTK_WIDGET (self), "current");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "current");
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * plenary_coverage_row_focus:
 * @self: a row
 * @column: which column, from 0
 *
 * Gives the keyboard to a cell.
 */
void
plenary_coverage_row_focus (PlenaryCoverageRow *self, guint column)
{
  g_return_if_fail (PLENARY_IS_COVERAGE_ROW (self));
  g_return_if_fail (column < get_n_columns (self));

  ensure_cells (self);
  gtk_widget_grab_focus (self->cells->pdata[column]);
}
