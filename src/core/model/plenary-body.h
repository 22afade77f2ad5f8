/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A State, an organization, a mechanism, a category of participants: whatever can be named in
 * place of a person.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_BODY (plenary_body_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryBody, plenary_body, PLENARY, BODY, PlenaryRecord)

/**
 * PlenaryBodyKind:
 *
 * What kind of body it is. The nick is the word in files.
 */
typedef enum
{
  PLENARY_BODY_KIND_STATE,
  PLENARY_BODY_KIND_UN_ENTITY,
  PLENARY_BODY_KIND_REGIONAL_ORGANISATION,
  PLENARY_BODY_KIND_ORGANISATION,
  PLENARY_BODY_KIND_MECHANISM,
  PLENARY_BODY_KIND_NETWORK,
  PLENARY_BODY_KIND_GROUP,
  PLENARY_BODY_KIND_COMPANY,
  PLENARY_BODY_KIND_CITY,
  PLENARY_BODY_KIND_ACADEMIC,
  PLENARY_BODY_KIND_CATEGORY,
} PlenaryBodyKind;

#define PLENARY_TYPE_BODY_KIND (plenary_body_kind_get_type ())
GType plenary_body_kind_get_type (void);

/**
 * PlenaryBodyStatus:
 *
 * Whether a body still acts. The nick is the word in files.
 */
typedef enum
{
  PLENARY_BODY_STATUS_ACTIVE,
  PLENARY_BODY_STATUS_DISCONTINUED,
} PlenaryBodyStatus;

#define PLENARY_TYPE_BODY_STATUS (plenary_body_status_get_type ())
GType plenary_body_status_get_type (void);

/**
 * PlenaryBodyColumn:
 * @PLENARY_BODY_ID: its id
 * @PLENARY_BODY_KIND: kind of body
 * @PLENARY_BODY_NAME: usual name
 * @PLENARY_BODY_FORMAL_NAME: name on covers
 * @PLENARY_BODY_ACRONYM: short form
 * @PLENARY_BODY_OTHER_NAME: name in another language
 * @PLENARY_BODY_ARTICLE: article before the name, as in "the"
 * @PLENARY_BODY_ADJECTIVE: of a State
 * @PLENARY_BODY_REGION: region or group
 * @PLENARY_BODY_CHAMPION: whether it is a champion country
 * @PLENARY_BODY_STATUS: whether it still acts
 * @PLENARY_BODY_FOUNDED_ON: founded
 * @PLENARY_BODY_ENDED_ON: discontinued
 * @PLENARY_BODY_WEBSITE: address
 * @PLENARY_BODY_PARENT_ID: body it is part of
 * @PLENARY_BODY_MECHANISM_ID: mechanism it speaks through
 *
 * Columns of the table "body", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_BODY_ID,
  PLENARY_BODY_KIND,
  PLENARY_BODY_NAME,
  PLENARY_BODY_FORMAL_NAME,
  PLENARY_BODY_ACRONYM,
  PLENARY_BODY_OTHER_NAME,
  PLENARY_BODY_ARTICLE,
  PLENARY_BODY_ADJECTIVE,
  PLENARY_BODY_REGION,
  PLENARY_BODY_CHAMPION,
  PLENARY_BODY_STATUS,
  PLENARY_BODY_FOUNDED_ON,
  PLENARY_BODY_ENDED_ON,
  PLENARY_BODY_WEBSITE,
  PLENARY_BODY_PARENT_ID,
  PLENARY_BODY_MECHANISM_ID,
} PlenaryBodyColumn;

G_END_DECLS
