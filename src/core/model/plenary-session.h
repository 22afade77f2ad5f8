/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * An item of the agenda. Sub-items have a parent.
 */
#pragma once

#include "model/plenary-record.h"

G_BEGIN_DECLS

#define PLENARY_TYPE_SESSION (plenary_session_get_type ())
G_DECLARE_FINAL_TYPE (PlenarySession, plenary_session, PLENARY, SESSION, PlenaryRecord)

/**
 * PlenarySessionKind:
 *
 * What kind of session it is; decides the roles it needs. The nick is the word in files.
 */
typedef enum
{
  PLENARY_SESSION_KIND_PLENARY,
  PLENARY_SESSION_KIND_OPENING,
  PLENARY_SESSION_KIND_KEYNOTE,
  PLENARY_SESSION_KIND_UPDATE,
  PLENARY_SESSION_KIND_FRAMING,
  PLENARY_SESSION_KIND_CAFE,
  PLENARY_SESSION_KIND_WRAP_UP,
  PLENARY_SESSION_KIND_PANEL,
  PLENARY_SESSION_KIND_ROUNDTABLE,
  PLENARY_SESSION_KIND_DISCUSSION,
  PLENARY_SESSION_KIND_QUESTIONS,
  PLENARY_SESSION_KIND_BREAK,
  PLENARY_SESSION_KIND_CLOSING,
  PLENARY_SESSION_KIND_ITEM,
} PlenarySessionKind;

#define PLENARY_TYPE_SESSION_KIND (plenary_session_kind_get_type ())
GType plenary_session_kind_get_type (void);

/**
 * PlenaryVisibility:
 *
 * Who sees the session in what is printed. The nick is the word in files.
 */
typedef enum
{
  PLENARY_VISIBILITY_PUBLIC,
  PLENARY_VISIBILITY_INTERNAL,
  PLENARY_VISIBILITY_HIDDEN,
} PlenaryVisibility;

#define PLENARY_TYPE_VISIBILITY (plenary_visibility_get_type ())
GType plenary_visibility_get_type (void);

/**
 * PlenarySessionColumn:
 * @PLENARY_SESSION_ID: its id
 * @PLENARY_SESSION_PARENT_ID: session it is part of
 * @PLENARY_SESSION_DAY_ID: day; none while it is not scheduled
 * @PLENARY_SESSION_ROOM_ID: room
 * @PLENARY_SESSION_RANK: order among its siblings
 * @PLENARY_SESSION_KIND: kind of session
 * @PLENARY_SESSION_LABEL: of a numbered session, its number or letter, where it is not counted;
 * of any other, what stands before its title, as in "Stocktaking on IMRF Roundtable 1"
 * @PLENARY_SESSION_NUMBERED: whether it is counted: "Session II", "Roundtable 2", "Thematic session
 * 1", "Panel discussion 1", by its kind
 * @PLENARY_SESSION_TITLE: title on the agenda, without label and without the objectives of a
 * roundtable, which are derived
 * @PLENARY_SESSION_SHORT_TITLE: heading in reports, where it differs
 * @PLENARY_SESSION_DESCRIPTION: what it will do
 * @PLENARY_SESSION_DESCRIPTION_HELD: what it did
 * @PLENARY_SESSION_STARTS_AT: pinned start, in minutes after local midnight of its day; unset
 * when it follows
 * @PLENARY_SESSION_DURATION: in minutes; unset on an agenda without times
 * @PLENARY_SESSION_PARALLEL: whether it starts together with the one before; what comes after the
 * group follows its longest member
 * @PLENARY_SESSION_VISIBILITY: who sees it
 * @PLENARY_SESSION_NOTES: for the organisers only
 *
 * Columns of the table "session", and properties of the class, by the same name.
 */
typedef enum
{
  PLENARY_SESSION_ID,
  PLENARY_SESSION_PARENT_ID,
  PLENARY_SESSION_DAY_ID,
  PLENARY_SESSION_ROOM_ID,
  PLENARY_SESSION_RANK,
  PLENARY_SESSION_KIND,
  PLENARY_SESSION_LABEL,
  PLENARY_SESSION_NUMBERED,
  PLENARY_SESSION_TITLE,
  PLENARY_SESSION_SHORT_TITLE,
  PLENARY_SESSION_DESCRIPTION,
  PLENARY_SESSION_DESCRIPTION_HELD,
  PLENARY_SESSION_STARTS_AT,
  PLENARY_SESSION_DURATION,
  PLENARY_SESSION_PARALLEL,
  PLENARY_SESSION_VISIBILITY,
  PLENARY_SESSION_NOTES,
} PlenarySessionColumn;

G_END_DECLS
