/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-person-view.h"

#include "compose/plenary-body-name.h"
#include "compose/plenary-party.h"
#include "model/plenary-alias.h"
#include "model/plenary-biography.h"
#include "model/plenary-body.h"
#include "model/plenary-event.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "operations/plenary-person-edits.h"
#include "roster/plenary-alias-group.h"
#include "roster/plenary-person-photograph.h"
#include "roster/plenary-record-group.h"
#include "roster/plenary-rendering-group.h"
#include "roster/plenary-use-group.h"
#include "widgets/plenary-date-field.h"
#include "widgets/plenary-form.h"

#include <glib/gi18n.h>

struct _PlenaryPersonView
{
  AdwBin parent_instance;

  /* Template widgets */
  GtkScrolledWindow *scroller;
  PlenaryRenderingGroup *renderings;
  AdwEntryRow *honorific_row;
  AdwEntryRow *given_row;
  AdwEntryRow *particle_row;
  AdwEntryRow *family_row;
  AdwSwitchRow *family_first_row;
  AdwEntryRow *suffix_row;
  AdwEntryRow *short_row;
  AdwEntryRow *pronoun_row;
  PlenaryRecordGroup *posts;
  PlenaryPersonPhotograph *photograph;
  GtkWidget *biography_box;
  GtkWidget *add_biography;
  PlenaryTextEditor *biography_text;
  AdwEntryRow *biography_date_row;
  AdwEntryRow *biography_source_row;
  AdwSwitchRow *biography_approved_row;
  AdwEntryRow *nationality_row;
  AdwEntryRow *email_row;
  AdwEntryRow *phone_row;
  AdwEntryRow *languages_row;
  AdwEntryRow *notes_row;
  PlenaryAliasGroup *aliases;
  PlenaryUseGroup *uses;

  /* Owned */
  PlenaryProject *project;
  PlenaryRecord *person;
  PlenaryForm *form;
  PlenaryForm *biography_form;
};

G_DEFINE_FINAL_TYPE (PlenaryPersonView, plenary_person_view, ADW_TYPE_BIN)

static PlenaryModel *
get_model (PlenaryPersonView *self)
{
  return plenary_project_get_model (self->project);
}

static gboolean
can_edit (PlenaryPersonView *self)
{
  return self->project != NULL && plenary_project_get_read_only_reason (self->project) == NULL;
}

static gboolean
commit (PlenaryPersonView *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  if (plenary_edit_commit (edit, &error))
    return TRUE;
  gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);

  return FALSE;
}

/* As printed */

static void
show_renderings (PlenaryPersonView *self)
{
  PlenaryParty party = plenary_party_of_person (get_model (self), self->person);
  g_autoptr (PlenaryText) mention = plenary_party_make_first_mention (&party);
  g_autofree char *role_line = plenary_party_dup_role_line (&party);
  g_autofree char *short_form = plenary_party_dup_short_form (&party);
  g_autofree char *heading = plenary_party_dup_speaker_heading (&party);
  g_autofree char *biography = plenary_party_dup_biography_heading (&party);
  g_autofree char *slot = plenary_party_dup_open_slot (&party);

  plenary_rendering_group_begin (self->renderings);
  plenary_rendering_group_add (self->renderings, _ ("Role Line"), role_line);
  plenary_rendering_group_add (self->renderings, _ ("First Mention"),
                               plenary_text_get_plain (mention));
  plenary_rendering_group_add (self->renderings, _ ("Short Form"), short_form);
  plenary_rendering_group_add (self->renderings, _ ("Speaker Heading"), heading);
  plenary_rendering_group_add (self->renderings, _ ("Biography Heading"), biography);
  plenary_rendering_group_add (self->renderings, _ ("Open Slot"), slot);
  plenary_rendering_group_end (self->renderings);
}

/* Posts */

static char *
describe_post (PlenaryModel *model, PlenaryRecord *post, char **detail)
{
  const char *title = plenary_record_get_text (post, PLENARY_POST_TITLE);
  PlenaryRecord *body = plenary_model_lookup (model, PLENARY_TYPE_BODY,
                                              plenary_record_get_text (post, PLENARY_POST_BODY_ID));
  g_autofree char *name
      = body != NULL ? plenary_body_dup_name (body, PLENARY_BODY_FORM_USUAL) : NULL;
  g_autofree char *time
      = plenary_date_field_format_span (plenary_record_get_text (post, PLENARY_POST_STARTS_ON),
                                        plenary_record_get_text (post, PLENARY_POST_ENDS_ON));

  *detail = name != NULL && time != NULL ? g_strdup_printf ("%s, %s", name, time)
            : name != NULL               ? g_steal_pointer (&name)
                                         : g_steal_pointer (&time);

  if (plenary_record_get_boolean (post, PLENARY_POST_PREFERRED))
    /* Translators: a post that is printed in place of the others that somebody holds */
    return g_strdup_printf (_ ("%s (printed)"), *title != '\0' ? title : _ ("Untitled post"));

  return g_strdup (*title != '\0' ? title : _ ("Untitled post"));
}

static void
fill_post (PlenaryRecordRow *row)
{
  plenary_record_row_add_text (row, PLENARY_POST_TITLE, _ ("Title"), _ ("Change Post"));
  plenary_record_row_add_text (row, PLENARY_POST_SHORT_TITLE, _ ("Short Title"),
                               _ ("Change Short Title of Post"));
  plenary_record_row_add_text (row, PLENARY_POST_LINK, _ ("Word Before the Body"),
                               _ ("Change Wording of Post"));
  plenary_record_row_add_body (row, PLENARY_POST_BODY_ID, _ ("Body"), _ ("Change Body of Post"));
  plenary_record_row_add_switch (row, PLENARY_POST_PREFERRED, _ ("Print This One Only"),
                                 _ ("Prefer Post"));
  plenary_record_row_add_date (row, PLENARY_POST_STARTS_ON, _ ("From"), _ ("Change Post"));
  plenary_record_row_add_date (row, PLENARY_POST_ENDS_ON, _ ("Until"), _ ("Change Post"));
}

static const PlenaryRecordGroupInfo post_info = {
  .get_type = plenary_post_get_type,
  .column = PLENARY_POST_PERSON_ID,
  .label = N_ ("Remove Post"),
  .fill = fill_post,
  .describe = describe_post,
  .move_label = N_ ("Move Post"),
};

static void
add_post_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryPersonView *self = PLENARY_PERSON_VIEW (widget);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Add Post"));
  g_autofree char *id = plenary_person_add_post (edit, get_model (self),
                                                 plenary_record_get_id (self->person), "", NULL);

  if (commit (self, edit))
    plenary_record_group_open (self->posts, id);
}

/* Biography */

static PlenaryRecord *
find_biography (PlenaryPersonView *self)
{
  PlenaryRecordList *list = self->person != NULL
                                ? plenary_model_list_by (get_model (self), PLENARY_TYPE_BIOGRAPHY,
                                                         PLENARY_BIOGRAPHY_PERSON_ID,
                                                         plenary_record_get_id (self->person))
                                : NULL;

  return list != NULL && plenary_record_list_get_length (list) > 0
             ? plenary_record_list_get (list, 0)
             : NULL;
}

static void
show_biography (PlenaryPersonView *self)
{
  PlenaryRecord *biography = find_biography (self);

  if (plenary_form_get_record (self->biography_form) != biography)
    plenary_form_set_record (self->biography_form, biography);
  gtk_widget_set_visible (self->biography_box, biography != NULL);
  gtk_widget_set_visible (self->add_biography, biography == NULL && can_edit (self));
}

static void
add_biography_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryPersonView *self = PLENARY_PERSON_VIEW (widget);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Add Biography"));
  g_autofree char *id
      = plenary_person_add_biography (edit, get_model (self), plenary_record_get_id (self->person));

  if (commit (self, edit))
    gtk_widget_grab_focus (GTK_WIDGET (self->biography_text));
}

static void
remove_biography_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryPersonView *self = PLENARY_PERSON_VIEW (widget);
  PlenaryRecord *biography = find_biography (self);

  if (biography == NULL)
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Remove Biography"));

  plenary_edit_delete (edit, PLENARY_TYPE_BIOGRAPHY, plenary_record_get_id (biography));
  commit (self, edit);
}

static void
model_changed_cb (PlenaryPersonView *self)
{
  /* Who has been deleted is shown until somebody else is. */
  if (self->person == NULL
      || plenary_model_lookup (get_model (self), PLENARY_TYPE_PERSON,
                               plenary_record_get_id (self->person))
             != self->person)
    return;
  show_renderings (self);
  show_biography (self);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    plenary_use_group_show (self->uses, get_model (self), self->person);
}

static void
map_cb (PlenaryPersonView *self)
{
  if (self->project != NULL)
    model_changed_cb (self);
}

static void
add_fields (PlenaryPersonView *self)
{
  const struct
  {
    AdwEntryRow *row;
    guint column;
    const char *label;
  } texts[] = {
    { self->honorific_row, PLENARY_PERSON_HONORIFIC, _ ("Change Honorific") },
    { self->given_row, PLENARY_PERSON_GIVEN_NAME, _ ("Change Given Names") },
    { self->particle_row, PLENARY_PERSON_PARTICLE, _ ("Change Particle") },
    { self->family_row, PLENARY_PERSON_FAMILY_NAME, _ ("Change Family Name") },
    { self->suffix_row, PLENARY_PERSON_SUFFIX, _ ("Change Suffix") },
    { self->short_row, PLENARY_PERSON_SHORT_FORM, _ ("Change Short Form") },
    { self->pronoun_row, PLENARY_PERSON_PRONOUN, _ ("Change Pronoun") },
    { self->nationality_row, PLENARY_PERSON_NATIONALITY, _ ("Change State of Person") },
    { self->email_row, PLENARY_PERSON_EMAIL, _ ("Change Email") },
    { self->phone_row, PLENARY_PERSON_PHONE, _ ("Change Telephone") },
    { self->languages_row, PLENARY_PERSON_LANGUAGES, _ ("Change Languages") },
    { self->notes_row, PLENARY_PERSON_NOTES, _ ("Change Notes") },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    plenary_form_add_text (self->form, GTK_EDITABLE (texts[i].row), texts[i].column,
                           texts[i].label);
  plenary_form_add_switch (self->form, self->family_first_row, PLENARY_PERSON_FAMILY_FIRST,
                           _ ("Change Order of Names"));
}

static void
add_biography_fields (PlenaryPersonView *self)
{
  PlenaryRecord *event = plenary_model_get_event (get_model (self));

  plenary_text_editor_set_language (self->biography_text,
                                    plenary_record_get_text (event, PLENARY_EVENT_LANGUAGE));
  plenary_form_add_markup (self->biography_form, self->biography_text, PLENARY_BIOGRAPHY_TEXT,
                           _ ("Change Biography"));
  plenary_form_add_text (self->biography_form, GTK_EDITABLE (self->biography_source_row),
                         PLENARY_BIOGRAPHY_SOURCE, _ ("Change Source of Biography"));
  plenary_date_field_add_calendar (self->biography_date_row);
  plenary_form_add_parsed (self->biography_form, self->biography_date_row,
                           PLENARY_BIOGRAPHY_DATED_ON, _ ("Change Date of Biography"),
                           plenary_date_field_format, plenary_date_field_parse);
  plenary_form_add_switch (self->biography_form, self->biography_approved_row,
                           PLENARY_BIOGRAPHY_APPROVED, _ ("Approve Biography"));
}

static void
plenary_person_view_dispose (GObject *object)
{
  PlenaryPersonView *self = PLENARY_PERSON_VIEW (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_PERSON_VIEW);
  g_clear_object (&self->form);
  g_clear_object (&self->biography_form);
  g_clear_object (&self->person);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_person_view_parent_class)->dispose (object);
}

static void
plenary_person_view_class_init (PlenaryPersonViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_person_view_dispose;

  g_type_ensure (PLENARY_TYPE_ALIAS_GROUP);
  g_type_ensure (PLENARY_TYPE_PERSON_PHOTOGRAPH);
  g_type_ensure (PLENARY_TYPE_RECORD_GROUP);
  g_type_ensure (PLENARY_TYPE_RENDERING_GROUP);
  g_type_ensure (PLENARY_TYPE_TEXT_EDITOR);
  g_type_ensure (PLENARY_TYPE_USE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/roster/plenary-person-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, scroller);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, renderings);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, honorific_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, given_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, particle_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, family_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, family_first_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, suffix_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, short_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, pronoun_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, posts);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, photograph);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, biography_box);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, add_biography);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, biography_text);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, biography_date_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, biography_source_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, biography_approved_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, nationality_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, email_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, phone_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, languages_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, notes_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, aliases);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPersonView, uses);
  gtk_widget_class_install_action (widget_class, "person.add-post", NULL, add_post_cb);
  gtk_widget_class_install_action (widget_class, "person.add-biography", NULL, add_biography_cb);
  gtk_widget_class_install_action (widget_class, "person.remove-biography", NULL,
                                   remove_biography_cb);
}

static void
plenary_person_view_init (PlenaryPersonView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "map", G_CALLBACK (map_cb), NULL);
}

/**
 * plenary_person_view_set_project:
 * @self: a view that has no project yet
 * @project: the project of the people it shows
 */
void
plenary_person_view_set_project (PlenaryPersonView *self, PlenaryProject *project)
{
  g_return_if_fail (PLENARY_IS_PERSON_VIEW (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (self->project == NULL);

  self->project = g_object_ref (project);
  self->form = plenary_form_new (project);
  self->biography_form = plenary_form_new (project);
  add_fields (self);
  add_biography_fields (self);
  plenary_record_group_bind (self->posts, project, &post_info);
  plenary_alias_group_set_project (self->aliases, project);
  plenary_person_photograph_set_project (self->photograph, project);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "person.add-post", can_edit (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "person.add-biography", can_edit (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "person.remove-biography", can_edit (self));
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * plenary_person_view_set_person:
 * @self: a view that has a project
 * @person: (nullable): a person of it
 *
 * Shows a person, from the top.
 */
void
plenary_person_view_set_person (PlenaryPersonView *self, PlenaryRecord *person)
{
  g_return_if_fail (PLENARY_IS_PERSON_VIEW (self));
  g_return_if_fail (person == NULL || PLENARY_IS_PERSON (person));
  g_return_if_fail (self->project != NULL);

  if (!g_set_object (&self->person, person))
    return;
  plenary_form_set_record (self->form, person);
  plenary_record_group_set_whole (self->posts, person);
  plenary_alias_group_set_party (self->aliases, person);
  plenary_person_photograph_set_person (self->photograph, person);
  show_biography (self);
  model_changed_cb (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/**
 * plenary_person_view_get_person:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the person that is shown
 */
PlenaryRecord *
plenary_person_view_get_person (PlenaryPersonView *self)
{
  g_return_val_if_fail (PLENARY_IS_PERSON_VIEW (self), NULL);

  return self->person;
}

/**
 * plenary_person_view_start_typing:
 * @self: a view
 *
 * Gives the keyboard to the name, as of a person who was just added.
 */
void
plenary_person_view_start_typing (PlenaryPersonView *self)
{
  g_return_if_fail (PLENARY_IS_PERSON_VIEW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->given_row));
}

/**
 * plenary_person_view_show_uses:
 * @self: a view
 *
 * Scrolls to where the person appears, and gives the keyboard to the first place.
 */
void
plenary_person_view_show_uses (PlenaryPersonView *self)
{
  g_return_if_fail (PLENARY_IS_PERSON_VIEW (self));

  gtk_widget_child_focus (GTK_WIDGET (self->uses), GTK_DIR_TAB_FORWARD);
}
