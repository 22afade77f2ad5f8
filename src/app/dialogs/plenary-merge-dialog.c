/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "dialogs/plenary-merge-dialog.h"

#include <glib/gi18n.h>

struct _PlenaryMergeDialog
{
  AdwDialog parent_instance;

  GtkLabel *summary;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (PlenaryMergeDialog, plenary_merge_dialog, ADW_TYPE_DIALOG)

static const char *
describe_kept (PlenaryConflict *conflict)
{
  if (plenary_conflict_get_kind (conflict) == PLENARY_CONFLICT_RECOVERED)
    return _ ("Kept in the section “Recovered”");

  switch (plenary_conflict_get_kept (conflict))
    {
    case PLENARY_MERGE_SIDE_OURS:
      return _ ("Yours was kept");
    case PLENARY_MERGE_SIDE_THEIRS:
      return _ ("The other was kept");
    case PLENARY_MERGE_SIDE_BOTH:
    default:
      return _ ("Both were kept");
    }
}

/* One of the two texts; a deleted record has none. */
static char *
describe_side (const char *format, const char *text)
{
  return text != NULL && *text != '\0' ? g_strdup_printf (format, text) : NULL;
}

static void
append_label (GtkBox *box, const char *text, const char *css_class)
{
  if (text == NULL)
    return;

  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_set_focusable (label, FALSE);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);
}

static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  PlenaryConflict *conflict = item;
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  const char *record = plenary_conflict_get_record (conflict);
  const char *column = plenary_conflict_get_column (conflict);
  g_autofree char *place = column != NULL && *column != '\0'
                               ? g_strdup_printf ("%s · %s", record, column)
                               : g_strdup (record);
  /* Translators: what one copy of a project had */
  g_autofree char *ours = describe_side (_ ("Yours: %s"), plenary_conflict_get_ours (conflict));
  /* Translators: what the other copy of a project had */
  g_autofree char *theirs
      = describe_side (_ ("The other: %s"), plenary_conflict_get_theirs (conflict));

  gtk_widget_add_css_class (box, "plenary-text-row");
  append_label (GTK_BOX (box), place, "heading");
  append_label (GTK_BOX (box), ours, "body");
  append_label (GTK_BOX (box), theirs, "body");
  append_label (GTK_BOX (box), describe_kept (conflict), "dim-label");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, place,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, describe_kept (conflict),
                                  -1);

  return row;
}

static void
plenary_merge_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PLENARY_TYPE_MERGE_DIALOG);

  G_OBJECT_CLASS (plenary_merge_dialog_parent_class)->dispose (object);
}

static void
plenary_merge_dialog_class_init (PlenaryMergeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_merge_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/dialogs/plenary-merge-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryMergeDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, PlenaryMergeDialog, list);
}

static void
plenary_merge_dialog_init (PlenaryMergeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_merge_dialog_new:
 * @merge: a merge that has been applied
 *
 * Returns: (transfer floating): a dialog that says what was in dispute
 */
PlenaryMergeDialog *
plenary_merge_dialog_new (PlenaryMerge *merge)
{
  g_return_val_if_fail (PLENARY_IS_MERGE (merge), NULL);

  PlenaryMergeDialog *self = g_object_new (PLENARY_TYPE_MERGE_DIALOG, NULL);
  GListModel *conflicts = plenary_merge_get_conflicts (merge);
  guint n_conflicts = g_list_model_get_n_items (conflicts);
  g_autofree char *text = g_strdup_printf (
      ngettext ("Both copies have changed the same in %u place. Undo takes the merge back.",
                "Both copies have changed the same in %u places. Undo takes the merge back.",
                n_conflicts),
      n_conflicts);

  gtk_label_set_text (self->summary, text);
  gtk_list_box_bind_model (self->list, conflicts, create_row, NULL, NULL);

  return self;
}
