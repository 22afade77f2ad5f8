/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A logo of the event, as the covers of its documents show it. What it shows, in words, stands with
 * its attachment.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_LOGO (plenary_logo_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryLogo, plenary_logo, PLENARY, LOGO, PlenaryRecord)

/**
 * PlenaryLogoColumn:
 * @PLENARY_LOGO_ID: its id
 * @PLENARY_LOGO_ATTACHMENT_ID: the picture
 * @PLENARY_LOGO_RANK: order on the cover
 *
 * Columns of the table "logo", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_LOGO_ID,
  PLENARY_LOGO_ATTACHMENT_ID,
  PLENARY_LOGO_RANK,
} PlenaryLogoColumn;

G_END_DECLS
