/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Sections of the first level are sessions. Where the report has its agenda, the items of this and
 * the sections go together in their order if they are as many, or else by their titles.
 */
#include "config.h"

#include "operations/plenary-recognition-private.h"

#include "base/plenary-pattern.h"
#include "compose/plenary-composition.h"
#include "model/plenary-document.h"
#include "model/plenary-event.h"
#include "model/plenary-framework.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-placement.h"
#include "model/plenary-section.h"
#include "model/plenary-table-cell.h"
#include "model/plenary-table-row.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* An item of the agenda as the report has it. */
typedef struct
{
  char *title;
  PlenaryWordsParty *presenter;
  GPtrArray *roles; /* PlenaryWordsRole */
  gboolean is_matched;
} Item;

static void
item_free (gpointer data)
{
  Item *item = data;

  g_free (item->title);
  g_clear_pointer (&item->presenter, plenary_words_party_free);
  g_ptr_array_unref (item->roles);
  g_free (item);
}

/* Adds something that was found. Sessions that are there already are known, but not found. */
PlenaryRecognised *
plenary_recognition_add (PlenaryRecognition *self,
                         PlenaryRecognisedKind kind,
                         PlenaryRecognised *session,
                         const char *title,
                         const char *detail)
{
  PlenaryRecognised *recognised = g_object_new (PLENARY_TYPE_RECOGNISED, NULL);

  recognised->kind = kind;
  recognised->title = g_strdup (title);
  recognised->detail = g_strdup (detail);
  g_set_object (&recognised->session, session);
  g_ptr_array_add (self->found, recognised);

  return recognised;
}

PlenaryRecordList *
plenary_recognition_list_paragraphs (PlenaryRecognition *self, PlenaryRecord *section)
{
  return plenary_model_list_by (self->model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID,
                                plenary_record_get_id (section));
}

PlenaryRecordList *
plenary_recognition_list_parts (PlenaryRecognition *self, const char *parent_id)
{
  return plenary_model_list_by (self->model, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID,
                                parent_id);
}

char *
plenary_recognition_dup_words (PlenaryRecord *record, guint column)
{
  return plenary_text_dup_words (plenary_record_get_markup (record, column));
}

/* Who has been named once is known to take part. */
void
plenary_recognition_know (PlenaryRecognition *self, const PlenaryWordsParty *party)
{
  if (*party->body != '\0')
    g_hash_table_add (self->parties, plenary_fold (party->body));
  if (*party->acronym != '\0')
    g_hash_table_add (self->parties, plenary_fold (party->acronym));
}

static gboolean
is_listing (PlenaryRecord *section)
{
  g_autofree char *title = plenary_recognition_dup_words (section, PLENARY_SECTION_TITLE);

  return g_ascii_strcasecmp (title, "Agenda") == 0 || g_ascii_strcasecmp (title, "Programme") == 0;
}

/* "Title, presenter" or a title and a role line below it. */
static Item *
read_item (const char *words)
{
  g_auto (GStrv) lines = g_strsplit (words, "\n", 2);
  Item *item = g_new0 (Item, 1);

  item->roles = plenary_words_read_role_line (lines[0] != NULL && lines[1] != NULL ? lines[1] : "");
  item->title = plenary_words_split_presenter (lines[0] != NULL ? lines[0] : "", &item->presenter);
  g_strstrip (item->title);

  return item;
}

/* A role line that is a paragraph of its own belongs to the item above it. */
static void
add_item (GPtrArray *items, PlenaryRecord *paragraph)
{
  g_autofree char *words = plenary_recognition_dup_words (paragraph, PLENARY_PARAGRAPH_TEXT);
  g_autoptr (GPtrArray) roles = plenary_words_read_role_line (words);
  Item *last = items->len > 0 ? items->pdata[items->len - 1] : NULL;

  if (*words == '\0')
    return;
  if (roles->len == 0)
    {
      g_ptr_array_add (items, read_item (words));
    }
  else if (last != NULL && last->roles->len == 0)
    {
      g_ptr_array_unref (last->roles);
      last->roles = g_steal_pointer (&roles);
    }
}

static GPtrArray *
read_items (PlenaryRecognition *self, PlenaryRecord *section)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (item_free);
  PlenaryRecordList *paragraphs
      = section != NULL ? plenary_recognition_list_paragraphs (self, section) : NULL;

  for (guint i = 0; paragraphs != NULL && i < plenary_record_list_get_length (paragraphs); i++)
    add_item (items, plenary_record_list_get (paragraphs, i));

  return items;
}

static GPtrArray *
read_role_line (PlenaryRecord *paragraph)
{
  g_autofree char *words = plenary_recognition_dup_words (paragraph, PLENARY_PARAGRAPH_TEXT);

  return plenary_words_read_role_line (words);
}

static gboolean
has_role_line (PlenaryRecognition *self, PlenaryRecord *section)
{
  PlenaryRecordList *paragraphs = plenary_recognition_list_paragraphs (self, section);

  for (guint i = 0; i < plenary_record_list_get_length (paragraphs); i++)
    {
      g_autoptr (GPtrArray) roles = read_role_line (plenary_record_list_get (paragraphs, i));

      if (roles->len > 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_remarks (PlenaryRecognition *self, PlenaryRecord *section)
{
  PlenaryRecordList *parts = plenary_recognition_list_parts (self, plenary_record_get_id (section));

  for (guint i = 0; i < plenary_record_list_get_length (parts); i++)
    switch (plenary_record_get_integer (plenary_record_list_get (parts, i), PLENARY_SECTION_KIND))
      {
      case PLENARY_SECTION_KIND_INTRODUCTION:
      case PLENARY_SECTION_KIND_DISCUSSION:
      case PLENARY_SECTION_KIND_CONCLUSION:
        return TRUE;
      default:
        break;
      }

  return FALSE;
}

/* Whether a section reports a session, where no agenda tells. */
static gboolean
is_session (PlenaryRecognition *self, PlenaryRecord *section)
{
  g_autofree char *title = plenary_recognition_dup_words (section, PLENARY_SECTION_TITLE);

  return plenary_words_guess_session_kind (title) != PLENARY_SESSION_KIND_PLENARY
         || has_remarks (self, section) || has_role_line (self, section);
}

/* Sections of the first level that may report a session; the agenda is not among them. */
static GPtrArray *
list_sections (PlenaryRecognition *self, PlenaryRecord **listing)
{
  PlenaryRecordList *all = plenary_recognition_list_parts (self, NULL);
  GPtrArray *sections = g_ptr_array_new ();

  *listing = NULL;
  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    {
      PlenaryRecord *section = plenary_record_list_get (all, i);
      int kind = plenary_record_get_integer (section, PLENARY_SECTION_KIND);

      if (g_strcmp0 (plenary_record_get_text (section, PLENARY_SECTION_DOCUMENT_ID),
                     plenary_record_get_id (self->document))
              != 0
          || (kind != PLENARY_SECTION_KIND_PLAIN && kind != PLENARY_SECTION_KIND_SESSION))
        continue;
      if (is_listing (section))
        *listing = section;
      else
        g_ptr_array_add (sections, section);
    }

  return sections;
}

/* The item of the agenda that a section tells of: by its title without the objectives. */
static Item *
find_item (GPtrArray *items, const char *title)
{
  g_autofree char *name = plenary_words_strip_objectives (title);
  g_autofree char *folded = plenary_fold (name);

  for (guint i = 0; i < items->len; i++)
    {
      Item *item = items->pdata[i];
      g_autofree char *other = plenary_words_strip_objectives (item->title);
      g_autofree char *folded_other = plenary_fold (other);

      if (!item->is_matched && strcmp (folded, folded_other) == 0)
        return item;
    }

  return NULL;
}

static PlenaryRecord *
find_session (PlenaryRecognition *self, const char *name)
{
  PlenaryRecordList *sessions = plenary_model_list (self->model, PLENARY_TYPE_SESSION);

  for (guint i = 0; i < plenary_record_list_get_length (sessions); i++)
    {
      PlenaryRecord *session = plenary_record_list_get (sessions, i);

      if (g_str_equal (plenary_record_get_text (session, PLENARY_SESSION_TITLE), name))
        return session;
    }

  return NULL;
}

static const char *
get_word_for_kind (PlenarySessionKind kind)
{
  switch (kind)
    {
    case PLENARY_SESSION_KIND_OPENING:
      return _ ("Opening");
    case PLENARY_SESSION_KIND_ROUNDTABLE:
      return _ ("Roundtable");
    case PLENARY_SESSION_KIND_PANEL:
      return _ ("Panel");
    case PLENARY_SESSION_KIND_CAFE:
      return _ ("Café");
    case PLENARY_SESSION_KIND_CLOSING:
      return _ ("Closing");
    case PLENARY_SESSION_KIND_PLENARY:
    case PLENARY_SESSION_KIND_KEYNOTE:
    case PLENARY_SESSION_KIND_UPDATE:
    case PLENARY_SESSION_KIND_FRAMING:
    case PLENARY_SESSION_KIND_WRAP_UP:
    case PLENARY_SESSION_KIND_DISCUSSION:
    case PLENARY_SESSION_KIND_QUESTIONS:
    case PLENARY_SESSION_KIND_BREAK:
    case PLENARY_SESSION_KIND_ITEM:
    default:
      return _ ("Plenary session");
    }
}

/* Whether the session has objectives or roles of its own already, which nothing is added to. */
static gboolean
has_any (PlenaryRecognition *self, PlenaryRecognised *session, GType type, guint column)
{
  return session->record != NULL
         && plenary_record_list_get_length (plenary_model_list_by (
                self->model, type, column, plenary_record_get_id (session->record)))
                > 0;
}

static void
add_roles (PlenaryRecognition *self, PlenaryRecognised *session, GPtrArray *roles)
{
  for (guint i = 0; i < roles->len; i++)
    {
      PlenaryWordsRole *role = roles->pdata[i];
      g_autofree char *title = plenary_words_party_dup_words (role->party);
      g_autofree char *detail = g_strdup_printf (
          "%s, %s", plenary_role_get_noun ((int) role->role, FALSE), session->name);
      PlenaryRecognised *found
          = plenary_recognition_add (self, PLENARY_RECOGNISED_ROLE, session, title, detail);

      found->role = role->role;
      found->party = g_steal_pointer (&role->party);
      plenary_recognition_know (self, found->party);
    }
}

static void
add_presenter (PlenaryRecognition *self, PlenaryRecognised *session, Item *item)
{
  if (item->presenter == NULL)
    return;

  g_autoptr (GPtrArray) roles = g_ptr_array_new ();
  PlenaryWordsRole role = { PLENARY_ROLE_SPEAKER, g_steal_pointer (&item->presenter) };

  g_ptr_array_add (roles, &role);
  add_roles (self, session, roles);
}

/* Typed lines of a section that say what is derived: its role line, and the list of its
 * objectives. */
static gboolean
is_objective_line (PlenaryRecognition *self, PlenaryRecord *paragraph)
{
  g_autofree char *words = plenary_recognition_dup_words (paragraph, PLENARY_PARAGRAPH_TEXT);
  int kind = plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND);

  if (kind == PLENARY_PARAGRAPH_KIND_TABLE)
    {
      PlenaryRecordList *rows = plenary_model_list_by (self->model, PLENARY_TYPE_TABLE_ROW,
                                                       PLENARY_TABLE_ROW_PARAGRAPH_ID,
                                                       plenary_record_get_id (paragraph));
      PlenaryRecordList *cells
          = plenary_record_list_get_length (rows) > 0
                ? plenary_model_list_by (self->model, PLENARY_TYPE_TABLE_CELL,
                                         PLENARY_TABLE_CELL_ROW_ID,
                                         plenary_record_get_id (plenary_record_list_get (rows, 0)))
                : NULL;

      if (cells == NULL || plenary_record_list_get_length (cells) == 0)
        return FALSE;

      g_autofree char *cell = plenary_recognition_dup_words (plenary_record_list_get (cells, 0),
                                                             PLENARY_TABLE_CELL_TEXT);

      return g_regex_match_simple ("^Objective \\d+", cell, 0, 0);
    }

  return (kind == PLENARY_PARAGRAPH_KIND_PLAIN || kind == PLENARY_PARAGRAPH_KIND_ITEM)
         && g_regex_match_simple ("^Objective \\d+\\s*:", words, 0, 0);
}

static void
add_block (PlenaryRecognition *self,
           PlenaryRecognised *session,
           PlenaryParagraphKind kind,
           GPtrArray *paragraphs)
{
  if (paragraphs->len == 0)
    return;

  PlenaryRecognised *found = plenary_recognition_add (
      self, PLENARY_RECOGNISED_BLOCK, session,
      kind == PLENARY_PARAGRAPH_KIND_ROLES ? _ ("Role line") : _ ("List of objectives"),
      session->name);

  found->block = kind;
  g_ptr_array_unref (found->paragraphs);
  found->paragraphs = g_ptr_array_ref (paragraphs);
}

/* What stands at the head of a section. The roles said there are those of the record, before those
 * of the agenda. */
static void
read_head (PlenaryRecognition *self, PlenaryRecognised *session, Item *item)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) objectives = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean has_roles
      = has_any (self, session, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_SESSION_ID);
  PlenaryRecordList *paragraphs = session->section != NULL
                                      ? plenary_recognition_list_paragraphs (self, session->section)
                                      : NULL;

  for (guint i = 0; paragraphs != NULL && i < plenary_record_list_get_length (paragraphs); i++)
    {
      PlenaryRecord *paragraph = plenary_record_list_get (paragraphs, i);
      g_autoptr (GPtrArray) roles = read_role_line (paragraph);

      if (plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND)
              == PLENARY_PARAGRAPH_KIND_PLAIN
          && roles->len > 0)
        {
          g_ptr_array_add (lines, g_object_ref (paragraph));
          if (!has_roles)
            add_roles (self, session, roles);
          has_roles = TRUE;
        }
      else if (is_objective_line (self, paragraph))
        g_ptr_array_add (objectives, g_object_ref (paragraph));
    }
  if (!has_roles && item != NULL)
    {
      add_roles (self, session, item->roles);
      add_presenter (self, session, item);
    }
  add_block (self, session, PLENARY_PARAGRAPH_KIND_OBJECTIVES, objectives);
  add_block (self, session, PLENARY_PARAGRAPH_KIND_ROLES, lines);
}

static void
read_placement (PlenaryRecognition *self, PlenaryRecognised *session, const char *title)
{
  GArray *numbers = plenary_recognition_find_numbers (self, title);

  if (numbers->len == 0
      || has_any (self, session, PLENARY_TYPE_PLACEMENT, PLENARY_PLACEMENT_SESSION_ID))
    {
      g_array_unref (numbers);
      return;
    }

  g_autofree char *words = plenary_recognition_dup_numbers (numbers);
  PlenaryRecognised *found
      = plenary_recognition_add (self, PLENARY_RECOGNISED_PLACEMENT, session, words, session->name);

  found->numbers = numbers;
}

/* A session of a section, of an item of the agenda, or of both. */
static void
read_session (PlenaryRecognition *self, PlenaryRecord *section, Item *item)
{
  g_autofree char *heading
      = section != NULL ? plenary_recognition_dup_words (section, PLENARY_SECTION_TITLE) : NULL;
  g_autofree char *name = plenary_words_strip_objectives (item != NULL ? item->title : heading);
  PlenaryRecord *record
      = section != NULL
            ? plenary_model_lookup (self->model, PLENARY_TYPE_SESSION,
                                    plenary_record_get_text (section, PLENARY_SECTION_SESSION_ID))
            : NULL;
  PlenarySessionKind kind = plenary_words_guess_session_kind (name);

  if (record == NULL)
    record = find_session (self, name);

  PlenaryRecognised *session = plenary_recognition_add (
      self, PLENARY_RECOGNISED_SESSION, NULL,
      record != NULL ? plenary_record_get_text (record, PLENARY_SESSION_TITLE) : name,
      get_word_for_kind (kind));

  session->session_kind = kind;
  session->name = g_strdup (session->title);
  session->id = record != NULL ? g_strdup (plenary_record_get_id (record)) : NULL;
  g_set_object (&session->record, record);
  g_set_object (&session->section, section);
  g_ptr_array_add (self->sessions, g_object_ref (session));
  if (record != NULL
      && (section == NULL || plenary_record_get_text (section, PLENARY_SECTION_SESSION_ID) != NULL))
    g_ptr_array_remove (self->found, session);
  read_head (self, session, item);
  read_placement (self, session, heading != NULL ? heading : item->title);
  if (item != NULL)
    item->is_matched = TRUE;
}

static void
read_sessions (PlenaryRecognition *self)
{
  PlenaryRecord *listing = NULL;
  g_autoptr (GPtrArray) sections = list_sections (self, &listing);
  g_autoptr (GPtrArray) items = read_items (self, listing);
  gboolean is_pairwise = items->len == sections->len;

  for (guint i = 0; i < sections->len; i++)
    {
      g_autofree char *title
          = plenary_recognition_dup_words (sections->pdata[i], PLENARY_SECTION_TITLE);
      Item *item = is_pairwise ? items->pdata[i] : find_item (items, title);

      if (item != NULL || is_session (self, sections->pdata[i]))
        read_session (self, sections->pdata[i], item);
    }
  for (guint i = 0; i < items->len; i++)
    if (!((Item *) items->pdata[i])->is_matched)
      read_session (self, NULL, items->pdata[i]);
  if (listing == NULL || items->len == 0)
    return;

  PlenaryRecognised *found
      = plenary_recognition_add (self, PLENARY_RECOGNISED_BLOCK, NULL, _ ("Agenda"),
                                 _ ("The agenda in the report follows the page Agenda"));

  g_set_object (&found->section, listing);
}

/* Acronyms in titles say what the meeting is about, not who speaks: "GFMD", "IMRF". */
static void
avoid_acronyms (PlenaryRecognition *self, const char *title)
{
  g_auto (GStrv) words = g_strsplit_set (title, " ,:;()-–/", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (strlen (words[i]) > 1
        && strspn (words[i], "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == strlen (words[i]))
      g_hash_table_add (self->no_parties, plenary_fold (words[i]));
}

static void
avoid_subjects (PlenaryRecognition *self)
{
  PlenaryRecord *event = plenary_model_get_event (self->model);

  if (event != NULL)
    avoid_acronyms (self, plenary_record_get_text (event, PLENARY_EVENT_TITLE));
  for (guint i = 0; i < self->sessions->len; i++)
    {
      PlenaryRecognised *session = self->sessions->pdata[i];
      g_autofree char *title
          = session->section != NULL
                ? plenary_recognition_dup_words (session->section, PLENARY_SECTION_TITLE)
                : g_strdup ("");

      avoid_acronyms (self, title);
    }
}

/* Objectives are recognised where it is known whose they are. */
static void
read_framework (PlenaryRecognition *self, PlenaryModel *library)
{
  PlenaryModel *source = self->model;
  PlenaryRecord *framework = plenary_recognition_find_framework (source);

  if (framework == NULL && library != NULL)
    {
      source = library;
      framework = plenary_recognition_find_framework (source);
    }
  if (framework == NULL)
    return;

  PlenaryRecordList *list
      = plenary_model_list_by (source, PLENARY_TYPE_OBJECTIVE, PLENARY_OBJECTIVE_FRAMEWORK_ID,
                               plenary_record_get_id (framework));

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    g_hash_table_add (self->objectives,
                      GINT_TO_POINTER (plenary_record_get_integer (
                          plenary_record_list_get (list, i), PLENARY_OBJECTIVE_NUMBER)));
  self->pattern = plenary_words_compile_objectives (
      plenary_record_get_text (framework, PLENARY_FRAMEWORK_ITEM_WORD));
}

/**
 * plenary_recognition_read:
 * @model: a model
 * @document: a report of it
 * @library: (nullable): the model of a framework that comes into a project without one
 *
 * Reads what the words of a report say of the meeting and the project does not know yet.
 *
 * Returns: (transfer full) (element-type PlenaryRecognised): what is found, sessions before what
 *   belongs to them
 */
GPtrArray *
plenary_recognition_read (PlenaryModel *model, PlenaryRecord *document, PlenaryModel *library)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (document), NULL);
  g_return_val_if_fail (library == NULL || PLENARY_IS_MODEL (library), NULL);

  g_autoptr (PlenaryNumbering) numbering = plenary_numbering_new (model, document);
  g_autoptr (PlenaryPartyIndex) index = plenary_party_index_new (model);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) parties = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) no_parties = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) objectives = g_hash_table_new (NULL, NULL);
  PlenaryRecognition self = {
    .model = model,
    .document = document,
    .numbering = numbering,
    .index = index,
    .sessions = sessions,
    .found = g_ptr_array_new_with_free_func (g_object_unref),
    .parties = parties,
    .no_parties = no_parties,
    .objectives = objectives,
  };

  read_framework (&self, library);
  read_sessions (&self);
  avoid_subjects (&self);
  for (guint i = 0; i < sessions->len; i++)
    plenary_recognition_read_speakers (&self, sessions->pdata[i]);
  plenary_recognition_read_tags (&self);
  g_clear_pointer (&self.pattern, g_regex_unref);

  return self.found;
}
