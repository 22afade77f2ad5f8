/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Rules on references, notes and links (family X).
 */
#include "config.h"

#include "check/plenary-check-private.h"

#include "base/plenary-pattern.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef void (*RunFunc) (PlenaryCheck *check,
                         const PlenaryCheckText *where,
                         const PlenaryText *text,
                         const PlenaryRun *run);

/* Calls a function for each run of a text, and of the notes in it. */
static void
for_each_run (PlenaryCheck *check,
              const PlenaryCheckText *where,
              const PlenaryText *text,
              RunFunc func)
{
  gsize n_runs = 0;
  const PlenaryRun *runs = plenary_text_get_runs (text, &n_runs);

  for (gsize i = 0; i < n_runs; i++)
    {
      func (check, where, text, &runs[i]);
      if (runs[i].note != NULL)
        for_each_run (check, where, runs[i].note, func);
    }
}

static void
for_all_runs (PlenaryCheck *check, RunFunc func)
{
  for (guint i = 0; i < check->texts->len; i++)
    {
      const PlenaryCheckText *where = &g_array_index (check->texts, PlenaryCheckText, i);

      for_each_run (check, where, where->text, func);
    }
}

static char *
dup_run (const PlenaryText *text, const PlenaryRun *run)
{
  return g_strstrip (g_strndup (plenary_text_get_plain (text) + run->start, run->length));
}

static void
check_target (PlenaryCheck *check,
              const PlenaryCheckText *where,
              const PlenaryText *text,
              const PlenaryRun *run)
{
  if (run->target == NULL || plenary_model_find (check->model, run->target) != NULL)
    return;

  g_autofree char *name = plenary_places_dup_name (check->places, where->record);

  plenary_check_report (check, where->record, _ ("%s refers to something that no longer exists."),
                        name);
}

void
plenary_rule_x01 (PlenaryCheck *check)
{
  for_all_runs (check, check_target);
}

/* The highest number of a paragraph of each document. */
static GHashTable *
count_paragraphs (PlenaryCheck *check)
{
  GHashTable *counts = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < check->paragraphs->len; i++)
    {
      PlenaryRecord *paragraph = check->paragraphs->pdata[i];
      PlenaryRecord *document = plenary_check_find_document (check, paragraph);
      int count = GPOINTER_TO_INT (g_hash_table_lookup (counts, document));

      if (plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND)
          == PLENARY_PARAGRAPH_KIND_NUMBERED)
        g_hash_table_insert (counts, document, GINT_TO_POINTER (count + 1));
    }

  return counts;
}

/* "A/RES/73/195, para. 47", "para. 15 of the Global Compact": paragraphs of other documents. */
static gboolean
is_of_other_document (const char *words, int start, int end)
{
  const char *sentence = words + start;

  while (sentence > words && strchr (".;(", sentence[-1]) == NULL)
    sentence--;

  g_autofree char *before = g_strndup (sentence, (gsize) (words + start - sentence));

  return strchr (before, '/') != NULL || g_str_has_prefix (words + end, " of ");
}

void
plenary_rule_x02 (PlenaryCheck *check)
{
  g_autoptr (GRegex) regex = g_regex_new ("\\b(?:paras?\\.|paragraphs?) (\\d{1,4})\\b",
                                          G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL);
  g_autoptr (GHashTable) counts = count_paragraphs (check);

  for (guint i = 0; i < check->texts->len; i++)
    {
      const PlenaryCheckText *text = &g_array_index (check->texts, PlenaryCheckText, i);
      gint64 count = GPOINTER_TO_INT (g_hash_table_lookup (counts, text->document));
      const char *plain = plenary_text_get_plain (text->text);
      g_autoptr (GMatchInfo) match = NULL;

      if (text->document == NULL)
        continue;
      for (g_regex_match (regex, plain, 0, &match); g_match_info_matches (match);
           g_match_info_next (match, NULL))
        {
          g_autofree char *typed = g_match_info_fetch (match, 0);
          g_autofree char *number = g_match_info_fetch (match, 1);
          int start = 0;
          int end = 0;

          g_match_info_fetch_pos (match, 0, &start, &end);
          if (!is_of_other_document (plain, start, end)
              && g_ascii_strtoll (number, NULL, 10) <= count)
            plenary_check_report (check, text->record,
                                  _ ("“%s” is typed; make it a live reference."), typed);
        }
    }
}

/* Notes have no numbers of their own: they count in the order of the document. */
static void
check_note (PlenaryCheck *check,
            const PlenaryCheckText *where,
            const PlenaryText *text,
            const PlenaryRun *run)
{
  if (run->note != NULL && plenary_text_is_empty (run->note))
    plenary_check_report (check, where->record, _ ("A note has no text."));
}

void
plenary_rule_x06 (PlenaryCheck *check)
{
  for_all_runs (check, check_note);
}

static void
check_heading (PlenaryCheck *check,
               const PlenaryCheckText *where,
               const PlenaryText *text,
               const PlenaryRun *run)
{
  if (run->note != NULL && PLENARY_IS_SECTION (where->record)
      && where->column == PLENARY_SECTION_TITLE)
    plenary_check_report (check, where->record,
                          _ ("A note on a heading will appear in the contents page."));
}

void
plenary_rule_x08 (PlenaryCheck *check)
{
  for_all_runs (check, check_heading);
}

static void
check_address (PlenaryCheck *check,
               const PlenaryCheckText *where,
               const PlenaryText *text,
               const PlenaryRun *run)
{
  if (run->link == NULL || (*run->link != '\0' && !g_str_equal (run->link, "#")))
    return;

  g_autofree char *anchor = dup_run (text, run);

  plenary_check_report (check, where->record, _ ("“%s” has no address."), anchor);
}

void
plenary_rule_x09 (PlenaryCheck *check)
{
  for_all_runs (check, check_address);
}

static void
check_anchor (PlenaryCheck *check,
              const PlenaryCheckText *where,
              const PlenaryText *text,
              const PlenaryRun *run)
{
  static const char *const vague[] = { "here", "link", "this link", "click here", "this", "more" };

  if (run->link == NULL || run->kind != PLENARY_RUN_WORDS)
    return;

  g_autofree char *anchor = dup_run (text, run);
  g_autofree char *folded = plenary_fold (anchor);

  for (gsize i = 0; i < G_N_ELEMENTS (vague); i++)
    if (g_str_equal (folded, vague[i]))
      plenary_check_report (check, where->record, _ ("“%s”: say what the link opens."), anchor);
}

void
plenary_rule_x10 (PlenaryCheck *check)
{
  for_all_runs (check, check_anchor);
}

static void
check_bare_note (PlenaryCheck *check,
                 const PlenaryCheckText *where,
                 const PlenaryText *text,
                 const PlenaryRun *run)
{
  if (run->note == NULL)
    return;

  g_autofree char *words = g_strstrip (plenary_text_dup_words (run->note));

  if ((g_str_has_prefix (words, "http://") || g_str_has_prefix (words, "https://")
       || g_str_has_prefix (words, "www."))
      && strchr (words, ' ') == NULL)
    plenary_check_report (check, where->record,
                          _ ("A note is only an address: add title and date of access."));
}

void
plenary_rule_x11 (PlenaryCheck *check)
{
  for_all_runs (check, check_bare_note);
}

/* The words of links of one document, and where they led first. */
static void
check_links (PlenaryCheck *check,
             const PlenaryCheckText *where,
             const PlenaryText *text,
             GHashTable *links)
{
  gsize n_runs = 0;
  const PlenaryRun *runs = plenary_text_get_runs (text, &n_runs);

  for (gsize i = 0; i < n_runs; i++)
    {
      if (runs[i].note != NULL)
        check_links (check, where, runs[i].note, links);
      if (runs[i].link == NULL || *runs[i].link == '\0' || runs[i].kind != PLENARY_RUN_WORDS)
        continue;

      g_autofree char *anchor = dup_run (text, &runs[i]);
      char *folded = plenary_fold (anchor);
      g_autofree char *key = g_strdup_printf ("%p %s", (void *) where->document, folded);
      const char *first = g_hash_table_lookup (links, key);

      g_free (folded);
      if (first == NULL)
        g_hash_table_insert (links, g_steal_pointer (&key), (char *) runs[i].link);
      else if (!g_str_equal (first, runs[i].link))
        plenary_check_report (check, where->record, _ ("“%s” links to %s and %s."), anchor, first,
                              runs[i].link);
    }
}

void
plenary_rule_x12 (PlenaryCheck *check)
{
  g_autoptr (GHashTable) links = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < check->texts->len; i++)
    {
      const PlenaryCheckText *where = &g_array_index (check->texts, PlenaryCheckText, i);

      check_links (check, where, where->text, links);
    }
}
