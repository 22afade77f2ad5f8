/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The published schemas say what the program does: every table, column, word and limit, with an
 * explanation of each; what is written is valid, and what is wrong is valid in neither.
 */
#include "config.h"

#include "every-row.h"

#include "formats/xml/plenary-xml-element.h"

#include <libxml/relaxng.h>
#include <libxml/xmlschemas.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

#define HEAD "<project xmlns=\"urn:plenary:project:1\" version=\"1\">"

/* How the two languages write the same thing; %s is a name. */
typedef struct
{
  const char *file;
  const char *uri;
  const char *record;    /* describes the element of a record */
  const char *attribute; /* below it */
  const char *child;     /* below it, an element of a column */
  const char *inner;     /* below it, an element of another record */
  const char *words;     /* of an enumeration */
  const char *word;      /* below it */
  const char *type;      /* below an attribute: the name of an enumeration */
  const char *initial;   /* below an attribute */
  const char *required;  /* below an attribute */
  const char *minimum;   /* below an attribute */
  const char *maximum;   /* below an attribute */
  const char *explained; /* below anything */
} Language;

static const Language languages[] = {
  {
      .file = "plenary-project-1.xsd",
      .uri = "http://www.w3.org/2001/XMLSchema",
      .record = "/*/x:complexType[@name='%s']",
      .attribute = "x:attribute[@name='%s']",
      .child = "x:sequence/x:element[@name='%s'][@minOccurs='0'][not(@maxOccurs)]",
      .inner = "x:sequence/x:element[@name='%s'][@minOccurs='0'][@maxOccurs='unbounded']",
      .words = "/*/x:simpleType[@name='%s'][x:annotation/x:documentation!='']",
      .word = "x:restriction/x:enumeration[@value='%s']",
      .type = "string(@type)",
      .initial = "string(@default)",
      .required = "boolean(@use='required')",
      .minimum = "number(x:simpleType/x:restriction/x:minInclusive/@value)",
      .maximum = "number(x:simpleType/x:restriction/x:maxInclusive/@value)",
      .explained = "boolean(normalize-space(x:annotation/x:documentation)!='')",
  },
  {
      .file = "plenary-project-1.rng",
      .uri = "http://relaxng.org/ns/structure/1.0",
      .record = "/*/x:define[@name='%s']",
      .attribute = "x:interleave/x:optional/x:attribute[@name='%1$s']"
                   "|x:interleave/x:attribute[@name='%1$s']",
      .child = "x:optional/x:element[@name='%s']",
      .inner = "x:zeroOrMore/x:ref[@name='%1$s-element' or @name='%1$s-apart-element']",
      .words = "/*/x:define[@name='%s'][a:documentation!='']",
      .word = "x:choice/x:value[.='%s']",
      .type = "string(x:ref/@name)",
      .initial = "string(@a:defaultValue)",
      .required = "boolean(not(parent::x:optional))",
      .minimum = "number(x:data/x:param[@name='minInclusive'])",
      .maximum = "number(x:data/x:param[@name='maxInclusive'])",
      .explained = "boolean(normalize-space(a:documentation)!='')",
  },
};

typedef struct
{
  const Language *language;
  xmlDoc *document;
  xmlXPathContext *context;
} Schema;

static void
schema_open (Schema *self, const Language *language)
{
  g_autofree char *path
      = g_build_filename (g_getenv ("PLENARY_SOURCE"), "data", "xml", language->file, NULL);

  self->language = language;
  self->document = xmlReadFile (path, NULL, XML_PARSE_NONET);
  g_assert_nonnull (self->document);
  self->context = xmlXPathNewContext (self->document);
  xmlXPathRegisterNs (self->context, (const xmlChar *) "x", (const xmlChar *) language->uri);
  xmlXPathRegisterNs (self->context, (const xmlChar *) "a",
                      (const xmlChar *) "http://relaxng.org/ns/compatibility/annotations/1.0");
}

static void
schema_close (Schema *self)
{
  xmlXPathFreeContext (self->context);
  xmlFreeDoc (self->document);
}

/* Finds the one node that a path with a name in it leads to from another. */
static xmlNode *
find (Schema *self, xmlNode *from, const char *format, const char *name)
{
  g_autofree char *path = g_strdup_printf (format, name);

  xmlXPathSetContextNode (from != NULL ? from : xmlDocGetRootElement (self->document),
                          self->context);

  xmlXPathObject *found = xmlXPathEval ((const xmlChar *) path, self->context);
  int n_found = found->nodesetval != NULL ? found->nodesetval->nodeNr : 0;
  xmlNode *node = n_found == 1 ? found->nodesetval->nodeTab[0] : NULL;

  if (node == NULL)
    g_test_message ("%s: %s", self->language->file, path);
  g_assert_cmpint (n_found, ==, 1);
  xmlXPathFreeObject (found);

  return node;
}

static double
count (Schema *self, xmlNode *from, const char *path)
{
  xmlXPathSetContextNode (from, self->context);

  xmlXPathObject *found = xmlXPathEval ((const xmlChar *) path, self->context);
  double number = xmlXPathCastToNumber (found);

  xmlXPathFreeObject (found);

  return number;
}

static char *
dup_string (Schema *self, xmlNode *from, const char *path)
{
  xmlXPathSetContextNode (from, self->context);

  xmlXPathObject *found = xmlXPathEval ((const xmlChar *) path, self->context);
  char *string = g_strdup ((const char *) found->stringval);

  xmlXPathFreeObject (found);

  return string;
}

static void
assert_explained (Schema *self, xmlNode *node)
{
  g_assert_true (count (self, node, self->language->explained) > 0);
}

static void
assert_words (Schema *self, const char *name, GType type)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  xmlNode *words_node = find (self, NULL, self->language->words, name);

  for (guint i = 0; i < klass->n_values; i++)
    find (self, words_node, self->language->word, klass->values[i].value_nick);
  g_assert_cmpfloat (count (self, words_node, "count(.//x:enumeration|.//x:value)"), ==,
                     klass->n_values);
}

static void
assert_attribute (Schema *self, xmlNode *record, const PlenaryXmlElement *element, guint column)
{
  const PlenaryColumn *info = &element->info->columns[column];
  xmlNode *node = find (self, record, self->language->attribute, info->name);
  g_autofree char *type = dup_string (self, node, self->language->type);
  g_autofree char *initial = dup_string (self, node, self->language->initial);
  g_autofree char *expected = column > 0 && info->kind != PLENARY_COLUMN_RANK
                                      && !plenary_xml_element_needs (element, column)
                                  ? plenary_row_dup_string (element->initial, column)
                                  : g_strdup ("");

  /* Ids and ranks are explained with their types. */
  if (info->kind != PLENARY_COLUMN_ID && info->kind != PLENARY_COLUMN_RANK)
    assert_explained (self, node);
  g_assert_cmpstr (initial, ==, expected);
  g_assert_cmpint (count (self, node, self->language->required) > 0, ==,
                   plenary_xml_element_needs (element, column));
  if (info->kind == PLENARY_COLUMN_ENUM)
    {
      assert_words (self, type, info->get_type ());
    }
  else if (info->kind == PLENARY_COLUMN_INTEGER)
    {
      g_assert_cmpfloat (count (self, node, self->language->minimum), ==, info->minimum);
      g_assert_cmpfloat (count (self, node, self->language->maximum), ==, info->maximum);
    }
  else
    {
      static const char *const types[] = {
        [PLENARY_COLUMN_ID] = "id",
        [PLENARY_COLUMN_TEXT] = "words",
        [PLENARY_COLUMN_BOOLEAN] = "boolean",
        [PLENARY_COLUMN_DATE] = "date",
        [PLENARY_COLUMN_INSTANT] = "instant",
        [PLENARY_COLUMN_RANK] = "rank",
        [PLENARY_COLUMN_REFERENCE] = "reference",
      };

      g_assert_cmpstr (type, ==, types[info->kind]);
    }
}

static gboolean
is_said (const PlenaryXmlElement *element, guint column)
{
  for (guint i = 0; i < element->n_places; i++)
    if (plenary_xml_place_says (&element->places[i], column))
      return TRUE;

  return FALSE;
}

static void
assert_record (Schema *self, const PlenaryXmlElement *element)
{
  xmlNode *record = find (self, NULL, self->language->record, element->name);
  guint n_attributes = 0;
  guint n_inner = 0;
  guint n_elements = 0;
  const PlenaryXmlElement *elements = plenary_xml_elements (&n_elements);

  assert_explained (self, record);
  for (guint i = 0; i < element->info->n_columns; i++)
    if (plenary_xml_element_has_child (element, i))
      {
        assert_explained (
            self, find (self, record, self->language->child, element->info->columns[i].name));
        n_inner++;
      }
    else if ((i > 0 || plenary_xml_element_has_own_id (element)) && !is_said (element, i))
      {
        assert_attribute (self, record, element, i);
        n_attributes++;
      }
  for (guint i = 0; i < n_elements; i++)
    if (plenary_xml_element_place_in (&elements[i], element) != NULL)
      {
        find (self, record, self->language->inner, elements[i].name);
        n_inner++;
      }

  /* And nothing else. */
  g_assert_cmpfloat (count (self, record, "count(.//x:attribute)"), ==, n_attributes);
  g_assert_cmpfloat (count (self, record, "count(x:sequence/*|*/x:element|x:zeroOrMore/*)"), ==,
                     n_inner);
}

static void
test_columns (gconstpointer language)
{
  Schema schema = { 0 };
  guint n_elements = 0;
  const PlenaryXmlElement *elements = plenary_xml_elements (&n_elements);

  schema_open (&schema, language);
  for (guint i = 0; i < n_elements; i++)
    assert_record (&schema, &elements[i]);
  assert_words (&schema, "reference-form", PLENARY_TYPE_REFERENCE_FORM);
  assert_words (&schema, "marker", PLENARY_TYPE_MARKER);
  schema_close (&schema);
}

static void
ignore_cb (void *user_data, const xmlError *error)
{
  if (g_test_verbose ())
    g_test_message ("%d: %s", error->line, error->message);
}

static gboolean
is_valid_xsd (const char *path, xmlDoc *document)
{
  xmlSchemaParserCtxt *parser = xmlSchemaNewParserCtxt (path);
  xmlSchema *schema = xmlSchemaParse (parser);

  g_assert_nonnull (schema);

  xmlSchemaValidCtxt *context = xmlSchemaNewValidCtxt (schema);

  xmlSchemaSetValidStructuredErrors (context, (xmlStructuredErrorFunc) ignore_cb, NULL);

  gboolean is_valid = xmlSchemaValidateDoc (context, document) == 0;

  xmlSchemaFreeValidCtxt (context);
  xmlSchemaFree (schema);
  xmlSchemaFreeParserCtxt (parser);

  return is_valid;
}

static gboolean
is_valid_rng (const char *path, xmlDoc *document)
{
  xmlRelaxNGParserCtxt *parser = xmlRelaxNGNewParserCtxt (path);
  xmlRelaxNG *schema = xmlRelaxNGParse (parser);

  g_assert_nonnull (schema);

  xmlRelaxNGValidCtxt *context = xmlRelaxNGNewValidCtxt (schema);

  xmlRelaxNGSetValidStructuredErrors (context, (xmlStructuredErrorFunc) ignore_cb, NULL);

  gboolean is_valid = xmlRelaxNGValidateDoc (context, document) == 0;

  xmlRelaxNGFreeValidCtxt (context);
  xmlRelaxNGFree (schema);
  xmlRelaxNGFreeParserCtxt (parser);

  return is_valid;
}

static void
assert_valid (const char *content, gsize length, gboolean expected)
{
  xmlDoc *document = xmlReadMemory (content, (int) length, NULL, NULL, XML_PARSE_NONET);
  g_autofree char *folder = g_build_filename (g_getenv ("PLENARY_SOURCE"), "data", "xml", NULL);
  g_autofree char *xsd = g_build_filename (folder, "plenary-project-1.xsd", NULL);
  g_autofree char *rng = g_build_filename (folder, "plenary-project-1.rng", NULL);

  g_assert_nonnull (document);
  g_assert_cmpint (is_valid_xsd (xsd, document), ==, expected);
  g_assert_cmpint (is_valid_rng (rng, document), ==, expected);
  xmlFreeDoc (document);
}

static void
test_written (void)
{
  g_autoptr (GPtrArray) rows = make_rows ();
  g_autoptr (PlenaryModel) model = model_of (rows);
  g_autoptr (GBytes) bytes = write_model (model);

  assert_valid (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), TRUE);
}

/* The example in the README, without the indent it has there. */
static char *
dup_example (void)
{
  g_autofree char *path
      = g_build_filename (g_getenv ("PLENARY_SOURCE"), "data", "xml", "README", NULL);
  g_autofree char *readme = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &readme, NULL, &error);
  g_assert_no_error (error);

  char *start = strstr (readme, "  <?xml");
  char *end = strstr (readme, "  </project>\n");

  g_assert_true (start != NULL && end != NULL);

  g_autoptr (GString) example
      = g_string_new_len (start + 2, end + strlen ("  </project>\n") - start - 2);

  g_string_replace (example, "\n  ", "\n", 0);

  return g_strdup (example->str);
}

static void
test_readme (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *example = dup_example ();
  g_autoptr (GBytes) content = g_bytes_new (example, strlen (example));
  g_autoptr (GPtrArray) rows = plenary_xml_read (content, NULL, &error);

  g_assert_no_error (error);
  assert_valid (example, strlen (example), TRUE);

  g_autoptr (PlenaryModel) model = model_of (rows);
  g_autoptr (GBytes) written = write_model (model);

  g_assert_true (g_bytes_equal (written, content));
}

static void
test_cases (void)
{
  static const struct
  {
    const char *content;
    gboolean is_valid;
  } cases[] = {
    { HEAD "<event/></project>", TRUE },
    { HEAD "<event/><session id='a'><session id='b'/></session></project>", TRUE },
    { HEAD "<event/><session id='a'/><session id='b' parent-id='a'/></project>", TRUE },
    { HEAD "<event><aims>a<b>c<i>d</i></b><note><i>e</i></note></aims></event></project>", TRUE },
    { "<project version='1'><event/></project>", FALSE },
    { "<project xmlns='urn:plenary:project:1'><event/></project>", FALSE },
    { "<project xmlns='urn:plenary:project:1' version='2'><event/></project>", FALSE },
    { HEAD "</project>", FALSE },
    { HEAD "<event/><event/></project>", FALSE },
    { HEAD "<event id='event'/></project>", FALSE },
    { HEAD "<event colour='red'/></project>", FALSE },
    { HEAD "<event kind='party'/></project>", FALSE },
    { HEAD "<event starts-on='2025-02-30'/></project>", FALSE },
    { HEAD "<event starts-on='2025-02-03Z'/></project>", FALSE },
    { HEAD "<event opens-at='1440'/></project>", FALSE },
    { HEAD "<event>words</event></project>", FALSE },
    { HEAD "<event><aims><em>a</em></aims></event></project>", FALSE },
    { HEAD "<event><aims><note>a<b><note>b</note></b></note></aims></event></project>", FALSE },
    { HEAD "<event/><session/></project>", FALSE },
    { HEAD "<event/><session id='1'/></project>", FALSE },
    { HEAD "<event/><session id='a' rank='a0'/></project>", FALSE },
    { HEAD "<event/><session id='a' numbered='yes'/></project>", FALSE },
    { HEAD "<event/><paragraph id='a'/></project>", FALSE },
    { HEAD "<event/><framework id='a'><objective id='b'/></framework></project>", FALSE },
    { HEAD "<event/><session id='a'><session id='b' parent-id='a'/></session></project>", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].content);
      assert_valid (cases[i].content, strlen (cases[i].content), cases[i].is_valid);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  xmlInitParser ();

  g_test_add_data_func ("/formats/xml-schema/xsd", &languages[0], test_columns);
  g_test_add_data_func ("/formats/xml-schema/rng", &languages[1], test_columns);
  g_test_add_func ("/formats/xml-schema/written", test_written);
  g_test_add_func ("/formats/xml-schema/readme", test_readme);
  g_test_add_func ("/formats/xml-schema/cases", test_cases);

  return g_test_run ();
}
