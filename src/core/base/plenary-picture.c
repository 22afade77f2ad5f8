/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "base/plenary-picture.h"

#include "base/plenary-error.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <glib/gi18n-lib.h>
#include <string.h>

/* What is kept in projects is far smaller; a file from outside may claim anything. */
#define MAX_PIXELS (40 * 1000 * 1000)

struct _PlenaryPicture
{
  cairo_surface_t *surface;
  gatomicrefcount ref_count;
};

G_DEFINE_BOXED_TYPE (PlenaryPicture, plenary_picture, plenary_picture_ref, plenary_picture_unref)

/* A size of nothing makes the loader stop before it reserves memory for the pixels. */
static void
size_prepared_cb (GdkPixbufLoader *loader, int width, int height)
{
  if (width <= 0 || height <= 0 || (gint64) width * height > MAX_PIXELS)
    gdk_pixbuf_loader_set_size (loader, 0, 0);
}

static GdkPixbuf *
decode (GBytes *file, gboolean *is_jpeg, GError **error)
{
  g_autoptr (GdkPixbufLoader) loader = gdk_pixbuf_loader_new ();

  g_signal_connect (loader, "size-prepared", G_CALLBACK (size_prepared_cb), NULL);

  /* The loader's own sentences name what it met, and not what that is for. */
  gboolean is_read = gdk_pixbuf_loader_write_bytes (loader, file, NULL);
  gboolean is_closed = gdk_pixbuf_loader_close (loader, NULL);
  GdkPixbuf *pixbuf = is_read && is_closed ? gdk_pixbuf_loader_get_pixbuf (loader) : NULL;

  if (pixbuf == NULL)
    {
      g_set_error_literal (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_UNSUPPORTED,
                           _ ("This is not a picture that can be read"));
      return NULL;
    }

  g_autofree char *format = gdk_pixbuf_format_get_name (gdk_pixbuf_loader_get_format (loader));

  *is_jpeg = g_str_equal (format, "jpeg");

  return g_object_ref (pixbuf);
}

static guint32
premultiply (const guint8 *pixel, gboolean has_alpha)
{
  guint32 alpha = has_alpha ? pixel[3] : 255;
  guint32 red = (pixel[0] * alpha + 127) / 255;
  guint32 green = (pixel[1] * alpha + 127) / 255;
  guint32 blue = (pixel[2] * alpha + 127) / 255;

  return alpha << 24 | red << 16 | green << 8 | blue;
}

static cairo_surface_t *
make_surface (GdkPixbuf *pixbuf)
{
  int width = gdk_pixbuf_get_width (pixbuf);
  int height = gdk_pixbuf_get_height (pixbuf);
  int n_channels = gdk_pixbuf_get_n_channels (pixbuf);
  gboolean has_alpha = gdk_pixbuf_get_has_alpha (pixbuf);
  const guint8 *pixels = gdk_pixbuf_read_pixels (pixbuf);
  cairo_surface_t *surface = cairo_image_surface_create (
      has_alpha ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24, width, height);
  guint8 *target = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);

  cairo_surface_flush (surface);
  for (int y = 0; y < height; y++)
    {
      const guint8 *from = pixels + (gsize) y * (gsize) gdk_pixbuf_get_rowstride (pixbuf);
      guint32 *to = (guint32 *) (gpointer) (target + (gsize) y * (gsize) stride);

      for (int x = 0; x < width; x++)
        to[x] = premultiply (from + (gsize) x * (gsize) n_channels, has_alpha);
    }
  cairo_surface_mark_dirty (surface);

  return surface;
}

static void
keep_file (cairo_surface_t *surface, GBytes *file)
{
  gsize size = 0;
  const guint8 *data = g_bytes_get_data (file, &size);

  /* Where that fails the pixels are written, which look the same. */
  if (cairo_surface_set_mime_data (surface, CAIRO_MIME_TYPE_JPEG, data, size,
                                   (cairo_destroy_func_t) g_bytes_unref, g_bytes_ref (file))
      != CAIRO_STATUS_SUCCESS)
    g_bytes_unref (file);
}

/**
 * plenary_picture_find_media_type:
 * @file: content of a file
 *
 * Tells by its first bytes whether a file is of a kind that all that prints it can read.
 *
 * Returns: (transfer none) (nullable): "image/png" or "image/jpeg"; %NULL for anything else
 */
const char *
plenary_picture_find_media_type (GBytes *file)
{
  g_return_val_if_fail (file != NULL, NULL);

  gsize size = 0;
  const guint8 *bytes = g_bytes_get_data (file, &size);

  if (size >= 8 && memcmp (bytes, "\x89PNG\r\n\x1a\n", 8) == 0)
    return "image/png";
  if (size >= 3 && memcmp (bytes, "\xff\xd8\xff", 3) == 0)
    return "image/jpeg";

  return NULL;
}

/**
 * plenary_picture_new:
 * @file: content of a PNG or JPEG file, or of another that GdkPixbuf reads
 * @error: place for %PLENARY_DATA_ERROR_UNSUPPORTED
 *
 * Decodes a picture, upright. A photograph in JPEG is kept as it is for PDF, which then need not
 * hold its pixels.
 *
 * Returns: (transfer full): the picture; %NULL with the error set
 */
PlenaryPicture *
plenary_picture_new (GBytes *file, GError **error)
{
  g_return_val_if_fail (file != NULL, NULL);

  gboolean is_jpeg = FALSE;
  g_autoptr (GdkPixbuf) pixbuf = decode (file, &is_jpeg, error);

  if (pixbuf == NULL)
    return NULL;

  g_autoptr (GdkPixbuf) upright = gdk_pixbuf_apply_embedded_orientation (pixbuf);
  PlenaryPicture *self = g_new0 (PlenaryPicture, 1);
  const char *orientation = gdk_pixbuf_get_option (pixbuf, "orientation");

  self->surface = make_surface (upright);
  g_atomic_ref_count_init (&self->ref_count);
  if (is_jpeg && (orientation == NULL || g_str_equal (orientation, "1")))
    keep_file (self->surface, file);

  return self;
}

/**
 * plenary_picture_ref:
 * @self: a picture
 *
 * Returns: (transfer full): @self
 */
PlenaryPicture *
plenary_picture_ref (PlenaryPicture *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * plenary_picture_unref:
 * @self: (transfer full): a picture
 */
void
plenary_picture_unref (PlenaryPicture *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  cairo_surface_destroy (self->surface);
  g_free (self);
}

/**
 * plenary_picture_get_aspect:
 * @self: a picture
 *
 * Returns: its width divided by its height
 */
double
plenary_picture_get_aspect (const PlenaryPicture *self)
{
  g_return_val_if_fail (self != NULL, 1);

  return (double) cairo_image_surface_get_width (self->surface)
         / cairo_image_surface_get_height (self->surface);
}

/**
 * plenary_picture_paint:
 * @self: a picture
 * @cr: where to draw
 * @x: left edge
 * @y: top edge
 * @width: of the rectangle that it fills
 * @height: of the rectangle that it fills
 *
 * Draws a picture.
 */
void
plenary_picture_paint (const PlenaryPicture *self,
                       cairo_t *cr,
                       double x,
                       double y,
                       double width,
                       double height)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (cr != NULL);

  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, width / cairo_image_surface_get_width (self->surface),
               height / cairo_image_surface_get_height (self->surface));
  cairo_set_source_surface (cr, self->surface, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_GOOD);
  cairo_paint (cr);
  cairo_restore (cr);
}
