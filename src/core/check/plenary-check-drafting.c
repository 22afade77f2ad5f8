/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Rules on how reports are written (family D), and on open comments (V11).
 */
#include "config.h"

#include "base/plenary-text-search.h"
#include "check/plenary-check-private.h"

#include "compose/plenary-party.h"
#include "model/plenary-comment.h"
#include "model/plenary-event.h"
#include "model/plenary-intervention.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_WORDS 250

static int
get_kind (PlenaryRecord *paragraph)
{
  return plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND);
}

static gboolean
has_words (PlenaryParagraphKind kind)
{
  switch (kind)
    {
    case PLENARY_PARAGRAPH_KIND_NUMBERED:
    case PLENARY_PARAGRAPH_KIND_PLAIN:
    case PLENARY_PARAGRAPH_KIND_ITEM:
    case PLENARY_PARAGRAPH_KIND_QUOTE:
      return TRUE;
    case PLENARY_PARAGRAPH_KIND_TABLE:
    case PLENARY_PARAGRAPH_KIND_FINDINGS:
    case PLENARY_PARAGRAPH_KIND_OBJECTIVES:
    case PLENARY_PARAGRAPH_KIND_ROLES:
    default:
      return FALSE;
    }
}

void
plenary_rule_d02 (PlenaryCheck *check)
{
  for (guint i = 0; i < check->paragraphs->len; i++)
    {
      PlenaryRecord *paragraph = check->paragraphs->pdata[i];
      g_autofree char *words = plenary_text_words_of_markup (
          plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_TEXT), -1);

      if (!has_words ((PlenaryParagraphKind) get_kind (paragraph)) || *g_strstrip (words) != '\0'
          || strstr (plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_TEXT), "<ref") != NULL)
        continue;

      g_autofree char *name = plenary_check_dup_paragraph_name (check, paragraph);

      plenary_check_report (check, paragraph, _ ("%s is empty."), name);
      plenary_check_propose (check,
                             plenary_remedy_new (PLENARY_REMEDY_DELETE, _ ("Delete Paragraph"),
                                                 plenary_record_get_row (paragraph)));
    }
}

void
plenary_rule_d03 (PlenaryCheck *check)
{
  for (guint i = 0; i < check->paragraphs->len; i++)
    {
      PlenaryRecord *paragraph = check->paragraphs->pdata[i];
      PlenaryRecord *section = plenary_model_lookup (
          check->model, PLENARY_TYPE_SECTION,
          plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_SECTION_ID));

      if (get_kind (paragraph) != PLENARY_PARAGRAPH_KIND_NUMBERED || section == NULL
          || plenary_record_get_integer (section, PLENARY_SECTION_KIND)
                 != PLENARY_SECTION_KIND_DISCUSSION
          || plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID) != NULL)
        continue;

      g_autofree char *name = plenary_check_dup_paragraph_name (check, paragraph);

      plenary_check_report (check, paragraph, _ ("%s: who said this?"), name);
    }
}

/* The time on the wall of the event. */
static char *
dup_time (PlenaryCheck *check, PlenaryRecord *intervention)
{
  const char *instant = plenary_record_get_text (intervention, PLENARY_INTERVENTION_STARTED_AT);
  g_autoptr (GDateTime) utc = g_date_time_new_from_iso8601 (instant, NULL);
  const char *name
      = check->event != NULL ? plenary_record_get_text (check->event, PLENARY_EVENT_ZONE) : "";
  g_autoptr (GTimeZone) zone = *name != '\0' ? g_time_zone_new_identifier (name) : NULL;
  g_autoptr (GDateTime) local = NULL;

  if (utc == NULL || zone == NULL)
    return NULL;
  local = g_date_time_to_timezone (utc, zone);

  return local != NULL ? g_date_time_format (local, "%H:%M") : NULL;
}

static void
report_silent (PlenaryCheck *check, PlenaryRecord *intervention)
{
  PlenaryParty party = plenary_party_of_intervention (check->model, intervention);
  g_autofree char *name = plenary_party_dup_delegation (&party);
  g_autofree char *time = dup_time (check, intervention);

  if (time != NULL)
    plenary_check_report (check, intervention, _ ("%s took the floor at %s; nothing is drafted."),
                          name, time);
  else
    plenary_check_report (check, intervention, _ ("%s took the floor; nothing is drafted."), name);
}

/* A full text is printed as it is, and a private note not at all. */
static gboolean
needs_draft (PlenaryRecord *intervention)
{
  return *plenary_record_get_text (intervention, PLENARY_INTERVENTION_STATEMENT) == '\0'
         && !plenary_record_get_boolean (intervention, PLENARY_INTERVENTION_PRIVATE);
}

/* Only in sessions that are being drafted: before that nothing is missing. */
static gboolean
is_drafted (PlenaryCheck *check, const char *session_id)
{
  PlenaryRecordList *interventions = plenary_model_list_by (
      check->model, PLENARY_TYPE_INTERVENTION, PLENARY_INTERVENTION_SESSION_ID, session_id);

  for (guint i = 0; i < plenary_record_list_get_length (interventions); i++)
    if (plenary_record_list_get_length (plenary_model_list_by (
            check->model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_INTERVENTION_ID,
            plenary_record_get_id (plenary_record_list_get (interventions, i))))
        > 0)
      return TRUE;

  return FALSE;
}

void
plenary_rule_d04 (PlenaryCheck *check)
{
  PlenaryRecordList *sessions = plenary_model_list (check->model, PLENARY_TYPE_SESSION);

  for (guint i = 0; i < plenary_record_list_get_length (sessions); i++)
    {
      const char *id = plenary_record_get_id (plenary_record_list_get (sessions, i));
      PlenaryRecordList *interventions = plenary_model_list_by (
          check->model, PLENARY_TYPE_INTERVENTION, PLENARY_INTERVENTION_SESSION_ID, id);

      if (!is_drafted (check, id))
        continue;
      for (guint j = 0; j < plenary_record_list_get_length (interventions); j++)
        {
          PlenaryRecord *intervention = plenary_record_list_get (interventions, j);

          if (needs_draft (intervention)
              && plenary_record_list_get_length (plenary_model_list_by (
                     check->model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_INTERVENTION_ID,
                     plenary_record_get_id (intervention)))
                     == 0)
            report_silent (check, intervention);
        }
    }
}

/* Calls a function for each match of an expression in each text. A mark stands for what the text
 * refers to, so that what is around it is seen as it will be printed. */
static void
for_each_match (PlenaryCheck *check,
                const char *pattern,
                void (*report) (PlenaryCheck *, const PlenaryCheckText *, GMatchInfo *))
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, G_REGEX_OPTIMIZE, 0, NULL);

  for (guint i = 0; i < check->texts->len; i++)
    {
      const PlenaryCheckText *text = &g_array_index (check->texts, PlenaryCheckText, i);
      g_autoptr (GMatchInfo) match = NULL;

      for (g_regex_match (regex, plenary_text_get_plain (text->text), 0, &match);
           g_match_info_matches (match); g_match_info_next (match, NULL))
        report (check, text, match);
    }
}

/* Proposes to take out of a text what a group of an expression has matched. */
static void
propose_without (PlenaryCheck *check,
                 const PlenaryCheckText *text,
                 const char *label,
                 int start,
                 int end)
{
  const PlenaryTextMatch out = { .start = (gsize) start, .length = (gsize) (end - start) };
  g_autoptr (PlenaryText) mended = plenary_text_replace (text->text, &out, 1, "");

  plenary_check_propose (check, plenary_remedy_new_set (label, text->record, text->column, mended));
}

/* "had had" and "that that" may be meant. */
static void
report_repeated (PlenaryCheck *check, const PlenaryCheckText *text, GMatchInfo *match)
{
  g_autofree char *both = g_match_info_fetch (match, 0);
  g_autofree char *word = g_match_info_fetch (match, 1);

  int end = 0;
  int word_end = 0;

  if (g_str_equal (word, "had") || g_str_equal (word, "that"))
    return;
  plenary_check_report (check, text->record, _ ("“%s”: a word is repeated."), both);
  g_match_info_fetch_pos (match, 0, NULL, &end);
  g_match_info_fetch_pos (match, 1, NULL, &word_end);
  propose_without (check, text, _ ("Remove Repeated Word"), word_end, end);
}

void
plenary_rule_d10 (PlenaryCheck *check)
{
  for_each_match (check, "(?<![\\p{L}’'-])(\\p{L}+) \\1(?![\\p{L}’'-])", report_repeated);
}

/* "1) 2) 4)" in one text: each number that opens an item follows the one before it. */
static void
check_enumeration (PlenaryCheck *check, const PlenaryCheckText *text, GRegex *regex)
{
  g_autoptr (GMatchInfo) match = NULL;
  g_autoptr (GString) seen = g_string_new (NULL);
  int last = 0;

  for (g_regex_match (regex, plenary_text_get_plain (text->text), 0, &match);
       g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *word = g_match_info_fetch (match, 1);
      int number = (int) g_ascii_strtoll (word, NULL, 10);

      /* An enumeration begins with its first item; other numbers before a bracket are not one. */
      if (number == 1)
        {
          g_string_assign (seen, "1)");
          last = 1;
          continue;
        }
      if (last == 0 || number <= last)
        continue;
      g_string_append_printf (seen, " %d)", number);
      if (number != last + 1)
        plenary_check_report (check, text->record, _ ("%s: %d) is missing."), seen->str, last + 1);
      last = number;
    }
}

void
plenary_rule_d15 (PlenaryCheck *check)
{
  g_autoptr (GRegex) regex = g_regex_new ("(?:^|[\\s(])(\\d{1,2})\\)", G_REGEX_OPTIMIZE, 0, NULL);

  for (guint i = 0; i < check->texts->len; i++)
    check_enumeration (check, &g_array_index (check->texts, PlenaryCheckText, i), regex);
}

/* Marks that come in pairs. Single quotation marks are apostrophes as well and prove nothing. */
static const struct
{
  const char *open;
  const char *close;
  gboolean is_quotation;
} pairs[] = {
  { "“", "”", TRUE },
  { "«", "»", TRUE },
  { "(", ")", FALSE },
  { "[", "]", FALSE },
};

/* First bytes of all the marks. */
#define FIRST_BYTES "\xe2\xc2()[]"

/* How far one sort of pair is open at a place of a text. */
typedef struct
{
  int depth;
  gboolean closes;
} Pairing;

static void
count_mark (const char *at, Pairing *pairings)
{
  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (g_str_has_prefix (at, pairs[i].open))
      pairings[i].depth++;
    else if (!g_str_has_prefix (at, pairs[i].close))
      continue;
    else if (pairings[i].depth > 0)
      pairings[i].depth--;
    else
      pairings[i].closes = TRUE;
}

/* A bracket that only closes numbers an item; a quotation that only closes was once opened. */
static void
check_pairs (PlenaryCheck *check, const PlenaryCheckText *text)
{
  Pairing pairings[G_N_ELEMENTS (pairs)] = { 0 };

  for (const char *at = strpbrk (plenary_text_get_plain (text->text), FIRST_BYTES); at != NULL;
       at = strpbrk (at + 1, FIRST_BYTES))
    count_mark (at, pairings);

  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      if (pairings[i].closes && pairs[i].is_quotation)
        plenary_check_report (check, text->record, _ ("A quotation closes and was not opened."));
      if (pairings[i].depth > 0)
        plenary_check_report (check, text->record, "%s",
                              pairs[i].is_quotation ? _ ("A quotation opens and does not close.")
                                                    : _ ("A bracket opens and does not close."));
    }
}

void
plenary_rule_d17 (PlenaryCheck *check)
{
  for (guint i = 0; i < check->texts->len; i++)
    check_pairs (check, &g_array_index (check->texts, PlenaryCheckText, i));
}

static guint
count_words (const char *words)
{
  guint count = 0;
  gboolean is_in_word = FALSE;

  for (const char *at = words; *at != '\0'; at = g_utf8_next_char (at))
    {
      gboolean is_space = g_unichar_isspace (g_utf8_get_char (at));

      count += !is_space && !is_in_word;
      is_in_word = !is_space;
    }

  return count;
}

void
plenary_rule_d18 (PlenaryCheck *check)
{
  for (guint i = 0; i < check->texts->len; i++)
    {
      const PlenaryCheckText *text = &g_array_index (check->texts, PlenaryCheckText, i);
      guint n_words = PLENARY_IS_PARAGRAPH (text->record)
                          ? count_words (plenary_text_get_plain (text->text))
                          : 0;

      if (n_words <= MAX_WORDS)
        continue;

      g_autofree char *name = plenary_check_dup_paragraph_name (check, text->record);

      plenary_check_report (check, text->record,
                            ngettext ("%s: %u word.", "%s: %u words.", n_words), name, n_words);
    }
}

static void
report_space (PlenaryCheck *check, const PlenaryCheckText *text, GMatchInfo *match)
{
  g_autofree char *mark = g_match_info_fetch (match, 1);
  int start = 0;
  int mark_start = 0;

  plenary_check_report (check, text->record, _ ("Space before “%s”."), mark);
  g_match_info_fetch_pos (match, 0, &start, NULL);
  g_match_info_fetch_pos (match, 1, &mark_start, NULL);
  start = (int) (g_utf8_next_char (plenary_text_get_plain (text->text) + start)
                 - plenary_text_get_plain (text->text));
  propose_without (check, text, _ ("Remove Space"), start, mark_start);
}

/* French sets a space before high punctuation. */
void
plenary_rule_d19 (PlenaryCheck *check)
{
  const char *language
      = check->event != NULL ? plenary_record_get_text (check->event, PLENARY_EVENT_LANGUAGE) : "";

  for_each_match (check,
                  g_str_has_prefix (language, "fr") ? "\\S [ ]*([,.])(?=\\s|$)"
                                                    : "\\S [ ]*([,.;:!?])(?=\\s|$)",
                  report_space);
}

void
plenary_rule_v11 (PlenaryCheck *check)
{
  PlenaryRecordList *comments = plenary_model_list (check->model, PLENARY_TYPE_COMMENT);
  PlenaryRecord *first = NULL;
  guint n_open = 0;

  for (guint i = 0; i < plenary_record_list_get_length (comments); i++)
    {
      PlenaryRecord *comment = plenary_record_list_get (comments, i);

      if (plenary_record_get_boolean (comment, PLENARY_COMMENT_RESOLVED)
          || plenary_record_get_text (comment, PLENARY_COMMENT_REPLY_TO_ID) != NULL)
        continue;
      n_open++;
      if (first == NULL)
        first = comment;
    }
  if (first != NULL)
    plenary_check_report (
        check, first, ngettext ("%u comment is open.", "%u comments are open.", n_open), n_open);
}
