/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * In real documents the rules find what people have found in them, and nothing else.
 */
#include "config.h"

#include "check/plenary-check.h"
#include "formats/plenary-format.h"

/* How often a rule speaks of a document, and something that it says. */
typedef struct
{
  const char *seed;
  const char *rule;
  guint n_issues;
  const char *sentence;
} Case;

static const Case cases[] = {
  { "000", "A08", 2,
    "“Contribution of the GFMD to GCM implementation”: 6 speakers in 40 minutes leave 6 minutes "
    "each, Q&A included." },
  { "000", "A09", 1, "“Wrap-up and Closing” has no moderator." },
  { "000", "A18", 1, "180 minutes without a break." },
  { "000", "A20", 0, NULL },
  { "000", "A29", 3, "“Regional UN Network on Migration (e.g. MENA)” is not yet a speaker." },
  { "000", "D17", 1, "A quotation opens and does not close." },
  { "001", "D02", 0, NULL },
  { "001", "D15", 0, NULL },
  { "001", "D18", 3, "Paragraph 101: 308 words." },
  { "001", "D19", 2, "Space before “;”." },
  { "001", "X11", 5, "A note is only an address: add title and date of access." },
  { "002", "X08", 1, "A note on a heading will appear in the contents page." },
};

static char *
find_seed (const char *start)
{
  const char *folder = g_getenv ("PLENARY_SEEDS");
  g_autoptr (GDir) directory = folder != NULL ? g_dir_open (folder, 0, NULL) : NULL;
  const char *name = directory != NULL ? g_dir_read_name (directory) : NULL;

  for (; name != NULL; name = g_dir_read_name (directory))
    if (g_str_has_prefix (name, start))
      return g_build_filename (folder, name, NULL);

  return NULL;
}

static PlenaryModel *
load (const char *path)
{
  PlenaryModel *model = plenary_model_new ();
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 0;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);

  g_autoptr (GBytes) content = g_bytes_new (text, length);
  g_autoptr (GPtrArray) rows
      = plenary_format_read (plenary_format_detect (content, name), content, name, NULL, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < rows->len; i++)
    plenary_table_load (
        plenary_model_get_table (model, plenary_row_get_record_type (rows->pdata[i])),
        rows->pdata[i]);
  plenary_model_publish (model);

  return model;
}

static void
test_case (gconstpointer user_data)
{
  const Case *test = user_data;
  g_autofree char *path = find_seed (test->seed);

  if (path == NULL)
    {
      g_test_skip ("The real documents are not beside the checkout");
      return;
    }

  g_autoptr (PlenaryModel) model = load (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) issues = plenary_check_run (model, NULL, &error);
  guint n_issues = 0;
  gboolean is_said = test->sentence == NULL;

  g_assert_no_error (error);
  for (guint i = 0; i < issues->len; i++)
    {
      const char *sentence = plenary_issue_get_sentence (issues->pdata[i]);

      if (!g_str_equal (plenary_issue_get_rule (issues->pdata[i]), test->rule))
        continue;
      g_test_message ("%s", sentence);
      n_issues++;
      is_said |= g_strcmp0 (sentence, test->sentence) == 0;
    }
  g_assert_cmpuint (n_issues, ==, test->n_issues);
  g_assert_true (is_said);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/check/seeds/%s/%s", cases[i].seed, cases[i].rule);

      g_test_add_data_func (path, &cases[i], test_case);
    }

  return g_test_run ();
}
