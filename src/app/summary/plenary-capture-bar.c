/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What is done is done by the recorder; the bar has the keys. Marks and objectives belong to the
 * line that is being written; when nothing is, to the paragraph before.
 */
#include "config.h"

#include "summary/plenary-capture-bar.h"

#include "model/plenary-objective.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-session.h"
#include "operations/plenary-capture-status.h"
#include "operations/plenary-paragraph-tags.h"
#include "summary/plenary-capture-line.h"
#include "summary/plenary-capture-tags.h"
#include "summary/plenary-recorder.h"
#include "widgets/plenary-party-picker.h"
#include "widgets/plenary-session-picker.h"

#include <glib/gi18n.h>

/* Seconds after which the line of what is left is worked out again. */
#define SECONDS_OF_LINE 20

struct _PlenaryCaptureBar
{
  PlenaryProjectWidget parent_instance;

  /* Template widgets */
  GtkLabel *line;
  PlenarySessionPicker *sessions;
  GtkLabel *clock;
  PlenaryPartyPicker *speaker;
  GtkTextView *words;
  GtkWidget *placeholder;
  PlenaryCaptureTags *tags;
  GtkToggleButton *conclusion;

  /* Owned */
  PlenaryRecorder *recorder;

  guint timer;
};

G_DEFINE_FINAL_TYPE (PlenaryCaptureBar, plenary_capture_bar, PLENARY_TYPE_PROJECT_WIDGET)

enum
{
  SIGNAL_CAPTURED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static PlenaryModel *
get_model (PlenaryCaptureBar *self)
{
  return plenary_project_widget_get_model (PLENARY_PROJECT_WIDGET (self));
}

/* Tells why something was not done. */
static gboolean
told (PlenaryCaptureBar *self, gboolean is_done, GError *error)
{
  if (!is_done)
    plenary_project_widget_tell (PLENARY_PROJECT_WIDGET (self), error->message);

  return is_done;
}

static void
announce (PlenaryCaptureBar *self, const char *sentence)
{
  gtk_accessible_announce (GTK_ACCESSIBLE (self), sentence,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static char *
dup_words (PlenaryCaptureBar *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->words);
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);

  return g_strstrip (gtk_text_buffer_get_text (buffer, &start, &end, FALSE));
}

static gboolean
has_words (PlenaryCaptureBar *self)
{
  g_autofree char *words = dup_words (self);

  return *words != '\0';
}

static void
show_clock (PlenaryCaptureBar *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  gint64 seconds = self->recorder != NULL ? plenary_recorder_get_seconds (self->recorder, now) : -1;
  g_autofree char *text
      = seconds >= 0 ? g_strdup_printf ("%d:%02d", (int) (seconds / 60), (int) (seconds % 60))
                     : g_strdup ("–:––");

  gtk_label_set_text (self->clock, text);
}

static void
show_line (PlenaryCaptureBar *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  PlenaryRecord *session = plenary_capture_bar_get_session (self);
  g_autofree char *line
      = session != NULL ? plenary_capture_line_dup (get_model (self), session, now) : g_strdup ("");

  gtk_label_set_text (self->line, line);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->line), line);
}

/* The tags of the paragraph noted last, while no other is begun. */
static void
show_tags (PlenaryCaptureBar *self)
{
  PlenaryRecord *paragraph
      = self->recorder != NULL ? plenary_recorder_get_paragraph (self->recorder) : NULL;
  g_autoptr (GPtrArray) objectives
      = paragraph != NULL ? plenary_paragraph_list_objectives (get_model (self), paragraph)
                          : g_ptr_array_new ();

  if (!has_words (self))
    plenary_capture_tags_show (
        self->tags,
        paragraph != NULL ? plenary_paragraph_get_marks (get_model (self), paragraph) : 0,
        objectives);
}

/* Whoever took something back, the bar has nothing that the project has not. */
static void
plenary_capture_bar_model_changed (PlenaryProjectWidget *widget)
{
  PlenaryCaptureBar *self = PLENARY_CAPTURE_BAR (widget);

  if (plenary_recorder_follow (self->recorder))
    plenary_party_picker_set_choice (self->speaker, NULL);
  show_line (self);
  show_clock (self);
  show_tags (self);
}

static gboolean
tick_cb (gpointer user_data)
{
  PlenaryCaptureBar *self = user_data;

  show_clock (self);
  if (g_get_real_time () / G_USEC_PER_SEC % SECONDS_OF_LINE == 0)
    show_line (self);

  return G_SOURCE_CONTINUE;
}

/* Notes what is written; nothing when nothing is. */
static gboolean
add_words (PlenaryCaptureBar *self)
{
  g_autofree char *words = dup_words (self);
  g_autoptr (GError) error = NULL;

  if (*words == '\0' || plenary_capture_bar_get_session (self) == NULL)
    return *words == '\0';
  if (!told (self,
             plenary_recorder_note (self->recorder, words,
                                    plenary_capture_tags_get_marks (self->tags),
                                    plenary_capture_tags_get_objectives (self->tags), &error),
             error))
    return FALSE;
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->words), "", 0);
  show_tags (self);
  g_signal_emit (self, signals[SIGNAL_CAPTURED], 0,
                 plenary_recorder_get_paragraph (self->recorder));

  return TRUE;
}

static void
chosen_cb (PlenaryCaptureBar *self, PlenaryPartyChoice *choice)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GError) error = NULL;
  gboolean is_nobody = plenary_party_choice_get_kind (choice) == PLENARY_PARTY_CHOICE_WORDS
                       && *plenary_party_choice_get_name (choice) == '\0';

  if (plenary_capture_bar_get_session (self) == NULL || is_nobody || !add_words (self)
      || !told (self, plenary_recorder_give_floor (self->recorder, choice, now, &error), error))
    return;
  show_clock (self);
  show_tags (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->words));
}

static void
next_speaker_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryCaptureBar *self = PLENARY_CAPTURE_BAR (widget);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GError) error = NULL;

  if (self->recorder == NULL || !add_words (self)
      || !told (self, plenary_recorder_end_floor (self->recorder, now, &error), error))
    return;
  plenary_party_picker_set_choice (self->speaker, NULL);
  show_clock (self);
  show_tags (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->speaker));
  announce (self, _ ("Next speaker"));
}

static void
add_note_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  add_words (PLENARY_CAPTURE_BAR (widget));
}

static gboolean
has_paragraph (PlenaryCaptureBar *self)
{
  return !has_words (self) && self->recorder != NULL
         && plenary_recorder_get_paragraph (self->recorder) != NULL;
}

/* Marks of the line that is written wait for it; else they are for the paragraph before. */
static void
marked_cb (PlenaryCaptureBar *self, int kind, gboolean is_marked)
{
  g_autoptr (GError) error = NULL;

  if (has_paragraph (self))
    told (self, plenary_recorder_mark (self->recorder, (PlenaryMarkKind) kind, is_marked, &error),
          error);
}

static void
tagged_cb (PlenaryCaptureBar *self, PlenaryRecord *objective, gboolean is_tagged)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *objectives = plenary_capture_tags_get_objectives (self->tags);

  if (has_paragraph (self))
    {
      told (self, plenary_recorder_tag (self->recorder, objective, is_tagged, &error), error);
      return;
    }
  if (is_tagged)
    g_ptr_array_add (objectives, g_object_ref (objective));
  else
    g_ptr_array_remove (objectives, objective);
  plenary_capture_tags_show (self->tags, plenary_capture_tags_get_marks (self->tags), objectives);
}

/* With the first letter of a line the tags of the paragraph before are put away. */
static void
words_changed_cb (PlenaryCaptureBar *self, GtkTextBuffer *buffer)
{
  gboolean is_empty = gtk_text_buffer_get_char_count (buffer) == 0;
  gboolean is_begun = !is_empty && gtk_widget_get_visible (self->placeholder);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  gtk_widget_set_visible (self->placeholder, is_empty);
  if (is_begun && self->recorder != NULL && plenary_recorder_get_paragraph (self->recorder) != NULL)
    {
      plenary_recorder_leave_paragraph (self->recorder);
      plenary_capture_tags_show (self->tags, 0, none);
    }
}

static void
session_cb (PlenaryCaptureBar *self)
{
  PlenaryRecord *session = plenary_session_picker_get_selected (self->sessions);

  if (self->recorder == NULL)
    return;
  plenary_recorder_set_session (self->recorder, session);
  plenary_party_picker_set_choice (self->speaker, NULL);
  plenary_capture_tags_set_scope (self->tags, get_model (self), session);
  gtk_toggle_button_set_active (self->conclusion, FALSE);
  show_tags (self);
  show_line (self);
  show_clock (self);
}

static void
conclusion_cb (PlenaryCaptureBar *self)
{
  gboolean concludes = gtk_toggle_button_get_active (self->conclusion);

  if (self->recorder == NULL)
    return;
  plenary_recorder_set_place (self->recorder, concludes ? PLENARY_CAPTURE_PLACE_CONCLUSION
                                                        : PLENARY_CAPTURE_PLACE_FLOOR);
  announce (self, concludes ? _ ("Concluding remarks") : _ ("Discussion"));
}

static gboolean
key_cb (PlenaryCaptureBar *self, guint key, guint code, GdkModifierType state)
{
  GdkModifierType held = state & gtk_accelerator_get_default_mod_mask ();
  gboolean is_enter = key == GDK_KEY_Return || key == GDK_KEY_KP_Enter;

  if (plenary_capture_tags_press (self->tags, key, state))
    return GDK_EVENT_STOP;
  if (is_enter && held == GDK_CONTROL_MASK)
    gtk_widget_activate_action (GTK_WIDGET (self), "capture.next-speaker", NULL);
  else if (is_enter && held == 0 && gtk_widget_has_focus (GTK_WIDGET (self->words)))
    add_words (self);
  else if (gdk_keyval_to_upper (key) == GDK_KEY_E && held == GDK_ALT_MASK)
    gtk_toggle_button_set_active (self->conclusion,
                                  !gtk_toggle_button_get_active (self->conclusion));
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

static void
plenary_capture_bar_project_changed (PlenaryProjectWidget *widget)
{
  PlenaryCaptureBar *self = PLENARY_CAPTURE_BAR (widget);
  PlenaryProject *project = plenary_project_widget_get_project (widget);

  g_clear_object (&self->recorder);
  if (project != NULL)
    self->recorder = plenary_recorder_new (project);
  plenary_party_picker_set_model (self->speaker, get_model (self));
  plenary_capture_tags_set_scope (self->tags, get_model (self), NULL);
}

static void
plenary_capture_bar_map (GtkWidget *widget)
{
  PlenaryCaptureBar *self = PLENARY_CAPTURE_BAR (widget);

  GTK_WIDGET_CLASS (plenary_capture_bar_parent_class)->map (widget);
  if (self->timer == 0)
    self->timer = g_timeout_add_seconds (1, tick_cb, self);
  if (self->recorder != NULL)
    show_line (self);
}

static void
plenary_capture_bar_unmap (GtkWidget *widget)
{
  g_clear_handle_id (&PLENARY_CAPTURE_BAR (widget)->timer, g_source_remove);
  GTK_WIDGET_CLASS (plenary_capture_bar_parent_class)->unmap (widget);
}

static gboolean
plenary_capture_bar_grab_focus (GtkWidget *widget)
{
  PlenaryCaptureBar *self = PLENARY_CAPTURE_BAR (widget);

  gboolean has_speaker
      = self->recorder != NULL && plenary_recorder_get_intervention (self->recorder) != NULL;

  return gtk_widget_grab_focus (has_speaker ? GTK_WIDGET (self->words)
                                            : GTK_WIDGET (self->speaker));
}

static void
plenary_capture_bar_dispose (GObject *object)
{
  PlenaryCaptureBar *self = PLENARY_CAPTURE_BAR (object);

  g_clear_handle_id (&self->timer, g_source_remove);
  g_clear_object (&self->recorder);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_CAPTURE_BAR);

  G_OBJECT_CLASS (plenary_capture_bar_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (PLENARY_TYPE_PARTY_PICKER);
  g_type_ensure (PLENARY_TYPE_CAPTURE_TAGS);
  g_type_ensure (PLENARY_TYPE_SESSION_PICKER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/summary/plenary-capture-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryCaptureBar, line);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCaptureBar, sessions);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCaptureBar, clock);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCaptureBar, speaker);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCaptureBar, words);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCaptureBar, placeholder);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCaptureBar, tags);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCaptureBar, conclusion);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, conclusion_cb);
  gtk_widget_class_bind_template_callback (widget_class, marked_cb);
  gtk_widget_class_bind_template_callback (widget_class, tagged_cb);
  gtk_widget_class_bind_template_callback (widget_class, session_cb);
}

static void
plenary_capture_bar_class_init (PlenaryCaptureBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  PlenaryProjectWidgetClass *project_class = PLENARY_PROJECT_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_capture_bar_dispose;
  widget_class->map = plenary_capture_bar_map;
  widget_class->unmap = plenary_capture_bar_unmap;
  widget_class->grab_focus = plenary_capture_bar_grab_focus;
  project_class->project_changed = plenary_capture_bar_project_changed;
  project_class->model_changed = plenary_capture_bar_model_changed;
  project_class->is_lazy = TRUE;

  /**
   * PlenaryCaptureBar::captured:
   * @self: the bar
   * @paragraph: the paragraph that was noted
   */
  signals[SIGNAL_CAPTURED]
      = g_signal_new ("captured", PLENARY_TYPE_CAPTURE_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                      G_TYPE_NONE, 1, PLENARY_TYPE_RECORD);

  gtk_widget_class_install_action (widget_class, "capture.next-speaker", NULL, next_speaker_cb);
  gtk_widget_class_install_action (widget_class, "capture.add", NULL, add_note_cb);
  bind_template (widget_class);
}

static void
plenary_capture_bar_init (PlenaryCaptureBar *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_text_view_get_buffer (self->words), "changed",
                           G_CALLBACK (words_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * plenary_capture_bar_new:
 *
 * Returns: (transfer floating): a bar without a project
 */
GtkWidget *
plenary_capture_bar_new (void)
{
  return g_object_new (PLENARY_TYPE_CAPTURE_BAR, NULL);
}

/**
 * plenary_capture_bar_get_session:
 * @self: a capture bar
 *
 * Returns: (transfer none) (nullable): the session that is going on
 */
PlenaryRecord *
plenary_capture_bar_get_session (PlenaryCaptureBar *self)
{
  g_return_val_if_fail (PLENARY_IS_CAPTURE_BAR (self), NULL);

  return self->recorder != NULL ? plenary_recorder_get_session (self->recorder) : NULL;
}

/**
 * plenary_capture_bar_set_session:
 * @self: a capture bar
 * @session: (nullable): a session
 *
 * Says which session is going on.
 */
void
plenary_capture_bar_set_session (PlenaryCaptureBar *self, PlenaryRecord *session)
{
  g_return_if_fail (PLENARY_IS_CAPTURE_BAR (self));
  g_return_if_fail (session == NULL || PLENARY_IS_SESSION (session));

  plenary_session_picker_set_selected (self->sessions, session);
}

/**
 * plenary_capture_bar_start:
 * @self: a capture bar with a project
 *
 * Makes ready to record: when no session was chosen, the one that is going on by the clock, or
 * else the first of the agenda; and the keyboard where the speaker is set.
 */
void
plenary_capture_bar_start (PlenaryCaptureBar *self)
{
  g_return_if_fail (PLENARY_IS_CAPTURE_BAR (self));

  if (plenary_capture_bar_get_session (self) == NULL)
    {
      g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

      plenary_capture_bar_set_session (self, plenary_capture_find_session (get_model (self), now));
    }
  gtk_widget_grab_focus (GTK_WIDGET (self));
}
