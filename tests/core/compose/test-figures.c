/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Logos stand above the title block; a photograph is printed with consent and not without.
 */
#include "config.h"

#include "../picture.h"
#include "../project.h"
#include "compose/plenary-compose.h"
#include "model/plenary-attachment.h"

static void
add_picture (PlenaryModel *model, const char *id, const char *words, const char *consent)
{
  g_autoptr (GBytes) file = make_picture_file ("png", 30, 10, 0x112233ff);
  gsize size = 0;
  const guint8 *data = g_bytes_get_data (file, &size);
  g_autofree char *content = g_base64_encode (data, size);

  add (model, "attachment", id, "media-type", "image/png", "description", words, "consent", consent,
       "content", content, NULL);
}

static PlenaryModel *
make_model (const char *consent)
{
  PlenaryModel *model = plenary_model_new ();

  add (model, "event", "event", "title", "Shoreline Dialogue", NULL);
  add_picture (model, "p1", "Mark of the Shoreline Process", "true");
  add_picture (model, "p2", "Arms of the host", "true");
  add_picture (model, "p3", "Ada Moreno", consent);
  add (model, "attachment", "p4", "media-type", "image/png", "content", "bm9uZQ==", NULL);
  add (model, "logo", "l1", "attachment-id", "p1", NULL);
  add (model, "logo", "l2", "attachment-id", "p4", NULL);
  add (model, "logo", "l3", "attachment-id", "p2", NULL);
  add (model, "day", "d1", "date", "2027-03-01", NULL);
  add (model, "session", "s1", "day-id", "d1", "title", "Opening", NULL);
  add (model, "person", "ada", "family-name", "Moreno", "photo-id", "p3", NULL);
  add (model, "biography", "b1", "person-id", "ada", "text", "A life", NULL);
  add (model, "assignment", "a1", "session-id", "s1", "person-id", "ada", "state", "confirmed",
       NULL);

  return model;
}

static const PlenaryNode *
find_role (const PlenaryDocumentTree *tree, PlenaryNodeRole role, guint *position)
{
  for (guint i = 0; i < tree->root->children->len; i++)
    {
      const PlenaryNode *node = tree->root->children->pdata[i];

      if (node->role == role)
        {
          *position = i;
          return node;
        }
    }

  return NULL;
}

static void
test_figures (void)
{
  static const char *const consents[] = { "true", "false" };

  for (gsize i = 0; i < G_N_ELEMENTS (consents); i++)
    {
      g_autoptr (PlenaryModel) model = make_model (consents[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (PlenaryDocumentTree) tree
          = plenary_compose (model, NULL, PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE, &error);
      guint position = 0;

      g_assert_no_error (error);

      /* What cannot be read is left out. */
      const PlenaryNode *logos = find_role (tree, PLENARY_NODE_ROLE_LOGOS, &position);

      g_assert_nonnull (logos);
      g_assert_cmpuint (position, ==, 0);
      g_assert_cmpuint (logos->pictures->len, ==, 2);
      g_assert_cmpstr (plenary_text_get_plain (logos->text), ==,
                       "Mark of the Shoreline Process and Arms of the host");

      const PlenaryNode *table = find_role (tree, PLENARY_NODE_ROLE_BIOGRAPHY, &position);

      g_assert_true ((table != NULL) == (i == 0));
      if (table == NULL)
        continue;

      const PlenaryNode *row = table->children->pdata[0];
      const PlenaryNode *cell = row->children->pdata[0];
      const PlenaryNode *photograph = cell->children->pdata[0];

      const PlenaryNode *above = tree->root->children->pdata[position - 1];

      g_assert_cmpint (above->kind, ==, PLENARY_NODE_HEADING);
      g_assert_cmpint (photograph->role, ==, PLENARY_NODE_ROLE_PHOTOGRAPH);
      g_assert_cmpstr (plenary_text_get_plain (photograph->text), ==, "Ada Moreno");
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compose/figures/figures", test_figures);

  return g_test_run ();
}
