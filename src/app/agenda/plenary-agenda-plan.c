/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "agenda/plenary-agenda-plan-private.h"

#include "agenda/plenary-agenda-words.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE_WITH_CODE (PlenaryAgendaPlan,
                               plenary_agenda_plan,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

typedef enum
{
  PROP_PROJECT = 1,
  PROP_SELECTED,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
} PlenaryAgendaPlanProperty;

static GParamSpec *properties[PROP_SELECTED + 1];

enum
{
  SIGNAL_DERIVED,
  SIGNAL_HEADING_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
mark_clear (gpointer user_data)
{
  g_clear_pointer (&((PlenaryAgendaMark *) user_data)->widget, gtk_widget_unparent);
}

static PlenaryModel *
get_model (PlenaryAgendaPlan *self)
{
  return plenary_project_get_model (self->project);
}

/* For what derives. */
void
plenary_agenda_plan_tell_derived (PlenaryAgendaPlan *self)
{
  g_signal_emit (self, signals[SIGNAL_DERIVED], 0);
}

static void
changed_cb (PlenaryAgendaPlan *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    plenary_agenda_plan_derive (self);
  else
    self->is_stale = TRUE;
}

static void
plenary_agenda_plan_map (GtkWidget *widget)
{
  PlenaryAgendaPlan *self = PLENARY_AGENDA_PLAN (widget);

  if (self->is_stale)
    plenary_agenda_plan_derive (self);

  GTK_WIDGET_CLASS (plenary_agenda_plan_parent_class)->map (widget);
}

static void
plenary_agenda_plan_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  PlenaryAgendaPlan *self = PLENARY_AGENDA_PLAN (widget);

  GTK_WIDGET_CLASS (plenary_agenda_plan_parent_class)->set_focus_child (widget, child);
  if (PLENARY_IS_SESSION_BLOCK (child))
    plenary_agenda_plan_set_selected (
        self, plenary_session_block_get_session (PLENARY_SESSION_BLOCK (child)));
}

static void
plenary_agenda_plan_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  PlenaryAgendaPlan *self = PLENARY_AGENDA_PLAN (widget);
  int header = 0;
  int ruler = 0;

  gtk_widget_measure (GTK_WIDGET (self->header), orientation, -1, &header, NULL, NULL, NULL);
  gtk_widget_measure (GTK_WIDGET (self->ruler), orientation, -1, &ruler, NULL, NULL, NULL);
  *minimum = header + ruler + 60;
  *natural = header + ruler + 400;
}

static void
plenary_agenda_plan_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PlenaryAgendaPlan *self = PLENARY_AGENDA_PLAN (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  if (self->layout == NULL)
    return;
  gtk_widget_measure (GTK_WIDGET (self->header), GTK_ORIENTATION_VERTICAL, -1, &self->header_height,
                      NULL, NULL, NULL);
  gtk_widget_measure (GTK_WIDGET (self->ruler), GTK_ORIENTATION_HORIZONTAL, -1, &self->ruler_width,
                      NULL, NULL, NULL);
  plenary_agenda_plan_configure (self, width, height);
  plenary_agenda_plan_update_blocks (self);
  plenary_agenda_plan_allocate_blocks (self);

  int body_width = MAX (width - self->ruler_width, 1);
  int body_height = MAX (height - self->header_height, 1);
  int ruler_x = is_rtl ? body_width : 0;

  gtk_widget_size_allocate (
      GTK_WIDGET (self->ruler),
      &(GtkAllocation) { ruler_x, self->header_height, self->ruler_width, body_height }, -1);
  gtk_widget_size_allocate (
      GTK_WIDGET (self->header),
      &(GtkAllocation) { is_rtl ? 0 : self->ruler_width, 0, body_width, self->header_height }, -1);
  gtk_widget_size_allocate (
      self->corner, &(GtkAllocation) { ruler_x, 0, self->ruler_width, self->header_height }, -1);
}

static void
set_adjustment (PlenaryAgendaPlan *self, GtkAdjustment **place, GtkAdjustment *adjustment)
{
  if (adjustment == NULL)
    adjustment = gtk_adjustment_new (0, 0, 0, 0, 0, 0);
  if (*place == adjustment)
    return;
  if (*place != NULL)
    g_signal_handlers_disconnect_by_data (*place, self);
  g_set_object (place, adjustment);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (gtk_widget_queue_allocate),
                           self, G_CONNECT_SWAPPED);
}

static void
plenary_agenda_plan_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryAgendaPlan *self = PLENARY_AGENDA_PLAN (object);

  switch ((PlenaryAgendaPlanProperty) prop_id)
    {
    case PROP_PROJECT:
      g_value_set_object (value, self->project);
      break;
    case PROP_SELECTED:
      g_value_set_object (value, self->selected);
      break;
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->hadjustment);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->vadjustment);
      break;
    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, self->hscroll_policy);
      break;
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->vscroll_policy);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_agenda_plan_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  PlenaryAgendaPlan *self = PLENARY_AGENDA_PLAN (object);

  switch ((PlenaryAgendaPlanProperty) prop_id)
    {
    case PROP_PROJECT:
      plenary_agenda_plan_set_project (self, g_value_get_object (value));
      break;
    case PROP_SELECTED:
      plenary_agenda_plan_set_selected (self, g_value_get_object (value));
      break;
    case PROP_HADJUSTMENT:
      set_adjustment (self, &self->hadjustment, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      set_adjustment (self, &self->vadjustment, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
      self->hscroll_policy = (guint) g_value_get_enum (value) & 1;
      break;
    case PROP_VSCROLL_POLICY:
      self->vscroll_policy = (guint) g_value_get_enum (value) & 1;
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_agenda_plan_dispose (GObject *object)
{
  PlenaryAgendaPlan *self = PLENARY_AGENDA_PLAN (object);
  GHashTableIter iter;
  gpointer block = NULL;

  g_clear_handle_id (&self->idle_id, g_source_remove);
  g_hash_table_remove_all (self->stale);
  g_hash_table_iter_init (&iter, self->blocks);
  while (g_hash_table_iter_next (&iter, NULL, &block))
    gtk_widget_unparent (block);
  g_hash_table_remove_all (self->blocks);
  g_array_set_size (self->collisions, 0);
  g_array_set_size (self->preview, 0);
  g_clear_pointer (&self->bubble, gtk_widget_unparent);
  if (self->ruler != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->ruler));
  if (self->header != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->header));
  self->ruler = NULL;
  self->header = NULL;
  g_clear_pointer (&self->corner, gtk_widget_unparent);
  plenary_agenda_plan_clear_derived (self);
  g_clear_object (&self->hadjustment);
  g_clear_object (&self->vadjustment);
  g_clear_object (&self->selected);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_agenda_plan_parent_class)->dispose (object);
}

static void
plenary_agenda_plan_finalize (GObject *object)
{
  PlenaryAgendaPlan *self = PLENARY_AGENDA_PLAN (object);

  g_hash_table_unref (self->blocks);
  g_hash_table_unref (self->stale);
  g_array_unref (self->collisions);
  g_array_unref (self->preview);
  g_free (self->second_zone);

  G_OBJECT_CLASS (plenary_agenda_plan_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  /**
   * PlenaryAgendaPlan:project:
   *
   * The project that the plan shows; set once.
   */
  properties[PROP_PROJECT]
      = g_param_spec_object ("project", NULL, NULL, PLENARY_TYPE_PROJECT, flags);

  /**
   * PlenaryAgendaPlan:selected: (nullable)
   *
   * The session that is selected.
   */
  properties[PROP_SELECTED]
      = g_param_spec_object ("selected", NULL, NULL, PLENARY_TYPE_RECORD, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
}

static void
plenary_agenda_plan_class_init (PlenaryAgendaPlanClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_agenda_plan_get_property;
  object_class->set_property = plenary_agenda_plan_set_property;
  object_class->dispose = plenary_agenda_plan_dispose;
  object_class->finalize = plenary_agenda_plan_finalize;
  widget_class->map = plenary_agenda_plan_map;
  widget_class->measure = plenary_agenda_plan_measure;
  widget_class->size_allocate = plenary_agenda_plan_size_allocate;
  widget_class->snapshot = plenary_agenda_plan_snapshot;
  widget_class->focus = plenary_agenda_plan_focus;
  widget_class->set_focus_child = plenary_agenda_plan_set_focus_child;
  install_properties (object_class);

  /**
   * PlenaryAgendaPlan::derived:
   *
   * Emitted when times, labels and conflicts are those of the project as it is now.
   */
  signals[SIGNAL_DERIVED] = g_signal_new ("derived", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * PlenaryAgendaPlan::heading-activated:
   * @self: a plan
   * @heading: what shows it
   * @record: (nullable): a day or a room; %NULL for the day of a project without days
   *
   * Emitted when something is to be done with a day or a room.
   */
  signals[SIGNAL_HEADING_ACTIVATED]
      = g_signal_new ("heading-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                      NULL, NULL, G_TYPE_NONE, 2, GTK_TYPE_WIDGET, PLENARY_TYPE_RECORD);

  gtk_widget_class_set_css_name (widget_class, "plan");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
heading_activated_cb (PlenaryAgendaPlan *self, GtkWidget *heading, PlenaryRecord *record)
{
  g_signal_emit (self, signals[SIGNAL_HEADING_ACTIVATED], 0, heading, record);
}

static GtkWidget *
make_bubble (void)
{
  GtkWidget *bubble = gtk_label_new (NULL);

  gtk_widget_add_css_class (bubble, "plenary-bubble");
  gtk_widget_add_css_class (bubble, "numeric");
  gtk_widget_set_can_target (bubble, FALSE);
  gtk_widget_set_visible (bubble, FALSE);

  return bubble;
}

static void
plenary_agenda_plan_init (PlenaryAgendaPlan *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->blocks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->stale = g_hash_table_new (NULL, NULL);
  self->collisions = g_array_new (FALSE, TRUE, sizeof (PlenaryAgendaMark));
  self->preview = g_array_new (FALSE, TRUE, sizeof (PlenaryAgendaMark));
  g_array_set_clear_func (self->collisions, mark_clear);
  g_array_set_clear_func (self->preview, mark_clear);
  self->bubble = make_bubble ();
  self->ruler = plenary_agenda_ruler_new ();
  self->header = plenary_agenda_header_new ();
  g_signal_connect_object (self->header, "activated", G_CALLBACK (heading_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->header, "reached",
                           G_CALLBACK (plenary_agenda_plan_scroll_to_columns), self,
                           G_CONNECT_SWAPPED);
  self->corner = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (self->corner, "plenary-corner");
  gtk_widget_set_parent (self->bubble, widget);
  gtk_widget_set_parent (GTK_WIDGET (self->ruler), widget);
  gtk_widget_set_parent (GTK_WIDGET (self->header), widget);
  gtk_widget_set_parent (self->corner, widget);
  set_adjustment (self, &self->hadjustment, NULL);
  set_adjustment (self, &self->vadjustment, NULL);
  gtk_widget_set_overflow (widget, GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_focusable (widget, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Plan"),
                                  -1);
}

/**
 * plenary_agenda_plan_set_project:
 * @self: a plan
 * @project: (nullable): a project
 *
 * Shows a project. It stays the same for as long as there is the plan.
 */
void
plenary_agenda_plan_set_project (PlenaryAgendaPlan *self, PlenaryProject *project)
{
  g_return_if_fail (PLENARY_IS_AGENDA_PLAN (self));
  g_return_if_fail (project == NULL || PLENARY_IS_PROJECT (project));

  if (project == NULL || self->project != NULL)
    return;
  self->project = g_object_ref (project);
  self->is_stale = TRUE;
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROJECT]);
}

/**
 * plenary_agenda_plan_get_timetable:
 * @self: a plan
 *
 * Returns: (transfer none) (nullable): when sessions are; %NULL before the plan is first shown
 */
PlenaryTimetable *
plenary_agenda_plan_get_timetable (PlenaryAgendaPlan *self)
{
  g_return_val_if_fail (PLENARY_IS_AGENDA_PLAN (self), NULL);

  return self->timetable;
}

/**
 * plenary_agenda_plan_get_label:
 * @self: a plan
 * @session_id: id of a session
 *
 * Returns: (transfer none): its label, as in "Session II"; "" when it has none
 */
const char *
plenary_agenda_plan_get_label (PlenaryAgendaPlan *self, const char *session_id)
{
  g_return_val_if_fail (PLENARY_IS_AGENDA_PLAN (self), NULL);

  const PlenaryNumberingEntry *entry
      = self->numbering != NULL ? plenary_numbering_lookup (self->numbering, session_id) : NULL;

  return entry != NULL ? entry->label : "";
}

/**
 * plenary_agenda_plan_dup_name:
 * @self: a plan
 * @session: a session
 *
 * Returns: (transfer full): what a screen reader says of it
 */
char *
plenary_agenda_plan_dup_name (PlenaryAgendaPlan *self, PlenaryRecord *session)
{
  g_return_val_if_fail (PLENARY_IS_AGENDA_PLAN (self), NULL);
  g_return_val_if_fail (PLENARY_IS_RECORD (session), NULL);

  const char *id = plenary_record_get_id (session);

  if (self->timetable == NULL)
    return g_strdup ("");

  return plenary_agenda_dup_name (
      get_model (self), session, plenary_timetable_lookup (self->timetable, id),
      plenary_agenda_plan_get_label (self, id), plenary_conflicts_count (self->conflicts, id));
}

/**
 * plenary_agenda_plan_get_selected:
 * @self: a plan
 *
 * Returns: (transfer none) (nullable): the session that is selected
 */
PlenaryRecord *
plenary_agenda_plan_get_selected (PlenaryAgendaPlan *self)
{
  g_return_val_if_fail (PLENARY_IS_AGENDA_PLAN (self), NULL);

  return self->selected;
}

static void
show_selected (PlenaryAgendaPlan *self, PlenaryRecord *session, gboolean is_selected)
{
  GtkWidget *block = session != NULL
                         ? g_hash_table_lookup (self->blocks, plenary_record_get_id (session))
                         : NULL;

  if (block != NULL)
    plenary_session_block_set_selected (PLENARY_SESSION_BLOCK (block), is_selected);
}

/**
 * plenary_agenda_plan_set_selected:
 * @self: a plan
 * @session: (nullable): a session, or nothing
 *
 * Selects a session. It need not be on the plan.
 */
void
plenary_agenda_plan_set_selected (PlenaryAgendaPlan *self, PlenaryRecord *session)
{
  g_return_if_fail (PLENARY_IS_AGENDA_PLAN (self));
  g_return_if_fail (session == NULL || PLENARY_IS_RECORD (session));

  if (self->selected == session)
    return;
  show_selected (self, self->selected, FALSE);
  g_set_object (&self->selected, session);
  show_selected (self, self->selected, TRUE);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

/**
 * plenary_agenda_plan_set_second_zone:
 * @self: a plan
 * @zone: (nullable): IANA name of a time zone, or none
 *
 * Shows the times of a second zone beside those of the event.
 */
void
plenary_agenda_plan_set_second_zone (PlenaryAgendaPlan *self, const char *zone)
{
  g_return_if_fail (PLENARY_IS_AGENDA_PLAN (self));

  g_set_str (&self->second_zone, zone);
  if (self->project != NULL)
    plenary_agenda_ruler_set_difference (self->ruler, plenary_agenda_plan_get_difference (self));
}
