/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "agenda/plenary-agenda-canvas.h"

#include "model/plenary-session.h"

struct _PlenaryAgendaCanvas
{
  AdwBin parent_instance;

  PlenaryProject *project;
  PlenaryRecord *selected;
};

G_DEFINE_FINAL_TYPE (PlenaryAgendaCanvas, plenary_agenda_canvas, ADW_TYPE_BIN)

typedef enum
{
  PROP_PROJECT = 1,
  PROP_SELECTED,
} PlenaryAgendaCanvasProperty;

static GParamSpec *properties[PROP_SELECTED + 1];

static void
plenary_agenda_canvas_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  PlenaryAgendaCanvas *self = PLENARY_AGENDA_CANVAS (object);

  switch ((PlenaryAgendaCanvasProperty) prop_id)
    {
    case PROP_PROJECT:
      g_value_set_object (value, self->project);
      break;
    case PROP_SELECTED:
      g_value_set_object (value, self->selected);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_agenda_canvas_set_property (GObject *object,
                                    guint prop_id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  PlenaryAgendaCanvas *self = PLENARY_AGENDA_CANVAS (object);

  switch ((PlenaryAgendaCanvasProperty) prop_id)
    {
    case PROP_PROJECT:
      g_set_object (&self->project, g_value_get_object (value));
      break;
    case PROP_SELECTED:
      plenary_agenda_canvas_set_selected (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_agenda_canvas_dispose (GObject *object)
{
  PlenaryAgendaCanvas *self = PLENARY_AGENDA_CANVAS (object);

  g_clear_object (&self->selected);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_agenda_canvas_parent_class)->dispose (object);
}

static void
plenary_agenda_canvas_class_init (PlenaryAgendaCanvasClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = plenary_agenda_canvas_get_property;
  object_class->set_property = plenary_agenda_canvas_set_property;
  object_class->dispose = plenary_agenda_canvas_dispose;

  /**
   * PlenaryAgendaCanvas:project:
   *
   * The project that the canvas shows; set once.
   */
  properties[PROP_PROJECT]
      = g_param_spec_object ("project", NULL, NULL, PLENARY_TYPE_PROJECT,
                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PlenaryAgendaCanvas:selected: (nullable)
   *
   * The session that is selected.
   */
  properties[PROP_SELECTED]
      = g_param_spec_object ("selected", NULL, NULL, PLENARY_TYPE_RECORD,
                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
plenary_agenda_canvas_init (PlenaryAgendaCanvas *self)
{
}

/**
 * plenary_agenda_canvas_set_selected:
 * @self: a canvas
 * @session: (nullable): a session, or nothing
 *
 * Selects a session.
 */
void
plenary_agenda_canvas_set_selected (PlenaryAgendaCanvas *self, PlenaryRecord *session)
{
  g_return_if_fail (PLENARY_IS_AGENDA_CANVAS (self));
  g_return_if_fail (session == NULL || PLENARY_IS_RECORD (session));

  if (g_set_object (&self->selected, session))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

/**
 * plenary_agenda_canvas_show_session:
 * @self: a canvas
 * @session: an item of the agenda
 *
 * Scrolls to a session, selects it and gives it the keyboard.
 *
 * Returns: whether it is on the canvas
 */
gboolean
plenary_agenda_canvas_show_session (PlenaryAgendaCanvas *self, PlenaryRecord *session)
{
  g_return_val_if_fail (PLENARY_IS_AGENDA_CANVAS (self), FALSE);
  g_return_val_if_fail (PLENARY_IS_RECORD (session), FALSE);

  plenary_agenda_canvas_set_selected (self, session);

  return TRUE;
}
