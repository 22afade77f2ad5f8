/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Cards of all versions and of the programs that bend them are read; what is written is read
 * again; broken, hostile and huge files are refused with a sentence.
 */
#include "config.h"

#include "base/plenary-error.h"
#include "formats/vcard/plenary-vcard-reader.h"
#include "formats/vcard/plenary-vcard-writer.h"

#include <string.h>

static GPtrArray *
read_bytes (const char *content, gsize length, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (content, length);

  return plenary_vcard_read (bytes, NULL, error);
}

static GPtrArray *
read_card (const char *content)
{
  g_autofree char *card = g_strconcat ("BEGIN:VCARD\r\n", content, "END:VCARD\r\n", NULL);
  g_autoptr (GError) error = NULL;
  GPtrArray *contacts = read_bytes (card, strlen (card), &error);

  g_assert_no_error (error);
  g_assert_cmpuint (contacts->len, ==, 1);

  return contacts;
}

typedef struct
{
  const char *content;
  PlenaryContactField field;
  const char *words;
} Case;

static const Case cases[] = {
  /* 4.0 and 3.0 */
  { "FN:Amara Diallo\r\n", PLENARY_CONTACT_FULL_NAME, "Amara Diallo" },
  { "N:van Campen;Michiel;J.;Mr.;PhD\r\n", PLENARY_CONTACT_GIVEN_NAME, "Michiel J." },
  { "N:van Campen;Michiel;J.;Mr.;PhD\r\n", PLENARY_CONTACT_FAMILY_NAME, "van Campen" },
  { "N:van Campen;Michiel;J.;Mr.;PhD\r\n", PLENARY_CONTACT_HONORIFIC, "Mr." },
  { "N:van Campen;Michiel;J.;Mr.;PhD\r\n", PLENARY_CONTACT_SUFFIX, "PhD" },
  { "N:Sol\\, y Luna;Ana\r\n", PLENARY_CONTACT_FAMILY_NAME, "Sol, y Luna" },
  { "ORG:Permits Foundation;Policy\r\n", PLENARY_CONTACT_BODY, "Permits Foundation" },
  { "ORG:A\\;B;C\r\n", PLENARY_CONTACT_BODY, "A;B" },
  { "TITLE:Director\\, Policy\r\n", PLENARY_CONTACT_POST, "Director, Policy" },
  { "EMAIL;TYPE=WORK:a@b.org\r\nEMAIL;TYPE=\"HOME,PREF\":c@d.org\r\n", PLENARY_CONTACT_EMAIL,
    "c@d.org" },
  { "EMAIL;PREF=1:c@d.org\r\nEMAIL:a@b.org\r\n", PLENARY_CONTACT_EMAIL, "c@d.org" },
  { "EMAIL:mailto:a@b.org\r\n", PLENARY_CONTACT_EMAIL, "a@b.org" },
  { "TEL;VALUE=uri;TYPE=cell:tel:+41-22-917\r\n", PLENARY_CONTACT_PHONE, "+41-22-917" },
  { "ADR;LABEL=\"Rue 1: Genève; Suisse\":;;Rue 1;Genève;;1201;Switzerland\r\n",
    PLENARY_CONTACT_COUNTRY, "Switzerland" },
  { "NOTE:One\\nTwo\\\\three\r\n", PLENARY_CONTACT_NOTES, "One\nTwo\\three" },
  { "NOTE:This is a long descrip\r\n tion that is folded.\r\n", PLENARY_CONTACT_NOTES,
    "This is a long description that is folded." },
  { "NOTE:g\xc3\r\n \xa9n\xc3\xa9ral\r\n", PLENARY_CONTACT_NOTES, "général" },
  { "item1.EMAIL;type=INTERNET:a@b.org\r\nitem1.X-ABLabel:Work\r\n", PLENARY_CONTACT_EMAIL,
    "a@b.org" },
  { "fn:Amara\r\n", PLENARY_CONTACT_FULL_NAME, "Amara" },
  { "FN:Red Cross\r\nORG:Red Cross\r\n", PLENARY_CONTACT_FULL_NAME, "" },
  /* 2.1, as Outlook and telephones write it */
  { "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Mi=C3=B1o;Emilio\r\n", PLENARY_CONTACT_FAMILY_NAME,
    "Miño" },
  { "N;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Mi=F1o;Emilio\r\n", PLENARY_CONTACT_FAMILY_NAME,
    "Miño" },
  { "NOTE;QUOTED-PRINTABLE:a long=20=\r\nline=0D=0Aand another\r\n", PLENARY_CONTACT_NOTES,
    "a long line\r\nand another" },
  { "TEL;WORK;PREF:1\r\nTEL;HOME:2\r\n", PLENARY_CONTACT_PHONE, "1" },
  { "TITLE:Directeur g\xe9n\xe9ral\r\n", PLENARY_CONTACT_POST, "Directeur général" },
  /* lines that are none */
  { "\r\nno line\r\n:nothing\r\nFN:Ana\r\n", PLENARY_CONTACT_FULL_NAME, "Ana" },
  { "NOTE:ends with a mark\\\r\n", PLENARY_CONTACT_NOTES, "ends with a mark\\" },
  { "NOTE;QUOTED-PRINTABLE:=ZZ=4\r\n", PLENARY_CONTACT_NOTES, "=ZZ=4" },
};

static void
test_case (gconstpointer user_data)
{
  const Case *card = user_data;
  g_autoptr (GPtrArray) contacts = read_card (card->content);

  g_assert_cmpstr (plenary_contact_get (contacts->pdata[0], card->field), ==, card->words);
}

/* Only what is in the file, and only what can be shown. */
static void
test_photo (void)
{
  static const struct
  {
    const char *line;
    const char *media_type;
  } photos[] = {
    { "PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=\r\n", "image/png" },
    { "PHOTO;JPEG;BASE64:\r\n /9j/\r\n 4AAQ\r\n\r\n", "image/jpeg" },
    { "PHOTO:data:image/jpeg;base64,/9j/4AAQ\r\n", "image/jpeg" },
    { "PHOTO;VALUE=uri:https://example.org/photo.jpg\r\n", NULL },
    { "PHOTO;VALUE=uri:file:///etc/passwd\r\n", NULL },
    { "PHOTO;ENCODING=b:PHN2Zy8+\r\n", NULL },
    { "PHOTO;ENCODING=b:\r\n", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (photos); i++)
    {
      g_autoptr (GPtrArray) contacts = read_card (photos[i].line);
      const char *media_type = NULL;
      GBytes *photo = plenary_contact_get_photo (contacts->pdata[0], &media_type);

      g_assert_cmpstr (media_type, ==, photos[i].media_type);
      g_assert_true ((photo != NULL) == (media_type != NULL));
    }
}

static void
test_several (void)
{
  static const char content[] = "\xef\xbb\xbf"
                                "begin:vcard\nFN:A\nend:vcard\n\nBEGIN:VCARD\nFN:B\nEND:VCARD";
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_static (content, sizeof content - 1);
  g_autoptr (GBytes) other = g_bytes_new_static ("name,email", 10);
  g_autoptr (GPtrArray) contacts = plenary_vcard_read (bytes, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (contacts->len, ==, 2);
  g_assert_cmpuint (plenary_contact_get_line (contacts->pdata[1]), ==, 5);
  g_assert_true (plenary_vcard_is_vcard (bytes));
  g_assert_false (plenary_vcard_is_vcard (other));
}

static void
test_refused (void)
{
  static const struct
  {
    const char *content;
    gsize length;
    PlenaryDataError code;
    const char *message;
  } refused[] = {
    { "", 0, PLENARY_DATA_ERROR_SYNTAX, "There is no card in it" },
    { "name,email\n", 11, PLENARY_DATA_ERROR_SYNTAX, "There is no card in it" },
    { "BEGIN:VCARD\nFN:Ana\n", 19, PLENARY_DATA_ERROR_SYNTAX, "Line 1: a card does not end" },
    { "BEGIN:VCARD\nBEGIN:VCARD\nEND:VCARD\n", 34, PLENARY_DATA_ERROR_SYNTAX,
      "Line 1: a card does not end" },
    { "BEGIN:VCARD\nFN:\0\nEND:VCARD\n", 27, PLENARY_DATA_ERROR_ENCODING, "It is not text" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (read_bytes (refused[i].content, refused[i].length, &error));
      g_assert_error (error, PLENARY_DATA_ERROR, (int) refused[i].code);
      g_assert_cmpstr (error->message, ==, refused[i].message);
    }
}

static void
test_limits (void)
{
  GString *content = g_string_new ("BEGIN:VCARD\nNOTE:");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 1200000; i++)
    g_string_append (content, "0123456789abcde\n ");
  g_string_append (content, "\nEND:VCARD\n");
  g_assert_null (read_bytes (content->str, content->len, &error));
  g_assert_error (error, PLENARY_DATA_ERROR, PLENARY_DATA_ERROR_LIMIT);
  g_string_free (content, TRUE);
}

/* A good card with bytes changed and cut off at any place. */
static void
test_fuzz (void)
{
  static const char good[] = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-"
                             "PRINTABLE:Mi=C3=B1o;E\r\nPHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=\r\n"
                             "ADR;LABEL=\"a:b;c\":;;;;;;X\r\nNOTE:a\\nb\r\n  c\r\nEND:VCARD\r\n";
  static const char letters[] = "=:;\"\\\r\n \t,\xff%";

  for (guint i = 0; i < 3000; i++)
    {
      g_autofree char *bytes = g_memdup2 (good, sizeof good);
      gsize length = (gsize) g_test_rand_int_range (0, sizeof good);
      g_autoptr (GError) error = NULL;

      for (guint j = 0; j < 4; j++)
        bytes[g_test_rand_int_range (0, sizeof good - 1)]
            = letters[g_test_rand_int_range (0, sizeof letters - 1)];

      g_autoptr (GPtrArray) contacts = read_bytes (bytes, length, &error);

      g_assert_true ((contacts == NULL) == (error != NULL));
      for (guint j = 0; contacts != NULL && j < contacts->len; j++)
        for (guint k = 0; k < PLENARY_N_CONTACT_FIELDS; k++)
          g_assert_true (g_utf8_validate (plenary_contact_get (contacts->pdata[j], k), -1, NULL));
    }
}

static void
test_write (void)
{
  static const char png[] = "\x89PNG\r\n\x1a\nand more than fits into one line of a card, so that "
                            "it has to be folded at least once";
  g_autoptr (GPtrArray) contacts
      = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_contact_free);
  g_autoptr (GBytes) photo = g_bytes_new_static (png, sizeof png);
  PlenaryContact *contact = plenary_contact_new (0);
  g_autoptr (GError) error = NULL;

  plenary_contact_set (contact, PLENARY_CONTACT_FULL_NAME, "Michiel van Campen");
  plenary_contact_set (contact, PLENARY_CONTACT_GIVEN_NAME, "Michiel");
  plenary_contact_set (contact, PLENARY_CONTACT_PARTICLE, "van");
  plenary_contact_set (contact, PLENARY_CONTACT_FAMILY_NAME, "Campen");
  plenary_contact_set (contact, PLENARY_CONTACT_HONORIFIC, "Mr.");
  plenary_contact_set (contact, PLENARY_CONTACT_BODY, "Permits; Foundation, the \\ one");
  plenary_contact_set (contact, PLENARY_CONTACT_NOTES,
                       "Ölige Übelkeit über äußerst öde Straßen, drei Zeilen lang, mit Ümläuten, "
                       "wo gefaltet wird\nund Zeilen");
  plenary_contact_set (contact, PLENARY_CONTACT_EMAIL, "m@example.org");
  plenary_contact_set (contact, PLENARY_CONTACT_COUNTRY, "Netherlands");
  plenary_contact_set_photo (contact, photo, "image/png");
  g_ptr_array_add (contacts, contact);

  g_autofree char *card = plenary_vcard_write (contacts);
  g_autoptr (GPtrArray) read = read_bytes (card, strlen (card), &error);
  g_auto (GStrv) lines = g_strsplit (card, "\r\n", -1);

  g_assert_no_error (error);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), <=, 75);
      g_assert_true (g_utf8_validate (lines[i], -1, NULL));
      g_assert_null (strchr (lines[i], '\n'));
    }
  /* A card has no place for a particle. */
  plenary_contact_set (contact, PLENARY_CONTACT_PARTICLE, "");
  plenary_contact_set (contact, PLENARY_CONTACT_FAMILY_NAME, "van Campen");
  for (guint i = 0; i < PLENARY_N_CONTACT_FIELDS; i++)
    g_assert_cmpstr (plenary_contact_get (read->pdata[0], i), ==, plenary_contact_get (contact, i));
  g_assert_true (g_bytes_equal (plenary_contact_get_photo (read->pdata[0], NULL), photo));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/formats/vcard/read/%zu", i);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/formats/vcard/photo", test_photo);
  g_test_add_func ("/formats/vcard/several", test_several);
  g_test_add_func ("/formats/vcard/refused", test_refused);
  g_test_add_func ("/formats/vcard/limits", test_limits);
  g_test_add_func ("/formats/vcard/fuzz", test_fuzz);
  g_test_add_func ("/formats/vcard/write", test_write);

  return g_test_run ();
}
