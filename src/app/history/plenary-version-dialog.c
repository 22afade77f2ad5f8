/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "history/plenary-version-dialog.h"

#include <glib/gi18n.h>

struct _PlenaryVersionDialog
{
  AdwAlertDialog parent_instance;

  GtkEntry *entry;

  PlenaryProject *project;
  PlenaryNamedVersion *version; /* NULL for the present state */
};

G_DEFINE_FINAL_TYPE (PlenaryVersionDialog, plenary_version_dialog, ADW_TYPE_ALERT_DIALOG)

static void
changed_cb (PlenaryVersionDialog *self)
{
  g_autofree char *name = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));

  adw_alert_dialog_set_response_enabled (ADW_ALERT_DIALOG (self), "name",
                                         *g_strstrip (name) != '\0');
}

static void
plenary_version_dialog_response (AdwAlertDialog *dialog, const char *response)
{
  PlenaryVersionDialog *self = PLENARY_VERSION_DIALOG (dialog);
  const char *name = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autoptr (GError) error = NULL;

  if (!g_str_equal (response, "name"))
    return;
  if (self->version != NULL)
    plenary_project_rename_version (self->project, self->version, name, &error);
  else
    plenary_project_name_version (self->project, name, &error);
  if (error != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);
}

static void
plenary_version_dialog_dispose (GObject *object)
{
  PlenaryVersionDialog *self = PLENARY_VERSION_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_VERSION_DIALOG);
  g_clear_object (&self->project);
  g_clear_object (&self->version);

  G_OBJECT_CLASS (plenary_version_dialog_parent_class)->dispose (object);
}

static void
plenary_version_dialog_class_init (PlenaryVersionDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_version_dialog_dispose;
  ADW_ALERT_DIALOG_CLASS (klass)->response = plenary_version_dialog_response;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/history/plenary-version-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryVersionDialog, entry);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
plenary_version_dialog_init (PlenaryVersionDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_version_dialog_new:
 * @project: a project
 * @version: (nullable): the version to rename; %NULL to name the present state
 *
 * Makes a dialog that gives the name itself when it is told to.
 *
 * Returns: (transfer floating): the dialog
 */
PlenaryVersionDialog *
plenary_version_dialog_new (PlenaryProject *project, PlenaryNamedVersion *version)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);
  g_return_val_if_fail (version == NULL || PLENARY_IS_NAMED_VERSION (version), NULL);

  PlenaryVersionDialog *self = g_object_new (PLENARY_TYPE_VERSION_DIALOG, NULL);

  self->project = g_object_ref (project);
  if (version != NULL)
    {
      self->version = g_object_ref (version);
      adw_alert_dialog_set_heading (ADW_ALERT_DIALOG (self), _ ("Rename the Version"));
      adw_alert_dialog_set_body (ADW_ALERT_DIALOG (self), "");
      adw_alert_dialog_set_response_label (ADW_ALERT_DIALOG (self), "name", _ ("_Rename"));
      gtk_editable_set_text (GTK_EDITABLE (self->entry), plenary_named_version_get_name (version));
    }

  return self;
}
