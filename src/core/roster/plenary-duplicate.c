/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-duplicate.h"

#include <glib/gi18n-lib.h>

struct _PlenaryDuplicate
{
  GObject parent_instance;

  PlenaryRecord *kept;
  PlenaryRecord *other;
  PlenaryLikeness likeness;
};

G_DEFINE_FINAL_TYPE (PlenaryDuplicate, plenary_duplicate, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (PlenaryLikeness,
                    plenary_likeness,
                    G_DEFINE_ENUM_VALUE (PLENARY_LIKENESS_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (PLENARY_LIKENESS_NAME, "name"),
                    G_DEFINE_ENUM_VALUE (PLENARY_LIKENESS_ORDER, "order"),
                    G_DEFINE_ENUM_VALUE (PLENARY_LIKENESS_SPELLING, "spelling"),
                    G_DEFINE_ENUM_VALUE (PLENARY_LIKENESS_EMAIL, "email"),
                    G_DEFINE_ENUM_VALUE (PLENARY_LIKENESS_ACRONYM, "acronym"),
                    G_DEFINE_ENUM_VALUE (PLENARY_LIKENESS_SLIP, "slip"),
                    G_DEFINE_ENUM_VALUE (PLENARY_LIKENESS_INITIALS, "initials"),
                    G_DEFINE_ENUM_VALUE (PLENARY_LIKENESS_PART, "part"))

static void
plenary_duplicate_dispose (GObject *object)
{
  PlenaryDuplicate *self = PLENARY_DUPLICATE (object);

  g_clear_object (&self->kept);
  g_clear_object (&self->other);

  G_OBJECT_CLASS (plenary_duplicate_parent_class)->dispose (object);
}

static void
plenary_duplicate_class_init (PlenaryDuplicateClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = plenary_duplicate_dispose;
}

static void
plenary_duplicate_init (PlenaryDuplicate *self)
{
}

/**
 * plenary_duplicate_new:
 * @kept: the record of which more is known
 * @other: the other one
 * @likeness: what speaks for their being one
 *
 * Returns: (transfer full): the pair
 */
PlenaryDuplicate *
plenary_duplicate_new (PlenaryRecord *kept, PlenaryRecord *other, PlenaryLikeness likeness)
{
  g_return_val_if_fail (PLENARY_IS_RECORD (kept), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (other), NULL);

  PlenaryDuplicate *self = g_object_new (PLENARY_TYPE_DUPLICATE, NULL);

  self->kept = g_object_ref (kept);
  self->other = g_object_ref (other);
  self->likeness = likeness;

  return self;
}

/**
 * plenary_duplicate_get_kept:
 * @self: a pair
 *
 * Returns: (transfer none): the record that had better be kept, for more is known of it
 */
PlenaryRecord *
plenary_duplicate_get_kept (PlenaryDuplicate *self)
{
  g_return_val_if_fail (PLENARY_IS_DUPLICATE (self), NULL);

  return self->kept;
}

/**
 * plenary_duplicate_get_other:
 * @self: a pair
 *
 * Returns: (transfer none): the other record
 */
PlenaryRecord *
plenary_duplicate_get_other (PlenaryDuplicate *self)
{
  g_return_val_if_fail (PLENARY_IS_DUPLICATE (self), NULL);

  return self->other;
}

/**
 * plenary_duplicate_get_likeness:
 * @self: a pair
 *
 * Returns: what speaks for their being one
 */
PlenaryLikeness
plenary_duplicate_get_likeness (PlenaryDuplicate *self)
{
  g_return_val_if_fail (PLENARY_IS_DUPLICATE (self), PLENARY_LIKENESS_NONE);

  return self->likeness;
}

/**
 * plenary_duplicate_get_reason:
 * @self: a pair
 *
 * Returns: (transfer none): the same in words, in the language of the user
 */
const char *
plenary_duplicate_get_reason (PlenaryDuplicate *self)
{
  g_return_val_if_fail (PLENARY_IS_DUPLICATE (self), NULL);

  switch (self->likeness)
    {
    case PLENARY_LIKENESS_NAME:
      return _ ("The same name");
    case PLENARY_LIKENESS_ORDER:
      return _ ("The same names in another order");
    case PLENARY_LIKENESS_SPELLING:
      return _ ("A known spelling of the other");
    case PLENARY_LIKENESS_EMAIL:
      return _ ("The same email address");
    case PLENARY_LIKENESS_ACRONYM:
      return _ ("The same acronym");
    case PLENARY_LIKENESS_SLIP:
      return _ ("Nearly the same name");
    case PLENARY_LIKENESS_INITIALS:
      return _ ("The initials fit");
    case PLENARY_LIKENESS_PART:
      return _ ("The same name, with more names");
    case PLENARY_LIKENESS_NONE:
    default:
      return "";
    }
}
