/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Every command of the application: its action, its keys, what it is called and the group it
 * is listed in. Keys, the palette of commands and the dialog of shortcuts come from this one
 * table; menus show the keys of their actions by themselves.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PlenaryCommandInfo:
 * @action: detailed name of the action
 * @keys: (nullable): accelerators with spaces between them; menus show the first
 * @title: what it is called, not translated
 * @group: the group it is listed in, not translated
 * @keywords: (nullable): further words under which the palette finds it, not translated
 */
typedef struct
{
  const char *action;
  const char *keys;
  const char *title;
  const char *group;
  const char *keywords;
} PlenaryCommandInfo;

const PlenaryCommandInfo *plenary_commands_get (guint *n_commands);
void plenary_commands_set_keys (GtkApplication *application);
void plenary_commands_bind_pages (GtkWidgetClass *widget_class, GtkShortcutFunc callback);

G_END_DECLS
