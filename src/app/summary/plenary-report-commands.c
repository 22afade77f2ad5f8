/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "summary/plenary-report-commands.h"

#include <glib/gi18n.h>

#define GROUP N_ ("Report")

/* Kinds are numbered as in the list of kinds. */
static const PlenaryCommandInfo commands[] = {
  { "report.move-up", "<Alt>Up", N_ ("Move the Paragraph Up"), GROUP, N_ ("order") },
  { "report.move-down", "<Alt>Down", N_ ("Move the Paragraph Down"), GROUP, N_ ("order") },
  { "report.reference", "<Control><Alt>r", N_ ("Cross-Reference…"), GROUP, N_ ("see paragraph") },
  { "report.table", "<Control><Alt>t", N_ ("Table…"), GROUP, N_ ("cells rows columns") },
  { "report.kind(uint32 0)", "<Control><Alt>1", N_ ("Numbered Paragraph"), GROUP },
  { "report.kind(uint32 1)", "<Control><Alt>2", N_ ("Plain Paragraph"), GROUP },
  { "report.kind(uint32 2)", "<Control><Alt>3", N_ ("Paragraph as Bulleted Item"), GROUP },
  { "report.kind(uint32 3)", "<Control><Alt>4", N_ ("Paragraph as Lettered Item"), GROUP },
  { "report.kind(uint32 4)", "<Control><Alt>5", N_ ("Paragraph as Numbered Item"), GROUP },
  { "report.kind(uint32 5)", "<Control><Alt>6", N_ ("Quotation"), GROUP },
  { "report.kind(uint32 6)", "<Control><Alt>7", N_ ("Make the Paragraph a Heading"), GROUP,
    N_ ("section") },
  { "report.zoom-in", "<Control>plus <Control>equal <Control>KP_Add", N_ ("Larger Text"), GROUP,
    N_ ("zoom") },
  { "report.zoom-out", "<Control>minus <Control>KP_Subtract", N_ ("Smaller Text"), GROUP,
    N_ ("zoom") },
  { "report.zoom-usual", "<Control>0", N_ ("Usual Size of Text"), GROUP, N_ ("zoom") },
};

/**
 * plenary_report_commands_get:
 * @n_commands: (out): how many
 *
 * Returns: (transfer none) (array length=n_commands): the commands of the text of a report
 */
const PlenaryCommandInfo *
plenary_report_commands_get (guint *n_commands)
{
  g_return_val_if_fail (n_commands != NULL, NULL);

  *n_commands = G_N_ELEMENTS (commands);

  return commands;
}

static void
bind_key (GtkWidgetClass *widget_class, const char *keys, const char *detailed_name)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;
  guint key = 0;
  GdkModifierType modifiers = 0;

  if (!gtk_accelerator_parse (keys, &key, &modifiers)
      || !g_action_parse_detailed_name (detailed_name, &name, &target, NULL))
    return;

  if (target != NULL)
    gtk_widget_class_add_binding_action (widget_class, key, modifiers, name, "u",
                                         g_variant_get_uint32 (target));
  else
    gtk_widget_class_add_binding_action (widget_class, key, modifiers, name, NULL);
}

/**
 * plenary_report_commands_bind:
 * @widget_class: a class with the actions of the table
 *
 * Gives each action its keys within widgets of the class.
 */
void
plenary_report_commands_bind (GtkWidgetClass *widget_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class));

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_auto (GStrv) keys = g_strsplit (commands[i].keys, " ", -1);

      for (guint j = 0; keys[j] != NULL; j++)
        bind_key (widget_class, keys[j], commands[i].action);
    }
}
