/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "welcome/plenary-welcome.h"

#include "base/plenary-pattern.h"
#include "welcome/plenary-recent-row.h"
#include "welcome/plenary-template-card.h"

#include <glib/gi18n.h>

/* How many projects are shown before a person asks for more, by the button or by searching. */
#define MAX_SHOWN 5

struct _PlenaryWelcome
{
  AdwBin parent_instance;

  AdwToastOverlay *toasts;
  GtkWidget *content;
  GtkWidget *greeting;
  GtkWidget *recent;
  GtkEditable *search;
  GtkListBox *projects;
  GtkWidget *nothing_found;
  GtkWidget *more;
  GtkFlowBox *templates;
  GtkWidget *open_button;

  GtkRecentManager *manager;
  PlenaryRecentList *list;
  GtkFilterListModel *found;
  GtkSliceListModel *shown;
  PlenaryPattern *pattern; /* NULL while nothing is searched for */
  gboolean is_expanded;
};

G_DEFINE_FINAL_TYPE (PlenaryWelcome, plenary_welcome, ADW_TYPE_BIN)

typedef enum
{
  PROP_MANAGER = 1,
} PlenaryWelcomeProperty;

static GParamSpec *properties[PROP_MANAGER + 1];

static gboolean
is_found_cb (gpointer item, gpointer user_data)
{
  PlenaryWelcome *self = user_data;

  return self->pattern == NULL || plenary_pattern_is_empty (self->pattern)
         || plenary_pattern_rate (self->pattern, plenary_recent_project_get_title (item),
                                  plenary_recent_project_get_place (item))
                > 0;
}

static void
update (PlenaryWelcome *self)
{
  guint n_projects = g_list_model_get_n_items (G_LIST_MODEL (self->list));
  guint n_found = g_list_model_get_n_items (G_LIST_MODEL (self->found));
  gboolean is_searching = self->pattern != NULL;

  gtk_slice_list_model_set_size (self->shown,
                                 self->is_expanded || is_searching ? G_MAXUINT : MAX_SHOWN);
  /* A greeting stands in the middle, a list at the top. */
  gtk_widget_set_valign (self->content, n_projects == 0 ? GTK_ALIGN_CENTER : GTK_ALIGN_START);
  gtk_widget_set_visible (self->greeting, n_projects == 0);
  gtk_widget_set_visible (self->recent, n_projects > 0);
  gtk_widget_set_visible (self->open_button, n_projects == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->search), n_projects > MAX_SHOWN);
  gtk_widget_set_visible (GTK_WIDGET (self->projects), n_found > 0);
  gtk_widget_set_visible (self->nothing_found, n_found == 0);
  gtk_widget_set_visible (self->more, n_found > MAX_SHOWN && !self->is_expanded && !is_searching);
}

static void
search_changed_cb (PlenaryWelcome *self)
{
  const char *typed = gtk_editable_get_text (self->search);

  g_clear_pointer (&self->pattern, plenary_pattern_free);
  if (*typed != '\0')
    self->pattern = plenary_pattern_new (typed);
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->found), GTK_FILTER_CHANGE_DIFFERENT);
  update (self);
}

/* Enter in the search opens what is found first. */
static void
search_activated_cb (PlenaryWelcome *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->projects, 0);

  if (row != NULL)
    gtk_widget_activate (GTK_WIDGET (row));
}

static void
stop_search_cb (PlenaryWelcome *self)
{
  gtk_editable_set_text (self->search, "");
}

/* The keyboard goes on at the first of the projects that have come. */
static void
show_more_cb (PlenaryWelcome *self)
{
  self->is_expanded = TRUE;
  update (self);

  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->projects, MAX_SHOWN);

  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static GtkWidget *
make_row_cb (gpointer item, gpointer user_data)
{
  return GTK_WIDGET (plenary_recent_row_new (item));
}

static void
put_back_cb (AdwToast *toast, PlenaryWelcome *self)
{
  plenary_recent_list_add (self->list, g_object_get_data (G_OBJECT (toast), "uri"));
}

static void
remove_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryWelcome *self = PLENARY_WELCOME (widget);
  const char *uri = g_variant_get_string (parameter, NULL);
  AdwToast *toast = adw_toast_new (_ ("Removed from the list"));

  adw_toast_set_button_label (toast, _ ("_Undo"));
  g_object_set_data_full (G_OBJECT (toast), "uri", g_strdup (uri), g_free);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (put_back_cb), self, 0);
  plenary_recent_list_remove (self->list, uri);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/* Projects are all opened; of documents, each of which asks where to go, the first is imported. */
static gboolean
drop_cb (PlenaryWelcome *self, const GValue *value)
{
  g_autoptr (GSList) files = gdk_file_list_get_files (g_value_get_boxed (value));
  g_autofree char *document = NULL;

  for (GSList *l = files; l != NULL; l = l->next)
    {
      g_autofree char *uri = g_file_get_uri (l->data);

      if (g_str_has_suffix (uri, ".plenary"))
        gtk_widget_activate_action (GTK_WIDGET (self), "project.open-uri", "s", uri);
      else if (document == NULL)
        document = g_steal_pointer (&uri);
    }
  if (document != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "project.import-uri", "s", document);

  return files != NULL;
}

static void
plenary_welcome_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (plenary_welcome_parent_class)->map (widget);

  plenary_recent_list_reload (PLENARY_WELCOME (widget)->list);
}

static void
add_templates (PlenaryWelcome *self)
{
  guint n_templates = 0;
  const PlenaryTemplate *templates = plenary_templates (&n_templates);

  for (guint i = 0; i < n_templates; i++)
    {
      GtkWidget *child = gtk_flow_box_child_new ();

      gtk_widget_set_focusable (child, FALSE);
      gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child),
                                    GTK_WIDGET (plenary_template_card_new (&templates[i])));
      gtk_flow_box_append (self->templates, child);
    }
}

static void
plenary_welcome_constructed (GObject *object)
{
  PlenaryWelcome *self = PLENARY_WELCOME (object);
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (is_found_cb, self, NULL));

  G_OBJECT_CLASS (plenary_welcome_parent_class)->constructed (object);

  self->list = plenary_recent_list_new (self->manager);
  self->found = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->list)), filter);
  self->shown = gtk_slice_list_model_new (g_object_ref (G_LIST_MODEL (self->found)), 0, MAX_SHOWN);
  gtk_list_box_bind_model (self->projects, G_LIST_MODEL (self->shown), make_row_cb, NULL, NULL);
  g_signal_connect_object (self->found, "items-changed", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}

static void
plenary_welcome_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((PlenaryWelcomeProperty) prop_id)
    {
    case PROP_MANAGER:
      g_value_set_object (value, PLENARY_WELCOME (object)->manager);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_welcome_set_property (GObject *object,
                              guint prop_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  switch ((PlenaryWelcomeProperty) prop_id)
    {
    case PROP_MANAGER:
      PLENARY_WELCOME (object)->manager = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_welcome_dispose (GObject *object)
{
  PlenaryWelcome *self = PLENARY_WELCOME (object);

  if (self->projects != NULL)
    gtk_list_box_bind_model (self->projects, NULL, NULL, NULL, NULL);
  /* The bin would let go a second time of a child that the template has let go of. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_WELCOME);
  g_clear_object (&self->shown);
  g_clear_object (&self->found);
  g_clear_object (&self->list);
  g_clear_object (&self->manager);
  g_clear_pointer (&self->pattern, plenary_pattern_free);

  G_OBJECT_CLASS (plenary_welcome_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/welcome/plenary-welcome.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryWelcome, toasts);
  gtk_widget_class_bind_template_child (widget_class, PlenaryWelcome, content);
  gtk_widget_class_bind_template_child (widget_class, PlenaryWelcome, greeting);
  gtk_widget_class_bind_template_child (widget_class, PlenaryWelcome, recent);
  gtk_widget_class_bind_template_child (widget_class, PlenaryWelcome, search);
  gtk_widget_class_bind_template_child (widget_class, PlenaryWelcome, projects);
  gtk_widget_class_bind_template_child (widget_class, PlenaryWelcome, nothing_found);
  gtk_widget_class_bind_template_child (widget_class, PlenaryWelcome, more);
  gtk_widget_class_bind_template_child (widget_class, PlenaryWelcome, templates);
  gtk_widget_class_bind_template_child (widget_class, PlenaryWelcome, open_button);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_more_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
}

static void
plenary_welcome_class_init (PlenaryWelcomeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = plenary_welcome_constructed;
  object_class->get_property = plenary_welcome_get_property;
  object_class->set_property = plenary_welcome_set_property;
  object_class->dispose = plenary_welcome_dispose;
  widget_class->map = plenary_welcome_map;

  /**
   * PlenaryWelcome:manager:
   *
   * What remembers recent projects; %NULL for that of the desktop.
   */
  properties[PROP_MANAGER]
      = g_param_spec_object ("manager", NULL, NULL, GTK_TYPE_RECENT_MANAGER,
                             G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_install_action (widget_class, "recent.remove", "s", remove_cb);
  bind_template (widget_class);
}

static void
plenary_welcome_init (PlenaryWelcome *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  add_templates (self);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/**
 * plenary_welcome_new:
 * @manager: (nullable): what remembers recent projects; %NULL for that of the desktop
 *
 * Returns: (transfer floating): the page
 */
PlenaryWelcome *
plenary_welcome_new (GtkRecentManager *manager)
{
  g_return_val_if_fail (manager == NULL || GTK_IS_RECENT_MANAGER (manager), NULL);

  return g_object_new (PLENARY_TYPE_WELCOME, "manager", manager, NULL);
}
