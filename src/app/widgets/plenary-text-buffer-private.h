/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What the files of the text editor's buffer share: the class (-buffer.c), the cursor
 * (-cursor.c), reading it (-reader.c), writing it (-writer.c), emphasis and links (-style.c),
 * links to documents that are made while somebody types (-symbols.c), notes and references
 * (-notes.c), items (-items.c), and what is computed after each change (-tidy.c). The buffer of a
 * report derives from it: it has many texts, and only those that a change has touched are read and
 * tidied.
 */
#pragma once

#include "widgets/plenary-text-buffer.h"
#include "widgets/plenary-text-place.h"

G_BEGIN_DECLS

#define PLENARY_TEXT_N_STYLES  5
#define PLENARY_TEXT_N_MARKERS (PLENARY_MARKER_ROMAN + 1)

/* No style is pending: that of the words around is taken. */
#define PLENARY_STYLE_OF_PLACE ((PlenaryStyle) - 1)

/* What a user action did, for telling whether it goes on with the one before. */
typedef struct
{
  guint n_inserts;
  guint n_deletes;
  gboolean is_word;    /* what was inserted last is part of a word */
  gboolean is_special; /* not typing: a paste, a format */
  int deleted_at;      /* offset, or -1 */
  PlenaryStyle deleted_style;
} PlenaryTextAction;

struct _PlenaryTextBuffer
{
  GtkSourceBuffer parent_instance;

  /* Owned by the table of tags. */
  PlenaryTextTag *styles[PLENARY_TEXT_N_STYLES];
  PlenaryTextTag *items[PLENARY_TEXT_MAX_LEVEL + 1][PLENARY_TEXT_N_MARKERS];
  PlenaryTextTag *indents[PLENARY_TEXT_MAX_LEVEL + 1][2];
  PlenaryTextTag *space;
  PlenaryTextTag *unchecked; /* NULL while nobody checks the spelling */

  GHashTable *links; /* address -> PlenaryTextTag of the table */
  GHashTable *marks; /* tags of notes and references in the table, as a set */
  GHashTable *loose; /* those of them of which words were deleted */
  PlenaryText *text; /* what the buffer holds */

  PlenaryReferenceText reference_text;
  gpointer reference_data;
  GDestroyNotify reference_destroy;
  PlenaryTextLook look;
  guint first_note;
  gboolean is_multi_line;

  /* State */
  int own_changes; /* depth of changes that need no protection */
  gboolean is_in_action;
  PlenaryTextAction action;
  PlenaryTextAction former; /* the action before; cleared when the cursor moves */
  PlenaryStyle pending_style;
  PlenaryStyle style; /* at the cursor, as last announced */
  int cursor;         /* offset */
  int raw_cursor;     /* where it was put before it was moved off protected words */

  /* What was changed since the text was last published; owned by the buffer. */
  GtkTextMark *touched_start;
  GtkTextMark *touched_end;
  gboolean is_touched;
};

#define PLENARY_TEXT_BUFFER_GET_CLASS(buffer)                                                      \
  G_TYPE_INSTANCE_GET_CLASS (buffer, PLENARY_TYPE_TEXT_BUFFER, PlenaryTextBufferClass)

typedef struct
{
  PlenaryStyle style;
  PlenaryTextTag *link;
} PlenaryTextManner;

PlenaryTextTag *plenary_text_buffer_adopt (PlenaryTextBuffer *self, PlenaryTextTag *tag);
void plenary_text_buffer_touch (PlenaryTextBuffer *self,
                                const GtkTextIter *start,
                                const GtkTextIter *end);
gboolean
plenary_text_buffer_get_touched (PlenaryTextBuffer *self, GtkTextIter *start, GtkTextIter *end);
void plenary_text_buffer_begin (PlenaryTextBuffer *self);
void plenary_text_buffer_end (PlenaryTextBuffer *self);

void plenary_text_buffer_leave_protected (GtkTextIter *iter);
void plenary_text_buffer_guide_mark (PlenaryTextBuffer *self,
                                     const GtkTextIter *location,
                                     GtkTextMark *mark);
void plenary_text_buffer_follow_cursor (PlenaryTextBuffer *self);

PlenaryText *plenary_text_buffer_read (PlenaryTextBuffer *self,
                                       const GtkTextIter *start,
                                       const GtkTextIter *end);

void plenary_text_buffer_find_place (const GtkTextIter *start,
                                     const GtkTextIter *end,
                                     long n_characters,
                                     GtkTextIter *iter);
void plenary_text_buffer_write_items (PlenaryTextBuffer *self,
                                      int line,
                                      int n_buffer_lines,
                                      const PlenaryText *text,
                                      gsize first);
void plenary_text_buffer_write (PlenaryTextBuffer *self,
                                GtkTextIter *iter,
                                const PlenaryText *text,
                                gsize start,
                                gsize end);
void plenary_text_buffer_write_protected (PlenaryTextBuffer *self,
                                          GtkTextIter *iter,
                                          const char *words,
                                          PlenaryTextTag *tag,
                                          PlenaryStyle style);

PlenaryTextManner plenary_text_buffer_manner_at (PlenaryTextBuffer *self, const GtkTextIter *iter);
void plenary_text_buffer_apply_manner (PlenaryTextBuffer *self,
                                       const GtkTextIter *start,
                                       const GtkTextIter *end,
                                       const PlenaryTextManner *manner);
PlenaryTextTag *plenary_text_buffer_lookup_link (PlenaryTextBuffer *self, const char *address);
void plenary_text_buffer_remove_links (PlenaryTextBuffer *self,
                                       const GtkTextIter *start,
                                       const GtkTextIter *end);
void plenary_text_buffer_announce_style (PlenaryTextBuffer *self);

gboolean plenary_text_buffer_link_symbol (PlenaryTextBuffer *self);
gboolean plenary_text_buffer_link_typed_symbol (PlenaryTextBuffer *self);

char *plenary_text_buffer_dup_reference (PlenaryTextBuffer *self, PlenaryTextTag *tag);

PlenaryTextTag *plenary_text_buffer_find_item (PlenaryTextBuffer *self, const GtkTextIter *iter);
void plenary_text_buffer_mark_line (PlenaryTextBuffer *self,
                                    GtkTextIter *iter,
                                    int level,
                                    PlenaryMarker marker);
gboolean plenary_text_buffer_start_typed_item (PlenaryTextBuffer *self);

void plenary_text_buffer_insert_here (PlenaryTextBuffer *self, const PlenaryText *text);
int plenary_text_buffer_get_line_item (PlenaryTextBuffer *self, PlenaryMarker *marker);
void plenary_text_buffer_start_line_item (PlenaryTextBuffer *self,
                                          GtkTextIter *line,
                                          PlenaryMarker marker);
void plenary_text_buffer_set_line_items (PlenaryTextBuffer *self, int level, PlenaryMarker marker);
gboolean plenary_text_buffer_shift_line_items (PlenaryTextBuffer *self, int levels);
void plenary_text_buffer_break_here (PlenaryTextBuffer *self);

void plenary_text_buffer_tidy (PlenaryTextBuffer *self);
void plenary_text_buffer_tidy_range (PlenaryTextBuffer *self,
                                     const GtkTextIter *range_start,
                                     const GtkTextIter *range_end);

G_END_DECLS
