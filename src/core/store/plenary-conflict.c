/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "store/plenary-conflict.h"

struct _PlenaryConflict
{
  GObject parent_instance;

  PlenaryConflictKind kind;
  char *record_id;
  char *record;
  char *column;
  char *ours;
  char *theirs;
  PlenaryMergeSide kept;
};

G_DEFINE_FINAL_TYPE (PlenaryConflict, plenary_conflict, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (PlenaryMergeSide,
                    plenary_merge_side,
                    G_DEFINE_ENUM_VALUE (PLENARY_MERGE_SIDE_OURS, "ours"),
                    G_DEFINE_ENUM_VALUE (PLENARY_MERGE_SIDE_THEIRS, "theirs"),
                    G_DEFINE_ENUM_VALUE (PLENARY_MERGE_SIDE_BOTH, "both"))

G_DEFINE_ENUM_TYPE (PlenaryConflictKind,
                    plenary_conflict_kind,
                    G_DEFINE_ENUM_VALUE (PLENARY_CONFLICT_CHANGED, "changed"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONFLICT_DELETED, "deleted"),
                    G_DEFINE_ENUM_VALUE (PLENARY_CONFLICT_RECOVERED, "recovered"))

typedef enum
{
  PROP_KIND = 1,
  PROP_RECORD_ID,
  PROP_RECORD,
  PROP_COLUMN,
  PROP_OURS,
  PROP_THEIRS,
  PROP_KEPT,
} PlenaryConflictProperty;

static GParamSpec *properties[PROP_KEPT + 1];

static void
plenary_conflict_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryConflict *self = PLENARY_CONFLICT (object);

  switch ((PlenaryConflictProperty) prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, self->kind);
      break;
    case PROP_RECORD_ID:
      g_value_set_string (value, self->record_id);
      break;
    case PROP_RECORD:
      g_value_set_string (value, self->record);
      break;
    case PROP_COLUMN:
      g_value_set_string (value, self->column);
      break;
    case PROP_OURS:
      g_value_set_string (value, self->ours);
      break;
    case PROP_THEIRS:
      g_value_set_string (value, self->theirs);
      break;
    case PROP_KEPT:
      g_value_set_enum (value, self->kept);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_conflict_finalize (GObject *object)
{
  PlenaryConflict *self = PLENARY_CONFLICT (object);

  g_free (self->record_id);
  g_free (self->record);
  g_free (self->column);
  g_free (self->ours);
  g_free (self->theirs);

  G_OBJECT_CLASS (plenary_conflict_parent_class)->finalize (object);
}

static void
plenary_conflict_class_init (PlenaryConflictClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = plenary_conflict_get_property;
  object_class->finalize = plenary_conflict_finalize;

  /**
   * PlenaryConflict:kind:
   *
   * What the two copies disagree about.
   */
  properties[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, PLENARY_TYPE_CONFLICT_KIND,
                                             PLENARY_CONFLICT_CHANGED, flags);

  /**
   * PlenaryConflict:record-id:
   *
   * Id of the record, for going there.
   */
  properties[PROP_RECORD_ID] = g_param_spec_string ("record-id", NULL, NULL, NULL, flags);

  /**
   * PlenaryConflict:record:
   *
   * The record in words, as in: Session “Opening”.
   */
  properties[PROP_RECORD] = g_param_spec_string ("record", NULL, NULL, NULL, flags);

  /**
   * PlenaryConflict:column:
   *
   * What of the record in words, as in: Title; "" for the record as a whole.
   */
  properties[PROP_COLUMN] = g_param_spec_string ("column", NULL, NULL, NULL, flags);

  /**
   * PlenaryConflict:ours:
   *
   * What the copy that was merged into had, in words; "" for nothing.
   */
  properties[PROP_OURS] = g_param_spec_string ("ours", NULL, NULL, NULL, flags);

  /**
   * PlenaryConflict:theirs:
   *
   * What the other copy had, in words; "" for nothing.
   */
  properties[PROP_THEIRS] = g_param_spec_string ("theirs", NULL, NULL, NULL, flags);

  /**
   * PlenaryConflict:kept:
   *
   * Whose of them the project has now.
   */
  properties[PROP_KEPT] = g_param_spec_enum ("kept", NULL, NULL, PLENARY_TYPE_MERGE_SIDE,
                                             PLENARY_MERGE_SIDE_OURS, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
plenary_conflict_init (PlenaryConflict *self)
{
}

/**
 * plenary_conflict_new:
 * @kind: what the two copies disagree about
 * @record_id: id of a record
 * @record: the record in words
 * @column: what of it in words
 * @ours: what one copy had, in words
 * @theirs: what the other had, in words
 * @kept: whose of them is kept
 *
 * Returns: (transfer full): a new conflict
 */
PlenaryConflict *
plenary_conflict_new (PlenaryConflictKind kind,
                      const char *record_id,
                      const char *record,
                      const char *column,
                      const char *ours,
                      const char *theirs,
                      PlenaryMergeSide kept)
{
  PlenaryConflict *self = g_object_new (PLENARY_TYPE_CONFLICT, NULL);

  self->kind = kind;
  self->record_id = g_strdup (record_id);
  self->record = g_strdup (record);
  self->column = g_strdup (column);
  self->ours = g_strdup (ours);
  self->theirs = g_strdup (theirs);
  self->kept = kept;

  return self;
}

/**
 * plenary_conflict_get_kind:
 * @self: a conflict
 *
 * Returns: what the two copies disagree about
 */
PlenaryConflictKind
plenary_conflict_get_kind (PlenaryConflict *self)
{
  g_return_val_if_fail (PLENARY_IS_CONFLICT (self), PLENARY_CONFLICT_CHANGED);

  return self->kind;
}

/**
 * plenary_conflict_get_record_id:
 * @self: a conflict
 *
 * Returns: (transfer none): id of the record
 */
const char *
plenary_conflict_get_record_id (PlenaryConflict *self)
{
  g_return_val_if_fail (PLENARY_IS_CONFLICT (self), NULL);

  return self->record_id;
}

/**
 * plenary_conflict_get_record:
 * @self: a conflict
 *
 * Returns: (transfer none): the record in words
 */
const char *
plenary_conflict_get_record (PlenaryConflict *self)
{
  g_return_val_if_fail (PLENARY_IS_CONFLICT (self), NULL);

  return self->record;
}

/**
 * plenary_conflict_get_column:
 * @self: a conflict
 *
 * Returns: (transfer none): what of the record, in words; "" for the record as a whole
 */
const char *
plenary_conflict_get_column (PlenaryConflict *self)
{
  g_return_val_if_fail (PLENARY_IS_CONFLICT (self), NULL);

  return self->column;
}

/**
 * plenary_conflict_get_ours:
 * @self: a conflict
 *
 * Returns: (transfer none): what the copy that was merged into had, in words; "" for nothing
 */
const char *
plenary_conflict_get_ours (PlenaryConflict *self)
{
  g_return_val_if_fail (PLENARY_IS_CONFLICT (self), NULL);

  return self->ours;
}

/**
 * plenary_conflict_get_theirs:
 * @self: a conflict
 *
 * Returns: (transfer none): what the other copy had, in words; "" for nothing
 */
const char *
plenary_conflict_get_theirs (PlenaryConflict *self)
{
  g_return_val_if_fail (PLENARY_IS_CONFLICT (self), NULL);

  return self->theirs;
}

/**
 * plenary_conflict_get_kept:
 * @self: a conflict
 *
 * Returns: whose of them the project has now
 */
PlenaryMergeSide
plenary_conflict_get_kept (PlenaryConflict *self)
{
  g_return_val_if_fail (PLENARY_IS_CONFLICT (self), PLENARY_MERGE_SIDE_OURS);

  return self->kept;
}
