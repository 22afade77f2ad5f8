/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "model/plenary-event.h"

struct _PlenaryEvent
{
  PlenaryRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PlenaryEvent, plenary_event, PLENARY_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (PlenaryEventKind,
                    plenary_event_kind,
                    G_DEFINE_ENUM_VALUE (PLENARY_EVENT_KIND_MEETING, "meeting"),
                    G_DEFINE_ENUM_VALUE (PLENARY_EVENT_KIND_SUMMIT, "summit"),
                    G_DEFINE_ENUM_VALUE (PLENARY_EVENT_KIND_FORUM, "forum"),
                    G_DEFINE_ENUM_VALUE (PLENARY_EVENT_KIND_DIALOGUE, "dialogue"),
                    G_DEFINE_ENUM_VALUE (PLENARY_EVENT_KIND_WORKSHOP, "workshop"),
                    G_DEFINE_ENUM_VALUE (PLENARY_EVENT_KIND_TECHNICAL_MEETING, "technical-meeting"),
                    G_DEFINE_ENUM_VALUE (PLENARY_EVENT_KIND_STOCKTAKING, "stocktaking"))

G_DEFINE_ENUM_TYPE (PlenaryEventStatus,
                    plenary_event_status,
                    G_DEFINE_ENUM_VALUE (PLENARY_EVENT_STATUS_DRAFT, "draft"),
                    G_DEFINE_ENUM_VALUE (PLENARY_EVENT_STATUS_PROVISIONAL, "provisional"),
                    G_DEFINE_ENUM_VALUE (PLENARY_EVENT_STATUS_FINAL, "final"),
                    G_DEFINE_ENUM_VALUE (PLENARY_EVENT_STATUS_AS_HELD, "as-held"))

G_DEFINE_ENUM_TYPE (PlenaryMode,
                    plenary_mode,
                    G_DEFINE_ENUM_VALUE (PLENARY_MODE_UNSET, "unset"),
                    G_DEFINE_ENUM_VALUE (PLENARY_MODE_IN_PERSON, "in-person"),
                    G_DEFINE_ENUM_VALUE (PLENARY_MODE_VIRTUAL, "virtual"),
                    G_DEFINE_ENUM_VALUE (PLENARY_MODE_HYBRID, "hybrid"))

G_DEFINE_ENUM_TYPE (PlenaryDiscussionRule,
                    plenary_discussion_rule,
                    G_DEFINE_ENUM_VALUE (PLENARY_DISCUSSION_RULE_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (PLENARY_DISCUSSION_RULE_CHATHAM_HOUSE, "chatham-house"))

static const PlenaryColumn columns[] = {
  [PLENARY_EVENT_ID] = { "id", PLENARY_COLUMN_ID },
  [PLENARY_EVENT_TITLE] = { "title", PLENARY_COLUMN_TEXT },
  [PLENARY_EVENT_SUBTITLE] = { "subtitle", PLENARY_COLUMN_TEXT },
  [PLENARY_EVENT_SHORT_TITLE] = { "short-title", PLENARY_COLUMN_TEXT },
  [PLENARY_EVENT_SERIES] = { "series", PLENARY_COLUMN_TEXT },
  [PLENARY_EVENT_PARENT_TITLE] = { "parent-title", PLENARY_COLUMN_TEXT },
  [PLENARY_EVENT_KIND] = { "kind", PLENARY_COLUMN_ENUM, .get_type = plenary_event_kind_get_type },
  [PLENARY_EVENT_STATUS]
  = { "status", PLENARY_COLUMN_ENUM, .get_type = plenary_event_status_get_type },
  [PLENARY_EVENT_MODE] = { "mode", PLENARY_COLUMN_ENUM, .get_type = plenary_mode_get_type },
  [PLENARY_EVENT_STARTS_ON] = { "starts-on", PLENARY_COLUMN_DATE },
  [PLENARY_EVENT_ENDS_ON] = { "ends-on", PLENARY_COLUMN_DATE },
  [PLENARY_EVENT_OPENS_AT] = { "opens-at", PLENARY_COLUMN_INTEGER, .minimum = 0, .maximum = 1439 },
  [PLENARY_EVENT_CLOSES_AT]
  = { "closes-at", PLENARY_COLUMN_INTEGER, .minimum = 0, .maximum = 2879 },
  [PLENARY_EVENT_ZONE] = { "zone", PLENARY_COLUMN_TEXT },
  [PLENARY_EVENT_LANGUAGE] = { "language", PLENARY_COLUMN_TEXT, .initial_text = "en" },
  [PLENARY_EVENT_VENUE] = { "venue", PLENARY_COLUMN_TEXT },
  [PLENARY_EVENT_CITY] = { "city", PLENARY_COLUMN_TEXT },
  [PLENARY_EVENT_COUNTRY] = { "country", PLENARY_COLUMN_TEXT },
  [PLENARY_EVENT_PLATFORM] = { "platform", PLENARY_COLUMN_TEXT },
  [PLENARY_EVENT_MODE_LINE] = { "mode-line", PLENARY_COLUMN_TEXT },
  [PLENARY_EVENT_TAGLINE] = { "tagline", PLENARY_COLUMN_TEXT },
  [PLENARY_EVENT_HASHTAG] = { "hashtag", PLENARY_COLUMN_TEXT },
  [PLENARY_EVENT_WEBSITE] = { "website", PLENARY_COLUMN_TEXT },
  [PLENARY_EVENT_PLEDGE] = { "pledge", PLENARY_COLUMN_TEXT },
  [PLENARY_EVENT_MANDATE] = { "mandate", PLENARY_COLUMN_TEXT },
  [PLENARY_EVENT_BACKGROUND] = { "background", PLENARY_COLUMN_MARKUP },
  [PLENARY_EVENT_AIMS] = { "aims", PLENARY_COLUMN_MARKUP },
  [PLENARY_EVENT_OUTCOMES] = { "outcomes", PLENARY_COLUMN_MARKUP },
  [PLENARY_EVENT_FORMAT] = { "format", PLENARY_COLUMN_MARKUP },
  [PLENARY_EVENT_DISCUSSION_RULE]
  = { "discussion-rule", PLENARY_COLUMN_ENUM, .get_type = plenary_discussion_rule_get_type },
  [PLENARY_EVENT_EXPECTED_ATTENDANCE]
  = { "expected-attendance", PLENARY_COLUMN_INTEGER, .minimum = 0, .maximum = 1000000 },
  [PLENARY_EVENT_DELEGATES]
  = { "delegates", PLENARY_COLUMN_INTEGER, .minimum = 0, .maximum = 1000000 },
  [PLENARY_EVENT_MEMBER_STATES]
  = { "member-states", PLENARY_COLUMN_INTEGER, .minimum = 0, .maximum = 1000 },
  [PLENARY_EVENT_MECHANISMS]
  = { "mechanisms", PLENARY_COLUMN_INTEGER, .minimum = 0, .maximum = 1000 },
  [PLENARY_EVENT_ORGANIZATIONS]
  = { "organizations", PLENARY_COLUMN_INTEGER, .minimum = 0, .maximum = 100000 },
  [PLENARY_EVENT_ATTENDANCE] = { "attendance", PLENARY_COLUMN_TEXT },
  [PLENARY_EVENT_CREDIT] = { "credit", PLENARY_COLUMN_TEXT },
};

static void
plenary_event_class_init (PlenaryEventClass *klass)
{
  static const PlenaryTableInfo info = {
    .name = "event",
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
  };

  plenary_record_class_set_table (PLENARY_RECORD_CLASS (klass), &info);
}

static void
plenary_event_init (PlenaryEvent *self)
{
}
