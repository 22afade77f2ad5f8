/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-body-kind.h"

#include "model/plenary-body.h"

#include <glib/gi18n.h>

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
