/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The body of a document: its sections with their headings, paragraphs, lists, tables and derived
 * blocks.
 *
 * Blocks of the kinds "objectives", "roles" and "findings" are derived from the session that the
 * section records, or the section it is in. Where nothing can be derived, the words of the block
 * stand instead, so that nothing typed or imported is lost.
 */
#include "config.h"

#include "compose/plenary-composition.h"
#include "compose/plenary-list-builder.h"
#include "model/plenary-intervention.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-question.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"

/* The deepest heading that documents have. */
#define MAX_LEVEL 6

/* The items that are being added: their list, the last of them and its paragraph. */
typedef struct
{
  PlenaryListBuilder list;
  PlenaryNode *last;
  PlenaryRecord *paragraph;
} Items;

static PlenaryRecord *
find_intervention (PlenaryComposition *self, PlenaryRecord *paragraph)
{
  return plenary_model_lookup (
      self->model, PLENARY_TYPE_INTERVENTION,
      plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID));
}

/* A note on a heading belongs to the heading, not to the list of contents as well. */
static PlenaryText *
drop_notes (const PlenaryText *text)
{
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();
  const char *plain = plenary_text_get_plain (text);
  gboolean has_notes = FALSE;
  gsize n_runs = 0;
  const PlenaryRun *runs = plenary_text_get_runs (text, &n_runs);

  for (gsize i = 0; i < n_runs; i++)
    if (runs[i].kind == PLENARY_RUN_WORDS)
      plenary_text_builder_add_words (builder, plain + runs[i].start, (gssize) runs[i].length,
                                      runs[i].style, runs[i].link);
    else if (runs[i].kind == PLENARY_RUN_REFERENCE)
      plenary_text_builder_add_reference (builder, runs[i].target, runs[i].form, runs[i].style);
    else
      has_notes = TRUE;

  return has_notes ? plenary_text_builder_end (builder) : NULL;
}

static void
append_heading (PlenaryComposition *self, PlenaryRecord *section, int level)
{
  g_autoptr (PlenaryText) words = plenary_section_make_heading (self, section);
  const char *short_title = plenary_record_get_text (section, PLENARY_SECTION_SHORT_TITLE);

  if (plenary_text_is_empty (words))
    return;

  PlenaryNode *heading = plenary_node_append_new (self->tree->root, PLENARY_NODE_HEADING,
                                                  MIN (level, MAX_LEVEL), words);

  heading->id = g_strdup (plenary_record_get_id (section));
  heading->in_contents = plenary_record_get_boolean (section, PLENARY_SECTION_IN_CONTENTS);
  heading->keep_with_next = TRUE;
  heading->contents_text
      = *short_title != '\0' ? plenary_text_new (short_title) : drop_notes (words);
}

static void
append_byline (PlenaryComposition *self, const PlenaryText *byline)
{
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  if (plenary_text_is_empty (byline))
    return;

  plenary_text_builder_add_styled (builder, byline, PLENARY_STYLE_ITALIC);

  g_autoptr (PlenaryText) text = plenary_text_builder_end (builder);
  PlenaryNode *line = plenary_node_append_new (self->tree->root, PLENARY_NODE_PARAGRAPH, 0, text);

  line->role = PLENARY_NODE_ROLE_BYLINE;
  line->keep_with_next = TRUE;
}

static PlenaryNode *
get_first_new (PlenaryNode *parent, guint n_before)
{
  return parent->children->len > n_before ? parent->children->pdata[n_before] : NULL;
}

/* Blocks of the words of a paragraph; a number belongs to the first of them. */
static void
append_text (PlenaryComposition *self,
             PlenaryRecord *section,
             PlenaryRecord *paragraph,
             PlenaryNodeRole role)
{
  PlenaryNode *root = self->tree->root;
  guint n_before = root->children->len;
  g_autoptr (PlenaryText) text = plenary_lead_in_add (self, section, paragraph);
  const PlenaryNumberingEntry *entry
      = plenary_numbering_lookup (self->numbering, plenary_record_get_id (paragraph));
  gboolean is_numbered = plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND)
                         == PLENARY_PARAGRAPH_KIND_NUMBERED;

  plenary_node_append_lines (root, text);

  PlenaryNode *first = get_first_new (root, n_before);

  /* A numbered paragraph counts even while it is empty, and a list cannot carry its number. */
  if (is_numbered && (first == NULL || first->kind != PLENARY_NODE_PARAGRAPH))
    {
      g_autoptr (PlenaryText) nothing = plenary_text_new ("");

      first = plenary_node_new (PLENARY_NODE_PARAGRAPH);
      first->text = g_steal_pointer (&nothing);
      g_ptr_array_insert (root->children, (int) n_before, first);
    }
  if (first == NULL)
    return;

  first->id = g_strdup (plenary_record_get_id (paragraph));
  if (is_numbered && entry != NULL)
    first->label = g_strdup_printf ("%s.", entry->number);
  for (guint i = n_before; i < root->children->len; i++)
    ((PlenaryNode *) root->children->pdata[i])->role = role;
}

/* The words of an item: those who ask and answer are named as the section says, an answer is in
 * italics. Other items are parts of the paragraph above them, which names who speaks. */
static PlenaryText *
make_item (PlenaryComposition *self, PlenaryRecord *section, PlenaryRecord *paragraph)
{
  PlenaryRecord *intervention = find_intervention (self, paragraph);
  int kind = intervention != NULL
                 ? plenary_record_get_integer (intervention, PLENARY_INTERVENTION_KIND)
                 : PLENARY_INTERVENTION_KIND_STATEMENT;

  if (kind == PLENARY_INTERVENTION_KIND_QUESTION)
    return plenary_lead_in_add (self, section, paragraph);
  if (kind != PLENARY_INTERVENTION_KIND_ANSWER)
    return plenary_text_ref (plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT));

  g_autoptr (PlenaryText) answer = plenary_lead_in_add (self, section, paragraph);
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  plenary_text_builder_add_styled (builder, answer, PLENARY_STYLE_ITALIC);

  return plenary_text_builder_end (builder);
}

/* Whether an item answers the question that the item before it asks. */
static gboolean
is_answer_to (PlenaryComposition *self, PlenaryRecord *paragraph, PlenaryRecord *before)
{
  PlenaryRecord *answer = find_intervention (self, paragraph);
  PlenaryRecord *question = before != NULL ? find_intervention (self, before) : NULL;

  return answer != NULL && question != NULL
         && plenary_record_get_integer (answer, PLENARY_INTERVENTION_KIND)
                == PLENARY_INTERVENTION_KIND_ANSWER
         && g_strcmp0 (plenary_record_get_text (answer, PLENARY_INTERVENTION_ANSWERS_ID),
                       plenary_record_get_id (question))
                == 0;
}

/* Goes on with the words of the last item; its own record is found there too. */
static void
continue_item (PlenaryComposition *self,
               PlenaryNode *item,
               PlenaryRecord *paragraph,
               const PlenaryText *text)
{
  PlenaryNode *words = item->children->pdata[item->children->len - 1];
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  plenary_text_builder_add_text (builder, words->text);
  plenary_text_builder_add_words (builder, " ", 1, PLENARY_STYLE_NONE, NULL);
  plenary_text_builder_add_text (builder, text);
  plenary_text_unref (words->text);
  words->text = plenary_text_builder_end (builder);
  g_hash_table_insert (self->aliases, g_strdup (plenary_record_get_id (paragraph)),
                       g_strdup (item->id));
}

static void
append_item (PlenaryComposition *self,
             PlenaryRecord *section,
             PlenaryRecord *paragraph,
             Items *items)
{
  g_autoptr (PlenaryText) text = make_item (self, section, paragraph);
  PlenaryNode *last = items->last;

  if (last != NULL && last->children->len > 0
      && ((PlenaryNode *) last->children->pdata[last->children->len - 1])->text != NULL
      && is_answer_to (self, paragraph, items->paragraph))
    {
      continue_item (self, last, paragraph, text);
      return;
    }

  items->paragraph = paragraph;
  items->last = plenary_list_builder_add (
      &items->list, plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_LEVEL),
      (PlenaryMarker) plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_MARKER), NULL);
  items->last->id = g_strdup (plenary_record_get_id (paragraph));
  plenary_node_append_lines (items->last, text);
}

static gboolean
append_roles (PlenaryComposition *self, PlenaryRecord *session)
{
  g_autofree char *line = plenary_roles_dup_line (self, session);

  if (*line == '\0')
    return FALSE;

  g_autoptr (PlenaryText) text = plenary_text_new (line);

  append_byline (self, text);

  return TRUE;
}

/* Adds what a block stands for that is not written as words. Returns whether there is such. */
gboolean
plenary_sections_append_derived (PlenaryComposition *self,
                                 PlenaryRecord *section,
                                 PlenaryRecord *paragraph)
{
  PlenaryRecord *session = plenary_section_find_session (self, section);
  int kind = plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND);

  if (kind == PLENARY_PARAGRAPH_KIND_TABLE)
    return plenary_table_append (self, self->tree->root, paragraph) != NULL;
  /* Outside all sessions the box has what the event is announced to deal with. */
  if (kind == PLENARY_PARAGRAPH_KIND_OBJECTIVES)
    return plenary_objectives_box_append (self, self->tree->root, session);
  if (session == NULL)
    return FALSE;
  if (kind == PLENARY_PARAGRAPH_KIND_FINDINGS)
    return plenary_findings_append (self, self->tree->root, session);

  return kind == PLENARY_PARAGRAPH_KIND_ROLES && append_roles (self, session);
}

static void
append_block (PlenaryComposition *self,
              PlenaryRecord *section,
              PlenaryRecord *paragraph,
              Items *items)
{
  guint n_before = self->tree->root->children->len;

  switch ((PlenaryParagraphKind) plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND))
    {
    case PLENARY_PARAGRAPH_KIND_ITEM:
      append_item (self, section, paragraph, items);
      return;
    case PLENARY_PARAGRAPH_KIND_QUOTE:
      append_text (self, section, paragraph, PLENARY_NODE_ROLE_QUOTE);
      break;
    case PLENARY_PARAGRAPH_KIND_TABLE:
    case PLENARY_PARAGRAPH_KIND_FINDINGS:
    case PLENARY_PARAGRAPH_KIND_OBJECTIVES:
    case PLENARY_PARAGRAPH_KIND_ROLES:
      if (plenary_sections_append_derived (self, section, paragraph))
        {
          PlenaryNode *first = get_first_new (self->tree->root, n_before);

          if (first != NULL && first->id == NULL)
            first->id = g_strdup (plenary_record_get_id (paragraph));
        }
      else
        append_text (self, section, paragraph, PLENARY_NODE_ROLE_NONE);
      break;
    case PLENARY_PARAGRAPH_KIND_NUMBERED:
    case PLENARY_PARAGRAPH_KIND_PLAIN:
    default:
      append_text (self, section, paragraph, PLENARY_NODE_ROLE_NONE);
    }
  plenary_list_builder_end (&items->list);
  items->last = NULL;
}

/* Records without a node of their own are found at a node that stands for them. */
static void
add_alias (PlenaryComposition *self, PlenaryRecord *record, const char *id)
{
  if (id != NULL && g_hash_table_lookup (self->aliases, id) == NULL)
    g_hash_table_insert (self->aliases, g_strdup (id), g_strdup (plenary_record_get_id (record)));
}

static gboolean
has_kind (PlenaryRecord *section, PlenarySectionKind kind)
{
  return plenary_record_get_integer (section, PLENARY_SECTION_KIND) == (int) kind;
}

/* Blocks that belong to the heading of a session: what it says of itself comes after them. */
static gboolean
is_part_of_heading (PlenaryRecord *paragraph)
{
  int kind = plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND);

  return kind == PLENARY_PARAGRAPH_KIND_ROLES || kind == PLENARY_PARAGRAPH_KIND_OBJECTIVES;
}

/* What a session did, in the words that its agenda had for what it was to do. */
static void
append_description (PlenaryComposition *self, PlenaryRecord *section)
{
  PlenaryRecord *session
      = plenary_model_lookup (self->model, PLENARY_TYPE_SESSION,
                              plenary_record_get_text (section, PLENARY_SECTION_SESSION_ID));

  if (session != NULL && has_kind (section, PLENARY_SECTION_KIND_SESSION))
    plenary_node_append_lines (
        self->tree->root, plenary_record_get_markup (session, PLENARY_SESSION_DESCRIPTION_HELD));
}

/* Whether another section of its kind comes after it: two introduce a session, the second one asks
 * the questions. */
static gboolean
is_last_of_kind (PlenaryComposition *self, PlenaryRecord *section)
{
  PlenaryRecordList *siblings
      = plenary_model_list_by (self->model, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID,
                               plenary_record_get_text (section, PLENARY_SECTION_PARENT_ID));
  gboolean is_last = FALSE;

  for (guint i = 0; i < plenary_record_list_get_length (siblings); i++)
    {
      PlenaryRecord *sibling = plenary_record_list_get (siblings, i);

      if (sibling == section)
        is_last = TRUE;
      else if (plenary_record_get_integer (sibling, PLENARY_SECTION_KIND)
               == plenary_record_get_integer (section, PLENARY_SECTION_KIND))
        is_last = FALSE;
    }

  return is_last;
}

static gboolean
has_items (PlenaryRecordList *paragraphs)
{
  for (guint i = 0; i < plenary_record_list_get_length (paragraphs); i++)
    if (plenary_record_get_integer (plenary_record_list_get (paragraphs, i), PLENARY_PARAGRAPH_KIND)
        == PLENARY_PARAGRAPH_KIND_ITEM)
      return TRUE;

  return FALSE;
}

/* The guiding questions of a session, under what its facilitator said to introduce it; not where
 * somebody has written them, or other points, there already. */
static void
append_questions (PlenaryComposition *self, PlenaryRecord *section, PlenaryRecordList *paragraphs)
{
  PlenaryRecord *session = plenary_section_find_session (self, section);

  if (session == NULL || !has_kind (section, PLENARY_SECTION_KIND_INTRODUCTION)
      || !is_last_of_kind (self, section) || has_items (paragraphs))
    return;

  PlenaryRecordList *questions
      = plenary_model_list_by (self->model, PLENARY_TYPE_QUESTION, PLENARY_QUESTION_SESSION_ID,
                               plenary_record_get_id (session));
  PlenaryListBuilder list = { .parent = self->tree->root };

  for (guint i = 0; i < plenary_record_list_get_length (questions); i++)
    plenary_list_builder_add (
        &list, 1, PLENARY_MARKER_BULLET,
        plenary_record_get_markup (plenary_record_list_get (questions, i), PLENARY_QUESTION_TEXT));
}

static void
append_section (PlenaryComposition *self, PlenaryRecord *section, int level)
{
  PlenaryRecordList *paragraphs
      = plenary_model_list_by (self->model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID,
                               plenary_record_get_id (section));
  PlenaryRecordList *parts
      = plenary_model_list_by (self->model, PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID,
                               plenary_record_get_id (section));
  Items items = { .list = { .parent = self->tree->root } };
  gboolean is_described = FALSE;

  add_alias (self, section, plenary_record_get_text (section, PLENARY_SECTION_SESSION_ID));
  append_heading (self, section, level);
  append_byline (self, plenary_record_get_markup (section, PLENARY_SECTION_BYLINE));
  for (guint i = 0; i < plenary_record_list_get_length (paragraphs); i++)
    {
      PlenaryRecord *paragraph = plenary_record_list_get (paragraphs, i);

      add_alias (self, paragraph,
                 plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID));
      if (!is_described && !is_part_of_heading (paragraph))
        {
          append_description (self, section);
          is_described = TRUE;
        }
      append_block (self, section, paragraph, &items);
    }
  if (!is_described)
    append_description (self, section);
  append_questions (self, section, paragraphs);
  for (guint i = 0; i < plenary_record_list_get_length (parts); i++)
    append_section (self, plenary_record_list_get (parts, i), level + 1);
}

/**
 * plenary_sections_append:
 * @self: a composition
 *
 * Adds all sections of the document.
 *
 * Returns: whether it has any
 */
gboolean
plenary_sections_append (PlenaryComposition *self)
{
  if (self->document == NULL)
    return FALSE;

  PlenaryRecordList *sections
      = plenary_model_list_by (self->model, PLENARY_TYPE_SECTION, PLENARY_SECTION_DOCUMENT_ID,
                               plenary_record_get_id (self->document));
  guint n_sections = plenary_record_list_get_length (sections);

  for (guint i = 0; i < n_sections; i++)
    if (plenary_record_get_text (plenary_record_list_get (sections, i), PLENARY_SECTION_PARENT_ID)
        == NULL)
      append_section (self, plenary_record_list_get (sections, i), 1);

  return n_sections > 0;
}
