/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "compose/plenary-draft.h"

#include "compose/plenary-composition.h"
#include "compose/plenary-language.h"
#include "model/plenary-clearance.h"
#include "model/plenary-comment.h"
#include "model/plenary-day.h"
#include "model/plenary-event.h"
#include "model/plenary-intervention-objective.h"
#include "model/plenary-mark.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"

#include <string.h>

/* Between the cells of a row that is shown as a line. */
#define CELL_SEPARATOR "   "

struct _PlenaryDraft
{
  PlenaryComposition composition;
  char *language;
  guint64 stamp;        /* of all that is not a paragraph, when it was last worked out */
  guint64 agenda_stamp; /* of what the timetable is made of */
};

/* What is shown beside paragraphs, or belongs to the words of single ones, leaves what is derived
 * as it is; of a section not all counts. */
static gboolean
is_derived_from (GType type)
{
  return type != PLENARY_TYPE_SECTION && type != PLENARY_TYPE_PARAGRAPH
         && type != PLENARY_TYPE_PARAGRAPH_OBJECTIVE && type != PLENARY_TYPE_INTERVENTION_OBJECTIVE
         && type != PLENARY_TYPE_MARK && type != PLENARY_TYPE_COMMENT
         && type != PLENARY_TYPE_CLEARANCE;
}

/* The words of a heading are shown as they are, and by references, which are looked up each time.
 */
static gboolean
is_heading (guint column)
{
  return column == PLENARY_SECTION_TITLE || column == PLENARY_SECTION_SHORT_TITLE
         || column == PLENARY_SECTION_BYLINE;
}

static guint64
get_section_stamp (PlenaryModel *model)
{
  PlenaryTable *table = plenary_model_get_table (model, PLENARY_TYPE_SECTION);
  guint64 stamp = 0;

  for (guint i = 0; i < plenary_table_get_info (table)->n_columns; i++)
    if (!is_heading (i))
      stamp += plenary_table_get_column_stamp (table, i);

  return stamp;
}

static guint64
get_stamp (PlenaryModel *model)
{
  guint n_types = 0;
  const GType *types = plenary_model_get_record_types (&n_types);
  guint64 stamp = 0;

  for (guint i = 0; i < n_types; i++)
    if (is_derived_from (types[i]))
      stamp += plenary_model_get_stamp (model, &types[i], 1);

  return stamp + get_section_stamp (model);
}

static guint64
get_agenda_stamp (PlenaryModel *model)
{
  const GType types[] = { PLENARY_TYPE_EVENT, PLENARY_TYPE_DAY, PLENARY_TYPE_SESSION };

  return plenary_model_get_stamp (model, types, G_N_ELEMENTS (types));
}

static char *
dup_language (PlenaryRecord *event, PlenaryRecord *document)
{
  const char *own = plenary_record_get_text (document, PLENARY_DOCUMENT_LANGUAGE);
  const char *language = *own == '\0' && event != NULL
                             ? plenary_record_get_text (event, PLENARY_EVENT_LANGUAGE)
                             : own;

  return g_strdup (*language != '\0' ? language : "en");
}

static void
read_document (PlenaryDraft *self)
{
  PlenaryComposition *composition = &self->composition;
  PlenaryRecord *document = composition->document;

  composition->event = plenary_model_get_event (composition->model);
  composition->kind
      = (PlenaryDocumentKind) plenary_record_get_integer (document, PLENARY_DOCUMENT_KIND);
  composition->honorifics = plenary_record_get_boolean (document, PLENARY_DOCUMENT_HONORIFICS);
}

/* Numbers and times, in the language of the document. */
static void
count (PlenaryDraft *self)
{
  PlenaryComposition *composition = &self->composition;
  guint64 agenda_stamp = get_agenda_stamp (composition->model);

  if (composition->numbering == NULL)
    composition->numbering = plenary_numbering_new (composition->model, composition->document);
  else
    plenary_numbering_follow (composition->numbering);
  if (composition->timetable != NULL && agenda_stamp == self->agenda_stamp)
    return;
  g_clear_pointer (&composition->timetable, plenary_timetable_free);
  composition->timetable = plenary_timetable_new (composition->model);
  self->agenda_stamp = agenda_stamp;
}

/**
 * plenary_draft_new:
 * @model: a model
 * @document: a document of it
 *
 * Works out what is derived. The live model may be read in the thread that it belongs to.
 *
 * Returns: (transfer full): the draft
 */
PlenaryDraft *
plenary_draft_new (PlenaryModel *model, PlenaryRecord *document)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_DOCUMENT (document), NULL);

  PlenaryDraft *self = g_new0 (PlenaryDraft, 1);

  self->language = dup_language (plenary_model_get_event (model), document);
  self->stamp = get_stamp (model);
  self->composition.model = g_object_ref (model);
  self->composition.document = document;
  self->composition.attribution = PLENARY_ATTRIBUTION_NAMED;
  read_document (self);

  g_autoptr (PlenaryLanguage) scope = plenary_language_enter (self->language);

  count (self);

  return self;
}

/**
 * plenary_draft_free:
 * @self: (transfer full): a draft
 *
 * Lets go of a draft.
 */
void
plenary_draft_free (PlenaryDraft *self)
{
  g_return_if_fail (self != NULL);

  plenary_numbering_free (self->composition.numbering);
  plenary_timetable_free (self->composition.timetable);
  g_object_unref (self->composition.model);
  g_free (self->language);
  g_free (self);
}

/**
 * plenary_draft_follow:
 * @self: a draft
 *
 * To be called when its model has changed. When nothing has but paragraphs and what belongs to
 * them, references show other numbers and the rest stays; else all is worked out anew.
 *
 * Returns: whether all was worked out anew, so that whatever is derived may be another
 */
gboolean
plenary_draft_follow (PlenaryDraft *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  guint64 stamp = get_stamp (self->composition.model);
  gboolean is_other = stamp != self->stamp;

  self->stamp = stamp;
  if (is_other)
    {
      read_document (self);

      g_autofree char *language
          = dup_language (self->composition.event, self->composition.document);

      /* Words that numbers stand in are of the language they were counted in. */
      if (g_set_str (&self->language, language))
        g_clear_pointer (&self->composition.numbering, plenary_numbering_free);
    }

  g_autoptr (PlenaryLanguage) scope = plenary_language_enter (self->language);

  count (self);

  return is_other;
}

/**
 * plenary_draft_make_heading:
 * @self: a draft
 * @section: a section of its document
 *
 * Returns: (transfer full): its heading, written or derived; empty when it has none
 */
PlenaryText *
plenary_draft_make_heading (PlenaryDraft *self, PlenaryRecord *section)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_autoptr (PlenaryLanguage) scope = plenary_language_enter (self->language);

  return plenary_section_make_heading (&self->composition, section);
}

/**
 * plenary_draft_make_lead_in:
 * @self: a draft
 * @section: a section of its document
 * @paragraph: a paragraph of that
 *
 * Returns: (transfer full) (nullable): the words that are generated before those of the paragraph;
 *   %NULL for none, as when the writer has written them
 */
PlenaryText *
plenary_draft_make_lead_in (PlenaryDraft *self, PlenaryRecord *section, PlenaryRecord *paragraph)
{
  g_return_val_if_fail (self != NULL, NULL);

  /* Most paragraphs have none. */
  if (plenary_lead_in_get_style (section, paragraph) <= PLENARY_LEAD_IN_NONE)
    return NULL;

  g_autoptr (PlenaryLanguage) scope = plenary_language_enter (self->language);
  gsize n_typed = 0;
  g_autoptr (PlenaryText) lead_in
      = plenary_lead_in_make (&self->composition, section, paragraph, &n_typed);

  return n_typed == 0 && !plenary_text_is_empty (lead_in) ? g_steal_pointer (&lead_in) : NULL;
}

/**
 * plenary_draft_names_objective:
 * @section: a section
 * @paragraph: a paragraph of it
 *
 * Returns: whether the lead-in of the paragraph may be another when only what belongs to
 *   paragraphs has changed: one that names its objective
 */
gboolean
plenary_draft_names_objective (PlenaryRecord *section, PlenaryRecord *paragraph)
{
  return plenary_lead_in_get_style (section, paragraph) == PLENARY_LEAD_IN_OBJECTIVE;
}

static void
start_line (PlenaryTextBuilder *builder, gsize *n_lines)
{
  if ((*n_lines)++ > 0)
    plenary_text_builder_add_words (builder, "\n", 1, PLENARY_STYLE_NONE, NULL);
}

static void add_node (PlenaryTextBuilder *builder, const PlenaryNode *node, gsize *n_lines);

/* The words of a node in one line. */
static void
add_flat (PlenaryTextBuilder *builder, const PlenaryNode *node)
{
  if (node->text != NULL)
    plenary_text_builder_add_text (builder, node->text);
  for (guint i = 0; i < node->children->len; i++)
    {
      if (i > 0)
        plenary_text_builder_add_words (builder, " ", 1, PLENARY_STYLE_NONE, NULL);
      add_flat (builder, node->children->pdata[i]);
    }
}

static gboolean
has_lists (const PlenaryNode *row)
{
  for (guint i = 0; i < row->children->len; i++)
    if (((PlenaryNode *) row->children->pdata[i])->children->len > 1)
      return TRUE;

  return FALSE;
}

/* Cells of words stand side by side. */
static void
add_row (PlenaryTextBuilder *builder, const PlenaryNode *row, gsize *n_lines)
{
  start_line (builder, n_lines);
  for (guint i = 0; i < row->children->len; i++)
    {
      if (i > 0)
        plenary_text_builder_add_words (builder, CELL_SEPARATOR, -1, PLENARY_STYLE_NONE, NULL);
      add_flat (builder, row->children->pdata[i]);
    }
}

/* Cells that are lists stand one below the other, each under the head of its column. */
static void
add_lists (PlenaryTextBuilder *builder,
           const PlenaryNode *head,
           const PlenaryNode *row,
           gsize *n_lines)
{
  for (guint i = 0; i < row->children->len; i++)
    {
      const PlenaryNode *cell = row->children->pdata[i];

      if (head != NULL && i < head->children->len)
        {
          start_line (builder, n_lines);
          add_flat (builder, head->children->pdata[i]);
        }
      for (guint j = 0; j < cell->children->len; j++)
        add_node (builder, cell->children->pdata[j], n_lines);
    }
}

static void
add_table (PlenaryTextBuilder *builder, const PlenaryNode *table, gsize *n_lines)
{
  const PlenaryNode *head = NULL;

  for (guint i = 0; i < table->children->len; i++)
    {
      const PlenaryNode *row = table->children->pdata[i];
      const PlenaryNode *next = i + 1 < table->children->len ? table->children->pdata[i + 1] : NULL;

      if (row->header && next != NULL && has_lists (next))
        head = row;
      else if (has_lists (row))
        add_lists (builder, head, row, n_lines);
      else
        add_row (builder, row, n_lines);
    }
}

static void
add_node (PlenaryTextBuilder *builder, const PlenaryNode *node, gsize *n_lines)
{
  if (node->kind == PLENARY_NODE_TABLE)
    {
      add_table (builder, node, n_lines);
      return;
    }

  if (node->kind == PLENARY_NODE_ITEM || node->text != NULL)
    start_line (builder, n_lines);
  if (node->kind == PLENARY_NODE_ITEM && node->label != NULL)
    {
      plenary_text_builder_add_words (builder, node->label, -1, PLENARY_STYLE_NONE, NULL);
      plenary_text_builder_add_words (builder, " ", 1, PLENARY_STYLE_NONE, NULL);
    }
  if (node->text != NULL)
    plenary_text_builder_add_text (builder, node->text);
  if (node->kind == PLENARY_NODE_ITEM && node->children->len == 1)
    {
      add_flat (builder, node);
      return;
    }
  for (guint i = 0; i < node->children->len; i++)
    add_node (builder, node->children->pdata[i], n_lines);
}

/**
 * plenary_draft_make_block:
 * @self: a draft
 * @section: a section of its document
 * @paragraph: a paragraph of that
 *
 * Returns: (transfer full) (nullable): what a block shows that is not written as words, a line for
 *   each of its rows; %NULL when it stands for nothing, and its own words stand instead
 */
PlenaryText *
plenary_draft_make_block (PlenaryDraft *self, PlenaryRecord *section, PlenaryRecord *paragraph)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_autoptr (PlenaryLanguage) scope = plenary_language_enter (self->language);
  g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();
  gsize n_lines = 0;

  self->composition.tree = tree;

  gboolean is_derived = plenary_sections_append_derived (&self->composition, section, paragraph);

  self->composition.tree = NULL;
  if (!is_derived)
    return NULL;

  add_node (builder, tree->root, &n_lines);

  return plenary_text_builder_end (builder);
}

/**
 * plenary_draft_dup_reference:
 * @self: a draft
 * @target: id of a record
 * @form: what the reference shows
 *
 * Returns: (transfer full) (nullable): what a reference shows; %NULL when the document does not
 *   have its target. Pages are not known before a document is set: the label stands for them
 */
char *
plenary_draft_dup_reference (PlenaryDraft *self, const char *target, PlenaryReferenceForm form)
{
  g_return_val_if_fail (self != NULL, NULL);

  const PlenaryNumberingEntry *entry
      = plenary_numbering_lookup (self->composition.numbering, target);

  if (entry == NULL)
    return NULL;

  const char *label = *entry->label != '\0' ? entry->label : entry->title;

  switch (form)
    {
    case PLENARY_REFERENCE_NUMBER:
      return g_strdup (*entry->number != '\0' ? entry->number : label);
    case PLENARY_REFERENCE_TITLE:
      return g_strdup (*entry->title != '\0' ? entry->title : label);
    case PLENARY_REFERENCE_LABEL:
    case PLENARY_REFERENCE_PAGE:
    default:
      return g_strdup (label);
    }
}

/**
 * plenary_draft_dup_speaker:
 * @self: a draft
 * @intervention: an intervention
 *
 * Returns: (transfer full): who speaks: the delegation, or the person where none is known; "" when
 *   nobody is
 */
char *
plenary_draft_dup_speaker (PlenaryDraft *self, PlenaryRecord *intervention)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_autoptr (PlenaryLanguage) scope = plenary_language_enter (self->language);
  PlenaryParty party = plenary_composition_party_of_intervention (&self->composition, intervention);
  g_autofree char *delegation = plenary_party_dup_delegation (&party);

  return *delegation != '\0' ? g_steal_pointer (&delegation)
                             : plenary_party_dup_short_form (&party);
}
