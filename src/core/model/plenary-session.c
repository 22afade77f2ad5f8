/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-session.h"

struct _PlenarySession
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenarySession, plenary_session, PLENARY_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (PlenarySessionKind,
                    plenary_session_kind,
                    G_DEFINE_ENUM_VALUE (PLENARY_SESSION_KIND_PLENARY, "plenary"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SESSION_KIND_OPENING, "opening"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SESSION_KIND_KEYNOTE, "keynote"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SESSION_KIND_UPDATE, "update"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SESSION_KIND_FRAMING, "framing"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SESSION_KIND_CAFE, "cafe"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SESSION_KIND_WRAP_UP, "wrap-up"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SESSION_KIND_PANEL, "panel"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SESSION_KIND_ROUNDTABLE, "roundtable"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SESSION_KIND_DISCUSSION, "discussion"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SESSION_KIND_QUESTIONS, "questions"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SESSION_KIND_BREAK, "break"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SESSION_KIND_CLOSING, "closing"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SESSION_KIND_ITEM, "item"))

G_DEFINE_ENUM_TYPE (PlenaryVisibility,
                    plenary_visibility,
                    G_DEFINE_ENUM_VALUE (PLENARY_VISIBILITY_PUBLIC, "public"),
                    G_DEFINE_ENUM_VALUE (PLENARY_VISIBILITY_INTERNAL, "internal"),
                    G_DEFINE_ENUM_VALUE (PLENARY_VISIBILITY_HIDDEN, "hidden"))

static const PlenaryColumn columns[] = {
  [PLENARY_SESSION_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_SESSION_PARENT_ID] = { "parent-id", PLENARY_COLUMN_REFERENCE, .target = "session" },
  [PLENARY_SESSION_DAY_ID] = { "day-id", PLENARY_COLUMN_REFERENCE, .target = "day" },
  [PLENARY_SESSION_ROOM_ID] = { "room-id", PLENARY_COLUMN_REFERENCE, .target = "room" },
  [PLENARY_SESSION_RANK] = { "rank", PLENARY_COLUMN_RANK },
  [PLENARY_SESSION_KIND]
  = { "kind", PLENARY_COLUMN_ENUM, .get_type = plenary_session_kind_get_type },
  [PLENARY_SESSION_LABEL] = { "label", PLENARY_COLUMN_TEXT },
  [PLENARY_SESSION_NUMBERED] = { "numbered", PLENARY_COLUMN_BOOLEAN },
  [PLENARY_SESSION_TITLE] = { "title", PLENARY_COLUMN_TEXT },
  [PLENARY_SESSION_SHORT_TITLE] = { "short-title", PLENARY_COLUMN_TEXT },
  [PLENARY_SESSION_DESCRIPTION] = { "description", PLENARY_COLUMN_MARKUP },
  [PLENARY_SESSION_DESCRIPTION_HELD] = { "description-held", PLENARY_COLUMN_MARKUP },
  [PLENARY_SESSION_STARTS_AT]
  = { "starts-at", PLENARY_COLUMN_INTEGER, .minimum = 0, .maximum = 2879 },
  [PLENARY_SESSION_DURATION]
  = { "duration", PLENARY_COLUMN_INTEGER, .minimum = 0, .maximum = 2880 },
  [PLENARY_SESSION_PARALLEL] = { "parallel", PLENARY_COLUMN_BOOLEAN },
  [PLENARY_SESSION_VISIBILITY]
  = { "visibility", PLENARY_COLUMN_ENUM, .get_type = plenary_visibility_get_type },
  [PLENARY_SESSION_NOTES] = { "notes", PLENARY_COLUMN_TEXT },
};

static void
plenary_session_class_init (PlenarySessionClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "session",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .parent = PLENARY_SESSION_PARENT_ID,
    .order = PLENARY_SESSION_RANK,
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_session_init (PlenarySession *self)
{
}
