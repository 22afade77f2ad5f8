/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "made-project.h"

#include "base/plenary-rank.h"
#include "model/plenary-assignment.h"
#include "model/plenary-body.h"
#include "model/plenary-day.h"
#include "model/plenary-document.h"
#include "model/plenary-event.h"
#include "model/plenary-intervention.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "model/plenary-room.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"

#define N_ROOMS                5
#define N_BODIES               40
#define SESSIONS_PER_DAY       100
#define MINUTES                30
#define OPENS_AT               540
#define PARAGRAPHS_PER_SECTION 25
#define BYTES_PER_PARAGRAPH    540
#define WORDS_PER_SENTENCE     14

/* A row while its columns are set. */
typedef struct
{
  PlenaryEdit *edit;
  PlenaryRow *row;
} Made;

static char *
number_id (const char *what, guint number)
{
  return g_strdup_printf ("%s%u", what, number);
}

static Made
begin (PlenaryEdit *edit, GType type, const char *what, guint number)
{
  g_autofree char *id = number_id (what, number);

  return (Made) { edit, plenary_row_new_with_id (type, id) };
}

static void
refer (Made *made, guint column, const char *what, guint number)
{
  g_autofree char *id = number_id (what, number);

  plenary_row_set_text (made->row, column, id);
}

static void
end (Made *made)
{
  plenary_edit_insert (made->edit, made->row);
  plenary_row_unref (made->row);
}

/* "wordbc" for 12: letters alone, as in prose. */
static char *
make_word (guint number)
{
  g_autofree char *digits = g_strdup_printf ("%u", number);

  for (char *at = digits; *at != '\0'; at++)
    *at = (char) (*at - '0' + 'a');

  return g_strconcat ("word", digits, NULL);
}

/* Sentences whose words differ from text to text, so that the index is not one word long. */
static char *
make_text (guint seed, gsize n_bytes)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; text->len < n_bytes; i++)
    {
      g_autofree char *word = make_word ((seed * 31 + i * 17) % 5000);
      gboolean is_first = i % WORDS_PER_SENTENCE == 0;

      if (i > 0)
        g_string_append (text, is_first ? ". " : i % WORDS_PER_SENTENCE == 6 ? ", " : " ");
      if (is_first)
        *word = g_ascii_toupper (*word);
      g_string_append (text, word);
    }
  g_string_append_c (text, '.');

  return g_string_free_and_steal (text);
}

/* Names of syllables of which none is like another, so that nobody is nearly somebody else. */
static char *
make_name (guint number)
{
  static const char *const syllables[]
      = { "bal", "den", "fir", "gos", "hum", "kat", "lex", "mip", "nov", "puz" };
  g_autofree char *digits = g_strdup_printf ("%u", number);
  GString *name = g_string_new (NULL);

  for (const char *at = digits; *at != '\0'; at++)
    g_string_append (name, syllables[*at - '0']);
  *name->str = g_ascii_toupper (*name->str);

  return g_string_free_and_steal (name);
}

static char *
make_given_name (guint person)
{
  return make_name (person * 7 % 100);
}

static char *
make_family_name (guint person)
{
  return make_name (100 + person);
}

static void
fill_event (PlenaryEdit *edit, guint n_days)
{
  g_autofree char *last = g_strdup_printf ("2027-05-%02u", n_days);

  plenary_edit_set_text (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_TITLE, "A Large Event");
  plenary_edit_set_text (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_STARTS_ON, "2027-05-01");
  plenary_edit_set_text (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_ENDS_ON, last);
  plenary_edit_set_integer (edit, PLENARY_TYPE_EVENT, "event", PLENARY_EVENT_OPENS_AT, OPENS_AT);
}

static void
fill_roster (PlenaryEdit *edit, guint n_people)
{
  for (guint i = 0; i < N_BODIES; i++)
    {
      Made body = begin (edit, PLENARY_TYPE_BODY, "b", i);
      g_autofree char *name = make_name (i);
      g_autofree char *full_name = g_strconcat ("Office of ", name, NULL);

      plenary_row_set_text (body.row, PLENARY_BODY_NAME, full_name);
      end (&body);
    }
  for (guint i = 0; i < n_people; i++)
    {
      Made person = begin (edit, PLENARY_TYPE_PERSON, "n", i);
      Made post = begin (edit, PLENARY_TYPE_POST, "t", i);
      g_autofree char *given_name = make_given_name (i);
      g_autofree char *family_name = make_family_name (i);

      plenary_row_set_text (person.row, PLENARY_PERSON_GIVEN_NAME, given_name);
      plenary_row_set_text (person.row, PLENARY_PERSON_FAMILY_NAME, family_name);
      end (&person);
      refer (&post, PLENARY_POST_PERSON_ID, "n", i);
      refer (&post, PLENARY_POST_BODY_ID, "b", i % N_BODIES);
      plenary_row_set_text (post.row, PLENARY_POST_TITLE, "Director");
      end (&post);
    }
}

static void
fill_places (PlenaryEdit *edit, guint n_days)
{
  for (guint i = 0; i < N_ROOMS; i++)
    {
      Made room = begin (edit, PLENARY_TYPE_ROOM, "r", i);
      g_autofree char *name = make_name (i);

      plenary_row_set_text (room.row, PLENARY_ROOM_NAME, name);
      end (&room);
    }
  for (guint i = 0; i < n_days; i++)
    {
      Made day = begin (edit, PLENARY_TYPE_DAY, "y", i);
      g_autofree char *date = g_strdup_printf ("2027-05-%02u", i + 1);

      plenary_row_set_text (day.row, PLENARY_DAY_DATE, date);
      end (&day);
    }
}

/* A moderator, two panellists and a rapporteur, each in one session at a time. */
static void
fill_roles (PlenaryEdit *edit, guint session, const MadeSize *size)
{
  static const PlenaryRole roles[] = { PLENARY_ROLE_MODERATOR, PLENARY_ROLE_PANELLIST,
                                       PLENARY_ROLE_PANELLIST, PLENARY_ROLE_RAPPORTEUR };
  guint n_roles = G_N_ELEMENTS (roles);
  g_auto (GStrv) ranks = plenary_rank_spread (NULL, NULL, n_roles);

  for (guint i = 0; i < n_roles; i++)
    {
      Made role = begin (edit, PLENARY_TYPE_ASSIGNMENT, "a", session * n_roles + i);

      refer (&role, PLENARY_ASSIGNMENT_SESSION_ID, "s", session);
      refer (&role, PLENARY_ASSIGNMENT_PERSON_ID, "n", (session * n_roles + i) % size->n_people);
      plenary_row_set_text (role.row, PLENARY_ASSIGNMENT_RANK, ranks[i]);
      plenary_row_set_integer (role.row, PLENARY_ASSIGNMENT_ROLE, (int) roles[i]);
      plenary_row_set_integer (role.row, PLENARY_ASSIGNMENT_STATE,
                               PLENARY_ASSIGNMENT_STATE_CONFIRMED);
      end (&role);
    }
}

static void
fill_sessions (PlenaryEdit *edit, const MadeSize *size, guint sessions_per_day)
{
  g_auto (GStrv) ranks = plenary_rank_spread (NULL, NULL, size->n_sessions);

  for (guint i = 0; i < size->n_sessions; i++)
    {
      Made session = begin (edit, PLENARY_TYPE_SESSION, "s", i);
      guint row = i % sessions_per_day / N_ROOMS;
      g_autofree char *title = make_text (i, 40);
      g_autofree char *description = make_text (i + 1, 200);

      refer (&session, PLENARY_SESSION_DAY_ID, "y", i / sessions_per_day);
      refer (&session, PLENARY_SESSION_ROOM_ID, "r", i % N_ROOMS);
      plenary_row_set_text (session.row, PLENARY_SESSION_RANK, ranks[i]);
      plenary_row_set_text (session.row, PLENARY_SESSION_TITLE, title);
      plenary_row_set_text (session.row, PLENARY_SESSION_DESCRIPTION, description);
      plenary_row_set_integer (session.row, PLENARY_SESSION_KIND, PLENARY_SESSION_KIND_DISCUSSION);
      plenary_row_set_integer (session.row, PLENARY_SESSION_STARTS_AT,
                               (int) (OPENS_AT + row * MINUTES));
      plenary_row_set_integer (session.row, PLENARY_SESSION_DURATION, MINUTES);
      plenary_row_set_boolean (session.row, PLENARY_SESSION_PARALLEL, i % N_ROOMS > 0);
      end (&session);
      fill_roles (edit, i, size);
    }
}

static void
fill_section (PlenaryEdit *edit, guint number, const char *rank, const MadeSize *size)
{
  Made section = begin (edit, PLENARY_TYPE_SECTION, "h", number);
  g_autofree char *title = make_text (number, 30);

  plenary_row_set_text (section.row, PLENARY_SECTION_DOCUMENT_ID, "d0");
  plenary_row_set_text (section.row, PLENARY_SECTION_RANK, rank);
  plenary_row_set_text (section.row, PLENARY_SECTION_TITLE, title);
  plenary_row_set_integer (section.row, PLENARY_SECTION_KIND, PLENARY_SECTION_KIND_SESSION);
  refer (&section, PLENARY_SECTION_SESSION_ID, "s", number % size->n_sessions);
  end (&section);
}

static void
fill_paragraph (PlenaryEdit *edit, guint number, const char *rank, const MadeSize *size)
{
  guint section = number / PARAGRAPHS_PER_SECTION;
  Made intervention = begin (edit, PLENARY_TYPE_INTERVENTION, "i", number);
  Made paragraph = begin (edit, PLENARY_TYPE_PARAGRAPH, "p", number);
  guint person = number % size->n_people;
  g_autofree char *given_name = make_given_name (person);
  g_autofree char *family_name = make_family_name (person);
  g_autofree char *words = make_text (number, BYTES_PER_PARAGRAPH);
  g_autofree char *text = g_strconcat (given_name, " ", family_name, " said: ", words, NULL);

  refer (&intervention, PLENARY_INTERVENTION_SESSION_ID, "s", section % size->n_sessions);
  refer (&intervention, PLENARY_INTERVENTION_PERSON_ID, "n", person);
  plenary_row_set_text (intervention.row, PLENARY_INTERVENTION_RANK, rank);
  end (&intervention);
  refer (&paragraph, PLENARY_PARAGRAPH_SECTION_ID, "h", section);
  refer (&paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID, "i", number);
  plenary_row_set_text (paragraph.row, PLENARY_PARAGRAPH_RANK, rank);
  plenary_row_set_text (paragraph.row, PLENARY_PARAGRAPH_TEXT, text);
  end (&paragraph);
}

static void
fill_report (PlenaryEdit *edit, const MadeSize *size)
{
  g_auto (GStrv) ranks = plenary_rank_spread (NULL, NULL, size->n_paragraphs);
  Made document = begin (edit, PLENARY_TYPE_DOCUMENT, "d", 0);

  end (&document);
  for (guint i = 0; i < size->n_paragraphs; i++)
    {
      if (i % PARAGRAPHS_PER_SECTION == 0)
        fill_section (edit, i / PARAGRAPHS_PER_SECTION, ranks[i], size);
      fill_paragraph (edit, i, ranks[i], size);
    }
}

/* Fills a project that has nothing but its event. */
void
made_project_fill (PlenaryEdit *edit, const MadeSize *size)
{
  guint sessions_per_day = MIN (SESSIONS_PER_DAY, (size->n_sessions + 1) / 2);
  guint n_days = (size->n_sessions + sessions_per_day - 1) / sessions_per_day;

  fill_event (edit, n_days);
  fill_roster (edit, size->n_people);
  fill_places (edit, n_days);
  fill_sessions (edit, size, sessions_per_day);
  fill_report (edit, size);
}
