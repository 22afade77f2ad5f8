/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "history/plenary-history-dialog.h"

#include "history/plenary-history-view.h"

struct _PlenaryHistoryDialog
{
  AdwDialog parent_instance;

  AdwToolbarView *toolbar_view;
};

G_DEFINE_FINAL_TYPE (PlenaryHistoryDialog, plenary_history_dialog, ADW_TYPE_DIALOG)

static void
plenary_history_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PLENARY_TYPE_HISTORY_DIALOG);

  G_OBJECT_CLASS (plenary_history_dialog_parent_class)->dispose (object);
}

static void
plenary_history_dialog_class_init (PlenaryHistoryDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_history_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/history/plenary-history-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryHistoryDialog, toolbar_view);
}

static void
plenary_history_dialog_init (PlenaryHistoryDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_history_dialog_new:
 * @project: a project
 *
 * Returns: (transfer floating): a dialog for the window of the project
 */
PlenaryHistoryDialog *
plenary_history_dialog_new (PlenaryProject *project)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);

  PlenaryHistoryDialog *self = g_object_new (PLENARY_TYPE_HISTORY_DIALOG, NULL);

  adw_toolbar_view_set_content (self->toolbar_view,
                                GTK_WIDGET (plenary_history_view_new (project)));

  return self;
}
