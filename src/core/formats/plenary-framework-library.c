/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Titles of frameworks and of their items are those of the resolutions, in the language of the
 * documents; what the table here says of them is translated.
 */
#include "config.h"

#include "formats/plenary-framework-library.h"

#include "formats/xml/plenary-xml.h"
#include "model/plenary-framework.h"
#include "model/plenary-section.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

static const PlenaryFrameworkLibrary frameworks[] = {
  {
      .id = "gcm",
      .title = N_ ("Global Compact for Migration"),
      .description = N_ ("23 objectives"),
      .is_shared_out = TRUE,
  },
  {
      .id = "gcm-principles",
      .title = N_ ("Guiding Principles of the Global Compact"),
      .description = N_ ("Ten principles that cut across the objectives"),
  },
  {
      .id = "sdg",
      .title = N_ ("2030 Agenda for Sustainable Development"),
      .description = N_ ("Target 10.7, on migration and mobility"),
  },
};

/**
 * plenary_framework_library:
 * @n_frameworks: (out): how many
 *
 * Returns: (transfer none) (array length=n_frameworks): all frameworks of the library
 */
const PlenaryFrameworkLibrary *
plenary_framework_library (guint *n_frameworks)
{
  g_return_val_if_fail (n_frameworks != NULL, NULL);

  *n_frameworks = G_N_ELEMENTS (frameworks);

  return frameworks;
}

/**
 * plenary_framework_library_find:
 * @id: a name from the command line
 *
 * Returns: (transfer none) (nullable): the framework of that name
 */
const PlenaryFrameworkLibrary *
plenary_framework_library_find (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (frameworks); i++)
    if (g_str_equal (frameworks[i].id, id))
      return &frameworks[i];

  return NULL;
}

/**
 * plenary_framework_library_get_title:
 * @self: a framework of the library
 *
 * Returns: (transfer none): what it is called in the language of the user
 */
const char *
plenary_framework_library_get_title (const PlenaryFrameworkLibrary *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return _ (self->title);
}

/**
 * plenary_framework_library_get_description:
 * @self: a framework of the library
 *
 * Returns: (transfer none): what it has, in the language of the user; no full stop
 */
const char *
plenary_framework_library_get_description (const PlenaryFrameworkLibrary *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return _ (self->description);
}

/**
 * plenary_framework_library_load:
 * @self: a framework of the library
 * @error: place for an error, should the library have been built wrong
 *
 * Reads a framework: one framework with its objectives, roundtables, and the allocations of known
 * presets. Any thread, which then owns the model.
 *
 * Returns: (transfer full) (nullable): the framework as a model
 */
PlenaryModel *
plenary_framework_library_load (const PlenaryFrameworkLibrary *self, GError **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_autofree char *path = g_strdup_printf ("/org/plenary/core/frameworks/%s.xml", self->id);
  g_autoptr (GBytes) content = g_resources_lookup_data (path, 0, error);
  g_autoptr (GPtrArray) rows = content != NULL ? plenary_xml_read (content, NULL, error) : NULL;
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  if (rows == NULL)
    return NULL;
  for (guint i = 0; i < rows->len; i++)
    plenary_table_load (
        plenary_model_get_table (model, plenary_row_get_record_type (rows->pdata[i])),
        rows->pdata[i]);

  return g_steal_pointer (&model);
}

/* Whether a heading of a report names something by its acronym. */
static gboolean
is_in_headings (PlenaryModel *model, const char *acronym)
{
  PlenaryRecordList *sections = plenary_model_list (model, PLENARY_TYPE_SECTION);

  for (guint i = 0; *acronym != '\0' && i < plenary_record_list_get_length (sections); i++)
    {
      g_autofree char *title = plenary_text_dup_words (
          plenary_record_get_markup (plenary_record_list_get (sections, i), PLENARY_SECTION_TITLE));

      if (strstr (title, acronym) != NULL)
        return TRUE;
    }

  return FALSE;
}

/**
 * plenary_framework_library_load_named:
 * @model: a model
 * @error: place for an error, should the library have been built wrong
 *
 * Looks for the framework whose objectives a report shares out: its acronym is in a heading, as
 * in "Roundtable 1: GCM Objectives 2 and 5".
 *
 * Returns: (transfer full) (nullable): the framework as a model; %NULL, without an error too, when
 *   none is named
 */
PlenaryModel *
plenary_framework_library_load_named (PlenaryModel *model, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (frameworks); i++)
    {
      if (!frameworks[i].is_shared_out)
        continue;

      g_autoptr (PlenaryModel) source = plenary_framework_library_load (&frameworks[i], error);

      if (source == NULL)
        return NULL;

      PlenaryRecordList *list = plenary_model_list (source, PLENARY_TYPE_FRAMEWORK);

      if (plenary_record_list_get_length (list) > 0
          && is_in_headings (model, plenary_record_get_text (plenary_record_list_get (list, 0),
                                                             PLENARY_FRAMEWORK_ACRONYM)))
        return g_steal_pointer (&source);
    }

  return NULL;
}
