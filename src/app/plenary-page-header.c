/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "plenary-page-header.h"

#include "plenary-window.h"

#include <glib/gi18n.h>

struct _PlenaryPageHeader
{
  AdwBin parent_instance;

  /* Template widgets */
  GtkWidget *undo_button;
  GtkWidget *redo_button;
  GtkWidget *details_button;
  AdwBin *start_bin;
  AdwBin *title_bin;
  AdwWindowTitle *window_title;
  GMenu *history_menu;
  GMenu *export_menu;
  GMenu *export_submenu;

  /* Owned */
  PlenaryProject *project;
  char *title;
  char *subtitle;

  gboolean is_narrow;
};

G_DEFINE_FINAL_TYPE (PlenaryPageHeader, plenary_page_header, ADW_TYPE_BIN)

typedef enum
{
  PROP_PROJECT = 1,
  PROP_TITLE,
  PROP_SUBTITLE,
  PROP_IS_NARROW,
} PlenaryPageHeaderProperty;

static GParamSpec *properties[PROP_IS_NARROW + 1];

static void
update_history (PlenaryPageHeader *self)
{
  const char *undo = plenary_project_get_undo_label (self->project);
  const char *redo = plenary_project_get_redo_label (self->project);
  /* Translators: the name of a change, as in “Undo Move Session” */
  g_autofree char *undo_text = g_strdup_printf (_ ("Undo %s"), undo != NULL ? undo : "");
  /* Translators: the name of a change, as in “Redo Move Session” */
  g_autofree char *redo_text = g_strdup_printf (_ ("Redo %s"), redo != NULL ? redo : "");

  g_strchomp (undo_text);
  g_strchomp (redo_text);
  /* While somebody types, each key is another change of the same name. */
  if (g_strcmp0 (gtk_widget_get_tooltip_text (self->undo_button), undo_text) == 0
      && g_strcmp0 (gtk_widget_get_tooltip_text (self->redo_button), redo_text) == 0)
    return;
  gtk_widget_set_tooltip_text (self->undo_button, undo_text);
  gtk_widget_set_tooltip_text (self->redo_button, redo_text);
  g_menu_remove_all (self->history_menu);
  g_menu_append (self->history_menu, undo_text, "project.undo");
  g_menu_append (self->history_menu, redo_text, "project.redo");
}

static void
set_project (PlenaryPageHeader *self, PlenaryProject *project)
{
  if (!g_set_object (&self->project, project) || project == NULL)
    return;
  g_signal_connect_object (project, "notify::undo-label", G_CALLBACK (update_history), self,
                           G_CONNECT_SWAPPED);
  update_history (self);
}

static void
plenary_page_header_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryPageHeader *self = PLENARY_PAGE_HEADER (object);

  switch ((PlenaryPageHeaderProperty) prop_id)
    {
    case PROP_PROJECT:
      g_value_set_object (value, self->project);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_SUBTITLE:
      g_value_set_string (value, self->subtitle);
      break;
    case PROP_IS_NARROW:
      g_value_set_boolean (value, self->is_narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_page_header_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  PlenaryPageHeader *self = PLENARY_PAGE_HEADER (object);

  switch ((PlenaryPageHeaderProperty) prop_id)
    {
    case PROP_PROJECT:
      set_project (self, g_value_get_object (value));
      break;
    case PROP_TITLE:
      g_set_str (&self->title, g_value_get_string (value));
      break;
    case PROP_SUBTITLE:
      g_set_str (&self->subtitle, g_value_get_string (value));
      break;
    case PROP_IS_NARROW:
      self->is_narrow = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_page_header_dispose (GObject *object)
{
  PlenaryPageHeader *self = PLENARY_PAGE_HEADER (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_PAGE_HEADER);
  g_clear_object (&self->project);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->subtitle, g_free);

  G_OBJECT_CLASS (plenary_page_header_parent_class)->dispose (object);
}

static void
plenary_page_header_class_init (PlenaryPageHeaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_page_header_get_property;
  object_class->set_property = plenary_page_header_set_property;
  object_class->dispose = plenary_page_header_dispose;

  /**
   * PlenaryPageHeader:project:
   *
   * The project whose changes can be undone.
   */
  properties[PROP_PROJECT] = g_param_spec_object ("project", NULL, NULL, PLENARY_TYPE_PROJECT,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * PlenaryPageHeader:title:
   *
   * What the page is called.
   */
  properties[PROP_TITLE]
      = g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * PlenaryPageHeader:subtitle:
   *
   * What stands below the title.
   */
  properties[PROP_SUBTITLE] = g_param_spec_string ("subtitle", NULL, NULL, NULL,
                                                   G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * PlenaryPageHeader:is-narrow:
   *
   * Whether there is room for the most important only.
   */
  properties[PROP_IS_NARROW] = g_param_spec_boolean ("is-narrow", NULL, NULL, FALSE,
                                                     G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/plenary-page-header.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryPageHeader, undo_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPageHeader, redo_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPageHeader, details_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPageHeader, start_bin);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPageHeader, title_bin);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPageHeader, window_title);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPageHeader, history_menu);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPageHeader, export_menu);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPageHeader, export_submenu);
}

static void
plenary_page_header_init (PlenaryPageHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  plenary_window_fill_export_menu (self->export_menu);
  plenary_window_fill_export_menu (self->export_submenu);
}

/**
 * plenary_page_header_get_start:
 * @self: a header
 *
 * Returns: (transfer none) (nullable): what stands at the start, after Undo and Redo
 */
GtkWidget *
plenary_page_header_get_start (PlenaryPageHeader *self)
{
  g_return_val_if_fail (PLENARY_IS_PAGE_HEADER (self), NULL);

  return adw_bin_get_child (self->start_bin);
}

/**
 * plenary_page_header_set_start:
 * @self: a header
 * @start: (nullable): what stands at the start, after Undo and Redo
 */
void
plenary_page_header_set_start (PlenaryPageHeader *self, GtkWidget *start)
{
  g_return_if_fail (PLENARY_IS_PAGE_HEADER (self));

  adw_bin_set_child (self->start_bin, start);
}

/**
 * plenary_page_header_set_views:
 * @self: a header
 * @views: (nullable): what stands in the middle; %NULL for the title
 */
void
plenary_page_header_set_views (PlenaryPageHeader *self, GtkWidget *views)
{
  g_return_if_fail (PLENARY_IS_PAGE_HEADER (self));

  adw_bin_set_child (self->title_bin, views != NULL ? views : GTK_WIDGET (self->window_title));
}

/**
 * plenary_page_header_set_has_details:
 * @self: a header
 * @has_details: whether the page has details to show
 */
void
plenary_page_header_set_has_details (PlenaryPageHeader *self, gboolean has_details)
{
  g_return_if_fail (PLENARY_IS_PAGE_HEADER (self));

  gtk_widget_set_visible (self->details_button, has_details);
}
