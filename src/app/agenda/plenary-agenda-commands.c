/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "agenda/plenary-agenda-commands.h"

#include <glib/gi18n.h>

#define GROUP N_ ("Agenda")

static const PlenaryCommandInfo commands[] = {
  { "session.add", "Insert", N_ ("Add a Session"), GROUP, N_ ("new create") },
  { "session.open", "Return KP_Enter", N_ ("Open the Session"), GROUP, N_ ("details") },
  { "session.delete", "Delete KP_Delete", N_ ("Delete the Session"), GROUP, N_ ("remove") },
  { "session.duplicate", "<Control>d", N_ ("Duplicate the Session"), GROUP, N_ ("copy") },
  { "session.earlier", "<Alt>Up", N_ ("Five Minutes Earlier"), GROUP, N_ ("move time") },
  { "session.later", "<Alt>Down", N_ ("Five Minutes Later"), GROUP, N_ ("move time") },
  { "session.previous-room", "<Alt>Left", N_ ("To the Room Before"), GROUP, N_ ("move") },
  { "session.next-room", "<Alt>Right", N_ ("To the Room After"), GROUP, N_ ("move") },
  { "session.previous-day", "<Alt><Shift>Left", N_ ("To the Day Before"), GROUP, N_ ("move") },
  { "session.next-day", "<Alt><Shift>Right", N_ ("To the Day After"), GROUP, N_ ("move") },
  { "session.shorter", "<Alt><Shift>Up <Alt>minus <Alt>KP_Subtract", N_ ("Five Minutes Shorter"),
    GROUP, N_ ("resize length duration") },
  { "session.longer", "<Alt><Shift>Down <Alt>plus <Alt>equal <Alt>KP_Add",
    N_ ("Five Minutes Longer"), GROUP, N_ ("resize length duration") },
  { "session.move-up", "<Alt>Page_Up", N_ ("Before the Session Before It"), GROUP,
    N_ ("move order up") },
  { "session.move-down", "<Alt>Page_Down", N_ ("After the Session After It"), GROUP,
    N_ ("move order down") },
  { "session.pin", "<Control>l", N_ ("Pin the Start"), GROUP, N_ ("lock fix time") },
  { "session.unschedule", "<Alt>Delete", N_ ("Take the Session off the Agenda"), GROUP,
    N_ ("unscheduled tray") },
  { "session.nest", "<Control>bracketright", N_ ("Make It Part of the Session Before"), GROUP,
    N_ ("sub-item indent nest") },
  { "session.raise", "<Control>bracketleft", N_ ("Make It a Session of Its Own"), GROUP,
    N_ ("sub-item outdent raise") },
  { "agenda.add-day", NULL, N_ ("Add a Day"), GROUP },
  { "agenda.add-room", NULL, N_ ("Add a Room"), GROUP, N_ ("track") },
  { "agenda.edit-day", NULL, N_ ("Change the Day"), GROUP, N_ ("rename date move remove") },
  { "agenda.edit-room", NULL, N_ ("Change the Room"), GROUP, N_ ("rename move remove track") },
  { "agenda.fit-day", NULL, N_ ("Fit the Day"), GROUP, N_ ("zoom") },
};

/**
 * plenary_agenda_commands_get:
 * @n_commands: (out): how many
 *
 * Returns: (transfer none) (array length=n_commands): the commands of the agenda
 */
const PlenaryCommandInfo *
plenary_agenda_commands_get (guint *n_commands)
{
  g_return_val_if_fail (n_commands != NULL, NULL);

  *n_commands = G_N_ELEMENTS (commands);

  return commands;
}

/**
 * plenary_agenda_commands_bind:
 * @widget_class: the class of a view
 *
 * Gives each action its keys within widgets of the class.
 */
void
plenary_agenda_commands_bind (GtkWidgetClass *widget_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class));

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_auto (GStrv) keys = g_strsplit (commands[i].keys != NULL ? commands[i].keys : "", " ", -1);

      for (guint j = 0; keys[j] != NULL; j++)
        {
          guint key = 0;
          GdkModifierType modifiers = 0;

          if (gtk_accelerator_parse (keys[j], &key, &modifiers))
            gtk_widget_class_add_binding_action (widget_class, key, modifiers, commands[i].action,
                                                 NULL);
        }
    }
}
