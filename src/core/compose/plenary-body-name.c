/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "compose/plenary-body-name.h"

#include "base/plenary-enumeration.h"
#include "model/plenary-body.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char *
get_first_of (PlenaryRecord *body, guint column, guint other)
{
  const char *name = plenary_record_get_text (body, column);

  return *name != '\0' ? name : plenary_record_get_text (body, other);
}

/* A formal name may bring its own article: "the" is not said twice. */
static char *
add_article (PlenaryRecord *body, const char *name)
{
  const char *article = plenary_record_get_text (body, PLENARY_BODY_ARTICLE);
  gsize length = strlen (article);

  if (length == 0 || (g_ascii_strncasecmp (name, article, length) == 0 && name[length] == ' '))
    return g_strdup (name);

  /* An elided article, as in "l'", stands against its noun. */
  if (g_str_has_suffix (article, "'") || g_str_has_suffix (article, "’"))
    return g_strconcat (article, name, NULL);

  return g_strconcat (article, " ", name, NULL);
}

/* The article of a State is that of its usual name: it is Luxembourg, and the Grand Duchy of
 * Luxembourg. A formal name that was written with its article begins with a small letter. */
static char *
dup_formal_name (PlenaryRecord *body)
{
  const char *name = plenary_record_get_text (body, PLENARY_BODY_NAME);
  const char *formal = get_first_of (body, PLENARY_BODY_FORMAL_NAME, PLENARY_BODY_NAME);

  if (plenary_body_is_state (body) && *name != '\0' && strcmp (name, formal) != 0
      && *plenary_record_get_text (body, PLENARY_BODY_ARTICLE) == '\0'
      && !g_unichar_islower (g_utf8_get_char (formal)))
    /* Translators: the formal name of a State, as “the Grand Duchy of Luxembourg” */
    return g_strdup_printf (_ ("the %s"), formal);

  return add_article (body, formal);
}

static char *
dup_full_name (PlenaryRecord *body)
{
  const char *name = get_first_of (body, PLENARY_BODY_NAME, PLENARY_BODY_FORMAL_NAME);
  const char *acronym = plenary_record_get_text (body, PLENARY_BODY_ACRONYM);

  if (plenary_body_is_state (body))
    {
      g_autofree char *with_article = add_article (body, name);

      return g_strdup_printf (_ ("Government of %s"), with_article);
    }
  if (*name == '\0' || *acronym == '\0' || strcmp (name, acronym) == 0)
    return g_strdup (*name != '\0' ? name : acronym);

  return g_strdup_printf ("%s (%s)", name, acronym);
}

/**
 * plenary_body_is_state:
 * @body: a body
 *
 * Returns: whether it is a State
 */
gboolean
plenary_body_is_state (PlenaryRecord *body)
{
  g_return_val_if_fail (PLENARY_IS_BODY (body), FALSE);

  return plenary_record_get_integer (body, PLENARY_BODY_KIND) == PLENARY_BODY_KIND_STATE;
}

/**
 * plenary_body_dup_name:
 * @body: a body
 * @form: which form of its name
 *
 * Names a body. A form that the record does not have falls back to the usual name.
 *
 * Returns: (transfer full): the name
 */
char *
plenary_body_dup_name (PlenaryRecord *body, PlenaryBodyForm form)
{
  g_return_val_if_fail (PLENARY_IS_BODY (body), NULL);

  const char *usual = get_first_of (body, PLENARY_BODY_NAME, PLENARY_BODY_ACRONYM);

  switch (form)
    {
    case PLENARY_BODY_FORM_USUAL:
      return g_strdup (usual);
    case PLENARY_BODY_FORM_ARTICLE:
      return add_article (body, usual);
    case PLENARY_BODY_FORM_FORMAL:
      return dup_formal_name (body);
    case PLENARY_BODY_FORM_ACRONYM:
      return g_strdup (get_first_of (body, PLENARY_BODY_ACRONYM, PLENARY_BODY_NAME));
    case PLENARY_BODY_FORM_FULL:
      return dup_full_name (body);
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * plenary_bodies_enumerate:
 * @bodies: (element-type PlenaryBody): bodies in the order of protocol
 * @form: %PLENARY_BODY_FORM_ARTICLE or %PLENARY_BODY_FORM_FORMAL
 *
 * Names bodies in a sentence. Usual names of States stand together as Governments: "the
 * Governments of the Philippines and Bahrain"; other bodies follow them.
 *
 * Returns: (transfer full): the names
 */
char *
plenary_bodies_enumerate (GPtrArray *bodies, PlenaryBodyForm form)
{
  g_return_val_if_fail (bodies != NULL, NULL);

  g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < bodies->len; i++)
    {
      gboolean is_government
          = form != PLENARY_BODY_FORM_FORMAL && plenary_body_is_state (bodies->pdata[i]);

      g_ptr_array_add (is_government ? states : names,
                       plenary_body_dup_name (bodies->pdata[i], form));
    }
  if (states->len > 0)
    {
      g_autofree char *list = plenary_enumerate_array (states);

      g_ptr_array_insert (
          names, 0,
          g_strdup_printf (ngettext ("the Government of %s", "the Governments of %s", states->len),
                           list));
    }

  return plenary_enumerate_array (names);
}
