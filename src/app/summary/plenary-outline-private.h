/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The outline in two files: what it shows, and what is done with a section (-actions).
 */
#pragma once

#include "compose/plenary-draft.h"
#include "summary/plenary-outline.h"

G_BEGIN_DECLS

struct _PlenaryOutline
{
  PlenaryProjectWidget parent_instance;

  /* Template widgets */
  GtkListView *view;
  GtkPopover *rename_popover;
  GtkEntry *rename_entry;
  GtkPopoverMenu *menu;

  /* Owned */
  PlenaryRecord *document;
  PlenaryDraft *draft;
  GListStore *sections;
  GtkSingleSelection *selection;
  GHashTable *bound; /* list items that show a section, borrowed */
};

char *plenary_outline_dup_heading (PlenaryOutline *self, PlenaryRecord *section);
void plenary_outline_go_to (PlenaryOutline *self, PlenaryRecord *section);

/* plenary-outline-actions.c */
void plenary_outline_install_actions (GtkWidgetClass *widget_class);
void plenary_outline_update_actions (PlenaryOutline *self);
void plenary_outline_rename_selected (PlenaryOutline *self);

G_END_DECLS
