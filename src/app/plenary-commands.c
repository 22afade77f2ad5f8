/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "plenary-commands.h"

#include <glib/gi18n.h>

/* The keys of widgets in pages, as text, are bound by their classes: they are not listed here. */
static const PlenaryCommandInfo commands[] = {
  { "app.new-project", NULL, N_ ("New Project"), N_ ("Project"), N_ ("create begin event") },
  { "project.open", "<Control>o", N_ ("Open a Project"), N_ ("Project") },
  { "project.import", NULL, N_ ("Import a Document"), N_ ("Project"),
    N_ ("text XML Markdown Word") },
  { "project.open-example", NULL, N_ ("Open the Example"), N_ ("Project"),
    N_ ("sample demonstration") },
  { "project.save-copy", "<Control><Shift>s", N_ ("Save a Copy"), N_ ("Project"),
    N_ ("duplicate backup") },
  { "project.next-edition", NULL, N_ ("Make the Next Edition"), N_ ("Project"),
    N_ ("duplicate copy again") },
  { "project.merge", NULL, N_ ("Merge Another Copy"), N_ ("Project"), N_ ("combine join") },
  { "project.export(('xml', ''))", "<Control><Shift>e", N_ ("Export the Project to XML"),
    N_ ("Project"), N_ ("save copy") },
  { "project.export(('pdf', 'agenda'))", NULL, N_ ("Export the Agenda"), N_ ("Project"),
    N_ ("PDF print programme") },
  { "project.export(('pdf', 'concept-note'))", NULL, N_ ("Export the Concept Note"), N_ ("Project"),
    N_ ("PDF print") },
  { "project.export(('pdf', 'summary-report'))", "<Control>p", N_ ("Export the Summary Report"),
    N_ ("Project"), N_ ("PDF print") },
  { "project.export(('pdf', 'final-report'))", NULL, N_ ("Export the Final Report"), N_ ("Project"),
    N_ ("PDF print") },
  { "project.export(('pdf', 'note-for-file'))", NULL, N_ ("Export the Note for File"),
    N_ ("Project"), N_ ("PDF print") },
  { "project.search", "<Control><Shift>f", N_ ("Search the Project"), N_ ("Project"), N_ ("find") },
  { "project.close", "<Control>w", N_ ("Close the Window"), N_ ("Project") },
  { "project.undo", "<Control>z", N_ ("Undo"), N_ ("Editing") },
  { "project.redo", "<Control><Shift>z <Control>y", N_ ("Redo"), N_ ("Editing") },
  { "project.history", "<Control><Shift>h", N_ ("History"), N_ ("Editing"),
    N_ ("versions restore changes author") },
  { "project.name-version", NULL, N_ ("Name This Version"), N_ ("Editing"),
    N_ ("history milestone tag snapshot") },
  { "page.search", "<Control>f", N_ ("Find in the Page"), N_ ("Pages") },
  { "page.details", "F9", N_ ("Details"), N_ ("Pages"), N_ ("inspector panel side") },
  { "page.zoom-in", "<Control>plus <Control>equal <Control>KP_Add", N_ ("Larger"), N_ ("Pages"),
    N_ ("zoom in") },
  { "page.zoom-out", "<Control>minus <Control>KP_Subtract", N_ ("Smaller"), N_ ("Pages"),
    N_ ("zoom out") },
  { "page.zoom-reset", "<Control>0 <Control>KP_0", N_ ("Usual Size"), N_ ("Pages"),
    N_ ("zoom 100 %") },
  { "roster.add-person", "<Control><Alt>p", N_ ("Add a Person"), N_ ("Roster"),
    N_ ("new speaker delegate") },
  { "roster.add-body", "<Control><Alt>b", N_ ("Add a Body"), N_ ("Roster"),
    N_ ("new State organisation network") },
  { "roster.delete", NULL, N_ ("Delete from the Roster"), N_ ("Roster"), N_ ("remove") },
  { "roster.show-uses", NULL, N_ ("Show Where Somebody Appears"), N_ ("Roster"),
    N_ ("uses cited") },
  { "roster.import", NULL, N_ ("Import People"), N_ ("Roster"),
    N_ ("CSV vCard list delegates table spreadsheet address book") },
  { "roster.export('csv')", NULL, N_ ("Export People as a Table"), N_ ("Roster"),
    N_ ("CSV list delegates spreadsheet") },
  { "roster.export('vcard')", NULL, N_ ("Export People as an Address Book"), N_ ("Roster"),
    N_ ("vCard contacts") },
  { "roster.find-duplicates", NULL, N_ ("Find Duplicates"), N_ ("Roster"),
    N_ ("twice same merge people bodies") },
  { "roster.merge", NULL, N_ ("Merge the Two That Are Selected"), N_ ("Roster"),
    N_ ("duplicate same join people bodies") },
  { "page.show('overview')", "<Alt>1", N_ ("Overview"), N_ ("Pages") },
  { "page.show('agenda')", "<Alt>2", N_ ("Agenda"), N_ ("Pages") },
  { "page.show('roster')", "<Alt>3", N_ ("Roster"), N_ ("Pages") },
  { "page.show('objectives')", "<Alt>4", N_ ("Objectives"), N_ ("Pages") },
  { "page.show('summary')", "<Alt>5", N_ ("Summary"), N_ ("Pages") },
  { "page.show('documents')", "<Alt>6", N_ ("Documents"), N_ ("Pages") },
  { "page.show('checks')", "<Alt>7", N_ ("Checks"), N_ ("Pages") },
  { "summary.capture", "<Control><Shift>l", N_ ("Capture a Session"), N_ ("Summary"),
    N_ ("record live notes speakers floor") },
  { "summary.add-exchange", "<Control><Shift>q", N_ ("Add Question and Answer"), N_ ("Summary"),
    N_ ("Q&A exchange respond") },
  { "summary.plan", NULL, N_ ("Add Sections From the Agenda"), N_ ("Summary"),
    N_ ("outline draft generate") },
  { "project.recognise", NULL, N_ ("Take Over From the Report"), N_ ("Summary"),
    N_ ("recognise sessions speakers roster objectives") },
  { "summary.show-outline", "<Control><Shift>o", N_ ("Outline"), N_ ("Summary"),
    N_ ("sections headings sidebar") },
  { "summary.replace", "<Control>h", N_ ("Find and Replace"), N_ ("Summary") },
  { "summary.find-next", "<Control>g", N_ ("Find the Next"), N_ ("Summary") },
  { "summary.find-previous", "<Control><Shift>g", N_ ("Find the Previous"), N_ ("Summary") },
  { "summary.link-symbols", NULL, N_ ("Link Document Symbols"), N_ ("Summary"),
    N_ ("A/RES resolution undocs") },
  { "summary.check-attribution", NULL, N_ ("Check the Attribution"), N_ ("Summary"),
    N_ ("Chatham House names leaks") },
  { "app.new-window", "<Control>n", N_ ("New Window"), N_ ("Application") },
  { "app.commands", "<Control><Shift>p", N_ ("All Commands"), N_ ("Application") },
  { "app.shortcuts", "<Control>question", N_ ("Keyboard Shortcuts"), N_ ("Application"),
    N_ ("keys help") },
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
 * Gives each action its keys. Menus show the first of them by themselves. GTK looks for the actions
 * at the window; see plenary_commands_bind_pages() for those of pages.
 */
void
plenary_commands_set_keys (GtkApplication *application)
{
  g_return_if_fail (GTK_IS_APPLICATION (application));

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      const char *keys = commands[i].keys != NULL ? commands[i].keys : "";
      g_auto (GStrv) accelerators = g_strsplit (keys, " ", -1);

      gtk_application_set_accels_for_action (application, commands[i].action,
                                             (const char *const *) accelerators);
    }
}

static gboolean
is_action_of (GtkWidgetClass *widget_class, const char *name)
{
  GType owner = G_TYPE_INVALID;
  const char *action = NULL;
  const GVariantType *parameter = NULL;
  const char *property = NULL;

  for (guint i = 0;
       gtk_widget_class_query_action (widget_class, i, &owner, &action, &parameter, &property); i++)
    if (g_str_equal (action, name))
      return TRUE;

  return FALSE;
}

/**
 * plenary_commands_bind_pages:
 * @widget_class: the class of windows
 * @callback: (scope forever): does the command with the detailed name that it is given
 *
 * Binds the keys of the commands that are neither of the application nor of the window: a page has
 * them, and they shall work while it is shown, wherever in the window the keyboard is.
 */
void
plenary_commands_bind_pages (GtkWidgetClass *widget_class, GtkShortcutFunc callback)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class));

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *name = NULL;
      g_autoptr (GVariant) target = NULL;
      g_auto (GStrv) keys = g_strsplit (commands[i].keys != NULL ? commands[i].keys : "", " ", -1);

      if (!g_action_parse_detailed_name (commands[i].action, &name, &target, NULL)
          || g_str_has_prefix (name, "app.") || is_action_of (widget_class, name))
        continue;
      for (guint j = 0; keys[j] != NULL; j++)
        {
          guint key = 0;
          GdkModifierType modifiers = 0;

          if (gtk_accelerator_parse (keys[j], &key, &modifiers))
            gtk_widget_class_add_binding (widget_class, key, modifiers, callback, "s",
                                          commands[i].action);
        }
    }
}
