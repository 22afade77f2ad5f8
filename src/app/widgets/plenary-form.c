/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-form.h"

#include <glib/gi18n.h>

typedef struct _Field Field;

/* What a kind of field does with its widget; values are strings as a row reads and writes them. */
typedef struct
{
  char *(*read) (Field *field); /* NULL when what was entered cannot be understood */
  void (*show) (Field *field, const char *value);
} FieldClass;

struct _Field
{
  const FieldClass *klass;
  PlenaryForm *form; /* borrowed */
  GtkWidget *widget; /* borrowed: the form lives no longer than the page that holds both */
  guint column;
  const char *label;
  PlenaryFieldFormat format;
  PlenaryFieldParse parse;
  guint n_groups; /* groups of changes of the text, each a step to undo */
};

struct _PlenaryForm
{
  GObject parent_instance;

  PlenaryProject *project;
  PlenaryRecord *record;
  PlenaryRow *draft; /* shown while there is no record; the first change inserts it */
  GPtrArray *fields;
  gboolean is_showing; /* what changes in a widget now was not entered by a person */
};

G_DEFINE_FINAL_TYPE (PlenaryForm, plenary_form, G_TYPE_OBJECT)

enum
{
  SIGNAL_WRITING,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* What is shown: the row of the record, or the draft of one. */
static PlenaryRow *
get_row (PlenaryForm *self)
{
  return self->record != NULL ? plenary_record_get_row (self->record) : self->draft;
}

static char *
get_value (Field *field)
{
  PlenaryRow *row = get_row (field->form);

  return row != NULL ? plenary_row_dup_string (row, field->column) : g_strdup ("");
}

static void
mark (Field *field, const char *complaint)
{
  if (complaint != NULL)
    gtk_widget_add_css_class (field->widget, "error");
  else
    gtk_widget_remove_css_class (field->widget, "error");
  gtk_widget_set_tooltip_text (field->widget, complaint);
  gtk_accessible_update_state (
      GTK_ACCESSIBLE (field->widget), GTK_ACCESSIBLE_STATE_INVALID,
      complaint != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
show_value (Field *field)
{
  g_autofree char *value = get_value (field);

  field->form->is_showing = TRUE;
  field->klass->show (field, value);
  field->form->is_showing = FALSE;
  mark (field, NULL);
}

static const FieldClass words_class;
static const FieldClass markup_class;

static void
write_value (Field *field)
{
  PlenaryForm *self = field->form;
  PlenaryRow *row = get_row (self);

  if (self->is_showing || row == NULL)
    return;

  g_autofree char *value = field->klass->read (field);
  g_autofree char *before = get_value (field);

  if (value == NULL || g_str_equal (value, before))
    return;

  const char *id = plenary_row_get_id (row);
  GType type = plenary_row_get_record_type (row);
  g_autofree char *group
      = g_strdup_printf ("%s/%s/%u/%u", g_type_name (type), id, field->column, field->n_groups);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, field->label);
  g_autoptr (GError) error = NULL;

  plenary_edit_set_group (edit, group);
  if (self->record == NULL)
    plenary_edit_insert (edit, row);
  plenary_edit_set_string (edit, type, id, field->column, value);
  g_signal_emit (self, signals[SIGNAL_WRITING], 0, edit, field->column, value);
  if (plenary_edit_commit (edit, &error))
    {
      mark (field, NULL);
      return;
    }

  /* What is chosen is as it was; words that somebody is typing are left to be mended. */
  if (field->klass != &words_class && field->klass != &markup_class)
    show_value (field);
  mark (field, error->message);
}

/* Words */

static char *
read_words (Field *field)
{
  return g_strdup (gtk_editable_get_text (GTK_EDITABLE (field->widget)));
}

/* The cursor stays at its place in what is the same before and after. */
static void
show_words (Field *field, const char *value)
{
  GtkEditable *editable = GTK_EDITABLE (field->widget);
  const char *shown = gtk_editable_get_text (editable);

  if (g_str_equal (shown, value))
    return;

  int position = gtk_editable_get_position (editable);
  long length = g_utf8_strlen (value, -1);
  long from_end = g_utf8_strlen (shown, -1) - position;
  gsize n_same = 0;

  while (shown[n_same] != '\0' && shown[n_same] == value[n_same])
    n_same++;
  if (position > g_utf8_strlen (value, (gssize) n_same))
    position = (int) CLAMP (length - from_end, 0, length);
  gtk_editable_set_text (editable, value);
  gtk_editable_set_position (editable, position);
}

static const FieldClass words_class = { read_words, show_words };

/* Words that are written when they have been entered completely */

static char *
read_parsed (Field *field)
{
  return field->parse (gtk_editable_get_text (GTK_EDITABLE (field->widget)));
}

static void
show_parsed (Field *field, const char *value)
{
  g_autofree char *text = field->format (value);

  show_words (field, text);
}

static const FieldClass parsed_class = { read_parsed, show_parsed };

/* Choices */

static GEnumClass *
ref_enum (Field *field)
{
  const PlenaryTableInfo *info = plenary_row_get_info (get_row (field->form));

  return g_type_class_ref (info->columns[field->column].get_type ());
}

static char *
read_choice (Field *field)
{
  g_autoptr (GEnumClass) klass = ref_enum (field);
  guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (field->widget));

  return selected < klass->n_values ? g_strdup (klass->values[selected].value_nick) : NULL;
}

static void
show_choice (Field *field, const char *value)
{
  if (get_row (field->form) == NULL)
    return;

  g_autoptr (GEnumClass) klass = ref_enum (field);

  for (guint i = 0; i < klass->n_values; i++)
    if (g_str_equal (klass->values[i].value_nick, value))
      adw_combo_row_set_selected (ADW_COMBO_ROW (field->widget), i);
}

static const FieldClass choice_class = { read_choice, show_choice };

/* Yes or no */

static char *
read_switch (Field *field)
{
  return g_strdup (adw_switch_row_get_active (ADW_SWITCH_ROW (field->widget)) ? "true" : "false");
}

static void
show_switch (Field *field, const char *value)
{
  adw_switch_row_set_active (ADW_SWITCH_ROW (field->widget), g_str_equal (value, "true"));
}

static const FieldClass switch_class = { read_switch, show_switch };

/* Names, of which one is chosen; the first item stands for none */

static GtkStringList *
get_names (Field *field)
{
  return GTK_STRING_LIST (adw_combo_row_get_model (ADW_COMBO_ROW (field->widget)));
}

static char *
read_name (Field *field)
{
  guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (field->widget));

  return g_strdup (selected == 0 ? "" : gtk_string_list_get_string (get_names (field), selected));
}

/* A name that is not in the list is kept, and can be chosen again. */
static void
show_name (Field *field, const char *value)
{
  GtkStringList *names = get_names (field);
  guint position = 0;

  if (*value != '\0')
    {
      position = gtk_string_list_find (names, value);
      if (position == G_MAXUINT)
        {
          position = g_list_model_get_n_items (G_LIST_MODEL (names));
          gtk_string_list_append (names, value);
        }
    }
  adw_combo_row_set_selected (ADW_COMBO_ROW (field->widget), position);
}

static const FieldClass name_class = { read_name, show_name };

/* Inline text */

static char *
read_markup (Field *field)
{
  PlenaryText *text = plenary_text_editor_get_text (PLENARY_TEXT_EDITOR (field->widget));

  return g_strdup (plenary_text_get_markup (text));
}

static void
show_markup (Field *field, const char *value)
{
  PlenaryRow *row = get_row (field->form);
  g_autoptr (PlenaryText) none = plenary_text_new ("");

  plenary_text_editor_set_text (PLENARY_TEXT_EDITOR (field->widget),
                                row != NULL ? plenary_row_get_markup (row, field->column) : none);
}

static const FieldClass markup_class = { read_markup, show_markup };

static Field *
add_field (PlenaryForm *self,
           const FieldClass *klass,
           GtkWidget *widget,
           guint column,
           const char *label)
{
  Field *field = g_new0 (Field, 1);

  field->klass = klass;
  field->form = self;
  field->widget = widget;
  field->column = column;
  field->label = label;
  g_ptr_array_add (self->fields, field);

  return field;
}

static void
show_all (PlenaryForm *self)
{
  for (guint i = 0; i < self->fields->len; i++)
    {
      Field *field = g_ptr_array_index (self->fields, i);

      /* What is being entered is left alone until it has been. */
      if (field->parse == NULL
          || (gtk_widget_get_state_flags (field->widget) & GTK_STATE_FLAG_FOCUS_WITHIN) == 0)
        show_value (field);
    }
}

static void
entered_cb (Field *field)
{
  g_autofree char *value = field->klass->read (field);

  if (value == NULL)
    {
      /* Shown as wrong until the field is left; then as it was. */
      mark (field, gtk_editable_get_text (GTK_EDITABLE (field->widget)));
      return;
    }
  write_value (field);
  show_value (field);
}

static void
left_cb (Field *field)
{
  entered_cb (field);
  show_value (field);
}

static void
text_changed_cb (Field *field, gboolean is_continued)
{
  if (!is_continued)
    field->n_groups++;
  write_value (field);
}

static void
plenary_form_dispose (GObject *object)
{
  PlenaryForm *self = PLENARY_FORM (object);

  if (self->record != NULL)
    g_signal_handlers_disconnect_by_data (self->record, self);
  g_clear_object (&self->record);
  g_clear_pointer (&self->draft, plenary_row_unref);
  g_clear_object (&self->project);
  g_clear_pointer (&self->fields, g_ptr_array_unref);

  G_OBJECT_CLASS (plenary_form_parent_class)->dispose (object);
}

static void
plenary_form_class_init (PlenaryFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plenary_form_dispose;

  /**
   * PlenaryForm::writing:
   * @self: the form
   * @edit: (type gpointer): the edit that is about to be committed
   * @column: the column that changes
   * @value: its new value, as plenary_row_set_string() reads it
   *
   * What else changes with a column can be added to the same step.
   */
  signals[SIGNAL_WRITING]
      = g_signal_new ("writing", PLENARY_TYPE_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                      G_TYPE_NONE, 3, G_TYPE_POINTER, G_TYPE_UINT, G_TYPE_STRING);
}

static void
plenary_form_init (PlenaryForm *self)
{
  self->fields = g_ptr_array_new_with_free_func (g_free);
}

/**
 * plenary_form_new:
 * @project: a project
 *
 * Returns: (transfer full): a form without fields or record; it lives no longer than the widgets
 *   that are added to it
 */
PlenaryForm *
plenary_form_new (PlenaryProject *project)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);

  PlenaryForm *self = g_object_new (PLENARY_TYPE_FORM, NULL);

  self->project = g_object_ref (project);

  return self;
}

/**
 * plenary_form_set_record:
 * @self: a form
 * @record: (nullable): a record of the project
 *
 * Shows a record in all fields.
 */
void
plenary_form_set_record (PlenaryForm *self, PlenaryRecord *record)
{
  g_return_if_fail (PLENARY_IS_FORM (self));
  g_return_if_fail (record == NULL || PLENARY_IS_RECORD (record));

  if (self->record != NULL)
    g_signal_handlers_disconnect_by_data (self->record, self);
  g_set_object (&self->record, record);
  g_clear_pointer (&self->draft, plenary_row_unref);
  if (record != NULL)
    g_signal_connect_object (record, "notify", G_CALLBACK (show_all), self, G_CONNECT_SWAPPED);
  for (guint i = 0; i < self->fields->len; i++)
    show_value (g_ptr_array_index (self->fields, i));
}

/**
 * plenary_form_set_draft:
 * @self: a form
 * @draft: a row that the project does not have yet
 *
 * Shows a record that is not there: the first change inserts it. The form goes on with the draft
 * until it is told of the record.
 */
void
plenary_form_set_draft (PlenaryForm *self, PlenaryRow *draft)
{
  g_return_if_fail (PLENARY_IS_FORM (self));
  g_return_if_fail (draft != NULL);

  plenary_form_set_record (self, NULL);
  self->draft = plenary_row_ref (draft);
  show_all (self);
}

/**
 * plenary_form_get_record:
 * @self: a form
 *
 * Returns: (transfer none) (nullable): the record that is shown
 */
PlenaryRecord *
plenary_form_get_record (PlenaryForm *self)
{
  g_return_val_if_fail (PLENARY_IS_FORM (self), NULL);

  return self->record;
}

/* The project's undo takes back what is typed; a text that undid for itself would tell the
 * project of a new change. */
static void
follow_project (PlenaryForm *self, GtkWidget *widget)
{
  gboolean can_edit = plenary_project_get_read_only_reason (self->project) == NULL;

  if (GTK_IS_EDITABLE (widget))
    {
      gtk_editable_set_enable_undo (GTK_EDITABLE (widget), FALSE);
      gtk_editable_set_editable (GTK_EDITABLE (widget), can_edit);
    }
  else
    {
      gtk_widget_set_sensitive (widget, can_edit);
    }
}

/**
 * plenary_form_add_text:
 * @self: a form
 * @editable: a line of text
 * @column: a column of words
 * @label: (not nullable): what a change of it is called, as in "Change Title"; a static string
 *
 * Each keystroke is written.
 */
void
plenary_form_add_text (PlenaryForm *self, GtkEditable *editable, guint column, const char *label)
{
  g_return_if_fail (PLENARY_IS_FORM (self));
  g_return_if_fail (GTK_IS_EDITABLE (editable));

  Field *field = add_field (self, &words_class, GTK_WIDGET (editable), column, label);

  follow_project (self, field->widget);
  g_signal_connect_swapped (editable, "changed", G_CALLBACK (write_value), field);
}

/**
 * plenary_form_add_parsed:
 * @self: a form
 * @row: a line of text
 * @column: a column
 * @label: what a change of it is called; a static string
 * @format: how the value is shown
 * @parse: how what is entered is understood
 *
 * What is entered is written when it has been: by Enter, or when the row is left. What cannot be
 * understood is marked, and forgotten when the row is left.
 */
void
plenary_form_add_parsed (PlenaryForm *self,
                         AdwEntryRow *row,
                         guint column,
                         const char *label,
                         PlenaryFieldFormat format,
                         PlenaryFieldParse parse)
{
  g_return_if_fail (PLENARY_IS_FORM (self));
  g_return_if_fail (ADW_IS_ENTRY_ROW (row));

  Field *field = add_field (self, &parsed_class, GTK_WIDGET (row), column, label);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  field->format = format;
  field->parse = parse;
  follow_project (self, field->widget);
  g_signal_connect_swapped (row, "entry-activated", G_CALLBACK (entered_cb), field);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), field);
  gtk_widget_add_controller (field->widget, focus);
}

/**
 * plenary_form_add_choice:
 * @self: a form
 * @row: a row whose items stand for the values of an enumeration, in their order
 * @column: a column of that enumeration
 * @label: what a change of it is called; a static string
 */
void
plenary_form_add_choice (PlenaryForm *self, AdwComboRow *row, guint column, const char *label)
{
  g_return_if_fail (PLENARY_IS_FORM (self));
  g_return_if_fail (ADW_IS_COMBO_ROW (row));

  Field *field = add_field (self, &choice_class, GTK_WIDGET (row), column, label);

  follow_project (self, field->widget);
  g_signal_connect_swapped (row, "notify::selected", G_CALLBACK (write_value), field);
}

/**
 * plenary_form_add_switch:
 * @self: a form
 * @row: a switch
 * @column: a column that is true or false
 * @label: what a change of it is called; a static string
 */
void
plenary_form_add_switch (PlenaryForm *self, AdwSwitchRow *row, guint column, const char *label)
{
  g_return_if_fail (PLENARY_IS_FORM (self));
  g_return_if_fail (ADW_IS_SWITCH_ROW (row));

  Field *field = add_field (self, &switch_class, GTK_WIDGET (row), column, label);

  follow_project (self, field->widget);
  g_signal_connect_swapped (row, "notify::active", G_CALLBACK (write_value), field);
}

/**
 * plenary_form_add_markup:
 * @self: a form
 * @editor: a field of inline text
 * @column: a column of inline text
 * @label: what a change of it is called; a static string
 *
 * Each keystroke is written; what the editor says goes on with the change before is undone with it.
 */
void
plenary_form_add_markup (PlenaryForm *self,
                         PlenaryTextEditor *editor,
                         guint column,
                         const char *label)
{
  g_return_if_fail (PLENARY_IS_FORM (self));
  g_return_if_fail (PLENARY_IS_TEXT_EDITOR (editor));

  Field *field = add_field (self, &markup_class, GTK_WIDGET (editor), column, label);

  plenary_text_editor_set_editable (editor,
                                    plenary_project_get_read_only_reason (self->project) == NULL);
  g_signal_connect_swapped (editor, "changed", G_CALLBACK (text_changed_cb), field);
}

/**
 * plenary_form_add_name:
 * @self: a form
 * @row: a row
 * @column: a column of words
 * @label: what a change of it is called; a static string
 * @names: (array zero-terminated=1): the names to choose from
 */
void
plenary_form_add_name (PlenaryForm *self,
                       AdwComboRow *row,
                       guint column,
                       const char *label,
                       const char *const *names)
{
  g_return_if_fail (PLENARY_IS_FORM (self));
  g_return_if_fail (ADW_IS_COMBO_ROW (row));
  g_return_if_fail (names != NULL);

  Field *field = add_field (self, &name_class, GTK_WIDGET (row), column, label);
  const char *const none[] = { _ ("Not yet set"), NULL };
  g_autoptr (GtkStringList) list = gtk_string_list_new (none);
  g_autoptr (GtkExpression) expression
      = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  gtk_string_list_splice (list, 1, 0, names);
  adw_combo_row_set_expression (row, expression);
  adw_combo_row_set_model (row, G_LIST_MODEL (list));
  follow_project (self, field->widget);
  g_signal_connect_swapped (row, "notify::selected", G_CALLBACK (write_value), field);
}
