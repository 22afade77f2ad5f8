/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "check/plenary-issue.h"

struct _PlenaryIssue
{
  GObject parent_instance;

  const char *rule; /* static */
  PlenarySeverity severity;
  char *sentence;
  char *place;
  GType record_type;
  char *record_id;
  PlenaryRemedy *remedy;
};

G_DEFINE_ENUM_TYPE (PlenarySeverity,
                    plenary_severity,
                    G_DEFINE_ENUM_VALUE (PLENARY_SEVERITY_ERROR, "error"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SEVERITY_WARNING, "warning"),
                    G_DEFINE_ENUM_VALUE (PLENARY_SEVERITY_ADVICE, "advice"))

G_DEFINE_FINAL_TYPE (PlenaryIssue, plenary_issue, G_TYPE_OBJECT)

typedef enum
{
  PROP_RULE = 1,
  PROP_SEVERITY,
  PROP_SENTENCE,
  PROP_PLACE,
  PROP_TABLE,
  PROP_RECORD_ID,
} PlenaryIssueProperty;

static GParamSpec *properties[PROP_RECORD_ID + 1];

static void
plenary_issue_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryIssue *self = PLENARY_ISSUE (object);

  switch ((PlenaryIssueProperty) prop_id)
    {
    case PROP_RULE:
      g_value_set_string (value, plenary_issue_get_rule (self));
      break;
    case PROP_SEVERITY:
      g_value_set_enum (value, plenary_issue_get_severity (self));
      break;
    case PROP_SENTENCE:
      g_value_set_string (value, plenary_issue_get_sentence (self));
      break;
    case PROP_PLACE:
      g_value_set_string (value, plenary_issue_get_place (self));
      break;
    case PROP_TABLE:
      g_value_set_string (value, plenary_issue_get_table (self));
      break;
    case PROP_RECORD_ID:
      g_value_set_string (value, plenary_issue_get_record_id (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_issue_finalize (GObject *object)
{
  PlenaryIssue *self = PLENARY_ISSUE (object);

  g_free (self->sentence);
  g_free (self->place);
  g_free (self->record_id);
  g_clear_pointer (&self->remedy, plenary_remedy_free);

  G_OBJECT_CLASS (plenary_issue_parent_class)->finalize (object);
}

static void
plenary_issue_class_init (PlenaryIssueClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = plenary_issue_get_property;
  object_class->finalize = plenary_issue_finalize;

  /**
   * PlenaryIssue:rule:
   *
   * Id of the rule, as in "A01".
   */
  properties[PROP_RULE] = g_param_spec_string ("rule", NULL, NULL, NULL, flags);

  /**
   * PlenaryIssue:severity:
   *
   * How bad it is.
   */
  properties[PROP_SEVERITY]
      = g_param_spec_enum ("severity", NULL, NULL, PLENARY_TYPE_SEVERITY, 0, flags);

  /**
   * PlenaryIssue:sentence:
   *
   * What is wrong, for a person.
   */
  properties[PROP_SENTENCE] = g_param_spec_string ("sentence", NULL, NULL, NULL, flags);

  /**
   * PlenaryIssue:place:
   *
   * Where it is, for a person.
   */
  properties[PROP_PLACE] = g_param_spec_string ("place", NULL, NULL, NULL, flags);

  /**
   * PlenaryIssue:table:
   *
   * Name of the table of the record that it is about.
   */
  properties[PROP_TABLE] = g_param_spec_string ("table", NULL, NULL, NULL, flags);

  /**
   * PlenaryIssue:record-id:
   *
   * Id of that record.
   */
  properties[PROP_RECORD_ID] = g_param_spec_string ("record-id", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
plenary_issue_init (PlenaryIssue *self)
{
}

/**
 * plenary_issue_new:
 * @rule: (transfer none): id of the rule; a static string
 * @severity: how bad it is
 * @sentence: what is wrong, for a person
 * @place: where it is, for a person
 * @record: the record that it is about
 *
 * Returns: (transfer full): the issue
 */
PlenaryIssue *
plenary_issue_new (const char *rule,
                   PlenarySeverity severity,
                   const char *sentence,
                   const char *place,
                   PlenaryRecord *record)
{
  g_return_val_if_fail (rule != NULL, NULL);
  g_return_val_if_fail (sentence != NULL, NULL);
  g_return_val_if_fail (place != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (record), NULL);

  PlenaryIssue *self = g_object_new (PLENARY_TYPE_ISSUE, NULL);

  self->rule = rule;
  self->severity = severity;
  self->sentence = g_strdup (sentence);
  self->place = g_strdup (place);
  self->record_type = G_OBJECT_TYPE (record);
  self->record_id = g_strdup (plenary_record_get_id (record));

  return self;
}

/**
 * plenary_issue_get_rule:
 * @self: an issue
 *
 * Returns: (transfer none): id of the rule, as in "A01"
 */
const char *
plenary_issue_get_rule (PlenaryIssue *self)
{
  g_return_val_if_fail (PLENARY_IS_ISSUE (self), NULL);

  return self->rule;
}

/**
 * plenary_issue_get_severity:
 * @self: an issue
 *
 * Returns: how bad it is
 */
PlenarySeverity
plenary_issue_get_severity (PlenaryIssue *self)
{
  g_return_val_if_fail (PLENARY_IS_ISSUE (self), PLENARY_SEVERITY_ERROR);

  return self->severity;
}

/**
 * plenary_issue_get_sentence:
 * @self: an issue
 *
 * Returns: (transfer none): what is wrong, for a person
 */
const char *
plenary_issue_get_sentence (PlenaryIssue *self)
{
  g_return_val_if_fail (PLENARY_IS_ISSUE (self), NULL);

  return self->sentence;
}

/**
 * plenary_issue_get_place:
 * @self: an issue
 *
 * Returns: (transfer none): where it is, for a person
 */
const char *
plenary_issue_get_place (PlenaryIssue *self)
{
  g_return_val_if_fail (PLENARY_IS_ISSUE (self), NULL);

  return self->place;
}

/**
 * plenary_issue_get_table:
 * @self: an issue
 *
 * Returns: (transfer none): name of the table of the record that it is about
 */
const char *
plenary_issue_get_table (PlenaryIssue *self)
{
  g_return_val_if_fail (PLENARY_IS_ISSUE (self), NULL);

  return plenary_table_info_of_type (self->record_type)->name;
}

/**
 * plenary_issue_get_record_id:
 * @self: an issue
 *
 * Returns: (transfer none): id of the record that it is about
 */
const char *
plenary_issue_get_record_id (PlenaryIssue *self)
{
  g_return_val_if_fail (PLENARY_IS_ISSUE (self), NULL);

  return self->record_id;
}

/**
 * plenary_issue_take_remedy:
 * @self: an issue that is being made
 * @remedy: (transfer full): what would end it
 */
void
plenary_issue_take_remedy (PlenaryIssue *self, PlenaryRemedy *remedy)
{
  g_return_if_fail (PLENARY_IS_ISSUE (self));
  g_return_if_fail (remedy != NULL);
  g_return_if_fail (self->remedy == NULL);

  self->remedy = remedy;
}

/**
 * plenary_issue_get_remedy:
 * @self: an issue
 *
 * Returns: (transfer none) (nullable): what would end it, if the rule knows
 */
const PlenaryRemedy *
plenary_issue_get_remedy (PlenaryIssue *self)
{
  g_return_val_if_fail (PLENARY_IS_ISSUE (self), NULL);

  return self->remedy;
}

/**
 * plenary_issue_equal:
 * @self: an issue
 * @other: another
 *
 * Returns: whether both say the same of the same record
 */
gboolean
plenary_issue_equal (PlenaryIssue *self, PlenaryIssue *other)
{
  g_return_val_if_fail (PLENARY_IS_ISSUE (self), FALSE);
  g_return_val_if_fail (PLENARY_IS_ISSUE (other), FALSE);

  return g_str_equal (self->rule, other->rule) && self->severity == other->severity
         && self->record_type == other->record_type
         && g_str_equal (self->record_id, other->record_id)
         && g_str_equal (self->sentence, other->sentence) && g_str_equal (self->place, other->place)
         && plenary_remedy_equal (self->remedy, other->remedy);
}
