/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-alias-group.h"

#include "model/plenary-alias.h"
#include "model/plenary-person.h"
#include "roster/plenary-record-group.h"

#include <glib/gi18n.h>

struct _PlenaryAliasGroup
{
  AdwBin parent_instance;

  PlenaryRecordGroup *group;
  GtkWidget *add_button;

  PlenaryProject *project;
  PlenaryRecord *party;
};

G_DEFINE_FINAL_TYPE (PlenaryAliasGroup, plenary_alias_group, ADW_TYPE_BIN)

/* In the order of PlenaryAliasState. */
static const char *const states[] = { N_ ("Preferred"), N_ ("Accepted"), N_ ("Error") };

static char *
describe_alias (PlenaryModel *model, PlenaryRecord *alias, char **detail)
{
  const char *spelling = plenary_record_get_text (alias, PLENARY_ALIAS_SPELLING);
  const char *source = plenary_record_get_text (alias, PLENARY_ALIAS_SOURCE);
  const char *state = _ (states[plenary_record_get_integer (alias, PLENARY_ALIAS_STATE)]);

  *detail = *source != '\0' ? g_strdup_printf ("%s, %s", state, source) : g_strdup (state);

  return g_strdup (*spelling != '\0' ? spelling : _ ("New spelling"));
}

static void
fill_alias (PlenaryRecordRow *row)
{
  const char *const names[] = { _ (states[0]), _ (states[1]), _ (states[2]), NULL };

  plenary_record_row_add_text (row, PLENARY_ALIAS_SPELLING, _ ("As Written"),
                               _ ("Change Spelling"));
  plenary_record_row_add_choice (row, PLENARY_ALIAS_STATE, _ ("This Spelling Is"),
                                 _ ("Change State of Spelling"), names);
  plenary_record_row_add_text (row, PLENARY_ALIAS_SOURCE, _ ("Found In"),
                               _ ("Change Source of Spelling"));
}

static const PlenaryRecordGroupInfo person_info = {
  .get_type = plenary_alias_get_type,
  .column = PLENARY_ALIAS_PERSON_ID,
  .label = N_ ("Remove Spelling"),
  .fill = fill_alias,
  .describe = describe_alias,
};

static const PlenaryRecordGroupInfo body_info = {
  .get_type = plenary_alias_get_type,
  .column = PLENARY_ALIAS_BODY_ID,
  .label = N_ ("Remove Spelling"),
  .fill = fill_alias,
  .describe = describe_alias,
};

static void
add_cb (PlenaryAliasGroup *self)
{
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Add Spelling"));
  g_autoptr (PlenaryRow) alias = plenary_row_new (PLENARY_TYPE_ALIAS);
  g_autoptr (GError) error = NULL;

  plenary_row_set_text (
      alias, PLENARY_IS_PERSON (self->party) ? PLENARY_ALIAS_PERSON_ID : PLENARY_ALIAS_BODY_ID,
      plenary_record_get_id (self->party));
  plenary_edit_insert (edit, alias);
  if (plenary_edit_commit (edit, &error))
    plenary_record_group_open (self->group, plenary_row_get_id (alias));
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);
}

static void
plenary_alias_group_dispose (GObject *object)
{
  PlenaryAliasGroup *self = PLENARY_ALIAS_GROUP (object);

  g_clear_object (&self->party);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_alias_group_parent_class)->dispose (object);
}

static void
plenary_alias_group_class_init (PlenaryAliasGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plenary_alias_group_dispose;
}

static void
plenary_alias_group_init (PlenaryAliasGroup *self)
{
}

/**
 * plenary_alias_group_set_project:
 * @self: a group that has no project yet
 * @project: the project of the people or bodies whose spellings it shows
 */
void
plenary_alias_group_set_project (PlenaryAliasGroup *self, PlenaryProject *project)
{
  g_return_if_fail (PLENARY_IS_ALIAS_GROUP (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (self->project == NULL);

  self->project = g_object_ref (project);
}

static void
make_group (PlenaryAliasGroup *self)
{
  self->group = g_object_new (PLENARY_TYPE_RECORD_GROUP, "title", _ ("Other Spellings"), NULL);
  self->add_button = gtk_button_new_from_icon_name ("list-add-symbolic");
  gtk_widget_set_tooltip_text (self->add_button, _ ("Add a Spelling"));
  gtk_widget_add_css_class (self->add_button, "flat");
  gtk_widget_set_visible (self->add_button,
                          plenary_project_get_read_only_reason (self->project) == NULL);
  g_signal_connect_object (self->add_button, "clicked", G_CALLBACK (add_cb), self,
                           G_CONNECT_SWAPPED);
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self->group), self->add_button);
  plenary_record_group_bind (self->group, self->project,
                             PLENARY_IS_PERSON (self->party) ? &person_info : &body_info);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->group));
}

/**
 * plenary_alias_group_set_party:
 * @self: a group that has a project
 * @party: (nullable): a person or a body, always of the same class
 *
 * Shows the spellings of a name.
 */
void
plenary_alias_group_set_party (PlenaryAliasGroup *self, PlenaryRecord *party)
{
  g_return_if_fail (PLENARY_IS_ALIAS_GROUP (self));
  g_return_if_fail (self->project != NULL);

  g_set_object (&self->party, party);
  if (self->group == NULL && party != NULL)
    make_group (self);
  if (self->group != NULL)
    plenary_record_group_set_whole (self->group, party);
}
