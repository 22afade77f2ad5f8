/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "objectives/plenary-roundtable-column.h"

#include "compose/plenary-body-name.h"
#include "compose/plenary-composition.h"
#include "compose/plenary-party.h"
#include "compose/plenary-person-name.h"
#include "model/plenary-assignment.h"
#include "model/plenary-objective.h"
#include "model/plenary-session.h"
#include "objectives/plenary-objective-card.h"

#include <glib/gi18n.h>

/* Least width of a column beside others. */
#define COLUMN_WIDTH 232

struct _PlenaryRoundtableColumn
{
  GtkWidget parent_instance;

  /* Template widgets */
  GtkLabel *title;
  GtkLabel *count;
  GtkLabel *leaders;
  GtkWidget *go_button;
  GtkWidget *chair_button;
  GtkWidget *facilitator_button;
  GtkScrolledWindow *scroller;
  GtkListBox *cards;

  /* Owned */
  GListStore *objectives;
};

G_DEFINE_FINAL_TYPE (PlenaryRoundtableColumn, plenary_roundtable_column, GTK_TYPE_WIDGET)

static GtkWidget *
create_card (gpointer item, gpointer user_data)
{
  return GTK_WIDGET (plenary_objective_card_new ());
}

static gboolean
is_filled (PlenaryRecord *assignment)
{
  switch (
      (PlenaryAssignmentState) plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE))
    {
    case PLENARY_ASSIGNMENT_STATE_DECLINED:
    case PLENARY_ASSIGNMENT_STATE_REPLACED:
    case PLENARY_ASSIGNMENT_STATE_ABSENT:
      return FALSE;
    case PLENARY_ASSIGNMENT_STATE_IDEA:
    case PLENARY_ASSIGNMENT_STATE_ENQUIRED:
    case PLENARY_ASSIGNMENT_STATE_TBC:
    case PLENARY_ASSIGNMENT_STATE_CONFIRMED:
    default:
      return TRUE;
    }
}

/* The name alone: a column has no room for posts. */
static char *
dup_name (PlenaryModel *model, PlenaryRecord *assignment)
{
  PlenaryParty party = plenary_party_of_assignment (model, assignment);
  gboolean is_confirmed = plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_STATE)
                          == PLENARY_ASSIGNMENT_STATE_CONFIRMED;
  g_autofree char *name = party.person != NULL ? plenary_person_dup_name (party.person, TRUE)
                          : party.body != NULL
                              ? plenary_body_dup_name (party.body, PLENARY_BODY_FORM_USUAL)
                              : g_strdup (party.words);

  if (is_confirmed)
    return g_steal_pointer (&name);
  if (*name == '\0')
    return g_strdup (_ ("to be confirmed"));

  /* Translators: a name that is to be confirmed */
  return g_strdup_printf (_ ("%s (tbc)"), name);
}

/* A line for each who leads the session; which of chair and facilitator there are. */
static char *
describe_leaders (PlenaryModel *model,
                  PlenaryRecord *session,
                  gboolean *has_chair,
                  gboolean *has_facilitator)
{
  PlenaryRecordList *list
      = plenary_model_list_by (model, PLENARY_TYPE_ASSIGNMENT, PLENARY_ASSIGNMENT_SESSION_ID,
                               plenary_record_get_id (session));
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *assignment = plenary_record_list_get (list, i);
      PlenaryRole role = plenary_record_get_integer (assignment, PLENARY_ASSIGNMENT_ROLE);

      if (!plenary_role_leads (role) || !is_filled (assignment))
        continue;

      g_autofree char *name = dup_name (model, assignment);

      g_string_append_printf (text, "%s%s: %s", text->len > 0 ? "\n" : "",
                              plenary_role_get_noun (role, FALSE), name);
      *has_chair |= role == PLENARY_ROLE_CHAIR || role == PLENARY_ROLE_CO_CHAIR;
      *has_facilitator |= role == PLENARY_ROLE_FACILITATOR;
    }

  return g_string_free_and_steal (text);
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

static void
show_session (PlenaryRoundtableColumn *self,
              PlenaryModel *model,
              PlenaryNumbering *numbering,
              PlenaryRecord *session)
{
  gboolean is_roundtable = plenary_record_get_integer (session, PLENARY_SESSION_KIND)
                           == PLENARY_SESSION_KIND_ROUNDTABLE;
  gboolean has_chair = FALSE;
  gboolean has_facilitator = FALSE;
  g_autofree char *title = describe_session (session, numbering);
  g_autofree char *leaders = describe_leaders (model, session, &has_chair, &has_facilitator);
  GtkWidget *buttons[] = { self->go_button, self->chair_button, self->facilitator_button };

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->leaders, leaders);
  gtk_widget_set_visible (GTK_WIDGET (self->leaders), *leaders != '\0');
  for (gsize i = 0; i < G_N_ELEMENTS (buttons); i++)
    {
      gtk_actionable_set_action_target (GTK_ACTIONABLE (buttons[i]), "(ss)", "session",
                                        plenary_record_get_id (session));
      /* An action that wants a target must not be without one for a moment. */
      gtk_actionable_set_action_name (GTK_ACTIONABLE (buttons[i]), "page.go-to");
    }
  gtk_widget_set_visible (self->go_button, TRUE);
  gtk_widget_set_visible (self->chair_button, is_roundtable && !has_chair);
  gtk_widget_set_visible (self->facilitator_button, is_roundtable && !has_facilitator);
}

static void
show_tray (PlenaryRoundtableColumn *self)
{
  gtk_label_set_text (self->title, _ ("Not Allocated"));
  gtk_widget_set_visible (GTK_WIDGET (self->leaders), FALSE);
  gtk_widget_set_visible (self->go_button, FALSE);
  gtk_widget_set_visible (self->chair_button, FALSE);
  gtk_widget_set_visible (self->facilitator_button, FALSE);
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

static void
plenary_roundtable_column_dispose (GObject *object)
{
  PlenaryRoundtableColumn *self = PLENARY_ROUNDTABLE_COLUMN (object);
  GtkWidget *child = NULL;

  if (self->cards != NULL)
    gtk_list_box_bind_model (self->cards, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), PLENARY_TYPE_ROUNDTABLE_COLUMN);
  /* The template lets go of what has a name; boxes that only hold others have none. */
  for (child = gtk_widget_get_first_child (GTK_WIDGET (object)); child != NULL;
       child = gtk_widget_get_first_child (GTK_WIDGET (object)))
    gtk_widget_unparent (child);
  g_clear_object (&self->objectives);

  G_OBJECT_CLASS (plenary_roundtable_column_parent_class)->dispose (object);
}

static void
plenary_roundtable_column_class_init (PlenaryRoundtableColumnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_roundtable_column_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/objectives/plenary-roundtable-column.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoundtableColumn, title);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoundtableColumn, count);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoundtableColumn, leaders);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoundtableColumn, go_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoundtableColumn, chair_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoundtableColumn, facilitator_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoundtableColumn, scroller);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRoundtableColumn, cards);
}

static void
plenary_roundtable_column_init (PlenaryRoundtableColumn *self)
{
  self->objectives = g_list_store_new (PLENARY_TYPE_OBJECTIVE);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->cards, G_LIST_MODEL (self->objectives), create_card, NULL, NULL);
  plenary_roundtable_column_set_stacked (self, FALSE);
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
 * @model: the model of the project
 * @numbering: the numbering of its agenda
 * @column: what to show
 *
 * Shows a column of the board as it is now.
 */
void
plenary_roundtable_column_show (PlenaryRoundtableColumn *self,
                                PlenaryModel *model,
                                PlenaryNumbering *numbering,
                                const PlenaryBoardColumn *column)
{
  g_return_if_fail (PLENARY_IS_ROUNDTABLE_COLUMN (self));
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (numbering != NULL);
  g_return_if_fail (column != NULL);

  g_autofree char *count = g_strdup_printf ("%u", column->objectives->len);
  g_autofree char *count_in_words = g_strdup_printf (
      ngettext ("%u objective", "%u objectives", column->objectives->len), column->objectives->len);

  if (column->session != NULL)
    show_session (self, model, numbering, column->session);
  else
    show_tray (self);
  gtk_label_set_text (self->count, count);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->count), count_in_words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->count), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  count_in_words, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->cards), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_text (self->title), -1);
  show_objectives (self, model, column->objectives, column->session != NULL);
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
