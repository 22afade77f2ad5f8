/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The days are the sections of the list: a list of the sessions of each, one after the other.
 * Times and labels come from the timetable and the numbering, made anew after each change.
 */
#include "config.h"

#include "agenda/plenary-running-order-private.h"

#include "agenda/plenary-agenda-words.h"
#include "model/plenary-day.h"
#include "model/plenary-session.h"
#include "operations/plenary-arrangement.h"
#include "plenary-page.h"

#include <glib/gi18n.h>

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

/* What a screen reader says of a row. */
static void
show_row (PlenaryRunningOrder *self, GtkColumnViewRow *row)
{
  PlenaryRecord *session = gtk_column_view_row_get_item (row);
  const char *id = plenary_record_get_id (session);
  const PlenaryNumberingEntry *entry = plenary_numbering_lookup (self->numbering, id);
  g_autofree char *name = plenary_agenda_dup_name (get_model (self), session,
                                                   plenary_timetable_lookup (self->timetable, id),
                                                   entry != NULL ? entry->label : "", 0);

  gtk_column_view_row_set_accessible_label (row, name);
}

static void
bind_row_cb (PlenaryRunningOrder *self, GtkColumnViewRow *row)
{
  g_hash_table_add (self->rows, row);
  show_row (self, row);
}

static void
unbind_row_cb (PlenaryRunningOrder *self, GtkColumnViewRow *row)
{
  g_hash_table_remove (self->rows, row);
}

static void
setup_day_cb (PlenaryRunningOrder *self, GtkListHeader *header)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *title = gtk_label_new (NULL);
  GtkWidget *sum = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (title, "heading");
  gtk_widget_add_css_class (sum, "numeric");
  gtk_widget_add_css_class (sum, "dim-label");
  gtk_widget_add_css_class (box, "plenary-order-day");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), sum);
  gtk_list_header_set_child (header, box);
}

/* The position of a day in the timetable; its number of days for none. */
static guint
find_day (PlenaryRunningOrder *self, const char *day_id)
{
  guint n_days = plenary_timetable_get_n_days (self->timetable);

  for (guint i = 0; i < n_days; i++)
    {
      PlenaryRecord *day = plenary_timetable_get_day (self->timetable, i)->day;

      if (g_strcmp0 (day != NULL ? plenary_record_get_id (day) : NULL, day_id) == 0)
        return i;
    }

  return n_days;
}

static void
show_day (PlenaryRunningOrder *self, GtkListHeader *header)
{
  GtkWidget *title = gtk_widget_get_first_child (gtk_list_header_get_child (header));
  GtkWidget *sum = gtk_widget_get_next_sibling (title);
  PlenaryRecord *session = gtk_list_header_get_item (header);
  guint position = find_day (self, plenary_record_get_text (session, PLENARY_SESSION_DAY_ID));
  gboolean is_scheduled = position < plenary_timetable_get_n_days (self->timetable);
  PlenaryRecord *day
      = is_scheduled ? plenary_timetable_get_day (self->timetable, position)->day : NULL;
  g_autofree char *name = day != NULL ? plenary_agenda_dup_day (day, position + 1) : NULL;
  g_autofree char *minutes
      = is_scheduled
            ? plenary_agenda_dup_sum (plenary_timetable_count_minutes (self->timetable, position),
                                      plenary_agenda_get_hours (get_model (self)))
            : g_strdup ("");

  gtk_label_set_text (GTK_LABEL (title), name != NULL   ? name
                                         : is_scheduled ? _ ("Agenda")
                                                        : _ ("Not Scheduled"));
  gtk_label_set_text (GTK_LABEL (sum), minutes);
}

static void
bind_day_cb (PlenaryRunningOrder *self, GtkListHeader *header)
{
  g_hash_table_add (self->headers, header);
  show_day (self, header);
}

static void
unbind_day_cb (PlenaryRunningOrder *self, GtkListHeader *header)
{
  g_hash_table_remove (self->headers, header);
}

/* All days together, against the hours that they have. */
static void
show_total (PlenaryRunningOrder *self)
{
  guint n_days = plenary_timetable_get_n_days (self->timetable);
  int hours = plenary_agenda_get_hours (get_model (self));
  int minutes = 0;

  for (guint i = 0; i < n_days; i++)
    minutes += plenary_timetable_count_minutes (self->timetable, i);

  g_autofree char *sum = plenary_agenda_dup_sum (
      minutes, hours != PLENARY_UNSET ? hours * (int) n_days : PLENARY_UNSET);

  gtk_label_set_text (self->total, sum);
}

static void
derive (PlenaryRunningOrder *self)
{
  g_clear_pointer (&self->timetable, plenary_timetable_free);
  g_clear_pointer (&self->numbering, plenary_numbering_free);
  self->timetable = plenary_timetable_new (get_model (self));
  self->numbering = plenary_numbering_new (get_model (self), NULL);
}

static void
show_each (PlenaryRunningOrder *self,
           GHashTable *widgets,
           void (*show) (PlenaryRunningOrder *, gpointer))
{
  GHashTableIter iter;
  gpointer widget = NULL;

  g_hash_table_iter_init (&iter, widgets);
  while (g_hash_table_iter_next (&iter, &widget, NULL))
    show (self, widget);
}

static void
show_cell (PlenaryRunningOrder *self, gpointer cell)
{
  plenary_running_order_show_cell (self, cell);
}

static void
show_any_row (PlenaryRunningOrder *self, gpointer row)
{
  show_row (self, row);
}

static void
show_any_day (PlenaryRunningOrder *self, gpointer header)
{
  show_day (self, header);
}

/* A change of one session may move the times of all that follow. */
static void
show_all (PlenaryRunningOrder *self)
{
  show_each (self, self->cells, show_cell);
  show_each (self, self->rows, show_any_row);
  show_each (self, self->headers, show_any_day);
  show_total (self);
}

/* Rows that nobody sees are shown anew when they are seen again. */
static void
refresh (PlenaryRunningOrder *self)
{
  self->is_stale = !gtk_widget_get_mapped (GTK_WIDGET (self));
  if (self->is_stale)
    return;
  derive (self);
  show_all (self);
}

static void
plenary_running_order_map (GtkWidget *widget)
{
  PlenaryRunningOrder *self = PLENARY_RUNNING_ORDER (widget);

  if (self->is_stale)
    {
      derive (self);
      show_all (self);
    }
  self->is_stale = FALSE;

  GTK_WIDGET_CLASS (plenary_running_order_parent_class)->map (widget);
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

/* A list that nobody sees selects nothing: it loses what it has when that moves to another day. */
static void
selected_cb (PlenaryRunningOrder *self, GParamSpec *pspec, GtkSingleSelection *selection)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    plenary_running_order_set_selected (self, gtk_single_selection_get_selected_item (selection));
}

static void
activate_cb (PlenaryRunningOrder *self, guint position)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "session.open", NULL);
}

static gboolean
edit_title_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  PlenaryRunningOrder *self = PLENARY_RUNNING_ORDER (widget);

  return self->selected != NULL && plenary_running_order_edit_title (self, self->selected);
}

static gboolean
step_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  PlenaryRunningOrder *self = PLENARY_RUNNING_ORDER (widget);

  if (self->selected == NULL || plenary_project_get_read_only_reason (self->project) != NULL)
    return GDK_EVENT_PROPAGATE;

  g_autoptr (PlenaryRecord) session = g_object_ref (self->selected);
  g_autoptr (PlenaryArrangement) arrangement = plenary_arrangement_new (get_model (self));

  if (!plenary_arrangement_step (arrangement, plenary_record_get_id (session),
                                 g_variant_get_int32 (arguments)))
    {
      gtk_widget_error_bell (widget);
      return GDK_EVENT_STOP;
    }

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Move Session"));

  plenary_arrangement_write (arrangement, edit);
  plenary_running_order_commit (self, edit);
  plenary_running_order_show_session (self, session);

  return GDK_EVENT_STOP;
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
  gtk_column_view_set_model (self->view, selection);
  plenary_page_start_at_top (GTK_SCROLLABLE (self->view));
  show_total (self);
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
  PlenaryRunningOrder *self = PLENARY_RUNNING_ORDER (object);

  g_hash_table_unref (self->cells);
  g_hash_table_unref (self->rows);
  g_hash_table_unref (self->headers);

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
  widget_class->map = plenary_running_order_map;

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
  gtk_widget_class_bind_template_child (widget_class, PlenaryRunningOrder, total);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRunningOrder, view);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_day_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_day_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_day_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_row_cb);
  plenary_running_order_bind_cells (widget_class);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_F2, 0, edit_title_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, GDK_ALT_MASK, step_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, GDK_ALT_MASK, step_cb, "i", 1);
}

static void
plenary_running_order_init (PlenaryRunningOrder *self)
{
  self->cells = g_hash_table_new (NULL, NULL);
  self->rows = g_hash_table_new (NULL, NULL);
  self->headers = g_hash_table_new (NULL, NULL);
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

/* For the cells too. */
void
plenary_running_order_commit (PlenaryRunningOrder *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  if (!plenary_edit_commit (edit, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);
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

  GtkSelectionModel *selection = gtk_column_view_get_model (self->view);

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
