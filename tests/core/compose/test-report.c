/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Reports, concept notes and notes for file, as plain text and as trees.
 */
#include "config.h"

#include "compose/plenary-compose.h"
#include "formats/plain/plenary-plain.h"
#include "../project.h"

#include <string.h>

static PlenaryDocumentTree *
compose (PlenaryModel *model, PlenaryDocumentKind kind)
{
  g_autoptr (GError) error = NULL;
  PlenaryDocumentTree *tree = plenary_compose (model, NULL, kind, &error);

  g_assert_no_error (error);

  return tree;
}

static void
assert_document (PlenaryModel *model, PlenaryDocumentKind kind, const char *expected)
{
  g_autoptr (PlenaryDocumentTree) tree = compose (model, kind);
  g_autofree char *text = plenary_plain_write (tree);

  g_assert_cmpstr (text, ==, expected);
}

static void
add_meeting (PlenaryModel *model, const char *kind)
{
  add (model, "event", "event", "title", "Ferry Forum", "starts-on", "2030-05-02", "ends-on",
       "2030-05-02", "opens-at", "600", "closes-at", "1080", "zone", "Europe/Zurich", "mode-line",
       "On the quay", "short-title", "Ferries", "mode", "hybrid", "credit",
       "Prepared by the clerks", NULL);
  add (model, "document", "doc", "kind", kind, "status", "final", "agenda", "false", NULL);
}

static void
add_people (PlenaryModel *model)
{
  add (model, "body", "xx", "kind", "state", "name", "Examplia", "article", "", NULL);
  add (model, "body", "yy", "kind", "state", "name", "Isles", "article", "the", NULL);
  add (model, "body", "guild", "name", "Skippers' Guild", "acronym", "SG", "article", "the", NULL);
  add (model, "person", "ann", "honorific", "Ms.", "given-name", "Ann", "family-name", "Other",
       NULL);
  add (model, "post", "post-ann", "person-id", "ann", "body-id", "xx", "title", "Envoy", NULL);
  add (model, "person", "bob", "given-name", "Bob", "family-name", "Deck", NULL);
  add (model, "post", "post-bob", "person-id", "bob", "body-id", "guild", "title", "Warden", NULL);
}

static void
add_roundtable (PlenaryModel *model)
{
  add (model, "framework", "f", "acronym", "ABC", NULL);
  add (model, "objective", "o2", "framework-id", "f", "number", "2", "title", "Sail on time",
       "gerund", "Sailing on time", NULL);
  add (model, "objective", "o5", "framework-id", "f", "number", "5", "title", "Sell fair tickets",
       NULL);
  add (model, "session", "r1", "kind", "roundtable", "numbered", "true", NULL);
  add (model, "allocation", "al", "framework-id", "f", NULL);
  add (model, "placement", "p5", "allocation-id", "al", "objective-id", "o5", "session-id", "r1",
       NULL);
  add (model, "placement", "p2", "allocation-id", "al", "objective-id", "o2", "session-id", "r1",
       NULL);
  add (model, "assignment", "chair", "session-id", "r1", "person-id", "ann", "role", "chair",
       "state", "confirmed", NULL);
  add (model, "assignment", "facilitator", "session-id", "r1", "person-id", "bob", "role",
       "facilitator", "state", "confirmed", NULL);
}

static void
test_roundtable (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add_meeting (model, "summary-report");
  add_people (model);
  add_roundtable (model);
  add (model, "section", "s1", "document-id", "doc", "title", "Opening", "byline",
       "by the harbour master", NULL);
  add (model, "paragraph", "q1", "section-id", "s1", "text",
       "The meeting opened.<note>At ten.</note> See <ref to=\"q3\" as=\"label\"/>.", NULL);
  add (model, "section", "s2", "document-id", "doc", "session-id", "r1", "kind", "session", NULL);
  add (model, "paragraph", "box", "section-id", "s2", "kind", "objectives", NULL);
  add (model, "paragraph", "roles", "section-id", "s2", "kind", "roles", NULL);
  add (model, "section", "s3", "document-id", "doc", "parent-id", "s2", "kind", "introduction",
       NULL);
  add (model, "paragraph", "q2", "section-id", "s3", "text", "Four committees were named:", NULL);
  add (model, "paragraph", "i1", "section-id", "s3", "kind", "item", "marker", "letter", "text",
       "on tar", NULL);
  add (model, "paragraph", "i2", "section-id", "s3", "kind", "item", "marker", "letter", "text",
       "on rope", NULL);
  add (model, "paragraph", "i3", "section-id", "s3", "kind", "item", "level", "2", "marker",
       "bullet", "text", "old rope", NULL);
  add (model, "section", "s4", "document-id", "doc", "parent-id", "s2", "kind", "introduction",
       NULL);
  add (model, "paragraph", "q3", "section-id", "s4", "text", "Questions were asked.\nAnd answered.",
       NULL);
  add (model, "section", "s5", "document-id", "doc", "parent-id", "s2", "kind", "discussion", NULL);
  add (model, "paragraph", "q4", "section-id", "s5", "text",
       "As in <ref to=\"i2\" as=\"number\"/>, <ref to=\"s2\" as=\"label\"/>, "
       "<ref to=\"gone\" as=\"title\"/> and <ref to=\"o5\" as=\"title\"/>.",
       NULL);
  add (model, "section", "s6", "document-id", "doc", "parent-id", "s2", "kind", "conclusion", NULL);
  add (model, "paragraph", "q5", "section-id", "s6", "kind", "quote", "text", "All aboard", NULL);
  add (model, "section", "s7", "document-id", "doc", "kind", "annex", "title", "Timetable", NULL);

  assert_document (model, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT,
                   "Ferry Forum\n"
                   "\n"
                   "2 May 2030, 10:00-18:00 CEST\n"
                   "\n"
                   "On the quay\n"
                   "\n"
                   "SUMMARY REPORT\n"
                   "\n"
                   "Opening\n"
                   "\n"
                   "by the harbour master\n"
                   "\n"
                   "1. The meeting opened.[1] See paragraph 3.\n"
                   "\n"
                   "Roundtable 1: ABC Objectives 2 and 5\n"
                   "\n"
                   "Objective 2: Sail on time\n"
                   "Objective 5: Sell fair tickets\n"
                   "\n"
                   "Chaired by Ms. Ann Other, Envoy, Government of Examplia; facilitated by Bob "
                   "Deck, Warden of the Skippers' Guild (SG)\n"
                   "\n"
                   "Introductory Remarks by the Chair, Ms. Ann Other, Government of Examplia\n"
                   "\n"
                   "2. Four committees were named:\n"
                   "\n"
                   "a. on tar\n"
                   "b. on rope\n"
                   "  ○ old rope\n"
                   "\n"
                   "Introductory Remarks by the Facilitator, Bob Deck, Skippers' Guild (SG)\n"
                   "\n"
                   "3. Questions were asked.\n"
                   "\n"
                   "And answered.\n"
                   "\n"
                   "Discussion\n"
                   "\n"
                   "4. As in 2(b), Roundtable 1, [?] and Sell fair tickets.\n"
                   "\n"
                   "Concluding Remarks by the Chair, Ms. Ann Other, Government of Examplia\n"
                   "\n"
                   "All aboard\n"
                   "\n"
                   "Annex 1 - Timetable\n"
                   "\n"
                   "Prepared by the clerks\n"
                   "\n"
                   "[1] At ten.\n");

  g_autoptr (PlenaryDocumentTree) tree = compose (model, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);

  g_assert_cmpuint (tree->n_broken_references, ==, 1);
  g_assert_cmpstr (tree->header, ==, "Ferries - Summary Report");
}

static const PlenaryNode *
find (const PlenaryNode *node, const char *id)
{
  if (g_strcmp0 (node->id, id) == 0)
    return node;
  for (guint i = 0; i < node->children->len; i++)
    {
      const PlenaryNode *found = find (node->children->pdata[i], id);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
test_links_of_references (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add_meeting (model, "summary-report");
  add (model, "session", "talk", "numbered", "true", "title", "Talk", NULL);
  add (model, "intervention", "said", "session-id", "talk", NULL);
  add (model, "section", "s1", "document-id", "doc", "session-id", "talk", "kind", "session", NULL);
  add (model, "paragraph", "q1", "section-id", "s1", "intervention-id", "said", "text", "One",
       NULL);
  add (model, "paragraph", "q2", "section-id", "s1", "text",
       "<b>See <ref to=\"said\" as=\"number\"/></b>, <ref to=\"talk\" as=\"label\"/>, "
       "<ref to=\"q1\" as=\"page\"/><note>and <ref to=\"q1\" as=\"label\"/></note>",
       NULL);

  g_autoptr (PlenaryDocumentTree) tree = compose (model, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);
  const PlenaryNode *node = find (tree->root, "q2");

  g_assert_cmpstr (plenary_text_get_markup (node->text), ==,
                   "<b>See </b><a href=\"#q1\"><b>1</b></a>, <a href=\"#s1\">Session I</a>, "
                   "<ref to=\"q1\" as=\"page\"/><note>and <a href=\"#q1\">paragraph 1</a></note>");
  g_assert_cmpstr (node->label, ==, "2.");
  g_assert_cmpuint (tree->n_broken_references, ==, 0);
}

static void
test_lead_ins (void)
{
  static const struct
  {
    const char *style;
    const char *attribution;
    const char *rule;
    const char *intervention;
    const char *text;
  } cases[] = {
    { "none", "named", "none", "state", "asked." },
    { "colon", "named", "none", "state", "The Isles: asked." },
    { "verb", "named", "none", "state", "The Isles asked." },
    { "verb", "named", "none", "person", "Examplia asked." },
    { "verb", "named", "none", "words", "A child asked." },
    { "verb", "delegation", "none", "person", "Examplia asked." },
    { "verb", "chatham-house", "none", "state", "One State asked." },
    { "verb", "chatham-house", "none", "guild", "One organization asked." },
    { "colon", "chatham-house", "none", "words", "One participant: asked." },
    /* The rule of the discussion is stronger than a document that forgot it. */
    { "verb", "named", "chatham-house", "state", "One State asked." },
    { "objective", "named", "none", "state", "<i>Objective 2 - sailing on time:</i> asked." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryModel) model = plenary_model_new ();

      add (model, "event", "event", "title", "Forum", "discussion-rule", cases[i].rule, NULL);
      add (model, "document", "doc", "attribution", cases[i].attribution, NULL);
      add_people (model);
      add_roundtable (model);
      add (model, "intervention", "state", "session-id", "r1", "body-id", "yy", NULL);
      add (model, "intervention", "guild", "session-id", "r1", "body-id", "guild", NULL);
      add (model, "intervention", "person", "session-id", "r1", "person-id", "ann", NULL);
      add (model, "intervention", "words", "session-id", "r1", "speaker", "a child", NULL);
      add (model, "section", "s1", "document-id", "doc", "lead-in", cases[i].style, NULL);
      add (model, "paragraph", "q", "section-id", "s1", "intervention-id", cases[i].intervention,
           "text", "asked.", NULL);
      add (model, "paragraph", "typed", "section-id", "s1", "lead-in", "none", "intervention-id",
           cases[i].intervention, "text", "Typed.", NULL);
      add (model, "paragraph-objective", "q.o2", "paragraph-id", "q", "objective-id", "o2", NULL);

      g_autoptr (PlenaryDocumentTree) tree = compose (model, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);

      g_assert_cmpstr (plenary_text_get_markup (find (tree->root, "q")->text), ==, cases[i].text);
      g_assert_cmpstr (plenary_text_get_markup (find (tree->root, "typed")->text), ==, "Typed.");
    }
}

static void
test_typed_lead_ins (void)
{
  static const struct
  {
    const char *style;
    const char *attribution;
    const char *text;
    const char *result;
  } cases[] = {
    { "verb", "named", "The Isles asked.", "The Isles asked." },
    { "colon", "named", "The Isles asked.", "The Isles: asked." },
    { "verb", "named", "the isles: asked.", "The isles asked." },
    { "verb", "named", "Isles asked.", "Isles asked." },
    { "verb", "named", "The Isles, for the group, asked.", "The Isles, for the group, asked." },
    { "verb", "chatham-house", "<b>The Isles</b> asked.", "One State asked." },
    { "verb", "chatham-house", "The Isles’ envoy asked.", "One State’ envoy asked." },
    { "verb", "named", "The Islesmen asked.", "The Isles The Islesmen asked." },
    { "verb", "named", "The Isles listed:\n<item level=\"1\" as=\"bullet\"/>tar\nand more",
      "The Isles listed:\n<item level=\"1\" as=\"bullet\"/>tar\nand more" },
    { "none", "named", "The Isles asked.", "The Isles asked." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryModel) model = plenary_model_new ();

      add (model, "event", "event", "title", "Forum", NULL);
      add (model, "document", "doc", "attribution", cases[i].attribution, NULL);
      add_people (model);
      add (model, "session", "s", NULL);
      add (model, "intervention", "state", "session-id", "s", "body-id", "yy", NULL);
      add (model, "section", "s1", "document-id", "doc", "lead-in", cases[i].style, NULL);
      add (model, "paragraph", "q", "section-id", "s1", "intervention-id", "state", "text",
           cases[i].text, NULL);

      g_autoptr (PlenaryDocumentTree) tree = compose (model, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);
      g_auto (GStrv) lines = g_strsplit (cases[i].result, "\n", -1);

      g_assert_cmpstr (plenary_text_get_markup (find (tree->root, "q")->text), ==, lines[0]);
      if (lines[1] != NULL)
        g_assert_cmpint (
            ((PlenaryNode *) tree->root->children->pdata[tree->root->children->len - 2])->kind, ==,
            PLENARY_NODE_LIST);
    }
}

static void
test_findings (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add_meeting (model, "final-report");
  add_people (model);
  add (model, "session", "cafe", "kind", "cafe", "title", "Rope", NULL);
  add (model, "finding", "f1", "session-id", "cafe", "kind", "practice", "category", "Knots",
       "text", "Bowline school.", NULL);
  add (model, "holder", "h1", "finding-id", "f1", "body-id", "guild", NULL);
  add (model, "holder", "h2", "finding-id", "f1", "body-id", "xx", "relation", "working with",
       NULL);
  add (model, "holder", "h3", "finding-id", "f1", "body-id", "yy", NULL);
  add (model, "finding", "f2", "session-id", "cafe", "kind", "opportunity", "lead", "Dry docks",
       "text", "(in winter)", "link", "https://example.org/dock", NULL);
  add (model, "finding", "f3", "session-id", "cafe", "kind", "practice", "text", "Tar tests", NULL);
  add (model, "finding", "f4", "session-id", "cafe", "kind", "practice", "category", "Knots",
       "text", "Reef days", NULL);
  add (model, "finding", "f5", "session-id", "cafe", "kind", "pledge", "text", "Not here", NULL);
  add (model, "section", "s1", "document-id", "doc", "session-id", "cafe", "kind", "session", NULL);
  add (model, "paragraph", "q", "section-id", "s1", "kind", "findings", NULL);
  assert_document (model, PLENARY_DOCUMENT_KIND_FINAL_REPORT,
                   "Ferry Forum\n"
                   "\n"
                   "2 May 2030, 10:00-18:00 CEST\n"
                   "\n"
                   "On the quay\n"
                   "\n"
                   "Final Report\n"
                   "\n"
                   "Rope\n"
                   "\n"
                   "Opportunities | Challenges | Practices\n"
                   "• Dry docks (in winter)\n"
                   "\n"
                   "  • Tar tests\n"
                   "\n"
                   "  Knots:\n"
                   "\n"
                   "  • Bowline school (SG working with Examplia and Isles).\n"
                   "  • Reef days\n"
                   "\n"
                   "Prepared by the clerks\n");

  g_autoptr (PlenaryDocumentTree) tree = compose (model, PLENARY_DOCUMENT_KIND_FINAL_REPORT);
  const PlenaryNode *item = find (tree->root, "f2");

  g_assert_cmpstr (plenary_text_get_markup (((PlenaryNode *) item->children->pdata[0])->text), ==,
                   "<i>Dry docks</i> <a href=\"https://example.org/dock\">(in winter)</a>");
  g_assert_cmpint (find (tree->root, "q")->role, ==, PLENARY_NODE_ROLE_FINDINGS);
}

static void
test_nothing_is_lost (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  /* Derived blocks with nothing to derive, a table without cells, an empty numbered paragraph. */
  add_meeting (model, "summary-report");
  add (model, "section", "s1", "document-id", "doc", NULL);
  add (model, "paragraph", "q1", "section-id", "s1", "kind", "roles", "text", "Chaired by us",
       NULL);
  add (model, "paragraph", "q2", "section-id", "s1", "kind", "objectives", "text", "All of them",
       NULL);
  add (model, "paragraph", "q3", "section-id", "s1", "kind", "findings", "text", "None", NULL);
  add (model, "paragraph", "q4", "section-id", "s1", "kind", "table", "text", "A caption", NULL);
  add (model, "paragraph", "q5", "section-id", "s1", NULL);
  add (model, "paragraph", "q6", "section-id", "s1", "text",
       "<item level=\"1\" as=\"bullet\"/>an item", NULL);
  add (model, "paragraph", "q7", "section-id", "s1", "kind", "table", "text", "Ferries", NULL);
  add (model, "table-row", "r1", "paragraph-id", "q7", "header", "true", NULL);
  add (model, "table-cell", "c1", "row-id", "r1", "text", "Name", NULL);
  add (model, "table-cell", "c2", "row-id", "r1", "text", "Year", NULL);
  add (model, "table-row", "r2", "paragraph-id", "q7", NULL);
  add (model, "table-cell", "c3", "row-id", "r2", "text", "Gull", NULL);
  assert_document (model, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT,
                   "Ferry Forum\n"
                   "\n"
                   "2 May 2030, 10:00-18:00 CEST\n"
                   "\n"
                   "On the quay\n"
                   "\n"
                   "SUMMARY REPORT\n"
                   "\n"
                   "Chaired by us\n"
                   "\n"
                   "All of them\n"
                   "\n"
                   "None\n"
                   "\n"
                   "A caption\n"
                   "\n"
                   "1.\n"
                   "\n"
                   "2.\n"
                   "\n"
                   "• an item\n"
                   "\n"
                   "Ferries\n"
                   "\n"
                   "Name | Year\n"
                   "Gull | \n"
                   "\n"
                   "Prepared by the clerks\n");
}

static void
test_attendance (void)
{
  static const struct
  {
    const char *delegates;
    const char *states;
    const char *mechanisms;
    const char *organizations;
    const char *own;
    const char *sentence;
  } cases[] = {
    { "180", "81", "3", "25", "",
      "A total of 180 delegates from 81 Member States, 3 mechanisms and 25 organizations attended "
      "the meeting either in person or online." },
    { "1", "1", "", "", "",
      "A total of 1 delegate from 1 Member State attended the meeting either in person or "
      "online." },
    { "", "2", "", "1", "",
      "2 Member States and 1 organization attended the meeting either in person or online." },
    { "7", "", "", "", "",
      "A total of 7 delegates attended the meeting either in person or online." },
    { "7", "", "", "", "Seven came.", "Seven came." },
    { "", "", "", "", "", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryModel) model = plenary_model_new ();

      add (model, "event", "event", "title", "Forum", "mode", "hybrid", "delegates",
           cases[i].delegates, "member-states", cases[i].states, "mechanisms", cases[i].mechanisms,
           "organizations", cases[i].organizations, "attendance", cases[i].own, NULL);

      g_autoptr (PlenaryDocumentTree) tree = compose (model, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);
      PlenaryNode *last = tree->root->children->pdata[tree->root->children->len - 1];

      if (cases[i].sentence == NULL)
        g_assert_cmpint (last->role, ==, PLENARY_NODE_ROLE_NONE);
      else
        g_assert_cmpstr (plenary_text_get_plain (last->text), ==, cases[i].sentence);
    }
}

static void
test_concept_note (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add (model, "event", "event", "title", "Workshop", "status", "final", "aims",
       "The workshop aims to:\n<item level=\"1\" as=\"bullet\"/>learn; and"
       "<note>Or try.</note>\n<item level=\"1\" as=\"bullet\"/>mend.",
       "format", "In boats.", NULL);
  add (model, "body", "yy", "kind", "state", "name", "Isles", "article", "the", NULL);
  add (model, "body", "xx", "kind", "state", "name", "Examplia", NULL);
  add (model, "convener", "c1", "body-id", "yy", NULL);
  add (model, "convener", "c2", "body-id", "xx", NULL);
  assert_document (model, PLENARY_DOCUMENT_KIND_CONCEPT_NOTE,
                   "Concept note\n"
                   "\n"
                   "Workshop\n"
                   "\n"
                   "Co-convened by the Governments of the Isles and Examplia\n"
                   "\n"
                   "Objectives\n"
                   "\n"
                   "The workshop aims to:\n"
                   "\n"
                   "• learn; and[1]\n"
                   "• mend.\n"
                   "\n"
                   "Format and participation\n"
                   "\n"
                   "In boats.\n"
                   "\n"
                   "[1] Or try.\n");
}

/* Notes are counted through the document, headings included. */
static void
test_notes (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add (model, "event", "event", "title", "Workshop", NULL);
  add (model, "document", "doc", "kind", "summary-report", "status", "final", "agenda", "false",
       NULL);
  add (model, "section", "s1", "document-id", "doc", "title", "Tides", NULL);
  add (model, "paragraph", "q1", "section-id", "s1", "text",
       "High<note>At noon.</note> and low.<note>At six.</note>", NULL);
  add (model, "section", "s2", "document-id", "doc", "title", "Ropes<note>Of hemp.</note>", NULL);
  add (model, "paragraph", "q2", "section-id", "s2", "text", "They hold.<note>Often.</note>", NULL);
  assert_document (model, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT,
                   "Workshop\n"
                   "\n"
                   "SUMMARY REPORT\n"
                   "\n"
                   "Tides\n"
                   "\n"
                   "1. High[1] and low.[2]\n"
                   "\n"
                   "Ropes[3]\n"
                   "\n"
                   "2. They hold.[4]\n"
                   "\n"
                   "[1] At noon.\n"
                   "[2] At six.\n"
                   "[3] Of hemp.\n"
                   "[4] Often.\n");
}

/* Objectives of a framework, and a theme that has no number, whether or not a session has them. */
static void
test_focus (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add (model, "event", "event", "title", "Workshop", "status", "final", "aims", "Learn.", NULL);
  add (model, "framework", "f", "acronym", "ABC", NULL);
  add (model, "framework", "a", "item-word", "Theme", "numbered", "false", NULL);
  add (model, "objective", "o5", "framework-id", "f", "number", "5", "title", "Sail", "announced",
       "true", NULL);
  add (model, "objective", "o6", "framework-id", "f", "number", "6", "title", "Row", NULL);
  add (model, "objective", "o23", "framework-id", "f", "number", "23", "title", "Cooperate",
       "announced", "true", NULL);
  add (model, "objective", "t1", "framework-id", "a", "number", "1", "title", "Human rights",
       "announced", "true", NULL);
  assert_document (model, PLENARY_DOCUMENT_KIND_CONCEPT_NOTE,
                   "Concept note\n"
                   "\n"
                   "Workshop\n"
                   "\n"
                   "Objectives\n"
                   "\n"
                   "Learn.\n"
                   "\n"
                   "Focus\n"
                   "\n"
                   "ABC Objectives 5 and 23 and Human rights\n"
                   "\n"
                   "Objective 5: Sail\n"
                   "Objective 23: Cooperate\n"
                   "Theme: Human rights\n");
}

static void
add_floor (PlenaryModel *model)
{
  add_people (model);
  add (model, "session", "talk", "title", "Talk", NULL);
  add (model, "assignment", "a1", "session-id", "talk", "person-id", "bob", "role", "moderator",
       "state", "confirmed", NULL);
  add (model, "biography", "b1", "person-id", "bob", "text", "Bob sails.\nSince ever.", NULL);
  add (model, "intervention", "open", "session-id", "talk", "person-id", "ann", "note",
       "NOTE OF THE ROOM", "statement", "Excellencies, hello.", "permission", "true", NULL);
  add (model, "intervention", "closed", "session-id", "talk", "person-id", "bob", "statement",
       "NOT ASKED", NULL);
  add (model, "intervention", "private", "session-id", "talk", "person-id", "bob", "statement",
       "NOT FOR PRINT", "permission", "true", "private", "true", NULL);
  add (model, "section", "s1", "document-id", "doc", NULL);
  add (model, "paragraph", "q1", "section-id", "s1", "kind", "plain", "intervention-id", "open",
       "text", "She greeted all.", NULL);
}

static void
test_note_for_file (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add_meeting (model, "note-for-file");
  add_floor (model);
  assert_document (model, PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE,
                   "Ferry Forum\n"
                   "\n"
                   "Thursday, 2 May 2030\n"
                   "\n"
                   "10:00 – 18:00 CEST\n"
                   "\n"
                   "On the quay\n"
                   "\n"
                   "SUMMARY\n"
                   "\n"
                   "Government of Examplia, Envoy, Ms. Ann Other\n"
                   "\n"
                   "She greeted all.\n"
                   "\n"
                   "Annex 1 - Biographies of speakers\n"
                   "\n"
                   "Bob Deck, Warden of the Skippers' Guild (SG)\n"
                   "\n"
                   "Bob sails.\n"
                   "\n"
                   "Since ever.\n"
                   "\n"
                   "Annex 2 - Full text of spoken interventions\n"
                   "\n"
                   "Government of Examplia, Envoy, Ms. Ann Other\n"
                   "\n"
                   "Excellencies, hello.\n"
                   "\n"
                   "Skippers' Guild (SG), Warden, Bob Deck\n"
                   "\n"
                   "The text is not published.\n"
                   "\n"
                   "END\n");
}

static void
test_nothing_private_in_any_kind (void)
{
  static const char *const rules[] = { "none", "chatham-house" };

  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    for (int kind = PLENARY_DOCUMENT_KIND_CONCEPT_NOTE; kind <= PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE;
         kind++)
      {
        g_autoptr (PlenaryModel) model = plenary_model_new ();
        g_autoptr (GEnumClass) klass = g_type_class_ref (PLENARY_TYPE_DOCUMENT_KIND);

        add (model, "event", "event", "title", "Forum", "discussion-rule", rules[i], NULL);
        add (model, "document", "doc", "kind", g_enum_get_value (klass, kind)->value_nick, NULL);
        add_floor (model);

        g_autoptr (PlenaryDocumentTree) tree = compose (model, (PlenaryDocumentKind) kind);
        g_autofree char *text = plenary_plain_write (tree);

        g_assert_null (strstr (text, "NOTE OF THE ROOM"));
        g_assert_null (strstr (text, "NOT ASKED"));
        g_assert_null (strstr (text, "NOT FOR PRINT"));
        if (i == 1)
          {
            g_assert_null (strstr (text, "Excellencies"));
            g_assert_null (strstr (text, "Ann Other"));
          }
      }
}

static void
test_languages (void)
{
  static const struct
  {
    const char *tag;
    gboolean is_right_to_left;
  } cases[] = {
    { "en", FALSE }, { "ar", TRUE }, { "ar-EG", TRUE },       { "az-Arab", TRUE },
    { "fr", FALSE }, { "he", TRUE }, { "ar-Latn-EG", FALSE }, { "xx-nonsense", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryModel) model = plenary_model_new ();

      add (model, "event", "event", "title", "Forum", "language", cases[i].tag, NULL);

      g_autoptr (PlenaryDocumentTree) tree = compose (model, PLENARY_DOCUMENT_KIND_AGENDA);

      g_assert_cmpstr (tree->language, ==, cases[i].tag);
      g_assert_cmpint (tree->right_to_left, ==, cases[i].is_right_to_left);
    }
}

/* Before anybody is found for a role, a heading says which role it is. */
static void
test_remarks_of_nobody (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add (model, "event", "event", NULL);
  add (model, "session", "rt", "kind", "roundtable", "title", "Ropes", NULL);
  add (model, "assignment", "a1", "session-id", "rt", "role", "chair", NULL);
  add (model, "document", "doc", "agenda", "false", NULL);
  add (model, "section", "s1", "document-id", "doc", "kind", "session", "session-id", "rt", NULL);
  add (model, "section", "s2", "document-id", "doc", "parent-id", "s1", "kind", "introduction",
       NULL);
  add (model, "section", "s3", "document-id", "doc", "parent-id", "s1", "kind", "introduction",
       NULL);
  add (model, "section", "s4", "document-id", "doc", "parent-id", "s1", "kind", "conclusion", NULL);

  assert_document (model, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT,
                   "DRAFT SUMMARY REPORT\n"
                   "\n"
                   "Ropes\n"
                   "\n"
                   "Introductory Remarks by the Chair\n"
                   "\n"
                   "Introductory Remarks\n"
                   "\n"
                   "Concluding Remarks by the Chair\n");
}

/* What a session did stands after its role line; its questions under the last introduction. */
static void
test_session_as_held (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add_meeting (model, "summary-report");
  add_people (model);
  add (model, "session", "s", "title", "Fog", "description", "This session will look at fog.",
       "description-held", "The session looked at fog.", NULL);
  add (model, "question", "q1", "session-id", "s", "text", "How thick?", NULL);
  add (model, "question", "q2", "session-id", "s", "text", "How <b>cold</b>?", NULL);
  add (model, "assignment", "a", "session-id", "s", "role", "chair", "person-id", "ann", "state",
       "confirmed", NULL);
  add (model, "section", "x", "document-id", "doc", "session-id", "s", "kind", "session", NULL);
  add (model, "paragraph", "x1", "section-id", "x", "kind", "roles", NULL);
  add (model, "section", "y", "document-id", "doc", "parent-id", "x", "kind", "introduction",
       "title", "The Chair", NULL);
  add (model, "paragraph", "y1", "section-id", "y", "text", "Fog is old.", NULL);
  add (model, "section", "z", "document-id", "doc", "parent-id", "x", "kind", "introduction",
       "title", "The Facilitator", NULL);
  add (model, "paragraph", "z1", "section-id", "z", "text", "Three questions help:", NULL);

  g_autoptr (PlenaryDocumentTree) tree = compose (model, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);
  g_autofree char *text = plenary_plain_write (tree);

  g_assert_nonnull (strstr (text, "Chaired by Ms. Ann Other, Envoy, Government of Examplia\n\n"
                                  "The session looked at fog.\n"));
  g_assert_null (strstr (text, "will look at"));
  g_assert_nonnull (strstr (text, "Fog is old.\n\nThe Facilitator\n"));
  g_assert_nonnull (strstr (text, "Three questions help:\n\n• How thick?\n• How cold?\n"));
}

/* Questions that somebody has written into the text are not printed twice. */
static void
test_questions_written (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add_meeting (model, "summary-report");
  add (model, "session", "s", "title", "Fog", NULL);
  add (model, "question", "q1", "session-id", "s", "text", "How thick?", NULL);
  add (model, "section", "x", "document-id", "doc", "session-id", "s", "kind", "introduction",
       "title", "The Facilitator", NULL);
  add (model, "paragraph", "x1", "section-id", "x", "text", "One question helps:", NULL);
  add (model, "paragraph", "x2", "section-id", "x", "kind", "item", "level", "1", "marker",
       "bullet", "text", "How thick is it?", NULL);

  g_autoptr (PlenaryDocumentTree) tree = compose (model, PLENARY_DOCUMENT_KIND_SUMMARY_REPORT);
  g_autofree char *text = plenary_plain_write (tree);

  g_assert_nonnull (strstr (text, "How thick is it?"));
  g_assert_null (strstr (text, "How thick?"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compose/report/roundtable", test_roundtable);
  g_test_add_func ("/compose/report/links-of-references", test_links_of_references);
  g_test_add_func ("/compose/report/lead-ins", test_lead_ins);
  g_test_add_func ("/compose/report/typed-lead-ins", test_typed_lead_ins);
  g_test_add_func ("/compose/report/findings", test_findings);
  g_test_add_func ("/compose/report/nothing-is-lost", test_nothing_is_lost);
  g_test_add_func ("/compose/report/attendance", test_attendance);
  g_test_add_func ("/compose/report/concept-note", test_concept_note);
  g_test_add_func ("/compose/report/notes", test_notes);
  g_test_add_func ("/compose/report/focus", test_focus);
  g_test_add_func ("/compose/report/note-for-file", test_note_for_file);
  g_test_add_func ("/compose/report/nothing-private", test_nothing_private_in_any_kind);
  g_test_add_func ("/compose/report/languages", test_languages);
  g_test_add_func ("/compose/report/remarks-of-nobody", test_remarks_of_nobody);
  g_test_add_func ("/compose/report/session-as-held", test_session_as_held);
  g_test_add_func ("/compose/report/questions-written", test_questions_written);

  return g_test_run ();
}
