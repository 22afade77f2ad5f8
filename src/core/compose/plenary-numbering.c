/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "compose/plenary-numbering.h"

#include "allocate/plenary-objective-list.h"
#include "compose/plenary-list-builder.h"
#include "model/plenary-intervention.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"
#include "schedule/plenary-timetable.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef enum
{
  SERIES_SESSION,
  SERIES_ROUNDTABLE,
  SERIES_CAFE,
  SERIES_PANEL,
  N_SERIES,
} Series;

struct _PlenaryNumbering
{
  PlenaryModel *model;
  GHashTable *entries; /* id: PlenaryNumberingEntry */
  int n_of_series[N_SERIES];
  int n_paragraphs;
  int n_annexes;
};

static void
entry_free (PlenaryNumberingEntry *entry)
{
  g_free (entry->number);
  g_free (entry->label);
  g_free (entry->title);
  g_free (entry);
}

static PlenaryNumberingEntry *
add_entry (PlenaryNumbering *self, const char *id, const char *number, const char *title)
{
  PlenaryNumberingEntry *entry = g_new0 (PlenaryNumberingEntry, 1);

  entry->number = g_strdup (number);
  entry->label = g_strdup ("");
  entry->title = g_strdup (title);
  g_hash_table_replace (self->entries, g_strdup (id), entry);

  return entry;
}

static void
set_label (PlenaryNumberingEntry *entry, const char *format)
{
  g_free (entry->label);
  entry->label = g_strdup_printf (format, entry->number);
}

static Series
get_series (PlenaryRecord *session)
{
  switch ((PlenarySessionKind) plenary_record_get_integer (session, PLENARY_SESSION_KIND))
    {
    case PLENARY_SESSION_KIND_ROUNDTABLE:
      return SERIES_ROUNDTABLE;
    case PLENARY_SESSION_KIND_CAFE:
      return SERIES_CAFE;
    case PLENARY_SESSION_KIND_PANEL:
      return SERIES_PANEL;
    case PLENARY_SESSION_KIND_PLENARY:
    case PLENARY_SESSION_KIND_OPENING:
    case PLENARY_SESSION_KIND_KEYNOTE:
    case PLENARY_SESSION_KIND_UPDATE:
    case PLENARY_SESSION_KIND_FRAMING:
    case PLENARY_SESSION_KIND_WRAP_UP:
    case PLENARY_SESSION_KIND_DISCUSSION:
    case PLENARY_SESSION_KIND_QUESTIONS:
    case PLENARY_SESSION_KIND_BREAK:
    case PLENARY_SESSION_KIND_CLOSING:
    case PLENARY_SESSION_KIND_ITEM:
    default:
      return SERIES_SESSION;
    }
}

static void
set_session_label (PlenaryNumberingEntry *entry, Series series)
{
  switch (series)
    {
    case SERIES_ROUNDTABLE:
      set_label (entry, _ ("Roundtable %s"));
      break;
    case SERIES_CAFE:
      set_label (entry, _ ("Thematic session %s"));
      break;
    case SERIES_PANEL:
      set_label (entry, _ ("Panel discussion %s"));
      break;
    case SERIES_SESSION:
    case N_SERIES:
    default:
      set_label (entry, _ ("Session %s"));
    }
}

static void
number_session (PlenaryNumbering *self, PlenaryRecord *session)
{
  const char *label = plenary_record_get_text (session, PLENARY_SESSION_LABEL);
  const char *title = plenary_record_get_text (session, PLENARY_SESSION_TITLE);
  const char *short_title = plenary_record_get_text (session, PLENARY_SESSION_SHORT_TITLE);
  gboolean is_public = plenary_record_get_integer (session, PLENARY_SESSION_VISIBILITY)
                       == PLENARY_VISIBILITY_PUBLIC;
  Series series = get_series (session);
  PlenaryNumberingEntry *entry = add_entry (self, plenary_record_get_id (session), label,
                                            *title != '\0' ? title : short_title);

  if (!plenary_record_get_boolean (session, PLENARY_SESSION_NUMBERED))
    {
      set_label (entry, "%s");
      return;
    }
  if (*label == '\0' && !is_public)
    return;
  if (*label == '\0')
    {
      int number = ++self->n_of_series[series];

      g_free (entry->number);
      entry->number = series == SERIES_SESSION ? plenary_number_dup_roman (number)
                                               : g_strdup_printf ("%d", number);
    }
  set_session_label (entry, series);
}

static void
number_items (PlenaryNumbering *self, PlenaryRecord *parent)
{
  PlenaryRecordList *items = plenary_model_list_by (
      self->model, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID, plenary_record_get_id (parent));

  for (guint i = 0; i < plenary_record_list_get_length (items); i++)
    {
      number_session (self, plenary_record_list_get (items, i));
      number_items (self, plenary_record_list_get (items, i));
    }
}

static void
number_sessions (PlenaryNumbering *self)
{
  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (self->model);

  for (guint i = 0; i < plenary_timetable_get_n_days (timetable); i++)
    {
      const PlenaryTimetableDay *day = plenary_timetable_get_day (timetable, i);

      for (guint j = 0; j < day->sessions->len; j++)
        {
          number_session (self, day->sessions->pdata[j]);
          number_items (self, day->sessions->pdata[j]);
        }
    }
}

static void
name_objectives (PlenaryNumbering *self)
{
  PlenaryRecordList *objectives = plenary_model_list (self->model, PLENARY_TYPE_OBJECTIVE);

  for (guint i = 0; i < plenary_record_list_get_length (objectives); i++)
    {
      PlenaryRecord *objective = plenary_record_list_get (objectives, i);
      const char *title = plenary_record_get_text (objective, PLENARY_OBJECTIVE_TITLE);
      g_autofree char *number = plenary_objective_dup_number (objective);
      PlenaryNumberingEntry *entry
          = add_entry (self, plenary_record_get_id (objective), number, title);

      g_free (entry->label);
      entry->label = plenary_objective_is_numbered (self->model, objective)
                         ? plenary_objective_dup_name (self->model, objective)
                         : g_strdup (title);
    }
}

/* The number of an item under a numbered paragraph; counts lists as the list builder does. */
static char *
number_item (PlenaryListBuilder *list, PlenaryRecord *paragraph, const char *under)
{
  int level = plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_LEVEL);
  PlenaryMarker marker
      = (PlenaryMarker) plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_MARKER);
  PlenaryNode *item = plenary_list_builder_add (list, level, marker, NULL);

  if (item->level > 1 || marker == PLENARY_MARKER_BULLET || item->label == NULL)
    return g_strdup (under);

  return g_strdup_printf ("%s(%.*s)", under, (int) strlen (item->label) - 1, item->label);
}

static void
number_paragraph (PlenaryNumbering *self,
                  PlenaryRecord *paragraph,
                  PlenaryListBuilder *list,
                  char **under)
{
  const char *intervention = plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID);
  PlenaryParagraphKind kind
      = (PlenaryParagraphKind) plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND);
  g_autofree char *number = NULL;

  if (kind == PLENARY_PARAGRAPH_KIND_ITEM && *under != NULL)
    number = number_item (list, paragraph, *under);
  else if (kind != PLENARY_PARAGRAPH_KIND_ITEM)
    plenary_list_builder_end (list);
  if (kind == PLENARY_PARAGRAPH_KIND_NUMBERED)
    {
      g_free (*under);
      *under = g_strdup_printf ("%d", ++self->n_paragraphs);
    }
  if (number == NULL)
    number = g_strdup (*under != NULL ? *under : "");

  PlenaryNumberingEntry *entry = add_entry (self, plenary_record_get_id (paragraph), number, "");

  if (*number != '\0')
    set_label (entry, _ ("paragraph %s"));
  if (intervention != NULL && g_hash_table_lookup (self->entries, intervention) == NULL)
    {
      PlenaryNumberingEntry *first = add_entry (self, intervention, number, "");

      if (*number != '\0')
        set_label (first, _ ("paragraph %s"));
    }
}

static void
number_paragraphs (PlenaryNumbering *self, PlenaryRecord *section)
{
  g_autoptr (PlenaryNode) scratch = plenary_node_new (PLENARY_NODE_ROOT);
  PlenaryListBuilder list = { .parent = scratch };
  g_autofree char *under = NULL;
  PlenaryRecordList *paragraphs
      = plenary_model_list_by (self->model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID,
                               plenary_record_get_id (section));

  for (guint i = 0; i < plenary_record_list_get_length (paragraphs); i++)
    number_paragraph (self, plenary_record_list_get (paragraphs, i), &list, &under);
}

static void
number_section (PlenaryNumbering *self, PlenaryRecord *section)
{
  const PlenaryText *title = plenary_record_get_markup (section, PLENARY_SECTION_TITLE);
  const char *session = plenary_record_get_text (section, PLENARY_SECTION_SESSION_ID);
  const PlenaryNumberingEntry *recorded = plenary_numbering_lookup (self, session);
  g_autofree char *words = plenary_text_dup_words (title);
  gboolean is_annex
      = plenary_record_get_integer (section, PLENARY_SECTION_KIND) == PLENARY_SECTION_KIND_ANNEX;
  g_autofree char *number = is_annex ? g_strdup_printf ("%d", ++self->n_annexes)
                                     : g_strdup (recorded != NULL ? recorded->number : "");
  PlenaryNumberingEntry *entry
      = add_entry (self, plenary_record_get_id (section), number,
                   *words == '\0' && recorded != NULL ? recorded->title : words);

  if (is_annex)
    set_label (entry, _ ("Annex %s"));
  else if (recorded != NULL)
    {
      g_free (entry->label);
      entry->label = g_strdup (recorded->label);
    }
}

static void
number_sections (PlenaryNumbering *self, PlenaryRecordList *sections, gboolean only_roots)
{
  for (guint i = 0; i < plenary_record_list_get_length (sections); i++)
    {
      PlenaryRecord *section = plenary_record_list_get (sections, i);

      if (only_roots && plenary_record_get_text (section, PLENARY_SECTION_PARENT_ID) != NULL)
        continue;

      number_section (self, section);
      number_paragraphs (self, section);
      number_sections (self,
                       plenary_model_list_by (self->model, PLENARY_TYPE_SECTION,
                                              PLENARY_SECTION_PARENT_ID,
                                              plenary_record_get_id (section)),
                       FALSE);
    }
}

/**
 * plenary_numbering_new:
 * @model: a model
 * @document: (nullable): the document whose paragraphs are counted; %NULL for sessions alone
 *
 * Counts sessions, paragraphs and annexes. The numbering is of the moment: it does not follow the
 * model.
 *
 * Returns: (transfer full): the numbering
 */
PlenaryNumbering *
plenary_numbering_new (PlenaryModel *model, PlenaryRecord *document)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  PlenaryNumbering *self = g_new0 (PlenaryNumbering, 1);

  self->model = g_object_ref (model);
  self->entries
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) entry_free);
  number_sessions (self);
  name_objectives (self);
  if (document != NULL)
    number_sections (self,
                     plenary_model_list_by (model, PLENARY_TYPE_SECTION,
                                            PLENARY_SECTION_DOCUMENT_ID,
                                            plenary_record_get_id (document)),
                     TRUE);

  return self;
}

/**
 * plenary_numbering_free:
 * @self: (transfer full): a numbering
 *
 * Lets go of a numbering.
 */
void
plenary_numbering_free (PlenaryNumbering *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->entries);
  g_object_unref (self->model);
  g_free (self);
}

/**
 * plenary_numbering_lookup:
 * @self: a numbering
 * @id: (nullable): id of a session, objective, section, paragraph or intervention
 *
 * How a record is referred to. An intervention is referred to by the first paragraph about it.
 *
 * Returns: (transfer none) (nullable): the entry; %NULL for what the document does not have
 */
const PlenaryNumberingEntry *
plenary_numbering_lookup (PlenaryNumbering *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  return id != NULL ? g_hash_table_lookup (self->entries, id) : NULL;
}

/**
 * plenary_numbering_get_n_annexes:
 * @self: a numbering
 *
 * Returns: how many annexes the document has among its sections
 */
int
plenary_numbering_get_n_annexes (PlenaryNumbering *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_annexes;
}
