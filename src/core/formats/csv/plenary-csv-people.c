/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Headings are guessed by the words that offices of the United Nations and of States write there,
 * in the six languages such lists come in most. A heading that is one of the words wins over one
 * that only has it. Where no column says more, a cell with an "@" is an address.
 */
#include "config.h"

#include "formats/csv/plenary-csv-people.h"

#include "base/plenary-pattern.h"

#include <string.h>

/* Words of fewer bytes count only when they are the whole heading. */
#define MIN_WORD_BYTES 4

/* Folded. */
static const struct
{
  PlenaryContactField field;
  const char *words[24];
} headings[] = {
  { PLENARY_CONTACT_EMAIL,
    { "email", "e-mail", "mail", "courriel", "correo", "adresse electronique", "correio",
      "posta elettronica", "البريد" } },
  { PLENARY_CONTACT_PHONE,
    { "phone", "telephone", "tel", "mobile", "cell", "telefono", "telefon", "telefone", "handy",
      "portable", "movil", "whatsapp" } },
  { PLENARY_CONTACT_FULL_NAME,
    { "full name", "fullname", "name", "nom complet", "nombre completo", "nombre y apellidos",
      "nom et prenom", "prenom et nom", "nome completo", "participant", "delegate", "speaker",
      "vollstandiger name", "nome e cognome", "الاسم", "имя", "姓名" } },
  { PLENARY_CONTACT_GIVEN_NAME,
    { "given name", "given names", "first name", "firstname", "forename", "prenom", "prenoms",
      "nombre", "nombres", "vorname", "nome", "given", "first" } },
  { PLENARY_CONTACT_FAMILY_NAME,
    { "family name", "last name", "lastname", "surname", "nom", "nom de famille", "apellido",
      "apellidos", "nachname", "familienname", "cognome", "sobrenome", "apelido", "family", "last",
      "фамилия" } },
  { PLENARY_CONTACT_PARTICLE, { "particle", "particule", "prefix of the family name" } },
  { PLENARY_CONTACT_SUFFIX, { "suffix", "suffixe", "sufijo" } },
  { PLENARY_CONTACT_HONORIFIC,
    { "honorific", "salutation", "title (mr/ms)", "mr/ms", "mr./ms.", "mr/mrs", "mr/mrs/ms",
      "civilite", "tratamiento", "anrede", "tratamento", "titolo", "courtesy title", "prefix",
      "form of address" } },
  { PLENARY_CONTACT_POST,
    { "post", "position", "job title", "jobtitle", "title", "function", "functional title",
      "designation", "occupation", "fonction", "poste", "titre", "cargo", "puesto", "funktion",
      "posizione", "funcao", "должность" } },
  { PLENARY_CONTACT_ACRONYM, { "acronym", "sigle", "siglas", "sigla", "abbreviation" } },
  { PLENARY_CONTACT_STATE,
    { "state", "member state", "delegation", "government", "representing", "etat", "etat membre",
      "gouvernement", "estado", "estado miembro", "delegacion", "gobierno", "staat", "regierung",
      "stato" } },
  { PLENARY_CONTACT_COUNTRY,
    { "country", "pays", "pais", "land", "paese", "nationality", "nationalite", "nacionalidad",
      "страна", "国家" } },
  { PLENARY_CONTACT_BODY,
    { "organization", "organisation", "organisme", "organizacion", "organizacao", "institution",
      "entity",       "entite",       "entidad",   "affiliation",  "company",     "employer",
      "body",         "ministry",     "ministere", "ministerio",   "agency",      "organizzazione",
      "einrichtung",  "firma",        "mission",   "организация",  "机构" } },
  { PLENARY_CONTACT_CATEGORY,
    { "category", "type of participant", "participant type", "stakeholder group", "stakeholder",
      "type", "group", "sector", "constituency", "categorie", "categoria", "kategorie", "secteur",
      "grupo" } },
  { PLENARY_CONTACT_ROLE,
    { "role", "role in the meeting", "role at the event", "participation", "rol", "rolle", "ruolo",
      "papel" } },
  { PLENARY_CONTACT_PRONOUN, { "pronoun", "pronouns", "pronom", "pronombre", "gender", "sex" } },
  { PLENARY_CONTACT_LANGUAGES,
    { "languages", "language", "langues", "langue", "idiomas", "idioma", "sprachen", "lingue" } },
  { PLENARY_CONTACT_BIOGRAPHY,
    { "biography", "bio", "biographie", "biografia", "short bio", "cv" } },
  { PLENARY_CONTACT_NOTES,
    { "notes", "note", "remarks", "comments", "comment", "remarques", "observaciones",
      "bemerkungen", "dietary requirements", "special requirements" } },
};

/* Which field a heading of several words is of: what is named for something stands before what it
 * is named for, as in "Delegate's email address" and "Name of the organisation". */
static const PlenaryContactField longer_headings[] = {
  PLENARY_CONTACT_EMAIL,     PLENARY_CONTACT_PHONE,      PLENARY_CONTACT_ACRONYM,
  PLENARY_CONTACT_COUNTRY,   PLENARY_CONTACT_BODY,       PLENARY_CONTACT_STATE,
  PLENARY_CONTACT_CATEGORY,  PLENARY_CONTACT_GIVEN_NAME, PLENARY_CONTACT_FAMILY_NAME,
  PLENARY_CONTACT_BIOGRAPHY, PLENARY_CONTACT_LANGUAGES,  PLENARY_CONTACT_ROLE,
  PLENARY_CONTACT_POST,      PLENARY_CONTACT_HONORIFIC,  PLENARY_CONTACT_FULL_NAME,
  PLENARY_CONTACT_NOTES,
};

/* Words as they are compared: folded, with one space where marks and spaces stood. */
static char *
fold_heading (const char *heading)
{
  g_autofree char *folded = plenary_fold (heading);
  GString *words = g_string_new (NULL);
  gboolean is_space = FALSE;

  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (g_unichar_isspace (letter) || strchr (":*_#", *at) != NULL)
        {
          is_space = words->len > 0;
          continue;
        }
      if (is_space)
        g_string_append_c (words, ' ');
      g_string_append_unichar (words, letter);
      is_space = FALSE;
    }

  return g_string_free_and_steal (words);
}

static gboolean
has_word (const char *heading, const char *word)
{
  gsize length = strlen (word);

  for (const char *at = strstr (heading, word); at != NULL; at = strstr (at + 1, word))
    {
      gboolean begins = at == heading || !g_ascii_isalnum (at[-1]);

      if (begins && !g_ascii_isalnum (at[length]))
        return TRUE;
    }

  return FALSE;
}

/* Whether a heading has a word of a field; short ones are parts of too many others. */
static gboolean
has_word_of (const char *heading, PlenaryContactField field)
{
  for (gsize i = 0; i < G_N_ELEMENTS (headings); i++)
    for (gsize j = 0; headings[i].field == field && headings[i].words[j] != NULL; j++)
      if (strlen (headings[i].words[j]) >= MIN_WORD_BYTES
          && has_word (heading, headings[i].words[j]))
        return TRUE;

  return FALSE;
}

/**
 * plenary_csv_people_guess_field:
 * @heading: the heading of a column
 *
 * Returns: what the column probably holds
 */
PlenaryContactField
plenary_csv_people_guess_field (const char *heading)
{
  g_return_val_if_fail (heading != NULL, PLENARY_CONTACT_NONE);

  g_autofree char *folded = fold_heading (heading);

  if (*folded == '\0')
    return PLENARY_CONTACT_NONE;
  for (gsize i = 0; i < G_N_ELEMENTS (headings); i++)
    for (gsize j = 0; headings[i].words[j] != NULL; j++)
      if (strcmp (headings[i].words[j], folded) == 0)
        return headings[i].field;

  for (gsize i = 0; i < G_N_ELEMENTS (longer_headings); i++)
    if (has_word_of (folded, longer_headings[i]))
      return longer_headings[i];

  return PLENARY_CONTACT_NONE;
}

/**
 * plenary_csv_people_has_headings:
 * @table: a table
 *
 * Returns: whether its first row is probably one of headings
 */
gboolean
plenary_csv_people_has_headings (const PlenaryCsvTable *table)
{
  g_return_val_if_fail (table != NULL, FALSE);

  guint n_known = 0;

  for (guint i = 0; i < plenary_csv_table_get_n_columns (table); i++)
    {
      const char *cell = plenary_csv_table_get (table, 0, i);

      if (strchr (cell, '@') != NULL)
        return FALSE;
      n_known += plenary_csv_people_guess_field (cell) != PLENARY_CONTACT_NONE;
    }

  return n_known > 0;
}

/* Whether most cells of a column have the mark of an address. */
static gboolean
has_addresses (const PlenaryCsvTable *table, guint column)
{
  guint n_addresses = 0;
  guint n_cells = 0;

  for (guint i = 0; i < plenary_csv_table_get_n_rows (table); i++)
    {
      const char *cell = plenary_csv_table_get (table, i, column);

      n_cells += *cell != '\0';
      n_addresses += strchr (cell, '@') != NULL;
    }

  return n_addresses > 0 && n_addresses * 2 >= n_cells;
}

static gboolean
has_field (const GArray *fields, PlenaryContactField field)
{
  for (guint i = 0; i < fields->len; i++)
    if (g_array_index (fields, PlenaryContactField, i) == field)
      return TRUE;

  return FALSE;
}

static void
replace_field (GArray *fields, PlenaryContactField from, PlenaryContactField to)
{
  for (guint i = 0; i < fields->len; i++)
    if (g_array_index (fields, PlenaryContactField, i) == from)
      {
        g_array_index (fields, PlenaryContactField, i) = to;
        return;
      }
}

/* What a heading means depends on its neighbours: "Name" beside "First name" is the family name,
 * "Nom" alone is the whole. */
static void
settle (GArray *fields)
{
  gboolean has_given = has_field (fields, PLENARY_CONTACT_GIVEN_NAME);
  gboolean has_family = has_field (fields, PLENARY_CONTACT_FAMILY_NAME);
  gboolean has_full = has_field (fields, PLENARY_CONTACT_FULL_NAME);

  if (has_given && !has_family && has_full)
    replace_field (fields, PLENARY_CONTACT_FULL_NAME, PLENARY_CONTACT_FAMILY_NAME);
  else if (has_given && !has_family)
    replace_field (fields, PLENARY_CONTACT_GIVEN_NAME, PLENARY_CONTACT_FULL_NAME);
  else if (has_family && !has_given && !has_full)
    replace_field (fields, PLENARY_CONTACT_FAMILY_NAME, PLENARY_CONTACT_FULL_NAME);
}

/**
 * plenary_csv_people_guess:
 * @table: a table
 *
 * Returns: (transfer full) (element-type PlenaryContactField): what each column probably holds
 */
GArray *
plenary_csv_people_guess (const PlenaryCsvTable *table)
{
  g_return_val_if_fail (table != NULL, NULL);

  gboolean has_headings = plenary_csv_people_has_headings (table);
  GArray *fields = g_array_new (FALSE, TRUE, sizeof (PlenaryContactField));

  for (guint i = 0; i < plenary_csv_table_get_n_columns (table); i++)
    {
      PlenaryContactField field
          = has_headings ? plenary_csv_people_guess_field (plenary_csv_table_get (table, 0, i))
                         : PLENARY_CONTACT_NONE;

      /* Two columns are not both the address, whatever their headings; notes may be many. */
      if (field != PLENARY_CONTACT_NOTES && has_field (fields, field))
        field = PLENARY_CONTACT_NONE;
      g_array_append_val (fields, field);
    }
  for (guint i = 0; i < fields->len && !has_field (fields, PLENARY_CONTACT_EMAIL); i++)
    if (g_array_index (fields, PlenaryContactField, i) == PLENARY_CONTACT_NONE
        && has_addresses (table, i))
      g_array_index (fields, PlenaryContactField, i) = PLENARY_CONTACT_EMAIL;
  settle (fields);

  return fields;
}

/* A spreadsheet would take a cell that begins so for a formula, and some would run it. */
static gboolean
is_formula (const char *words)
{
  return *words != '\0' && strchr ("=+-@\t", *words) != NULL;
}

/**
 * plenary_csv_people_read:
 * @table: a table
 * @fields: (element-type PlenaryContactField): what each column holds
 * @has_headings: whether the first row is one of headings
 *
 * Returns: (transfer full) (element-type PlenaryContact): what each row says
 */
GPtrArray *
plenary_csv_people_read (const PlenaryCsvTable *table, const GArray *fields, gboolean has_headings)
{
  g_return_val_if_fail (table != NULL, NULL);
  g_return_val_if_fail (fields != NULL, NULL);

  GPtrArray *contacts = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_contact_free);

  for (guint i = has_headings ? 1 : 0; i < plenary_csv_table_get_n_rows (table); i++)
    {
      PlenaryContact *contact = plenary_contact_new (plenary_csv_table_get_line (table, i));

      for (guint j = 0; j < fields->len; j++)
        {
          PlenaryContactField field = g_array_index (fields, PlenaryContactField, j);

          const char *cell = plenary_csv_table_get (table, i, j);

          /* What guards a cell against being taken for a formula is no part of it. */
          if (*cell == '\'' && is_formula (cell + 1))
            cell++;
          if (field != PLENARY_CONTACT_NONE)
            plenary_contact_add (contact, field, cell);
        }
      g_ptr_array_add (contacts, contact);
    }

  return contacts;
}

/* A number with its country's prefix is no formula, though it looks like one. */
static void
append_cell (GString *csv, const char *words, gboolean is_number)
{
  gboolean is_guarded = is_formula (words) && !is_number;

  if (!is_guarded && strpbrk (words, ",\"\r\n") == NULL)
    {
      g_string_append (csv, words);
      return;
    }
  g_string_append_c (csv, '"');
  if (is_guarded)
    g_string_append_c (csv, '\'');
  for (const char *at = words; *at != '\0'; at++)
    {
      if (*at == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *at);
    }
  g_string_append_c (csv, '"');
}

static gboolean
is_phone_number (PlenaryContactField field, const char *words)
{
  return field == PLENARY_CONTACT_PHONE && strspn (words, "+0123456789 ()-./") == strlen (words);
}

/**
 * plenary_csv_people_write:
 * @contacts: (element-type PlenaryContact): people
 *
 * Writes a table as RFC 4180 has it, with a byte order mark for the spreadsheets that need one.
 * Its headings are read again for what they are, in any language of the user.
 *
 * Returns: (transfer full): the file
 */
char *
plenary_csv_people_write (const GPtrArray *contacts)
{
  g_return_val_if_fail (contacts != NULL, NULL);

  static const PlenaryContactField fields[] = {
    PLENARY_CONTACT_HONORIFIC,   PLENARY_CONTACT_GIVEN_NAME, PLENARY_CONTACT_PARTICLE,
    PLENARY_CONTACT_FAMILY_NAME, PLENARY_CONTACT_SUFFIX,     PLENARY_CONTACT_POST,
    PLENARY_CONTACT_BODY,        PLENARY_CONTACT_ACRONYM,    PLENARY_CONTACT_STATE,
    PLENARY_CONTACT_COUNTRY,     PLENARY_CONTACT_CATEGORY,   PLENARY_CONTACT_EMAIL,
    PLENARY_CONTACT_PHONE,       PLENARY_CONTACT_PRONOUN,    PLENARY_CONTACT_LANGUAGES,
    PLENARY_CONTACT_BIOGRAPHY,   PLENARY_CONTACT_NOTES,
  };
  g_autoptr (GEnumClass) names = g_type_class_ref (PLENARY_TYPE_CONTACT_FIELD);
  GString *csv = g_string_new ("\xef\xbb\xbf");

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      g_autofree char *heading
          = g_strdelimit (g_strdup (names->values[fields[i]].value_nick), "-", ' ');

      g_string_append_printf (csv, "%s%s", i > 0 ? "," : "", heading);
    }
  g_string_append (csv, "\r\n");
  for (guint i = 0; i < contacts->len; i++)
    {
      for (gsize j = 0; j < G_N_ELEMENTS (fields); j++)
        {
          const char *words = plenary_contact_get (contacts->pdata[i], fields[j]);

          if (j > 0)
            g_string_append_c (csv, ',');
          append_cell (csv, words, is_phone_number (fields[j], words));
        }
      g_string_append (csv, "\r\n");
    }

  return g_string_free_and_steal (csv);
}
