/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Documents that would tell what their policy of attribution hides.
 */
#include "config.h"

#include "compose/plenary-compose.h"
#include "compose/plenary-leaks.h"
#include "formats/plenary-export.h"
#include "../project.h"

#include <string.h>

/* A roundtable of Examplia, with what was said in it: from the floor by the Isles and by Ms. Pia
 * Oberoi of the guild, by the chair, and in conclusion. */
static PlenaryModel *
create_model (const char *kind, const char *attribution)
{
  PlenaryModel *model = plenary_model_new ();

  add (model, "event", "event", "title", "Forum", NULL);
  add (model, "document", "doc", "kind", kind, "attribution", attribution, "agenda", "false", NULL);
  add (model, "body", "xx", "kind", "state", "name", "Examplia", NULL);
  add (model, "body", "yy", "kind", "state", "name", "Isles", "article", "the", "adjective",
       "Islander", NULL);
  add (model, "body", "guild", "name", "Skippers' Guild", "acronym", "SG", NULL);
  add (model, "person", "ann", "honorific", "Ms.", "given-name", "Ann", "family-name", "Chairs",
       NULL);
  add (model, "person", "pia", "honorific", "Ms.", "given-name", "Pia", "family-name", "Oberoi",
       NULL);
  add (model, "post", "post-pia", "person-id", "pia", "body-id", "guild", "title", "Warden", NULL);
  add (model, "session", "s", "kind", "roundtable", "title", "Harbours", NULL);
  add (model, "assignment", "a", "session-id", "s", "role", "chair", "person-id", "ann", "state",
       "confirmed", NULL);
  add (model, "intervention", "i-isles", "session-id", "s", "body-id", "yy", NULL);
  add (model, "intervention", "i-pia", "session-id", "s", "person-id", "pia", NULL);
  add (model, "intervention", "i-ann", "session-id", "s", "person-id", "ann", NULL);
  add (model, "section", "free", "document-id", "doc", "title", "Background", NULL);
  add (model, "section", "sec", "document-id", "doc", "session-id", "s", "kind", "session", NULL);
  add (model, "section", "intro", "document-id", "doc", "parent-id", "sec", "session-id", "s",
       "kind", "introduction", NULL);
  add (model, "section", "disc", "document-id", "doc", "parent-id", "sec", "session-id", "s",
       "kind", "discussion", "lead-in", "verb", NULL);
  add (model, "section", "end", "document-id", "doc", "parent-id", "sec", "session-id", "s", "kind",
       "conclusion", NULL);

  return model;
}

static PlenaryLeakReport *
search (PlenaryModel *model)
{
  g_autoptr (GError) error = NULL;
  PlenaryRecord *document = get (model, "doc");
  g_autoptr (PlenaryDocumentTree) tree
      = plenary_compose (model, document, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT, &error);

  g_assert_no_error (error);

  return plenary_leaks_search (model, document, tree);
}

static void
test_cases (void)
{
  static const struct
  {
    const char *attribution;
    const char *section;
    const char *intervention;
    const char *text;
    const char *leaks;
  } cases[] = {
    { "named", "disc", "i-isles", "said Ms. Oberoi of the Isles was right.", "" },
    /* The lead-in is what the policy makes it; the words are searched as well. */
    { "chatham-house", "disc", "i-isles", "The Isles asked for nets.", "" },
    { "chatham-house", "disc", "i-isles", "asked what Islander crews need.", "Islander" },
    { "chatham-house", "disc", "i-isles", "agreed with EXAMPLIA.", "EXAMPLIA" },
    { "chatham-house", "disc", "i-isles", "thanked Ms. Chairs.", "" },
    { "chatham-house", "disc", "i-isles", "agreed with Pia Oberoi and Oberoi.",
      "Pia Oberoi, Oberoi" },
    { "chatham-house", "disc", "i-isles", "welcomed the Skippers' Guild.", "" },
    { "chatham-house", "disc", "i-pia", "spoke for SG.", "SG" },
    { "chatham-house", "disc", "i-isles", "asked.<note>See the Isles, 2.</note>", "Isles" },
    { "chatham-house", "disc", "i-isles", "listed:\n<item level=\"1\" as=\"bullet\"/>Isles tar",
      "Isles" },
    { "chatham-house", "disc", NULL, "The Isles agreed.", "Isles" },
    { "chatham-house", "disc", "i-ann", "thanked the Isles.", "Isles" },
    { "chatham-house", "intro", "i-ann", "introduced Examplia and the Isles.", "" },
    { "chatham-house", "intro", "i-isles", "spoke for the Isles.", "Isles" },
    { "chatham-house", "end", "i-ann", "agreed with the Isles and Examplia.", "Isles" },
    { "chatham-house", "end", NULL, "As Ms. Oberoi said.", "Oberoi" },
    { "chatham-house", "free", NULL, "The Isles and Ms. Oberoi met.", "" },
    { "delegation", "disc", "i-isles", "agreed with Examplia.", "" },
    { "delegation", "disc", "i-isles", "agreed with Ms. Oberoi.", "Oberoi" },
    { "delegation", "disc", "i-isles", "thanked Ms. Chairs.", "" },
    { "delegation", "disc", "i-pia", "spoke.", "" },
    { "delegation", "end", "i-ann", "thanked Ms. Oberoi.", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryModel) model = create_model ("summary-report", cases[i].attribution);
      g_autoptr (GString) found = g_string_new (NULL);

      add (model, "paragraph", "p", "section-id", cases[i].section, "text", cases[i].text,
           cases[i].intervention != NULL ? "intervention-id" : NULL, cases[i].intervention, NULL);

      g_autoptr (PlenaryLeakReport) report = search (model);

      for (guint j = 0; j < report->leaks->len; j++)
        {
          const PlenaryLeak *leak = report->leaks->pdata[j];

          g_string_append_printf (found, "%s%s", j > 0 ? ", " : "", leak->name);
          g_assert_cmpstr (leak->record_id, ==, "p");
          g_assert_cmpstr (leak->place, ==, "paragraph 1");
          g_assert_nonnull (strstr (leak->excerpt, leak->name));
        }
      g_test_message ("%s: %s", cases[i].attribution, cases[i].text);
      g_assert_cmpstr (found->str, ==, cases[i].leaks);
    }
}

/* A typed heading over what somebody said from the floor. */
static void
test_heading (void)
{
  g_autoptr (PlenaryModel) model = create_model ("note-for-file", "chatham-house");

  add (model, "section", "sp", "document-id", "doc", "parent-id", "sec", "title", "Ms. Oberoi",
       NULL);
  add (model, "paragraph", "p", "section-id", "sp", "kind", "plain", "intervention-id", "i-pia",
       "text", "Words.", NULL);

  g_autoptr (PlenaryLeakReport) report = search (model);

  g_assert_cmpuint (report->leaks->len, ==, 1);
  g_assert_cmpstr (((PlenaryLeak *) report->leaks->pdata[0])->record_id, ==, "sp");
}

/* The holders of practices stay named. */
static void
test_findings (void)
{
  g_autoptr (PlenaryModel) model = create_model ("final-report", "chatham-house");

  add (model, "finding", "f", "session-id", "s", "kind", "practice", "text", "Nets.", NULL);
  add (model, "holder", "h", "finding-id", "f", "body-id", "yy", NULL);
  add (model, "paragraph", "t", "section-id", "disc", "kind", "findings", NULL);

  g_autoptr (PlenaryLeakReport) report = search (model);

  g_assert_cmpuint (report->leaks->len, ==, 0);
}

static void
test_clean (void)
{
  g_autoptr (PlenaryModel) model = create_model ("summary-report", "chatham-house");
  g_autoptr (GError) error = NULL;

  add (model, "paragraph", "p", "section-id", "disc", "intervention-id", "i-isles", "text",
       "asked.", NULL);

  g_autoptr (PlenaryLeakReport) report = search (model);

  g_assert_cmpuint (report->n_paragraphs, ==, 1);
  g_assert_cmpuint (report->n_names, >=, 7);
  g_assert_true (plenary_leak_report_is_clean (report, &error));
  g_assert_no_error (error);
}

static void
test_leaky (void)
{
  g_autoptr (PlenaryModel) model = create_model ("summary-report", "chatham-house");
  g_autoptr (GError) error = NULL;

  add (model, "paragraph", "q", "section-id", "disc", "text", "Examplia, the Isles and Oberoi.",
       NULL);

  g_autoptr (PlenaryLeakReport) report = search (model);

  g_assert_false (plenary_leak_report_is_clean (report, &error));
  g_assert_error (error, PLENARY_COMPOSE_ERROR, PLENARY_COMPOSE_ERROR_LEAK);
  g_assert_nonnull (
      strstr (error->message, "“Examplia” is named in paragraph 1, and 2 names more"));
}

/* Whoever exports, in whatever format, is refused; the project itself is not a document. */
static void
test_export (void)
{
  static const struct
  {
    const char *format;
    gboolean is_refused;
  } cases[] = { { "pdf", TRUE }, { "text", TRUE }, { "xml", FALSE } };
  g_autoptr (PlenaryModel) model = create_model ("summary-report", "chatham-house");

  add (model, "paragraph", "q", "section-id", "disc", "text", "The Isles agreed.", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      const PlenaryFormat *format = plenary_format_find (cases[i].format);

      g_assert_nonnull (format);

      g_autoptr (GBytes) content
          = plenary_export (model, format, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT, NULL, &error);

      if (cases[i].is_refused)
        g_assert_error (error, PLENARY_COMPOSE_ERROR, PLENARY_COMPOSE_ERROR_LEAK);
      else
        g_assert_no_error (error);
      g_assert_cmpint (content == NULL, ==, cases[i].is_refused);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/compose/leaks/cases", test_cases);
  g_test_add_func ("/compose/leaks/heading", test_heading);
  g_test_add_func ("/compose/leaks/findings", test_findings);
  g_test_add_func ("/compose/leaks/clean", test_clean);
  g_test_add_func ("/compose/leaks/leaky", test_leaky);
  g_test_add_func ("/compose/leaks/export", test_export);

  return g_test_run ();
}
