/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "documents/plenary-page-picture.h"

#include "documents/plenary-preview.h"
#include "typeset/plenary-page-painter.h"

#include <glib/gi18n.h>

struct _PlenaryPagePicture
{
  GtkWidget parent_instance;

  PlenaryPages *pages;
  guint page;
};

G_DEFINE_FINAL_TYPE (PlenaryPagePicture, plenary_page_picture, GTK_TYPE_WIDGET)

typedef enum
{
  SIGNAL_LINK,
  SIGNAL_PICK,
  N_SIGNALS,
} PlenaryPagePictureSignal;

static guint signals[N_SIGNALS];

/* Pixels to a point. */
static double
get_scale (PlenaryPagePicture *self)
{
  double width_pt = 0;
  double height_pt = 0;

  plenary_pages_get_size (self->pages, &width_pt, &height_pt);

  return MAX (gtk_widget_get_width (GTK_WIDGET (self)), 1) / width_pt;
}

static const PlenaryPageLink *
pick_link (PlenaryPagePicture *self, double x, double y)
{
  double scale = get_scale (self);

  return plenary_pages_pick_link (self->pages, self->page, x / scale, y / scale);
}

/* The id of a node, or of the nearest one around it that has one. */
static gboolean
find_id (const PlenaryNode *node, const PlenaryNode *wanted, const char **id)
{
  gboolean is_found = node == wanted;

  for (guint i = 0; !is_found && i < node->children->len; i++)
    is_found = find_id (node->children->pdata[i], wanted, id);
  if (is_found && *id == NULL)
    *id = node->id;

  return is_found;
}

static const char *
pick_id (PlenaryPagePicture *self, double x, double y)
{
  double scale = get_scale (self);
  const PlenaryPageItem *item = plenary_pages_pick (self->pages, self->page, x / scale, y / scale);
  const char *id = NULL;

  if (item != NULL && item->node != NULL)
    find_id (plenary_pages_get_tree (self->pages)->root, item->node, &id);

  return id;
}

static void
released_cb (PlenaryPagePicture *self, int n_press, double x, double y)
{
  const PlenaryPageLink *link = pick_link (self, x, y);
  const char *id = link == NULL ? pick_id (self, x, y) : NULL;

  if (link != NULL)
    g_signal_emit (self, signals[SIGNAL_LINK], 0, link->address);
  else if (id != NULL)
    g_signal_emit (self, signals[SIGNAL_PICK], 0, id, x, y);
}

static void
motion_cb (PlenaryPagePicture *self, double x, double y)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self),
                                   pick_link (self, x, y) != NULL ? "pointer" : NULL);
}

static void
describe (PlenaryPagePicture *self)
{
  g_autofree char *words = plenary_pages_dup_words (self->pages, self->page);
  g_autofree char *label
      /* Translators: the number of a page, and how many there are */
      = g_strdup_printf (_ ("Page %u of %u"), self->page + 1,
                         plenary_pages_get_n_pages (self->pages));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}

/* The paper below is drawn by the style, with its shadow. */
static void
plenary_page_picture_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PlenaryPagePicture *self = PLENARY_PAGE_PICTURE (widget);
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  double width_pt = 0;
  double height_pt = 0;

  plenary_pages_get_size (self->pages, &width_pt, &height_pt);

  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  cairo_scale (cr, width / width_pt, height / height_pt);
  plenary_page_paint (self->pages, self->page, cr);
  cairo_destroy (cr);
}

static void
plenary_page_picture_dispose (GObject *object)
{
  g_clear_pointer (&PLENARY_PAGE_PICTURE (object)->pages, plenary_pages_unref);

  G_OBJECT_CLASS (plenary_page_picture_parent_class)->dispose (object);
}

static void
plenary_page_picture_class_init (PlenaryPagePictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_page_picture_dispose;
  widget_class->snapshot = plenary_page_picture_snapshot;

  /**
   * PlenaryPagePicture::link:
   * @self: a picture
   * @address: where the link leads; "#id" for a place in the document
   *
   * A link on the page was clicked.
   */
  signals[SIGNAL_LINK] = g_signal_new ("link", PLENARY_TYPE_PAGE_PICTURE, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * PlenaryPagePicture::pick:
   * @self: a picture
   * @id: id of the record that the words come from
   * @x: from the start of the picture
   * @y: from its top
   *
   * Words on the page were clicked.
   */
  signals[SIGNAL_PICK]
      = g_signal_new ("pick", PLENARY_TYPE_PAGE_PICTURE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                      G_TYPE_NONE, 3, G_TYPE_STRING, G_TYPE_DOUBLE, G_TYPE_DOUBLE);

  gtk_widget_class_set_css_name (widget_class, "page");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
plenary_page_picture_init (PlenaryPagePicture *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_css_class (GTK_WIDGET (self), "plenary-sheet");
}

/**
 * plenary_page_picture_new:
 * @pages: pages
 * @page: index of a page
 *
 * Returns: (transfer floating): a picture of the page
 */
PlenaryPagePicture *
plenary_page_picture_new (PlenaryPages *pages, guint page)
{
  g_return_val_if_fail (pages != NULL, NULL);
  g_return_val_if_fail (page < plenary_pages_get_n_pages (pages), NULL);

  PlenaryPagePicture *self = g_object_new (PLENARY_TYPE_PAGE_PICTURE, NULL);

  self->page = page;
  self->pages = plenary_pages_ref (pages);
  describe (self);

  return self;
}

/**
 * plenary_page_picture_get_page:
 * @self: a picture
 *
 * Returns: the index of the page it shows
 */
guint
plenary_page_picture_get_page (PlenaryPagePicture *self)
{
  g_return_val_if_fail (PLENARY_IS_PAGE_PICTURE (self), 0);

  return self->page;
}

/**
 * plenary_page_picture_set_pages:
 * @self: a picture
 * @pages: other pages, as many at least as come before this one
 *
 * Shows the same page of a document that was laid out anew.
 */
void
plenary_page_picture_set_pages (PlenaryPagePicture *self, PlenaryPages *pages)
{
  g_return_if_fail (PLENARY_IS_PAGE_PICTURE (self));
  g_return_if_fail (self->page < plenary_pages_get_n_pages (pages));

  plenary_pages_ref (pages);
  plenary_pages_unref (self->pages);
  self->pages = pages;
  describe (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
