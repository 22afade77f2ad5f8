/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "plenary-command.h"

#include "agenda/plenary-agenda-commands.h"
#include "objectives/plenary-objectives-commands.h"
#include "plenary-commands.h"
#include "summary/plenary-report-commands.h"
#include "widgets/plenary-text-commands.h"
#include "widgets/plenary-key-caps.h"

#include <glib/gi18n.h>

/* Commands that are remembered as used. */
#define MAX_RECENT 8

struct _PlenaryCommand
{
  GObject parent_instance;

  const PlenaryCommandInfo *info;
  char *description;
  char *keywords;
};

G_DEFINE_FINAL_TYPE (PlenaryCommand, plenary_command, G_TYPE_OBJECT)

typedef enum
{
  PROP_TITLE = 1,
  PROP_GROUP,
  PROP_KEYS,
  PROP_DESCRIPTION,
} PlenaryCommandProperty;

static GParamSpec *properties[PROP_DESCRIPTION + 1];

static GSettings *
get_settings (void)
{
  static GSettings *settings = NULL;

  if (settings == NULL)
    settings = g_settings_new (PLENARY_APP_ID);

  return settings;
}

/* Puts an action before those that were run earlier. */
static void
remember (const char *action)
{
  g_auto (GStrv) before = g_settings_get_strv (get_settings (), "recent-commands");
  g_autoptr (GStrvBuilder) recent = g_strv_builder_new ();
  guint n_recent = 1;

  g_strv_builder_add (recent, action);
  for (guint i = 0; before[i] != NULL && n_recent < MAX_RECENT; i++)
    if (!g_str_equal (before[i], action))
      {
        g_strv_builder_add (recent, before[i]);
        n_recent++;
      }

  g_auto (GStrv) all = g_strv_builder_end (recent);

  g_settings_set_strv (get_settings (), "recent-commands", (const char *const *) all);
}

static void
plenary_command_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryCommand *self = PLENARY_COMMAND (object);

  switch ((PlenaryCommandProperty) prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, plenary_command_get_title (self));
      break;
    case PROP_GROUP:
      g_value_set_string (value, plenary_command_get_group (self));
      break;
    case PROP_KEYS:
      g_value_set_string (value, plenary_command_get_keys (self));
      break;
    case PROP_DESCRIPTION:
      g_value_set_string (value, plenary_command_get_description (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_command_finalize (GObject *object)
{
  PlenaryCommand *self = PLENARY_COMMAND (object);

  g_free (self->description);
  g_free (self->keywords);

  G_OBJECT_CLASS (plenary_command_parent_class)->finalize (object);
}

static void
plenary_command_class_init (PlenaryCommandClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = plenary_command_get_property;
  object_class->finalize = plenary_command_finalize;

  /**
   * PlenaryCommand:title:
   *
   * What it is called.
   */
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);

  /**
   * PlenaryCommand:group:
   *
   * The group it is listed in.
   */
  properties[PROP_GROUP] = g_param_spec_string ("group", NULL, NULL, NULL, flags);

  /**
   * PlenaryCommand:keys:
   *
   * Accelerators with spaces between them, %NULL for none.
   */
  properties[PROP_KEYS] = g_param_spec_string ("keys", NULL, NULL, NULL, flags);

  /**
   * PlenaryCommand:description:
   *
   * Title, group and keys as a screen reader says them.
   */
  properties[PROP_DESCRIPTION] = g_param_spec_string ("description", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
plenary_command_init (PlenaryCommand *self)
{
}

static PlenaryCommand *
command_new (const PlenaryCommandInfo *info)
{
  PlenaryCommand *self = g_object_new (PLENARY_TYPE_COMMAND, NULL);
  const char *keywords = info->keywords != NULL ? _ (info->keywords) : "";
  g_autofree char *keys = plenary_keys_dup_label (info->keys);

  self->info = info;
  self->description = g_strjoin (*keys != '\0' ? ", " : "", _ (info->title), keys, NULL);
  self->keywords = g_strjoin (" ", _ (info->group), keywords, NULL);

  return self;
}

/**
 * plenary_command_list:
 *
 * Returns: (transfer full) (element-type PlenaryCommand): all commands, in the order of the tables:
 *   those of the application and its pages, those of sessions, of objectives, and those of text
 */
GPtrArray *
plenary_command_list (void)
{
  const PlenaryCommandInfo *(*const tables[]) (guint *)
      = { plenary_commands_get, plenary_agenda_commands_get, plenary_objectives_commands_get,
          plenary_report_commands_get, plenary_text_commands_get };
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);

  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      guint n_commands = 0;
      const PlenaryCommandInfo *commands = tables[i](&n_commands);

      for (guint j = 0; j < n_commands; j++)
        g_ptr_array_add (list, command_new (&commands[j]));
    }

  return list;
}

/**
 * plenary_command_get_action:
 * @self: a command
 *
 * Returns: (transfer none): detailed name of its action
 */
const char *
plenary_command_get_action (PlenaryCommand *self)
{
  g_return_val_if_fail (PLENARY_IS_COMMAND (self), NULL);

  return self->info->action;
}

/**
 * plenary_command_get_title:
 * @self: a command
 *
 * Returns: (transfer none): what it is called
 */
const char *
plenary_command_get_title (PlenaryCommand *self)
{
  g_return_val_if_fail (PLENARY_IS_COMMAND (self), NULL);

  return _ (self->info->title);
}

/**
 * plenary_command_get_group:
 * @self: a command
 *
 * Returns: (transfer none): the group it is listed in
 */
const char *
plenary_command_get_group (PlenaryCommand *self)
{
  g_return_val_if_fail (PLENARY_IS_COMMAND (self), NULL);

  return _ (self->info->group);
}

/**
 * plenary_command_get_keys:
 * @self: a command
 *
 * Returns: (transfer none) (nullable): accelerators with spaces between them
 */
const char *
plenary_command_get_keys (PlenaryCommand *self)
{
  g_return_val_if_fail (PLENARY_IS_COMMAND (self), NULL);

  return self->info->keys;
}

/**
 * plenary_command_get_description:
 * @self: a command
 *
 * Returns: (transfer none): title and keys as a screen reader says them
 */
const char *
plenary_command_get_description (PlenaryCommand *self)
{
  g_return_val_if_fail (PLENARY_IS_COMMAND (self), NULL);

  return self->description;
}

/**
 * plenary_command_rate:
 * @self: a command
 * @pattern: what a person asks for
 *
 * Returns: how well the command answers, as plenary_pattern_rate() says
 */
guint
plenary_command_rate (PlenaryCommand *self, const PlenaryPattern *pattern)
{
  g_return_val_if_fail (PLENARY_IS_COMMAND (self), 0);
  g_return_val_if_fail (pattern != NULL, 0);

  return plenary_pattern_rate (pattern, plenary_command_get_title (self), self->keywords);
}

/**
 * plenary_command_get_age:
 * @self: a command
 *
 * Returns: how many other commands were run since it was; %G_MAXUINT when that is not known
 */
guint
plenary_command_get_age (PlenaryCommand *self)
{
  g_return_val_if_fail (PLENARY_IS_COMMAND (self), G_MAXUINT);

  g_auto (GStrv) recent = g_settings_get_strv (get_settings (), "recent-commands");

  for (guint i = 0; recent[i] != NULL; i++)
    if (g_str_equal (recent[i], self->info->action))
      return i;

  return G_MAXUINT;
}

/**
 * plenary_command_is_enabled:
 * @self: a command
 * @origin: where it would be done: a window or a widget in one
 *
 * Looks whether there is such an action at a widget or above it, and whether it is enabled. GTK
 * tells this to actionable widgets only, so one is put there for the moment.
 *
 * Returns: whether it can be done
 */
gboolean
plenary_command_is_enabled (PlenaryCommand *self, GtkWidget *origin)
{
  g_return_val_if_fail (PLENARY_IS_COMMAND (self), FALSE);
  g_return_val_if_fail (GTK_IS_WIDGET (origin), FALSE);

  GtkWidget *probe = g_object_new (GTK_TYPE_BUTTON, "visible", FALSE, NULL);

  /* Name and target are set one after the other: nobody must see the one without the other. */
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (probe), self->info->action);
  gtk_widget_set_parent (probe, origin);

  gboolean is_enabled = gtk_widget_get_sensitive (probe);

  gtk_widget_unparent (probe);

  return is_enabled;
}

/**
 * plenary_command_run:
 * @self: a command
 * @origin: where it is done: a window or a widget in one
 *
 * Does it, and remembers that it was done.
 *
 * Returns: whether there was such an action
 */
gboolean
plenary_command_run (PlenaryCommand *self, GtkWidget *origin)
{
  g_return_val_if_fail (PLENARY_IS_COMMAND (self), FALSE);
  g_return_val_if_fail (GTK_IS_WIDGET (origin), FALSE);

  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  if (!g_action_parse_detailed_name (self->info->action, &name, &target, NULL)
      || !gtk_widget_activate_action_variant (origin, name, target))
    return FALSE;
  remember (self->info->action);

  return TRUE;
}
