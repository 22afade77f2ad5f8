/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "plenary-page.h"

#include "plenary-page-header.h"

typedef struct
{
  /* Template widgets */
  PlenaryPageHeader *header;
  AdwBanner *banner;
  AdwOverlaySplitView *panel;
  AdwBin *content_bin;
  AdwBin *inspector_bin;
  AdwBin *views_bar;

  /* Owned */
  PlenaryProject *project;
  char *title;
  char *subtitle;
  GtkWidget *views;

  gboolean is_narrow;
} PlenaryPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (PlenaryPage, plenary_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_PROJECT = 1,
  PROP_TITLE,
  PROP_SUBTITLE,
  PROP_CONTENT,
  PROP_START,
  PROP_VIEWS,
  PROP_INSPECTOR,
  PROP_SHOWS_DETAILS,
  PROP_IS_NARROW,
} PlenaryPageProperty;

static GParamSpec *properties[PROP_IS_NARROW + 1];

/* The views stand in the middle of the header, or at the bottom where there is no room. */
static void
place_views (PlenaryPage *self)
{
  PlenaryPagePrivate *priv = plenary_page_get_instance_private (self);

  adw_bin_set_child (priv->views_bar, NULL);
  plenary_page_header_set_views (priv->header, NULL);
  if (priv->views != NULL && priv->is_narrow)
    adw_bin_set_child (priv->views_bar, priv->views);
  else
    plenary_page_header_set_views (priv->header, priv->views);
  gtk_widget_set_visible (GTK_WIDGET (priv->views_bar), priv->views != NULL && priv->is_narrow);
}

static void
set_inspector (PlenaryPage *self, GtkWidget *inspector)
{
  PlenaryPagePrivate *priv = plenary_page_get_instance_private (self);

  adw_bin_set_child (priv->inspector_bin, inspector);
  plenary_page_header_set_has_details (priv->header, inspector != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.details", inspector != NULL);
}

static gboolean
show_details_cb (GtkWidget *panel, GdkFrameClock *clock, gpointer user_data)
{
  if (gtk_widget_get_width (panel) == 0)
    return G_SOURCE_CONTINUE;
  adw_overlay_split_view_set_show_sidebar (ADW_OVERLAY_SPLIT_VIEW (panel), TRUE);

  return G_SOURCE_REMOVE;
}

/* On the screen the panel slides in, over a width that it does not have before the first frame:
 * it then waits for that. */
static void
set_shows_details (PlenaryPage *self, gboolean shows_details)
{
  PlenaryPagePrivate *priv = plenary_page_get_instance_private (self);
  GtkWidget *panel = GTK_WIDGET (priv->panel);
  gboolean is_shown = shows_details && adw_bin_get_child (priv->inspector_bin) != NULL;

  if (is_shown && gtk_widget_get_mapped (panel) && gtk_widget_get_width (panel) == 0)
    gtk_widget_add_tick_callback (panel, show_details_cb, NULL, NULL);
  else
    adw_overlay_split_view_set_show_sidebar (priv->panel, is_shown);
}

static void
panel_shown_cb (PlenaryPage *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWS_DETAILS]);
}

static void
plenary_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryPage *self = PLENARY_PAGE (object);
  PlenaryPagePrivate *priv = plenary_page_get_instance_private (self);

  switch ((PlenaryPageProperty) prop_id)
    {
    case PROP_PROJECT:
      g_value_set_object (value, plenary_page_get_project (self));
      break;
    case PROP_TITLE:
      g_value_set_string (value, priv->title);
      break;
    case PROP_SUBTITLE:
      g_value_set_string (value, priv->subtitle);
      break;
    case PROP_CONTENT:
      g_value_set_object (value, adw_bin_get_child (priv->content_bin));
      break;
    case PROP_START:
      g_value_set_object (value, plenary_page_header_get_start (priv->header));
      break;
    case PROP_VIEWS:
      g_value_set_object (value, priv->views);
      break;
    case PROP_INSPECTOR:
      g_value_set_object (value, adw_bin_get_child (priv->inspector_bin));
      break;
    case PROP_SHOWS_DETAILS:
      g_value_set_boolean (value, adw_overlay_split_view_get_show_sidebar (priv->panel));
      break;
    case PROP_IS_NARROW:
      g_value_set_boolean (value, priv->is_narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_page_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  PlenaryPage *self = PLENARY_PAGE (object);
  PlenaryPagePrivate *priv = plenary_page_get_instance_private (self);

  switch ((PlenaryPageProperty) prop_id)
    {
    case PROP_PROJECT:
      priv->project = g_value_dup_object (value);
      break;
    case PROP_TITLE:
      g_set_str (&priv->title, g_value_get_string (value));
      break;
    case PROP_SUBTITLE:
      g_set_str (&priv->subtitle, g_value_get_string (value));
      break;
    case PROP_CONTENT:
      adw_bin_set_child (priv->content_bin, g_value_get_object (value));
      break;
    case PROP_START:
      plenary_page_header_set_start (priv->header, g_value_get_object (value));
      break;
    case PROP_VIEWS:
      g_set_object (&priv->views, g_value_get_object (value));
      place_views (self);
      break;
    case PROP_INSPECTOR:
      set_inspector (self, g_value_get_object (value));
      break;
    case PROP_SHOWS_DETAILS:
      set_shows_details (self, g_value_get_boolean (value));
      break;
    case PROP_IS_NARROW:
      priv->is_narrow = g_value_get_boolean (value);
      place_views (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* The templates are disposed of here, for every page. The bin lets go of the child first: it would
 * unparent it once more after the template has. */
static void
plenary_page_dispose (GObject *object)
{
  PlenaryPagePrivate *priv = plenary_page_get_instance_private (PLENARY_PAGE (object));

  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), G_OBJECT_TYPE (object));
  gtk_widget_dispose_template (GTK_WIDGET (object), PLENARY_TYPE_PAGE);
  g_clear_object (&priv->views);
  g_clear_object (&priv->project);
  g_clear_pointer (&priv->title, g_free);
  g_clear_pointer (&priv->subtitle, g_free);

  G_OBJECT_CLASS (plenary_page_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  /**
   * PlenaryPage:project:
   *
   * The project that the page shows.
   */
  properties[PROP_PROJECT]
      = g_param_spec_object ("project", NULL, NULL, PLENARY_TYPE_PROJECT,
                             G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * PlenaryPage:title:
   *
   * What the page is called.
   */
  properties[PROP_TITLE]
      = g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * PlenaryPage:subtitle:
   *
   * What stands below its title.
   */
  properties[PROP_SUBTITLE] = g_param_spec_string ("subtitle", NULL, NULL, NULL,
                                                   G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  /**
   * PlenaryPage:content:
   *
   * What the page shows.
   */
  properties[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET, flags);

  /**
   * PlenaryPage:start:
   *
   * What stands at the start of the header, after Undo and Redo: what the page creates.
   */
  properties[PROP_START] = g_param_spec_object ("start", NULL, NULL, GTK_TYPE_WIDGET, flags);

  /**
   * PlenaryPage:views:
   *
   * Chooses between the views of the page; four at most. Stands in the middle of the header, or at
   * the bottom of a narrow page.
   */
  properties[PROP_VIEWS] = g_param_spec_object ("views", NULL, NULL, GTK_TYPE_WIDGET, flags);

  /**
   * PlenaryPage:inspector:
   *
   * The details of what is selected. Stands in a panel at the end, which a person opens and closes.
   */
  properties[PROP_INSPECTOR]
      = g_param_spec_object ("inspector", NULL, NULL, GTK_TYPE_WIDGET, flags);

  /**
   * PlenaryPage:shows-details:
   *
   * Whether the panel with the details is open.
   */
  properties[PROP_SHOWS_DETAILS] = g_param_spec_boolean ("shows-details", NULL, NULL, FALSE, flags);

  /**
   * PlenaryPage:is-narrow:
   *
   * Whether the page is as narrow as on a telephone.
   */
  properties[PROP_IS_NARROW] = g_param_spec_boolean ("is-narrow", NULL, NULL, FALSE,
                                                     G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
plenary_page_class_init (PlenaryPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_page_get_property;
  object_class->set_property = plenary_page_set_property;
  object_class->dispose = plenary_page_dispose;
  install_properties (object_class);

  g_type_ensure (PLENARY_TYPE_PAGE_HEADER);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/plenary/app/plenary-page.ui");
  gtk_widget_class_bind_template_child_private (widget_class, PlenaryPage, header);
  gtk_widget_class_bind_template_child_private (widget_class, PlenaryPage, banner);
  gtk_widget_class_bind_template_child_private (widget_class, PlenaryPage, panel);
  gtk_widget_class_bind_template_child_private (widget_class, PlenaryPage, content_bin);
  gtk_widget_class_bind_template_child_private (widget_class, PlenaryPage, inspector_bin);
  gtk_widget_class_bind_template_child_private (widget_class, PlenaryPage, views_bar);
  gtk_widget_class_bind_template_callback (widget_class, panel_shown_cb);
  gtk_widget_class_install_property_action (widget_class, "page.details", "shows-details");
}

static void
plenary_page_init (PlenaryPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  set_inspector (self, NULL);
  place_views (self);
}

/**
 * plenary_page_get_project:
 * @self: a page
 *
 * Returns: (transfer none): the project that the page shows
 */
PlenaryProject *
plenary_page_get_project (PlenaryPage *self)
{
  g_return_val_if_fail (PLENARY_IS_PAGE (self), NULL);

  PlenaryPagePrivate *priv = plenary_page_get_instance_private (self);

  return priv->project;
}

/**
 * plenary_page_get_model:
 * @self: a page
 *
 * Returns: (transfer none): the model of the project that the page shows
 */
PlenaryModel *
plenary_page_get_model (PlenaryPage *self)
{
  return plenary_project_get_model (plenary_page_get_project (self));
}

/**
 * plenary_page_show_record:
 * @self: a page
 * @record: a record of its project
 *
 * Scrolls to where the page shows a record, and gives that place the keyboard.
 *
 * Returns: whether the page shows such records
 */
gboolean
plenary_page_show_record (PlenaryPage *self, PlenaryRecord *record)
{
  g_return_val_if_fail (PLENARY_IS_PAGE (self), FALSE);
  g_return_val_if_fail (PLENARY_IS_RECORD (record), FALSE);

  PlenaryPageClass *klass = PLENARY_PAGE_GET_CLASS (self);

  return klass->show_record != NULL && klass->show_record (self, record);
}

/**
 * plenary_page_start_search:
 * @self: a page
 *
 * Gives the keyboard to the page's own search.
 *
 * Returns: whether the page has one
 */
gboolean
plenary_page_start_search (PlenaryPage *self)
{
  g_return_val_if_fail (PLENARY_IS_PAGE (self), FALSE);

  PlenaryPageClass *klass = PLENARY_PAGE_GET_CLASS (self);

  return klass->start_search != NULL && klass->start_search (self);
}

/**
 * plenary_page_show_details:
 * @self: a page
 *
 * Opens the panel with the details of what is selected, if the page has one.
 */
void
plenary_page_show_details (PlenaryPage *self)
{
  g_return_if_fail (PLENARY_IS_PAGE (self));

  set_shows_details (self, TRUE);
}

/**
 * plenary_page_set_notice:
 * @self: a page
 * @sentence: (nullable): a lasting condition of the project
 * @button: (nullable): what can be done about it, by the action `project.answer-notice`
 *
 * Shows a banner, or none.
 */
void
plenary_page_set_notice (PlenaryPage *self, const char *sentence, const char *button)
{
  g_return_if_fail (PLENARY_IS_PAGE (self));

  PlenaryPagePrivate *priv = plenary_page_get_instance_private (self);

  if (sentence != NULL)
    {
      adw_banner_set_title (priv->banner, sentence);
      adw_banner_set_button_label (priv->banner, button);
    }
  adw_banner_set_revealed (priv->banner, sentence != NULL);
}
