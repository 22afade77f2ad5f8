/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A title block ends with its date and its kind, whichever comes last. Lines before the date are
 * titles, lines after it say how people take part.
 */
#include "config.h"

#include "formats/text/plenary-text-title.h"

#include "formats/text/plenary-text-block.h"
#include "formats/text/plenary-text-date.h"
#include "formats/text/plenary-text-inline.h"
#include "model/plenary-event.h"

#include <string.h>

/* A title block is not longer, nor are its lines. */
#define MAX_BLOCKS     12
#define MAX_CHARACTERS 240

static const struct
{
  const char *words;
  PlenaryDocumentKind kind;
} kinds[] = {
  { "summary report", PLENARY_DOCUMENT_KIND_SUMMARY_REPORT },
  { "concept note", PLENARY_DOCUMENT_KIND_CONCEPT_NOTE },
  { "final report", PLENARY_DOCUMENT_KIND_FINAL_REPORT },
  { "note for file", PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE },
  { "summary", PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE },
};

typedef struct
{
  PlenaryRow *event;
  PlenaryTextTitle result;
  GPtrArray *groups; /* GPtrArray of the lines of each block before the date */
  GString *after;    /* lines after the date */
  gboolean has_date;
} Reader;

static gboolean
find_kind (const char *line, PlenaryDocumentKind *kind)
{
  g_autofree char *lower = g_utf8_strdown (line, -1);

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (strcmp (lower, kinds[i].words) == 0)
      {
        *kind = kinds[i].kind;
        return TRUE;
      }

  return FALSE;
}

/* How many bytes at the start of a line say when: all of it, or up to a place that follows. */
static gsize
date_length (const char *line, PlenaryTextDate *date)
{
  gsize length = strlen (line);

  while (length > 0)
    {
      g_autofree char *start = g_strndup (line, length);
      const char *space = NULL;

      if (plenary_text_date_read (start, date))
        return length;
      space = strrchr (start, ' ');
      length = space != NULL ? (gsize) (space - start) : 0;
    }

  return 0;
}

static void
set_date (Reader *reader, const PlenaryTextDate *date)
{
  PlenaryRow *event = reader->event;

  if (*date->first != '\0')
    {
      plenary_row_set_text (event, PLENARY_EVENT_STARTS_ON, date->first);
      plenary_row_set_text (event, PLENARY_EVENT_ENDS_ON, date->last);
    }
  if (date->starts_at != PLENARY_UNSET)
    {
      plenary_row_set_integer (event, PLENARY_EVENT_OPENS_AT, date->starts_at);
      plenary_row_set_integer (event, PLENARY_EVENT_CLOSES_AT, date->ends_at);
    }
  if (date->zone != NULL)
    plenary_row_set_text (event, PLENARY_EVENT_ZONE, date->zone);
  reader->has_date = TRUE;
}

static void
read_line (Reader *reader, const char *line, GPtrArray *group)
{
  PlenaryTextDate date;

  if (*line == '\0')
    return;
  if (!reader->result.has_kind && find_kind (line, &reader->result.kind))
    reader->result.has_kind = TRUE;
  else if (date_length (line, &date) > 0)
    {
      line += date_length (line, &date);
      set_date (reader, &date);
      read_line (reader, line + strspn (line, " ,"), group);
    }
  else if (reader->has_date)
    g_string_append_printf (reader->after, "%s%s", reader->after->len > 0 ? " " : "", line);
  else
    g_ptr_array_add (group, g_strdup (line));
}

static void
read_block (Reader *reader, const PlenaryTextBlock *block)
{
  g_autoptr (PlenaryText) text = plenary_text_inline_read (block->text->str, NULL);
  g_auto (GStrv) lines = g_strsplit (plenary_text_get_plain (text), "\n", -1);
  GPtrArray *group = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; lines[i] != NULL; i++)
    read_line (reader, g_strstrip (lines[i]), group);
  if (group->len > 0)
    g_ptr_array_add (reader->groups, group);
  else
    g_ptr_array_unref (group);
}

static gboolean
is_title_block (const PlenaryTextBlock *block)
{
  return (block->kind == PLENARY_TEXT_BLOCK_HEADING || block->kind == PLENARY_TEXT_BLOCK_PARAGRAPH)
         && g_utf8_strlen (block->text->str, -1) <= MAX_CHARACTERS;
}

/* Whether a kind or a date is said among the first blocks; without one only a title is there. */
static guint
count_blocks (GPtrArray *blocks)
{
  guint last = 0;

  for (guint i = 0; i < blocks->len && i < MAX_BLOCKS; i++)
    {
      const PlenaryTextBlock *block = g_ptr_array_index (blocks, i);
      PlenaryDocumentKind kind = 0;
      PlenaryTextDate date;

      if (!is_title_block (block))
        break;

      g_autoptr (PlenaryText) text = plenary_text_inline_read (block->text->str, NULL);
      g_auto (GStrv) lines = g_strsplit (plenary_text_get_plain (text), "\n", -1);

      for (guint j = 0; lines[j] != NULL; j++)
        if (find_kind (g_strstrip (lines[j]), &kind) || date_length (lines[j], &date) > 0)
          last = i + 1;
    }

  return last;
}

static char *
join (GPtrArray *groups, guint from, guint to)
{
  GString *joined = g_string_new (NULL);

  for (guint i = from; i < to; i++)
    {
      GPtrArray *group = g_ptr_array_index (groups, i);

      for (guint j = 0; j < group->len; j++)
        g_string_append_printf (joined, "%s%s", joined->len > 0 ? " " : "",
                                (char *) g_ptr_array_index (group, j));
    }

  return g_string_free_and_steal (joined);
}

static void
set_text (PlenaryRow *event, guint column, char *text)
{
  plenary_row_set_text (event, column, text);
  g_free (text);
}

/* Several lines in one block: the first is the series, the others the title. What follows in
 * another block says who convenes, and where. */
static void
set_titles_of_one_block (Reader *reader)
{
  GPtrArray *lines = g_ptr_array_index (reader->groups, 0);
  GPtrArray *rest = reader->groups->len > 1 ? g_ptr_array_index (reader->groups, 1) : NULL;

  plenary_row_set_text (reader->event, PLENARY_EVENT_PARENT_TITLE, g_ptr_array_index (lines, 0));
  g_ptr_array_remove_index (lines, 0);
  set_text (reader->event, PLENARY_EVENT_TITLE, join (reader->groups, 0, 1));
  if (rest == NULL)
    return;
  plenary_row_set_text (reader->event, PLENARY_EVENT_SUBTITLE, g_ptr_array_index (rest, 0));
  g_ptr_array_remove_index (rest, 0);
  set_text (reader->event, PLENARY_EVENT_MODE_LINE, join (reader->groups, 1, reader->groups->len));
}

static void
set_titles (Reader *reader, gboolean starts_with_heading)
{
  guint n_groups = reader->groups->len;

  if (n_groups == 0)
    return;

  GPtrArray *first = g_ptr_array_index (reader->groups, 0);

  if (first->len > 1 && n_groups <= 2)
    {
      set_titles_of_one_block (reader);
    }
  else if (n_groups == 1 || starts_with_heading)
    {
      set_text (reader->event, PLENARY_EVENT_TITLE, join (reader->groups, 0, 1));
      set_text (reader->event, PLENARY_EVENT_SUBTITLE, join (reader->groups, 1, n_groups));
    }
  else
    {
      guint n_parents = MAX (n_groups, 3) - 2;

      set_text (reader->event, PLENARY_EVENT_PARENT_TITLE, join (reader->groups, 0, n_parents));
      set_text (reader->event, PLENARY_EVENT_TITLE,
                join (reader->groups, n_parents, n_parents + 1));
      set_text (reader->event, PLENARY_EVENT_SUBTITLE,
                join (reader->groups, n_parents + 1, n_groups));
    }
}

/* What a pattern finds in a line, or "". */
static char *
find_group (const char *line, const char *pattern)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, G_REGEX_CASELESS, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  return g_regex_match (regex, line, 0, &match) ? g_match_info_fetch (match, 1) : g_strdup ("");
}

/* "Hybrid modality, in person at the Harbour Centre and through the Zoom platform": the line stays
 * as it is, and what it says is known besides. */
static void
set_mode (PlenaryRow *event, const char *line)
{
  static const struct
  {
    const char *word;
    PlenaryMode mode;
  } words[] = {
    { "hybrid", PLENARY_MODE_HYBRID },       { "in person", PLENARY_MODE_IN_PERSON },
    { "in-person", PLENARY_MODE_IN_PERSON }, { "virtual", PLENARY_MODE_VIRTUAL },
    { "online", PLENARY_MODE_VIRTUAL },
  };
  g_autofree char *lower = g_utf8_strdown (line, -1);

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (strstr (lower, words[i].word) != NULL)
      {
        plenary_row_set_integer (event, PLENARY_EVENT_MODE, (int) words[i].mode);
        break;
      }
  set_text (event, PLENARY_EVENT_VENUE,
            find_group (line, "\\bin[ -]person at (?:the )?(.+?)(?:,|;|\\.| and | or |$)"));
  set_text (event, PLENARY_EVENT_PLATFORM,
            find_group (line, "\\b(?:through|via|on) (?:the )?(\\w+)(?: on-?line)? platform\\b"));
}

/**
 * plenary_text_title_read:
 * @blocks: (element-type PlenaryTextBlock): the blocks of a text
 * @event: the row of the event
 *
 * Reads the title block into the event.
 *
 * Returns: what it says of the document, and how long it is
 */
PlenaryTextTitle
plenary_text_title_read (GPtrArray *blocks, PlenaryRow *event)
{
  Reader reader = { .event = event,
                    .groups = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref),
                    .after = g_string_new (NULL) };
  guint n_blocks = count_blocks (blocks);
  const PlenaryTextBlock *first = blocks->len > 0 ? g_ptr_array_index (blocks, 0) : NULL;

  /* Without a date and a kind a heading of the first level is all there is. */
  if (n_blocks == 0 && first != NULL && first->kind == PLENARY_TEXT_BLOCK_HEADING
      && first->level == 1)
    n_blocks = 1;
  for (guint i = 0; i < n_blocks; i++)
    read_block (&reader, g_ptr_array_index (blocks, i));
  set_titles (&reader, first != NULL && first->kind == PLENARY_TEXT_BLOCK_HEADING);
  if (reader.after->len > 0)
    {
      plenary_row_set_text (event, PLENARY_EVENT_MODE_LINE, reader.after->str);
      set_mode (event, reader.after->str);
    }
  reader.result.n_blocks = n_blocks;
  g_ptr_array_unref (reader.groups);
  g_string_free (reader.after, TRUE);

  return reader.result;
}
