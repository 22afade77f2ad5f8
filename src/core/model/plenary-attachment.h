/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A file kept in the project: a photograph, a logo, a statement as received.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_ATTACHMENT (plenary_attachment_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryAttachment, plenary_attachment, PLENARY, ATTACHMENT, PlenaryRecord)

/**
 * PlenaryAttachmentColumn:
 * @PLENARY_ATTACHMENT_ID: its id
 * @PLENARY_ATTACHMENT_NAME: file name
 * @PLENARY_ATTACHMENT_MEDIA_TYPE: MIME type
 * @PLENARY_ATTACHMENT_DESCRIPTION: alternative text
 * @PLENARY_ATTACHMENT_CREDIT: who made it
 * @PLENARY_ATTACHMENT_CONSENT: whether it may be published
 * @PLENARY_ATTACHMENT_CONTENT: the file
 *
 * Columns of the table "attachment", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_ATTACHMENT_ID,
  PLENARY_ATTACHMENT_NAME,
  PLENARY_ATTACHMENT_MEDIA_TYPE,
  PLENARY_ATTACHMENT_DESCRIPTION,
  PLENARY_ATTACHMENT_CREDIT,
  PLENARY_ATTACHMENT_CONSENT,
  PLENARY_ATTACHMENT_CONTENT,
} PlenaryAttachmentColumn;

G_END_DECLS
