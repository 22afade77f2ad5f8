/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Rules on what the sessions brought out (family T).
 */
#include "config.h"

#include "check/plenary-check-private.h"

#include "model/plenary-finding.h"
#include "model/plenary-holder.h"

#include <glib/gi18n-lib.h>

/* Characters of a finding that are enough to know it by. */
#define MAX_QUOTED 60

/* The lead of a finding, or how its text begins. */
static char *
dup_beginning (PlenaryRecord *finding)
{
  const char *lead = plenary_record_get_text (finding, PLENARY_FINDING_LEAD);
  g_autofree char *words
      = plenary_text_words_of_markup (plenary_record_get_text (finding, PLENARY_FINDING_TEXT), -1);
  const char *whole = *lead != '\0' ? lead : words;

  if (g_utf8_strlen (whole, -1) <= MAX_QUOTED)
    return g_strdup (whole);

  g_autofree char *beginning = g_utf8_substring (whole, 0, MAX_QUOTED);

  return g_strconcat (beginning, "…", NULL);
}

void
plenary_rule_t01 (PlenaryCheck *check)
{
  PlenaryRecordList *findings = plenary_model_list (check->model, PLENARY_TYPE_FINDING);

  for (guint i = 0; i < plenary_record_list_get_length (findings); i++)
    {
      PlenaryRecord *finding = plenary_record_list_get (findings, i);

      if (plenary_record_get_integer (finding, PLENARY_FINDING_KIND)
              != PLENARY_FINDING_KIND_PRACTICE
          || plenary_record_list_get_length (
                 plenary_model_list_by (check->model, PLENARY_TYPE_HOLDER,
                                        PLENARY_HOLDER_FINDING_ID, plenary_record_get_id (finding)))
                 > 0)
        continue;

      g_autofree char *beginning = dup_beginning (finding);

      plenary_check_report (check, finding, _ ("Whose practice is “%s”?"), beginning);
    }
}
