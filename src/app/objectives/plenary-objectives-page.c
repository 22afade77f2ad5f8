/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What can be shown is a list of boards: one for each allocation, and one for each framework that
 * has none. The board that is shown is made anew after each change; its columns and cards stay as
 * far as they show the same.
 */
#include "config.h"

#include "objectives/plenary-objectives-page.h"

#include "model/plenary-allocation.h"
#include "model/plenary-framework.h"
#include "model/plenary-objective.h"
#include "model/plenary-placement.h"
#include "objectives/plenary-objective-card.h"
#include "objectives/plenary-roundtable-column.h"

#include <glib/gi18n.h>

/* What can be shown. Holds its records. */
typedef struct
{
  PlenaryRecord *framework;
  PlenaryRecord *allocation; /* NULL for a framework that is not shared out */
} Choice;

struct _PlenaryObjectivesPage
{
  PlenaryPage parent_instance;

  /* Template widgets */
  AdwViewStack *stack;
  GtkDropDown *chooser;
  GtkLabel *heading;
  GtkLabel *balance;
  AdwViewStack *layouts;
  GtkScrolledWindow *scroller;
  GtkBox *columns;
  GtkListBox *list;

  /* Owned */
  GPtrArray *choices; /* Choice */
  GtkStringList *names;
  GListStore *objectives; /* of the list */

  /* State */
  gboolean is_narrow;
};

G_DEFINE_FINAL_TYPE (PlenaryObjectivesPage, plenary_objectives_page, PLENARY_TYPE_PAGE)

static PlenaryModel *
get_model (PlenaryObjectivesPage *self)
{
  return plenary_page_get_model (PLENARY_PAGE (self));
}

static void
choice_free (Choice *choice)
{
  g_object_unref (choice->framework);
  g_clear_object (&choice->allocation);
  g_free (choice);
}

static void
add_choice (GPtrArray *choices, PlenaryRecord *framework, PlenaryRecord *allocation)
{
  Choice *choice = g_new0 (Choice, 1);

  choice->framework = g_object_ref (framework);
  choice->allocation = allocation != NULL ? g_object_ref (allocation) : NULL;
  g_ptr_array_add (choices, choice);
}

static void
add_framework (GPtrArray *choices,
               PlenaryModel *model,
               PlenaryRecord *framework,
               gboolean wants_shared)
{
  const char *id = plenary_record_get_id (framework);
  PlenaryRecordList *allocations
      = plenary_model_list_by (model, PLENARY_TYPE_ALLOCATION, PLENARY_ALLOCATION_FRAMEWORK_ID, id);
  guint n_allocations = plenary_record_list_get_length (allocations);

  if (plenary_record_list_get_length (
          plenary_model_list_by (model, PLENARY_TYPE_OBJECTIVE, PLENARY_OBJECTIVE_FRAMEWORK_ID, id))
      == 0)
    return;
  for (guint i = 0; wants_shared && i < n_allocations; i++)
    add_choice (choices, framework, plenary_record_list_get (allocations, i));
  if (!wants_shared && n_allocations == 0)
    add_choice (choices, framework, NULL);
}

/* What is shared out comes first. Frameworks without objectives have nothing to show. */
static GPtrArray *
list_choices (PlenaryModel *model)
{
  GPtrArray *choices = g_ptr_array_new_with_free_func ((GDestroyNotify) choice_free);
  PlenaryRecordList *frameworks = plenary_model_list (model, PLENARY_TYPE_FRAMEWORK);
  guint n_frameworks = plenary_record_list_get_length (frameworks);

  for (guint i = 0; i < n_frameworks; i++)
    add_framework (choices, model, plenary_record_list_get (frameworks, i), TRUE);
  for (guint i = 0; i < n_frameworks; i++)
    add_framework (choices, model, plenary_record_list_get (frameworks, i), FALSE);

  return choices;
}

static char *
name_choice (const Choice *choice)
{
  const char *framework = plenary_record_get_text (choice->framework, PLENARY_FRAMEWORK_TITLE);
  const char *acronym = plenary_record_get_text (choice->framework, PLENARY_FRAMEWORK_ACRONYM);
  const char *title = choice->allocation != NULL
                          ? plenary_record_get_text (choice->allocation, PLENARY_ALLOCATION_TITLE)
                          : "";

  if (*title == '\0')
    return g_strdup (*framework != '\0' ? framework
                     : *acronym != '\0' ? acronym
                                        : _ ("Untitled framework"));
  if (*acronym == '\0')
    return g_strdup (title);

  return g_strdup_printf ("%s · %s", title, acronym);
}

/* The names change only when one of them does: the chooser keeps what is chosen. */
static void
update_names (PlenaryObjectivesPage *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  guint n_names = g_list_model_get_n_items (G_LIST_MODEL (self->names));
  gboolean is_same = n_names == self->choices->len;

  for (guint i = 0; i < self->choices->len; i++)
    {
      char *name = name_choice (self->choices->pdata[i]);

      is_same = is_same && g_str_equal (gtk_string_list_get_string (self->names, i), name);
      g_strv_builder_take (builder, name);
    }

  if (!is_same)
    {
      g_auto (GStrv) names = g_strv_builder_end (builder);
      guint selected = gtk_drop_down_get_selected (self->chooser);

      gtk_string_list_splice (self->names, 0, n_names, (const char *const *) names);
      if (self->choices->len > 0)
        gtk_drop_down_set_selected (self->chooser, MIN (selected, self->choices->len - 1));
    }
}

static const Choice *
get_choice (PlenaryObjectivesPage *self)
{
  guint selected = gtk_drop_down_get_selected (self->chooser);

  return selected < self->choices->len ? self->choices->pdata[selected] : NULL;
}

static GtkWidget *
create_card (gpointer item, gpointer user_data)
{
  PlenaryObjectivesPage *self = user_data;
  PlenaryObjectiveCard *card = plenary_objective_card_new ();

  plenary_objective_card_show (card, get_model (self), item, FALSE);

  return GTK_WIDGET (card);
}

static void
show_list (PlenaryObjectivesPage *self, PlenaryBoard *board)
{
  GPtrArray *objectives = plenary_board_get_column (board, 0)->objectives;

  g_list_store_splice (self->objectives, 0,
                       g_list_model_get_n_items (G_LIST_MODEL (self->objectives)),
                       objectives->pdata, objectives->len);
}

static void
show_columns (PlenaryObjectivesPage *self, PlenaryBoard *board)
{
  g_autoptr (PlenaryNumbering) numbering = plenary_numbering_new (get_model (self), NULL);
  GtkWidget *widget = gtk_widget_get_first_child (GTK_WIDGET (self->columns));

  for (guint i = 0; i < plenary_board_get_n_columns (board); i++)
    {
      if (widget == NULL)
        {
          widget = GTK_WIDGET (plenary_roundtable_column_new ());
          plenary_roundtable_column_set_stacked (PLENARY_ROUNDTABLE_COLUMN (widget),
                                                 self->is_narrow);
          gtk_box_append (self->columns, widget);
        }
      plenary_roundtable_column_show (PLENARY_ROUNDTABLE_COLUMN (widget), get_model (self),
                                      numbering, plenary_board_get_column (board, i));
      widget = gtk_widget_get_next_sibling (widget);
    }
  while (widget != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (widget);

      gtk_box_remove (self->columns, widget);
      widget = next;
    }
}

/* "5 + 7 + 6 = 18 of 23 allocated": balance and what is left, at a glance. */
static char *
describe_balance (PlenaryBoard *board)
{
  GString *sum = g_string_new (NULL);
  guint n_allocated = 0;
  guint n_all = 0;
  guint n_terms = 0;

  for (guint i = 0; i < plenary_board_get_n_columns (board); i++)
    {
      const PlenaryBoardColumn *column = plenary_board_get_column (board, i);

      n_all += column->objectives->len;
      if (column->session == NULL)
        continue;
      n_allocated += column->objectives->len;
      g_string_append_printf (sum, "%s%u", n_terms++ > 0 ? " + " : "", column->objectives->len);
    }
  if (n_terms > 1)
    g_string_append (sum, " = ");
  else
    g_string_truncate (sum, 0);

  g_autofree char *terms = g_string_free_and_steal (sum);

  /* Translators: a sum such as "5 + 7 = ", how many objectives are allocated, how many there are */
  return g_strdup_printf (_ ("%s%u of %u allocated"), terms, n_allocated, n_all);
}

static void
show_board (PlenaryObjectivesPage *self, const Choice *choice)
{
  g_autoptr (PlenaryBoard) board
      = plenary_board_new (get_model (self), choice->framework, choice->allocation);
  g_autofree char *name = name_choice (choice);
  gboolean is_shared = choice->allocation != NULL;
  guint n_objectives = plenary_board_get_n_columns (board) > 0
                           ? plenary_board_get_column (board, 0)->objectives->len
                           : 0;
  g_autofree char *balance
      = is_shared ? describe_balance (board)
                  : g_strdup_printf (ngettext ("%u objective", "%u objectives", n_objectives),
                                     n_objectives);

  gtk_label_set_text (self->heading, name);
  gtk_label_set_text (self->balance, balance);
  if (is_shared)
    show_columns (self, board);
  else
    show_list (self, board);
  adw_view_stack_set_visible_child_name (self->layouts, is_shared ? "board" : "list");
}

static void
choice_changed_cb (PlenaryObjectivesPage *self)
{
  const Choice *choice = get_choice (self);

  if (choice != NULL)
    show_board (self, choice);
}

static void
model_changed_cb (PlenaryObjectivesPage *self)
{
  g_clear_pointer (&self->choices, g_ptr_array_unref);
  self->choices = list_choices (get_model (self));
  g_signal_handlers_block_by_func (self->chooser, choice_changed_cb, self);
  update_names (self);
  g_signal_handlers_unblock_by_func (self->chooser, choice_changed_cb, self);

  gtk_widget_set_visible (GTK_WIDGET (self->chooser), self->choices->len > 1);
  gtk_widget_set_visible (GTK_WIDGET (self->heading), self->choices->len == 1);
  adw_view_stack_set_visible_child_name (self->stack, self->choices->len > 0 ? "board" : "empty");
  choice_changed_cb (self);
}

static void
set_narrow (PlenaryObjectivesPage *self, gboolean is_narrow)
{
  self->is_narrow = is_narrow;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->columns), is_narrow
                                                                      ? GTK_ORIENTATION_VERTICAL
                                                                      : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_homogeneous (self->columns, !is_narrow);
  gtk_scrolled_window_set_policy (self->scroller,
                                  is_narrow ? GTK_POLICY_NEVER : GTK_POLICY_AUTOMATIC,
                                  is_narrow ? GTK_POLICY_AUTOMATIC : GTK_POLICY_NEVER);
  for (GtkWidget *column = gtk_widget_get_first_child (GTK_WIDGET (self->columns)); column != NULL;
       column = gtk_widget_get_next_sibling (column))
    plenary_roundtable_column_set_stacked (PLENARY_ROUNDTABLE_COLUMN (column), is_narrow);
}

static void
narrow_cb (PlenaryObjectivesPage *self)
{
  set_narrow (self, TRUE);
}

static void
wide_cb (PlenaryObjectivesPage *self)
{
  set_narrow (self, FALSE);
}

/* The card of an objective on the board that is shown. */
static GtkWidget *
find_card (PlenaryObjectivesPage *self, PlenaryRecord *objective)
{
  GtkWidget *card = NULL;
  guint position = 0;

  if (get_choice (self) != NULL && get_choice (self)->allocation == NULL)
    return g_list_store_find (self->objectives, objective, &position)
               ? GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) position))
               : NULL;
  for (GtkWidget *column = gtk_widget_get_first_child (GTK_WIDGET (self->columns));
       column != NULL && card == NULL; column = gtk_widget_get_next_sibling (column))
    card = plenary_roundtable_column_find (PLENARY_ROUNDTABLE_COLUMN (column), objective);

  return card;
}

static gboolean
plenary_objectives_page_show_record (PlenaryPage *page, PlenaryRecord *record)
{
  PlenaryObjectivesPage *self = PLENARY_OBJECTIVES_PAGE (page);
  PlenaryModel *model = get_model (self);
  PlenaryRecord *objective
      = PLENARY_IS_OBJECTIVE (record) ? record
        : PLENARY_IS_PLACEMENT (record)
            ? plenary_model_lookup (
                  model, PLENARY_TYPE_OBJECTIVE,
                  plenary_record_get_text (record, PLENARY_PLACEMENT_OBJECTIVE_ID))
            : NULL;
  const char *allocation_id
      = PLENARY_IS_ALLOCATION (record) ? plenary_record_get_id (record)
        : PLENARY_IS_PLACEMENT (record)
            ? plenary_record_get_text (record, PLENARY_PLACEMENT_ALLOCATION_ID)
            : NULL;

  for (guint i = 0; i < self->choices->len; i++)
    {
      const Choice *choice = self->choices->pdata[i];
      gboolean is_found
          = allocation_id != NULL
                ? choice->allocation != NULL
                      && g_str_equal (plenary_record_get_id (choice->allocation), allocation_id)
            : objective != NULL
                ? g_strcmp0 (plenary_record_get_text (objective, PLENARY_OBJECTIVE_FRAMEWORK_ID),
                             plenary_record_get_id (choice->framework))
                      == 0
                : choice->framework == record;

      if (!is_found)
        continue;
      gtk_drop_down_set_selected (self->chooser, i);
      if (objective != NULL && find_card (self, objective) != NULL)
        gtk_widget_grab_focus (find_card (self, objective));
      return TRUE;
    }

  return FALSE;
}

static void
plenary_objectives_page_constructed (GObject *object)
{
  PlenaryObjectivesPage *self = PLENARY_OBJECTIVES_PAGE (object);

  G_OBJECT_CLASS (plenary_objectives_page_parent_class)->constructed (object);

  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->objectives), create_card, self, NULL);
  gtk_drop_down_set_model (self->chooser, G_LIST_MODEL (self->names));
  g_signal_connect_object (self->chooser, "notify::selected", G_CALLBACK (choice_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED);
  model_changed_cb (self);
}

static void
plenary_objectives_page_dispose (GObject *object)
{
  PlenaryObjectivesPage *self = PLENARY_OBJECTIVES_PAGE (object);

  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  g_clear_pointer (&self->choices, g_ptr_array_unref);
  g_clear_object (&self->names);
  g_clear_object (&self->objectives);

  G_OBJECT_CLASS (plenary_objectives_page_parent_class)->dispose (object);
}

static void
plenary_objectives_page_class_init (PlenaryObjectivesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = plenary_objectives_page_constructed;
  object_class->dispose = plenary_objectives_page_dispose;
  PLENARY_PAGE_CLASS (klass)->show_record = plenary_objectives_page_show_record;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/objectives/plenary-objectives-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectivesPage, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectivesPage, chooser);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectivesPage, heading);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectivesPage, balance);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectivesPage, layouts);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectivesPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectivesPage, columns);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectivesPage, list);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
  gtk_widget_class_bind_template_callback (widget_class, wide_cb);
}

static void
plenary_objectives_page_init (PlenaryObjectivesPage *self)
{
  self->choices = g_ptr_array_new_with_free_func ((GDestroyNotify) choice_free);
  self->names = gtk_string_list_new (NULL);
  self->objectives = g_list_store_new (PLENARY_TYPE_OBJECTIVE);
  gtk_widget_init_template (GTK_WIDGET (self));
}
