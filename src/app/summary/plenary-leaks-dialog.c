/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "summary/plenary-leaks-dialog.h"

#include "compose/plenary-compose.h"
#include "compose/plenary-leaks.h"
#include "plenary-derivation.h"

#include <glib/gi18n.h>

/* Rows that a dialog shows; who has more has not begun. */
#define MAX_ROWS 200

struct _PlenaryLeaksDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  AdwViewStack *stack;
  AdwStatusPage *clean;
  GtkLabel *sentence;
  GtkListBox *list;

  /* Owned */
  PlenaryDerivation *derivation;
  PlenaryDocumentKind kind;

  GtkWidget *origin; /* where to go from; weak */
};

G_DEFINE_FINAL_TYPE (PlenaryLeaksDialog, plenary_leaks_dialog, ADW_TYPE_DIALOG)

static gpointer
prepare (gpointer owner)
{
  return GINT_TO_POINTER (PLENARY_LEAKS_DIALOG (owner)->kind);
}

static gpointer
run (PlenaryModel *snapshot, gpointer input, PlenaryProgress *progress, GError **error)
{
  PlenaryDocumentKind kind = (PlenaryDocumentKind) GPOINTER_TO_INT (input);
  PlenaryRecord *document = plenary_compose_find_document (snapshot, kind);
  g_autoptr (PlenaryDocumentTree) tree = plenary_compose (snapshot, document, kind, error);

  return tree != NULL ? plenary_leaks_search (snapshot, document, tree) : NULL;
}

static void
activated_cb (PlenaryLeaksDialog *self, AdwActionRow *row)
{
  const char *id = g_object_get_data (G_OBJECT (row), "id");
  GtkWidget *origin = self->origin;

  adw_dialog_close (ADW_DIALOG (self));
  if (origin != NULL)
    gtk_widget_activate_action (origin, "page.go-to", "(ss)",
                                g_object_get_data (G_OBJECT (row), "table"), id);
}

static void
add_row (PlenaryLeaksDialog *self, const PlenaryLeak *leak)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");
  /* Translators: a name, and where it stands, as in: “Sweden” in paragraph 34 */
  g_autofree char *title = g_strdup_printf (_ ("“%s” in %s"), leak->name, leak->place);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), leak->excerpt);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "id", g_strdup (leak->record_id), g_free);
  g_object_set_data (G_OBJECT (row), "table",
                     (gpointer) (leak->is_paragraph ? "paragraph" : "section"));
  g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->list, row);
}

static void
show_leaks (PlenaryLeaksDialog *self, const PlenaryLeakReport *report)
{
  guint n_leaks = report->leaks->len;
  g_autofree char *sentence = g_strdup_printf (
      ngettext ("%u name would be told that the attribution of the document hides. It cannot be "
                "exported before the words are changed.",
                "%u names would be told that the attribution of the document hides. It cannot be "
                "exported before the words are changed.",
                n_leaks),
      n_leaks);

  gtk_list_box_remove_all (self->list);
  for (guint i = 0; i < n_leaks && i < MAX_ROWS; i++)
    add_row (self, report->leaks->pdata[i]);
  gtk_label_set_text (self->sentence, sentence);
}

static void
finish (gpointer owner, gpointer result, const GError *error)
{
  PlenaryLeaksDialog *self = PLENARY_LEAKS_DIALOG (owner);
  const PlenaryLeakReport *report = result;

  if (report == NULL)
    return;
  if (report->attribution == PLENARY_ATTRIBUTION_NAMED)
    {
      adw_view_stack_set_visible_child_name (self->stack, "free");
      return;
    }
  if (report->leaks->len > 0)
    {
      show_leaks (self, report);
      adw_view_stack_set_visible_child_name (self->stack, "leaks");
      return;
    }

  /* Translators: how many names were looked for in how many paragraphs */
  g_autofree char *description
      = g_strdup_printf (_ ("%u names were looked for in %u paragraphs from the floor."),
                         report->n_names, report->n_paragraphs);

  adw_status_page_set_description (self->clean, description);
  adw_view_stack_set_visible_child_name (self->stack, "clean");
}

static void
plenary_leaks_dialog_dispose (GObject *object)
{
  PlenaryLeaksDialog *self = PLENARY_LEAKS_DIALOG (object);

  if (self->derivation != NULL)
    plenary_derivation_stop (self->derivation);
  g_clear_object (&self->derivation);
  g_clear_weak_pointer (&self->origin);

  G_OBJECT_CLASS (plenary_leaks_dialog_parent_class)->dispose (object);
}

static void
plenary_leaks_dialog_class_init (PlenaryLeaksDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_leaks_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/summary/plenary-leaks-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryLeaksDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryLeaksDialog, clean);
  gtk_widget_class_bind_template_child (widget_class, PlenaryLeaksDialog, sentence);
  gtk_widget_class_bind_template_child (widget_class, PlenaryLeaksDialog, list);
}

static void
plenary_leaks_dialog_init (PlenaryLeaksDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_leaks_dialog_new:
 * @project: a project
 * @kind: which document
 * @origin: a widget of the window in which a place is gone to
 *
 * The document is composed and searched in a thread; the dialog tells what came of it.
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
plenary_leaks_dialog_new (PlenaryProject *project, PlenaryDocumentKind kind, GtkWidget *origin)
{
  static const PlenaryDerivationInfo info
      = { .prepare = prepare,
          .run = run,
          .free_result = (GDestroyNotify) plenary_leak_report_free,
          .finish = finish };

  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (origin), NULL);

  PlenaryLeaksDialog *self = g_object_new (PLENARY_TYPE_LEAKS_DIALOG, NULL);

  self->kind = kind;
  g_set_weak_pointer (&self->origin, origin);
  self->derivation = plenary_derivation_new (project, &info, self);
  plenary_derivation_set_active (self->derivation, TRUE);

  return ADW_DIALOG (self);
}
