/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "summary/plenary-finding-row.h"

#include "compose/plenary-body-name.h"
#include "compose/plenary-places.h"
#include "model/plenary-body.h"
#include "model/plenary-finding.h"
#include "model/plenary-holder.h"
#include "model/plenary-paragraph.h"
#include "operations/plenary-findings-list.h"
#include "widgets/plenary-form.h"
#include "widgets/plenary-party-picker.h"

#include <glib/gi18n.h>

struct _PlenaryFindingRow
{
  GtkWidget parent_instance;

  /* Template widgets */
  GtkWidget *content;
  GtkEntry *lead;
  GtkEntry *category;
  PlenaryTextEditor *text;
  AdwWrapBox *holders;
  PlenaryPartyPicker *holder;
  GtkButton *source;

  /* Owned */
  PlenaryProject *project;
  PlenaryRecord *finding;
  PlenaryForm *form;
  GPtrArray *chips; /* of the holders, borrowed from the box */
};

G_DEFINE_FINAL_TYPE (PlenaryFindingRow, plenary_finding_row, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_GO_TO,
  SIGNAL_DROPPED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static PlenaryModel *
get_model (PlenaryFindingRow *self)
{
  return plenary_project_get_model (self->project);
}

static void
commit (PlenaryFindingRow *self, PlenaryEdit *edit)
{
  g_autoptr (GError) error = NULL;

  if (!plenary_edit_commit (edit, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "window.tell", "s", error->message);
}

static void
remove_holder_cb (PlenaryFindingRow *self, GtkWidget *chip)
{
  g_autofree char *id = g_strdup (g_object_get_data (G_OBJECT (chip), "id"));
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Remove Holder"));

  plenary_edit_delete (edit, PLENARY_TYPE_HOLDER, id);
  commit (self, edit);
}

static char *
dup_holder (PlenaryFindingRow *self, PlenaryRecord *holder)
{
  PlenaryRecord *body
      = plenary_model_lookup (get_model (self), PLENARY_TYPE_BODY,
                              plenary_record_get_text (holder, PLENARY_HOLDER_BODY_ID));
  const char *relation = plenary_record_get_text (holder, PLENARY_HOLDER_RELATION);
  g_autofree char *name = body != NULL
                              ? plenary_body_dup_name (body, PLENARY_BODY_FORM_USUAL)
                              : g_strdup (plenary_record_get_text (holder, PLENARY_HOLDER_TEXT));

  return *relation != '\0' ? g_strdup_printf ("%s %s", relation, name) : g_steal_pointer (&name);
}

static void
show_holders (PlenaryFindingRow *self)
{
  PlenaryRecordList *holders
      = plenary_model_list_by (get_model (self), PLENARY_TYPE_HOLDER, PLENARY_HOLDER_FINDING_ID,
                               plenary_record_get_id (self->finding));

  for (guint i = 0; i < self->chips->len; i++)
    adw_wrap_box_remove (self->holders, self->chips->pdata[i]);
  g_ptr_array_set_size (self->chips, 0);
  for (guint i = plenary_record_list_get_length (holders); i > 0; i--)
    {
      PlenaryRecord *holder = plenary_record_list_get (holders, i - 1);
      g_autofree char *name = dup_holder (self, holder);
      /* Translators: who has a practice */
      g_autofree char *tooltip = g_strdup_printf (_ ("Remove “%s”"), name);
      GtkWidget *chip = gtk_button_new_with_label (name);

      gtk_widget_set_tooltip_text (chip, tooltip);
      gtk_widget_add_css_class (chip, "plenary-chip");
      g_object_set_data_full (G_OBJECT (chip), "id", g_strdup (plenary_record_get_id (holder)),
                              g_free);
      g_signal_connect_object (chip, "clicked", G_CALLBACK (remove_holder_cb), self,
                               G_CONNECT_SWAPPED);
      adw_wrap_box_prepend (self->holders, chip);
      g_ptr_array_add (self->chips, chip);
    }
}

static PlenaryRecord *
get_paragraph (PlenaryFindingRow *self)
{
  return plenary_model_lookup (
      get_model (self), PLENARY_TYPE_PARAGRAPH,
      plenary_record_get_text (self->finding, PLENARY_FINDING_PARAGRAPH_ID));
}

static void
show_source (PlenaryFindingRow *self, PlenaryPlaces *places)
{
  PlenaryRecord *paragraph = get_paragraph (self);

  gtk_widget_set_visible (GTK_WIDGET (self->source), paragraph != NULL);
  if (paragraph == NULL)
    return;

  g_autofree char *name = plenary_places_dup_name (places, paragraph);

  gtk_button_set_label (self->source, name);
}

static void
holder_chosen_cb (PlenaryFindingRow *self, PlenaryPartyChoice *choice)
{
  if (*plenary_party_choice_get_name (choice) == '\0')
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Add Holder"));

  g_free (plenary_finding_add_holder (edit, get_model (self), self->finding, choice));
  commit (self, edit);
  plenary_party_picker_set_choice (self->holder, NULL);
}

static void
source_cb (PlenaryFindingRow *self)
{
  PlenaryRecord *paragraph = get_paragraph (self);

  if (paragraph != NULL)
    g_signal_emit (self, signals[SIGNAL_GO_TO], 0, paragraph);
}

static void
step (PlenaryFindingRow *self, gboolean is_down)
{
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Move Finding"));

  if (!plenary_finding_step (edit, get_model (self), self->finding, is_down))
    gtk_widget_error_bell (GTK_WIDGET (self));
  commit (self, edit);
}

static void
move_up_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  step (PLENARY_FINDING_ROW (widget), FALSE);
}

static void
move_down_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  step (PLENARY_FINDING_ROW (widget), TRUE);
}

static void
delete_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryFindingRow *self = PLENARY_FINDING_ROW (widget);
  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Delete Finding"));

  plenary_edit_delete (edit, PLENARY_TYPE_FINDING, plenary_record_get_id (self->finding));
  commit (self, edit);
}

static void
set_kind_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PlenaryFindingRow *self = PLENARY_FINDING_ROW (widget);
  g_autoptr (GEnumClass) klass = g_type_class_ref (PLENARY_TYPE_FINDING_KIND);
  const GEnumValue *kind = g_enum_get_value_by_nick (klass, g_variant_get_string (parameter, NULL));

  if (kind == NULL)
    return;

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Move Finding"));

  plenary_finding_move (edit, get_model (self), self->finding, (PlenaryFindingKind) kind->value,
                        NULL);
  commit (self, edit);
}

static GdkContentProvider *
prepare_cb (PlenaryFindingRow *self)
{
  return gdk_content_provider_new_typed (PLENARY_TYPE_FINDING, self->finding);
}

static gboolean
drop_cb (PlenaryFindingRow *self, const GValue *value)
{
  g_signal_emit (self, signals[SIGNAL_DROPPED], 0, g_value_get_object (value));

  return TRUE;
}

static void
make_movable (PlenaryFindingRow *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (PLENARY_TYPE_FINDING, GDK_ACTION_MOVE);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static void
plenary_finding_row_dispose (GObject *object)
{
  PlenaryFindingRow *self = PLENARY_FINDING_ROW (object);

  g_clear_object (&self->form);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_FINDING_ROW);
  g_clear_object (&self->finding);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_finding_row_parent_class)->dispose (object);
}

static void
plenary_finding_row_finalize (GObject *object)
{
  g_ptr_array_unref (PLENARY_FINDING_ROW (object)->chips);

  G_OBJECT_CLASS (plenary_finding_row_parent_class)->finalize (object);
}

static void
plenary_finding_row_class_init (PlenaryFindingRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_finding_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = plenary_finding_row_finalize;

  /**
   * PlenaryFindingRow::go-to:
   * @self: the row
   * @record: a paragraph that a person wants to see
   */
  signals[SIGNAL_GO_TO] = g_signal_new ("go-to", PLENARY_TYPE_FINDING_ROW, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, PLENARY_TYPE_RECORD);
  /**
   * PlenaryFindingRow::dropped:
   * @self: the row
   * @finding: the finding that goes before this one
   */
  signals[SIGNAL_DROPPED] = g_signal_new ("dropped", PLENARY_TYPE_FINDING_ROW, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 1, PLENARY_TYPE_RECORD);

  gtk_widget_class_install_action (widget_class, "finding.move-up", NULL, move_up_cb);
  gtk_widget_class_install_action (widget_class, "finding.move-down", NULL, move_down_cb);
  gtk_widget_class_install_action (widget_class, "finding.delete", NULL, delete_cb);
  gtk_widget_class_install_action (widget_class, "finding.set-kind", "s", set_kind_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "finding.move-up",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK,
                                       "finding.move-down", NULL);

  g_type_ensure (PLENARY_TYPE_PARTY_PICKER);
  g_type_ensure (PLENARY_TYPE_TEXT_EDITOR);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/summary/plenary-finding-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindingRow, content);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindingRow, lead);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindingRow, category);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindingRow, text);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindingRow, holders);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindingRow, holder);
  gtk_widget_class_bind_template_child (widget_class, PlenaryFindingRow, source);
  gtk_widget_class_bind_template_callback (widget_class, holder_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, source_cb);
}

static void
plenary_finding_row_init (PlenaryFindingRow *self)
{
  self->chips = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  make_movable (self);
}

/**
 * plenary_finding_row_new:
 * @project: a project
 * @finding: a finding of it
 *
 * Returns: (transfer floating): a row, to be shown by plenary_finding_row_refresh()
 */
GtkWidget *
plenary_finding_row_new (PlenaryProject *project, PlenaryRecord *finding)
{
  g_return_val_if_fail (PLENARY_IS_PROJECT (project), NULL);
  g_return_val_if_fail (PLENARY_IS_FINDING (finding), NULL);

  PlenaryFindingRow *self = g_object_new (PLENARY_TYPE_FINDING_ROW, NULL);

  self->project = g_object_ref (project);
  self->finding = g_object_ref (finding);
  self->form = plenary_form_new (project);
  plenary_form_add_text (self->form, GTK_EDITABLE (self->lead), PLENARY_FINDING_LEAD,
                         _ ("Change Finding"));
  plenary_form_add_text (self->form, GTK_EDITABLE (self->category), PLENARY_FINDING_CATEGORY,
                         _ ("Change Category"));
  plenary_form_add_markup (self->form, self->text, PLENARY_FINDING_TEXT, _ ("Change Finding"));
  plenary_form_set_record (self->form, finding);
  plenary_party_picker_set_model (self->holder, get_model (self));

  return GTK_WIDGET (self);
}

/**
 * plenary_finding_row_get_finding:
 * @self: a row
 *
 * Returns: (transfer none): its finding
 */
PlenaryRecord *
plenary_finding_row_get_finding (PlenaryFindingRow *self)
{
  g_return_val_if_fail (PLENARY_IS_FINDING_ROW (self), NULL);

  return self->finding;
}

/**
 * plenary_finding_row_refresh:
 * @self: a row
 * @places: names of places of its project
 *
 * Shows what is not in the finding itself: its holders, and where it comes from.
 */
void
plenary_finding_row_refresh (PlenaryFindingRow *self, PlenaryPlaces *places)
{
  g_return_if_fail (PLENARY_IS_FINDING_ROW (self));
  g_return_if_fail (places != NULL);

  show_holders (self);
  show_source (self, places);
}

/**
 * plenary_finding_row_edit:
 * @self: a row
 *
 * Puts the keyboard into the first words of the finding.
 */
void
plenary_finding_row_edit (PlenaryFindingRow *self)
{
  g_return_if_fail (PLENARY_IS_FINDING_ROW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->lead));
}
