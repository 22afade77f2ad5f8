/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "agenda/plenary-agenda-page-private.h"

#include "model/plenary-assignment.h"
#include "model/plenary-day.h"
#include "model/plenary-room.h"
#include "model/plenary-session.h"

G_DEFINE_FINAL_TYPE (PlenaryAgendaPage, plenary_agenda_page, PLENARY_TYPE_PAGE)

typedef enum
{
  PROP_SELECTED = 1,
} PlenaryAgendaPageProperty;

static GParamSpec *properties[PROP_SELECTED + 1];

static gboolean
is_list (PlenaryAgendaPage *self)
{
  return g_strcmp0 (adw_view_stack_get_visible_child_name (self->sessions), "list") == 0;
}

static guint
count (PlenaryModel *model, GType record_type)
{
  return plenary_record_list_get_length (plenary_model_list (model, record_type));
}

/* A session that is deleted is no longer selected. Days and rooms without sessions are a plan, but
 * a list of nothing. */
static void
refresh (PlenaryAgendaPage *self)
{
  PlenaryModel *model = plenary_page_get_model (PLENARY_PAGE (self));
  gboolean has_sessions = count (model, PLENARY_TYPE_SESSION) > 0;
  gboolean has_places = count (model, PLENARY_TYPE_DAY) + count (model, PLENARY_TYPE_ROOM) > 0;

  if (self->selected != NULL
      && plenary_model_lookup (model, PLENARY_TYPE_SESSION, plenary_record_get_id (self->selected))
             != self->selected)
    plenary_agenda_page_set_selected (self, NULL);
  plenary_agenda_page_update_actions (self);
  adw_view_stack_set_visible_child_name (
      self->stack, has_sessions || (has_places && !is_list (self)) ? "sessions" : "empty");
}

/* Sub-items and roles are shown with the item of the agenda that they belong to. */
static PlenaryRecord *
find_item (PlenaryModel *model, PlenaryRecord *record)
{
  if (PLENARY_IS_ASSIGNMENT (record))
    record = plenary_model_lookup (model, PLENARY_TYPE_SESSION,
                                   plenary_record_get_text (record, PLENARY_ASSIGNMENT_SESSION_ID));
  if (!PLENARY_IS_SESSION (record))
    return NULL;

  const char *parent_id = plenary_record_get_text (record, PLENARY_SESSION_PARENT_ID);

  for (; parent_id != NULL; parent_id = plenary_record_get_text (record, PLENARY_SESSION_PARENT_ID))
    record = plenary_model_lookup (model, PLENARY_TYPE_SESSION, parent_id);

  return record;
}

static gboolean
plenary_agenda_page_show_record (PlenaryPage *page, PlenaryRecord *record)
{
  PlenaryAgendaPage *self = PLENARY_AGENDA_PAGE (page);
  PlenaryRecord *item = find_item (plenary_page_get_model (page), record);

  if (item == NULL)
    return FALSE;

  gboolean is_shown = is_list (self) ? plenary_running_order_show_session (self->list, item)
                                     : plenary_agenda_canvas_show_session (self->canvas, item);

  /* Where the roles and sub-items of the session are. */
  if (is_shown && record != item)
    {
      plenary_page_show_details (page);
      plenary_session_inspector_show_record (self->inspector, record);
    }

  return is_shown;
}

static void
plenary_agenda_page_constructed (GObject *object)
{
  PlenaryAgendaPage *self = PLENARY_AGENDA_PAGE (object);

  G_OBJECT_CLASS (plenary_agenda_page_parent_class)->constructed (object);

  g_signal_connect_object (plenary_page_get_model (PLENARY_PAGE (self)), "changed",
                           G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  adw_view_stack_set_visible_child_name (self->sessions, "canvas");
  g_signal_connect_object (self->sessions, "notify::visible-child-name", G_CALLBACK (refresh), self,
                           G_CONNECT_SWAPPED);
  refresh (self);
}

static void
plenary_agenda_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((PlenaryAgendaPageProperty) prop_id)
    {
    case PROP_SELECTED:
      g_value_set_object (value, plenary_agenda_page_get_selected (PLENARY_AGENDA_PAGE (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_agenda_page_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  switch ((PlenaryAgendaPageProperty) prop_id)
    {
    case PROP_SELECTED:
      plenary_agenda_page_set_selected (PLENARY_AGENDA_PAGE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_agenda_page_dispose (GObject *object)
{
  g_clear_object (&PLENARY_AGENDA_PAGE (object)->selected);

  G_OBJECT_CLASS (plenary_agenda_page_parent_class)->dispose (object);
}

static void
plenary_agenda_page_class_init (PlenaryAgendaPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = plenary_agenda_page_constructed;
  object_class->get_property = plenary_agenda_page_get_property;
  object_class->set_property = plenary_agenda_page_set_property;
  object_class->dispose = plenary_agenda_page_dispose;
  PLENARY_PAGE_CLASS (klass)->show_record = plenary_agenda_page_show_record;

  /**
   * PlenaryAgendaPage:selected: (nullable)
   *
   * The session that is selected, the same in both views.
   */
  properties[PROP_SELECTED]
      = g_param_spec_object ("selected", NULL, NULL, PLENARY_TYPE_RECORD,
                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  plenary_agenda_page_install_actions (widget_class);

  g_type_ensure (PLENARY_TYPE_AGENDA_CANVAS);
  g_type_ensure (PLENARY_TYPE_RUNNING_ORDER);
  g_type_ensure (PLENARY_TYPE_SESSION_INSPECTOR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/agenda/plenary-agenda-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryAgendaPage, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryAgendaPage, sessions);
  gtk_widget_class_bind_template_child (widget_class, PlenaryAgendaPage, canvas);
  gtk_widget_class_bind_template_child (widget_class, PlenaryAgendaPage, list);
  gtk_widget_class_bind_template_child (widget_class, PlenaryAgendaPage, inspector);
}

static void
plenary_agenda_page_init (PlenaryAgendaPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_agenda_page_get_selected:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the session that is selected
 */
PlenaryRecord *
plenary_agenda_page_get_selected (PlenaryAgendaPage *self)
{
  g_return_val_if_fail (PLENARY_IS_AGENDA_PAGE (self), NULL);

  return self->selected;
}

/**
 * plenary_agenda_page_set_selected:
 * @self: a page
 * @session: (nullable): a session, or nothing
 *
 * Selects a session in both views.
 */
void
plenary_agenda_page_set_selected (PlenaryAgendaPage *self, PlenaryRecord *session)
{
  g_return_if_fail (PLENARY_IS_AGENDA_PAGE (self));
  g_return_if_fail (session == NULL || PLENARY_IS_RECORD (session));

  if (!g_set_object (&self->selected, session))
    return;
  plenary_agenda_page_update_actions (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}
