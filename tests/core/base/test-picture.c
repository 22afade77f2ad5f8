/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Pictures are decoded and drawn; files that are none, or claim to be huge, are refused.
 */
#include "config.h"

#include "../picture.h"
#include "base/plenary-error.h"
#include "base/plenary-picture.h"

#include <string.h>

static void
test_paint (void)
{
  static const char *const formats[] = { "png", "jpeg" };

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autoptr (GBytes) file = make_picture_file (formats[i], 40, 20, 0xff0000ff);
      g_autoptr (GError) error = NULL;
      g_autoptr (PlenaryPicture) picture = plenary_picture_new (file, &error);
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 10, 10);
      cairo_t *cr = cairo_create (surface);

      g_assert_no_error (error);
      g_assert_cmpfloat (plenary_picture_get_aspect (picture), ==, 2);
      plenary_picture_paint (picture, cr, 0, 0, 10, 5);
      cairo_surface_flush (surface);

      const guint32 *pixels
          = (const guint32 *) (gconstpointer) cairo_image_surface_get_data (surface);
      gsize stride = (gsize) cairo_image_surface_get_stride (surface) / 4;

      g_assert_cmphex ((pixels[2 * stride + 5] >> 16) & 0xff, >=, 0xfc);
      g_assert_cmphex (pixels[2 * stride + 5] & 0xff, <=, 3);
      g_assert_cmphex (pixels[8 * stride + 5] & 0xffffff, ==, 0);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

static void
assert_refused (GBytes *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryPicture) picture = plenary_picture_new (file, &error);

  g_assert_null (picture);
  g_assert_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_UNSUPPORTED);
}

static void
test_refused (void)
{
  g_autoptr (GBytes) whole = make_picture_file ("png", 64, 64, 0x336699ff);
  gsize size = 0;
  const guint8 *data = g_bytes_get_data (whole, &size);
  g_autoptr (GBytes) empty = g_bytes_new_static ("", 0);
  g_autoptr (GBytes) words = g_bytes_new_static ("no picture", 10);

  assert_refused (empty);
  assert_refused (words);
  /* What breaks off before its size is known; later there is a picture, if not all of it. */
  for (gsize length = 1; length < 33; length += 7)
    {
      g_autoptr (GBytes) part = g_bytes_new_from_bytes (whole, 0, MIN (length, size));

      assert_refused (part);
    }

  /* The head says 60,000 by 60,000, with a checksum that agrees. */
  static const guint8 huge[] = { 0x00, 0x00, 0xea, 0x60, 0x00, 0x00, 0xea, 0x60, 0x08,
                                 0x06, 0x00, 0x00, 0x00, 0x80, 0xd2, 0x75, 0x42 };
  g_autofree guint8 *changed = g_memdup2 (data, size);
  g_autoptr (GBytes) claims = NULL;

  memcpy (changed + 16, huge, sizeof huge);
  claims = g_bytes_new (changed, size);
  assert_refused (claims);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/picture/paint", test_paint);
  g_test_add_func ("/base/picture/refused", test_refused);

  return g_test_run ();
}
