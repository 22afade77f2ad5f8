/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * plenary-cli agenda FILE day and room: where and on which days sessions are. Days are told by
 * their dates, rooms by their names. What was planned on a day or in a room that is removed is not
 * scheduled any more.
 */
#include "config.h"

#include "plenary-command-agenda.h"
#include "plenary-verb.h"

#include "model/plenary-day.h"
#include "model/plenary-room.h"
#include "operations/plenary-venue.h"
#include "store/plenary-store-error.h"

#include <glib/gi18n-lib.h>

/* What is done to a day or a room. */
typedef struct
{
  PlenaryModel *model;
  PlenaryEdit *edit;
  const char *id;     /* of what is named first; NULL where nothing is there yet */
  const char *word;   /* the first word; NULL for none */
  const char *second; /* NULL for none */
} Deed;

typedef struct
{
  const char *name;
  guint n_words;
  gboolean is_of_existing; /* whether the first word names one that is there */
  const char *label;       /* of the edit */
  gboolean (*run) (Deed *deed, GError **error);
} DeedClass;

typedef struct
{
  GType (*get_type) (void);
  guint column;
  const char *unknown; /* says that there is none of a name */
  const DeedClass *deeds;
  gsize n_deeds;
} Noun;

static gboolean
refuse (GError **error, const char *format, const char *word)
{
  g_set_error (error, PLENARY_STORE_ERROR, PLENARY_STORE_ERROR_FAILED, format, word);

  return FALSE;
}

/* By one place, as roles are moved. */
static gboolean
parse_step (const char *word, int *step, GError **error)
{
  *step = g_str_equal (word, "up") ? -1 : 1;

  return *step < 0 || g_str_equal (word, "down")
         || refuse (error, _ ("“%s” is neither “up” nor “down”"), word);
}

static gboolean
add_day (Deed *deed, GError **error)
{
  g_autofree char *id = plenary_venue_add_day (deed->edit, deed->model, deed->word);

  return TRUE;
}

static gboolean
name_day (Deed *deed, GError **error)
{
  plenary_edit_set_text (deed->edit, PLENARY_TYPE_DAY, deed->id, PLENARY_DAY_TITLE, deed->second);

  return TRUE;
}

static gboolean
date_day (Deed *deed, GError **error)
{
  plenary_venue_set_date (deed->edit, deed->model, deed->id, deed->second);

  return TRUE;
}

static gboolean
move_day (Deed *deed, GError **error)
{
  int step = 0;

  return parse_step (deed->second, &step, error)
         && (plenary_venue_step_day (deed->edit, deed->model, deed->id, step)
             || refuse (error, _ ("The day “%s” cannot be moved further"), deed->word));
}

static gboolean
remove_day (Deed *deed, GError **error)
{
  return plenary_venue_remove_day (deed->edit, deed->model, deed->id);
}

static gboolean
add_room (Deed *deed, GError **error)
{
  g_autofree char *id = plenary_venue_add_room (deed->edit, deed->model, deed->word);

  return TRUE;
}

static gboolean
rename_room (Deed *deed, GError **error)
{
  plenary_venue_rename_room (deed->edit, deed->model, deed->id, deed->second);

  return TRUE;
}

static gboolean
move_room (Deed *deed, GError **error)
{
  int step = 0;

  return parse_step (deed->second, &step, error)
         && (plenary_venue_step_room (deed->edit, deed->model, deed->id, step)
             || refuse (error, _ ("The room “%s” cannot be moved further"), deed->word));
}

static gboolean
remove_room (Deed *deed, GError **error)
{
  return plenary_venue_remove_room (deed->edit, deed->model, deed->id);
}

static const DeedClass day_deeds[] = {
  { "add", 1, FALSE, N_ ("Add Day"), add_day },
  { "rename", 2, TRUE, N_ ("Rename Day"), name_day },
  { "date", 2, TRUE, N_ ("Move Day"), date_day },
  { "move", 2, TRUE, N_ ("Move Day"), move_day },
  { "remove", 1, TRUE, N_ ("Remove Day"), remove_day },
};

static const DeedClass room_deeds[] = {
  { "add", 1, FALSE, N_ ("Add Room"), add_room },
  { "rename", 2, TRUE, N_ ("Rename Room"), rename_room },
  { "move", 2, TRUE, N_ ("Move Room"), move_room },
  { "remove", 1, TRUE, N_ ("Remove Room"), remove_room },
};

static const Noun day_noun
    = { plenary_day_get_type, PLENARY_DAY_DATE, N_ ("The event has no day “%s”"), day_deeds,
        G_N_ELEMENTS (day_deeds) };

static const Noun room_noun
    = { plenary_room_get_type, PLENARY_ROOM_NAME, N_ ("There is no room “%s”"), room_deeds,
        G_N_ELEMENTS (room_deeds) };

static const DeedClass *
find_deed (const Noun *noun, const char *name, guint n_words, GError **error)
{
  for (gsize i = 0; i < noun->n_deeds; i++)
    if (g_str_equal (noun->deeds[i].name, name))
      {
        if (n_words == noun->deeds[i].n_words)
          return &noun->deeds[i];
        refuse (error, _ ("“%s” has too few or too many words after it"), name);
        return NULL;
      }
  refuse (error, _ ("“%s” is nothing that is done with it"), name);

  return NULL;
}

static const char *
find_id (const Noun *noun, PlenaryModel *model, const char *word, GError **error)
{
  PlenaryRecordList *list = plenary_model_list (model, noun->get_type ());

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *record = plenary_record_list_get (list, i);

      if (g_strcmp0 (plenary_record_get_text (record, noun->column), word) == 0)
        return plenary_record_get_id (record);
    }
  refuse (error, _ (noun->unknown), word);

  return NULL;
}

static gboolean
work (PlenaryProject *project, char **arguments, gpointer user_data, GError **error)
{
  const Noun *noun = user_data;
  const DeedClass *klass = find_deed (noun, arguments[0], g_strv_length (arguments) - 1, error);
  Deed deed = { .model = plenary_project_get_model (project), .word = arguments[1] };

  if (klass == NULL)
    return FALSE;
  if (deed.word != NULL)
    deed.second = arguments[2];
  if (klass->is_of_existing)
    {
      deed.id = find_id (noun, deed.model, deed.word, error);
      if (deed.id == NULL)
        return FALSE;
    }
  deed.edit = plenary_project_begin_edit (project, _ (klass->label));
  if (klass->run (&deed, error))
    return plenary_edit_commit (deed.edit, error);
  plenary_edit_cancel (deed.edit);

  return FALSE;
}

PlenaryExit
plenary_agenda_day (const PlenaryCommand *self, int argc, char **argv)
{
  return plenary_verb_work (self, NULL, argc, argv, 3, 4, work, (gpointer) &day_noun);
}

PlenaryExit
plenary_agenda_room (const PlenaryCommand *self, int argc, char **argv)
{
  return plenary_verb_work (self, NULL, argc, argv, 3, 4, work, (gpointer) &room_noun);
}
