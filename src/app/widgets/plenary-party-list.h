/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * People and bodies found by what is typed in an entry, and what else can be done with the words.
 * The keyboard stays in the entry: arrow keys choose, Enter takes.
 */
#pragma once

#include "operations/plenary-party-index.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_PARTY_LIST (plenary_party_list_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryPartyList, plenary_party_list, PLENARY, PARTY_LIST, GtkWidget)

void
plenary_party_list_set_model (PlenaryPartyList *self, PlenaryModel *model, PlenaryPartyKinds kinds);
void plenary_party_list_attach (PlenaryPartyList *self, GtkEditable *entry);
void plenary_party_list_prepare (PlenaryPartyList *self);
guint plenary_party_list_search (PlenaryPartyList *self, const char *typed);
void plenary_party_list_clear (PlenaryPartyList *self);
gboolean plenary_party_list_has_selected (PlenaryPartyList *self);
PlenaryPartyChoice *plenary_party_list_lookup (PlenaryPartyList *self, const char *typed);

G_END_DECLS
