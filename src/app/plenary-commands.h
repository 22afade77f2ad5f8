/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Every command of the application: its action, its keys, what it is called and the group it
 * is listed in. Keys and the dialog of shortcuts come from this one table.
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * PlenaryCommandInfo:
 * @action: detailed name of the action
 * @keys: (nullable): accelerator
 * @title: what it is called
 * @group: the group it is listed in
 */
typedef struct
{
  const char *action;
  const char *keys;
  const char *title;
  const char *group;
} PlenaryCommandInfo;

const PlenaryCommandInfo *plenary_commands_get (guint *n_commands);
void plenary_commands_set_keys (GtkApplication *application);
AdwDialog *plenary_commands_create_dialog (void);

G_END_DECLS
