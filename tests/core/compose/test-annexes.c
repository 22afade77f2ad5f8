/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The annexes: a list of speakers in each of its orders, biographies with photographs and their
 * consent, statements with those who supplied no text.
 */
#include "config.h"

#include "../picture.h"
#include "../project.h"
#include "compose/plenary-compose.h"
#include "formats/plain/plenary-plain.h"
#include "formats/plenary-export.h"

#include <string.h>

static void
add_speakers (PlenaryModel *model, const char *order)
{
  add (model, "event", "event", "title", "Forum", "starts-on", "2027-05-12", NULL);
  add (model, "document", "doc", "kind", "note-for-file", "speakers", order, "status", "final",
       NULL);
  add (model, "body", "egypt", "name", "Egypt", "kind", "state", NULL);
  add (model, "body", "labour", "name", "Ministry of Labour", "parent-id", "egypt", NULL);
  add (model, "body", "icmc", "name", "ICMC", "kind", "mechanism", NULL);
  add (model, "person", "zoe", "honorific", "Ms.", "given-name", "Zoe", "family-name", "Abel",
       NULL);
  add (model, "person", "ben", "honorific", "Mr.", "given-name", "Ben", "family-name", "Young",
       NULL);
  add (model, "person", "floor", "given-name", "Flo", "family-name", "Or", NULL);
  add (model, "post", "o1", "person-id", "zoe", "body-id", "icmc", "title", "Head", NULL);
  add (model, "post", "o2", "person-id", "ben", "body-id", "labour", "title", "Envoy", NULL);
  add (model, "session", "s", "title", "Opening", NULL);
  add (model, "assignment", "a1", "session-id", "s", "person-id", "ben", "state", "confirmed",
       "role", "keynote", NULL);
  add (model, "assignment", "a2", "session-id", "s", "person-id", "zoe", "state", "confirmed",
       "role", "panellist", NULL);
  add (model, "intervention", "i1", "session-id", "s", "person-id", "floor", NULL);
}

static PlenaryDocumentTree *
compose (PlenaryModel *model)
{
  g_autoptr (GError) error = NULL;
  PlenaryDocumentTree *tree
      = plenary_compose (model, NULL, PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE, &error);

  g_assert_no_error (error);

  return tree;
}

static char *
write_words (PlenaryModel *model)
{
  g_autoptr (PlenaryDocumentTree) tree = compose (model);
  g_autofree char *words = plenary_plain_write (tree);
  const char *annex = strstr (words, "Annex 1");

  return g_strdup (annex != NULL ? annex : "");
}

static void
test_speakers (void)
{
  static const struct
  {
    const char *order;
    const char *attribution;
    const char *words;
  } cases[] = {
    { "none", "named", "" },
    { "appearance", "named",
      "Annex 1 - List of speakers\n\n"
      "• Mr. Ben Young, Envoy of Ministry of Labour\n"
      "• Ms. Zoe Abel, Head of ICMC\n"
      "• Flo Or\n\nEND\n" },
    { "alphabet", "named",
      "Annex 1 - List of speakers\n\n"
      "• Ms. Zoe Abel, Head of ICMC\n"
      "• Flo Or\n"
      "• Mr. Ben Young, Envoy of Ministry of Labour\n\nEND\n" },
    { "category", "named",
      "Annex 1 - List of speakers\n\n"
      "States\n\n"
      "• Mr. Ben Young, Envoy of Ministry of Labour\n\n"
      "Mechanisms\n\n"
      "• Ms. Zoe Abel, Head of ICMC\n\n"
      "Others\n\n"
      "• Flo Or\n\nEND\n" },
    { "appearance", "delegation",
      "Annex 1 - List of speakers\n\n"
      "• Mr. Ben Young, Envoy of Ministry of Labour\n"
      "• Ms. Zoe Abel, Head of ICMC\n\nEND\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryModel) model = plenary_model_new ();
      g_autoptr (PlenaryRow) row = NULL;

      add_speakers (model, cases[i].order);
      row = plenary_row_copy (plenary_record_get_row (get (model, "doc")));
      plenary_row_set_string (row, PLENARY_DOCUMENT_ATTRIBUTION, cases[i].attribution, NULL);
      plenary_table_put (plenary_model_get_table (model, PLENARY_TYPE_DOCUMENT), row);
      plenary_model_publish (model);

      g_autofree char *words = write_words (model);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static const PlenaryNode *
find_figure (const PlenaryNode *node)
{
  if (node->kind == PLENARY_NODE_FIGURE)
    return node;
  for (guint i = 0; i < node->children->len; i++)
    {
      const PlenaryNode *found = find_figure (node->children->pdata[i]);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GBytes *export (PlenaryModel *model, GError **error)
{
  return plenary_export (model, plenary_format_find ("text"), PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE,
                         NULL, error);
}

/* Row 40: a missing consent blocks, and until it is there the photograph is not shown. */
static void
test_photograph (void)
{
  static const char *const consents[] = { "false", "true" };

  for (gsize i = 0; i < G_N_ELEMENTS (consents); i++)
    {
      g_autoptr (PlenaryModel) model = plenary_model_new ();
      g_autoptr (GError) error = NULL;

      add_speakers (model, "none");
      g_autoptr (GBytes) photograph = make_picture_file ("png", 30, 40, 0x3584e4ff);
      gsize size = 0;
      const guchar *bytes = g_bytes_get_data (photograph, &size);
      g_autofree char *content = g_base64_encode (bytes, size);

      add (model, "attachment", "photo", "name", "z.png", "media-type", "image/png", "description",
           "Ms. Sol smiles", "consent", consents[i], "content", content, NULL);
      add (model, "person", "eva", "given-name", "Eva", "family-name", "Sol", "photo-id", "photo",
           NULL);
      add (model, "biography", "b", "person-id", "eva", "text", "Eva sails.", NULL);
      add (model, "assignment", "a3", "session-id", "s", "person-id", "eva", "state", "confirmed",
           "role", "panellist", NULL);

      g_autoptr (PlenaryDocumentTree) tree = compose (model);
      const PlenaryNode *figure = find_figure (tree->root);
      g_autofree char *words = plenary_plain_write (tree);
      g_autoptr (GBytes) file = export (model, &error);

      g_assert_nonnull (strstr (words, "Eva Sol\n\nEva sails."));
      if (i == 0)
        {
          g_assert_null (figure);
          g_assert_cmpstr (tree->without_consent, ==, "Eva Sol");
          g_assert_null (file);
          g_assert_error (error, PLENARY_COMPOSE_ERROR, PLENARY_COMPOSE_ERROR_CONSENT);
          g_assert_nonnull (strstr (error->message, "Eva Sol"));
        }
      else
        {
          g_assert_nonnull (figure);
          g_assert_cmpstr (plenary_text_get_plain (figure->text), ==, "Ms. Sol smiles");
          g_assert_null (tree->without_consent);
          g_assert_no_error (error);
          g_assert_nonnull (file);
        }
    }
}

/* Row 41: in the order of speaking; who has a role and gave no text is listed as well. */
static void
test_statements (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add_speakers (model, "none");
  add (model, "intervention", "i2", "session-id", "s", "person-id", "zoe", "statement",
       "Dear friends.", "permission", "true", NULL);
  add (model, "intervention", "i3", "session-id", "s", "person-id", "ben", NULL);
  add (model, "intervention", "i4", "session-id", "s", "person-id", "ben", "kind", "answer", NULL);

  g_autofree char *words = write_words (model);

  g_assert_cmpstr (words, ==,
                   "Annex 1 - Full text of spoken interventions\n\n"
                   "ICMC, Head, Ms. Zoe Abel\n\n"
                   "Dear friends.\n\n"
                   "Ministry of Labour, Envoy, Mr. Ben Young\n\n"
                   "No text supplied.\n\n"
                   "END\n");
}

/* One switch of the document: all names with their honorifics, or all without. */
static void
test_honorifics (void)
{
  static const struct
  {
    const char *honorifics;
    const char *there[2];
    const char *not_there[2];
  } cases[] = {
    { "true", { "Ms. Zoe Abel, Head of ICMC", "Mr. Ben Young, Envoy" }, { "\nZoe", "\nBen" } },
    { "false", { "\nZoe Abel, Head of ICMC", "\nBen Young, Envoy" }, { "Ms.", "Mr." } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlenaryModel) model = plenary_model_new ();
      g_autoptr (PlenaryRow) row = NULL;

      add_speakers (model, "none");
      add (model, "biography", "b1", "person-id", "zoe", "text", "She leads.", NULL);
      add (model, "biography", "b2", "person-id", "ben", "text", "He travels.", NULL);
      row = plenary_row_copy (plenary_record_get_row (get (model, "doc")));
      plenary_row_set_string (row, PLENARY_DOCUMENT_HONORIFICS, cases[i].honorifics, NULL);
      plenary_table_put (plenary_model_get_table (model, PLENARY_TYPE_DOCUMENT), row);
      plenary_model_publish (model);

      g_autofree char *words = write_words (model);

      for (gsize j = 0; j < 2; j++)
        {
          g_assert_nonnull (strstr (words, cases[i].there[j]));
          g_assert_null (strstr (words, cases[i].not_there[j]));
        }
    }
}

/* Without any text there is no annex of texts. */
static void
test_no_statements (void)
{
  g_autoptr (PlenaryModel) model = plenary_model_new ();

  add_speakers (model, "none");
  add (model, "intervention", "i3", "session-id", "s", "person-id", "ben", NULL);

  g_autofree char *words = write_words (model);

  g_assert_cmpstr (words, ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compose/annexes/speakers", test_speakers);
  g_test_add_func ("/compose/annexes/photograph", test_photograph);
  g_test_add_func ("/compose/annexes/statements", test_statements);
  g_test_add_func ("/compose/annexes/honorifics", test_honorifics);
  g_test_add_func ("/compose/annexes/no-statements", test_no_statements);

  return g_test_run ();
}
