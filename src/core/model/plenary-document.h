/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * One of the documents, with its settings.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_DOCUMENT (plenary_document_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryDocument, plenary_document, PLENARY, DOCUMENT, PlenaryRecord)

/**
 * PlenaryDocumentKind:
 *
 * Which of the five documents it is. The nick is the word in files.
 */
typedef enum
{
  PLENARY_DOCUMENT_KIND_CONCEPT_NOTE,
  PLENARY_DOCUMENT_KIND_AGENDA,
  PLENARY_DOCUMENT_KIND_SUMMARY_REPORT,
  PLENARY_DOCUMENT_KIND_FINAL_REPORT,
  PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE,
} PlenaryDocumentKind;

#define PLENARY_TYPE_DOCUMENT_KIND (plenary_document_kind_get_type ())
GType plenary_document_kind_get_type (void);

/**
 * PlenaryAttribution:
 *
 * How much of who said what a document shows. The nick is the word in files.
 */
typedef enum
{
  PLENARY_ATTRIBUTION_NAMED,
  PLENARY_ATTRIBUTION_DELEGATION,
  PLENARY_ATTRIBUTION_CHATHAM_HOUSE,
} PlenaryAttribution;

#define PLENARY_TYPE_ATTRIBUTION (plenary_attribution_get_type ())
GType plenary_attribution_get_type (void);

/**
 * PlenaryPaperSize:
 *
 * Paper the document is set for. The nick is the word in files.
 */
typedef enum
{
  PLENARY_PAPER_SIZE_A4,
  PLENARY_PAPER_SIZE_LETTER,
} PlenaryPaperSize;

#define PLENARY_TYPE_PAPER_SIZE (plenary_paper_size_get_type ())
GType plenary_paper_size_get_type (void);

/**
 * PlenarySpeakerOrder:
 * @PLENARY_SPEAKER_ORDER_NONE: there is no list
 * @PLENARY_SPEAKER_ORDER_APPEARANCE: as they first appear on the agenda, then on the floor
 * @PLENARY_SPEAKER_ORDER_ALPHABET: by family name
 * @PLENARY_SPEAKER_ORDER_CATEGORY: States, then each other kind of body, by name
 *
 * Whether a document lists the speakers, and in which order. The nick is the word in files.
 */
typedef enum
{
  PLENARY_SPEAKER_ORDER_NONE,
  PLENARY_SPEAKER_ORDER_APPEARANCE,
  PLENARY_SPEAKER_ORDER_ALPHABET,
  PLENARY_SPEAKER_ORDER_CATEGORY,
} PlenarySpeakerOrder;

#define PLENARY_TYPE_SPEAKER_ORDER (plenary_speaker_order_get_type ())
GType plenary_speaker_order_get_type (void);

/**
 * PlenaryDocumentColumn:
 * @PLENARY_DOCUMENT_ID: its id
 * @PLENARY_DOCUMENT_KIND: which
 * @PLENARY_DOCUMENT_RANK: order among its siblings
 * @PLENARY_DOCUMENT_TITLE: title, where it is not the event's
 * @PLENARY_DOCUMENT_STATUS: how far it is
 * @PLENARY_DOCUMENT_LANGUAGE: BCP 47 tag; empty for that of the event
 * @PLENARY_DOCUMENT_ATTRIBUTION: how much it shows of who said what
 * @PLENARY_DOCUMENT_HONORIFICS: whether names carry honorifics
 * @PLENARY_DOCUMENT_PAPER: paper
 * @PLENARY_DOCUMENT_CONTENTS: whether it has a contents page
 * @PLENARY_DOCUMENT_AGENDA: whether it lists the agenda
 * @PLENARY_DOCUMENT_HEADER: running header, where it is not derived
 * @PLENARY_DOCUMENT_CREDIT: closing line, where it is not the event's
 * @PLENARY_DOCUMENT_SPEAKERS: whether it lists the speakers, and how
 *
 * Columns of the table "document", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_DOCUMENT_ID,
  PLENARY_DOCUMENT_KIND,
  PLENARY_DOCUMENT_RANK,
  PLENARY_DOCUMENT_TITLE,
  PLENARY_DOCUMENT_STATUS,
  PLENARY_DOCUMENT_LANGUAGE,
  PLENARY_DOCUMENT_ATTRIBUTION,
  PLENARY_DOCUMENT_HONORIFICS,
  PLENARY_DOCUMENT_PAPER,
  PLENARY_DOCUMENT_CONTENTS,
  PLENARY_DOCUMENT_AGENDA,
  PLENARY_DOCUMENT_HEADER,
  PLENARY_DOCUMENT_CREDIT,
  PLENARY_DOCUMENT_SPEAKERS,
} PlenaryDocumentColumn;

G_END_DECLS
