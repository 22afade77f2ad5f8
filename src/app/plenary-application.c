/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "plenary-application.h"

#include "dialogs/plenary-command-palette.h"
#include "dialogs/plenary-shortcuts-dialog.h"
#include "plenary-commands.h"
#include "plenary-window.h"

#include <glib/gi18n.h>

struct _PlenaryApplication
{
  AdwApplication parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryApplication, plenary_application, ADW_TYPE_APPLICATION)

/* The window that shows a file, or an empty one that can; with no file, an empty one. */
static PlenaryWindow *
find_window (PlenaryApplication *self, GFile *file)
{
  PlenaryWindow *empty = NULL;

  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    {
      GFile *shown = PLENARY_IS_WINDOW (l->data) ? plenary_window_get_file (l->data) : NULL;

      if (shown != NULL && file != NULL && g_file_equal (shown, file))
        return l->data;
      if (shown == NULL && PLENARY_IS_WINDOW (l->data))
        empty = l->data;
    }

  return empty != NULL ? empty : plenary_window_new (self);
}

static void
plenary_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL)
    window = GTK_WINDOW (plenary_window_new (PLENARY_APPLICATION (application)));
  gtk_window_present (window);
}

static void
plenary_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  for (int i = 0; i < n_files; i++)
    {
      PlenaryWindow *window = find_window (PLENARY_APPLICATION (application), files[i]);

      plenary_window_open (window, files[i]);
      gtk_window_present (GTK_WINDOW (window));
    }
}

/* A window that has no project, in front. */
static GtkWidget *
present_empty_window (PlenaryApplication *self)
{
  GtkWidget *window = GTK_WIDGET (find_window (self, NULL));

  gtk_window_present (GTK_WINDOW (window));

  return window;
}

static void
new_project_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gtk_widget_activate_action (present_empty_window (user_data), "project.new", "s", "empty");
}

static void
open_example_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);
  GtkWidget *origin
      = PLENARY_IS_WINDOW (window) ? GTK_WIDGET (window) : present_empty_window (user_data);

  gtk_widget_activate_action (origin, "project.open-example", NULL);
}

static void
new_window_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gtk_window_present (GTK_WINDOW (plenary_window_new (user_data)));
}

/* A window with a dialog would close the dialog and stay. */
static void
close_dialogs (AdwApplicationWindow *window)
{
  for (AdwDialog *dialog = adw_application_window_get_visible_dialog (window); dialog != NULL;
       dialog = adw_application_window_get_visible_dialog (window))
    adw_dialog_force_close (dialog);
}

static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GList *windows = g_list_copy (gtk_application_get_windows (user_data));

  /* Each window saves and closes its project. */
  for (GList *l = windows; l != NULL; l = l->next)
    {
      if (ADW_IS_APPLICATION_WINDOW (l->data))
        close_dialogs (l->data);
      gtk_window_close (l->data);
    }
  g_list_free (windows);
}

static void
about_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);
  AdwDialog *dialog = adw_about_dialog_new ();

  g_object_set (dialog, "application-name", _ ("Plenary"), "application-icon", PLENARY_APP_ID,
                "version", PLENARY_VERSION, "developer-name", _ ("The Plenary authors"),
                "license-type", GTK_LICENSE_GPL_3_0, "comments",
                _ ("Plan and record meetings of governments and their partners"), NULL);
  adw_dialog_present (dialog, GTK_WIDGET (window));
}

static void
shortcuts_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);

  adw_dialog_present (ADW_DIALOG (plenary_shortcuts_dialog_new ()), GTK_WIDGET (window));
}

/* Commands are done where the keyboard is. */
static void
commands_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);
  GtkWidget *origin = plenary_window_get_origin (PLENARY_WINDOW (window));

  adw_dialog_present (ADW_DIALOG (plenary_command_palette_new (origin)), GTK_WIDGET (window));
}

static void
plenary_application_startup (GApplication *application)
{
  static const GActionEntry entries[] = {
    { "new-project", new_project_cb },
    { "open-example", open_example_cb },
    { "new-window", new_window_cb },
    { "about", about_cb },
    { "shortcuts", shortcuts_cb },
    { "commands", commands_cb },
    { "quit", quit_cb },
  };

  G_APPLICATION_CLASS (plenary_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries),
                                   application);
  plenary_commands_set_keys (GTK_APPLICATION (application));
  gtk_window_set_default_icon_name (PLENARY_APP_ID);
}

/* What needs neither a display nor the application that may already run. */
static int
plenary_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  if (!g_variant_dict_contains (options, "version"))
    return -1;

  g_print ("plenary %s\n", PLENARY_VERSION);

  return 0;
}

/* In the one process that serves all windows, whichever was called. */
static int
plenary_application_command_line (GApplication *application, GApplicationCommandLine *command_line)
{
  static const struct
  {
    const char *option;
    const char *action;
  } beginnings[] = { { "new", "new-project" }, { "example", "open-example" } };
  GVariantDict *options = g_application_command_line_get_options_dict (command_line);
  gboolean has_begun = FALSE;
  int n_arguments = 0;
  g_auto (GStrv) arguments = g_application_command_line_get_arguments (command_line, &n_arguments);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  for (int i = 1; i < n_arguments; i++)
    g_ptr_array_add (files,
                     g_application_command_line_create_file_for_arg (command_line, arguments[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (beginnings); i++)
    if (g_variant_dict_contains (options, beginnings[i].option))
      {
        g_action_group_activate_action (G_ACTION_GROUP (application), beginnings[i].action, NULL);
        has_begun = TRUE;
      }
  if (files->len > 0)
    g_application_open (application, (GFile **) files->pdata, (int) files->len, "");
  else if (!has_begun)
    g_application_activate (application);

  return 0;
}

static void
plenary_application_class_init (PlenaryApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->activate = plenary_application_activate;
  application_class->command_line = plenary_application_command_line;
  application_class->handle_local_options = plenary_application_handle_local_options;
  application_class->open = plenary_application_open;
  application_class->startup = plenary_application_startup;
}

static void
plenary_application_init (PlenaryApplication *self)
{
  static const GOptionEntry entries[] = {
    { "new", 'n', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, NULL, N_ ("Begin a new project"), NULL },
    { "example", 'e', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, NULL, N_ ("Open the example"), NULL },
    { "version", 'v', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, NULL, N_ ("Print the version"), NULL },
    G_OPTION_ENTRY_NULL,
  };

  g_application_add_main_option_entries (G_APPLICATION (self), entries);
  g_application_set_option_context_parameter_string (G_APPLICATION (self), _ ("[FILE…]"));
  g_application_set_option_context_summary (
      G_APPLICATION (self), _ ("Plan and record meetings. Each FILE is opened in a window of its "
                               "own; a project ends in “.plenary”."));
}

/**
 * plenary_application_new:
 *
 * Returns: (transfer full): the application
 */
PlenaryApplication *
plenary_application_new (void)
{
  return g_object_new (PLENARY_TYPE_APPLICATION, "application-id", PLENARY_APP_ID, "flags",
                       G_APPLICATION_HANDLES_COMMAND_LINE | G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", "/org/plenary/app", NULL);
}
