/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli roster FILE list and show: who is in the roster, how they are printed, and where.
 */
#include "config.h"

#include "plenary-command-roster.h"

#include "base/plenary-query.h"
#include "compose/plenary-body-name.h"
#include "compose/plenary-members.h"
#include "compose/plenary-party.h"
#include "compose/plenary-places.h"
#include "compose/plenary-uses.h"
#include "model/plenary-body.h"
#include "model/plenary-event.h"
#include "model/plenary-person.h"

#include <glib/gi18n-lib.h>

static char *
dup_line (PlenaryModel *model, PlenaryRecord *record)
{
  PlenaryParty party = plenary_party_of_person (model, record);

  if (PLENARY_IS_BODY (record))
    return plenary_body_dup_name (record, PLENARY_BODY_FORM_FULL);

  return plenary_party_dup_role_line (&party);
}

static void
add_string (JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

PlenaryExit
plenary_roster_list (const PlenaryCommand *self, int argc, char **argv)
{
  gboolean is_json = FALSE;
  gboolean bodies = FALSE;
  const GOptionEntry entries[] = {
    { "bodies", 0, 0, G_OPTION_ARG_NONE, &bodies, N_ ("Bodies in place of people"), NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &is_json, N_ ("For scripts"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 1, G_MAXUINT);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  PlenaryProject *project = plenary_command_open (arguments[0], &error);

  if (project == NULL)
    return plenary_command_fail (error);

  PlenaryModel *model = plenary_project_get_model (project);
  PlenaryRecordList *list
      = plenary_model_list (model, bodies ? PLENARY_TYPE_BODY : PLENARY_TYPE_PERSON);
  g_autofree char *words = g_strjoinv (" ", arguments + 1);
  g_autoptr (PlenaryQuery) query = plenary_query_new (words);
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *record = plenary_record_list_get (list, i);
      g_autofree char *line = dup_line (model, record);

      if (!plenary_query_is_empty (query) && !plenary_query_matches (query, line))
        continue;
      if (!is_json)
        g_print ("%s %s\n", plenary_record_get_id (record), line);
      json_builder_begin_object (builder);
      add_string (builder, "id", plenary_record_get_id (record));
      add_string (builder, "name", line);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  if (is_json)
    plenary_command_print_json (builder);

  return plenary_command_close (project);
}

/* A rendering: its key in JSON, its caption, its words. */
static void
add_rendering (JsonBuilder *builder, gboolean is_json, const char *key, const char *words)
{
  if (!is_json && *words != '\0')
    g_print ("%s: %s\n", key, words);
  add_string (builder, key, words);
}

static void
add_person (JsonBuilder *builder, gboolean is_json, PlenaryModel *model, PlenaryRecord *person)
{
  PlenaryParty party = plenary_party_of_person (model, person);
  g_autoptr (PlenaryText) mention = plenary_party_make_first_mention (&party);
  g_autofree char *role_line = plenary_party_dup_role_line (&party);
  g_autofree char *short_form = plenary_party_dup_short_form (&party);
  g_autofree char *speaker_heading = plenary_party_dup_speaker_heading (&party);
  g_autofree char *biography_heading = plenary_party_dup_biography_heading (&party);
  g_autofree char *slot = plenary_party_dup_open_slot (&party);

  add_rendering (builder, is_json, "role-line", role_line);
  add_rendering (builder, is_json, "first-mention", plenary_text_get_plain (mention));
  add_rendering (builder, is_json, "short-form", short_form);
  add_rendering (builder, is_json, "speaker-heading", speaker_heading);
  add_rendering (builder, is_json, "biography-heading", biography_heading);
  add_rendering (builder, is_json, "slot", slot);
}

static void
add_body (JsonBuilder *builder, gboolean is_json, PlenaryModel *model, PlenaryRecord *body)
{
  static const struct
  {
    const char *key;
    PlenaryBodyForm form;
  } forms[] = {
    { "name", PLENARY_BODY_FORM_USUAL },      { "in-sentence", PLENARY_BODY_FORM_ARTICLE },
    { "formal", PLENARY_BODY_FORM_FORMAL },   { "full", PLENARY_BODY_FORM_FULL },
    { "acronym", PLENARY_BODY_FORM_ACRONYM },
  };
  PlenaryRecord *event = plenary_model_get_event (model);
  g_autofree char *members = plenary_members_dup_names (
      model, body, plenary_record_get_text (event, PLENARY_EVENT_STARTS_ON));

  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *name = plenary_body_dup_name (body, forms[i].form);

      add_rendering (builder, is_json, forms[i].key, name);
    }
  add_rendering (builder, is_json, "members", members);
}

static void
add_uses (JsonBuilder *builder, gboolean is_json, PlenaryModel *model, PlenaryRecord *record)
{
  g_autoptr (GPtrArray) uses = plenary_uses_list (model, record);
  g_autoptr (PlenaryPlaces) places = plenary_places_new (model);

  json_builder_set_member_name (builder, "uses");
  json_builder_begin_array (builder);
  for (guint i = 0; i < uses->len; i++)
    {
      PlenaryRecord *use = g_ptr_array_index (uses, i);
      const char *table = plenary_row_get_info (plenary_record_get_row (use))->name;
      g_autofree char *name = plenary_places_dup_name (places, use);
      g_autofree char *place = plenary_places_dup_place (places, use);

      if (!is_json)
        g_print ("%s %s: %s%s%s\n", table, plenary_record_get_id (use), name,
                 *place != '\0' ? ", " : "", place);
      json_builder_begin_object (builder);
      add_string (builder, "table", table);
      add_string (builder, "id", plenary_record_get_id (use));
      add_string (builder, "name", name);
      add_string (builder, "place", place);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

PlenaryExit
plenary_roster_show (const PlenaryCommand *self, int argc, char **argv)
{
  gboolean is_json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &is_json, N_ ("For scripts"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) arguments = plenary_command_parse (self, entries, argc, argv, 2, 2);
  GError *error = NULL;

  if (arguments == NULL)
    return PLENARY_EXIT_USAGE;

  PlenaryProject *project = plenary_command_open (arguments[0], &error);
  PlenaryRecord *record
      = project != NULL ? plenary_roster_find (project, arguments[1], &error) : NULL;

  if (record != NULL)
    {
      PlenaryModel *model = plenary_project_get_model (project);
      g_autoptr (JsonBuilder) builder = json_builder_new ();

      json_builder_begin_object (builder);
      if (PLENARY_IS_PERSON (record))
        add_person (builder, is_json, model, record);
      else
        add_body (builder, is_json, model, record);
      add_uses (builder, is_json, model, record);
      json_builder_end_object (builder);
      if (is_json)
        plenary_command_print_json (builder);
    }

  return plenary_roster_end (project, record != NULL, error);
}
