/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Rules on references, notes and links (family X).
 */
#include "config.h"

#include "check/plenary-check-private.h"

#include "base/plenary-pattern.h"
#include "base/plenary-text-search.h"
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

/* Proposes to put a text in the place of a part of another. What stands in a note is mended there
 * by hand. */
static void
propose_put (PlenaryCheck *check,
             const PlenaryCheckText *where,
             const PlenaryText *text,
             const char *label,
             gsize start,
             gsize length,
             const PlenaryText *other)
{
  const PlenaryTextMatch match = { .start = start, .length = length };

  if (text != where->text)
    return;

  g_autoptr (PlenaryText) mended = plenary_text_put (text, &match, other);

  plenary_check_propose (check,
                         plenary_remedy_new_set (label, where->record, where->column, mended));
}

static void
propose_without (PlenaryCheck *check,
                 const PlenaryCheckText *where,
                 const PlenaryText *text,
                 const char *label,
                 const PlenaryRun *run)
{
  g_autoptr (PlenaryText) nothing = plenary_text_new ("");

  propose_put (check, where, text, label, run->start, run->length, nothing);
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
  propose_without (check, where, text, _ ("Remove Reference"), run);
}

void
plenary_rule_x01 (PlenaryCheck *check)
{
  for_all_runs (check, check_target);
}

/* The numbered paragraphs of each document, in order: their numbers are computed. */
static GHashTable *
list_numbered (PlenaryCheck *check)
{
  GHashTable *lists = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < check->paragraphs->len; i++)
    {
      PlenaryRecord *paragraph = check->paragraphs->pdata[i];
      PlenaryRecord *document = plenary_check_find_document (check, paragraph);
      GPtrArray *list = g_hash_table_lookup (lists, document);

      if (plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND)
          != PLENARY_PARAGRAPH_KIND_NUMBERED)
        continue;
      if (list == NULL)
        {
          list = g_ptr_array_new ();
          g_hash_table_insert (lists, document, list);
        }
      g_ptr_array_add (list, paragraph);
    }

  return lists;
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

/* A typed reference, and the live one that says the same as long as nothing moves. */
static void
report_typed (PlenaryCheck *check,
              const PlenaryCheckText *text,
              GMatchInfo *match,
              GPtrArray *numbered)
{
  g_autofree char *typed = g_match_info_fetch (match, 0);
  g_autofree char *digits = g_match_info_fetch (match, 1);
  gint64 number = g_ascii_strtoll (digits, NULL, 10);
  int start = 0;
  int end = 0;

  g_match_info_fetch_pos (match, 0, &start, &end);
  if (is_of_other_document (plenary_text_get_plain (text->text), start, end) || number < 1
      || number > (gint64) numbered->len)
    return;

  PlenaryRecord *target = numbered->pdata[number - 1];
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  plenary_text_builder_add_reference (builder, plenary_record_get_id (target),
                                      PLENARY_REFERENCE_LABEL, PLENARY_STYLE_NONE);

  g_autoptr (PlenaryText) reference = plenary_text_builder_end (builder);

  plenary_check_report (check, text->record, _ ("“%s” is typed; make it a live reference."), typed);
  propose_put (check, text, text->text, _ ("Make It a Reference"), (gsize) start,
               (gsize) (end - start), reference);
}

void
plenary_rule_x02 (PlenaryCheck *check)
{
  g_autoptr (GRegex) regex = g_regex_new ("\\b(?:paras?\\.|paragraphs?) (\\d{1,4})\\b",
                                          G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL);
  g_autoptr (GHashTable) lists = list_numbered (check);

  for (guint i = 0; i < check->texts->len; i++)
    {
      const PlenaryCheckText *text = &g_array_index (check->texts, PlenaryCheckText, i);
      GPtrArray *numbered
          = text->document != NULL ? g_hash_table_lookup (lists, text->document) : NULL;
      g_autoptr (GMatchInfo) match = NULL;

      if (numbered == NULL)
        continue;
      for (g_regex_match (regex, plenary_text_get_plain (text->text), 0, &match);
           g_match_info_matches (match); g_match_info_next (match, NULL))
        report_typed (check, text, match, numbered);
    }
}

/* The word after a reference that says on which side its target is; NULL for none. */
static const char *
find_side (const PlenaryText *text, const PlenaryRun *run)
{
  static const char *const sides[] = { "above", "below" };
  const char *after = plenary_text_get_plain (text) + run->start + run->length;

  for (gsize i = 0; *after == ' ' && i < G_N_ELEMENTS (sides); i++)
    if (g_str_has_prefix (after + 1, sides[i]) && !g_ascii_isalpha (after[1 + strlen (sides[i])]))
      return sides[i];

  return NULL;
}

/* References follow what is moved; the word beside one does not. */
static void
check_side (PlenaryCheck *check,
            const PlenaryCheckText *where,
            const PlenaryText *text,
            const PlenaryRun *run)
{
  const char *side = run->target != NULL ? find_side (text, run) : NULL;
  PlenaryRecord *target = side != NULL ? plenary_model_find (check->model, run->target) : NULL;
  gpointer own = NULL;
  gpointer other = NULL;

  if (target == NULL || target == where->record
      || plenary_check_find_document (check, target) != where->document
      || !g_hash_table_lookup_extended (check->positions, where->record, NULL, &own)
      || !g_hash_table_lookup_extended (check->positions, target, NULL, &other))
    return;

  gboolean is_above = GPOINTER_TO_UINT (other) < GPOINTER_TO_UINT (own);
  const char *right_side = is_above ? "above" : "below";

  if (g_str_equal (side, right_side))
    return;

  g_autofree char *name = plenary_places_dup_name (check->places, target);
  g_autofree char *label = g_strdup_printf (_ ("Write “%s”"), right_side);
  g_autoptr (PlenaryText) word = plenary_text_new (right_side);

  plenary_check_report (check, where->record,
                        is_above ? _ ("%s is above, not below.") : _ ("%s is below, not above."),
                        name);
  propose_put (check, where, text, label, run->start + run->length + 1, strlen (side), word);
}

void
plenary_rule_x03 (PlenaryCheck *check)
{
  for_all_runs (check, check_side);
}

/* Notes have no numbers of their own: they count in the order of the document. */
static void
check_note (PlenaryCheck *check,
            const PlenaryCheckText *where,
            const PlenaryText *text,
            const PlenaryRun *run)
{
  if (run->note == NULL || !plenary_text_is_empty (run->note))
    return;
  plenary_check_report (check, where->record, _ ("A note has no text."));
  propose_without (check, where, text, _ ("Remove Note"), run);
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
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  plenary_text_builder_add_words (builder, plenary_text_get_plain (text) + run->start,
                                  (gssize) run->length, run->style, NULL);

  g_autoptr (PlenaryText) words = plenary_text_builder_end (builder);

  plenary_check_report (check, where->record, _ ("“%s” has no address."), anchor);
  if (run->kind == PLENARY_RUN_WORDS)
    propose_put (check, where, text, _ ("Remove Link"), run->start, run->length, words);
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
