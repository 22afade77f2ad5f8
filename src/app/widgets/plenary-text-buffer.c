/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The class: what a person does goes through here, so that protected words stay whole, typed
 * words take the emphasis of their place, and each change is announced once.
 */
#include "config.h"

#include "widgets/plenary-text-buffer-private.h"

#include <string.h>

/* The look before that of a view is known. */
#define DEFAULT_STEP 28
#define DEFAULT_RISE (5 * PANGO_SCALE)

enum
{
  PROP_STYLE = 1,
  N_PROPERTIES,
};

enum
{
  EDITED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PlenaryTextBuffer, plenary_text_buffer, GTK_SOURCE_TYPE_BUFFER)

/* What a buffer cannot hold and inline text does not have is left out: control characters, and
 * line breaks where there is but one line. */
static char *
dup_allowed (PlenaryTextBuffer *self, const char *words, int length)
{
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();
  g_autofree char *valid = g_strndup (words, length >= 0 ? (gsize) length : strlen (words));

  for (char *at = valid; *at != '\0'; at++)
    if (at[0] == '\r' && at[1] != '\n')
      *at = '\n';
  if (!self->is_multi_line)
    g_strdelimit (valid, "\n", ' ');
  plenary_text_builder_add_words (builder, valid, -1, PLENARY_STYLE_NONE, NULL);

  g_autoptr (PlenaryText) text = plenary_text_builder_end (builder);

  return g_strdup (plenary_text_get_plain (text));
}

/* Reads the buffer and tells who listens when its text is another. */
static void
publish_whole (PlenaryTextBuffer *self, gboolean is_continued)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (GTK_TEXT_BUFFER (self), &start, &end);

  g_autoptr (PlenaryText) text = plenary_text_buffer_read (self, &start, &end);

  if (plenary_text_equal (text, self->text))
    return;

  plenary_text_unref (self->text);
  self->text = g_steal_pointer (&text);
  g_signal_emit (self, signals[EDITED], 0, is_continued);
}

static void
publish (PlenaryTextBuffer *self, gboolean is_continued)
{
  PLENARY_TEXT_BUFFER_GET_CLASS (self)->publish (self, is_continued);
  self->is_touched = FALSE;
}

/* A change by other means than a person's hands, as by an accessibility tool, is an action of
 * its own; but it is not the time to tidy, as it has places in the buffer at hand. */
static void
publish_lone_change (PlenaryTextBuffer *self)
{
  if (!self->is_in_action)
    publish (self, FALSE);
}

static void
plenary_text_buffer_mark_set (GtkTextBuffer *buffer, const GtkTextIter *location, GtkTextMark *mark)
{
  GTK_TEXT_BUFFER_CLASS (plenary_text_buffer_parent_class)->mark_set (buffer, location, mark);

  plenary_text_buffer_guide_mark (PLENARY_TEXT_BUFFER (buffer), location, mark);
}

static void
insert_own (PlenaryTextBuffer *self, GtkTextIter *position, const char *words, int length)
{
  int offset = gtk_text_iter_get_offset (position);
  GtkTextIter start;

  GTK_TEXT_BUFFER_CLASS (plenary_text_buffer_parent_class)
      ->insert_text (GTK_TEXT_BUFFER (self), position, words, length);
  gtk_text_buffer_get_iter_at_offset (GTK_TEXT_BUFFER (self), &start, offset);
  plenary_text_buffer_touch (self, &start, position);
}

static gboolean
take_insertion (PlenaryTextBuffer *self, GtkTextIter *position, const char *words)
{
  PlenaryTextBufferClass *klass = PLENARY_TEXT_BUFFER_GET_CLASS (self);

  return klass->take_insertion != NULL && klass->take_insertion (self, position, words);
}

/* Remembers the notes and references of which words go. */
static void
loosen_marks (PlenaryTextBuffer *self, const GtkTextIter *start, const GtkTextIter *end)
{
  PlenaryTextStretch stretch;

  plenary_text_stretch_init (&stretch, start);
  while (plenary_text_stretch_next (&stretch, end))
    if (stretch.guard != NULL && g_hash_table_contains (self->marks, stretch.guard))
      g_hash_table_add (self->loose, stretch.guard);
}

static void
plenary_text_buffer_insert_text (GtkTextBuffer *buffer,
                                 GtkTextIter *position,
                                 const char *words,
                                 int length)
{
  PlenaryTextBuffer *self = PLENARY_TEXT_BUFFER (buffer);
  GtkTextBufferClass *parent_class = GTK_TEXT_BUFFER_CLASS (plenary_text_buffer_parent_class);

  if (self->own_changes > 0)
    {
      insert_own (self, position, words, length);
      return;
    }

  g_autofree char *allowed = dup_allowed (self, words, length);

  if (allowed[0] == '\0')
    return;

  plenary_text_buffer_leave_protected (position);
  if (take_insertion (self, position, allowed))
    return;

  PlenaryTextManner manner = plenary_text_buffer_manner_at (self, position);
  int offset = gtk_text_iter_get_offset (position);
  GtkTextIter start;

  parent_class->insert_text (buffer, position, allowed, (int) strlen (allowed));
  gtk_text_buffer_get_iter_at_offset (buffer, &start, offset);
  plenary_text_buffer_apply_manner (self, &start, position, &manner);
  plenary_text_buffer_touch (self, &start, position);

  gboolean was_word = self->former.is_word;

  self->action.n_inserts++;
  self->action.is_word = !g_unichar_isspace (g_utf8_get_char (allowed));
  /* A step of undo ends where a word begins, and at the end of a line. */
  if ((self->action.is_word && !was_word) || strchr (allowed, '\n') != NULL)
    self->action.is_special |= self->former.n_inserts > 0;
  publish_lone_change (self);
}

static void
plenary_text_buffer_delete_range (GtkTextBuffer *buffer, GtkTextIter *start, GtkTextIter *end)
{
  PlenaryTextBuffer *self = PLENARY_TEXT_BUFFER (buffer);
  PlenaryTextBufferClass *klass = PLENARY_TEXT_BUFFER_GET_CLASS (self);
  gboolean is_own = self->own_changes > 0;

  if (!is_own && klass->take_deletion != NULL && klass->take_deletion (self, start, end))
    return;

  if (!is_own)
    {
      PlenaryTextTag *first = plenary_text_place_get_protected (start);
      PlenaryTextTag *last = plenary_text_place_get_protected (end);
      GtkTextIter whole_end;

      if (first != NULL)
        plenary_text_place_find_bounds (first, start, &whole_end);
      if (last != NULL && !gtk_text_iter_starts_tag (end, GTK_TEXT_TAG (last)))
        gtk_text_iter_forward_to_tag_toggle (end, GTK_TEXT_TAG (last));
      self->action.n_deletes++;
      self->action.deleted_at = gtk_text_iter_get_offset (start);
      self->action.deleted_style = plenary_text_place_get_style (start);
    }

  loosen_marks (self, start, end);
  GTK_TEXT_BUFFER_CLASS (plenary_text_buffer_parent_class)->delete_range (buffer, start, end);
  plenary_text_buffer_touch (self, start, end);

  if (!is_own)
    publish_lone_change (self);
}

static void
plenary_text_buffer_begin_user_action (GtkTextBuffer *buffer)
{
  PlenaryTextBuffer *self = PLENARY_TEXT_BUFFER (buffer);

  if (GTK_TEXT_BUFFER_CLASS (plenary_text_buffer_parent_class)->begin_user_action != NULL)
    GTK_TEXT_BUFFER_CLASS (plenary_text_buffer_parent_class)->begin_user_action (buffer);

  self->is_in_action = TRUE;
  self->action = (PlenaryTextAction) { .deleted_at = -1 };
}

static gboolean
is_continuing (const PlenaryTextAction *former, const PlenaryTextAction *action)
{
  gboolean is_typing = action->n_inserts == 1 && action->n_deletes == 0;
  gboolean is_erasing = action->n_inserts == 0 && action->n_deletes == 1;

  return !action->is_special && (is_typing || is_erasing) && former->n_inserts == action->n_inserts
         && former->n_deletes == action->n_deletes;
}

static void
plenary_text_buffer_end_user_action (GtkTextBuffer *buffer)
{
  PlenaryTextBuffer *self = PLENARY_TEXT_BUFFER (buffer);

  if (GTK_TEXT_BUFFER_CLASS (plenary_text_buffer_parent_class)->end_user_action != NULL)
    GTK_TEXT_BUFFER_CLASS (plenary_text_buffer_parent_class)->end_user_action (buffer);

  gboolean is_continued = is_continuing (&self->former, &self->action);

  self->is_in_action = FALSE;
  self->action.deleted_at = -1;
  self->former = self->action;
  plenary_text_buffer_tidy (self);
  publish (self, is_continued);
  /* What was typed stands in the history before it is taken for the mark of an item, or for the
   * symbol of a document. */
  if (plenary_text_buffer_start_typed_item (self) || plenary_text_buffer_link_typed_symbol (self))
    {
      plenary_text_buffer_tidy (self);
      publish (self, FALSE);
    }

  plenary_text_buffer_follow_cursor (self);
  plenary_text_buffer_announce_style (self);
}

static void
plenary_text_buffer_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryTextBuffer *self = PLENARY_TEXT_BUFFER (object);

  switch (prop_id)
    {
    case PROP_STYLE:
      g_value_set_uint (value, plenary_text_buffer_get_style (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* The table of tags is there only when the construction properties are set. */
static void
plenary_text_buffer_constructed (GObject *object)
{
  static const PlenaryStyle styles[PLENARY_TEXT_N_STYLES]
      = { PLENARY_STYLE_BOLD, PLENARY_STYLE_ITALIC, PLENARY_STYLE_UNDERLINE,
          PLENARY_STYLE_SUPERSCRIPT, PLENARY_STYLE_SUBSCRIPT };
  PlenaryTextBuffer *self = PLENARY_TEXT_BUFFER (object);

  G_OBJECT_CLASS (plenary_text_buffer_parent_class)->constructed (object);

  gtk_text_buffer_set_enable_undo (GTK_TEXT_BUFFER (self), FALSE);
  gtk_source_buffer_set_highlight_syntax (GTK_SOURCE_BUFFER (self), FALSE);
  gtk_source_buffer_set_highlight_matching_brackets (GTK_SOURCE_BUFFER (self), FALSE);
  gtk_source_buffer_set_implicit_trailing_newline (GTK_SOURCE_BUFFER (self), FALSE);

  for (gsize i = 0; i < PLENARY_TEXT_N_STYLES; i++)
    self->styles[i] = plenary_text_buffer_adopt (self, plenary_text_tag_new_style (styles[i]));
  self->space = plenary_text_buffer_adopt (self, plenary_text_tag_new_space ());

  GtkTextIter start;

  gtk_text_buffer_get_start_iter (GTK_TEXT_BUFFER (self), &start);
  self->touched_start = gtk_text_buffer_create_mark (GTK_TEXT_BUFFER (self), NULL, &start, TRUE);
  self->touched_end = gtk_text_buffer_create_mark (GTK_TEXT_BUFFER (self), NULL, &start, FALSE);
}

static void
plenary_text_buffer_finalize (GObject *object)
{
  PlenaryTextBuffer *self = PLENARY_TEXT_BUFFER (object);

  if (self->reference_destroy != NULL)
    self->reference_destroy (self->reference_data);
  g_hash_table_unref (self->links);
  g_hash_table_unref (self->marks);
  g_hash_table_unref (self->loose);
  plenary_text_unref (self->text);

  G_OBJECT_CLASS (plenary_text_buffer_parent_class)->finalize (object);
}

static void
plenary_text_buffer_class_init (PlenaryTextBufferClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkTextBufferClass *buffer_class = GTK_TEXT_BUFFER_CLASS (klass);

  object_class->constructed = plenary_text_buffer_constructed;
  object_class->get_property = plenary_text_buffer_get_property;
  object_class->finalize = plenary_text_buffer_finalize;
  buffer_class->mark_set = plenary_text_buffer_mark_set;
  buffer_class->insert_text = plenary_text_buffer_insert_text;
  buffer_class->delete_range = plenary_text_buffer_delete_range;
  buffer_class->begin_user_action = plenary_text_buffer_begin_user_action;
  buffer_class->end_user_action = plenary_text_buffer_end_user_action;
  klass->publish = publish_whole;
  klass->insert = plenary_text_buffer_insert_here;
  klass->get_item = plenary_text_buffer_get_line_item;
  klass->start_item = plenary_text_buffer_start_line_item;
  klass->set_item = plenary_text_buffer_set_line_items;
  klass->shift_item = plenary_text_buffer_shift_line_items;
  klass->break_line = plenary_text_buffer_break_here;

  /**
   * PlenaryTextBuffer:style:
   *
   * Emphasis (#PlenaryStyle) of the selection or of what is typed next.
   */
  properties[PROP_STYLE]
      = g_param_spec_uint ("style", NULL, NULL, 0, G_MAXUINT, 0,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  /**
   * PlenaryTextBuffer::edited:
   * @self: the buffer
   * @is_continued: whether it goes on with the change before, as the next letter of a word does
   *
   * A person has changed the text.
   */
  signals[EDITED] = g_signal_new ("edited", PLENARY_TYPE_TEXT_BUFFER, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
plenary_text_buffer_init (PlenaryTextBuffer *self)
{
  self->links = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->marks = g_hash_table_new (NULL, NULL);
  self->loose = g_hash_table_new (NULL, NULL);
  self->text = plenary_text_new ("");
  self->action.deleted_at = -1;
  self->first_note = 1;
  self->is_multi_line = TRUE;
  self->pending_style = PLENARY_STYLE_OF_PLACE;
  self->look.step = DEFAULT_STEP;
  self->look.rise = DEFAULT_RISE;
}

/*
 * plenary_text_buffer_adopt:
 * @tag: (transfer full): a tag
 *
 * Puts a tag into the table, in the look of the others. Returns @tag, borrowed.
 */
PlenaryTextTag *
plenary_text_buffer_adopt (PlenaryTextBuffer *self, PlenaryTextTag *tag)
{
  plenary_text_tag_set_look (tag, &self->look);
  gtk_text_tag_table_add (gtk_text_buffer_get_tag_table (GTK_TEXT_BUFFER (self)),
                          GTK_TEXT_TAG (tag));
  g_object_unref (tag);

  return tag;
}

static void
set_look_cb (GtkTextTag *tag, gpointer user_data)
{
  PlenaryTextBuffer *self = user_data;

  if (PLENARY_IS_TEXT_TAG (tag))
    plenary_text_tag_set_look (PLENARY_TEXT_TAG (tag), &self->look);
}

/* Notes that a stretch of the buffer was changed. */
void
plenary_text_buffer_touch (PlenaryTextBuffer *self,
                           const GtkTextIter *start,
                           const GtkTextIter *end)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextIter from = *start;
  GtkTextIter to = *end;

  if (self->is_touched)
    {
      GtkTextIter former;

      gtk_text_buffer_get_iter_at_mark (buffer, &former, self->touched_start);
      if (gtk_text_iter_compare (&former, &from) < 0)
        from = former;
      gtk_text_buffer_get_iter_at_mark (buffer, &former, self->touched_end);
      if (gtk_text_iter_compare (&former, &to) > 0)
        to = former;
    }
  gtk_text_buffer_move_mark (buffer, self->touched_start, &from);
  gtk_text_buffer_move_mark (buffer, self->touched_end, &to);
  self->is_touched = TRUE;
}

/* The texts in which something was changed: all, where there is but one. */
gboolean
plenary_text_buffer_get_touched (PlenaryTextBuffer *self, GtkTextIter *start, GtkTextIter *end)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  PlenaryTextBufferClass *klass = PLENARY_TEXT_BUFFER_GET_CLASS (self);

  if (klass->find_texts == NULL)
    {
      gtk_text_buffer_get_bounds (buffer, start, end);
      return TRUE;
    }

  gtk_text_buffer_get_iter_at_mark (buffer, start, self->touched_start);
  gtk_text_buffer_get_iter_at_mark (buffer, end, self->touched_end);
  klass->find_texts (self, start, end);

  return self->is_touched;
}

/* A change by a command: announced as any other, but made by the editor's own hand. */
void
plenary_text_buffer_begin (PlenaryTextBuffer *self)
{
  gtk_text_buffer_begin_user_action (GTK_TEXT_BUFFER (self));
  self->action.is_special = TRUE;
  self->own_changes++;
}

void
plenary_text_buffer_end (PlenaryTextBuffer *self)
{
  self->own_changes--;
  gtk_text_buffer_end_user_action (GTK_TEXT_BUFFER (self));
}

/**
 * plenary_text_buffer_new:
 *
 * Returns: (transfer full): an empty buffer
 */
PlenaryTextBuffer *
plenary_text_buffer_new (void)
{
  return g_object_new (PLENARY_TYPE_TEXT_BUFFER, NULL);
}

/**
 * plenary_text_buffer_get_text:
 * @self: a buffer
 *
 * Returns: (transfer none): what it holds
 */
PlenaryText *
plenary_text_buffer_get_text (PlenaryTextBuffer *self)
{
  g_return_val_if_fail (PLENARY_IS_TEXT_BUFFER (self), NULL);

  return self->text;
}

/**
 * plenary_text_buffer_set_multi_line:
 * @self: a buffer
 * @is_multi_line: whether it may have several lines, and items
 */
void
plenary_text_buffer_set_multi_line (PlenaryTextBuffer *self, gboolean is_multi_line)
{
  g_return_if_fail (PLENARY_IS_TEXT_BUFFER (self));

  self->is_multi_line = is_multi_line;
}

/**
 * plenary_text_buffer_set_look:
 * @self: a buffer
 * @look: colours and measures of the theme and the font
 */
void
plenary_text_buffer_set_look (PlenaryTextBuffer *self, const PlenaryTextLook *look)
{
  g_return_if_fail (PLENARY_IS_TEXT_BUFFER (self));
  g_return_if_fail (look != NULL);

  GtkTextTagTable *table = gtk_text_buffer_get_tag_table (GTK_TEXT_BUFFER (self));

  self->look = *look;
  gtk_text_tag_table_foreach (table, set_look_cb, self);
}
