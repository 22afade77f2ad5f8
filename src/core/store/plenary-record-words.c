/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "store/plenary-record-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Of a text that stands for its record, in characters. */
#define EXCERPT_LENGTH 48

typedef struct
{
  const char *name;
  const char *words;
} Entry;

static const Entry tables[] = {
  { "event", N_ ("Event") },
  { "attachment", N_ ("Attachment") },
  { "body", N_ ("Body") },
  { "person", N_ ("Person") },
  { "post", N_ ("Post") },
  { "alias", N_ ("Spelling") },
  { "biography", N_ ("Biography") },
  { "person_distinction", N_ ("Distinction of people") },
  { "membership", N_ ("Membership") },
  { "body_distinction", N_ ("Distinction of bodies") },
  { "convener", N_ ("Convener") },
  { "logo", N_ ("Logo") },
  { "room", N_ ("Room") },
  { "day", N_ ("Day") },
  { "framework", N_ ("Framework") },
  { "objective", N_ ("Objective") },
  { "action_point", N_ ("Action point") },
  { "session", N_ ("Session") },
  { "question", N_ ("Guiding question") },
  { "assignment", N_ ("Role") },
  { "allocation", N_ ("Allocation") },
  { "placement", N_ ("Place of an objective") },
  { "focus", N_ ("Focus on an objective") },
  { "document", N_ ("Document") },
  { "section", N_ ("Section") },
  { "intervention", N_ ("Intervention") },
  { "paragraph", N_ ("Paragraph") },
  { "table_row", N_ ("Row of a table") },
  { "table_cell", N_ ("Cell of a table") },
  { "paragraph_objective", N_ ("Objective of a paragraph") },
  { "intervention_objective", N_ ("Objective of an intervention") },
  { "mark", N_ ("Mark") },
  { "finding", N_ ("Finding") },
  { "holder", N_ ("Holder of a finding") },
  { "comment", N_ ("Comment") },
  { "clearance", N_ ("Clearance") },
  { "fact", N_ ("Fact") },
  { "fact_value", N_ ("Value of a fact") },
};

static const Entry columns[] = {
  { "acronym", N_ ("Acronym") },
  { "adjective", N_ ("Adjective") },
  { "adopted-on", N_ ("Date of adoption") },
  { "agenda", N_ ("With the agenda") },
  { "aims", N_ ("Aims") },
  { "allocation-id", N_ ("Allocation") },
  { "announced", N_ ("Announced") },
  { "answer", N_ ("Answer") },
  { "answered-on", N_ ("Date of the answer") },
  { "answers-id", N_ ("Question it answers") },
  { "approved", N_ ("Approved") },
  { "article", N_ ("Article") },
  { "as-of", N_ ("As of") },
  { "attendance", N_ ("Attendance") },
  { "attribution", N_ ("Attribution") },
  { "author", N_ ("Author") },
  { "background", N_ ("Background") },
  { "body-id", N_ ("Body") },
  { "byline", N_ ("Byline") },
  { "capacity", N_ ("Capacity") },
  { "category", N_ ("Category") },
  { "champion", N_ ("Champion country") },
  { "city", N_ ("City") },
  { "closes-at", N_ ("Closing time") },
  { "consent", N_ ("Consent") },
  { "content", N_ ("File") },
  { "contents", N_ ("With a contents page") },
  { "country", N_ ("Country") },
  { "credit", N_ ("Credit") },
  { "date", N_ ("Date") },
  { "dated-on", N_ ("Date") },
  { "day-id", N_ ("Day") },
  { "delegates", N_ ("Number of delegates") },
  { "description", N_ ("Description") },
  { "description-held", N_ ("Description as held") },
  { "discussion-rule", N_ ("Discussion rule") },
  { "document-id", N_ ("Document") },
  { "due-on", N_ ("Due date") },
  { "duration", N_ ("Duration") },
  { "email", N_ ("Email") },
  { "ended-on", N_ ("Date of its end") },
  { "ends-on", N_ ("End") },
  { "expected-attendance", N_ ("Expected attendance") },
  { "fact-id", N_ ("Fact") },
  { "family-first", N_ ("Family name first") },
  { "family-name", N_ ("Family name") },
  { "finding-id", N_ ("Finding") },
  { "formal-name", N_ ("Formal name") },
  { "format", N_ ("Format") },
  { "forum", N_ ("Forum") },
  { "founded-on", N_ ("Date of its founding") },
  { "framework-id", N_ ("Framework") },
  { "gerund", N_ ("Gerund") },
  { "given-name", N_ ("Given name") },
  { "hashtag", N_ ("Hashtag") },
  { "header", N_ ("Running header") },
  { "honorific", N_ ("Honorific") },
  { "honorifics", N_ ("With honorifics") },
  { "id", N_ ("Id") },
  { "in-contents", N_ ("In the contents") },
  { "intervention-id", N_ ("Intervention") },
  { "item-word", N_ ("Word for an item") },
  { "kind", N_ ("Kind") },
  { "label", N_ ("Label") },
  { "language", N_ ("Language") },
  { "languages", N_ ("Languages") },
  { "lead", N_ ("First words") },
  { "lead-in", N_ ("Opening of paragraphs") },
  { "letter", N_ ("Letter") },
  { "level", N_ ("Depth") },
  { "link", N_ ("Link") },
  { "made-at", N_ ("Time") },
  { "mandate", N_ ("Mandate") },
  { "marker", N_ ("Marker") },
  { "mechanism-id", N_ ("Mechanism") },
  { "mechanisms", N_ ("Number of mechanisms") },
  { "media-type", N_ ("Type of file") },
  { "member-id", N_ ("Member") },
  { "member-states", N_ ("Number of States") },
  { "mode", N_ ("Mode") },
  { "mode-line", N_ ("Sentence on the mode") },
  { "name", N_ ("Name") },
  { "nationality", N_ ("Nationality") },
  { "note", N_ ("Note") },
  { "notes", N_ ("Notes") },
  { "number", N_ ("Number") },
  { "numbered", N_ ("Numbered") },
  { "objective-id", N_ ("Objective") },
  { "on-behalf-id", N_ ("On behalf of") },
  { "opens-at", N_ ("Opening time") },
  { "organizations", N_ ("Number of organizations") },
  { "other-id", N_ ("Other") },
  { "other-name", N_ ("Other name") },
  { "outcomes", N_ ("Outcomes") },
  { "owner", N_ ("Who is asking") },
  { "paper", N_ ("Paper") },
  { "paragraph", N_ ("Place in the resolution") },
  { "paragraph-id", N_ ("Paragraph") },
  { "parallel", N_ ("Starts with the one before") },
  { "parent-id", N_ ("Part of") },
  { "parent-title", N_ ("Parent event") },
  { "particle", N_ ("Particle") },
  { "permission", N_ ("May be published") },
  { "person-id", N_ ("Person") },
  { "phone", N_ ("Phone") },
  { "photo-id", N_ ("Photograph") },
  { "platform", N_ ("Platform") },
  { "pledge", N_ ("Pledge") },
  { "preferred", N_ ("Preferred") },
  { "private", N_ ("Private") },
  { "pronoun", N_ ("Pronoun") },
  { "rank", N_ ("Order") },
  { "region", N_ ("Region") },
  { "relation", N_ ("Relation") },
  { "replaced-by-id", N_ ("Replaced by") },
  { "reply-to-id", N_ ("Reply to") },
  { "resolved", N_ ("Resolved") },
  { "role", N_ ("Role") },
  { "room-id", N_ ("Room") },
  { "row-id", N_ ("Row") },
  { "seconds", N_ ("Length") },
  { "section-id", N_ ("Section") },
  { "sent-on", N_ ("Date of sending") },
  { "series", N_ ("Series") },
  { "session-id", N_ ("Session") },
  { "short-form", N_ ("Form of address") },
  { "short-title", N_ ("Short title") },
  { "source", N_ ("Source") },
  { "speaker", N_ ("Speaker") },
  { "speakers", N_ ("List of speakers") },
  { "spelling", N_ ("Spelling") },
  { "started-at", N_ ("Start") },
  { "starts-at", N_ ("Start") },
  { "starts-on", N_ ("Start") },
  { "state", N_ ("State") },
  { "statement", N_ ("Statement") },
  { "status", N_ ("Status") },
  { "subtitle", N_ ("Subtitle") },
  { "suffix", N_ ("Suffix") },
  { "symbol", N_ ("Symbol") },
  { "tagline", N_ ("Tagline") },
  { "text", N_ ("Text") },
  { "title", N_ ("Title") },
  { "topic", N_ ("Topic") },
  { "value", N_ ("Value") },
  { "venue", N_ ("Venue") },
  { "visibility", N_ ("Visibility") },
  { "website", N_ ("Website") },
  { "zone", N_ ("Time zone") },
};

/* What a record is called by, the first of these that says something. */
static const char *const naming_columns[]
    = { "title", "name",    "family-name", "text",      "label", "spelling",    "date",
        "lead",  "speaker", "note",        "statement", "value", "short-title", "letter" };

static const char *
find_words (const Entry *entries, gsize n_entries, const char *name)
{
  for (gsize i = 0; i < n_entries; i++)
    if (strcmp (entries[i].name, name) == 0)
      return _ (entries[i].words);

  return name;
}

static char *
make_excerpt (const char *words)
{
  g_autofree char *line = g_strdelimit (g_strdup (words), "\n\r\t", ' ');

  g_strstrip (line);
  if (g_utf8_strlen (line, -1) <= EXCERPT_LENGTH)
    return g_steal_pointer (&line);

  g_autofree char *start = g_utf8_substring (line, 0, EXCERPT_LENGTH - 1);

  return g_strconcat (g_strchomp (start), "…", NULL);
}

/**
 * plenary_words_of_table:
 * @record_type: a class of records
 *
 * Returns: (transfer none): what one of them is called, as in: Session
 */
const char *
plenary_words_of_table (GType record_type)
{
  return find_words (tables, G_N_ELEMENTS (tables), plenary_table_info_of_type (record_type)->name);
}

/**
 * plenary_words_of_column:
 * @record_type: a class of records
 * @column: one of its columns
 *
 * Returns: (transfer none): what the column is called, as in: Short title
 */
const char *
plenary_words_of_column (GType record_type, guint column)
{
  const PlenaryTableInfo *info = plenary_table_info_of_type (record_type);

  g_return_val_if_fail (column < info->n_columns, NULL);

  return find_words (columns, G_N_ELEMENTS (columns), info->columns[column].name);
}

static char *
words_of_text (const PlenaryRow *row, guint column)
{
  const char *text = plenary_row_get_text (row, column);

  return plenary_row_get_info (row)->columns[column].kind == PLENARY_COLUMN_MARKUP
             ? plenary_text_words_of_markup (text, -1)
             : g_strdup (text);
}

/**
 * plenary_words_of_row:
 * @row: a row
 *
 * Returns: (transfer full): the row in words, as in: Session “Opening”
 */
char *
plenary_words_of_row (const PlenaryRow *row)
{
  g_return_val_if_fail (row != NULL, NULL);

  const char *noun = plenary_words_of_table (plenary_row_get_record_type (row));

  for (gsize i = 0; i < G_N_ELEMENTS (naming_columns); i++)
    {
      guint column = 0;

      if (!plenary_table_info_find_column (plenary_row_get_info (row), naming_columns[i], &column))
        continue;

      g_autofree char *words = words_of_text (row, column);
      g_autofree char *excerpt = make_excerpt (words);

      /* Translators: a kind of record and its name, as in: Session “Opening” */
      if (*excerpt != '\0')
        return g_strdup_printf (_ ("%s “%s”"), noun, excerpt);
    }

  return g_strdup (noun);
}

/**
 * plenary_words_of_value:
 * @model: the model the row is in
 * @row: a row
 * @column: one of its columns
 *
 * Returns: (transfer full): the value in words; "" when it is not known
 */
char *
plenary_words_of_value (PlenaryModel *model, const PlenaryRow *row, guint column)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (row != NULL, NULL);

  const PlenaryColumn *info = &plenary_row_get_info (row)->columns[column];

  switch (info->kind)
    {
    case PLENARY_COLUMN_MARKUP:
      return words_of_text (row, column);
    case PLENARY_COLUMN_BOOLEAN:
      return g_strdup (plenary_row_get_boolean (row, column) ? _ ("Yes") : _ ("No"));
    case PLENARY_COLUMN_BLOB:
      {
        GBytes *bytes = plenary_row_get_bytes (row, column);

        return bytes != NULL ? g_format_size (g_bytes_get_size (bytes)) : g_strdup ("");
      }
    case PLENARY_COLUMN_REFERENCE:
      {
        const char *id = plenary_row_get_text (row, column);
        PlenaryRecord *record
            = plenary_model_lookup (model, plenary_model_get_type_of_table (info->target), id);

        return record != NULL ? plenary_words_of_row (plenary_record_get_row (record))
                              : g_strdup (id != NULL ? id : "");
      }
    case PLENARY_COLUMN_ID:
    case PLENARY_COLUMN_TEXT:
    case PLENARY_COLUMN_INTEGER:
    case PLENARY_COLUMN_ENUM:
    case PLENARY_COLUMN_DATE:
    case PLENARY_COLUMN_INSTANT:
    case PLENARY_COLUMN_RANK:
    default:
      return plenary_row_dup_string (row, column);
    }
}
