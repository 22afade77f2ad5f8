/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * A template to choose: its days drawn, its title, and what it has. A button that activates the
 * action "project.new" with the id of the template.
 */
#pragma once

#include "formats/plenary-template.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PLENARY_TYPE_TEMPLATE_CARD (plenary_template_card_get_type ())
G_DECLARE_FINAL_TYPE (PlenaryTemplateCard, plenary_template_card, PLENARY, TEMPLATE_CARD, GtkButton)

PlenaryTemplateCard *plenary_template_card_new (const PlenaryTemplate *template);

G_END_DECLS
