/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "compose/plenary-language.h"

#include <locale.h>
#include <string.h>

struct _PlenaryLanguage
{
  locale_t entered;
  locale_t before;
};

/* The region for which a language is usually installed, where it is not the language's letters. */
static const struct
{
  const char *language;
  const char *region;
} regions[] = {
  { "ar", "EG" }, { "cs", "CZ" }, { "da", "DK" }, { "el", "GR" }, { "en", "US" }, { "fa", "IR" },
  { "he", "IL" }, { "hi", "IN" }, { "ja", "JP" }, { "ko", "KR" }, { "sv", "SE" }, { "sw", "KE" },
  { "uk", "UA" }, { "ur", "PK" }, { "vi", "VN" }, { "zh", "CN" },
};

static const char *const right_to_left[]
    = { "ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi" };

static char *
dup_locale_name (const char *tag)
{
  g_auto (GStrv) parts = g_strsplit (tag, "-", -1);
  g_autofree char *language = g_ascii_strdown (parts[0] != NULL ? parts[0] : "", -1);
  const char *region = NULL;

  /* English is the language of the sources: the locale that translates nothing. */
  if (strcmp (language, "en") == 0)
    return g_strdup ("C");

  for (gsize i = 1; parts[0] != NULL && parts[i] != NULL && region == NULL; i++)
    if (strlen (parts[i]) == 2)
      region = parts[i];
  for (gsize i = 0; i < G_N_ELEMENTS (regions) && region == NULL; i++)
    if (strcmp (language, regions[i].language) == 0)
      region = regions[i].region;

  g_autofree char *capitals = g_ascii_strup (region != NULL ? region : language, -1);

  return g_strdup_printf ("%s_%s.UTF-8", language, capitals);
}

/**
 * plenary_language_enter:
 * @tag: BCP 47 tag of a language
 *
 * Makes messages and dates of this thread, and of no other, come in a language until
 * plenary_language_leave() is called. A language that the system has no locale for changes
 * nothing.
 *
 * Returns: (transfer full): what plenary_language_leave() needs
 */
PlenaryLanguage *
plenary_language_enter (const char *tag)
{
  g_return_val_if_fail (tag != NULL, NULL);

  PlenaryLanguage *self = g_new0 (PlenaryLanguage, 1);
  g_autofree char *name = dup_locale_name (tag);
  locale_t base = duplocale (uselocale ((locale_t) 0));

  self->entered = newlocale (LC_MESSAGES_MASK | LC_TIME_MASK, name, base);
  if (self->entered == (locale_t) 0)
    self->entered = base;
  self->before = uselocale (self->entered);

  return self;
}

/**
 * plenary_language_leave:
 * @self: (transfer full): what plenary_language_enter() returned in this thread
 *
 * Goes back to the language of before.
 */
void
plenary_language_leave (PlenaryLanguage *self)
{
  g_return_if_fail (self != NULL);

  uselocale (self->before);
  freelocale (self->entered);
  g_free (self);
}

/**
 * plenary_language_is_right_to_left:
 * @tag: BCP 47 tag of a language
 *
 * Returns: whether it is written from right to left, as its script says, or else its language
 */
gboolean
plenary_language_is_right_to_left (const char *tag)
{
  g_return_val_if_fail (tag != NULL, FALSE);

  g_auto (GStrv) parts = g_strsplit (tag, "-", -1);

  if (parts[0] == NULL)
    return FALSE;
  for (gsize i = 1; parts[i] != NULL; i++)
    if (strlen (parts[i]) == 4 && g_ascii_isalpha (*parts[i]))
      return g_ascii_strcasecmp (parts[i], "Arab") == 0
             || g_ascii_strcasecmp (parts[i], "Hebr") == 0
             || g_ascii_strcasecmp (parts[i], "Thaa") == 0;
  for (gsize i = 0; i < G_N_ELEMENTS (right_to_left); i++)
    if (g_ascii_strcasecmp (parts[0], right_to_left[i]) == 0)
      return TRUE;

  return FALSE;
}
