/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What a window does on command.
 */
#include "config.h"

#include "plenary-window-private.h"

#include "history/plenary-version-dialog.h"
#include "compose/plenary-compose.h"
#include "plenary-commands.h"
#include "search/plenary-search-dialog.h"
#include "summary/plenary-recognition-dialog.h"

#include <glib/gi18n.h>

static void
travel (PlenaryWindow *self, gboolean (*go) (PlenaryProject *, GError **))
{
  g_autoptr (GError) error = NULL;

  if (self->project != NULL && !go (self->project, &error))
    plenary_window_tell (self, error->message);
}

static void
undo_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  travel (PLENARY_WINDOW (widget), plenary_project_undo);
}

static void
redo_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  travel (PLENARY_WINDOW (widget), plenary_project_redo);
}

static void
close_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_window_close (GTK_WINDOW (widget));
}

static void
show_page_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  plenary_window_show_page (PLENARY_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

/* Leads to a record: the name of its table, and its id. */
static void
go_to_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  const char *table = NULL;
  const char *id = NULL;

  g_variant_get (parameter, "(&s&s)", &table, &id);
  plenary_window_go_to (PLENARY_WINDOW (widget), table, id);
}

static void
search_page_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryWindow *self = PLENARY_WINDOW (widget);
  GtkWidget *page = adw_view_stack_get_visible_child (self->pages);

  if (page != NULL && !plenary_page_start_search (PLENARY_PAGE (page)))
    gtk_widget_activate_action (widget, "project.search", NULL);
}

/* Says a sentence, for widgets that have no other place for it. */
static void
tell_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  plenary_window_tell (PLENARY_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
tell_change_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  plenary_window_tell_change (PLENARY_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
show_history_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryWindow *self = PLENARY_WINDOW (widget);

  plenary_window_show_history (self, !adw_overlay_split_view_get_show_sidebar (self->history_view));
}

static void
answer_notice_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  plenary_window_answer_notice (PLENARY_WINDOW (widget));
}

static void
name_version_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryWindow *self = PLENARY_WINDOW (widget);

  if (self->project != NULL)
    adw_dialog_present (ADW_DIALOG (plenary_version_dialog_new (self->project, NULL)), widget);
}

static void
search_project_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryWindow *self = PLENARY_WINDOW (widget);

  if (self->project != NULL)
    adw_dialog_present (ADW_DIALOG (plenary_search_dialog_new (self->project)), widget);
}

/* Shows what the report of the project says of the meeting. */
static AdwDialog *
make_recognition_dialog (PlenaryWindow *self)
{
  PlenaryModel *model = self->project != NULL ? plenary_project_get_model (self->project) : NULL;
  PlenaryRecord *document
      = model != NULL ? plenary_compose_find_document (model, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT)
                      : NULL;

  return document != NULL ? plenary_recognition_dialog_new (self->project, document) : NULL;
}

static void
recognise_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AdwDialog *dialog = make_recognition_dialog (PLENARY_WINDOW (widget));

  if (dialog != NULL)
    adw_dialog_present (dialog, widget);
  else
    plenary_window_tell (PLENARY_WINDOW (widget),
                         _ ("There is no summary report that could be read"));
}

/* Whoever imports a report is asked at once; a report in which nothing is found asks nobody. */
void
plenary_window_offer_recognition (PlenaryWindow *self)
{
  AdwDialog *dialog = make_recognition_dialog (self);

  if (dialog == NULL)
    return;
  if (plenary_recognition_dialog_has_found (PLENARY_RECOGNITION_DIALOG (dialog)))
    adw_dialog_present (dialog, GTK_WIDGET (self));
  else
    g_object_unref (g_object_ref_sink (dialog));
}

/* In a format, a document of a kind; of formats that write the whole project the kind is "". */
static void
export_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  const char *format = NULL;
  const char *kind = NULL;

  g_variant_get (parameter, "(&s&s)", &format, &kind);
  plenary_window_export (PLENARY_WINDOW (widget), format, kind);
}

/* Not while a dialog covers the page. */
static gboolean
page_key_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  PlenaryWindow *self = PLENARY_WINDOW (widget);
  const char *action = g_variant_get_string (arguments, NULL);
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  if (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) != NULL)
    return FALSE;

  return g_action_parse_detailed_name (action, &name, &target, NULL)
         && gtk_widget_activate_action_variant (plenary_window_get_origin (self), name, target);
}

void
plenary_window_install_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    const char *parameter;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "project.export", "(ss)", export_cb },
    { "project.undo", NULL, undo_cb },
    { "project.redo", NULL, redo_cb },
    { "project.close", NULL, close_cb },
    { "page.show", "s", show_page_cb },
    { "page.go-to", "(ss)", go_to_cb },
    { "project.search", NULL, search_project_cb },
    { "project.recognise", NULL, recognise_cb },
    { "project.history", NULL, show_history_cb },
    { "project.answer-notice", NULL, answer_notice_cb },
    { "project.name-version", NULL, name_version_cb },
    { "page.search", NULL, search_page_cb },
    { "window.tell", "s", tell_cb },
    { "window.tell-change", "s", tell_change_cb },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter,
                                     actions[i].activate);
}

/* After the actions: what the window does itself is not bound here. */
void
plenary_window_bind_keys (GtkWidgetClass *widget_class)
{
  plenary_commands_bind_pages (widget_class, page_key_cb);
}

/**
 * plenary_window_get_origin:
 * @self: a window
 *
 * Where commands are done: where the keyboard is, if that is in the page; at the page, if there is
 * one.
 *
 * Returns: (transfer none): a widget of the window, or the window
 */
GtkWidget *
plenary_window_get_origin (PlenaryWindow *self)
{
  g_return_val_if_fail (PLENARY_IS_WINDOW (self), NULL);

  GtkWidget *page = adw_view_stack_get_visible_child (self->pages);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (focus != NULL && (page == NULL || gtk_widget_is_ancestor (focus, page)))
    return focus;

  return page != NULL ? page : GTK_WIDGET (self);
}
