/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Rows stay as long as their finding has the same place, so that the cursor stays in the field
 * that is typed in.
 */
#include "config.h"

#include "summary/plenary-findings-view.h"

#include "compose/plenary-numbering.h"
#include "model/plenary-finding.h"
#include "model/plenary-session.h"
#include "operations/plenary-findings-list.h"
#include "summary/plenary-finding-row.h"

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
  GtkWidget parent_instance;

  /* Template widgets */
  GtkWidget *content;
  GtkDropDown *sessions;
  GtkBox *top;
  GtkBox *bottom;
  GtkSizeGroup *widths;

  /* Owned by the columns */
  GtkBox *lists[G_N_ELEMENTS (titles)];
  GtkLabel *counts[G_N_ELEMENTS (titles)];

  /* Owned */
  PlenaryProject *project;
  PlenaryRecord *session;
  GPtrArray *listed; /* sessions, as the drop-down has them */

  /* State */
  gulong model_handler;
  gboolean is_listing;
};

G_DEFINE_FINAL_TYPE (PlenaryFindingsView, plenary_findings_view, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_PROJECT = 1,
} PlenaryFindingsViewProperty;

static GParamSpec *properties[PROP_PROJECT + 1];

enum
{
  SIGNAL_GO_TO,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static PlenaryModel *
get_model (PlenaryFindingsView *self)
{
  return plenary_project_get_model (self->project);
}

static gboolean
commit (PlenaryFindingsView *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;
  gboolean is_done = plenary_edit_commit (edit, &error);

  if (!is_done)
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);

  return is_done;
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

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Move Finding"));

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
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Move Finding"));

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
show_kind (PlenaryFindingsView *self, int kind)
{
  g_autoptr (GPtrArray) findings
      = self->session != NULL ? plenary_findings_list_kind (get_model (self), self->session,
                                                            (PlenaryFindingKind) kind)
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
          row = PLENARY_FINDING_ROW (plenary_finding_row_new (self->project, findings->pdata[i]));
          g_signal_connect_object (row, "go-to", G_CALLBACK (go_to_cb), self, G_CONNECT_SWAPPED);
          g_signal_connect_object (row, "dropped", G_CALLBACK (dropped_cb), self,
                                   G_CONNECT_SWAPPED);
          gtk_box_insert_child_after (self->lists[kind], GTK_WIDGET (row), before);
        }
      else
        {
          plenary_finding_row_refresh (row);
          if (gtk_widget_get_prev_sibling (GTK_WIDGET (row)) != before)
            gtk_box_reorder_child_after (self->lists[kind], GTK_WIDGET (row), before);
        }
      before = GTK_WIDGET (row);
    }
}

static gboolean
is_listed (PlenaryRecord *session)
{
  return plenary_record_get_integer (session, PLENARY_SESSION_KIND) != PLENARY_SESSION_KIND_BREAK;
}

static guint
count_findings (PlenaryFindingsView *self, PlenaryRecord *session)
{
  return plenary_record_list_get_length (
      plenary_model_list_by (get_model (self), PLENARY_TYPE_FINDING, PLENARY_FINDING_SESSION_ID,
                             plenary_record_get_id (session)));
}

/* The session that is shown: the one before while it is there, else the first with findings. */
static PlenaryRecord *
choose_session (PlenaryFindingsView *self, GPtrArray *sessions)
{
  if (self->session != NULL && g_ptr_array_find (sessions, self->session, NULL))
    return self->session;
  for (guint i = 0; i < sessions->len; i++)
    if (count_findings (self, sessions->pdata[i]) > 0)
      return sessions->pdata[i];

  return sessions->len > 0 ? sessions->pdata[0] : NULL;
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

static void
list_sessions (PlenaryFindingsView *self)
{
  PlenaryRecordList *all = plenary_model_list (get_model (self), PLENARY_TYPE_SESSION);
  g_autoptr (PlenaryNumbering) numbering = plenary_numbering_new (get_model (self), NULL);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  GListModel *shown = gtk_drop_down_get_model (self->sessions);
  gboolean is_same = TRUE;
  guint selected = GTK_INVALID_LIST_POSITION;

  for (guint i = 0; i < plenary_record_list_get_length (all); i++)
    if (is_listed (plenary_record_list_get (all, i)))
      g_ptr_array_add (sessions, g_object_ref (plenary_record_list_get (all, i)));
  is_same = shown != NULL && g_list_model_get_n_items (shown) == sessions->len;
  g_set_object (&self->session, choose_session (self, sessions));
  for (guint i = 0; i < sessions->len; i++)
    {
      g_autofree char *title = dup_title (numbering, sessions->pdata[i]);

      is_same = is_same && sessions->pdata[i] == self->listed->pdata[i]
                && g_str_equal (title, gtk_string_list_get_string (GTK_STRING_LIST (shown), i));
      gtk_string_list_append (names, title);
      if (sessions->pdata[i] == self->session)
        selected = i;
    }
  g_ptr_array_unref (self->listed);
  self->listed = g_steal_pointer (&sessions);
  self->is_listing = TRUE;
  if (!is_same)
    gtk_drop_down_set_model (self->sessions, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->sessions, selected);
  self->is_listing = FALSE;
}

/* Only what is looked at is kept up to date: a report has many sessions with many findings. */
static void
refresh (PlenaryFindingsView *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  list_sessions (self);
  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    show_kind (self, (int) i);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "findings.gather", self->session != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "findings.add", self->session != NULL);
}

static void
session_selected_cb (PlenaryFindingsView *self)
{
  guint selected = gtk_drop_down_get_selected (self->sessions);

  if (self->is_listing || selected >= self->listed->len)
    return;
  g_set_object (&self->session, self->listed->pdata[selected]);
  refresh (self);
}

static void
gather_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryFindingsView *self = PLENARY_FINDINGS_VIEW (widget);

  if (self->session == NULL)
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Gather Findings"));
  guint n_added = plenary_findings_gather (edit, get_model (self), self->session);

  if (!commit (self, edit))
    return;

  g_autofree char *sentence
      = n_added > 0 ? g_strdup_printf (ngettext ("%u finding was gathered",
                                                 "%u findings were gathered", n_added),
                                       n_added)
                    : g_strdup (_ ("No marked paragraph is left to gather"));

  gtk_widget_activate_action (widget, "window.tell", "s", sentence);
}

static void
add_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryFindingsView *self = PLENARY_FINDINGS_VIEW (widget);
  int kind = g_variant_get_int32 (parameter);
  g_autoptr (PlenaryText) nothing = plenary_text_new ("");

  if (self->session == NULL)
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Add Finding"));
  g_autofree char *id = plenary_finding_add (edit, get_model (self), self->session,
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
plenary_findings_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (plenary_findings_view_parent_class)->map (widget);
  if (PLENARY_FINDINGS_VIEW (widget)->project != NULL)
    refresh (PLENARY_FINDINGS_VIEW (widget));
}

static void
plenary_findings_view_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  switch ((PlenaryFindingsViewProperty) prop_id)
    {
    case PROP_PROJECT:
      g_value_set_object (value,
                          plenary_findings_view_get_project (PLENARY_FINDINGS_VIEW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_findings_view_set_property (GObject *object,
                                    guint prop_id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  switch ((PlenaryFindingsViewProperty) prop_id)
    {
    case PROP_PROJECT:
      plenary_findings_view_set_project (PLENARY_FINDINGS_VIEW (object),
                                         g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_findings_view_dispose (GObject *object)
{
  PlenaryFindingsView *self = PLENARY_FINDINGS_VIEW (object);

  if (self->project != NULL)
    g_clear_signal_handler (&self->model_handler, get_model (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_FINDINGS_VIEW);
  g_clear_object (&self->session);
  g_clear_object (&self->project);
  g_ptr_array_set_size (self->listed, 0);

  G_OBJECT_CLASS (plenary_findings_view_parent_class)->dispose (object);
}

static void
plenary_findings_view_finalize (GObject *object)
{
  g_ptr_array_unref (PLENARY_FINDINGS_VIEW (object)->listed);

  G_OBJECT_CLASS (plenary_findings_view_parent_class)->finalize (object);
}

static void
plenary_findings_view_class_init (PlenaryFindingsViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_findings_view_get_property;
  object_class->set_property = plenary_findings_view_set_property;
  object_class->dispose = plenary_findings_view_dispose;
  object_class->finalize = plenary_findings_view_finalize;
  widget_class->map = plenary_findings_view_map;

  /**
   * PlenaryFindingsView:project:
   *
   * The project that the findings are of.
   */
  properties[PROP_PROJECT]
      = g_param_spec_object ("project", NULL, NULL, PLENARY_TYPE_PROJECT,
                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * PlenaryFindingsView::go-to:
   * @self: the view
   * @record: a paragraph that a person wants to see
   */
  signals[SIGNAL_GO_TO] = g_signal_new ("go-to", PLENARY_TYPE_FINDINGS_VIEW, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, PLENARY_TYPE_RECORD);

  gtk_widget_class_install_action (widget_class, "findings.gather", NULL, gather_cb);
  gtk_widget_class_install_action (widget_class, "findings.add", "i", add_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/summary/plenary-findings-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindingsView, content);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindingsView, sessions);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindingsView, top);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindingsView, bottom);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindingsView, widths);
  gtk_widget_class_bind_template_callback (widget_class, session_selected_cb);
}

static void
plenary_findings_view_init (PlenaryFindingsView *self)
{
  self->listed = g_ptr_array_new_with_free_func (g_object_unref);
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
 * plenary_findings_view_get_project:
 * @self: a findings view
 *
 * Returns: (transfer none) (nullable): the project
 */
PlenaryProject *
plenary_findings_view_get_project (PlenaryFindingsView *self)
{
  g_return_val_if_fail (PLENARY_IS_FINDINGS_VIEW (self), NULL);

  return self->project;
}

/**
 * plenary_findings_view_set_project:
 * @self: a findings view
 * @project: (nullable): a project; set once
 */
void
plenary_findings_view_set_project (PlenaryFindingsView *self, PlenaryProject *project)
{
  g_return_if_fail (PLENARY_IS_FINDINGS_VIEW (self));
  g_return_if_fail (project == NULL || PLENARY_IS_PROJECT (project));

  if (project == NULL || self->project != NULL)
    return;
  self->project = g_object_ref (project);
  self->model_handler
      = g_signal_connect_swapped (get_model (self), "changed", G_CALLBACK (refresh), self);
  refresh (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROJECT]);
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
  g_set_object (&self->session, session);
  refresh (self);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return TRUE;

  PlenaryFindingRow *row
      = find_row (self, plenary_record_get_integer (finding, PLENARY_FINDING_KIND), finding);

  if (row != NULL)
    plenary_finding_row_edit (row);

  return row != NULL;
}
