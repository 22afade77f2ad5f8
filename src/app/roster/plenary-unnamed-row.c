/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-unnamed-row.h"

#include "operations/plenary-unnamed.h"
#include "widgets/plenary-party-picker.h"
#include "widgets/plenary-role-words.h"

#include <glib/gi18n.h>

struct _PlenaryUnnamedRow
{
  GtkBox parent_instance;

  /* Template widgets */
  GtkLabel *words_label;
  GtkLabel *place_label;
  PlenaryPartyPicker *picker;
  GtkButton *go_button;

  /* Owned */
  PlenaryProject *project;
  PlenaryRecord *unnamed;
};

G_DEFINE_FINAL_TYPE (PlenaryUnnamedRow, plenary_unnamed_row, GTK_TYPE_BOX)

static void
chosen_cb (PlenaryUnnamedRow *self, PlenaryPartyChoice *choice)
{
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Name Speaker"));
  g_autofree char *person_id = plenary_unnamed_name (
      edit, plenary_project_get_model (self->project), self->unnamed, choice);
  g_autoptr (GError) error = NULL;

  if (!plenary_edit_commit (edit, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);
}

static void
plenary_unnamed_row_dispose (GObject *object)
{
  PlenaryUnnamedRow *self = PLENARY_UNNAMED_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_UNNAMED_ROW);
  g_clear_object (&self->unnamed);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_unnamed_row_parent_class)->dispose (object);
}

static void
plenary_unnamed_row_class_init (PlenaryUnnamedRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_unnamed_row_dispose;

  g_type_ensure (PLENARY_TYPE_PARTY_PICKER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/roster/plenary-unnamed-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryUnnamedRow, words_label);
  gtk_widget_class_bind_template_child (widget_class, PlenaryUnnamedRow, place_label);
  gtk_widget_class_bind_template_child (widget_class, PlenaryUnnamedRow, picker);
  gtk_widget_class_bind_template_child (widget_class, PlenaryUnnamedRow, go_button);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
plenary_unnamed_row_init (PlenaryUnnamedRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_unnamed_row_new:
 * @project: a project
 *
 * Returns: (transfer floating): a row that shows nobody yet
 */
PlenaryUnnamedRow *
plenary_unnamed_row_new (PlenaryProject *project)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);

  PlenaryUnnamedRow *self = g_object_new (PLENARY_TYPE_UNNAMED_ROW, NULL);

  self->project = g_object_ref (project);
  plenary_party_picker_set_model (self->picker, plenary_project_get_model (project));
  plenary_party_picker_set_editable (self->picker,
                                     plenary_project_get_read_only_reason (project) == NULL);

  return self;
}

/* The role, or that it was on the floor, and where. */
static char *
describe_place (PlenaryModel *model, PlenaryRecord *unnamed, PlenaryPlaces *places)
{
  g_autofree char *session
      = plenary_places_dup_name (places, plenary_unnamed_get_session (model, unnamed));
  const char *role = PLENARY_IS_ASSIGNMENT (unnamed)
                         ? plenary_role_words_get_noun ((PlenaryRole) plenary_record_get_integer (
                               unnamed, PLENARY_ASSIGNMENT_ROLE))
                         : _ ("From the floor");

  return g_strjoin (*session != '\0' ? " · " : "", role, session, NULL);
}

/**
 * plenary_unnamed_row_show:
 * @self: a row
 * @unnamed: a role or an intervention of its project
 * @places: what tells where it is
 *
 * Shows it as it is now.
 */
void
plenary_unnamed_row_show (PlenaryUnnamedRow *self, PlenaryRecord *unnamed, PlenaryPlaces *places)
{
  g_return_if_fail (PLENARY_IS_UNNAMED_ROW (self));
  g_return_if_fail (PLENARY_IS_RECORD (unnamed));
  g_return_if_fail (places != NULL);

  PlenaryModel *model = plenary_project_get_model (self->project);
  g_autofree char *words = plenary_unnamed_dup_words (model, unnamed);
  g_autofree char *place = describe_place (model, unnamed, places);
  PlenaryRecord *shown = plenary_places_find_shown (places, unnamed);
  g_autofree char *title = g_strdup_printf (_ ("Name of %s"), words);

  if (g_set_object (&self->unnamed, unnamed))
    plenary_party_picker_set_choice (self->picker, NULL);
  gtk_label_set_text (self->words_label, words);
  gtk_label_set_text (self->place_label, place);
  plenary_party_picker_set_title (self->picker, title);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->go_button), "(ss)",
                                    plenary_row_get_info (plenary_record_get_row (shown))->name,
                                    plenary_record_get_id (shown));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->go_button), "page.go-to");
}

/**
 * plenary_unnamed_row_get_words:
 * @self: a row
 *
 * Returns: (transfer none): who it is, as far as it is known
 */
const char *
plenary_unnamed_row_get_words (PlenaryUnnamedRow *self)
{
  g_return_val_if_fail (PLENARY_IS_UNNAMED_ROW (self), NULL);

  return gtk_label_get_text (self->words_label);
}
