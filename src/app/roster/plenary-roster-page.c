/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-roster-page.h"

#include "compose/plenary-party.h"
#include "compose/plenary-person-name.h"
#include "model/plenary-assignment.h"
#include "model/plenary-body.h"
#include "model/plenary-event.h"
#include "model/plenary-person.h"
#include "model/plenary-post.h"

#include <glib/gi18n.h>

struct _PlenaryRosterPage
{
  PlenaryPage parent_instance;

  AdwViewStack *stack;
  GtkSearchEntry *search;
  GtkColumnView *view;
  GtkColumnViewColumn *name_column;
  GtkColumnViewColumn *post_column;
  GtkColumnViewColumn *roles_column;

  GtkFilter *filter; /* borrowed from the view's model */
  char *needle;      /* folded; NULL for everybody */
};

G_DEFINE_FINAL_TYPE (PlenaryRosterPage, plenary_roster_page, PLENARY_TYPE_PAGE)

static PlenaryModel *
get_model (PlenaryRosterPage *self)
{
  return plenary_page_get_model (PLENARY_PAGE (self));
}

/* Post and body, as they are on the first day of the event. */
static char *
dup_post (PlenaryRosterPage *self, PlenaryRecord *person)
{
  PlenaryModel *model = get_model (self);
  const char *date
      = plenary_record_get_text (plenary_model_get_event (model), PLENARY_EVENT_STARTS_ON);
  g_autoptr (GPtrArray) posts = plenary_person_list_posts (model, person, date);
  PlenaryRecord *post = posts->len > 0 ? g_ptr_array_index (posts, 0) : NULL;

  if (post == NULL)
    return g_strdup ("");

  PlenaryRecord *body = plenary_model_lookup (model, PLENARY_TYPE_BODY,
                                              plenary_record_get_text (post, PLENARY_POST_BODY_ID));
  const char *title = plenary_record_get_text (post, PLENARY_POST_TITLE);

  if (body == NULL)
    return g_strdup (title);

  return g_strjoin (*title != '\0' ? ", " : "", title,
                    plenary_record_get_text (body, PLENARY_BODY_NAME), NULL);
}

static guint
count_roles (PlenaryRosterPage *self, PlenaryRecord *person)
{
  return plenary_record_list_get_length (
      plenary_model_list_by (get_model (self), PLENARY_TYPE_ASSIGNMENT,
                             PLENARY_ASSIGNMENT_PERSON_ID, plenary_record_get_id (person)));
}

static char *
fold (const char *text)
{
  g_autofree char *decomposed = g_utf8_normalize (text, -1, G_NORMALIZE_NFKD);
  g_autofree char *lower = g_utf8_casefold (decomposed, -1);
  GString *folded = g_string_new (NULL);

  for (const char *at = lower; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_ismark (g_utf8_get_char (at)))
      g_string_append_unichar (folded, g_utf8_get_char (at));

  return g_string_free_and_steal (folded);
}

static gboolean
is_found (gpointer item, gpointer user_data)
{
  PlenaryRosterPage *self = user_data;

  if (self->needle == NULL)
    return TRUE;

  g_autofree char *name = plenary_person_dup_name (item, TRUE);
  g_autofree char *post = dup_post (self, item);
  g_autofree char *all = g_strconcat (name, " ", post, NULL);
  g_autofree char *folded = fold (all);

  return strstr (folded, self->needle) != NULL;
}

static void
search_changed_cb (PlenaryRosterPage *self, GtkSearchEntry *entry)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (entry));

  g_free (self->needle);
  self->needle = *text != '\0' ? fold (text) : NULL;
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

static int
compare_names (gconstpointer a, gconstpointer b, gpointer user_data)
{
  PlenaryRecord *one = (PlenaryRecord *) a;
  PlenaryRecord *other = (PlenaryRecord *) b;
  int result = g_utf8_collate (plenary_record_get_text (one, PLENARY_PERSON_FAMILY_NAME),
                               plenary_record_get_text (other, PLENARY_PERSON_FAMILY_NAME));

  return result != 0 ? result
                     : g_utf8_collate (plenary_record_get_text (one, PLENARY_PERSON_GIVEN_NAME),
                                       plenary_record_get_text (other, PLENARY_PERSON_GIVEN_NAME));
}

static int
compare_posts (gconstpointer a, gconstpointer b, gpointer user_data)
{
  g_autofree char *one = dup_post (user_data, (PlenaryRecord *) a);
  g_autofree char *other = dup_post (user_data, (PlenaryRecord *) b);

  return g_utf8_collate (one, other);
}

static int
compare_roles (gconstpointer a, gconstpointer b, gpointer user_data)
{
  guint one = count_roles (user_data, (PlenaryRecord *) a);
  guint other = count_roles (user_data, (PlenaryRecord *) b);

  return (one > other) - (one < other);
}

static void
setup_label_cb (PlenaryRosterPage *self, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
set_label (GtkListItem *item, const char *text)
{
  GtkWidget *label = gtk_list_item_get_child (item);

  gtk_label_set_text (GTK_LABEL (label), text);
  gtk_widget_set_tooltip_text (label, text);
}

static void
bind_name_cb (PlenaryRosterPage *self, GtkListItem *item)
{
  g_autofree char *name = plenary_person_dup_name (gtk_list_item_get_item (item), TRUE);

  set_label (item, name);
}

static void
bind_post_cb (PlenaryRosterPage *self, GtkListItem *item)
{
  g_autofree char *post = dup_post (self, gtk_list_item_get_item (item));

  set_label (item, post);
}

static void
bind_roles_cb (PlenaryRosterPage *self, GtkListItem *item)
{
  guint n_roles = count_roles (self, gtk_list_item_get_item (item));
  g_autofree char *text = n_roles > 0
                              ? g_strdup_printf (ngettext ("%u role", "%u roles", n_roles), n_roles)
                              : g_strdup ("");

  set_label (item, text);
}

static void
show_stack (PlenaryRosterPage *self)
{
  guint length
      = plenary_record_list_get_length (plenary_model_list (get_model (self), PLENARY_TYPE_PERSON));

  adw_view_stack_set_visible_child_name (self->stack, length > 0 ? "people" : "empty");
}

/* Names, posts and roles are derived from several records: after a change all are shown anew. */
static void
refresh (PlenaryRosterPage *self)
{
  show_stack (self);
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

static void
set_sorter (GtkColumnViewColumn *column, GCompareDataFunc compare, PlenaryRosterPage *self)
{
  g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (compare, self, NULL));

  gtk_column_view_column_set_sorter (column, sorter);
}

static gboolean
plenary_roster_page_show_record (PlenaryPage *page, PlenaryRecord *record)
{
  PlenaryRosterPage *self = PLENARY_ROSTER_PAGE (page);

  if (!PLENARY_IS_PERSON (record))
    return FALSE;
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");

  return plenary_page_scroll_to (GTK_WIDGET (self->view), record);
}

static gboolean
plenary_roster_page_start_search (PlenaryPage *page)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PLENARY_ROSTER_PAGE (page)->search));
}

static void
plenary_roster_page_constructed (GObject *object)
{
  PlenaryRosterPage *self = PLENARY_ROSTER_PAGE (object);

  G_OBJECT_CLASS (plenary_roster_page_parent_class)->constructed (object);

  set_sorter (self->name_column, compare_names, self);
  set_sorter (self->post_column, compare_posts, self);
  set_sorter (self->roles_column, compare_roles, self);
  self->filter = GTK_FILTER (gtk_custom_filter_new (is_found, self, NULL));

  PlenaryRecordList *people = plenary_model_list (get_model (self), PLENARY_TYPE_PERSON);
  GtkFilterListModel *found
      = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (people)), self->filter);
  GtkSortListModel *sorted = gtk_sort_list_model_new (
      G_LIST_MODEL (found), g_object_ref (gtk_column_view_get_sorter (self->view)));
  g_autoptr (GtkSelectionModel) selection = plenary_page_create_selection (G_LIST_MODEL (sorted));

  gtk_column_view_set_model (self->view, selection);
  gtk_column_view_sort_by_column (self->view, self->name_column, GTK_SORT_ASCENDING);
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (refresh), self,
                           G_CONNECT_SWAPPED);
  show_stack (self);
}

static void
plenary_roster_page_finalize (GObject *object)
{
  g_free (PLENARY_ROSTER_PAGE (object)->needle);

  G_OBJECT_CLASS (plenary_roster_page_parent_class)->finalize (object);
}

static void
plenary_roster_page_class_init (PlenaryRosterPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = plenary_roster_page_constructed;
  object_class->finalize = plenary_roster_page_finalize;
  PLENARY_PAGE_CLASS (klass)->show_record = plenary_roster_page_show_record;
  PLENARY_PAGE_CLASS (klass)->start_search = plenary_roster_page_start_search;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/roster/plenary-roster-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterPage, stack);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterPage, search);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterPage, view);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterPage, name_column);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterPage, post_column);
  gtk_widget_class_bind_template_child (widget_class, PlenaryRosterPage, roles_column);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_label_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_name_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_post_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_roles_cb);
}

static void
plenary_roster_page_init (PlenaryRosterPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
