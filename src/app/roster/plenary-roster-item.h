/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A person or a body as a row of the roster shows it: what is derived from the record, its posts,
 * roles, biography and photograph, kept ready for sorting and filtering thousands of them.
 */
#pragma once

#include "model/plenary-model.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_ROSTER_ITEM (plenary_roster_item_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRosterItem, plenary_roster_item, PLENARY, ROSTER_ITEM, GObject)

/**
 * PlenaryRosterGap:
 * @PLENARY_ROSTER_GAP_BIOGRAPHY: there is no biography
 * @PLENARY_ROSTER_GAP_PHOTOGRAPH: there is no photograph
 * @PLENARY_ROSTER_GAP_CONSENT: nobody has agreed that the photograph is published
 *
 * What a person still lacks.
 */
typedef enum
{
  PLENARY_ROSTER_GAP_BIOGRAPHY = 1 << 0,
  PLENARY_ROSTER_GAP_PHOTOGRAPH = 1 << 1,
  PLENARY_ROSTER_GAP_CONSENT = 1 << 2,
} PlenaryRosterGap;

PlenaryRosterItem *plenary_roster_item_new (PlenaryModel *model, PlenaryRecord *record);
gboolean plenary_roster_item_refresh (PlenaryRosterItem *self);

PlenaryRecord *plenary_roster_item_get_record (PlenaryRosterItem *self);
const char *plenary_roster_item_get_name (PlenaryRosterItem *self);
int plenary_roster_item_get_kind (PlenaryRosterItem *self);
int plenary_roster_item_get_state (PlenaryRosterItem *self);
gboolean plenary_roster_item_has_role (PlenaryRosterItem *self, int role);
guint plenary_roster_item_get_gaps (PlenaryRosterItem *self);
const char *plenary_roster_item_get_folded (PlenaryRosterItem *self);

const char *plenary_body_kind_get_noun (int kind);
GtkStringList *plenary_body_kind_list_nouns (void);

G_END_DECLS
