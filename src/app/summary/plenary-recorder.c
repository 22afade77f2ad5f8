/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "summary/plenary-recorder.h"

#include "model/plenary-body.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-person.h"
#include "model/plenary-session.h"
#include "operations/plenary-paragraph-tags.h"

#include <glib/gi18n.h>

struct _PlenaryRecorder
{
  GObject parent_instance;

  PlenaryProject *project;
  char *session_id;
  char *intervention_id;
  char *paragraph_id;
  PlenaryCapturePlace place;
};

G_DEFINE_FINAL_TYPE (PlenaryRecorder, plenary_recorder, G_TYPE_OBJECT)

static PlenaryModel *
get_model (PlenaryRecorder *self)
{
  return plenary_project_get_model (self->project);
}

static PlenaryEdit *
begin (PlenaryRecorder *self, const char *label)
{
  return plenary_project_begin_edit (self->project, label);
}

static gboolean
is_speaking (PlenaryRecord *intervention)
{
  return intervention != NULL
         && plenary_record_get_integer (intervention, PLENARY_INTERVENTION_SECONDS)
                == PLENARY_UNSET;
}

/* The speaker as the project has them: who was new when chosen is in the roster since. */
static PlenaryPartyChoice *
dup_speaker (PlenaryRecorder *self)
{
  PlenaryRecord *intervention = plenary_recorder_get_intervention (self);
  PlenaryRecord *party = NULL;

  if (intervention == NULL)
    return plenary_party_choice_new_words ("");
  party = plenary_model_lookup (
      get_model (self), PLENARY_TYPE_PERSON,
      plenary_record_get_text (intervention, PLENARY_INTERVENTION_PERSON_ID));
  if (party == NULL)
    party = plenary_model_lookup (
        get_model (self), PLENARY_TYPE_BODY,
        plenary_record_get_text (intervention, PLENARY_INTERVENTION_BODY_ID));
  if (party != NULL)
    return plenary_party_choice_new_record (get_model (self), party);

  return plenary_party_choice_new_words (
      plenary_record_get_text (intervention, PLENARY_INTERVENTION_SPEAKER));
}

static void
plenary_recorder_finalize (GObject *object)
{
  PlenaryRecorder *self = PLENARY_RECORDER (object);

  g_clear_object (&self->project);
  g_free (self->session_id);
  g_free (self->intervention_id);
  g_free (self->paragraph_id);

  G_OBJECT_CLASS (plenary_recorder_parent_class)->finalize (object);
}

static void
plenary_recorder_class_init (PlenaryRecorderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plenary_recorder_finalize;
}

static void
plenary_recorder_init (PlenaryRecorder *self)
{
}

/**
 * plenary_recorder_new:
 * @project: the project that is recorded in
 *
 * Returns: (transfer full): a recorder of no session yet
 */
PlenaryRecorder *
plenary_recorder_new (PlenaryProject *project)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);

  PlenaryRecorder *self = g_object_new (PLENARY_TYPE_RECORDER, NULL);

  self->project = g_object_ref (project);

  return self;
}

/**
 * plenary_recorder_get_session:
 * @self: a recorder
 *
 * Returns: (transfer none) (nullable): the session that is going on
 */
PlenaryRecord *
plenary_recorder_get_session (PlenaryRecorder *self)
{
  g_return_val_if_fail (PLENARY_IS_RECORDER (self), NULL);

  return plenary_model_lookup (get_model (self), PLENARY_TYPE_SESSION, self->session_id);
}

/**
 * plenary_recorder_set_session:
 * @self: a recorder
 * @session: (nullable): the session that goes on now
 *
 * Goes over to another session, in which nobody has spoken yet.
 */
void
plenary_recorder_set_session (PlenaryRecorder *self, PlenaryRecord *session)
{
  g_return_if_fail (PLENARY_IS_RECORDER (self));
  g_return_if_fail (session == NULL || PLENARY_IS_SESSION (session));

  if (!g_set_str (&self->session_id, session != NULL ? plenary_record_get_id (session) : NULL))
    return;
  g_clear_pointer (&self->intervention_id, g_free);
  g_clear_pointer (&self->paragraph_id, g_free);
  self->place = PLENARY_CAPTURE_PLACE_FLOOR;
}

/**
 * plenary_recorder_set_place:
 * @self: a recorder
 * @place: whether what comes are concluding remarks
 */
void
plenary_recorder_set_place (PlenaryRecorder *self, PlenaryCapturePlace place)
{
  g_return_if_fail (PLENARY_IS_RECORDER (self));

  self->place = place;
}

/**
 * plenary_recorder_get_intervention:
 * @self: a recorder
 *
 * Returns: (transfer none) (nullable): what whoever has the floor says
 */
PlenaryRecord *
plenary_recorder_get_intervention (PlenaryRecorder *self)
{
  g_return_val_if_fail (PLENARY_IS_RECORDER (self), NULL);

  return plenary_model_lookup (get_model (self), PLENARY_TYPE_INTERVENTION, self->intervention_id);
}

/**
 * plenary_recorder_get_paragraph:
 * @self: a recorder
 *
 * Returns: (transfer none) (nullable): the paragraph that was noted last, until another is begun
 */
PlenaryRecord *
plenary_recorder_get_paragraph (PlenaryRecorder *self)
{
  g_return_val_if_fail (PLENARY_IS_RECORDER (self), NULL);

  return plenary_model_lookup (get_model (self), PLENARY_TYPE_PARAGRAPH, self->paragraph_id);
}

/**
 * plenary_recorder_leave_paragraph:
 * @self: a recorder
 *
 * Another paragraph is begun: marks are not for the one before any more.
 */
void
plenary_recorder_leave_paragraph (PlenaryRecorder *self)
{
  g_return_if_fail (PLENARY_IS_RECORDER (self));

  g_clear_pointer (&self->paragraph_id, g_free);
}

/**
 * plenary_recorder_follow:
 * @self: a recorder
 *
 * For after a change of the project, whoever made it: what is not there any more is forgotten.
 *
 * Returns: whether what the speaker began was taken back
 */
gboolean
plenary_recorder_follow (PlenaryRecorder *self)
{
  g_return_val_if_fail (PLENARY_IS_RECORDER (self), FALSE);

  gboolean is_gone
      = self->intervention_id != NULL && plenary_recorder_get_intervention (self) == NULL;

  if (is_gone)
    g_clear_pointer (&self->intervention_id, g_free);
  if (plenary_recorder_get_paragraph (self) == NULL)
    g_clear_pointer (&self->paragraph_id, g_free);

  return is_gone;
}

/**
 * plenary_recorder_get_seconds:
 * @self: a recorder
 * @now: the time
 *
 * Returns: for how long the floor has been taken, in seconds; -1 when nobody has it
 */
gint64
plenary_recorder_get_seconds (PlenaryRecorder *self, GDateTime *now)
{
  g_return_val_if_fail (PLENARY_IS_RECORDER (self), -1);
  g_return_val_if_fail (now != NULL, -1);

  PlenaryRecord *intervention = plenary_recorder_get_intervention (self);
  g_autoptr (GDateTime) start
      = intervention != NULL
            ? g_date_time_new_from_iso8601 (
                  plenary_record_get_text (intervention, PLENARY_INTERVENTION_STARTED_AT), NULL)
            : NULL;

  return start != NULL ? MAX (-1, g_date_time_difference (now, start) / G_TIME_SPAN_SECOND) : -1;
}

/**
 * plenary_recorder_give_floor:
 * @self: a recorder with a session
 * @speaker: who takes the floor
 * @now: when
 * @error: return location for an error
 *
 * Somebody takes the floor; who had it gives it back by that.
 *
 * Returns: whether it was done
 */
gboolean
plenary_recorder_give_floor (PlenaryRecorder *self,
                             PlenaryPartyChoice *speaker,
                             GDateTime *now,
                             GError **error)
{
  g_return_val_if_fail (PLENARY_IS_RECORDER (self), FALSE);
  g_return_val_if_fail (PLENARY_IS_PARTY_CHOICE (speaker), FALSE);
  g_return_val_if_fail (now != NULL, FALSE);

  PlenaryRecord *session = plenary_recorder_get_session (self);
  PlenaryRecord *before = plenary_recorder_get_intervention (self);

  g_return_val_if_fail (session != NULL, FALSE);

  /* Translators: a speaker */
  g_autofree char *label
      = g_strdup_printf (_ ("Give %s the Floor"), plenary_party_choice_get_name (speaker));
  PlenaryEdit *edit = begin (self, label);

  if (is_speaking (before))
    plenary_capture_end (edit, before, now);

  g_autofree char *id = plenary_capture_begin (edit, get_model (self), session, speaker,
                                               PLENARY_INTERVENTION_KIND_STATEMENT, now);

  if (!plenary_edit_commit (edit, error))
    return FALSE;
  g_set_str (&self->intervention_id, id);
  g_clear_pointer (&self->paragraph_id, g_free);

  return TRUE;
}

/**
 * plenary_recorder_end_floor:
 * @self: a recorder
 * @now: when
 * @error: return location for an error
 *
 * Who has the floor gives it back.
 *
 * Returns: whether it was done; also when nobody had it
 */
gboolean
plenary_recorder_end_floor (PlenaryRecorder *self, GDateTime *now, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_RECORDER (self), FALSE);
  g_return_val_if_fail (now != NULL, FALSE);

  PlenaryRecord *intervention = plenary_recorder_get_intervention (self);

  if (is_speaking (intervention))
    {
      PlenaryEdit *edit = begin (self, _ ("End Intervention"));

      plenary_capture_end (edit, intervention, now);
      if (!plenary_edit_commit (edit, error))
        return FALSE;
    }
  g_clear_pointer (&self->intervention_id, g_free);
  g_clear_pointer (&self->paragraph_id, g_free);

  return TRUE;
}

/**
 * plenary_recorder_note:
 * @self: a recorder with a session
 * @words: what is said
 * @marks: marks of it, as bits 1 << #PlenaryMarkKind
 * @objectives: (element-type PlenaryObjective): objectives it speaks to
 * @error: return location for an error
 *
 * Adds a paragraph to the report of the session.
 *
 * Returns: whether it was done; plenary_recorder_get_paragraph() has it then
 */
gboolean
plenary_recorder_note (PlenaryRecorder *self,
                       const char *words,
                       guint marks,
                       GPtrArray *objectives,
                       GError **error)
{
  g_return_val_if_fail (PLENARY_IS_RECORDER (self), FALSE);
  g_return_val_if_fail (words != NULL && objectives != NULL, FALSE);
  g_return_val_if_fail (plenary_recorder_get_session (self) != NULL, FALSE);

  g_autoptr (PlenaryPartyChoice) speaker = dup_speaker (self);
  PlenaryRecord *section = plenary_capture_ensure_section (
      self->project, plenary_recorder_get_session (self), speaker, self->place, error);

  if (section == NULL)
    return FALSE;

  g_autoptr (PlenaryText) text = plenary_text_new (words);
  PlenaryRecord *intervention = plenary_recorder_get_intervention (self);
  PlenaryCaptureNote note
      = { .section_id = plenary_record_get_id (section),
          .intervention_id = intervention != NULL ? plenary_record_get_id (intervention) : NULL,
          .text = text,
          .marks = marks,
          .objectives = objectives };
  PlenaryEdit *edit = begin (self, _ ("Note Intervention"));
  g_autofree char *id = plenary_capture_add (edit, get_model (self), &note);

  if (!plenary_edit_commit (edit, error))
    return FALSE;
  g_set_str (&self->paragraph_id, id);

  return TRUE;
}

/**
 * plenary_recorder_mark:
 * @self: a recorder with a paragraph
 * @kind: a mark
 * @is_marked: whether the paragraph has it
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
plenary_recorder_mark (PlenaryRecorder *self,
                       PlenaryMarkKind kind,
                       gboolean is_marked,
                       GError **error)
{
  g_return_val_if_fail (PLENARY_IS_RECORDER (self), FALSE);
  g_return_val_if_fail (plenary_recorder_get_paragraph (self) != NULL, FALSE);

  PlenaryEdit *edit = begin (self, _ ("Mark Paragraph"));

  plenary_paragraph_set_mark (edit, get_model (self), self->paragraph_id, kind, is_marked);

  return plenary_edit_commit (edit, error);
}

/**
 * plenary_recorder_tag:
 * @self: a recorder with a paragraph
 * @objective: an objective
 * @is_tagged: whether the paragraph speaks to it
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
plenary_recorder_tag (PlenaryRecorder *self,
                      PlenaryRecord *objective,
                      gboolean is_tagged,
                      GError **error)
{
  g_return_val_if_fail (PLENARY_IS_RECORDER (self), FALSE);
  g_return_val_if_fail (plenary_recorder_get_paragraph (self) != NULL, FALSE);

  PlenaryEdit *edit = begin (self, _ ("Tag Paragraph"));

  plenary_paragraph_set_objective (edit, get_model (self), self->paragraph_id,
                                   self->intervention_id, plenary_record_get_id (objective),
                                   is_tagged);

  return plenary_edit_commit (edit, error);
}
