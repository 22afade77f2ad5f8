/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-photograph.h"

#include "base/plenary-error.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <glib/gi18n.h>

/* Files of cameras are smaller; anything larger is no portrait. */
#define MAX_FILE_BYTES (32 * 1024 * 1024)
#define MAX_PIXELS     (100 * 1000 * 1000)

typedef struct
{
  GFile *file;
  GBytes *bytes;
} Input;

static void
input_free (Input *input)
{
  g_clear_object (&input->file);
  g_clear_pointer (&input->bytes, g_bytes_unref);
  g_free (input);
}

/* A size of nothing makes the loader stop before it reserves memory for the pixels. */
static void
size_prepared_cb (GdkPixbufLoader *loader, int width, int height, gpointer user_data)
{
  const int *side = user_data;
  double scale = MIN (1.0, (double) *side / MAX (MAX (width, height), 1));

  if (width <= 0 || height <= 0 || (gint64) width * height > MAX_PIXELS)
    gdk_pixbuf_loader_set_size (loader, 0, 0);
  else
    gdk_pixbuf_loader_set_size (loader, MAX (1, (int) (width * scale + 0.5)),
                                MAX (1, (int) (height * scale + 0.5)));
}

/* A picture, upright, its longer side no longer than asked for. */
static GdkPixbuf *
decode (GBytes *bytes, int side, GError **error)
{
  g_autoptr (GdkPixbufLoader) loader = gdk_pixbuf_loader_new ();
  g_autoptr (GError) local_error = NULL;

  g_signal_connect (loader, "size-prepared", G_CALLBACK (size_prepared_cb), &side);

  gboolean is_read = gdk_pixbuf_loader_write_bytes (loader, bytes, &local_error);
  gboolean is_closed = gdk_pixbuf_loader_close (loader, is_read ? &local_error : NULL);
  GdkPixbuf *pixbuf = is_read && is_closed ? gdk_pixbuf_loader_get_pixbuf (loader) : NULL;

  if (pixbuf == NULL)
    {
      g_set_error_literal (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_UNSUPPORTED,
                           _ ("This is not a picture that can be read"));
      return NULL;
    }

  return gdk_pixbuf_apply_embedded_orientation (pixbuf);
}

static void
load_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  int side = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (task), "side"));
  GError *error = NULL;
  g_autoptr (GdkPixbuf) pixbuf = decode (task_data, side, &error);

  if (pixbuf == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  g_autoptr (GBytes) pixels = gdk_pixbuf_read_pixel_bytes (pixbuf);
  GdkMemoryFormat format
      = gdk_pixbuf_get_has_alpha (pixbuf) ? GDK_MEMORY_R8G8B8A8 : GDK_MEMORY_R8G8B8;

  g_task_return_pointer (task,
                         gdk_memory_texture_new (gdk_pixbuf_get_width (pixbuf),
                                                 gdk_pixbuf_get_height (pixbuf), format, pixels,
                                                 (gsize) gdk_pixbuf_get_rowstride (pixbuf)),
                         g_object_unref);
}

/**
 * plenary_photograph_load_async:
 * @file: content of a picture file
 * @side: pixels of the longer side at most
 * @callback: called in the main thread
 * @user_data: for @callback
 *
 * Decodes a picture in a thread. The task data of the result are @file.
 */
void
plenary_photograph_load_async (GBytes *file,
                               int side,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  g_return_if_fail (file != NULL);
  g_return_if_fail (side > 0);

  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);

  g_task_set_source_tag (task, plenary_photograph_load_async);
  g_task_set_task_data (task, g_bytes_ref (file), (GDestroyNotify) g_bytes_unref);
  g_object_set_data (G_OBJECT (task), "side", GINT_TO_POINTER (side));
  g_task_run_in_thread (task, load_in_thread);
}

/**
 * plenary_photograph_load_finish:
 * @result: what the callback was given
 * @error: place for an error of %PLENARY_DATA_ERROR
 *
 * Returns: (transfer full): the picture; %NULL with the error set
 */
GdkTexture *
plenary_photograph_load_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* The beginning of a file up to the limit, which a stream without an end cannot pass. */
static GBytes *
read_file (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);
  g_autoptr (GByteArray) content = g_byte_array_new ();
  g_autofree guint8 *buffer = g_malloc (64 * 1024);

  if (stream == NULL)
    return NULL;

  for (;;)
    {
      gssize n_read
          = g_input_stream_read (G_INPUT_STREAM (stream), buffer, 64 * 1024, cancellable, error);

      if (n_read < 0)
        return NULL;
      if (n_read == 0)
        return g_byte_array_free_to_bytes (g_steal_pointer (&content));
      g_byte_array_append (content, buffer, (guint) n_read);
      if (content->len > MAX_FILE_BYTES)
        {
          g_set_error_literal (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_LIMIT,
                               _ ("This picture is larger than 32 MB"));
          return NULL;
        }
    }
}

static GBytes *
encode (GdkPixbuf *pixbuf, GError **error)
{
  char *buffer = NULL;
  gsize size = 0;
  gboolean is_saved = gdk_pixbuf_get_has_alpha (pixbuf)
                          ? gdk_pixbuf_save_to_buffer (pixbuf, &buffer, &size, "png", error, NULL)
                          : gdk_pixbuf_save_to_buffer (pixbuf, &buffer, &size, "jpeg", error,
                                                       "quality", "90", NULL);

  return is_saved ? g_bytes_new_take (buffer, size) : NULL;
}

static void
prepare_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Input *input = task_data;
  GError *error = NULL;
  g_autoptr (GBytes) bytes = input->bytes != NULL ? g_bytes_ref (input->bytes)
                                                  : read_file (input->file, cancellable, &error);
  g_autoptr (GdkPixbuf) pixbuf
      = bytes != NULL ? decode (bytes, PLENARY_PHOTOGRAPH_SIDE, &error) : NULL;
  GBytes *encoded = pixbuf != NULL ? encode (pixbuf, &error) : NULL;

  if (encoded == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, encoded, (GDestroyNotify) g_bytes_unref);
}

static void
prepare (GFile *file, GBytes *bytes, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);
  Input *input = g_new0 (Input, 1);

  input->file = file != NULL ? g_object_ref (file) : NULL;
  input->bytes = bytes != NULL ? g_bytes_ref (bytes) : NULL;
  g_task_set_source_tag (task, prepare);
  g_task_set_task_data (task, input, (GDestroyNotify) input_free);
  g_task_run_in_thread (task, prepare_in_thread);
}

/**
 * plenary_photograph_prepare_async:
 * @file: a picture file of whatever format the desktop reads
 * @callback: called in the main thread
 * @user_data: for @callback
 *
 * Reads a picture in a thread and makes it a photograph as projects keep them: upright, its longer
 * side no longer than %PLENARY_PHOTOGRAPH_SIDE, JPEG, or PNG where it is transparent.
 */
void
plenary_photograph_prepare_async (GFile *file, GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (G_IS_FILE (file));

  prepare (file, NULL, callback, user_data);
}

/**
 * plenary_photograph_prepare_bytes_async:
 * @file: content of a picture file
 * @callback: called in the main thread
 * @user_data: for @callback
 *
 * Does the same with a picture that was pasted or dropped.
 */
void
plenary_photograph_prepare_bytes_async (GBytes *file,
                                        GAsyncReadyCallback callback,
                                        gpointer user_data)
{
  g_return_if_fail (file != NULL);

  prepare (NULL, file, callback, user_data);
}

/**
 * plenary_photograph_prepare_finish:
 * @result: what the callback was given
 * @error: place for an error of %PLENARY_DATA_ERROR or %G_IO_ERROR
 *
 * Returns: (transfer full): content of a PNG or JPEG file; %NULL with the error set
 */
GBytes *
plenary_photograph_prepare_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
