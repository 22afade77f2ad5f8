/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The page holds its parts together: what is selected in one is shown in the others. Which report
 * is shown follows from the project.
 */
#include "config.h"

#include "summary/plenary-summary-page.h"

#include "model/plenary-document.h"
#include "model/plenary-finding.h"
#include "model/plenary-intervention.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"
#include "model/plenary-table-cell.h"
#include "model/plenary-table-row.h"
#include "operations/plenary-capture.h"
#include "operations/plenary-outline-plan.h"
#include "operations/plenary-replace-text.h"
#include "summary/plenary-capture-bar.h"
#include "summary/plenary-exchange-dialog.h"
#include "summary/plenary-find-bar.h"
#include "summary/plenary-findings-view.h"
#include "summary/plenary-leaks-dialog.h"
#include "summary/plenary-marks-view.h"
#include "summary/plenary-outline.h"
#include "summary/plenary-paragraph-inspector.h"
#include "summary/plenary-report-view.h"

#include <glib/gi18n.h>

struct _PlenarySummaryPage
{
  PlenaryPage parent_instance;

  /* Template widgets */
  AdwViewStack *stack;
  AdwViewStack *views;
  AdwOverlaySplitView *outline_split;
  PlenaryOutline *outline;
  PlenaryReportView *report;
  GtkRevealer *find_revealer;
  PlenaryFindBar *find_bar;
  GtkRevealer *capture_revealer;
  PlenaryCaptureBar *capture_bar;
  PlenaryFindingsView *findings;
  PlenaryMarksView *marks;
  PlenaryParagraphInspector *inspector;

  gboolean captures;
};

G_DEFINE_FINAL_TYPE (PlenarySummaryPage, plenary_summary_page, PLENARY_TYPE_PAGE)

typedef enum
{
  PROP_CAPTURES = 1,
} PlenarySummaryPageProperty;

static GParamSpec *properties[PROP_CAPTURES + 1];

static PlenaryModel *
get_model (PlenarySummaryPage *self)
{
  return plenary_page_get_model (PLENARY_PAGE (self));
}

static PlenaryProject *
get_project (PlenarySummaryPage *self)
{
  return plenary_page_get_project (PLENARY_PAGE (self));
}

static void
tell (PlenarySummaryPage *self, const char *sentence)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", sentence);
}

static gboolean
commit (PlenarySummaryPage *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;
  gboolean is_done = plenary_edit_commit (edit, &error);

  if (!is_done)
    tell (self, error->message);

  return is_done;
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
  gboolean has_page = document != NULL || self->captures;

  adw_view_stack_set_visible_child_name (self->stack, has_page ? "report" : "empty");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "summary.replace", document != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "summary.link-symbols", document != NULL);
  if (document == plenary_report_view_get_document (self->report))
    return;
  plenary_report_view_show (self->report, get_project (self), document);
  plenary_outline_set_document (self->outline, document);
  plenary_find_bar_set_document (self->find_bar, document);
  plenary_marks_view_set_document (self->marks, document);
}

/* The paragraph that the cursor is in is the one that the panel shows; its section is the one of
 * the outline. */
static void
paragraph_cb (PlenarySummaryPage *self)
{
  PlenaryRecord *paragraph = plenary_report_view_get_paragraph (self->report);
  PlenaryRecord *section = plenary_report_view_get_cursor_section (self->report);

  plenary_paragraph_inspector_set_paragraph (self->inspector, paragraph);
  if (section != NULL && section != plenary_outline_get_selected (self->outline))
    plenary_outline_set_selected (self->outline, section);
}

static void
details_cb (PlenarySummaryPage *self)
{
  plenary_page_show_details (PLENARY_PAGE (self));
}

static void
problem_cb (PlenarySummaryPage *self, const char *problem)
{
  tell (self, problem);
}

/* Records that are seen by another: an intervention by its first paragraph, a cell by its table. */
static PlenaryRecord *
find_shown (PlenarySummaryPage *self, PlenaryRecord *record)
{
  PlenaryModel *model = get_model (self);

  if (PLENARY_IS_TABLE_CELL (record))
    record = plenary_model_lookup (model, PLENARY_TYPE_TABLE_ROW,
                                   plenary_record_get_text (record, PLENARY_TABLE_CELL_ROW_ID));
  if (PLENARY_IS_TABLE_ROW (record))
    return plenary_model_lookup (model, PLENARY_TYPE_PARAGRAPH,
                                 plenary_record_get_text (record, PLENARY_TABLE_ROW_PARAGRAPH_ID));
  if (!PLENARY_IS_INTERVENTION (record))
    return record;

  PlenaryRecordList *paragraphs
      = plenary_model_list_by (model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_INTERVENTION_ID,
                               plenary_record_get_id (record));

  return plenary_record_list_get_length (paragraphs) > 0 ? plenary_record_list_get (paragraphs, 0)
                                                         : record;
}

static gboolean
show_in_text (PlenarySummaryPage *self, PlenaryRecord *record)
{
  PlenaryRecord *shown = find_shown (self, record);

  adw_view_stack_set_visible_child_name (self->views, "text");
  if (shown == NULL || !plenary_report_view_select_record (self->report, shown))
    return FALSE;
  gtk_widget_grab_focus (GTK_WIDGET (self->report));

  return TRUE;
}

static void
go_to_cb (PlenarySummaryPage *self, PlenaryRecord *record)
{
  plenary_page_show_record (PLENARY_PAGE (self), record);
}

static void
outline_go_to_cb (PlenarySummaryPage *self, PlenaryRecord *section)
{
  show_in_text (self, section);
  if (adw_overlay_split_view_get_collapsed (self->outline_split))
    adw_overlay_split_view_set_show_sidebar (self->outline_split, FALSE);
}

static void
captured_cb (PlenarySummaryPage *self, PlenaryRecord *paragraph)
{
  plenary_report_view_select_record (self->report, paragraph);
  plenary_findings_view_set_session (self->findings,
                                     plenary_capture_bar_get_session (self->capture_bar));
}

static void
found_cb (PlenarySummaryPage *self,
          PlenaryRecord *record,
          guint column,
          guint64 start,
          guint64 length)
{
  plenary_report_view_clear_highlights (self->report);
  if (PLENARY_IS_TABLE_CELL (record))
    {
      plenary_report_view_select_record (self->report, find_shown (self, record));
      return;
    }
  plenary_report_view_select_words (self->report, record, (gsize) start, (gsize) (start + length));
  plenary_report_view_highlight (self->report, record, (gsize) start, (gsize) (start + length));
}

static void
find_closed_cb (PlenarySummaryPage *self)
{
  plenary_report_view_clear_highlights (self->report);
  gtk_revealer_set_reveal_child (self->find_revealer, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->report));
}

static gboolean
start_find (PlenarySummaryPage *self, gboolean with_replace)
{
  if (plenary_report_view_get_document (self->report) == NULL)
    return FALSE;
  adw_view_stack_set_visible_child_name (self->views, "text");
  gtk_revealer_set_reveal_child (self->find_revealer, TRUE);
  plenary_find_bar_start (self->find_bar, NULL, with_replace);

  return TRUE;
}

static void
replace_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  start_find (PLENARY_SUMMARY_PAGE (widget), TRUE);
}

static void
find_next_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  plenary_find_bar_step (PLENARY_SUMMARY_PAGE (widget)->find_bar, TRUE);
}

static void
find_previous_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  plenary_find_bar_step (PLENARY_SUMMARY_PAGE (widget)->find_bar, FALSE);
}

static void
show_outline_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenarySummaryPage *self = PLENARY_SUMMARY_PAGE (widget);
  gboolean is_shown = adw_overlay_split_view_get_show_sidebar (self->outline_split);

  adw_view_stack_set_visible_child_name (self->views, "text");
  adw_overlay_split_view_set_show_sidebar (self->outline_split, !is_shown);
  if (!is_shown)
    gtk_widget_grab_focus (GTK_WIDGET (self->outline));
}

static PlenaryDocumentKind
get_kind (PlenarySummaryPage *self)
{
  PlenaryRecord *document = plenary_report_view_get_document (self->report);

  return document != NULL
             ? (PlenaryDocumentKind) plenary_record_get_integer (document, PLENARY_DOCUMENT_KIND)
             : PLENARY_DOCUMENT_KIND_SUMMARY_REPORT;
}

/* Draft from the agenda: the sections that are missing. */
static void
plan_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenarySummaryPage *self = PLENARY_SUMMARY_PAGE (widget);
  PlenaryEdit *edit
      = plenary_project_begin_edit (get_project (self), _ ("Add Sections From the Agenda"));
  guint n_added = plenary_outline_plan_add (edit, get_model (self), get_kind (self));

  if (!commit (self, edit))
    return;

  g_autofree char *sentence
      = n_added > 0
            ? g_strdup_printf (ngettext ("%u section was added", "%u sections were added", n_added),
                               n_added)
            : g_strdup (_ ("Every session of the agenda has its section"));

  tell (self, sentence);
}

static void
link_symbols_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenarySummaryPage *self = PLENARY_SUMMARY_PAGE (widget);
  PlenaryRecord *document = plenary_report_view_get_document (self->report);

  if (document == NULL)
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (get_project (self), _ ("Link Document Symbols"));
  guint n_links = plenary_report_link_symbols (edit, get_model (self), document);

  if (!commit (self, edit))
    return;

  g_autofree char *sentence = g_strdup_printf (
      ngettext ("%u document symbol was linked", "%u document symbols were linked", n_links),
      n_links);

  tell (self, sentence);
}

static void
check_attribution_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenarySummaryPage *self = PLENARY_SUMMARY_PAGE (widget);

  adw_dialog_present (plenary_leaks_dialog_new (get_project (self), get_kind (self), widget),
                      widget);
}

/* The session of the section that is read is the one that goes on. */
static PlenaryRecord *
guess_session (PlenarySummaryPage *self)
{
  PlenaryRecord *section = plenary_outline_get_selected (self->outline);

  return section != NULL
             ? plenary_model_lookup (get_model (self), PLENARY_TYPE_SESSION,
                                     plenary_record_get_text (section, PLENARY_SECTION_SESSION_ID))
             : NULL;
}

/* Where questions are answered: in the section that is read, when it is one of talk. */
static PlenaryRecord *
find_section_of_talk (PlenarySummaryPage *self, PlenaryRecord *session)
{
  PlenaryRecord *section = plenary_outline_get_selected (self->outline);
  int kind = section != NULL ? plenary_record_get_integer (section, PLENARY_SECTION_KIND)
                             : PLENARY_SECTION_KIND_SESSION;
  g_autoptr (PlenaryPartyChoice) nobody = plenary_party_choice_new_words ("");
  g_autoptr (GError) error = NULL;

  if (guess_session (self) == session
      && (kind == PLENARY_SECTION_KIND_DISCUSSION || kind == PLENARY_SECTION_KIND_PLAIN))
    return section;
  section = plenary_capture_ensure_section (get_project (self), session, nobody,
                                            PLENARY_CAPTURE_PLACE_FLOOR, &error);
  if (section == NULL)
    tell (self, error->message);

  return section;
}

static void
add_exchange_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenarySummaryPage *self = PLENARY_SUMMARY_PAGE (widget);
  PlenaryRecord *recorded
      = self->captures ? plenary_capture_bar_get_session (self->capture_bar) : NULL;
  PlenaryRecord *session = recorded != NULL ? recorded : guess_session (self);

  if (session == NULL)
    {
      tell (self, _ ("Put the cursor into the section of a session first"));
      return;
    }

  PlenaryRecord *section = find_section_of_talk (self, session);

  if (section != NULL)
    adw_dialog_present (plenary_exchange_dialog_new (get_project (self), session, section), widget);
}

static void
set_captures (PlenarySummaryPage *self, gboolean captures)
{
  PlenaryRecord *session = guess_session (self);

  if (self->captures == captures)
    return;
  self->captures = captures;
  choose_document (self);
  gtk_revealer_set_reveal_child (self->capture_revealer, captures);
  if (captures)
    {
      adw_view_stack_set_visible_child_name (self->views, "text");
      if (session != NULL && plenary_capture_bar_get_session (self->capture_bar) == NULL)
        plenary_capture_bar_set_session (self->capture_bar, session);
      plenary_capture_bar_start (self->capture_bar);
    }
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->report));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAPTURES]);
}

static gboolean
plenary_summary_page_show_record (PlenaryPage *page, PlenaryRecord *record)
{
  PlenarySummaryPage *self = PLENARY_SUMMARY_PAGE (page);

  if (!PLENARY_IS_FINDING (record))
    return show_in_text (self, record);

  adw_view_stack_set_visible_child_name (self->views, "findings");

  return plenary_findings_view_show_finding (self->findings, record);
}

static gboolean
plenary_summary_page_start_search (PlenaryPage *page)
{
  return start_find (PLENARY_SUMMARY_PAGE (page), FALSE);
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
plenary_summary_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((PlenarySummaryPageProperty) prop_id)
    {
    case PROP_CAPTURES:
      g_value_set_boolean (value, PLENARY_SUMMARY_PAGE (object)->captures);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_summary_page_set_property (GObject *object,
                                   guint prop_id,
                                   const GValue *value,
                                   GParamSpec *pspec)
{
  switch ((PlenarySummaryPageProperty) prop_id)
    {
    case PROP_CAPTURES:
      set_captures (PLENARY_SUMMARY_PAGE (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "summary.add-exchange", add_exchange_cb },
    { "summary.plan", plan_cb },
    { "summary.show-outline", show_outline_cb },
    { "summary.replace", replace_cb },
    { "summary.find-next", find_next_cb },
    { "summary.find-previous", find_previous_cb },
    { "summary.link-symbols", link_symbols_cb },
    { "summary.check-attribution", check_attribution_cb },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].activate);
  gtk_widget_class_install_property_action (widget_class, "summary.capture", "captures");
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (PLENARY_TYPE_CAPTURE_BAR);
  g_type_ensure (PLENARY_TYPE_FIND_BAR);
  g_type_ensure (PLENARY_TYPE_FINDINGS_VIEW);
  g_type_ensure (PLENARY_TYPE_MARKS_VIEW);
  g_type_ensure (PLENARY_TYPE_OUTLINE);
  g_type_ensure (PLENARY_TYPE_PARAGRAPH_INSPECTOR);
  g_type_ensure (PLENARY_TYPE_REPORT_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/summary/plenary-summary-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenarySummaryPage, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenarySummaryPage, views);
  gtk_widget_class_bind_template_child (widget_class, PlenarySummaryPage, outline_split);
  gtk_widget_class_bind_template_child (widget_class, PlenarySummaryPage, outline);
  gtk_widget_class_bind_template_child (widget_class, PlenarySummaryPage, report);
  gtk_widget_class_bind_template_child (widget_class, PlenarySummaryPage, find_revealer);
  gtk_widget_class_bind_template_child (widget_class, PlenarySummaryPage, find_bar);
  gtk_widget_class_bind_template_child (widget_class, PlenarySummaryPage, capture_revealer);
  gtk_widget_class_bind_template_child (widget_class, PlenarySummaryPage, capture_bar);
  gtk_widget_class_bind_template_child (widget_class, PlenarySummaryPage, findings);
  gtk_widget_class_bind_template_child (widget_class, PlenarySummaryPage, marks);
  gtk_widget_class_bind_template_child (widget_class, PlenarySummaryPage, inspector);
  gtk_widget_class_bind_template_callback (widget_class, paragraph_cb);
  gtk_widget_class_bind_template_callback (widget_class, details_cb);
  gtk_widget_class_bind_template_callback (widget_class, problem_cb);
  gtk_widget_class_bind_template_callback (widget_class, go_to_cb);
  gtk_widget_class_bind_template_callback (widget_class, outline_go_to_cb);
  gtk_widget_class_bind_template_callback (widget_class, captured_cb);
  gtk_widget_class_bind_template_callback (widget_class, found_cb);
  gtk_widget_class_bind_template_callback (widget_class, find_closed_cb);
}

static void
plenary_summary_page_class_init (PlenarySummaryPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = plenary_summary_page_constructed;
  object_class->get_property = plenary_summary_page_get_property;
  object_class->set_property = plenary_summary_page_set_property;
  PLENARY_PAGE_CLASS (klass)->show_record = plenary_summary_page_show_record;
  PLENARY_PAGE_CLASS (klass)->start_search = plenary_summary_page_start_search;

  /**
   * PlenarySummaryPage:captures:
   *
   * Whether a session is being recorded, with the bar at the bottom.
   */
  properties[PROP_CAPTURES]
      = g_param_spec_boolean ("captures", NULL, NULL, FALSE,
                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  install_actions (widget_class);
  bind_template (widget_class);
}

static void
plenary_summary_page_init (PlenarySummaryPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
