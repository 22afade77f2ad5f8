/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The index says which records have all the words; where in a record they stand is found by
 * looking at it, for the index has no copy of the text.
 */
#include "config.h"

#include "store/plenary-search.h"

#include "store/plenary-project-private.h"

#include <string.h>

#define CONTEXT_BEFORE 40
#define CONTEXT_AFTER  80

G_DEFINE_BOXED_TYPE (PlenarySearchHit,
                     plenary_search_hit,
                     plenary_search_hit_copy,
                     plenary_search_hit_free)

/* The words of a query in the language of FTS5: each quoted, the last one as a beginning. */
static char *
match_expression (char **words)
{
  GString *expression = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autoptr (GString) word = g_string_new (words[i]);

      g_string_replace (word, "\"", "\"\"", 0);
      g_string_append_printf (expression, "%s\"%s\"%s", i > 0 ? " " : "", word->str,
                              words[i + 1] == NULL ? " *" : "");
    }

  return g_string_free_and_steal (expression);
}

static gboolean
has_word_character (const char *word)
{
  for (const char *at = word; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_isalnum (g_utf8_get_char (at)))
      return TRUE;

  return FALSE;
}

static char **
split_words (const char *query)
{
  g_autofree char *valid = g_utf8_make_valid (query, -1);
  g_auto (GStrv) parts = g_strsplit_set (valid, " \t\n", -1);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  for (guint i = 0; parts[i] != NULL; i++)
    if (has_word_character (parts[i]))
      g_strv_builder_add (words, parts[i]);

  return g_strv_builder_end (words);
}

/* Without case and accents, one character for each of the original, so that positions agree. */
static gunichar
folded (gunichar character)
{
  gunichar base[G_UNICHAR_MAX_DECOMPOSITION_LENGTH] = { 0 };

  g_unichar_fully_decompose (character, FALSE, base, G_N_ELEMENTS (base));

  return g_unichar_tolower (base[0]);
}

static gboolean
matches_at (const char *text, const char *word, gsize *length)
{
  const char *at = text;

  for (; *word != '\0'; word = g_utf8_next_char (word), at = g_utf8_next_char (at))
    if (*at == '\0' || folded (g_utf8_get_char (at)) != folded (g_utf8_get_char (word)))
      return FALSE;
  *length = (gsize) (at - text);

  return TRUE;
}

static const char *
find_word (const char *text, const char *word, gsize *length)
{
  gboolean is_start = TRUE;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (is_start && matches_at (at, word, length))
        return at;
      is_start = !g_unichar_isalnum (g_utf8_get_char (at));
    }

  return NULL;
}

/* A stretch of text around what was found, from a whole word to a whole word. */
static void
set_context (PlenarySearchHit *hit, const char *text, const char *found, gsize length)
{
  const char *start = found;
  const char *end = found + length;

  for (int i = 0; i < CONTEXT_BEFORE && start > text; i++)
    start = g_utf8_prev_char (start);
  while (start > text && start < found && *start != ' ')
    start = g_utf8_next_char (start);
  for (int i = 0; i < CONTEXT_AFTER && *end != '\0'; i++)
    end = g_utf8_next_char (end);
  while (*end != '\0' && *end != ' ' && end > found + length)
    end = g_utf8_prev_char (end);

  hit->context = g_strndup (start, (gsize) (end - start));
  g_strdelimit (hit->context, "\n\t", ' ');
  hit->start = (gsize) (found - start);
  hit->length = length;
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

static PlenarySearchHit *
hit_new (PlenaryRecord *record, const char *word)
{
  PlenarySearchHit *hit = g_new0 (PlenarySearchHit, 1);
  guint n_columns = plenary_row_get_info (plenary_record_get_row (record))->n_columns;

  hit->record_type = G_OBJECT_TYPE (record);
  hit->id = g_strdup (plenary_record_get_id (record));
  for (guint i = 0; i < n_columns && hit->context == NULL; i++)
    {
      gsize length = 0;
      g_autofree char *words = words_of_column (record, i);
      const char *found = words != NULL ? find_word (words, word, &length) : NULL;

      if (found != NULL)
        set_context (hit, words, found, length);
    }
  if (hit->context == NULL)
    hit->context = g_strdup ("");

  return hit;
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
  g_free (self);
}

/**
 * plenary_project_search:
 * @self: a project
 * @words: what to look for: all of the words, the last one as the beginning of a word; case and
 *   accents do not count
 * @limit: how many records at most
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Finds records, in the order in which they were made. Looking for the best would mean to weigh
 * each record that has the words, and while the first letters are typed most have.
 *
 * Returns: (transfer full) (element-type PlenarySearchHit) (nullable): what was found
 */
GPtrArray *
plenary_project_search (PlenaryProject *self, const char *words, guint limit, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (self), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  g_auto (GStrv) split = split_words (words);
  g_autoptr (GPtrArray) hits
      = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_search_hit_free);
  PlenaryDatabase *database = plenary_project_get_database (self);
  gboolean is_row = TRUE;

  if (split[0] == NULL)
    return g_steal_pointer (&hits);

  g_autofree char *expression = match_expression (split);
  g_autoptr (sqlite3_stmt) statement = plenary_database_prepare (
      database,
      "SELECT kind, record FROM search JOIN search_entry ON search_entry.number = search.rowid"
      " WHERE search MATCH ? ORDER BY search.rowid LIMIT ?",
      error);

  if (statement == NULL)
    return NULL;
  sqlite3_bind_text (statement, 1, expression, -1, SQLITE_STATIC);
  sqlite3_bind_int64 (statement, 2, limit);

  while (is_row)
    {
      if (!plenary_database_step (database, statement, &is_row, error))
        return NULL;

      const char *kind = is_row ? (const char *) sqlite3_column_text (statement, 0) : NULL;
      const char *id = is_row ? (const char *) sqlite3_column_text (statement, 1) : NULL;
      GType type = kind != NULL ? plenary_model_get_type_of_table (kind) : G_TYPE_INVALID;
      PlenaryRecord *record
          = type != G_TYPE_INVALID
                ? plenary_model_lookup (plenary_project_get_model (self), type, id)
                : NULL;

      if (record != NULL)
        g_ptr_array_add (hits, hit_new (record, split[0]));
    }

  return g_steal_pointer (&hits);
}
