/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Who speaks in the paragraphs of a report, and on which objectives. A wrong speaker is worse than
 * none: where the words leave a doubt, nobody is recognised, and a check asks who said it.
 */
#include "config.h"

#include "operations/plenary-recognition-private.h"

#include "base/plenary-enumeration.h"
#include "base/plenary-pattern.h"
#include "compose/plenary-composition.h"
#include "model/plenary-framework.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "operations/plenary-report-opening.h"
#include "roster/plenary-body-guess.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* "2, 5 and 18" */
static char *
enumerate_numbers (GArray *numbers)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < numbers->len; i++)
    g_ptr_array_add (words, g_strdup_printf ("%d", g_array_index (numbers, int, i)));

  return plenary_enumerate_array (words);
}

char *
plenary_recognition_dup_numbers (GArray *numbers)
{
  g_autofree char *words = enumerate_numbers (numbers);

  return g_strdup_printf (ngettext ("Objective %s", "Objectives %s", numbers->len), words);
}

/* The objectives that a text names, those that there are. */
GArray *
plenary_recognition_find_numbers (PlenaryRecognition *self, const char *words)
{
  if (self->pattern == NULL)
    return g_array_new (FALSE, FALSE, sizeof (int));

  GArray *numbers = plenary_words_find_objectives (self->pattern, words);

  for (guint i = numbers->len; i > 0; i--)
    if (!g_hash_table_contains (self->objectives,
                                GINT_TO_POINTER (g_array_index (numbers, int, i - 1))))
      g_array_remove_index (numbers, i - 1);

  return numbers;
}

/* The framework whose objectives are called by their numbers. */
PlenaryRecord *
plenary_recognition_find_framework (PlenaryModel *model)
{
  PlenaryRecordList *list = plenary_model_list (model, PLENARY_TYPE_FRAMEWORK);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    if (plenary_record_get_boolean (plenary_record_list_get (list, i), PLENARY_FRAMEWORK_NUMBERED))
      return plenary_record_list_get (list, i);

  return NULL;
}

static gboolean
is_free (PlenaryRecord *paragraph)
{
  return plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND)
             == PLENARY_PARAGRAPH_KIND_NUMBERED
         && plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID) == NULL;
}

/* "Paragraphs 93 and 94" */
static char *
describe_paragraphs (PlenaryRecognition *self, GPtrArray *paragraphs)
{
  g_autoptr (GPtrArray) numbers = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const PlenaryNumberingEntry *entry = plenary_numbering_lookup (
          self->numbering, plenary_record_get_id (paragraphs->pdata[i]));

      g_ptr_array_add (numbers, g_strdup (entry != NULL ? entry->number : "?"));
    }

  g_autofree char *words = plenary_enumerate_array (numbers);

  return g_strdup_printf (ngettext ("Paragraph %s", "Paragraphs %s", numbers->len), words);
}

static gboolean
is_in_roster (PlenaryRecognition *self, const char *name)
{
  g_autoptr (PlenaryPartyChoice) choice
      = plenary_party_index_lookup (self->index, name, PLENARY_PARTY_BODY);

  return choice != NULL;
}

static gboolean
is_known (PlenaryRecognition *self, const PlenaryWordsParty *party)
{
  g_autofree char *folded = plenary_fold (party->body);
  PlenaryBodyKind kind = plenary_body_guess_kind (party->body);

  return kind == PLENARY_BODY_KIND_STATE || kind == PLENARY_BODY_KIND_UN_ENTITY
         || g_hash_table_contains (self->parties, folded) || is_in_roster (self, party->body);
}

static gboolean
is_speaker (PlenaryRecognition *self,
            const PlenaryWordsParty *party,
            PlenaryOpeningForm form,
            gboolean is_discussion)
{
  g_auto (GStrv) words = g_strsplit (party->body, " ", 2);
  g_autofree char *first = plenary_fold (words[0] != NULL ? words[0] : "");

  if (is_known (self, party))
    return TRUE;

  return is_discussion && form >= PLENARY_OPENING_SPEAKS
         && !g_hash_table_contains (self->no_parties, first);
}

/* Ends an intervention that has been read: what comes next is somebody else's. */
static void
add_speaker (PlenaryRecognition *self,
             PlenaryRecognised *session,
             PlenaryWordsParty *party,
             GPtrArray *paragraphs)
{
  if (party == NULL || paragraphs->len == 0)
    {
      g_clear_pointer (&party, plenary_words_party_free);
      return;
    }

  g_autofree char *title = plenary_words_party_dup_words (party);
  g_autofree char *detail = describe_paragraphs (self, paragraphs);
  PlenaryRecognised *found
      = plenary_recognition_add (self, PLENARY_RECOGNISED_SPEAKER, session, title, detail);

  found->party = party;
  for (guint i = 0; i < paragraphs->len; i++)
    g_ptr_array_add (found->paragraphs, g_object_ref (paragraphs->pdata[i]));
  plenary_recognition_know (self, party);
  g_ptr_array_set_size (paragraphs, 0);
}

static PlenaryWordsParty *
copy_party (const PlenaryWordsParty *party)
{
  PlenaryWordsParty *copy = plenary_words_party_new (party->body);

  g_free (copy->person);
  g_free (copy->post);
  g_free (copy->acronym);
  g_free (copy->on_behalf);
  copy->person = g_strdup (party->person);
  copy->post = g_strdup (party->post);
  copy->acronym = g_strdup (party->acronym);
  copy->on_behalf = g_strdup (party->on_behalf);
  copy->has_article = party->has_article;
  copy->is_post_of = party->is_post_of;

  return copy;
}

/* The only role of a session that is no lead: its presenter, who speaks unless another does. */
static PlenaryRecognised *
find_presenter (PlenaryRecognition *self, PlenaryRecognised *session)
{
  PlenaryRecognised *presenter = NULL;
  guint n_roles = 0;

  for (guint i = 0; i < self->found->len; i++)
    {
      PlenaryRecognised *found = self->found->pdata[i];

      if (found->kind != PLENARY_RECOGNISED_ROLE || found->session != session)
        continue;
      n_roles++;
      if (!plenary_role_leads ((int) found->role))
        presenter = found;
    }

  return n_roles == 1 ? presenter : NULL;
}

/* Who speaks in a paragraph of a session with a presenter: the presenter, until somebody else does.
 * A delegation that speaks in an item of its own is the one who presents it. */
static PlenaryWordsParty *
take_presenter (PlenaryRecognised **presenter, PlenaryWordsParty *party, PlenaryOpeningForm form)
{
  const PlenaryWordsParty *own = *presenter != NULL ? (*presenter)->party : NULL;
  gboolean is_own
      = own != NULL && party != NULL && *own->body != '\0' && strcmp (own->body, party->body) == 0;

  if (own == NULL || (party != NULL && !is_own))
    {
      *presenter = NULL;
      return party;
    }
  g_clear_pointer (&party, plenary_words_party_free);

  return is_own || form < PLENARY_OPENING_SPEAKS ? copy_party (own) : NULL;
}

static gboolean
is_same (const PlenaryWordsParty *a, const PlenaryWordsParty *b)
{
  return a != NULL && b != NULL && strcmp (a->body, b->body) == 0
         && strcmp (a->person, b->person) == 0;
}

static PlenaryWordsParty *
read_party (PlenaryRecognition *self,
            PlenaryRecord *paragraph,
            gboolean is_discussion,
            PlenaryRecognised **presenter)
{
  g_autofree char *words = plenary_recognition_dup_words (paragraph, PLENARY_PARAGRAPH_TEXT);
  PlenaryWordsParty *party = NULL;
  PlenaryOpeningForm form = PLENARY_OPENING_NONE;

  if (!is_free (paragraph))
    return NULL;
  form = plenary_opening_read (words, &party);
  if (party != NULL && !is_speaker (self, party, form, is_discussion))
    g_clear_pointer (&party, plenary_words_party_free);

  return take_presenter (presenter, party, form);
}

static void
read_paragraphs (PlenaryRecognition *self,
                 PlenaryRecognised *session,
                 PlenaryRecord *section,
                 gboolean is_discussion)
{
  g_autoptr (GPtrArray) paragraphs = g_ptr_array_new ();
  PlenaryRecordList *all = plenary_recognition_list_paragraphs (self, section);
  PlenaryRecognised *presenter = is_discussion ? NULL : find_presenter (self, session);
  PlenaryWordsParty *last = NULL;

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    {
      PlenaryRecord *paragraph = plenary_record_list_get (all, i);
      PlenaryWordsParty *party = read_party (self, paragraph, is_discussion, &presenter);

      /* Items of a list are said by whoever says the paragraph above them. */
      if (plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND)
          != PLENARY_PARAGRAPH_KIND_NUMBERED)
        continue;
      if (is_same (party, last))
        g_clear_pointer (&party, plenary_words_party_free);
      else
        {
          add_speaker (self, session, last, paragraphs);
          last = g_steal_pointer (&party);
        }
      if (last != NULL)
        g_ptr_array_add (paragraphs, paragraph);
    }
  add_speaker (self, session, last, paragraphs);
}

/* Whether a heading names who has a role, by the family name or by the role. */
static gboolean
names (const char *heading, PlenaryRecognised *role)
{
  const char *family = strrchr (role->party->person, ' ');
  const char *noun = plenary_role_get_noun ((int) role->role, FALSE);

  return (family != NULL && strstr (heading, family + 1) != NULL) || strstr (heading, noun) != NULL;
}

/* "Introductory Remarks by the Chair": all of it is hers. */
static void
read_remarks (PlenaryRecognition *self, PlenaryRecognised *session, PlenaryRecord *section)
{
  g_autofree char *heading = plenary_recognition_dup_words (section, PLENARY_SECTION_TITLE);
  g_autoptr (GPtrArray) paragraphs = g_ptr_array_new ();
  PlenaryRecordList *all = plenary_recognition_list_paragraphs (self, section);
  PlenaryRecognised *role = NULL;

  for (guint i = 0; i < self->found->len && role == NULL; i++)
    {
      PlenaryRecognised *found = self->found->pdata[i];

      if (found->kind == PLENARY_RECOGNISED_ROLE && found->session == session
          && names (heading, found))
        role = found;
    }
  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    if (is_free (plenary_record_list_get (all, i)))
      g_ptr_array_add (paragraphs, plenary_record_list_get (all, i));
  if (role != NULL)
    add_speaker (self, session, copy_party (role->party), paragraphs);
}

/* Reads who speaks in the section of a session, and in its parts. */
void
plenary_recognition_read_speakers (PlenaryRecognition *self, PlenaryRecognised *session)
{
  if (session->section == NULL)
    return;

  PlenaryRecordList *parts
      = plenary_recognition_list_parts (self, plenary_record_get_id (session->section));

  read_paragraphs (self, session, session->section, FALSE);
  for (guint i = 0; i < plenary_record_list_get_length (parts); i++)
    {
      PlenaryRecord *part = plenary_record_list_get (parts, i);
      int kind = plenary_record_get_integer (part, PLENARY_SECTION_KIND);

      if (kind == PLENARY_SECTION_KIND_INTRODUCTION || kind == PLENARY_SECTION_KIND_CONCLUSION)
        read_remarks (self, session, part);
      else
        read_paragraphs (self, session, part, kind == PLENARY_SECTION_KIND_DISCUSSION);
    }
}

static gboolean
is_tagged (PlenaryRecognition *self, PlenaryRecord *paragraph)
{
  return plenary_record_list_get_length (plenary_model_list_by (
             self->model, PLENARY_TYPE_PARAGRAPH_OBJECTIVE,
             PLENARY_PARAGRAPH_OBJECTIVE_PARAGRAPH_ID, plenary_record_get_id (paragraph)))
         > 0;
}

static void
read_tags_of (PlenaryRecognition *self, PlenaryRecord *section)
{
  PlenaryRecordList *paragraphs = plenary_recognition_list_paragraphs (self, section);
  PlenaryRecordList *parts = plenary_recognition_list_parts (self, plenary_record_get_id (section));

  for (guint i = 0; i < plenary_record_list_get_length (paragraphs); i++)
    {
      PlenaryRecord *paragraph = plenary_record_list_get (paragraphs, i);
      g_autofree char *words = plenary_recognition_dup_words (paragraph, PLENARY_PARAGRAPH_TEXT);
      g_autoptr (GArray) numbers = plenary_recognition_find_numbers (self, words);

      if (numbers->len == 0 || is_tagged (self, paragraph)
          || plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND)
                 != PLENARY_PARAGRAPH_KIND_NUMBERED)
        continue;

      g_autoptr (GPtrArray) paragraphs_of_it = g_ptr_array_new ();
      g_autofree char *title = plenary_recognition_dup_numbers (numbers);

      g_ptr_array_add (paragraphs_of_it, paragraph);

      g_autofree char *detail = describe_paragraphs (self, paragraphs_of_it);
      PlenaryRecognised *found
          = plenary_recognition_add (self, PLENARY_RECOGNISED_TAGS, NULL, title, detail);

      found->numbers = g_steal_pointer (&numbers);
      g_ptr_array_add (found->paragraphs, g_object_ref (paragraph));
    }
  for (guint i = 0; i < plenary_record_list_get_length (parts); i++)
    read_tags_of (self, plenary_record_list_get (parts, i));
}

/* Reads which objectives the numbered paragraphs of the sessions name. */
void
plenary_recognition_read_tags (PlenaryRecognition *self)
{
  for (guint i = 0; i < self->sessions->len; i++)
    {
      PlenaryRecognised *session = self->sessions->pdata[i];

      if (session->section != NULL)
        read_tags_of (self, session->section);
    }
}
