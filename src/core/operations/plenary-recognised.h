/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * One thing that the words of a report say of the meeting, and that the project does not have yet:
 * a session, who has a role in it, who speaks in a paragraph. Somebody decides which of them are
 * taken over.
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PlenaryRecognisedKind:
 * @PLENARY_RECOGNISED_SESSION: a session, of a heading or of the agenda in the report
 * @PLENARY_RECOGNISED_ROLE: somebody who has a role in a session
 * @PLENARY_RECOGNISED_PLACEMENT: the objectives that a roundtable takes
 * @PLENARY_RECOGNISED_SPEAKER: who speaks in a paragraph, or in several
 * @PLENARY_RECOGNISED_TAGS: objectives that a paragraph is about
 * @PLENARY_RECOGNISED_BLOCK: typed lines that are derived from now on
 *
 * What is recognised.
 */
typedef enum
{
  PLENARY_RECOGNISED_SESSION,
  PLENARY_RECOGNISED_ROLE,
  PLENARY_RECOGNISED_PLACEMENT,
  PLENARY_RECOGNISED_SPEAKER,
  PLENARY_RECOGNISED_TAGS,
  PLENARY_RECOGNISED_BLOCK,
} PlenaryRecognisedKind;

#define PLENARY_TYPE_RECOGNISED_KIND (plenary_recognised_kind_get_type ())
GType plenary_recognised_kind_get_type (void);

#define PLENARY_TYPE_RECOGNISED (plenary_recognised_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryRecognised, plenary_recognised, PLENARY, RECOGNISED, GObject)

PlenaryRecognisedKind plenary_recognised_get_kind (PlenaryRecognised *self);
const char *plenary_recognised_get_title (PlenaryRecognised *self);
const char *plenary_recognised_get_detail (PlenaryRecognised *self);
gboolean plenary_recognised_is_wanted (PlenaryRecognised *self);
void plenary_recognised_set_wanted (PlenaryRecognised *self, gboolean is_wanted);

G_END_DECLS
