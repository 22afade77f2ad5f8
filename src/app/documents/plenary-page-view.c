/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The place that is on the screen is kept in pages, not in pixels, whenever the size of the pages
 * changes.
 */
#include "config.h"

#include "documents/plenary-page-view.h"

#include "documents/plenary-page-grid.h"
#include "documents/plenary-page-picture.h"
#include "documents/plenary-scroll-keys.h"

#include <glib/gi18n.h>

/* What a key or a turn of the wheel scrolls, and the least width, in pixels. */
#define SCROLL_STEP 60
#define LEAST_WIDTH 18

struct _PlenaryPageView
{
  GtkWidget parent_instance;

  /* Owned */
  PlenaryPages *pages;
  GtkAdjustment *adjustments[2]; /* by GtkOrientation */
  GtkScrollablePolicy policies[2];

  /* State */
  PlenaryPageGrid grid;
  gboolean fits_width;
  gboolean is_arranging;
};

typedef enum
{
  PROP_ZOOM = 1,
  PROP_FITS_WIDTH,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
} PlenaryPageViewProperty;

static GParamSpec *properties[PROP_FITS_WIDTH + 1];

typedef enum
{
  SIGNAL_PICK,
  N_SIGNALS,
} PlenaryPageViewSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (PlenaryPageView,
                               plenary_page_view,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

static guint
get_n_pages (PlenaryPageView *self)
{
  return self->pages != NULL ? plenary_pages_get_n_pages (self->pages) : 0;
}

static double
get_value (PlenaryPageView *self, GtkOrientation orientation)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  return adjustment != NULL ? gtk_adjustment_get_value (adjustment) : 0;
}

/* Sizes for a width of the widget; whether they are others than before. */
static gboolean
arrange (PlenaryPageView *self, int width)
{
  double zoom = self->grid.zoom;

  self->grid.n_pages = get_n_pages (self);
  plenary_pages_get_size (self->pages, &self->grid.width_pt, &self->grid.height_pt);

  gboolean is_other = plenary_page_grid_fit (&self->grid, width, self->fits_width);

  if (!G_APPROX_VALUE (self->grid.zoom, zoom, 0.001))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ZOOM]);

  return is_other;
}

static void
configure (PlenaryPageView *self, GtkOrientation orientation, double value, int content, int shown)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  if (adjustment != NULL)
    gtk_adjustment_configure (adjustment, CLAMP (value, 0, MAX (content - shown, 0)), 0,
                              MAX (content, shown), SCROLL_STEP, shown * 0.9, shown);
}

static void
link_cb (PlenaryPageView *self, const char *address)
{
  const PlenaryPageAnchor *anchor
      = *address == '#' ? plenary_pages_find (self->pages, address + 1) : NULL;

  if (anchor != NULL)
    {
      plenary_page_view_scroll_to (self, anchor->page, anchor->y_pt);
    }
  else if (*address != '#')
    {
      g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (address);

      gtk_uri_launcher_launch (launcher, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL,
                               NULL, NULL);
    }
}

static void
pick_cb (PlenaryPageView *self, const char *id, double x, double y, GtkWidget *picture)
{
  graphene_point_t place;

  if (gtk_widget_compute_point (picture, GTK_WIDGET (self),
                                &GRAPHENE_POINT_INIT ((float) x, (float) y), &place))
    g_signal_emit (self, signals[SIGNAL_PICK], 0, id, (double) place.x, (double) place.y);
}

/* Makes widgets of the pages of a range, in order, and takes away all others. */
static void
populate (PlenaryPageView *self, guint first, guint end)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  for (guint page = first; page < end; page++)
    {
      while (child != NULL && plenary_page_picture_get_page (PLENARY_PAGE_PICTURE (child)) < page)
        {
          GtkWidget *next = gtk_widget_get_next_sibling (child);

          gtk_widget_unparent (child);
          child = next;
        }
      if (child != NULL && plenary_page_picture_get_page (PLENARY_PAGE_PICTURE (child)) == page)
        {
          child = gtk_widget_get_next_sibling (child);
          continue;
        }

      PlenaryPagePicture *picture = plenary_page_picture_new (self->pages, page);

      g_signal_connect_object (picture, "link", G_CALLBACK (link_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (picture, "pick", G_CALLBACK (pick_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_insert_before (GTK_WIDGET (picture), GTK_WIDGET (self), child);
    }
  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      gtk_widget_unparent (child);
      child = next;
    }
}

static void
populate_screen (PlenaryPageView *self, int height)
{
  guint first = 0;
  guint end = 0;

  plenary_page_grid_get_range (&self->grid, get_value (self, GTK_ORIENTATION_VERTICAL), height,
                               &first, &end);
  populate (self, first, end);
}

static void
allocate_pages (PlenaryPageView *self, int width)
{
  int left = MAX (width - plenary_page_grid_get_width (&self->grid), 0) / 2
             - (int) get_value (self, GTK_ORIENTATION_HORIZONTAL);
  int top = -(int) get_value (self, GTK_ORIENTATION_VERTICAL);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GdkRectangle place;

      plenary_page_grid_get_bounds (
          &self->grid, plenary_page_picture_get_page (PLENARY_PAGE_PICTURE (child)), &place);
      place.x += left;
      place.y += top;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
      gtk_widget_size_allocate (child, &place, -1);
    }
}

static void
plenary_page_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PlenaryPageView *self = PLENARY_PAGE_VIEW (widget);

  if (self->pages == NULL)
    {
      populate (self, 0, 0);
      return;
    }

  double vertical = get_value (self, GTK_ORIENTATION_VERTICAL);
  double place = plenary_page_grid_get_place (&self->grid, vertical);
  gboolean is_first = self->grid.page_height == 0;

  self->is_arranging = TRUE;
  /* Above the first page there is nothing to keep in place. */
  if (arrange (self, width) && !is_first && place > 0)
    vertical = plenary_page_grid_get_y (&self->grid, place);
  configure (self, GTK_ORIENTATION_HORIZONTAL, get_value (self, GTK_ORIENTATION_HORIZONTAL),
             plenary_page_grid_get_width (&self->grid), width);
  configure (self, GTK_ORIENTATION_VERTICAL, vertical, plenary_page_grid_get_height (&self->grid),
             height);
  self->is_arranging = FALSE;

  populate_screen (self, height);
  allocate_pages (self, width);
}

static void
plenary_page_view_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  *minimum = LEAST_WIDTH;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 640 : 480;
}

static void
scrolled_cb (PlenaryPageView *self)
{
  if (!self->is_arranging)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
set_adjustment (PlenaryPageView *self, GtkOrientation orientation, GtkAdjustment *adjustment)
{
  GtkAdjustment **current = &self->adjustments[orientation];

  if (*current != NULL)
    g_signal_handlers_disconnect_by_func (*current, scrolled_cb, self);
  g_set_object (current, adjustment);
  if (adjustment != NULL)
    g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self,
                             G_CONNECT_SWAPPED);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* At the end of the zooms pages go on fitting the width, if they do. */
static void
step_zoom (PlenaryPageView *self, int step)
{
  double zoom = plenary_page_zoom_step (self->grid.zoom, step);

  if (zoom != self->grid.zoom)
    plenary_page_view_set_zoom (self, zoom);
}

/* Ctrl and the wheel zoom. */
static gboolean
wheel_cb (PlenaryPageView *self, double dx, double dy, GtkEventController *controller)
{
  if ((gtk_event_controller_get_current_event_state (controller) & GDK_CONTROL_MASK) == 0)
    return GDK_EVENT_PROPAGATE;
  if (dy < 0)
    plenary_page_view_zoom_in (self);
  else if (dy > 0)
    plenary_page_view_zoom_out (self);

  return GDK_EVENT_STOP;
}

static void
plenary_page_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryPageView *self = PLENARY_PAGE_VIEW (object);

  switch ((PlenaryPageViewProperty) prop_id)
    {
    case PROP_ZOOM:
      g_value_set_double (value, plenary_page_view_get_zoom (self));
      break;
    case PROP_FITS_WIDTH:
      g_value_set_boolean (value, plenary_page_view_get_fits_width (self));
      break;
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_VERTICAL]);
      break;
    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_VERTICAL]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_page_view_set_property (GObject *object,
                                guint prop_id,
                                const GValue *value,
                                GParamSpec *pspec)
{
  PlenaryPageView *self = PLENARY_PAGE_VIEW (object);

  switch ((PlenaryPageViewProperty) prop_id)
    {
    case PROP_ZOOM:
      plenary_page_view_set_zoom (self, g_value_get_double (value));
      break;
    case PROP_FITS_WIDTH:
      plenary_page_view_set_fits_width (self, g_value_get_boolean (value));
      break;
    case PROP_HADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_HORIZONTAL] = g_value_get_enum (value);
      break;
    case PROP_VSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_VERTICAL] = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_page_view_dispose (GObject *object)
{
  PlenaryPageView *self = PLENARY_PAGE_VIEW (object);

  populate (self, 0, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (self->adjustments); i++)
    {
      if (self->adjustments[i] != NULL)
        g_signal_handlers_disconnect_by_func (self->adjustments[i], scrolled_cb, self);
      g_clear_object (&self->adjustments[i]);
    }
  g_clear_pointer (&self->pages, plenary_pages_unref);

  G_OBJECT_CLASS (plenary_page_view_parent_class)->dispose (object);
}

static void
plenary_page_view_class_init (PlenaryPageViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_page_view_get_property;
  object_class->set_property = plenary_page_view_set_property;
  object_class->dispose = plenary_page_view_dispose;
  widget_class->measure = plenary_page_view_measure;
  widget_class->size_allocate = plenary_page_view_size_allocate;

  /**
   * PlenaryPageView:zoom:
   *
   * How large pages are, 1 being as on paper. Follows the width while the view fits it.
   */
  properties[PROP_ZOOM]
      = g_param_spec_double ("zoom", NULL, NULL, 0.01, 10, 1,
                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PlenaryPageView:fits-width:
   *
   * Whether pages are as wide as there is room.
   */
  properties[PROP_FITS_WIDTH]
      = g_param_spec_boolean ("fits-width", NULL, NULL, TRUE,
                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");

  /**
   * PlenaryPageView::pick:
   * @self: a view
   * @id: id of the record that the words come from
   * @x: from the start of the view
   * @y: from its top
   *
   * Words on a page were clicked.
   */
  signals[SIGNAL_PICK]
      = g_signal_new ("pick", PLENARY_TYPE_PAGE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                      G_TYPE_NONE, 3, G_TYPE_STRING, G_TYPE_DOUBLE, G_TYPE_DOUBLE);

  plenary_scroll_keys_add (widget_class);
  gtk_widget_class_set_css_name (widget_class, "pageview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plenary_page_view_init (PlenaryPageView *self)
{
  GtkEventController *wheel = gtk_event_controller_scroll_new (
      GTK_EVENT_CONTROLLER_SCROLL_VERTICAL | GTK_EVENT_CONTROLLER_SCROLL_DISCRETE);
  GtkGesture *press = gtk_gesture_click_new ();

  self->grid.zoom = 1;
  self->grid.n_columns = 1;
  self->fits_width = TRUE;
  gtk_event_controller_set_propagation_phase (wheel, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (wheel, "scroll", G_CALLBACK (wheel_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), wheel);
  /* Whoever clicks on a page goes on with the keyboard there. */
  g_signal_connect_swapped (press, "pressed", G_CALLBACK (gtk_widget_grab_focus), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (press));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (GTK_WIDGET (self), "plenary-page-view");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Pages"),
                                  -1);
}

/**
 * plenary_page_view_new:
 *
 * Returns: (transfer floating): a view without pages that fits the width
 */
PlenaryPageView *
plenary_page_view_new (void)
{
  return g_object_new (PLENARY_TYPE_PAGE_VIEW, NULL);
}

/**
 * plenary_page_view_get_pages:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the pages it shows
 */
PlenaryPages *
plenary_page_view_get_pages (PlenaryPageView *self)
{
  g_return_val_if_fail (PLENARY_IS_PAGE_VIEW (self), NULL);

  return self->pages;
}

/**
 * plenary_page_view_set_pages:
 * @self: a view
 * @pages: (nullable): pages
 *
 * Shows other pages at the place where the view is, which is right for a document that was laid
 * out anew; see plenary_page_view_scroll_to() for another one.
 */
void
plenary_page_view_set_pages (PlenaryPageView *self, PlenaryPages *pages)
{
  g_return_if_fail (PLENARY_IS_PAGE_VIEW (self));

  if (pages == self->pages)
    return;

  g_clear_pointer (&self->pages, plenary_pages_unref);
  self->pages = pages != NULL ? plenary_pages_ref (pages) : NULL;

  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      if (plenary_page_picture_get_page (PLENARY_PAGE_PICTURE (child)) < get_n_pages (self))
        plenary_page_picture_set_pages (PLENARY_PAGE_PICTURE (child), pages);
      else
        gtk_widget_unparent (child);
      child = next;
    }
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * plenary_page_view_get_zoom:
 * @self: a view
 *
 * Returns: how large pages are, 1 being as on paper
 */
double
plenary_page_view_get_zoom (PlenaryPageView *self)
{
  g_return_val_if_fail (PLENARY_IS_PAGE_VIEW (self), 1);

  return self->grid.zoom;
}

/**
 * plenary_page_view_set_zoom:
 * @self: a view
 * @zoom: how large pages are, 1 being as on paper
 *
 * Sets the zoom; pages do not fit the width any more.
 */
void
plenary_page_view_set_zoom (PlenaryPageView *self, double zoom)
{
  g_return_if_fail (PLENARY_IS_PAGE_VIEW (self));

  plenary_page_view_set_fits_width (self, FALSE);
  zoom = plenary_page_zoom_clamp (zoom);
  if (G_APPROX_VALUE (self->grid.zoom, zoom, 0.001))
    return;

  self->grid.zoom = zoom;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ZOOM]);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * plenary_page_view_zoom_in:
 * @self: a view
 *
 * Goes to the next larger zoom.
 */
void
plenary_page_view_zoom_in (PlenaryPageView *self)
{
  g_return_if_fail (PLENARY_IS_PAGE_VIEW (self));

  step_zoom (self, 1);
}

/**
 * plenary_page_view_zoom_out:
 * @self: a view
 *
 * Goes to the next smaller zoom.
 */
void
plenary_page_view_zoom_out (PlenaryPageView *self)
{
  g_return_if_fail (PLENARY_IS_PAGE_VIEW (self));

  step_zoom (self, -1);
}

/**
 * plenary_page_view_get_fits_width:
 * @self: a view
 *
 * Returns: whether pages are as wide as there is room
 */
gboolean
plenary_page_view_get_fits_width (PlenaryPageView *self)
{
  g_return_val_if_fail (PLENARY_IS_PAGE_VIEW (self), FALSE);

  return self->fits_width;
}

/**
 * plenary_page_view_set_fits_width:
 * @self: a view
 * @fits_width: whether pages are as wide as there is room
 *
 * Lets pages follow the width, or stay as large as they are.
 */
void
plenary_page_view_set_fits_width (PlenaryPageView *self, gboolean fits_width)
{
  g_return_if_fail (PLENARY_IS_PAGE_VIEW (self));

  if (self->fits_width == fits_width)
    return;

  self->fits_width = fits_width;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FITS_WIDTH]);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * plenary_page_view_scroll_to:
 * @self: a view
 * @page: index of a page
 * @y_pt: a height on the page, from its top
 *
 * Scrolls until a place is at the top of the view.
 */
void
plenary_page_view_scroll_to (PlenaryPageView *self, guint page, double y_pt)
{
  g_return_if_fail (PLENARY_IS_PAGE_VIEW (self));

  GtkAdjustment *adjustment = self->adjustments[GTK_ORIENTATION_VERTICAL];

  if (adjustment != NULL)
    gtk_adjustment_set_value (adjustment, plenary_page_grid_get_y_of (&self->grid, page, y_pt));
}
