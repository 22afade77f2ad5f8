/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Names of people and bodies: the six renderings of one record, and what they fall back to.
 */
#include "config.h"

#include "../project.h"
#include "compose/plenary-body-name.h"
#include "compose/plenary-party.h"
#include "compose/plenary-person-name.h"
#include "model/plenary-body.h"

static PlenaryModel *
make_model (void)
{
  PlenaryModel *model = plenary_model_new ();

  add (model, "event", "event", "starts-on", "2022-02-01", NULL);
  add (model, "body", "th", "kind", "state", "name", "Thailand", NULL);
  add (model, "body", "ph", "kind", "state", "name", "Philippines", "article", "the", NULL);
  add (model, "body", "uae", "kind", "state", "name", "UAE", "article", "the", NULL);
  add (model, "body", "lu", "kind", "state", "name", "Luxembourg", "formal-name",
       "Grand Duchy of Luxembourg", "article", "", NULL);
  add (model, "body", "eg", "kind", "state", "name", "Egypt", "formal-name",
       "the Arab Republic of Egypt", NULL);
  add (model, "body", "bh", "kind", "state", "name", "Bahrain", NULL);
  add (model, "body", "ioe", "name", "International Organisation of Employers", "acronym", "IOE",
       "article", "the", NULL);
  add (model, "body", "ohchr", "name", "Office of the High Commissioner for Human Rights",
       "acronym", "OHCHR", "article", "the", NULL);
  add (model, "body", "icmc", "name", "ICMC", "acronym", "ICMC", NULL);
  add (model, "body", "iom", "acronym", "IOM", NULL);
  add (model, "body", "troika", "kind", "group", "name", "Troika", "article", "the", NULL);

  add (model, "person", "virabutr", "honorific", "H.E.", "given-name", "Rongvudhi", "family-name",
       "Virabutr", NULL);
  add (model, "post", "p1", "person-id", "virabutr", "body-id", "th", "title",
       "Ambassador and Deputy Permanent Representative", NULL);
  add (model, "person", "winet", "honorific", "Ms.", "given-name", "Stéphanie", "family-name",
       "Winet", NULL);
  add (model, "post", "p2", "person-id", "winet", "body-id", "ioe", "title",
       "Head of Stakeholder Engagement", "link", "at", NULL);
  add (model, "person", "oberoi", "honorific", "Ms.", "given-name", "Pia", "family-name", "Oberoi",
       NULL);
  add (model, "post", "p3", "person-id", "oberoi", "body-id", "ohchr", "title",
       "Advisor on Migration and Human Rights", "link", "at", NULL);
  add (model, "person", "absi", "honorific", "Mr.", "given-name", "Ausamah", "particle", "Al",
       "family-name", "Absi", NULL);
  add (model, "person", "alnuaimi", "given-name", "Abdulla Ali", "family-name", "Alnuaimi", NULL);
  add (model, "post", "p4", "person-id", "alnuaimi", "body-id", "uae", NULL);
  add (model, "person", "kim", "given-name", "Min-jun", "family-name", "Kim", "family-first",
       "true", "suffix", "PhD", "short-form", "Dr. Kim", NULL);
  add (model, "person", "mover", "honorific", "Ms.", "given-name", "Ada", "family-name", "Mover",
       NULL);
  add (model, "post", "m1", "person-id", "mover", "title", "Director", "ends-on", "2022-01-31",
       NULL);
  add (model, "post", "m2", "person-id", "mover", "title", "Envoy", "starts-on", "2022-02-01",
       NULL);
  add (model, "post", "m3", "person-id", "mover", "title", "Judge", "starts-on", "2022-02-02",
       NULL);
  add (model, "person", "prentice", "honorific", "Mr.", "given-name", "Jonathan", "family-name",
       "Prentice", NULL);
  add (model, "post", "w1", "person-id", "prentice", "title",
       "Head of UN Network on Migration Secretariat", NULL);
  add (model, "post", "w2", "person-id", "prentice", "title",
       "Head of Secretariat of the UN Migration Network", "preferred", "true", NULL);
  add (model, "post", "w3", "person-id", "prentice", "body-id", "iom", "title",
       "Head of the Secretariat", NULL);
  add (model, "person", "li-rosi", "honorific", "Dr.", "given-name", "Angela", "family-name",
       "Li Rosi", NULL);
  add (model, "person", "pareja", "honorific", "Ambassador", "given-name", "Santiago",
       "family-name", "Chávez Pareja", NULL);
  add (model, "session", "s", "title", "Session", NULL);

  return model;
}

static void
test_bodies (void)
{
  static const struct
  {
    const char *id;
    PlenaryBodyForm form;
    const char *name;
  } cases[] = {
    { "ph", PLENARY_BODY_FORM_USUAL, "Philippines" },
    { "ph", PLENARY_BODY_FORM_ARTICLE, "the Philippines" },
    { "ph", PLENARY_BODY_FORM_FULL, "Government of the Philippines" },
    { "th", PLENARY_BODY_FORM_FULL, "Government of Thailand" },
    { "lu", PLENARY_BODY_FORM_FORMAL, "the Grand Duchy of Luxembourg" },
    { "lu", PLENARY_BODY_FORM_FULL, "Government of Luxembourg" },
    { "eg", PLENARY_BODY_FORM_FORMAL, "the Arab Republic of Egypt" },
    { "eg", PLENARY_BODY_FORM_FULL, "Government of Egypt" },
    { "th", PLENARY_BODY_FORM_FORMAL, "Thailand" },
    { "ph", PLENARY_BODY_FORM_FORMAL, "the Philippines" },
    { "ioe", PLENARY_BODY_FORM_FULL, "International Organisation of Employers (IOE)" },
    { "ioe", PLENARY_BODY_FORM_ACRONYM, "IOE" },
    { "icmc", PLENARY_BODY_FORM_FULL, "ICMC" },
    { "iom", PLENARY_BODY_FORM_USUAL, "IOM" },
    { "iom", PLENARY_BODY_FORM_FULL, "IOM" },
    { "th", PLENARY_BODY_FORM_ACRONYM, "Thailand" },
  };
  g_autoptr (PlenaryModel) model = make_model ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = plenary_body_dup_name (get (model, cases[i].id), cases[i].form);

      g_assert_cmpstr (name, ==, cases[i].name);
    }
}

static void
test_conveners (void)
{
  g_autoptr (PlenaryModel) model = make_model ();
  g_autoptr (GPtrArray) bodies = g_ptr_array_new ();

  g_ptr_array_add (bodies, get (model, "ph"));
  g_autofree char *one = plenary_bodies_enumerate (bodies, PLENARY_BODY_FORM_ARTICLE);
  g_assert_cmpstr (one, ==, "the Government of the Philippines");

  g_ptr_array_add (bodies, get (model, "bh"));
  g_autofree char *two = plenary_bodies_enumerate (bodies, PLENARY_BODY_FORM_ARTICLE);
  g_assert_cmpstr (two, ==, "the Governments of the Philippines and Bahrain");

  g_ptr_array_add (bodies, get (model, "ioe"));
  g_autofree char *three = plenary_bodies_enumerate (bodies, PLENARY_BODY_FORM_ARTICLE);
  g_assert_cmpstr (three, ==,
                   "the Governments of the Philippines and Bahrain and the International "
                   "Organisation of Employers");
}

static void
test_people (void)
{
  static const struct
  {
    const char *id;
    gboolean honorific;
    const char *name;
    const char *short_name;
  } cases[] = {
    { "virabutr", TRUE, "H.E. Rongvudhi Virabutr", "H.E. Virabutr" },
    { "virabutr", FALSE, "Rongvudhi Virabutr", "Virabutr" },
    { "absi", TRUE, "Mr. Ausamah Al Absi", "Mr. Al Absi" },
    { "alnuaimi", TRUE, "Abdulla Ali Alnuaimi", "Alnuaimi" },
    { "li-rosi", TRUE, "Dr. Angela Li Rosi", "Dr. Li Rosi" },
    { "pareja", TRUE, "Ambassador Santiago Chávez Pareja", "Ambassador Chávez Pareja" },
    { "kim", TRUE, "Kim Min-jun PhD", "Dr. Kim" },
    { "kim", FALSE, "Kim Min-jun PhD", "Kim" },
  };
  g_autoptr (PlenaryModel) model = make_model ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlenaryRecord *person = get (model, cases[i].id);
      g_autofree char *name = plenary_person_dup_name (person, cases[i].honorific);
      g_autofree char *short_name = plenary_person_dup_short_name (person, cases[i].honorific);

      g_assert_cmpstr (name, ==, cases[i].name);
      g_assert_cmpstr (short_name, ==, cases[i].short_name);
    }
}

static void
test_posts_of_a_day (void)
{
  g_autoptr (PlenaryModel) model = make_model ();
  PlenaryParty party = plenary_party_of_person (model, get (model, "mover"));
  static const struct
  {
    const char *date;
    const char *line;
  } cases[] = {
    { "2022-01-31", "Ms. Ada Mover, Director" },
    { "2022-02-01", "Ms. Ada Mover, Envoy" },
    { "2022-02-02", "Ms. Ada Mover, Envoy and Judge" },
    { "", "Ms. Ada Mover, Envoy and Judge" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      party.date = cases[i].date;

      g_autofree char *line = plenary_party_dup_role_line (&party);

      g_assert_cmpstr (line, ==, cases[i].line);
    }
}

/* Three wordings of one post, one of them chosen for the project; another where a role is for the
 * body of another. */
static void
test_preferred_post (void)
{
  g_autoptr (PlenaryModel) model = make_model ();
  PlenaryParty party = plenary_party_of_person (model, get (model, "prentice"));
  g_autofree char *line = plenary_party_dup_role_line (&party);
  g_autofree char *heading = plenary_party_dup_speaker_heading (&party);

  g_assert_cmpstr (line, ==,
                   "Mr. Jonathan Prentice, Head of Secretariat of the UN Migration Network");
  g_assert_cmpstr (heading, ==,
                   "Head of Secretariat of the UN Migration Network, Mr. Jonathan Prentice");

  party.body = get (model, "iom");

  g_autofree char *with_body = plenary_party_dup_role_line (&party);

  g_assert_cmpstr (with_body, ==, "Mr. Jonathan Prentice, Head of the Secretariat of IOM");
}

/* A slot that is kept for the body of somebody. */
static void
test_open_slots (void)
{
  static const struct
  {
    const char *id;
    const char *slot;
  } cases[] = {
    { "winet", "International Organisation of Employers (IOE) (tbc)" },
    { "virabutr", "Government of Thailand (tbc)" },
    { "absi", "Mr. Ausamah Al Absi (tbc)" },
  };
  g_autoptr (PlenaryModel) model = make_model ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlenaryParty party = plenary_party_of_person (model, get (model, cases[i].id));
      g_autofree char *slot = plenary_party_dup_open_slot (&party);

      g_assert_cmpstr (slot, ==, cases[i].slot);
    }
}

static void
test_renderings (void)
{
  g_autoptr (PlenaryModel) model = make_model ();
  PlenaryParty virabutr = plenary_party_of_person (model, get (model, "virabutr"));
  PlenaryParty winet = plenary_party_of_person (model, get (model, "winet"));
  PlenaryParty oberoi = plenary_party_of_person (model, get (model, "oberoi"));
  g_autofree char *role_line = plenary_party_dup_role_line (&virabutr);
  g_autofree char *signature = plenary_party_dup_signature (&virabutr);
  g_autoptr (PlenaryText) mention = plenary_party_make_first_mention (&oberoi);
  g_autofree char *short_form = plenary_party_dup_short_form (&oberoi);
  g_autofree char *speaker = plenary_party_dup_speaker_heading (&winet);
  g_autofree char *biography = plenary_party_dup_biography_heading (&winet);
  g_autofree char *delegation = plenary_party_dup_delegation (&virabutr);

  g_assert_cmpstr (role_line, ==,
                   "H.E. Rongvudhi Virabutr, Ambassador and Deputy Permanent Representative, "
                   "Government of Thailand");
  g_assert_cmpstr (signature, ==, "H.E. Rongvudhi Virabutr, Government of Thailand");
  g_assert_cmpstr (plenary_text_get_markup (mention), ==,
                   "<b>Ms. Pia Oberoi</b>, Advisor on Migration and Human Rights at OHCHR");
  g_assert_cmpstr (short_form, ==, "Ms. Oberoi");
  g_assert_cmpstr (speaker, ==,
                   "International Organisation of Employers (IOE), Head of Stakeholder "
                   "Engagement, Ms. Stéphanie Winet");
  g_assert_cmpstr (biography, ==,
                   "Ms. Stéphanie Winet, Head of Stakeholder Engagement at the International "
                   "Organisation of Employers (IOE)");
  g_assert_cmpstr (delegation, ==, "Thailand");

  winet.honorifics = FALSE;
  g_autofree char *plain = plenary_party_dup_role_line (&winet);
  g_assert_cmpstr (plain, ==,
                   "Stéphanie Winet, Head of Stakeholder Engagement at the International "
                   "Organisation of Employers (IOE)");
}

/* Section 1.4.1 of the analysis: each rendering as documents of the field print it, and all six of
 * one record. */
static void
test_examples (void)
{
  g_autoptr (PlenaryModel) model = make_model ();

  add (model, "person", "newland", "honorific", "Ms.", "given-name", "Kathleen", "family-name",
       "Newland", NULL);
  add (model, "person", "chair", "honorific", "H.E.", "given-name", "Rongvudhi", "family-name",
       "Virabutr", NULL);
  add (model, "post", "e1", "person-id", "chair", "body-id", "th", "title",
       "Ambassador and Deputy Permanent Representative/ Chargé d'affaires a.i.", NULL);
  add (model, "body", "mm", "kind", "mechanism", "name", "GFMD Mayors Mechanism", NULL);
  add (model, "assignment", "t6", "session-id", "s", "body-id", "mm", NULL);

  PlenaryParty chair = plenary_party_of_person (model, get (model, "chair"));
  PlenaryParty newland = plenary_party_of_person (model, get (model, "newland"));
  PlenaryParty mayors = plenary_party_of_assignment (model, get (model, "t6"));
  PlenaryParty winet = plenary_party_of_person (model, get (model, "winet"));
  g_autoptr (PlenaryText) mention = plenary_party_make_first_mention (&winet);
  const struct
  {
    char *rendering; /* owned */
    const char *words;
  } cases[] = {
    { plenary_party_dup_role_line (&chair),
      "H.E. Rongvudhi Virabutr, Ambassador and Deputy Permanent Representative/ Chargé d'affaires "
      "a.i., Government of Thailand" },
    { plenary_party_dup_short_form (&newland), "Ms. Newland" },
    { plenary_party_dup_slot (&mayors, TRUE), "GFMD Mayors Mechanism (tbc)" },
    { plenary_party_dup_role_line (&winet),
      "Ms. Stéphanie Winet, Head of Stakeholder Engagement at the International Organisation of "
      "Employers (IOE)" },
    { g_strdup (plenary_text_get_markup (mention)),
      "<b>Ms. Stéphanie Winet</b>, Head of Stakeholder Engagement at IOE" },
    { plenary_party_dup_short_form (&winet), "Ms. Winet" },
    { plenary_party_dup_speaker_heading (&winet),
      "International Organisation of Employers (IOE), Head of Stakeholder Engagement, "
      "Ms. Stéphanie Winet" },
    { plenary_party_dup_biography_heading (&winet),
      "Ms. Stéphanie Winet, Head of Stakeholder Engagement at the International Organisation of "
      "Employers (IOE)" },
    { plenary_party_dup_open_slot (&winet), "International Organisation of Employers (IOE) (tbc)" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpstr (cases[i].rendering, ==, cases[i].words);
      g_free (cases[i].rendering);
    }

  winet.honorifics = FALSE;

  g_autofree char *plain = plenary_party_dup_biography_heading (&winet);

  g_assert_true (
      g_str_has_prefix (plain, "Stéphanie Winet, Head of Stakeholder Engagement at the"));
}

static void
test_slots (void)
{
  g_autoptr (PlenaryModel) model = make_model ();

  add (model, "assignment", "a1", "session-id", "s", "text",
       "Regional UN Network on Migration (e.g. MENA)", NULL);
  add (model, "assignment", "a2", "session-id", "s", "person-id", "alnuaimi", "on-behalf-id",
       "troika", NULL);
  add (model, "assignment", "a3", "session-id", "s", "body-id", "iom", "capacity",
       "Network Coordinator", NULL);
  add (model, "assignment", "a6", "session-id", "s", "text",
       "Youth representative/Chief Executive/Co-Founder of itungo Solutions", NULL);
  add (model, "assignment", "a4", "session-id", "s", NULL);
  add (model, "assignment", "a5", "session-id", "s", "person-id", "winet", "body-id", "th", NULL);

  static const struct
  {
    const char *id;
    gboolean is_open;
    const char *slot;
  } cases[] = {
    { "a1", FALSE, "Regional UN Network on Migration (e.g. MENA)" },
    { "a1", TRUE, "Regional UN Network on Migration (e.g. MENA) (tbc)" },
    { "a2", FALSE, "Abdulla Ali Alnuaimi, the UAE on behalf of the Troika" },
    { "a3", FALSE, "IOM as Network Coordinator" },
    { "a6", FALSE, "Youth representative/Chief Executive/Co-Founder of itungo Solutions" },
    { "a4", TRUE, "(tbc)" },
    { "a4", FALSE, "" },
    /* A body that the person has no post with still says for whom they come. */
    { "a5", FALSE, "Ms. Stéphanie Winet, Government of Thailand" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlenaryParty party = plenary_party_of_assignment (model, get (model, cases[i].id));
      g_autofree char *slot = plenary_party_dup_slot (&party, cases[i].is_open);

      g_assert_cmpstr (slot, ==, cases[i].slot);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compose/party/bodies", test_bodies);
  g_test_add_func ("/compose/party/conveners", test_conveners);
  g_test_add_func ("/compose/party/people", test_people);
  g_test_add_func ("/compose/party/posts-of-a-day", test_posts_of_a_day);
  g_test_add_func ("/compose/party/preferred-post", test_preferred_post);
  g_test_add_func ("/compose/party/open-slots", test_open_slots);
  g_test_add_func ("/compose/party/renderings", test_renderings);
  g_test_add_func ("/compose/party/examples", test_examples);
  g_test_add_func ("/compose/party/slots", test_slots);

  return g_test_run ();
}
