/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-roster-table.h"

#include "model/plenary-body.h"
#include "model/plenary-person.h"
#include "plenary-page.h"
#include "roster/plenary-roster-cell.h"
#include "roster/plenary-roster-filter-bar.h"
#include "roster/plenary-roster-rows.h"

#include <glib/gi18n.h>

#define LEAST_ROW_HEIGHT 40 /* pixels */
#define N_SPARE_ROWS     4
#define FRAMES_TO_SETTLE 30 /* while the details slide in */

struct _PlenaryRosterTable
{
  AdwBin parent_instance;

  /* Template widgets */
  PlenaryRosterFilterBar *bar;
  AdwViewStack *stack;
  GtkScrolledWindow *scroller;
  GtkColumnView *view;
  GtkColumnViewColumn *name_column;
  GtkColumnViewColumn *detail_column;
  GtkColumnViewColumn *category_column;
  GtkColumnViewColumn *roles_column;
  GtkColumnViewColumn *state_column;
  GtkColumnViewColumn *parts_column;

  /* Owned */
  PlenaryRosterRows *rows;
  GType record_type;

  double pointer_x; /* where the pointer was seen last, in the list */
  double pointer_y;
  guint n_frames_to_settle;
  gboolean is_compact;
};

G_DEFINE_FINAL_TYPE (PlenaryRosterTable, plenary_roster_table, ADW_TYPE_BIN)

typedef enum
{
  PROP_IS_COMPACT = 1,
} PlenaryRosterTableProperty;

static GParamSpec *properties[PROP_IS_COMPACT + 1];

enum
{
  SIGNAL_SELECTED,
  SIGNAL_OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GListModel *
get_rows (PlenaryRosterTable *self)
{
  return G_LIST_MODEL (gtk_column_view_get_model (self->view));
}

static gboolean
has_keyboard (PlenaryRosterTable *self)
{
  GtkStateFlags state = gtk_widget_get_state_flags (GTK_WIDGET (self->view));

  return (state & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

static void
show_count (PlenaryRosterTable *self)
{
  guint n_all = plenary_roster_rows_count_all (self->rows);
  guint n_found = plenary_roster_rows_count_found (self->rows);
  g_autofree char *words = NULL;

  if (n_found < n_all)
    /* Translators: how many rows of how many are shown */
    words = g_strdup_printf (_ ("%u of %u"), n_found, n_all);
  else if (self->record_type == PLENARY_TYPE_PERSON)
    words = g_strdup_printf (ngettext ("%u person", "%u people", n_all), n_all);
  else
    words = g_strdup_printf (ngettext ("%u body", "%u bodies", n_all), n_all);
  plenary_roster_filter_bar_set_count (self->bar, words);
  adw_view_stack_set_visible_child_name (self->stack, n_found > 0 ? "rows" : "nothing");
}

/* How many rows there is room for, and a few for those who begin to scroll. */
static guint
count_seen (PlenaryRosterTable *self)
{
  GtkAdjustment *place = gtk_scrolled_window_get_vadjustment (self->scroller);

  return (guint) (gtk_adjustment_get_page_size (place) / LEAST_ROW_HEIGHT) + N_SPARE_ROWS;
}

/* Whoever turns to the list finds all of it. */
static void
show_all_cb (PlenaryRosterTable *self)
{
  if (self->rows != NULL)
    plenary_roster_rows_complete (self->rows);
}

static void
words_changed_cb (PlenaryRosterTable *self)
{
  if (self->rows == NULL)
    return;
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  plenary_roster_rows_search (self->rows, plenary_roster_filter_bar_get_words (self->bar),
                              count_seen (self));
  if (has_keyboard (self))
    show_all_cb (self);
}

static void
scrolled_cb (PlenaryRosterTable *self, GtkAdjustment *place)
{
  if (gtk_adjustment_get_value (place) > 0)
    show_all_cb (self);
}

static gboolean
cover_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  PlenaryRosterTable *self = PLENARY_ROSTER_TABLE (widget);

  if (self->rows != NULL)
    plenary_roster_rows_cover (self->rows, count_seen (self));

  return G_SOURCE_REMOVE;
}

/* No row may come while the list gives its rows their places. */
static void
resized_cb (PlenaryRosterTable *self)
{
  gtk_widget_add_tick_callback (GTK_WIDGET (self), cover_cb, NULL, NULL);
}

/* Rows that come and go below a pointer at rest look to GTK as if it moved. */
static void
pointed_cb (PlenaryRosterTable *self, double x, double y)
{
  if (x == self->pointer_x && y == self->pointer_y)
    return;
  self->pointer_x = x;
  self->pointer_y = y;
  show_all_cb (self);
}

static void
left_cb (PlenaryRosterTable *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/* From the search the keyboard goes on to what was found. */
static void
entered_cb (PlenaryRosterTable *self)
{
  if (g_list_model_get_n_items (get_rows (self)) == 0)
    return;
  gtk_column_view_scroll_to (self->view, 0, NULL, GTK_LIST_SCROLL_FOCUS | GTK_LIST_SCROLL_SELECT,
                             NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
clear_filter_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryRosterTable *self = PLENARY_ROSTER_TABLE (widget);

  plenary_roster_filter_bar_clear (self->bar, g_variant_get_string (parameter, NULL));
}

static void
set_compact (PlenaryRosterTable *self, gboolean is_compact)
{
  if (self->is_compact == is_compact)
    return;
  self->is_compact = is_compact;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_COMPACT]);
}

static void
set_factories (PlenaryRosterTable *self)
{
  const struct
  {
    GtkColumnViewColumn *column;
    PlenaryRosterPart part;
  } columns[] = {
    { self->name_column, PLENARY_ROSTER_PART_NAME },
    { self->detail_column, PLENARY_ROSTER_PART_POST },
    { self->category_column, PLENARY_ROSTER_PART_CATEGORY },
    { self->roles_column, PLENARY_ROSTER_PART_ROLES },
    { self->state_column, PLENARY_ROSTER_PART_INVITATION },
    { self->parts_column, PLENARY_ROSTER_PART_COMPLETE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autoptr (GtkListItemFactory) factory
          = plenary_roster_cell_create_factory (columns[i].part, GTK_WIDGET (self));

      gtk_column_view_column_set_factory (columns[i].column, factory);
    }
}

/* What does not fit is said by a tooltip. One for the whole table: to set one for each cell asks
 * the display where the pointer is, each time. */
static gboolean
query_tooltip_cb (PlenaryRosterTable *self, int x, int y, gboolean is_keyboard, GtkTooltip *tooltip)
{
  GtkWidget *target
      = is_keyboard ? NULL : gtk_widget_pick (GTK_WIDGET (self->view), x, y, GTK_PICK_DEFAULT);
  g_autofree char *words = NULL;

  while (target != NULL && target != GTK_WIDGET (self->view) && !PLENARY_IS_ROSTER_CELL (target))
    target = gtk_widget_get_parent (target);
  if (PLENARY_IS_ROSTER_CELL (target) && plenary_roster_cell_is_cut (PLENARY_ROSTER_CELL (target)))
    words = plenary_roster_cell_dup_words (PLENARY_ROSTER_CELL (target));
  gtk_tooltip_set_text (tooltip, words);

  return words != NULL;
}

static void
selection_changed_cb (PlenaryRosterTable *self)
{
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0);
}

static gboolean
settled_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  PlenaryRosterTable *self = PLENARY_ROSTER_TABLE (widget);
  GtkStateFlags state = gtk_widget_get_state_flags (GTK_WIDGET (self->bar));

  if (self->n_frames_to_settle == 0)
    return G_SOURCE_REMOVE;
  self->n_frames_to_settle--;
  if ((state & GTK_STATE_FLAG_FOCUS_WITHIN) != 0)
    gtk_widget_grab_focus (GTK_WIDGET (self->view));

  return G_SOURCE_CONTINUE;
}

/* With the details beside it the table is narrower. What a breakpoint lays out anew is gone for a
 * moment, in which the keyboard goes from a row to the first thing that there is, the search. */
static void
activate_cb (PlenaryRosterTable *self)
{
  g_signal_emit (self, signals[SIGNAL_OPENED], 0);
  self->n_frames_to_settle = FRAMES_TO_SETTLE;
  gtk_widget_add_tick_callback (GTK_WIDGET (self), settled_cb, NULL, NULL);
}

/* A click on a row opens it; with Ctrl or Shift it selects one more. */
static void
released_cb (PlenaryRosterTable *self, int n_press, double x, double y, GtkGesture *gesture)
{
  GdkModifierType state
      = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  GtkWidget *target = gtk_widget_pick (GTK_WIDGET (self->view), x, y, GTK_PICK_DEFAULT);

  while (target != NULL && target != GTK_WIDGET (self->view)
         && g_strcmp0 (gtk_widget_get_css_name (target), "row") != 0)
    target = gtk_widget_get_parent (target);
  if (target == NULL || target == GTK_WIDGET (self->view))
    return;
  /* A row does not take the keyboard from a field by itself. */
  gtk_widget_grab_focus (target);
  if ((state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK)) == 0)
    activate_cb (self);
}

static void
plenary_roster_table_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((PlenaryRosterTableProperty) prop_id)
    {
    case PROP_IS_COMPACT:
      g_value_set_boolean (value, PLENARY_ROSTER_TABLE (object)->is_compact);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_roster_table_set_property (GObject *object,
                                   guint prop_id,
                                   const GValue *value,
                                   GParamSpec *pspec)
{
  switch ((PlenaryRosterTableProperty) prop_id)
    {
    case PROP_IS_COMPACT:
      set_compact (PLENARY_ROSTER_TABLE (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_roster_table_dispose (GObject *object)
{
  PlenaryRosterTable *self = PLENARY_ROSTER_TABLE (object);

  if (self->rows != NULL)
    g_signal_handlers_disconnect_by_data (self->rows, self);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_ROSTER_TABLE);
  g_clear_object (&self->rows);

  G_OBJECT_CLASS (plenary_roster_table_parent_class)->dispose (object);
}

static void
plenary_roster_table_class_init (PlenaryRosterTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_roster_table_get_property;
  object_class->set_property = plenary_roster_table_set_property;
  object_class->dispose = plenary_roster_table_dispose;

  /**
   * PlenaryRosterTable:is-compact:
   *
   * Whether what a person does stands below the name, as on a narrow screen.
   */
  properties[PROP_IS_COMPACT]
      = g_param_spec_boolean ("is-compact", NULL, NULL, FALSE,
                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * PlenaryRosterTable::selected:
   * @self: the table
   *
   * Other rows are selected than before.
   */
  signals[SIGNAL_SELECTED] = g_signal_new ("selected", PLENARY_TYPE_ROSTER_TABLE, G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * PlenaryRosterTable::opened:
   * @self: the table
   *
   * Somebody wants to see the details of what is selected.
   */
  signals[SIGNAL_OPENED] = g_signal_new ("opened", PLENARY_TYPE_ROSTER_TABLE, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (PLENARY_TYPE_ROSTER_FILTER_BAR);
  g_type_ensure (PLENARY_TYPE_ROSTER_ITEM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/roster/plenary-roster-table.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, bar);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, scroller);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, view);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, name_column);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, detail_column);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, category_column);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, roles_column);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, state_column);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, parts_column);
  gtk_widget_class_bind_template_callback (widget_class, words_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, pointed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_cb);
  gtk_widget_class_bind_template_callback (widget_class, query_tooltip_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
  gtk_widget_class_install_action (widget_class, "table.clear-filter", "s", clear_filter_cb);
}

static void
plenary_roster_table_init (PlenaryRosterTable *self)
{
  self->record_type = PLENARY_TYPE_PERSON;
  gtk_widget_init_template (GTK_WIDGET (self));
  set_factories (self);

  GtkAdjustment *place = gtk_scrolled_window_get_vadjustment (self->scroller);

  g_signal_connect_object (place, "value-changed", G_CALLBACK (scrolled_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (place, "notify::page-size", G_CALLBACK (resized_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * plenary_roster_table_set_source:
 * @self: a table that shows nothing yet
 * @model: a model
 * @record_type: %PLENARY_TYPE_PERSON or %PLENARY_TYPE_BODY
 */
void
plenary_roster_table_set_source (PlenaryRosterTable *self, PlenaryModel *model, GType record_type)
{
  g_return_if_fail (PLENARY_IS_ROSTER_TABLE (self));
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (self->rows == NULL);

  gboolean are_people = record_type == PLENARY_TYPE_PERSON;

  self->record_type = record_type;
  self->rows
      = plenary_roster_rows_new (model, record_type, gtk_column_view_get_sorter (self->view));
  gtk_column_view_set_model (self->view, plenary_roster_rows_get_selection (self->rows));
  gtk_column_view_sort_by_column (self->view, self->name_column, GTK_SORT_ASCENDING);
  gtk_column_view_column_set_visible (self->parts_column, are_people);
  plenary_roster_filter_bar_set_filter (self->bar, plenary_roster_rows_get_filter (self->rows),
                                        record_type);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  are_people ? _ ("People") : _ ("Bodies"), -1);
  g_signal_connect_object (self->rows, "selected", G_CALLBACK (selection_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->rows, "counted", G_CALLBACK (show_count), self, G_CONNECT_SWAPPED);
  show_count (self);
}

/**
 * plenary_roster_table_list_selected:
 * @self: a table
 *
 * Returns: (transfer full) (element-type PlenaryRecord): what is selected, in the order of rows
 */
GPtrArray *
plenary_roster_table_list_selected (PlenaryRosterTable *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_TABLE (self), NULL);

  return self->rows != NULL ? plenary_roster_rows_list_selected (self->rows)
                            : g_ptr_array_new_with_free_func (g_object_unref);
}

static PlenaryRosterItem *
reveal (PlenaryRosterTable *self, PlenaryRecord *record)
{
  PlenaryRosterItem *item = G_OBJECT_TYPE (record) == self->record_type
                                ? plenary_roster_rows_find (self->rows, record)
                                : NULL;

  if (item != NULL
      && !gtk_filter_match (GTK_FILTER (plenary_roster_rows_get_filter (self->rows)), item))
    gtk_widget_activate_action (GTK_WIDGET (self), "table.clear-filter", "s", "all");
  /* An entry tells of what was typed after a moment. */
  words_changed_cb (self);
  plenary_roster_rows_complete (self->rows);

  return item;
}

/**
 * plenary_roster_table_select:
 * @self: a table
 * @record: a person or a body
 *
 * Selects a record alone and leaves the keyboard where it is.
 */
void
plenary_roster_table_select (PlenaryRosterTable *self, PlenaryRecord *record)
{
  g_return_if_fail (PLENARY_IS_ROSTER_TABLE (self));
  g_return_if_fail (PLENARY_IS_RECORD (record));

  PlenaryRosterItem *wanted = reveal (self, record);
  guint n_rows = g_list_model_get_n_items (get_rows (self));

  for (guint i = 0; i < n_rows; i++)
    {
      g_autoptr (PlenaryRosterItem) item = g_list_model_get_item (get_rows (self), i);

      if (item == wanted)
        gtk_column_view_scroll_to (self->view, i, NULL, GTK_LIST_SCROLL_SELECT, NULL);
    }
}

/**
 * plenary_roster_table_show_record:
 * @self: a table
 * @record: a person or a body
 *
 * Selects a record alone and gives its row the keyboard, letting go of search and filters when
 * they hide it.
 *
 * Returns: whether the table has it
 */
gboolean
plenary_roster_table_show_record (PlenaryRosterTable *self, PlenaryRecord *record)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_TABLE (self), FALSE);
  g_return_val_if_fail (PLENARY_IS_RECORD (record), FALSE);

  PlenaryRosterItem *item = reveal (self, record);

  return item != NULL && plenary_page_scroll_to (GTK_WIDGET (self->view), item);
}

/**
 * plenary_roster_table_start_search:
 * @self: a table
 *
 * Gives the keyboard to the search.
 */
void
plenary_roster_table_start_search (PlenaryRosterTable *self)
{
  g_return_if_fail (PLENARY_IS_ROSTER_TABLE (self));

  self->n_frames_to_settle = 0;
  gtk_widget_grab_focus (GTK_WIDGET (self->bar));
}

/**
 * plenary_roster_table_set_words:
 * @self: a table
 * @words: what to look for
 *
 * Searches as if somebody had typed.
 */
void
plenary_roster_table_set_words (PlenaryRosterTable *self, const char *words)
{
  g_return_if_fail (PLENARY_IS_ROSTER_TABLE (self));
  g_return_if_fail (words != NULL);

  plenary_roster_filter_bar_set_words (self->bar, words);
  /* An entry tells of what was typed after a moment. */
  words_changed_cb (self);
}
