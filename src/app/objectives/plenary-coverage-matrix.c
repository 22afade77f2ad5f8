/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "objectives/plenary-coverage-matrix.h"

#include "objectives/plenary-coverage-row.h"

#include <glib/gi18n.h>

/* How many rows Page Up and Page Down go. */
#define PAGE_ROWS 8

struct _PlenaryCoverageMatrix
{
  GtkWidget parent_instance;

  PlenaryCoverage *coverage; /* borrowed from the view */
  int column_width;
  GPtrArray *rows; /* borrowed: they are children */

  /* State: where the keyboard is, and where the cross-hair */
  guint row;
  guint column;
  guint marked_row; /* G_MAXUINT for nowhere */
  guint marked_column;
};

G_DEFINE_FINAL_TYPE (PlenaryCoverageMatrix, plenary_coverage_matrix, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_ACTIVATED,
  SIGNAL_MARKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static guint
get_n_columns (PlenaryCoverageMatrix *self)
{
  return self->coverage != NULL ? plenary_coverage_get_n_parties (self->coverage) : 0;
}

static void
mark (PlenaryCoverageMatrix *self, guint row, guint column)
{
  if (row == self->marked_row && column == self->marked_column)
    return;

  self->marked_row = row;
  self->marked_column = column;
  for (guint i = 0; i < self->rows->len; i++)
    plenary_coverage_row_mark (self->rows->pdata[i], column, i == row);
  g_signal_emit (self, signals[SIGNAL_MARKED], 0, row, column);
}

static void
go_to (PlenaryCoverageMatrix *self, guint row, guint column)
{
  self->row = row;
  self->column = column;
  plenary_coverage_row_focus (self->rows->pdata[row], column);
  mark (self, row, column);
}

/* The cell at a place; FALSE beside the columns. */
static gboolean
find_cell (PlenaryCoverageMatrix *self, double x, double y, guint *row, guint *column)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  double from_start = is_rtl ? gtk_widget_get_width (GTK_WIDGET (self)) - x : x;

  if (from_start < 0 || y < 0 || self->column_width == 0)
    return FALSE;
  *row = (guint) (y / plenary_coverage_get_row_height (GTK_WIDGET (self)));
  *column = (guint) (from_start / self->column_width);

  return *row < self->rows->len && *column < get_n_columns (self);
}

static void
motion_cb (PlenaryCoverageMatrix *self, double x, double y)
{
  guint row = 0;
  guint column = 0;

  if (find_cell (self, x, y, &row, &column))
    mark (self, row, column);
  else
    mark (self, G_MAXUINT, G_MAXUINT);
}

static void
leave_cb (PlenaryCoverageMatrix *self)
{
  if (gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL)
    mark (self, self->row, self->column);
  else
    mark (self, G_MAXUINT, G_MAXUINT);
}

static void
click_cb (PlenaryCoverageMatrix *self, int n_presses, double x, double y)
{
  guint row = 0;
  guint column = 0;

  if (!find_cell (self, x, y, &row, &column))
    return;
  go_to (self, row, column);
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, row, column);
}

static guint
step (guint position, int by, guint length)
{
  return (guint) CLAMP ((int) position + by, 0, (int) length - 1);
}

/* Arrows walk, the ends of rows and columns have their keys, Enter opens. */
static gboolean
key_cb (PlenaryCoverageMatrix *self, guint key, guint code, GdkModifierType state)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  gboolean is_far = (state & GDK_CONTROL_MASK) != 0;
  guint n_rows = self->rows->len;
  guint n_columns = get_n_columns (self);
  guint row = self->row;
  guint column = self->column;

  if (n_rows == 0 || n_columns == 0)
    return GDK_EVENT_PROPAGATE;

  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      column = step (column, is_rtl ? 1 : -1, n_columns);
      break;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      column = step (column, is_rtl ? -1 : 1, n_columns);
      break;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      row = step (row, -1, n_rows);
      break;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      row = step (row, 1, n_rows);
      break;
    case GDK_KEY_Page_Up:
      row = step (row, -PAGE_ROWS, n_rows);
      break;
    case GDK_KEY_Page_Down:
      row = step (row, PAGE_ROWS, n_rows);
      break;
    case GDK_KEY_Home:
      column = 0;
      row = is_far ? 0 : row;
      break;
    case GDK_KEY_End:
      column = n_columns - 1;
      row = is_far ? n_rows - 1 : row;
      break;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_space:
      g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, row, column);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
  go_to (self, row, column);

  return GDK_EVENT_STOP;
}

/* Tab comes to the cell where the keyboard was, and leaves from any. */
static gboolean
plenary_coverage_matrix_focus (GtkWidget *widget, GtkDirectionType direction)
{
  PlenaryCoverageMatrix *self = PLENARY_COVERAGE_MATRIX (widget);

  if (gtk_widget_get_focus_child (widget) != NULL || self->rows->len == 0
      || get_n_columns (self) == 0)
    return FALSE;
  go_to (self, MIN (self->row, self->rows->len - 1), MIN (self->column, get_n_columns (self) - 1));

  return TRUE;
}

static gboolean
plenary_coverage_matrix_grab_focus (GtkWidget *widget)
{
  return plenary_coverage_matrix_focus (widget, GTK_DIR_TAB_FORWARD)
         || gtk_widget_get_focus_child (widget) != NULL;
}

static void
plenary_coverage_matrix_dispose (GObject *object)
{
  PlenaryCoverageMatrix *self = PLENARY_COVERAGE_MATRIX (object);
  GtkWidget *child = NULL;

  g_ptr_array_set_size (self->rows, 0);
  /* Its rows, and a list of mentions that is still open. */
  for (child = gtk_widget_get_first_child (GTK_WIDGET (object)); child != NULL;
       child = gtk_widget_get_first_child (GTK_WIDGET (object)))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (plenary_coverage_matrix_parent_class)->dispose (object);
}

static void
plenary_coverage_matrix_finalize (GObject *object)
{
  g_ptr_array_unref (PLENARY_COVERAGE_MATRIX (object)->rows);

  G_OBJECT_CLASS (plenary_coverage_matrix_parent_class)->finalize (object);
}

static void
plenary_coverage_matrix_class_init (PlenaryCoverageMatrixClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_coverage_matrix_dispose;
  G_OBJECT_CLASS (klass)->finalize = plenary_coverage_matrix_finalize;
  widget_class->focus = plenary_coverage_matrix_focus;
  widget_class->grab_focus = plenary_coverage_matrix_grab_focus;

  /**
   * PlenaryCoverageMatrix::activated:
   * @self: the matrix
   * @row: which row, from 0
   * @column: which column, from 0
   *
   * A person wants to see what a cell counts.
   */
  signals[SIGNAL_ACTIVATED]
      = g_signal_new ("activated", PLENARY_TYPE_COVERAGE_MATRIX, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                      NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);

  /**
   * PlenaryCoverageMatrix::marked:
   * @self: the matrix
   * @row: which row, from 0; %G_MAXUINT for none
   * @column: which column, from 0; %G_MAXUINT for none
   *
   * The cross-hair has moved.
   */
  signals[SIGNAL_MARKED]
      = g_signal_new ("marked", PLENARY_TYPE_COVERAGE_MATRIX, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                      NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
plenary_coverage_matrix_init (PlenaryCoverageMatrix *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->rows = g_ptr_array_new ();
  self->marked_row = G_MAXUINT;
  self->marked_column = G_MAXUINT;
  gtk_orientable_set_orientation (
      GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))), GTK_ORIENTATION_VERTICAL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Who spoke to what"), -1);
  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (click, "released", G_CALLBACK (click_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/**
 * plenary_coverage_matrix_show:
 * @self: a matrix
 * @coverage: what to show; must live until another one is shown
 * @column_width: width of a column, in pixels
 * @overhang: width that the headings need past the last column, in pixels
 *
 * Shows a matrix. The keyboard stays in its cell as far as there is one.
 */
void
plenary_coverage_matrix_show (PlenaryCoverageMatrix *self,
                              PlenaryCoverage *coverage,
                              int column_width,
                              int overhang)
{
  g_return_if_fail (PLENARY_IS_COVERAGE_MATRIX (self));
  g_return_if_fail (coverage != NULL);

  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
  guint n_rows = plenary_coverage_get_n_objectives (coverage);

  mark (self, G_MAXUINT, G_MAXUINT);
  self->coverage = coverage;
  self->column_width = column_width;
  while (self->rows->len > n_rows)
    gtk_widget_unparent (g_ptr_array_steal_index (self->rows, self->rows->len - 1));
  for (guint i = 0; i < n_rows; i++)
    {
      if (i == self->rows->len)
        {
          g_ptr_array_add (self->rows, plenary_coverage_row_new ());
          gtk_widget_set_parent (self->rows->pdata[i], GTK_WIDGET (self));
        }
      plenary_coverage_row_show (self->rows->pdata[i], coverage, i, column_width, overhang);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Who spoke to what"), -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_COL_COUNT,
                                  (int) get_n_columns (self), GTK_ACCESSIBLE_RELATION_ROW_COUNT,
                                  (int) n_rows, -1);
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

/**
 * plenary_coverage_matrix_get_bounds:
 * @self: a matrix
 * @row: which row, from 0
 * @column: which column, from 0
 * @bounds: (out caller-allocates): where the cell is in the matrix
 *
 * Says where a cell is, for what points to it.
 */
void
plenary_coverage_matrix_get_bounds (PlenaryCoverageMatrix *self,
                                    guint row,
                                    guint column,
                                    GdkRectangle *bounds)
{
  g_return_if_fail (PLENARY_IS_COVERAGE_MATRIX (self));
  g_return_if_fail (bounds != NULL);

  int offset = (int) column * self->column_width;
  int height = plenary_coverage_get_row_height (GTK_WIDGET (self));
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  *bounds = (GdkRectangle) {
    is_rtl ? gtk_widget_get_width (GTK_WIDGET (self)) - offset - self->column_width : offset,
    (int) row * height,
    self->column_width,
    height,
  };
}
