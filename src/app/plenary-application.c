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

/* The window that shows a file, or an empty one that can. */
static PlenaryWindow *
find_window (PlenaryApplication *self, GFile *file)
{
  PlenaryWindow *empty = NULL;

  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    {
      GFile *shown = PLENARY_IS_WINDOW (l->data) ? plenary_window_get_file (l->data) : NULL;

      if (shown != NULL && g_file_equal (shown, file))
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

static void
new_window_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gtk_window_present (GTK_WINDOW (plenary_window_new (user_data)));
}

static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GList *windows = g_list_copy (gtk_application_get_windows (user_data));

  /* Each window saves and closes its project. */
  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
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
    { "new-window", new_window_cb }, { "about", about_cb }, { "shortcuts", shortcuts_cb },
    { "commands", commands_cb },     { "quit", quit_cb },
  };

  G_APPLICATION_CLASS (plenary_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries),
                                   application);
  plenary_commands_set_keys (GTK_APPLICATION (application));
  gtk_window_set_default_icon_name (PLENARY_APP_ID);
}

static void
plenary_application_class_init (PlenaryApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->activate = plenary_application_activate;
  application_class->open = plenary_application_open;
  application_class->startup = plenary_application_startup;
}

static void
plenary_application_init (PlenaryApplication *self)
{
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
                       G_APPLICATION_HANDLES_OPEN, "resource-base-path", "/org/plenary/app", NULL);
}
