/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-project-widget.h"

typedef struct
{
  PlenaryProject *project;
  gulong model_handler;
  gboolean is_stale; /* the model has changed while nobody looked */
} PlenaryProjectWidgetPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (PlenaryProjectWidget, plenary_project_widget, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_PROJECT = 1,
} PlenaryProjectWidgetProperty;

static GParamSpec *properties[PROP_PROJECT + 1];

static void
follow (PlenaryProjectWidget *self)
{
  PlenaryProjectWidgetPrivate *priv = plenary_project_widget_get_instance_private (self);
  PlenaryProjectWidgetClass *klass = PLENARY_PROJECT_WIDGET_GET_CLASS (self);

  priv->is_stale = klass->is_lazy && !gtk_widget_get_mapped (GTK_WIDGET (self));
  if (!priv->is_stale && klass->model_changed != NULL)
    klass->model_changed (self);
}

static void
let_go (PlenaryProjectWidget *self)
{
  PlenaryProjectWidgetPrivate *priv = plenary_project_widget_get_instance_private (self);

  if (priv->project != NULL)
    g_clear_signal_handler (&priv->model_handler, plenary_project_get_model (priv->project));
  g_clear_object (&priv->project);
}

static void
plenary_project_widget_map (GtkWidget *widget)
{
  PlenaryProjectWidgetPrivate *priv
      = plenary_project_widget_get_instance_private (PLENARY_PROJECT_WIDGET (widget));

  GTK_WIDGET_CLASS (plenary_project_widget_parent_class)->map (widget);
  if (priv->is_stale && priv->project != NULL)
    follow (PLENARY_PROJECT_WIDGET (widget));
}

/* Left to itself a widget that can be given the keyboard gives it to the same child each time. */
static gboolean
plenary_project_widget_focus (GtkWidget *widget, GtkDirectionType direction)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  return child != NULL && gtk_widget_child_focus (child, direction);
}

static void
plenary_project_widget_get_property (GObject *object,
                                     guint prop_id,
                                     GValue *value,
                                     GParamSpec *pspec)
{
  PlenaryProjectWidget *self = PLENARY_PROJECT_WIDGET (object);

  switch ((PlenaryProjectWidgetProperty) prop_id)
    {
    case PROP_PROJECT:
      g_value_set_object (value, plenary_project_widget_get_project (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_project_widget_set_property (GObject *object,
                                     guint prop_id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  PlenaryProjectWidget *self = PLENARY_PROJECT_WIDGET (object);

  switch ((PlenaryProjectWidgetProperty) prop_id)
    {
    case PROP_PROJECT:
      plenary_project_widget_set_project (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_project_widget_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  let_go (PLENARY_PROJECT_WIDGET (object));
  /* A template lets go of the widgets that are bound by name; its root need not be. */
  while (child != NULL)
    {
      gtk_widget_unparent (child);
      child = gtk_widget_get_first_child (GTK_WIDGET (object));
    }

  G_OBJECT_CLASS (plenary_project_widget_parent_class)->dispose (object);
}

static void
plenary_project_widget_class_init (PlenaryProjectWidgetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_project_widget_get_property;
  object_class->set_property = plenary_project_widget_set_property;
  object_class->dispose = plenary_project_widget_dispose;
  widget_class->map = plenary_project_widget_map;
  widget_class->focus = plenary_project_widget_focus;

  /**
   * PlenaryProjectWidget:project: (nullable)
   *
   * The project that a part is shown of.
   */
  properties[PROP_PROJECT]
      = g_param_spec_object ("project", NULL, NULL, PLENARY_TYPE_PROJECT,
                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
plenary_project_widget_init (PlenaryProjectWidget *self)
{
}

/**
 * plenary_project_widget_get_project:
 * @self: a part of a page
 *
 * Returns: (transfer none) (nullable): the project
 */
PlenaryProject *
plenary_project_widget_get_project (PlenaryProjectWidget *self)
{
  PlenaryProjectWidgetPrivate *priv = plenary_project_widget_get_instance_private (self);

  g_return_val_if_fail (PLENARY_IS_PROJECT_WIDGET (self), NULL);

  return priv->project;
}

/**
 * plenary_project_widget_set_project:
 * @self: a part of a page
 * @project: (nullable): a project
 *
 * Shows another project and follows it, or none.
 */
void
plenary_project_widget_set_project (PlenaryProjectWidget *self, PlenaryProject *project)
{
  PlenaryProjectWidgetPrivate *priv = plenary_project_widget_get_instance_private (self);
  PlenaryProjectWidgetClass *klass = PLENARY_PROJECT_WIDGET_GET_CLASS (self);

  g_return_if_fail (PLENARY_IS_PROJECT_WIDGET (self));
  g_return_if_fail (project == NULL || PLENARY_IS_PROJECT (project));

  if (priv->project == project)
    return;
  let_go (self);
  g_set_object (&priv->project, project);
  if (klass->project_changed != NULL)
    klass->project_changed (self);
  if (project != NULL)
    {
      priv->model_handler = g_signal_connect_swapped (plenary_project_get_model (project),
                                                      "changed", G_CALLBACK (follow), self);
      follow (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROJECT]);
}

/**
 * plenary_project_widget_get_model:
 * @self: a part of a page
 *
 * Returns: (transfer none) (nullable): the model of its project
 */
PlenaryModel *
plenary_project_widget_get_model (PlenaryProjectWidget *self)
{
  PlenaryProject *project = plenary_project_widget_get_project (self);

  return project != NULL ? plenary_project_get_model (project) : NULL;
}

/**
 * plenary_project_widget_begin:
 * @self: a part of a page that has a project
 * @label: what the edit is called
 *
 * Returns: (transfer full): an edit, for plenary_project_widget_commit()
 */
PlenaryEdit *
plenary_project_widget_begin (PlenaryProjectWidget *self, const char *label)
{
  PlenaryProject *project = plenary_project_widget_get_project (self);

  g_return_val_if_fail (project != NULL, NULL);

  return plenary_project_begin_edit (project, label);
}

/**
 * plenary_project_widget_commit:
 * @self: a part of a page
 * @edit: (transfer full): an edit
 *
 * Commits an edit; why it cannot be done is told in the window.
 *
 * Returns: whether it was done
 */
gboolean
plenary_project_widget_commit (PlenaryProjectWidget *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (PLENARY_IS_PROJECT_WIDGET (self), FALSE);

  gboolean is_done = plenary_edit_commit (edit, &error);

  if (!is_done)
    plenary_project_widget_tell (self, error->message);

  return is_done;
}

/**
 * plenary_project_widget_tell:
 * @self: a part of a page
 * @sentence: something a person shall know
 *
 * Tells it in the window.
 */
void
plenary_project_widget_tell (PlenaryProjectWidget *self, const char *sentence)
{
  g_return_if_fail (PLENARY_IS_PROJECT_WIDGET (self));
  g_return_if_fail (sentence != NULL);

  gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", sentence);
}
