/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-person-selection.h"

#include "model/plenary-person.h"
#include "operations/plenary-person-edits.h"
#include "widgets/plenary-role-words.h"

#include <glib/gi18n.h>

struct _PlenaryPersonSelection
{
  AdwBin parent_instance;

  /* Template widgets */
  AdwStatusPage *page;
  AdwPreferencesGroup *fields;
  AdwComboRow *state_row;
  AdwEntryRow *honorific_row;
  AdwEntryRow *nationality_row;
  AdwEntryRow *languages_row;
  GtkWidget *merge_button;

  /* Owned */
  PlenaryProject *project;
  GPtrArray *records;

  gboolean is_showing;
};

G_DEFINE_FINAL_TYPE (PlenaryPersonSelection, plenary_person_selection, ADW_TYPE_BIN)

static void
commit (PlenaryPersonSelection *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  if (!plenary_edit_commit (edit, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);
}

static void
state_chosen_cb (PlenaryPersonSelection *self)
{
  guint selected = adw_combo_row_get_selected (self->state_row);

  if (self->is_showing || selected == 0 || selected == GTK_INVALID_LIST_POSITION)
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Set State of Invitations"));

  plenary_people_set_state (edit, plenary_project_get_model (self->project), self->records,
                            (int) selected - 1);
  commit (self, edit);
}

static void
set_for_all (PlenaryPersonSelection *self, AdwEntryRow *row, guint column, const char *label)
{
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, label);

  for (guint i = 0; i < self->records->len; i++)
    plenary_edit_set_text (edit, PLENARY_TYPE_PERSON,
                           plenary_record_get_id (self->records->pdata[i]), column,
                           gtk_editable_get_text (GTK_EDITABLE (row)));
  commit (self, edit);
}

static void
honorific_applied_cb (PlenaryPersonSelection *self)
{
  set_for_all (self, self->honorific_row, PLENARY_PERSON_HONORIFIC, _ ("Set Honorifics"));
}

static void
nationality_applied_cb (PlenaryPersonSelection *self)
{
  set_for_all (self, self->nationality_row, PLENARY_PERSON_NATIONALITY, _ ("Set States"));
}

static void
languages_applied_cb (PlenaryPersonSelection *self)
{
  set_for_all (self, self->languages_row, PLENARY_PERSON_LANGUAGES, _ ("Set Languages"));
}

static void
plenary_person_selection_dispose (GObject *object)
{
  PlenaryPersonSelection *self = PLENARY_PERSON_SELECTION (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_PERSON_SELECTION);
  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_person_selection_parent_class)->dispose (object);
}

static void
plenary_person_selection_class_init (PlenaryPersonSelectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_person_selection_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/roster/plenary-person-selection.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonSelection, page);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonSelection, fields);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonSelection, state_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonSelection, honorific_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonSelection, nationality_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonSelection, languages_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonSelection, merge_button);
  gtk_widget_class_bind_template_callback (widget_class, state_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, honorific_applied_cb);
  gtk_widget_class_bind_template_callback (widget_class, nationality_applied_cb);
  gtk_widget_class_bind_template_callback (widget_class, languages_applied_cb);
}

static void
plenary_person_selection_init (PlenaryPersonSelection *self)
{
  const char *const unchanged[] = { _ ("As It Is"), NULL };
  g_autoptr (GtkStringList) states = plenary_role_words_list_states ();

  self->is_showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_string_list_splice (states, 0, 0, unchanged);
  adw_combo_row_set_model (self->state_row, G_LIST_MODEL (states));
  self->is_showing = FALSE;
}

/**
 * plenary_person_selection_set_project:
 * @self: a widget that has no project yet
 * @project: the project of the people that are selected
 */
void
plenary_person_selection_set_project (PlenaryPersonSelection *self, PlenaryProject *project)
{
  g_return_if_fail (PLENARY_IS_PERSON_SELECTION (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (self->project == NULL);

  self->project = g_object_ref (project);
  gtk_widget_set_sensitive (GTK_WIDGET (self->fields),
                            plenary_project_get_read_only_reason (project) == NULL);
}

/**
 * plenary_person_selection_set_records:
 * @self: a widget that has a project
 * @records: (element-type PlenaryRecord): two or more people, or bodies
 *
 * Says how many are selected, and offers what can be done to all of them.
 */
void
plenary_person_selection_set_records (PlenaryPersonSelection *self, GPtrArray *records)
{
  g_return_if_fail (PLENARY_IS_PERSON_SELECTION (self));
  g_return_if_fail (records != NULL);

  AdwEntryRow *rows[] = { self->honorific_row, self->nationality_row, self->languages_row };
  gboolean are_people = records->len > 0 && PLENARY_IS_PERSON (records->pdata[0]);
  g_autofree char *title = g_strdup_printf (
      are_people ? ngettext ("%u Person Selected", "%u People Selected", records->len)
                 : ngettext ("%u Body Selected", "%u Bodies Selected", records->len),
      records->len);

  g_clear_pointer (&self->records, g_ptr_array_unref);
  self->records = g_ptr_array_ref (records);
  adw_status_page_set_title (self->page, title);
  gtk_widget_set_visible (GTK_WIDGET (self->fields), are_people);
  gtk_widget_set_visible (self->merge_button, records->len == 2);
  self->is_showing = TRUE;
  adw_combo_row_set_selected (self->state_row, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    gtk_editable_set_text (GTK_EDITABLE (rows[i]), "");
  self->is_showing = FALSE;
}
