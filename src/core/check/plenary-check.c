/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "check/plenary-check-private.h"

#include "model/plenary-day.h"
#include "model/plenary-document.h"
#include "model/plenary-event.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-person.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MINUTES_PER_DAY 1440

/* A section deeper than this is part of itself, which rule S02 says. */
#define MAX_DEPTH 64

/* An issue, and what it is sorted by. */
typedef struct
{
  PlenaryIssue *issue;
  int area;
  guint position;
  guint sequence;
} Found;

static void
found_clear (Found *found)
{
  g_object_unref (found->issue);
  g_free (found);
}

static void
text_clear (PlenaryCheckText *text)
{
  g_free (text->words);
}

/* Minutes since a day long ago, so that sessions of all days can be compared. */
static int
get_day_start (PlenaryRecord *day)
{
  g_autofree char *instant
      = day != NULL
            ? g_strconcat (plenary_record_get_text (day, PLENARY_DAY_DATE), "T00:00:00Z", NULL)
            : g_strdup ("");
  g_autoptr (GDateTime) midnight = g_date_time_new_from_iso8601 (instant, NULL);
  gint64 minutes = midnight != NULL ? g_date_time_to_unix (midnight) / 60 : 0;

  return (int) CLAMP (minutes, 0, G_MAXINT / 2);
}

static void
add_session (PlenaryCheck *self,
             PlenaryRecord *session,
             const PlenarySlot *slot,
             int day_start,
             gboolean is_item,
             int depth)
{
  PlenaryRecordList *items
      = plenary_model_list_by (self->model, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID,
                               plenary_record_get_id (session));
  int visibility = plenary_record_get_integer (session, PLENARY_SESSION_VISIBILITY);
  PlenaryCheckSession entry = { .record = session,
                                .slot = *slot,
                                .starts_at = PLENARY_UNSET,
                                .ends_at = PLENARY_UNSET,
                                .is_item = is_item,
                                .is_public = visibility == PLENARY_VISIBILITY_PUBLIC };

  if (visibility == PLENARY_VISIBILITY_HIDDEN || depth > MAX_DEPTH)
    return;
  if (slot->starts_at != PLENARY_UNSET)
    entry.starts_at = day_start + slot->starts_at;
  if (slot->ends_at != PLENARY_UNSET)
    entry.ends_at = day_start + slot->ends_at;
  g_hash_table_insert (self->positions, session, GUINT_TO_POINTER (self->sessions->len));
  g_array_append_val (self->sessions, entry);

  for (guint i = 0; i < plenary_record_list_get_length (items); i++)
    {
      PlenaryRecord *item = plenary_record_list_get (items, i);
      PlenarySlot own = plenary_slot_of_item (item);

      add_session (self, item, own.starts_at != PLENARY_UNSET ? &own : slot, day_start, TRUE,
                   depth + 1);
    }
}

static void
collect_sessions (PlenaryCheck *self)
{
  for (guint i = 0; i < plenary_timetable_get_n_days (self->timetable); i++)
    {
      const PlenaryTimetableDay *day = plenary_timetable_get_day (self->timetable, i);
      int day_start = get_day_start (day->day);

      for (guint j = 0; j < day->sessions->len; j++)
        add_session (self, day->sessions->pdata[j], &day->slots[j], day_start, FALSE, 0);
    }
}

static void
collect_section (PlenaryCheck *self, PlenaryRecord *section, int depth)
{
  const char *id = plenary_record_get_id (section);
  PlenaryRecordList *paragraphs = plenary_model_list_by (self->model, PLENARY_TYPE_PARAGRAPH,
                                                         PLENARY_PARAGRAPH_SECTION_ID, id);
  PlenaryRecordList *inner
      = plenary_model_list_by (self->model, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID, id);

  if (depth > MAX_DEPTH)
    return;
  for (guint i = 0; i < plenary_record_list_get_length (paragraphs); i++)
    {
      PlenaryRecord *paragraph = plenary_record_list_get (paragraphs, i);

      g_hash_table_insert (self->positions, paragraph, GUINT_TO_POINTER (self->paragraphs->len));
      g_ptr_array_add (self->paragraphs, paragraph);
    }
  for (guint i = 0; i < plenary_record_list_get_length (inner); i++)
    collect_section (self, plenary_record_list_get (inner, i), depth + 1);
}

static void
collect_documents (PlenaryCheck *self)
{
  PlenaryRecordList *documents = plenary_model_list (self->model, PLENARY_TYPE_DOCUMENT);

  for (guint i = 0; i < plenary_record_list_get_length (documents); i++)
    {
      PlenaryRecord *document = plenary_record_list_get (documents, i);
      PlenaryRecordList *sections
          = plenary_model_list_by (self->model, PLENARY_TYPE_SECTION, PLENARY_SECTION_DOCUMENT_ID,
                                   plenary_record_get_id (document));

      g_hash_table_insert (self->numberings, document,
                           plenary_numbering_new (self->model, document));
      for (guint j = 0; j < plenary_record_list_get_length (sections); j++)
        if (plenary_record_get_text (plenary_record_list_get (sections, j),
                                     PLENARY_SECTION_PARENT_ID)
            == NULL)
          collect_section (self, plenary_record_list_get (sections, j), 0);
    }
}

/* All inline text of a class of records. What is empty says nothing and is left out. */
static void
collect_texts (PlenaryCheck *self, GType type)
{
  PlenaryRecordList *records = plenary_model_list (self->model, type);
  const PlenaryTableInfo *info = plenary_table_info_of_type (type);

  for (guint i = 0; i < plenary_record_list_get_length (records); i++)
    for (guint column = 1; column < info->n_columns; column++)
      {
        PlenaryRecord *record = plenary_record_list_get (records, i);

        if (info->columns[column].kind != PLENARY_COLUMN_MARKUP
            || *plenary_record_get_text (record, column) == '\0')
          continue;

        PlenaryCheckText text = { .record = record,
                                  .document = plenary_check_find_document (self, record),
                                  .column = column,
                                  .text = plenary_record_get_markup (record, column) };

        text.words = plenary_text_dup_words (text.text);
        g_array_append_val (self->texts, text);
      }
}

static void
prepare (PlenaryCheck *self, PlenaryModel *model)
{
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);
  int status = PLENARY_EVENT_STATUS_DRAFT;

  self->model = model;
  self->event = plenary_model_get_event (model);
  if (self->event != NULL)
    status = plenary_record_get_integer (self->event, PLENARY_EVENT_STATUS);
  self->is_final = status == PLENARY_EVENT_STATUS_FINAL || status == PLENARY_EVENT_STATUS_AS_HELD;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  self->today = g_date_time_format (now, "%Y-%m-%d");
  self->timetable = plenary_timetable_new (model);
  self->numbering = plenary_numbering_new (model, NULL);
  self->places = plenary_places_new (model);
  self->sessions = g_array_new (FALSE, FALSE, sizeof (PlenaryCheckSession));
  self->paragraphs = g_ptr_array_new ();
  self->positions = g_hash_table_new (NULL, NULL);
  self->numberings
      = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) plenary_numbering_free);
  self->texts = g_array_new (FALSE, FALSE, sizeof (PlenaryCheckText));
  g_array_set_clear_func (self->texts, (GDestroyNotify) text_clear);
  self->issues = g_ptr_array_new_with_free_func ((GDestroyNotify) found_clear);
  collect_sessions (self);
  collect_documents (self);
  for (guint i = 0; i < n_types; i++)
    collect_texts (self, types[i]);
}

static void
clear (PlenaryCheck *self)
{
  g_free (self->today);
  plenary_timetable_free (self->timetable);
  plenary_numbering_free (self->numbering);
  plenary_places_free (self->places);
  g_array_unref (self->sessions);
  g_ptr_array_unref (self->paragraphs);
  g_hash_table_unref (self->positions);
  g_hash_table_unref (self->numberings);
  g_array_unref (self->texts);
  g_ptr_array_unref (self->issues);
}

/* Sessions and paragraphs are looked for by every issue: nothing here may take their number. */
static guint
find_position (PlenaryCheck *self, PlenaryRecord *record)
{
  gpointer position = NULL;

  return g_hash_table_lookup_extended (self->positions, record, NULL, &position)
             ? GPOINTER_TO_UINT (position)
             : G_MAXUINT;
}

/* The event, the agenda, people, objectives, documents: as the pages of the application stand. */
static int
find_area (PlenaryRecord *record)
{
  if (PLENARY_IS_EVENT (record))
    return 0;
  if (PLENARY_IS_SESSION (record) || PLENARY_IS_DAY (record))
    return 1;
  if (PLENARY_IS_PERSON (record))
    return 2;
  if (PLENARY_IS_PARAGRAPH (record) || PLENARY_IS_SECTION (record) || PLENARY_IS_DOCUMENT (record))
    return 4;

  return 3;
}

static int
compare_found (gconstpointer a, gconstpointer b)
{
  const Found *first = *(Found *const *) a;
  const Found *second = *(Found *const *) b;
  int order = (int) plenary_issue_get_severity (first->issue)
              - (int) plenary_issue_get_severity (second->issue);

  if (order == 0)
    order = first->area - second->area;
  if (order == 0)
    order = (first->position > second->position) - (first->position < second->position);
  if (order == 0)
    order = (first->sequence > second->sequence) - (first->sequence < second->sequence);

  return order;
}

/* Notes what the rule that is being applied has found. */
void
plenary_check_report (PlenaryCheck *self, PlenaryRecord *record, const char *format, ...)
{
  PlenaryRecord *shown = plenary_places_find_shown (self->places, record);
  g_autofree char *name = plenary_places_dup_name (self->places, record);
  g_autofree char *place = plenary_places_dup_place (self->places, record);
  g_autofree char *where
      = g_strjoin (*name != '\0' && *place != '\0' ? " · " : "", name, place, NULL);
  PlenarySeverity severity = self->is_final ? self->rule->severity_at_final : self->rule->severity;
  Found *found = g_new0 (Found, 1);
  va_list values;

  va_start (values, format);

  g_autofree char *sentence = g_strdup_vprintf (format, values);

  va_end (values);
  found->issue = plenary_issue_new (self->rule->id, severity, sentence, where, record);
  found->area = find_area (shown != NULL ? shown : record);
  found->position = find_position (self, shown != NULL ? shown : record);
  found->sequence = self->issues->len;
  g_ptr_array_add (self->issues, found);
}

/* What would end the issue that was reported last; takes it over. */
void
plenary_check_propose (PlenaryCheck *self, PlenaryRemedy *remedy)
{
  Found *found = self->issues->pdata[self->issues->len - 1];

  plenary_issue_take_remedy (found->issue, remedy);
}

guint
plenary_check_get_n_sessions (PlenaryCheck *self)
{
  return self->sessions->len;
}

const PlenaryCheckSession *
plenary_check_get_session (PlenaryCheck *self, guint position)
{
  return &g_array_index (self->sessions, PlenaryCheckSession, position);
}

/* NULL for a session that is hidden or not scheduled. */
const PlenaryCheckSession *
plenary_check_find_session (PlenaryCheck *self, const char *id)
{
  PlenaryRecord *session = plenary_model_lookup (self->model, PLENARY_TYPE_SESSION, id);
  guint position = find_position (self, session);

  return position != G_MAXUINT ? plenary_check_get_session (self, position) : NULL;
}

gboolean
plenary_check_sessions_overlap (const PlenaryCheckSession *a, const PlenaryCheckSession *b)
{
  return a->starts_at != PLENARY_UNSET && b->starts_at != PLENARY_UNSET
         && a->ends_at != PLENARY_UNSET && b->ends_at != PLENARY_UNSET && a->starts_at < b->ends_at
         && b->starts_at < a->ends_at;
}

gboolean
plenary_check_is_part_of (PlenaryCheck *self, PlenaryRecord *item, PlenaryRecord *session)
{
  int depth = 0;

  while (item != NULL && item != session && depth++ < MAX_DEPTH)
    item = plenary_model_lookup (self->model, PLENARY_TYPE_SESSION,
                                 plenary_record_get_text (item, PLENARY_SESSION_PARENT_ID));

  return item == session;
}

/* What stands between quotation marks in a sentence. */
char *
plenary_check_dup_session_name (PlenaryCheck *self, PlenaryRecord *session)
{
  const PlenaryNumberingEntry *entry
      = plenary_numbering_lookup (self->numbering, plenary_record_get_id (session));

  if (entry != NULL && *entry->title != '\0')
    return g_strdup (entry->title);
  if (entry != NULL && *entry->label != '\0')
    return g_strdup (entry->label);

  return g_strdup (_ ("Untitled session"));
}

/* What a sentence begins with: “Roundtable 2”, or the title in quotation marks. */
char *
plenary_check_dup_session_subject (PlenaryCheck *self, PlenaryRecord *session)
{
  const PlenaryNumberingEntry *entry
      = plenary_numbering_lookup (self->numbering, plenary_record_get_id (session));
  g_autofree char *name = plenary_check_dup_session_name (self, session);

  const char *colon = strchr (name, ':');

  if (entry != NULL && *entry->label != '\0')
    return g_strdup (entry->label);
  /* Roundtables are often titled with their label: "Roundtable 2: Papers and Borders". */
  if (colon != NULL
      && plenary_record_get_integer (session, PLENARY_SESSION_KIND)
             == PLENARY_SESSION_KIND_ROUNDTABLE)
    return g_strndup (name, (gsize) (colon - name));

  /* Translators: the title of a session */
  return g_strdup_printf (_ ("“%s”"), name);
}

char *
plenary_check_dup_time (int minutes)
{
  int of_day = minutes % MINUTES_PER_DAY;

  return g_strdup_printf ("%02d:%02d", of_day / 60, of_day % 60);
}

/* "Paragraph 12", or what a paragraph without a number is called. */
char *
plenary_check_dup_paragraph_name (PlenaryCheck *self, PlenaryRecord *paragraph)
{
  return plenary_places_dup_name (self->places, paragraph);
}

/* The document that a paragraph or a section is printed in. */
PlenaryRecord *
plenary_check_find_document (PlenaryCheck *self, PlenaryRecord *record)
{
  PlenaryRecord *section
      = PLENARY_IS_SECTION (record) ? record
        : PLENARY_IS_PARAGRAPH (record)
            ? plenary_model_lookup (self->model, PLENARY_TYPE_SECTION,
                                    plenary_record_get_text (record, PLENARY_PARAGRAPH_SECTION_ID))
            : NULL;

  return section != NULL
             ? plenary_model_lookup (self->model, PLENARY_TYPE_DOCUMENT,
                                     plenary_record_get_text (section, PLENARY_SECTION_DOCUMENT_ID))
             : NULL;
}

/* Whether a date is known and before today. */
gboolean
plenary_check_is_past (PlenaryCheck *self, const char *date)
{
  return *date != '\0' && strcmp (date, self->today) < 0;
}

gboolean
plenary_check_has_document (PlenaryCheck *self, int kind)
{
  GHashTableIter iter;
  gpointer document = NULL;

  g_hash_table_iter_init (&iter, self->numberings);
  while (g_hash_table_iter_next (&iter, &document, NULL))
    if (plenary_record_get_integer (document, PLENARY_DOCUMENT_KIND) == kind)
      return TRUE;

  return FALSE;
}

/**
 * plenary_check_run:
 * @model: a project; a snapshot when not in the main thread
 * @progress: (nullable): watches the work
 * @error: place for %G_IO_ERROR_CANCELLED
 *
 * Applies all rules to a project. The thread that owns the model.
 *
 * Returns: (transfer full) (nullable) (element-type PlenaryIssue): what was found, the worst
 *   first, then by place: the event, the agenda in its order, people, documents; %NULL with @error
 */
GPtrArray *
plenary_check_run (PlenaryModel *model, PlenaryProgress *progress, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  PlenaryCheck self = { 0 };
  g_autoptr (GPtrArray) issues = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_rules = 0;
  const PlenaryRule *rules = plenary_rules (&n_rules);
  gboolean goes_on = TRUE;

  prepare (&self, model);
  for (guint i = 0; i < n_rules && goes_on; i++)
    {
      self.rule = &rules[i];
      rules[i].find (&self);
      goes_on = plenary_progress_report (progress, (i + 1.0) / n_rules, _ ("Checking"), error);
    }
  g_ptr_array_sort (self.issues, compare_found);
  for (guint i = 0; i < self.issues->len; i++)
    g_ptr_array_add (issues, g_object_ref (((Found *) self.issues->pdata[i])->issue));
  clear (&self);

  return goes_on ? g_steal_pointer (&issues) : NULL;
}
