/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "summary/plenary-summary-page.h"

#include "model/plenary-document.h"
#include "model/plenary-intervention.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "summary/plenary-report-view.h"

struct _PlenarySummaryPage
{
  PlenaryPage parent_instance;

  AdwViewStack *stack;
  PlenaryReportView *report;
};

G_DEFINE_FINAL_TYPE (PlenarySummaryPage, plenary_summary_page, PLENARY_TYPE_PAGE)

static PlenaryModel *
get_model (PlenarySummaryPage *self)
{
  return plenary_page_get_model (PLENARY_PAGE (self));
}

/* The summary report when there is one, else the first document that has text. */
static const char *
find_document (PlenarySummaryPage *self)
{
  PlenaryRecordList *list = plenary_model_list (get_model (self), PLENARY_TYPE_DOCUMENT);
  const char *found = NULL;

  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      PlenaryRecord *document = plenary_record_list_get (list, i);
      const char *id = plenary_record_get_id (document);
      guint n_sections = plenary_record_list_get_length (plenary_model_list_by (
          get_model (self), PLENARY_TYPE_SECTION, PLENARY_SECTION_DOCUMENT_ID, id));

      if (n_sections == 0)
        continue;
      if (plenary_record_get_integer (document, PLENARY_DOCUMENT_KIND)
          == PLENARY_DOCUMENT_KIND_SUMMARY_REPORT)
        return id;
      if (found == NULL)
        found = id;
    }

  return found;
}

/* Shows another report, when the one shown is gone or the first has come. */
static void
choose_document (PlenarySummaryPage *self)
{
  PlenaryRecord *document
      = plenary_model_lookup (get_model (self), PLENARY_TYPE_DOCUMENT, find_document (self));

  adw_view_stack_set_visible_child_name (self->stack, document != NULL ? "report" : "empty");
  if (document != plenary_report_view_get_document (self->report))
    plenary_report_view_show (self->report, plenary_page_get_project (PLENARY_PAGE (self)),
                              document);
}

/* The paragraph by which an intervention can be seen. */
static PlenaryRecord *
find_shown (PlenarySummaryPage *self, PlenaryRecord *record)
{
  if (!PLENARY_IS_INTERVENTION (record))
    return record;

  PlenaryRecordList *paragraphs
      = plenary_model_list_by (get_model (self), PLENARY_TYPE_PARAGRAPH,
                               PLENARY_PARAGRAPH_INTERVENTION_ID, plenary_record_get_id (record));

  return plenary_record_list_get_length (paragraphs) > 0 ? plenary_record_list_get (paragraphs, 0)
                                                         : record;
}

static gboolean
plenary_summary_page_show_record (PlenaryPage *page, PlenaryRecord *record)
{
  PlenarySummaryPage *self = PLENARY_SUMMARY_PAGE (page);

  if (!plenary_report_view_select_record (self->report, find_shown (self, record)))
    return FALSE;
  gtk_widget_grab_focus (GTK_WIDGET (self->report));

  return TRUE;
}

static void
plenary_summary_page_constructed (GObject *object)
{
  PlenarySummaryPage *self = PLENARY_SUMMARY_PAGE (object);

  G_OBJECT_CLASS (plenary_summary_page_parent_class)->constructed (object);

  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (choose_document), self,
                           G_CONNECT_SWAPPED);
  choose_document (self);
}

static void
plenary_summary_page_class_init (PlenarySummaryPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = plenary_summary_page_constructed;
  PLENARY_PAGE_CLASS (klass)->show_record = plenary_summary_page_show_record;

  g_type_ensure (PLENARY_TYPE_REPORT_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/summary/plenary-summary-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenarySummaryPage, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenarySummaryPage, report);
}

static void
plenary_summary_page_init (PlenarySummaryPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
