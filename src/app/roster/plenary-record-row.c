/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-record-row.h"

#include "roster/plenary-body-row.h"
#include "widgets/plenary-date-field.h"
#include "widgets/plenary-form.h"

struct _PlenaryRecordRow
{
  AdwExpanderRow parent_instance;

  PlenaryProject *project;
  PlenaryRecord *record;
  PlenaryForm *form;
  GtkWidget *first; /* of the fields */
};

G_DEFINE_FINAL_TYPE (PlenaryRecordRow, plenary_record_row, ADW_TYPE_EXPANDER_ROW)

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
  G_OBJECT_CLASS (klass)->dispose = plenary_record_row_dispose;
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
 *
 * Returns: (transfer floating): a row without fields
 */
PlenaryRecordRow *
plenary_record_row_new (PlenaryProject *project, PlenaryRecord *record)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (record), NULL);

  PlenaryRecordRow *self = g_object_new (PLENARY_TYPE_RECORD_ROW, NULL);

  self->project = g_object_ref (project);
  self->record = g_object_ref (record);
  self->form = plenary_form_new (project);

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
  if (self->first == NULL)
    self->first = row;

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

/**
 * plenary_record_row_open:
 * @self: a row
 *
 * Shows the fields and gives the keyboard to the first of them, as of a record that was just added.
 */
void
plenary_record_row_open (PlenaryRecordRow *self)
{
  g_return_if_fail (PLENARY_IS_RECORD_ROW (self));

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
  if (self->first != NULL)
    gtk_widget_grab_focus (self->first);
}
