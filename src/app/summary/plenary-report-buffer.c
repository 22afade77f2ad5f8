/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The class, what it looks like, and typing: words of a block that are in the buffer already are
 * committed here.
 */
#include "config.h"

#include "summary/plenary-report-buffer-private.h"

#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"

#include <glib/gi18n.h>
#include <string.h>

#define QUOTE_MARGIN 32

/* Pixels between the lines of what is only shown. */
#define DERIVED_SPACING 4

enum
{
  REFRESHED,
  PROBLEM,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PlenaryReportBuffer, plenary_report_buffer, PLENARY_TYPE_TEXT_BUFFER)

static GtkTextTag *
add_look (PlenaryReportBuffer *self, const char *first_property, ...)
{
  GtkTextTag *tag = g_object_new (GTK_TYPE_TEXT_TAG, "accumulative-margin", TRUE, NULL);
  va_list properties;

  va_start (properties, first_property);
  g_object_set_valist (G_OBJECT (tag), first_property, properties);
  va_end (properties);
  gtk_text_tag_table_add (gtk_text_buffer_get_tag_table (GTK_TEXT_BUFFER (self)), tag);
  g_object_unref (tag);

  return tag;
}

void
plenary_report_buffer_add_looks (PlenaryReportBuffer *self)
{
  static const struct
  {
    double scale;
    int above;
  } headings[PLENARY_REPORT_N_HEADINGS] = { { 1.5, 24 }, { 1.2, 18 }, { 1.05, 12 }, { 1.0, 12 } };

  for (gsize i = 0; i < PLENARY_REPORT_N_HEADINGS; i++)
    self->headings[i]
        = add_look (self, "scale", headings[i].scale, "weight", PANGO_WEIGHT_BOLD,
                    "pixels-above-lines", headings[i].above, "pixels-inside-wrap", 0, NULL);
  self->byline = add_look (self, "style", PANGO_STYLE_ITALIC, NULL);
  self->quote = add_look (self, "left-margin", QUOTE_MARGIN, "right-margin", QUOTE_MARGIN, NULL);
  self->derived = add_look (self, "scale", 0.92, "pixels-below-lines", DERIVED_SPACING, NULL);
  for (int i = 0; i < PLENARY_TEXT_MAX_LEVEL; i++)
    self->items[i] = add_look (self, NULL);
  self->lead = plenary_text_buffer_adopt (PLENARY_TEXT_BUFFER (self), plenary_text_tag_new_lead ());
}

/* The look of a kind of block; %NULL for that of a paragraph. */
GtkTextTag *
plenary_report_buffer_get_look (PlenaryReportBuffer *self, const PlenaryReportBlock *block)
{
  switch (block->kind)
    {
    case PLENARY_REPORT_BLOCK_HEADING:
      return self->headings[CLAMP (block->level, 1, PLENARY_REPORT_N_HEADINGS) - 1];
    case PLENARY_REPORT_BLOCK_BYLINE:
      return self->byline;
    case PLENARY_REPORT_BLOCK_DERIVED:
      return self->derived;
    case PLENARY_REPORT_BLOCK_WORDS:
    default:
      if (block->level > 0)
        return self->items[block->level - 1];

      return plenary_report_block_get_paragraph_kind (block) == PLENARY_PARAGRAPH_KIND_QUOTE
                 ? self->quote
                 : NULL;
    }
}

static char *
reference_text_cb (const char *target, PlenaryReferenceForm form, gpointer user_data)
{
  PlenaryReportBuffer *self = user_data;

  return self->draft != NULL ? plenary_draft_dup_reference (self->draft, target, form) : NULL;
}

static void
find_texts (PlenaryTextBuffer *buffer, GtkTextIter *start, GtkTextIter *end)
{
  PlenaryReportBuffer *self = PLENARY_REPORT_BUFFER (buffer);
  guint first = 0;
  guint last = 0;

  if (!plenary_report_buffer_find (self, start, &first)
      || !plenary_report_buffer_find (self, end, &last))
    return;

  plenary_report_buffer_get_start (self, first, start);
  plenary_report_buffer_get_end (self, last, end);
}

static guint
get_first_note (PlenaryTextBuffer *buffer, const GtkTextIter *start)
{
  PlenaryReportBuffer *self = PLENARY_REPORT_BUFFER (buffer);
  guint position = 0;

  return plenary_report_buffer_find (self, start, &position)
             ? plenary_report_buffer_get_block (self, position)->first_note
             : 1;
}

static const char *
get_typing_label (const PlenaryReportBlock *block)
{
  switch (block->kind)
    {
    case PLENARY_REPORT_BLOCK_HEADING:
      return _ ("Write Heading");
    case PLENARY_REPORT_BLOCK_BYLINE:
      return _ ("Write Line Under Heading");
    case PLENARY_REPORT_BLOCK_WORDS:
    case PLENARY_REPORT_BLOCK_DERIVED:
    default:
      return _ ("Write Paragraph");
    }
}

/* Reads a block, and adds a change of its words to the edit, which it begins. */
static PlenaryEdit *
read_block (PlenaryReportBuffer *self, guint position, PlenaryEdit *edit, gboolean *are_notes_other)
{
  PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);
  GtkTextIter start;
  GtkTextIter end;

  if (!plenary_report_block_is_editable (block))
    return edit;

  plenary_report_buffer_get_words (self, position, &start, &end);

  g_autoptr (PlenaryText) text
      = plenary_text_buffer_read (PLENARY_TEXT_BUFFER (self), &start, &end);

  if (plenary_text_equal (text, block->text))
    return edit;

  guint n_notes = plenary_report_block_count_notes (text);

  if (edit == NULL)
    edit = plenary_report_buffer_begin_edit (self, get_typing_label (block));
  plenary_edit_set_markup (edit, G_OBJECT_TYPE (block->record),
                           plenary_record_get_id (block->record),
                           plenary_report_block_get_column (block), text);
  *are_notes_other |= n_notes != block->n_notes;
  block->n_notes = n_notes;
  plenary_text_unref (block->text);
  block->text = g_steal_pointer (&text);

  return edit;
}

/* Words go on with those before when they are of the same block and the same word. */
static void
set_group (PlenaryReportBuffer *self, PlenaryEdit *edit, guint position, gboolean is_continued)
{
  PlenaryReportBlock *block = plenary_report_buffer_get_block (self, position);

  if (self->gesture != NULL)
    return;
  if (g_set_str (&self->typed_id, plenary_record_get_id (block->record)) || !is_continued)
    self->n_groups++;

  g_autofree char *group
      = g_strdup_printf ("report/%s/%d/%u", self->typed_id, block->kind, self->n_groups);

  plenary_edit_set_group (edit, group);
}

/* After words of a block were committed: what follows from them. */
static void
follow_words (PlenaryReportBuffer *self, guint first, guint last, gboolean are_notes_other)
{
  PlenaryTextBuffer *buffer = PLENARY_TEXT_BUFFER (self);
  gboolean is_heading = FALSE;

  buffer->own_changes++;
  for (guint i = first; i <= last && i < self->blocks->len; i++)
    {
      plenary_report_buffer_follow_block (self, i);
      is_heading |= plenary_report_buffer_get_block (self, i)->kind != PLENARY_REPORT_BLOCK_WORDS;
    }
  if (are_notes_other)
    plenary_report_buffer_number_notes (self, first);
  buffer->own_changes--;

  /* A heading without words is derived. */
  if (is_heading)
    {
      self->is_busy = TRUE;
      plenary_report_buffer_refresh (self);
      self->is_busy = FALSE;
    }
}

static void
publish (PlenaryTextBuffer *buffer, gboolean is_continued)
{
  PlenaryReportBuffer *self = PLENARY_REPORT_BUFFER (buffer);
  PlenaryEdit *edit = NULL;
  gboolean are_notes_other = FALSE;
  GtkTextIter start;
  GtkTextIter end;
  guint first = 0;
  guint last = 0;

  if (!plenary_text_buffer_get_touched (buffer, &start, &end)
      || !plenary_report_buffer_find (self, &start, &first)
      || !plenary_report_buffer_find (self, &end, &last))
    return;

  buffer->is_touched = FALSE;
  for (guint i = first; i <= last; i++)
    edit = read_block (self, i, edit, &are_notes_other);
  if (edit == NULL)
    return;

  set_group (self, edit, first, is_continued);
  self->is_typing = TRUE;

  gboolean is_committed = plenary_report_buffer_commit (self, edit);

  self->is_typing = FALSE;
  if (is_committed)
    follow_words (self, first, last, are_notes_other);
}

/* Commits what is in the buffer and not in the project yet. */
void
plenary_report_buffer_flush (PlenaryReportBuffer *self)
{
  publish (PLENARY_TEXT_BUFFER (self), FALSE);
}

static gboolean
take_insertion (PlenaryTextBuffer *buffer, GtkTextIter *position, const char *words)
{
  PlenaryReportBuffer *self = PLENARY_REPORT_BUFFER (buffer);
  guint at = 0;

  /* There is nothing to write into. */
  if (!plenary_report_buffer_find (self, position, &at))
    return TRUE;
  if (!plenary_report_block_is_editable (plenary_report_buffer_get_block (self, at)))
    {
      plenary_report_buffer_complain (self, _ ("This block is made of what the project holds"));
      return TRUE;
    }
  if (strchr (words, '\n') == NULL)
    return FALSE;

  g_autoptr (PlenaryText) text = plenary_text_new (words);
  g_autoptr (PlenaryExcerpt) excerpt = plenary_excerpt_new_from_text (text);
  gsize offset = plenary_report_buffer_get_offset (self, at, position);

  plenary_report_buffer_put_excerpt_at (self, at, offset, excerpt);
  gtk_text_buffer_get_iter_at_mark (GTK_TEXT_BUFFER (self), position,
                                    gtk_text_buffer_get_insert (GTK_TEXT_BUFFER (self)));

  return TRUE;
}

/* What runs over several blocks is a change of structure; within one, what is generated before
 * its words stays. */
static gboolean
take_deletion (PlenaryTextBuffer *buffer, GtkTextIter *start, GtkTextIter *end)
{
  PlenaryReportBuffer *self = PLENARY_REPORT_BUFFER (buffer);
  GtkTextIter first_start;
  GtkTextIter first_end;
  guint first = 0;
  guint last = 0;

  gtk_text_iter_order (start, end);
  if (self->is_moved)
    return TRUE;
  if (!plenary_report_buffer_find (self, start, &first)
      || !plenary_report_buffer_find (self, end, &last))
    return FALSE;

  if (first == last)
    {
      plenary_report_buffer_get_words (self, first, &first_start, &first_end);
      if (gtk_text_iter_compare (start, &first_start) < 0)
        *start = first_start;
      if (gtk_text_iter_compare (end, &first_start) < 0)
        *end = first_start;

      return gtk_text_iter_equal (start, end)
             || !plenary_report_block_is_editable (plenary_report_buffer_get_block (self, first));
    }

  gsize from = plenary_report_buffer_get_offset (self, first, start);
  gsize to = plenary_report_buffer_get_offset (self, last, end);

  plenary_report_buffer_delete_blocks (self, first, from, last, to);
  gtk_text_buffer_get_iter_at_mark (GTK_TEXT_BUFFER (self), start,
                                    gtk_text_buffer_get_insert (GTK_TEXT_BUFFER (self)));
  *end = *start;

  return TRUE;
}

static void
insert (PlenaryTextBuffer *buffer, const PlenaryText *text)
{
  g_autoptr (PlenaryExcerpt) excerpt = plenary_excerpt_new_from_text (text);

  plenary_report_buffer_put_excerpt (PLENARY_REPORT_BUFFER (buffer), excerpt);
}

static void
changed_cb (PlenaryReportBuffer *self)
{
  if (!self->is_typing)
    plenary_report_buffer_refresh (self);
}

static void
plenary_report_buffer_dispose (GObject *object)
{
  PlenaryReportBuffer *self = PLENARY_REPORT_BUFFER (object);

  g_clear_pointer (&self->draft, plenary_draft_free);
  g_clear_object (&self->document);
  g_clear_object (&self->section);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_report_buffer_parent_class)->dispose (object);
}

static void
plenary_report_buffer_finalize (GObject *object)
{
  PlenaryReportBuffer *self = PLENARY_REPORT_BUFFER (object);

  g_ptr_array_unref (self->blocks);
  g_free (self->typed_id);
  g_free (self->gesture);

  G_OBJECT_CLASS (plenary_report_buffer_parent_class)->finalize (object);
}

static void
plenary_report_buffer_constructed (GObject *object)
{
  PlenaryReportBuffer *self = PLENARY_REPORT_BUFFER (object);

  G_OBJECT_CLASS (plenary_report_buffer_parent_class)->constructed (object);

  plenary_report_buffer_add_looks (self);
  plenary_text_buffer_set_reference_text (PLENARY_TEXT_BUFFER (self), reference_text_cb, self,
                                          NULL);
}

static void
plenary_report_buffer_class_init (PlenaryReportBufferClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  PlenaryTextBufferClass *text_class = (PlenaryTextBufferClass *) klass;

  object_class->constructed = plenary_report_buffer_constructed;
  object_class->dispose = plenary_report_buffer_dispose;
  object_class->finalize = plenary_report_buffer_finalize;
  text_class->find_texts = find_texts;
  text_class->get_first_note = get_first_note;
  text_class->publish = publish;
  text_class->take_insertion = take_insertion;
  text_class->take_deletion = take_deletion;
  text_class->insert = insert;
  text_class->break_line = plenary_report_buffer_break;
  text_class->get_item = plenary_report_buffer_get_item;
  text_class->set_item = plenary_report_buffer_set_item;
  text_class->start_item = plenary_report_buffer_start_item;
  text_class->shift_item = plenary_report_buffer_shift_item;

  /**
   * PlenaryReportBuffer::refreshed:
   * @self: the buffer
   *
   * Blocks or their numbers may be others than before.
   */
  signals[REFRESHED] = g_signal_new ("refreshed", PLENARY_TYPE_REPORT_BUFFER, G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * PlenaryReportBuffer::problem:
   * @self: the buffer
   * @problem: a sentence
   *
   * What a person tried was not done.
   */
  signals[PROBLEM] = g_signal_new ("problem", PLENARY_TYPE_REPORT_BUFFER, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
plenary_report_buffer_init (PlenaryReportBuffer *self)
{
  self->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_report_block_free);
}

/**
 * plenary_report_buffer_new:
 *
 * Returns: (transfer full): a buffer that shows nothing
 */
PlenaryReportBuffer *
plenary_report_buffer_new (void)
{
  return g_object_new (PLENARY_TYPE_REPORT_BUFFER, NULL);
}

/**
 * plenary_report_buffer_show:
 * @self: a buffer
 * @project: an open project
 * @document: (nullable): a document of it; %NULL for none
 * @section: (nullable): the only section to show, with its parts; %NULL for all
 *
 * Shows a report and follows it from now on.
 */
void
plenary_report_buffer_show (PlenaryReportBuffer *self,
                            PlenaryProject *project,
                            PlenaryRecord *document,
                            PlenaryRecord *section)
{
  g_return_if_fail (PLENARY_IS_REPORT_BUFFER (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));

  PlenaryTextBuffer *buffer = PLENARY_TEXT_BUFFER (self);

  if (g_set_object (&self->project, project))
    g_signal_connect_object (plenary_project_get_model (project), "changed",
                             G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  if (g_set_object (&self->document, document))
    g_clear_pointer (&self->draft, plenary_draft_free);
  g_set_object (&self->section, section);
  buffer->own_changes++;
  plenary_report_buffer_remove_blocks (self, 0, self->blocks->len);
  buffer->own_changes--;
  buffer->is_touched = FALSE;
  self->is_resting = FALSE;
  self->is_busy = TRUE;
  plenary_report_buffer_refresh (self);
  self->is_busy = FALSE;

  GtkTextIter start;

  gtk_text_buffer_get_start_iter (GTK_TEXT_BUFFER (self), &start);
  gtk_text_buffer_place_cursor (GTK_TEXT_BUFFER (self), &start);
}

/**
 * plenary_report_buffer_set_following:
 * @self: a buffer
 * @is_following: whether the cursor goes where others change something
 *
 * While a person writes, what Undo changes is shown to them; while they do something else, the
 * cursor waits for them where it was.
 */
void
plenary_report_buffer_set_following (PlenaryReportBuffer *self, gboolean is_following)
{
  g_return_if_fail (PLENARY_IS_REPORT_BUFFER (self));

  self->is_following = is_following;
}

/**
 * plenary_report_buffer_set_item_step:
 * @self: a buffer
 * @pixels: by how much each level of a list is indented
 * @is_rtl: whether the text goes from right to left
 *
 * Says where items of lists start.
 */
void
plenary_report_buffer_set_item_step (PlenaryReportBuffer *self, int pixels, gboolean is_rtl)
{
  g_return_if_fail (PLENARY_IS_REPORT_BUFFER (self));

  for (int i = 0; i < PLENARY_TEXT_MAX_LEVEL; i++)
    g_object_set (self->items[i], "left-margin", is_rtl ? 0 : (i + 1) * pixels, "right-margin",
                  is_rtl ? (i + 1) * pixels : 0, NULL);
}

/**
 * plenary_report_buffer_set_resting:
 * @self: a buffer
 * @is_resting: whether nobody looks
 *
 * While nobody looks, as on another page, the buffer does not follow the project, so that nothing
 * waits for it; then it shows at once what it has missed.
 */
void
plenary_report_buffer_set_resting (PlenaryReportBuffer *self, gboolean is_resting)
{
  g_return_if_fail (PLENARY_IS_REPORT_BUFFER (self));

  self->is_resting = is_resting;
  if (!is_resting && self->is_stale)
    plenary_report_buffer_refresh (self);
}

/**
 * plenary_report_buffer_get_project:
 * @self: a buffer
 *
 * Returns: (transfer none) (nullable): the project that it shows
 */
PlenaryProject *
plenary_report_buffer_get_project (PlenaryReportBuffer *self)
{
  g_return_val_if_fail (PLENARY_IS_REPORT_BUFFER (self), NULL);

  return self->project;
}

PlenaryEdit *
plenary_report_buffer_begin_edit (PlenaryReportBuffer *self, const char *label)
{
  PlenaryEdit *edit
      = plenary_project_begin_edit (self->project, self->gesture != NULL ? _ ("Move Text") : label);

  if (self->gesture != NULL)
    plenary_edit_set_group (edit, self->gesture);

  return edit;
}

/* Tells of what could not be done. */
void
plenary_report_buffer_complain (PlenaryReportBuffer *self, const char *problem)
{
  g_signal_emit (self, signals[PROBLEM], 0, problem);
}

/* Commits a change of this buffer's own. When that is refused the buffer shows again what the
 * project holds. */
gboolean
plenary_report_buffer_commit (PlenaryReportBuffer *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  self->is_busy = TRUE;

  gboolean is_committed = plenary_edit_commit (edit, &error);

  if (!is_committed)
    {
      for (guint i = 0; i < self->blocks->len; i++)
        g_clear_pointer (&plenary_report_buffer_get_block (self, i)->row, plenary_row_unref);
      plenary_report_buffer_refresh (self);
      plenary_report_buffer_complain (self, error->message);
    }
  self->is_busy = FALSE;

  return is_committed;
}
