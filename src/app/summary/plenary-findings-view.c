/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Rows stay as long as their finding has the same place, so that the cursor stays in the field
 * that is typed in.
 */
#include "config.h"

#include "summary/plenary-findings-view.h"

#include "compose/plenary-places.h"
#include "model/plenary-finding.h"
#include "model/plenary-session.h"
#include "operations/plenary-findings-list.h"
#include "summary/plenary-finding-row.h"
#include "widgets/plenary-session-picker.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* Kinds that the table of a report has; the others stand below. */
#define N_PRINTED 3

static const char *const titles[] = {
  [PLENARY_FINDING_KIND_OPPORTUNITY] = N_ ("Opportunities"),
  [PLENARY_FINDING_KIND_CHALLENGE] = N_ ("Challenges"),
  [PLENARY_FINDING_KIND_PRACTICE] = N_ ("Practices"),
  [PLENARY_FINDING_KIND_RECOMMENDATION] = N_ ("Recommendations"),
  [PLENARY_FINDING_KIND_PLEDGE] = N_ ("Pledges"),
  [PLENARY_FINDING_KIND_LESSON] = N_ ("Lessons"),
};

struct _PlenaryFindingsView
{
  PlenaryProjectWidget parent_instance;

  /* Template widgets */
  PlenarySessionPicker *sessions;
  GtkBox *top;
  GtkBox *bottom;
  GtkSizeGroup *widths;

  /* Owned by the columns */
  GtkBox *lists[G_N_ELEMENTS (titles)];
  GtkLabel *counts[G_N_ELEMENTS (titles)];
};

G_DEFINE_FINAL_TYPE (PlenaryFindingsView, plenary_findings_view, PLENARY_TYPE_PROJECT_WIDGET)

enum
{
  SIGNAL_GO_TO,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static PlenaryModel *
get_model (PlenaryFindingsView *self)
{
  return plenary_project_widget_get_model (PLENARY_PROJECT_WIDGET (self));
}

static PlenaryRecord *
get_session (PlenaryFindingsView *self)
{
  return plenary_session_picker_get_selected (self->sessions);
}

static PlenaryEdit *
begin (PlenaryFindingsView *self, const char *label)
{
  return plenary_project_widget_begin (PLENARY_PROJECT_WIDGET (self), label);
}

static gboolean
commit (PlenaryFindingsView *self, PlenaryEdit *edit)
{
  return plenary_project_widget_commit (PLENARY_PROJECT_WIDGET (self), edit);
}

static void
go_to_cb (PlenaryFindingsView *self, PlenaryRecord *record)
{
  g_signal_emit (self, signals[SIGNAL_GO_TO], 0, record);
}

/* A finding that is dropped on another goes before it, into its column. */
static void
dropped_cb (PlenaryFindingsView *self, PlenaryRecord *finding, PlenaryFindingRow *row)
{
  PlenaryRecord *target = plenary_finding_row_get_finding (row);

  if (target == finding)
    return;

  PlenaryEdit *edit = begin (self, _ ("Move Finding"));

  plenary_finding_move (
      edit, get_model (self), finding,
      (PlenaryFindingKind) plenary_record_get_integer (target, PLENARY_FINDING_KIND), target);
  commit (self, edit);
}

static gboolean
dropped_at_end_cb (PlenaryFindingsView *self,
                   const GValue *value,
                   double x,
                   double y,
                   GtkDropTarget *target)
{
  int kind = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (target), "kind"));
  PlenaryEdit *edit = begin (self, _ ("Move Finding"));

  plenary_finding_move (edit, get_model (self), g_value_get_object (value),
                        (PlenaryFindingKind) kind, NULL);

  return commit (self, edit);
}

static PlenaryFindingRow *
find_row (PlenaryFindingsView *self, int kind, PlenaryRecord *finding)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->lists[kind]));
       child != NULL; child = gtk_widget_get_next_sibling (child))
    if (plenary_finding_row_get_finding (PLENARY_FINDING_ROW (child)) == finding)
      return PLENARY_FINDING_ROW (child);

  return NULL;
}

static void
remove_gone (GtkBox *list, GPtrArray *findings)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (list));

  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      if (!g_ptr_array_find (findings,
                             plenary_finding_row_get_finding (PLENARY_FINDING_ROW (child)), NULL))
        gtk_box_remove (list, child);
      child = next;
    }
}

static void
show_kind (PlenaryFindingsView *self, PlenaryPlaces *places, int kind)
{
  PlenaryRecord *session = get_session (self);
  g_autoptr (GPtrArray) findings
      = session != NULL
            ? plenary_findings_list_kind (get_model (self), session, (PlenaryFindingKind) kind)
            : g_ptr_array_new ();
  g_autofree char *count = g_strdup_printf ("%u", findings->len);
  GtkWidget *before = NULL;

  gtk_label_set_text (self->counts[kind], count);
  remove_gone (self->lists[kind], findings);
  for (guint i = 0; i < findings->len; i++)
    {
      PlenaryFindingRow *row = find_row (self, kind, findings->pdata[i]);

      if (row == NULL)
        {
          row = PLENARY_FINDING_ROW (plenary_finding_row_new (
              plenary_project_widget_get_project (PLENARY_PROJECT_WIDGET (self)),
              findings->pdata[i]));
          g_signal_connect_object (row, "go-to", G_CALLBACK (go_to_cb), self, G_CONNECT_SWAPPED);
          g_signal_connect_object (row, "dropped", G_CALLBACK (dropped_cb), self,
                                   G_CONNECT_SWAPPED);
          gtk_box_insert_child_after (self->lists[kind], GTK_WIDGET (row), before);
        }
      else if (gtk_widget_get_prev_sibling (GTK_WIDGET (row)) != before)
        gtk_box_reorder_child_after (self->lists[kind], GTK_WIDGET (row), before);
      plenary_finding_row_refresh (row, places);
      before = GTK_WIDGET (row);
    }
}

/* The first session of the agenda that has findings, or else the first there is. */
static PlenaryRecord *
find_first (PlenaryFindingsView *self)
{
  PlenaryRecordList *findings = plenary_model_list (get_model (self), PLENARY_TYPE_FINDING);
  PlenaryRecordList *sessions = plenary_model_list (get_model (self), PLENARY_TYPE_SESSION);
  const char *id = plenary_record_list_get_length (findings) > 0
                       ? plenary_record_get_text (plenary_record_list_get (findings, 0),
                                                  PLENARY_FINDING_SESSION_ID)
                       : NULL;
  PlenaryRecord *found = plenary_model_lookup (get_model (self), PLENARY_TYPE_SESSION, id);

  for (guint i = 0; found == NULL && i < plenary_record_list_get_length (sessions); i++)
    if (plenary_record_get_integer (plenary_record_list_get (sessions, i), PLENARY_SESSION_KIND)
        != PLENARY_SESSION_KIND_BREAK)
      found = plenary_record_list_get (sessions, i);

  return found;
}

static void
refresh (PlenaryFindingsView *self)
{
  g_autoptr (PlenaryPlaces) places = plenary_places_new (get_model (self));

  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    show_kind (self, places, (int) i);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "findings.gather", get_session (self) != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "findings.add", get_session (self) != NULL);
}

/* Only what is looked at is kept up to date: a report has many sessions with many findings. */
static void
plenary_findings_view_model_changed (PlenaryProjectWidget *widget)
{
  PlenaryFindingsView *self = PLENARY_FINDINGS_VIEW (widget);

  if (get_session (self) == NULL)
    plenary_session_picker_set_selected (self->sessions, find_first (self));
  refresh (self);
}

static void
session_cb (PlenaryFindingsView *self)
{
  if (get_model (self) != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);
}

static void
gather_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryFindingsView *self = PLENARY_FINDINGS_VIEW (widget);

  if (get_session (self) == NULL)
    return;

  PlenaryEdit *edit = begin (self, _ ("Gather Findings"));
  guint n_added = plenary_findings_gather (edit, get_model (self), get_session (self));

  if (!commit (self, edit))
    return;

  g_autofree char *sentence
      = n_added > 0 ? g_strdup_printf (ngettext ("%u finding was gathered",
                                                 "%u findings were gathered", n_added),
                                       n_added)
                    : g_strdup (_ ("No marked paragraph is left to gather"));

  plenary_project_widget_tell (PLENARY_PROJECT_WIDGET (self), sentence);
}

static void
add_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryFindingsView *self = PLENARY_FINDINGS_VIEW (widget);
  int kind = g_variant_get_int32 (parameter);
  g_autoptr (PlenaryText) nothing = plenary_text_new ("");

  if (get_session (self) == NULL)
    return;

  PlenaryEdit *edit = begin (self, _ ("Add Finding"));
  g_autofree char *id = plenary_finding_add (edit, get_model (self), get_session (self),
                                             (PlenaryFindingKind) kind, nothing);

  if (commit (self, edit))
    plenary_findings_view_show_finding (
        self, plenary_model_lookup (get_model (self), PLENARY_TYPE_FINDING, id));
}

static GtkWidget *
create_header (PlenaryFindingsView *self, int kind)
{
  GtkWidget *header = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *title = gtk_label_new (_ (titles[kind]));
  GtkWidget *count = gtk_label_new ("0");
  GtkWidget *add = gtk_button_new_from_icon_name ("list-add-symbolic");
  /* Translators: a kind of findings, in the plural */
  g_autofree char *tooltip = g_strdup_printf (_ ("Add to %s"), _ (titles[kind]));

  gtk_widget_add_css_class (title, "heading");
  gtk_widget_add_css_class (count, "plenary-count");
  gtk_widget_add_css_class (count, "numeric");
  gtk_widget_set_hexpand (count, TRUE);
  gtk_widget_set_halign (count, GTK_ALIGN_START);
  gtk_widget_set_valign (count, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (add, "flat");
  gtk_widget_set_tooltip_text (add, tooltip);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (add), "findings.add");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (add), "i", kind);
  gtk_box_append (GTK_BOX (header), title);
  gtk_box_append (GTK_BOX (header), count);
  gtk_box_append (GTK_BOX (header), add);
  self->counts[kind] = GTK_LABEL (count);

  return header;
}

static void
add_column (PlenaryFindingsView *self, int kind)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkDropTarget *target = gtk_drop_target_new (PLENARY_TYPE_FINDING, GDK_ACTION_MOVE);

  gtk_box_append (GTK_BOX (column), create_header (self, kind));
  gtk_box_append (GTK_BOX (column), list);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (titles[kind]), -1);
  g_object_set_data (G_OBJECT (target), "kind", GINT_TO_POINTER (kind));
  g_signal_connect_object (target, "drop", G_CALLBACK (dropped_at_end_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (column, GTK_EVENT_CONTROLLER (target));
  self->lists[kind] = GTK_BOX (list);
  gtk_widget_set_hexpand (column, TRUE);
  gtk_size_group_add_widget (self->widths, column);
  gtk_box_append (kind < N_PRINTED ? self->top : self->bottom, column);
}

static void
plenary_findings_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PLENARY_TYPE_FINDINGS_VIEW);

  G_OBJECT_CLASS (plenary_findings_view_parent_class)->dispose (object);
}

static void
plenary_findings_view_class_init (PlenaryFindingsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_findings_view_dispose;
  PLENARY_PROJECT_WIDGET_CLASS (klass)->model_changed = plenary_findings_view_model_changed;
  PLENARY_PROJECT_WIDGET_CLASS (klass)->is_lazy = TRUE;

  /**
   * PlenaryFindingsView::go-to:
   * @self: the view
   * @record: a paragraph that a person wants to see
   */
  signals[SIGNAL_GO_TO] = g_signal_new ("go-to", PLENARY_TYPE_FINDINGS_VIEW, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, PLENARY_TYPE_RECORD);

  gtk_widget_class_install_action (widget_class, "findings.gather", NULL, gather_cb);
  gtk_widget_class_install_action (widget_class, "findings.add", "i", add_cb);
  g_type_ensure (PLENARY_TYPE_SESSION_PICKER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/summary/plenary-findings-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindingsView, sessions);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindingsView, top);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindingsView, bottom);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindingsView, widths);
  gtk_widget_class_bind_template_callback (widget_class, session_cb);
}

static void
plenary_findings_view_init (PlenaryFindingsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    add_column (self, (int) i);
}

/**
 * plenary_findings_view_new:
 *
 * Returns: (transfer floating): a view without a project
 */
GtkWidget *
plenary_findings_view_new (void)
{
  return g_object_new (PLENARY_TYPE_FINDINGS_VIEW, NULL);
}

/**
 * plenary_findings_view_set_session:
 * @self: a findings view
 * @session: (nullable): a session
 *
 * Shows the findings of a session, as of the one that was recorded last.
 */
void
plenary_findings_view_set_session (PlenaryFindingsView *self, PlenaryRecord *session)
{
  g_return_if_fail (PLENARY_IS_FINDINGS_VIEW (self));
  g_return_if_fail (session == NULL || PLENARY_IS_SESSION (session));

  plenary_session_picker_set_selected (self->sessions, session);
}

/**
 * plenary_findings_view_show_finding:
 * @self: a findings view
 * @finding: (nullable): a finding
 *
 * Shows the session of a finding, and puts the keyboard into it.
 *
 * Returns: whether it is there
 */
gboolean
plenary_findings_view_show_finding (PlenaryFindingsView *self, PlenaryRecord *finding)
{
  g_return_val_if_fail (PLENARY_IS_FINDINGS_VIEW (self), FALSE);
  g_return_val_if_fail (finding == NULL || PLENARY_IS_FINDING (finding), FALSE);

  PlenaryRecord *session
      = finding != NULL
            ? plenary_model_lookup (get_model (self), PLENARY_TYPE_SESSION,
                                    plenary_record_get_text (finding, PLENARY_FINDING_SESSION_ID))
            : NULL;

  if (session == NULL)
    return FALSE;
  plenary_session_picker_set_selected (self->sessions, session);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return TRUE;

  PlenaryFindingRow *row
      = find_row (self, plenary_record_get_integer (finding, PLENARY_FINDING_KIND), finding);

  if (row != NULL)
    plenary_finding_row_edit (row);

  return row != NULL;
}
