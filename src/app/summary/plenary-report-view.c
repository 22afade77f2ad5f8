/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "summary/plenary-report-view-private.h"

#include "compose/plenary-language.h"
#include "model/plenary-document.h"
#include "model/plenary-event.h"
#include "widgets/plenary-text-actions.h"
#include "widgets/plenary-text-commands.h"

/* Where in the view is what somebody has gone to, from its top. */
#define PLACE_OF_READING 0.1

typedef enum
{
  PROP_PARAGRAPH = 1,
  PROP_SECTION,
} PlenaryReportViewProperty;

enum
{
  DETAILS,
  PROBLEM,
  N_SIGNALS,
};

static GParamSpec *properties[PROP_SECTION + 1];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PlenaryReportView, plenary_report_view, GTK_TYPE_WIDGET)

static PlenaryReportBuffer *
get_buffer (PlenaryReportView *self)
{
  return plenary_report_text_get_buffer (self->text);
}

PlenaryReportBlock *
plenary_report_view_get_cursor_block (PlenaryReportView *self)
{
  guint position = 0;

  return plenary_report_buffer_get_cursor (get_buffer (self), &position)
             ? plenary_report_buffer_get_block (get_buffer (self), position)
             : NULL;
}

static void
follow_cursor (PlenaryReportView *self)
{
  PlenaryReportBlock *block = plenary_report_view_get_cursor_block (self);
  PlenaryRecord *paragraph
      = block != NULL && plenary_report_block_is_paragraph (block) ? block->record : NULL;

  plenary_report_view_show_kind (self, block);
  if (g_set_object (&self->paragraph, paragraph))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PARAGRAPH]);
}

void
plenary_report_view_scroll_to_cursor (PlenaryReportView *self)
{
  gtk_text_view_scroll_to_mark (GTK_TEXT_VIEW (self->text),
                                gtk_text_buffer_get_insert (GTK_TEXT_BUFFER (get_buffer (self))),
                                0.1, FALSE, 0, 0);
}

static void
refreshed_cb (PlenaryReportView *self)
{
  follow_cursor (self);
  if (gtk_widget_has_focus (GTK_WIDGET (self->text)))
    gtk_text_view_scroll_mark_onscreen (
        GTK_TEXT_VIEW (self->text),
        gtk_text_buffer_get_insert (GTK_TEXT_BUFFER (get_buffer (self))));
}

static void
problem_cb (PlenaryReportView *self, const char *problem)
{
  gtk_widget_error_bell (GTK_WIDGET (self));
  g_signal_emit (self, signals[PROBLEM], 0, problem);
}

static void
details_cb (PlenaryReportView *self)
{
  g_signal_emit (self, signals[DETAILS], 0);
}

static gboolean
plenary_report_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PLENARY_REPORT_VIEW (widget)->text));
}

static void
plenary_report_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryReportView *self = PLENARY_REPORT_VIEW (object);

  switch ((PlenaryReportViewProperty) prop_id)
    {
    case PROP_PARAGRAPH:
      g_value_set_object (value, plenary_report_view_get_paragraph (self));
      break;
    case PROP_SECTION:
      g_value_set_object (value, plenary_report_view_get_section (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_report_view_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  PlenaryReportView *self = PLENARY_REPORT_VIEW (object);

  switch ((PlenaryReportViewProperty) prop_id)
    {
    case PROP_SECTION:
      plenary_report_view_set_section (self, g_value_get_object (value));
      break;
    case PROP_PARAGRAPH:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_report_view_dispose (GObject *object)
{
  PlenaryReportView *self = PLENARY_REPORT_VIEW (object);

  if (self->text != NULL)
    g_signal_handlers_disconnect_by_data (get_buffer (self), self);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_REPORT_VIEW);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_first_child (GTK_WIDGET (self)))
    gtk_widget_unparent (child);
  g_clear_object (&self->actions);
  g_clear_object (&self->project);
  g_clear_object (&self->document);
  g_clear_object (&self->section);
  g_clear_object (&self->paragraph);

  G_OBJECT_CLASS (plenary_report_view_parent_class)->dispose (object);
}

static void
plenary_report_view_class_init (PlenaryReportViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_report_view_get_property;
  object_class->set_property = plenary_report_view_set_property;
  object_class->dispose = plenary_report_view_dispose;
  widget_class->grab_focus = plenary_report_view_grab_focus;

  /**
   * PlenaryReportView:paragraph:
   *
   * The paragraph of the cursor; %NULL while it is in a heading.
   */
  properties[PROP_PARAGRAPH]
      = g_param_spec_object ("paragraph", NULL, NULL, PLENARY_TYPE_RECORD,
                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  /**
   * PlenaryReportView:section:
   *
   * The only section that is shown, with its parts; %NULL for the whole report.
   */
  properties[PROP_SECTION]
      = g_param_spec_object ("section", NULL, NULL, PLENARY_TYPE_RECORD,
                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * PlenaryReportView::details:
   * @self: the view
   *
   * A person wants to see more of the paragraph of the cursor.
   */
  signals[DETAILS] = g_signal_new ("details", PLENARY_TYPE_REPORT_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  /**
   * PlenaryReportView::problem:
   * @self: the view
   * @problem: a sentence
   *
   * What a person tried was not done.
   */
  signals[PROBLEM] = g_signal_new ("problem", PLENARY_TYPE_REPORT_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (PLENARY_TYPE_REPORT_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/summary/plenary-report-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryReportView, toolbar);
  gtk_widget_class_bind_template_child (widget_class, PlenaryReportView, clamp);
  gtk_widget_class_bind_template_child (widget_class, PlenaryReportView, kind_list);
  gtk_widget_class_bind_template_child (widget_class, PlenaryReportView, text);
  plenary_report_view_install_actions (widget_class);
}

static void
plenary_report_view_init (PlenaryReportView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  PlenaryReportBuffer *buffer = get_buffer (self);

  self->actions = plenary_text_actions_new (PLENARY_TEXT_VIEW (self->text), GTK_WIDGET (self));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "text", G_ACTION_GROUP (self->actions));
  for (GtkWidget *button = gtk_widget_get_first_child (self->toolbar); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    if (GTK_IS_ACTIONABLE (button))
      plenary_text_commands_describe (GTK_ACTIONABLE (button));
  self->highlight = gtk_text_buffer_create_tag (GTK_TEXT_BUFFER (buffer), NULL, "background",
                                                "rgba(229,165,10,0.35)", NULL);
  plenary_report_view_reset_zoom (self);

  g_signal_connect_object (buffer, "refreshed", G_CALLBACK (refreshed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "notify::cursor-position", G_CALLBACK (follow_cursor), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "problem", G_CALLBACK (problem_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->text, "details", G_CALLBACK (details_cb), self, G_CONNECT_SWAPPED);
}

/**
 * plenary_report_view_new:
 *
 * Returns: (transfer floating): a view that shows nothing
 */
GtkWidget *
plenary_report_view_new (void)
{
  return g_object_new (PLENARY_TYPE_REPORT_VIEW, NULL);
}

static const char *
get_language (PlenaryReportView *self)
{
  PlenaryRecord *event = plenary_model_get_event (plenary_project_get_model (self->project));
  const char *own = self->document != NULL
                        ? plenary_record_get_text (self->document, PLENARY_DOCUMENT_LANGUAGE)
                        : "";

  if (*own != '\0' || event == NULL)
    return *own != '\0' ? own : NULL;
  own = plenary_record_get_text (event, PLENARY_EVENT_LANGUAGE);

  return *own != '\0' ? own : NULL;
}

/* Words are spelled, and go from one side to the other, as the language of the document wants,
 * whatever that of the person is. */
static void
show_language (PlenaryReportView *self)
{
  const char *language = get_language (self);
  GtkTextDirection direction = GTK_TEXT_DIR_NONE;

  if (language != NULL)
    direction = plenary_language_is_right_to_left (language) ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR;
  plenary_text_view_set_language (PLENARY_TEXT_VIEW (self->text), language);
  gtk_widget_set_direction (GTK_WIDGET (self->text), direction);
}

/**
 * plenary_report_view_show:
 * @self: a view
 * @project: an open project
 * @document: (nullable): a document of it; %NULL for none
 *
 * Shows a document and follows it from now on.
 */
void
plenary_report_view_show (PlenaryReportView *self, PlenaryProject *project, PlenaryRecord *document)
{
  g_return_if_fail (PLENARY_IS_REPORT_VIEW (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));

  gboolean is_editable = plenary_project_get_read_only_reason (project) == NULL;

  g_set_object (&self->project, project);
  g_set_object (&self->document, document);
  g_clear_object (&self->section);
  gtk_text_view_set_editable (GTK_TEXT_VIEW (self->text), is_editable);
  plenary_text_actions_set_enabled (self->actions, is_editable, TRUE, TRUE);
  show_language (self);
  plenary_report_buffer_show (get_buffer (self), project, document, NULL);
  follow_cursor (self);
}

/**
 * plenary_report_view_get_document:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the document that it shows
 */
PlenaryRecord *
plenary_report_view_get_document (PlenaryReportView *self)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_VIEW (self), NULL);

  return self->document;
}

/**
 * plenary_report_view_get_section:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the only section that is shown
 */
PlenaryRecord *
plenary_report_view_get_section (PlenaryReportView *self)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_VIEW (self), NULL);

  return self->section;
}

/**
 * plenary_report_view_set_section:
 * @self: a view that shows a document
 * @section: (nullable): the only section to show, with its parts; %NULL for all
 */
void
plenary_report_view_set_section (PlenaryReportView *self, PlenaryRecord *section)
{
  g_return_if_fail (PLENARY_IS_REPORT_VIEW (self));
  g_return_if_fail (self->project != NULL);

  if (!g_set_object (&self->section, section))
    return;

  plenary_report_buffer_show (get_buffer (self), self->project, self->document, section);
  follow_cursor (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SECTION]);
}

/**
 * plenary_report_view_get_paragraph:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the paragraph of the cursor; %NULL while it is in a heading
 */
PlenaryRecord *
plenary_report_view_get_paragraph (PlenaryReportView *self)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_VIEW (self), NULL);

  return self->paragraph;
}

/**
 * plenary_report_view_get_cursor_section:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the section of the cursor
 */
PlenaryRecord *
plenary_report_view_get_cursor_section (PlenaryReportView *self)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_VIEW (self), NULL);

  PlenaryReportBlock *block = plenary_report_view_get_cursor_block (self);

  return block != NULL ? block->section : NULL;
}

/**
 * plenary_report_view_list_selected:
 * @self: a view
 *
 * Returns: (transfer container) (element-type PlenaryRecord): the paragraphs that are selected, or
 *   that of the cursor
 */
GPtrArray *
plenary_report_view_list_selected (PlenaryReportView *self)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_VIEW (self), NULL);

  GPtrArray *paragraphs = g_ptr_array_new ();
  guint first = 0;
  guint last = 0;

  if (!plenary_report_buffer_get_selected (get_buffer (self), &first, &last))
    return paragraphs;

  for (guint i = first; i <= last; i++)
    {
      PlenaryReportBlock *block = plenary_report_buffer_get_block (get_buffer (self), i);

      if (plenary_report_block_is_paragraph (block))
        g_ptr_array_add (paragraphs, block->record);
    }

  return paragraphs;
}

/**
 * plenary_report_view_get_offset:
 * @self: a view
 *
 * Returns: where the cursor is: a byte of the plain form of the text of its paragraph or heading
 */
gsize
plenary_report_view_get_offset (PlenaryReportView *self)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_VIEW (self), 0);

  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (get_buffer (self));
  guint position = 0;
  GtkTextIter cursor;

  if (!plenary_report_buffer_get_cursor (get_buffer (self), &position))
    return 0;

  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));

  return plenary_report_buffer_get_offset (get_buffer (self), position, &cursor);
}

/**
 * plenary_report_view_select_record:
 * @self: a view
 * @record: a section or a paragraph
 *
 * Puts the cursor at the start of a heading or a paragraph and scrolls there.
 *
 * Returns: whether it is shown
 */
gboolean
plenary_report_view_select_record (PlenaryReportView *self, PlenaryRecord *record)
{
  if (!plenary_report_view_select_words (self, record, 0, 0))
    return FALSE;

  /* What somebody goes to is read from there on: it does not stand in the last line. */
  gtk_text_view_scroll_to_mark (
      GTK_TEXT_VIEW (self->text),
      gtk_text_buffer_get_insert (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text))), 0, TRUE,
      0, PLACE_OF_READING);

  return TRUE;
}

/**
 * plenary_report_view_select_words:
 * @self: a view
 * @record: a section or a paragraph
 * @start: a byte of the plain form of its text
 * @end: another
 *
 * Selects words and scrolls to them.
 *
 * Returns: whether they are shown
 */
gboolean
plenary_report_view_select_words (PlenaryReportView *self,
                                  PlenaryRecord *record,
                                  gsize start,
                                  gsize end)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_VIEW (self), FALSE);
  g_return_val_if_fail (PLENARY_IS_RECORD (record), FALSE);

  guint position = 0;
  GtkTextIter first;
  GtkTextIter last;

  plenary_report_buffer_set_resting (get_buffer (self), FALSE);
  if (!plenary_report_buffer_find_record (get_buffer (self), record, &position))
    return FALSE;

  plenary_report_buffer_get_place (get_buffer (self), position, start, &first);
  plenary_report_buffer_get_place (get_buffer (self), position, end, &last);
  gtk_text_buffer_select_range (GTK_TEXT_BUFFER (get_buffer (self)), &last, &first);
  plenary_report_view_scroll_to_cursor (self);

  return TRUE;
}

/**
 * plenary_report_view_insert_after:
 * @self: a view
 * @paragraph: (nullable): a paragraph; %NULL for the start of @section
 * @section: (nullable): a section, where @paragraph is %NULL
 * @intervention_id: (nullable): what the new paragraph reports
 *
 * Adds an empty paragraph and puts the cursor into it.
 *
 * Returns: (transfer full) (nullable): its id; %NULL when that could not be done
 */
char *
plenary_report_view_insert_after (PlenaryReportView *self,
                                  PlenaryRecord *paragraph,
                                  PlenaryRecord *section,
                                  const char *intervention_id)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_VIEW (self), NULL);

  char *id
      = plenary_report_buffer_insert_after (get_buffer (self), paragraph, section, intervention_id);

  plenary_report_view_scroll_to_cursor (self);

  return id;
}

/**
 * plenary_report_view_clear_highlights:
 * @self: a view
 *
 * Takes all highlights away.
 */
void
plenary_report_view_clear_highlights (PlenaryReportView *self)
{
  g_return_if_fail (PLENARY_IS_REPORT_VIEW (self));

  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (get_buffer (self));
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_remove_tag (buffer, self->highlight, &start, &end);
}

/**
 * plenary_report_view_highlight:
 * @self: a view
 * @record: a section or a paragraph
 * @start: a byte of the plain form of its text
 * @end: another
 *
 * Highlights words, as those that were searched for.
 */
void
plenary_report_view_highlight (PlenaryReportView *self,
                               PlenaryRecord *record,
                               gsize start,
                               gsize end)
{
  g_return_if_fail (PLENARY_IS_REPORT_VIEW (self));

  guint position = 0;
  GtkTextIter first;
  GtkTextIter last;

  if (!plenary_report_buffer_find_record (get_buffer (self), record, &position))
    return;

  plenary_report_buffer_get_place (get_buffer (self), position, start, &first);
  plenary_report_buffer_get_place (get_buffer (self), position, end, &last);
  gtk_text_buffer_apply_tag (GTK_TEXT_BUFFER (get_buffer (self)), self->highlight, &first, &last);
}
