/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "compose/plenary-numbering.h"

#include "allocate/plenary-objective-list.h"
#include "compose/plenary-list-builder.h"
#include "model/plenary-day.h"
#include "model/plenary-event.h"
#include "model/plenary-framework.h"
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

/* An entry as it was counted. What it shows is put in words when it is asked for: of ten thousand
 * paragraphs a page names a few. */
typedef struct
{
  PlenaryNumberingEntry shown; /* a field is NULL until then */
  const char *format;          /* of the label, in the language of the numbering; NULL for none */
  char *suffix;                /* of an item, after the number; NULL for none */
  int count;                   /* a number in digits; 0 where @shown has it, or it has none */
  char id[];
} Entry;

struct _PlenaryNumbering
{
  PlenaryModel *model;
  PlenaryRecord *document; /* NULL for sessions alone */
  GHashTable *agenda;      /* id, of the entry: Entry; sessions and objectives */
  GHashTable *entries;     /* the same; what the document has */
  const char *paragraph_format;
  const char *series_formats[N_SERIES];
  int n_of_series[N_SERIES];
  int n_paragraphs; /* -1 while they have not been counted */
  int n_annexes;
  guint64 agenda_stamp;    /* of what @agenda is made of */
  guint64 section_stamp;   /* of the sections among @entries */
  guint64 paragraph_stamp; /* of the paragraphs there */
};

static void
entry_free (Entry *entry)
{
  g_free (entry->shown.number);
  g_free (entry->shown.label);
  g_free (entry->shown.title);
  g_free (entry->suffix);
  g_free (entry);
}

static GHashTable *
make_entries (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) entry_free);
}

static Entry *
add_entry (GHashTable *entries, const char *id)
{
  gsize size = strlen (id) + 1;
  Entry *entry = g_malloc0 (sizeof *entry + size);

  memcpy (entry->id, id, size);
  g_hash_table_replace (entries, entry->id, entry);

  return entry;
}

/* Puts an entry in words. */
static const PlenaryNumberingEntry *
show_entry (Entry *entry)
{
  PlenaryNumberingEntry *shown = &entry->shown;

  if (shown->number == NULL && entry->count > 0)
    shown->number
        = g_strdup_printf ("%d%s", entry->count, entry->suffix != NULL ? entry->suffix : "");
  else if (shown->number == NULL)
    shown->number = g_strdup ("");
  if (shown->label == NULL)
    shown->label
        = entry->format != NULL ? g_strdup_printf (entry->format, shown->number) : g_strdup ("");
  if (shown->title == NULL)
    shown->title = g_strdup ("");

  return shown;
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
number_session (PlenaryNumbering *self, PlenaryRecord *session)
{
  const char *label = plenary_record_get_text (session, PLENARY_SESSION_LABEL);
  const char *title = plenary_record_get_text (session, PLENARY_SESSION_TITLE);
  const char *short_title = plenary_record_get_text (session, PLENARY_SESSION_SHORT_TITLE);
  gboolean is_public = plenary_record_get_integer (session, PLENARY_SESSION_VISIBILITY)
                       == PLENARY_VISIBILITY_PUBLIC;
  Series series = get_series (session);
  Entry *entry = add_entry (self->agenda, plenary_record_get_id (session));

  entry->shown.title = g_strdup (*title != '\0' ? title : short_title);
  if (*label != '\0')
    entry->shown.number = g_strdup (label);
  if (!plenary_record_get_boolean (session, PLENARY_SESSION_NUMBERED))
    {
      entry->shown.label = g_strdup (label);
      return;
    }
  if (*label == '\0' && !is_public)
    return;
  entry->format = self->series_formats[series];
  if (*label != '\0')
    return;
  if (series == SERIES_SESSION)
    entry->shown.number = plenary_number_dup_roman (++self->n_of_series[series]);
  else
    entry->count = ++self->n_of_series[series];
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
      Entry *entry = add_entry (self->agenda, plenary_record_get_id (objective));

      entry->shown.title = g_strdup (title);
      entry->shown.number = g_steal_pointer (&number);
      entry->shown.label = plenary_objective_is_numbered (self->model, objective)
                               ? plenary_objective_dup_name (self->model, objective)
                               : g_strdup (title);
    }
}

/* What an item adds to the number of the paragraph it stands under; counts lists as the list
 * builder does. */
static char *
make_suffix (PlenaryListBuilder *list, PlenaryRecord *paragraph)
{
  int level = plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_LEVEL);
  PlenaryMarker marker
      = (PlenaryMarker) plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_MARKER);
  PlenaryNode *item = plenary_list_builder_add (list, level, marker, NULL);

  if (item->level > 1 || marker == PLENARY_MARKER_BULLET || item->label == NULL)
    return NULL;

  return g_strdup_printf ("(%.*s)", (int) strlen (item->label) - 1, item->label);
}

static void
add_paragraph (PlenaryNumbering *self, const char *id, int count, const char *suffix)
{
  Entry *entry = add_entry (self->entries, id);

  entry->count = count;
  entry->suffix = g_strdup (suffix);
  entry->format = count > 0 ? self->paragraph_format : NULL;
}

/* @under is the number of the numbered paragraph it stands under; 0 before the first. */
static void
number_paragraph (PlenaryNumbering *self,
                  PlenaryRecord *paragraph,
                  PlenaryListBuilder *list,
                  int *under)
{
  const char *intervention = plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID);
  PlenaryParagraphKind kind
      = (PlenaryParagraphKind) plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND);
  g_autofree char *suffix = NULL;

  if (kind == PLENARY_PARAGRAPH_KIND_ITEM && *under > 0)
    suffix = make_suffix (list, paragraph);
  else if (kind != PLENARY_PARAGRAPH_KIND_ITEM)
    plenary_list_builder_end (list);
  if (kind == PLENARY_PARAGRAPH_KIND_NUMBERED)
    *under = ++self->n_paragraphs;

  add_paragraph (self, plenary_record_get_id (paragraph), *under, suffix);
  if (intervention != NULL && g_hash_table_lookup (self->entries, intervention) == NULL)
    add_paragraph (self, intervention, *under, suffix);
}

static void
number_paragraphs (PlenaryNumbering *self, PlenaryRecord *section)
{
  g_autoptr (PlenaryNode) scratch = plenary_node_new (PLENARY_NODE_ROOT);
  PlenaryListBuilder list = { .parent = scratch };
  int under = 0;
  PlenaryRecordList *paragraphs
      = plenary_model_list_by (self->model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID,
                               plenary_record_get_id (section));

  for (guint i = 0; i < plenary_record_list_get_length (paragraphs); i++)
    number_paragraph (self, plenary_record_list_get (paragraphs, i), &list, &under);
}

static const PlenaryNumberingEntry *
lookup (GHashTable *entries, const char *id)
{
  Entry *entry = g_hash_table_lookup (entries, id);

  return entry != NULL ? show_entry (entry) : NULL;
}

static void
number_section (PlenaryNumbering *self, PlenaryRecord *section)
{
  const PlenaryText *title = plenary_record_get_markup (section, PLENARY_SECTION_TITLE);
  const char *session = plenary_record_get_text (section, PLENARY_SECTION_SESSION_ID);
  const PlenaryNumberingEntry *recorded = session != NULL ? lookup (self->agenda, session) : NULL;
  g_autofree char *words = plenary_text_dup_words (title);
  Entry *entry = add_entry (self->entries, plenary_record_get_id (section));

  if (plenary_record_get_integer (section, PLENARY_SECTION_KIND) == PLENARY_SECTION_KIND_ANNEX)
    {
      entry->count = ++self->n_annexes;
      entry->format = _ ("Annex %s");
    }
  else if (recorded != NULL)
    {
      entry->shown.number = g_strdup (recorded->number);
      entry->shown.label = g_strdup (recorded->label);
    }
  entry->shown.title
      = *words == '\0' && recorded != NULL ? g_strdup (recorded->title) : g_steal_pointer (&words);
}

/* Calls a function for each section in the order in which the document is read. */
static void
walk (PlenaryNumbering *self,
      PlenaryRecordList *sections,
      gboolean only_roots,
      void (*number) (PlenaryNumbering *self, PlenaryRecord *section))
{
  for (guint i = 0; i < plenary_record_list_get_length (sections); i++)
    {
      PlenaryRecord *section = plenary_record_list_get (sections, i);

      if (only_roots && plenary_record_get_text (section, PLENARY_SECTION_PARENT_ID) != NULL)
        continue;

      number (self, section);
      walk (self,
            plenary_model_list_by (self->model, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID,
                                   plenary_record_get_id (section)),
            FALSE, number);
    }
}

static void
walk_document (PlenaryNumbering *self,
               void (*number) (PlenaryNumbering *self, PlenaryRecord *section))
{
  walk (self,
        plenary_model_list_by (self->model, PLENARY_TYPE_SECTION, PLENARY_SECTION_DOCUMENT_ID,
                               plenary_record_get_id (self->document)),
        TRUE, number);
}

static guint64
get_agenda_stamp (PlenaryModel *model)
{
  const GType types[] = { PLENARY_TYPE_EVENT, PLENARY_TYPE_DAY, PLENARY_TYPE_SESSION,
                          PLENARY_TYPE_OBJECTIVE, PLENARY_TYPE_FRAMEWORK };

  return plenary_model_get_stamp (model, types, G_N_ELEMENTS (types));
}

/* Numbers come from where paragraphs stand and what they are, not from their words: who writes
 * does not wait for a count. */
static guint64
get_paragraph_stamp (PlenaryModel *model)
{
  static const guint columns[] = {
    PLENARY_PARAGRAPH_SECTION_ID, PLENARY_PARAGRAPH_RANK,   PLENARY_PARAGRAPH_KIND,
    PLENARY_PARAGRAPH_LEVEL,      PLENARY_PARAGRAPH_MARKER, PLENARY_PARAGRAPH_INTERVENTION_ID
  };
  PlenaryTable *table = plenary_model_get_table (model, PLENARY_TYPE_PARAGRAPH);
  guint64 stamp = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    stamp += plenary_table_get_column_stamp (table, columns[i]);

  return stamp;
}

static guint64
get_section_stamp (PlenaryModel *model)
{
  return plenary_table_get_stamp (plenary_model_get_table (model, PLENARY_TYPE_SECTION));
}

static void
number_agenda (PlenaryNumbering *self)
{
  self->agenda_stamp = get_agenda_stamp (self->model);
  memset (self->n_of_series, 0, sizeof self->n_of_series);
  g_hash_table_remove_all (self->agenda);
  number_sessions (self);
  name_objectives (self);
}

static void
number_document (PlenaryNumbering *self)
{
  self->section_stamp = get_section_stamp (self->model);
  self->paragraph_stamp = get_paragraph_stamp (self->model);
  g_hash_table_remove_all (self->entries);
  self->n_annexes = 0;
  self->n_paragraphs = -1;
  if (self->document != NULL)
    walk_document (self, number_section);
}

/**
 * plenary_numbering_new:
 * @model: a model
 * @document: (nullable): the document whose paragraphs are counted; %NULL for sessions alone
 *
 * Counts sessions and annexes; paragraphs are counted when the first is asked for. The numbering
 * is of the moment until it is told to follow the model.
 *
 * Returns: (transfer full): the numbering
 */
PlenaryNumbering *
plenary_numbering_new (PlenaryModel *model, PlenaryRecord *document)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  PlenaryNumbering *self = g_new0 (PlenaryNumbering, 1);

  self->model = g_object_ref (model);
  self->document = document != NULL ? g_object_ref (document) : NULL;
  self->agenda = make_entries ();
  self->entries = make_entries ();
  self->paragraph_format = _ ("paragraph %s");
  self->series_formats[SERIES_SESSION] = _ ("Session %s");
  self->series_formats[SERIES_ROUNDTABLE] = _ ("Roundtable %s");
  self->series_formats[SERIES_CAFE] = _ ("Thematic session %s");
  self->series_formats[SERIES_PANEL] = _ ("Panel discussion %s");
  number_agenda (self);
  number_document (self);

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

  g_hash_table_unref (self->agenda);
  g_hash_table_unref (self->entries);
  g_clear_object (&self->document);
  g_object_unref (self->model);
  g_free (self);
}

/**
 * plenary_numbering_follow:
 * @self: a numbering
 *
 * To be called when the model has changed: counts anew what may be counted otherwise now. Entries
 * that were looked up before may be gone.
 */
void
plenary_numbering_follow (PlenaryNumbering *self)
{
  g_return_if_fail (self != NULL);

  gboolean is_agenda_other = get_agenda_stamp (self->model) != self->agenda_stamp;

  if (is_agenda_other)
    number_agenda (self);
  if (is_agenda_other || get_section_stamp (self->model) != self->section_stamp
      || get_paragraph_stamp (self->model) != self->paragraph_stamp)
    number_document (self);
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

  if (id == NULL)
    return NULL;

  const PlenaryNumberingEntry *entry = lookup (self->agenda, id);

  if (entry == NULL)
    entry = lookup (self->entries, id);
  if (entry != NULL || self->document == NULL || self->n_paragraphs >= 0)
    return entry;

  self->n_paragraphs = 0;
  walk_document (self, number_paragraphs);

  return lookup (self->entries, id);
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
