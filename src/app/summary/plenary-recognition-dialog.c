/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "summary/plenary-recognition-dialog.h"

#include "formats/plenary-framework-library.h"
#include "operations/plenary-recognition.h"

#include <glib/gi18n.h>

struct _PlenaryRecognitionDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  AdwViewStack *stack;
  AdwPreferencesGroup *list;
  GtkWidget *take_over_button;

  /* Owned */
  PlenaryProject *project;
  PlenaryRecord *document;
  PlenaryModel *library; /* NULL when the report names no framework of it */
  GPtrArray *found;      /* PlenaryRecognised */
};

G_DEFINE_FINAL_TYPE (PlenaryRecognitionDialog, plenary_recognition_dialog, ADW_TYPE_DIALOG)

/* One row for each kind, in the order in which a person would do it. */
static const struct
{
  PlenaryRecognisedKind kind;
  const char *title;
  const char *description;
} groups[] = {
  { PLENARY_RECOGNISED_SESSION, N_ ("Sessions"), N_ ("From headings and the agenda") },
  { PLENARY_RECOGNISED_ROLE, N_ ("People and Roles"), N_ ("Who is new comes into the roster") },
  { PLENARY_RECOGNISED_PLACEMENT, N_ ("Objectives of Roundtables"),
    N_ ("As the headings share them out") },
  { PLENARY_RECOGNISED_SPEAKER, N_ ("Speakers"), N_ ("As paragraphs begin with them") },
  { PLENARY_RECOGNISED_TAGS, N_ ("Objectives in Paragraphs"), N_ ("As they are named by number") },
  { PLENARY_RECOGNISED_BLOCK, N_ ("Typed Lists That Will Follow the Record"),
    N_ ("Objectives then have their official titles") },
};

static void
update (PlenaryRecognitionDialog *self)
{
  guint n_wanted = 0;

  for (guint i = 0; i < self->found->len; i++)
    n_wanted += plenary_recognised_is_wanted (self->found->pdata[i]);
  gtk_widget_set_sensitive (self->take_over_button, n_wanted > 0);
}

static void
update_row (AdwExpanderRow *row)
{
  GPtrArray *members = g_object_get_data (G_OBJECT (row), "members");
  const char *description = g_object_get_data (G_OBJECT (row), "description");
  guint n_wanted = 0;

  for (guint i = 0; i < members->len; i++)
    n_wanted += plenary_recognised_is_wanted (members->pdata[i]);

  /* Translators: how many of how many are taken over, and what they are read from */
  g_autofree char *subtitle
      = g_strdup_printf (_ ("%u of %u. %s"), n_wanted, members->len, description);

  adw_expander_row_set_subtitle (row, subtitle);
}

/* The switch of a group is that of all in it. */
static void
enabled_cb (AdwExpanderRow *row)
{
  GPtrArray *members = g_object_get_data (G_OBJECT (row), "members");

  for (guint i = 0; i < members->len; i++)
    plenary_recognised_set_wanted (members->pdata[i], adw_expander_row_get_enable_expansion (row));
}

static GtkWidget *
create_member (PlenaryRecognised *recognised)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 plenary_recognised_get_title (recognised));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), plenary_recognised_get_detail (recognised));
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  g_object_bind_property (recognised, "wanted", check, "active",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);

  return row;
}

static void
add_group (PlenaryRecognitionDialog *self, gsize group)
{
  GtkWidget *row = adw_expander_row_new ();
  g_autoptr (GPtrArray) members = g_ptr_array_new_with_free_func (g_object_unref);

  g_object_ref_sink (row);
  for (guint i = 0; i < self->found->len; i++)
    if (plenary_recognised_get_kind (self->found->pdata[i]) == groups[group].kind)
      {
        g_ptr_array_add (members, g_object_ref (self->found->pdata[i]));
        adw_expander_row_add_row (ADW_EXPANDER_ROW (row), create_member (self->found->pdata[i]));
        g_signal_connect_object (self->found->pdata[i], "notify::wanted", G_CALLBACK (update_row),
                                 row, G_CONNECT_SWAPPED);
      }
  if (members->len > 0)
    {
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ (groups[group].title));
      adw_expander_row_set_show_enable_switch (ADW_EXPANDER_ROW (row), TRUE);
      g_object_set_data (G_OBJECT (row), "description", (gpointer) _ (groups[group].description));
      g_object_set_data_full (G_OBJECT (row), "members", g_ptr_array_ref (members),
                              (GDestroyNotify) g_ptr_array_unref);
      g_signal_connect (row, "notify::enable-expansion", G_CALLBACK (enabled_cb), NULL);
      update_row (ADW_EXPANDER_ROW (row));
      adw_preferences_group_add (self->list, row);
    }
  g_object_unref (row);
}

static void
read_report (PlenaryRecognitionDialog *self)
{
  PlenaryModel *model = plenary_project_get_model (self->project);
  g_autoptr (GError) error = NULL;

  self->library = plenary_framework_library_load_named (model, &error);
  if (error != NULL)
    g_warning ("%s", error->message);
  self->found = plenary_recognition_read (model, self->document, self->library);
  for (guint i = 0; i < self->found->len; i++)
    g_signal_connect_object (self->found->pdata[i], "notify::wanted", G_CALLBACK (update), self,
                             G_CONNECT_SWAPPED);
  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    add_group (self, i);
  adw_view_stack_set_visible_child_name (self->stack, self->found->len > 0 ? "found" : "empty");
  update (self);
}

static void
cancel_cb (PlenaryRecognitionDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
take_over_cb (PlenaryRecognitionDialog *self)
{
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Take Over From the Report"));
  guint n_done = plenary_recognition_take_over (edit, plenary_project_get_model (self->project),
                                                self->document, self->found, self->library);
  g_autoptr (GError) error = NULL;
  gboolean is_done = plenary_edit_commit (edit, &error);
  g_autofree char *sentence
      = is_done
            ? g_strdup_printf (
                  ngettext ("%u thing was taken over", "%u things were taken over", n_done), n_done)
            : g_strdup (error->message);

  gtk_widget_activate_action (GTK_WIDGET (self), is_done ? "window.tell-change" : "window.tell",
                              "s", sentence);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
plenary_recognition_dialog_dispose (GObject *object)
{
  PlenaryRecognitionDialog *self = PLENARY_RECOGNITION_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_RECOGNITION_DIALOG);
  g_clear_object (&self->project);
  g_clear_object (&self->document);
  g_clear_object (&self->library);
  g_clear_pointer (&self->found, g_ptr_array_unref);

  G_OBJECT_CLASS (plenary_recognition_dialog_parent_class)->dispose (object);
}

static void
plenary_recognition_dialog_class_init (PlenaryRecognitionDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_recognition_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/summary/plenary-recognition-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryRecognitionDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRecognitionDialog, list);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRecognitionDialog, take_over_button);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, take_over_cb);
}

static void
plenary_recognition_dialog_init (PlenaryRecognitionDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_recognition_dialog_new:
 * @project: a project
 * @document: a report of it
 *
 * Nothing is taken over before the person says so; it is one edit then, which can be undone.
 *
 * Returns: (transfer floating): a dialog that shows what is found in the report
 */
AdwDialog *
plenary_recognition_dialog_new (PlenaryProject *project, PlenaryRecord *document)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (document), NULL);

  PlenaryRecognitionDialog *self = g_object_new (PLENARY_TYPE_RECOGNITION_DIALOG, NULL);

  self->project = g_object_ref (project);
  self->document = g_object_ref (document);
  read_report (self);

  return ADW_DIALOG (self);
}

/**
 * plenary_recognition_dialog_has_found:
 * @self: a dialog
 *
 * Returns: whether there is anything to take over
 */
gboolean
plenary_recognition_dialog_has_found (PlenaryRecognitionDialog *self)
{
  g_return_val_if_fail (PLENARY_IS_RECOGNITION_DIALOG (self), FALSE);

  return self->found->len > 0;
}
