/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The meeting itself. A project has exactly one, with the id "event".
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_EVENT (plenary_event_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryEvent, plenary_event, PLENARY, EVENT, PlenaryRecord)

/**
 * PlenaryEventKind:
 *
 * What kind of event it is. The nick is the word in files.
 */
typedef enum
{
  PLENARY_EVENT_KIND_MEETING,
  PLENARY_EVENT_KIND_SUMMIT,
  PLENARY_EVENT_KIND_FORUM,
  PLENARY_EVENT_KIND_DIALOGUE,
  PLENARY_EVENT_KIND_WORKSHOP,
  PLENARY_EVENT_KIND_TECHNICAL_MEETING,
  PLENARY_EVENT_KIND_STOCKTAKING,
} PlenaryEventKind;

#define PLENARY_TYPE_EVENT_KIND (plenary_event_kind_get_type ())
GType plenary_event_kind_get_type (void);

/**
 * PlenaryEventStatus:
 *
 * How far a plan or document is; printed where it is not final. The nick is the word in files.
 */
typedef enum
{
  PLENARY_EVENT_STATUS_DRAFT,
  PLENARY_EVENT_STATUS_PROVISIONAL,
  PLENARY_EVENT_STATUS_FINAL,
  PLENARY_EVENT_STATUS_AS_HELD,
} PlenaryEventStatus;

#define PLENARY_TYPE_EVENT_STATUS (plenary_event_status_get_type ())
GType plenary_event_status_get_type (void);

/**
 * PlenaryMode:
 *
 * How people take part. The nick is the word in files.
 */
typedef enum
{
  PLENARY_MODE_UNSET,
  PLENARY_MODE_IN_PERSON,
  PLENARY_MODE_VIRTUAL,
  PLENARY_MODE_HYBRID,
} PlenaryMode;

#define PLENARY_TYPE_MODE (plenary_mode_get_type ())
GType plenary_mode_get_type (void);

/**
 * PlenaryDiscussionRule:
 *
 * Rule the discussion is held under. The nick is the word in files.
 */
typedef enum
{
  PLENARY_DISCUSSION_RULE_NONE,
  PLENARY_DISCUSSION_RULE_CHATHAM_HOUSE,
} PlenaryDiscussionRule;

#define PLENARY_TYPE_DISCUSSION_RULE (plenary_discussion_rule_get_type ())
GType plenary_discussion_rule_get_type (void);

/**
 * PlenaryEventColumn:
 * @PLENARY_EVENT_ID: its id
 * @PLENARY_EVENT_TITLE: official title
 * @PLENARY_EVENT_SUBTITLE: second line of the title
 * @PLENARY_EVENT_SHORT_TITLE: for running headers and file names
 * @PLENARY_EVENT_SERIES: standing process it belongs to
 * @PLENARY_EVENT_PARENT_TITLE: event it is part of
 * @PLENARY_EVENT_KIND: kind of event
 * @PLENARY_EVENT_STATUS: how far the plan is
 * @PLENARY_EVENT_MODE: how people take part
 * @PLENARY_EVENT_STARTS_ON: first day
 * @PLENARY_EVENT_ENDS_ON: last day
 * @PLENARY_EVENT_OPENS_AT: opening time, in minutes after local midnight
 * @PLENARY_EVENT_CLOSES_AT: closing time, in minutes after local midnight; past 1440 on the
 * following day
 * @PLENARY_EVENT_ZONE: time zone by its IANA name
 * @PLENARY_EVENT_LANGUAGE: BCP 47 tag of its documents
 * @PLENARY_EVENT_VENUE: building
 * @PLENARY_EVENT_CITY: city
 * @PLENARY_EVENT_COUNTRY: country
 * @PLENARY_EVENT_PLATFORM: on-line platform
 * @PLENARY_EVENT_MODE_LINE: sentence on how people take part, for the cover
 * @PLENARY_EVENT_TAGLINE: printed under the identity
 * @PLENARY_EVENT_HASHTAG: with its number sign
 * @PLENARY_EVENT_WEBSITE: address
 * @PLENARY_EVENT_PLEDGE: line on the pledge the event answers
 * @PLENARY_EVENT_MANDATE: document symbol and paragraph that call for the event
 * @PLENARY_EVENT_BACKGROUND: why the event is held
 * @PLENARY_EVENT_AIMS: what it is to do
 * @PLENARY_EVENT_OUTCOMES: what is to come of it
 * @PLENARY_EVENT_FORMAT: how it works
 * @PLENARY_EVENT_DISCUSSION_RULE: rule the discussion is held under
 * @PLENARY_EVENT_EXPECTED_ATTENDANCE: people expected
 * @PLENARY_EVENT_DELEGATES: people who came
 * @PLENARY_EVENT_MEMBER_STATES: States that came
 * @PLENARY_EVENT_MECHANISMS: mechanisms that came
 * @PLENARY_EVENT_ORGANIZATIONS: organizations that came
 * @PLENARY_EVENT_ATTENDANCE: sentence on who came, where it is not derived from the counts
 * @PLENARY_EVENT_CREDIT: who prepared the documents
 *
 * Columns of the table "event", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_EVENT_ID,
  PLENARY_EVENT_TITLE,
  PLENARY_EVENT_SUBTITLE,
  PLENARY_EVENT_SHORT_TITLE,
  PLENARY_EVENT_SERIES,
  PLENARY_EVENT_PARENT_TITLE,
  PLENARY_EVENT_KIND,
  PLENARY_EVENT_STATUS,
  PLENARY_EVENT_MODE,
  PLENARY_EVENT_STARTS_ON,
  PLENARY_EVENT_ENDS_ON,
  PLENARY_EVENT_OPENS_AT,
  PLENARY_EVENT_CLOSES_AT,
  PLENARY_EVENT_ZONE,
  PLENARY_EVENT_LANGUAGE,
  PLENARY_EVENT_VENUE,
  PLENARY_EVENT_CITY,
  PLENARY_EVENT_COUNTRY,
  PLENARY_EVENT_PLATFORM,
  PLENARY_EVENT_MODE_LINE,
  PLENARY_EVENT_TAGLINE,
  PLENARY_EVENT_HASHTAG,
  PLENARY_EVENT_WEBSITE,
  PLENARY_EVENT_PLEDGE,
  PLENARY_EVENT_MANDATE,
  PLENARY_EVENT_BACKGROUND,
  PLENARY_EVENT_AIMS,
  PLENARY_EVENT_OUTCOMES,
  PLENARY_EVENT_FORMAT,
  PLENARY_EVENT_DISCUSSION_RULE,
  PLENARY_EVENT_EXPECTED_ATTENDANCE,
  PLENARY_EVENT_DELEGATES,
  PLENARY_EVENT_MEMBER_STATES,
  PLENARY_EVENT_MECHANISMS,
  PLENARY_EVENT_ORGANIZATIONS,
  PLENARY_EVENT_ATTENDANCE,
  PLENARY_EVENT_CREDIT,
} PlenaryEventColumn;

G_END_DECLS
