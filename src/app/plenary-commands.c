/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "plenary-commands.h"

#include <glib/gi18n.h>

static const PlenaryCommandInfo commands[] = {
  { "project.open", "<Control>o", N_ ("Open a Project"), N_ ("Project") },
  { "project.open-example", NULL, N_ ("Open the Example"), N_ ("Project") },
  { "project.export-xml", "<Control><Shift>e", N_ ("Export to XML"), N_ ("Project") },
  { "project.export-agenda", NULL, N_ ("Export the Agenda"), N_ ("Project") },
  { "project.export-report", "<Control>p", N_ ("Export the Summary Report"), N_ ("Project") },
  { "project.close", "<Control>w", N_ ("Close the Window"), N_ ("Project") },
  { "project.undo", "<Control>z", N_ ("Undo"), N_ ("Editing") },
  { "project.redo", "<Control><Shift>z", N_ ("Redo"), N_ ("Editing") },
  { "page.show('overview')", "<Alt>1", N_ ("Overview"), N_ ("Pages") },
  { "page.show('agenda')", "<Alt>2", N_ ("Agenda"), N_ ("Pages") },
  { "page.show('roster')", "<Alt>3", N_ ("Roster"), N_ ("Pages") },
  { "page.show('summary')", "<Alt>4", N_ ("Summary"), N_ ("Pages") },
  { "app.new-window", "<Control><Shift>n", N_ ("New Window"), N_ ("Application") },
  { "app.shortcuts", "<Control>question", N_ ("Keyboard Shortcuts"), N_ ("Application") },
  { "app.about", NULL, N_ ("About Plenary"), N_ ("Application") },
  { "app.quit", "<Control>q", N_ ("Quit"), N_ ("Application") },
};

/**
 * plenary_commands_get:
 * @n_commands: (out): how many
 *
 * Returns: (transfer none) (array length=n_commands): all commands, those of a group together
 */
const PlenaryCommandInfo *
plenary_commands_get (guint *n_commands)
{
  g_return_val_if_fail (n_commands != NULL, NULL);

  *n_commands = G_N_ELEMENTS (commands);

  return commands;
}

/**
 * plenary_commands_set_keys:
 * @application: the application
 *
 * Gives each action its keys.
 */
void
plenary_commands_set_keys (GtkApplication *application)
{
  g_return_if_fail (GTK_IS_APPLICATION (application));

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      const char *keys[] = { commands[i].keys, NULL };

      gtk_application_set_accels_for_action (application, commands[i].action, keys);
    }
}

static void
add_row (AdwPreferencesGroup *group, const PlenaryCommandInfo *command)
{
  GtkWidget *row = adw_action_row_new ();
  guint key = 0;
  GdkModifierType modifiers = 0;

  gtk_accelerator_parse (command->keys, &key, &modifiers);

  g_autofree char *label = gtk_accelerator_get_label (key, modifiers);
  GtkWidget *keys = gtk_label_new (label);

  gtk_widget_add_css_class (keys, "dim-label");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ (command->title));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), keys);
  adw_preferences_group_add (group, row);
}

/**
 * plenary_commands_create_dialog:
 *
 * Makes the dialog that lists the keys.
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
plenary_commands_create_dialog (void)
{
  AdwDialog *dialog = adw_preferences_dialog_new ();
  AdwPreferencesPage *page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  AdwPreferencesGroup *group = NULL;
  const char *title = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (commands[i].keys == NULL)
        continue;
      if (g_strcmp0 (title, commands[i].group) != 0)
        {
          title = commands[i].group;
          group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
          adw_preferences_group_set_title (group, _ (title));
          adw_preferences_page_add (page, group);
        }
      add_row (group, &commands[i]);
    }
  adw_preferences_dialog_add (ADW_PREFERENCES_DIALOG (dialog), page);
  adw_dialog_set_title (dialog, _ ("Keyboard Shortcuts"));

  return dialog;
}
