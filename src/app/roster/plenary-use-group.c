/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-use-group.h"

#include "compose/plenary-places.h"
#include "compose/plenary-uses.h"

#include <glib/gi18n.h>

/* A State may be named in hundreds of paragraphs; the search of the project finds the others. */
#define N_SHOWN 40

struct _PlenaryUseGroup
{
  AdwPreferencesGroup parent_instance;

  GPtrArray *rows; /* borrowed from the group */
  GPtrArray *uses; /* records that the rows show */
};

G_DEFINE_FINAL_TYPE (PlenaryUseGroup, plenary_use_group, ADW_TYPE_PREFERENCES_GROUP)

static void
plenary_use_group_finalize (GObject *object)
{
  PlenaryUseGroup *self = PLENARY_USE_GROUP (object);

  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->uses);

  G_OBJECT_CLASS (plenary_use_group_parent_class)->finalize (object);
}

static void
plenary_use_group_class_init (PlenaryUseGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plenary_use_group_finalize;
}

static void
plenary_use_group_init (PlenaryUseGroup *self)
{
  self->rows = g_ptr_array_new ();
  self->uses = g_ptr_array_new_with_free_func (g_object_unref);
}

static void
add_row (PlenaryUseGroup *self, PlenaryPlaces *places, PlenaryRecord *use)
{
  PlenaryRecord *shown = plenary_places_find_shown (places, use);
  const char *table = plenary_row_get_info (plenary_record_get_row (shown))->name;
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");
  g_autofree char *name = plenary_places_dup_name (places, use);
  g_autofree char *place = plenary_places_dup_place (places, use);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), place);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "page.go-to");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "(ss)", table,
                                    plenary_record_get_id (shown));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
show_description (PlenaryUseGroup *self)
{
  guint n_more = self->uses->len > N_SHOWN ? self->uses->len - N_SHOWN : 0;
  g_autofree char *words
      = n_more > 0 ? g_strdup_printf (
                         ngettext ("And in %u more place", "And in %u more places", n_more), n_more)
        : self->uses->len == 0 ? g_strdup (_ ("Nowhere yet"))
                               : NULL;

  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), words);
}

/**
 * plenary_use_group_show:
 * @self: a group
 * @model: a model
 * @party: (nullable): a person or a body of it
 *
 * Shows where a party appears now.
 */
void
plenary_use_group_show (PlenaryUseGroup *self, PlenaryModel *model, PlenaryRecord *party)
{
  g_return_if_fail (PLENARY_IS_USE_GROUP (self));
  g_return_if_fail (PLENARY_IS_MODEL (model));

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_set_size (self->uses, 0);
  if (party == NULL)
    return;

  g_autoptr (PlenaryPlaces) places = plenary_places_new (model);

  g_ptr_array_unref (self->uses);
  self->uses = plenary_uses_list (model, party);
  for (guint i = 0; i < MIN (self->uses->len, N_SHOWN); i++)
    add_row (self, places, self->uses->pdata[i]);
  show_description (self);
}
