/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-import-people-dialog.h"

#include "formats/csv/plenary-csv-people.h"
#include "operations/plenary-people-import.h"

#include <glib/gi18n.h>

/* Rows that are shown before anybody agrees, and reasons that are listed. */
#define N_SHOWN_ROWS    5
#define N_SHOWN_REASONS 100

/* Characters of a cell; a biography is not read here. */
#define CELL_CHARACTERS 24

struct _PlenaryImportPeopleDialog
{
  AdwDialog parent_instance;

  /* Template widgets */
  GtkWidget *import_button;
  GtkLabel *summary;
  GtkLabel *details;
  GtkWidget *table_group;
  GtkGrid *grid;
  AdwSwitchRow *headings_row;
  AdwSwitchRow *attendance_row;
  AdwPreferencesGroup *refused_group;

  /* Owned */
  PlenaryProject *project;
  PlenaryCsvTable *table; /* NULL for an address book */
  GArray *fields;         /* PlenaryContactField, one for each column */
  GPtrArray *contacts;
  PlenaryPeopleImport *plan;
  GPtrArray *refused_rows; /* borrowed from their group */
};

G_DEFINE_FINAL_TYPE (PlenaryImportPeopleDialog, plenary_import_people_dialog, ADW_TYPE_DIALOG)

enum
{
  SIGNAL_IMPORTED,
};

static guint signals[SIGNAL_IMPORTED + 1];

static char *
describe_counts (PlenaryImportPeopleDialog *self)
{
  guint n_new = plenary_people_import_count (self->plan, PLENARY_IMPORT_NEW);
  guint n_known = plenary_people_import_count (self->plan, PLENARY_IMPORT_KNOWN);
  guint n_refused = plenary_people_import_count (self->plan, PLENARY_IMPORT_REFUSED);
  g_autofree char *new_words
      = g_strdup_printf (ngettext ("%u new person", "%u new people", n_new), n_new);
  g_autofree char *known_words = g_strdup_printf (
      /* Translators: how many people of a list are in the roster already */
      ngettext ("%u known", "%u known", n_known), n_known);
  g_autofree char *refused_words = g_strdup_printf (
      /* Translators: how many rows of a list are not taken in */
      ngettext ("%u refused", "%u refused", n_refused), n_refused);

  return g_strjoin (" · ", new_words, known_words, refused_words, NULL);
}

static char *
describe_details (PlenaryImportPeopleDialog *self)
{
  guint n_bodies = plenary_people_import_get_n_bodies (self->plan);
  g_autofree char *bodies
      = g_strdup_printf (ngettext ("%u body is new.", "%u bodies are new.", n_bodies), n_bodies);

  if (plenary_people_import_count (self->plan, PLENARY_IMPORT_KNOWN) == 0)
    return g_steal_pointer (&bodies);

  return g_strjoin (" ", bodies,
                    _ ("Of those who are known only what is missing is added; nothing is "
                       "overwritten."),
                    NULL);
}

static char *
describe_attendance (PlenaryImportPeopleDialog *self)
{
  PlenaryAttendance counts = plenary_people_import_get_attendance (self->plan);
  g_autofree char *delegates = g_strdup_printf (
      ngettext ("%d delegate", "%d delegates", (gulong) counts.delegates), counts.delegates);
  g_autofree char *states = g_strdup_printf (
      ngettext ("%d State", "%d States", (gulong) counts.member_states), counts.member_states);
  g_autofree char *mechanisms = g_strdup_printf (
      ngettext ("%d mechanism", "%d mechanisms", (gulong) counts.mechanisms), counts.mechanisms);
  g_autofree char *organizations = g_strdup_printf (
      ngettext ("%d organization", "%d organizations", (gulong) counts.organizations),
      counts.organizations);

  return g_strjoin (", ", delegates, states, mechanisms, organizations, NULL);
}

static void
add_refused_row (PlenaryImportPeopleDialog *self, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_preferences_group_add (self->refused_group, row);
  g_ptr_array_add (self->refused_rows, row);
}

static void
show_refused (PlenaryImportPeopleDialog *self)
{
  guint n_refused = 0;

  for (guint i = 0; i < self->refused_rows->len; i++)
    adw_preferences_group_remove (self->refused_group, self->refused_rows->pdata[i]);
  g_ptr_array_set_size (self->refused_rows, 0);

  for (guint i = 0; i < self->contacts->len; i++)
    {
      const char *reason = NULL;

      if (plenary_people_import_get_fate (self->plan, i, &reason) != PLENARY_IMPORT_REFUSED
          || ++n_refused > N_SHOWN_REASONS)
        continue;

      g_autofree char *line
          = g_strdup_printf (_ ("Line %u"), plenary_contact_get_line (self->contacts->pdata[i]));

      add_refused_row (self, line, reason);
    }
  if (n_refused > N_SHOWN_REASONS)
    {
      guint n_more = n_refused - N_SHOWN_REASONS;
      g_autofree char *more
          = g_strdup_printf (ngettext ("And %u more", "And %u more", n_more), n_more);

      add_refused_row (self, more, "");
    }
  gtk_widget_set_visible (GTK_WIDGET (self->refused_group), n_refused > 0);
}

/* What would be done, as the columns and the switch say now. */
static void
plan (PlenaryImportPeopleDialog *self)
{
  if (self->table != NULL)
    {
      g_clear_pointer (&self->contacts, g_ptr_array_unref);
      self->contacts = plenary_csv_people_read (self->table, self->fields,
                                                adw_switch_row_get_active (self->headings_row));
    }
  g_clear_pointer (&self->plan, plenary_people_import_free);
  self->plan
      = plenary_people_import_new (plenary_project_get_model (self->project), self->contacts);

  g_autofree char *counts = describe_counts (self);
  g_autofree char *details = describe_details (self);
  g_autofree char *attendance = describe_attendance (self);

  gtk_label_set_text (self->summary, counts);
  gtk_label_set_text (self->details, details);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->attendance_row), attendance);
  show_refused (self);
  gtk_widget_set_sensitive (self->import_button,
                            plenary_people_import_count (self->plan, PLENARY_IMPORT_NEW) > 0
                                || plenary_people_import_count (self->plan, PLENARY_IMPORT_KNOWN)
                                       > 0);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), counts, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_LOW);
}

static void
field_changed_cb (PlenaryImportPeopleDialog *self, GParamSpec *pspec, GtkDropDown *drop_down)
{
  guint column = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (drop_down), "column"));

  g_array_index (self->fields, PlenaryContactField, column)
      = (PlenaryContactField) gtk_drop_down_get_selected (drop_down);
  plan (self);
}

static void
headings_changed_cb (PlenaryImportPeopleDialog *self)
{
  if (self->plan != NULL)
    plan (self);
}

static GtkWidget *
create_drop_down (PlenaryImportPeopleDialog *self, guint column)
{
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);
  g_autofree char *description
      /* Translators: the number of a column, and its heading */
      = g_strdup_printf (_ ("Column %u, %s"), column + 1,
                         plenary_csv_table_get (self->table, 0, column));

  for (guint i = 0; i < PLENARY_N_CONTACT_FIELDS; i++)
    gtk_string_list_append (words, plenary_contact_field_get_words (i));

  GtkWidget *drop_down = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&words)), NULL);

  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down),
                              g_array_index (self->fields, PlenaryContactField, column));
  gtk_drop_down_set_enable_search (GTK_DROP_DOWN (drop_down), FALSE);
  /* Its label is what is selected in it. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description, -1);
  g_object_set_data (G_OBJECT (drop_down), "column", GUINT_TO_POINTER (column));
  g_signal_connect_object (drop_down, "notify::selected", G_CALLBACK (field_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return drop_down;
}

static GtkWidget *
create_cell (const char *words, gboolean is_heading)
{
  g_autofree char *line = g_strdelimit (g_strdup (words), "\n\t", ' ');
  GtkWidget *label = gtk_label_new (line);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), CELL_CHARACTERS);
  gtk_widget_set_margin_start (label, 10);
  gtk_widget_add_css_class (label, is_heading ? "caption-heading" : "body");
  if (is_heading)
    gtk_widget_add_css_class (label, "dim-label");

  return label;
}

static void
fill_grid (PlenaryImportPeopleDialog *self)
{
  guint n_rows = MIN (plenary_csv_table_get_n_rows (self->table), N_SHOWN_ROWS + 1);
  gboolean has_headings = adw_switch_row_get_active (self->headings_row);

  for (guint i = 0; i < self->fields->len; i++)
    {
      gtk_grid_attach (self->grid, create_drop_down (self, i), (int) i, 0, 1, 1);
      for (guint j = 0; j < n_rows; j++)
        gtk_grid_attach (
            self->grid,
            create_cell (plenary_csv_table_get (self->table, j, i), has_headings && j == 0),
            (int) i, (int) j + 1, 1, 1);
    }
}

static void
cancel_cb (PlenaryImportPeopleDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
import_cb (PlenaryImportPeopleDialog *self)
{
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Import People"));
  PlenaryAttendance attendance = plenary_people_import_get_attendance (self->plan);
  g_autoptr (GError) error = NULL;

  plenary_people_import_apply (self->plan, edit);
  if (adw_switch_row_get_active (self->attendance_row))
    plenary_attendance_set (&attendance, edit);
  if (!plenary_edit_commit (edit, &error))
    {
      gtk_label_set_text (self->details, error->message);
      return;
    }

  g_autofree char *counts = describe_counts (self);

  g_signal_emit (self, signals[SIGNAL_IMPORTED], 0, counts);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
plenary_import_people_dialog_dispose (GObject *object)
{
  PlenaryImportPeopleDialog *self = PLENARY_IMPORT_PEOPLE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_IMPORT_PEOPLE_DIALOG);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_import_people_dialog_parent_class)->dispose (object);
}

static void
plenary_import_people_dialog_finalize (GObject *object)
{
  PlenaryImportPeopleDialog *self = PLENARY_IMPORT_PEOPLE_DIALOG (object);

  g_clear_pointer (&self->plan, plenary_people_import_free);
  g_clear_pointer (&self->table, plenary_csv_table_unref);
  g_clear_pointer (&self->fields, g_array_unref);
  g_clear_pointer (&self->contacts, g_ptr_array_unref);
  g_ptr_array_unref (self->refused_rows);

  G_OBJECT_CLASS (plenary_import_people_dialog_parent_class)->finalize (object);
}

static void
plenary_import_people_dialog_class_init (PlenaryImportPeopleDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = plenary_import_people_dialog_dispose;
  object_class->finalize = plenary_import_people_dialog_finalize;

  /**
   * PlenaryImportPeopleDialog::imported:
   * @self: the dialog
   * @counts: what was done, in words
   *
   * The list has been taken in, and the dialog closes.
   */
  signals[SIGNAL_IMPORTED]
      = g_signal_new ("imported", PLENARY_TYPE_IMPORT_PEOPLE_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL,
                      NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/roster/plenary-import-people-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryImportPeopleDialog, import_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryImportPeopleDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, PlenaryImportPeopleDialog, details);
  gtk_widget_class_bind_template_child (widget_class, PlenaryImportPeopleDialog, table_group);
  gtk_widget_class_bind_template_child (widget_class, PlenaryImportPeopleDialog, grid);
  gtk_widget_class_bind_template_child (widget_class, PlenaryImportPeopleDialog, headings_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryImportPeopleDialog, attendance_row);
  gtk_widget_class_bind_template_child (widget_class, PlenaryImportPeopleDialog, refused_group);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, import_cb);
  gtk_widget_class_bind_template_callback (widget_class, headings_changed_cb);
}

static void
plenary_import_people_dialog_init (PlenaryImportPeopleDialog *self)
{
  self->refused_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_import_people_dialog_new_for_table:
 * @project: a project
 * @table: a list of delegates
 *
 * Returns: (transfer floating): a dialog that takes the list in when it is told to
 */
PlenaryImportPeopleDialog *
plenary_import_people_dialog_new_for_table (PlenaryProject *project, PlenaryCsvTable *table)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);
  g_return_val_if_fail (table != NULL, NULL);

  PlenaryImportPeopleDialog *self = g_object_new (PLENARY_TYPE_IMPORT_PEOPLE_DIALOG, NULL);

  self->project = g_object_ref (project);
  self->table = plenary_csv_table_ref (table);
  self->fields = plenary_csv_people_guess (table);
  adw_switch_row_set_active (self->headings_row, plenary_csv_people_has_headings (table));
  fill_grid (self);
  plan (self);

  return self;
}

/**
 * plenary_import_people_dialog_new_for_contacts:
 * @project: a project
 * @contacts: (element-type PlenaryContact): the cards of an address book
 *
 * Returns: (transfer floating): a dialog that takes them in when it is told to
 */
PlenaryImportPeopleDialog *
plenary_import_people_dialog_new_for_contacts (PlenaryProject *project, GPtrArray *contacts)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);
  g_return_val_if_fail (contacts != NULL, NULL);

  PlenaryImportPeopleDialog *self = g_object_new (PLENARY_TYPE_IMPORT_PEOPLE_DIALOG, NULL);

  self->project = g_object_ref (project);
  self->contacts = g_ptr_array_ref (contacts);
  gtk_widget_set_visible (self->table_group, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->headings_row), FALSE);
  plan (self);

  return self;
}
