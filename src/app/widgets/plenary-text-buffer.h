/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Inline text while it is written: a text buffer whose contents are at any time a PlenaryText.
 * Emphasis and links are tags. Numbers of notes, words of references and marks of items are in
 * the buffer as protected words (see PlenaryTextTag): a screen reader reads them, they wrap and
 * are selected as words are, an empty item at the end has something to be an item by, and
 * Backspace after a mark takes the item away without a rule of its own.
 *
 * It has no undo: each change of a person is announced by #PlenaryTextBuffer::edited, and who
 * owns the text keeps the history. It is a buffer of GtkSourceView only because libspelling
 * checks no other.
 */
#pragma once

#include "base/plenary-text.h"
#include "widgets/plenary-text-label.h"
#include "widgets/plenary-text-tag.h"

#include <gtksourceview/gtksource.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_TEXT_BUFFER (plenary_text_buffer_get_type ())

/* A class to derive from within the application: its structure is in the private header. */
typedef struct _PlenaryTextBuffer PlenaryTextBuffer;
typedef struct _PlenaryTextBufferClass PlenaryTextBufferClass;

/**
 * PlenaryTextBufferClass:
 * @find_texts: widens a range to the texts that it has a part of
 * @get_first_note: number of the first note from a place on
 * @publish: reads what was changed and tells of it
 * @take_insertion: puts words in by other means; %FALSE lets the buffer do it
 * @take_deletion: takes words out by other means; %FALSE lets the buffer do it
 * @insert: see plenary_text_buffer_insert()
 * @get_item: see plenary_text_buffer_get_item()
 * @set_item: see plenary_text_buffer_set_item()
 * @start_item: makes the line, of which the mark was typed, a first item
 * @shift_item: see plenary_text_buffer_shift_item()
 * @break_line: see plenary_text_buffer_break_line()
 */
struct _PlenaryTextBufferClass
{
  GtkSourceBufferClass parent_class;

  void (*find_texts) (PlenaryTextBuffer *self, GtkTextIter *start, GtkTextIter *end);
  guint (*get_first_note) (PlenaryTextBuffer *self, const GtkTextIter *start);
  void (*publish) (PlenaryTextBuffer *self, gboolean is_continued);
  gboolean (*take_insertion) (PlenaryTextBuffer *self, GtkTextIter *position, const char *words);
  gboolean (*take_deletion) (PlenaryTextBuffer *self, GtkTextIter *start, GtkTextIter *end);
  void (*insert) (PlenaryTextBuffer *self, const PlenaryText *text);
  int (*get_item) (PlenaryTextBuffer *self, PlenaryMarker *marker);
  void (*set_item) (PlenaryTextBuffer *self, int level, PlenaryMarker marker);
  void (*start_item) (PlenaryTextBuffer *self, GtkTextIter *line, PlenaryMarker marker);
  gboolean (*shift_item) (PlenaryTextBuffer *self, int levels);
  void (*break_line) (PlenaryTextBuffer *self);
};

GType plenary_text_buffer_get_type (void);

G_GNUC_UNUSED static inline PlenaryTextBuffer *
PLENARY_TEXT_BUFFER (gpointer object)
{
  return G_TYPE_CHECK_INSTANCE_CAST (object, PLENARY_TYPE_TEXT_BUFFER, PlenaryTextBuffer);
}

G_GNUC_UNUSED static inline gboolean
PLENARY_IS_TEXT_BUFFER (gpointer object)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (object, PLENARY_TYPE_TEXT_BUFFER);
}

PlenaryTextBuffer *plenary_text_buffer_new (void);

PlenaryText *plenary_text_buffer_get_text (PlenaryTextBuffer *self);
void plenary_text_buffer_set_text (PlenaryTextBuffer *self, const PlenaryText *text);
PlenaryText *plenary_text_buffer_dup_range (PlenaryTextBuffer *self,
                                            const GtkTextIter *start,
                                            const GtkTextIter *end);
char *plenary_text_buffer_dup_html (PlenaryTextBuffer *self, const PlenaryText *text);
void plenary_text_buffer_insert (PlenaryTextBuffer *self, const PlenaryText *text);
void plenary_text_buffer_insert_words (PlenaryTextBuffer *self, const char *words);

void plenary_text_buffer_set_multi_line (PlenaryTextBuffer *self, gboolean is_multi_line);
void plenary_text_buffer_set_first_note (PlenaryTextBuffer *self, guint first_note);
void plenary_text_buffer_set_reference_text (PlenaryTextBuffer *self,
                                             PlenaryReferenceText reference_text,
                                             gpointer user_data,
                                             GDestroyNotify destroy);
void plenary_text_buffer_mark_unchecked (PlenaryTextBuffer *self);
void plenary_text_buffer_set_look (PlenaryTextBuffer *self, const PlenaryTextLook *look);

PlenaryStyle plenary_text_buffer_get_style (PlenaryTextBuffer *self);
void plenary_text_buffer_set_style (PlenaryTextBuffer *self, PlenaryStyle style, gboolean is_set);
void plenary_text_buffer_clear_style (PlenaryTextBuffer *self);

const char *plenary_text_buffer_select_link (PlenaryTextBuffer *self);
void plenary_text_buffer_set_link (PlenaryTextBuffer *self, const char *address);

PlenaryTextTag *plenary_text_buffer_insert_note (PlenaryTextBuffer *self, const PlenaryText *note);
void plenary_text_buffer_set_note (PlenaryTextBuffer *self,
                                   PlenaryTextTag *tag,
                                   const PlenaryText *note);
void plenary_text_buffer_remove_note (PlenaryTextBuffer *self, PlenaryTextTag *tag);
void plenary_text_buffer_insert_reference (PlenaryTextBuffer *self,
                                           const char *target,
                                           PlenaryReferenceForm form);

int plenary_text_buffer_get_item (PlenaryTextBuffer *self, PlenaryMarker *marker);
void plenary_text_buffer_set_item (PlenaryTextBuffer *self, int level, PlenaryMarker marker);
gboolean plenary_text_buffer_shift_item (PlenaryTextBuffer *self, int levels);
void plenary_text_buffer_break_line (PlenaryTextBuffer *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlenaryTextBuffer, g_object_unref)

G_END_DECLS
