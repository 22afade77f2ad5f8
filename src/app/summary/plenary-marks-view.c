/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The list is spliced only where it differs, so that the selection and the place of the list stay
 * while the report is written; rows on the screen are shown anew after each change.
 */
#include "config.h"

#include "summary/plenary-marks-view.h"

#include "compose/plenary-draft.h"
#include "compose/plenary-places.h"
#include "model/plenary-document.h"
#include "model/plenary-intervention.h"
#include "model/plenary-paragraph.h"
#include "operations/plenary-marked-list.h"
#include "operations/plenary-paragraph-tags.h"
#include "summary/plenary-capture-tags.h"
#include "summary/plenary-marked-row.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define N_MARKS (PLENARY_MARK_KIND_QUESTION + 1)

struct _PlenaryMarksView
{
  PlenaryProjectWidget parent_instance;

  /* Template widgets */
  AdwViewStack *stack;
  AdwStatusPage *nothing;
  AdwWrapBox *filter;
  GtkListView *list;

  GtkToggleButton *buttons[N_MARKS]; /* owned by the filter */

  /* Owned */
  PlenaryRecord *document;
  PlenaryDraft *draft;
  PlenaryPlaces *places;
  GListStore *paragraphs;
  GHashTable *bound; /* list items that show a paragraph, borrowed */

  gboolean is_setting; /* buttons change, and not by a person */
};

G_DEFINE_FINAL_TYPE (PlenaryMarksView, plenary_marks_view, PLENARY_TYPE_PROJECT_WIDGET)

enum
{
  SIGNAL_GO_TO,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static PlenaryModel *
get_model (PlenaryMarksView *self)
{
  return plenary_project_widget_get_model (PLENARY_PROJECT_WIDGET (self));
}

/* “Paragraph 34, Discussion · Sweden” */
static char *
dup_place (PlenaryMarksView *self, PlenaryRecord *paragraph)
{
  PlenaryRecord *intervention = plenary_paragraph_get_intervention (get_model (self), paragraph);
  g_autofree char *name = plenary_places_dup_name (self->places, paragraph);
  g_autofree char *speaker
      = intervention != NULL ? plenary_draft_dup_speaker (self->draft, intervention) : NULL;

  return speaker != NULL && *speaker != '\0' ? g_strdup_printf ("%s · %s", name, speaker)
                                             : g_steal_pointer (&name);
}

static void
show_paragraph (PlenaryMarksView *self, GtkListItem *item)
{
  PlenaryRecord *paragraph = gtk_list_item_get_item (item);
  g_autofree char *words
      = plenary_text_dup_words (plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT));
  g_autofree char *place = dup_place (self, paragraph);

  g_strdelimit (words, "\n", ' ');
  plenary_marked_row_show (PLENARY_MARKED_ROW (gtk_list_item_get_child (item)), words, place,
                           plenary_paragraph_get_marks (get_model (self), paragraph));
  gtk_list_item_set_accessible_label (item, words);
  gtk_list_item_set_accessible_description (item, place);
}

static void
setup_cb (PlenaryMarksView *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, plenary_marked_row_new ());
}

static void
bind_cb (PlenaryMarksView *self, GtkListItem *item)
{
  g_hash_table_add (self->bound, item);
  show_paragraph (self, item);
}

static void
unbind_cb (PlenaryMarksView *self, GtkListItem *item)
{
  g_hash_table_remove (self->bound, item);
}

static void
activate_cb (PlenaryMarksView *self, guint position)
{
  g_autoptr (PlenaryRecord) paragraph
      = g_list_model_get_item (G_LIST_MODEL (self->paragraphs), position);

  g_signal_emit (self, signals[SIGNAL_GO_TO], 0, paragraph);
}

static void
show_counts (PlenaryMarksView *self, GPtrArray *all)
{
  guint counts[N_MARKS] = { 0 };

  for (guint i = 0; i < all->len; i++)
    {
      guint marks = plenary_paragraph_get_marks (get_model (self), all->pdata[i]);

      for (int kind = 0; kind < N_MARKS; kind++)
        counts[kind] += (marks >> kind) & 1;
    }
  for (int kind = 0; kind < N_MARKS; kind++)
    {
      /* Translators: a mark, and how many paragraphs have it */
      g_autofree char *label = g_strdup_printf (
          _ ("%s %u"), plenary_mark_get_title ((PlenaryMarkKind) kind), counts[kind]);

      gtk_button_set_label (GTK_BUTTON (self->buttons[kind]), label);
      gtk_widget_set_visible (GTK_WIDGET (self->buttons[kind]),
                              counts[kind] > 0
                                  || gtk_toggle_button_get_active (self->buttons[kind]));
    }
}

/* Those that have one of the marks that are on; all when none is. */
static GPtrArray *
choose (PlenaryMarksView *self, GPtrArray *all)
{
  guint marks = plenary_marks_view_get_marks (self);
  GPtrArray *chosen = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    if (marks == 0 || (plenary_paragraph_get_marks (get_model (self), all->pdata[i]) & marks) != 0)
      g_ptr_array_add (chosen, all->pdata[i]);

  return chosen;
}

static gboolean
is_listed (PlenaryMarksView *self, GPtrArray *chosen)
{
  GListModel *list = G_LIST_MODEL (self->paragraphs);
  gboolean is_same = g_list_model_get_n_items (list) == chosen->len;

  for (guint i = 0; is_same && i < chosen->len; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (list, i);

      is_same = (gpointer) item == chosen->pdata[i];
    }

  return is_same;
}

static void
list_paragraphs (PlenaryMarksView *self, GPtrArray *chosen)
{
  GHashTableIter iter;
  gpointer item = NULL;

  if (!is_listed (self, chosen))
    {
      g_list_store_splice (self->paragraphs, 0,
                           g_list_model_get_n_items (G_LIST_MODEL (self->paragraphs)),
                           chosen->pdata, chosen->len);
      return;
    }
  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    show_paragraph (self, item);
}

static void
refresh (PlenaryMarksView *self)
{
  g_autoptr (GPtrArray) all
      = self->document != NULL
            ? plenary_marked_list (get_model (self), self->document, PLENARY_MARKS_ALL)
            : g_ptr_array_new ();
  g_autoptr (GPtrArray) chosen = choose (self, all);

  g_clear_pointer (&self->places, plenary_places_free);
  g_clear_pointer (&self->draft, plenary_draft_free);
  self->places = plenary_places_new (get_model (self));
  if (self->document != NULL)
    self->draft = plenary_draft_new (get_model (self), self->document);
  show_counts (self, all);
  list_paragraphs (self, chosen);
  gtk_widget_set_visible (GTK_WIDGET (self->filter), all->len > 0);
  adw_status_page_set_title (self->nothing, all->len > 0 ? _ ("Nothing Has These Marks")
                                                         : _ ("Nothing Is Marked Yet"));
  adw_view_stack_set_visible_child_name (self->stack, chosen->len > 0 ? "list" : "nothing");
}

static void
plenary_marks_view_model_changed (PlenaryProjectWidget *widget)
{
  PlenaryMarksView *self = PLENARY_MARKS_VIEW (widget);

  /* A report that was deleted is gone before the page has chosen another. */
  if (self->document != NULL
      && plenary_model_lookup (get_model (self), PLENARY_TYPE_DOCUMENT,
                               plenary_record_get_id (self->document))
             != self->document)
    g_clear_object (&self->document);
  refresh (self);
}

static void
toggled_cb (PlenaryMarksView *self)
{
  if (!self->is_setting && get_model (self) != NULL)
    refresh (self);
}

static gboolean
key_cb (PlenaryMarksView *self, guint key, guint code, GdkModifierType state)
{
  guint32 letter = g_unichar_toupper (gdk_keyval_to_unicode (key));

  if ((state & gtk_accelerator_get_default_mod_mask ()) != GDK_ALT_MASK)
    return GDK_EVENT_PROPAGATE;
  for (int kind = 0; kind < N_MARKS; kind++)
    if (letter == (guint32) plenary_mark_get_letter ((PlenaryMarkKind) kind))
      {
        plenary_marks_view_set_marks (self, plenary_marks_view_get_marks (self) ^ (1u << kind));
        return GDK_EVENT_STOP;
      }

  return GDK_EVENT_PROPAGATE;
}

static void
add_buttons (PlenaryMarksView *self)
{
  for (int kind = 0; kind < N_MARKS; kind++)
    {
      GtkWidget *button = gtk_toggle_button_new ();
      g_autofree char *tooltip
          = g_strdup_printf ("%s (Alt+%c)", plenary_mark_get_title ((PlenaryMarkKind) kind),
                             plenary_mark_get_letter ((PlenaryMarkKind) kind));

      gtk_widget_set_tooltip_text (button, tooltip);
      gtk_widget_add_css_class (button, "plenary-chip");
      g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
      adw_wrap_box_append (self->filter, button);
      self->buttons[kind] = GTK_TOGGLE_BUTTON (button);
    }
}

static gboolean
plenary_marks_view_grab_focus (GtkWidget *widget)
{
  PlenaryMarksView *self = PLENARY_MARKS_VIEW (widget);

  return gtk_widget_grab_focus (GTK_WIDGET (self->list))
         || gtk_widget_grab_focus (GTK_WIDGET (self->buttons[0]));
}

static void
plenary_marks_view_dispose (GObject *object)
{
  PlenaryMarksView *self = PLENARY_MARKS_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_MARKS_VIEW);
  g_clear_pointer (&self->draft, plenary_draft_free);
  g_clear_pointer (&self->places, plenary_places_free);
  g_clear_object (&self->document);
  g_clear_object (&self->paragraphs);

  G_OBJECT_CLASS (plenary_marks_view_parent_class)->dispose (object);
}

static void
plenary_marks_view_finalize (GObject *object)
{
  g_hash_table_unref (PLENARY_MARKS_VIEW (object)->bound);

  G_OBJECT_CLASS (plenary_marks_view_parent_class)->finalize (object);
}

static void
plenary_marks_view_class_init (PlenaryMarksViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_marks_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = plenary_marks_view_finalize;
  widget_class->grab_focus = plenary_marks_view_grab_focus;
  PLENARY_PROJECT_WIDGET_CLASS (klass)->model_changed = plenary_marks_view_model_changed;
  PLENARY_PROJECT_WIDGET_CLASS (klass)->is_lazy = TRUE;

  /**
   * PlenaryMarksView::go-to:
   * @self: the view
   * @record: a paragraph that a person wants to see
   */
  signals[SIGNAL_GO_TO] = g_signal_new ("go-to", PLENARY_TYPE_MARKS_VIEW, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, PLENARY_TYPE_RECORD);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/summary/plenary-marks-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryMarksView, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryMarksView, nothing);
  gtk_widget_class_bind_template_child (widget_class, PlenaryMarksView, filter);
  gtk_widget_class_bind_template_child (widget_class, PlenaryMarksView, list);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
plenary_marks_view_init (PlenaryMarksView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->bound = g_hash_table_new (NULL, NULL);
  self->paragraphs = g_list_store_new (PLENARY_TYPE_PARAGRAPH);
  gtk_widget_init_template (GTK_WIDGET (self));
  add_buttons (self);

  g_autoptr (GtkSingleSelection) selection
      = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->paragraphs)));

  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * plenary_marks_view_new:
 *
 * Returns: (transfer floating): a view without a report
 */
GtkWidget *
plenary_marks_view_new (void)
{
  return g_object_new (PLENARY_TYPE_MARKS_VIEW, NULL);
}

/**
 * plenary_marks_view_set_document:
 * @self: a view
 * @document: (nullable): a report
 *
 * Shows what is marked in a report.
 */
void
plenary_marks_view_set_document (PlenaryMarksView *self, PlenaryRecord *document)
{
  g_return_if_fail (PLENARY_IS_MARKS_VIEW (self));
  g_return_if_fail (document == NULL || PLENARY_IS_DOCUMENT (document));

  if (g_set_object (&self->document, document) && get_model (self) != NULL
      && gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);
}

/**
 * plenary_marks_view_get_marks:
 * @self: a view
 *
 * Returns: the marks that are asked for, as bits 1 << #PlenaryMarkKind; 0 for all
 */
guint
plenary_marks_view_get_marks (PlenaryMarksView *self)
{
  guint marks = 0;

  g_return_val_if_fail (PLENARY_IS_MARKS_VIEW (self), 0);

  for (int kind = 0; kind < N_MARKS; kind++)
    if (gtk_toggle_button_get_active (self->buttons[kind]))
      marks |= 1u << kind;

  return marks;
}

/**
 * plenary_marks_view_set_marks:
 * @self: a view
 * @marks: marks, as bits 1 << #PlenaryMarkKind; 0 for all
 *
 * Shows what has at least one of some marks.
 */
void
plenary_marks_view_set_marks (PlenaryMarksView *self, guint marks)
{
  g_return_if_fail (PLENARY_IS_MARKS_VIEW (self));

  self->is_setting = TRUE;
  for (int kind = 0; kind < N_MARKS; kind++)
    gtk_toggle_button_set_active (self->buttons[kind], ((marks >> kind) & 1) != 0);
  self->is_setting = FALSE;
  toggled_cb (self);
}
