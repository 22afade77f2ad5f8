/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "welcome/plenary-template-card.h"

#include "welcome/plenary-day-outline.h"

struct _PlenaryTemplateCard
{
  GtkButton parent_instance;

  PlenaryDayOutline *outline;
  GtkLabel *title;
  GtkLabel *description;
};

G_DEFINE_FINAL_TYPE (PlenaryTemplateCard, plenary_template_card, GTK_TYPE_BUTTON)

static void
plenary_template_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PLENARY_TYPE_TEMPLATE_CARD);

  G_OBJECT_CLASS (plenary_template_card_parent_class)->dispose (object);
}

static void
plenary_template_card_class_init (PlenaryTemplateCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_template_card_dispose;

  g_type_ensure (PLENARY_TYPE_DAY_OUTLINE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/welcome/plenary-template-card.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryTemplateCard, outline);
  gtk_widget_class_bind_template_child (widget_class, PlenaryTemplateCard, title);
  gtk_widget_class_bind_template_child (widget_class, PlenaryTemplateCard, description);
}

static void
plenary_template_card_init (PlenaryTemplateCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_template_card_new:
 * @template: a template
 *
 * Returns: (transfer floating): a card of it
 */
PlenaryTemplateCard *
plenary_template_card_new (const PlenaryTemplate *template)
{
  g_return_val_if_fail (template != NULL, NULL);

  PlenaryTemplateCard *self = g_object_new (PLENARY_TYPE_TEMPLATE_CARD, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlenaryModel) model = plenary_template_load_model (template, &error);

  if (model == NULL)
    g_critical ("A template: %s", error->message);
  plenary_day_outline_set_model (self->outline, model);
  gtk_label_set_label (self->title, plenary_template_get_title (template));
  gtk_label_set_label (self->description, plenary_template_get_description (template));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", template->id);

  return self;
}
