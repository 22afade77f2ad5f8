/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "summary/plenary-reference-popover.h"

#include "base/plenary-pattern.h"
#include "compose/plenary-draft.h"
#include "summary/plenary-report-block.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* Targets that are listed; who wants another one types more of it. */
#define MOST_TARGETS 12

#define TARGET_KEY "plenary-target"

struct _PlenaryReferencePopover
{
  GtkPopover parent_instance;

  /* Template */
  GtkEditable *entry;
  GtkListBox *list;
  AdwToggleGroup *forms;

  /* Owned; while it is shown */
  GPtrArray *blocks; /* PlenaryReportBlock: what can be referred to */
  PlenaryDraft *draft;
};

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PlenaryReferencePopover, plenary_reference_popover, GTK_TYPE_POPOVER)

/* A number is that of a paragraph; words may be anywhere in a heading or a paragraph. */
static gboolean
is_match (const PlenaryReportBlock *block, const char *typed, const PlenaryPattern *pattern)
{
  guint64 number = 0;

  if (g_ascii_string_to_unsigned (typed, 10, 1, G_MAXUINT, &number, NULL))
    return block->number == number;

  return plenary_pattern_rate (pattern, plenary_text_get_plain (block->text), "") > 0;
}

static char *
dup_name (PlenaryReferencePopover *self, const PlenaryReportBlock *block)
{
  g_autofree char *label = plenary_draft_dup_reference (
      self->draft, plenary_record_get_id (block->record), PLENARY_REFERENCE_LABEL);
  g_autofree char *words = plenary_text_dup_words (block->text);

  if (block->kind == PLENARY_REPORT_BLOCK_HEADING || label == NULL || *label == '\0')
    return g_steal_pointer (&words);

  return g_strdup_printf ("%s · %s", label, words);
}

static void
add_target (PlenaryReferencePopover *self, const PlenaryReportBlock *block)
{
  g_autofree char *name = dup_name (self, block);
  GtkWidget *label = gtk_label_new (name);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  if (block->kind == PLENARY_REPORT_BLOCK_HEADING)
    gtk_widget_add_css_class (label, "heading");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  g_object_set_data_full (G_OBJECT (row), TARGET_KEY,
                          g_strdup (plenary_record_get_id (block->record)), g_free);
  gtk_list_box_append (self->list, row);
}

static void
search_cb (PlenaryReferencePopover *self)
{
  const char *typed = gtk_editable_get_text (self->entry);
  g_autoptr (PlenaryPattern) pattern = plenary_pattern_new (typed);
  guint n_targets = 0;

  gtk_list_box_remove_all (self->list);
  for (guint i = 0; self->blocks != NULL && i < self->blocks->len && n_targets < MOST_TARGETS; i++)
    {
      PlenaryReportBlock *block = g_ptr_array_index (self->blocks, i);
      gboolean is_shown = plenary_pattern_is_empty (pattern)
                              ? block->kind == PLENARY_REPORT_BLOCK_HEADING
                              : is_match (block, typed, pattern);

      if (!is_shown || plenary_text_is_empty (block->text))
        continue;
      add_target (self, block);
      n_targets++;
    }
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));
}

static void
choose (PlenaryReferencePopover *self, GtkListBoxRow *row)
{
  g_autofree char *target = g_strdup (g_object_get_data (G_OBJECT (row), TARGET_KEY));
  guint form = adw_toggle_group_get_active (self->forms);

  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[CHOSEN], 0, target, form);
}

static void
row_activated_cb (PlenaryReferencePopover *self, GtkListBoxRow *row)
{
  choose (self, row);
}

static void
activate_cb (PlenaryReferencePopover *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, 0);

  if (row != NULL)
    choose (self, row);
}

static void
plenary_reference_popover_closed (GtkPopover *popover)
{
  PlenaryReferencePopover *self = PLENARY_REFERENCE_POPOVER (popover);

  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  g_clear_pointer (&self->draft, plenary_draft_free);
}

static void
plenary_reference_popover_dispose (GObject *object)
{
  plenary_reference_popover_closed (GTK_POPOVER (object));
  gtk_widget_dispose_template (GTK_WIDGET (object), PLENARY_TYPE_REFERENCE_POPOVER);

  G_OBJECT_CLASS (plenary_reference_popover_parent_class)->dispose (object);
}

static void
plenary_reference_popover_class_init (PlenaryReferencePopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_reference_popover_dispose;
  GTK_POPOVER_CLASS (klass)->closed = plenary_reference_popover_closed;

  /**
   * PlenaryReferencePopover::chosen:
   * @self: the popover
   * @target: id of a record
   * @form: #PlenaryReferenceForm
   *
   * A person has said where the reference goes.
   */
  signals[CHOSEN] = g_signal_new ("chosen", PLENARY_TYPE_REFERENCE_POPOVER, G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/summary/plenary-reference-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryReferencePopover, entry);
  gtk_widget_class_bind_template_child (widget_class, PlenaryReferencePopover, list);
  gtk_widget_class_bind_template_child (widget_class, PlenaryReferencePopover, forms);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
plenary_reference_popover_init (PlenaryReferencePopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_reference_popover_new:
 *
 * Returns: (transfer floating): a popover; its parent is to unparent it
 */
PlenaryReferencePopover *
plenary_reference_popover_new (void)
{
  return g_object_new (PLENARY_TYPE_REFERENCE_POPOVER, NULL);
}

/**
 * plenary_reference_popover_show:
 * @self: a popover
 * @model: a model
 * @document: the document that is written
 * @area: where the cursor is, in the coordinates of the parent of @self
 *
 * Asks where a reference goes.
 */
void
plenary_reference_popover_show (PlenaryReferencePopover *self,
                                PlenaryModel *model,
                                PlenaryRecord *document,
                                const GdkRectangle *area)
{
  g_return_if_fail (PLENARY_IS_REFERENCE_POPOVER (self));
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_RECORD (document));

  plenary_reference_popover_closed (GTK_POPOVER (self));
  self->blocks = plenary_report_blocks_list (model, plenary_record_get_id (document), NULL);
  self->draft = plenary_draft_new (model, document);
  for (guint i = 0; i < self->blocks->len; i++)
    plenary_report_block_update (g_ptr_array_index (self->blocks, i), self->draft);
  gtk_editable_set_text (self->entry, "");
  search_cb (self);
  gtk_popover_set_pointing_to (GTK_POPOVER (self), area);
  gtk_popover_popup (GTK_POPOVER (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}
