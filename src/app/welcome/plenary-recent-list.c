/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The recent manager tells of any change of any program's files, without saying which. The list
 * is then made again from the items that are there already, and tells of a change only when it
 * has one.
 */
#include "config.h"

#include "welcome/plenary-recent-list.h"

#define MIME_TYPE "application/vnd.plenary+sqlite3"

struct _PlenaryRecentList
{
  GObject parent_instance;

  GtkRecentManager *manager;
  GPtrArray *projects; /* PlenaryRecentProject */
};

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PlenaryRecentList,
                               plenary_recent_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static gboolean
is_project (GtkRecentInfo *info)
{
  const char *mime_type = gtk_recent_info_get_mime_type (info);

  return g_strcmp0 (mime_type, MIME_TYPE) == 0
         || g_str_has_suffix (gtk_recent_info_get_uri (info), ".plenary");
}

static PlenaryRecentProject *
find (PlenaryRecentList *self, const char *uri)
{
  for (guint i = 0; i < self->projects->len; i++)
    if (g_str_equal (plenary_recent_project_get_uri (self->projects->pdata[i]), uri))
      return self->projects->pdata[i];

  return NULL;
}

static PlenaryRecentProject *
take_project (PlenaryRecentList *self, GtkRecentInfo *info)
{
  const char *uri = gtk_recent_info_get_uri (info);
  GDateTime *opened_at = gtk_recent_info_get_modified (info);
  PlenaryRecentProject *known = find (self, uri);

  if (known == NULL)
    {
      PlenaryRecentProject *project = plenary_recent_project_new (uri, opened_at);

      plenary_recent_project_load (project);
      return project;
    }
  /* Somebody had it open since, and may have changed what it says. */
  if (!g_date_time_equal (plenary_recent_project_get_opened_at (known), opened_at))
    plenary_recent_project_load (known);
  plenary_recent_project_set_opened_at (known, opened_at);

  return g_object_ref (known);
}

static int
compare_cb (gconstpointer a, gconstpointer b)
{
  PlenaryRecentProject *first = *(PlenaryRecentProject *const *) a;
  PlenaryRecentProject *second = *(PlenaryRecentProject *const *) b;
  int order = g_date_time_compare (plenary_recent_project_get_opened_at (second),
                                   plenary_recent_project_get_opened_at (first));

  return order != 0 ? order
                    : g_strcmp0 (plenary_recent_project_get_uri (first),
                                 plenary_recent_project_get_uri (second));
}

static gboolean
is_same (GPtrArray *a, GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    if (a->pdata[i] != b->pdata[i])
      return FALSE;

  return TRUE;
}

static void
update (PlenaryRecentList *self)
{
  GList *infos = gtk_recent_manager_get_items (self->manager);
  g_autoptr (GPtrArray) before = self->projects;
  g_autoptr (GPtrArray) projects = g_ptr_array_new_with_free_func (g_object_unref);

  for (GList *l = infos; l != NULL; l = l->next)
    if (is_project (l->data))
      g_ptr_array_add (projects, take_project (self, l->data));
  g_list_free_full (infos, (GDestroyNotify) gtk_recent_info_unref);
  g_ptr_array_sort (projects, compare_cb);

  self->projects = g_ptr_array_ref (projects);
  if (!is_same (before, projects))
    g_list_model_items_changed (G_LIST_MODEL (self), 0, before->len, projects->len);
}

static GType
plenary_recent_list_get_item_type (GListModel *model)
{
  return PLENARY_TYPE_RECENT_PROJECT;
}

static guint
plenary_recent_list_get_n_items (GListModel *model)
{
  return PLENARY_RECENT_LIST (model)->projects->len;
}

static gpointer
plenary_recent_list_get_item (GListModel *model, guint position)
{
  PlenaryRecentList *self = PLENARY_RECENT_LIST (model);

  return position < self->projects->len ? g_object_ref (self->projects->pdata[position]) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = plenary_recent_list_get_item_type;
  iface->get_n_items = plenary_recent_list_get_n_items;
  iface->get_item = plenary_recent_list_get_item;
}

static void
plenary_recent_list_finalize (GObject *object)
{
  PlenaryRecentList *self = PLENARY_RECENT_LIST (object);

  g_clear_object (&self->manager);
  g_ptr_array_unref (self->projects);

  G_OBJECT_CLASS (plenary_recent_list_parent_class)->finalize (object);
}

static void
plenary_recent_list_class_init (PlenaryRecentListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plenary_recent_list_finalize;
}

static void
plenary_recent_list_init (PlenaryRecentList *self)
{
  self->projects = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * plenary_recent_list_new:
 * @manager: (nullable): what remembers; %NULL for that of the desktop
 *
 * Makes a list that follows the manager.
 *
 * Returns: (transfer full): the list
 */
PlenaryRecentList *
plenary_recent_list_new (GtkRecentManager *manager)
{
  g_return_val_if_fail (manager == NULL || GTK_IS_RECENT_MANAGER (manager), NULL);

  PlenaryRecentList *self = g_object_new (PLENARY_TYPE_RECENT_LIST, NULL);

  self->manager = g_object_ref (manager != NULL ? manager : gtk_recent_manager_get_default ());
  g_signal_connect_object (self->manager, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return self;
}

/**
 * plenary_recent_list_reload:
 * @self: a list
 *
 * Reads all files again, for somebody who comes back to the list: what they say may have changed,
 * and some may be gone.
 */
void
plenary_recent_list_reload (PlenaryRecentList *self)
{
  g_return_if_fail (PLENARY_IS_RECENT_LIST (self));

  for (guint i = 0; i < self->projects->len; i++)
    plenary_recent_project_load (self->projects->pdata[i]);
}

/**
 * plenary_recent_list_add:
 * @self: a list
 * @uri: address of a project
 *
 * Puts a project at the beginning.
 */
void
plenary_recent_list_add (PlenaryRecentList *self, const char *uri)
{
  g_return_if_fail (PLENARY_IS_RECENT_LIST (self));
  g_return_if_fail (uri != NULL);

  plenary_recent_manager_add_project (self->manager, uri);
  update (self);
}

/**
 * plenary_recent_list_remove:
 * @self: a list
 * @uri: address of a project
 *
 * Forgets a project, here and on the desktop. Its file stays.
 */
void
plenary_recent_list_remove (PlenaryRecentList *self, const char *uri)
{
  g_return_if_fail (PLENARY_IS_RECENT_LIST (self));
  g_return_if_fail (uri != NULL);

  gtk_recent_manager_remove_item (self->manager, uri, NULL);
  update (self);
}

/**
 * plenary_recent_manager_add_project:
 * @manager: what remembers
 * @uri: address of a project that was opened
 *
 * Has the desktop remember a project. For whoever opens one.
 */
void
plenary_recent_manager_add_project (GtkRecentManager *manager, const char *uri)
{
  g_return_if_fail (GTK_IS_RECENT_MANAGER (manager));
  g_return_if_fail (uri != NULL);

  const GtkRecentData recent = {
    .mime_type = (char *) MIME_TYPE,
    .app_name = (char *) PLENARY_APP_ID,
    .app_exec = (char *) "plenary %u",
  };

  gtk_recent_manager_add_full (manager, uri, &recent);
}
