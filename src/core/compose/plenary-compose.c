/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "compose/plenary-compose.h"

#include "base/plenary-enumeration.h"
#include "compose/plenary-body-name.h"
#include "compose/plenary-composition.h"
#include "compose/plenary-language.h"
#include "compose/plenary-references.h"
#include "model/plenary-body.h"
#include "model/plenary-convener.h"
#include "model/plenary-event.h"

#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (plenary - compose - error - quark, plenary_compose_error)

/**
 * plenary_compose_get_kind_name:
 * @kind: a kind of document
 *
 * Returns: (transfer none): what it is called, in the language of the thread
 */
const char *
plenary_compose_get_kind_name (PlenaryDocumentKind kind)
{
  switch (kind)
    {
    case PLENARY_DOCUMENT_KIND_CONCEPT_NOTE:
      return _ ("Concept Note");
    case PLENARY_DOCUMENT_KIND_AGENDA:
      return _ ("Agenda");
    case PLENARY_DOCUMENT_KIND_SUMMARY_REPORT:
      return _ ("Summary Report");
    case PLENARY_DOCUMENT_KIND_FINAL_REPORT:
      return _ ("Final Report");
    case PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE:
      return _ ("Note for File");
    default:
      g_return_val_if_reached ("");
    }
}

/**
 * plenary_compose_get_status_name:
 * @status: how far an event or a document is
 *
 * Returns: (transfer none): what it is called, in the language of the thread
 */
const char *
plenary_compose_get_status_name (PlenaryEventStatus status)
{
  switch (status)
    {
    case PLENARY_EVENT_STATUS_DRAFT:
      return _ ("Draft");
    case PLENARY_EVENT_STATUS_PROVISIONAL:
      return _ ("Provisional");
    case PLENARY_EVENT_STATUS_FINAL:
      return _ ("Final");
    case PLENARY_EVENT_STATUS_AS_HELD:
      return _ ("As held");
    default:
      g_return_val_if_reached ("");
    }
}

/**
 * plenary_compose_find_document:
 * @model: a model
 * @kind: a kind of document
 *
 * Returns: (transfer none) (nullable): the first document of that kind, if the project has one
 */
PlenaryRecord *
plenary_compose_find_document (PlenaryModel *model, PlenaryDocumentKind kind)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  PlenaryRecordList *documents = plenary_model_list (model, PLENARY_TYPE_DOCUMENT);

  for (guint i = 0; i < plenary_record_list_get_length (documents); i++)
    {
      PlenaryRecord *document = plenary_record_list_get (documents, i);

      if (plenary_record_get_integer (document, PLENARY_DOCUMENT_KIND) == (int) kind)
        return document;
    }

  return NULL;
}

static const char *
get_language (PlenaryRecord *event, PlenaryRecord *document)
{
  const char *own
      = document != NULL ? plenary_record_get_text (document, PLENARY_DOCUMENT_LANGUAGE) : "";
  const char *language
      = *own != '\0' ? own : plenary_record_get_text (event, PLENARY_EVENT_LANGUAGE);

  return *language != '\0' ? language : "en";
}

/**
 * plenary_compose_get_attribution:
 * @model: a model
 * @document: (nullable): a document
 *
 * Returns: how much of who said what a document shows: its own setting, and the rule that the
 *   discussion was held under
 */
PlenaryAttribution
plenary_compose_get_attribution (PlenaryModel *model, PlenaryRecord *document)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), PLENARY_ATTRIBUTION_NAMED);
  g_return_val_if_fail (document == NULL || PLENARY_IS_DOCUMENT (document),
                        PLENARY_ATTRIBUTION_NAMED);

  PlenaryRecord *event = plenary_model_get_event (model);

  if (event != NULL
      && plenary_record_get_integer (event, PLENARY_EVENT_DISCUSSION_RULE)
             == PLENARY_DISCUSSION_RULE_CHATHAM_HOUSE)
    return PLENARY_ATTRIBUTION_CHATHAM_HOUSE;

  return document != NULL ? (PlenaryAttribution) plenary_record_get_integer (
                                document, PLENARY_DOCUMENT_ATTRIBUTION)
                          : PLENARY_ATTRIBUTION_NAMED;
}

/**
 * plenary_compose_create_document:
 * @model: a model
 * @kind: a kind of document that the model has no record of
 *
 * Returns: (transfer full): a new document of that kind with its usual settings, those with which
 *   it is composed as long as there is no record
 */
PlenaryRow *
plenary_compose_create_document (PlenaryModel *model, PlenaryDocumentKind kind)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);

  PlenaryRow *row = plenary_row_new (PLENARY_TYPE_DOCUMENT);
  PlenaryRecordList *documents = plenary_model_list (model, PLENARY_TYPE_DOCUMENT);
  PlenaryRecord *event = plenary_model_get_event (model);
  g_autofree char *rank
      = plenary_record_list_dup_rank_at (documents, plenary_record_list_get_length (documents));

  plenary_row_set_integer (row, PLENARY_DOCUMENT_KIND, (int) kind);
  plenary_row_set_text (row, PLENARY_DOCUMENT_RANK, rank);
  if (event != NULL)
    plenary_row_set_integer (row, PLENARY_DOCUMENT_STATUS,
                             plenary_record_get_integer (event, PLENARY_EVENT_STATUS));
  plenary_row_set_boolean (row, PLENARY_DOCUMENT_HONORIFICS, TRUE);
  plenary_row_set_boolean (row, PLENARY_DOCUMENT_CONTENTS,
                           kind == PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE);
  plenary_row_set_boolean (row, PLENARY_DOCUMENT_AGENDA,
                           kind == PLENARY_DOCUMENT_KIND_CONCEPT_NOTE
                               || kind == PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);

  return row;
}

static void
read_settings (PlenaryComposition *self)
{
  g_autoptr (PlenaryRow) row = self->document != NULL
                                   ? plenary_row_ref (plenary_record_get_row (self->document))
                                   : plenary_compose_create_document (self->model, self->kind);

  self->attribution = plenary_compose_get_attribution (self->model, self->document);
  self->status = plenary_row_get_integer (row, PLENARY_DOCUMENT_STATUS);
  self->honorifics = plenary_row_get_boolean (row, PLENARY_DOCUMENT_HONORIFICS);
  self->has_contents = plenary_row_get_boolean (row, PLENARY_DOCUMENT_CONTENTS);
  self->has_agenda = plenary_row_get_boolean (row, PLENARY_DOCUMENT_AGENDA);
  self->speakers = (PlenarySpeakerOrder) plenary_row_get_integer (row, PLENARY_DOCUMENT_SPEAKERS);
}

static char *
dup_author (PlenaryComposition *self)
{
  PlenaryRecordList *conveners = plenary_model_list (self->model, PLENARY_TYPE_CONVENER);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < plenary_record_list_get_length (conveners); i++)
    {
      PlenaryRecord *body
          = plenary_model_lookup (self->model, PLENARY_TYPE_BODY,
                                  plenary_record_get_text (plenary_record_list_get (conveners, i),
                                                           PLENARY_CONVENER_BODY_ID));

      if (body != NULL)
        g_ptr_array_add (names, plenary_body_dup_name (body, PLENARY_BODY_FORM_FULL));
    }

  return names->len > 0 ? plenary_enumerate_array (names) : NULL;
}

static void
describe_tree (PlenaryComposition *self, const char *language)
{
  const char *title = plenary_composition_get_title (self);
  const char *short_title = plenary_composition_get_event_text (self, PLENARY_EVENT_SHORT_TITLE);
  const char *header = self->document != NULL
                           ? plenary_record_get_text (self->document, PLENARY_DOCUMENT_HEADER)
                           : "";
  const char *kind = plenary_compose_get_kind_name (self->kind);

  g_free (self->tree->title);
  self->tree->title = g_strdup_printf ("%s - %s", title, kind);
  self->tree->header
      = *header != '\0'
            ? g_strdup (header)
            : g_strdup_printf ("%s - %s", *short_title != '\0' ? short_title : title, kind);
  self->tree->author = dup_author (self);
  g_free (self->tree->language);
  self->tree->language = g_strdup (language);
  self->tree->right_to_left = plenary_language_is_right_to_left (language);
  if (self->document != NULL
      && plenary_record_get_integer (self->document, PLENARY_DOCUMENT_PAPER)
             == PLENARY_PAPER_SIZE_LETTER)
    self->tree->paper = PLENARY_PAPER_LETTER;
}

static void
compose_kind (PlenaryComposition *self)
{
  plenary_figures_append_logos (self);
  switch (self->kind)
    {
    case PLENARY_DOCUMENT_KIND_CONCEPT_NOTE:
      plenary_compose_concept_note (self);
      break;
    case PLENARY_DOCUMENT_KIND_AGENDA:
      plenary_compose_agenda (self);
      break;
    case PLENARY_DOCUMENT_KIND_SUMMARY_REPORT:
      plenary_compose_summary_report (self);
      break;
    case PLENARY_DOCUMENT_KIND_FINAL_REPORT:
      plenary_compose_final_report (self);
      break;
    case PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE:
      plenary_compose_note_for_file (self);
      break;
    default:
      g_return_if_reached ();
    }
}

/**
 * plenary_compose:
 * @model: a model
 * @document: (nullable): a document of the project; %NULL for the first of @kind
 * @kind: which kind of document, where @document is %NULL
 * @error: return location for an error
 *
 * Composes a document. A project that has no record of a document of this kind gets one from its
 * event, agenda and people, with the usual settings of the kind.
 *
 * The live model may be composed in the thread that it belongs to, a snapshot in any thread.
 *
 * Returns: (transfer full): the document, or %NULL with an error of #PLENARY_COMPOSE_ERROR
 */
PlenaryDocumentTree *
plenary_compose (PlenaryModel *model,
                 PlenaryRecord *document,
                 PlenaryDocumentKind kind,
                 GError **error)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (document == NULL || PLENARY_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  PlenaryRecord *event = plenary_model_get_event (model);

  if (event == NULL)
    {
      g_set_error (error, PLENARY_COMPOSE_ERROR, PLENARY_COMPOSE_ERROR_NO_EVENT,
                   _ ("A document cannot be made: the project has no event."));
      return NULL;
    }

  PlenaryRecord *record = document != NULL ? document : plenary_compose_find_document (model, kind);
  const char *language = get_language (event, record);
  g_autoptr (PlenaryLanguage) scope = plenary_language_enter (language);
  g_autoptr (PlenaryTimetable) timetable = plenary_timetable_new (model);
  g_autoptr (PlenaryNumbering) numbering = plenary_numbering_new (model, record);
  g_autoptr (GHashTable) aliases = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (PlenaryDocumentTree) tree = plenary_document_tree_new ();
  PlenaryComposition self = {
    .model = model,
    .event = event,
    .document = record,
    .kind = record != NULL
                ? (PlenaryDocumentKind) plenary_record_get_integer (record, PLENARY_DOCUMENT_KIND)
                : kind,
    .timetable = timetable,
    .numbering = numbering,
    .aliases = aliases,
    .tree = tree,
  };

  read_settings (&self);
  describe_tree (&self, language);
  compose_kind (&self);
  plenary_references_resolve (tree, numbering, aliases);

  return g_steal_pointer (&tree);
}
