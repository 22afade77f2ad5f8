/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-logo.h"

struct _PlenaryLogo
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryLogo, plenary_logo, PLENARY_TYPE_RECORD)

static const PlenaryColumn columns[] = {
  [PLENARY_LOGO_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_LOGO_ATTACHMENT_ID]
  = { "attachment-id", PLENARY_COLUMN_REFERENCE, .target = "attachment", .is_required = TRUE },
  [PLENARY_LOGO_RANK] = { "rank", PLENARY_COLUMN_RANK },
};

static void
plenary_logo_class_init (PlenaryLogoClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "logo",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .order = PLENARY_LOGO_RANK,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_logo_init (PlenaryLogo *self)
{
}
