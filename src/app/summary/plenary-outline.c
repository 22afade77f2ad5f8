/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The list is made anew after each change and replaced only as far as it differs, so that the
 * selection, the focus and the place of the list stay.
 */
#include "config.h"

#include "summary/plenary-outline-private.h"

#include "model/plenary-document.h"
#include "model/plenary-paragraph.h"
#include "model/plenary-section.h"
#include "operations/plenary-outline-order.h"
#include "summary/plenary-outline-row.h"

#include <glib/gi18n.h>

/* Sections inside one another; documents have fewer. */
#define MAX_DEPTH 64

G_DEFINE_FINAL_TYPE (PlenaryOutline, plenary_outline, PLENARY_TYPE_PROJECT_WIDGET)

typedef enum
{
  PROP_DOCUMENT = 1,
  PROP_SELECTED,
} PlenaryOutlineProperty;

static GParamSpec *properties[PROP_SELECTED + 1];

enum
{
  SIGNAL_GO_TO,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static PlenaryModel *
get_model (PlenaryOutline *self)
{
  return plenary_project_widget_get_model (PLENARY_PROJECT_WIDGET (self));
}

static PlenaryEdit *
begin (PlenaryOutline *self, const char *label)
{
  return plenary_project_widget_begin (PLENARY_PROJECT_WIDGET (self), label);
}

static void
commit (PlenaryOutline *self, PlenaryEdit *edit)
{
  plenary_project_widget_commit (PLENARY_PROJECT_WIDGET (self), edit);
}

/* The heading as it is printed, derived or typed. */
char *
plenary_outline_dup_heading (PlenaryOutline *self, PlenaryRecord *section)
{
  g_autoptr (PlenaryText) heading
      = self->draft != NULL ? plenary_draft_make_heading (self->draft, section) : NULL;
  g_autofree char *words
      = heading != NULL ? g_strdup (plenary_text_get_plain (heading)) : g_strdup ("");
  g_auto (GStrv) parts = g_strsplit (words, PLENARY_TEXT_MARK, -1);
  g_autofree char *plain = g_strjoinv ("", parts);

  return g_strdup (*plain != '\0' ? plain : _ ("Without a heading"));
}

static guint
get_level (PlenaryOutline *self, PlenaryRecord *section)
{
  guint level = 0;
  const char *parent_id = plenary_record_get_text (section, PLENARY_SECTION_PARENT_ID);

  while (parent_id != NULL && level < MAX_DEPTH)
    {
      section = plenary_model_lookup (get_model (self), PLENARY_TYPE_SECTION, parent_id);
      parent_id
          = section != NULL ? plenary_record_get_text (section, PLENARY_SECTION_PARENT_ID) : NULL;
      level++;
    }

  return level;
}

/* What a section lacks: words, or who speaks in a discussion. */
static char *
dup_warning (PlenaryOutline *self, PlenaryRecord *section, PlenaryRecordList *paragraphs)
{
  const char *id = plenary_record_get_id (section);
  guint n_paragraphs = plenary_record_list_get_length (paragraphs);
  guint n_parts = plenary_record_list_get_length (plenary_model_list_by (
      get_model (self), PLENARY_TYPE_SECTION, PLENARY_SECTION_PARENT_ID, id));
  guint n_speechless = 0;

  if (n_paragraphs == 0 && n_parts == 0)
    return g_strdup (_ ("Nothing is written yet"));
  if (plenary_record_get_integer (section, PLENARY_SECTION_KIND) != PLENARY_SECTION_KIND_DISCUSSION)
    return NULL;
  for (guint i = 0; i < n_paragraphs; i++)
    {
      PlenaryRecord *paragraph = plenary_record_list_get (paragraphs, i);

      n_speechless
          += plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND)
                 == PLENARY_PARAGRAPH_KIND_NUMBERED
             && plenary_record_get_text (paragraph, PLENARY_PARAGRAPH_INTERVENTION_ID) == NULL;
    }
  if (n_speechless == 0)
    return NULL;

  return g_strdup_printf (
      ngettext ("%u paragraph needs a speaker", "%u paragraphs need a speaker", n_speechless),
      n_speechless);
}

static void
show_section (PlenaryOutline *self, GtkListItem *item)
{
  PlenaryRecord *section = gtk_list_item_get_item (item);
  PlenaryRecordList *paragraphs
      = plenary_model_list_by (get_model (self), PLENARY_TYPE_PARAGRAPH,
                               PLENARY_PARAGRAPH_SECTION_ID, plenary_record_get_id (section));
  g_autofree char *heading = plenary_outline_dup_heading (self, section);
  g_autofree char *warning = dup_warning (self, section, paragraphs);

  plenary_outline_row_show (PLENARY_OUTLINE_ROW (gtk_list_item_get_child (item)), section, heading,
                            get_level (self, section), plenary_record_list_get_length (paragraphs),
                            warning);
  gtk_list_item_set_accessible_label (item, heading);
}

static void
add_sections (PlenaryOutline *self, GPtrArray *sections, const char *parent_id, int depth)
{
  g_autoptr (GPtrArray) parts = plenary_outline_list_parts (
      get_model (self), plenary_record_get_id (self->document), parent_id);

  for (guint i = 0; depth < MAX_DEPTH && i < parts->len; i++)
    {
      g_ptr_array_add (sections, g_object_ref (parts->pdata[i]));
      add_sections (self, sections, plenary_record_get_id (parts->pdata[i]), depth + 1);
    }
}

/* Replaces the middle part of the list that differs from what it shall be. */
static void
replace_sections (PlenaryOutline *self, GPtrArray *sections)
{
  GListModel *list = G_LIST_MODEL (self->sections);
  guint length = g_list_model_get_n_items (list);
  guint start = 0;
  guint end = 0;

  for (; start < length && start < sections->len; start++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (list, start);

      if ((gpointer) item != sections->pdata[start])
        break;
    }
  for (; end < length - start && end < sections->len - start; end++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (list, length - end - 1);

      if ((gpointer) item != sections->pdata[sections->len - end - 1])
        break;
    }
  if (start + end < length || start + end < sections->len)
    g_list_store_splice (self->sections, start, length - start - end, sections->pdata + start,
                         sections->len - start - end);
}

static void
refresh (PlenaryOutline *self)
{
  g_autoptr (GPtrArray) sections = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (PlenaryRecord) selected = NULL;
  GHashTableIter iter;
  gpointer item = NULL;

  g_set_object (&selected, plenary_outline_get_selected (self));
  if (self->draft != NULL)
    plenary_draft_follow (self->draft);
  if (get_model (self) != NULL && self->document != NULL)
    {
      if (self->draft == NULL)
        self->draft = plenary_draft_new (get_model (self), self->document);
      add_sections (self, sections, NULL, 0);
    }
  replace_sections (self, sections);
  if (selected != NULL && plenary_outline_get_selected (self) != selected)
    plenary_outline_set_selected (self, selected);
  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    show_section (self, item);
}

static void
plenary_outline_project_changed (PlenaryProjectWidget *widget)
{
  g_clear_pointer (&PLENARY_OUTLINE (widget)->draft, plenary_draft_free);
}

static void
plenary_outline_model_changed (PlenaryProjectWidget *widget)
{
  refresh (PLENARY_OUTLINE (widget));
  plenary_outline_update_actions (PLENARY_OUTLINE (widget));
}

static void
selected_cb (PlenaryOutline *self)
{
  plenary_outline_update_actions (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

/* Somebody wants to see a section. */
void
plenary_outline_go_to (PlenaryOutline *self, PlenaryRecord *section)
{
  g_signal_emit (self, signals[SIGNAL_GO_TO], 0, section);
}

static void
activate_cb (PlenaryOutline *self, guint position)
{
  g_autoptr (PlenaryRecord) section
      = g_list_model_get_item (G_LIST_MODEL (self->sections), position);

  plenary_outline_go_to (self, section);
}

/* A section goes before or after another, and becomes part of what that is part of. */
static void
dropped_cb (PlenaryOutline *self, PlenaryRecord *dropped, gboolean is_after, PlenaryOutlineRow *row)
{
  PlenaryRecord *target = plenary_outline_row_get_section (row);
  const char *parent_id = plenary_record_get_text (target, PLENARY_SECTION_PARENT_ID);
  g_autoptr (GPtrArray) siblings = plenary_outline_list_parts (
      get_model (self), plenary_record_get_id (self->document), parent_id);
  guint position = 0;

  g_ptr_array_remove (siblings, dropped);
  if (!g_ptr_array_find (siblings, target, &position))
    return;

  PlenaryEdit *edit = begin (self, _ ("Move Section"));

  if (!plenary_outline_move (edit, get_model (self), dropped, parent_id,
                             position + (is_after ? 1 : 0)))
    gtk_widget_error_bell (GTK_WIDGET (self));
  commit (self, edit);
  plenary_outline_set_selected (self, dropped);
}

static void
setup_cb (PlenaryOutline *self, GtkListItem *item)
{
  GtkWidget *row = plenary_outline_row_new ();

  g_signal_connect_object (row, "dropped", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  gtk_list_item_set_child (item, row);
}

static void
bind_cb (PlenaryOutline *self, GtkListItem *item)
{
  g_hash_table_add (self->bound, item);
  show_section (self, item);
}

static void
unbind_cb (PlenaryOutline *self, GtkListItem *item)
{
  g_hash_table_remove (self->bound, item);
}

static void
renamed_cb (PlenaryOutline *self)
{
  plenary_outline_rename_selected (self);
}

static void
pressed_cb (PlenaryOutline *self, int n_press, double x, double y, GtkGestureClick *gesture)
{
  GtkWidget *at = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  GtkWidget *row = at != NULL ? gtk_widget_get_ancestor (at, PLENARY_TYPE_OUTLINE_ROW) : NULL;

  if (row == NULL)
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  plenary_outline_set_selected (self, plenary_outline_row_get_section (PLENARY_OUTLINE_ROW (row)));
  gtk_widget_activate_action (GTK_WIDGET (self), "outline.menu", NULL);
}

static gboolean
plenary_outline_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PLENARY_OUTLINE (widget)->view));
}

static void
plenary_outline_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryOutline *self = PLENARY_OUTLINE (object);

  switch ((PlenaryOutlineProperty) prop_id)
    {
    case PROP_DOCUMENT:
      g_value_set_object (value, plenary_outline_get_document (self));
      break;
    case PROP_SELECTED:
      g_value_set_object (value, plenary_outline_get_selected (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_outline_set_property (GObject *object,
                              guint prop_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  PlenaryOutline *self = PLENARY_OUTLINE (object);

  switch ((PlenaryOutlineProperty) prop_id)
    {
    case PROP_DOCUMENT:
      plenary_outline_set_document (self, g_value_get_object (value));
      break;
    case PROP_SELECTED:
      plenary_outline_set_selected (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_outline_dispose (GObject *object)
{
  PlenaryOutline *self = PLENARY_OUTLINE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_OUTLINE);
  g_clear_pointer (&self->draft, plenary_draft_free);
  g_clear_object (&self->document);
  g_clear_object (&self->selection);
  g_clear_object (&self->sections);

  G_OBJECT_CLASS (plenary_outline_parent_class)->dispose (object);
}

static void
plenary_outline_finalize (GObject *object)
{
  g_hash_table_unref (PLENARY_OUTLINE (object)->bound);

  G_OBJECT_CLASS (plenary_outline_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  /**
   * PlenaryOutline:document: (nullable)
   *
   * The report.
   */
  properties[PROP_DOCUMENT]
      = g_param_spec_object ("document", NULL, NULL, PLENARY_TYPE_RECORD, flags);
  /**
   * PlenaryOutline:selected: (nullable)
   *
   * The section that is selected.
   */
  properties[PROP_SELECTED]
      = g_param_spec_object ("selected", NULL, NULL, PLENARY_TYPE_RECORD, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * PlenaryOutline::go-to:
   * @self: the outline
   * @section: a section that a person wants to see
   */
  signals[SIGNAL_GO_TO] = g_signal_new ("go-to", PLENARY_TYPE_OUTLINE, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 1, PLENARY_TYPE_RECORD);
}

static void
plenary_outline_class_init (PlenaryOutlineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_outline_get_property;
  object_class->set_property = plenary_outline_set_property;
  object_class->dispose = plenary_outline_dispose;
  object_class->finalize = plenary_outline_finalize;
  widget_class->grab_focus = plenary_outline_grab_focus;
  PLENARY_PROJECT_WIDGET_CLASS (klass)->project_changed = plenary_outline_project_changed;
  PLENARY_PROJECT_WIDGET_CLASS (klass)->model_changed = plenary_outline_model_changed;
  install_properties (object_class);
  plenary_outline_install_actions (widget_class);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/summary/plenary-outline.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryOutline, view);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOutline, rename_popover);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOutline, rename_entry);
  gtk_widget_class_bind_template_child (widget_class, PlenaryOutline, menu);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, renamed_cb);
}

static void
plenary_outline_init (PlenaryOutline *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->bound = g_hash_table_new (NULL, NULL);
  self->sections = g_list_store_new (PLENARY_TYPE_SECTION);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->sections)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  plenary_outline_update_actions (self);
}

/**
 * plenary_outline_new:
 *
 * Returns: (transfer floating): an outline of nothing
 */
GtkWidget *
plenary_outline_new (void)
{
  return g_object_new (PLENARY_TYPE_OUTLINE, NULL);
}

/**
 * plenary_outline_get_document:
 * @self: an outline
 *
 * Returns: (transfer none) (nullable): the report
 */
PlenaryRecord *
plenary_outline_get_document (PlenaryOutline *self)
{
  g_return_val_if_fail (PLENARY_IS_OUTLINE (self), NULL);

  return self->document;
}

/**
 * plenary_outline_set_document:
 * @self: an outline
 * @document: (nullable): a report
 *
 * Shows the sections of a report.
 */
void
plenary_outline_set_document (PlenaryOutline *self, PlenaryRecord *document)
{
  g_return_if_fail (PLENARY_IS_OUTLINE (self));
  g_return_if_fail (document == NULL || PLENARY_IS_DOCUMENT (document));

  if (!g_set_object (&self->document, document))
    return;
  g_clear_pointer (&self->draft, plenary_draft_free);
  refresh (self);
  plenary_outline_update_actions (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);
}

/**
 * plenary_outline_get_selected:
 * @self: an outline
 *
 * Returns: (transfer none) (nullable): the section that is selected
 */
PlenaryRecord *
plenary_outline_get_selected (PlenaryOutline *self)
{
  g_return_val_if_fail (PLENARY_IS_OUTLINE (self), NULL);

  return self->selection != NULL ? gtk_single_selection_get_selected_item (self->selection) : NULL;
}

/**
 * plenary_outline_set_selected:
 * @self: an outline
 * @section: (nullable): a section, or none
 *
 * Selects a section, as the one that a person reads, and brings it into view.
 */
void
plenary_outline_set_selected (PlenaryOutline *self, PlenaryRecord *section)
{
  g_return_if_fail (PLENARY_IS_OUTLINE (self));
  g_return_if_fail (section == NULL || PLENARY_IS_RECORD (section));

  guint position = GTK_INVALID_LIST_POSITION;

  if (section != NULL && !g_list_store_find (self->sections, section, &position))
    position = GTK_INVALID_LIST_POSITION;
  gtk_single_selection_set_selected (self->selection, position);
  if (position != GTK_INVALID_LIST_POSITION)
    gtk_list_view_scroll_to (self->view, position, GTK_LIST_SCROLL_NONE, NULL);
}
