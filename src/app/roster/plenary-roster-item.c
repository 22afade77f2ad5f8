/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * An item keeps the rows that its entry was derived from. The store never changes a row but puts
 * another in its place, so that comparing addresses tells whether anything must be derived again.
 */
#include "config.h"

#include "roster/plenary-roster-item.h"

#include "model/plenary-body.h"
#include "model/plenary-person.h"
#include "roster/plenary-body-kind.h"
#include "widgets/plenary-photograph.h"

/* Pixels of the small photographs in rows, on screens of twice the resolution. */
#define THUMBNAIL_SIZE 72

struct _PlenaryRosterItem
{
  GObject parent_instance;

  PlenaryModel *model;
  PlenaryRecord *record;
  GPtrArray *sources; /* rows */
  PlenaryRosterEntry *entry;

  GdkTexture *photograph;
  gboolean is_loading;
};

G_DEFINE_FINAL_TYPE (PlenaryRosterItem, plenary_roster_item, G_TYPE_OBJECT)

/* What columns are sorted by, and what a screen reader says of a row. */
typedef enum
{
  PROP_NAME = 1,
  PROP_DETAIL,
  PROP_CATEGORY,
  PROP_N_ROLES,
  PROP_STATE_ORDER,
  PROP_COMPLETENESS,
  PROP_SORT_NAME,
} PlenaryRosterItemProperty;

static GParamSpec *properties[PROP_SORT_NAME + 1];

enum
{
  SIGNAL_REFRESHED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
are_same (GPtrArray *sources, GPtrArray *others)
{
  if (sources == NULL || sources->len != others->len)
    return FALSE;
  for (guint i = 0; i < sources->len; i++)
    if (sources->pdata[i] != others->pdata[i])
      return FALSE;

  return TRUE;
}

/* How many there are of biography, photograph and consent. */
static guint
count_parts (const PlenaryRosterEntry *entry)
{
  gboolean has_biography = (entry->gaps & PLENARY_ROSTER_GAP_BIOGRAPHY) == 0;
  gboolean has_photograph = (entry->gaps & PLENARY_ROSTER_GAP_PHOTOGRAPH) == 0;
  gboolean has_consent = has_photograph && (entry->gaps & PLENARY_ROSTER_GAP_CONSENT) == 0;

  return (guint) (has_biography + has_photograph + has_consent);
}

/* Whether a sorter of any column may tell them apart. */
static gboolean
is_same_order (const PlenaryRosterEntry *entry, const PlenaryRosterEntry *other)
{
  return g_str_equal (entry->sort_name, other->sort_name)
         && g_str_equal (entry->detail, other->detail) && entry->kind == other->kind
         && entry->n_roles == other->n_roles && entry->state == other->state
         && entry->gaps == other->gaps;
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryRosterItem) self = user_data;
  g_autoptr (GdkTexture) texture = plenary_photograph_load_finish (result, NULL);

  /* Another picture may have come meanwhile. */
  if (g_task_get_task_data (G_TASK (result)) != self->entry->picture || texture == NULL)
    return;
  g_set_object (&self->photograph, texture);
  g_signal_emit (self, signals[SIGNAL_REFRESHED], 0);
}

static void
plenary_roster_item_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  const PlenaryRosterEntry *entry = PLENARY_ROSTER_ITEM (object)->entry;

  switch ((PlenaryRosterItemProperty) prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, entry->name);
      break;
    case PROP_DETAIL:
      g_value_set_string (value, entry->detail);
      break;
    case PROP_CATEGORY:
      g_value_set_string (value, plenary_body_kind_get_noun (entry->kind));
      break;
    case PROP_N_ROLES:
      g_value_set_uint (value, entry->n_roles);
      break;
    case PROP_STATE_ORDER:
      g_value_set_int (value, entry->state);
      break;
    case PROP_COMPLETENESS:
      g_value_set_uint (value, count_parts (entry));
      break;
    case PROP_SORT_NAME:
      g_value_set_string (value, entry->sort_name);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_roster_item_finalize (GObject *object)
{
  PlenaryRosterItem *self = PLENARY_ROSTER_ITEM (object);

  g_clear_pointer (&self->entry, plenary_roster_entry_free);
  g_clear_pointer (&self->sources, g_ptr_array_unref);
  g_clear_object (&self->photograph);
  g_clear_object (&self->record);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (plenary_roster_item_parent_class)->finalize (object);
}

static void
plenary_roster_item_class_init (PlenaryRosterItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = plenary_roster_item_get_property;
  object_class->finalize = plenary_roster_item_finalize;

  /**
   * PlenaryRosterItem:name:
   *
   * A person with honorific, a body by its usual name.
   */
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, "", flags);

  /**
   * PlenaryRosterItem:detail:
   *
   * Post and body of a person; acronym and formal name of a body.
   */
  properties[PROP_DETAIL] = g_param_spec_string ("detail", NULL, NULL, "", flags);

  /**
   * PlenaryRosterItem:category:
   *
   * What kind of body it is, or that of the person's post.
   */
  properties[PROP_CATEGORY] = g_param_spec_string ("category", NULL, NULL, "", flags);

  /**
   * PlenaryRosterItem:n-roles:
   *
   * How many roles.
   */
  properties[PROP_N_ROLES] = g_param_spec_uint ("n-roles", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * PlenaryRosterItem:state-order:
   *
   * How far the invitation is that is most open, as a #PlenaryAssignmentState; -1 without one.
   */
  properties[PROP_STATE_ORDER]
      = g_param_spec_int ("state-order", NULL, NULL, -1, G_MAXINT, -1, flags);

  /**
   * PlenaryRosterItem:completeness:
   *
   * How many there are of biography, photograph and consent.
   */
  properties[PROP_COMPLETENESS] = g_param_spec_uint ("completeness", NULL, NULL, 0, 3, 0, flags);

  /**
   * PlenaryRosterItem:sort-name:
   *
   * What people are sorted by: the family name, without the particle.
   */
  properties[PROP_SORT_NAME] = g_param_spec_string ("sort-name", NULL, NULL, "", flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * PlenaryRosterItem::refreshed:
   * @self: the item
   *
   * Its entry is another now, or its photograph has been loaded.
   */
  signals[SIGNAL_REFRESHED] = g_signal_new ("refreshed", PLENARY_TYPE_ROSTER_ITEM,
                                            G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
plenary_roster_item_init (PlenaryRosterItem *self)
{
}

/**
 * plenary_roster_item_new:
 * @model: a model
 * @record: a person or a body of it
 *
 * Returns: (transfer full): an item that shows it as it is now
 */
PlenaryRosterItem *
plenary_roster_item_new (PlenaryModel *model, PlenaryRecord *record)
{
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (PLENARY_IS_PERSON (record) || PLENARY_IS_BODY (record), NULL);

  PlenaryRosterItem *self = g_object_new (PLENARY_TYPE_ROSTER_ITEM, NULL);

  self->model = g_object_ref (model);
  self->record = g_object_ref (record);
  plenary_roster_item_refresh (self);

  return self;
}

/**
 * plenary_roster_item_refresh:
 * @self: an item
 *
 * Derives its entry again if one of the rows that it was derived from is another now.
 *
 * Returns: what has become of it
 */
PlenaryRosterChange
plenary_roster_item_refresh (PlenaryRosterItem *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_ITEM (self), PLENARY_ROSTER_CHANGE_NONE);

  g_autoptr (GPtrArray) sources = plenary_roster_entry_list_sources (self->model, self->record);

  if (are_same (self->sources, sources))
    return PLENARY_ROSTER_CHANGE_NONE;

  g_autoptr (PlenaryRosterEntry) before = self->entry;

  g_clear_pointer (&self->sources, g_ptr_array_unref);
  self->sources = g_steal_pointer (&sources);
  self->entry = plenary_roster_entry_new (self->model, self->record);
  if (before == NULL || before->picture != self->entry->picture)
    {
      g_clear_object (&self->photograph);
      self->is_loading = FALSE;
    }

  g_object_freeze_notify (G_OBJECT (self));
  for (gsize i = PROP_NAME; i < G_N_ELEMENTS (properties); i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  g_object_thaw_notify (G_OBJECT (self));
  g_signal_emit (self, signals[SIGNAL_REFRESHED], 0);

  return before != NULL && is_same_order (before, self->entry) ? PLENARY_ROSTER_CHANGE_WORDS
                                                               : PLENARY_ROSTER_CHANGE_ORDER;
}

/**
 * plenary_roster_item_get_record:
 * @self: an item
 *
 * Returns: (transfer none): the person or body
 */
PlenaryRecord *
plenary_roster_item_get_record (PlenaryRosterItem *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_ITEM (self), NULL);

  return self->record;
}

/**
 * plenary_roster_item_get_entry:
 * @self: an item
 *
 * Returns: (transfer none): what its row says, until it is refreshed
 */
const PlenaryRosterEntry *
plenary_roster_item_get_entry (PlenaryRosterItem *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_ITEM (self), NULL);

  return self->entry;
}

/**
 * plenary_roster_item_get_photograph:
 * @self: an item
 *
 * The file is decoded when somebody asks for the first time; #PlenaryRosterItem::refreshed tells
 * when that is done.
 *
 * Returns: (transfer none) (nullable): a small photograph
 */
GdkTexture *
plenary_roster_item_get_photograph (PlenaryRosterItem *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_ITEM (self), NULL);

  if (self->entry->picture != NULL && !self->is_loading)
    {
      self->is_loading = TRUE;
      plenary_photograph_load_async (self->entry->picture, THUMBNAIL_SIZE, loaded_cb,
                                     g_object_ref (self));
    }

  return self->photograph;
}
