/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Rules on the event (family P).
 */
#include "config.h"

#include "check/plenary-check-private.h"

#include "model/plenary-event.h"

#include <glib/gi18n-lib.h>

static gboolean
is_empty (PlenaryRecord *event, guint column)
{
  return *plenary_record_get_text (event, column) == '\0';
}

void
plenary_rule_p01 (PlenaryCheck *check)
{
  PlenaryRecord *event = check->event;

  if (event == NULL)
    return;
  if (is_empty (event, PLENARY_EVENT_TITLE))
    plenary_check_report (check, event,
                          _ ("The event has no title. The cover cannot be produced."));
  if (is_empty (event, PLENARY_EVENT_STARTS_ON))
    plenary_check_report (check, event, _ ("The event has no date. The cover cannot be produced."));

  int mode = plenary_record_get_integer (event, PLENARY_EVENT_MODE);

  /* A virtual meeting takes place nowhere. */
  if (mode != PLENARY_MODE_VIRTUAL && is_empty (event, PLENARY_EVENT_VENUE)
      && is_empty (event, PLENARY_EVENT_CITY))
    plenary_check_report (check, event,
                          _ ("The event has no place. The cover cannot be produced."));
  if (mode == PLENARY_MODE_UNSET)
    plenary_check_report (check, event, _ ("The event has no mode. The cover cannot be produced."));
}
