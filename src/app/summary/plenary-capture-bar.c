/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The bar holds the ids of the intervention that goes on and of the paragraph noted last, and
 * nothing else that is not in the project: undo takes back what it did, and the bar follows. Marks
 * and objectives belong to the line that is being written; when nothing is, to the paragraph
 * before.
 */
#include "config.h"

#include "summary/plenary-capture-bar.h"

#include "compose/plenary-compose.h"
#include "compose/plenary-numbering.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-person.h"
#include "model/plenary-session.h"
#include "operations/plenary-capture-status.h"
#include "operations/plenary-capture.h"
#include "operations/plenary-outline-plan.h"
#include "operations/plenary-paragraph-tags.h"
#include "summary/plenary-capture-line.h"
#include "summary/plenary-capture-tags.h"
#include "widgets/plenary-party-picker.h"

#include <glib/gi18n.h>

struct _PlenaryCaptureBar
{
  GtkWidget parent_instance;

  /* Template widgets */
  GtkWidget *content;
  GtkLabel *line;
  GtkDropDown *sessions;
  GtkLabel *clock;
  PlenaryPartyPicker *speaker;
  GtkTextView *words;
  GtkWidget *placeholder;
  PlenaryCaptureTags *tags;

  /* Owned */
  PlenaryProject *project;
  PlenaryRecord *session;
  GPtrArray *listed; /* sessions, as the drop-down has them */
  char *intervention_id;
  char *paragraph_id;

  /* State */
  gulong model_handler;
  guint timer;
  gboolean is_listing; /* the selection changes because the list does */
};

G_DEFINE_FINAL_TYPE (PlenaryCaptureBar, plenary_capture_bar, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_PROJECT = 1,
  PROP_SESSION,
} PlenaryCaptureBarProperty;

static GParamSpec *properties[PROP_SESSION + 1];

enum
{
  SIGNAL_CAPTURED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static PlenaryModel *
get_model (PlenaryCaptureBar *self)
{
  return plenary_project_get_model (self->project);
}

static PlenaryRecord *
get_intervention (PlenaryCaptureBar *self)
{
  return plenary_model_lookup (get_model (self), PLENARY_TYPE_INTERVENTION, self->intervention_id);
}

static PlenaryRecord *
get_paragraph (PlenaryCaptureBar *self)
{
  return plenary_model_lookup (get_model (self), PLENARY_TYPE_PARAGRAPH, self->paragraph_id);
}

static gboolean
commit (PlenaryCaptureBar *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;
  gboolean is_done = plenary_edit_commit (edit, &error);

  if (!is_done)
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);

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
  PlenaryRecord *intervention = self->project != NULL ? get_intervention (self) : NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GDateTime) start
      = intervention != NULL
            ? g_date_time_new_from_iso8601 (
                  plenary_record_get_text (intervention, PLENARY_INTERVENTION_STARTED_AT), NULL)
            : NULL;
  gint64 seconds = start != NULL ? g_date_time_difference (now, start) / G_TIME_SPAN_SECOND : 0;
  g_autofree char *text
      = start != NULL && seconds >= 0
            ? g_strdup_printf ("%d:%02d", (int) (seconds / 60), (int) (seconds % 60))
            : g_strdup ("–:––");

  gtk_label_set_text (self->clock, text);
}

static void
show_line (PlenaryCaptureBar *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *line = self->project != NULL && self->session != NULL
                              ? plenary_capture_line_dup (get_model (self), self->session, now)
                              : g_strdup ("");

  gtk_label_set_text (self->line, line);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->line), line);
}

/* The tags of the paragraph noted last, while no other is begun. */
static void
show_tags (PlenaryCaptureBar *self)
{
  PlenaryRecord *paragraph = get_paragraph (self);
  g_autoptr (GPtrArray) objectives = g_ptr_array_new ();
  guint marks = 0;

  if (has_words (self))
    return;
  if (paragraph != NULL)
    {
      PlenaryRecordList *links
          = plenary_model_list_by (get_model (self), PLENARY_TYPE_PARAGRAPH_OBJECTIVE,
                                   PLENARY_PARAGRAPH_OBJECTIVE_PARAGRAPH_ID, self->paragraph_id);

      for (int kind = 0; kind <= PLENARY_MARK_KIND_QUESTION; kind++)
        if (plenary_paragraph_has_mark (get_model (self), self->paragraph_id,
                                        (PlenaryMarkKind) kind))
          marks |= 1u << kind;
      for (guint i = 0; i < plenary_record_list_get_length (links); i++)
        {
          PlenaryRecord *objective = plenary_model_lookup (
              get_model (self), PLENARY_TYPE_OBJECTIVE,
              plenary_record_get_text (plenary_record_list_get (links, i),
                                       PLENARY_PARAGRAPH_OBJECTIVE_OBJECTIVE_ID));

          if (objective != NULL)
            g_ptr_array_add (objectives, objective);
        }
    }
  plenary_capture_tags_show (self->tags, marks, objectives);
}

static void
add_to_list (GPtrArray *sessions, PlenaryModel *model, const char *parent_id, int depth)
{
  PlenaryRecordList *all
      = plenary_model_list_by (model, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID, parent_id);

  for (guint i = 0; depth < 4 && i < plenary_record_list_get_length (all); i++)
    {
      PlenaryRecord *session = plenary_record_list_get (all, i);

      if (plenary_record_get_integer (session, PLENARY_SESSION_KIND) == PLENARY_SESSION_KIND_BREAK)
        continue;
      g_ptr_array_add (sessions, g_object_ref (session));
      add_to_list (sessions, model, plenary_record_get_id (session), depth + 1);
    }
}

static char *
dup_title (PlenaryNumbering *numbering, PlenaryRecord *session)
{
  const PlenaryNumberingEntry *entry
      = plenary_numbering_lookup (numbering, plenary_record_get_id (session));
  const char *title = plenary_record_get_text (session, PLENARY_SESSION_TITLE);

  if (entry == NULL || *entry->label == '\0' || g_str_has_prefix (title, entry->label))
    return g_strdup (*title != '\0' ? title : _ ("Untitled session"));

  return g_strdup_printf ("%s: %s", entry->label, title);
}

/* The list is made anew only when sessions or their titles have changed, for an open list would
 * close. */
static void
list_sessions (PlenaryCaptureBar *self)
{
  g_autoptr (PlenaryNumbering) numbering = plenary_numbering_new (get_model (self), NULL);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  GListModel *shown = gtk_drop_down_get_model (self->sessions);
  gboolean is_same = TRUE;
  guint selected = GTK_INVALID_LIST_POSITION;

  add_to_list (sessions, get_model (self), NULL, 0);
  is_same = shown != NULL && g_list_model_get_n_items (shown) == sessions->len;
  for (guint i = 0; i < sessions->len; i++)
    {
      g_autofree char *title = dup_title (numbering, sessions->pdata[i]);

      is_same = is_same && sessions->pdata[i] == self->listed->pdata[i]
                && g_str_equal (title, gtk_string_list_get_string (GTK_STRING_LIST (shown), i));
      gtk_string_list_append (titles, title);
      if (sessions->pdata[i] == self->session)
        selected = i;
    }
  g_ptr_array_unref (self->listed);
  self->listed = g_steal_pointer (&sessions);
  self->is_listing = TRUE;
  if (!is_same)
    gtk_drop_down_set_model (self->sessions, G_LIST_MODEL (titles));
  gtk_drop_down_set_selected (self->sessions, selected);
  self->is_listing = FALSE;
}

/* Whoever took something back, the bar has nothing that the project has not. */
static void
model_changed_cb (PlenaryCaptureBar *self)
{
  if (self->session != NULL
      && plenary_model_lookup (get_model (self), PLENARY_TYPE_SESSION,
                               plenary_record_get_id (self->session))
             != self->session)
    plenary_capture_bar_set_session (self, NULL);
  if (self->intervention_id != NULL && get_intervention (self) == NULL)
    {
      g_clear_pointer (&self->intervention_id, g_free);
      plenary_party_picker_set_choice (self->speaker, NULL);
    }
  if (self->paragraph_id != NULL && get_paragraph (self) == NULL)
    g_clear_pointer (&self->paragraph_id, g_free);
  list_sessions (self);
  show_line (self);
  show_clock (self);
  show_tags (self);
}

static gboolean
tick_cb (gpointer user_data)
{
  PlenaryCaptureBar *self = user_data;

  show_clock (self);
  if (g_get_real_time () / G_USEC_PER_SEC % 20 == 0)
    show_line (self);

  return G_SOURCE_CONTINUE;
}

/* The report that is written; a section for the session, where it has none yet. */
static PlenaryRecord *
find_section (PlenaryCaptureBar *self, PlenaryPartyChoice *speaker)
{
  PlenaryRecord *document
      = plenary_compose_find_document (get_model (self), PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);
  PlenaryRecord *section
      = document != NULL
            ? plenary_capture_choose_section (get_model (self), document, self->session, speaker,
                                              PLENARY_CAPTURE_PLACE_FLOOR)
            : NULL;

  if (section != NULL)
    return section;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Add Section"));

  plenary_outline_plan_add_session (edit, get_model (self), PLENARY_DOCUMENT_KIND_SUMMARY_REPORT,
                                    self->session);
  if (!commit (self, edit))
    return NULL;
  document = plenary_compose_find_document (get_model (self), PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);

  return plenary_capture_choose_section (get_model (self), document, self->session, speaker,
                                         PLENARY_CAPTURE_PLACE_FLOOR);
}

/* The speaker as the project has them: who was new when chosen is in the roster since. */
static PlenaryPartyChoice *
dup_speaker (PlenaryCaptureBar *self)
{
  PlenaryRecord *intervention = get_intervention (self);
  PlenaryRecord *person = NULL;
  PlenaryRecord *body = NULL;

  if (intervention == NULL)
    return plenary_party_choice_new_words ("");

  person = plenary_model_lookup (
      get_model (self), PLENARY_TYPE_PERSON,
      plenary_record_get_text (intervention, PLENARY_INTERVENTION_PERSON_ID));
  body
      = plenary_model_lookup (get_model (self), PLENARY_TYPE_BODY,
                              plenary_record_get_text (intervention, PLENARY_INTERVENTION_BODY_ID));
  if (person != NULL || body != NULL)
    return plenary_party_choice_new_record (get_model (self), person != NULL ? person : body);

  return plenary_party_choice_new_words (
      plenary_record_get_text (intervention, PLENARY_INTERVENTION_SPEAKER));
}

static void
clear_words (PlenaryCaptureBar *self)
{
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->words), "", 0);
}

/* Notes what is written; nothing when nothing is. */
static gboolean
add_words (PlenaryCaptureBar *self)
{
  g_autofree char *words = dup_words (self);

  if (*words == '\0' || self->session == NULL)
    return *words == '\0';

  g_autoptr (PlenaryPartyChoice) speaker = dup_speaker (self);
  PlenaryRecord *section = find_section (self, speaker);

  if (section == NULL)
    return FALSE;

  g_autoptr (PlenaryText) text = plenary_text_new (words);
  PlenaryCaptureNote note = { .section_id = plenary_record_get_id (section),
                              .intervention_id = self->intervention_id,
                              .text = text,
                              .marks = plenary_capture_tags_get_marks (self->tags),
                              .objectives = plenary_capture_tags_get_objectives (self->tags) };
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Note Intervention"));
  g_autofree char *id = plenary_capture_add (edit, get_model (self), &note);

  if (!commit (self, edit))
    return FALSE;

  g_set_str (&self->paragraph_id, id);
  clear_words (self);
  show_tags (self);
  g_signal_emit (self, signals[SIGNAL_CAPTURED], 0, get_paragraph (self));

  return TRUE;
}

/* Somebody takes the floor; who had it gives it back by that. */
static void
chosen_cb (PlenaryCaptureBar *self, PlenaryPartyChoice *choice)
{
  PlenaryRecord *before = get_intervention (self);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  gboolean is_nobody = plenary_party_choice_get_kind (choice) == PLENARY_PARTY_CHOICE_WORDS
                       && *plenary_party_choice_get_name (choice) == '\0';

  if (self->session == NULL || is_nobody || !add_words (self))
    return;

  /* Translators: a speaker */
  g_autofree char *label
      = g_strdup_printf (_ ("Give %s the Floor"), plenary_party_choice_get_name (choice));
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, label);

  if (before != NULL
      && plenary_record_get_integer (before, PLENARY_INTERVENTION_SECONDS) == PLENARY_UNSET)
    plenary_capture_end (edit, before, now);

  g_autofree char *id = plenary_capture_begin (edit, get_model (self), self->session, choice,
                                               PLENARY_INTERVENTION_KIND_STATEMENT, now);

  if (!commit (self, edit))
    return;
  g_set_str (&self->intervention_id, id);
  g_clear_pointer (&self->paragraph_id, g_free);
  show_clock (self);
  show_tags (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->words));
}

static void
next_speaker_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryCaptureBar *self = PLENARY_CAPTURE_BAR (widget);

  if (!add_words (self))
    return;

  PlenaryRecord *intervention = get_intervention (self);

  if (intervention != NULL
      && plenary_record_get_integer (intervention, PLENARY_INTERVENTION_SECONDS) == PLENARY_UNSET)
    {
      g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
      PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("End Intervention"));

      plenary_capture_end (edit, intervention, now);
      commit (self, edit);
    }
  g_clear_pointer (&self->intervention_id, g_free);
  g_clear_pointer (&self->paragraph_id, g_free);
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

/* Marks of the line that is written wait for it; else they are for the paragraph before. */
static void
marked_cb (PlenaryCaptureBar *self, int kind, gboolean is_marked)
{
  if (has_words (self) || get_paragraph (self) == NULL)
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Mark Paragraph"));

  plenary_paragraph_set_mark (edit, get_model (self), self->paragraph_id, (PlenaryMarkKind) kind,
                              is_marked);
  commit (self, edit);
}

static void
tagged_cb (PlenaryCaptureBar *self, PlenaryRecord *objective, gboolean is_tagged)
{
  if (!has_words (self) && get_paragraph (self) != NULL)
    {
      PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Tag Paragraph"));

      plenary_paragraph_set_objective (edit, get_model (self), self->paragraph_id,
                                       self->intervention_id, plenary_record_get_id (objective),
                                       is_tagged);
      commit (self, edit);
      return;
    }

  GPtrArray *objectives = plenary_capture_tags_get_objectives (self->tags);

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
  if (is_begun && self->paragraph_id != NULL)
    {
      g_clear_pointer (&self->paragraph_id, g_free);
      plenary_capture_tags_show (self->tags, 0, none);
    }
}

static void
session_selected_cb (PlenaryCaptureBar *self)
{
  guint selected = gtk_drop_down_get_selected (self->sessions);

  if (!self->is_listing && selected < self->listed->len)
    plenary_capture_bar_set_session (self, self->listed->pdata[selected]);
}

static gboolean
key_cb (PlenaryCaptureBar *self, guint key, guint code, GdkModifierType state)
{
  GdkModifierType held = state & gtk_accelerator_get_default_mod_mask ();
  gboolean is_enter = key == GDK_KEY_Return || key == GDK_KEY_KP_Enter;

  if (plenary_capture_tags_press (self->tags, key, state))
    return GDK_EVENT_STOP;
  if (is_enter && held == GDK_CONTROL_MASK)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "capture.next-speaker", NULL);
      return GDK_EVENT_STOP;
    }
  if (is_enter && held == 0 && gtk_widget_has_focus (GTK_WIDGET (self->words)))
    {
      add_words (self);
      return GDK_EVENT_STOP;
    }

  return GDK_EVENT_PROPAGATE;
}

static void
plenary_capture_bar_map (GtkWidget *widget)
{
  PlenaryCaptureBar *self = PLENARY_CAPTURE_BAR (widget);

  GTK_WIDGET_CLASS (plenary_capture_bar_parent_class)->map (widget);
  if (self->timer == 0)
    self->timer = g_timeout_add_seconds (1, tick_cb, self);
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

  return gtk_widget_grab_focus (self->intervention_id != NULL ? GTK_WIDGET (self->words)
                                                              : GTK_WIDGET (self->speaker));
}

static void
plenary_capture_bar_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryCaptureBar *self = PLENARY_CAPTURE_BAR (object);

  switch ((PlenaryCaptureBarProperty) prop_id)
    {
    case PROP_PROJECT:
      g_value_set_object (value, plenary_capture_bar_get_project (self));
      break;
    case PROP_SESSION:
      g_value_set_object (value, plenary_capture_bar_get_session (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_capture_bar_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  PlenaryCaptureBar *self = PLENARY_CAPTURE_BAR (object);

  switch ((PlenaryCaptureBarProperty) prop_id)
    {
    case PROP_PROJECT:
      plenary_capture_bar_set_project (self, g_value_get_object (value));
      break;
    case PROP_SESSION:
      plenary_capture_bar_set_session (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_capture_bar_dispose (GObject *object)
{
  PlenaryCaptureBar *self = PLENARY_CAPTURE_BAR (object);

  g_clear_handle_id (&self->timer, g_source_remove);
  if (self->project != NULL)
    g_clear_signal_handler (&self->model_handler, get_model (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_CAPTURE_BAR);
  g_clear_object (&self->session);
  g_clear_object (&self->project);
  g_ptr_array_set_size (self->listed, 0);

  G_OBJECT_CLASS (plenary_capture_bar_parent_class)->dispose (object);
}

static void
plenary_capture_bar_finalize (GObject *object)
{
  PlenaryCaptureBar *self = PLENARY_CAPTURE_BAR (object);

  g_ptr_array_unref (self->listed);
  g_free (self->intervention_id);
  g_free (self->paragraph_id);

  G_OBJECT_CLASS (plenary_capture_bar_parent_class)->finalize (object);
}

static void
plenary_capture_bar_class_init (PlenaryCaptureBarClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_capture_bar_get_property;
  object_class->set_property = plenary_capture_bar_set_property;
  object_class->dispose = plenary_capture_bar_dispose;
  object_class->finalize = plenary_capture_bar_finalize;
  widget_class->map = plenary_capture_bar_map;
  widget_class->unmap = plenary_capture_bar_unmap;
  widget_class->grab_focus = plenary_capture_bar_grab_focus;

  /**
   * PlenaryCaptureBar:project:
   *
   * The project that is recorded in.
   */
  properties[PROP_PROJECT]
      = g_param_spec_object ("project", NULL, NULL, PLENARY_TYPE_PROJECT, flags);
  /**
   * PlenaryCaptureBar:session: (nullable)
   *
   * The session that is going on.
   */
  properties[PROP_SESSION]
      = g_param_spec_object ("session", NULL, NULL, PLENARY_TYPE_RECORD, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

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

  g_type_ensure (PLENARY_TYPE_PARTY_PICKER);
  g_type_ensure (PLENARY_TYPE_CAPTURE_TAGS);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/summary/plenary-capture-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryCaptureBar, content);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCaptureBar, line);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCaptureBar, sessions);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCaptureBar, clock);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCaptureBar, speaker);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCaptureBar, words);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCaptureBar, placeholder);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCaptureBar, tags);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, marked_cb);
  gtk_widget_class_bind_template_callback (widget_class, tagged_cb);
  gtk_widget_class_bind_template_callback (widget_class, session_selected_cb);
}

static void
plenary_capture_bar_init (PlenaryCaptureBar *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->listed = g_ptr_array_new_with_free_func (g_object_unref);
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
 * plenary_capture_bar_get_project:
 * @self: a capture bar
 *
 * Returns: (transfer none) (nullable): the project
 */
PlenaryProject *
plenary_capture_bar_get_project (PlenaryCaptureBar *self)
{
  g_return_val_if_fail (PLENARY_IS_CAPTURE_BAR (self), NULL);

  return self->project;
}

/**
 * plenary_capture_bar_set_project:
 * @self: a capture bar
 * @project: (nullable): a project
 */
void
plenary_capture_bar_set_project (PlenaryCaptureBar *self, PlenaryProject *project)
{
  g_return_if_fail (PLENARY_IS_CAPTURE_BAR (self));
  g_return_if_fail (project == NULL || PLENARY_IS_PROJECT (project));

  if (self->project == project)
    return;
  if (self->project != NULL)
    g_clear_signal_handler (&self->model_handler, get_model (self));
  g_set_object (&self->project, project);
  plenary_party_picker_set_model (self->speaker, project != NULL ? get_model (self) : NULL);
  plenary_capture_tags_set_scope (self->tags, project != NULL ? get_model (self) : NULL, NULL);
  if (project != NULL)
    {
      self->model_handler = g_signal_connect_swapped (get_model (self), "changed",
                                                      G_CALLBACK (model_changed_cb), self);
      model_changed_cb (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROJECT]);
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

  return self->session;
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

  if (!g_set_object (&self->session, session))
    return;
  g_clear_pointer (&self->intervention_id, g_free);
  g_clear_pointer (&self->paragraph_id, g_free);
  plenary_party_picker_set_choice (self->speaker, NULL);
  if (self->project != NULL)
    {
      plenary_capture_tags_set_scope (self->tags, get_model (self), session);
      list_sessions (self);
      show_tags (self);
    }
  show_line (self);
  show_clock (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
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

  if (self->session == NULL)
    {
      g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

      plenary_capture_bar_set_session (self, plenary_capture_find_session (get_model (self), now));
    }
  gtk_widget_grab_focus (GTK_WIDGET (self));
}
