/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-roster-entry.h"

#include "base/plenary-pattern.h"
#include "compose/plenary-body-name.h"
#include "compose/plenary-person-name.h"
#include "model/plenary-alias.h"
#include "model/plenary-assignment.h"
#include "model/plenary-attachment.h"
#include "model/plenary-biography.h"
#include "model/plenary-body.h"
#include "model/plenary-convener.h"
#include "model/plenary-event.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "widgets/plenary-role-words.h"

#include <glib/gi18n.h>

/* Borrowed, while an entry is made. */
typedef struct
{
  PlenaryModel *model;
  PlenaryRecord *record;
  PlenaryRosterEntry *entry;
} Derivation;

/* The order in which an invitation is still work: what is open first. */
static const int states_by_urgency[] = {
  PLENARY_ASSIGNMENT_STATE_IDEA,     PLENARY_ASSIGNMENT_STATE_ENQUIRED,
  PLENARY_ASSIGNMENT_STATE_TBC,      PLENARY_ASSIGNMENT_STATE_CONFIRMED,
  PLENARY_ASSIGNMENT_STATE_DECLINED, PLENARY_ASSIGNMENT_STATE_REPLACED,
  PLENARY_ASSIGNMENT_STATE_ABSENT,
};

static PlenaryRecordList *
list_parts (Derivation *self, GType type, guint column)
{
  return plenary_model_list_by (self->model, type, column, plenary_record_get_id (self->record));
}

static PlenaryRecordList *
list_roles (Derivation *self)
{
  return list_parts (self, PLENARY_TYPE_ASSIGNMENT,
                     PLENARY_IS_PERSON (self->record) ? PLENARY_ASSIGNMENT_PERSON_ID
                                                      : PLENARY_ASSIGNMENT_BODY_ID);
}

static PlenaryRecord *
get_picture (Derivation *self)
{
  return plenary_model_lookup (self->model, PLENARY_TYPE_ATTACHMENT,
                               plenary_record_get_text (self->record, PLENARY_PERSON_PHOTO_ID));
}

static PlenaryRecord *
get_body (Derivation *self, PlenaryRecord *post)
{
  return plenary_model_lookup (self->model, PLENARY_TYPE_BODY,
                               plenary_record_get_text (post, PLENARY_POST_BODY_ID));
}

static void
add_source (GPtrArray *sources, PlenaryRecord *record)
{
  if (record != NULL)
    g_ptr_array_add (sources, plenary_row_ref (plenary_record_get_row (record)));
}

static void
add_sources (GPtrArray *sources, PlenaryRecordList *list)
{
  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    add_source (sources, plenary_record_list_get (list, i));
}

/* All rows that the item is derived from. */
static GPtrArray *
collect_sources (Derivation *self)
{
  GPtrArray *sources = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);

  add_source (sources, plenary_model_get_event (self->model));
  add_source (sources, self->record);
  add_sources (sources, list_roles (self));
  add_sources (sources, list_parts (self, PLENARY_TYPE_ALIAS,
                                    PLENARY_IS_PERSON (self->record) ? PLENARY_ALIAS_PERSON_ID
                                                                     : PLENARY_ALIAS_BODY_ID));
  if (!PLENARY_IS_PERSON (self->record))
    {
      add_sources (sources, list_parts (self, PLENARY_TYPE_CONVENER, PLENARY_CONVENER_BODY_ID));
      return sources;
    }

  PlenaryRecordList *posts = list_parts (self, PLENARY_TYPE_POST, PLENARY_POST_PERSON_ID);

  add_sources (sources, posts);
  for (guint i = 0; i < plenary_record_list_get_length (posts); i++)
    add_source (sources, get_body (self, plenary_record_list_get (posts, i)));
  add_sources (sources, list_parts (self, PLENARY_TYPE_BIOGRAPHY, PLENARY_BIOGRAPHY_PERSON_ID));
  add_source (sources, get_picture (self));

  return sources;
}

static const char *
get_date (Derivation *self)
{
  PlenaryRecord *event = plenary_model_get_event (self->model);

  return event != NULL ? plenary_record_get_text (event, PLENARY_EVENT_STARTS_ON) : "";
}

/* The first post on the day of the event, in its short form where there is one, and its body. */
static void
derive_post (Derivation *self)
{
  g_autoptr (GPtrArray) posts
      = plenary_person_list_posts (self->model, self->record, get_date (self));
  PlenaryRecord *post = posts->len > 0 ? posts->pdata[0] : NULL;
  PlenaryRecord *body = post != NULL ? get_body (self, post) : NULL;
  const char *title = post != NULL ? plenary_record_get_text (post, PLENARY_POST_SHORT_TITLE) : "";

  if (post != NULL && *title == '\0')
    title = plenary_record_get_text (post, PLENARY_POST_TITLE);
  self->entry->kind = body != NULL ? plenary_record_get_integer (body, PLENARY_BODY_KIND)
                                   : PLENARY_ROSTER_NOTHING;

  g_autofree char *name
      = body != NULL ? plenary_body_dup_name (body, PLENARY_BODY_FORM_USUAL) : g_strdup ("");

  self->entry->detail = g_strjoin (*title != '\0' && *name != '\0' ? ", " : "", title, name, NULL);
}

/* A chip for each sort of role, with how many there are of it. */
static void
derive_roles (Derivation *self)
{
  PlenaryRecordList *list = list_roles (self);
  g_autoptr (GStrvBuilder) chips = g_strv_builder_new ();
  guint counts[32] = { 0 };
  guint urgency = G_N_ELEMENTS (states_by_urgency);

  self->entry->n_roles = plenary_record_list_get_length (list);
  for (guint i = 0; i < self->entry->n_roles; i++)
    {
      PlenaryRecord *assignment = plenary_record_list_get (list, i);
      int role = plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_ROLE);

      self->entry->role_mask |= 1u << role;
      counts[role]++;
      for (guint j = 0; j < urgency; j++)
        if (states_by_urgency[j]
            == plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE))
          urgency = j;
    }
  self->entry->state
      = self->entry->n_roles > 0 ? states_by_urgency[urgency] : PLENARY_ROSTER_NOTHING;

  if (!PLENARY_IS_PERSON (self->record)
      && plenary_record_list_get_length (
             list_parts (self, PLENARY_TYPE_CONVENER, PLENARY_CONVENER_BODY_ID))
             > 0)
    g_strv_builder_add (chips, _ ("Convener"));
  for (int role = 0; role < (int) G_N_ELEMENTS (counts); role++)
    if (counts[role] == 1)
      g_strv_builder_add (chips, plenary_role_words_get_noun ((PlenaryRole) role));
    else if (counts[role] > 1)
      /* Translators: a role that somebody has several times, as in “Speaker × 2” */
      g_strv_builder_take (chips, g_strdup_printf (_ ("%s × %u"),
                                                   plenary_role_words_get_noun ((PlenaryRole) role),
                                                   counts[role]));
  self->entry->roles = g_strv_builder_end (chips);
}

static void
derive_gaps (Derivation *self)
{
  PlenaryRecord *picture = get_picture (self);
  GBytes *bytes
      = picture != NULL ? plenary_record_get_bytes (picture, PLENARY_ATTACHMENT_CONTENT) : NULL;

  if (plenary_record_list_get_length (
          list_parts (self, PLENARY_TYPE_BIOGRAPHY, PLENARY_BIOGRAPHY_PERSON_ID))
      == 0)
    self->entry->gaps |= PLENARY_ROSTER_GAP_BIOGRAPHY;
  if (picture == NULL)
    self->entry->gaps |= PLENARY_ROSTER_GAP_PHOTOGRAPH;
  if (picture != NULL && !plenary_record_get_boolean (picture, PLENARY_ATTACHMENT_CONSENT))
    self->entry->gaps |= PLENARY_ROSTER_GAP_CONSENT;
  self->entry->picture = bytes != NULL ? g_bytes_ref (bytes) : NULL;
}

/* Words are folded once, each after a space, so that a search is one strstr. */
static void
derive_folded (Derivation *self)
{
  PlenaryRecordList *aliases = list_parts (
      self, PLENARY_TYPE_ALIAS,
      PLENARY_IS_PERSON (self->record) ? PLENARY_ALIAS_PERSON_ID : PLENARY_ALIAS_BODY_ID);
  g_autoptr (GString) words = g_string_new (self->entry->name);
  g_autoptr (GString) spaced = g_string_new (" ");

  g_string_append_printf (words, " %s", self->entry->detail);
  for (guint i = 0; i < plenary_record_list_get_length (aliases); i++)
    g_string_append_printf (
        words, " %s",
        plenary_record_get_text (plenary_record_list_get (aliases, i), PLENARY_ALIAS_SPELLING));
  if (PLENARY_IS_PERSON (self->record))
    g_string_append_printf (words, " %s %s",
                            plenary_record_get_text (self->record, PLENARY_PERSON_NATIONALITY),
                            plenary_record_get_text (self->record, PLENARY_PERSON_EMAIL));
  else
    g_string_append_printf (words, " %s %s",
                            plenary_record_get_text (self->record, PLENARY_BODY_FORMAL_NAME),
                            plenary_record_get_text (self->record, PLENARY_BODY_OTHER_NAME));

  g_autofree char *folded = plenary_fold (words->str);

  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      g_string_append_unichar (spaced, g_unichar_isalnum (c) ? c : ' ');
    }
  self->entry->folded = g_string_free_and_steal (g_steal_pointer (&spaced));
}

static void
derive_person (Derivation *self)
{
  self->entry->name = plenary_person_dup_name (self->record, TRUE);
  derive_post (self);
  derive_gaps (self);
  self->entry->sort_name = g_strdup_printf (
      "%s %s", plenary_record_get_text (self->record, PLENARY_PERSON_FAMILY_NAME),
      plenary_record_get_text (self->record, PLENARY_PERSON_GIVEN_NAME));
}

static void
derive_body (Derivation *self)
{
  const char *acronym = plenary_record_get_text (self->record, PLENARY_BODY_ACRONYM);
  const char *formal = plenary_record_get_text (self->record, PLENARY_BODY_FORMAL_NAME);

  self->entry->name = plenary_body_dup_name (self->record, PLENARY_BODY_FORM_USUAL);
  /* What stands in the name already is not said twice. */
  if (g_str_equal (formal, self->entry->name))
    formal = "";
  if (g_str_equal (acronym, self->entry->name))
    acronym = "";
  self->entry->sort_name = g_strdup (self->entry->name);
  self->entry->detail
      = g_strjoin (*acronym != '\0' && *formal != '\0' ? ", " : "", acronym, formal, NULL);
  self->entry->kind = plenary_record_get_integer (self->record, PLENARY_BODY_KIND);
}

/**
 * plenary_roster_entry_new:
 * @model: a model
 * @record: a person or a body of it
 *
 * Returns: (transfer full): what a row says of it now
 */
PlenaryRosterEntry *
plenary_roster_entry_new (PlenaryModel *model, PlenaryRecord *record)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_PERSON (record) || PLENARY_IS_BODY (record), NULL);

  PlenaryRosterEntry *entry = g_new0 (PlenaryRosterEntry, 1);
  Derivation derivation = { model, record, entry };

  if (PLENARY_IS_PERSON (record))
    derive_person (&derivation);
  else
    derive_body (&derivation);
  derive_roles (&derivation);
  derive_folded (&derivation);

  return entry;
}

/**
 * plenary_roster_entry_free:
 * @self: (nullable): an entry
 *
 * Frees it.
 */
void
plenary_roster_entry_free (PlenaryRosterEntry *self)
{
  if (self == NULL)
    return;
  g_free (self->name);
  g_free (self->detail);
  g_free (self->sort_name);
  g_free (self->folded);
  g_strfreev (self->roles);
  g_clear_pointer (&self->picture, g_bytes_unref);
  g_free (self);
}

/**
 * plenary_roster_entry_list_sources:
 * @model: a model
 * @record: a person or a body of it
 *
 * Returns: (transfer full) (element-type PlenaryRow): all rows that the entry is derived from
 */
GPtrArray *
plenary_roster_entry_list_sources (PlenaryModel *model, PlenaryRecord *record)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (record), NULL);

  Derivation derivation = { model, record, NULL };

  return collect_sources (&derivation);
}
