/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-document.h"

#include "model/plenary-event.h"

struct _PlenaryDocument
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryDocument, plenary_document, PLENARY_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (PlenaryDocumentKind,
                    plenary_document_kind,
                    G_DEFINE_ENUM_VALUE (PLENARY_DOCUMENT_KIND_CONCEPT_NOTE, "concept-note"),
                    G_DEFINE_ENUM_VALUE (PLENARY_DOCUMENT_KIND_AGENDA, "agenda"),
                    G_DEFINE_ENUM_VALUE (PLENARY_DOCUMENT_KIND_SUMMARY_REPORT, "summary-report"),
                    G_DEFINE_ENUM_VALUE (PLENARY_DOCUMENT_KIND_FINAL_REPORT, "final-report"),
                    G_DEFINE_ENUM_VALUE (PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE, "note-for-file"))

G_DEFINE_ENUM_TYPE (PlenaryAttribution,
                    plenary_attribution,
                    G_DEFINE_ENUM_VALUE (PLENARY_ATTRIBUTION_NAMED, "named"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ATTRIBUTION_DELEGATION, "delegation"),
                    G_DEFINE_ENUM_VALUE (PLENARY_ATTRIBUTION_CHATHAM_HOUSE, "chatham-house"))

G_DEFINE_ENUM_TYPE (PlenaryPaperSize,
                    plenary_paper_size,
                    G_DEFINE_ENUM_VALUE (PLENARY_PAPER_SIZE_A4, "a4"),
                    G_DEFINE_ENUM_VALUE (PLENARY_PAPER_SIZE_LETTER, "letter"))

G_DEFINE_ENUM_TYPE (PlenarySpeakerOrder,
                    plenary_speaker_order,
                    G_DEFINE_ENUM_VALUE (PLENARY_SPEAKER_ORDER_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SPEAKER_ORDER_APPEARANCE, "appearance"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SPEAKER_ORDER_ALPHABET, "alphabet"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SPEAKER_ORDER_CATEGORY, "category"))

static const PlenaryColumn columns[] = {
  [PLENARY_DOCUMENT_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_DOCUMENT_KIND]
  = { "kind", PLENARY_COLUMN_ENUM, .get_type = plenary_document_kind_get_type,
      .initial = PLENARY_DOCUMENT_KIND_SUMMARY_REPORT },
  [PLENARY_DOCUMENT_RANK] = { "rank", PLENARY_COLUMN_RANK },
  [PLENARY_DOCUMENT_TITLE] = { "title", PLENARY_COLUMN_TEXT },
  [PLENARY_DOCUMENT_STATUS]
  = { "status", PLENARY_COLUMN_ENUM, .get_type = plenary_event_status_get_type },
  [PLENARY_DOCUMENT_LANGUAGE] = { "language", PLENARY_COLUMN_TEXT },
  [PLENARY_DOCUMENT_ATTRIBUTION]
  = { "attribution", PLENARY_COLUMN_ENUM, .get_type = plenary_attribution_get_type },
  [PLENARY_DOCUMENT_HONORIFICS] = { "honorifics", PLENARY_COLUMN_BOOLEAN, .initial = TRUE },
  [PLENARY_DOCUMENT_PAPER]
  = { "paper", PLENARY_COLUMN_ENUM, .get_type = plenary_paper_size_get_type },
  [PLENARY_DOCUMENT_CONTENTS] = { "contents", PLENARY_COLUMN_BOOLEAN },
  [PLENARY_DOCUMENT_AGENDA] = { "agenda", PLENARY_COLUMN_BOOLEAN, .initial = TRUE },
  [PLENARY_DOCUMENT_HEADER] = { "header", PLENARY_COLUMN_TEXT },
  [PLENARY_DOCUMENT_CREDIT] = { "credit", PLENARY_COLUMN_TEXT },
  [PLENARY_DOCUMENT_SPEAKERS]
  = { "speakers", PLENARY_COLUMN_ENUM, .get_type = plenary_speaker_order_get_type },
};

static void
plenary_document_class_init (PlenaryDocumentClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "document",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .order = PLENARY_DOCUMENT_RANK,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_document_init (PlenaryDocument *self)
{
}
