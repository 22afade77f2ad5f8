/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Blocks of the tree belong to the record whose id they carry, and those that follow without an
 * id to the same one. What is searched is what was composed, so that a lead-in, a cross-reference
 * or a note tells nothing that the words of the paragraph do not.
 */
#include "config.h"

#include "compose/plenary-leaks.h"

#include "compose/plenary-body-name.h"
#include "compose/plenary-compose.h"
#include "compose/plenary-name-finder.h"
#include "compose/plenary-numbering.h"
#include "compose/plenary-party.h"
#include "model/plenary-assignment.h"
#include "model/plenary-body.h"
#include "model/plenary-intervention.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Characters shown on each side of a name. */
#define CONTEXT 40

/* Sections inside one another. */
#define MAX_DEPTH 64

/* How much of a text is hidden. */
typedef enum
{
  TEXT_FREE,       /* nothing is */
  TEXT_CONCLUSION, /* who took the floor in the session */
  TEXT_FLOOR,      /* everybody without a role in it */
} TextKind;

typedef struct
{
  PlenaryModel *model;
  PlenaryAttribution attribution;
  PlenaryNumbering *numbering;
  PlenaryNameFinder *finder;
  GHashTable *counted; /* ids of paragraphs that were searched, borrowed */
  PlenaryLeakReport *report;
} Search;

/* What a block reports. */
typedef struct
{
  TextKind kind;
  PlenaryRecord *record; /* the paragraph or section */
  PlenaryRecord *session;
  PlenaryRecord *intervention;
} Context;

static void
leak_free (gpointer data)
{
  PlenaryLeak *leak = data;

  g_free (leak->record_id);
  g_free (leak->name);
  g_free (leak->place);
  g_free (leak->excerpt);
  g_free (leak);
}

static PlenaryRecord *
look_up (Search *search, GType type, PlenaryRecord *record, guint column)
{
  return plenary_model_lookup (search->model, type, plenary_record_get_text (record, column));
}

/* Whether a person or body has a role in a session that an agenda tells of. */
static gboolean
has_role (Search *search, PlenaryRecord *session, PlenaryRecord *party)
{
  PlenaryRecordList *all
      = plenary_model_list_by (search->model, PLENARY_TYPE_ASSIGNMENT,
                               PLENARY_ASSIGNMENT_SESSION_ID, plenary_record_get_id (session));
  guint column
      = PLENARY_IS_PERSON (party) ? PLENARY_ASSIGNMENT_PERSON_ID : PLENARY_ASSIGNMENT_BODY_ID;

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    {
      PlenaryRecord *assignment = plenary_record_list_get (all, i);

      if (plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_ROLE)
              != PLENARY_ROLE_NOTE_TAKER
          && g_strcmp0 (plenary_record_get_text (assignment, column), plenary_record_get_id (party))
                 == 0)
        return TRUE;
    }

  return FALSE;
}

/* Whether a body is the one that an intervention is made for: its own, that of a post of the
 * speaker, or the one they speak on behalf of. */
static gboolean
is_delegation (Search *search, PlenaryRecord *intervention, PlenaryRecord *body)
{
  const char *id = plenary_record_get_id (body);
  const char *person_id = plenary_record_get_text (intervention, PLENARY_INTERVENTION_PERSON_ID);

  if (g_strcmp0 (plenary_record_get_text (intervention, PLENARY_INTERVENTION_BODY_ID), id) == 0
      || g_strcmp0 (plenary_record_get_text (intervention, PLENARY_INTERVENTION_ON_BEHALF_ID), id)
             == 0)
    return TRUE;
  if (person_id == NULL)
    return FALSE;

  PlenaryRecordList *posts
      = plenary_model_list_by (search->model, PLENARY_TYPE_POST, PLENARY_POST_PERSON_ID, person_id);

  for (guint i = 0; i < plenary_record_list_get_length (posts); i++)
    if (g_strcmp0 (
            plenary_record_get_text (plenary_record_list_get (posts, i), PLENARY_POST_BODY_ID), id)
        == 0)
      return TRUE;

  return FALSE;
}

/* Whether who speaks has no role in the session. */
static gboolean
is_from_floor (Search *search, PlenaryRecord *session, PlenaryRecord *intervention)
{
  PlenaryParty party = plenary_party_of_intervention (search->model, intervention);

  if (party.person != NULL)
    return !has_role (search, session, party.person);

  return party.body == NULL || !has_role (search, session, party.body);
}

static gboolean
took_floor (Search *search, PlenaryRecord *session, PlenaryRecord *party)
{
  PlenaryRecordList *all
      = plenary_model_list_by (search->model, PLENARY_TYPE_INTERVENTION,
                               PLENARY_INTERVENTION_SESSION_ID, plenary_record_get_id (session));

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    {
      PlenaryRecord *intervention = plenary_record_list_get (all, i);
      gboolean is_party = PLENARY_IS_PERSON (party)
                              ? look_up (search, PLENARY_TYPE_PERSON, intervention,
                                         PLENARY_INTERVENTION_PERSON_ID)
                                    == party
                              : is_delegation (search, intervention, party);

      if (is_party && is_from_floor (search, session, intervention))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_hidden (Search *search, const Context *context, PlenaryRecord *party)
{
  gboolean is_chatham = search->attribution == PLENARY_ATTRIBUTION_CHATHAM_HOUSE;

  if (PLENARY_IS_PERSON (party) && has_role (search, context->session, party))
    return FALSE;
  if (context->kind == TEXT_CONCLUSION)
    return is_chatham && (PLENARY_IS_PERSON (party) || plenary_body_is_state (party))
           && took_floor (search, context->session, party);
  if (PLENARY_IS_PERSON (party))
    return TRUE;
  if (!is_chatham)
    return FALSE;
  if (context->intervention != NULL && is_delegation (search, context->intervention, party))
    return TRUE;

  return plenary_body_is_state (party)
         && (context->intervention != NULL || !has_role (search, context->session, party));
}

static char *
dup_excerpt (const char *words, const PlenaryNameMatch *match)
{
  const char *start = words + match->start;
  const char *end = start + match->length;

  for (int i = 0; i < CONTEXT && start > words; i++)
    start = g_utf8_prev_char (start);
  for (int i = 0; i < CONTEXT && *end != '\0'; i++)
    end = g_utf8_next_char (end);

  g_autofree char *middle = g_strndup (start, (gsize) (end - start));

  g_strdelimit (middle, "\n", ' ');

  return g_strconcat (start > words ? "…" : "", middle, *end != '\0' ? "…" : "", NULL);
}

/* "paragraph 34", or the heading of a section, or of the one that the paragraph is in. */
static char *
dup_place (Search *search, PlenaryRecord *record)
{
  const PlenaryNumberingEntry *entry
      = plenary_numbering_lookup (search->numbering, plenary_record_get_id (record));
  PlenaryRecord *section
      = PLENARY_IS_PARAGRAPH (record)
            ? look_up (search, PLENARY_TYPE_SECTION, record, PLENARY_PARAGRAPH_SECTION_ID)
            : record;
  const PlenaryNumberingEntry *heading
      = section != NULL
            ? plenary_numbering_lookup (search->numbering, plenary_record_get_id (section))
            : NULL;

  if (PLENARY_IS_PARAGRAPH (record) && entry != NULL && *entry->label != '\0')
    return g_strdup (entry->label);
  if (heading != NULL && *heading->title != '\0')
    return g_strdup_printf (_ ("“%s”"), heading->title);

  return g_strdup (_ ("a section without a heading"));
}

static void
search_text (Search *search, const Context *context, const PlenaryText *text)
{
  g_autofree char *words = plenary_text_dup_words (text);
  g_autoptr (GArray) matches = plenary_name_finder_find (search->finder, words);
  gsize end = 0;

  for (guint i = 0; i < matches->len; i++)
    {
      const PlenaryNameMatch *match = &g_array_index (matches, PlenaryNameMatch, i);

      /* A name that two people share is told once. */
      if (match->start < end || !is_hidden (search, context, match->record))
        continue;

      PlenaryLeak *leak = g_new0 (PlenaryLeak, 1);

      end = match->start + match->length;
      leak->record_id = g_strdup (plenary_record_get_id (context->record));
      leak->is_paragraph = PLENARY_IS_PARAGRAPH (context->record);
      leak->name = g_strndup (words + match->start, match->length);
      leak->place = dup_place (search, context->record);
      leak->excerpt = dup_excerpt (words, match);
      g_ptr_array_add (search->report->leaks, leak);
    }
}

static void
search_node (Search *search, const Context *context, const PlenaryNode *node)
{
  if (node->text != NULL)
    search_text (search, context, node->text);
  for (guint i = 0; i < node->children->len; i++)
    search_node (search, context, node->children->pdata[i]);
}

/* The first intervention that a section reports: its heading may be derived from it. */
static PlenaryRecord *
find_first_intervention (Search *search, PlenaryRecord *section)
{
  PlenaryRecordList *paragraphs
      = plenary_model_list_by (search->model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID,
                               plenary_record_get_id (section));
  PlenaryRecord *found = NULL;

  for (guint i = 0; found == NULL && i < plenary_record_list_get_length (paragraphs); i++)
    found = look_up (search, PLENARY_TYPE_INTERVENTION, plenary_record_list_get (paragraphs, i),
                     PLENARY_PARAGRAPH_INTERVENTION_ID);

  return found;
}

static PlenaryRecord *
find_session (Search *search, PlenaryRecord *section)
{
  PlenaryRecord *session = NULL;

  for (int depth = 0; section != NULL && session == NULL && depth < MAX_DEPTH; depth++)
    {
      session = look_up (search, PLENARY_TYPE_SESSION, section, PLENARY_SECTION_SESSION_ID);
      section = look_up (search, PLENARY_TYPE_SECTION, section, PLENARY_SECTION_PARENT_ID);
    }

  return session;
}

static Context
make_context (Search *search, PlenaryRecord *record)
{
  gboolean is_paragraph = PLENARY_IS_PARAGRAPH (record);
  PlenaryRecord *section
      = is_paragraph ? look_up (search, PLENARY_TYPE_SECTION, record, PLENARY_PARAGRAPH_SECTION_ID)
                     : record;
  int kind = section != NULL ? plenary_record_get_integer (section, PLENARY_SECTION_KIND) : 0;
  Context context = { .kind = TEXT_FREE, .record = record };

  if (section == NULL)
    return context;

  context.intervention = is_paragraph ? look_up (search, PLENARY_TYPE_INTERVENTION, record,
                                                 PLENARY_PARAGRAPH_INTERVENTION_ID)
                                      : find_first_intervention (search, section);
  context.session = context.intervention != NULL
                        ? look_up (search, PLENARY_TYPE_SESSION, context.intervention,
                                   PLENARY_INTERVENTION_SESSION_ID)
                        : find_session (search, section);
  if (context.session == NULL)
    return context;
  if (context.intervention != NULL && is_from_floor (search, context.session, context.intervention))
    context.kind = TEXT_FLOOR;
  else if (is_paragraph && kind == PLENARY_SECTION_KIND_DISCUSSION)
    context.kind = TEXT_FLOOR;
  else if (is_paragraph && kind == PLENARY_SECTION_KIND_CONCLUSION)
    context.kind = TEXT_CONCLUSION;

  return context;
}

static void
search_tree (Search *search, PlenaryNode *root)
{
  Context context = { .kind = TEXT_FREE };

  for (guint i = 0; i < root->children->len; i++)
    {
      const PlenaryNode *node = root->children->pdata[i];
      PlenaryRecord *record
          = node->id != NULL ? plenary_model_find (search->model, node->id) : NULL;

      if (PLENARY_IS_PARAGRAPH (record) || PLENARY_IS_SECTION (record))
        context = make_context (search, record);
      else if (record != NULL || node->kind == PLENARY_NODE_HEADING)
        context = (Context) { .kind = TEXT_FREE };
      if (context.kind == TEXT_FREE || node->role == PLENARY_NODE_ROLE_FINDINGS
          || node->role == PLENARY_NODE_ROLE_OBJECTIVES || node->role == PLENARY_NODE_ROLE_AGENDA)
        continue;
      if (PLENARY_IS_PARAGRAPH (context.record))
        g_hash_table_add (search->counted, (char *) plenary_record_get_id (context.record));
      search_node (search, &context, node);
    }
}

static void
add_names (Search *search)
{
  PlenaryRecordList *people = plenary_model_list (search->model, PLENARY_TYPE_PERSON);
  PlenaryRecordList *bodies = plenary_model_list (search->model, PLENARY_TYPE_BODY);

  for (guint i = 0; i < plenary_record_list_get_length (people); i++)
    plenary_name_finder_add_person (search->finder, search->model,
                                    plenary_record_list_get (people, i));
  if (search->attribution != PLENARY_ATTRIBUTION_CHATHAM_HOUSE)
    return;
  for (guint i = 0; i < plenary_record_list_get_length (bodies); i++)
    if (plenary_record_get_integer (plenary_record_list_get (bodies, i), PLENARY_BODY_KIND)
        != PLENARY_BODY_KIND_CATEGORY)
      plenary_name_finder_add_body (search->finder, search->model,
                                    plenary_record_list_get (bodies, i));
}

/**
 * plenary_leaks_search:
 * @model: the model that was composed; a snapshot in any thread
 * @document: (nullable): the document that was
 * @tree: what was composed
 *
 * Searches a composed document for the names that its policy of attribution hides. A document
 * that names everybody hides none.
 *
 * Returns: (transfer full): what was found
 */
PlenaryLeakReport *
plenary_leaks_search (PlenaryModel *model, PlenaryRecord *document, PlenaryDocumentTree *tree)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (document == NULL || PLENARY_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (tree != NULL, NULL);

  PlenaryLeakReport *report = g_new0 (PlenaryLeakReport, 1);

  report->attribution = plenary_compose_get_attribution (model, document);
  report->leaks = g_ptr_array_new_with_free_func (leak_free);
  if (report->attribution == PLENARY_ATTRIBUTION_NAMED)
    return report;

  g_autoptr (PlenaryNumbering) numbering = plenary_numbering_new (model, document);
  g_autoptr (PlenaryNameFinder) finder = plenary_name_finder_new ();
  g_autoptr (GHashTable) counted = g_hash_table_new (g_str_hash, g_str_equal);
  Search search = { .model = model,
                    .attribution = report->attribution,
                    .numbering = numbering,
                    .finder = finder,
                    .counted = counted,
                    .report = report };

  add_names (&search);
  search_tree (&search, tree->root);
  report->n_names = plenary_name_finder_get_n_names (finder);
  report->n_paragraphs = g_hash_table_size (counted);

  return report;
}

/**
 * plenary_leak_report_free:
 * @self: a report
 *
 * Frees it.
 */
void
plenary_leak_report_free (PlenaryLeakReport *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->leaks);
  g_free (self);
}

/**
 * plenary_leak_report_is_clean:
 * @self: a report
 * @error: place for an error of #PLENARY_COMPOSE_ERROR that names the first leak
 *
 * Returns: whether nothing was found
 */
gboolean
plenary_leak_report_is_clean (const PlenaryLeakReport *self, GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->leaks->len == 0)
    return TRUE;

  const PlenaryLeak *first = self->leaks->pdata[0];
  guint n_more = self->leaks->len - 1;

  if (n_more == 0)
    /* Translators: a name, and where it stands */
    g_set_error (error, PLENARY_COMPOSE_ERROR, PLENARY_COMPOSE_ERROR_LEAK,
                 _ ("The document would tell what its attribution hides: “%s” is named in %s."),
                 first->name, first->place);
  else
    g_set_error (error, PLENARY_COMPOSE_ERROR, PLENARY_COMPOSE_ERROR_LEAK,
                 /* Translators: a name, where it stands, and how many more there are */
                 ngettext ("The document would tell what its attribution hides: “%s” is named in "
                           "%s, and %u name more elsewhere.",
                           "The document would tell what its attribution hides: “%s” is named in "
                           "%s, and %u names more elsewhere.",
                           n_more),
                 first->name, first->place, n_more);

  return FALSE;
}
