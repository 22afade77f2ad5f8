/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "allocate/plenary-mentions.h"

#include "model/plenary-body.h"
#include "model/plenary-event.h"
#include "model/plenary-intervention-objective.h"
#include "model/plenary-intervention.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph-objective.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"
#include "model/plenary-section.h"

/* Sections of sections of sections: deeper is a circle. */
#define MAX_DEPTH 64

/* A paragraph or an intervention that is or was tagged. Holds its records. */
typedef struct
{
  PlenaryMentionSource public;
  gboolean is_remark;
  guint round; /* in which it was met last */
} Source;

/* A tag as it was when it was looked at. */
typedef struct
{
  PlenaryRow *row;
  Source *source; /* borrowed; NULL for a tag of nothing */
  guint number;   /* position of the objective + 1; 0 for one of another framework */
  guint round;
} Tag;

struct _PlenaryMentions
{
  PlenaryModel *model;
  PlenaryRecord *framework;
  guint64 context; /* stamp of all that the tables below depend on */
  guint round;

  GHashTable *numbers;   /* id of an objective: position + 1 */
  GHashTable *tags;      /* record: Tag */
  GHashTable *sources;   /* record: Source */
  GHashTable *remarks;   /* id of a section: whether it is remarks of who leads a session */
  GHashTable *employers; /* person: the body they come from */
  GPtrArray *order;      /* Source, borrowed, as they are met */
};

static void
source_free (Source *source)
{
  g_clear_object (&source->public.intervention);
  g_clear_object (&source->public.record);
  g_clear_object (&source->public.speaker);
  g_free (source->public.words);
  g_array_unref (source->public.objectives);
  g_free (source);
}

static void
tag_free (Tag *tag)
{
  plenary_row_unref (tag->row);
  g_free (tag);
}

/* Whether a section is one of the remarks of who leads a session, or within one. */
static gboolean
is_within_remarks (PlenaryModel *model, const char *section_id)
{
  PlenaryRecord *section = plenary_model_lookup (model, PLENARY_TYPE_SECTION, section_id);

  for (int depth = 0; section != NULL && depth < MAX_DEPTH; depth++)
    {
      int kind = plenary_record_get_integer (section, PLENARY_SECTION_KIND);

      if (kind == PLENARY_SECTION_KIND_INTRODUCTION || kind == PLENARY_SECTION_KIND_CONCLUSION)
        return TRUE;
      section = plenary_model_lookup (model, PLENARY_TYPE_SECTION,
                                      plenary_record_get_text (section, PLENARY_SECTION_PARENT_ID));
    }

  return FALSE;
}

static gboolean
is_remark (PlenaryMentions *self, PlenaryRecord *paragraph)
{
  const char *section_id = plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_SECTION_ID);
  gpointer known = NULL;

  if (section_id == NULL)
    return FALSE;
  if (g_hash_table_lookup_extended (self->remarks, section_id, NULL, &known))
    return GPOINTER_TO_INT (known);

  gboolean is_it = is_within_remarks (self->model, section_id);

  g_hash_table_insert (self->remarks, g_strdup (section_id), GINT_TO_POINTER (is_it));

  return is_it;
}

static gboolean
is_held (PlenaryRecord *post, const char *date)
{
  const char *starts_on = plenary_record_get_text (post, PLENARY_POST_STARTS_ON);
  const char *ends_on = plenary_record_get_text (post, PLENARY_POST_ENDS_ON);

  return (*date == '\0' || *starts_on == '\0' || g_strcmp0 (starts_on, date) <= 0)
         && (*ends_on == '\0' || (*date != '\0' && g_strcmp0 (ends_on, date) >= 0));
}

/* The body that a person comes from on the first day of the event. */
static PlenaryRecord *
find_employer (PlenaryModel *model, PlenaryRecord *person)
{
  PlenaryRecord *event = plenary_model_get_event (model);
  const char *date = event != NULL ? plenary_record_get_text (event, PLENARY_EVENT_STARTS_ON) : "";
  PlenaryRecordList *posts = plenary_model_list_by (
      model, PLENARY_TYPE_POST, PLENARY_POST_PERSON_ID, plenary_record_get_id (person));

  for (guint i = 0; i < plenary_record_list_get_length (posts); i++)
    {
      PlenaryRecord *post = plenary_record_list_get (posts, i);
      PlenaryRecord *body = plenary_model_lookup (
          model, PLENARY_TYPE_BODY, plenary_record_get_text (post, PLENARY_POST_BODY_ID));

      if (body != NULL && is_held (post, date))
        return body;
    }

  return NULL;
}

static PlenaryRecord *
get_employer (PlenaryMentions *self, PlenaryRecord *person)
{
  gpointer known = NULL;

  if (!g_hash_table_lookup_extended (self->employers, person, NULL, &known))
    {
      known = find_employer (self->model, person);
      g_hash_table_insert (self->employers, g_object_ref (person), known);
    }

  return known;
}

static PlenaryRecord *
find_speaker (PlenaryMentions *self, PlenaryRecord *intervention)
{
  static const PlenaryInterventionColumn columns[]
      = { PLENARY_INTERVENTION_BODY_ID, PLENARY_INTERVENTION_ON_BEHALF_ID };
  PlenaryRecord *body = NULL;
  PlenaryRecord *person = plenary_model_lookup (
      self->model, PLENARY_TYPE_PERSON,
      plenary_record_get_text (intervention, PLENARY_INTERVENTION_PERSON_ID));

  for (gsize i = 0; body == NULL && i < G_N_ELEMENTS (columns); i++)
    body = plenary_model_lookup (self->model, PLENARY_TYPE_BODY,
                                 plenary_record_get_text (intervention, columns[i]));
  if (body == NULL && person != NULL)
    body = get_employer (self, person);

  return body != NULL ? body : person;
}

static Source *
source_new (PlenaryMentions *self, PlenaryRecord *intervention, PlenaryRecord *record)
{
  Source *source = g_new0 (Source, 1);
  PlenaryRecord *speaker = intervention != NULL ? find_speaker (self, intervention) : NULL;

  source->public.record = g_object_ref (record);
  source->public.intervention = intervention != NULL ? g_object_ref (intervention) : NULL;
  source->public.speaker = speaker != NULL ? g_object_ref (speaker) : NULL;
  source->public.words
      = g_strdup (intervention != NULL && speaker == NULL
                      ? plenary_record_get_text (intervention, PLENARY_INTERVENTION_SPEAKER)
                      : "");
  source->public.objectives = g_array_new (FALSE, FALSE, sizeof (guint));
  source->is_remark = PLENARY_IS_PARAGRAPH (record) && is_remark (self, record);

  return source;
}

/* What an intervention itself is tagged with stands where its first paragraph is. */
static Source *
source_new_for_intervention (PlenaryMentions *self, PlenaryRecord *intervention)
{
  PlenaryRecordList *reports = plenary_model_list_by (self->model, PLENARY_TYPE_PARAGRAPH,
                                                      PLENARY_PARAGRAPH_INTERVENTION_ID,
                                                      plenary_record_get_id (intervention));

  return source_new (self, intervention,
                     plenary_record_list_get_length (reports) > 0
                         ? plenary_record_list_get (reports, 0)
                         : intervention);
}

static Source *
source_new_for_paragraph (PlenaryMentions *self, PlenaryRecord *paragraph)
{
  return source_new (
      self,
      plenary_model_lookup (self->model, PLENARY_TYPE_INTERVENTION,
                            plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID)),
      paragraph);
}

static Source *
get_source (PlenaryMentions *self, PlenaryRecord *record)
{
  Source *source = g_hash_table_lookup (self->sources, record);

  if (source == NULL)
    {
      source = PLENARY_IS_PARAGRAPH (record) ? source_new_for_paragraph (self, record)
                                             : source_new_for_intervention (self, record);
      g_hash_table_insert (self->sources, g_object_ref (record), source);
    }

  return source;
}

/* The table of tags of paragraphs, or that of interventions. */
typedef struct
{
  GType tag_type;
  GType type;
  guint record_column;
  guint objective_column;
} TagTable;

static Tag *
look_at (PlenaryMentions *self, const TagTable *table, PlenaryRow *row)
{
  Tag *tag = g_new0 (Tag, 1);
  PlenaryRecord *record = plenary_model_lookup (self->model, table->type,
                                                plenary_row_get_text (row, table->record_column));
  const char *objective_id = plenary_row_get_text (row, table->objective_column);

  tag->row = plenary_row_ref (row);
  tag->number = objective_id != NULL
                    ? GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, objective_id))
                    : 0;
  tag->source = record != NULL && tag->number > 0 ? get_source (self, record) : NULL;

  return tag;
}

static void
meet (PlenaryMentions *self, Source *source, guint position)
{
  if (source->round != self->round)
    {
      source->round = self->round;
      g_array_set_size (source->public.objectives, 0);
      g_ptr_array_add (self->order, source);
    }
  g_array_append_val (source->public.objectives, position);
}

static void
meet_tags (PlenaryMentions *self, const TagTable *table)
{
  PlenaryRecordList *records = plenary_model_list (self->model, table->tag_type);
  guint n_records = plenary_record_list_get_length (records);

  for (guint i = 0; i < n_records; i++)
    {
      PlenaryRecord *record = plenary_record_list_get (records, i);
      PlenaryRow *row = plenary_record_get_row (record);
      Tag *tag = g_hash_table_lookup (self->tags, record);

      if (tag == NULL || tag->row != row)
        {
          tag = look_at (self, table, row);
          g_hash_table_insert (self->tags, g_object_ref (record), tag);
        }
      tag->round = self->round;
      if (tag->source != NULL && !tag->source->is_remark)
        meet (self, tag->source, tag->number - 1);
    }
}

static gboolean
is_gone (gpointer record, gpointer tag, gpointer self)
{
  return ((Tag *) tag)->round != ((PlenaryMentions *) self)->round;
}

static void
forget (PlenaryMentions *self)
{
  PlenaryRecordList *objectives = plenary_mentions_get_objectives (self);

  g_hash_table_remove_all (self->tags);
  g_hash_table_remove_all (self->sources);
  g_hash_table_remove_all (self->remarks);
  g_hash_table_remove_all (self->employers);
  g_hash_table_remove_all (self->numbers);
  for (guint i = 0; i < plenary_record_list_get_length (objectives); i++)
    g_hash_table_insert (self->numbers,
                         g_strdup (plenary_record_get_id (plenary_record_list_get (objectives, i))),
                         GUINT_TO_POINTER (i + 1));
}

static void
mentions_clear (PlenaryMentions *self)
{
  g_ptr_array_unref (self->order);
  g_hash_table_unref (self->tags);
  g_hash_table_unref (self->sources);
  g_hash_table_unref (self->remarks);
  g_hash_table_unref (self->employers);
  g_hash_table_unref (self->numbers);
  g_object_unref (self->framework);
  g_object_unref (self->model);
}

/**
 * plenary_mentions_new:
 * @model: a model
 * @framework: a framework of it
 *
 * Returns: (transfer full): what is said on the objectives of the framework
 */
PlenaryMentions *
plenary_mentions_new (PlenaryModel *model, PlenaryRecord *framework)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (framework), NULL);

  PlenaryMentions *self = g_rc_box_new0 (PlenaryMentions);

  self->model = g_object_ref (model);
  self->framework = g_object_ref (framework);
  self->numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->tags = g_hash_table_new_full (NULL, NULL, g_object_unref, (GDestroyNotify) tag_free);
  self->sources = g_hash_table_new_full (NULL, NULL, g_object_unref, (GDestroyNotify) source_free);
  self->remarks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->employers = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->order = g_ptr_array_new ();
  self->context = G_MAXUINT64;

  return self;
}

/**
 * plenary_mentions_ref:
 * @self: mentions
 *
 * Returns: (transfer full): the same, held once more
 */
PlenaryMentions *
plenary_mentions_ref (PlenaryMentions *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_rc_box_acquire (self);
}

/**
 * plenary_mentions_unref:
 * @self: (transfer full): mentions
 *
 * Lets go of mentions.
 */
void
plenary_mentions_unref (PlenaryMentions *self)
{
  g_return_if_fail (self != NULL);

  g_rc_box_release_full (self, (GDestroyNotify) mentions_clear);
}

/**
 * plenary_mentions_get_model:
 * @self: mentions
 *
 * Returns: (transfer none): the model they are from
 */
PlenaryModel *
plenary_mentions_get_model (PlenaryMentions *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->model;
}

/**
 * plenary_mentions_get_objectives:
 * @self: mentions
 *
 * Returns: (transfer none): the objectives of the framework as they are now
 */
PlenaryRecordList *
plenary_mentions_get_objectives (PlenaryMentions *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return plenary_model_list_by (self->model, PLENARY_TYPE_OBJECTIVE, PLENARY_OBJECTIVE_FRAMEWORK_ID,
                                plenary_record_get_id (self->framework));
}

/**
 * plenary_mentions_get_context:
 * @self: mentions
 *
 * What is known of a tag is good as long as this is the same.
 *
 * Returns: a number that grows with each change of what decides who had the floor, and where, and
 *   of the objectives
 */
guint64
plenary_mentions_get_context (PlenaryMentions *self)
{
  g_return_val_if_fail (self != NULL, 0);

  const struct
  {
    GType type;
    guint column; /* 0 for all */
  } parts[] = {
    { PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_SECTION_ID },
    { PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_INTERVENTION_ID },
    { PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_RANK },
    { PLENARY_TYPE_SECTION, PLENARY_SECTION_KIND },
    { PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID },
    { PLENARY_TYPE_INTERVENTION, PLENARY_INTERVENTION_PERSON_ID },
    { PLENARY_TYPE_INTERVENTION, PLENARY_INTERVENTION_BODY_ID },
    { PLENARY_TYPE_INTERVENTION, PLENARY_INTERVENTION_ON_BEHALF_ID },
    { PLENARY_TYPE_INTERVENTION, PLENARY_INTERVENTION_SPEAKER },
    { PLENARY_TYPE_EVENT, PLENARY_EVENT_STARTS_ON },
    { PLENARY_TYPE_POST, 0 },
    { PLENARY_TYPE_OBJECTIVE, 0 },
  };
  guint64 stamp = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      PlenaryTable *table = plenary_model_get_table (self->model, parts[i].type);

      stamp += parts[i].column > 0 ? plenary_table_get_column_stamp (table, parts[i].column)
                                   : plenary_table_get_stamp (table);
    }

  return stamp;
}

/**
 * plenary_mentions_list:
 * @self: mentions
 *
 * Lists what is tagged now: paragraphs, and then interventions. The remarks of those who lead a
 * session are left out.
 *
 * Returns: (transfer none) (element-type PlenaryMentionSource): the list, until it is asked for
 *   again
 */
GPtrArray *
plenary_mentions_list (PlenaryMentions *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  const TagTable tables[] = {
    { PLENARY_TYPE_PARAGRAPH_OBJECTIVE, PLENARY_TYPE_PARAGRAPH,
      PLENARY_PARAGRAPH_OBJECTIVE_PARAGRAPH_ID, PLENARY_PARAGRAPH_OBJECTIVE_OBJECTIVE_ID },
    { PLENARY_TYPE_INTERVENTION_OBJECTIVE, PLENARY_TYPE_INTERVENTION,
      PLENARY_INTERVENTION_OBJECTIVE_INTERVENTION_ID, PLENARY_INTERVENTION_OBJECTIVE_OBJECTIVE_ID },
  };
  guint64 context = plenary_mentions_get_context (self);

  if (context != self->context)
    forget (self);
  self->context = context;
  self->round++;
  g_ptr_array_set_size (self->order, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    meet_tags (self, &tables[i]);
  g_hash_table_foreach_remove (self->tags, is_gone, self);

  return self->order;
}
