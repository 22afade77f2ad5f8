/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-body.h"

struct _PlenaryBody
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryBody, plenary_body, PLENARY_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (PlenaryBodyKind,
                    plenary_body_kind,
                    G_DEFINE_ENUM_VALUE (PLENARY_BODY_KIND_STATE, "state"),
                    G_DEFINE_ENUM_VALUE (PLENARY_BODY_KIND_UN_ENTITY, "un-entity"),
                    G_DEFINE_ENUM_VALUE (PLENARY_BODY_KIND_REGIONAL_ORGANISATION,
                                         "regional-organisation"),
                    G_DEFINE_ENUM_VALUE (PLENARY_BODY_KIND_ORGANISATION, "organisation"),
                    G_DEFINE_ENUM_VALUE (PLENARY_BODY_KIND_MECHANISM, "mechanism"),
                    G_DEFINE_ENUM_VALUE (PLENARY_BODY_KIND_NETWORK, "network"),
                    G_DEFINE_ENUM_VALUE (PLENARY_BODY_KIND_GROUP, "group"),
                    G_DEFINE_ENUM_VALUE (PLENARY_BODY_KIND_COMPANY, "company"),
                    G_DEFINE_ENUM_VALUE (PLENARY_BODY_KIND_CITY, "city"),
                    G_DEFINE_ENUM_VALUE (PLENARY_BODY_KIND_ACADEMIC, "academic"),
                    G_DEFINE_ENUM_VALUE (PLENARY_BODY_KIND_CATEGORY, "category"))

G_DEFINE_ENUM_TYPE (PlenaryBodyStatus,
                    plenary_body_status,
                    G_DEFINE_ENUM_VALUE (PLENARY_BODY_STATUS_ACTIVE, "active"),
                    G_DEFINE_ENUM_VALUE (PLENARY_BODY_STATUS_DISCONTINUED, "discontinued"))

static const PlenaryColumn columns[] = {
  [PLENARY_BODY_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_BODY_KIND] = { "kind", PLENARY_COLUMN_ENUM, .get_type = plenary_body_kind_get_type,
                          .initial = PLENARY_BODY_KIND_ORGANISATION },
  [PLENARY_BODY_NAME] = { "name", PLENARY_COLUMN_TEXT },
  [PLENARY_BODY_FORMAL_NAME] = { "formal-name", PLENARY_COLUMN_TEXT },
  [PLENARY_BODY_ACRONYM] = { "acronym", PLENARY_COLUMN_TEXT },
  [PLENARY_BODY_OTHER_NAME] = { "other-name", PLENARY_COLUMN_TEXT },
  [PLENARY_BODY_ARTICLE] = { "article", PLENARY_COLUMN_TEXT },
  [PLENARY_BODY_ADJECTIVE] = { "adjective", PLENARY_COLUMN_TEXT },
  [PLENARY_BODY_REGION] = { "region", PLENARY_COLUMN_TEXT },
  [PLENARY_BODY_CHAMPION] = { "champion", PLENARY_COLUMN_BOOLEAN },
  [PLENARY_BODY_STATUS]
  = { "status", PLENARY_COLUMN_ENUM, .get_type = plenary_body_status_get_type },
  [PLENARY_BODY_FOUNDED_ON] = { "founded-on", PLENARY_COLUMN_DATE },
  [PLENARY_BODY_ENDED_ON] = { "ended-on", PLENARY_COLUMN_DATE },
  [PLENARY_BODY_WEBSITE] = { "website", PLENARY_COLUMN_TEXT },
  [PLENARY_BODY_PARENT_ID] = { "parent-id", PLENARY_COLUMN_REFERENCE, .target = "body" },
  [PLENARY_BODY_MECHANISM_ID] = { "mechanism-id", PLENARY_COLUMN_REFERENCE, .target = "body" },
};

static void
plenary_body_class_init (PlenaryBodyClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "body",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .order = PLENARY_BODY_NAME,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_body_init (PlenaryBody *self)
{
}
