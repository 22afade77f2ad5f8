/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "formats/text/plenary-text-import.h"

#include "formats/text/plenary-text-agenda.h"
#include "formats/text/plenary-text-cell.h"
#include "formats/text/plenary-text-inline.h"
#include "formats/text/plenary-text-outline.h"
#include "formats/text/plenary-text-source.h"
#include "formats/text/plenary-text-title.h"
#include "model/plenary-day.h"
#include "model/plenary-event.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "model/plenary-table-cell.h"
#include "model/plenary-table-row.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct
{
  PlenaryTextRows rows;
  GPtrArray *blocks;
  GHashTable *notes; /* number -> PlenaryText not yet used */
  PlenaryTextOutline *outline;
  PlenaryTextAgenda agenda;

  PlenaryRow *event;
  PlenaryRow *document;
  PlenaryRow *section; /* takes the next paragraph; NULL before the first */
  PlenaryRow *parents[PLENARY_TEXT_OUTLINE_LEVELS + 1]; /* open section of each level */
  PlenaryRow *table; /* takes the next row; NULL outside a table */
  gboolean has_sessions;
} Import;

/* What a section is for, by the usual words of its heading. */
static PlenarySectionKind
get_section_kind (const char *title)
{
  static const struct
  {
    const char *start;
    PlenarySectionKind kind;
  } headings[] = {
    { "introductory remarks", PLENARY_SECTION_KIND_INTRODUCTION },
    { "concluding remarks", PLENARY_SECTION_KIND_CONCLUSION },
  };
  g_autofree char *small = g_ascii_strdown (title, -1);

  for (gsize i = 0; i < G_N_ELEMENTS (headings); i++)
    if (g_str_has_prefix (small, headings[i].start))
      return headings[i].kind;

  return strcmp (small, "discussion") == 0 ? PLENARY_SECTION_KIND_DISCUSSION
                                           : PLENARY_SECTION_KIND_PLAIN;
}

static PlenaryRow *
add_section (Import *import, int level, const char *title)
{
  PlenaryRow *section = plenary_text_rows_add (&import->rows, PLENARY_TYPE_SECTION);
  g_autoptr (PlenaryText) text = plenary_text_inline_read (title, import->notes);

  plenary_row_set_text (section, PLENARY_SECTION_DOCUMENT_ID,
                        plenary_row_get_id (import->document));
  plenary_row_set_markup (section, PLENARY_SECTION_TITLE, text);
  plenary_row_set_integer (section, PLENARY_SECTION_KIND,
                           get_section_kind (plenary_text_get_plain (text)));
  for (int i = level - 1; i >= 1; i--)
    if (import->parents[i] != NULL)
      {
        plenary_row_set_text (section, PLENARY_SECTION_PARENT_ID,
                              plenary_row_get_id (import->parents[i]));
        break;
      }
  import->parents[level] = section;
  for (int i = level + 1; i <= PLENARY_TEXT_OUTLINE_LEVELS; i++)
    import->parents[i] = NULL;
  import->section = section;

  return section;
}

static PlenaryRow *
add_paragraph (Import *import, PlenaryParagraphKind kind, const char *markdown)
{
  if (import->section == NULL)
    add_section (import, 1, "");

  PlenaryRow *paragraph = plenary_text_rows_add (&import->rows, PLENARY_TYPE_PARAGRAPH);
  g_autoptr (PlenaryText) text = plenary_text_inline_read (markdown, import->notes);

  plenary_row_set_text (paragraph, PLENARY_PARAGRAPH_SECTION_ID,
                        plenary_row_get_id (import->section));
  plenary_row_set_integer (paragraph, PLENARY_PARAGRAPH_KIND, kind);
  plenary_row_set_markup (paragraph, PLENARY_PARAGRAPH_TEXT, text);
  import->table = NULL;

  return paragraph;
}

static void
add_item (Import *import, const PlenaryTextBlock *block, PlenaryMarker marker)
{
  PlenaryRow *item = add_paragraph (import, PLENARY_PARAGRAPH_KIND_ITEM, block->text->str);

  plenary_row_set_integer (item, PLENARY_PARAGRAPH_LEVEL, MAX (block->level, 1));
  plenary_row_set_integer (item, PLENARY_PARAGRAPH_MARKER, marker);
}

static gboolean
is_empty_row (const PlenaryTextBlock *block)
{
  for (guint i = 0; i < block->cells->len; i++)
    if (*(const char *) g_ptr_array_index (block->cells, i) != '\0')
      return FALSE;

  return TRUE;
}

/* A first row with all its cells filled is a header where there are columns to tell apart. */
static gboolean
is_header (const PlenaryTextBlock *block)
{
  for (guint i = 0; i < block->cells->len; i++)
    if (*(const char *) g_ptr_array_index (block->cells, i) == '\0'
        || strchr (g_ptr_array_index (block->cells, i), '<') != NULL)
      return FALSE;

  return block->cells->len > 2;
}

static void
add_table_row (Import *import, const PlenaryTextBlock *block)
{
  if (is_empty_row (block))
    return;

  gboolean is_first = import->table == NULL;
  PlenaryRow *table
      = is_first ? add_paragraph (import, PLENARY_PARAGRAPH_KIND_TABLE, "") : import->table;
  PlenaryRow *row = plenary_text_rows_add (&import->rows, PLENARY_TYPE_TABLE_ROW);

  import->table = table;
  plenary_row_set_text (row, PLENARY_TABLE_ROW_PARAGRAPH_ID, plenary_row_get_id (table));
  plenary_row_set_boolean (row, PLENARY_TABLE_ROW_HEADER, is_first && is_header (block));
  for (guint i = 0; i < block->cells->len; i++)
    {
      PlenaryRow *cell = plenary_text_rows_add (&import->rows, PLENARY_TYPE_TABLE_CELL);
      g_autoptr (PlenaryText) text
          = plenary_text_cell_read (g_ptr_array_index (block->cells, i), import->notes);

      plenary_row_set_text (cell, PLENARY_TABLE_CELL_ROW_ID, plenary_row_get_id (row));
      plenary_row_set_markup (cell, PLENARY_TABLE_CELL_TEXT, text);
    }
}

/* The day of a timed agenda, when the title block says which it is. */
static void
ensure_day (Import *import)
{
  const char *date = plenary_row_get_text (import->event, PLENARY_EVENT_STARTS_ON);

  import->has_sessions = TRUE;
  if (import->agenda.day_id != NULL || *date == '\0')
    return;

  PlenaryRow *day = plenary_text_rows_add (&import->rows, PLENARY_TYPE_DAY);

  plenary_row_set_text (day, PLENARY_DAY_DATE, date);
  import->agenda.day_id = plenary_row_get_id (day);
}

static void
read_row (Import *import, const PlenaryTextBlock *block)
{
  gboolean is_continued = import->agenda.session != NULL && block->cells->len == 2
                          && *(const char *) g_ptr_array_index (block->cells, 0) == '\0';

  if (is_continued || plenary_text_agenda_is_row (block))
    {
      ensure_day (import);
      plenary_text_agenda_read_row (&import->agenda, block);
      return;
    }
  add_table_row (import, block);
}

/* "DRAFT Agenda" before the table is said by the status of the event. */
static gboolean
is_agenda_heading (Import *import, guint i)
{
  const PlenaryTextBlock *block = g_ptr_array_index (import->blocks, i);
  const PlenaryTextBlock *next
      = i + 1 < import->blocks->len ? g_ptr_array_index (import->blocks, i + 1) : NULL;
  g_autofree char *words = plenary_text_inline_dup_words (block->text->str);
  g_autofree char *lower = g_utf8_strdown (words, -1);

  if (next == NULL || !plenary_text_agenda_is_row (next) || !g_str_has_suffix (lower, "agenda"))
    return FALSE;

  if (g_str_equal (lower, "agenda"))
    plenary_row_set_integer (import->event, PLENARY_EVENT_STATUS, PLENARY_EVENT_STATUS_FINAL);
  else if (g_str_equal (lower, "provisional agenda"))
    plenary_row_set_integer (import->event, PLENARY_EVENT_STATUS, PLENARY_EVENT_STATUS_PROVISIONAL);
  else
    return g_str_equal (lower, "draft agenda");

  return TRUE;
}

static void
read_block (Import *import, guint i)
{
  const PlenaryTextBlock *block = g_ptr_array_index (import->blocks, i);
  int level = plenary_text_outline_get_level (import->outline, i);

  if (block->kind != PLENARY_TEXT_BLOCK_ROW)
    {
      plenary_text_agenda_end (&import->agenda);
      import->table = NULL;
    }
  if (block->kind != PLENARY_TEXT_BLOCK_ROW && is_agenda_heading (import, i))
    return;
  if (level > 0)
    {
      add_section (import, level, plenary_text_outline_get_title (import->outline, i));
      return;
    }

  switch (block->kind)
    {
    case PLENARY_TEXT_BLOCK_NUMBERED:
      if (plenary_text_outline_is_numbered (import->outline, i))
        add_paragraph (import, PLENARY_PARAGRAPH_KIND_NUMBERED, block->text->str);
      else
        add_item (import, block, PLENARY_MARKER_DECIMAL);
      break;
    case PLENARY_TEXT_BLOCK_LETTERED:
      add_item (import, block, PLENARY_MARKER_LETTER);
      break;
    case PLENARY_TEXT_BLOCK_BULLET:
      add_item (import, block, PLENARY_MARKER_BULLET);
      break;
    case PLENARY_TEXT_BLOCK_ROW:
      read_row (import, block);
      break;
    case PLENARY_TEXT_BLOCK_HEADING:
    case PLENARY_TEXT_BLOCK_PARAGRAPH:
    case PLENARY_TEXT_BLOCK_NOTE:
    default:
      add_paragraph (import, PLENARY_PARAGRAPH_KIND_PLAIN, block->text->str);
    }
}

/* Notes are read before the text, and put in where their marks are. */
static void
take_notes (Import *import)
{
  for (guint i = 0; i < import->blocks->len;)
    {
      const PlenaryTextBlock *block = g_ptr_array_index (import->blocks, i);
      gpointer key = GINT_TO_POINTER (block->number);

      if (block->kind != PLENARY_TEXT_BLOCK_NOTE || g_hash_table_contains (import->notes, key))
        {
          i++;
          continue;
        }
      g_hash_table_insert (import->notes, key, plenary_text_inline_read (block->text->str, NULL));
      g_ptr_array_remove_index (import->blocks, i);
    }
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  return GPOINTER_TO_INT (a) - GPOINTER_TO_INT (b);
}

/* A note whose mark was lost is kept at the end, with its number. */
static void
keep_unused_notes (Import *import)
{
  g_autoptr (GList) numbers = g_list_sort (g_hash_table_get_keys (import->notes), compare_numbers);

  for (GList *l = numbers; l != NULL; l = l->next)
    {
      PlenaryText *note = g_hash_table_lookup (import->notes, l->data);
      g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();
      g_autofree char *number = g_strdup_printf ("%d", GPOINTER_TO_INT (l->data));
      PlenaryRow *paragraph = add_paragraph (import, PLENARY_PARAGRAPH_KIND_PLAIN, "");

      plenary_text_builder_add_words (builder, number, -1, PLENARY_STYLE_SUPERSCRIPT, NULL);
      plenary_text_builder_add_words (builder, " ", 1, PLENARY_STYLE_NONE, NULL);
      plenary_text_builder_add_text (builder, note);

      g_autoptr (PlenaryText) text = plenary_text_builder_end (builder);

      plenary_row_set_markup (paragraph, PLENARY_PARAGRAPH_TEXT, text);
    }
}

static PlenaryDocumentKind
guess_kind (Import *import, const PlenaryTextTitle *title)
{
  if (title->has_kind)
    return title->kind;
  if (import->has_sessions)
    return PLENARY_DOCUMENT_KIND_AGENDA;

  return plenary_text_outline_has_numbers (import->outline) ? PLENARY_DOCUMENT_KIND_SUMMARY_REPORT
                                                            : PLENARY_DOCUMENT_KIND_CONCEPT_NOTE;
}

static void
start (Import *import)
{
  import->rows.rows = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);
  import->notes = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) plenary_text_unref);
  import->agenda.rows = &import->rows;
  import->event = plenary_row_new_with_id (PLENARY_TYPE_EVENT, "event");
  g_ptr_array_add (import->rows.rows, import->event);
  import->document = plenary_text_rows_add (&import->rows, PLENARY_TYPE_DOCUMENT);
}

static void
finish (Import *import, const PlenaryTextTitle *title)
{
  PlenaryDocumentKind kind = guess_kind (import, title);

  plenary_text_agenda_end (&import->agenda);
  keep_unused_notes (import);
  plenary_row_set_integer (import->document, PLENARY_DOCUMENT_KIND, kind);
  /* A record that says nothing of a draft is none; an agenda has said so at its heading. */
  plenary_row_set_integer (import->document, PLENARY_DOCUMENT_STATUS,
                           import->has_sessions
                               ? plenary_row_get_integer (import->event, PLENARY_EVENT_STATUS)
                               : PLENARY_EVENT_STATUS_FINAL);
  /* A listing in the text stands where it stood. */
  plenary_row_set_boolean (import->document, PLENARY_DOCUMENT_AGENDA, import->has_sessions);
  plenary_text_outline_free (import->outline);
  g_ptr_array_unref (import->blocks);
  g_hash_table_unref (import->notes);
}

/**
 * plenary_text_import_read:
 * @content: a file from outside: text or Markdown
 * @progress: (nullable): told how far it is; can cancel
 * @error: place for a %PLENARY_DATA_ERROR, or %G_IO_ERROR_CANCELLED
 *
 * Reads a text as a project. Any thread.
 *
 * Returns: (transfer full) (element-type PlenaryRow) (nullable): the rows
 */
GPtrArray *
plenary_text_import_read (GBytes *content, PlenaryProgress *progress, GError **error)
{
  g_return_val_if_fail (content != NULL, NULL);

  g_auto (GStrv) lines = plenary_text_source_read (content, error);
  Import import = { 0 };

  if (lines == NULL || !plenary_progress_report (progress, 0.1, _ ("Reading…"), error))
    return NULL;

  import.blocks = plenary_text_blocks_read (lines);
  start (&import);
  take_notes (&import);

  PlenaryTextTitle title = plenary_text_title_read (import.blocks, import.event);

  import.outline = plenary_text_outline_new (import.blocks, title.n_blocks);
  for (guint i = title.n_blocks; i < import.blocks->len; i++)
    read_block (&import, i);
  finish (&import, &title);

  return import.rows.rows;
}
