/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "plenary-window-state.h"

#define N_REMEMBERED 50

#define ENTRY_TYPE "(siibsbb)"

static GSettings *
get_settings (void)
{
  static GSettings *settings = NULL;

  if (settings == NULL)
    settings = g_settings_new (PLENARY_APP_ID);

  return settings;
}

static gboolean
is_of (GVariant *entry, const char *uri)
{
  const char *known = NULL;

  g_variant_get_child (entry, 0, "&s", &known);

  return g_str_equal (known, uri);
}

/**
 * plenary_window_state_load:
 * @file: (nullable): the file of a project
 *
 * Returns: (transfer full): how the window of a project was left, if it is remembered; else how
 *   any window was left last
 */
PlenaryWindowState *
plenary_window_state_load (GFile *file)
{
  PlenaryWindowState *self = g_new0 (PlenaryWindowState, 1);
  g_autofree char *uri = file != NULL ? g_file_get_uri (file) : g_strdup ("");
  g_autoptr (GVariant) windows = g_settings_get_value (get_settings (), "windows");

  g_settings_get (get_settings (), "window-size", "(ii)", &self->width, &self->height);
  self->is_maximized = g_settings_get_boolean (get_settings (), "window-maximized");
  for (gsize i = 0; i < g_variant_n_children (windows); i++)
    {
      g_autoptr (GVariant) entry = g_variant_get_child_value (windows, i);

      if (is_of (entry, uri))
        g_variant_get (entry, ENTRY_TYPE, NULL, &self->width, &self->height, &self->is_maximized,
                       &self->page, &self->has_history, &self->has_details);
    }

  return self;
}

/**
 * plenary_window_state_save:
 * @self: how a window is
 * @file: (nullable): the file of its project
 *
 * Remembers how a window is left.
 */
void
plenary_window_state_save (const PlenaryWindowState *self, GFile *file)
{
  g_return_if_fail (self != NULL);

  g_settings_set (get_settings (), "window-size", "(ii)", self->width, self->height);
  g_settings_set_boolean (get_settings (), "window-maximized", self->is_maximized);
  if (file == NULL)
    return;

  g_autofree char *uri = g_file_get_uri (file);
  g_autoptr (GVariant) windows = g_settings_get_value (get_settings (), "windows");
  gsize length = g_variant_n_children (windows);
  GVariantBuilder builder;

  /* The oldest are forgotten; what is saved now becomes the newest. */
  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a" ENTRY_TYPE));
  for (gsize i = length >= N_REMEMBERED ? length - N_REMEMBERED + 1 : 0; i < length; i++)
    {
      g_autoptr (GVariant) entry = g_variant_get_child_value (windows, i);

      if (!is_of (entry, uri))
        g_variant_builder_add_value (&builder, entry);
    }
  g_variant_builder_add (&builder, ENTRY_TYPE, uri, self->width, self->height, self->is_maximized,
                         self->page != NULL ? self->page : "", self->has_history,
                         self->has_details);
  g_settings_set_value (get_settings (), "windows", g_variant_builder_end (&builder));
}

/**
 * plenary_window_state_free:
 * @self: (nullable): a state
 */
void
plenary_window_state_free (PlenaryWindowState *self)
{
  if (self == NULL)
    return;
  g_free (self->page);
  g_free (self);
}
