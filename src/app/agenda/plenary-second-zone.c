/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "agenda/plenary-second-zone.h"

#define N_REMEMBERED 50

#define KEY "second-zones"

static gboolean
is_of (GVariant *entry, const char *uri)
{
  const char *known = NULL;

  g_variant_get_child (entry, 0, "&s", &known);

  return g_str_equal (known, uri);
}

/**
 * plenary_second_zone_load:
 * @file: the file of a project
 *
 * Returns: (transfer full) (nullable): IANA name of the zone that is remembered for it
 */
char *
plenary_second_zone_load (GFile *file)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  g_autoptr (GSettings) settings = g_settings_new (PLENARY_APP_ID);
  g_autoptr (GVariant) zones = g_settings_get_value (settings, KEY);
  g_autofree char *uri = g_file_get_uri (file);

  for (gsize i = 0; i < g_variant_n_children (zones); i++)
    {
      g_autoptr (GVariant) entry = g_variant_get_child_value (zones, i);
      char *zone = NULL;

      if (!is_of (entry, uri))
        continue;
      g_variant_get_child (entry, 1, "s", &zone);
      return zone;
    }

  return NULL;
}

/**
 * plenary_second_zone_save:
 * @file: the file of a project
 * @zone: (nullable): IANA name of a zone, or none
 *
 * Remembers which zone is looked at beside that of the event.
 */
void
plenary_second_zone_save (GFile *file, const char *zone)
{
  g_return_if_fail (G_IS_FILE (file));

  g_autoptr (GSettings) settings = g_settings_new (PLENARY_APP_ID);
  g_autoptr (GVariant) zones = g_settings_get_value (settings, KEY);
  g_autofree char *uri = g_file_get_uri (file);
  gsize length = g_variant_n_children (zones);
  GVariantBuilder builder;

  /* The oldest are forgotten; what is saved now becomes the newest. */
  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a(ss)"));
  for (gsize i = length >= N_REMEMBERED ? length - N_REMEMBERED + 1 : 0; i < length; i++)
    {
      g_autoptr (GVariant) entry = g_variant_get_child_value (zones, i);

      if (!is_of (entry, uri))
        g_variant_builder_add_value (&builder, entry);
    }
  if (zone != NULL)
    g_variant_builder_add (&builder, "(ss)", uri, zone);
  g_settings_set_value (settings, KEY, g_variant_builder_end (&builder));
}
