/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The board is made anew after each change; its columns and cards stay as far as they show the
 * same. What was moved is told by a toast, which offers to undo it until something else is done.
 */
#include "config.h"

#include "objectives/plenary-objective-board.h"

#include "allocate/plenary-objective-list.h"
#include "compose/plenary-numbering.h"
#include "objectives/plenary-objective-card.h"
#include "objectives/plenary-roundtable-column.h"
#include "operations/plenary-placement-move.h"
#include "widgets/plenary-passing-popover.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _PlenaryObjectiveBoard
{
  GtkWidget parent_instance;

  /* Template widgets */
  GtkWidget *bin;
  GtkScrolledWindow *scroller;
  GtkBox *columns;

  /* Owned */
  PlenaryProject *project;
  PlenaryRecord *allocation;
  AdwToast *toast; /* of the last move, while nothing else was done */

  /* State */
  gboolean is_narrow;
};

G_DEFINE_FINAL_TYPE (PlenaryObjectiveBoard, plenary_objective_board, GTK_TYPE_WIDGET)

static PlenaryModel *
get_model (PlenaryObjectiveBoard *self)
{
  return plenary_project_get_model (self->project);
}

static PlenaryRoundtableColumn *
get_column (PlenaryObjectiveBoard *self, guint position)
{
  GtkWidget *column = gtk_widget_get_first_child (GTK_WIDGET (self->columns));

  while (column != NULL && position-- > 0)
    column = gtk_widget_get_next_sibling (column);

  return column != NULL ? PLENARY_ROUNDTABLE_COLUMN (column) : NULL;
}

/* The card that has the keyboard. */
static PlenaryObjectiveCard *
get_focused (PlenaryObjectiveBoard *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *card
      = focus != NULL ? gtk_widget_get_ancestor (focus, PLENARY_TYPE_OBJECTIVE_CARD) : NULL;

  return card != NULL && gtk_widget_is_ancestor (card, GTK_WIDGET (self))
             ? PLENARY_OBJECTIVE_CARD (card)
             : NULL;
}

static PlenaryRoundtableColumn *
get_column_of (PlenaryObjectiveCard *card)
{
  GtkWidget *column = gtk_widget_get_ancestor (GTK_WIDGET (card), PLENARY_TYPE_ROUNDTABLE_COLUMN);

  return PLENARY_ROUNDTABLE_COLUMN (column);
}

/* Left is towards the start where one reads from the left. */
static int
get_step (PlenaryObjectiveBoard *self, int direction)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -direction : direction;
}

static void
forget_toast (PlenaryObjectiveBoard *self)
{
  AdwToast *toast = g_steal_pointer (&self->toast);

  if (toast == NULL)
    return;
  adw_toast_dismiss (toast);
  g_object_unref (toast);
}

static void
tell (PlenaryObjectiveBoard *self, const char *sentence)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), sentence,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  if (overlay == NULL)
    return;

  self->toast = adw_toast_new (sentence);
  adw_toast_set_use_markup (self->toast, FALSE);
  adw_toast_set_button_label (self->toast, _ ("Undo"));
  adw_toast_set_action_name (self->toast, "project.undo");
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), g_object_ref (self->toast));
}

static void
tell_move (PlenaryObjectiveBoard *self,
           PlenaryRecord *objective,
           PlenaryRecord *from,
           PlenaryRecord *to)
{
  g_autoptr (PlenaryNumbering) numbering = plenary_numbering_new (get_model (self), NULL);
  g_autofree char *name = plenary_objective_dup_name (get_model (self), objective);
  g_autofree char *place = plenary_roundtable_dup_name (from != NULL ? from : to, numbering);
  g_autofree char *sentence = NULL;

  if (from == NULL)
    /* Translators: an objective, and a roundtable */
    sentence = g_strdup_printf (_ ("%s placed in %s"), name, place);
  else if (to == NULL)
    sentence = g_strdup_printf (_ ("%s taken out of %s"), name, place);
  else
    sentence = g_strdup_printf (_ ("%s moved from %s"), name, place);
  /* What was in the tray had no place to be missed at. */
  if (from != NULL)
    tell (self, sentence);
  else
    gtk_accessible_announce (GTK_ACCESSIBLE (self), sentence,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* Moves an objective to a session, or to the tray; its card keeps the keyboard. */
static void
move (PlenaryObjectiveBoard *self, PlenaryRecord *objective, PlenaryRecord *session)
{
  g_autoptr (PlenaryRecord) moved = g_object_ref (objective);
  g_autoptr (PlenaryRecord) to = session != NULL ? g_object_ref (session) : NULL;
  g_autoptr (GError) error = NULL;
  PlenaryRecord *from = plenary_allocation_find_session (
      get_model (self), plenary_record_get_id (self->allocation), plenary_record_get_id (moved));

  if (from == session)
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Move Objective"));

  plenary_placement_move (edit, get_model (self), self->allocation, moved, session);
  if (!plenary_edit_commit (edit, &error))
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);
      return;
    }

  GtkWidget *card = plenary_objective_board_find (self, moved);

  if (card != NULL)
    gtk_widget_grab_focus (card);
  tell_move (self, moved, from, to);
}

static void
dropped_cb (PlenaryObjectiveBoard *self, PlenaryRecord *objective, PlenaryRoundtableColumn *column)
{
  move (self, objective, plenary_roundtable_column_get_session (column));
}

/* The column beside one; NULL at the end of the board. */
static PlenaryRoundtableColumn *
get_neighbour (PlenaryRoundtableColumn *column, int step)
{
  GtkWidget *widget = GTK_WIDGET (column);
  GtkWidget *neighbour
      = step < 0 ? gtk_widget_get_prev_sibling (widget) : gtk_widget_get_next_sibling (widget);

  return neighbour != NULL ? PLENARY_ROUNDTABLE_COLUMN (neighbour) : NULL;
}

/* To the nearest column that way that has a card, at the same height. */
static void
walk_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryObjectiveBoard *self = PLENARY_OBJECTIVE_BOARD (widget);
  PlenaryObjectiveCard *card = get_focused (self);
  int step = get_step (self, g_str_has_suffix (action, "left") ? -1 : 1);

  if (card == NULL)
    return;

  PlenaryRoundtableColumn *column = get_neighbour (get_column_of (card), step);
  GtkWidget *next = NULL;

  for (; column != NULL && next == NULL; column = get_neighbour (column, step))
    next = plenary_roundtable_column_get_card (
        column, (guint) gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (card)));
  if (next != NULL)
    gtk_widget_grab_focus (next);
  else
    gtk_widget_error_bell (GTK_WIDGET (self));
}

static void
move_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryObjectiveBoard *self = PLENARY_OBJECTIVE_BOARD (widget);
  PlenaryObjectiveCard *card = get_focused (self);
  int step = get_step (self, g_str_has_suffix (action, "left") ? -1 : 1);
  PlenaryRoundtableColumn *column
      = card != NULL ? get_neighbour (get_column_of (card), step) : NULL;

  if (column != NULL)
    move (self, plenary_objective_card_get_objective (card),
          plenary_roundtable_column_get_session (column));
  else
    gtk_widget_error_bell (GTK_WIDGET (self));
}

/* To the column of that position; the tray is 0. */
static void
move_to_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryObjectiveBoard *self = PLENARY_OBJECTIVE_BOARD (widget);
  PlenaryObjectiveCard *card = get_focused (self);
  PlenaryRoundtableColumn *column = get_column (self, g_variant_get_uint32 (parameter));

  if (card != NULL && column != NULL)
    move (self, plenary_objective_card_get_objective (card),
          plenary_roundtable_column_get_session (column));
}

static GMenuModel *
create_menu (PlenaryObjectiveBoard *self, PlenaryObjectiveCard *card)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) places = g_menu_new ();
  g_autoptr (GMenu) rest = g_menu_new ();
  PlenaryRoundtableColumn *column = NULL;

  for (guint i = 1; (column = get_column (self, i)) != NULL; i++)
    {
      g_autofree char *label = g_strdup_printf (
          /* Translators: a roundtable */
          _ ("Move to %s"), plenary_roundtable_column_get_title (column));
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "card.move-to", "u", i);
      if (column != get_column_of (card))
        g_menu_append_item (places, item);
    }
  if (get_column_of (card) != get_column (self, 0))
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (_ ("Take Out of the Roundtable"), NULL);

      g_menu_item_set_action_and_target (item, "card.move-to", "u", 0);
      g_menu_append_item (rest, item);
    }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (places));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (rest));

  return G_MENU_MODEL (menu);
}

static void
menu_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryObjectiveBoard *self = PLENARY_OBJECTIVE_BOARD (widget);
  PlenaryObjectiveCard *card = get_focused (self);

  if (card == NULL)
    return;

  g_autoptr (GMenuModel) menu = create_menu (self, card);
  GtkWidget *popover = gtk_popover_menu_new_from_model (menu);

  gtk_popover_set_has_arrow (GTK_POPOVER (popover), FALSE);
  plenary_passing_popover_open (popover, GTK_WIDGET (card));
}

static void
set_narrow (PlenaryObjectiveBoard *self, gboolean is_narrow)
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
narrow_cb (PlenaryObjectiveBoard *self)
{
  set_narrow (self, TRUE);
}

static void
wide_cb (PlenaryObjectiveBoard *self)
{
  set_narrow (self, FALSE);
}

static PlenaryRoundtableColumn *
add_column (PlenaryObjectiveBoard *self)
{
  PlenaryRoundtableColumn *column = plenary_roundtable_column_new ();

  plenary_roundtable_column_set_stacked (column, self->is_narrow);
  g_signal_connect_object (column, "dropped", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->columns, GTK_WIDGET (column));

  return column;
}

static void
plenary_objective_board_dispose (GObject *object)
{
  PlenaryObjectiveBoard *self = PLENARY_OBJECTIVE_BOARD (object);

  g_clear_pointer (&self->bin, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (object), PLENARY_TYPE_OBJECTIVE_BOARD);
  g_clear_object (&self->toast);
  g_clear_object (&self->allocation);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_objective_board_parent_class)->dispose (object);
}

static void
plenary_objective_board_class_init (PlenaryObjectiveBoardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_objective_board_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/objectives/plenary-objective-board.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectiveBoard, bin);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectiveBoard, scroller);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectiveBoard, columns);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
  gtk_widget_class_bind_template_callback (widget_class, wide_cb);
  gtk_widget_class_install_action (widget_class, "card.walk-left", NULL, walk_cb);
  gtk_widget_class_install_action (widget_class, "card.walk-right", NULL, walk_cb);
  gtk_widget_class_install_action (widget_class, "card.move-left", NULL, move_cb);
  gtk_widget_class_install_action (widget_class, "card.move-right", NULL, move_cb);
  gtk_widget_class_install_action (widget_class, "card.move-to", "u", move_to_cb);
  gtk_widget_class_install_action (widget_class, "card.menu", NULL, menu_cb);
}

static void
plenary_objective_board_init (PlenaryObjectiveBoard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_objective_board_show:
 * @self: a board
 * @project: the project
 * @allocation: an allocation
 * @board: the allocation as it is now
 *
 * Shows an allocation. The board is not needed any more afterwards.
 */
void
plenary_objective_board_show (PlenaryObjectiveBoard *self,
                              PlenaryProject *project,
                              PlenaryRecord *allocation,
                              PlenaryBoard *board)
{
  g_return_if_fail (PLENARY_IS_OBJECTIVE_BOARD (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (PLENARY_IS_RECORD (allocation));
  g_return_if_fail (board != NULL);

  g_set_object (&self->project, project);
  g_set_object (&self->allocation, allocation);
  forget_toast (self);

  g_autoptr (PlenaryNumbering) numbering = plenary_numbering_new (get_model (self), NULL);
  guint n_columns = plenary_board_get_n_columns (board);

  for (guint i = 0; i < n_columns; i++)
    {
      PlenaryRoundtableColumn *column = get_column (self, i);

      plenary_roundtable_column_show (column != NULL ? column : add_column (self), project,
                                      numbering, plenary_board_get_column (board, i));
    }
  while (get_column (self, n_columns) != NULL)
    gtk_box_remove (self->columns, GTK_WIDGET (get_column (self, n_columns)));
}

/**
 * plenary_objective_board_find:
 * @self: a board
 * @objective: an objective
 *
 * Returns: (transfer none) (nullable): its card
 */
GtkWidget *
plenary_objective_board_find (PlenaryObjectiveBoard *self, PlenaryRecord *objective)
{
  g_return_val_if_fail (PLENARY_IS_OBJECTIVE_BOARD (self), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (objective), NULL);

  GtkWidget *card = NULL;
  PlenaryRoundtableColumn *column = NULL;

  for (guint i = 0; card == NULL && (column = get_column (self, i)) != NULL; i++)
    card = plenary_roundtable_column_find (column, objective);

  return card;
}
