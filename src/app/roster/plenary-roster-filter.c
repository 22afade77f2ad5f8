/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-roster-filter.h"

#include "base/plenary-pattern.h"

#include <string.h>

#define ANY (-1)

struct _PlenaryRosterFilter
{
  GtkFilter parent_instance;

  char *folded;   /* what was typed */
  char **needles; /* its words, folded, each after a space */
  int kind;
  int role;
  int state;
  guint gaps;
};

G_DEFINE_FINAL_TYPE (PlenaryRosterFilter, plenary_roster_filter, GTK_TYPE_FILTER)

static gboolean
plenary_roster_filter_match (GtkFilter *filter, gpointer item)
{
  PlenaryRosterFilter *self = PLENARY_ROSTER_FILTER (filter);
  const PlenaryRosterEntry *entry = plenary_roster_item_get_entry (item);

  if (self->kind != ANY && entry->kind != self->kind)
    return FALSE;
  if (self->role != ANY && (entry->role_mask & (1u << self->role)) == 0)
    return FALSE;
  if (self->state != ANY && entry->state != self->state)
    return FALSE;
  if (self->gaps != 0 && (entry->gaps & self->gaps) == 0)
    return FALSE;
  for (guint i = 0; self->needles[i] != NULL; i++)
    if (strstr (entry->folded, self->needles[i]) == NULL)
      return FALSE;

  return TRUE;
}

static void
plenary_roster_filter_finalize (GObject *object)
{
  PlenaryRosterFilter *self = PLENARY_ROSTER_FILTER (object);

  g_free (self->folded);
  g_strfreev (self->needles);

  G_OBJECT_CLASS (plenary_roster_filter_parent_class)->finalize (object);
}

static void
plenary_roster_filter_class_init (PlenaryRosterFilterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plenary_roster_filter_finalize;
  GTK_FILTER_CLASS (klass)->match = plenary_roster_filter_match;
}

static void
plenary_roster_filter_init (PlenaryRosterFilter *self)
{
  self->folded = g_strdup ("");
  self->needles = g_new0 (char *, 1);
  self->kind = ANY;
  self->role = ANY;
  self->state = ANY;
}

/**
 * plenary_roster_filter_new:
 *
 * Returns: (transfer full): a filter that everything passes
 */
PlenaryRosterFilter *
plenary_roster_filter_new (void)
{
  return g_object_new (PLENARY_TYPE_ROSTER_FILTER, NULL);
}

static char **
make_needles (const char *folded)
{
  g_auto (GStrv) words = g_regex_split_simple ("[^\\w]+|_", folded, G_REGEX_DEFAULT, 0);
  g_autoptr (GStrvBuilder) needles = g_strv_builder_new ();

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_strv_builder_take (needles, g_strconcat (" ", words[i], NULL));

  return g_strv_builder_end (needles);
}

/**
 * plenary_roster_filter_set_words:
 * @self: a filter
 * @words: words, or their beginnings, in any order
 *
 * Lets pass what has all words. Case and accents do not count.
 */
void
plenary_roster_filter_set_words (PlenaryRosterFilter *self, const char *words)
{
  g_return_if_fail (PLENARY_IS_ROSTER_FILTER (self));
  g_return_if_fail (words != NULL);

  g_autofree char *before = self->folded;
  GtkFilterChange change = GTK_FILTER_CHANGE_DIFFERENT;

  self->folded = plenary_fold (words);
  if (g_str_equal (self->folded, before))
    return;
  g_strfreev (self->needles);
  self->needles = make_needles (self->folded);
  /* A letter more leaves out rows only. */
  if (g_str_has_prefix (self->folded, before))
    change = GTK_FILTER_CHANGE_MORE_STRICT;
  else if (g_str_has_prefix (before, self->folded))
    change = GTK_FILTER_CHANGE_LESS_STRICT;
  gtk_filter_changed (GTK_FILTER (self), change);
}

static void
set_choice (PlenaryRosterFilter *self, int *choice, int value)
{
  if (*choice == value)
    return;
  *choice = value;
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

/**
 * plenary_roster_filter_set_kind:
 * @self: a filter
 * @kind: a #PlenaryBodyKind, or -1 for any
 */
void
plenary_roster_filter_set_kind (PlenaryRosterFilter *self, int kind)
{
  g_return_if_fail (PLENARY_IS_ROSTER_FILTER (self));

  set_choice (self, &self->kind, kind);
}

/**
 * plenary_roster_filter_set_role:
 * @self: a filter
 * @role: a #PlenaryRole, or -1 for any
 */
void
plenary_roster_filter_set_role (PlenaryRosterFilter *self, int role)
{
  g_return_if_fail (PLENARY_IS_ROSTER_FILTER (self));

  set_choice (self, &self->role, role);
}

/**
 * plenary_roster_filter_set_state:
 * @self: a filter
 * @state: a #PlenaryAssignmentState, or -1 for any
 */
void
plenary_roster_filter_set_state (PlenaryRosterFilter *self, int state)
{
  g_return_if_fail (PLENARY_IS_ROSTER_FILTER (self));

  set_choice (self, &self->state, state);
}

/**
 * plenary_roster_filter_set_gaps:
 * @self: a filter
 * @gaps: flags of #PlenaryRosterGap, of which a row has at least one; 0 for all rows
 */
void
plenary_roster_filter_set_gaps (PlenaryRosterFilter *self, guint gaps)
{
  g_return_if_fail (PLENARY_IS_ROSTER_FILTER (self));

  if (self->gaps == gaps)
    return;
  self->gaps = gaps;
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

/**
 * plenary_roster_filter_get_kind:
 * @self: a filter
 *
 * Returns: a #PlenaryBodyKind, or -1 for any
 */
int
plenary_roster_filter_get_kind (PlenaryRosterFilter *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_FILTER (self), ANY);

  return self->kind;
}

/**
 * plenary_roster_filter_get_role:
 * @self: a filter
 *
 * Returns: a #PlenaryRole, or -1 for any
 */
int
plenary_roster_filter_get_role (PlenaryRosterFilter *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_FILTER (self), ANY);

  return self->role;
}

/**
 * plenary_roster_filter_get_state:
 * @self: a filter
 *
 * Returns: a #PlenaryAssignmentState, or -1 for any
 */
int
plenary_roster_filter_get_state (PlenaryRosterFilter *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_FILTER (self), ANY);

  return self->state;
}

/**
 * plenary_roster_filter_get_gaps:
 * @self: a filter
 *
 * Returns: flags of #PlenaryRosterGap; 0 for all rows
 */
guint
plenary_roster_filter_get_gaps (PlenaryRosterFilter *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_FILTER (self), 0);

  return self->gaps;
}
