/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The matrix is worked out while the view is on the screen; what changes meanwhile is shown when
 * it comes back.
 */
#include "config.h"

#include "objectives/plenary-coverage-view.h"

#include "allocate/plenary-coverage.h"
#include "allocate/plenary-objective-list.h"
#include "compose/plenary-coverage-name.h"
#include "compose/plenary-places.h"
#include "model/plenary-objective.h"
#include "objectives/plenary-coverage-header.h"
#include "objectives/plenary-coverage-matrix.h"
#include "objectives/plenary-coverage-row.h"
#include "widgets/plenary-passing-popover.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* Width of the titles beside the matrix, with text of the usual size. */
#define TITLE_WIDTH 236

struct _PlenaryCoverageView
{
  GtkWidget parent_instance;

  /* Template widgets */
  GtkWidget *bin;
  GtkLabel *summary;
  PlenaryCoverageHeader *header;
  PlenaryCoverageMatrix *matrix;
  GtkBox *titles;

  /* Owned */
  PlenaryProject *project;
  PlenaryRecord *framework;
  PlenaryCoverage *coverage;

  /* State */
  gboolean is_stale;
  gboolean is_other; /* another framework than the matrix is of */
  gboolean is_narrow;
};

G_DEFINE_FINAL_TYPE (PlenaryCoverageView, plenary_coverage_view, GTK_TYPE_WIDGET)

static PlenaryModel *
get_model (PlenaryCoverageView *self)
{
  return plenary_project_get_model (self->project);
}

static GtkWidget *
create_title (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *number = gtk_label_new (NULL);
  GtkWidget *title = gtk_label_new (NULL);

  gtk_widget_add_css_class (box, "plenary-coverage-title");
  gtk_widget_add_css_class (number, "plenary-number");
  gtk_widget_add_css_class (number, "numeric");
  gtk_widget_set_valign (number, GTK_ALIGN_CENTER);
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), number);
  gtk_box_append (GTK_BOX (box), title);

  return box;
}

static void
show_title (PlenaryCoverageView *self, GtkWidget *box, PlenaryRecord *objective)
{
  GtkWidget *number = gtk_widget_get_first_child (box);
  GtkWidget *title = gtk_widget_get_last_child (box);
  g_autofree char *words = plenary_objective_dup_number (objective);
  const char *short_title = plenary_record_get_text (objective, PLENARY_OBJECTIVE_SHORT_TITLE);
  const char *full_title = plenary_record_get_text (objective, PLENARY_OBJECTIVE_TITLE);

  gtk_label_set_text (GTK_LABEL (number), words);
  gtk_widget_set_visible (number, plenary_objective_is_numbered (get_model (self), objective));
  gtk_label_set_text (GTK_LABEL (title), *short_title != '\0' ? short_title : full_title);
  gtk_widget_set_tooltip_text (box, full_title);
}

/* Narrow, numbers stand for titles; where there are none titles are cut. */
static void
fit_titles (PlenaryCoverageView *self)
{
  int title_width = plenary_coverage_scale (GTK_WIDGET (self), TITLE_WIDTH);

  for (GtkWidget *box = gtk_widget_get_first_child (GTK_WIDGET (self->titles)); box != NULL;
       box = gtk_widget_get_next_sibling (box))
    {
      GtkWidget *number = gtk_widget_get_first_child (box);
      GtkWidget *title = gtk_widget_get_last_child (box);
      gboolean is_numbered = gtk_widget_get_visible (number);

      gtk_widget_set_visible (title, !self->is_narrow || !is_numbered);
      gtk_widget_set_size_request (box,
                                   !self->is_narrow ? title_width
                                   : is_numbered    ? -1
                                                    : title_width / 2,
                                   plenary_coverage_get_row_height (box));
      gtk_label_set_max_width_chars (GTK_LABEL (title), self->is_narrow ? 8 : 26);
    }
}

static void
show_titles (PlenaryCoverageView *self)
{
  guint n_objectives = plenary_coverage_get_n_objectives (self->coverage);
  GtkWidget *box = gtk_widget_get_first_child (GTK_WIDGET (self->titles));

  for (guint i = 0; i < n_objectives; i++)
    {
      if (box == NULL)
        {
          box = create_title ();
          gtk_box_append (self->titles, box);
        }
      show_title (self, box, plenary_coverage_get_objective (self->coverage, i));
      box = gtk_widget_get_next_sibling (box);
    }
  while (box != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (box);

      gtk_box_remove (self->titles, box);
      box = next;
    }
  fit_titles (self);
}

static void
show_names (PlenaryCoverageView *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;

  for (guint i = 0; i < plenary_coverage_get_n_parties (self->coverage); i++)
    g_strv_builder_take (
        builder, plenary_coverage_dup_party_name (plenary_coverage_get_party (self->coverage, i)));
  names = g_strv_builder_end (builder);
  plenary_coverage_header_set_names (self->header, (const char *const *) names);
}

/* "21 of 23 objectives were spoken to, by 14 delegations" */
static void
show_summary (PlenaryCoverageView *self)
{
  guint n_objectives = plenary_coverage_get_n_objectives (self->coverage);
  guint n_parties = plenary_coverage_get_n_parties (self->coverage);
  guint n_named = 0;
  guint n_spoken = 0;

  for (guint i = 0; i < n_objectives; i++)
    n_spoken += plenary_coverage_sum_row (self->coverage, i).n_mentions > 0;

  for (guint i = 0; i < n_parties; i++)
    {
      const PlenaryCoverageParty *party = plenary_coverage_get_party (self->coverage, i);

      n_named += party->record != NULL || *party->words != '\0';
    }

  g_autofree char *speakers
      = g_strdup_printf (ngettext ("%u speaker", "%u speakers", n_named), n_named);
  g_autofree char *text
      = n_parties == 0
            ? g_strdup (
                  _ ("Nothing is tagged yet: tag paragraphs and interventions in the summary, "
                     "or let Plenary read the numbers in the text"))
        : n_named == 0
            ? g_strdup_printf (_ ("%u of %u taken up; it is not said by whom"), n_spoken,
                               n_objectives)
            /* Translators: how many objectives, of how many, and "23 speakers" */
            : g_strdup_printf (_ ("%u of %u taken up, by %s"), n_spoken, n_objectives, speakers);

  gtk_label_set_text (self->summary, text);
}

/* Most of what changes in a project says nothing on who spoke. */
static void
update (PlenaryCoverageView *self)
{
  PlenaryCoverage *before = self->coverage;
  gboolean is_same = before != NULL && !self->is_other;

  self->is_stale = FALSE;
  self->is_other = FALSE;
  if (is_same && plenary_coverage_is_current (before))
    return;

  self->coverage = is_same ? plenary_coverage_new_after (before)
                           : plenary_coverage_new (get_model (self), self->framework);
  show_names (self);
  plenary_coverage_matrix_show (self->matrix, self->coverage,
                                plenary_coverage_header_get_column_width (self->header),
                                plenary_coverage_header_get_overhang (self->header));
  show_titles (self);
  show_summary (self);
  /* Until now the rows showed it. */
  g_clear_pointer (&before, plenary_coverage_free);
}

static void
go_to (PlenaryCoverageView *self, PlenaryRecord *record)
{
  const PlenaryTableInfo *info = plenary_row_get_info (plenary_record_get_row (record));

  gtk_widget_activate_action (GTK_WIDGET (self), "page.go-to", "(ss)", info->name,
                              plenary_record_get_id (record));
}

/* Where a cell counts several mentions, they are listed. */
static void
show_menu (PlenaryCoverageView *self, guint row, guint column)
{
  const PlenaryCoverageCell *cell = plenary_coverage_get_cell (self->coverage, row, column);
  g_autoptr (PlenaryPlaces) places = plenary_places_new (get_model (self));
  g_autoptr (GMenu) menu = g_menu_new ();
  GdkRectangle bounds;

  for (guint i = 0; i < cell->records->len; i++)
    {
      PlenaryRecord *record = cell->records->pdata[i];
      const PlenaryTableInfo *info = plenary_row_get_info (plenary_record_get_row (record));
      g_autofree char *name = plenary_places_dup_name (places, record);
      g_autoptr (GMenuItem) item = g_menu_item_new (name, NULL);

      g_menu_item_set_action_and_target (item, "page.go-to", "(ss)", info->name,
                                         plenary_record_get_id (record));
      g_menu_append_item (menu, item);
    }

  GtkWidget *popover = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));

  plenary_coverage_matrix_get_bounds (self->matrix, row, column, &bounds);
  gtk_popover_set_pointing_to (GTK_POPOVER (popover), &bounds);
  plenary_passing_popover_open (popover, GTK_WIDGET (self->matrix));
}

static void
activated_cb (PlenaryCoverageView *self, guint row, guint column)
{
  const PlenaryCoverageCell *cell = plenary_coverage_get_cell (self->coverage, row, column);

  if (cell->n_mentions == 1)
    go_to (self, cell->records->pdata[0]);
  else if (cell->n_mentions > 1)
    show_menu (self, row, column);
}

static void
marked_cb (PlenaryCoverageView *self, guint row, guint column)
{
  guint i = 0;

  plenary_coverage_header_mark (self->header, column);
  for (GtkWidget *title = gtk_widget_get_first_child (GTK_WIDGET (self->titles)); title != NULL;
       title = gtk_widget_get_next_sibling (title), i++)
    if (i == row)
      gtk_widget_add_css_class (title, "current");
    else
      gtk_widget_remove_css_class (title, "current");
}

static void
narrow_cb (PlenaryCoverageView *self)
{
  self->is_narrow = TRUE;
  fit_titles (self);
}

static void
wide_cb (PlenaryCoverageView *self)
{
  self->is_narrow = FALSE;
  fit_titles (self);
}

static void
plenary_coverage_view_map (GtkWidget *widget)
{
  PlenaryCoverageView *self = PLENARY_COVERAGE_VIEW (widget);

  if (self->is_stale)
    update (self);

  GTK_WIDGET_CLASS (plenary_coverage_view_parent_class)->map (widget);
}

static void
plenary_coverage_view_dispose (GObject *object)
{
  PlenaryCoverageView *self = PLENARY_COVERAGE_VIEW (object);

  g_clear_pointer (&self->bin, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (object), PLENARY_TYPE_COVERAGE_VIEW);
  g_clear_pointer (&self->coverage, plenary_coverage_free);
  g_clear_object (&self->framework);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (plenary_coverage_view_parent_class)->dispose (object);
}

static void
plenary_coverage_view_class_init (PlenaryCoverageViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_coverage_view_dispose;
  widget_class->map = plenary_coverage_view_map;

  g_type_ensure (PLENARY_TYPE_COVERAGE_HEADER);
  g_type_ensure (PLENARY_TYPE_COVERAGE_MATRIX);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/objectives/plenary-coverage-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryCoverageView, bin);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCoverageView, summary);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCoverageView, header);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCoverageView, matrix);
  gtk_widget_class_bind_template_child (widget_class, PlenaryCoverageView, titles);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, marked_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
  gtk_widget_class_bind_template_callback (widget_class, wide_cb);
}

static void
plenary_coverage_view_init (PlenaryCoverageView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_coverage_view_show:
 * @self: a view
 * @project: the project
 * @framework: a framework of it
 *
 * Shows who spoke to what as it is now.
 */
void
plenary_coverage_view_show (PlenaryCoverageView *self,
                            PlenaryProject *project,
                            PlenaryRecord *framework)
{
  g_return_if_fail (PLENARY_IS_COVERAGE_VIEW (self));
  g_return_if_fail (PLENARY_IS_PROJECT (project));
  g_return_if_fail (PLENARY_IS_RECORD (framework));

  gboolean is_other_project = g_set_object (&self->project, project);
  gboolean is_other_framework = g_set_object (&self->framework, framework);

  self->is_other = self->is_other || is_other_project || is_other_framework;
  self->is_stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update (self);
}
