/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-text-commands.h"

#include "widgets/plenary-key-caps.h"

#include <glib/gi18n.h>

#define TEXT_GROUP N_ ("Text")

/* Letters and function keys, which every keyboard has in reach. */
static const PlenaryCommandInfo commands[] = {
  { .action = "text.bold", .keys = "<Control>b", .title = N_ ("Bold"), .group = TEXT_GROUP },
  { .action = "text.italic", .keys = "<Control>i", .title = N_ ("Italic"), .group = TEXT_GROUP },
  { .action = "text.underline",
    .keys = "<Control>u",
    .title = N_ ("Underline"),
    .group = TEXT_GROUP },
  { .action = "text.superscript",
    .keys = "<Control>greater",
    .title = N_ ("Superscript"),
    .group = TEXT_GROUP },
  { .action = "text.subscript",
    .keys = "<Control>less",
    .title = N_ ("Subscript"),
    .group = TEXT_GROUP },
  { .action = "text.clear-formatting",
    .keys = "<Control>m",
    .title = N_ ("Clear Formatting"),
    .group = TEXT_GROUP },
  { .action = "text.bullets",
    .keys = "<Shift>F12",
    .title = N_ ("Bulleted List"),
    .group = TEXT_GROUP },
  { .action = "text.numbers", .keys = "F12", .title = N_ ("Numbered List"), .group = TEXT_GROUP },
  { .action = "text.letters",
    .keys = "<Control>F12",
    .title = N_ ("Lettered List"),
    .group = TEXT_GROUP },
  { .action = "text.indent",
    .keys = "<Alt><Shift>Right",
    .title = N_ ("Deeper in the List"),
    .group = TEXT_GROUP },
  { .action = "text.outdent",
    .keys = "<Alt><Shift>Left",
    .title = N_ ("Less Deep in the List"),
    .group = TEXT_GROUP },
  { .action = "text.link", .keys = "<Control>k", .title = N_ ("Link…"), .group = TEXT_GROUP },
  { .action = "text.note",
    .keys = "<Control><Alt>f",
    .title = N_ ("Footnote…"),
    .group = TEXT_GROUP },
  { .action = "text.no-break-space",
    .keys = "<Control><Shift>space",
    .title = N_ ("No-Break Space"),
    .group = TEXT_GROUP },
  { .action = "text.paste-plain",
    .keys = "<Control><Shift>v",
    .title = N_ ("Paste Without Formatting"),
    .group = TEXT_GROUP },
};

/**
 * plenary_text_commands_get:
 * @n_commands: (out): how many
 *
 * Returns: (transfer none) (array length=n_commands): the commands of the text editor
 */
const PlenaryCommandInfo *
plenary_text_commands_get (guint *n_commands)
{
  g_return_val_if_fail (n_commands != NULL, NULL);

  *n_commands = G_N_ELEMENTS (commands);

  return commands;
}

/**
 * plenary_text_commands_describe:
 * @button: a button of one of the actions
 *
 * Gives a button without words its tooltip, with the keys, and its accessible label.
 */
void
plenary_text_commands_describe (GtkActionable *button)
{
  g_return_if_fail (GTK_IS_ACTIONABLE (button));

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (g_strcmp0 (commands[i].action, gtk_actionable_get_action_name (button)) != 0)
        continue;

      const char *title = _ (commands[i].title);
      g_autofree char *keys = plenary_keys_dup_label (commands[i].keys);
      g_autofree char *tooltip = g_strdup_printf ("%s (%s)", title, keys);

      gtk_widget_set_tooltip_text (GTK_WIDGET (button), tooltip);
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                      -1);
    }
}

/**
 * plenary_text_commands_bind:
 * @widget_class: a class with the actions of the table
 *
 * Gives each action its keys within widgets of the class.
 */
void
plenary_text_commands_bind (GtkWidgetClass *widget_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class));

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      guint key = 0;
      GdkModifierType modifiers = 0;

      if (commands[i].keys != NULL && gtk_accelerator_parse (commands[i].keys, &key, &modifiers))
        gtk_widget_class_add_binding_action (widget_class, key, modifiers, commands[i].action,
                                             NULL);
    }
}
