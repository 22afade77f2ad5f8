/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Rows stay while the list changes around them: who has the keyboard in one keeps it, and who
 * writes in the text beside does not wait for rows to be made again.
 */
#include "config.h"

#include "summary/plenary-paragraph-relations.h"

#include "model/plenary-finding.h"
#include "model/plenary-intervention.h"
#include "model/plenary-paragraph.h"
#include "operations/plenary-paragraph-tags.h"

#include <glib/gi18n.h>

/* Characters of a paragraph that a row shows. */
#define MAX_WORDS 80

struct _PlenaryParagraphRelations
{
  GtkWidget parent_instance;

  /* Template widgets */
  GtkWidget *box;
  AdwPreferencesGroup *intervention_group;
  AdwPreferencesGroup *findings_group;
  GtkWidget *add_finding;

  /* Rows of the two groups, borrowed from them */
  GPtrArray *paragraphs;
  GPtrArray *findings;
};

G_DEFINE_FINAL_TYPE (PlenaryParagraphRelations, plenary_paragraph_relations, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_GO_TO,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static char *
dup_beginning (const PlenaryText *text)
{
  g_autofree char *words = plenary_text_dup_words (text);

  g_strdelimit (words, "\n", ' ');
  if (g_utf8_strlen (words, -1) <= MAX_WORDS)
    return g_steal_pointer (&words);

  g_autofree char *start = g_utf8_substring (words, 0, MAX_WORDS);

  return g_strconcat (start, "…", NULL);
}

static PlenaryRecord *
get_record (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), "record");
}

static void
row_activated_cb (PlenaryParagraphRelations *self, GtkWidget *row)
{
  g_signal_emit (self, signals[SIGNAL_GO_TO], 0, get_record (row));
}

static GtkWidget *
create_row (PlenaryParagraphRelations *self)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 2);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_object (row, "activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);

  return row;
}

/* Shows a record in the row of its position, which is made when there is none yet. */
static void
show_row (PlenaryParagraphRelations *self,
          AdwPreferencesGroup *group,
          GPtrArray *rows,
          guint position,
          PlenaryRecord *record,
          const char *title,
          const char *subtitle)
{
  if (position == rows->len)
    {
      g_ptr_array_add (rows, create_row (self));
      adw_preferences_group_add (group, rows->pdata[position]);
    }

  GtkWidget *row = rows->pdata[position];

  g_object_set_data_full (G_OBJECT (row), "record", g_object_ref (record), g_object_unref);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
}

static void
remove_rows (AdwPreferencesGroup *group, GPtrArray *rows, guint n_kept)
{
  for (guint i = n_kept; i < rows->len; i++)
    adw_preferences_group_remove (group, rows->pdata[i]);
  g_ptr_array_set_size (rows, (int) n_kept);
}

/* When the floor was taken, and for how long, on the clock of the person. */
static char *
dup_time (PlenaryRecord *intervention)
{
  g_autoptr (GDateTime) start = g_date_time_new_from_iso8601 (
      plenary_record_get_text (intervention, PLENARY_INTERVENTION_STARTED_AT), NULL);
  int seconds = plenary_record_get_integer (intervention, PLENARY_INTERVENTION_SECONDS);

  if (start == NULL)
    return NULL;

  g_autoptr (GDateTime) local = g_date_time_to_local (start);
  g_autofree char *clock = g_date_time_format (local, "%X");

  if (seconds == PLENARY_UNSET)
    /* Translators: a time */
    return g_strdup_printf (_ ("Taken at %s"), clock);

  /* Translators: a time, and minutes and seconds */
  return g_strdup_printf (_ ("Taken at %s, for %d:%02d"), clock, seconds / 60, seconds % 60);
}

static void
show_intervention (PlenaryParagraphRelations *self,
                   PlenaryModel *model,
                   PlenaryRecord *intervention,
                   PlenaryNumbering *numbering)
{
  PlenaryRecordList *paragraphs
      = plenary_model_list_by (model, PLENARY_TYPE_PARAGRAPH, PLENARY_PARAGRAPH_INTERVENTION_ID,
                               plenary_record_get_id (intervention));
  guint n_paragraphs = plenary_record_list_get_length (paragraphs);
  g_autofree char *time = dup_time (intervention);

  adw_preferences_group_set_description (self->intervention_group, time);
  for (guint i = 0; i < n_paragraphs; i++)
    {
      PlenaryRecord *paragraph = plenary_record_list_get (paragraphs, i);
      g_autofree char *label = plenary_paragraph_dup_label (numbering, paragraph);
      g_autofree char *words
          = dup_beginning (plenary_record_get_markup (paragraph, PLENARY_PARAGRAPH_TEXT));

      show_row (self, self->intervention_group, self->paragraphs, i, paragraph, label, words);
    }
  remove_rows (self->intervention_group, self->paragraphs, n_paragraphs);
}

static const char *
get_finding_title (int kind)
{
  static const char *const titles[] = {
    [PLENARY_FINDING_KIND_OPPORTUNITY] = N_ ("Opportunity"),
    [PLENARY_FINDING_KIND_CHALLENGE] = N_ ("Challenge"),
    [PLENARY_FINDING_KIND_PRACTICE] = N_ ("Practice"),
    [PLENARY_FINDING_KIND_RECOMMENDATION] = N_ ("Recommendation"),
    [PLENARY_FINDING_KIND_PLEDGE] = N_ ("Pledge"),
    [PLENARY_FINDING_KIND_LESSON] = N_ ("Lesson"),
  };

  return _ (titles[kind]);
}

static void
show_findings (PlenaryParagraphRelations *self, PlenaryModel *model, PlenaryRecord *paragraph)
{
  PlenaryRecordList *findings = plenary_model_list_by (
      model, PLENARY_TYPE_FINDING, PLENARY_FINDING_PARAGRAPH_ID, plenary_record_get_id (paragraph));
  guint n_findings = plenary_record_list_get_length (findings);

  for (guint i = 0; i < n_findings; i++)
    {
      PlenaryRecord *finding = plenary_record_list_get (findings, i);
      const char *lead = plenary_record_get_text (finding, PLENARY_FINDING_LEAD);
      g_autofree char *words
          = dup_beginning (plenary_record_get_markup (finding, PLENARY_FINDING_TEXT));

      show_row (self, self->findings_group, self->findings, i, finding,
                get_finding_title (plenary_record_get_integer (finding, PLENARY_FINDING_KIND)),
                *lead != '\0' ? lead : words);
    }
  remove_rows (self->findings_group, self->findings, n_findings);
}

static void
plenary_paragraph_relations_dispose (GObject *object)
{
  PlenaryParagraphRelations *self = PLENARY_PARAGRAPH_RELATIONS (object);

  g_ptr_array_set_size (self->paragraphs, 0);
  g_ptr_array_set_size (self->findings, 0);
  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_PARAGRAPH_RELATIONS);

  G_OBJECT_CLASS (plenary_paragraph_relations_parent_class)->dispose (object);
}

static void
plenary_paragraph_relations_finalize (GObject *object)
{
  PlenaryParagraphRelations *self = PLENARY_PARAGRAPH_RELATIONS (object);

  g_ptr_array_unref (self->paragraphs);
  g_ptr_array_unref (self->findings);

  G_OBJECT_CLASS (plenary_paragraph_relations_parent_class)->finalize (object);
}

static void
plenary_paragraph_relations_class_init (PlenaryParagraphRelationsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_paragraph_relations_dispose;
  G_OBJECT_CLASS (klass)->finalize = plenary_paragraph_relations_finalize;

  /**
   * PlenaryParagraphRelations::go-to:
   * @self: the widget
   * @record: a paragraph or a finding that a person wants to see
   */
  signals[SIGNAL_GO_TO]
      = g_signal_new ("go-to", PLENARY_TYPE_PARAGRAPH_RELATIONS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                      NULL, G_TYPE_NONE, 1, PLENARY_TYPE_RECORD);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/summary/plenary-paragraph-relations.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryParagraphRelations, box);
  gtk_widget_class_bind_template_child (widget_class, PlenaryParagraphRelations,
                                        intervention_group);
  gtk_widget_class_bind_template_child (widget_class, PlenaryParagraphRelations, findings_group);
  gtk_widget_class_bind_template_child (widget_class, PlenaryParagraphRelations, add_finding);
}

static void
plenary_paragraph_relations_init (PlenaryParagraphRelations *self)
{
  self->paragraphs = g_ptr_array_new ();
  self->findings = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_paragraph_relations_new:
 *
 * Returns: (transfer floating): the relations of nothing
 */
GtkWidget *
plenary_paragraph_relations_new (void)
{
  return g_object_new (PLENARY_TYPE_PARAGRAPH_RELATIONS, NULL);
}

/**
 * plenary_paragraph_relations_show:
 * @self: a widget
 * @model: a model
 * @paragraph: a paragraph of it
 * @numbering: of the document of the paragraph, as it is now
 *
 * Shows what a paragraph belongs with.
 */
void
plenary_paragraph_relations_show (PlenaryParagraphRelations *self,
                                  PlenaryModel *model,
                                  PlenaryRecord *paragraph,
                                  PlenaryNumbering *numbering)
{
  g_return_if_fail (PLENARY_IS_PARAGRAPH_RELATIONS (self));
  g_return_if_fail (PLENARY_IS_MODEL (model));
  g_return_if_fail (PLENARY_IS_PARAGRAPH (paragraph));
  g_return_if_fail (numbering != NULL);

  PlenaryRecord *intervention = plenary_paragraph_get_intervention (model, paragraph);

  gtk_widget_set_visible (GTK_WIDGET (self->intervention_group), intervention != NULL);
  if (intervention != NULL)
    show_intervention (self, model, intervention, numbering);
  else
    remove_rows (self->intervention_group, self->paragraphs, 0);
  show_findings (self, model, paragraph);
  gtk_widget_set_sensitive (self->add_finding,
                            plenary_paragraph_find_session (model, paragraph) != NULL);
}

/**
 * plenary_paragraph_dup_label:
 * @numbering: a numbering of its document
 * @paragraph: a paragraph
 *
 * Returns: (transfer full): what it is called above its details
 */
char *
plenary_paragraph_dup_label (PlenaryNumbering *numbering, PlenaryRecord *paragraph)
{
  g_return_val_if_fail (numbering != NULL, NULL);
  g_return_val_if_fail (PLENARY_IS_PARAGRAPH (paragraph), NULL);

  const PlenaryNumberingEntry *entry
      = plenary_numbering_lookup (numbering, plenary_record_get_id (paragraph));
  gboolean is_numbered = plenary_record_get_integer (paragraph, PLENARY_PARAGRAPH_KIND)
                         == PLENARY_PARAGRAPH_KIND_NUMBERED;

  if (entry == NULL || !is_numbered)
    return g_strdup (_ ("Paragraph"));

  /* Translators: the number of a paragraph */
  return g_strdup_printf (_ ("Paragraph %s"), entry->number);
}
