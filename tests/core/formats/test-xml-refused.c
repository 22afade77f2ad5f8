/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What Plenary XML is not: each case is one sentence that names the line and the problem, and no
 * row. Files that are large, deep or damaged at random come to an end as well.
 */
#include "config.h"

#include "every-row.h"

#include "base/plenary-error.h"

#include <glib/gstdio.h>
#include <unistd.h>

#define HEAD          "<project xmlns=\"urn:plenary:project:1\" version=\"1\">\n"
#define TAIL          "</project>"
#define EVENT         "<event/>\n"
#define MUTATIONS     2000
#define MUTATION_SEED 20250204

typedef struct
{
  const char *content;
  PlenaryDataError code;
  const char *message;
} Case;

static const Case malformed[] = {
  { "", PLENARY_DATA_ERROR_SYNTAX, "The file is empty" },
  { "1. The forum was opened.", PLENARY_DATA_ERROR_SYNTAX, "Line 1: not well-formed XML: *" },
  { HEAD EVENT, PLENARY_DATA_ERROR_SYNTAX, "Line 2: the file ends before all in it is closed" },
  { HEAD EVENT "</event>", PLENARY_DATA_ERROR_SYNTAX,
    "Line 3: not well-formed XML: *project*event*" },
  { HEAD EVENT TAIL "<project/>", PLENARY_DATA_ERROR_SYNTAX, "Line 3: not well-formed XML: *" },
  { HEAD "<event title='a' title='b'/>" TAIL, PLENARY_DATA_ERROR_SYNTAX,
    "Line 2: not well-formed XML: Attribute title redefined" },
  { HEAD "<event title='a & b'/>" TAIL, PLENARY_DATA_ERROR_SYNTAX,
    "Line 2: not well-formed XML: *" },
  { HEAD "<event title='&nbsp;'/>" TAIL, PLENARY_DATA_ERROR_SYNTAX,
    "Line 2: not well-formed XML: Entity 'nbsp' not defined" },
  { HEAD "<x:event/>" TAIL, PLENARY_DATA_ERROR_SYNTAX, "Line 2: unknown element “event”" },
  { HEAD "<event title='caf\xE9'/>" TAIL, PLENARY_DATA_ERROR_ENCODING,
    "Line 2: not well-formed XML: Input is not proper UTF-8*" },
  { HEAD "<event title='&#7;'/>" TAIL, PLENARY_DATA_ERROR_ENCODING,
    "Line 2: not well-formed XML: xmlParseCharRef: invalid xmlChar value 7" },
  { "<?xml version='1.0' encoding='klingon'?>" HEAD EVENT TAIL, PLENARY_DATA_ERROR_ENCODING,
    "Line 1: not well-formed XML: *klingon*" },
};

static const Case foreign[] = {
  { "<html/>", PLENARY_DATA_ERROR_UNSUPPORTED,
    "Line 1: the file starts with “html”, so it is no Plenary project" },
  { "<project version='1'><event/></project>", PLENARY_DATA_ERROR_UNSUPPORTED,
    "Line 1: the file starts with “project”, so it is no Plenary project" },
  { "<event xmlns='urn:plenary:project:1'/>", PLENARY_DATA_ERROR_UNSUPPORTED,
    "Line 1: the file starts with “event”, so it is no Plenary project" },
  { "<project xmlns='urn:plenary:project:2' version='1'/>", PLENARY_DATA_ERROR_UNSUPPORTED,
    "Line 1: a newer version of Plenary wrote this file" },
  { "<project xmlns='urn:plenary:project:1' version='2'/>", PLENARY_DATA_ERROR_UNSUPPORTED,
    "Line 1: a newer version of Plenary wrote this file" },
  { "<project xmlns='urn:plenary:project:1' version='one'/>", PLENARY_DATA_ERROR_VALUE,
    "Line 1: the version is a number from 1" },
  { "<project xmlns='urn:plenary:project:1'/>", PLENARY_DATA_ERROR_VALUE,
    "Line 1: project: “version” is missing" },
  { "<!DOCTYPE project>" HEAD EVENT TAIL, PLENARY_DATA_ERROR_UNSUPPORTED,
    "Line 1: a document type is declared, which a Plenary project does not have" },
  { "<!DOCTYPE p [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]>" HEAD
    "<event title='&c;'/>" TAIL,
    PLENARY_DATA_ERROR_UNSUPPORTED,
    "Line 1: a document type is declared, which a Plenary project does not have" },
  { "<!DOCTYPE p SYSTEM 'file:///etc/passwd'>" HEAD EVENT TAIL, PLENARY_DATA_ERROR_UNSUPPORTED,
    "Line 1: a document type is declared, which a Plenary project does not have" },
  { "<!DOCTYPE p [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" HEAD "<event title='&a;'/>" TAIL,
    PLENARY_DATA_ERROR_UNSUPPORTED,
    "Line 1: a document type is declared, which a Plenary project does not have" },
};

static const Case wrong[] = {
  { HEAD TAIL, PLENARY_DATA_ERROR_VALUE, "The file has no element “event”" },
  { HEAD EVENT EVENT TAIL, PLENARY_DATA_ERROR_VALUE, "Line 3: the id “event” is there twice" },
  { HEAD EVENT "<lunch/>" TAIL, PLENARY_DATA_ERROR_SYNTAX, "Line 3: unknown element “lunch”" },
  { HEAD EVENT "<session id='s'><lunch/></session>" TAIL, PLENARY_DATA_ERROR_SYNTAX,
    "Line 3: unknown element “lunch”" },
  { HEAD EVENT "<session xmlns='urn:other' id='s'/>" TAIL, PLENARY_DATA_ERROR_SYNTAX,
    "Line 3: unknown element “session”" },
  { HEAD "<event colour='red'/>" TAIL, PLENARY_DATA_ERROR_SYNTAX,
    "Line 2: event: unknown attribute “colour”" },
  { HEAD "<event starts_on='2025-02-04'/>" TAIL, PLENARY_DATA_ERROR_SYNTAX,
    "Line 2: event: unknown attribute “starts_on”" },
  { HEAD "<event background='words'/>" TAIL, PLENARY_DATA_ERROR_SYNTAX,
    "Line 2: event: unknown attribute “background”" },
  { HEAD "<event id='event'/>" TAIL, PLENARY_DATA_ERROR_SYNTAX,
    "Line 2: event: unknown attribute “id”" },
  { HEAD "<event>words</event>" TAIL, PLENARY_DATA_ERROR_SYNTAX,
    "Line 2: words that belong to no text: “words”" },
  { HEAD "<event><aims x='y'/></event>" TAIL, PLENARY_DATA_ERROR_SYNTAX,
    "Line 2: “aims” has no attributes" },
  { HEAD "<event><aims/><aims/></event>" TAIL, PLENARY_DATA_ERROR_SYNTAX,
    "Line 2: “aims” is there twice" },
  { HEAD "<event kind='party'/>" TAIL, PLENARY_DATA_ERROR_VALUE,
    "Line 2: event, kind: “party” is not allowed" },
  { HEAD "<event starts-on='2025-02-30'/>" TAIL, PLENARY_DATA_ERROR_VALUE,
    "Line 2: event, starts-on: “2025-02-30” is not allowed" },
  { HEAD "<event opens-at='1440'/>" TAIL, PLENARY_DATA_ERROR_VALUE,
    "Line 2: event, opens-at: “1440” is not allowed" },
  { HEAD EVENT "<session/>" TAIL, PLENARY_DATA_ERROR_VALUE, "Line 3: session: “id” is missing" },
  { HEAD EVENT "<session id='1'/>" TAIL, PLENARY_DATA_ERROR_VALUE,
    "Line 3: session, id: “1” is not allowed" },
  { HEAD EVENT "<session id='s' rank='0'/>" TAIL, PLENARY_DATA_ERROR_VALUE,
    "Line 3: session, rank: “0” is not allowed" },
  { HEAD EVENT "<session id='s'/>\n<body id='s'/>" TAIL, PLENARY_DATA_ERROR_VALUE,
    "Line 4: the id “s” is there twice" },
  { HEAD EVENT "<session id='s'>\n<session id='t' parent-id='s'/></session>" TAIL,
    PLENARY_DATA_ERROR_SYNTAX, "Line 4: session: unknown attribute “parent-id”" },
  { HEAD EVENT "<paragraph id='p'/>" TAIL, PLENARY_DATA_ERROR_SYNTAX,
    "Line 3: “paragraph” cannot stand in “project”" },
  { HEAD EVENT "<session id='s'><paragraph id='p'/></session>" TAIL, PLENARY_DATA_ERROR_SYNTAX,
    "Line 3: “paragraph” cannot stand in “session”" },
  { HEAD EVENT "<session id='s'><event/></session>" TAIL, PLENARY_DATA_ERROR_SYNTAX,
    "Line 3: “event” cannot stand in “session”" },
  { HEAD EVENT "<day id='d'/>" TAIL, PLENARY_DATA_ERROR_VALUE, "Line 3: day: “date” is missing" },
  { HEAD EVENT "<convener id='c'/>" TAIL, PLENARY_DATA_ERROR_VALUE,
    "Line 3: convener: “body-id” is missing" },
  { HEAD EVENT "<session id='s' day-id='d'/>\n<session id='d'/>" TAIL, PLENARY_DATA_ERROR_VALUE,
    "Line 3: session, day-id: there is no day “d”" },
  { HEAD EVENT "<session id='s' day-id='x'/>" TAIL, PLENARY_DATA_ERROR_VALUE,
    "Line 3: session, day-id: there is no day “x”" },
  { HEAD EVENT "<session id='s'><focus/></session>" TAIL, PLENARY_DATA_ERROR_VALUE,
    "Line 3: focus: “objective-id” is missing" },
  { HEAD EVENT "<attachment id='a'><content>A</content></attachment>" TAIL,
    PLENARY_DATA_ERROR_VALUE, "Line 3: attachment: the content is not Base64" },
  { HEAD EVENT "<attachment id='a'><content>A===</content></attachment>" TAIL,
    PLENARY_DATA_ERROR_VALUE, "Line 3: attachment: the content is not Base64" },
  { HEAD EVENT "<attachment id='a'><content>AB*=</content></attachment>" TAIL,
    PLENARY_DATA_ERROR_VALUE, "Line 3: attachment: the content is not Base64" },
  { HEAD EVENT "<attachment id='a'><content>AB==CD==</content></attachment>" TAIL,
    PLENARY_DATA_ERROR_VALUE, "Line 3: attachment: the content is not Base64" },
  { HEAD EVENT "<attachment id='a'><content><b/></content></attachment>" TAIL,
    PLENARY_DATA_ERROR_SYNTAX, "Line 3: unknown element “b”" },
  { HEAD "<event><aims><em>a</em></aims></event>" TAIL, PLENARY_DATA_ERROR_SYNTAX,
    "Line 2: unknown element “em” in a text" },
  { HEAD "<event><aims><b class='x'>a</b></aims></event>" TAIL, PLENARY_DATA_ERROR_SYNTAX,
    "Line 2: b: unknown attribute “class”" },
  { HEAD "<event><aims><a xmlns:x='urn:x' x:href='a'>a</a></aims></event>" TAIL,
    PLENARY_DATA_ERROR_SYNTAX, "Line 2: a: unknown attribute “urn:x”" },
  { HEAD "<event><aims><session id='s'/></aims></event>" TAIL, PLENARY_DATA_ERROR_SYNTAX,
    "Line 2: unknown element “session” in a text" },
  { HEAD "<event><aims><note>a<note>b</note></note></aims></event>" TAIL, PLENARY_DATA_ERROR_VALUE,
    "Line 2: event, aims: *a note cannot stand in a note" },
  { HEAD "<event><aims><ref as='number'/></aims></event>" TAIL, PLENARY_DATA_ERROR_VALUE,
    "Line 2: event, aims: *a reference needs the id of what it refers to" },
  { HEAD "<event><aims><item level='9' as='bullet'/></aims></event>" TAIL, PLENARY_DATA_ERROR_VALUE,
    "Line 2: event, aims: *the level of an item is a number from 1 to 6" },
  { HEAD "<event><aims><ref to='event'>x</ref></aims></event>" TAIL, PLENARY_DATA_ERROR_SYNTAX,
    "Line 2: “ref” has no content" },
};

static void
assert_refused (GBytes *content, PlenaryDataError code, const char *message)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = plenary_xml_read (content, NULL, &error);

  g_assert_null (rows);
  g_assert_nonnull (error);
  if (!g_pattern_match_simple (message, error->message))
    g_assert_cmpstr (error->message, ==, message);
  g_assert_error (error, PLENARY_DATA_ERROR, (int) code);
  g_assert_null (strchr (error->message, '\n'));
}

static void
assert_cases (const Case *cases, gsize n_cases)
{
  for (gsize i = 0; i < n_cases; i++)
    {
      g_autoptr (GBytes) content = g_bytes_new_static (cases[i].content, strlen (cases[i].content));

      assert_refused (content, cases[i].code, cases[i].message);
    }
}

static void
test_malformed (void)
{
  assert_cases (malformed, G_N_ELEMENTS (malformed));
}

static void
test_foreign (void)
{
  assert_cases (foreign, G_N_ELEMENTS (foreign));
}

static void
test_wrong (void)
{
  assert_cases (wrong, G_N_ELEMENTS (wrong));
}

static void
test_zero_bytes (void)
{
  static const char content[] = HEAD "<event title='a\0b'/>" TAIL;
  g_autoptr (GBytes) bytes = g_bytes_new_static (content, sizeof content - 1);

  assert_refused (bytes, PLENARY_DATA_ERROR_SYNTAX, "Line 2: not well-formed XML: *");
}

static GBytes *
repeat (const char *start, const char *middle, gsize n_times, const char *end)
{
  GString *content = g_string_new (start);

  for (gsize i = 0; i < n_times; i++)
    g_string_append (content, middle);
  g_string_append (content, end);

  return g_string_free_to_bytes (content);
}

static void
test_limits (void)
{
  static const struct
  {
    const char *start;
    const char *middle;
    gsize n_times;
    const char *message;
  } cases[] = {
    { "", "<a>", 10000, "Line 1: the file starts with “a”*" },
    { HEAD EVENT, "<body id='b'>", 10000, "Line 3: “body” cannot stand in “body”" },
    { HEAD "<event><aims>", "<b>", 10000, "Line 2: elements are nested too deep" },
    { HEAD "<event><aims>", "0123456789abcdef", 300 * 1024,
      "Line 2: a text is longer than 4194304 bytes" },
    { HEAD "<event><aims>", "&amp;", 1024 * 1024, "Line 2: a text is longer than 4194304 bytes" },
    { HEAD EVENT "<attachment id='a'><content>", "AAAABBBBCCCCDDDDEEEEFFFF\n", 4 * 1024 * 1024,
      "Line *: an attachment is larger than 67108864 bytes" },
    { HEAD "<event title='", "0123456789abcdef", 1024 * 1024, "Line *: *" },
    { HEAD "<event ", "title-0123456789abcdef", 1024 * 1024, "Line *: *" },
    { HEAD "<!--", "0123456789abcdef", 1024 * 1024, "Line *: *" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) content = repeat (cases[i].start, cases[i].middle, cases[i].n_times, "");

      g_assert_null (plenary_xml_read (content, NULL, &error));
      g_assert_nonnull (error);
      g_assert_true (error->domain == PLENARY_DATA_ERROR);
      if (!g_pattern_match_simple (cases[i].message, error->message))
        g_assert_cmpstr (error->message, ==, cases[i].message);
    }
}

static void
test_many_attributes (void)
{
  GString *content = g_string_new (HEAD "<event");

  for (int i = 0; i < 100; i++)
    g_string_append_printf (content, " a%d=''", i);
  g_string_append (content, "/>" TAIL);

  g_autoptr (GBytes) bytes = g_string_free_to_bytes (content);

  assert_refused (bytes, PLENARY_DATA_ERROR_LIMIT,
                  "Line 2: an element has more than 64 attributes");
}

/* A file that is larger than what is read: nothing of it is looked at. */
static void
test_large_file (void)
{
  gsize length = (gsize) 600 * 1024 * 1024;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  int descriptor = g_file_open_tmp ("plenary-test-XXXXXX.xml", &path, &error);

  g_assert_no_error (error);
  g_assert_cmpint (ftruncate (descriptor, (off_t) length), ==, 0);
  close (descriptor);

  g_autoptr (GMappedFile) file = g_mapped_file_new (path, FALSE, &error);

  g_assert_no_error (error);
  g_unlink (path);

  g_autoptr (GBytes) content = g_mapped_file_get_bytes (file);

  assert_refused (content, PLENARY_DATA_ERROR_LIMIT, "The file is larger than 512 MiB");
}

/* An attachment larger than the limits of libxml2 for one text is read all the same. */
static void
test_large_attachment (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) content = repeat (HEAD EVENT "<attachment id='a'><content>",
                                       "AAAABBBBCCCCDDDDEEEEFFFFAAAABBBBCCCCDDDDEEEEFFFF\n",
                                       500 * 1024, "</content></attachment>" TAIL);
  g_autoptr (GPtrArray) rows = plenary_xml_read (content, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (plenary_row_get_bytes (rows->pdata[1], 6)), ==,
                    36 * 500 * 1024);
}

static void
test_truncated (void)
{
  g_autoptr (GPtrArray) rows = make_rows ();
  g_autoptr (PlenaryModel) model = model_of (rows);
  g_autoptr (GBytes) content = write_model (model);
  gsize end = g_bytes_get_size (content) - strlen (">\n");

  for (gsize length = 0; length < end; length += 97)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) part = g_bytes_new_from_bytes (content, 0, length);

      g_assert_null (plenary_xml_read (part, NULL, &error));
      g_assert_nonnull (error);
      g_assert_true (error->domain == PLENARY_DATA_ERROR);
      g_assert_true (length == 0 || strstr (error->message, "ends before") != NULL
                     || strstr (error->message, "not well-formed") != NULL);
    }
}

static void
mutate (GRand *random, GByteArray *bytes)
{
  static const char alphabet[] = "<>&;\"'/=! \n\0\xC3\xFF-[]abid019";
  guint at = (guint) g_rand_int_range (random, 0, (gint32) bytes->len);
  guint8 byte = (guint8) alphabet[g_rand_int_range (random, 0, sizeof alphabet - 1)];

  switch (g_rand_int_range (random, 0, 4))
    {
    case 0:
      bytes->data[at] = byte;
      break;
    case 1:
      bytes->data[at] ^= (guint8) (1 << g_rand_int_range (random, 0, 8));
      break;
    case 2:
      g_byte_array_remove_range (bytes, at, MIN (bytes->len - at, 1 + at % 40));
      break;
    default:
      g_byte_array_append (bytes, bytes->data + at, MIN (bytes->len - at, 60));
      break;
    }
}

static void
test_mutations (void)
{
  g_autoptr (GPtrArray) rows = make_rows ();
  g_autoptr (PlenaryModel) model = model_of (rows);
  g_autoptr (GBytes) content = write_model (model);
  g_autoptr (GRand) random = g_rand_new_with_seed (MUTATION_SEED);
  guint n_refused = 0;

  for (guint i = 0; i < MUTATIONS; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GByteArray) bytes = g_byte_array_new ();

      g_byte_array_append (bytes, g_bytes_get_data (content, NULL),
                           (guint) g_bytes_get_size (content));
      for (guint n = 0; n <= i % 3; n++)
        mutate (random, bytes);

      g_autoptr (GBytes) mutated = g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
      g_autoptr (GPtrArray) read = plenary_xml_read (mutated, NULL, &error);

      g_assert_true ((read == NULL) == (error != NULL));
      if (read != NULL)
        {
          g_autoptr (PlenaryModel) other = model_of (read);
          g_autoptr (GBytes) written = write_model (other);

          g_assert_cmpuint (g_bytes_get_size (written), >, 0);
          continue;
        }
      n_refused++;
      g_assert_true (error->domain == PLENARY_DATA_ERROR);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
    }

  g_test_message ("%u of %u refused", n_refused, MUTATIONS);
  g_assert_cmpuint (n_refused, >, MUTATIONS / 4);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/formats/xml-refused/malformed", test_malformed);
  g_test_add_func ("/formats/xml-refused/foreign", test_foreign);
  g_test_add_func ("/formats/xml-refused/wrong", test_wrong);
  g_test_add_func ("/formats/xml-refused/zero-bytes", test_zero_bytes);
  g_test_add_func ("/formats/xml-refused/limits", test_limits);
  g_test_add_func ("/formats/xml-refused/many-attributes", test_many_attributes);
  g_test_add_func ("/formats/xml-refused/large-file", test_large_file);
  g_test_add_func ("/formats/xml-refused/large-attachment", test_large_attachment);
  g_test_add_func ("/formats/xml-refused/truncated", test_truncated);
  g_test_add_func ("/formats/xml-refused/mutations", test_mutations);

  return g_test_run ();
}
