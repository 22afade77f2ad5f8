/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The days are the sections of the list: a list of the sessions of each, one after the other.
 * Times and labels come from the timetable and the numbering, made anew after each change.
 */
#include "config.h"

#include "agenda/plenary-agenda-page.h"

#include "agenda/plenary-session-row.h"
#include "compose/plenary-numbering.h"
#include "model/plenary-assignment.h"
#include "model/plenary-day.h"
#include "model/plenary-session.h"
#include "schedule/plenary-timetable.h"

#include <glib/gi18n.h>

struct _PlenaryAgendaPage
{
  PlenaryPage parent_instance;

  AdwViewStack *stack;
  GtkListView *view;

  PlenaryTimetable *timetable;
  PlenaryNumbering *numbering;
  GHashTable *bound; /* list items that show a session, borrowed */
};

G_DEFINE_FINAL_TYPE (PlenaryAgendaPage, plenary_agenda_page, PLENARY_TYPE_PAGE)

static PlenaryModel *
get_model (PlenaryAgendaPage *self)
{
  return plenary_page_get_model (PLENARY_PAGE (self));
}

static gboolean
is_item_of_agenda (gpointer item, gpointer user_data)
{
  return plenary_record_get_text (item, PLENARY_SESSION_PARENT_ID) == NULL;
}

/* The sessions of a day, without their sub-items. */
static GListModel *
list_sessions (PlenaryAgendaPage *self, const char *day_id)
{
  PlenaryRecordList *list = plenary_model_list_by (get_model (self), PLENARY_TYPE_SESSION,
                                                   PLENARY_SESSION_DAY_ID, day_id);
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (is_item_of_agenda, NULL, NULL));

  return G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (list)), filter));
}

static gpointer
sessions_of_day (gpointer day, gpointer user_data)
{
  GListModel *sessions = list_sessions (user_data, plenary_record_get_id (day));

  g_object_unref (day);

  return sessions;
}

static void
setup_session_cb (PlenaryAgendaPage *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, GTK_WIDGET (plenary_session_row_new ()));
}

static void
show_session (PlenaryAgendaPage *self, GtkListItem *item)
{
  PlenaryRecord *session = gtk_list_item_get_item (item);
  const char *id = plenary_record_get_id (session);
  const PlenaryNumberingEntry *entry = plenary_numbering_lookup (self->numbering, id);
  PlenarySessionRow *row = PLENARY_SESSION_ROW (gtk_list_item_get_child (item));

  plenary_session_row_show (row, get_model (self), session,
                            plenary_timetable_lookup (self->timetable, id),
                            entry != NULL ? entry->label : "");
  gtk_list_item_set_accessible_label (item, plenary_session_row_get_summary (row));
}

static void
bind_session_cb (PlenaryAgendaPage *self, GtkListItem *item)
{
  g_hash_table_add (self->bound, item);
  show_session (self, item);
}

static void
unbind_session_cb (PlenaryAgendaPage *self, GtkListItem *item)
{
  g_hash_table_remove (self->bound, item);
}

static void
setup_day_cb (PlenaryAgendaPage *self, GtkListHeader *header)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "title-4");
  gtk_widget_add_css_class (label, "plenary-day");
  gtk_list_header_set_child (header, label);
}

static char *
describe_day (PlenaryRecord *day, guint number)
{
  g_autofree char *iso
      = g_strconcat (plenary_record_get_text (day, PLENARY_DAY_DATE), "T00:00:00Z", NULL);
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (iso, NULL);
  /* Translators: a date */
  g_autofree char *date = time != NULL ? g_date_time_format (time, _ ("%A, %-e %B %Y")) : NULL;
  const char *title = plenary_record_get_text (day, PLENARY_DAY_TITLE);

  if (*title != '\0')
    return g_strdup_printf ("%s · %s", title, date != NULL ? date : "");

  /* Translators: the number of a day and its date */
  return g_strdup_printf (_ ("Day %u · %s"), number, date != NULL ? date : "");
}

static void
bind_day_cb (PlenaryAgendaPage *self, GtkListHeader *header)
{
  PlenaryRecord *session = gtk_list_header_get_item (header);
  PlenaryRecord *day
      = plenary_model_lookup (get_model (self), PLENARY_TYPE_DAY,
                              plenary_record_get_text (session, PLENARY_SESSION_DAY_ID));
  PlenaryRecordList *days = plenary_model_list (get_model (self), PLENARY_TYPE_DAY);
  guint position = 0;
  g_autofree char *text = NULL;

  if (day != NULL && plenary_record_list_find (days, day, &position))
    text = describe_day (day, position + 1);
  gtk_label_set_text (GTK_LABEL (gtk_list_header_get_child (header)),
                      text != NULL ? text : _ ("Not Scheduled"));
}

static void
derive (PlenaryAgendaPage *self)
{
  guint length = plenary_record_list_get_length (
      plenary_model_list (get_model (self), PLENARY_TYPE_SESSION));

  g_clear_pointer (&self->timetable, plenary_timetable_free);
  g_clear_pointer (&self->numbering, plenary_numbering_free);
  self->timetable = plenary_timetable_new (get_model (self));
  self->numbering = plenary_numbering_new (get_model (self), NULL);
  adw_view_stack_set_visible_child_name (self->stack, length > 0 ? "sessions" : "empty");
}

/* A change of one session may move the times of all that follow. */
static void
refresh (PlenaryAgendaPage *self)
{
  GHashTableIter iter;
  gpointer item = NULL;

  derive (self);
  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    show_session (self, item);
}

/* The lists of the days, and after them the list of what is not scheduled. */
static GListModel *
list_lists (PlenaryAgendaPage *self)
{
  PlenaryRecordList *days = plenary_model_list (get_model (self), PLENARY_TYPE_DAY);
  g_autoptr (GListModel) by_day = G_LIST_MODEL (
      gtk_map_list_model_new (g_object_ref (G_LIST_MODEL (days)), sessions_of_day, self, NULL));
  g_autoptr (GListModel) unscheduled = list_sessions (self, NULL);
  g_autoptr (GListStore) rest = g_list_store_new (G_TYPE_LIST_MODEL);
  GListStore *parts = g_list_store_new (G_TYPE_LIST_MODEL);

  g_list_store_append (rest, unscheduled);
  g_list_store_append (parts, by_day);
  g_list_store_append (parts, rest);

  return G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (parts)));
}

/* Sub-items and roles are shown with the item of the agenda that they belong to. */
static gboolean
plenary_agenda_page_show_record (PlenaryPage *page, PlenaryRecord *record)
{
  PlenaryModel *model = plenary_page_get_model (page);
  const char *parent_id = NULL;

  if (PLENARY_IS_ASSIGNMENT (record))
    record = plenary_model_lookup (model, PLENARY_TYPE_SESSION,
                                   plenary_record_get_text (record, PLENARY_ASSIGNMENT_SESSION_ID));
  if (!PLENARY_IS_SESSION (record))
    return FALSE;
  for (parent_id = plenary_record_get_text (record, PLENARY_SESSION_PARENT_ID); parent_id != NULL;
       parent_id = plenary_record_get_text (record, PLENARY_SESSION_PARENT_ID))
    record = plenary_model_lookup (model, PLENARY_TYPE_SESSION, parent_id);

  return plenary_page_scroll_to (GTK_WIDGET (PLENARY_AGENDA_PAGE (page)->view), record);
}

static void
plenary_agenda_page_constructed (GObject *object)
{
  PlenaryAgendaPage *self = PLENARY_AGENDA_PAGE (object);

  G_OBJECT_CLASS (plenary_agenda_page_parent_class)->constructed (object);

  g_autoptr (GtkSelectionModel) selection = plenary_page_create_selection (
      G_LIST_MODEL (gtk_flatten_list_model_new (list_lists (self))));

  derive (self);
  gtk_list_view_set_model (self->view, selection);
  plenary_page_start_at_top (PLENARY_PAGE (self), GTK_SCROLLABLE (self->view));
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (refresh), self,
                           G_CONNECT_SWAPPED);
}

static void
plenary_agenda_page_dispose (GObject *object)
{
  PlenaryAgendaPage *self = PLENARY_AGENDA_PAGE (object);

  g_clear_pointer (&self->timetable, plenary_timetable_free);
  g_clear_pointer (&self->numbering, plenary_numbering_free);

  G_OBJECT_CLASS (plenary_agenda_page_parent_class)->dispose (object);
}

static void
plenary_agenda_page_finalize (GObject *object)
{
  g_hash_table_unref (PLENARY_AGENDA_PAGE (object)->bound);

  G_OBJECT_CLASS (plenary_agenda_page_parent_class)->finalize (object);
}

static void
plenary_agenda_page_class_init (PlenaryAgendaPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = plenary_agenda_page_constructed;
  object_class->dispose = plenary_agenda_page_dispose;
  object_class->finalize = plenary_agenda_page_finalize;
  PLENARY_PAGE_CLASS (klass)->show_record = plenary_agenda_page_show_record;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/agenda/plenary-agenda-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryAgendaPage, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryAgendaPage, view);
  gtk_widget_class_bind_template_callback (widget_class, setup_session_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_session_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_session_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_day_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_day_cb);
}

static void
plenary_agenda_page_init (PlenaryAgendaPage *self)
{
  self->bound = g_hash_table_new (NULL, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}
