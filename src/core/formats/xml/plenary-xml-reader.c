/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Reads Plenary XML as libxml2 finds its elements, without a tree. Files come from anywhere: no
 * network, no document type and so no entities, and a limit for whatever can be large. The first
 * problem ends the reading, and is told with its line.
 */
#include "config.h"

#include "formats/xml/plenary-xml.h"

#include "base/plenary-error.h"
#include "formats/xml/plenary-xml-content.h"
#include "formats/xml/plenary-xml-element.h"
#include "formats/xml/plenary-xml-order.h"
#include "model/plenary-event.h"

#include <glib/gi18n-lib.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <string.h>

#define MAX_FILE_BYTES (512 * 1024 * 1024)
#define MAX_RECORDS    1000000
#define MAX_DEPTH      64
#define MAX_ATTRIBUTES 64

#define CHUNK_BYTES      (256 * 1024)
#define SHOWN_CHARACTERS 40
#define DETECTED_BYTES   1024

#define NAMESPACE_STEM "urn:plenary:project:"

typedef enum
{
  FRAME_PROJECT,
  FRAME_RECORD,
  FRAME_COLUMN,
  FRAME_INLINE,
} FrameKind;

/* An element that is open. What is in a record points back at it. */
typedef struct
{
  FrameKind kind;
  const PlenaryXmlElement *element;
  PlenaryRow *row;
  guint64 seen; /* columns that the record has had as elements */
} Frame;

typedef struct
{
  xmlParserCtxt *context;
  Frame frames[MAX_DEPTH];
  guint depth;
  PlenaryXmlContent *content; /* of the column that is being read */
  PlenaryXmlOrder *order;
  GError *error;
} Reader;

static void G_GNUC_PRINTF (3, 4) fail (Reader *self, PlenaryDataError code, const char *format, ...)
{
  if (self->error != NULL)
    return;

  va_list arguments;

  va_start (arguments, format);

  g_autofree char *problem = g_strdup_vprintf (format, arguments);

  va_end (arguments);
  /* Translators: number of a line of a file, and what is wrong there. */
  g_set_error (&self->error, PLENARY_DATA_ERROR, code, _ ("Line %d: %s"),
               xmlSAX2GetLineNumber (self->context), problem);
}

/* Ends the parsing after a problem: the last thing a callback does, for it frees what libxml2 has
 * handed to the callback. */
static void
stop_after_problem (Reader *self)
{
  if (self->error != NULL)
    xmlStopParser (self->context);
}

static void
fail_with (Reader *self, GError *error)
{
  fail (self, (PlenaryDataError) error->code, "%s", error->message);
  g_error_free (error);
}

static char *
shorten (const char *words)
{
  return g_utf8_strlen (words, -1) <= SHOWN_CHARACTERS
             ? g_strdup (words)
             : g_utf8_substring (words, 0, SHOWN_CHARACTERS);
}

static Frame *
top (Reader *self)
{
  return self->depth > 0 ? &self->frames[self->depth - 1] : NULL;
}

static void
push (Reader *self, Frame frame)
{
  if (self->depth == MAX_DEPTH)
    fail (self, PLENARY_DATA_ERROR_LIMIT, _ ("elements are nested too deep"));
  else
    self->frames[self->depth++] = frame;
}

/* The attributes of libxml2: five pointers each, the last two the ends of the value. */
static const char *
attribute_name (const xmlChar **attributes, int number)
{
  return (const char *) attributes[5 * number];
}

static gboolean
is_foreign_attribute (const xmlChar **attributes, int number)
{
  return attributes[5 * number + 2] != NULL;
}

/* Its name, or for one of another namespace that: it is no name of ours. */
static const char *
attribute_key (const xmlChar **attributes, int number)
{
  return (
      const char *) attributes[5 * number + (is_foreign_attribute (attributes, number) ? 2 : 0)];
}

static char *
dup_attribute_value (const xmlChar **attributes, int number)
{
  const char *start = (const char *) attributes[5 * number + 3];
  const char *end = (const char *) attributes[5 * number + 4];

  return g_strndup (start, (gsize) (end - start));
}

static void
start_project (Reader *self, const char *name, const char *uri, int n, const xmlChar **attributes)
{
  gint64 version = 0;

  if (g_strcmp0 (uri, PLENARY_XML_NAMESPACE) != 0 && uri != NULL
      && g_str_has_prefix (uri, NAMESPACE_STEM))
    {
      fail (self, PLENARY_DATA_ERROR_UNSUPPORTED, _ ("a newer version of Plenary wrote this file"));
      return;
    }
  if (strcmp (name, "project") != 0 || g_strcmp0 (uri, PLENARY_XML_NAMESPACE) != 0)
    {
      g_autofree char *shown = shorten (name);

      fail (self, PLENARY_DATA_ERROR_UNSUPPORTED,
            _ ("the file starts with “%s”, so it is no Plenary project"), shown);
      return;
    }

  for (int i = 0; i < n; i++)
    {
      g_autofree char *value = dup_attribute_value (attributes, i);

      if (is_foreign_attribute (attributes, i) || self->error != NULL)
        continue;
      if (strcmp (attribute_name (attributes, i), "version") != 0)
        fail (self, PLENARY_DATA_ERROR_SYNTAX, _ ("%s: unknown attribute “%s”"), "project",
              attribute_name (attributes, i));
      else if (!g_ascii_string_to_signed (value, 10, 1, G_MAXINT, &version, NULL))
        fail (self, PLENARY_DATA_ERROR_VALUE, _ ("the version is a number from 1"));
    }
  if (version == 0)
    fail (self, PLENARY_DATA_ERROR_VALUE, _ ("%s: “%s” is missing"), "project", "version");
  else if (version > PLENARY_XML_VERSION)
    fail (self, PLENARY_DATA_ERROR_UNSUPPORTED, _ ("a newer version of Plenary wrote this file"));

  push (self, (Frame) { .kind = FRAME_PROJECT });
}

/* Takes an attribute; returns a set with the column's bit, or 0 after a problem. */
static guint64
take_attribute (Reader *self,
                Frame *frame,
                const PlenaryXmlPlace *place,
                const char *name,
                char *value)
{
  const PlenaryXmlElement *element = frame->element;
  GError *error = NULL;
  guint column = 0;

  if (!plenary_table_info_find_column (element->info, name, &column) || strchr (name, '_') != NULL
      || plenary_xml_element_has_child (element, column)
      || (column == 0 && !plenary_xml_element_has_own_id (element))
      || plenary_xml_place_says (place, column))
    {
      fail (self, PLENARY_DATA_ERROR_SYNTAX, _ ("%s: unknown attribute “%s”"), element->name, name);
      return 0;
    }
  if (!plenary_row_set_string (frame->row, column, value, &error))
    {
      fail_with (self, error);
      return 0;
    }
  if (element->info->columns[column].kind == PLENARY_COLUMN_REFERENCE)
    plenary_xml_order_add_reference (self->order, frame->row, column,
                                     xmlSAX2GetLineNumber (self->context));

  return (guint64) 1 << column;
}

static void
take_place (Frame *frame, const Frame *outer, const PlenaryXmlPlace *place)
{
  if (place == NULL)
    return;

  plenary_row_set_text (frame->row, place->column, plenary_row_get_id (outer->row));
  if (place->implied != 0)
    plenary_row_set_text (frame->row, place->implied,
                          plenary_row_get_text (outer->row, place->implied));
}

static void
check_complete (Reader *self, const Frame *frame, const PlenaryXmlPlace *place, guint64 given)
{
  for (guint i = 0; i < frame->element->info->n_columns; i++)
    if (plenary_xml_element_needs (frame->element, i) && (given & (guint64) 1 << i) == 0
        && !plenary_xml_place_says (place, i))
      fail (self, PLENARY_DATA_ERROR_VALUE, _ ("%s: “%s” is missing"), frame->element->name,
            frame->element->info->columns[i].name);
}

/* Gives a record without an id of its own the one that follows from what it is. */
static void
take_id (Reader *self, Frame *frame)
{
  const PlenaryTableInfo *info = frame->element->info;
  GError *error = NULL;
  g_autofree char *id = NULL;

  if (plenary_xml_element_has_own_id (frame->element))
    return;

  id = frame->element->record_type == PLENARY_TYPE_EVENT
           ? g_strdup ("event")
           : g_strconcat (plenary_row_get_text (frame->row, info->joins[0]), ".",
                          plenary_row_get_text (frame->row, info->joins[1]), NULL);
  if (!plenary_row_set_string (frame->row, 0, id, &error))
    fail_with (self, error);
}

static void
start_record (Reader *self, const PlenaryXmlElement *element, int n, const xmlChar **attributes)
{
  Frame *outer = top (self);
  const PlenaryXmlPlace *place = plenary_xml_element_place_in (element, outer->element);
  Frame frame = { .kind = FRAME_RECORD, .element = element };
  guint64 given = 0;

  if (place == NULL && (outer->element != NULL || !plenary_xml_element_is_top (element)))
    {
      fail (self, PLENARY_DATA_ERROR_SYNTAX, _ ("“%s” cannot stand in “%s”"), element->name,
            outer->element != NULL ? outer->element->name : "project");
      return;
    }
  if (plenary_xml_order_get_length (self->order) == MAX_RECORDS)
    {
      fail (self, PLENARY_DATA_ERROR_LIMIT, _ ("more than %d records"), MAX_RECORDS);
      return;
    }

  frame.row = plenary_row_new_with_id (element->record_type, "");
  plenary_xml_order_take_row (self->order, frame.row, outer->row);
  take_place (&frame, outer, place);
  for (int i = 0; i < n && self->error == NULL; i++)
    {
      g_autofree char *value = dup_attribute_value (attributes, i);

      given |= take_attribute (self, &frame, place, attribute_key (attributes, i), value);
    }
  if (self->error == NULL)
    check_complete (self, &frame, place, given);
  if (self->error == NULL)
    take_id (self, &frame);
  if (self->error == NULL && !plenary_xml_order_add_id (self->order, frame.row))
    fail (self, PLENARY_DATA_ERROR_VALUE, _ ("the id “%s” is there twice"),
          plenary_row_get_id (frame.row));
  if (element->info->order != 0
      && element->info->columns[element->info->order].kind == PLENARY_COLUMN_RANK
      && (given & (guint64) 1 << element->info->order) == 0)
    plenary_xml_order_add_unranked (self->order, frame.row);
  push (self, frame);
}

/* Starts the element of a column; returns FALSE when the record has none of that name. */
static gboolean
start_column (Reader *self, const char *name, int n)
{
  Frame *outer = top (self);
  guint column = 0;

  if (outer->element == NULL || strchr (name, '_') != NULL
      || !plenary_table_info_find_column (outer->element->info, name, &column)
      || !plenary_xml_element_has_child (outer->element, column))
    return FALSE;

  if (n > 0)
    fail (self, PLENARY_DATA_ERROR_SYNTAX, _ ("“%s” has no attributes"), name);
  else if ((outer->seen & (guint64) 1 << column) != 0)
    fail (self, PLENARY_DATA_ERROR_SYNTAX, _ ("“%s” is there twice"), name);
  outer->seen |= (guint64) 1 << column;
  plenary_xml_content_start (self->content, outer->row, column);
  push (self, (Frame) { .kind = FRAME_COLUMN, .element = outer->element, .row = outer->row });

  return TRUE;
}

static void
start_inline (Reader *self, const char *name, int n, const xmlChar **attributes)
{
  Frame frame = *top (self);
  GError *error = NULL;
  gboolean is_known = plenary_xml_content_start_element (self->content, name, &error);

  for (int i = 0; i < n && is_known; i++)
    {
      g_autofree char *value = dup_attribute_value (attributes, i);

      is_known = plenary_xml_content_add_attribute (self->content, attribute_key (attributes, i),
                                                    value, &error);
    }
  if (!is_known)
    {
      fail_with (self, error);
      return;
    }

  plenary_xml_content_end_tag (self->content);
  frame.kind = FRAME_INLINE;
  push (self, frame);
}

static void
start_element (Reader *self,
               const char *name,
               const char *uri,
               int n_attributes,
               const xmlChar **attributes)
{
  Frame *outer = top (self);

  if (n_attributes > MAX_ATTRIBUTES)
    {
      fail (self, PLENARY_DATA_ERROR_LIMIT, _ ("an element has more than %d attributes"),
            MAX_ATTRIBUTES);
      return;
    }
  if (outer == NULL)
    {
      start_project (self, name, uri, n_attributes, attributes);
      return;
    }

  const PlenaryXmlElement *element = NULL;

  if (g_strcmp0 (uri, PLENARY_XML_NAMESPACE) == 0)
    {
      if (outer->kind == FRAME_COLUMN || outer->kind == FRAME_INLINE)
        {
          start_inline (self, name, n_attributes, attributes);
          return;
        }
      if (start_column (self, name, n_attributes))
        return;
      element = plenary_xml_element_find (name);
    }

  if (element != NULL)
    {
      start_record (self, element, n_attributes, attributes);
    }
  else
    {
      g_autofree char *shown = shorten (name);

      fail (self, PLENARY_DATA_ERROR_SYNTAX, _ ("unknown element “%s”"), shown);
    }
}

static void
start_element_cb (void *user_data,
                  const xmlChar *local_name,
                  const xmlChar *prefix,
                  const xmlChar *uri,
                  int n_namespaces,
                  const xmlChar **namespaces,
                  int n_attributes,
                  int n_defaulted,
                  const xmlChar **attributes)
{
  Reader *self = user_data;

  if (self->error == NULL)
    start_element (self, (const char *) local_name, (const char *) uri, n_attributes, attributes);
  stop_after_problem (self);
}

static void
end_element_cb (void *user_data,
                const xmlChar *local_name,
                const xmlChar *prefix,
                const xmlChar *uri)
{
  Reader *self = user_data;
  Frame *frame = top (self);

  if (self->error != NULL || frame == NULL)
    return;

  GError *error = NULL;

  if (frame->kind == FRAME_COLUMN && !plenary_xml_content_end (self->content, &error))
    fail_with (self, error);
  else if (frame->kind == FRAME_INLINE)
    plenary_xml_content_end_element (self->content, (const char *) local_name);
  self->depth--;
  stop_after_problem (self);
}

static void
refuse_words (Reader *self, const char *words, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isspace (words[i]))
      {
        g_autofree char *rest = g_utf8_make_valid (words + i, (gssize) (length - i));
        g_autofree char *shown = shorten (rest);

        fail (self, PLENARY_DATA_ERROR_SYNTAX, _ ("words that belong to no text: “%s”"), shown);
        return;
      }
}

static void
characters_cb (void *user_data, const xmlChar *words, int n_bytes)
{
  Reader *self = user_data;
  const Frame *frame = top (self);
  GError *error = NULL;

  if (self->error != NULL || frame == NULL)
    return;

  if (frame->kind == FRAME_PROJECT || frame->kind == FRAME_RECORD)
    refuse_words (self, (const char *) words, (gsize) n_bytes);
  else if (!plenary_xml_content_add_words (self->content, (const char *) words, (gsize) n_bytes,
                                           &error))
    fail_with (self, error);
  stop_after_problem (self);
}

static void
document_type_cb (void *user_data,
                  const xmlChar *name,
                  const xmlChar *external_id,
                  const xmlChar *system_id)
{
  fail (user_data, PLENARY_DATA_ERROR_UNSUPPORTED,
        _ ("a document type is declared, which a Plenary project does not have"));
  stop_after_problem (user_data);
}

/* Tells what libxml2 found, in its own words: the first line of them. */
static void
take_parser_error (Reader *self)
{
  const xmlError *found = xmlCtxtGetLastError (self->context);
  int code = found != NULL ? found->code : XML_ERR_OK;
  g_autofree char *words = g_strdup (found != NULL && found->message != NULL ? found->message : "");

  words[strcspn (words, "\n")] = '\0';

  g_autofree char *valid = g_utf8_make_valid (words, -1);
  gboolean is_encoding = code == XML_ERR_INVALID_CHAR || code == XML_ERR_INVALID_ENCODING
                         || code == XML_ERR_UNKNOWN_ENCODING
                         || code == XML_ERR_UNSUPPORTED_ENCODING;

  /* Translators: number of a line, and a message of the XML library, which is in English. */
  g_set_error (&self->error, PLENARY_DATA_ERROR,
               is_encoding ? PLENARY_DATA_ERROR_ENCODING : PLENARY_DATA_ERROR_SYNTAX,
               _ ("Line %d: not well-formed XML: %s"), found != NULL ? MAX (found->line, 1) : 1,
               g_strstrip (valid));
}

/* Whether libxml2 has found a mistake; those that it only warns of are none. */
static gboolean
is_malformed (Reader *self)
{
  const xmlError *found = xmlCtxtGetLastError (self->context);

  return found != NULL && found->level >= XML_ERR_ERROR;
}

/* Ends the file. All that is complete was read before: an element that is open now stays so, and
 * what libxml2 makes of the rest of a file that was cut off would be misleading. */
static void
end_parsing (Reader *self)
{
  if (self->depth > 0)
    {
      fail (self, PLENARY_DATA_ERROR_SYNTAX, _ ("the file ends before all in it is closed"));
      return;
    }

  xmlParseChunk (self->context, NULL, 0, TRUE);
  if (self->error == NULL && is_malformed (self))
    take_parser_error (self);
}

static void
parse (Reader *self, GBytes *content, PlenaryProgress *progress)
{
  gsize length = 0;
  const char *start = g_bytes_get_data (content, &length);

  for (gsize done = 0; done < length; done += MIN (length - done, CHUNK_BYTES))
    {
      if (progress != NULL
          && !plenary_progress_report (progress, (double) done / (double) length, NULL,
                                       &self->error))
        return;

      xmlParseChunk (self->context, start + done, (int) MIN (length - done, CHUNK_BYTES), FALSE);
      if (self->error == NULL && is_malformed (self))
        take_parser_error (self);
      if (self->error != NULL)
        return;
    }

  end_parsing (self);
}

static GPtrArray *
read_content (Reader *self, GBytes *content, PlenaryProgress *progress, GError **error)
{
  GPtrArray *rows = NULL;

  parse (self, content, progress);
  if (self->error == NULL)
    rows = plenary_xml_order_end (self->order, &self->error);
  if (self->error != NULL)
    g_propagate_error (error, g_steal_pointer (&self->error));

  return rows;
}

/**
 * plenary_xml_read:
 * @content: a file from outside
 * @progress: (nullable): told how far it is; can cancel
 * @error: place for a %PLENARY_DATA_ERROR that names the line, or %G_IO_ERROR_CANCELLED
 *
 * Reads a whole project, of this version of the format or an earlier one. A row without a rank
 * gets one that keeps it where it stands in the file. References go to rows that are there. Any
 * thread.
 *
 * Returns: (transfer full) (element-type PlenaryRow) (nullable): the rows in the order of the
 *   file, or %NULL with @error set
 */
GPtrArray *
plenary_xml_read (GBytes *content, PlenaryProgress *progress, GError **error)
{
  static const xmlSAXHandler handler = {
    .initialized = XML_SAX2_MAGIC,
    .internalSubset = document_type_cb,
    .startElementNs = start_element_cb,
    .endElementNs = end_element_cb,
    .characters = characters_cb,
    .cdataBlock = characters_cb,
  };

  g_return_val_if_fail (content != NULL, NULL);
  g_return_val_if_fail (progress == NULL || PLENARY_IS_PROGRESS (progress), NULL);

  if (g_bytes_get_size (content) > MAX_FILE_BYTES)
    {
      g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_LIMIT,
                   _ ("The file is larger than %d MiB"), MAX_FILE_BYTES / (1024 * 1024));
      return NULL;
    }

  if (g_bytes_get_size (content) == 0)
    {
      g_set_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_SYNTAX, _ ("The file is empty"));
      return NULL;
    }

  g_autoptr (PlenaryXmlContent) column = plenary_xml_content_new ();
  g_autoptr (PlenaryXmlOrder) order = plenary_xml_order_new ();
  Reader reader = { .content = column, .order = order };

  xmlInitParser ();
  reader.context = xmlCreatePushParserCtxt ((xmlSAXHandler *) &handler, &reader, NULL, 0, NULL);
  g_assert (reader.context != NULL);
  /* No document type is let through, so the only entities are those of XML itself. */
  xmlCtxtUseOptions (reader.context, XML_PARSE_NOENT | XML_PARSE_NONET);

  GPtrArray *rows = read_content (&reader, content, progress, error);

  xmlFreeParserCtxt (reader.context);

  return rows;
}

/**
 * plenary_xml_is_xml:
 * @content: a file from outside
 *
 * Whether a file looks like XML, or names the namespace in its first bytes. What other XML it is
 * the reader can tell better than a reader of plain text. Any thread.
 *
 * Returns: whether it does
 */
gboolean
plenary_xml_is_xml (GBytes *content)
{
  static const char *const starts[] = { "<?xml", "\xEF\xBB\xBF<?xml", "\xFF\xFE<", "\xFE\xFF" };

  g_return_val_if_fail (content != NULL, FALSE);

  gsize length = 0;
  const char *start = g_bytes_get_data (content, &length);

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    if (length > strlen (starts[i]) && memcmp (start, starts[i], strlen (starts[i])) == 0)
      return TRUE;

  return length > 0
         && g_strstr_len (start, (gssize) MIN (length, DETECTED_BYTES), NAMESPACE_STEM) != NULL;
}
