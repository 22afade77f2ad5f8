/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-party-list.h"

#include "search/plenary-list-keys.h"

/* Nobody reads on; whoever does not find it types another letter. */
#define N_SHOWN 8

struct _PlenaryPartyList
{
  GtkWidget parent_instance;

  /* Template widgets */
  GtkWidget *scroller;
  GtkListView *list;

  /* Owned */
  GListStore *choices;
  GtkSingleSelection *selection;
  PlenaryPartyIndex *index;

  PlenaryPartyKinds kinds;
  guint preparation; /* a source, until the first moment in which nothing is to be done */
};

G_DEFINE_FINAL_TYPE (PlenaryPartyList, plenary_party_list, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
activate_cb (PlenaryPartyList *self, guint position)
{
  g_autoptr (PlenaryPartyChoice) choice
      = g_list_model_get_item (G_LIST_MODEL (self->choices), position);

  if (choice != NULL)
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, choice);
}

static char *
describe (gpointer item)
{
  PlenaryPartyChoice *choice = PLENARY_PARTY_CHOICE (item);
  const char *detail = plenary_party_choice_get_detail (choice);

  return g_strdup_printf ("%s%s%s", plenary_party_choice_get_title (choice),
                          *detail != '\0' ? ", " : "", detail);
}

static gboolean
has_words_cb (GtkListItem *item, const char *words)
{
  return words != NULL && *words != '\0';
}

static char *
get_icon_name_cb (GtkListItem *item, PlenaryPartyChoice *choice)
{
  if (choice == NULL)
    return NULL;

  switch (plenary_party_choice_get_kind (choice))
    {
    case PLENARY_PARTY_CHOICE_WORDS:
      return g_strdup ("document-edit-symbolic");
    case PLENARY_PARTY_CHOICE_NEW_PERSON:
    case PLENARY_PARTY_CHOICE_NEW_BODY:
      return g_strdup ("list-add-symbolic");
    case PLENARY_PARTY_CHOICE_RECORD:
    default:
      return g_strdup (PLENARY_IS_BODY (plenary_party_choice_get_record (choice))
                           ? "system-users-symbolic"
                           : "avatar-default-symbolic");
    }
}

static void
plenary_party_list_dispose (GObject *object)
{
  PlenaryPartyList *self = PLENARY_PARTY_LIST (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_PARTY_LIST);
  g_clear_object (&self->selection);
  g_clear_object (&self->choices);
  g_clear_handle_id (&self->preparation, g_source_remove);
  g_clear_pointer (&self->index, plenary_party_index_free);

  G_OBJECT_CLASS (plenary_party_list_parent_class)->dispose (object);
}

static void
plenary_party_list_class_init (PlenaryPartyListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_party_list_dispose;

  /**
   * PlenaryPartyList::chosen:
   * @self: the list
   * @choice: what was chosen
   */
  signals[SIGNAL_CHOSEN]
      = g_signal_new ("chosen", PLENARY_TYPE_PARTY_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                      G_TYPE_NONE, 1, PLENARY_TYPE_PARTY_CHOICE);

  g_type_ensure (PLENARY_TYPE_PARTY_CHOICE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/widgets/plenary-party-list.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryPartyList, scroller);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPartyList, list);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_icon_name_cb);
  gtk_widget_class_bind_template_callback (widget_class, has_words_cb);
}

static void
plenary_party_list_init (PlenaryPartyList *self)
{
  self->choices = g_list_store_new (PLENARY_TYPE_PARTY_CHOICE);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->choices)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->selection));
}

/**
 * plenary_party_list_set_model:
 * @self: a list
 * @model: the model that has the roster
 * @kinds: what can be chosen
 */
void
plenary_party_list_set_model (PlenaryPartyList *self, PlenaryModel *model, PlenaryPartyKinds kinds)
{
  g_return_if_fail (PLENARY_IS_PARTY_LIST (self));
  g_return_if_fail (PLENARY_IS_MODEL (model));

  g_clear_pointer (&self->index, plenary_party_index_free);
  self->index = plenary_party_index_new (model);
  self->kinds = kinds;
}

/**
 * plenary_party_list_attach:
 * @self: a list
 * @entry: an entry with a signal "activate", that lives as long as the list
 *
 * Lets the keys of the entry move in the list and choose from it.
 */
void
plenary_party_list_attach (PlenaryPartyList *self, GtkEditable *entry)
{
  g_return_if_fail (PLENARY_IS_PARTY_LIST (self));
  g_return_if_fail (GTK_IS_EDITABLE (entry));

  plenary_list_keys_attach (entry, self->list, describe);
}

static gboolean
prepare_cb (gpointer user_data)
{
  PlenaryPartyList *self = user_data;

  self->preparation = 0;
  if (self->index != NULL)
    g_ptr_array_unref (plenary_party_index_find (self->index, "a", self->kinds, 1));

  return G_SOURCE_REMOVE;
}

/**
 * plenary_party_list_prepare:
 * @self: a list
 *
 * Somebody is about to type a name: the names of the roster are made ready when nothing else is to
 * be done, so that the first key need not wait for them.
 */
void
plenary_party_list_prepare (PlenaryPartyList *self)
{
  g_return_if_fail (PLENARY_IS_PARTY_LIST (self));

  if (self->preparation == 0)
    self->preparation = g_idle_add_full (G_PRIORITY_LOW, prepare_cb, self, NULL);
}

/**
 * plenary_party_list_search:
 * @self: a list
 * @typed: what a person has typed
 *
 * Shows who is found. The first is selected, unless nothing was typed.
 *
 * Returns: how many rows there are
 */
guint
plenary_party_list_search (PlenaryPartyList *self, const char *typed)
{
  g_return_val_if_fail (PLENARY_IS_PARTY_LIST (self), 0);
  g_return_val_if_fail (typed != NULL, 0);

  if (self->index == NULL)
    return 0;

  g_autoptr (GPtrArray) choices
      = plenary_party_index_offer (self->index, typed, self->kinds, N_SHOWN);

  g_list_store_splice (self->choices, 0, g_list_model_get_n_items (G_LIST_MODEL (self->choices)),
                       choices->pdata, choices->len);
  if (choices->len > 0 && *typed != '\0')
    gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_SELECT, NULL);
  else
    gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);

  return choices->len;
}

/**
 * plenary_party_list_clear:
 * @self: a list
 *
 * Shows nobody; no key chooses anything then.
 */
void
plenary_party_list_clear (PlenaryPartyList *self)
{
  g_return_if_fail (PLENARY_IS_PARTY_LIST (self));

  if (self->choices != NULL)
    g_list_store_remove_all (self->choices);
}

/**
 * plenary_party_list_has_selected:
 * @self: a list
 *
 * Returns: whether Enter would choose something
 */
gboolean
plenary_party_list_has_selected (PlenaryPartyList *self)
{
  g_return_val_if_fail (PLENARY_IS_PARTY_LIST (self), FALSE);

  return gtk_single_selection_get_selected (self->selection) != GTK_INVALID_LIST_POSITION;
}

/**
 * plenary_party_list_lookup:
 * @self: a list
 * @typed: what a person has typed
 *
 * What the words mean without a choice from the list: who is called exactly so, or the words
 * themselves where those are allowed.
 *
 * Returns: (transfer full) (nullable): the choice; %NULL when they mean nobody
 */
PlenaryPartyChoice *
plenary_party_list_lookup (PlenaryPartyList *self, const char *typed)
{
  g_return_val_if_fail (PLENARY_IS_PARTY_LIST (self), NULL);
  g_return_val_if_fail (typed != NULL, NULL);

  g_autofree char *words = g_strstrip (g_strdup (typed));
  PlenaryPartyChoice *choice
      = self->index != NULL ? plenary_party_index_lookup (self->index, words, self->kinds) : NULL;

  if (choice == NULL && ((self->kinds & PLENARY_PARTY_WORDS) != 0 || *words == '\0'))
    choice = plenary_party_choice_new_words (words);

  return choice;
}
