/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "objectives/plenary-objectives-commands.h"

#include <glib/gi18n.h>

#define GROUP N_ ("Objectives")

static const PlenaryCommandInfo commands[] = {
  { "objectives.show('board')", NULL, N_ ("Board of Objectives"), GROUP,
    N_ ("allocation roundtables") },
  { "objectives.show('coverage')", NULL, N_ ("Coverage"), GROUP, N_ ("matrix who spoke silent") },
  { "objectives.show('frameworks')", NULL, N_ ("Frameworks"), GROUP, N_ ("items library") },
  { "objectives.add-library('gcm')", NULL, N_ ("Add the 23 GCM Objectives"), GROUP,
    N_ ("library framework Global Compact") },
  { "objectives.apply-preset('gcm')", NULL, N_ ("Share Out as IMRF 2022"), GROUP,
    N_ ("preset allocation roundtables") },
  { "objectives.new-framework", NULL, N_ ("New Framework"), GROUP },
  { "objectives.import-framework", NULL, N_ ("Import a Framework"), GROUP, N_ ("CSV table items") },
  { "objectives.share-out", NULL, N_ ("Share Out Among Roundtables"), GROUP, N_ ("allocation") },
  { "objectives.add-roundtable", NULL, N_ ("Add a Roundtable"), GROUP, N_ ("session") },
  { "objectives.tag-paragraphs", NULL, N_ ("Tag Paragraphs from Their Text"), GROUP,
    N_ ("coverage") },
  { "objectives.export-coverage", NULL, N_ ("Export Coverage"), GROUP, N_ ("CSV table matrix") },
  { "card.walk-left", "Left KP_Left", N_ ("To the Card on the Left"), GROUP },
  { "card.walk-right", "Right KP_Right", N_ ("To the Card on the Right"), GROUP },
  { "card.move-left", "<Alt>Left <Control>Left", N_ ("Move the Card to the Left"), GROUP,
    N_ ("allocation roundtable") },
  { "card.move-right", "<Alt>Right <Control>Right", N_ ("Move the Card to the Right"), GROUP,
    N_ ("allocation roundtable") },
  { "card.move-to(uint32 0)", "Delete KP_Delete 0 KP_0", N_ ("Take the Card Out"), GROUP,
    N_ ("tray remove") },
  { "card.move-to(uint32 1)", "1 KP_1", N_ ("Move the Card to Roundtable 1"), GROUP },
  { "card.move-to(uint32 2)", "2 KP_2", N_ ("Move the Card to Roundtable 2"), GROUP },
  { "card.move-to(uint32 3)", "3 KP_3", N_ ("Move the Card to Roundtable 3"), GROUP },
  { "card.move-to(uint32 4)", "4 KP_4", N_ ("Move the Card to Roundtable 4"), GROUP },
  { "card.move-to(uint32 5)", "5 KP_5", N_ ("Move the Card to Roundtable 5"), GROUP },
  { "card.move-to(uint32 6)", "6 KP_6", N_ ("Move the Card to Roundtable 6"), GROUP },
  { "card.menu", "Menu <Shift>F10", N_ ("Menu of the Card"), GROUP },
};

/**
 * plenary_objectives_commands_get:
 * @n_commands: (out): how many
 *
 * Returns: (transfer none) (array length=n_commands): the commands of the objectives page
 */
const PlenaryCommandInfo *
plenary_objectives_commands_get (guint *n_commands)
{
  g_return_val_if_fail (n_commands != NULL, NULL);

  *n_commands = G_N_ELEMENTS (commands);

  return commands;
}

static void
bind (GtkWidgetClass *widget_class, const char *keys, const char *name, GVariant *target)
{
  guint key = 0;
  GdkModifierType modifiers = 0;

  if (!gtk_accelerator_parse (keys, &key, &modifiers))
    return;

  g_autoptr (GtkShortcut) shortcut
      = gtk_shortcut_new (gtk_keyval_trigger_new (key, modifiers), gtk_named_action_new (name));

  gtk_shortcut_set_arguments (shortcut, target);
  gtk_widget_class_add_shortcut (widget_class, shortcut);
}

/**
 * plenary_objectives_commands_bind:
 * @widget_class: the class of cards
 *
 * Gives each action its keys within widgets of the class. Where there is no board the actions of
 * cards are not found, and the keys do nothing.
 */
void
plenary_objectives_commands_bind (GtkWidgetClass *widget_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class));

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_auto (GStrv) keys = g_strsplit (commands[i].keys != NULL ? commands[i].keys : "", " ", -1);
      g_autofree char *name = NULL;
      g_autoptr (GVariant) target = NULL;

      if (g_action_parse_detailed_name (commands[i].action, &name, &target, NULL))
        for (guint j = 0; keys[j] != NULL; j++)
          bind (widget_class, keys[j], name, target);
    }
}
