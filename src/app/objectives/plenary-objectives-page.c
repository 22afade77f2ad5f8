/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * What can be shown is a list of boards: one for each allocation, and one for each framework that
 * has none. All three views show the one that is chosen.
 */
#include "config.h"

#include "objectives/plenary-objectives-page-private.h"

#include "allocate/plenary-board.h"
#include "model/plenary-allocation.h"
#include "model/plenary-framework.h"
#include "model/plenary-objective.h"
#include "model/plenary-placement.h"
#include "objectives/plenary-objective-card.h"

#include <glib/gi18n.h>

typedef PlenaryObjectivesChoice Choice;

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

  for (guint i = 0; wants_shared && i < n_allocations; i++)
    add_choice (choices, framework, plenary_record_list_get (allocations, i));
  if (!wants_shared && n_allocations == 0)
    add_choice (choices, framework, NULL);
}

/* What is shared out comes first. */
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

const PlenaryObjectivesChoice *
plenary_objectives_page_get_choice (PlenaryObjectivesPage *self)
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
  gboolean is_shared = choice->allocation != NULL;
  guint n_objectives = plenary_board_get_column (board, 0)->objectives->len;
  g_autofree char *balance
      = is_shared ? describe_balance (board)
                  : g_strdup_printf (ngettext ("%u objective", "%u objectives", n_objectives),
                                     n_objectives);

  gtk_label_set_text (self->balance, balance);
  if (is_shared)
    plenary_objective_board_show (self->board, plenary_page_get_project (PLENARY_PAGE (self)),
                                  choice->allocation, board);
  else
    show_list (self, board);
  gtk_widget_set_visible (self->allocation_button, is_shared);
  adw_view_stack_set_visible_child_name (self->layouts, is_shared ? "board" : "list");
}

static void
choice_changed_cb (PlenaryObjectivesPage *self)
{
  const Choice *choice = plenary_objectives_page_get_choice (self);
  PlenaryProject *project = plenary_page_get_project (PLENARY_PAGE (self));

  plenary_objectives_page_update_actions (self);
  if (choice == NULL)
    return;

  g_autofree char *name = name_choice (choice);

  gtk_label_set_text (self->heading, name);
  show_board (self, choice);
  plenary_coverage_view_show (self->coverage, project, choice->framework);
  plenary_framework_editor_show (self->editor, project, choice->framework, choice->allocation);
}

static void
update (PlenaryObjectivesPage *self)
{
  self->is_stale = FALSE;
  g_clear_pointer (&self->choices, g_ptr_array_unref);
  self->choices = list_choices (get_model (self));
  g_signal_handlers_block_by_func (self->chooser, choice_changed_cb, self);
  update_names (self);
  g_signal_handlers_unblock_by_func (self->chooser, choice_changed_cb, self);

  gtk_widget_set_visible (GTK_WIDGET (self->chooser), self->choices->len > 1);
  gtk_widget_set_visible (GTK_WIDGET (self->heading), self->choices->len == 1);
  adw_view_stack_set_visible_child_name (self->stack, self->choices->len > 0 ? "work" : "empty");
  choice_changed_cb (self);
}

/* What is not on the screen is brought up to date when it comes back: somebody may be typing. */
static void
model_changed_cb (PlenaryObjectivesPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update (self);
  else
    self->is_stale = TRUE;
}

static void
plenary_objectives_page_map (GtkWidget *widget)
{
  PlenaryObjectivesPage *self = PLENARY_OBJECTIVES_PAGE (widget);

  if (self->is_stale)
    update (self);

  GTK_WIDGET_CLASS (plenary_objectives_page_parent_class)->map (widget);
}

/* Where the view that is shown has an objective. Coverage is of many: the board has it then. */
static GtkWidget *
find_card (PlenaryObjectivesPage *self, PlenaryRecord *objective)
{
  const Choice *choice = plenary_objectives_page_get_choice (self);
  const char *view = adw_view_stack_get_visible_child_name (self->view_stack);
  guint position = 0;

  if (g_strcmp0 (view, "frameworks") == 0)
    return plenary_framework_editor_find (self->editor, objective);
  adw_view_stack_set_visible_child_name (self->view_stack, "board");
  if (choice != NULL && choice->allocation != NULL)
    return plenary_objective_board_find (self->board, objective);

  return g_list_store_find (self->objectives, objective, &position)
             ? GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) position))
             : NULL;
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

  if (self->is_stale)
    update (self);
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
  update (self);
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
  widget_class->map = plenary_objectives_page_map;
  PLENARY_PAGE_CLASS (klass)->show_record = plenary_objectives_page_show_record;

  g_type_ensure (PLENARY_TYPE_OBJECTIVE_BOARD);
  g_type_ensure (PLENARY_TYPE_COVERAGE_VIEW);
  g_type_ensure (PLENARY_TYPE_FRAMEWORK_EDITOR);
  g_type_ensure (PLENARY_TYPE_SESSION_INSPECTOR);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/objectives/plenary-objectives-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectivesPage, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectivesPage, chooser);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectivesPage, heading);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectivesPage, balance);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectivesPage, layouts);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectivesPage, allocation_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectivesPage, view_stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectivesPage, board);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectivesPage, coverage);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectivesPage, editor);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectivesPage, inspector);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectivesPage, list);
  plenary_objectives_page_install_actions (widget_class);
}

static void
plenary_objectives_page_init (PlenaryObjectivesPage *self)
{
  self->choices = g_ptr_array_new_with_free_func ((GDestroyNotify) choice_free);
  self->names = gtk_string_list_new (NULL);
  self->objectives = g_list_store_new (PLENARY_TYPE_OBJECTIVE);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows the allocation, or the framework, with an id. */
void
plenary_objectives_page_choose (PlenaryObjectivesPage *self, const char *id)
{
  if (self->is_stale)
    update (self);
  for (guint i = 0; i < self->choices->len; i++)
    {
      const Choice *choice = self->choices->pdata[i];

      if (g_str_equal (plenary_record_get_id (choice->framework), id)
          || (choice->allocation != NULL
              && g_str_equal (plenary_record_get_id (choice->allocation), id)))
        {
          gtk_drop_down_set_selected (self->chooser, i);
          return;
        }
    }
}
