/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "compose/plenary-places.h"

#include "allocate/plenary-objective-list.h"
#include "compose/plenary-body-name.h"
#include "compose/plenary-composition.h"
#include "compose/plenary-compose.h"
#include "compose/plenary-date-words.h"
#include "compose/plenary-numbering.h"
#include "compose/plenary-party.h"
#include "compose/plenary-person-name.h"
#include "model/plenary-alias.h"
#include "model/plenary-assignment.h"
#include "model/plenary-biography.h"
#include "model/plenary-body.h"
#include "model/plenary-comment.h"
#include "model/plenary-convener.h"
#include "model/plenary-day.h"
#include "model/plenary-document.h"
#include "model/plenary-event.h"
#include "model/plenary-fact-value.h"
#include "model/plenary-fact.h"
#include "model/plenary-finding.h"
#include "model/plenary-intervention.h"
#include "model/plenary-membership.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "model/plenary-question.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"
#include "model/plenary-table-cell.h"
#include "schedule/plenary-timetable.h"

#include <glib/gi18n-lib.h>

/* More than any record is deep; a loop in a damaged file ends here. */
#define MAX_DEPTH 64

struct _PlenaryPlaces
{
  PlenaryModel *model;
  PlenaryTimetable *timetable;
  PlenaryNumbering *sessions;
  GHashTable *numberings; /* id of a document: PlenaryNumbering, made when it is asked for */
};

static PlenaryRecord *
follow (PlenaryPlaces *self, PlenaryRecord *record, GType type, guint column)
{
  return plenary_model_lookup (self->model, type, plenary_record_get_text (record, column));
}

/* The numbering of the document that a section is part of. */
static PlenaryNumbering *
get_numbering (PlenaryPlaces *self, PlenaryRecord *section)
{
  PlenaryRecord *document
      = section != NULL ? follow (self, section, PLENARY_TYPE_DOCUMENT, PLENARY_SECTION_DOCUMENT_ID)
                        : NULL;

  if (document == NULL)
    return self->sessions;

  const char *id = plenary_record_get_id (document);
  PlenaryNumbering *numbering = g_hash_table_lookup (self->numberings, id);

  if (numbering == NULL)
    {
      numbering = plenary_numbering_new (self->model, document);
      g_hash_table_insert (self->numberings, g_strdup (id), numbering);
    }

  return numbering;
}

static PlenaryRecord *
get_section (PlenaryPlaces *self, PlenaryRecord *paragraph)
{
  return follow (self, paragraph, PLENARY_TYPE_SECTION, PLENARY_PARAGRAPH_SECTION_ID);
}

/* "Session II: Contribution to implementation", or one of the two. */
static char *
join_label (const PlenaryNumberingEntry *entry, const char *fallback)
{
  const char *label = entry != NULL ? entry->label : "";
  const char *title = entry != NULL ? entry->title : "";

  if (*label == '\0' && *title == '\0')
    return g_strdup (fallback);

  return g_strjoin (*label != '\0' && *title != '\0' ? ": " : "", label, title, NULL);
}

static char *
dup_session_name (PlenaryPlaces *self, PlenaryRecord *session)
{
  const PlenaryNumberingEntry *entry
      = plenary_numbering_lookup (self->sessions, plenary_record_get_id (session));
  const char *title = plenary_record_get_text (session, PLENARY_SESSION_TITLE);

  /* What is not scheduled has no number, but it has a title. */
  return join_label (entry, *title != '\0' ? title : _ ("Untitled session"));
}

/**
 * plenary_section_get_kind_name:
 * @section: a section
 *
 * Returns: (transfer none): what a section is called that has no title
 */
const char *
plenary_section_get_kind_name (PlenaryRecord *section)
{
  g_return_val_if_fail (PLENARY_IS_SECTION (section), "");

  switch ((PlenarySectionKind) plenary_record_get_integer (section, PLENARY_SECTION_KIND))
    {
    case PLENARY_SECTION_KIND_INTRODUCTION:
      return _ ("Introduction");
    case PLENARY_SECTION_KIND_DISCUSSION:
      return _ ("Discussion");
    case PLENARY_SECTION_KIND_CONCLUSION:
      return _ ("Conclusion");
    case PLENARY_SECTION_KIND_PLAIN:
    case PLENARY_SECTION_KIND_SESSION:
    case PLENARY_SECTION_KIND_ANNEX:
    default:
      return _ ("Untitled section");
    }
}

static char *
dup_section_name (PlenaryPlaces *self, PlenaryRecord *section)
{
  const PlenaryNumberingEntry *entry
      = plenary_numbering_lookup (get_numbering (self, section), plenary_record_get_id (section));

  return join_label (entry, plenary_section_get_kind_name (section));
}

/* The shortest name of the section, or of the session it records: that of the first around it
 * that has one. */
static char *
dup_section_label (PlenaryPlaces *self, PlenaryRecord *section)
{
  PlenaryNumbering *numbering = get_numbering (self, section);

  for (int depth = 0; section != NULL && depth < MAX_DEPTH; depth++)
    {
      const PlenaryNumberingEntry *entry
          = plenary_numbering_lookup (numbering, plenary_record_get_id (section));
      const char *label = entry != NULL && *entry->label != '\0' ? entry->label
                          : entry != NULL                        ? entry->title
                                                                 : "";

      if (*label != '\0')
        return g_strdup (label);
      section = follow (self, section, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID);
    }

  return g_strdup ("");
}

static char *
dup_paragraph_name (PlenaryPlaces *self, PlenaryRecord *paragraph)
{
  const PlenaryNumberingEntry *entry = plenary_numbering_lookup (
      get_numbering (self, get_section (self, paragraph)), plenary_record_get_id (paragraph));

  if (entry == NULL || *entry->number == '\0')
    return g_strdup (_ ("Paragraph"));

  /* Translators: the number of a paragraph, as in “Paragraph 12” */
  return g_strdup_printf (_ ("Paragraph %s"), entry->number);
}

static char *
dup_objective_name (PlenaryPlaces *self, PlenaryRecord *objective)
{
  g_autofree char *name = plenary_objective_dup_name (self->model, objective);

  if (!plenary_objective_is_numbered (self->model, objective))
    return g_steal_pointer (&name);

  /* Translators: the number and the title of an objective */
  return g_strdup_printf (_ ("%s: %s"), name,
                          plenary_record_get_text (objective, PLENARY_OBJECTIVE_TITLE));
}

static char *
dup_speaker (PlenaryPlaces *self, PlenaryRecord *intervention)
{
  PlenaryParty party = plenary_party_of_intervention (self->model, intervention);
  g_autofree char *name = plenary_party_dup_signature (&party);

  return *name != '\0' ? g_steal_pointer (&name) : g_strdup (_ ("Unknown speaker"));
}

static const char *
get_finding_kind_name (PlenaryRecord *finding)
{
  switch ((PlenaryFindingKind) plenary_record_get_integer (finding, PLENARY_FINDING_KIND))
    {
    case PLENARY_FINDING_KIND_OPPORTUNITY:
      return _ ("Opportunity");
    case PLENARY_FINDING_KIND_CHALLENGE:
      return _ ("Challenge");
    case PLENARY_FINDING_KIND_PRACTICE:
      return _ ("Practice");
    case PLENARY_FINDING_KIND_RECOMMENDATION:
      return _ ("Recommendation");
    case PLENARY_FINDING_KIND_PLEDGE:
      return _ ("Pledge");
    case PLENARY_FINDING_KIND_LESSON:
      return _ ("Lesson");
    default:
      g_return_val_if_reached ("");
    }
}

static char *
dup_times (PlenaryPlaces *self, PlenaryRecord *session)
{
  const PlenarySlot *slot
      = plenary_timetable_lookup (self->timetable, plenary_record_get_id (session));
  PlenaryRecord *day = follow (self, session, PLENARY_TYPE_DAY, PLENARY_SESSION_DAY_ID);
  g_autofree char *date
      = day != NULL ? plenary_date_dup_words (plenary_record_get_text (day, PLENARY_DAY_DATE), TRUE)
                    : g_strdup ("");
  g_autofree char *hours = slot != NULL
                               ? plenary_hours_dup_words (slot->starts_at, slot->ends_at, "–")
                               : g_strdup ("");

  return g_strjoin (*date != '\0' && *hours != '\0' ? ", " : "", date, hours, NULL);
}

/* The post that a person holds when the event begins. */
static char *
dup_post (PlenaryPlaces *self, PlenaryRecord *person)
{
  const char *date
      = plenary_record_get_text (plenary_model_get_event (self->model), PLENARY_EVENT_STARTS_ON);
  g_autoptr (GPtrArray) posts = plenary_person_list_posts (self->model, person, date);

  if (posts->len == 0)
    return g_strdup ("");

  PlenaryRecord *post = g_ptr_array_index (posts, 0);
  PlenaryRecord *body = follow (self, post, PLENARY_TYPE_BODY, PLENARY_POST_BODY_ID);
  const char *title = plenary_record_get_text (post, PLENARY_POST_TITLE);
  g_autofree char *name
      = body != NULL ? plenary_body_dup_name (body, PLENARY_BODY_FORM_USUAL) : g_strdup ("");

  return g_strjoin (*title != '\0' && *name != '\0' ? ", " : "", title, name, NULL);
}

static char *
dup_document_name (PlenaryPlaces *self, PlenaryRecord *section)
{
  PlenaryRecord *document
      = follow (self, section, PLENARY_TYPE_DOCUMENT, PLENARY_SECTION_DOCUMENT_ID);

  if (document == NULL)
    return g_strdup ("");

  return g_strdup (plenary_compose_get_kind_name (
      (PlenaryDocumentKind) plenary_record_get_integer (document, PLENARY_DOCUMENT_KIND)));
}

/* What part of the record that is shown it is. */
static const char *
get_part_name (PlenaryRecord *record)
{
  if (PLENARY_IS_ALIAS (record))
    return _ ("Other spelling");
  if (PLENARY_IS_POST (record))
    return _ ("Post");
  if (PLENARY_IS_BIOGRAPHY (record))
    return _ ("Biography");
  if (PLENARY_IS_QUESTION (record))
    return _ ("Guiding question");
  if (PLENARY_IS_ASSIGNMENT (record))
    return plenary_role_get_noun (plenary_record_get_integer (record, PLENARY_ASSIGNMENT_ROLE),
                                  FALSE);
  if (PLENARY_IS_TABLE_CELL (record))
    return _ ("Table");
  if (PLENARY_IS_COMMENT (record))
    return _ ("Comment");
  if (PLENARY_IS_CONVENER (record))
    return _ ("Convener");
  if (PLENARY_IS_MEMBERSHIP (record))
    return _ ("Member");
  if (PLENARY_IS_FACT (record) || PLENARY_IS_FACT_VALUE (record))
    return _ ("Fact");

  return "";
}

static gboolean
is_shown (PlenaryRecord *record)
{
  const GType types[] = { PLENARY_TYPE_SESSION,   PLENARY_TYPE_OBJECTIVE,    PLENARY_TYPE_SECTION,
                          PLENARY_TYPE_PARAGRAPH, PLENARY_TYPE_INTERVENTION, PLENARY_TYPE_FINDING };

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    if (G_OBJECT_TYPE (record) == types[i])
      return TRUE;

  return plenary_row_get_info (plenary_record_get_row (record))->parent == 0;
}

/* The record that one is part of; an alias is of a person or of a body. */
static PlenaryRecord *
find_whole (PlenaryPlaces *self, PlenaryRecord *record)
{
  const PlenaryTableInfo *info = plenary_row_get_info (plenary_record_get_row (record));
  guint column = info->parent;

  if (PLENARY_IS_ALIAS (record)
      && plenary_record_get_text (record, PLENARY_ALIAS_PERSON_ID) == NULL)
    column = PLENARY_ALIAS_BODY_ID;

  return follow (self, record, plenary_model_get_type_of_table (info->columns[column].target),
                 column);
}

/**
 * plenary_places_new:
 * @model: a model
 *
 * Looks where everything is. It is of the moment: it does not follow the model.
 *
 * Returns: (transfer full): the places
 */
PlenaryPlaces *
plenary_places_new (PlenaryModel *model)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  PlenaryPlaces *self = g_new0 (PlenaryPlaces, 1);

  self->model = g_object_ref (model);
  self->timetable = plenary_timetable_new (model);
  self->sessions = plenary_numbering_new (model, NULL);
  self->numberings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                            (GDestroyNotify) plenary_numbering_free);

  return self;
}

/**
 * plenary_places_free:
 * @self: (transfer full): places
 */
void
plenary_places_free (PlenaryPlaces *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->numberings);
  plenary_numbering_free (self->sessions);
  plenary_timetable_free (self->timetable);
  g_object_unref (self->model);
  g_free (self);
}

/**
 * plenary_places_find_shown:
 * @self: places
 * @record: a record
 *
 * Finds the record under which one is shown: a person for a post, a session for a question, a
 * paragraph for a cell of its table, the event for a fact.
 *
 * Returns: (transfer none): that record; @record itself when it is shown by itself
 */
PlenaryRecord *
plenary_places_find_shown (PlenaryPlaces *self, PlenaryRecord *record)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (record), NULL);

  for (int depth = 0; depth < MAX_DEPTH && !is_shown (record); depth++)
    {
      PlenaryRecord *whole = find_whole (self, record);

      if (whole == NULL)
        return record;
      record = whole;
    }

  return PLENARY_IS_FACT (record) || PLENARY_IS_CONVENER (record)
             ? plenary_model_get_event (self->model)
             : record;
}

/**
 * plenary_places_dup_name:
 * @self: places
 * @record: a record
 *
 * What a record is called; of one that is shown under another, what that is called.
 *
 * Returns: (transfer full): one line
 */
char *
plenary_places_dup_name (PlenaryPlaces *self, PlenaryRecord *record)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (record), NULL);

  PlenaryRecord *shown = plenary_places_find_shown (self, record);
  g_autofree char *name = NULL;

  if (PLENARY_IS_SESSION (shown))
    return dup_session_name (self, shown);
  if (PLENARY_IS_SECTION (shown))
    return dup_section_name (self, shown);
  if (PLENARY_IS_PARAGRAPH (shown))
    return dup_paragraph_name (self, shown);
  if (PLENARY_IS_OBJECTIVE (shown))
    return dup_objective_name (self, shown);
  if (PLENARY_IS_INTERVENTION (shown))
    return dup_speaker (self, shown);
  if (PLENARY_IS_FINDING (shown))
    return g_strdup (get_finding_kind_name (shown));
  if (PLENARY_IS_PERSON (shown))
    name = plenary_person_dup_name (shown, TRUE);
  else if (PLENARY_IS_BODY (shown))
    name = plenary_body_dup_name (shown, PLENARY_BODY_FORM_USUAL);
  else if (PLENARY_IS_EVENT (shown))
    name = g_strdup (plenary_record_get_text (shown, PLENARY_EVENT_TITLE));

  return name != NULL && *name != '\0' ? g_steal_pointer (&name) : g_strdup (_ ("Untitled"));
}

/**
 * plenary_places_dup_place:
 * @self: places
 * @record: a record
 *
 * Where a record stands, beside what it is called: the day and the hours of a session, the post of
 * a person, the session that a paragraph reports; of one that is shown under another, what part
 * of that it is.
 *
 * Returns: (transfer full): one line, or ""
 */
char *
plenary_places_dup_place (PlenaryPlaces *self, PlenaryRecord *record)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (record), NULL);

  PlenaryRecord *session = NULL;

  if (plenary_places_find_shown (self, record) != record)
    return g_strdup (get_part_name (record));
  if (PLENARY_IS_SESSION (record))
    return dup_times (self, record);
  if (PLENARY_IS_PERSON (record))
    return dup_post (self, record);
  if (PLENARY_IS_BODY (record))
    return g_strdup (plenary_record_get_text (record, PLENARY_BODY_ACRONYM));
  if (PLENARY_IS_SECTION (record))
    return dup_document_name (self, record);
  if (PLENARY_IS_PARAGRAPH (record))
    return dup_section_label (self, get_section (self, record));
  if (PLENARY_IS_INTERVENTION (record))
    session = follow (self, record, PLENARY_TYPE_SESSION, PLENARY_INTERVENTION_SESSION_ID);
  else if (PLENARY_IS_FINDING (record))
    session = follow (self, record, PLENARY_TYPE_SESSION, PLENARY_FINDING_SESSION_ID);

  return session != NULL ? dup_session_name (self, session) : g_strdup ("");
}
