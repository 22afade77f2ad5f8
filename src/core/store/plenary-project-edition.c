/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The next edition of an event, from the one before: what was planned is a plan again, what was
 * held stays behind. The organisers of a series start each edition from the last one; what they
 * must not take along unseen are promises and facts, so roles go back to ideas, the status to
 * draft, and nothing that was said, cleared or counted comes along.
 *
 * What lasts keeps its id, as a person or an objective, for it is the same one; what is of one
 * edition gets a new id, as a session. The days keep their distances: the agenda would be lost
 * without them. They move to the first day that is given, or by 52 weeks, so that they fall on
 * the same days of the week.
 */
#include "config.h"

#include "store/plenary-project.h"

#include "base/plenary-date.h"
#include "base/plenary-id.h"
#include "model/plenary-action-point.h"
#include "model/plenary-alias.h"
#include "model/plenary-allocation.h"
#include "model/plenary-assignment.h"
#include "model/plenary-attachment.h"
#include "model/plenary-biography.h"
#include "model/plenary-body.h"
#include "model/plenary-body-distinction.h"
#include "model/plenary-convener.h"
#include "model/plenary-day.h"
#include "model/plenary-document.h"
#include "model/plenary-event.h"
#include "model/plenary-focus.h"
#include "model/plenary-framework.h"
#include "model/plenary-logo.h"
#include "model/plenary-membership.h"
#include "model/plenary-objective.h"
#include "model/plenary-person.h"
#include "model/plenary-person-distinction.h"
#include "model/plenary-placement.h"
#include "model/plenary-post.h"
#include "model/plenary-question.h"
#include "model/plenary-room.h"
#include "model/plenary-session.h"

#include <string.h>

/* A year, nearly, and the same day of the week. */
#define DAYS_BETWEEN_EDITIONS (52 * 7)

typedef struct
{
  PlenaryModel *source;
  GHashTable *ids; /* id there, borrowed -> owned id here; those that do not come are not in it */
  int n_days;      /* how much later the next edition is */
  GPtrArray *rows;
} Edition;

static gboolean
is_picture (const PlenaryRow *row)
{
  return g_str_has_prefix (plenary_row_get_text (row, PLENARY_ATTACHMENT_MEDIA_TYPE), "image/");
}

static gboolean
is_to_be_asked_again (const PlenaryRow *row)
{
  return plenary_row_get_integer (row, PLENARY_ASSIGNMENT_STATE)
             != PLENARY_ASSIGNMENT_STATE_REPLACED
         && plenary_row_get_text (row, PLENARY_ASSIGNMENT_REPLACED_BY_ID) == NULL;
}

static void
shift_date (Edition *self, PlenaryRow *row, guint column)
{
  GDate date;

  if (!plenary_date_parse (plenary_row_get_text (row, column), &date))
    return;

  gint64 day = (gint64) g_date_get_julian (&date) + self->n_days;

  g_date_set_julian (&date, (guint32) MAX (day, 1));

  g_autofree char *shifted = plenary_date_format (&date);

  plenary_row_set_text (row, column, shifted);
}

static void
renew_event (Edition *self, PlenaryRow *row)
{
  static const guint counts[] = { PLENARY_EVENT_DELEGATES, PLENARY_EVENT_MEMBER_STATES,
                                  PLENARY_EVENT_MECHANISMS, PLENARY_EVENT_ORGANIZATIONS };

  plenary_row_set_integer (row, PLENARY_EVENT_STATUS, PLENARY_EVENT_STATUS_DRAFT);
  shift_date (self, row, PLENARY_EVENT_STARTS_ON);
  shift_date (self, row, PLENARY_EVENT_ENDS_ON);
  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    plenary_row_set_integer (row, counts[i], PLENARY_UNSET);
  plenary_row_set_text (row, PLENARY_EVENT_ATTENDANCE, "");
}

static void
renew_day (Edition *self, PlenaryRow *row)
{
  shift_date (self, row, PLENARY_DAY_DATE);
}

static void
renew_session (Edition *self, PlenaryRow *row)
{
  plenary_row_set_text (row, PLENARY_SESSION_DESCRIPTION_HELD, "");
  plenary_row_set_text (row, PLENARY_SESSION_NOTES, "");
}

static void
renew_assignment (Edition *self, PlenaryRow *row)
{
  plenary_row_set_integer (row, PLENARY_ASSIGNMENT_STATE, PLENARY_ASSIGNMENT_STATE_IDEA);
  plenary_row_set_integer (row, PLENARY_ASSIGNMENT_MODE, PLENARY_CONTRIBUTION_MODE_UNSET);
  plenary_row_set_text (row, PLENARY_ASSIGNMENT_DUE_ON, "");
}

static void
renew_document (Edition *self, PlenaryRow *row)
{
  plenary_row_set_integer (row, PLENARY_DOCUMENT_STATUS, PLENARY_EVENT_STATUS_DRAFT);
}

/* What comes along. Tables that are not here hold what was held. */
static const struct
{
  GType (*get_type) (void);
  gboolean is_lasting; /* is the same one in all editions */
  gboolean (*is_wanted) (const PlenaryRow *row);
  void (*renew) (Edition *self, PlenaryRow *row);
} tables[] = {
  { plenary_event_get_type, TRUE, NULL, renew_event },
  { plenary_attachment_get_type, TRUE, is_picture, NULL },
  { plenary_body_get_type, TRUE, NULL, NULL },
  { plenary_person_get_type, TRUE, NULL, NULL },
  { plenary_post_get_type, TRUE, NULL, NULL },
  { plenary_alias_get_type, TRUE, NULL, NULL },
  { plenary_biography_get_type, TRUE, NULL, NULL },
  { plenary_person_distinction_get_type, TRUE, NULL, NULL },
  { plenary_membership_get_type, TRUE, NULL, NULL },
  { plenary_body_distinction_get_type, TRUE, NULL, NULL },
  { plenary_convener_get_type, TRUE, NULL, NULL },
  { plenary_logo_get_type, TRUE, NULL, NULL },
  { plenary_room_get_type, TRUE, NULL, NULL },
  { plenary_framework_get_type, TRUE, NULL, NULL },
  { plenary_objective_get_type, TRUE, NULL, NULL },
  { plenary_action_point_get_type, TRUE, NULL, NULL },
  { plenary_day_get_type, FALSE, NULL, renew_day },
  { plenary_session_get_type, FALSE, NULL, renew_session },
  { plenary_question_get_type, FALSE, NULL, NULL },
  { plenary_assignment_get_type, FALSE, is_to_be_asked_again, renew_assignment },
  { plenary_allocation_get_type, FALSE, NULL, NULL },
  { plenary_placement_get_type, FALSE, NULL, NULL },
  { plenary_focus_get_type, FALSE, NULL, NULL },
  { plenary_document_get_type, FALSE, NULL, renew_document },
};

/* The ids of rows that join two others follow from theirs, which were given before. */
static char *
make_id (Edition *self, gboolean is_lasting, const PlenaryRow *row)
{
  const PlenaryTableInfo *info = plenary_row_get_info (row);

  if (is_lasting)
    return g_strdup (plenary_row_get_id (row));
  if (info->joins[0] == 0)
    return plenary_id_new ();

  return plenary_id_join (
      g_hash_table_lookup (self->ids, plenary_row_get_text (row, info->joins[0])),
      g_hash_table_lookup (self->ids, plenary_row_get_text (row, info->joins[1])));
}

static void
give_ids (Edition *self, gsize table)
{
  PlenaryRecordList *records = plenary_model_list (self->source, tables[table].get_type ());

  for (guint i = 0; i < plenary_record_list_get_length (records); i++)
    {
      PlenaryRow *row = plenary_record_get_row (plenary_record_list_get (records, i));

      if (tables[table].is_wanted == NULL || tables[table].is_wanted (row))
        g_hash_table_insert (self->ids, (char *) plenary_row_get_id (row),
                             make_id (self, tables[table].is_lasting, row));
    }
}

static gboolean
replace_reference_cb (const GMatchInfo *match, GString *result, gpointer user_data)
{
  Edition *self = user_data;
  g_autofree char *id = g_match_info_fetch (match, 1);
  g_autofree char *form = g_match_info_fetch (match, 2);
  const char *new_id = g_hash_table_lookup (self->ids, id);

  if (new_id != NULL)
    g_string_append_printf (result, "<ref to=\"%s\" as=\"%s\"/>", new_id, form);

  return FALSE;
}

/* References to what does not come along are left out of texts. */
static void
renew_text (Edition *self, PlenaryRow *row, guint column)
{
  const char *markup = plenary_row_get_text (row, column);

  if (strstr (markup, "<ref ") == NULL)
    return;

  g_autoptr (GRegex) pattern
      = g_regex_new ("<ref to=\"([^\"]*)\" as=\"([a-z]*)\"/>", G_REGEX_DEFAULT, 0, NULL);
  g_autofree char *replaced
      = g_regex_replace_eval (pattern, markup, -1, 0, 0, replace_reference_cb, self, NULL);
  g_autoptr (PlenaryText) text
      = replaced != NULL ? plenary_text_new_from_markup (replaced, NULL) : NULL;

  if (text == NULL)
    {
      g_autofree char *words = plenary_text_words_of_markup (markup, -1);

      text = plenary_text_new (words);
    }
  plenary_row_set_markup (row, column, text);
}

static PlenaryRow *
renew_row (Edition *self, const PlenaryRow *before)
{
  GType record_type = plenary_row_get_record_type (before);
  const PlenaryTableInfo *info = plenary_row_get_info (before);
  PlenaryRow *row = plenary_row_copy (before);

  plenary_row_set_text (row, 0, g_hash_table_lookup (self->ids, plenary_row_get_id (before)));
  for (guint i = 1; i < info->n_columns; i++)
    {
      if (info->columns[i].kind == PLENARY_COLUMN_MARKUP)
        renew_text (self, row, i);
      if (info->columns[i].kind != PLENARY_COLUMN_REFERENCE
          || plenary_row_get_text (before, i) == NULL)
        continue;
      plenary_row_set_text (row, i,
                            g_hash_table_lookup (self->ids, plenary_row_get_text (before, i)));
    }
  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    if (tables[i].get_type () == record_type && tables[i].renew != NULL)
      tables[i].renew (self, row);

  return row;
}

static void
renew_rows (Edition *self, gsize table)
{
  PlenaryRecordList *records = plenary_model_list (self->source, tables[table].get_type ());

  for (guint i = 0; i < plenary_record_list_get_length (records); i++)
    {
      PlenaryRow *row = plenary_record_get_row (plenary_record_list_get (records, i));

      if (g_hash_table_contains (self->ids, plenary_row_get_id (row)))
        g_ptr_array_add (self->rows, renew_row (self, row));
    }
}

/* The first day of the edition before, as far as anything says. */
static gboolean
find_first_day (PlenaryModel *model, GDate *date)
{
  PlenaryRecordList *days = plenary_model_list (model, PLENARY_TYPE_DAY);
  const char *first
      = plenary_record_get_text (plenary_model_get_event (model), PLENARY_EVENT_STARTS_ON);

  for (guint i = 0; i < plenary_record_list_get_length (days); i++)
    {
      const char *day
          = plenary_record_get_text (plenary_record_list_get (days, i), PLENARY_DAY_DATE);

      if (*first == '\0' || strcmp (day, first) < 0)
        first = day;
    }

  return plenary_date_parse (first, date);
}

static int
find_shift (PlenaryModel *model, const GDate *first_day)
{
  GDate before;

  return first_day != NULL && find_first_day (model, &before)
             ? g_date_days_between (&before, first_day)
             : DAYS_BETWEEN_EDITIONS;
}

/**
 * plenary_project_create_next_edition:
 * @source: the project of the edition before; it stays as it is
 * @file: a file that does not exist
 * @first_day: (nullable): first day of the next edition; %NULL for the same day of the week 52
 * weeks later
 * @error: place for a %G_IO_ERROR or %PLENARY_STORE_ERROR
 *
 * Makes a project for the next edition of an event, and its file: with the identity of the event
 * and its texts, roster, rooms, frameworks and allocations, the agenda with all roles as ideas,
 * and the settings of documents; as a draft, and without anything that was said, written, cleared
 * or counted. The days are moved together. Blocking.
 *
 * Returns: (transfer full) (nullable): the project
 */
PlenaryProject *
plenary_project_create_next_edition (PlenaryProject *source,
                                     GFile *file,
                                     const GDate *first_day,
                                     GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (source), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (first_day == NULL || g_date_valid (first_day), NULL);

  PlenaryModel *model = plenary_project_get_model (source);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);
  Edition edition = { .source = model, .ids = ids, .rows = rows };

  edition.n_days = find_shift (model, first_day);
  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    give_ids (&edition, i);
  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    renew_rows (&edition, i);

  return plenary_project_create_with_rows (file, rows, error);
}
