/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "roster/plenary-merge-view.h"

#include "compose/plenary-body-name.h"
#include "compose/plenary-party.h"
#include "compose/plenary-person-name.h"
#include "compose/plenary-uses.h"
#include "model/plenary-attachment.h"
#include "model/plenary-body.h"
#include "model/plenary-person.h"
#include "operations/plenary-roster-merge.h"
#include "roster/plenary-rendering-group.h"
#include "store/plenary-record-words.h"

#include <glib/gi18n.h>

/* Columns of the grid: the name of the value, then the two sides. */
#define CAPTION 0
#define KEPT    1
#define OTHER   2

/* Pixels; a photograph beside its twin. */
#define PHOTOGRAPH_SIZE 96

struct _PlenaryMergeView
{
  AdwBin parent_instance;

  /* Template widgets */
  GtkLabel *reason;
  GtkGrid *grid;
  GtkLabel *uses;
  PlenaryRenderingGroup *renderings;

  /* Owned */
  PlenaryProject *project;
  PlenaryRecord *kept;
  PlenaryRecord *other;
  GArray *columns; /* guint: what is taken from the other */
  GtkSizeGroup *sides;
};

G_DEFINE_FINAL_TYPE (PlenaryMergeView, plenary_merge_view, ADW_TYPE_BIN)

static PlenaryModel *
get_model (PlenaryMergeView *self)
{
  return plenary_project_get_model (self->project);
}

static void
add_person (PlenaryMergeView *self, PlenaryRecord *person)
{
  PlenaryParty party = plenary_party_of_person (get_model (self), person);
  g_autoptr (PlenaryText) mention = plenary_party_make_first_mention (&party);
  g_autofree char *role_line = plenary_party_dup_role_line (&party);
  g_autofree char *short_form = plenary_party_dup_short_form (&party);
  g_autofree char *heading = plenary_party_dup_speaker_heading (&party);
  g_autofree char *biography = plenary_party_dup_biography_heading (&party);

  plenary_rendering_group_add (self->renderings, _ ("Role Line"), role_line);
  plenary_rendering_group_add (self->renderings, _ ("First Mention"),
                               plenary_text_get_plain (mention));
  plenary_rendering_group_add (self->renderings, _ ("Short Form"), short_form);
  plenary_rendering_group_add (self->renderings, _ ("Speaker Heading"), heading);
  plenary_rendering_group_add (self->renderings, _ ("Biography Heading"), biography);
}

static void
add_body (PlenaryMergeView *self, PlenaryRecord *body)
{
  static const struct
  {
    const char *caption;
    PlenaryBodyForm form;
  } forms[] = {
    { N_ ("Usual Name"), PLENARY_BODY_FORM_USUAL },
    { N_ ("In a Sentence"), PLENARY_BODY_FORM_ARTICLE },
    { N_ ("With Acronym"), PLENARY_BODY_FORM_FULL },
    { N_ ("On Covers"), PLENARY_BODY_FORM_FORMAL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *name = plenary_body_dup_name (body, forms[i].form);

      plenary_rendering_group_add (self->renderings, _ (forms[i].caption), name);
    }
}

static void
show_result (PlenaryMergeView *self)
{
  g_autoptr (PlenaryRow) row
      = plenary_roster_merge_preview (self->kept, self->other, self->columns);
  g_autoptr (PlenaryRecord) result = plenary_record_new (row);

  plenary_rendering_group_begin (self->renderings);
  if (PLENARY_IS_PERSON (result))
    add_person (self, result);
  else
    add_body (self, result);
  plenary_rendering_group_end (self->renderings);
}

static gboolean
find_column (PlenaryMergeView *self, guint column, guint *position)
{
  for (guint i = 0; i < self->columns->len; i++)
    if (g_array_index (self->columns, guint, i) == column)
      {
        *position = i;
        return TRUE;
      }

  return FALSE;
}

static void
chosen_cb (PlenaryMergeView *self, GtkToggleButton *button)
{
  guint column = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "column"));
  gboolean is_taken = gtk_toggle_button_get_active (button);
  guint position = 0;
  gboolean was_taken = find_column (self, column, &position);

  if (is_taken && !was_taken)
    g_array_append_val (self->columns, column);
  else if (!is_taken && was_taken)
    g_array_remove_index (self->columns, position);
  show_result (self);
}

static GtkWidget *
create_photograph (PlenaryMergeView *self, PlenaryRecord *record)
{
  PlenaryRecord *photo
      = plenary_model_lookup (get_model (self), PLENARY_TYPE_ATTACHMENT,
                              plenary_record_get_text (record, PLENARY_PERSON_PHOTO_ID));
  GBytes *content
      = photo != NULL ? plenary_record_get_bytes (photo, PLENARY_ATTACHMENT_CONTENT) : NULL;
  g_autoptr (GdkTexture) texture
      = content != NULL ? gdk_texture_new_from_bytes (content, NULL) : NULL;

  if (texture == NULL)
    return NULL;

  GtkWidget *picture = gtk_picture_new_for_paintable (GDK_PAINTABLE (texture));

  gtk_picture_set_content_fit (GTK_PICTURE (picture), GTK_CONTENT_FIT_CONTAIN);
  gtk_widget_set_size_request (picture, PHOTOGRAPH_SIZE, PHOTOGRAPH_SIZE);
  gtk_picture_set_alternative_text (
      GTK_PICTURE (picture), plenary_record_get_text (photo, PLENARY_ATTACHMENT_DESCRIPTION));

  return picture;
}

static GtkWidget *
create_value (PlenaryMergeView *self, PlenaryRecord *record, guint column)
{
  const PlenaryRow *row = plenary_record_get_row (record);
  g_autofree char *words = plenary_words_of_value (get_model (self), row, column);
  GtkWidget *picture = PLENARY_IS_PERSON (record) && column == PLENARY_PERSON_PHOTO_ID
                           ? create_photograph (self, record)
                           : NULL;

  if (picture != NULL)
    return picture;

  /* Translators: where one of two records has no value that the other has */
  GtkWidget *label = gtk_label_new (words != NULL && *words != '\0' ? words : _ ("Nothing"));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (GTK_LABEL (label), 4);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (words == NULL || *words == '\0')
    gtk_widget_add_css_class (label, "dim-label");

  return label;
}

static GtkWidget *
create_choice (PlenaryMergeView *self, PlenaryRecord *record, guint column, const char *caption)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *words
      = plenary_words_of_value (get_model (self), plenary_record_get_row (record), column);
  g_autofree char *label
      = g_strjoin (", ", caption, words != NULL && *words != '\0' ? words : _ ("Nothing"), NULL);

  gtk_box_append (GTK_BOX (box), create_value (self, record, column));
  gtk_widget_set_hexpand (gtk_widget_get_first_child (box), TRUE);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("object-select-symbolic"));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_set_hexpand (button, TRUE);
  gtk_size_group_add_widget (self->sides, button);
  gtk_widget_add_css_class (button, "plenary-choice");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_object_set_data (G_OBJECT (button), "column", GUINT_TO_POINTER (column));

  return button;
}

static void
attach_choices (PlenaryMergeView *self, guint column, int place)
{
  const char *caption = plenary_words_of_column (G_OBJECT_TYPE (self->kept), column);
  GtkWidget *label = gtk_label_new (caption);
  GtkWidget *kept = create_choice (self, self->kept, column, caption);
  GtkWidget *other = create_choice (self, self->other, column, caption);
  guint position = 0;
  gboolean is_taken = find_column (self, column, &position);

  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), 10);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (other), GTK_TOGGLE_BUTTON (kept));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (is_taken ? other : kept), TRUE);
  g_signal_connect_object (other, "toggled", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_grid_attach (self->grid, label, CAPTION, place, 1, 1);
  gtk_grid_attach (self->grid, kept, KEPT, place, 1, 1);
  gtk_grid_attach (self->grid, other, OTHER, place, 1, 1);
}

static char *
dup_name (PlenaryRecord *record, gboolean honorific)
{
  return PLENARY_IS_PERSON (record) ? plenary_person_dup_name (record, honorific)
                                    : plenary_body_dup_name (record, PLENARY_BODY_FORM_FULL);
}

static void
attach_heading (PlenaryMergeView *self, PlenaryRecord *record, int side)
{
  g_autofree char *name = dup_name (record, TRUE);
  GtkWidget *label = gtk_label_new (name);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "heading");
  gtk_grid_attach (self->grid, label, side, 0, 1, 1);
}

static void
show_uses (PlenaryMergeView *self)
{
  g_autoptr (GPtrArray) uses = plenary_uses_list (get_model (self), self->other);
  g_autofree char *name = dup_name (self->other, FALSE);
  /* Translators: a name that is given up when two people become one */
  g_autofree char *spelling = g_strdup_printf (_ ("“%s” stays known as a spelling."), name);
  g_autofree char *places = g_strdup_printf (
      /* Translators: how many places name somebody who is merged with another */
      ngettext ("%u place that names them will name the result.",
                "%u places that name them will name the result.", uses->len),
      uses->len);
  g_autofree char *words = g_strjoin (" ", spelling, uses->len > 0 ? places : "", NULL);

  gtk_label_set_text (self->uses, words);
}

static void
clear_grid (PlenaryMergeView *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->grid));

  while (child != NULL)
    {
      gtk_grid_remove (self->grid, child);
      child = gtk_widget_get_first_child (GTK_WIDGET (self->grid));
    }
}

static void
plenary_merge_view_dispose (GObject *object)
{
  PlenaryMergeView *self = PLENARY_MERGE_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_MERGE_VIEW);
  g_clear_object (&self->project);
  g_clear_object (&self->kept);
  g_clear_object (&self->other);
  g_clear_object (&self->sides);
  g_clear_pointer (&self->columns, g_array_unref);

  G_OBJECT_CLASS (plenary_merge_view_parent_class)->dispose (object);
}

static void
plenary_merge_view_class_init (PlenaryMergeViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_merge_view_dispose;

  g_type_ensure (PLENARY_TYPE_RENDERING_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/roster/plenary-merge-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryMergeView, reason);
  gtk_widget_class_bind_template_child (widget_class, PlenaryMergeView, grid);
  gtk_widget_class_bind_template_child (widget_class, PlenaryMergeView, uses);
  gtk_widget_class_bind_template_child (widget_class, PlenaryMergeView, renderings);
}

static void
plenary_merge_view_init (PlenaryMergeView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->sides = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
}

/**
 * plenary_merge_view_show:
 * @self: a view
 * @project: a project
 * @kept: a person or a body of it
 * @other: another, of the same class
 * @reason: why the two look like one, or ""
 *
 * Shows two records. What the first has not got is taken from the second until somebody chooses
 * otherwise.
 */
void
plenary_merge_view_show (PlenaryMergeView *self,
                         PlenaryProject *project,
                         PlenaryRecord *kept,
                         PlenaryRecord *other,
                         const char *reason)
{
  g_return_if_fail (PLENARY_IS_MERGE_VIEW (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (PLENARY_IS_RECORD (kept));
  g_return_if_fail (PLENARY_IS_RECORD (other));
  g_return_if_fail (reason != NULL);

  g_autoptr (GArray) differences = plenary_roster_merge_list_differences (kept, other);

  g_set_object (&self->project, project);
  g_set_object (&self->kept, kept);
  g_set_object (&self->other, other);
  g_clear_pointer (&self->columns, g_array_unref);
  self->columns = plenary_roster_merge_list_missing (kept, other);
  gtk_label_set_text (self->reason, reason);
  gtk_widget_set_visible (GTK_WIDGET (self->reason), *reason != '\0');
  clear_grid (self);
  attach_heading (self, kept, KEPT);
  attach_heading (self, other, OTHER);
  for (guint i = 0; i < differences->len; i++)
    attach_choices (self, g_array_index (differences, guint, i), (int) i + 1);
  show_uses (self);
  show_result (self);
}

/**
 * plenary_merge_view_merge:
 * @self: a view that shows two records
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Makes the two one, as it was chosen, in one step that can be undone.
 *
 * Returns: whether it was done
 */
gboolean
plenary_merge_view_merge (PlenaryMergeView *self, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_MERGE_VIEW (self), FALSE);
  g_return_val_if_fail (self->project != NULL, FALSE);

  PlenaryEdit *edit = plenary_project_begin_edit (
      self->project, PLENARY_IS_PERSON (self->kept) ? _ ("Merge People") : _ ("Merge Bodies"));

  plenary_roster_merge (edit, get_model (self), self->kept, self->other, self->columns);

  return plenary_edit_commit (edit, error);
}

/**
 * plenary_merge_view_tell_apart:
 * @self: a view that shows two records
 * @error: place for a %PLENARY_STORE_ERROR
 *
 * Notes that the two are not the same.
 *
 * Returns: whether it was noted
 */
gboolean
plenary_merge_view_tell_apart (PlenaryMergeView *self, GError **error)
{
  g_return_val_if_fail (PLENARY_IS_MERGE_VIEW (self), FALSE);
  g_return_val_if_fail (self->project != NULL, FALSE);

  PlenaryEdit *edit = plenary_project_begin_edit (self->project, _ ("Tell Apart"));

  plenary_roster_tell_apart (edit, self->kept, self->other);

  return plenary_edit_commit (edit, error);
}
