/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Who has to be in two sessions at one time. Each duty knows the one that its party had before it,
 * and until when all of them last; so a party with hundreds of duties is compared only with what
 * has not ended. Records are looked up for what collides alone.
 */
#include "config.h"

#include "schedule/plenary-conflicts-private.h"

#include "model/plenary-assignment.h"
#include "model/plenary-body.h"
#include "model/plenary-person.h"
#include "model/plenary-session.h"

/* One thing that somebody has to do. */
typedef struct
{
  PlenaryRecord *session; /* the item of the agenda that it is part of */
  int wall_start;
  gint64 starts_at;
  gint64 ends_at;
  gint64 reached; /* when this and all before it have ended */
  guint before;   /* the position of the one before it, plus 1 */
} Duty;

typedef struct
{
  PlenaryConflicts *conflicts;
  GArray *duties;         /* Duty */
  GHashTable *of_persons; /* id of a person, borrowed: position of the last duty, plus 1 */
  GHashTable *of_bodies;  /* the same for bodies; 0 for a category */
} Search;

/* Whether who has a role must be there. */
static gboolean
is_present (PlenaryRecord *assignment)
{
  int state = plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE);
  int mode = plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_MODE);

  return state != PLENARY_ASSIGNMENT_STATE_DECLINED && state != PLENARY_ASSIGNMENT_STATE_REPLACED
         && state != PLENARY_ASSIGNMENT_STATE_ABSENT
         && mode != PLENARY_CONTRIBUTION_MODE_VIDEO_MESSAGE
         && mode != PLENARY_CONTRIBUTION_MODE_READ_BY_PROXY
         && mode != PLENARY_CONTRIBUTION_MODE_WRITTEN;
}

/* A category, "Academia", can be anywhere. */
static gboolean
is_category (Search *search, const char *body_id)
{
  PlenaryRecord *body = plenary_model_lookup (search->conflicts->model, PLENARY_TYPE_BODY, body_id);

  return body == NULL
         || plenary_record_get_integer (body, PLENARY_BODY_KIND) == PLENARY_BODY_KIND_CATEGORY;
}

static void
add_clash (Search *search, GType type, const char *party_id, const Duty *first, const Duty *second)
{
  const Duty *later = first->starts_at >= second->starts_at ? first : second;
  const Duty *earlier = later == first ? second : first;
  gint64 minutes = MIN (earlier->ends_at, later->ends_at) - later->starts_at;

  /* Who chairs a session may well speak in a part of it. */
  if (minutes <= 0 || earlier->session == later->session)
    return;
  plenary_conflicts_add (
      search->conflicts,
      (PlenaryClash) {
          .kind = type == PLENARY_TYPE_PERSON ? PLENARY_CLASH_PERSON : PLENARY_CLASH_BODY,
          .session = later->session,
          .other = earlier->session,
          .subject = plenary_model_lookup (search->conflicts->model, type, party_id),
          .starts_at = later->wall_start,
          .minutes = (int) minutes,
      });
}

/* The duty of a party, after those that it has already. */
static void
add_duty (Search *search, GType type, const char *party_id, Duty duty)
{
  GHashTable *last = type == PLENARY_TYPE_PERSON ? search->of_persons : search->of_bodies;

  duty.before = GPOINTER_TO_UINT (g_hash_table_lookup (last, party_id));
  duty.reached = duty.ends_at;
  for (guint at = duty.before; at > 0;)
    {
      const Duty *other = &g_array_index (search->duties, Duty, at - 1);

      if (other->reached <= duty.starts_at)
        break;
      add_clash (search, type, party_id, &duty, other);
      at = other->before;
    }
  if (duty.before > 0)
    duty.reached
        = MAX (duty.reached, g_array_index (search->duties, Duty, duty.before - 1).reached);
  g_array_append_val (search->duties, duty);
  g_hash_table_insert (last, (char *) party_id, GUINT_TO_POINTER (search->duties->len));
}

/* A person, or the body where no person is named. */
static void
add_duty_of_assignment (Search *search, PlenaryRecord *assignment, const Duty *duty)
{
  const char *person_id = plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_PERSON_ID);
  const char *body_id = plenary_record_get_text (assignment, PLENARY_ASSIGNMENT_BODY_ID);

  if ((person_id == NULL && body_id == NULL) || !is_present (assignment))
    return;
  if (person_id != NULL)
    {
      add_duty (search, PLENARY_TYPE_PERSON, person_id, *duty);
      return;
    }

  gpointer last = NULL;
  gboolean is_known = g_hash_table_lookup_extended (search->of_bodies, body_id, NULL, &last);

  if (is_known ? last == NULL : is_category (search, body_id))
    g_hash_table_insert (search->of_bodies, (char *) body_id, NULL);
  else
    add_duty (search, PLENARY_TYPE_BODY, body_id, *duty);
}

/* Those of a session, and of its parts: as long as a part lasts, or what it is part of. */
static void
add_duties (Search *search, PlenaryRecord *session, const PlenaryClock *clock, const Duty *duty)
{
  const char *id = plenary_record_get_id (session);
  PlenaryModel *model = search->conflicts->model;
  PlenaryRecordList *assignments
      = plenary_model_list_by (model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_SESSION_ID, id);
  PlenaryRecordList *items
      = plenary_model_list_by (model, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID, id);

  for (guint i = 0; i < plenary_record_list_get_length (assignments); i++)
    add_duty_of_assignment (search, plenary_record_list_get (assignments, i), duty);
  for (guint i = 0; i < plenary_record_list_get_length (items); i++)
    {
      PlenaryRecord *item = plenary_record_list_get (items, i);
      PlenarySlot slot = plenary_slot_of_item (item);
      Duty part = *duty;

      if (slot.ends_at != PLENARY_UNSET)
        {
          part.wall_start = slot.starts_at;
          part.starts_at = plenary_clock_get_instant (clock, slot.starts_at);
          part.ends_at = plenary_clock_get_instant (clock, slot.ends_at);
        }
      add_duties (search, item, clock, &part);
    }
}

/* Finds who has to be in two sessions at one time. */
void
plenary_conflicts_find_double_bookings (PlenaryConflicts *self)
{
  g_autoptr (GArray) duties = g_array_new (FALSE, FALSE, sizeof (Duty));
  g_autoptr (GHashTable) of_persons = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) of_bodies = g_hash_table_new (g_str_hash, g_str_equal);
  Search search = { self, duties, of_persons, of_bodies };

  for (guint i = 0; i < self->held->len; i++)
    {
      const PlenaryHeld *held = &g_array_index (self->held, PlenaryHeld, i);
      Duty duty = {
        .session = held->session,
        .wall_start = held->wall_start,
        .starts_at = held->starts_at,
        .ends_at = held->ends_at,
      };

      add_duties (&search, held->session, &g_array_index (self->clocks, PlenaryClock, held->day),
                  &duty);
    }
}
