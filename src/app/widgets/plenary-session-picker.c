/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The list is made anew only when sessions or their titles have changed, for an open list would
 * close.
 */
#include "config.h"

#include "widgets/plenary-session-picker.h"

#include "compose/plenary-numbering.h"
#include "model/plenary-session.h"

#include <glib/gi18n.h>

/* Sessions inside one another; agendas have fewer. */
#define MAX_DEPTH 4

struct _PlenarySessionPicker
{
  PlenaryProjectWidget parent_instance;

  /* Template widgets */
  GtkDropDown *list;

  /* Owned */
  PlenaryRecord *selected;
  GPtrArray *sessions; /* as the list has them */

  gboolean is_listing; /* the selection changes because the list does */
};

G_DEFINE_FINAL_TYPE (PlenarySessionPicker, plenary_session_picker, PLENARY_TYPE_PROJECT_WIDGET)

typedef enum
{
  PROP_SELECTED = 1,
} PlenarySessionPickerProperty;

static GParamSpec *properties[PROP_SELECTED + 1];

static PlenaryModel *
get_model (PlenarySessionPicker *self)
{
  return plenary_project_widget_get_model (PLENARY_PROJECT_WIDGET (self));
}

static void
add_sessions (GPtrArray *sessions, PlenaryModel *model, const char *parent_id, int depth)
{
  PlenaryRecordList *all
      = plenary_model_list_by (model, PLENARY_TYPE_SESSION, PLENARY_SESSION_PARENT_ID, parent_id);

  for (guint i = 0; depth < MAX_DEPTH && i < plenary_record_list_get_length (all); i++)
    {
      PlenaryRecord *session = plenary_record_list_get (all, i);

      if (plenary_record_get_integer (session, PLENARY_SESSION_KIND) == PLENARY_SESSION_KIND_BREAK)
        continue;
      g_ptr_array_add (sessions, g_object_ref (session));
      add_sessions (sessions, model, plenary_record_get_id (session), depth + 1);
    }
}

static char *
dup_title (PlenaryNumbering *numbering, PlenaryRecord *session)
{
  const PlenaryNumberingEntry *entry
      = plenary_numbering_lookup (numbering, plenary_record_get_id (session));
  const char *title = plenary_record_get_text (session, PLENARY_SESSION_TITLE);

  if (entry == NULL || *entry->label == '\0' || g_str_has_prefix (title, entry->label))
    return g_strdup (*title != '\0' ? title : _ ("Untitled session"));

  return g_strdup_printf ("%s: %s", entry->label, title);
}

static gboolean
is_shown (PlenarySessionPicker *self, GPtrArray *sessions, GtkStringList *titles)
{
  GListModel *shown = gtk_drop_down_get_model (self->list);
  gboolean is_same = shown != NULL && g_list_model_get_n_items (shown) == sessions->len;

  for (guint i = 0; is_same && i < sessions->len; i++)
    is_same = sessions->pdata[i] == self->sessions->pdata[i]
              && g_str_equal (gtk_string_list_get_string (titles, i),
                              gtk_string_list_get_string (GTK_STRING_LIST (shown), i));

  return is_same;
}

static void
show_selected (PlenarySessionPicker *self)
{
  guint position = GTK_INVALID_LIST_POSITION;

  if (self->selected != NULL && !g_ptr_array_find (self->sessions, self->selected, &position))
    position = GTK_INVALID_LIST_POSITION;
  self->is_listing = TRUE;
  gtk_drop_down_set_selected (self->list, position);
  self->is_listing = FALSE;
}

static void
plenary_session_picker_model_changed (PlenaryProjectWidget *widget)
{
  PlenarySessionPicker *self = PLENARY_SESSION_PICKER (widget);
  g_autoptr (PlenaryNumbering) numbering = plenary_numbering_new (get_model (self), NULL);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  add_sessions (sessions, get_model (self), NULL, 0);
  for (guint i = 0; i < sessions->len; i++)
    gtk_string_list_take (titles, dup_title (numbering, sessions->pdata[i]));

  gboolean is_same = is_shown (self, sessions, titles);

  g_ptr_array_unref (self->sessions);
  self->sessions = g_steal_pointer (&sessions);
  self->is_listing = TRUE;
  if (!is_same)
    gtk_drop_down_set_model (self->list, G_LIST_MODEL (titles));
  self->is_listing = FALSE;
  if (self->selected != NULL && !g_ptr_array_find (self->sessions, self->selected, NULL))
    plenary_session_picker_set_selected (self, NULL);
  else
    show_selected (self);
}

static void
selected_cb (PlenarySessionPicker *self)
{
  guint position = gtk_drop_down_get_selected (self->list);

  if (!self->is_listing && position < self->sessions->len)
    plenary_session_picker_set_selected (self, self->sessions->pdata[position]);
}

static gboolean
plenary_session_picker_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PLENARY_SESSION_PICKER (widget)->list));
}

static void
plenary_session_picker_get_property (GObject *object,
                                     guint prop_id,
                                     GValue *value,
                                     GParamSpec *pspec)
{
  PlenarySessionPicker *self = PLENARY_SESSION_PICKER (object);

  switch ((PlenarySessionPickerProperty) prop_id)
    {
    case PROP_SELECTED:
      g_value_set_object (value, plenary_session_picker_get_selected (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_session_picker_set_property (GObject *object,
                                     guint prop_id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  PlenarySessionPicker *self = PLENARY_SESSION_PICKER (object);

  switch ((PlenarySessionPickerProperty) prop_id)
    {
    case PROP_SELECTED:
      plenary_session_picker_set_selected (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_session_picker_dispose (GObject *object)
{
  PlenarySessionPicker *self = PLENARY_SESSION_PICKER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_SESSION_PICKER);
  g_clear_object (&self->selected);
  g_ptr_array_set_size (self->sessions, 0);

  G_OBJECT_CLASS (plenary_session_picker_parent_class)->dispose (object);
}

static void
plenary_session_picker_finalize (GObject *object)
{
  g_ptr_array_unref (PLENARY_SESSION_PICKER (object)->sessions);

  G_OBJECT_CLASS (plenary_session_picker_parent_class)->finalize (object);
}

static void
plenary_session_picker_class_init (PlenarySessionPickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  PlenaryProjectWidgetClass *project_class = PLENARY_PROJECT_WIDGET_CLASS (klass);

  object_class->get_property = plenary_session_picker_get_property;
  object_class->set_property = plenary_session_picker_set_property;
  object_class->dispose = plenary_session_picker_dispose;
  object_class->finalize = plenary_session_picker_finalize;
  widget_class->grab_focus = plenary_session_picker_grab_focus;
  project_class->model_changed = plenary_session_picker_model_changed;
  project_class->is_lazy = TRUE;

  /**
   * PlenarySessionPicker:selected: (nullable)
   *
   * The session that is chosen; none when it was deleted.
   */
  properties[PROP_SELECTED]
      = g_param_spec_object ("selected", NULL, NULL, PLENARY_TYPE_RECORD,
                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/widgets/plenary-session-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenarySessionPicker, list);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
plenary_session_picker_init (PlenarySessionPicker *self)
{
  self->sessions = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_session_picker_new:
 *
 * Returns: (transfer floating): a list of no sessions yet
 */
GtkWidget *
plenary_session_picker_new (void)
{
  return g_object_new (PLENARY_TYPE_SESSION_PICKER, NULL);
}

/**
 * plenary_session_picker_get_selected:
 * @self: a session picker
 *
 * Returns: (transfer none) (nullable): the session that is chosen
 */
PlenaryRecord *
plenary_session_picker_get_selected (PlenarySessionPicker *self)
{
  g_return_val_if_fail (PLENARY_IS_SESSION_PICKER (self), NULL);

  return self->selected;
}

/**
 * plenary_session_picker_set_selected:
 * @self: a session picker
 * @session: (nullable): a session, or none
 *
 * Chooses a session.
 */
void
plenary_session_picker_set_selected (PlenarySessionPicker *self, PlenaryRecord *session)
{
  g_return_if_fail (PLENARY_IS_SESSION_PICKER (self));
  g_return_if_fail (session == NULL || PLENARY_IS_SESSION (session));

  if (!g_set_object (&self->selected, session))
    return;
  show_selected (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}
