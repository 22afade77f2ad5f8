/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-record-row.h"

#include "roster/plenary-body-row.h"
#include "widgets/plenary-date-field.h"
#include "widgets/plenary-form.h"

#include <glib/gi18n.h>

struct _PlenaryRecordRow
{
  AdwExpanderRow parent_instance;

  PlenaryProject *project;
  PlenaryRecord *record;
  PlenaryForm *form;
};

G_DEFINE_FINAL_TYPE (PlenaryRecordRow, plenary_record_row, ADW_TYPE_EXPANDER_ROW)

enum
{
  SIGNAL_STEP,
  SIGNAL_REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
move_up_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_STEP], 0, -1);
}

static void
move_down_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_STEP], 0, 1);
}

static void
remove_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_REMOVED], 0);
}

static void
add_menu (PlenaryRecordRow *self, gboolean is_ordered)
{
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr (GMenu) menu = g_menu_new ();

  if (is_ordered)
    {
      g_menu_append (menu, _ ("Move _Up"), "record.move-up");
      g_menu_append (menu, _ ("Move _Down"), "record.move-down");
    }
  g_menu_append (menu, _ ("_Remove"), "record.remove");
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (button, is_ordered ? _ ("Move or Remove") : _ ("Remove"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  adw_expander_row_add_suffix (ADW_EXPANDER_ROW (self), button);
}

static void
plenary_record_row_dispose (GObject *object)
{
  PlenaryRecordRow *self = PLENARY_RECORD_ROW (object);

  g_clear_object (&self->form);
  g_clear_object (&self->record);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_record_row_parent_class)->dispose (object);
}

static void
plenary_record_row_class_init (PlenaryRecordRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_record_row_dispose;

  /**
   * PlenaryRecordRow::step:
   * @self: the row
   * @step: -1 for up, 1 for down
   */
  signals[SIGNAL_STEP] = g_signal_new ("step", PLENARY_TYPE_RECORD_ROW, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  /**
   * PlenaryRecordRow::removed:
   * @self: the row
   */
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", PLENARY_TYPE_RECORD_ROW, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "record.move-up", NULL, move_up_cb);
  gtk_widget_class_install_action (widget_class, "record.move-down", NULL, move_down_cb);
  gtk_widget_class_install_action (widget_class, "record.remove", NULL, remove_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "record.move-up",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "record.move-down",
                                       NULL);
}

static void
plenary_record_row_init (PlenaryRecordRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
}

/**
 * plenary_record_row_new:
 * @project: a project
 * @record: one of its records
 * @is_ordered: whether it has a place among others that can be changed
 *
 * Returns: (transfer floating): a row without fields
 */
PlenaryRecordRow *
plenary_record_row_new (PlenaryProject *project, PlenaryRecord *record, gboolean is_ordered)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (record), NULL);

  PlenaryRecordRow *self = g_object_new (PLENARY_TYPE_RECORD_ROW, NULL);

  self->project = g_object_ref (project);
  self->record = g_object_ref (record);
  self->form = plenary_form_new (project);
  if (plenary_project_get_read_only_reason (project) == NULL)
    add_menu (self, is_ordered);

  return self;
}

/**
 * plenary_record_row_get_record:
 * @self: a row
 *
 * Returns: (transfer none): the record that it shows
 */
PlenaryRecord *
plenary_record_row_get_record (PlenaryRecordRow *self)
{
  g_return_val_if_fail (PLENARY_IS_RECORD_ROW (self), NULL);

  return self->record;
}

static gpointer
add_row (PlenaryRecordRow *self, GType type, const char *title)
{
  GtkWidget *row = g_object_new (type, "title", title, NULL);

  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);

  return row;
}

/**
 * plenary_record_row_add_text:
 * @self: a row
 * @column: a column of words
 * @title: what stands above the field
 * @label: what a change of it is called; a static string
 */
void
plenary_record_row_add_text (PlenaryRecordRow *self,
                             guint column,
                             const char *title,
                             const char *label)
{
  g_return_if_fail (PLENARY_IS_RECORD_ROW (self));

  plenary_form_add_text (self->form, add_row (self, ADW_TYPE_ENTRY_ROW, title), column, label);
}

/**
 * plenary_record_row_add_date:
 * @self: a row
 * @column: a column of a date
 * @title: what stands above the field
 * @label: what a change of it is called; a static string
 */
void
plenary_record_row_add_date (PlenaryRecordRow *self,
                             guint column,
                             const char *title,
                             const char *label)
{
  g_return_if_fail (PLENARY_IS_RECORD_ROW (self));

  AdwEntryRow *row = add_row (self, ADW_TYPE_ENTRY_ROW, title);

  plenary_date_field_add_calendar (row);
  plenary_form_add_parsed (self->form, row, column, label, plenary_date_field_format,
                           plenary_date_field_parse);
}

/**
 * plenary_record_row_add_choice:
 * @self: a row
 * @column: a column of an enumeration
 * @title: what stands before the choice
 * @label: what a change of it is called; a static string
 * @names: (array zero-terminated=1): the values of the enumeration in words, in their order
 */
void
plenary_record_row_add_choice (PlenaryRecordRow *self,
                               guint column,
                               const char *title,
                               const char *label,
                               const char *const *names)
{
  g_return_if_fail (PLENARY_IS_RECORD_ROW (self));
  g_return_if_fail (names != NULL);

  AdwComboRow *row = add_row (self, ADW_TYPE_COMBO_ROW, title);
  g_autoptr (GtkStringList) model = gtk_string_list_new (names);

  adw_combo_row_set_model (row, G_LIST_MODEL (model));
  plenary_form_add_choice (self->form, row, column, label);
}

/**
 * plenary_record_row_add_switch:
 * @self: a row
 * @column: a column that is true or false
 * @title: what stands before the switch
 * @label: what a change of it is called; a static string
 */
void
plenary_record_row_add_switch (PlenaryRecordRow *self,
                               guint column,
                               const char *title,
                               const char *label)
{
  g_return_if_fail (PLENARY_IS_RECORD_ROW (self));

  plenary_form_add_switch (self->form, add_row (self, ADW_TYPE_SWITCH_ROW, title), column, label);
}

/**
 * plenary_record_row_add_body:
 * @self: a row
 * @column: a column that refers to a body
 * @title: what stands above its name
 * @label: what a change of it is called; a static string
 */
void
plenary_record_row_add_body (PlenaryRecordRow *self,
                             guint column,
                             const char *title,
                             const char *label)
{
  g_return_if_fail (PLENARY_IS_RECORD_ROW (self));

  PlenaryBodyRow *row = add_row (self, PLENARY_TYPE_BODY_ROW, title);

  plenary_body_row_bind (row, self->project, column, label);
  plenary_body_row_set_record (row, self->record);
}

/**
 * plenary_record_row_show:
 * @self: a row that has all its fields
 *
 * Shows the record in the fields, from now on.
 */
void
plenary_record_row_show (PlenaryRecordRow *self)
{
  g_return_if_fail (PLENARY_IS_RECORD_ROW (self));

  plenary_form_set_record (self->form, self->record);
}
