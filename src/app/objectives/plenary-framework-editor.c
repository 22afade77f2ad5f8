/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "objectives/plenary-framework-editor.h"

#include "model/plenary-allocation.h"
#include "model/plenary-framework.h"
#include "model/plenary-objective.h"
#include "objectives/plenary-framework-item-row.h"
#include "operations/plenary-framework-items.h"
#include "widgets/plenary-form.h"

#include <glib/gi18n.h>

struct _PlenaryFrameworkEditor
{
  GtkWidget parent_instance;

  /* Template widgets */
  GtkWidget *scroller;
  AdwEntryRow *title_row;
  AdwEntryRow *acronym_row;
  AdwEntryRow *word_row;
  AdwEntryRow *symbol_row;
  AdwSwitchRow *numbered_row;
  GtkListBox *items;
  AdwEntryRow *new_row;
  GtkWidget *allocation_group;
  AdwEntryRow *allocation_row;
  AdwEntryRow *forum_row;

  /* Owned */
  PlenaryProject *project;
  PlenaryRecord *framework;
  PlenaryForm *form;
  PlenaryForm *allocation_form;

  /* State */
  gboolean is_showing;
};

G_DEFINE_FINAL_TYPE (PlenaryFrameworkEditor, plenary_framework_editor, GTK_TYPE_WIDGET)

static PlenaryModel *
get_model (PlenaryFrameworkEditor *self)
{
  return plenary_project_get_model (self->project);
}

static PlenaryRecordList *
get_items (PlenaryFrameworkEditor *self)
{
  return plenary_model_list_by (get_model (self), PLENARY_TYPE_OBJECTIVE,
                                PLENARY_OBJECTIVE_FRAMEWORK_ID,
                                plenary_record_get_id (self->framework));
}

static gboolean
commit (PlenaryFrameworkEditor *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  if (plenary_edit_commit (edit, &error))
    return TRUE;
  gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);

  return FALSE;
}

/* The row of an item that was moved is another one: it gets the keyboard. */
static void
move (PlenaryFrameworkEditor *self, PlenaryRecord *objective, guint position)
{
  g_autoptr (PlenaryRecord) moved = g_object_ref (objective);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Move Item"));

  plenary_framework_move_item (edit, get_model (self), moved, position);
  if (commit (self, edit) && plenary_framework_editor_find (self, moved) != NULL)
    gtk_widget_grab_focus (plenary_framework_editor_find (self, moved));
}

static void
moved_cb (PlenaryFrameworkEditor *self, int step, PlenaryFrameworkItemRow *row)
{
  PlenaryRecord *objective = plenary_framework_item_row_get_objective (row);
  guint position = 0;

  if (!plenary_record_list_find (get_items (self), objective, &position))
    return;
  if (step > 0 || position > 0)
    move (self, objective, step > 0 ? position + 1 : position - 1);
}

/* Dropped on an item it comes before that one. */
static void
dropped_cb (PlenaryFrameworkEditor *self, PlenaryRecord *dropped, PlenaryFrameworkItemRow *row)
{
  PlenaryRecord *objective = plenary_framework_item_row_get_objective (row);
  guint from = 0;
  guint to = 0;

  if (dropped == objective || !plenary_record_list_find (get_items (self), dropped, &from)
      || !plenary_record_list_find (get_items (self), objective, &to))
    return;
  move (self, dropped, from < to ? to - 1 : to);
}

static void
removed_cb (PlenaryFrameworkEditor *self, PlenaryFrameworkItemRow *row)
{
  PlenaryRecord *objective = plenary_framework_item_row_get_objective (row);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Delete Item"));
  int position = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));

  plenary_edit_delete (edit, PLENARY_TYPE_OBJECTIVE, plenary_record_get_id (objective));
  if (!commit (self, edit))
    return;

  GtkListBoxRow *next = gtk_list_box_get_row_at_index (self->items, position);

  gtk_widget_grab_focus (next != NULL ? GTK_WIDGET (next) : GTK_WIDGET (self->new_row));
}

static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  PlenaryFrameworkEditor *self = user_data;
  PlenaryFrameworkItemRow *row = plenary_framework_item_row_new (self->project, item);

  g_signal_connect_object (row, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "dropped", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (row);
}

/* What is typed becomes an item, and the field is ready for the next one. */
static void
add_cb (PlenaryFrameworkEditor *self)
{
  g_autofree char *title
      = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->new_row))));

  if (*title == '\0')
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Add Item"));

  g_free (plenary_framework_add_item (edit, get_model (self),
                                      plenary_record_get_id (self->framework), title));
  if (!commit (self, edit))
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->new_row), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->new_row));
}

static void
numbered_cb (PlenaryFrameworkEditor *self)
{
  if (self->is_showing || self->framework == NULL)
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Change Framework"));

  plenary_edit_set_boolean (edit, PLENARY_TYPE_FRAMEWORK, plenary_record_get_id (self->framework),
                            PLENARY_FRAMEWORK_NUMBERED,
                            adw_switch_row_get_active (self->numbered_row));
  commit (self, edit);
}

static void
make_form (PlenaryFrameworkEditor *self, PlenaryProject *project)
{
  const struct
  {
    AdwEntryRow *row;
    PlenaryFrameworkColumn column;
    const char *label;
  } fields[] = {
    { self->title_row, PLENARY_FRAMEWORK_TITLE, _ ("Change Title of Framework") },
    { self->acronym_row, PLENARY_FRAMEWORK_ACRONYM, _ ("Change Acronym") },
    { self->word_row, PLENARY_FRAMEWORK_ITEM_WORD, _ ("Change Word for an Item") },
    { self->symbol_row, PLENARY_FRAMEWORK_SYMBOL, _ ("Change Symbol") },
  };

  self->project = g_object_ref (project);
  self->form = plenary_form_new (project);
  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    plenary_form_add_text (self->form, GTK_EDITABLE (fields[i].row), fields[i].column,
                           fields[i].label);

  self->allocation_form = plenary_form_new (project);
  plenary_form_add_text (self->allocation_form, GTK_EDITABLE (self->allocation_row),
                         PLENARY_ALLOCATION_TITLE, _ ("Change Title of Allocation"));
  plenary_form_add_text (self->allocation_form, GTK_EDITABLE (self->forum_row),
                         PLENARY_ALLOCATION_FORUM, _ ("Change Forum"));
}

static void
plenary_framework_editor_dispose (GObject *object)
{
  PlenaryFrameworkEditor *self = PLENARY_FRAMEWORK_EDITOR (object);

  if (self->items != NULL)
    gtk_list_box_bind_model (self->items, NULL, NULL, NULL, NULL);
  g_clear_object (&self->form);
  g_clear_object (&self->allocation_form);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (object), PLENARY_TYPE_FRAMEWORK_EDITOR);
  g_clear_object (&self->framework);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_framework_editor_parent_class)->dispose (object);
}

static void
plenary_framework_editor_class_init (PlenaryFrameworkEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_framework_editor_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/objectives/plenary-framework-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryFrameworkEditor, scroller);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFrameworkEditor, title_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFrameworkEditor, acronym_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFrameworkEditor, word_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFrameworkEditor, symbol_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFrameworkEditor, numbered_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFrameworkEditor, items);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFrameworkEditor, new_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFrameworkEditor, allocation_group);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFrameworkEditor, allocation_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFrameworkEditor, forum_row);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
plenary_framework_editor_init (PlenaryFrameworkEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->numbered_row, "notify::active", G_CALLBACK (numbered_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * plenary_framework_editor_show:
 * @self: an editor
 * @project: the project, always the same
 * @framework: a framework of it
 * @allocation: (nullable): an allocation of the framework
 *
 * Shows a framework as it is now.
 */
void
plenary_framework_editor_show (PlenaryFrameworkEditor *self,
                               PlenaryProject *project,
                               PlenaryRecord *framework,
                               PlenaryRecord *allocation)
{
  g_return_if_fail (PLENARY_IS_FRAMEWORK_EDITOR (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (PLENARY_IS_FRAMEWORK (framework));

  if (self->form == NULL)
    make_form (self, project);
  self->is_showing = TRUE;
  if (g_set_object (&self->framework, framework))
    {
      plenary_form_set_record (self->form, framework);
      gtk_list_box_bind_model (self->items, G_LIST_MODEL (get_items (self)), create_row, self,
                               NULL);
    }
  adw_switch_row_set_active (self->numbered_row,
                             plenary_record_get_boolean (framework, PLENARY_FRAMEWORK_NUMBERED));
  self->is_showing = FALSE;
  if (plenary_form_get_record (self->allocation_form) != allocation)
    plenary_form_set_record (self->allocation_form, allocation);
  gtk_widget_set_visible (self->allocation_group, allocation != NULL);
}

/**
 * plenary_framework_editor_edit_title:
 * @self: an editor
 *
 * Gives the keyboard to the title, all of it to be typed over.
 */
void
plenary_framework_editor_edit_title (PlenaryFrameworkEditor *self)
{
  g_return_if_fail (PLENARY_IS_FRAMEWORK_EDITOR (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->title_row));
  gtk_editable_select_region (GTK_EDITABLE (self->title_row), 0, -1);
}

/**
 * plenary_framework_editor_find:
 * @self: an editor
 * @objective: an item
 *
 * Returns: (transfer none) (nullable): its row
 */
GtkWidget *
plenary_framework_editor_find (PlenaryFrameworkEditor *self, PlenaryRecord *objective)
{
  guint position = 0;

  g_return_val_if_fail (PLENARY_IS_FRAMEWORK_EDITOR (self), NULL);

  if (self->framework == NULL || !plenary_record_list_find (get_items (self), objective, &position))
    return NULL;

  return GTK_WIDGET (gtk_list_box_get_row_at_index (self->items, (int) position));
}
