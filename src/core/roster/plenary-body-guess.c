/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-body-guess.h"

#include "roster/plenary-state-names.h"

#include <string.h>

static const struct
{
  const char *part;
  PlenaryBodyKind kind;
} kinds[] = {
  { "Mechanism", PLENARY_BODY_KIND_MECHANISM },
  { "Union", PLENARY_BODY_KIND_REGIONAL_ORGANISATION },
  { "Commission", PLENARY_BODY_KIND_REGIONAL_ORGANISATION },
  { "University", PLENARY_BODY_KIND_ACADEMIC },
  { "Institute", PLENARY_BODY_KIND_ACADEMIC },
  { "Network", PLENARY_BODY_KIND_NETWORK },
  { "Advisory Group", PLENARY_BODY_KIND_GROUP },
  { "Working Group", PLENARY_BODY_KIND_GROUP },
  { "Troika", PLENARY_BODY_KIND_GROUP },
};

static const char *const un_entities[]
    = { "IOM",  "ILO",   "UNDP",   "UNHCR",   "UNICEF", "OHCHR",    "IFAD",   "UNESCO",
        "WHO",  "UNFPA", "FAO",    "UN-DESA", "UNODC",  "UN Women", "WFP",    "UNCTAD",
        "UNEP", "UNOPS", "UNAIDS", "UNECE",   "ESCWA",  "ESCAP",    "UNITAR", "UNCDF" };

/* Words that stand in the names of States which have an article. */
static const char *const state_words[]
    = { "United ", "Republic", "Kingdom",  "Federation",  "Islands",     "Bahamas",   "Comoros",
        "Gambia",  "Holy See", "Maldives", "Netherlands", "Philippines", "State of ", "Sudan" };

/* Words that join the parts of what is a description rather than a name: "Chamber of Commerce". */
static const char *const joining_words[] = { " of ", " for ", " on " };

static gboolean
has_any (const char *name, const char *const *words, gsize n_words)
{
  for (gsize i = 0; i < n_words; i++)
    if (strstr (name, words[i]) != NULL)
      return TRUE;

  return FALSE;
}

/**
 * plenary_body_guess_kind:
 * @name: name of a body without its article
 *
 * Returns: what kind of body is called so, as a guess
 */
PlenaryBodyKind
plenary_body_guess_kind (const char *name)
{
  g_return_val_if_fail (name != NULL, PLENARY_BODY_KIND_ORGANISATION);

  if (plenary_state_name_is_known (name))
    return PLENARY_BODY_KIND_STATE;
  for (gsize i = 0; i < G_N_ELEMENTS (un_entities); i++)
    if (strcmp (name, un_entities[i]) == 0)
      return PLENARY_BODY_KIND_UN_ENTITY;
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (strstr (name, kinds[i].part) != NULL)
      return kinds[i].kind;

  return PLENARY_BODY_KIND_ORGANISATION;
}

/**
 * plenary_body_guess_article:
 * @name: name of a body without its article, in English
 * @kind: its kind
 *
 * Returns: the article that stands before the name in a sentence, "" where none does, as a guess
 */
const char *
plenary_body_guess_article (const char *name, PlenaryBodyKind kind)
{
  g_return_val_if_fail (name != NULL, "");

  if (kind == PLENARY_BODY_KIND_CATEGORY)
    return "";
  if (kind == PLENARY_BODY_KIND_STATE)
    return has_any (name, state_words, G_N_ELEMENTS (state_words)) ? "the" : "";

  return has_any (name, joining_words, G_N_ELEMENTS (joining_words)) ? "the" : "";
}
