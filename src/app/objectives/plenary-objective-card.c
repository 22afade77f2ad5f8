/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "objectives/plenary-objective-card.h"

#include "allocate/plenary-board.h"
#include "model/plenary-framework.h"
#include "model/plenary-objective.h"

#include <glib/gi18n.h>

struct _PlenaryObjectiveCard
{
  GtkListBoxRow parent_instance;

  GtkLabel *number;
  GtkLabel *title;
  GtkLabel *uptake;
};

G_DEFINE_FINAL_TYPE (PlenaryObjectiveCard, plenary_objective_card, GTK_TYPE_LIST_BOX_ROW)

static void
append_count (GString *text, const char *count)
{
  g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", count);
}

static char *
describe_sessions (guint n_sessions, gboolean is_allocated)
{
  guint n_others = n_sessions - 1;

  return is_allocated
             ? g_strdup_printf (ngettext ("%u other session", "%u other sessions", n_others),
                                n_others)
             : g_strdup_printf (ngettext ("%u session", "%u sessions", n_sessions), n_sessions);
}

/* "2 sessions · 3 paragraphs"; what is nowhere is said. The session in whose column the card
 * stands goes without saying. */
static char *
describe_uptake (const PlenaryUptake *uptake, gboolean is_allocated)
{
  GString *text = g_string_new (NULL);

  if (uptake->n_sessions > (is_allocated ? 1 : 0))
    {
      g_autofree char *count = describe_sessions (uptake->n_sessions, is_allocated);

      append_count (text, count);
    }
  if (uptake->n_interventions > 0)
    {
      g_autofree char *count = g_strdup_printf (
          ngettext ("%u intervention", "%u interventions", uptake->n_interventions),
          uptake->n_interventions);

      append_count (text, count);
    }
  if (uptake->n_paragraphs > 0)
    {
      g_autofree char *count = g_strdup_printf (
          ngettext ("%u paragraph", "%u paragraphs", uptake->n_paragraphs), uptake->n_paragraphs);

      append_count (text, count);
    }
  if (text->len == 0)
    g_string_append (text, _ ("Nobody yet"));

  return g_string_free_and_steal (text);
}

/* What one item of the framework is called. */
static const char *
find_word (PlenaryModel *model, PlenaryRecord *objective)
{
  PlenaryRecord *framework
      = plenary_model_lookup (model, PLENARY_TYPE_FRAMEWORK,
                              plenary_record_get_text (objective, PLENARY_OBJECTIVE_FRAMEWORK_ID));
  const char *word
      = framework != NULL ? plenary_record_get_text (framework, PLENARY_FRAMEWORK_ITEM_WORD) : "";

  return *word != '\0' && !g_str_equal (word, "Objective") ? word : _ ("Objective");
}

static void
plenary_objective_card_dispose (GObject *object)
{
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), PLENARY_TYPE_OBJECTIVE_CARD);

  G_OBJECT_CLASS (plenary_objective_card_parent_class)->dispose (object);
}

static void
plenary_objective_card_class_init (PlenaryObjectiveCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_objective_card_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/objectives/plenary-objective-card.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectiveCard, number);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectiveCard, title);
  gtk_widget_class_bind_template_child (widget_class, PlenaryObjectiveCard, uptake);
}

static void
plenary_objective_card_init (PlenaryObjectiveCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_objective_card_new:
 *
 * Returns: (transfer floating): a card that shows nothing yet
 */
PlenaryObjectiveCard *
plenary_objective_card_new (void)
{
  return g_object_new (PLENARY_TYPE_OBJECTIVE_CARD, NULL);
}

/**
 * plenary_objective_card_show:
 * @self: a card
 * @model: the model of the project
 * @objective: what to show
 * @is_allocated: whether the card stands in the column of a roundtable
 *
 * Shows an objective as it is now.
 */
void
plenary_objective_card_show (PlenaryObjectiveCard *self,
                             PlenaryModel *model,
                             PlenaryRecord *objective,
                             gboolean is_allocated)
{
  g_return_if_fail (PLENARY_IS_OBJECTIVE_CARD (self));
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_RECORD (objective));

  PlenaryUptake uptake = plenary_uptake_of_objective (model, plenary_record_get_id (objective));
  const char *title = plenary_record_get_text (objective, PLENARY_OBJECTIVE_TITLE);
  g_autofree char *number
      = g_strdup_printf ("%d", plenary_record_get_integer (objective, PLENARY_OBJECTIVE_NUMBER));
  g_autofree char *counts = describe_uptake (&uptake, is_allocated);
  g_autofree char *summary
      /* Translators: what a screen reader says of an objective: "Objective", its number, its
       * title, where it is taken up */
      = g_strdup_printf (_ ("%s %s: %s, %s"), find_word (model, objective), number, title, counts);

  gtk_label_set_text (self->number, number);
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->uptake, counts);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, summary,
                                  -1);
}
