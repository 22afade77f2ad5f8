/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "documents/plenary-documents-page.h"

#include "compose/plenary-compose.h"
#include "compose/plenary-places.h"
#include "documents/plenary-document-options.h"
#include "documents/plenary-page-view.h"
#include "documents/plenary-preview.h"
#include "formats/plenary-format.h"
#include "model/plenary-event.h"
#include "plenary-derivation.h"

#include <glib/gi18n.h>

struct _PlenaryDocumentsPage
{
  PlenaryPage parent_instance;

  /* Template widgets */
  GtkListView *kinds;
  GtkDropDown *kind_chooser;
  GtkLabel *n_pages;
  GtkWidget *zoom_buttons;
  GtkLabel *zoom_label;
  GtkToggleButton *fit_button;
  AdwSplitButton *export_button;
  GtkProgressBar *progress_bar;
  AdwViewStack *stack;
  AdwStatusPage *empty_page;
  AdwStatusPage *failed_page;
  PlenaryPageView *view;
  PlenaryDocumentOptions *options;

  /* Owned */
  GtkSingleSelection *selection;
  PlenaryDerivation *derivation;
  GBinding *progress_binding;
  GtkWidget *go_popover; /* over the words that were clicked; NULL before the first */
  GtkWidget *go_button;  /* in it, borrowed */
  GHashTable *bound;     /* list items that show a kind, borrowed */

  /* State */
  PlenaryDocumentKind shown_kind; /* of the pages in the view */
};

G_DEFINE_FINAL_TYPE (PlenaryDocumentsPage, plenary_documents_page, PLENARY_TYPE_PAGE)

/* What a run of the preview needs to know besides the project. */
typedef struct
{
  PlenaryDocumentKind kind;
  PlenaryPages *last;
} Wish;

static void
wish_free (Wish *wish)
{
  g_clear_pointer (&wish->last, plenary_pages_unref);
  g_free (wish);
}

static gpointer
make_wish (gpointer owner)
{
  PlenaryDocumentsPage *self = owner;
  PlenaryPages *shown = plenary_page_view_get_pages (self->view);
  Wish *wish = g_new0 (Wish, 1);

  wish->kind = plenary_documents_page_get_kind (self);
  if (shown != NULL && wish->kind == self->shown_kind)
    wish->last = plenary_pages_ref (shown);

  return wish;
}

static gpointer
run (PlenaryModel *snapshot, gpointer input, PlenaryProgress *progress, GError **error)
{
  const Wish *wish = input;

  return plenary_preview_new (snapshot, wish->kind, wish->last, progress, error);
}

/* What fills a document that says nothing yet. */
static const char *
describe_empty (PlenaryDocumentKind kind)
{
  switch (kind)
    {
    case PLENARY_DOCUMENT_KIND_CONCEPT_NOTE:
      return _ (
          "Write the background and the aims in the overview, and add sessions to the agenda");
    case PLENARY_DOCUMENT_KIND_AGENDA:
      return _ ("Add sessions to the agenda");
    case PLENARY_DOCUMENT_KIND_SUMMARY_REPORT:
    case PLENARY_DOCUMENT_KIND_FINAL_REPORT:
      return _ ("Import a report, or draft it from the agenda");
    case PLENARY_DOCUMENT_KIND_NOTE_FOR_FILE:
    default:
      return _ ("Add sessions and what was said in them");
    }
}

static void
show_preview (PlenaryDocumentsPage *self, PlenaryPreview *preview)
{
  PlenaryPages *pages = plenary_preview_get_pages (preview);
  PlenaryDocumentKind kind = plenary_preview_get_kind (preview);
  guint n_pages = pages != NULL ? plenary_pages_get_n_pages (pages) : 0;
  g_autofree char *count = g_strdup_printf (ngettext ("%u page", "%u pages", n_pages), n_pages);

  plenary_page_view_set_pages (self->view, pages);
  if (kind != self->shown_kind)
    plenary_page_view_scroll_to (self->view, 0, 0);
  self->shown_kind = kind;
  gtk_label_set_text (self->n_pages, pages != NULL ? count : "");
  if (pages == NULL)
    {
      adw_status_page_set_title (self->empty_page, plenary_compose_get_kind_name (kind));
      adw_status_page_set_description (self->empty_page, describe_empty (kind));
    }
  adw_view_stack_set_visible_child_name (self->stack, pages != NULL ? "pages" : "empty");
  gtk_widget_set_sensitive (self->zoom_buttons, pages != NULL);
}

static void
finish (gpointer owner, gpointer result, const GError *error)
{
  PlenaryDocumentsPage *self = owner;

  if (result != NULL)
    {
      show_preview (self, result);
      return;
    }

  adw_status_page_set_description (self->failed_page, error->message);
  adw_view_stack_set_visible_child_name (self->stack, "failed");
  gtk_label_set_text (self->n_pages, "");
}

static const PlenaryDerivationInfo derivation_info = {
  .prepare = make_wish,
  .free_input = (GDestroyNotify) wish_free,
  .run = run,
  .free_result = (GDestroyNotify) plenary_preview_free,
  .finish = finish,
};

/* The bar is for those who wait; pages that are already there are made anew in silence. */
static void
progress_changed_cb (PlenaryDocumentsPage *self)
{
  PlenaryProgress *progress = plenary_derivation_get_progress (self->derivation);
  const char *shown = adw_view_stack_get_visible_child_name (self->stack);

  g_clear_object (&self->progress_binding);
  gtk_widget_set_visible (GTK_WIDGET (self->progress_bar),
                          progress != NULL && g_strcmp0 (shown, "loading") == 0);
  if (progress != NULL)
    self->progress_binding = g_object_ref (g_object_bind_property (
        progress, "fraction", self->progress_bar, "fraction", G_BINDING_SYNC_CREATE));
}

static GMenuModel *
make_export_menu (const char *kind)
{
  GMenu *menu = g_menu_new ();
  guint n_formats = 0;
  const PlenaryFormat *formats = plenary_formats (&n_formats);

  for (guint i = 0; i < n_formats; i++)
    {
      if (formats[i].write_tree == NULL && formats[i].write_pages == NULL)
        continue;

      /* Translators: the name of a format of files, as in “Plain Text…” */
      g_autofree char *label = g_strdup_printf (_ ("%s…"), plenary_format_get_name (&formats[i]));
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "project.export", "(ss)", formats[i].id, kind);
      g_menu_append_item (menu, item);
    }

  return G_MENU_MODEL (menu);
}

static void
kind_changed_cb (PlenaryDocumentsPage *self)
{
  g_autoptr (GEnumClass) kinds = g_type_class_ref (PLENARY_TYPE_DOCUMENT_KIND);
  PlenaryDocumentKind kind = plenary_documents_page_get_kind (self);
  const char *nick = g_enum_get_value (kinds, (int) kind)->value_nick;
  g_autoptr (GMenuModel) menu = make_export_menu (nick);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->export_button), "(ss)", "pdf", nick);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->export_button), "project.export");
  adw_split_button_set_menu_model (self->export_button, menu);
  plenary_document_options_show (self->options, plenary_page_get_project (PLENARY_PAGE (self)),
                                 kind);
  adw_view_stack_set_visible_child_name (self->stack, "loading");
  gtk_label_set_text (self->n_pages, "");
  plenary_derivation_restart (self->derivation);
}

static const char *
describe_status (PlenaryRecord *document)
{
  return document != NULL
             ? plenary_compose_get_status_name ((PlenaryEventStatus) plenary_record_get_integer (
                   document, PLENARY_DOCUMENT_STATUS))
             : _ ("With the usual settings");
}

static void
show_kind (PlenaryDocumentsPage *self, GtkListItem *item)
{
  GtkWidget *box = gtk_list_item_get_child (item);
  PlenaryDocumentKind kind = (PlenaryDocumentKind) gtk_list_item_get_position (item);
  PlenaryRecord *document
      = plenary_compose_find_document (plenary_page_get_model (PLENARY_PAGE (self)), kind);
  const char *name = gtk_string_object_get_string (gtk_list_item_get_item (item));
  const char *status = describe_status (document);
  g_autofree char *label = g_strjoin (", ", name, status, NULL);

  gtk_label_set_text (GTK_LABEL (gtk_widget_get_first_child (box)), name);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (box)), status);
  gtk_list_item_set_accessible_label (item, label);
}

static void
setup_kind_cb (PlenaryDocumentsPage *self, GtkListItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *name = gtk_label_new (NULL);
  GtkWidget *status = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_xalign (GTK_LABEL (status), 0);
  gtk_label_set_wrap (GTK_LABEL (status), TRUE);
  gtk_widget_add_css_class (status, "caption");
  gtk_widget_add_css_class (status, "dim-label");
  gtk_widget_add_css_class (box, "plenary-kind-row");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), status);
  gtk_list_item_set_child (item, box);
}

static void
bind_kind_cb (PlenaryDocumentsPage *self, GtkListItem *item)
{
  g_hash_table_add (self->bound, item);
  show_kind (self, item);
}

static void
unbind_kind_cb (PlenaryDocumentsPage *self, GtkListItem *item)
{
  g_hash_table_remove (self->bound, item);
}

static void
model_changed_cb (PlenaryDocumentsPage *self)
{
  GHashTableIter iter;
  gpointer item = NULL;

  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    show_kind (self, item);
}

static void
zoom_changed_cb (PlenaryDocumentsPage *self)
{
  g_autofree char *label
      /* Translators: how large pages are shown */
      = g_strdup_printf (_ ("%.0f %%"), plenary_page_view_get_zoom (self->view) * 100);

  gtk_label_set_text (self->zoom_label, label);
}

static void
create_popover (PlenaryDocumentsPage *self)
{
  self->go_popover = gtk_popover_new ();
  self->go_button = gtk_button_new ();
  gtk_widget_add_css_class (self->go_button, "flat");
  gtk_popover_set_child (GTK_POPOVER (self->go_popover), self->go_button);
  g_signal_connect_object (self->go_button, "clicked", G_CALLBACK (gtk_popover_popdown),
                           self->go_popover, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  gtk_widget_set_parent (self->go_popover, GTK_WIDGET (self));
}

/* Offers the way from words on a page to the record that they come from. */
static void
pick_cb (PlenaryDocumentsPage *self, const char *id, double x, double y)
{
  PlenaryModel *model = plenary_page_get_model (PLENARY_PAGE (self));
  PlenaryRecord *record = plenary_model_find (model, id);
  graphene_point_t place;

  if (record == NULL
      || !gtk_widget_compute_point (GTK_WIDGET (self->view), GTK_WIDGET (self),
                                    &GRAPHENE_POINT_INIT ((float) x, (float) y), &place))
    return;
  if (self->go_popover == NULL)
    create_popover (self);

  g_autoptr (PlenaryPlaces) places = plenary_places_new (model);
  g_autofree char *name = plenary_places_dup_name (places, record);
  /* Translators: what a record is called, as in “Go to Paragraph 34” */
  g_autofree char *label = g_strdup_printf (_ ("Go to %s"), name);
  const char *table = plenary_row_get_info (plenary_record_get_row (record))->name;

  gtk_button_set_label (GTK_BUTTON (self->go_button), label);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->go_button), "(ss)", table, id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->go_button), "page.go-to");
  gtk_popover_set_pointing_to (GTK_POPOVER (self->go_popover),
                               &(GdkRectangle) { (int) place.x, (int) place.y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->go_popover));
}

static void
zoom_in_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  plenary_page_view_zoom_in (PLENARY_DOCUMENTS_PAGE (widget)->view);
}

static void
zoom_out_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  plenary_page_view_zoom_out (PLENARY_DOCUMENTS_PAGE (widget)->view);
}

static void
zoom_reset_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  plenary_page_view_set_zoom (PLENARY_DOCUMENTS_PAGE (widget)->view, 1);
}

static void
plenary_documents_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (plenary_documents_page_parent_class)->map (widget);

  plenary_derivation_set_active (PLENARY_DOCUMENTS_PAGE (widget)->derivation, TRUE);
}

static void
plenary_documents_page_unmap (GtkWidget *widget)
{
  plenary_derivation_set_active (PLENARY_DOCUMENTS_PAGE (widget)->derivation, FALSE);

  GTK_WIDGET_CLASS (plenary_documents_page_parent_class)->unmap (widget);
}

static gboolean
plenary_documents_page_show_record (PlenaryPage *page, PlenaryRecord *record)
{
  if (!PLENARY_IS_DOCUMENT (record))
    return FALSE;

  plenary_documents_page_set_kind (
      PLENARY_DOCUMENTS_PAGE (page),
      (PlenaryDocumentKind) plenary_record_get_integer (record, PLENARY_DOCUMENT_KIND));

  return TRUE;
}

static void
fill_kinds (PlenaryDocumentsPage *self)
{
  g_autoptr (GEnumClass) kinds = g_type_class_ref (PLENARY_TYPE_DOCUMENT_KIND);
  GtkStringList *names = gtk_string_list_new (NULL);

  for (guint i = 0; i < kinds->n_values; i++)
    gtk_string_list_append (
        names, plenary_compose_get_kind_name ((PlenaryDocumentKind) kinds->values[i].value));
  self->selection = gtk_single_selection_new (G_LIST_MODEL (names));
  gtk_list_view_set_model (self->kinds, GTK_SELECTION_MODEL (self->selection));
  gtk_drop_down_set_model (self->kind_chooser, G_LIST_MODEL (names));
  g_object_bind_property (self->selection, "selected", self->kind_chooser, "selected",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

/* A project with one document, as one that was imported, opens with it. */
static void
choose_first (PlenaryDocumentsPage *self)
{
  PlenaryRecordList *documents
      = plenary_model_list (plenary_page_get_model (PLENARY_PAGE (self)), PLENARY_TYPE_DOCUMENT);

  if (plenary_record_list_get_length (documents) == 1)
    plenary_documents_page_set_kind (
        self, (PlenaryDocumentKind) plenary_record_get_integer (
                  plenary_record_list_get (documents, 0), PLENARY_DOCUMENT_KIND));
}

static void
plenary_documents_page_constructed (GObject *object)
{
  PlenaryDocumentsPage *self = PLENARY_DOCUMENTS_PAGE (object);

  G_OBJECT_CLASS (plenary_documents_page_parent_class)->constructed (object);

  self->derivation = plenary_derivation_new (plenary_page_get_project (PLENARY_PAGE (self)),
                                             &derivation_info, self);
  g_signal_connect_object (self->derivation, "notify::progress", G_CALLBACK (progress_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (plenary_page_get_model (PLENARY_PAGE (self)), "changed",
                           G_CALLBACK (model_changed_cb), self, G_CONNECT_SWAPPED);
  fill_kinds (self);
  choose_first (self);
  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (kind_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "notify::zoom", G_CALLBACK (zoom_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_bind_property (self->view, "fits-width", self->fit_button, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  zoom_changed_cb (self);
  kind_changed_cb (self);
}

static void
plenary_documents_page_dispose (GObject *object)
{
  PlenaryDocumentsPage *self = PLENARY_DOCUMENTS_PAGE (object);

  if (self->derivation != NULL)
    plenary_derivation_stop (self->derivation);
  g_clear_object (&self->progress_binding);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->go_popover, gtk_widget_unparent);

  G_OBJECT_CLASS (plenary_documents_page_parent_class)->dispose (object);
}

static void
plenary_documents_page_finalize (GObject *object)
{
  PlenaryDocumentsPage *self = PLENARY_DOCUMENTS_PAGE (object);

  g_clear_object (&self->derivation);
  g_hash_table_unref (self->bound);

  G_OBJECT_CLASS (plenary_documents_page_parent_class)->finalize (object);
}

static void
plenary_documents_page_class_init (PlenaryDocumentsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = plenary_documents_page_constructed;
  object_class->dispose = plenary_documents_page_dispose;
  object_class->finalize = plenary_documents_page_finalize;
  widget_class->map = plenary_documents_page_map;
  widget_class->unmap = plenary_documents_page_unmap;
  PLENARY_PAGE_CLASS (klass)->show_record = plenary_documents_page_show_record;

  g_type_ensure (PLENARY_TYPE_DOCUMENT_OPTIONS);
  g_type_ensure (PLENARY_TYPE_PAGE_VIEW);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/documents/plenary-documents-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentsPage, kinds);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentsPage, kind_chooser);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentsPage, n_pages);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentsPage, zoom_buttons);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentsPage, zoom_label);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentsPage, fit_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentsPage, export_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentsPage, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentsPage, empty_page);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentsPage, failed_page);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentsPage, view);
  gtk_widget_class_bind_template_child (widget_class, PlenaryDocumentsPage, options);
  gtk_widget_class_bind_template_callback (widget_class, setup_kind_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_kind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_kind_cb);
  gtk_widget_class_bind_template_callback (widget_class, pick_cb);
  gtk_widget_class_install_action (widget_class, "page.zoom-in", NULL, zoom_in_cb);
  gtk_widget_class_install_action (widget_class, "page.zoom-out", NULL, zoom_out_cb);
  gtk_widget_class_install_action (widget_class, "page.zoom-reset", NULL, zoom_reset_cb);
}

static void
plenary_documents_page_init (PlenaryDocumentsPage *self)
{
  self->bound = g_hash_table_new (NULL, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_documents_page_get_kind:
 * @self: a page
 *
 * Returns: which kind of document is chosen
 */
PlenaryDocumentKind
plenary_documents_page_get_kind (PlenaryDocumentsPage *self)
{
  g_return_val_if_fail (PLENARY_IS_DOCUMENTS_PAGE (self), PLENARY_DOCUMENT_KIND_CONCEPT_NOTE);

  return (PlenaryDocumentKind) gtk_single_selection_get_selected (self->selection);
}

/**
 * plenary_documents_page_set_kind:
 * @self: a page
 * @kind: a kind of document
 *
 * Chooses which document is shown.
 */
void
plenary_documents_page_set_kind (PlenaryDocumentsPage *self, PlenaryDocumentKind kind)
{
  g_return_if_fail (PLENARY_IS_DOCUMENTS_PAGE (self));

  gtk_single_selection_set_selected (self->selection, (guint) kind);
}
