/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "operations/plenary-recognition-private.h"

G_DEFINE_FINAL_TYPE (PlenaryRecognised, plenary_recognised, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (PlenaryRecognisedKind,
                    plenary_recognised_kind,
                    G_DEFINE_ENUM_VALUE (PLENARY_RECOGNISED_SESSION, "session"),
                    G_DEFINE_ENUM_VALUE (PLENARY_RECOGNISED_ROLE, "role"),
                    G_DEFINE_ENUM_VALUE (PLENARY_RECOGNISED_PLACEMENT, "placement"),
                    G_DEFINE_ENUM_VALUE (PLENARY_RECOGNISED_SPEAKER, "speaker"),
                    G_DEFINE_ENUM_VALUE (PLENARY_RECOGNISED_TAGS, "tags"),
                    G_DEFINE_ENUM_VALUE (PLENARY_RECOGNISED_BLOCK, "block"))

typedef enum
{
  PROP_WANTED = 1,
} PlenaryRecognisedProperty;

static GParamSpec *properties[PROP_WANTED + 1];

static void
plenary_recognised_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryRecognised *self = PLENARY_RECOGNISED (object);

  switch ((PlenaryRecognisedProperty) prop_id)
    {
    case PROP_WANTED:
      g_value_set_boolean (value, self->is_wanted);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_recognised_set_property (GObject *object,
                                 guint prop_id,
                                 const GValue *value,
                                 GParamSpec *pspec)
{
  PlenaryRecognised *self = PLENARY_RECOGNISED (object);

  switch ((PlenaryRecognisedProperty) prop_id)
    {
    case PROP_WANTED:
      plenary_recognised_set_wanted (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_recognised_dispose (GObject *object)
{
  PlenaryRecognised *self = PLENARY_RECOGNISED (object);

  g_clear_object (&self->session);
  g_clear_object (&self->record);
  g_clear_object (&self->section);
  g_clear_pointer (&self->paragraphs, g_ptr_array_unref);

  G_OBJECT_CLASS (plenary_recognised_parent_class)->dispose (object);
}

static void
plenary_recognised_finalize (GObject *object)
{
  PlenaryRecognised *self = PLENARY_RECOGNISED (object);

  g_free (self->title);
  g_free (self->detail);
  g_free (self->name);
  g_free (self->id);
  g_clear_pointer (&self->party, plenary_words_party_free);
  g_clear_pointer (&self->numbers, g_array_unref);

  G_OBJECT_CLASS (plenary_recognised_parent_class)->finalize (object);
}

static void
plenary_recognised_class_init (PlenaryRecognisedClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = plenary_recognised_get_property;
  object_class->set_property = plenary_recognised_set_property;
  object_class->dispose = plenary_recognised_dispose;
  object_class->finalize = plenary_recognised_finalize;

  /**
   * PlenaryRecognised:wanted:
   *
   * Whether it is to be taken over.
   */
  properties[PROP_WANTED]
      = g_param_spec_boolean ("wanted", NULL, NULL, TRUE,
                              G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
plenary_recognised_init (PlenaryRecognised *self)
{
  self->is_wanted = TRUE;
  self->paragraphs = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * plenary_recognised_get_kind:
 * @self: something recognised
 *
 * Returns: what it is
 */
PlenaryRecognisedKind
plenary_recognised_get_kind (PlenaryRecognised *self)
{
  g_return_val_if_fail (PLENARY_IS_RECOGNISED (self), PLENARY_RECOGNISED_SESSION);

  return self->kind;
}

/**
 * plenary_recognised_get_title:
 * @self: something recognised
 *
 * Returns: (transfer none): what it is, in words
 */
const char *
plenary_recognised_get_title (PlenaryRecognised *self)
{
  g_return_val_if_fail (PLENARY_IS_RECOGNISED (self), NULL);

  return self->title;
}

/**
 * plenary_recognised_get_detail:
 * @self: something recognised
 *
 * Returns: (transfer none): what it is of, or where it was read
 */
const char *
plenary_recognised_get_detail (PlenaryRecognised *self)
{
  g_return_val_if_fail (PLENARY_IS_RECOGNISED (self), NULL);

  return self->detail;
}

/**
 * plenary_recognised_is_wanted:
 * @self: something recognised
 *
 * Returns: whether it is to be taken over
 */
gboolean
plenary_recognised_is_wanted (PlenaryRecognised *self)
{
  g_return_val_if_fail (PLENARY_IS_RECOGNISED (self), FALSE);

  return self->is_wanted;
}

/**
 * plenary_recognised_set_wanted:
 * @self: something recognised
 * @is_wanted: whether it is to be taken over
 *
 * Decides on it. What is of a session that is not there and not wanted is not taken over either.
 */
void
plenary_recognised_set_wanted (PlenaryRecognised *self, gboolean is_wanted)
{
  g_return_if_fail (PLENARY_IS_RECOGNISED (self));

  if (self->is_wanted == is_wanted)
    return;
  self->is_wanted = is_wanted;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WANTED]);
}
