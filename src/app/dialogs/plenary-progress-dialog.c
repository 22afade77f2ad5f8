/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "dialogs/plenary-progress-dialog.h"

struct _PlenaryProgressDialog
{
  AdwDialog parent_instance;

  GtkProgressBar *bar;
  GtkLabel *message;

  PlenaryProgress *progress;
};

G_DEFINE_FINAL_TYPE (PlenaryProgressDialog, plenary_progress_dialog, ADW_TYPE_DIALOG)

static void
cancel_cb (PlenaryProgressDialog *self)
{
  plenary_progress_cancel (self->progress);
}

static void
plenary_progress_dialog_dispose (GObject *object)
{
  PlenaryProgressDialog *self = PLENARY_PROGRESS_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_PROGRESS_DIALOG);
  g_clear_object (&self->progress);

  G_OBJECT_CLASS (plenary_progress_dialog_parent_class)->dispose (object);
}

static void
plenary_progress_dialog_class_init (PlenaryProgressDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_progress_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/dialogs/plenary-progress-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryProgressDialog, bar);
  gtk_widget_class_bind_template_child (widget_class, PlenaryProgressDialog, message);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
}

static void
plenary_progress_dialog_init (PlenaryProgressDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_progress_dialog_new:
 * @progress: the work
 *
 * Makes a dialog for work that has begun. Whoever began it closes the dialog at its end, with
 * adw_dialog_force_close().
 *
 * Returns: (transfer floating): the dialog
 */
PlenaryProgressDialog *
plenary_progress_dialog_new (PlenaryProgress *progress)
{
  g_return_val_if_fail (PLENARY_IS_PROGRESS (progress), NULL);

  PlenaryProgressDialog *self = g_object_new (PLENARY_TYPE_PROGRESS_DIALOG, NULL);

  self->progress = g_object_ref (progress);
  g_object_bind_property (progress, "fraction", self->bar, "fraction", G_BINDING_SYNC_CREATE);
  g_object_bind_property (progress, "message", self->message, "label", G_BINDING_SYNC_CREATE);

  return self;
}
