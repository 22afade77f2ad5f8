/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "plenary-window-private.h"

#include "agenda/plenary-agenda-page.h"
#include "check/plenary-readiness.h"
#include "checks/plenary-checks-page.h"
#include "documents/plenary-documents-page.h"
#include "history/plenary-history-view.h"
#include "model/plenary-event.h"
#include "objectives/plenary-objectives-page.h"
#include "overview/plenary-overview-page.h"
#include "plenary-window-state.h"
#include "roster/plenary-roster-page.h"
#include "summary/plenary-summary-page.h"
#include "welcome/plenary-welcome.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (PlenaryWindow, plenary_window, ADW_TYPE_APPLICATION_WINDOW)

/* The pages, in the order of the sidebar, and the tables whose records each shows. */
static const struct
{
  const char *name;
  const char *title;
  const char *icon;
  GType (*get_type) (void);
  const char *const tables[8];
} pages[] = {
  { "overview",
    N_ ("Overview"),
    "go-home-symbolic",
    plenary_overview_page_get_type,
    { "event", "convener" } },
  { "agenda",
    N_ ("Agenda"),
    "x-office-calendar-symbolic",
    plenary_agenda_page_get_type,
    { "session", "day", "room", "assignment", "question", "focus" } },
  { "roster",
    N_ ("Roster"),
    "system-users-symbolic",
    plenary_roster_page_get_type,
    { "person", "body", "post", "alias", "holder", "biography", "membership" } },
  { "objectives",
    N_ ("Objectives"),
    "emoji-flags-symbolic",
    plenary_objectives_page_get_type,
    { "objective", "framework", "allocation", "placement" } },
  { "summary",
    N_ ("Summary"),
    "x-office-document-symbolic",
    plenary_summary_page_get_type,
    { "paragraph", "section", "intervention", "finding", "table-row", "table-cell", "comment" } },
  { "documents",
    N_ ("Documents"),
    "folder-documents-symbolic",
    plenary_documents_page_get_type,
    { "document" } },
  { "checks", N_ ("Checks"), "checkbox-checked-symbolic", plenary_checks_page_get_type, { NULL } },
};

static void
add_sidebar_row (PlenaryWindow *self, const char *name, const char *title, const char *icon)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (title);
  GtkWidget *count = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (count, "plenary-count");
  gtk_widget_add_css_class (count, "numeric");
  gtk_widget_add_css_class (count, "caption-heading");
  gtk_widget_set_valign (count, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (count, FALSE);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (icon));
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), count);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_name (row, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_list_box_append (self->sidebar, row);
}

/* A number beside the name of a page, where it says something. */
static void
show_count (PlenaryWindow *self, const char *name, guint count, const char *description)
{
  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (pages[i].name, name))
      {
        GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->sidebar, (int) i);
        GtkWidget *label = gtk_widget_get_last_child (gtk_list_box_row_get_child (row));
        g_autofree char *text = g_strdup_printf ("%u", count);

        gtk_label_set_text (GTK_LABEL (label), text);
        gtk_widget_set_visible (label, count > 0);
        gtk_widget_set_tooltip_text (GTK_WIDGET (row), count > 0 ? description : NULL);
        gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                        count > 0 ? description : "", -1);
      }
}

/* What is left to confirm and to mend; counted when the project has been checked. */
static void
show_counts_cb (PlenaryWindow *self)
{
  guint n_errors = plenary_issue_list_count (self->issues, PLENARY_SEVERITY_ERROR);
  g_autofree char *errors
      = g_strdup_printf (ngettext ("%u error", "%u errors", n_errors), n_errors);
  PlenaryReadiness roles = plenary_readiness_measure (plenary_project_get_model (self->project),
                                                      PLENARY_READINESS_ROLES);
  guint n_open = roles.n_total - roles.n_done;
  g_autofree char *open = g_strdup_printf (
      ngettext ("%u role to be confirmed", "%u roles to be confirmed", n_open), n_open);

  show_count (self, "checks", n_errors, errors);
  show_count (self, "agenda", n_open, open);
}

static void
row_activated_cb (PlenaryWindow *self, GtkListBoxRow *row)
{
  plenary_window_show_page (self, gtk_widget_get_name (GTK_WIDGET (row)));
}

/* Arrow keys go through the pages; where the pages hide the sidebar only Enter does. */
static void
row_selected_cb (PlenaryWindow *self, GtkListBoxRow *row)
{
  if (row != NULL && self->project != NULL
      && !adw_navigation_split_view_get_collapsed (self->split_view))
    row_activated_cb (self, row);
}

static const char *
describe_state (PlenaryProjectState state)
{
  switch (state)
    {
    case PLENARY_PROJECT_SAVED:
      return _ ("Saved");
    case PLENARY_PROJECT_UNSAVED:
      return _ ("Not yet saved");
    case PLENARY_PROJECT_SAVING:
      return _ ("Saving…");
    case PLENARY_PROJECT_READ_ONLY:
    default:
      return _ ("Read-only");
    }
}

/* The sidebar says the state; where it is hidden, the page does. */
static void
update_subtitles (PlenaryWindow *self)
{
  const char *state = describe_state (plenary_project_get_state (self->project));
  gboolean is_narrow = adw_navigation_split_view_get_collapsed (self->split_view);

  adw_window_title_set_subtitle (self->window_title, state);
  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      GtkWidget *page = adw_view_stack_get_child_by_name (self->pages, pages[i].name);

      if (page != NULL)
        g_object_set (page, "subtitle", is_narrow ? state : NULL, NULL);
    }
}

static void
update_title (PlenaryWindow *self)
{
  PlenaryRecord *event = plenary_model_get_event (plenary_project_get_model (self->project));
  const char *title = plenary_record_get_text (event, PLENARY_EVENT_SHORT_TITLE);

  if (*title == '\0')
    title = plenary_record_get_text (event, PLENARY_EVENT_TITLE);
  if (*title == '\0')
    title = _ ("Untitled Event");
  adw_window_title_set_title (self->window_title, title);
  gtk_window_set_title (GTK_WINDOW (self), title);
}

static void
update_history (PlenaryWindow *self)
{
  const char *undo = plenary_project_get_undo_label (self->project);
  const char *redo = plenary_project_get_redo_label (self->project);
  gboolean can_edit = plenary_project_get_read_only_reason (self->project) == NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "project.undo", can_edit && undo != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "project.redo", can_edit && redo != NULL);
}

static void
details_shown_cb (PlenaryWindow *self, GParamSpec *pspec, GtkWidget *page)
{
  if (page == adw_view_stack_get_visible_child (self->pages))
    g_object_get (page, "shows-details", &self->has_details, NULL);
}

/* Who wants details beside one page wants them beside the next; over a narrow page they are only
 * when they are asked for. */
static void
page_changed_cb (PlenaryWindow *self)
{
  GtkWidget *page = adw_view_stack_get_visible_child (self->pages);

  if (page != NULL)
    g_object_set (page, "shows-details",
                  self->has_details && !adw_navigation_split_view_get_collapsed (self->split_view),
                  NULL);
}

/* A page is made when somebody goes to it: making all of them takes longer than anything else
 * between the wish to open a project and its sight. */
static void
ensure_page (PlenaryWindow *self, gsize number)
{
  if (adw_view_stack_get_child_by_name (self->pages, pages[number].name) != NULL)
    return;

  GtkWidget *page = g_object_new (pages[number].get_type (), "project", self->project, "title",
                                  _ (pages[number].title), NULL);

  g_signal_connect_object (page, "notify::shows-details", G_CALLBACK (details_shown_cb), self,
                           G_CONNECT_SWAPPED);
  plenary_page_set_notice (PLENARY_PAGE (page), self->notice, self->notice_button);
  adw_view_stack_add_named (self->pages, page, pages[number].name);
  update_subtitles (self);
}

static void
remember_state (PlenaryWindow *self)
{
  g_autoptr (PlenaryWindowState) state = g_new0 (PlenaryWindowState, 1);

  gtk_window_get_default_size (GTK_WINDOW (self), &state->width, &state->height);
  state->is_maximized = gtk_window_is_maximized (GTK_WINDOW (self));
  state->page = g_strdup (adw_view_stack_get_visible_child_name (self->pages));
  state->has_history = adw_overlay_split_view_get_show_sidebar (self->history_view);
  state->has_details = self->has_details;
  plenary_window_state_save (state, self->project != NULL ? self->file : NULL);
}

/* Brings the window to how it was left. */
static void
restore_state (PlenaryWindow *self)
{
  g_autoptr (PlenaryWindowState) state = plenary_window_state_load (self->file);

  gtk_window_set_default_size (GTK_WINDOW (self), state->width, state->height);
  if (state->is_maximized)
    gtk_window_maximize (GTK_WINDOW (self));
  if (self->project == NULL)
    return;
  self->has_details = state->has_details;
  plenary_window_show_page (self, pages[0].name);
  if (state->page != NULL)
    plenary_window_show_page (self, state->page);
  plenary_window_show_history (self, state->has_history);
}

/* What cannot be written to the named file now is in the working copy, from which it will be. */
static gboolean
plenary_window_close_request (GtkWindow *window)
{
  PlenaryWindow *self = PLENARY_WINDOW (window);
  g_autoptr (GError) error = NULL;

  remember_state (self);
  if (self->project != NULL && !plenary_project_close (self->project, &error))
    g_debug ("Closing a project: %s", error->message);

  return GTK_WINDOW_CLASS (plenary_window_parent_class)->close_request (window);
}

static void
plenary_window_dispose (GObject *object)
{
  PlenaryWindow *self = PLENARY_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_WINDOW);
  g_clear_object (&self->issues);
  g_clear_object (&self->project);
  g_clear_object (&self->file);
  g_clear_pointer (&self->notice, g_free);
  g_clear_pointer (&self->notice_button, g_free);

  G_OBJECT_CLASS (plenary_window_parent_class)->dispose (object);
}

static void
plenary_window_class_init (PlenaryWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = plenary_window_close_request;

  g_type_ensure (PLENARY_TYPE_WELCOME);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/plenary/app/plenary-window.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, PlenaryWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryWindow, split_view);
  gtk_widget_class_bind_template_child (widget_class, PlenaryWindow, content_page);
  gtk_widget_class_bind_template_child (widget_class, PlenaryWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, PlenaryWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, PlenaryWindow, window_title);
  gtk_widget_class_bind_template_child (widget_class, PlenaryWindow, history_view);
  gtk_widget_class_bind_template_child (widget_class, PlenaryWindow, history_bin);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_changed_cb);
  plenary_window_install_actions (widget_class);
  plenary_window_install_project_actions (widget_class);
  plenary_window_bind_keys (widget_class);
}

static void
plenary_window_init (PlenaryWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  restore_state (self);
  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    add_sidebar_row (self, pages[i].name, _ (pages[i].title), pages[i].icon);
}

/**
 * plenary_window_new:
 * @application: the application
 *
 * Returns: (transfer none): a window that welcomes
 */
PlenaryWindow *
plenary_window_new (PlenaryApplication *application)
{
  return g_object_new (PLENARY_TYPE_WINDOW, "application", application, NULL);
}

/**
 * plenary_window_get_file:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the file of the project it shows or is opening
 */
GFile *
plenary_window_get_file (PlenaryWindow *self)
{
  g_return_val_if_fail (PLENARY_IS_WINDOW (self), NULL);

  return self->file;
}

/* Shows a project; the window has none yet. */
void
plenary_window_set_project (PlenaryWindow *self, PlenaryProject *project)
{
  PlenaryRecord *event = plenary_model_get_event (plenary_project_get_model (project));

  g_assert (self->project == NULL);
  self->project = g_object_ref (project);
  self->issues = plenary_issue_list_ref_for_project (project);
  g_signal_connect_object (self->issues, "checked", G_CALLBACK (show_counts_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (project, "notify::state", G_CALLBACK (update_subtitles), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->split_view, "notify::collapsed", G_CALLBACK (update_subtitles),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (event, "notify", G_CALLBACK (update_title), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (project, "notify::undo-label", G_CALLBACK (update_history), self,
                           G_CONNECT_SWAPPED);
  update_title (self);
  update_subtitles (self);
  update_history (self);
  plenary_window_watch_conditions (self);
  restore_state (self);
  gtk_stack_set_visible_child_name (self->stack, "project");
}

/* Goes to a page and marks it in the sidebar. */
void
plenary_window_show_page (PlenaryWindow *self, const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (pages[i].name, name) && self->project != NULL)
      {
        ensure_page (self, i);
        adw_view_stack_set_visible_child_name (self->pages, name);
        adw_navigation_page_set_title (self->content_page, _ (pages[i].title));
        gtk_list_box_select_row (self->sidebar,
                                 gtk_list_box_get_row_at_index (self->sidebar, (int) i));
        adw_navigation_split_view_set_show_content (self->split_view, TRUE);
      }
}

/* Leads to a record, on the page that shows those of its table. */
void
plenary_window_go_to (PlenaryWindow *self, const char *table, const char *id)
{
  PlenaryModel *model = self->project != NULL ? plenary_project_get_model (self->project) : NULL;
  GType type = model != NULL ? plenary_model_get_type_of_table (table) : G_TYPE_INVALID;
  PlenaryRecord *record = type != G_TYPE_INVALID ? plenary_model_lookup (model, type, id) : NULL;

  if (record == NULL)
    return;
  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_strv_contains (pages[i].tables, table))
      {
        plenary_window_show_page (self, pages[i].name);
        plenary_page_show_record (PLENARY_PAGE (adw_view_stack_get_visible_child (self->pages)),
                                  record);
      }
}

/* Shows the history beside the page, or puts it away. */
void
plenary_window_show_history (PlenaryWindow *self, gboolean is_shown)
{
  if (is_shown && self->project != NULL && adw_bin_get_child (self->history_bin) == NULL)
    adw_bin_set_child (self->history_bin, GTK_WIDGET (plenary_history_view_new (self->project)));
  adw_overlay_split_view_set_show_sidebar (self->history_view, is_shown && self->project != NULL);
}

/* Shows a lasting condition of the project on every page, or none. */
void
plenary_window_set_notice (PlenaryWindow *self, const char *sentence, const char *button)
{
  g_set_str (&self->notice, sentence);
  g_set_str (&self->notice_button, button);
  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      GtkWidget *page = adw_view_stack_get_child_by_name (self->pages, pages[i].name);

      if (page != NULL)
        plenary_page_set_notice (PLENARY_PAGE (page), sentence, button);
    }
}

/* Says in passing what has happened. */
void
plenary_window_tell (PlenaryWindow *self, const char *sentence)
{
  AdwToast *toast = adw_toast_new (sentence);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/* Says what the last change has done, and offers to undo it as long as it is the last one. */
void
plenary_window_tell_change (PlenaryWindow *self, const char *sentence)
{
  AdwToast *toast = adw_toast_new (sentence);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_action_name (toast, "project.undo");
  g_signal_connect_object (plenary_project_get_model (self->project), "changed",
                           G_CALLBACK (adw_toast_dismiss), toast, G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/* Says in one sentence what went wrong. */
void
plenary_window_show_error (PlenaryWindow *self, const char *heading, const GError *error)
{
  AdwDialog *dialog = adw_alert_dialog_new (heading, error->message);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _ ("_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (self));
}
