/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The commands of a report's view, apart from those of all inline text: what kind a paragraph is,
 * references, tables, moving, and how large the text is.
 */
#include "config.h"

#include "summary/plenary-report-view-private.h"

#include "model/plenary-paragraph.h"
#include "operations/plenary-table-edit.h"
#include "summary/plenary-reference-popover.h"
#include "summary/plenary-report-commands.h"
#include "summary/plenary-table-dialog.h"
#include "widgets/plenary-text-commands.h"

#include <glib/gi18n.h>

#define N_ZOOMS    8
#define USUAL_ZOOM 2

/* What a new table has, its head included. */
#define NEW_ROWS    3
#define NEW_COLUMNS 2

#define MEASURE      680
#define BOTH_MARGINS 200

static const double zooms[N_ZOOMS] = { 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2 };

/* What the list of kinds has, in its order. */
static const struct
{
  PlenaryParagraphKind kind;
  PlenaryMarker marker;
} kinds[] = {
  { PLENARY_PARAGRAPH_KIND_NUMBERED, PLENARY_MARKER_NONE },
  { PLENARY_PARAGRAPH_KIND_PLAIN, PLENARY_MARKER_NONE },
  { PLENARY_PARAGRAPH_KIND_ITEM, PLENARY_MARKER_BULLET },
  { PLENARY_PARAGRAPH_KIND_ITEM, PLENARY_MARKER_LETTER },
  { PLENARY_PARAGRAPH_KIND_ITEM, PLENARY_MARKER_DECIMAL },
  { PLENARY_PARAGRAPH_KIND_QUOTE, PLENARY_MARKER_NONE },
};

/* After the kinds of paragraphs. */
#define HEADING G_N_ELEMENTS (kinds)

static PlenaryReportBuffer *
get_buffer (PlenaryReportView *self)
{
  return plenary_report_text_get_buffer (self->text);
}

static gboolean
is_editable (PlenaryReportView *self)
{
  return gtk_text_view_get_editable (GTK_TEXT_VIEW (self->text));
}

/* The list of kinds shows what the block of the cursor is. */
void
plenary_report_view_show_kind (PlenaryReportView *self, const PlenaryReportBlock *block)
{
  gboolean is_words = block != NULL && block->kind == PLENARY_REPORT_BLOCK_WORDS;
  guint selected = block != NULL && block->kind == PLENARY_REPORT_BLOCK_HEADING ? HEADING : 0;

  for (guint i = 0; is_words && i < G_N_ELEMENTS (kinds); i++)
    if ((int) kinds[i].kind == plenary_report_block_get_paragraph_kind (block)
        && (kinds[i].kind != PLENARY_PARAGRAPH_KIND_ITEM
            || (int) kinds[i].marker
                   == plenary_record_get_integer (block->record, PLENARY_PARAGRAPH_MARKER)))
      selected = i;

  self->is_showing_kind = TRUE;
  gtk_widget_set_sensitive (GTK_WIDGET (self->kind_list), is_words && is_editable (self));
  gtk_drop_down_set_selected (self->kind_list, selected);
  self->is_showing_kind = FALSE;
}

static void
kind_cb (PlenaryReportView *self)
{
  guint selected = gtk_drop_down_get_selected (self->kind_list);

  if (self->is_showing_kind)
    return;

  if (selected >= HEADING)
    plenary_report_buffer_make_heading (get_buffer (self));
  else if (kinds[selected].kind == PLENARY_PARAGRAPH_KIND_ITEM)
    plenary_text_buffer_set_item (PLENARY_TEXT_BUFFER (get_buffer (self)), 1,
                                  kinds[selected].marker);
  else
    plenary_report_buffer_set_kind (get_buffer (self), kinds[selected].kind);
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

/* Digits, as in word processors. */
static void
choose_kind (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryReportView *self = PLENARY_REPORT_VIEW (widget);
  guint kind = g_variant_get_uint32 (parameter);

  if (gtk_widget_get_sensitive (GTK_WIDGET (self->kind_list)) && kind <= HEADING)
    gtk_drop_down_set_selected (self->kind_list, kind);
}

static void
reference_chosen_cb (PlenaryReportView *self, const char *target, guint form)
{
  plenary_text_buffer_insert_reference (PLENARY_TEXT_BUFFER (get_buffer (self)), target,
                                        (PlenaryReferenceForm) form);
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

static void
insert_reference (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryReportView *self = PLENARY_REPORT_VIEW (widget);
  GdkRectangle area;
  graphene_point_t origin = GRAPHENE_POINT_INIT_ZERO;

  if (self->document == NULL || !is_editable (self))
    return;

  if (self->reference_popover == NULL)
    {
      self->reference_popover = GTK_WIDGET (plenary_reference_popover_new ());
      gtk_widget_set_parent (self->reference_popover, widget);
      g_signal_connect_object (self->reference_popover, "chosen", G_CALLBACK (reference_chosen_cb),
                               self, G_CONNECT_SWAPPED);
    }
  plenary_text_view_get_cursor_area (PLENARY_TEXT_VIEW (self->text), &area);
  if (gtk_widget_compute_point (GTK_WIDGET (self->text), widget, &origin, &origin))
    {
      area.x += (int) origin.x;
      area.y += (int) origin.y;
    }
  plenary_reference_popover_show (PLENARY_REFERENCE_POPOVER (self->reference_popover),
                                  plenary_project_get_model (self->project), self->document, &area);
}

/* The table of the cursor; a new one after what the cursor is in when that is none. */
static void
edit_table (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryReportView *self = PLENARY_REPORT_VIEW (widget);
  PlenaryReportBlock *block = plenary_report_view_get_cursor_block (self);

  if (block == NULL || !is_editable (self))
    return;

  PlenaryModel *model = plenary_project_get_model (self->project);
  PlenaryRecord *table = block->record;

  if (plenary_report_block_get_paragraph_kind (block) != PLENARY_PARAGRAPH_KIND_TABLE)
    {
      PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Add Table"));
      g_autoptr (GError) error = NULL;
      g_autofree char *id = plenary_table_insert (
          edit, model, plenary_record_get_id (block->section),
          plenary_report_block_is_paragraph (block) ? block->record : NULL, NEW_ROWS, NEW_COLUMNS);

      if (!plenary_edit_commit (edit, &error))
        {
          g_signal_emit_by_name (self, "problem", error->message);
          return;
        }
      table = plenary_model_lookup (model, PLENARY_TYPE_PARAGRAPH, id);
      plenary_report_view_select_record (self, table);
    }
  adw_dialog_present (plenary_table_dialog_new (self->project, table), widget);
}

static void
step (PlenaryReportView *self, gboolean is_down)
{
  if (!is_editable (self))
    return;
  if (!plenary_report_buffer_step (get_buffer (self), is_down))
    gtk_widget_error_bell (GTK_WIDGET (self));
  plenary_report_view_scroll_to_cursor (self);
}

static void
move_up (GtkWidget *widget, const char *action, GVariant *parameter)
{
  step (PLENARY_REPORT_VIEW (widget), FALSE);
}

static void
move_down (GtkWidget *widget, const char *action, GVariant *parameter)
{
  step (PLENARY_REPORT_VIEW (widget), TRUE);
}

static void
set_zoom (PlenaryReportView *self, guint zoom)
{
  g_autofree char *former = g_strdup_printf ("plenary-zoom-%u", self->zoom);
  g_autofree char *wanted = g_strdup_printf ("plenary-zoom-%u", zoom);

  gtk_widget_remove_css_class (GTK_WIDGET (self->text), former);
  gtk_widget_add_css_class (GTK_WIDGET (self->text), wanted);
  self->zoom = zoom;
  adw_clamp_scrollable_set_maximum_size (self->clamp, (int) (MEASURE * zooms[zoom]) + BOTH_MARGINS);
  adw_clamp_scrollable_set_tightening_threshold (self->clamp,
                                                 (int) (MEASURE * zooms[zoom]) + BOTH_MARGINS);
}

static void
zoom_in (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryReportView *self = PLENARY_REPORT_VIEW (widget);

  set_zoom (self, MIN (self->zoom + 1, N_ZOOMS - 1));
}

static void
zoom_out (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryReportView *self = PLENARY_REPORT_VIEW (widget);

  set_zoom (self, self->zoom > 0 ? self->zoom - 1 : 0);
}

static void
zoom_usual (GtkWidget *widget, const char *action, GVariant *parameter)
{
  set_zoom (PLENARY_REPORT_VIEW (widget), USUAL_ZOOM);
}

static gboolean
scroll_cb (PlenaryReportView *self, double dx, double dy, GtkEventController *controller)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (controller);

  if ((state & GDK_CONTROL_MASK) == 0 || dy == 0)
    return FALSE;

  gtk_widget_activate_action (GTK_WIDGET (self), dy < 0 ? "report.zoom-in" : "report.zoom-out",
                              NULL);

  return TRUE;
}

void
plenary_report_view_reset_zoom (PlenaryReportView *self)
{
  set_zoom (self, USUAL_ZOOM);
}

void
plenary_report_view_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "report.table", NULL, edit_table);
  gtk_widget_class_install_action (widget_class, "report.reference", NULL, insert_reference);
  gtk_widget_class_install_action (widget_class, "report.kind", "u", choose_kind);
  gtk_widget_class_install_action (widget_class, "report.move-up", NULL, move_up);
  gtk_widget_class_install_action (widget_class, "report.move-down", NULL, move_down);
  gtk_widget_class_install_action (widget_class, "report.zoom-in", NULL, zoom_in);
  gtk_widget_class_install_action (widget_class, "report.zoom-out", NULL, zoom_out);
  gtk_widget_class_install_action (widget_class, "report.zoom-usual", NULL, zoom_usual);
  gtk_widget_class_bind_template_callback (widget_class, kind_cb);
  gtk_widget_class_bind_template_callback (widget_class, scroll_cb);
  plenary_text_commands_bind (widget_class);
  plenary_report_commands_bind (widget_class);
}
