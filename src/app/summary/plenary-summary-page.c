/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The sections of the report, each before those it contains, are the sections of the list; their
 * paragraphs are its rows. Numbers are made anew after each change and shown in the rows that
 * are on the screen.
 */
#include "config.h"

#include "summary/plenary-summary-page.h"

#include "compose/plenary-numbering.h"
#include "model/plenary-document.h"
#include "model/plenary-intervention.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "model/plenary-session.h"
#include "widgets/plenary-text-label.h"

#include <glib/gi18n.h>

#define INDENT_PER_LEVEL 24

struct _PlenarySummaryPage
{
  PlenaryPage parent_instance;

  AdwViewStack *stack;
  GtkListView *view;

  char *document_id;           /* NULL while there is no report */
  PlenaryNumbering *numbering; /* of that report */
  GHashTable *first_notes;     /* id of a paragraph -> number of its first note */
  GHashTable *bound;           /* list items that show a paragraph, borrowed */
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

static gboolean
is_of_document (gpointer item, gpointer user_data)
{
  PlenarySummaryPage *self = user_data;

  return g_strcmp0 (plenary_record_get_text (item, PLENARY_SECTION_DOCUMENT_ID), self->document_id)
         == 0;
}

static GListModel *
list_sections (PlenarySummaryPage *self, const char *parent_id)
{
  PlenaryRecordList *list = plenary_model_list_by (get_model (self), PLENARY_TYPE_SECTION,
                                                   PLENARY_SECTION_PARENT_ID, parent_id);
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (is_of_document, self, NULL));

  return G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (list)), filter));
}

static GListModel *
list_children (gpointer item, gpointer user_data)
{
  return list_sections (user_data, plenary_record_get_id (item));
}

static gpointer
paragraphs_of_section (gpointer item, gpointer user_data)
{
  g_autoptr (PlenaryRecord) section = item;
  PlenarySummaryPage *self = user_data;

  return g_object_ref (plenary_model_list_by (get_model (self), PLENARY_TYPE_PARAGRAPH,
                                              PLENARY_PARAGRAPH_SECTION_ID,
                                              plenary_record_get_id (section)));
}

static char *
reference_text (const char *target, PlenaryReferenceForm form, gpointer user_data)
{
  PlenarySummaryPage *self = user_data;
  const PlenaryNumberingEntry *entry
      = self->numbering != NULL ? plenary_numbering_lookup (self->numbering, target) : NULL;

  if (entry == NULL)
    return g_strdup ("[?]");

  switch (form)
    {
    case PLENARY_REFERENCE_LABEL:
      return g_strdup (entry->label);
    case PLENARY_REFERENCE_TITLE:
      return g_strdup (entry->title);
    case PLENARY_REFERENCE_NUMBER:
    case PLENARY_REFERENCE_PAGE:
    default:
      return g_strdup (entry->number);
    }
}

static const char *
describe_block (PlenaryParagraphKind kind)
{
  switch (kind)
    {
    case PLENARY_PARAGRAPH_KIND_TABLE:
      return _ ("Table");
    case PLENARY_PARAGRAPH_KIND_FINDINGS:
      return _ ("Table of findings");
    case PLENARY_PARAGRAPH_KIND_OBJECTIVES:
      return _ ("Objectives of the session");
    case PLENARY_PARAGRAPH_KIND_ROLES:
      return _ ("Chair and facilitator of the session");
    case PLENARY_PARAGRAPH_KIND_NUMBERED:
    case PLENARY_PARAGRAPH_KIND_PLAIN:
    case PLENARY_PARAGRAPH_KIND_ITEM:
    case PLENARY_PARAGRAPH_KIND_QUOTE:
    default:
      return NULL;
    }
}

/* What stands in the margin: "12." of a paragraph, "b." of a lettered item, a bullet. */
static char *
dup_mark (PlenaryRecord *paragraph, const PlenaryNumberingEntry *entry)
{
  const char *number = entry != NULL ? entry->number : "";
  const char *opening = strrchr (number, '(');

  switch ((PlenaryParagraphKind) plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND))
    {
    case PLENARY_PARAGRAPH_KIND_NUMBERED:
      return g_strconcat (number, ".", NULL);
    case PLENARY_PARAGRAPH_KIND_ITEM:
      return opening != NULL
                 ? g_strdup_printf ("%.*s.", (int) strcspn (opening + 1, ")"), opening + 1)
                 : g_strdup ("•");
    case PLENARY_PARAGRAPH_KIND_PLAIN:
    case PLENARY_PARAGRAPH_KIND_QUOTE:
    case PLENARY_PARAGRAPH_KIND_TABLE:
    case PLENARY_PARAGRAPH_KIND_FINDINGS:
    case PLENARY_PARAGRAPH_KIND_OBJECTIVES:
    case PLENARY_PARAGRAPH_KIND_ROLES:
    default:
      return g_strdup ("");
    }
}

static void
show_paragraph (PlenarySummaryPage *self, GtkListItem *item)
{
  PlenaryRecord *paragraph = gtk_list_item_get_item (item);
  const char *id = plenary_record_get_id (paragraph);
  PlenaryParagraphKind kind = plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND);
  int level = plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_LEVEL);
  const PlenaryNumberingEntry *entry
      = self->numbering != NULL ? plenary_numbering_lookup (self->numbering, id) : NULL;
  GtkWidget *box = gtk_list_item_get_child (item);
  GtkLabel *number = GTK_LABEL (gtk_widget_get_first_child (box));
  GtkLabel *text = GTK_LABEL (gtk_widget_get_last_child (box));
  const char *block = describe_block (kind);
  PlenaryTextLabelContext context
      = { .reference_text = reference_text,
          .user_data = self,
          .first_note = GPOINTER_TO_UINT (g_hash_table_lookup (self->first_notes, id)) };
  g_autofree char *mark = dup_mark (paragraph, entry);

  gtk_label_set_text (number, mark);
  gtk_widget_set_margin_start (
      box, kind == PLENARY_PARAGRAPH_KIND_ITEM ? MAX (level, 1) * INDENT_PER_LEVEL : 0);
  if (block != NULL)
    {
      gtk_label_set_text (text, block);
      gtk_label_set_attributes (text, NULL);
      gtk_widget_add_css_class (GTK_WIDGET (text), "dim-label");
    }
  else
    {
      gtk_widget_remove_css_class (GTK_WIDGET (text), "dim-label");
      plenary_text_label_set (text, plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT),
                              &context);
    }
}

static void
setup_paragraph_cb (PlenarySummaryPage *self, GtkListItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *number = gtk_label_new (NULL);
  GtkWidget *text = gtk_label_new (NULL);

  gtk_label_set_width_chars (GTK_LABEL (number), 4);
  gtk_label_set_xalign (GTK_LABEL (number), 1);
  gtk_widget_set_valign (number, GTK_ALIGN_START);
  gtk_widget_add_css_class (number, "numeric");
  gtk_widget_add_css_class (number, "dim-label");
  gtk_label_set_xalign (GTK_LABEL (text), 0);
  gtk_label_set_wrap (GTK_LABEL (text), TRUE);
  gtk_widget_set_hexpand (text, TRUE);
  gtk_widget_add_css_class (box, "plenary-paragraph");
  gtk_box_append (GTK_BOX (box), number);
  gtk_box_append (GTK_BOX (box), text);
  gtk_list_item_set_child (item, box);
}

static void
bind_paragraph_cb (PlenarySummaryPage *self, GtkListItem *item)
{
  g_hash_table_add (self->bound, item);
  show_paragraph (self, item);
}

static void
unbind_paragraph_cb (PlenarySummaryPage *self, GtkListItem *item)
{
  g_hash_table_remove (self->bound, item);
}

static void
setup_heading_cb (PlenarySummaryPage *self, GtkListHeader *header)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "plenary-section");
  gtk_list_header_set_child (header, label);
}

/* The heading of a section: its own, or that of the session it records. */
static void
bind_heading_cb (PlenarySummaryPage *self, GtkListHeader *header)
{
  PlenaryRecord *paragraph = gtk_list_header_get_item (header);
  PlenaryRecord *section
      = plenary_model_lookup (get_model (self), PLENARY_TYPE_SECTION,
                              plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_SECTION_ID));
  GtkLabel *label = GTK_LABEL (gtk_list_header_get_child (header));
  gboolean is_inner
      = section != NULL && plenary_record_get_text (section, PLENARY_SECTION_PARENT_ID) != NULL;
  const PlenaryNumberingEntry *entry
      = section != NULL && self->numbering != NULL
            ? plenary_numbering_lookup (self->numbering, plenary_record_get_id (section))
            : NULL;

  gtk_label_set_text (label, entry != NULL ? entry->title : "");
  gtk_widget_remove_css_class (GTK_WIDGET (label), is_inner ? "title-3" : "heading");
  gtk_widget_add_css_class (GTK_WIDGET (label), is_inner ? "heading" : "title-3");
}

static guint
count_notes (const PlenaryText *text)
{
  gsize n_runs = 0;
  const PlenaryRun *runs = plenary_text_get_runs (text, &n_runs);
  guint n_notes = 0;

  for (gsize i = 0; i < n_runs; i++)
    n_notes += runs[i].kind == PLENARY_RUN_NOTE;

  return n_notes;
}

static void
number_notes (PlenarySummaryPage *self)
{
  GListModel *paragraphs = G_LIST_MODEL (gtk_list_view_get_model (self->view));
  guint length = g_list_model_get_n_items (paragraphs);
  guint next = 1;

  g_hash_table_remove_all (self->first_notes);
  for (guint i = 0; i < length; i++)
    {
      g_autoptr (PlenaryRecord) paragraph = g_list_model_get_item (paragraphs, i);
      const char *markup = plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_TEXT);

      /* Most paragraphs have no note, and are not parsed to find that out. */
      if (strstr (markup, "<note>") == NULL)
        continue;
      g_hash_table_insert (self->first_notes, g_strdup (plenary_record_get_id (paragraph)),
                           GUINT_TO_POINTER (next));
      next += count_notes (plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT));
    }
}

static void
refresh (PlenarySummaryPage *self)
{
  PlenaryRecord *document
      = plenary_model_lookup (get_model (self), PLENARY_TYPE_DOCUMENT, self->document_id);
  GHashTableIter iter;
  gpointer item = NULL;

  g_clear_pointer (&self->numbering, plenary_numbering_free);
  if (document != NULL)
    self->numbering = plenary_numbering_new (get_model (self), document);
  number_notes (self);
  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    show_paragraph (self, item);
}

/* Shows another report, when the one shown is gone or the first has come. */
static void
choose_document (PlenarySummaryPage *self)
{
  const char *id = find_document (self);

  adw_view_stack_set_visible_child_name (self->stack, id != NULL ? "report" : "empty");
  if (!g_set_str (&self->document_id, id))
    return;

  GtkTreeListModel *sections
      = gtk_tree_list_model_new (list_sections (self, NULL), TRUE, TRUE, list_children, self, NULL);
  GtkMapListModel *by_section
      = gtk_map_list_model_new (G_LIST_MODEL (sections), paragraphs_of_section, self, NULL);
  g_autoptr (GtkSelectionModel) selection = plenary_page_create_selection (
      G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (by_section))));

  gtk_list_view_set_model (self->view, selection);
  plenary_page_start_at_top (GTK_SCROLLABLE (self->view));
}

static void
model_changed_cb (PlenarySummaryPage *self)
{
  choose_document (self);
  if (self->document_id != NULL)
    refresh (self);
}

/* The paragraph by which a record can be seen; a section without text has none. */
static PlenaryRecord *
find_paragraph (PlenarySummaryPage *self, PlenaryRecord *record)
{
  PlenaryRecordList *paragraphs = NULL;
  const char *id = plenary_record_get_id (record);

  if (PLENARY_IS_PARAGRAPH (record))
    return record;
  if (PLENARY_IS_SECTION (record))
    paragraphs = plenary_model_list_by (get_model (self), PLENARY_TYPE_PARAGRAPH,
                                        PLENARY_PARAGRAPH_SECTION_ID, id);
  else if (PLENARY_IS_INTERVENTION (record))
    paragraphs = plenary_model_list_by (get_model (self), PLENARY_TYPE_PARAGRAPH,
                                        PLENARY_PARAGRAPH_INTERVENTION_ID, id);
  if (paragraphs == NULL || plenary_record_list_get_length (paragraphs) == 0)
    return NULL;

  return plenary_record_list_get (paragraphs, 0);
}

static gboolean
plenary_summary_page_show_record (PlenaryPage *page, PlenaryRecord *record)
{
  PlenarySummaryPage *self = PLENARY_SUMMARY_PAGE (page);
  PlenaryRecord *paragraph = find_paragraph (self, record);

  return paragraph != NULL && plenary_page_scroll_to (GTK_WIDGET (self->view), paragraph);
}

static void
plenary_summary_page_constructed (GObject *object)
{
  PlenarySummaryPage *self = PLENARY_SUMMARY_PAGE (object);

  G_OBJECT_CLASS (plenary_summary_page_parent_class)->constructed (object);

  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED);
  model_changed_cb (self);
}

static void
plenary_summary_page_dispose (GObject *object)
{
  PlenarySummaryPage *self = PLENARY_SUMMARY_PAGE (object);

  g_clear_pointer (&self->numbering, plenary_numbering_free);

  G_OBJECT_CLASS (plenary_summary_page_parent_class)->dispose (object);
}

static void
plenary_summary_page_finalize (GObject *object)
{
  PlenarySummaryPage *self = PLENARY_SUMMARY_PAGE (object);

  g_free (self->document_id);
  g_hash_table_unref (self->first_notes);
  g_hash_table_unref (self->bound);

  G_OBJECT_CLASS (plenary_summary_page_parent_class)->finalize (object);
}

static void
plenary_summary_page_class_init (PlenarySummaryPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = plenary_summary_page_constructed;
  object_class->dispose = plenary_summary_page_dispose;
  object_class->finalize = plenary_summary_page_finalize;
  PLENARY_PAGE_CLASS (klass)->show_record = plenary_summary_page_show_record;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/summary/plenary-summary-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenarySummaryPage, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenarySummaryPage, view);
  gtk_widget_class_bind_template_callback (widget_class, setup_paragraph_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_paragraph_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_paragraph_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_heading_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_heading_cb);
}

static void
plenary_summary_page_init (PlenarySummaryPage *self)
{
  self->first_notes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->bound = g_hash_table_new (NULL, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}
