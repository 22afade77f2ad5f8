/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The days are the sections of the list: a list of the sessions of each, one after the other.
 * Times and labels come from the timetable and the numbering, made anew after each change.
 */
#include "config.h"

#include "agenda/plenary-running-order.h"

#include "agenda/plenary-agenda-words.h"
#include "agenda/plenary-session-row.h"
#include "compose/plenary-numbering.h"
#include "model/plenary-day.h"
#include "model/plenary-session.h"
#include "plenary-page.h"
#include "schedule/plenary-timetable.h"

#include <glib/gi18n.h>

struct _PlenaryRunningOrder
{
  AdwBin parent_instance;

  GtkListView *view;

  PlenaryProject *project;
  PlenaryRecord *selected;
  PlenaryTimetable *timetable;
  PlenaryNumbering *numbering;
  GHashTable *bound; /* list items that show a session, borrowed */
};

G_DEFINE_FINAL_TYPE (PlenaryRunningOrder, plenary_running_order, ADW_TYPE_BIN)

typedef enum
{
  PROP_PROJECT = 1,
  PROP_SELECTED,
} PlenaryRunningOrderProperty;

static GParamSpec *properties[PROP_SELECTED + 1];

static PlenaryModel *
get_model (PlenaryRunningOrder *self)
{
  return plenary_project_get_model (self->project);
}

static gboolean
is_item_of_agenda (gpointer item, gpointer user_data)
{
  return plenary_record_get_text (item, PLENARY_SESSION_PARENT_ID) == NULL;
}

/* The sessions of a day, without their sub-items. */
static GListModel *
list_sessions (PlenaryRunningOrder *self, const char *day_id)
{
  PlenaryRecordList *list = plenary_model_list_by (get_model (self), PLENARY_TYPE_SESSION,
                                                   PLENARY_SESSION_DAY_ID, day_id);
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (is_item_of_agenda, NULL, NULL));

  return G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (list)), filter));
}

static gpointer
sessions_of_day (gpointer day, gpointer user_data)
{
  GListModel *sessions = list_sessions (user_data, plenary_record_get_id (day));

  g_object_unref (day);

  return sessions;
}

static void
setup_session_cb (PlenaryRunningOrder *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, GTK_WIDGET (plenary_session_row_new ()));
}

static void
show_session (PlenaryRunningOrder *self, GtkListItem *item)
{
  PlenaryRecord *session = gtk_list_item_get_item (item);
  const char *id = plenary_record_get_id (session);
  const PlenaryNumberingEntry *entry = plenary_numbering_lookup (self->numbering, id);
  PlenarySessionRow *row = PLENARY_SESSION_ROW (gtk_list_item_get_child (item));

  plenary_session_row_show (row, get_model (self), session,
                            plenary_timetable_lookup (self->timetable, id),
                            entry != NULL ? entry->label : "");
  gtk_list_item_set_accessible_label (item, plenary_session_row_get_summary (row));
}

static void
bind_session_cb (PlenaryRunningOrder *self, GtkListItem *item)
{
  g_hash_table_add (self->bound, item);
  show_session (self, item);
}

static void
unbind_session_cb (PlenaryRunningOrder *self, GtkListItem *item)
{
  g_hash_table_remove (self->bound, item);
}

static void
setup_day_cb (PlenaryRunningOrder *self, GtkListHeader *header)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "title-4");
  gtk_widget_add_css_class (label, "plenary-day");
  gtk_list_header_set_child (header, label);
}

static void
bind_day_cb (PlenaryRunningOrder *self, GtkListHeader *header)
{
  PlenaryRecord *session = gtk_list_header_get_item (header);
  PlenaryRecord *day
      = plenary_model_lookup (get_model (self), PLENARY_TYPE_DAY,
                              plenary_record_get_text (session, PLENARY_SESSION_DAY_ID));
  PlenaryRecordList *days = plenary_model_list (get_model (self), PLENARY_TYPE_DAY);
  guint position = 0;
  g_autofree char *text = NULL;

  if (day != NULL && plenary_record_list_find (days, day, &position))
    text = plenary_agenda_dup_day (day, position + 1);
  gtk_label_set_text (GTK_LABEL (gtk_list_header_get_child (header)),
                      text != NULL ? text : _ ("Not Scheduled"));
}

static void
derive (PlenaryRunningOrder *self)
{
  g_clear_pointer (&self->timetable, plenary_timetable_free);
  g_clear_pointer (&self->numbering, plenary_numbering_free);
  self->timetable = plenary_timetable_new (get_model (self));
  self->numbering = plenary_numbering_new (get_model (self), NULL);
}

/* A change of one session may move the times of all that follow. */
static void
refresh (PlenaryRunningOrder *self)
{
  GHashTableIter iter;
  gpointer item = NULL;

  derive (self);
  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    show_session (self, item);
}

/* The lists of the days, and after them the list of what is not scheduled. */
static GListModel *
list_lists (PlenaryRunningOrder *self)
{
  PlenaryRecordList *days = plenary_model_list (get_model (self), PLENARY_TYPE_DAY);
  g_autoptr (GListModel) by_day = G_LIST_MODEL (
      gtk_map_list_model_new (g_object_ref (G_LIST_MODEL (days)), sessions_of_day, self, NULL));
  g_autoptr (GListModel) unscheduled = list_sessions (self, NULL);
  g_autoptr (GListStore) rest = g_list_store_new (G_TYPE_LIST_MODEL);
  GListStore *parts = g_list_store_new (G_TYPE_LIST_MODEL);

  g_list_store_append (rest, unscheduled);
  g_list_store_append (parts, by_day);
  g_list_store_append (parts, rest);

  return G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (parts)));
}

static void
selected_cb (PlenaryRunningOrder *self, GParamSpec *pspec, GtkSingleSelection *selection)
{
  plenary_running_order_set_selected (self, gtk_single_selection_get_selected_item (selection));
}

static void
set_project (PlenaryRunningOrder *self, PlenaryProject *project)
{
  if (project == NULL || self->project != NULL)
    return;

  self->project = g_object_ref (project);

  g_autoptr (GtkSelectionModel) selection = plenary_page_create_selection (
      G_LIST_MODEL (gtk_flatten_list_model_new (list_lists (self))));

  derive (self);
  gtk_list_view_set_model (self->view, selection);
  g_signal_connect_object (selection, "notify::selected-item", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (refresh), self,
                           G_CONNECT_SWAPPED);
}

static void
plenary_running_order_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  PlenaryRunningOrder *self = PLENARY_RUNNING_ORDER (object);

  switch ((PlenaryRunningOrderProperty) prop_id)
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
plenary_running_order_set_property (GObject *object,
                                    guint prop_id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  PlenaryRunningOrder *self = PLENARY_RUNNING_ORDER (object);

  switch ((PlenaryRunningOrderProperty) prop_id)
    {
    case PROP_PROJECT:
      set_project (self, g_value_get_object (value));
      break;
    case PROP_SELECTED:
      plenary_running_order_set_selected (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_running_order_dispose (GObject *object)
{
  PlenaryRunningOrder *self = PLENARY_RUNNING_ORDER (object);

  /* The bin lets go of the child first: it would unparent it once more after the template has. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_RUNNING_ORDER);
  g_clear_pointer (&self->timetable, plenary_timetable_free);
  g_clear_pointer (&self->numbering, plenary_numbering_free);
  g_clear_object (&self->selected);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_running_order_parent_class)->dispose (object);
}

static void
plenary_running_order_finalize (GObject *object)
{
  g_hash_table_unref (PLENARY_RUNNING_ORDER (object)->bound);

  G_OBJECT_CLASS (plenary_running_order_parent_class)->finalize (object);
}

static void
plenary_running_order_class_init (PlenaryRunningOrderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_running_order_get_property;
  object_class->set_property = plenary_running_order_set_property;
  object_class->dispose = plenary_running_order_dispose;
  object_class->finalize = plenary_running_order_finalize;

  /**
   * PlenaryRunningOrder:project:
   *
   * The project that the list shows; set once.
   */
  properties[PROP_PROJECT]
      = g_param_spec_object ("project", NULL, NULL, PLENARY_TYPE_PROJECT,
                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PlenaryRunningOrder:selected: (nullable)
   *
   * The session that is selected.
   */
  properties[PROP_SELECTED]
      = g_param_spec_object ("selected", NULL, NULL, PLENARY_TYPE_RECORD,
                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/agenda/plenary-running-order.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryRunningOrder, view);
  gtk_widget_class_bind_template_callback (widget_class, setup_session_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_session_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_session_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_day_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_day_cb);
}

static void
plenary_running_order_init (PlenaryRunningOrder *self)
{
  self->bound = g_hash_table_new (NULL, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Where an item is in the list; %GTK_INVALID_LIST_POSITION when it is not in it. */
static guint
find_position (GListModel *items, gpointer item)
{
  guint n_items = item != NULL ? g_list_model_get_n_items (items) : 0;

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (GObject) found = g_list_model_get_item (items, i);

      if (found == item)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

/**
 * plenary_running_order_set_selected:
 * @self: a running order
 * @session: (nullable): a session, or nothing
 *
 * Selects a session in the list, without moving to it.
 */
void
plenary_running_order_set_selected (PlenaryRunningOrder *self, PlenaryRecord *session)
{
  g_return_if_fail (PLENARY_IS_RUNNING_ORDER (self));
  g_return_if_fail (session == NULL || PLENARY_IS_RECORD (session));

  if (!g_set_object (&self->selected, session))
    return;

  GtkSelectionModel *selection = gtk_list_view_get_model (self->view);

  if (selection != NULL)
    gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (selection),
                                       find_position (G_LIST_MODEL (selection), session));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

/**
 * plenary_running_order_show_session:
 * @self: a running order
 * @session: an item of the agenda
 *
 * Scrolls to a session, selects it and gives it the keyboard.
 *
 * Returns: whether it is in the list
 */
gboolean
plenary_running_order_show_session (PlenaryRunningOrder *self, PlenaryRecord *session)
{
  g_return_val_if_fail (PLENARY_IS_RUNNING_ORDER (self), FALSE);
  g_return_val_if_fail (PLENARY_IS_RECORD (session), FALSE);

  return plenary_page_scroll_to (GTK_WIDGET (self->view), session);
}
