/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a project is. How it is opened is in plenary-project-open.c, how it is changed and how
 * changes are taken back in -history.c, how it is saved and closed in -save.c, what
 * happens when others change its file in -disk.c and -merge.c.
 */
#include "config.h"

#include "store/plenary-project-private.h"

#include "store/plenary-history.h"
#include "store/plenary-rows.h"
#include "store/plenary-working-copy.h"

#include <glib/gi18n-lib.h>

G_DEFINE_FINAL_TYPE (PlenaryProject, plenary_project, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (PlenaryProjectState,
                    plenary_project_state,
                    G_DEFINE_ENUM_VALUE (PLENARY_PROJECT_SAVED, "saved"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PROJECT_UNSAVED, "unsaved"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PROJECT_SAVING, "saving"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PROJECT_READ_ONLY, "read-only"))

typedef enum
{
  PROP_FILE = 1,
  PROP_STATE,
  PROP_UNDO_LABEL,
  PROP_REDO_LABEL,
  PROP_CHANGED_ON_DISK,
} PlenaryProjectProperty;

static GParamSpec *properties[PROP_CHANGED_ON_DISK + 1];

void
plenary_project_update_state (PlenaryProject *self)
{
  g_autofree char *saved = plenary_working_copy_dup_saved_state (self->copy);
  PlenaryProjectState state = PLENARY_PROJECT_UNSAVED;

  if (plenary_project_get_read_only_reason (self) != NULL)
    state = PLENARY_PROJECT_READ_ONLY;
  else if (self->is_saving)
    state = PLENARY_PROJECT_SAVING;
  else if (g_strcmp0 (saved, self->current) == 0)
    state = PLENARY_PROJECT_SAVED;

  if (state == self->state)
    return;
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

/* Says of which file an error tells. */
void
plenary_project_name_in_error (GError **error, GFile *file)
{
  g_autofree char *name = g_file_get_parse_name (file);

  if (error != NULL && *error != NULL
      && !g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_prefix_error (error, "%s: ", name);
}

static void
plenary_project_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryProject *self = PLENARY_PROJECT (object);

  switch ((PlenaryProjectProperty) prop_id)
    {
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;
    case PROP_UNDO_LABEL:
      g_value_set_string (value, plenary_project_get_undo_label (self));
      break;
    case PROP_REDO_LABEL:
      g_value_set_string (value, plenary_project_get_redo_label (self));
      break;
    case PROP_CHANGED_ON_DISK:
      g_value_set_boolean (value, self->is_changed_on_disk);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_project_dispose (GObject *object)
{
  PlenaryProject *self = PLENARY_PROJECT (object);

  g_clear_handle_id (&self->save_source, g_source_remove);
  g_clear_object (&self->monitor);
  g_clear_object (&self->history);
  g_clear_object (&self->versions);
  g_clear_object (&self->model);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (plenary_project_parent_class)->dispose (object);
}

static void
plenary_project_finalize (GObject *object)
{
  PlenaryProject *self = PLENARY_PROJECT (object);

  g_clear_pointer (&self->database, plenary_database_free);
  g_clear_pointer (&self->copy, plenary_working_copy_free);
  g_free (self->current);

  G_OBJECT_CLASS (plenary_project_parent_class)->finalize (object);
}

static void
plenary_project_class_init (PlenaryProjectClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = plenary_project_get_property;
  object_class->dispose = plenary_project_dispose;
  object_class->finalize = plenary_project_finalize;

  /**
   * PlenaryProject:file:
   *
   * The file that a person named.
   */
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, flags);

  /**
   * PlenaryProject:state:
   *
   * Whether the named file holds everything.
   */
  properties[PROP_STATE] = g_param_spec_enum ("state", NULL, NULL, PLENARY_TYPE_PROJECT_STATE,
                                              PLENARY_PROJECT_SAVED, flags);

  /**
   * PlenaryProject:undo-label:
   *
   * What undo would take back; %NULL when there is nothing.
   */
  properties[PROP_UNDO_LABEL] = g_param_spec_string ("undo-label", NULL, NULL, NULL, flags);

  /**
   * PlenaryProject:redo-label:
   *
   * What redo would do again; %NULL when there is nothing.
   */
  properties[PROP_REDO_LABEL] = g_param_spec_string ("redo-label", NULL, NULL, NULL, flags);

  /**
   * PlenaryProject:changed-on-disk:
   *
   * Whether another program has changed the named file. Until a person has decided what is to
   * become of it nothing is saved.
   */
  properties[PROP_CHANGED_ON_DISK]
      = g_param_spec_boolean ("changed-on-disk", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * PlenaryProject::save-failed:
   * @self: the project
   * @error: what was wrong
   *
   * The named file could not be replaced. Everything is safe in the working copy, and the next
   * edit tries again.
   */
  g_signal_new ("save-failed", PLENARY_TYPE_PROJECT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
plenary_project_init (PlenaryProject *self)
{
  self->versions = g_list_store_new (PLENARY_TYPE_NAMED_VERSION);
}

/**
 * plenary_project_get_file:
 * @self: a project
 *
 * Returns: (transfer none): the file that a person named
 */
GFile *
plenary_project_get_file (PlenaryProject *self)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), NULL);

  return self->file;
}

/**
 * plenary_project_get_model:
 * @self: a project
 *
 * Returns: (transfer none): the model that follows the project
 */
PlenaryModel *
plenary_project_get_model (PlenaryProject *self)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), NULL);

  return self->model;
}

/**
 * plenary_project_get_state:
 * @self: a project
 *
 * Returns: whether the named file holds everything
 */
PlenaryProjectState
plenary_project_get_state (PlenaryProject *self)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), PLENARY_PROJECT_READ_ONLY);

  return self->state;
}

/**
 * plenary_project_get_read_only_reason:
 * @self: a project
 *
 * Returns: (transfer none) (nullable): why it cannot be edited, for a person; %NULL when it can
 */
const char *
plenary_project_get_read_only_reason (PlenaryProject *self)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), NULL);

  return plenary_working_copy_get_read_only_reason (self->copy);
}

/**
 * plenary_project_is_recovered:
 * @self: a project
 *
 * Returns: whether it was opened with edits that a crash had kept from the file
 */
gboolean
plenary_project_is_recovered (PlenaryProject *self)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), FALSE);

  return plenary_working_copy_is_recovered (self->copy);
}

/**
 * plenary_project_load_snapshot:
 * @self: a project
 * @cancellable: (nullable): to stop it
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Reads the project as it is now into a model of its own, which the calling thread then owns.
 * Any thread, while the project is held.
 *
 * Returns: (transfer full) (nullable): the snapshot
 */
PlenaryModel *
plenary_project_load_snapshot (PlenaryProject *self, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), NULL);

  g_autoptr (PlenaryDatabase) database = plenary_database_open (
      plenary_working_copy_get_path (self->copy), PLENARY_DATABASE_READ_ONLY, error);
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  if (database == NULL || !plenary_rows_load (database, model, cancellable, error))
    return NULL;

  return g_steal_pointer (&model);
}

PlenaryDatabase *
plenary_project_get_database (PlenaryProject *self)
{
  return self->database;
}
