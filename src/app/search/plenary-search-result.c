/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "search/plenary-search-result.h"

#include <glib/gi18n.h>
#include <string.h>

struct _PlenarySearchResult
{
  GObject parent_instance;

  PlenarySearchGroup group;
  char *heading;
  char *count;
  char *table;
  char *id;
  char *name;
  PangoAttrList *name_attributes;
  char *place;
  char *context; /* "" when the name says it */
  PangoAttrList *context_attributes;
  char *description;
};

G_DEFINE_FINAL_TYPE (PlenarySearchResult, plenary_search_result, G_TYPE_OBJECT)

typedef enum
{
  PROP_GROUP = 1,
  PROP_HEADING,
  PROP_COUNT,
  PROP_ICON_NAME,
  PROP_NAME,
  PROP_NAME_ATTRIBUTES,
  PROP_PLACE,
  PROP_CONTEXT,
  PROP_CONTEXT_ATTRIBUTES,
  PROP_HAS_CONTEXT,
  PROP_DESCRIPTION,
} PlenarySearchResultProperty;

static GParamSpec *properties[PROP_DESCRIPTION + 1];

static const struct
{
  const char *heading;
  const char *icon_name;
} groups[] = {
  [PLENARY_SEARCH_EVENT] = { N_ ("Event"), "go-home-symbolic" },
  [PLENARY_SEARCH_SESSIONS] = { N_ ("Sessions"), "x-office-calendar-symbolic" },
  [PLENARY_SEARCH_PEOPLE] = { N_ ("People"), "avatar-default-symbolic" },
  [PLENARY_SEARCH_BODIES] = { N_ ("Bodies"), "system-users-symbolic" },
  [PLENARY_SEARCH_OBJECTIVES] = { N_ ("Objectives"), "emoji-flags-symbolic" },
  [PLENARY_SEARCH_SECTIONS] = { N_ ("Headings"), "view-list-bullet-symbolic" },
  [PLENARY_SEARCH_PARAGRAPHS] = { N_ ("Paragraphs"), "format-justify-left-symbolic" },
  [PLENARY_SEARCH_NOTES] = { N_ ("Notes"), "user-bookmarks-symbolic" },
  [PLENARY_SEARCH_INTERVENTIONS] = { N_ ("Interventions"), "audio-input-microphone-symbolic" },
  [PLENARY_SEARCH_FINDINGS] = { N_ ("Findings"), "dialog-information-symbolic" },
  [PLENARY_SEARCH_COMMENTS] = { N_ ("Comments"), "chat-message-new-symbolic" },
  [PLENARY_SEARCH_FACTS] = { N_ ("Facts"), "accessories-calculator-symbolic" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (groups) == PLENARY_SEARCH_N_GROUPS);

static void
plenary_search_result_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  PlenarySearchResult *self = PLENARY_SEARCH_RESULT (object);

  switch ((PlenarySearchResultProperty) prop_id)
    {
    case PROP_GROUP:
      g_value_set_uint (value, (guint) self->group);
      break;
    case PROP_HEADING:
      g_value_set_string (value, self->heading);
      break;
    case PROP_COUNT:
      g_value_set_string (value, self->count);
      break;
    case PROP_ICON_NAME:
      g_value_set_static_string (value, groups[self->group].icon_name);
      break;
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_NAME_ATTRIBUTES:
      g_value_set_boxed (value, self->name_attributes);
      break;
    case PROP_PLACE:
      g_value_set_string (value, self->place);
      break;
    case PROP_CONTEXT:
      g_value_set_string (value, self->context);
      break;
    case PROP_CONTEXT_ATTRIBUTES:
      g_value_set_boxed (value, self->context_attributes);
      break;
    case PROP_HAS_CONTEXT:
      g_value_set_boolean (value, *self->context != '\0');
      break;
    case PROP_DESCRIPTION:
      g_value_set_string (value, self->description);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_search_result_finalize (GObject *object)
{
  PlenarySearchResult *self = PLENARY_SEARCH_RESULT (object);

  g_free (self->heading);
  g_free (self->count);
  g_free (self->table);
  g_free (self->id);
  g_free (self->name);
  g_clear_pointer (&self->name_attributes, pango_attr_list_unref);
  g_free (self->place);
  g_free (self->context);
  g_clear_pointer (&self->context_attributes, pango_attr_list_unref);
  g_free (self->description);

  G_OBJECT_CLASS (plenary_search_result_parent_class)->finalize (object);
}

static void
plenary_search_result_class_init (PlenarySearchResultClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = plenary_search_result_get_property;
  object_class->finalize = plenary_search_result_finalize;

  /**
   * PlenarySearchResult:group:
   *
   * What it is, a #PlenarySearchGroup. Results of a group stand together.
   */
  properties[PROP_GROUP]
      = g_param_spec_uint ("group", NULL, NULL, 0, PLENARY_SEARCH_N_GROUPS - 1, 0, flags);

  /**
   * PlenarySearchResult:heading:
   *
   * The heading of its group.
   */
  properties[PROP_HEADING] = g_param_spec_string ("heading", NULL, NULL, NULL, flags);

  /**
   * PlenarySearchResult:count:
   *
   * How many there are of its group.
   */
  properties[PROP_COUNT] = g_param_spec_string ("count", NULL, NULL, NULL, flags);

  /**
   * PlenarySearchResult:icon-name:
   *
   * The icon of its group.
   */
  properties[PROP_ICON_NAME] = g_param_spec_string ("icon-name", NULL, NULL, NULL, flags);

  /**
   * PlenarySearchResult:name:
   *
   * What the record is called.
   */
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);

  /**
   * PlenarySearchResult:name-attributes:
   *
   * Makes the words of the name that were looked for bold.
   */
  properties[PROP_NAME_ATTRIBUTES]
      = g_param_spec_boxed ("name-attributes", NULL, NULL, PANGO_TYPE_ATTR_LIST, flags);

  /**
   * PlenarySearchResult:place:
   *
   * Where the record stands, "" when there is nothing to say.
   */
  properties[PROP_PLACE] = g_param_spec_string ("place", NULL, NULL, NULL, flags);

  /**
   * PlenarySearchResult:context:
   *
   * Words around those that were found, "" when the name has them.
   */
  properties[PROP_CONTEXT] = g_param_spec_string ("context", NULL, NULL, NULL, flags);

  /**
   * PlenarySearchResult:context-attributes:
   *
   * Makes the words of the context that were looked for bold.
   */
  properties[PROP_CONTEXT_ATTRIBUTES]
      = g_param_spec_boxed ("context-attributes", NULL, NULL, PANGO_TYPE_ATTR_LIST, flags);

  /**
   * PlenarySearchResult:has-context:
   *
   * Whether the context says more than the name.
   */
  properties[PROP_HAS_CONTEXT] = g_param_spec_boolean ("has-context", NULL, NULL, FALSE, flags);

  /**
   * PlenarySearchResult:description:
   *
   * All of it as a screen reader says it.
   */
  properties[PROP_DESCRIPTION] = g_param_spec_string ("description", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
plenary_search_result_init (PlenarySearchResult *self)
{
}

static PangoAttrList *
make_bold (const GArray *ranges)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  for (guint i = 0; i < ranges->len; i++)
    {
      const PlenaryRange *range = &g_array_index (ranges, PlenaryRange, i);
      PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

      bold->start_index = (guint) range->start;
      bold->end_index = (guint) (range->start + range->length);
      pango_attr_list_insert (attributes, bold);
    }

  return attributes;
}

static char *
dup_name (const PlenarySearchHit *hit, PlenaryPlaces *places, PlenaryRecord *record)
{
  g_autofree char *name = plenary_places_dup_name (places, record);

  if (hit->note == 0)
    return g_steal_pointer (&name);

  /* Translators: a footnote, and the paragraph it belongs to: “Note 2 of Paragraph 12” */
  return g_strdup_printf (_ ("Note %u of %s"), hit->note, name);
}

static char *
describe (PlenarySearchResult *self)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();

  g_strv_builder_add (parts, self->name);
  if (*self->place != '\0')
    g_strv_builder_add (parts, self->place);
  if (*self->context != '\0')
    g_strv_builder_add (parts, self->context);

  g_auto (GStrv) all = g_strv_builder_end (parts);

  return g_strjoinv (", ", all);
}

/**
 * plenary_search_result_new:
 * @hit: what was found
 * @n_shown: how many hits of its group are shown
 * @total: how many there are
 * @model: the model that was searched
 * @places: its places
 * @query: what was looked for
 *
 * Returns: (transfer full) (nullable): the result; %NULL when the record is no longer there
 */
PlenarySearchResult *
plenary_search_result_new (const PlenarySearchHit *hit,
                           guint n_shown,
                           guint total,
                           PlenaryModel *model,
                           PlenaryPlaces *places,
                           const PlenaryQuery *query)
{
  g_return_val_if_fail (hit != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_MODEL (model), NULL);
  g_return_val_if_fail (places != NULL, NULL);
  g_return_val_if_fail (query != NULL, NULL);

  PlenaryRecord *record = plenary_model_lookup (model, hit->record_type, hit->id);

  if (record == NULL)
    return NULL;

  PlenarySearchResult *self = g_object_new (PLENARY_TYPE_SEARCH_RESULT, NULL);
  PlenaryRecord *shown = plenary_places_find_shown (places, record);

  self->group = hit->group;
  self->heading = g_strdup (_ (groups[hit->group].heading));
  /* Translators: how many of all results of a kind are listed, as in “30 of 412” */
  self->count = n_shown < total ? g_strdup_printf (_ ("%u of %u"), n_shown, total)
                                : g_strdup_printf ("%u", total);
  self->table = g_strdup (plenary_table_info_of_type (G_OBJECT_TYPE (shown))->name);
  self->id = g_strdup (plenary_record_get_id (shown));
  self->name = dup_name (hit, places, record);
  self->place = plenary_places_dup_place (places, record);

  gboolean is_in_name = strstr (self->name, hit->context) != NULL;
  g_autoptr (GArray) ranges = plenary_query_mark (query, self->name);

  self->name_attributes = make_bold (ranges);
  self->context = g_strdup (is_in_name ? "" : hit->context);
  self->context_attributes = make_bold (hit->ranges);
  self->description = describe (self);

  return self;
}

/**
 * plenary_search_result_get_table:
 * @self: a result
 *
 * Returns: (transfer none): name of the table of the record it leads to
 */
const char *
plenary_search_result_get_table (PlenarySearchResult *self)
{
  g_return_val_if_fail (PLENARY_IS_SEARCH_RESULT (self), NULL);

  return self->table;
}

/**
 * plenary_search_result_get_id:
 * @self: a result
 *
 * Returns: (transfer none): id of the record it leads to
 */
const char *
plenary_search_result_get_id (PlenarySearchResult *self)
{
  g_return_val_if_fail (PLENARY_IS_SEARCH_RESULT (self), NULL);

  return self->id;
}

/**
 * plenary_search_result_get_name:
 * @self: a result
 *
 * Returns: (transfer none): what the record is called
 */
const char *
plenary_search_result_get_name (PlenarySearchResult *self)
{
  g_return_val_if_fail (PLENARY_IS_SEARCH_RESULT (self), NULL);

  return self->name;
}

/**
 * plenary_search_result_get_description:
 * @self: a result
 *
 * Returns: (transfer none): all of it as a screen reader says it
 */
const char *
plenary_search_result_get_description (PlenarySearchResult *self)
{
  g_return_val_if_fail (PLENARY_IS_SEARCH_RESULT (self), NULL);

  return self->description;
}
