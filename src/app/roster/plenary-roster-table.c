/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-roster-table.h"

#include "agenda/plenary-role-words.h"
#include "model/plenary-assignment.h"
#include "model/plenary-body.h"
#include "model/plenary-person.h"
#include "plenary-page.h"
#include "roster/plenary-person-face.h"
#include "roster/plenary-person-marks.h"
#include "roster/plenary-role-chips.h"
#include "roster/plenary-roster-filter.h"

#include <glib/gi18n.h>

struct _PlenaryRosterTable
{
  AdwBin parent_instance;

  /* Template widgets */
  GtkSearchEntry *search;
  GtkLabel *count;
  GtkMenuButton *filter_button;
  AdwComboRow *kind_row;
  AdwComboRow *role_row;
  AdwComboRow *state_row;
  AdwPreferencesGroup *missing_group;
  AdwSwitchRow *biography_row;
  AdwSwitchRow *photograph_row;
  AdwSwitchRow *consent_row;
  AdwWrapBox *chips;
  AdwViewStack *stack;
  GtkColumnView *view;
  GtkColumnViewColumn *name_column;
  GtkColumnViewColumn *parts_column;

  /* Owned */
  PlenaryRosterList *list;
  PlenaryRosterFilter *filter;
  GType record_type;

  gboolean is_compact;
  gboolean is_showing; /* what changes in a widget now was not chosen by a person */
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

static void
show_count (PlenaryRosterTable *self)
{
  guint n_all = g_list_model_get_n_items (G_LIST_MODEL (self->list));
  guint n_shown = g_list_model_get_n_items (get_rows (self));
  g_autofree char *words = NULL;

  if (n_shown < n_all)
    /* Translators: how many rows of how many are shown */
    words = g_strdup_printf (_ ("%u of %u"), n_shown, n_all);
  else if (self->record_type == PLENARY_TYPE_PERSON)
    words = g_strdup_printf (ngettext ("%u person", "%u people", n_all), n_all);
  else
    words = g_strdup_printf (ngettext ("%u body", "%u bodies", n_all), n_all);
  gtk_label_set_text (self->count, words);
  adw_view_stack_set_visible_child_name (self->stack, n_shown > 0 ? "rows" : "nothing");
}

static void
search_changed_cb (PlenaryRosterTable *self)
{
  plenary_roster_filter_set_words (self->filter,
                                   gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

/* Esc leaves the search and what it found nothing of. */
static void
stop_search_cb (PlenaryRosterTable *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/* From the search the keyboard goes on to what was found. */
static void
search_activate_cb (PlenaryRosterTable *self)
{
  if (g_list_model_get_n_items (get_rows (self)) == 0)
    return;
  gtk_column_view_scroll_to (self->view, 0, NULL, GTK_LIST_SCROLL_FOCUS | GTK_LIST_SCROLL_SELECT,
                             NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/* Chips */

static void
add_chip (PlenaryRosterTable *self, const char *words, const char *what)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = adw_button_content_new ();
  g_autofree char *tooltip = g_strdup_printf (_ ("Remove the Filter “%s”"), words);

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), "window-close-symbolic");
  adw_button_content_set_label (ADW_BUTTON_CONTENT (content), words);
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_add_css_class (button, "plenary-filter-chip");
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip,
                                  -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "table.clear-filter");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", what);
  adw_wrap_box_append (self->chips, button);
}

static void
show_chips (PlenaryRosterTable *self)
{
  int kind = plenary_roster_filter_get_kind (self->filter);
  int role = plenary_roster_filter_get_role (self->filter);
  int state = plenary_roster_filter_get_state (self->filter);
  guint gaps = plenary_roster_filter_get_gaps (self->filter);
  gboolean is_filtered = kind >= 0 || role >= 0 || state >= 0 || gaps != 0;

  for (GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips)); chip != NULL;
       chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips)))
    adw_wrap_box_remove (self->chips, chip);
  if (kind >= 0)
    add_chip (self, plenary_body_kind_get_noun (kind), "kind");
  if (role >= 0)
    add_chip (self, plenary_role_words_get_noun ((PlenaryRole) role), "role");
  if (state >= 0)
    add_chip (self, plenary_role_words_get_state ((PlenaryAssignmentState) state), "state");
  if ((gaps & PLENARY_ROSTER_GAP_BIOGRAPHY) != 0)
    add_chip (self, _ ("No biography"), "biography");
  if ((gaps & PLENARY_ROSTER_GAP_PHOTOGRAPH) != 0)
    add_chip (self, _ ("No photograph"), "photograph");
  if ((gaps & PLENARY_ROSTER_GAP_CONSENT) != 0)
    add_chip (self, _ ("No consent"), "consent");
  gtk_widget_set_visible (GTK_WIDGET (self->chips), is_filtered);
  if (is_filtered)
    gtk_widget_add_css_class (GTK_WIDGET (self->filter_button), "accent");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->filter_button), "accent");
}

/* The first item of each list is "any". */
static int
get_choice (AdwComboRow *row)
{
  return (int) adw_combo_row_get_selected (row) - 1;
}

static void
filter_chosen_cb (PlenaryRosterTable *self)
{
  guint gaps = 0;

  if (self->is_showing || self->filter == NULL)
    return;
  if (adw_switch_row_get_active (self->biography_row))
    gaps |= PLENARY_ROSTER_GAP_BIOGRAPHY;
  if (adw_switch_row_get_active (self->photograph_row))
    gaps |= PLENARY_ROSTER_GAP_PHOTOGRAPH;
  if (adw_switch_row_get_active (self->consent_row))
    gaps |= PLENARY_ROSTER_GAP_CONSENT;
  plenary_roster_filter_set_kind (self->filter, get_choice (self->kind_row));
  plenary_roster_filter_set_role (self->filter, get_choice (self->role_row));
  plenary_roster_filter_set_state (self->filter, get_choice (self->state_row));
  plenary_roster_filter_set_gaps (self->filter, gaps);
  show_chips (self);
}

static void
clear_filter_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryRosterTable *self = PLENARY_ROSTER_TABLE (widget);
  const char *what = g_variant_get_string (parameter, NULL);
  gboolean is_all = g_str_equal (what, "all");
  const struct
  {
    const char *name;
    gpointer row;
  } rows[] = {
    { "kind", self->kind_row },
    { "role", self->role_row },
    { "state", self->state_row },
    { "biography", self->biography_row },
    { "photograph", self->photograph_row },
    { "consent", self->consent_row },
  };

  self->is_showing = TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    if (is_all || g_str_equal (rows[i].name, what))
      {
        if (ADW_IS_COMBO_ROW (rows[i].row))
          adw_combo_row_set_selected (rows[i].row, 0);
        else
          adw_switch_row_set_active (rows[i].row, FALSE);
      }
  if (is_all)
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  self->is_showing = FALSE;
  filter_chosen_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

/* The first item stands for all that there are. */
static void
set_choices (AdwComboRow *row, GtkStringList *names)
{
  const char *const any[] = { _ ("Any"), NULL };

  gtk_string_list_splice (names, 0, 0, any);
  adw_combo_row_set_model (row, G_LIST_MODEL (names));
  g_object_unref (names);
}

/* Rows */

static void
bind_item (gpointer list_item, const char *property, gpointer target, const char *target_property)
{
  GtkExpression *item = gtk_property_expression_new (GTK_TYPE_COLUMN_VIEW_CELL, NULL, "item");
  GtkExpression *value = gtk_property_expression_new (PLENARY_TYPE_ROSTER_ITEM, item, property);

  gtk_expression_bind (value, target, target_property, list_item);
}

static GtkWidget *
make_line (GtkWidget *box)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), label);

  return label;
}

/* A line without words would push the name up. */
static gboolean
is_shown_cb (GBinding *binding, const GValue *label, GValue *visible, gpointer user_data)
{
  PlenaryRosterTable *self = user_data;

  g_value_set_boolean (visible, self->is_compact && *g_value_get_string (label) != '\0');

  return TRUE;
}

static void
notify_label_cb (GObject *label)
{
  g_object_notify (label, "label");
}

/* Where there is no room for a column, post and body stand below the name. */
static void
setup_name_cb (PlenaryRosterTable *self, GtkColumnViewCell *cell)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *name = make_line (lines);
  GtkWidget *detail = make_line (lines);

  gtk_widget_set_valign (lines, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (lines, TRUE);
  gtk_widget_add_css_class (detail, "dimmed");
  gtk_widget_add_css_class (detail, "caption");
  if (self->record_type == PLENARY_TYPE_PERSON)
    {
      GtkWidget *face = plenary_person_face_new ();

      bind_item (cell, "plain-name", face, "name-shown");
      bind_item (cell, "photograph", face, "picture");
      gtk_box_append (GTK_BOX (box), face);
    }
  gtk_box_append (GTK_BOX (box), lines);
  bind_item (cell, "name", name, "label");
  bind_item (cell, "detail", detail, "label");
  g_object_bind_property_full (detail, "label", detail, "visible", G_BINDING_SYNC_CREATE,
                               is_shown_cb, NULL, self, NULL);
  g_signal_connect_object (self, "notify::is-compact", G_CALLBACK (notify_label_cb), detail,
                           G_CONNECT_SWAPPED);
  gtk_column_view_cell_set_child (cell, box);
}

/* What does not fit is said by a tooltip. One for the whole table: to set one for each cell asks
 * the display where the pointer is, each time. */
static gboolean
query_tooltip_cb (PlenaryRosterTable *self, int x, int y, gboolean is_keyboard, GtkTooltip *tooltip)
{
  GtkWidget *target
      = is_keyboard ? NULL : gtk_widget_pick (GTK_WIDGET (self->view), x, y, GTK_PICK_DEFAULT);
  g_autofree char *words = NULL;

  for (; target != NULL && target != GTK_WIDGET (self->view) && words == NULL;
       target = gtk_widget_get_parent (target))
    if (PLENARY_IS_ROLE_CHIPS (target))
      words = g_strdup (plenary_role_chips_get_words (PLENARY_ROLE_CHIPS (target)));
    else if (PLENARY_IS_PERSON_MARKS (target))
      words = plenary_person_marks_dup_words (PLENARY_PERSON_MARKS (target));
    else if (GTK_IS_LABEL (target)
             && pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (target))))
      words = g_strdup (gtk_label_get_text (GTK_LABEL (target)));
  gtk_tooltip_set_text (tooltip, words);

  return words != NULL;
}

static void
selection_changed_cb (PlenaryRosterTable *self)
{
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0);
}

static void
activate_cb (PlenaryRosterTable *self)
{
  g_signal_emit (self, signals[SIGNAL_OPENED], 0);
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
    g_signal_emit (self, signals[SIGNAL_OPENED], 0);
}

static void
refreshed_cb (PlenaryRosterTable *self)
{
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  gtk_sorter_changed (gtk_column_view_get_sorter (self->view), GTK_SORTER_CHANGE_DIFFERENT);
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
      PLENARY_ROSTER_TABLE (object)->is_compact = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_roster_table_dispose (GObject *object)
{
  PlenaryRosterTable *self = PLENARY_ROSTER_TABLE (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_ROSTER_TABLE);
  g_clear_object (&self->list);
  g_clear_object (&self->filter);

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
  properties[PROP_IS_COMPACT] = g_param_spec_boolean ("is-compact", NULL, NULL, FALSE,
                                                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

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

  g_type_ensure (PLENARY_TYPE_PERSON_MARKS);
  g_type_ensure (PLENARY_TYPE_ROLE_CHIPS);
  g_type_ensure (PLENARY_TYPE_ROSTER_ITEM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/roster/plenary-roster-table.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, search);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, count);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, filter_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, kind_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, role_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, state_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, missing_group);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, biography_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, photograph_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, consent_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, chips);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, view);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, name_column);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterTable, parts_column);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_name_cb);
  gtk_widget_class_bind_template_callback (widget_class, query_tooltip_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
  gtk_widget_class_install_action (widget_class, "table.clear-filter", "s", clear_filter_cb);
}

static void
plenary_roster_table_init (PlenaryRosterTable *self)
{
  self->record_type = PLENARY_TYPE_PERSON;
  self->is_showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  set_choices (self->kind_row, plenary_body_kind_list_nouns ());
  set_choices (self->role_row, plenary_role_words_list_roles ());
  set_choices (self->state_row, plenary_role_words_list_states ());
  self->is_showing = FALSE;
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
  g_return_if_fail (self->list == NULL);

  gboolean is_people = record_type == PLENARY_TYPE_PERSON;

  self->record_type = record_type;
  self->list = plenary_roster_list_new (model, record_type);
  self->filter = plenary_roster_filter_new ();

  GtkFilterListModel *found = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->list)),
                                                         GTK_FILTER (g_object_ref (self->filter)));
  GtkSortListModel *sorted = gtk_sort_list_model_new (
      G_LIST_MODEL (found), g_object_ref (gtk_column_view_get_sorter (self->view)));
  g_autoptr (GtkMultiSelection) selection = gtk_multi_selection_new (G_LIST_MODEL (sorted));

  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (selection));
  gtk_column_view_sort_by_column (self->view, self->name_column, GTK_SORT_ASCENDING);
  gtk_column_view_column_set_visible (self->parts_column, is_people);
  gtk_widget_set_visible (GTK_WIDGET (self->missing_group), is_people);
  g_object_set (self->search, "placeholder-text",
                is_people ? _ ("Search people, posts and bodies") : _ ("Search bodies"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  is_people ? _ ("People") : _ ("Bodies"), -1);
  g_signal_connect_object (selection, "selection-changed", G_CALLBACK (selection_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (selection, "items-changed", G_CALLBACK (show_count), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "items-changed", G_CALLBACK (show_count), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->list, "refreshed", G_CALLBACK (refreshed_cb), self,
                           G_CONNECT_SWAPPED);
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

  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  GtkSelectionModel *selection = gtk_column_view_get_model (self->view);
  g_autoptr (GtkBitset) selected
      = selection != NULL ? gtk_selection_model_get_selection (selection) : gtk_bitset_new_empty ();

  for (guint64 i = 0; i < gtk_bitset_get_size (selected); i++)
    {
      g_autoptr (PlenaryRosterItem) item = g_list_model_get_item (
          G_LIST_MODEL (selection), gtk_bitset_get_nth (selected, (guint) i));

      g_ptr_array_add (records, g_object_ref (plenary_roster_item_get_record (item)));
    }

  return records;
}

static PlenaryRosterItem *
reveal (PlenaryRosterTable *self, PlenaryRecord *record)
{
  PlenaryRosterItem *item = G_OBJECT_TYPE (record) == self->record_type
                                ? plenary_roster_list_find (self->list, record)
                                : NULL;

  if (item != NULL && !gtk_filter_match (GTK_FILTER (self->filter), item))
    gtk_widget_activate_action (GTK_WIDGET (self), "table.clear-filter", "s", "all");
  /* An entry tells of what was typed after a moment. */
  search_changed_cb (self);

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

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
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

  gtk_editable_set_text (GTK_EDITABLE (self->search), words);
  search_changed_cb (self);
}
