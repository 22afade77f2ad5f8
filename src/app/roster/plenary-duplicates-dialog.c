/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-duplicates-dialog.h"

#include "compose/plenary-body-name.h"
#include "compose/plenary-party.h"
#include "model/plenary-person.h"
#include "roster/plenary-duplicates.h"
#include "roster/plenary-merge-view.h"

#include <glib/gi18n.h>

struct _PlenaryDuplicatesDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  AdwNavigationView *navigation;
  AdwToastOverlay *toasts;
  GtkStack *stack;
  GtkWidget *done_button;
  GtkListBox *list;
  PlenaryMergeView *view;

  /* Owned */
  PlenaryProject *project;
  GListStore *pairs; /* PlenaryDuplicate */

  gboolean is_alone; /* whether one pair that somebody has chosen is all there is to do */
};

G_DEFINE_FINAL_TYPE (PlenaryDuplicatesDialog, plenary_duplicates_dialog, ADW_TYPE_DIALOG)

/* With the post, which tells two people of one name apart best. */
static char *
dup_words (PlenaryDuplicatesDialog *self, PlenaryRecord *record)
{
  PlenaryModel *model = plenary_project_get_model (self->project);

  if (!PLENARY_IS_PERSON (record))
    return plenary_body_dup_name (record, PLENARY_BODY_FORM_FULL);

  PlenaryParty party = plenary_party_of_person (model, record);

  return plenary_party_dup_role_line (&party);
}

static void
append_line (GtkWidget *box, const char *words, const char *css_class)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
}

static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  PlenaryDuplicatesDialog *self = user_data;
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *kept = dup_words (self, plenary_duplicate_get_kept (item));
  g_autofree char *other = dup_words (self, plenary_duplicate_get_other (item));
  const char *reason = plenary_duplicate_get_reason (item);
  g_autofree char *label = g_strjoin (". ", kept, other, reason, NULL);

  append_line (box, kept, "body");
  append_line (box, other, "body");
  append_line (box, reason, "dim-label");
  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (GTK_BOX (line), box);
  gtk_box_append (GTK_BOX (line), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_widget_add_css_class (line, "plenary-text-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), line);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return row;
}

static void
append_pairs (GListStore *store, GPtrArray *pairs)
{
  for (guint i = 0; i < pairs->len; i++)
    g_list_store_append (store, pairs->pdata[i]);
}

static void
refresh (PlenaryDuplicatesDialog *self)
{
  PlenaryModel *model = plenary_project_get_model (self->project);
  g_autoptr (GPtrArray) people = plenary_duplicates_find_people (model);
  g_autoptr (GPtrArray) bodies = plenary_duplicates_find_bodies (model);

  g_list_store_remove_all (self->pairs);
  append_pairs (self->pairs, people);
  append_pairs (self->pairs, bodies);
  gtk_stack_set_visible_child_name (self->stack, people->len + bodies->len > 0 ? "list" : "empty");
}

static void
row_activated_cb (PlenaryDuplicatesDialog *self, GtkListBoxRow *row)
{
  g_autoptr (PlenaryDuplicate) pair = g_list_model_get_item (
      G_LIST_MODEL (self->pairs), (guint) gtk_list_box_row_get_index (row));

  plenary_merge_view_show (self->view, self->project, plenary_duplicate_get_kept (pair),
                           plenary_duplicate_get_other (pair), plenary_duplicate_get_reason (pair));
  adw_navigation_view_push_by_tag (self->navigation, "pair");
}

/* The row that had the keyboard may be gone: without a focus in it no key closes the dialog. */
static void
list_shown_cb (PlenaryDuplicatesDialog *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, 0);

  gtk_widget_grab_focus (row != NULL ? GTK_WIDGET (row) : self->done_button);
}

static void
done_cb (PlenaryDuplicatesDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

/* What was done can be undone here, and the list shows it. */
static void
go_back (PlenaryDuplicatesDialog *self, const char *done)
{
  AdwToast *toast = adw_toast_new (done);

  if (self->is_alone)
    {
      g_object_unref (g_object_ref_sink (toast));
      adw_dialog_close (ADW_DIALOG (self));
      return;
    }
  adw_toast_set_button_label (toast, _ ("Undo"));
  adw_toast_set_action_name (toast, "project.undo");
  adw_toast_overlay_add_toast (self->toasts, toast);
  adw_navigation_view_pop (self->navigation);
}

static void
fail (PlenaryDuplicatesDialog *self, const GError *error)
{
  AdwToast *toast = adw_toast_new (error->message);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (self->toasts, toast);
  adw_navigation_view_pop (self->navigation);
}

static void
merge_cb (PlenaryDuplicatesDialog *self)
{
  g_autoptr (GError) error = NULL;

  if (plenary_merge_view_merge (self->view, &error))
    go_back (self, _ ("Merged"));
  else
    fail (self, error);
}

static void
tell_apart_cb (PlenaryDuplicatesDialog *self)
{
  g_autoptr (GError) error = NULL;

  if (plenary_merge_view_tell_apart (self->view, &error))
    go_back (self, _ ("Told apart"));
  else
    fail (self, error);
}

static void
plenary_duplicates_dialog_dispose (GObject *object)
{
  PlenaryDuplicatesDialog *self = PLENARY_DUPLICATES_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_DUPLICATES_DIALOG);
  g_clear_object (&self->project);
  g_clear_object (&self->pairs);

  G_OBJECT_CLASS (plenary_duplicates_dialog_parent_class)->dispose (object);
}

static void
plenary_duplicates_dialog_class_init (PlenaryDuplicatesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_duplicates_dialog_dispose;

  g_type_ensure (PLENARY_TYPE_MERGE_VIEW);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/roster/plenary-duplicates-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryDuplicatesDialog, navigation);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDuplicatesDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDuplicatesDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDuplicatesDialog, done_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDuplicatesDialog, list);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDuplicatesDialog, view);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
  gtk_widget_class_bind_template_callback (widget_class, list_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, merge_cb);
  gtk_widget_class_bind_template_callback (widget_class, tell_apart_cb);
}

static void
plenary_duplicates_dialog_init (PlenaryDuplicatesDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->pairs = g_list_store_new (PLENARY_TYPE_DUPLICATE);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->pairs), create_row, self, NULL);
}

/**
 * plenary_duplicates_dialog_new:
 * @project: a project
 *
 * Returns: (transfer floating): a dialog that lists who is probably in the roster twice
 */
PlenaryDuplicatesDialog *
plenary_duplicates_dialog_new (PlenaryProject *project)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);

  PlenaryDuplicatesDialog *self = g_object_new (PLENARY_TYPE_DUPLICATES_DIALOG, NULL);

  self->project = g_object_ref (project);
  g_signal_connect_object (plenary_project_get_model (project), "changed", G_CALLBACK (refresh),
                           self, G_CONNECT_SWAPPED);
  refresh (self);

  return self;
}

/**
 * plenary_duplicates_dialog_new_for_pair:
 * @project: a project
 * @kept: a person or a body
 * @other: another, of the same class
 *
 * Returns: (transfer floating): a dialog that shows two records somebody has chosen
 */
PlenaryDuplicatesDialog *
plenary_duplicates_dialog_new_for_pair (PlenaryProject *project,
                                        PlenaryRecord *kept,
                                        PlenaryRecord *other)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (kept), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (other), NULL);

  static const char *const pages[] = { "pair" };
  PlenaryDuplicatesDialog *self = g_object_new (PLENARY_TYPE_DUPLICATES_DIALOG, NULL);

  self->project = g_object_ref (project);
  self->is_alone = TRUE;
  plenary_merge_view_show (self->view, project, kept, other, "");
  adw_navigation_view_replace_with_tags (self->navigation, pages, G_N_ELEMENTS (pages));

  return self;
}
