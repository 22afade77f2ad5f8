/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The sentence on who came, from the counts of the event.
 */
#include "config.h"

#include "base/plenary-enumeration.h"
#include "compose/plenary-composition.h"
#include "model/plenary-event.h"

#include <glib/gi18n-lib.h>

static int
get_count (PlenaryComposition *self, guint column)
{
  int count = plenary_record_get_integer (self->event, column);

  return count != PLENARY_UNSET ? count : 0;
}

/* Counts that are not known are left out. */
static char *
dup_participants (PlenaryComposition *self)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  int n_states = get_count (self, PLENARY_EVENT_MEMBER_STATES);
  int n_mechanisms = get_count (self, PLENARY_EVENT_MECHANISMS);
  int n_organizations = get_count (self, PLENARY_EVENT_ORGANIZATIONS);

  if (n_states > 0)
    g_ptr_array_add (
        parts, g_strdup_printf (ngettext ("%d Member State", "%d Member States", (gulong) n_states),
                                n_states));
  if (n_mechanisms > 0)
    g_ptr_array_add (
        parts, g_strdup_printf (ngettext ("%d mechanism", "%d mechanisms", (gulong) n_mechanisms),
                                n_mechanisms));
  if (n_organizations > 0)
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("%d organization", "%d organizations",
                                                       (gulong) n_organizations),
                                             n_organizations));

  return plenary_enumerate_array (parts);
}

static const char *
get_mode (PlenaryComposition *self)
{
  switch ((PlenaryMode) plenary_record_get_integer (self->event, PLENARY_EVENT_MODE))
    {
    case PLENARY_MODE_HYBRID:
      return _ (" either in person or online");
    case PLENARY_MODE_VIRTUAL:
      return _ (" online");
    case PLENARY_MODE_UNSET:
    case PLENARY_MODE_IN_PERSON:
    default:
      return "";
    }
}

/**
 * plenary_attendance_dup_sentence:
 * @self: a composition
 *
 * Who came: the event's own sentence, or one derived from its counts.
 *
 * Returns: (transfer full): the sentence; empty when no count is known
 */
char *
plenary_attendance_dup_sentence (PlenaryComposition *self)
{
  const char *own = plenary_composition_get_event_text (self, PLENARY_EVENT_ATTENDANCE);
  int n_delegates = get_count (self, PLENARY_EVENT_DELEGATES);
  g_autofree char *participants = dup_participants (self);

  if (*own != '\0')
    return g_strdup (own);
  if (n_delegates == 0 && *participants == '\0')
    return g_strdup ("");
  if (n_delegates == 0)
    /* Translators: who attended, and how (" online", or nothing). */
    return g_strdup_printf (_ ("%s attended the meeting%s."), participants, get_mode (self));
  if (*participants == '\0')
    return g_strdup_printf (ngettext ("A total of %d delegate attended the meeting%s.",
                                      "A total of %d delegates attended the meeting%s.",
                                      (gulong) n_delegates),
                            n_delegates, get_mode (self));

  return g_strdup_printf (ngettext ("A total of %d delegate from %s attended the meeting%s.",
                                    "A total of %d delegates from %s attended the meeting%s.",
                                    (gulong) n_delegates),
                          n_delegates, participants, get_mode (self));
}
