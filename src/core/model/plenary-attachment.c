/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-attachment.h"

struct _PlenaryAttachment
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryAttachment, plenary_attachment, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_ATTACHMENT_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_ATTACHMENT_NAME] = { "name", PLENARY_COLUMN_TEXT },
  [PLENARY_ATTACHMENT_MEDIA_TYPE] = { "media-type", PLENARY_COLUMN_TEXT },
  [PLENARY_ATTACHMENT_DESCRIPTION] = { "description", PLENARY_COLUMN_TEXT },
  [PLENARY_ATTACHMENT_CREDIT] = { "credit", PLENARY_COLUMN_TEXT },
  [PLENARY_ATTACHMENT_CONSENT] = { "consent", PLENARY_COLUMN_BOOLEAN },
  [PLENARY_ATTACHMENT_CONTENT] = { "content", PLENARY_COLUMN_BLOB },
};

static void
plenary_attachment_class_init (PlenaryAttachmentClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "attachment",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_attachment_init (PlenaryAttachment *self)
{
}
