/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The words of a template are English, as those of every project are in the language of its event;
 * what the table here says of it is translated. Inline text of a template has no references: the
 * ids they would go to are not those of the new project.
 */
#include "config.h"

#include "formats/plenary-template.h"

#include "base/plenary-date.h"
#include "base/plenary-id.h"
#include "formats/xml/plenary-xml.h"
#include "model/plenary-day.h"
#include "model/plenary-event.h"
#include "store/plenary-project.h"

#include <glib/gi18n-lib.h>

static const PlenaryTemplate templates[] = {
  {
      .id = "dialogue",
      .title = N_ ("Dialogue"),
      .description = N_ ("Half a day online: three sessions with discussants"),
  },
  {
      .id = "stocktaking",
      .title = N_ ("Stocktaking Meeting"),
      .description = N_ ("Two days: plenaries, and 23 objectives in four roundtables"),
  },
  {
      .id = "workshop",
      .title = N_ ("Café Workshop"),
      .description = N_ ("One day: three groups take turns at three themes"),
  },
  {
      .id = "technical",
      .title = N_ ("Technical Meeting"),
      .description = N_ ("A day and a half: panels and working groups"),
  },
  {
      .id = "empty",
      .title = N_ ("Empty"),
      .description = N_ ("One day, with nothing planned yet"),
  },
};

static GPtrArray *
read_rows (const PlenaryTemplate *self, GError **error)
{
  g_autofree char *path = g_strdup_printf ("/org/plenary/core/templates/%s.xml", self->id);
  g_autoptr (GBytes) content = g_resources_lookup_data (path, 0, error);

  return content != NULL ? plenary_xml_read (content, NULL, error) : NULL;
}

static gboolean
is_event (const PlenaryRow *row)
{
  return plenary_row_get_record_type (row) == PLENARY_TYPE_EVENT;
}

/* Ids of the template: ids of the new project. Those of rows that join two others follow. */
static GHashTable *
make_ids (GPtrArray *rows)
{
  GHashTable *ids = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);

  for (guint i = 0; i < rows->len; i++)
    if (!is_event (rows->pdata[i]))
      g_hash_table_insert (ids, (char *) plenary_row_get_id (rows->pdata[i]), plenary_id_new ());

  return ids;
}

static PlenaryRow *
new_row (const PlenaryRow *row, GHashTable *ids)
{
  const PlenaryTableInfo *info = plenary_row_get_info (row);
  GType type = plenary_row_get_record_type (row);

  if (is_event (row))
    return plenary_row_new_with_id (type, plenary_row_get_id (row));
  if (info->joins[0] == 0)
    return plenary_row_new_with_id (type, g_hash_table_lookup (ids, plenary_row_get_id (row)));

  return plenary_row_new_joined (
      type, g_hash_table_lookup (ids, plenary_row_get_text (row, info->joins[0])),
      g_hash_table_lookup (ids, plenary_row_get_text (row, info->joins[1])));
}

static PlenaryRow *
renew_row (const PlenaryRow *row, GHashTable *ids, GError **error)
{
  const PlenaryTableInfo *info = plenary_row_get_info (row);
  g_autoptr (PlenaryRow) renewed = new_row (row, ids);

  for (guint i = 1; i < info->n_columns; i++)
    {
      g_autofree char *value = plenary_row_dup_string (row, i);

      if (info->columns[i].kind == PLENARY_COLUMN_REFERENCE && *value != '\0')
        plenary_row_set_text (renewed, i, g_hash_table_lookup (ids, value));
      else if (!plenary_row_set_string (renewed, i, value, error))
        return NULL;
    }

  return g_steal_pointer (&renewed);
}

static void
move_date (PlenaryRow *row, guint column, int n_days)
{
  GDate date;

  if (!plenary_date_parse (plenary_row_get_text (row, column), &date))
    return;
  if (n_days >= 0)
    g_date_add_days (&date, (guint) n_days);
  else
    g_date_subtract_days (&date, (guint) -n_days);

  g_autofree char *moved = plenary_date_format (&date);

  plenary_row_set_text (row, column, moved);
}

/* How many days the template's first day is before the day that is wanted. */
static int
count_days (const PlenaryRow *event, const GDate *first_day)
{
  GDate from;
  GDate today;

  if (!plenary_date_parse (plenary_row_get_text (event, PLENARY_EVENT_STARTS_ON), &from))
    return 0;
  g_date_clear (&today, 1);
  g_date_set_time_t (&today, time (NULL));

  return g_date_days_between (&from, first_day != NULL ? first_day : &today);
}

/* Whoever plans is most often where the event is; another zone is set in the event. */
static void
set_zone (PlenaryRow *event)
{
  g_autoptr (GTimeZone) local = g_time_zone_new_local ();
  const char *name = g_time_zone_get_identifier (local);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (name);

  if (zone != NULL && g_ascii_isalpha (*name))
    plenary_row_set_text (event, PLENARY_EVENT_ZONE, name);
}

static const PlenaryRow *
find_event (GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    if (is_event (rows->pdata[i]))
      return rows->pdata[i];

  return NULL;
}

static void
place (PlenaryRow *row, const char *title, int n_days)
{
  if (plenary_row_get_record_type (row) == PLENARY_TYPE_DAY)
    move_date (row, PLENARY_DAY_DATE, n_days);
  if (!is_event (row))
    return;

  move_date (row, PLENARY_EVENT_STARTS_ON, n_days);
  move_date (row, PLENARY_EVENT_ENDS_ON, n_days);
  set_zone (row);
  if (title != NULL)
    plenary_row_set_text (row, PLENARY_EVENT_TITLE, title);
}

static GPtrArray *
make_rows (const PlenaryTemplate *self, const char *title, const GDate *first_day, GError **error)
{
  g_autoptr (GPtrArray) rows = read_rows (self, error);
  g_autoptr (GPtrArray) made = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);

  if (rows == NULL)
    return NULL;

  g_autoptr (GHashTable) ids = make_ids (rows);
  int n_days = count_days (find_event (rows), first_day);

  for (guint i = 0; i < rows->len; i++)
    {
      PlenaryRow *row = renew_row (rows->pdata[i], ids, error);

      if (row == NULL)
        return NULL;
      place (row, title, n_days);
      g_ptr_array_add (made, row);
    }

  return g_steal_pointer (&made);
}

/**
 * plenary_templates:
 * @n_templates: (out): how many
 *
 * Returns: (transfer none) (array length=n_templates): all templates, the empty one last
 */
const PlenaryTemplate *
plenary_templates (guint *n_templates)
{
  g_return_val_if_fail (n_templates != NULL, NULL);

  *n_templates = G_N_ELEMENTS (templates);

  return templates;
}

/**
 * plenary_template_find:
 * @id: a name from the command line
 *
 * Returns: (transfer none) (nullable): the template of that name
 */
const PlenaryTemplate *
plenary_template_find (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (templates); i++)
    if (g_str_equal (templates[i].id, id))
      return &templates[i];

  return NULL;
}

/**
 * plenary_template_get_title:
 * @self: a template
 *
 * Returns: (transfer none): its title in the language of the user
 */
const char *
plenary_template_get_title (const PlenaryTemplate *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return _ (self->title);
}

/**
 * plenary_template_get_description:
 * @self: a template
 *
 * Returns: (transfer none): what it has, in the language of the user; no full stop
 */
const char *
plenary_template_get_description (const PlenaryTemplate *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return _ (self->description);
}

/**
 * plenary_template_load_model:
 * @self: a template
 * @error: place for an error, should the library have been built wrong
 *
 * Reads a template as it is, to be looked at and not to be changed: its days, its rooms, its
 * sessions. Any thread, which then owns the model.
 *
 * Returns: (transfer full) (nullable): the template as a model
 */
PlenaryModel *
plenary_template_load_model (const PlenaryTemplate *self, GError **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_autoptr (GPtrArray) rows = read_rows (self, error);
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  if (rows == NULL)
    return NULL;

  for (guint i = 0; i < rows->len; i++)
    {
      GType type = plenary_row_get_record_type (rows->pdata[i]);

      plenary_table_load (plenary_model_get_table (model, type), rows->pdata[i]);
    }

  return g_steal_pointer (&model);
}

/**
 * plenary_template_create_project:
 * @self: a template
 * @file: a file that does not exist
 * @title: (nullable): title of the event
 * @first_day: (nullable): when it begins; %NULL for today
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Makes the file of a new project. What the template has is no change: there is nothing to undo.
 * The time zone is that of this computer. Blocking, in any thread.
 *
 * Returns: whether it was made
 */
gboolean
plenary_template_create_project (const PlenaryTemplate *self,
                                 GFile *file,
                                 const char *title,
                                 const GDate *first_day,
                                 GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (first_day == NULL || g_date_valid (first_day), FALSE);

  g_autoptr (GPtrArray) rows = make_rows (self, title, first_day, error);

  if (rows == NULL)
    return FALSE;

  g_autoptr (PlenaryProject) project = plenary_project_create_with_rows (file, rows, error);

  return project != NULL && plenary_project_close (project, error);
}

typedef struct
{
  const PlenaryTemplate *template;
  GFile *file;
  char *title;
  GDate *first_day;
} Creation;

static void
creation_free (Creation *creation)
{
  g_object_unref (creation->file);
  g_free (creation->title);
  g_clear_pointer (&creation->first_day, g_date_free);
  g_free (creation);
}

static void
create_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Creation *creation = task_data;
  GError *error = NULL;

  if (plenary_template_create_project (creation->template, creation->file, creation->title,
                                       creation->first_day, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * plenary_template_create_project_async:
 * @self: a template
 * @file: a file that does not exist
 * @title: (nullable): title of the event
 * @first_day: (nullable): when it begins; %NULL for today
 * @callback: called when it was made, or could not be
 * @user_data: for @callback
 *
 * Makes the file of a new project in a thread; see plenary_template_create_project().
 */
void
plenary_template_create_project_async (const PlenaryTemplate *self,
                                       GFile *file,
                                       const char *title,
                                       const GDate *first_day,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (first_day == NULL || g_date_valid (first_day));

  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);
  Creation *creation = g_new0 (Creation, 1);

  creation->template = self;
  creation->file = g_object_ref (file);
  creation->title = g_strdup (title);
  creation->first_day = first_day != NULL ? g_date_copy (first_day) : NULL;
  g_task_set_source_tag (task, plenary_template_create_project_async);
  g_task_set_task_data (task, creation, (GDestroyNotify) creation_free);
  g_task_run_in_thread (task, create_thread);
}

/**
 * plenary_template_create_project_finish:
 * @result: what the callback got
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Returns: whether the file was made
 */
gboolean
plenary_template_create_project_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
