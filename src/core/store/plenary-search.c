/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The index says which records have all the words; where in a record they stand is found by
 * looking at it, for the index has no copy of the text. All records are counted, only those that
 * will be shown are looked at.
 */
#include "config.h"

#include "store/plenary-search.h"

#include "model/plenary-alias.h"
#include "model/plenary-assignment.h"
#include "model/plenary-biography.h"
#include "model/plenary-body.h"
#include "model/plenary-comment.h"
#include "model/plenary-event.h"
#include "model/plenary-fact-value.h"
#include "model/plenary-fact.h"
#include "model/plenary-finding.h"
#include "model/plenary-intervention.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "model/plenary-question.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"
#include "model/plenary-table-cell.h"
#include "store/plenary-project-private.h"

#include <string.h>

G_DEFINE_BOXED_TYPE (PlenarySearchHit,
                     plenary_search_hit,
                     plenary_search_hit_copy,
                     plenary_search_hit_free)

G_DEFINE_ENUM_TYPE (PlenarySearchGroup,
                    plenary_search_group,
                    G_DEFINE_ENUM_VALUE (PLENARY_SEARCH_EVENT, "event"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SEARCH_SESSIONS, "sessions"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SEARCH_PEOPLE, "people"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SEARCH_BODIES, "bodies"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SEARCH_OBJECTIVES, "objectives"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SEARCH_SECTIONS, "sections"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SEARCH_PARAGRAPHS, "paragraphs"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SEARCH_NOTES, "notes"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SEARCH_INTERVENTIONS, "interventions"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SEARCH_FINDINGS, "findings"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SEARCH_COMMENTS, "comments"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SEARCH_FACTS, "facts"))

/* A search while it goes on. */
typedef struct
{
  PlenaryModel *model;
  const PlenaryQuery *query;
  guint limit;
  PlenaryTable *table; /* of the last record that was found */
  guint totals[PLENARY_SEARCH_N_GROUPS];
  GPtrArray *hits[PLENARY_SEARCH_N_GROUPS];
} Search;

/* The words in the language of FTS5: each quoted, as the beginning of a word. They are letters
 * and digits alone, so that nothing in them must be escaped. */
static char *
match_expression (const PlenaryQuery *query)
{
  const char *const *words = plenary_query_get_words (query);
  GString *expression = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    g_string_append_printf (expression, "%s\"%s\"*", i > 0 ? " " : "", words[i]);

  return g_string_free_and_steal (expression);
}

/* The records of the index, those with names before those with descriptions. */
static const struct
{
  GType (*get_type) (void);
  PlenarySearchGroup group;
} kinds[] = {
  { plenary_event_get_type, PLENARY_SEARCH_EVENT },
  { plenary_session_get_type, PLENARY_SEARCH_SESSIONS },
  { plenary_question_get_type, PLENARY_SEARCH_SESSIONS },
  { plenary_assignment_get_type, PLENARY_SEARCH_SESSIONS },
  { plenary_person_get_type, PLENARY_SEARCH_PEOPLE },
  { plenary_body_get_type, PLENARY_SEARCH_BODIES },
  { plenary_alias_get_type, PLENARY_SEARCH_PEOPLE },
  { plenary_post_get_type, PLENARY_SEARCH_PEOPLE },
  { plenary_biography_get_type, PLENARY_SEARCH_PEOPLE },
  { plenary_objective_get_type, PLENARY_SEARCH_OBJECTIVES },
  { plenary_section_get_type, PLENARY_SEARCH_SECTIONS },
  { plenary_paragraph_get_type, PLENARY_SEARCH_PARAGRAPHS },
  { plenary_table_cell_get_type, PLENARY_SEARCH_PARAGRAPHS },
  { plenary_intervention_get_type, PLENARY_SEARCH_INTERVENTIONS },
  { plenary_finding_get_type, PLENARY_SEARCH_FINDINGS },
  { plenary_comment_get_type, PLENARY_SEARCH_COMMENTS },
  { plenary_fact_get_type, PLENARY_SEARCH_FACTS },
  { plenary_fact_value_get_type, PLENARY_SEARCH_FACTS },
};

static guint
find_kind (GType type)
{
  guint kind = 0;

  while (kind < G_N_ELEMENTS (kinds) && kinds[kind].get_type () != type)
    kind++;

  return kind;
}

/* An alias is of a person or of a body. */
static PlenarySearchGroup
group_of_record (PlenaryRecord *record)
{
  if (PLENARY_IS_ALIAS (record) && plenary_record_get_text (record, PLENARY_ALIAS_BODY_ID) != NULL)
    return PLENARY_SEARCH_BODIES;

  guint kind = find_kind (G_OBJECT_TYPE (record));

  return kind < G_N_ELEMENTS (kinds) ? kinds[kind].group : PLENARY_SEARCH_N_GROUPS;
}

static char *
words_of_column (PlenaryRecord *record, guint column)
{
  const PlenaryTableInfo *info = plenary_row_get_info (plenary_record_get_row (record));

  switch (info->columns[column].kind)
    {
    case PLENARY_COLUMN_TEXT:
      return g_strdup (plenary_record_get_text (record, column));
    case PLENARY_COLUMN_MARKUP:
      return plenary_text_words_of_markup (plenary_record_get_text (record, column), -1);
    case PLENARY_COLUMN_ID:
    case PLENARY_COLUMN_INTEGER:
    case PLENARY_COLUMN_BOOLEAN:
    case PLENARY_COLUMN_ENUM:
    case PLENARY_COLUMN_DATE:
    case PLENARY_COLUMN_INSTANT:
    case PLENARY_COLUMN_RANK:
    case PLENARY_COLUMN_REFERENCE:
    case PLENARY_COLUMN_BLOB:
    default:
      return NULL;
    }
}

static guint
count_found (const PlenaryQuery *query, const char *words)
{
  g_autoptr (GArray) ranges = plenary_query_mark (query, words);
  guint32 seen = 0;

  for (guint i = 0; i < ranges->len; i++)
    seen |= 1u << g_array_index (ranges, PlenaryRange, i).word;

  return (guint) __builtin_popcount (seen);
}

static PlenarySearchHit *
hit_new (Search *search, PlenaryRecord *record, PlenarySearchGroup group, const char *words)
{
  PlenarySearchHit *hit = g_new0 (PlenarySearchHit, 1);

  hit->group = group;
  hit->record_type = G_OBJECT_TYPE (record);
  hit->id = g_strdup (plenary_record_get_id (record));
  hit->context = plenary_query_dup_excerpt (search->query, words, &hit->ranges);

  return hit;
}

/* The column that has most of the words, the first of those. */
static void
add_record (Search *search, PlenaryRecord *record, PlenarySearchGroup group)
{
  guint n_columns = plenary_row_get_info (plenary_record_get_row (record))->n_columns;
  g_autofree char *best = NULL;
  guint best_column = 0;
  guint most = 0;

  for (guint i = 0; i < n_columns; i++)
    {
      g_autofree char *words = words_of_column (record, i);
      guint n_found = words != NULL ? count_found (search->query, words) : 0;

      if (n_found > most)
        {
          most = n_found;
          best_column = i;
          g_free (best);
          best = g_steal_pointer (&words);
        }
    }

  PlenarySearchHit *hit = hit_new (search, record, group, best != NULL ? best : "");

  hit->column = best_column;
  g_ptr_array_add (search->hits[group], hit);
}

static gboolean
is_full (Search *search, PlenarySearchGroup group)
{
  return search->hits[group]->len >= search->limit;
}

static char *
dup_words_without_notes (const PlenaryText *text)
{
  g_auto (GStrv) parts = g_strsplit (plenary_text_get_plain (text), PLENARY_TEXT_MARK, -1);

  return g_strjoinv (" ", parts);
}

/* What is in a note is a hit of its own: a person looks for it at the foot of the page. */
static void
add_paragraph (Search *search, PlenaryRecord *paragraph)
{
  const PlenaryText *text = plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT);
  g_autofree char *words = dup_words_without_notes (text);
  gboolean is_in_text = plenary_query_matches (search->query, words);
  guint n_in_notes = 0;
  guint note = 0;
  gsize n_runs = 0;
  const PlenaryRun *runs = plenary_text_get_runs (text, &n_runs);

  for (gsize i = 0; i < n_runs; i++)
    {
      if (runs[i].kind != PLENARY_RUN_NOTE)
        continue;
      note++;

      g_autofree char *note_words = plenary_text_dup_words (runs[i].note);

      if (!plenary_query_matches (search->query, note_words))
        continue;
      n_in_notes++;
      search->totals[PLENARY_SEARCH_NOTES]++;
      if (is_full (search, PLENARY_SEARCH_NOTES))
        continue;

      PlenarySearchHit *hit = hit_new (search, paragraph, PLENARY_SEARCH_NOTES, note_words);

      hit->note = note;
      hit->column = PLENARY_PARAGRAPH_TEXT;
      g_ptr_array_add (search->hits[PLENARY_SEARCH_NOTES], hit);
    }
  if (!is_in_text && n_in_notes > 0)
    return;
  search->totals[PLENARY_SEARCH_PARAGRAPHS]++;
  if (is_full (search, PLENARY_SEARCH_PARAGRAPHS))
    return;

  /* Words that are partly in a note show the paragraph, which has them all. */
  PlenarySearchHit *hit = hit_new (search, paragraph, PLENARY_SEARCH_PARAGRAPHS, words);

  hit->column = PLENARY_PARAGRAPH_TEXT;
  g_ptr_array_add (search->hits[PLENARY_SEARCH_PARAGRAPHS], hit);
}

static gboolean
has_note (PlenaryRecord *paragraph)
{
  return strstr (plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_TEXT), "<note>") != NULL;
}

/* Most of what is found is of one table after the other: its name is not looked up each time. */
static PlenaryTable *
find_table (Search *search, const char *name)
{
  if (search->table != NULL && g_str_equal (plenary_table_get_info (search->table)->name, name))
    return search->table;

  GType type = plenary_model_get_type_of_table (name);

  search->table = type != G_TYPE_INVALID ? plenary_model_get_table (search->model, type) : NULL;

  return search->table;
}

static void
add_found (Search *search, const char *table_name, const char *id)
{
  PlenaryTable *table = find_table (search, table_name);
  PlenaryRecord *record = table != NULL ? plenary_table_lookup (table, id) : NULL;
  PlenarySearchGroup group = record != NULL ? group_of_record (record) : PLENARY_SEARCH_N_GROUPS;

  if (group == PLENARY_SEARCH_N_GROUPS)
    return;
  if (PLENARY_IS_PARAGRAPH (record) && has_note (record))
    {
      add_paragraph (search, record);
      return;
    }
  search->totals[group]++;
  if (!is_full (search, group))
    add_record (search, record, group);
}

/* What is found in a name comes before what is found in a description. */
static int
compare_hits (gconstpointer a, gconstpointer b)
{
  const PlenarySearchHit *one = *(PlenarySearchHit **) a;
  const PlenarySearchHit *other = *(PlenarySearchHit **) b;
  guint kind = find_kind (one->record_type);
  guint other_kind = find_kind (other->record_type);

  if (kind != other_kind)
    return kind < other_kind ? -1 : 1;

  return one->column < other->column ? -1 : one->column > other->column;
}

static GPtrArray *
join_groups (Search *search)
{
  GPtrArray *all = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_search_hit_free);

  for (guint i = 0; i < PLENARY_SEARCH_N_GROUPS; i++)
    {
      g_ptr_array_sort (search->hits[i], compare_hits);
      g_ptr_array_extend_and_steal (all, g_steal_pointer (&search->hits[i]));
    }

  return all;
}

/**
 * plenary_search_hit_copy:
 * @self: a hit
 *
 * Returns: (transfer full): a copy
 */
PlenarySearchHit *
plenary_search_hit_copy (const PlenarySearchHit *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  PlenarySearchHit *copy = g_memdup2 (self, sizeof *self);

  copy->id = g_strdup (self->id);
  copy->context = g_strdup (self->context);
  copy->ranges = g_array_ref (self->ranges);

  return copy;
}

/**
 * plenary_search_hit_free:
 * @self: (transfer full): a hit
 */
void
plenary_search_hit_free (PlenarySearchHit *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->id);
  g_free (self->context);
  g_array_unref (self->ranges);
  g_free (self);
}

static gboolean
run (Search *search, PlenaryDatabase *database, GError **error)
{
  g_autofree char *expression = match_expression (search->query);
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (
      database,
      "SELECT kind, record FROM search JOIN search_entry ON search_entry.number = search.rowid"
      " WHERE search MATCH ? ORDER BY search.rowid",
      error);
  gboolean is_row = TRUE;

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_text (statement, 1, expression, -1, SQLITE_STATIC);

  while (plenary_database_step (database, statement, &is_row, error))
    {
      if (!is_row)
        return TRUE;
      add_found (search, (const char *) sqlite3_column_text (statement, 0),
                 (const char *) sqlite3_column_text (statement, 1));
    }

  return FALSE;
}

/**
 * plenary_project_search:
 * @self: a project
 * @words: what to look for: all of the words, each as the beginning of a word; case and accents
 *   do not count
 * @limit: how many hits of each group at most
 * @totals: (out caller-allocates) (optional) (array fixed-size=%PLENARY_SEARCH_N_GROUPS): how many
 *   there are of each group
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Finds records. Those of a group stand together; in a group names come before descriptions, and
 * what was made first before what was made later. Looking for the best would mean to weigh each
 * record that has the words, and while the first letters are typed most have.
 *
 * Returns: (transfer full) (element-type PlenarySearchHit) (nullable): what was found
 */
GPtrArray *
plenary_project_search (PlenaryProject *self,
                        const char *words,
                        guint limit,
                        guint *totals,
                        GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  g_autoptr (PlenaryQuery) query = plenary_query_new (words);
  Search search = { .model = plenary_project_get_model (self), .query = query, .limit = limit };

  for (guint i = 0; i < PLENARY_SEARCH_N_GROUPS; i++)
    search.hits[i] = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_search_hit_free);

  gboolean is_done
      = plenary_query_is_empty (query) || run (&search, plenary_project_get_database (self), error);
  GPtrArray *hits = join_groups (&search);

  if (!is_done)
    {
      g_ptr_array_unref (hits);
      return NULL;
    }
  if (totals != NULL)
    memcpy (totals, search.totals, sizeof search.totals);

  return hits;
}
