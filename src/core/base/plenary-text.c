/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The value and its parser. The builder, in a file of its own, writes the canonical form; the
 * parser feeds the builder, so that whatever is read comes out canonical.
 */
#include "config.h"

#include "base/plenary-text-private.h"

#include "base/plenary-error.h"
#include "base/plenary-id.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_BYTES (4 * 1024 * 1024)
#define MAX_OPEN  16

G_DEFINE_BOXED_TYPE (PlenaryText, plenary_text, plenary_text_ref, plenary_text_unref)

G_DEFINE_ENUM_TYPE (PlenaryReferenceForm,
                    plenary_reference_form,
                    G_DEFINE_ENUM_VALUE (PLENARY_REFERENCE_NUMBER, "number"),
                    G_DEFINE_ENUM_VALUE (PLENARY_REFERENCE_LABEL, "label"),
                    G_DEFINE_ENUM_VALUE (PLENARY_REFERENCE_TITLE, "title"),
                    G_DEFINE_ENUM_VALUE (PLENARY_REFERENCE_PAGE, "page"))

G_DEFINE_ENUM_TYPE (PlenaryMarker,
                    plenary_marker,
                    G_DEFINE_ENUM_VALUE (PLENARY_MARKER_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (PLENARY_MARKER_BULLET, "bullet"),
                    G_DEFINE_ENUM_VALUE (PLENARY_MARKER_DECIMAL, "decimal"),
                    G_DEFINE_ENUM_VALUE (PLENARY_MARKER_LETTER, "letter"),
                    G_DEFINE_ENUM_VALUE (PLENARY_MARKER_ROMAN, "roman"))

/* An element that is open while its content is read. */
typedef struct
{
  char name[8];
  PlenaryStyle style;      /* outside it */
  char *link;              /* outside it */
  PlenaryTextBuilder *out; /* outside it, for a note */
} Element;

typedef struct
{
  const char *start;
  const char *at;
  Element open[MAX_OPEN];
  int n_open;
  PlenaryStyle style;
  char *link;
  PlenaryTextBuilder *builder;
} Parser;

static void
run_clear (PlenaryRun *run)
{
  g_clear_pointer ((char **) &run->link, g_free);
  g_clear_pointer ((PlenaryText **) &run->note, plenary_text_unref);
  g_clear_pointer ((char **) &run->target, g_free);
}

static gboolean
fail (Parser *parser, GError **error, PlenaryDataError code, const char *problem)
{
  long character = g_utf8_pointer_to_offset (parser->start, parser->at) + 1;

  /* Translators: the first is a position, the second what is wrong there. */
  g_set_error (error, PLENARY_DATA_ERROR, code, _ ("Text, character %ld: %s"), character, problem);

  return FALSE;
}

static PlenaryStyle
style_of_element (const char *name)
{
  static const struct
  {
    const char *name;
    PlenaryStyle style;
  } styles[] = {
    { "b", PLENARY_STYLE_BOLD },        { "i", PLENARY_STYLE_ITALIC },
    { "u", PLENARY_STYLE_UNDERLINE },   { "sup", PLENARY_STYLE_SUPERSCRIPT },
    { "sub", PLENARY_STYLE_SUBSCRIPT },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (styles); i++)
    if (strcmp (name, styles[i].name) == 0)
      return styles[i].style;

  return PLENARY_STYLE_NONE;
}

/* Reads the character that an entity stands for; 0 when it is none. */
static gunichar
read_entity (const char **at)
{
  static const struct
  {
    const char *name;
    gunichar character;
  } entities[] = {
    { "amp;", '&' }, { "lt;", '<' }, { "gt;", '>' }, { "quot;", '"' }, { "apos;", '\'' },
  };
  const char *name = *at + 1;

  for (gsize i = 0; i < G_N_ELEMENTS (entities); i++)
    if (g_str_has_prefix (name, entities[i].name))
      {
        *at = name + strlen (entities[i].name);
        return entities[i].character;
      }

  if (*name != '#')
    return 0;

  gboolean is_hex = name[1] == 'x';
  char *end = NULL;
  guint64 value = g_ascii_strtoull (name + (is_hex ? 2 : 1), &end, is_hex ? 16 : 10);

  if (*end != ';' || value == 0 || value > 0x10FFFF || !g_unichar_validate ((gunichar) value))
    return 0;

  *at = end + 1;

  return (gunichar) value;
}

static char *
decode (const char *start, const char *end)
{
  GString *decoded = g_string_new (NULL);

  while (start < end)
    {
      gunichar character = *start == '&' ? read_entity (&start) : 0;

      if (character != 0)
        g_string_append_unichar (decoded, character);
      else
        g_string_append_c (decoded, *start++);
    }

  return g_string_free_and_steal (decoded);
}

/* The value of an attribute inside a tag, decoded; NULL when the tag has none of that name. */
static char *
dup_attribute (const char *tag, const char *tag_end, const char *name)
{
  g_autofree char *key = g_strconcat (" ", name, "=", NULL);
  const char *found = g_strstr_len (tag, tag_end - tag, key);

  if (found == NULL)
    return NULL;

  const char *value = found + strlen (key);
  char quote = *value;
  const char *value_end = quote == '"' || quote == '\''
                              ? memchr (value + 1, quote, (gsize) (tag_end - value - 1))
                              : NULL;

  return value_end != NULL ? decode (value + 1, value_end) : NULL;
}

static int
enum_value (GType type, const char *nick, int fallback)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *value = nick != NULL ? g_enum_get_value_by_nick (klass, nick) : NULL;

  return value != NULL ? value->value : fallback;
}

static gboolean
read_empty_element (Parser *parser, const char *name, const char *tag_end, GError **error)
{
  if (strcmp (name, "ref") == 0)
    {
      g_autofree char *target = dup_attribute (parser->at, tag_end, "to");
      g_autofree char *form = dup_attribute (parser->at, tag_end, "as");

      if (target == NULL || !plenary_id_is_valid (target))
        return fail (parser, error, PLENARY_DATA_ERROR_VALUE,
                     _ ("a reference needs the id of what it refers to"));
      plenary_text_builder_add_reference (
          parser->builder, target,
          enum_value (PLENARY_TYPE_REFERENCE_FORM, form, PLENARY_REFERENCE_NUMBER), parser->style);
      return TRUE;
    }

  if (strcmp (name, "item") == 0)
    {
      g_autofree char *level = dup_attribute (parser->at, tag_end, "level");
      g_autofree char *marker = dup_attribute (parser->at, tag_end, "as");
      guint64 number = 1;

      if (level != NULL
          && !g_ascii_string_to_unsigned (level, 10, 1, PLENARY_TEXT_MAX_LEVEL, &number, NULL))
        return fail (parser, error, PLENARY_DATA_ERROR_VALUE,
                     _ ("the level of an item is a number from 1 to 6"));
      plenary_text_builder_start_item (
          parser->builder, (int) number,
          enum_value (PLENARY_TYPE_MARKER, marker, PLENARY_MARKER_BULLET));
      return TRUE;
    }

  return fail (parser, error, PLENARY_DATA_ERROR_SYNTAX, _ ("unknown element"));
}

static gboolean
open_element (Parser *parser, const char *name, const char *tag_end, GError **error)
{
  PlenaryStyle style = style_of_element (name);
  gboolean is_link = strcmp (name, "a") == 0;
  gboolean is_note = strcmp (name, "note") == 0;

  if (style == PLENARY_STYLE_NONE && !is_link && !is_note)
    return fail (parser, error, PLENARY_DATA_ERROR_SYNTAX, _ ("unknown element"));
  if (parser->n_open == MAX_OPEN)
    return fail (parser, error, PLENARY_DATA_ERROR_LIMIT, _ ("elements are nested too deep"));

  Element *element = &parser->open[parser->n_open];

  g_strlcpy (element->name, name, sizeof element->name);
  element->style = parser->style;
  element->link = g_strdup (parser->link);
  element->out = NULL;

  if (is_note)
    {
      for (int i = 0; i < parser->n_open; i++)
        if (parser->open[i].out != NULL)
          {
            g_free (element->link);
            return fail (parser, error, PLENARY_DATA_ERROR_VALUE,
                         _ ("a note cannot stand in a note"));
          }
      element->out = g_steal_pointer (&parser->builder);
      parser->builder = plenary_text_builder_new ();
      parser->style = PLENARY_STYLE_NONE;
      g_clear_pointer (&parser->link, g_free);
    }
  else if (is_link)
    {
      g_free (parser->link);
      parser->link = dup_attribute (parser->at, tag_end, "href");
      if (parser->link == NULL)
        parser->link = g_strdup ("");
    }
  else
    {
      parser->style |= style;
    }
  parser->n_open++;

  return TRUE;
}

static gboolean
close_element (Parser *parser, const char *name, GError **error)
{
  if (parser->n_open == 0 || strcmp (parser->open[parser->n_open - 1].name, name) != 0)
    return fail (parser, error, PLENARY_DATA_ERROR_SYNTAX,
                 _ ("an element is closed that is not open"));

  Element *element = &parser->open[--parser->n_open];

  parser->style = element->style;
  g_free (parser->link);
  parser->link = g_steal_pointer (&element->link);
  if (element->out != NULL)
    {
      g_autoptr (PlenaryText) note = plenary_text_builder_end (parser->builder);

      plenary_text_builder_free (parser->builder);
      parser->builder = g_steal_pointer (&element->out);
      plenary_text_builder_add_note (parser->builder, note, parser->style);
    }

  return TRUE;
}

static gboolean
read_tag (Parser *parser, GError **error)
{
  const char *end = strchr (parser->at, '>');

  if (end == NULL)
    return fail (parser, error, PLENARY_DATA_ERROR_SYNTAX, _ ("an element is not complete"));

  gboolean is_closing = parser->at[1] == '/';
  gboolean is_empty = end[-1] == '/';
  const char *name_start = parser->at + (is_closing ? 2 : 1);
  gsize name_length = strspn (name_start, "abcdefghijklmnopqrstuvwxyz");
  g_autofree char *name = g_strndup (name_start, MIN (name_length, 7));
  gboolean is_read = is_closing ? close_element (parser, name, error)
                     : is_empty ? read_empty_element (parser, name, end, error)
                                : open_element (parser, name, end, error);

  if (is_read)
    parser->at = end + 1;

  return is_read;
}

static gboolean
read_words (Parser *parser, GError **error)
{
  gsize length = strcspn (parser->at, "<&");

  if (length > 0)
    {
      plenary_text_builder_add_words (parser->builder, parser->at, (gssize) length, parser->style,
                                      parser->link);
      parser->at += length;
      return TRUE;
    }

  gunichar character = read_entity (&parser->at);
  char buffer[6];

  if (character == 0)
    return fail (parser, error, PLENARY_DATA_ERROR_SYNTAX, _ ("“&” must be written “&amp;”"));
  plenary_text_builder_add_words (parser->builder, buffer, g_unichar_to_utf8 (character, buffer),
                                  parser->style, parser->link);

  return TRUE;
}

static gboolean
read_all (Parser *parser, GError **error)
{
  while (*parser->at != '\0')
    if (!(*parser->at == '<' ? read_tag (parser, error) : read_words (parser, error)))
      return FALSE;

  if (parser->n_open > 0)
    return fail (parser, error, PLENARY_DATA_ERROR_SYNTAX, _ ("an element is not closed"));

  return TRUE;
}

static void
parser_clear (Parser *parser)
{
  while (parser->n_open > 0)
    {
      Element *element = &parser->open[--parser->n_open];

      g_free (element->link);
      g_clear_pointer (&element->out, plenary_text_builder_free);
    }
  g_clear_pointer (&parser->link, g_free);
  g_clear_pointer (&parser->builder, plenary_text_builder_free);
}

GArray *
plenary_text_new_runs (void)
{
  GArray *runs = g_array_new (FALSE, TRUE, sizeof (PlenaryRun));

  g_array_set_clear_func (runs, (GDestroyNotify) run_clear);

  return runs;
}

PlenaryText *
plenary_text_take (char *markup, char *plain, GArray *runs, GArray *lines)
{
  PlenaryText *self = g_new0 (PlenaryText, 1);

  self->markup = markup;
  self->plain = plain;
  self->runs = runs;
  self->lines = lines;
  g_atomic_ref_count_init (&self->ref_count);

  return self;
}

/**
 * plenary_text_new:
 * @plain: words in UTF-8; a line feed ends a paragraph
 *
 * Makes a text without emphasis.
 *
 * Returns: (transfer full): the text
 */
PlenaryText *
plenary_text_new (const char *plain)
{
  g_return_val_if_fail (plain != NULL, NULL);

  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  plenary_text_builder_add_words (builder, plain, -1, PLENARY_STYLE_NONE, NULL);

  return plenary_text_builder_end (builder);
}

/**
 * plenary_text_new_from_markup:
 * @markup: mark-up, at most 4 MiB; need not be canonical nor trusted
 * @error: place for a %PLENARY_DATA_ERROR that names the character
 *
 * Reads a text.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL with @error set
 */
PlenaryText *
plenary_text_new_from_markup (const char *markup, GError **error)
{
  g_return_val_if_fail (markup != NULL, NULL);

  Parser parser = { .start = markup, .at = markup };
  gsize length = strlen (markup);
  const char *invalid = NULL;
  PlenaryText *text = NULL;

  if (length > MAX_BYTES)
    {
      g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_LIMIT,
                   _ ("A text is longer than %d bytes"), MAX_BYTES);
      return NULL;
    }
  if (!g_utf8_validate_len (markup, length, &invalid))
    {
      g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_ENCODING,
                   _ ("Text, byte %zu: not UTF-8"), (gsize) (invalid - markup) + 1);
      return NULL;
    }

  parser.builder = plenary_text_builder_new ();
  if (read_all (&parser, error))
    text = plenary_text_builder_end (parser.builder);
  parser_clear (&parser);

  return text;
}

/**
 * plenary_text_ref:
 * @self: a text
 *
 * Returns: (transfer full): @self
 */
PlenaryText *
plenary_text_ref (const PlenaryText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  /* The value is constant; its count of holders is not part of it. */
  PlenaryText *held = (PlenaryText *) self;

  g_atomic_ref_count_inc (&held->ref_count);

  return held;
}

/**
 * plenary_text_unref:
 * @self: (transfer full): a text
 */
void
plenary_text_unref (PlenaryText *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->markup);
  g_free (self->plain);
  g_array_unref (self->runs);
  g_array_unref (self->lines);
  g_free (self);
}

/**
 * plenary_text_get_markup:
 * @self: a text
 *
 * Returns: (transfer none): its canonical mark-up
 */
const char *
plenary_text_get_markup (const PlenaryText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->markup;
}

/**
 * plenary_text_get_plain:
 * @self: a text
 *
 * The text as an editor or a line breaker sees it: words, with %PLENARY_TEXT_MARK for each
 * note and reference.
 *
 * Returns: (transfer none): its plain form
 */
const char *
plenary_text_get_plain (const PlenaryText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->plain;
}

/**
 * plenary_text_dup_words:
 * @self: a text
 *
 * The words that a reader could look for: those of the text, and of each note after its mark.
 *
 * Returns: (transfer full): words
 */
char *
plenary_text_dup_words (const PlenaryText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return plenary_text_words_of_markup (self->markup, -1);
}

/**
 * plenary_text_is_empty:
 * @self: (nullable): a text
 *
 * Returns: whether there is nothing in it
 */
gboolean
plenary_text_is_empty (const PlenaryText *self)
{
  return self == NULL || self->markup[0] == '\0';
}

/**
 * plenary_text_equal:
 * @a: a text
 * @b: a text
 *
 * Returns: whether both say the same in the same way
 */
gboolean
plenary_text_equal (const PlenaryText *a, const PlenaryText *b)
{
  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  return strcmp (a->markup, b->markup) == 0;
}

/**
 * plenary_text_get_runs:
 * @self: a text
 * @n_runs: (out): how many
 *
 * Returns: (transfer none) (array length=n_runs): its runs, in order
 */
const PlenaryRun *
plenary_text_get_runs (const PlenaryText *self, gsize *n_runs)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (n_runs != NULL, NULL);

  *n_runs = self->runs->len;

  return (const PlenaryRun *) (gpointer) self->runs->data;
}

/**
 * plenary_text_get_lines:
 * @self: a text
 * @n_lines: (out): how many; at least 1
 *
 * Returns: (transfer none) (array length=n_lines): its paragraphs and items, in order
 */
const PlenaryLine *
plenary_text_get_lines (const PlenaryText *self, gsize *n_lines)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (n_lines != NULL, NULL);

  *n_lines = self->lines->len;

  return (const PlenaryLine *) (gpointer) self->lines->data;
}

/**
 * plenary_text_slice:
 * @self: a text
 * @start: first byte in the plain form
 * @length: bytes in the plain form
 *
 * A part of a text, with its emphasis, notes and references. Items become paragraphs.
 *
 * Returns: (transfer full): the part
 */
PlenaryText *
plenary_text_slice (const PlenaryText *self, gsize start, gsize length)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_autoptr (PlenaryTextBuilder) builder = plenary_text_builder_new ();

  for (guint i = 0; i < self->runs->len; i++)
    {
      const PlenaryRun *run = &g_array_index (self->runs, PlenaryRun, i);
      gsize from = MAX (run->start, start);
      gsize to = MIN (run->start + run->length, start + length);

      if (from >= to)
        continue;

      switch (run->kind)
        {
        case PLENARY_RUN_WORDS:
          plenary_text_builder_add_words (builder, self->plain + from, (gssize) (to - from),
                                          run->style, run->link);
          break;
        case PLENARY_RUN_NOTE:
          plenary_text_builder_add_note (builder, run->note, run->style);
          break;
        case PLENARY_RUN_REFERENCE:
          plenary_text_builder_add_reference (builder, run->target, run->form, run->style);
          break;
        default:
          g_assert_not_reached ();
        }
    }

  return plenary_text_builder_end (builder);
}

/**
 * plenary_text_words_of_markup:
 * @markup: mark-up
 * @length: its bytes, or -1 when it ends with a zero byte
 *
 * The words of mark-up without parsing it, for the search index: elements are left out, a note
 * stands between spaces. Never fails; any thread.
 *
 * Returns: (transfer full): words
 */
char *
plenary_text_words_of_markup (const char *markup, gssize length)
{
  g_return_val_if_fail (markup != NULL, NULL);

  const char *at = markup;
  const char *end = markup + (length >= 0 ? (gsize) length : strlen (markup));
  GString *words = g_string_sized_new ((gsize) (end - at));

  while (at < end)
    if (*at == '<')
      {
        const char *tag_end = memchr (at, '>', (gsize) (end - at));

        if (g_str_has_prefix (at, "<note") || g_str_has_prefix (at, "</note"))
          g_string_append_c (words, ' ');
        at = tag_end != NULL ? tag_end + 1 : end;
      }
    else if (*at == '&')
      {
        gunichar character = read_entity (&at);

        if (character != 0)
          g_string_append_unichar (words, character);
        else
          g_string_append_c (words, *at++);
      }
    else
      {
        const char *next = at;

        while (next < end && *next != '<' && *next != '&')
          next++;
        g_string_append_len (words, at, next - at);
        at = next;
      }

  return g_string_free_and_steal (words);
}
