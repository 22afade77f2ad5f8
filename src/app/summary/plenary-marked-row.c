/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "summary/plenary-marked-row.h"

#include "operations/plenary-marked-list.h"
#include "summary/plenary-capture-tags.h"

struct _PlenaryMarkedRow
{
  GtkWidget parent_instance;

  /* Template widgets */
  GtkWidget *content;
  GtkLabel *words;
  GtkLabel *place;
  GtkLabel *marks;
};

G_DEFINE_FINAL_TYPE (PlenaryMarkedRow, plenary_marked_row, GTK_TYPE_WIDGET)

static void
plenary_marked_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PLENARY_TYPE_MARKED_ROW);

  G_OBJECT_CLASS (plenary_marked_row_parent_class)->dispose (object);
}

static void
plenary_marked_row_class_init (PlenaryMarkedRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_marked_row_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/summary/plenary-marked-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryMarkedRow, content);
  gtk_widget_class_bind_template_child (widget_class, PlenaryMarkedRow, words);
  gtk_widget_class_bind_template_child (widget_class, PlenaryMarkedRow, place);
  gtk_widget_class_bind_template_child (widget_class, PlenaryMarkedRow, marks);
}

static void
plenary_marked_row_init (PlenaryMarkedRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_marked_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
plenary_marked_row_new (void)
{
  return g_object_new (PLENARY_TYPE_MARKED_ROW, NULL);
}

/**
 * plenary_marked_row_show:
 * @self: a row
 * @words: the words of a paragraph
 * @place: where they stand, and who said them
 * @marks: its marks, as bits 1 << #PlenaryMarkKind
 *
 * Shows a paragraph.
 */
void
plenary_marked_row_show (PlenaryMarkedRow *self, const char *words, const char *place, guint marks)
{
  g_autoptr (GString) names = g_string_new (NULL);

  g_return_if_fail (PLENARY_IS_MARKED_ROW (self));
  g_return_if_fail (words != NULL && place != NULL);

  for (int kind = 0; (PLENARY_MARKS_ALL >> kind) != 0; kind++)
    if ((marks & (1u << kind)) != 0)
      g_string_append_printf (names, "%s%s", names->len > 0 ? " · " : "",
                              plenary_mark_get_title ((PlenaryMarkKind) kind));
  gtk_label_set_text (self->words, words);
  gtk_label_set_text (self->place, place);
  gtk_label_set_text (self->marks, names->str);
}
