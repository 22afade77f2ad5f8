/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "objectives/plenary-roundtable-column.h"

#include "agenda/plenary-part-list.h"
#include "model/plenary-objective.h"
#include "model/plenary-question.h"
#include "model/plenary-session.h"
#include "objectives/plenary-objective-card.h"
#include "objectives/plenary-roundtable-roles.h"
#include "widgets/plenary-passing-popover.h"

#include <glib/gi18n.h>
#include <string.h>

/* Least width of a column beside others. */
#define COLUMN_WIDTH 186

/* Size of the list of guiding questions, in pixels. */
#define QUESTIONS_WIDTH  300
#define QUESTIONS_HEIGHT 360

struct _PlenaryRoundtableColumn
{
  GtkWidget parent_instance;

  /* Template widgets */
  GtkLabel *title;
  GtkLabel *count;
  GtkLabel *balance;
  PlenaryRoundtableRoles *roles;
  GtkWidget *details_button;
  GtkWidget *questions_button;
  GtkLabel *questions;
  GtkScrolledWindow *scroller;
  GtkListBox *cards;
  GtkLabel *hint;

  /* Owned */
  GListStore *objectives;
  PlenaryProject *project;
  PlenaryRecord *session; /* NULL for the tray */
};

enum
{
  SIGNAL_DROPPED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PlenaryRoundtableColumn, plenary_roundtable_column, GTK_TYPE_WIDGET)

static GtkWidget *
create_card (gpointer item, gpointer user_data)
{
  return GTK_WIDGET (plenary_objective_card_new ());
}

static char *
describe_session (PlenaryRecord *session, PlenaryNumbering *numbering)
{
  const PlenaryNumberingEntry *entry
      = plenary_numbering_lookup (numbering, plenary_record_get_id (session));
  const char *label = entry != NULL ? entry->label : "";
  const char *title = plenary_record_get_text (session, PLENARY_SESSION_TITLE);

  if (*title == '\0')
    return g_strdup (*label != '\0' ? label : _ ("Untitled session"));
  /* Titles are often written with their label already. */
  if (*label == '\0' || g_str_has_prefix (title, label))
    return g_strdup (title);

  return g_strdup_printf ("%s: %s", label, title);
}

/* "60 minutes · 4 speakers" */
static char *
describe_balance (const PlenaryBalance *balance)
{
  g_autofree char *speakers = g_strdup_printf (
      ngettext ("%u speaker", "%u speakers", balance->n_speakers), balance->n_speakers);

  if (balance->minutes == PLENARY_UNSET)
    return g_steal_pointer (&speakers);

  /* Translators: how long a session is, and "4 speakers" */
  return g_strdup_printf (_ ("%d min · %s"), balance->minutes, speakers);
}

/* "3 guiding questions", or the invitation to add one. */
static void
show_questions (PlenaryRoundtableColumn *self, PlenaryRecord *session)
{
  PlenaryRecordList *list
      = plenary_model_list_by (plenary_project_get_model (self->project), PLENARY_TYPE_QUESTION,
                               PLENARY_QUESTION_SESSION_ID, plenary_record_get_id (session));
  guint n_questions = plenary_record_list_get_length (list);
  g_autofree char *words = n_questions > 0
                               ? g_strdup_printf (ngettext ("%u guiding question",
                                                            "%u guiding questions", n_questions),
                                                  n_questions)
                               : g_strdup (_ ("Add Guiding Questions"));

  gtk_label_set_text (self->questions, words);
  gtk_label_set_xalign (self->questions, n_questions > 0 ? 0 : 0.5f);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->questions_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_set_css_classes (
      self->questions_button,
      (const char *[]) { n_questions > 0 ? "plenary-slot" : "plenary-open-slot", NULL });
}

/* The questions are edited where they are counted. */
static void
questions_cb (PlenaryRoundtableColumn *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *list = g_object_new (PLENARY_TYPE_PART_LIST, "part", PLENARY_PART_QUESTION, "title",
                                  _ ("Guiding Questions"), "width-request", QUESTIONS_WIDTH, NULL);

  plenary_part_list_set_session (PLENARY_PART_LIST (list), self->project, self->session);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), QUESTIONS_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
  gtk_popover_set_child (GTK_POPOVER (popover), scroller);
  plenary_passing_popover_open (popover, self->questions_button);
}

static void
show_session (PlenaryRoundtableColumn *self,
              PlenaryProject *project,
              PlenaryNumbering *numbering,
              const PlenaryBoardColumn *column)
{
  PlenaryBalance balance = plenary_board_column_weigh (column, plenary_project_get_model (project));
  g_autofree char *title = describe_session (column->session, numbering);
  g_autofree char *words = describe_balance (&balance);

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->balance, words);
  gtk_label_set_text (self->hint, _ ("Drop objectives here"));
  plenary_roundtable_roles_show (self->roles, project, column->session);
  show_questions (self, column->session);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->details_button), "s",
                                    plenary_record_get_id (column->session));
  /* An action that wants a target must not be without one for a moment. */
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->details_button), "objectives.show-session");
}

static void
show_tray (PlenaryRoundtableColumn *self, guint n_objectives)
{
  gtk_label_set_text (self->title, _ ("Not Allocated"));
  gtk_label_set_text (self->balance, n_objectives > 0 ? _ ("To be placed") : _ ("All are placed"));
  gtk_label_set_text (self->hint, _ ("Objectives that are taken out come back here"));
}

/* Cards stay, with the focus one of them may have, as long as the objectives are the same. */
static void
show_objectives (PlenaryRoundtableColumn *self,
                 PlenaryModel *model,
                 GPtrArray *objectives,
                 gboolean is_allocated)
{
  guint n_shown = g_list_model_get_n_items (G_LIST_MODEL (self->objectives));
  gboolean is_same = n_shown == objectives->len;

  for (guint i = 0; is_same && i < n_shown; i++)
    {
      g_autoptr (GObject) shown = g_list_model_get_item (G_LIST_MODEL (self->objectives), i);

      is_same = shown == objectives->pdata[i];
    }
  if (!is_same)
    g_list_store_splice (self->objectives, 0, n_shown, objectives->pdata, objectives->len);
  for (guint i = 0; i < objectives->len; i++)
    plenary_objective_card_show (
        PLENARY_OBJECTIVE_CARD (gtk_list_box_get_row_at_index (self->cards, (int) i)), model,
        objectives->pdata[i], is_allocated);
}

static gboolean
drop_cb (PlenaryRoundtableColumn *self,
         const GValue *value,
         double x,
         double y,
         GtkDropTarget *target)
{
  g_autoptr (GObject) objective = g_value_dup_object (value);

  g_signal_emit (self, signals[SIGNAL_DROPPED], 0, objective);

  return TRUE;
}

static void
plenary_roundtable_column_dispose (GObject *object)
{
  PlenaryRoundtableColumn *self = PLENARY_ROUNDTABLE_COLUMN (object);
  GtkWidget *child = NULL;

  if (self->cards != NULL)
    gtk_list_box_bind_model (self->cards, NULL, NULL, NULL, NULL);
  if (self->questions_button != NULL
      && GTK_IS_POPOVER (gtk_widget_get_last_child (self->questions_button)))
    gtk_widget_unparent (gtk_widget_get_last_child (self->questions_button));
  gtk_widget_dispose_template (GTK_WIDGET (object), PLENARY_TYPE_ROUNDTABLE_COLUMN);
  /* The template lets go of what has a name; boxes that only hold others have none. */
  for (child = gtk_widget_get_first_child (GTK_WIDGET (object)); child != NULL;
       child = gtk_widget_get_first_child (GTK_WIDGET (object)))
    gtk_widget_unparent (child);
  g_clear_object (&self->objectives);
  g_clear_object (&self->session);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_roundtable_column_parent_class)->dispose (object);
}

static void
plenary_roundtable_column_class_init (PlenaryRoundtableColumnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_roundtable_column_dispose;

  /**
   * PlenaryRoundtableColumn::dropped:
   * @self: the column
   * @objective: the objective that was dropped on it
   */
  signals[SIGNAL_DROPPED]
      = g_signal_new ("dropped", PLENARY_TYPE_ROUNDTABLE_COLUMN, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                      NULL, G_TYPE_NONE, 1, PLENARY_TYPE_RECORD);

  g_type_ensure (PLENARY_TYPE_ROUNDTABLE_ROLES);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/objectives/plenary-roundtable-column.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoundtableColumn, title);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoundtableColumn, count);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoundtableColumn, balance);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoundtableColumn, roles);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoundtableColumn, details_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoundtableColumn, scroller);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoundtableColumn, cards);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoundtableColumn, hint);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoundtableColumn, questions_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoundtableColumn, questions);
  gtk_widget_class_bind_template_callback (widget_class, questions_cb);
}

static void
plenary_roundtable_column_init (PlenaryRoundtableColumn *self)
{
  GtkDropTarget *target = gtk_drop_target_new (PLENARY_TYPE_OBJECTIVE, GDK_ACTION_MOVE);

  self->objectives = g_list_store_new (PLENARY_TYPE_OBJECTIVE);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->cards, G_LIST_MODEL (self->objectives), create_card, NULL, NULL);
  plenary_roundtable_column_set_stacked (self, FALSE);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/**
 * plenary_roundtable_column_new:
 *
 * Returns: (transfer floating): a column that shows nothing yet
 */
PlenaryRoundtableColumn *
plenary_roundtable_column_new (void)
{
  return g_object_new (PLENARY_TYPE_ROUNDTABLE_COLUMN, NULL);
}

/**
 * plenary_roundtable_column_set_stacked:
 * @self: a column
 * @is_stacked: whether columns stand below each other
 *
 * Beside others a column has its own width and scrolls by itself; below others it is as wide as
 * the page and as high as its cards.
 */
void
plenary_roundtable_column_set_stacked (PlenaryRoundtableColumn *self, gboolean is_stacked)
{
  g_return_if_fail (PLENARY_IS_ROUNDTABLE_COLUMN (self));

  gtk_widget_set_size_request (GTK_WIDGET (self), is_stacked ? -1 : COLUMN_WIDTH, -1);
  gtk_scrolled_window_set_policy (self->scroller, GTK_POLICY_NEVER,
                                  is_stacked ? GTK_POLICY_NEVER : GTK_POLICY_AUTOMATIC);
}

/**
 * plenary_roundtable_column_show:
 * @self: a column
 * @project: the project
 * @numbering: the numbering of its agenda
 * @column: what to show
 *
 * Shows a column of the board as it is now.
 */
void
plenary_roundtable_column_show (PlenaryRoundtableColumn *self,
                                PlenaryProject *project,
                                PlenaryNumbering *numbering,
                                const PlenaryBoardColumn *column)
{
  g_return_if_fail (PLENARY_IS_ROUNDTABLE_COLUMN (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (numbering != NULL);
  g_return_if_fail (column != NULL);

  guint n_objectives = column->objectives->len;
  g_autofree char *count = g_strdup_printf ("%u", n_objectives);
  g_autofree char *count_in_words
      = g_strdup_printf (ngettext ("%u objective", "%u objectives", n_objectives), n_objectives);

  g_set_object (&self->project, project);
  g_set_object (&self->session, column->session);
  if (column->session != NULL)
    show_session (self, project, numbering, column);
  else
    show_tray (self, n_objectives);
  gtk_widget_set_visible (GTK_WIDGET (self->roles), column->session != NULL);
  gtk_widget_set_visible (self->details_button, column->session != NULL);
  gtk_widget_set_visible (self->questions_button, column->session != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), n_objectives == 0);
  gtk_label_set_text (self->count, count);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->count), count_in_words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->count), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  count_in_words, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->cards), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_text (self->title), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_text (self->title), -1);
  show_objectives (self, plenary_project_get_model (project), column->objectives,
                   column->session != NULL);
}

/**
 * plenary_roundtable_column_get_session:
 * @self: a column
 *
 * Returns: (transfer none) (nullable): its session; %NULL for the tray
 */
PlenaryRecord *
plenary_roundtable_column_get_session (PlenaryRoundtableColumn *self)
{
  g_return_val_if_fail (PLENARY_IS_ROUNDTABLE_COLUMN (self), NULL);

  return self->session;
}

/**
 * plenary_roundtable_column_get_title:
 * @self: a column
 *
 * Returns: (transfer none): its title as it is shown
 */
const char *
plenary_roundtable_column_get_title (PlenaryRoundtableColumn *self)
{
  g_return_val_if_fail (PLENARY_IS_ROUNDTABLE_COLUMN (self), NULL);

  return gtk_label_get_text (self->title);
}

/**
 * plenary_roundtable_column_get_card:
 * @self: a column
 * @position: which card, from 0
 *
 * Returns: (transfer none) (nullable): the card, or the last one of a column that has fewer
 */
GtkWidget *
plenary_roundtable_column_get_card (PlenaryRoundtableColumn *self, guint position)
{
  g_return_val_if_fail (PLENARY_IS_ROUNDTABLE_COLUMN (self), NULL);

  guint n_cards = g_list_model_get_n_items (G_LIST_MODEL (self->objectives));

  if (n_cards == 0)
    return NULL;

  return GTK_WIDGET (
      gtk_list_box_get_row_at_index (self->cards, (int) MIN (position, n_cards - 1)));
}

/**
 * plenary_roundtable_column_find:
 * @self: a column
 * @objective: an objective
 *
 * Returns: (transfer none) (nullable): the card of the objective, if the column has it
 */
GtkWidget *
plenary_roundtable_column_find (PlenaryRoundtableColumn *self, PlenaryRecord *objective)
{
  guint position = 0;

  g_return_val_if_fail (PLENARY_IS_ROUNDTABLE_COLUMN (self), NULL);

  if (!g_list_store_find (self->objectives, objective, &position))
    return NULL;

  return GTK_WIDGET (gtk_list_box_get_row_at_index (self->cards, (int) position));
}

/**
 * plenary_roundtable_dup_name:
 * @session: a session
 * @numbering: the numbering of its agenda
 *
 * Returns: (transfer full): what a sentence calls it: "Roundtable 1", or its title
 */
char *
plenary_roundtable_dup_name (PlenaryRecord *session, PlenaryNumbering *numbering)
{
  g_return_val_if_fail (PLENARY_IS_RECORD (session), NULL);
  g_return_val_if_fail (numbering != NULL, NULL);

  const PlenaryNumberingEntry *entry
      = plenary_numbering_lookup (numbering, plenary_record_get_id (session));

  if (entry != NULL && *entry->label != '\0')
    return g_strdup (entry->label);

  /* Roundtables are often titled with their label: "Roundtable 2: Papers and Borders". */
  g_autofree char *title = describe_session (session, numbering);
  const char *colon = strchr (title, ':');

  return colon != NULL ? g_strndup (title, (gsize) (colon - title)) : g_steal_pointer (&title);
}
