/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The table of findings of a session: opportunities, challenges and practices side by side, as
 * one row of lists. First words are in italics; practices stand in groups under their categories,
 * each with its holders in parentheses.
 */
#include "config.h"

#include "base/plenary-enumeration.h"
#include "compose/plenary-body-name.h"
#include "compose/plenary-composition.h"
#include "compose/plenary-list-builder.h"
#include "model/plenary-body.h"
#include "model/plenary-finding.h"
#include "model/plenary-holder.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const struct
{
  PlenaryFindingKind kind;
  const char *title;
} columns[] = {
  { PLENARY_FINDING_KIND_OPPORTUNITY, N_ ("Opportunities") },
  { PLENARY_FINDING_KIND_CHALLENGE, N_ ("Challenges") },
  { PLENARY_FINDING_KIND_PRACTICE, N_ ("Practices") },
};

static char *
dup_holder (PlenaryComposition *self, PlenaryRecord *holder)
{
  PlenaryRecord *body = plenary_model_lookup (
      self->model, PLENARY_TYPE_BODY, plenary_record_get_text (holder, PLENARY_HOLDER_BODY_ID));

  if (body == NULL)
    return g_strdup (plenary_record_get_text (holder, PLENARY_HOLDER_TEXT));

  return plenary_body_dup_name (body, plenary_body_is_state (body) ? PLENARY_BODY_FORM_USUAL
                                                                   : PLENARY_BODY_FORM_ACRONYM);
}

/* "Egypt, Italy and Germany"; "IOM working with Haiti and Brazil", where the relation stands with
 * the first of those it relates to. */
static char *
dup_holders (PlenaryComposition *self, PlenaryRecord *finding)
{
  PlenaryRecordList *holders = plenary_model_list_by (
      self->model, PLENARY_TYPE_HOLDER, PLENARY_HOLDER_FINDING_ID, plenary_record_get_id (finding));
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < plenary_record_list_get_length (holders); i++)
    {
      PlenaryRecord *holder = plenary_record_list_get (holders, i);
      const char *relation = plenary_record_get_text (holder, PLENARY_HOLDER_RELATION);

      if (*relation != '\0')
        {
          g_autofree char *before = plenary_enumerate_array (names);

          g_string_append_printf (line, "%s%s%s ", before, *before != '\0' ? " " : "", relation);
          g_ptr_array_set_size (names, 0);
        }
      g_ptr_array_add (names, dup_holder (self, holder));
    }

  g_autofree char *rest = plenary_enumerate_array (names);

  g_string_append (line, rest);

  return g_string_free_and_steal (g_steal_pointer (&line));
}

/* Adds a text, all of it part of a link when there is an address. */
static void
add_linked (PlenaryTextBuilder *builder, const PlenaryText *text, gsize length, const char *link)
{
  g_autoptr (PlenaryText) part = plenary_text_slice (text, 0, length);
  const char *plain = plenary_text_get_plain (part);
  gsize n_runs = 0;
  const PlenaryRun *runs = plenary_text_get_runs (part, &n_runs);

  if (*link == '\0')
    {
      plenary_text_builder_add_text (builder, part);
      return;
    }
  for (gsize i = 0; i < n_runs; i++)
    if (runs[i].kind == PLENARY_RUN_WORDS)
      plenary_text_builder_add_words (builder, plain + runs[i].start, (gssize) runs[i].length,
                                      runs[i].style, link);
    else if (runs[i].kind == PLENARY_RUN_NOTE)
      plenary_text_builder_add_note (builder, runs[i].note, runs[i].style);
    else
      plenary_text_builder_add_reference (builder, runs[i].target, runs[i].form, runs[i].style);
}

/* The holders go before the full stop that ends the text. */
static PlenaryText *
make_item (PlenaryComposition *self, PlenaryRecord *finding)
{
  const PlenaryText *text = plenary_record_get_markup (finding, PLENARY_FINDING_TEXT);
  const char *lead = plenary_record_get_text (finding, PLENARY_FINDING_LEAD);
  const char *plain = plenary_text_get_plain (text);
  const char *link = plenary_record_get_text (finding, PLENARY_FINDING_LINK);
  gsize length = strlen (plain);
  g_autofree char *holders = dup_holders (self, finding);
  gboolean moves_stop = *holders != '\0' && g_str_has_suffix (plain, ".");
  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  if (*lead != '\0')
    plenary_text_builder_add_words (builder, lead, -1, PLENARY_STYLE_ITALIC, NULL);
  if (*lead != '\0' && length > 0)
    plenary_text_builder_add_words (builder, " ", -1, PLENARY_STYLE_NONE, NULL);
  add_linked (builder, text, moves_stop ? length - 1 : length, link);
  if (*holders != '\0')
    {
      g_autofree char *words = g_strdup_printf (" (%s)%s", holders, moves_stop ? "." : "");

      plenary_text_builder_add_words (builder, words, -1, PLENARY_STYLE_NONE, NULL);
    }

  return plenary_text_builder_end (builder);
}

static void
append_category (PlenaryNode *cell, const char *category)
{
  g_autofree char *words
      = g_str_has_suffix (category, ":") ? g_strdup (category) : g_strconcat (category, ":", NULL);
  PlenaryNode *line = plenary_composition_append_words (cell, PLENARY_NODE_PARAGRAPH, 0, words,
                                                        PLENARY_STYLE_ITALIC);

  line->keep_with_next = TRUE;
}

static gboolean
append_group (PlenaryComposition *self,
              PlenaryNode *cell,
              PlenaryRecordList *findings,
              PlenaryFindingKind kind,
              const char *category)
{
  PlenaryListBuilder list = { .parent = cell };
  gboolean has_any = FALSE;

  for (guint i = 0; i < plenary_record_list_get_length (findings); i++)
    {
      PlenaryRecord *finding = plenary_record_list_get (findings, i);

      if (plenary_record_get_integer (finding, PLENARY_FINDING_KIND) != (int) kind
          || strcmp (plenary_record_get_text (finding, PLENARY_FINDING_CATEGORY), category) != 0)
        continue;
      if (!has_any && *category != '\0')
        append_category (cell, category);

      g_autoptr (PlenaryText) text = make_item (self, finding);
      PlenaryNode *item = plenary_list_builder_add (&list, 1, PLENARY_MARKER_BULLET, text);

      item->id = g_strdup (plenary_record_get_id (finding));
      has_any = TRUE;
    }

  return has_any;
}

/* Groups stand in the order of the first finding of each; those without a category come first. */
static gboolean
append_column (PlenaryComposition *self,
               PlenaryNode *cell,
               PlenaryRecordList *findings,
               PlenaryFindingKind kind)
{
  g_autoptr (GHashTable) done = g_hash_table_new (g_str_hash, g_str_equal);
  gboolean has_any = append_group (self, cell, findings, kind, "");

  g_hash_table_add (done, (char *) "");
  for (guint i = 0; i < plenary_record_list_get_length (findings); i++)
    {
      const char *category = plenary_record_get_text (plenary_record_list_get (findings, i),
                                                      PLENARY_FINDING_CATEGORY);

      if (g_hash_table_add (done, (char *) category))
        has_any = append_group (self, cell, findings, kind, category) || has_any;
    }

  return has_any;
}

/**
 * plenary_findings_append:
 * @self: a composition
 * @parent: where it goes
 * @session: a session
 *
 * Adds the table of findings of a session.
 *
 * Returns: whether it has any of the three kinds; nothing is added otherwise
 */
gboolean
plenary_findings_append (PlenaryComposition *self, PlenaryNode *parent, PlenaryRecord *session)
{
  static const double widths[] = { 1.0 / 3, 1.0 / 3, 1.0 / 3 };
  PlenaryRecordList *findings
      = plenary_model_list_by (self->model, PLENARY_TYPE_FINDING, PLENARY_FINDING_SESSION_ID,
                               plenary_record_get_id (session));
  g_autoptr (PlenaryNode) table = plenary_node_new (PLENARY_NODE_TABLE);
  PlenaryNode *header = plenary_node_append_new (table, PLENARY_NODE_ROW, 0, NULL);
  PlenaryNode *row = plenary_node_append_new (table, PLENARY_NODE_ROW, 0, NULL);
  gboolean has_any = FALSE;

  table->role = PLENARY_NODE_ROLE_FINDINGS;
  plenary_node_set_widths (table, widths, G_N_ELEMENTS (widths));
  header->header = TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      PlenaryNode *title = plenary_node_append_new (header, PLENARY_NODE_CELL, 0, NULL);
      PlenaryNode *cell = plenary_node_append_new (row, PLENARY_NODE_CELL, 0, NULL);

      plenary_composition_append_words (title, PLENARY_NODE_PARAGRAPH, 0, _ (columns[i].title),
                                        PLENARY_STYLE_BOLD);
      has_any = append_column (self, cell, findings, columns[i].kind) || has_any;
    }
  if (has_any)
    plenary_node_append (parent, g_steal_pointer (&table));

  return has_any;
}
