/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * An item keeps the rows that it was derived from. The store never changes a row but puts another
 * in its place, so that comparing addresses tells whether anything must be derived again.
 */
#include "config.h"

#include "roster/plenary-roster-item.h"

#include "agenda/plenary-role-words.h"
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
#include "widgets/plenary-photograph.h"

#include <glib/gi18n.h>

#define NOTHING (-1)

/* Pixels of the small photographs in rows, on screens of twice the resolution. */
#define THUMBNAIL_SIZE 72

struct _PlenaryRosterItem
{
  GObject parent_instance;

  PlenaryModel *model;
  PlenaryRecord *record;
  GPtrArray *sources; /* rows */

  char *name;
  char *detail;
  char **roles;
  char *sort_name;
  char *folded;
  GBytes *picture;
  GdkTexture *photograph;
  gboolean is_loading;
  guint32 role_mask;
  guint n_roles;
  int kind;
  int state;
  guint gaps;
};

G_DEFINE_FINAL_TYPE (PlenaryRosterItem, plenary_roster_item, G_TYPE_OBJECT)

typedef enum
{
  PROP_NAME = 1,
  PROP_PLAIN_NAME,
  PROP_DETAIL,
  PROP_CATEGORY,
  PROP_ROLES,
  PROP_N_ROLES,
  PROP_STATE_NAME,
  PROP_STATE_ICON,
  PROP_STATE_ORDER,
  PROP_PHOTOGRAPH,
  PROP_GAPS,
  PROP_COMPLETENESS,
  PROP_SORT_NAME,
} PlenaryRosterItemProperty;

static GParamSpec *properties[PROP_SORT_NAME + 1];

static const char *const kind_nouns[] = {
  [PLENARY_BODY_KIND_STATE] = N_ ("State"),
  [PLENARY_BODY_KIND_UN_ENTITY] = N_ ("UN entity"),
  [PLENARY_BODY_KIND_REGIONAL_ORGANISATION] = N_ ("Regional organisation"),
  [PLENARY_BODY_KIND_ORGANISATION] = N_ ("Organisation"),
  [PLENARY_BODY_KIND_MECHANISM] = N_ ("Mechanism"),
  [PLENARY_BODY_KIND_NETWORK] = N_ ("Network"),
  [PLENARY_BODY_KIND_GROUP] = N_ ("Group"),
  [PLENARY_BODY_KIND_COMPANY] = N_ ("Company"),
  [PLENARY_BODY_KIND_CITY] = N_ ("City"),
  [PLENARY_BODY_KIND_ACADEMIC] = N_ ("Academic"),
  [PLENARY_BODY_KIND_CATEGORY] = N_ ("Category"),
};

/* The order in which an invitation is still work: what is open first. */
static const int states_by_urgency[] = {
  PLENARY_ASSIGNMENT_STATE_IDEA,     PLENARY_ASSIGNMENT_STATE_ENQUIRED,
  PLENARY_ASSIGNMENT_STATE_TBC,      PLENARY_ASSIGNMENT_STATE_CONFIRMED,
  PLENARY_ASSIGNMENT_STATE_DECLINED, PLENARY_ASSIGNMENT_STATE_REPLACED,
  PLENARY_ASSIGNMENT_STATE_ABSENT,
};

static gboolean
is_person (PlenaryRosterItem *self)
{
  return PLENARY_IS_PERSON (self->record);
}

static PlenaryRecordList *
list_parts (PlenaryRosterItem *self, GType type, guint column)
{
  return plenary_model_list_by (self->model, type, column, plenary_record_get_id (self->record));
}

static PlenaryRecordList *
list_roles (PlenaryRosterItem *self)
{
  return list_parts (self, PLENARY_TYPE_ASSIGNMENT,
                     is_person (self) ? PLENARY_ASSIGNMENT_PERSON_ID : PLENARY_ASSIGNMENT_BODY_ID);
}

static PlenaryRecord *
get_picture (PlenaryRosterItem *self)
{
  return plenary_model_lookup (self->model, PLENARY_TYPE_ATTACHMENT,
                               plenary_record_get_text (self->record, PLENARY_PERSON_PHOTO_ID));
}

static PlenaryRecord *
get_body (PlenaryRosterItem *self, PlenaryRecord *post)
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
collect_sources (PlenaryRosterItem *self)
{
  GPtrArray *sources = g_ptr_array_new_with_free_func ((GDestroyNotify) plenary_row_unref);

  add_source (sources, plenary_model_get_event (self->model));
  add_source (sources, self->record);
  add_sources (sources, list_roles (self));
  add_sources (sources,
               list_parts (self, PLENARY_TYPE_ALIAS,
                           is_person (self) ? PLENARY_ALIAS_PERSON_ID : PLENARY_ALIAS_BODY_ID));
  if (!is_person (self))
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

static const char *
get_date (PlenaryRosterItem *self)
{
  PlenaryRecord *event = plenary_model_get_event (self->model);

  return event != NULL ? plenary_record_get_text (event, PLENARY_EVENT_STARTS_ON) : "";
}

/* The first post on the day of the event, in its short form where there is one, and its body. */
static void
derive_post (PlenaryRosterItem *self)
{
  g_autoptr (GPtrArray) posts
      = plenary_person_list_posts (self->model, self->record, get_date (self));
  PlenaryRecord *post = posts->len > 0 ? posts->pdata[0] : NULL;
  PlenaryRecord *body = post != NULL ? get_body (self, post) : NULL;
  const char *title = post != NULL ? plenary_record_get_text (post, PLENARY_POST_SHORT_TITLE) : "";

  if (post != NULL && *title == '\0')
    title = plenary_record_get_text (post, PLENARY_POST_TITLE);
  self->kind = body != NULL ? plenary_record_get_integer (body, PLENARY_BODY_KIND) : NOTHING;

  g_autofree char *name
      = body != NULL ? plenary_body_dup_name (body, PLENARY_BODY_FORM_USUAL) : g_strdup ("");

  self->detail = g_strjoin (*title != '\0' && *name != '\0' ? ", " : "", title, name, NULL);
}

/* A chip for each sort of role, with how many there are of it. */
static void
derive_roles (PlenaryRosterItem *self)
{
  PlenaryRecordList *list = list_roles (self);
  g_autoptr (GStrvBuilder) chips = g_strv_builder_new ();
  guint counts[32] = { 0 };
  guint urgency = G_N_ELEMENTS (states_by_urgency);

  self->role_mask = 0;
  self->n_roles = plenary_record_list_get_length (list);
  for (guint i = 0; i < self->n_roles; i++)
    {
      PlenaryRecord *assignment = plenary_record_list_get (list, i);
      int role = plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_ROLE);

      self->role_mask |= 1u << role;
      counts[role]++;
      for (guint j = 0; j < urgency; j++)
        if (states_by_urgency[j]
            == plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE))
          urgency = j;
    }
  self->state = self->n_roles > 0 ? states_by_urgency[urgency] : NOTHING;

  if (!is_person (self)
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
  self->roles = g_strv_builder_end (chips);
}

static void
derive_gaps (PlenaryRosterItem *self)
{
  PlenaryRecord *picture = get_picture (self);
  GBytes *bytes
      = picture != NULL ? plenary_record_get_bytes (picture, PLENARY_ATTACHMENT_CONTENT) : NULL;

  self->gaps = 0;
  if (plenary_record_list_get_length (
          list_parts (self, PLENARY_TYPE_BIOGRAPHY, PLENARY_BIOGRAPHY_PERSON_ID))
      == 0)
    self->gaps |= PLENARY_ROSTER_GAP_BIOGRAPHY;
  if (picture == NULL)
    self->gaps |= PLENARY_ROSTER_GAP_PHOTOGRAPH;
  if (picture != NULL && !plenary_record_get_boolean (picture, PLENARY_ATTACHMENT_CONSENT))
    self->gaps |= PLENARY_ROSTER_GAP_CONSENT;
  if (bytes != self->picture)
    {
      g_clear_object (&self->photograph);
      self->is_loading = FALSE;
      g_clear_pointer (&self->picture, g_bytes_unref);
      self->picture = bytes != NULL ? g_bytes_ref (bytes) : NULL;
    }
}

/* Words are folded once, each after a space, so that a search is one strstr. */
static void
derive_folded (PlenaryRosterItem *self)
{
  PlenaryRecordList *aliases = list_parts (
      self, PLENARY_TYPE_ALIAS, is_person (self) ? PLENARY_ALIAS_PERSON_ID : PLENARY_ALIAS_BODY_ID);
  g_autoptr (GString) words = g_string_new (self->name);
  g_autoptr (GString) spaced = g_string_new (" ");

  g_string_append_printf (words, " %s", self->detail);
  for (guint i = 0; i < plenary_record_list_get_length (aliases); i++)
    g_string_append_printf (
        words, " %s",
        plenary_record_get_text (plenary_record_list_get (aliases, i), PLENARY_ALIAS_SPELLING));
  if (is_person (self))
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
  self->folded = g_string_free_and_steal (g_steal_pointer (&spaced));
}

static void
derive_person (PlenaryRosterItem *self)
{
  self->name = plenary_person_dup_name (self->record, TRUE);
  derive_post (self);
  derive_gaps (self);
  self->sort_name = g_strdup_printf (
      "%s %s", plenary_record_get_text (self->record, PLENARY_PERSON_FAMILY_NAME),
      plenary_record_get_text (self->record, PLENARY_PERSON_GIVEN_NAME));
}

static void
derive_body (PlenaryRosterItem *self)
{
  const char *acronym = plenary_record_get_text (self->record, PLENARY_BODY_ACRONYM);
  const char *formal = plenary_record_get_text (self->record, PLENARY_BODY_FORMAL_NAME);

  self->name = plenary_body_dup_name (self->record, PLENARY_BODY_FORM_USUAL);
  self->sort_name = g_strdup (self->name);
  self->detail = g_strjoin (*acronym != '\0' && *formal != '\0' ? ", " : "", acronym, formal, NULL);
  self->kind = plenary_record_get_integer (self->record, PLENARY_BODY_KIND);
}

static void
clear_derived (PlenaryRosterItem *self)
{
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->detail, g_free);
  g_clear_pointer (&self->roles, g_strfreev);
  g_clear_pointer (&self->sort_name, g_free);
  g_clear_pointer (&self->folded, g_free);
}

static gboolean
has_consent (PlenaryRosterItem *self)
{
  return (self->gaps & (PLENARY_ROSTER_GAP_PHOTOGRAPH | PLENARY_ROSTER_GAP_CONSENT)) == 0;
}

static guint
count_parts (PlenaryRosterItem *self)
{
  return ((self->gaps & PLENARY_ROSTER_GAP_BIOGRAPHY) == 0)
         + ((self->gaps & PLENARY_ROSTER_GAP_PHOTOGRAPH) == 0) + has_consent (self);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlenaryRosterItem) self = user_data;
  g_autoptr (GdkTexture) texture = plenary_photograph_load_finish (result, NULL);

  /* Another picture may have come meanwhile. */
  if (g_task_get_task_data (G_TASK (result)) != self->picture || texture == NULL)
    return;
  g_set_object (&self->photograph, texture);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PHOTOGRAPH]);
}

/* Decoded when a row shows it for the first time. */
static GdkTexture *
get_photograph (PlenaryRosterItem *self)
{
  if (self->picture != NULL && !self->is_loading)
    {
      self->is_loading = TRUE;
      plenary_photograph_load_async (self->picture, THUMBNAIL_SIZE, loaded_cb, g_object_ref (self));
    }

  return self->photograph;
}

static char *
dup_plain_name (PlenaryRosterItem *self)
{
  return is_person (self) ? plenary_person_dup_name (self->record, FALSE) : g_strdup (self->name);
}

static void
plenary_roster_item_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryRosterItem *self = PLENARY_ROSTER_ITEM (object);

  switch ((PlenaryRosterItemProperty) prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_PLAIN_NAME:
      g_value_take_string (value, dup_plain_name (self));
      break;
    case PROP_DETAIL:
      g_value_set_string (value, self->detail);
      break;
    case PROP_CATEGORY:
      g_value_set_string (value, plenary_body_kind_get_noun (self->kind));
      break;
    case PROP_ROLES:
      g_value_set_boxed (value, self->roles);
      break;
    case PROP_N_ROLES:
      g_value_set_uint (value, self->n_roles);
      break;
    case PROP_STATE_NAME:
      g_value_set_string (value, self->state != NOTHING ? plenary_role_words_get_state (
                                                              (PlenaryAssignmentState) self->state)
                                                        : "");
      break;
    case PROP_STATE_ICON:
      g_value_set_string (value, self->state != NOTHING ? plenary_role_words_get_icon_name (
                                                              (PlenaryAssignmentState) self->state)
                                                        : NULL);
      break;
    case PROP_STATE_ORDER:
      g_value_set_int (value, self->state);
      break;
    case PROP_PHOTOGRAPH:
      g_value_set_object (value, get_photograph (self));
      break;
    case PROP_GAPS:
      g_value_set_uint (value, self->gaps);
      break;
    case PROP_COMPLETENESS:
      g_value_set_uint (value, count_parts (self));
      break;
    case PROP_SORT_NAME:
      g_value_set_string (value, self->sort_name);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_roster_item_finalize (GObject *object)
{
  PlenaryRosterItem *self = PLENARY_ROSTER_ITEM (object);

  clear_derived (self);
  g_clear_pointer (&self->sources, g_ptr_array_unref);
  g_clear_pointer (&self->picture, g_bytes_unref);
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
   * PlenaryRosterItem:plain-name:
   *
   * A person without honorific.
   */
  properties[PROP_PLAIN_NAME] = g_param_spec_string ("plain-name", NULL, NULL, "", flags);

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
   * PlenaryRosterItem:roles:
   *
   * What each chip says.
   */
  properties[PROP_ROLES] = g_param_spec_boxed ("roles", NULL, NULL, G_TYPE_STRV, flags);

  /**
   * PlenaryRosterItem:n-roles:
   *
   * How many roles.
   */
  properties[PROP_N_ROLES] = g_param_spec_uint ("n-roles", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * PlenaryRosterItem:state-name:
   *
   * How far the invitation is that is most open.
   */
  properties[PROP_STATE_NAME] = g_param_spec_string ("state-name", NULL, NULL, "", flags);

  /**
   * PlenaryRosterItem:state-icon:
   *
   * The same as an icon.
   */
  properties[PROP_STATE_ICON] = g_param_spec_string ("state-icon", NULL, NULL, NULL, flags);

  /**
   * PlenaryRosterItem:state-order:
   *
   * The same as a #PlenaryAssignmentState, or -1.
   */
  properties[PROP_STATE_ORDER]
      = g_param_spec_int ("state-order", NULL, NULL, -1, G_MAXINT, -1, flags);

  /**
   * PlenaryRosterItem:photograph:
   *
   * A small photograph; %NULL until it is decoded.
   */
  properties[PROP_PHOTOGRAPH]
      = g_param_spec_object ("photograph", NULL, NULL, GDK_TYPE_PAINTABLE, flags);

  /**
   * PlenaryRosterItem:gaps:
   *
   * Flags of #PlenaryRosterGap: what a person still lacks.
   */
  properties[PROP_GAPS] = g_param_spec_uint ("gaps", NULL, NULL, 0, G_MAXUINT, 0, flags);

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
}

static void
plenary_roster_item_init (PlenaryRosterItem *self)
{
  self->kind = NOTHING;
  self->state = NOTHING;
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
 * Derives everything again if one of the rows that it was derived from is another now.
 *
 * Returns: whether it was
 */
gboolean
plenary_roster_item_refresh (PlenaryRosterItem *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_ITEM (self), FALSE);

  g_autoptr (GPtrArray) sources = collect_sources (self);

  if (are_same (self->sources, sources))
    return FALSE;

  g_clear_pointer (&self->sources, g_ptr_array_unref);
  self->sources = g_steal_pointer (&sources);
  clear_derived (self);
  if (is_person (self))
    derive_person (self);
  else
    derive_body (self);
  derive_roles (self);
  derive_folded (self);

  g_object_freeze_notify (G_OBJECT (self));
  for (gsize i = PROP_NAME; i < G_N_ELEMENTS (properties); i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  g_object_thaw_notify (G_OBJECT (self));

  return TRUE;
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
 * plenary_roster_item_get_name:
 * @self: an item
 *
 * Returns: (transfer none): see #PlenaryRosterItem:name
 */
const char *
plenary_roster_item_get_name (PlenaryRosterItem *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_ITEM (self), NULL);

  return self->name;
}

/**
 * plenary_roster_item_get_kind:
 * @self: an item
 *
 * Returns: the #PlenaryBodyKind of the body, or of the body of the person's post; -1 for none
 */
int
plenary_roster_item_get_kind (PlenaryRosterItem *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_ITEM (self), NOTHING);

  return self->kind;
}

/**
 * plenary_roster_item_get_state:
 * @self: an item
 *
 * Returns: the #PlenaryAssignmentState of the role that is most open; -1 without a role
 */
int
plenary_roster_item_get_state (PlenaryRosterItem *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_ITEM (self), NOTHING);

  return self->state;
}

/**
 * plenary_roster_item_has_role:
 * @self: an item
 * @role: a #PlenaryRole
 *
 * Returns: whether somebody has the role in any session
 */
gboolean
plenary_roster_item_has_role (PlenaryRosterItem *self, int role)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_ITEM (self), FALSE);
  g_return_val_if_fail (role >= 0 && role < 32, FALSE);

  return (self->role_mask & (1u << role)) != 0;
}

/**
 * plenary_roster_item_get_gaps:
 * @self: an item
 *
 * Returns: flags of #PlenaryRosterGap; 0 for a body
 */
guint
plenary_roster_item_get_gaps (PlenaryRosterItem *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_ITEM (self), 0);

  return self->gaps;
}

/**
 * plenary_roster_item_get_folded:
 * @self: an item
 *
 * Returns: (transfer none): all words that find it, folded, with a space before each
 */
const char *
plenary_roster_item_get_folded (PlenaryRosterItem *self)
{
  g_return_val_if_fail (PLENARY_IS_ROSTER_ITEM (self), NULL);

  return self->folded;
}

/**
 * plenary_body_kind_get_noun:
 * @kind: a #PlenaryBodyKind, or -1
 *
 * Returns: (transfer none): what a body of that kind is called; "" for none
 */
const char *
plenary_body_kind_get_noun (int kind)
{
  return kind >= 0 && kind < (int) G_N_ELEMENTS (kind_nouns) ? _ (kind_nouns[kind]) : "";
}

/**
 * plenary_body_kind_list_nouns:
 *
 * Returns: (transfer full): what bodies of each #PlenaryBodyKind are called, in order
 */
GtkStringList *
plenary_body_kind_list_nouns (void)
{
  GtkStringList *nouns = gtk_string_list_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (kind_nouns); i++)
    gtk_string_list_append (nouns, _ (kind_nouns[i]));

  return nouns;
}
